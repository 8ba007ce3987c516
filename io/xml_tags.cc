#include "io/xml_tags.h"

#include <algorithm>

namespace taiyaku {
namespace {

constexpr std::string_view kSpace = " \t\r\n";
constexpr std::size_t kNone = std::string_view::npos;

}  // namespace

std::string_view XmlTag::prefix() const {
  const std::size_t colon = name.find(':');
  return colon == kNone ? std::string_view() : name.substr(0, colon);
}

std::string_view XmlTag::local_name() const {
  const std::size_t colon = name.find(':');
  return colon == kNone ? name : name.substr(colon + 1);
}

std::optional<std::string_view> XmlTag::attribute(std::string_view wanted) const {
  std::string_view rest = text.substr(std::min(text.size(), 1 + name.size()));
  while (true) {
    const std::size_t equals = rest.find('=');
    if (equals == kNone) return std::nullopt;
    std::string_view key = rest.substr(0, equals);
    key.remove_prefix(std::min(key.find_first_not_of(kSpace), key.size()));
    key = key.substr(0, key.find_last_not_of(kSpace) + 1);
    const std::size_t open = rest.find_first_of("\"'", equals);
    const std::size_t close = open == kNone ? kNone : rest.find(rest[open], open + 1);
    if (close == kNone) return std::nullopt;
    if (key == wanted) return rest.substr(open + 1, close - open - 1);
    rest.remove_prefix(close + 1);
  }
}

std::size_t XmlTags::skip_past(std::size_t from, std::string_view what) {
  const std::size_t found = text_.find(what, from);
  broken_ |= found == kNone;
  return found == kNone ? text_.size() : found + what.size();
}

/// Behind the `>` that is in no attribute's value.
std::size_t XmlTags::end_of_tag(std::size_t from) {
  for (std::size_t at = from; at < text_.size();) {
    at = text_.find_first_of("\"'>", at);
    if (at == kNone) break;
    if (text_[at] == '>') return at + 1;
    const std::size_t close = text_.find(text_[at], at + 1);
    if (close == kNone) break;
    at = close + 1;
  }
  broken_ = true;
  return text_.size();
}

/// Behind the `>` that is in no quotes, no comment and not between brackets.
std::size_t XmlTags::end_of_document_type(std::size_t from) {
  bool in_subset = false;
  for (std::size_t at = from; at < text_.size();) {
    at = text_.find_first_of("\"'[]<>", at);
    if (at == kNone) break;
    const char c = text_[at];
    if (c == '>' && !in_subset) return at + 1;
    if (text_.substr(at, 4) == "<!--") {
      at = skip_past(at + 4, "-->");
      continue;
    }
    if (c == '[' || c == ']') in_subset = c == '[';
    if (c == '"' || c == '\'') at = std::min(text_.find(c, at + 1), text_.size() - 1);
    ++at;
  }
  broken_ = true;
  return text_.size();
}

std::optional<XmlTag> XmlTags::next() {
  while ((at_ = text_.find('<', at_)) != kNone) {
    const std::string_view rest = text_.substr(at_);
    if (rest.starts_with("<!--")) {
      at_ = skip_past(at_ + 4, "-->");
    } else if (rest.starts_with("<![CDATA[")) {
      at_ = skip_past(at_ + 9, "]]>");
    } else if (rest.starts_with("<?")) {
      at_ = skip_past(at_ + 2, "?>");
    } else if (rest.starts_with("<!")) {
      at_ = end_of_document_type(at_ + 2);
    } else {
      XmlTag tag;
      tag.begin = at_;
      tag.end = at_ = end_of_tag(at_ + 1);
      if (broken_) break;
      tag.text = text_.substr(tag.begin, tag.end - tag.begin);
      const bool is_end = rest.starts_with("</");
      tag.kind = is_end                     ? XmlTag::Kind::kEnd
                 : tag.text.ends_with("/>") ? XmlTag::Kind::kEmpty
                                            : XmlTag::Kind::kStart;
      const std::size_t name = is_end ? 2 : 1;
      tag.name = tag.text.substr(name, tag.text.find_first_of(" \t\r\n/>", name) - name);
      return tag;
    }
  }
  at_ = text_.size();
  return std::nullopt;
}

}  // namespace taiyaku
