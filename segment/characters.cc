#include "segment/characters.h"

#include <algorithm>
#include <array>
#include <utility>

#include "segment/utf8.h"

namespace taiyaku {
namespace {

struct Block {
  char32_t first;
  char32_t last;
  Script script;
};

// Ordered by code point; what is in no row is kOther.
constexpr std::array kBlocks = {
    Block{0x0080, 0x00A0, Script::kSpace},     // C1 controls, no-break space
    Block{0x00AA, 0x00AA, Script::kLatin},     // ª
    Block{0x00AD, 0x00AD, Script::kSpace},     // soft hyphen
    Block{0x00B5, 0x00B5, Script::kLatin},     // µ
    Block{0x00BA, 0x00BA, Script::kLatin},     // º
    Block{0x00C0, 0x00D6, Script::kLatin},     //
    Block{0x00D8, 0x00F6, Script::kLatin},     //
    Block{0x00F8, 0x02AF, Script::kLatin},     //
    Block{0x0300, 0x036F, Script::kLatin},     // combining accents
    Block{0x0370, 0x0377, Script::kLatin},     // Greek
    Block{0x037B, 0x037D, Script::kLatin},     //
    Block{0x0386, 0x0386, Script::kLatin},     //
    Block{0x0388, 0x0481, Script::kLatin},     // Greek, Cyrillic
    Block{0x048A, 0x052F, Script::kLatin},     // Cyrillic
    Block{0x1680, 0x1680, Script::kSpace},     //
    Block{0x180E, 0x180E, Script::kSpace},     //
    Block{0x1E00, 0x1FFF, Script::kLatin},     // Latin and Greek, extended
    Block{0x2000, 0x200F, Script::kSpace},     // spaces, zero width, direction marks
    Block{0x2028, 0x202F, Script::kSpace},     // line and paragraph separators, embeddings
    Block{0x205F, 0x206F, Script::kSpace},     // invisible operators, isolates
    Block{0x212A, 0x212B, Script::kLatin},     // K Å
    Block{0x3000, 0x3000, Script::kSpace},     // ideographic space
    Block{0x3005, 0x3007, Script::kHan},       // 々〆〇
    Block{0x3041, 0x309F, Script::kHiragana},  //
    Block{0x30A1, 0x30FA, Script::kKatakana},  //
    Block{0x30FC, 0x30FF, Script::kKatakana},  // ー and iteration marks
    Block{0x31F0, 0x31FF, Script::kKatakana},  //
    Block{0x3400, 0x4DBF, Script::kHan},       //
    Block{0x4E00, 0x9FFF, Script::kHan},       //
    Block{0xA720, 0xA7FF, Script::kLatin},     //
    Block{0xF900, 0xFAFF, Script::kHan},       // compatibility ideographs
    Block{0xFE00, 0xFE0F, Script::kSpace},     // variation selectors
    Block{0xFEFF, 0xFEFF, Script::kSpace},     // byte-order mark
    Block{0xFF10, 0xFF19, Script::kDigit},     // full width
    Block{0xFF21, 0xFF3A, Script::kLatin},     //
    Block{0xFF41, 0xFF5A, Script::kLatin},     //
    Block{0xFF66, 0xFF9F, Script::kKatakana},  // half width
    Block{0xFFF9, 0xFFFB, Script::kSpace},     // interlinear annotation
    Block{0x1D400, 0x1D7CB, Script::kLatin},   // mathematical letters
    Block{0x1D7CE, 0x1D7FF, Script::kDigit},   // mathematical digits
    Block{0x20000, 0x323AF, Script::kHan},     //
    Block{0xE0000, 0xE01EF, Script::kSpace},   // tags, variation selectors
};

struct Pair {
  char32_t open;
  char32_t close;
};

constexpr std::array kPairs = {
    Pair{U'(', U')'},   Pair{U'[', U']'},   Pair{U'{', U'}'},   Pair{U'«', U'»'},
    Pair{U'‘', U'’'},   Pair{U'“', U'”'},   Pair{U'„', U'”'},   Pair{U'‹', U'›'},
    Pair{U'〈', U'〉'}, Pair{U'《', U'》'}, Pair{U'「', U'」'}, Pair{U'『', U'』'},
    Pair{U'【', U'】'}, Pair{U'〔', U'〕'}, Pair{U'〖', U'〗'}, Pair{U'〘', U'〙'},
    Pair{U'〝', U'〟'}, Pair{U'（', U'）'}, Pair{U'［', U'］'}, Pair{U'｛', U'｝'},
    Pair{U'｢', U'｣'},
};

bool in_range(char32_t value, char32_t first, char32_t last) {
  return value >= first && value <= last;
}

char32_t lower_of(char32_t value) {
  if (value == 0x178) return 0xFF;  // Ÿ
  if (in_range(value, 0xC0, 0xDE) && value != 0xD7) return value + 0x20;
  if (in_range(value, 0x100, 0x17F) && value != 0x130 && is_upper(value)) return value + 1;
  if (in_range(value, 0x391, 0x3AB) || in_range(value, 0x410, 0x42F)) return value + 0x20;
  return in_range(value, 0x400, 0x40F) ? value + 0x50 : value;
}

}  // namespace

Script wide_script_of(char32_t value) {
  // The three blocks that Japanese text is made of, before the search.
  if (in_range(value, 0x3041, 0x309F)) return Script::kHiragana;
  if (in_range(value, 0x4E00, 0x9FFF)) return Script::kHan;
  if (in_range(value, 0x30A1, 0x30FA)) return Script::kKatakana;
  if (in_range(value, 0x3001, 0x3004) || in_range(value, 0x3008, 0x3020)) return Script::kOther;
  const auto* block =
      std::lower_bound(kBlocks.begin(), kBlocks.end(), value,
                       [](const Block& candidate, char32_t v) { return candidate.last < v; });
  return block != kBlocks.end() && block->first <= value ? block->script : Script::kOther;
}

bool is_upper(char32_t value) {
  if (value < 0x80) return is_ascii_upper(value);
  if (in_range(value, 0xC0, 0xDE)) return value != 0xD7;
  // Latin Extended-A pairs upper (even) with lower (odd), except where the parity flips.
  if (in_range(value, 0x139, 0x148) || in_range(value, 0x179, 0x17E)) return value % 2 == 1;
  if (value == 0x138 || in_range(value, 0x1E96, 0x1E9D)) return false;  // ĸ, ẖ and others: no pair
  if (in_range(value, 0x100, 0x177) || in_range(value, 0x1E00, 0x1EFF)) return value % 2 == 0;
  return value == 0x178 || value == 0x386 || in_range(value, 0x388, 0x38F) ||
         in_range(value, 0x391, 0x3AB) || in_range(value, 0x400, 0x42F) ||
         in_range(value, 0xFF21, 0xFF3A);
}

bool is_lower(char32_t value) {
  if (value < 0x80) return is_ascii_lower(value);
  return wide_script_of(value) == Script::kLatin && !is_upper(value);
}

void make_lower(char* text, std::size_t size) {
  for (std::size_t at = 0; at < size; ++at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead >= 0xE0) {  // kana, kanji and the like: three bytes
      at += 2;
      continue;
    }
    text[at] = ascii_lower(text[at]);
    if (lead < 0xC3 || lead > 0xD0 || at + 1 >= size) continue;
    const auto trail = static_cast<unsigned char>(text[at + 1]);
    const char32_t value = ((lead & 0x1FU) << 6U) | (trail & 0x3FU);
    const char32_t lower = lower_of(value);
    text[at] = static_cast<char>(0xC0U | (lower >> 6U));
    text[++at] = static_cast<char>(0x80U | (lower & 0x3FU));
  }
}

std::string ascii_lower(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char byte) { return ascii_lower(byte); });
  return lower;
}

bool is_invisible(char32_t value) {
  return value == 0xAD || in_range(value, 0x200B, 0x200F) || in_range(value, 0x202A, 0x202E) ||
         in_range(value, 0x2060, 0x206F) || in_range(value, 0xFE00, 0xFE0F) || value == 0xFEFF ||
         in_range(value, 0xFFF9, 0xFFFB) || in_range(value, 0xE0000, 0xE01EF);
}

char32_t closing_of(char32_t value) {
  for (const Pair& pair : kPairs) {
    if (pair.open == value) return pair.close;
  }
  return 0;
}

bool is_opening(char32_t value) { return closing_of(value) != 0; }

bool is_closing(char32_t value) {
  return std::any_of(kPairs.begin(), kPairs.end(),
                     [value](const Pair& pair) { return pair.close == value; });
}

bool is_mark(char32_t value) {
  return in_range(value, 0x2600, 0x27BF) || in_range(value, 0x2669, 0x266F) ||
         in_range(value, 0x1F300, 0x1FAFF);
}

char32_t last_before_closing(std::string_view line) {
  std::size_t at = line.size();
  CodePoint last = code_point_before(line, at);
  while (is_closing(last.value) || last.value == U'"' || last.value == U'\'') {
    at -= last.size;
    last = code_point_before(line, at);
  }
  return last.value;
}

bool ends_with_stop(std::string_view line) {
  constexpr std::u32string_view kStops = U".!?…。！？．｡";
  return kStops.find(last_before_closing(line)) != std::u32string_view::npos;
}

Span trimmed(std::string_view text, Span span) {
  while (!span.empty()) {
    const CodePoint first = code_point_at(text.substr(0, span.end), span.begin);
    if (!is_space(first.value)) break;
    span.begin += first.size;
  }
  while (!span.empty()) {
    const CodePoint last = code_point_before(text, span.end);
    if (!is_space(last.value)) break;
    span.end -= last.size;
  }
  return span;
}

std::string_view trimmed(std::string_view text) {
  return surface(text, trimmed(text, {0, static_cast<std::uint32_t>(text.size())}));
}

}  // namespace taiyaku
