// Markdown → the text a reader sees, with its structure.
#ifndef TAIYAKU_IO_READ_MARKDOWN_H_
#define TAIYAKU_IO_READ_MARKDOWN_H_

#include <string>
#include <string_view>

#include "segment/article.h"

namespace taiyaku {

/// CommonMark with GitHub's tables, strike-through and task lists. Headings, list items and
/// pictures' descriptions become elements with that role; emphasis, links' addresses, code blocks
/// and front matter are left out; HTML inside is read as HTML. Any bytes are accepted.
Article read_markdown(std::string file);

/// Whether a text has marks of two kinds that plain text has not: headings (# …), links, fences,
/// strong emphasis.
bool looks_like_markdown(std::string_view file);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_READ_MARKDOWN_H_
