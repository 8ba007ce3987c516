// HTML → the text a reader sees, with its structure.
#ifndef TAIYAKU_IO_READ_HTML_H_
#define TAIYAKU_IO_READ_HTML_H_

#include <string>
#include <string_view>

#include "io/article_builder.h"
#include "segment/article.h"

namespace taiyaku {

/// Headings, list items, captions and `alt` texts become elements with that role, and footers
/// boilerplate; other blocks are paragraphs whose role is found by their form. Inline markup is
/// dropped, and so is what is not read as prose: scripts, styles, navigation, menus, forms'
/// controls, drawings, code blocks, readings over kanji, and what is hidden. Any bytes are
/// accepted: tags that are never closed or opened end where those around them do.
Article read_html(std::string file);

/// Appends the elements of the HTML in `file[part]`.
void read_html(std::string_view file, Span part, ArticleBuilder& builder);

/// Whether a file begins as HTML files do: with <!doctype html>, <html>, <head> or <body>, behind
/// comments and white space.
bool looks_like_html(std::string_view file);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_READ_HTML_H_
