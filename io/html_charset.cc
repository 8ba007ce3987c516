#include "io/html_charset.h"

#include <algorithm>

#include "io/html_scanner.h"
#include "segment/characters.h"

namespace taiyaku {
namespace {

constexpr std::string_view kSpaces = " \t\r\n\f";

/// What stands behind `name` and an equals sign, in quotes or up to the next space or semicolon.
std::string_view value_of(std::string_view text, std::string_view name) {
  const auto found = std::search(text.begin(), text.end(), name.begin(), name.end(),
                                 [](char a, char b) { return ascii_lower(a) == b; });
  text.remove_prefix(std::min<std::size_t>(
      static_cast<std::size_t>(found - text.begin()) + name.size(), text.size()));
  text.remove_prefix(std::min(text.find_first_not_of(kSpaces), text.size()));
  if (!text.starts_with('=')) return {};
  text.remove_prefix(std::min(text.find_first_not_of(kSpaces, 1), text.size()));
  if (text.starts_with('"') || text.starts_with('\'')) {
    const std::size_t end = text.find(text[0], 1);
    return end == std::string_view::npos ? std::string_view() : text.substr(1, end - 1);
  }
  return text.substr(0, text.find_first_of(" \t\r\n\f;?>"));
}

std::string without_spaces(std::string_view label) {
  label.remove_prefix(std::min(label.find_first_not_of(kSpaces), label.size()));
  return std::string(label.substr(0, label.find_last_not_of(kSpaces) + 1));
}

std::string charset_of_meta(std::string_view bytes, const HtmlPiece& meta) {
  std::string_view content;
  bool is_content_type = false;
  for (const HtmlAttribute& attribute : meta.attributes) {
    const std::string_view value = surface(bytes, attribute.value);
    if (is_name(attribute.name, "charset")) return without_spaces(value);
    if (is_name(attribute.name, "http-equiv")) is_content_type = is_name(value, "content-type");
    if (is_name(attribute.name, "content")) content = value;
  }
  return is_content_type ? without_spaces(value_of(content, "charset")) : std::string();
}

}  // namespace

std::string declared_charset(std::string_view bytes) {
  bytes = bytes.substr(0, 4096);
  if (bytes.starts_with("<?xml")) {
    const std::string_view declaration = bytes.substr(0, bytes.find("?>"));
    const std::string_view label = value_of(declaration, "encoding");
    if (!label.empty()) return without_spaces(label);
  }
  HtmlScanner scanner(bytes, {0, static_cast<std::uint32_t>(bytes.size())});
  for (;;) {
    const HtmlPiece& piece = scanner.next();
    if (piece.kind == HtmlPiece::Kind::kEnd) return {};
    if (piece.kind != HtmlPiece::Kind::kOpening) continue;
    if (is_name(piece.name, "meta")) {
      std::string label = charset_of_meta(bytes, piece);
      if (!label.empty()) return label;
    }
    for (const char* raw : {"script", "style", "title"}) {
      if (is_name(piece.name, raw)) scanner.skip_raw(raw);
    }
  }
}

}  // namespace taiyaku
