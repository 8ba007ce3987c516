#include "io/json_text.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>

#include "segment/utf8.h"

namespace taiyaku {
namespace {

/// What stands for a byte of ASCII in a string; empty: itself.
std::string escaped(unsigned char byte) {
  switch (byte) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\b':
      return "\\b";
    case '\f':
      return "\\f";
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    default:
      return fmt::format("\\u{:04x}", byte);
  }
}

bool needs_escape(unsigned char byte) { return byte < 0x20 || byte == '"' || byte == '\\'; }

bool stands_as_it_is(CodePoint character) {
  if (character.size > 1) return true;
  return character.value < 0x80 && !needs_escape(static_cast<unsigned char>(character.value));
}

}  // namespace

JsonText& JsonText::key(std::string_view name) {
  separate();
  ((text_ += '"') += name) += "\":";
  first_ = true;
  return *this;
}

JsonText& JsonText::value(std::string_view text) {
  separate();
  text_ += '"';
  std::size_t written = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80 && !needs_escape(byte)) {
      ++at;
      continue;
    }
    const CodePoint character = code_point_at(text, at);
    if (!stands_as_it_is(character)) {
      text_ += text.substr(written, at - written);
      if (character.value == kReplacement) {
        append_utf8(text_, kReplacement);
      } else {
        text_ += escaped(static_cast<unsigned char>(text[at]));
      }
      written = at + 1;
    }
    at += character.size;
  }
  text_ += text.substr(written);
  text_ += '"';
  return *this;
}

JsonText& JsonText::value(double number) {
  if (!std::isfinite(number)) return null();
  std::array<char, 400> digits;
  const auto end =
      std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
  const std::string_view shortest(digits.data(), static_cast<std::size_t>(end.ptr - digits.data()));
  raw(shortest);
  if (shortest.find('.') == std::string_view::npos) text_ += ".0";
  return *this;
}

JsonText& JsonText::raw(std::string_view json) {
  separate();
  text_ += json;
  return *this;
}

JsonText& JsonText::open(char bracket) {
  separate();
  text_ += bracket;
  first_ = true;
  return *this;
}

JsonText& JsonText::close(char bracket) {
  text_ += bracket;
  first_ = false;
  return *this;
}

void JsonText::separate() {
  if (!first_) text_ += ',';
  first_ = false;
}

}  // namespace taiyaku
