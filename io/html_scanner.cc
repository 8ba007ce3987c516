#include "io/html_scanner.h"

#include <algorithm>

#include "segment/characters.h"

namespace taiyaku {
namespace {

bool is_space(char byte) {
  return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r' || byte == '\f';
}

Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

bool is_name(std::string_view name, std::string_view wanted) {
  return std::equal(name.begin(), name.end(), wanted.begin(), wanted.end(),
                    [](char a, char b) { return ascii_lower(a) == b; });
}

const HtmlPiece& HtmlScanner::next() {
  while (at_ < text_.size() && at_markup(at_)) {
    if (scan_comment()) return piece_;
    if (!skip_declaration()) {
      scan_tag();
      return piece_;
    }
  }
  const std::size_t begin = at_;
  while (at_ < text_.size() && (text_[at_] != '<' || !at_markup(at_))) {
    at_ = std::min(text_.find('<', at_ + 1), text_.size());
  }
  piece_.kind = begin == at_ ? HtmlPiece::Kind::kEnd : HtmlPiece::Kind::kText;
  piece_.span = span_of(begin, at_);
  return piece_;
}

void HtmlScanner::skip_raw(std::string_view name) {
  while (at_ < text_.size()) {
    at_ = find("</", at_);
    const std::size_t end = at_ + 2 + name.size();
    if (end <= text_.size() && is_name(text_.substr(at_ + 2, name.size()), name) &&
        (end == text_.size() || !is_ascii_letter(text_[end]))) {
      return;
    }
    at_ = std::min(at_ + 2, text_.size());
  }
}

// `<` in front of anything else is a character (3 < 5).
bool HtmlScanner::at_markup(std::size_t at) const {
  if (text_[at] != '<' || at + 1 >= text_.size()) return false;
  const char next = text_[at + 1];
  if (next == '/') return at + 2 < text_.size() && is_ascii_letter(text_[at + 2]);
  return is_ascii_letter(next) || next == '!' || next == '?';
}

/// One without an end reaches to the end of the file.
bool HtmlScanner::scan_comment() {
  constexpr std::string_view kOpen = "<!--";
  const std::string_view rest = text_.substr(at_);
  if (!rest.starts_with(kOpen)) return false;
  // <!--> and <!---> are whole comments.
  const std::string_view behind = rest.substr(kOpen.size());
  const bool empty = behind.starts_with(">") || behind.starts_with("->");
  const std::string_view close = empty ? ">" : "-->";
  const std::size_t begin = at_;
  at_ = std::min(find(close, at_ + kOpen.size()) + close.size(), text_.size());
  piece_.kind = HtmlPiece::Kind::kComment;
  piece_.span = span_of(begin, at_);
  return true;
}

bool HtmlScanner::skip_declaration() {
  const std::string_view rest = text_.substr(at_, 9);
  if (rest[1] != '!' && rest[1] != '?') return false;
  const bool is_data = rest == "<![CDATA[";
  const std::string_view close = is_data ? "]]>" : ">";
  at_ = std::min(find(close, at_ + (is_data ? rest.size() : 2)) + close.size(), text_.size());
  return true;
}

void HtmlScanner::scan_tag() {
  const std::size_t begin = at_;
  const bool closing = text_[at_ + 1] == '/';
  at_ += closing ? 2 : 1;
  const std::size_t name = at_;
  while (at_ < text_.size() && !is_space(text_[at_]) && text_[at_] != '/' && text_[at_] != '>') {
    ++at_;
  }
  piece_.kind = closing ? HtmlPiece::Kind::kClosing : HtmlPiece::Kind::kOpening;
  piece_.name = text_.substr(name, at_ - name);
  piece_.attributes.clear();
  piece_.self_closing = false;
  for (skip_spaces(); at_ < text_.size() && text_[at_] != '>'; skip_spaces()) scan_attribute();
  at_ = std::min(at_ + 1, text_.size());
  piece_.span = span_of(begin, at_);
}

void HtmlScanner::scan_attribute() {
  if (text_[at_] == '/') {
    ++at_;
    piece_.self_closing = at_ < text_.size() && text_[at_] == '>';
    return;
  }
  const std::size_t name = at_++;
  const auto ends_name = [](char byte) {
    return is_space(byte) || byte == '/' || byte == '>' || byte == '=';
  };
  while (at_ < text_.size() && !ends_name(text_[at_])) ++at_;
  HtmlAttribute attribute{text_.substr(name, at_ - name), span_of(at_, at_)};
  skip_spaces();
  if (at_ < text_.size() && text_[at_] == '=') {
    ++at_;
    skip_spaces();
    const char quote = at_ < text_.size() ? text_[at_] : '>';
    if (quote == '"' || quote == '\'') {
      const std::size_t end = find(std::string_view(&quote, 1), at_ + 1);
      attribute.value = span_of(at_ + 1, end);
      at_ = std::min(end + 1, text_.size());
    } else {
      const std::size_t value = at_;
      while (at_ < text_.size() && !is_space(text_[at_]) && text_[at_] != '>') ++at_;
      attribute.value = span_of(value, at_);
    }
  }
  piece_.attributes.push_back(attribute);
}

std::size_t HtmlScanner::find(std::string_view what, std::size_t from) const {
  return std::min(text_.find(what, from), text_.size());
}

void HtmlScanner::skip_spaces() {
  while (at_ < text_.size() && is_space(text_[at_])) ++at_;
}

}  // namespace taiyaku
