#include "io/html_text.h"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>

namespace taiyaku {
namespace {

bool misleads(UChar32 c) {
  if (c == '\t' || c == '\n') return false;
  return u_charType(c) == U_CONTROL_CHAR || c == 0x061C || c == 0x200B || c == 0x200E ||
         c == 0x200F || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
         c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB);
}

std::string_view entity_of(UChar32 c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

/// `show` says what stands for a character that misleads.
template <typename Show>
std::string escaped(std::string_view text, Show show) {
  std::string out;
  out.reserve(text.size() + text.size() / 16);
  const auto length = static_cast<std::int32_t>(text.size());
  for (std::int32_t i = 0; i < length;) {
    const std::int32_t begin = i;
    UChar32 c;
    U8_NEXT_OR_FFFD(text.data(), i, length, c);
    if (const std::string_view entity = entity_of(c); !entity.empty()) {
      out += entity;
    } else if (misleads(c)) {
      out += show(c);
    } else if (c == 0xFFFD) {
      out += "\uFFFD";
    } else {
      out += text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(i - begin));
    }
  }
  return out;
}

}  // namespace

std::string html_text(std::string_view text) {
  return escaped(text, [](UChar32 c) {
    return fmt::format("<span class=\"code\">U+{:04X}</span>", static_cast<std::uint32_t>(c));
  });
}

std::string html_attribute(std::string_view text) {
  return escaped(text, [](UChar32) { return std::string("\uFFFD"); });
}

}  // namespace taiyaku
