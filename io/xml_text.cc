#include "io/xml_text.h"

namespace taiyaku {
namespace {

/// XML 1.0, production 2: no control characters but tab and line ends; nor U+FFFE and U+FFFF.
bool is_forbidden(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x20) return byte != '\t' && byte != '\n' && byte != '\r';
  return text.substr(at, 3) == "\uFFFE" || text.substr(at, 3) == "\uFFFF";
}

std::string escaped(std::string_view text, bool is_attribute) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (is_forbidden(text, at)) {
      out += "\uFFFD";
      if (c == '\xEF') at += 2;
    } else if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"') {
      out += "&quot;";
    } else if (c == '\r') {  // a parser would make a line feed of it
      out += "&#13;";
    } else if (is_attribute && (c == '\n' || c == '\t')) {  // … a space
      out += c == '\n' ? "&#10;" : "&#9;";
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

std::string xml_text(std::string_view text) { return escaped(text, false); }
std::string xml_attribute(std::string_view text) { return escaped(text, true); }

}  // namespace taiyaku
