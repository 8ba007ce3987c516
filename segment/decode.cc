#include "segment/decode.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "segment/characters.h"
#include "segment/charset_labels.h"
#include "segment/error.h"
#include "segment/icu_text.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

using namespace std::string_view_literals;

struct Mark {
  std::string_view bytes;
  const char* encoding;
};

// UTF-32LE's mark begins with UTF-16LE's, so the longer ones stand first.
constexpr std::array kMarks = {
    Mark{"\xFF\xFE\0\0"sv, "UTF-32LE"}, Mark{"\0\0\xFE\xFF"sv, "UTF-32BE"},
    Mark{"\xEF\xBB\xBF"sv, "UTF-8"},    Mark{"\xFF\xFE"sv, "UTF-16LE"},
    Mark{"\xFE\xFF"sv, "UTF-16BE"},
};

constexpr std::size_t kSample = 4096;  // bytes looked at where a guess needs only a part

// `skipped` bytes of the file, a mark, stood before `bytes`.
[[noreturn]] void throw_undecodable(std::string_view bytes, std::size_t at, std::size_t skipped,
                                    const std::string& path, const std::string& what) {
  const auto line =
      std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(at), '\n');
  throw Error(path + ':' + std::to_string(line + 1) + ": " + what + " at byte " +
              std::to_string(skipped + at) + "; convert the file to UTF-8, or use --lossy");
}

// UTF-16 or UTF-32 without a mark: text of either kind is full of line ends, spaces, digits and
// ASCII, whose high bytes are NUL. What is valid UTF-8 besides is so only when it is all ASCII, and
// then every other byte is NUL; a stray NUL in UTF-8 text does not make it wide.
const char* encoding_by_nul_bytes(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, kSample);
  std::array<std::size_t, 4> nul = {};
  for (std::size_t i = 0; i < sample.size(); ++i) nul.at(i % 4) += sample[i] == '\0';
  const std::size_t units = sample.size() / 4;
  if (units == 0) return nullptr;
  const auto all = [units](std::size_t count) { return count * 10 >= units * 9; };
  if (bytes.size() % 4 == 0 && all(nul[2]) && all(nul[3]) && nul[0] * 2 < units) return "UTF-32LE";
  if (bytes.size() % 4 == 0 && all(nul[0]) && all(nul[1]) && nul[3] * 2 < units) return "UTF-32BE";
  const std::size_t even = nul[0] + nul[2];
  const std::size_t odd = nul[1] + nul[3];
  // The sample may end inside a character.
  const bool utf8 = std::min(find_invalid_utf8(sample), sample.size()) + 4 > sample.size();
  const std::size_t least = utf8 ? 4 : 50;
  if (bytes.size() % 2 != 0 || std::max(even, odd) * least < sample.size()) return nullptr;
  if (odd > 4 * even) return "UTF-16LE";
  return even > 4 * odd ? "UTF-16BE" : nullptr;
}

bool is_wide(std::string_view encoding) {
  return encoding.substr(0, 6) == "UTF-16" || encoding.substr(0, 6) == "UTF-32";
}

Decoded decode_unicode(std::string_view bytes, std::size_t skip, const char* encoding,
                       const DecodeOptions& options) {
  const std::string_view body = bytes.substr(skip);
  if (auto text = convert_strictly(body, encoding)) return {std::move(*text), encoding};
  if (!options.lossy) {
    throw_undecodable(bytes, 0, 0, options.path,
                      std::string("broken ") + encoding + " in the text");
  }
  return {convert_lossily(body, encoding), encoding};
}

bool has_japanese_escapes(std::string_view bytes) {
  for (std::size_t at = bytes.find('\x1B'); at != std::string_view::npos;
       at = bytes.find('\x1B', at + 1)) {
    const std::string_view code = bytes.substr(at + 1, 2);
    if (code == "$@" || code == "$B" || code == "(J" || code == "(I" || code == "$(") return true;
  }
  return false;
}

// How much a conversion looks like Japanese prose. Read in the wrong one of the two encodings, text
// turns into half-width kana, private-use characters and rare kanji instead of hiragana.
int plausibility(std::string_view text) {
  int score = 0;
  const std::size_t end = std::min(text.size(), kSample);
  char32_t previous = 0;
  for (std::size_t at = 0; at < end;) {
    const CodePoint next = code_point_at(text, at);
    at += next.size;
    const char32_t value = next.value;
    // A lone kanji after a Latin letter is an accented letter of a European encoding.
    if (value >= 0x80 && script_of(previous) == Script::kLatin) score -= 2;
    previous = value;
    if (value < 0x80) continue;
    if ((value >= 0xFF61 && value <= 0xFF9F) || (value >= 0xE000 && value <= 0xF8FF)) {
      score -= 3;
    } else if (script_of(value) == Script::kHiragana || value == U'。' || value == U'、') {
      score += 3;
    } else if (script_of(value) == Script::kKatakana || script_of(value) == Script::kHan) {
      score += 1;
    } else if (value >= 0x80 && value < 0xA0) {
      score -= 5;
    }
  }
  return score;
}

constexpr Encoding kIso2022{"ISO-2022-JP", "ISO-2022-JP"};
constexpr Encoding kEucJp{"EUC-JP", "EUC-JP"};
constexpr Encoding kShiftJis{"Shift_JIS", "windows-31j"};

struct JapaneseText {
  std::string text;
  Encoding encoding;
};

std::optional<JapaneseText> decode_japanese(std::string_view bytes) {
  if (has_japanese_escapes(bytes)) {
    if (auto text = convert_strictly(bytes, kIso2022.charset)) {
      return JapaneseText{std::move(*text), kIso2022};
    }
  }
  std::optional<JapaneseText> best;
  int best_score = 0;
  for (const Encoding& encoding : {kEucJp, kShiftJis}) {
    auto text = convert_strictly(bytes, encoding.charset);
    if (!text) continue;
    const int score = plausibility(*text);
    if (score > best_score) {
      best = JapaneseText{std::move(*text), encoding};
      best_score = score;
    }
  }
  return best;
}

/// Nothing when the file declares nothing that we know, UTF-8, or what it is not.
std::optional<Decoded> decode_as_declared(std::string_view bytes, const std::string& label) {
  const char* charset = charset_of_label(label);
  if (charset == nullptr || std::string_view(charset) == "UTF-8") return std::nullopt;
  auto text = convert_strictly(bytes, charset);
  if (!text) return std::nullopt;
  return Decoded{*std::move(text), charset};
}

/// `sample` up to its last line end, where a character of any encoding ends; all of it when it has
/// none.
std::string_view whole_lines(std::string_view sample) {
  const std::size_t end = sample.rfind('\n');
  return end == std::string_view::npos ? sample : sample.substr(0, end + 1);
}

std::string repaired(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  while (!bytes.empty()) {
    const std::size_t bad = std::min(find_invalid_utf8(bytes), bytes.size());
    text += bytes.substr(0, bad);
    if (bad == bytes.size()) break;
    append_utf8(text, kReplacement);
    bytes.remove_prefix(bad + 1);
  }
  return text;
}

std::string hexadecimal(char byte) {
  static constexpr auto kDigits = "0123456789ABCDEF"sv;
  const auto value = static_cast<unsigned char>(byte);
  return {'0', 'x', kDigits[value / 16U], kDigits[value % 16U]};
}

}  // namespace

bool Encoding::is_utf8() const { return std::string_view(charset) == "UTF-8"; }
bool Encoding::is_wide() const { return taiyaku::is_wide(charset); }

Encoding guess_encoding(std::string_view sample) {
  for (const Mark& mark : kMarks) {
    if (sample.starts_with(mark.bytes)) return {mark.encoding, mark.encoding, mark.bytes.size()};
  }
  const bool has_nul = sample.find('\0') != std::string_view::npos;
  if (const char* wide = has_nul ? encoding_by_nul_bytes(sample) : nullptr) return {wide, wide};
  if (sample.size() >= kSample) sample = whole_lines(sample);
  const std::size_t bad = std::min(find_invalid_utf8(sample), sample.size());
  // A long sample may end inside a character.
  const bool utf8 = bad == sample.size() || (sample.size() >= kSample && bad + 4 > sample.size());
  if (utf8 && !has_japanese_escapes(sample)) return {};
  const auto japanese = decode_japanese(sample);
  return japanese ? japanese->encoding : Encoding();
}

Decoded decode(std::string bytes, const DecodeOptions& options) {
  std::size_t erased = 0;
  for (const Mark& mark : kMarks) {
    if (!std::string_view(bytes).starts_with(mark.bytes)) continue;
    if (is_wide(mark.encoding)) {
      return decode_unicode(bytes, mark.bytes.size(), mark.encoding, options);
    }
    erased = mark.bytes.size();
    bytes.erase(0, erased);
    break;
  }
  const bool has_nul = bytes.find('\0') != std::string::npos;
  if (const char* wide = has_nul ? encoding_by_nul_bytes(bytes) : nullptr) {
    return decode_unicode(bytes, 0, wide, options);
  }
  const std::size_t bad = find_invalid_utf8(bytes);
  if (bad == std::string::npos && !has_japanese_escapes(bytes)) return {std::move(bytes), "UTF-8"};
  if (auto declared = decode_as_declared(bytes, options.declared)) return *std::move(declared);
  if (auto japanese = decode_japanese(bytes)) {
    return {std::move(japanese->text), japanese->encoding.name};
  }
  if (bad == std::string::npos) return {std::move(bytes), "UTF-8"};
  if (options.lossy) return {repaired(bytes), "UTF-8"};
  const char* charset = charset_of_label(options.declared);
  const std::string declared =
      charset == nullptr ? "" : std::string(", nor ") + charset + " as it says";
  throw_undecodable(
      bytes, bad, erased, options.path,
      "not UTF-8 nor a Japanese encoding" + declared + ": byte " + hexadecimal(bytes[bad]));
}

}  // namespace taiyaku
