#include "segment/line_breaks.h"

#include <algorithm>

#include "segment/characters.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

constexpr std::uint32_t kNarrowestColumns = 40;  // below this, lines are items rather than prose
constexpr std::uint32_t kRaggedColumns = 6;
constexpr std::ptrdiff_t kFewestLines = 3;

std::uint32_t first_word_columns(std::string_view line, Language language) {
  if (language == Language::kJapanese) return 4;  // one character, and room for 、 or 。 behind it
  const std::size_t end = std::min(line.find(' '), line.size());
  return width_columns(line.substr(0, end)) + 1;
}

// A colon or semicolon ends a line as a stop does.
bool ends_clause(std::string_view line) {
  constexpr std::u32string_view kColons = U":;：";
  return ends_with_stop(line) ||
         kColons.find(last_before_closing(line)) != std::u32string_view::npos;
}

bool breaks_inside_sentences(std::string_view text, const Span* first, const Span* last) {
  const auto stops = std::count_if(first, last - 1,
                                   [text](Span line) { return ends_clause(surface(text, line)); });
  return ends_clause(surface(text, last[-1])) && 2 * stops <= last - first;
}

// What stands between two lines of a sentence once they are joined.
std::string_view joint(char32_t before, char32_t behind, Language language) {
  const bool closed_up = language == Language::kJapanese ? is_wide(before) || is_wide(behind)
                                                         : is_wide(before) && is_wide(behind);
  return closed_up ? "" : " ";
}

std::string joined(std::string_view sentence, Language language, bool keeps_behind_stop) {
  if (find_line_end(sentence, 0) == std::string_view::npos) return std::string(sentence);
  std::vector<Span> lines;
  split_lines(sentence, lines);
  std::string joined;
  std::uint32_t end = 0;
  bool stopped = false;  // by the line before
  for (const Span line : lines) {
    if (line.empty()) continue;
    if (keeps_behind_stop && stopped) {
      joined += surface(sentence, Span{end, line.begin});
    } else if (!joined.empty()) {
      joined += joint(code_point_before(joined, joined.size()).value,
                      code_point_at(sentence, line.begin).value, language);
    }
    joined += surface(sentence, line);
    end = line.end;
    stopped = ends_clause(surface(sentence, line));
  }
  return joined;
}

}  // namespace

bool is_wide(char32_t value) {
  return value >= 0x1100 && (is_japanese(script_of(value)) || (value >= 0x3000 && value < 0x3040) ||
                             (value >= 0xFF01 && value <= 0xFF60));
}

std::size_t find_line_end(std::string_view text, std::size_t at) {
  for (; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x0A && byte <= 0x0D) return at;
    // NEL is C2 85; U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
    if ((byte == 0xC2 || byte == 0xE2) && is_line_end(code_point_at(text, at).value)) return at;
  }
  return std::string_view::npos;
}

bool has_line_end(std::string_view text) {
  for (const char byte : {'\n', '\r', '\v', '\f'}) {
    if (text.find(byte) != std::string_view::npos) return true;
  }
  return text.find('\xE2') != std::string_view::npos || text.find('\xC2') != std::string_view::npos
             ? find_line_end(text, 0) != std::string_view::npos
             : false;
}

void split_lines(std::string_view text, std::vector<Span>& lines) {
  lines.clear();
  for (std::size_t begin = 0;;) {
    const std::size_t end = std::min(find_line_end(text, begin), text.size());
    lines.push_back(
        trimmed(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}));
    if (end == text.size()) return;
    begin = end + code_point_at(text, end).size;
    if (text[end] == '\r' && begin < text.size() && text[begin] == '\n') ++begin;
  }
}

void split_record_lines(std::string_view text, std::vector<Span>& lines) {
  lines.clear();
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back(
        trimmed(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}));
    begin = end + 1;
  }
}

std::uint32_t width_columns(std::string_view line) {
  std::uint32_t columns = 0;
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint next = code_point_at(line, at);
    columns += is_wide(next.value) ? 2 : 1;
    at += next.size;
  }
  return columns;
}

bool is_hard_wrapped(std::string_view text, const Span* first, const Span* last,
                     Language language) {
  if (last - first < kFewestLines) return false;
  std::uint32_t widest = 0;
  for (const Span* line = first; line != last; ++line) {
    widest = std::max(widest, width_columns(surface(text, *line)));
  }
  if (widest < kNarrowestColumns || widest > 4 * kNarrowestColumns) return false;
  // Japanese that ends with a full stop, and hardly at another line end, was broken by counting
  // characters; half-width ones among them leave a ragged edge.
  const bool counted =
      language == Language::kJapanese && breaks_inside_sentences(text, first, last);
  const std::uint32_t ragged = counted ? kRaggedColumns : 0;
  for (const Span* line = first; line + 1 != last; ++line) {
    const std::uint32_t needed =
        width_columns(surface(text, *line)) + first_word_columns(surface(text, line[1]), language);
    if (needed + ragged <= widest) return false;
  }
  return true;
}

bool continues(std::string_view line, std::string_view next, Language language) {
  const char32_t last = code_point_before(line, line.size()).value;
  if (language == Language::kJapanese) return last == U'の' || last == U'、' || last == U'，';
  return is_lower(code_point_at(next, 0).value) && !ends_clause(line);
}

std::string unwrapped(std::string_view sentence, Language language) {
  return joined(sentence, language, false);
}

std::string as_it_reads(std::string_view sentence, Language language) {
  return joined(sentence, language, true);
}

}  // namespace taiyaku
