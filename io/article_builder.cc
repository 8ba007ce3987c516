#include "io/article_builder.h"

#include <algorithm>
#include <utility>

#include "io/entities.h"
#include "segment/characters.h"
#include "segment/line_breaks.h"
#include "segment/segmenter.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

bool is_html_space(char byte) {
  return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r' || byte == '\f';
}

}  // namespace

void ArticleBuilder::begin_element(std::optional<Role> role) {
  end_element();
  role_ = role;
}

void ArticleBuilder::end_element() {
  const auto size = static_cast<std::uint32_t>(text_.size());
  if (open_) elements_.back().span.end = size;
  open_ = false;
  space_.reset();
  if (captions_.empty()) return;
  const std::vector<Span> captions = std::exchange(captions_, {});
  const std::optional<Role> role = std::exchange(role_, Role::kCaption);
  for (const Span caption : captions) {
    add_html(caption);
    end_element();
  }
  role_ = role;
}

void ArticleBuilder::add_text(Span source) {
  for (std::uint32_t at = source.begin; at < source.end;) {
    const std::uint32_t begin = at;
    if (is_html_space(file_[at])) {
      bool line_end = false;
      for (; at < source.end && is_html_space(file_[at]); ++at) {
        line_end = line_end || file_[at] == '\n' || file_[at] == '\r';
      }
      add_space(line_end, {begin, at});
    } else {
      while (at < source.end && !is_html_space(file_[at])) ++at;
      append_word({begin, at});
    }
  }
}

void ArticleBuilder::add_html(Span source) {
  std::uint32_t begin = source.begin;
  const std::string_view inside = file_.substr(0, source.end);
  while (begin < source.end) {
    const auto ampersand =
        static_cast<std::uint32_t>(std::min<std::size_t>(inside.find('&', begin), source.end));
    const Entity entity = ampersand < source.end ? entity_at(inside, ampersand) : Entity{};
    if (entity.size == 0) {
      const std::uint32_t end = std::min(ampersand + 1, source.end);
      add_text({begin, end});
      begin = end;
      continue;
    }
    add_text({begin, ampersand});
    begin = ampersand + static_cast<std::uint32_t>(entity.size);
    std::string characters;
    append_utf8(characters, entity.value);
    add(characters, {ampersand, begin});
  }
}

void ArticleBuilder::add(std::string_view characters, Span source) {
  if (characters.empty()) return;
  if (characters.size() == 1 && is_html_space(characters[0])) return add_space(false, source);
  begin_word(code_point_at(characters, 0).value);
  text_ += characters;
  map_.add(static_cast<std::uint32_t>(characters.size()), source);
}

void ArticleBuilder::add_space(bool line_end, Span source) {
  if (!open_) return;
  line_end_ = line_end || (space_ && line_end_);
  break_ = space_ && break_;
  if (!space_) space_ = source;
  if (source.begin >= space_->end) space_->end = source.end;
}

void ArticleBuilder::break_line(Span source) {
  add_space(true, source);
  break_ = open_;
}

void ArticleBuilder::add_caption(Span source) {
  if (!source.empty()) captions_.push_back(source);
}

void ArticleBuilder::append_word(Span source) {
  begin_word(code_point_at(file_, source.begin).value);
  text_ += surface(file_, source);
  map_.add(source.size(), source);
}

// Writes what stands between the last word and the next one, which begins with `first`.
void ArticleBuilder::begin_word(char32_t first) {
  if (!open_) {
    // Elements are apart as paragraphs are in plain text.
    if (!text_.empty()) {
      text_ += "\n\n";
      map_.add(2, {});
    }
    const auto begin = static_cast<std::uint32_t>(text_.size());
    elements_.push_back({{begin, begin}, role_});
    open_ = true;
    space_.reset();
    return;
  }
  if (!space_) return;
  if (!line_end_ || break_ || !is_drawn_together(first)) {
    text_ += break_ ? '\n' : ' ';
    map_.add(1, *space_);
  }
  space_.reset();
}

// Whether nothing stands between the text so far and a line that begins with `first`.
bool ArticleBuilder::is_drawn_together(char32_t first) const {
  const bool before = is_wide(code_point_before(text_, text_.size()).value);
  if (before == is_wide(first)) return before;
  // は|4月 or 対訳|means: a look at what the line is written in.
  constexpr std::size_t kLooked = 90;
  const std::size_t size = text_.size() - elements_.back().span.begin;
  const std::string_view line =
      std::string_view(text_).substr(text_.size() - std::min(size, kLooked));
  return detect_language(line) == Language::kJapanese;
}

Article ArticleBuilder::take() {
  end_element();
  Article article(std::exchange(text_, {}), std::exchange(elements_, {}), std::exchange(map_, {}));
  article.comments = std::exchange(comments_, {});
  return article;
}

}  // namespace taiyaku
