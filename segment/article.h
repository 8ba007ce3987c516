// A text to be segmented, with what its file format tells about it.
#ifndef TAIYAKU_SEGMENT_ARTICLE_H_
#define TAIYAKU_SEGMENT_ARTICLE_H_

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "segment/document.h"
#include "segment/source_map.h"
#include "segment/span.h"

namespace taiyaku {

/// A heading, list item, table cell or paragraph of Markdown or HTML.
struct Element {
  Span span;                 ///< bytes of the text
  std::optional<Role> role;  ///< none: to be found by its form
};

/// Plain text, or text that was taken out of markup.
struct Article {
  /// Plain text: paragraphs are found from lines alone.
  Article(std::string plain) : text(std::move(plain)) {}  // NOLINT(google-explicit-constructor)
  Article(const char* plain) : text(plain) {}             // NOLINT(google-explicit-constructor)

  /// Text taken out of a file. Elements are in order and disjoint; only white space lies between.
  Article(std::string extracted, std::vector<Element> parts, SourceMap source)
      : text(std::move(extracted)), elements(std::move(parts)), map(std::move(source)) {}

  std::string text;
  std::vector<Element> elements;  ///< none for plain text
  SourceMap map;
  std::vector<IgnoredText> ignored;
  std::string file;            ///< what the map leads to; empty for plain text
  std::vector<Span> comments;  ///< bytes of the file, in order: `<!-- … -->`, as they stand
};

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_ARTICLE_H_
