// Puts together the text that a reader takes out of markup, and remembers where it came from.
#ifndef TAIYAKU_IO_ARTICLE_BUILDER_H_
#define TAIYAKU_IO_ARTICLE_BUILDER_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "segment/article.h"

namespace taiyaku {

/// White space is treated as browsers do: any run of it is one space, none stands at the edges of
/// an element. But a line end between two Japanese characters is nothing: it was put there for the
/// width of the editor.
class ArticleBuilder {
 public:
  /// `file` must outlive the builder.
  explicit ArticleBuilder(std::string_view file) : file_(file) {}

  /// What is added from here on belongs to a new element, unless nothing is.
  void begin_element(std::optional<Role> role);

  /// Bytes of the file, as they are.
  void add_text(Span source);
  /// Bytes of the file, entities decoded.
  void add_html(Span source);
  /// Characters that the file writes otherwise.
  void add(std::string_view characters, Span source);
  /// White space that the file writes otherwise, or that stands at `source`.
  void add_space(bool line_end, Span source);
  /// A line end that is meant (<br>).
  void break_line(Span source);

  /// The description of a picture (with entities): an element of its own behind the current one.
  void add_caption(Span source);

  /// A comment of the file, `<!-- … -->`; no part of the text.
  void add_comment(Span source) { comments_.push_back(source); }

  /// All that was added; the builder is empty after this. The caller sets Article::file.
  Article take();

 private:
  void append_word(Span source);
  void begin_word(char32_t first);
  bool is_drawn_together(char32_t first) const;
  void end_element();

  std::string_view file_;
  std::string text_;
  std::vector<Element> elements_;
  SourceMap map_;
  std::vector<Span> captions_;
  std::vector<Span> comments_;
  std::optional<Role> role_;
  std::optional<Span> space_;  // white space not yet written
  bool line_end_ = false;      // a line end is part of it
  bool break_ = false;         // a line end that is meant is part of it
  bool open_ = false;          // the current element has characters
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_ARTICLE_BUILDER_H_
