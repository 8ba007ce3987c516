#include "io/terminal.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

#include "segment/utf8.h"

namespace taiyaku {
namespace {

int character_width(UChar32 c) {
  if (c < 0x20 || c == 0x7F) return 0;
  const int type = u_charType(c);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
  const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

/// Calls `visit(code point, begin, end)` for each character; invalid bytes come as U+FFFD.
template <typename Visit>
void for_each_character(std::string_view text, Visit visit) {
  const auto length = static_cast<std::int32_t>(text.size());
  for (std::int32_t i = 0; i < length;) {
    const std::int32_t begin = i;
    UChar32 c;
    U8_NEXT_OR_FFFD(text.data(), i, length, c);
    visit(c, begin, i);
  }
}

bool drives_terminal(UChar32 c) {
  return u_charType(c) == U_CONTROL_CHAR || c == 0x2028 || c == 0x2029 ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
}

/// The longest beginning of `text` within `columns`. Looks no further than that.
std::string_view head(std::string_view text, std::size_t columns) {
  const auto length = static_cast<std::int32_t>(text.size());
  std::size_t used = 0;
  std::int32_t end = 0;
  for (std::int32_t next = 0; end < length; end = next) {
    UChar32 c;
    U8_NEXT_OR_FFFD(text.data(), next, length, c);
    used += static_cast<std::size_t>(character_width(c));
    if (used > columns) break;
  }
  return text.substr(0, static_cast<std::size_t>(end));
}

/// The longest end of `text` within `columns`.
std::string_view tail(std::string_view text, std::size_t columns) {
  const std::size_t width = display_width(text);
  if (width <= columns) return text;
  std::size_t skipped = 0;
  std::size_t from = text.size();
  for_each_character(text, [&](UChar32 c, std::int32_t begin, std::int32_t) {
    if (width - skipped <= columns) from = std::min(from, static_cast<std::size_t>(begin));
    skipped += static_cast<std::size_t>(character_width(c));
  });
  return text.substr(from);
}

/// How much of a text beside a span is looked at; more would never be shown.
constexpr std::size_t kContextBytes = 400;

std::string_view line_before(std::string_view text, std::size_t byte) {
  std::size_t begin = byte > kContextBytes ? byte - kContextBytes : 0;
  while (begin < byte && is_trail(text[begin])) ++begin;
  const std::string_view context = text.substr(begin, byte - begin);
  const std::size_t line = context.rfind('\n');
  return line == std::string_view::npos ? context : context.substr(line + 1);
}

std::string_view line_after(std::string_view text, std::size_t byte) {
  std::size_t end = std::min(text.size(), byte + kContextBytes);
  while (end < text.size() && is_trail(text[end])) ++end;
  const std::string_view context = text.substr(byte, end - byte);
  return context.substr(0, std::min(context.find('\n'), context.size()));
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for_each_character(text, [&](UChar32 c, std::int32_t, std::int32_t) {
    width += static_cast<std::size_t>(character_width(c));
  });
  return width;
}

std::string printable(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  for_each_character(text, [&](UChar32 c, std::int32_t begin, std::int32_t end) {
    const auto length = static_cast<std::size_t>(end - begin);
    if (drives_terminal(c)) {
      safe += ' ';
    } else {
      safe += c == 0xFFFD ? std::string_view("\uFFFD")
                          : text.substr(static_cast<std::size_t>(begin), length);
    }
  });
  return safe;
}

Excerpt excerpt(std::string_view text, Span span, std::size_t columns) {
  Excerpt result;
  result.marked = printable(surface(text, span));
  if (display_width(result.marked) > columns * 2 / 3) {
    const std::size_t half = columns / 3 - 1;
    result.marked =
        std::string(head(result.marked, half)) + "…" + std::string(tail(result.marked, half));
  }
  const std::size_t rest = columns - std::min(columns, display_width(result.marked));
  const std::string before = printable(line_before(text, span.begin));
  const std::string after = printable(line_after(text, span.end));
  const std::size_t after_columns =
      std::max(rest / 2, rest - std::min(rest, display_width(before)));
  const std::size_t before_columns = rest - std::min(after_columns, display_width(after));
  const std::string_view left = tail(before, before_columns);
  const std::string_view right = head(after, after_columns);
  result.before = (left.size() < before.size() ? "…" : "") + std::string(left);
  result.after = std::string(right) + (right.size() < after.size() ? "…" : "");
  return result;
}

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
  std::vector<std::string> lines;
  while (true) {
    std::string_view line = head(text, columns);
    if (line.size() == text.size()) break;
    const std::size_t space = line.rfind(' ');
    if (space != std::string_view::npos && space > 0 && text[line.size()] != ' ')
      line = line.substr(0, space);
    if (line.empty()) break;  // one character is wider than the column
    lines.emplace_back(line);
    text.remove_prefix(line.size());
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  }
  if (!text.empty() || lines.empty()) lines.emplace_back(text);
  return lines;
}

LineIndex::LineIndex(std::string_view text) : text_(text), starts_{0} {
  std::uint32_t characters = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i % kBlock == 0) characters_.push_back(characters);
    characters += !is_trail(text[i]);
    if (text[i] == '\n') starts_.push_back(static_cast<std::uint32_t>(i + 1));
  }
  characters_.push_back(characters);
}

std::uint32_t LineIndex::characters_before(std::uint32_t byte) const {
  if (byte >= text_.size()) return characters_.back();
  std::uint32_t count = characters_[byte / kBlock];
  for (std::uint32_t i = byte / kBlock * kBlock; i < byte; ++i) {
    count += !is_trail(text_[i]);
  }
  return count;
}

LineIndex::Position LineIndex::at(std::uint32_t byte) const {
  const auto line = std::upper_bound(starts_.begin(), starts_.end(), byte) - 1;
  const std::uint32_t column = characters_before(byte) - characters_before(*line);
  return {static_cast<std::size_t>(line - starts_.begin()) + 1, column + 1U};
}

}  // namespace taiyaku
