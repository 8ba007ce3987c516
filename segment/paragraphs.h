// Lines of an article → paragraphs with language and role.
#ifndef TAIYAKU_SEGMENT_PARAGRAPHS_H_
#define TAIYAKU_SEGMENT_PARAGRAPHS_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "segment/article.h"
#include "segment/document.h"
#include "segment/span.h"

namespace taiyaku {

/// A paragraph before its sentences are known, and the evidence for its role.
struct Block {
  Span span;                 ///< its text, list marker included
  std::uint32_t marker = 0;  ///< bytes of the list marker and the space behind it
  std::uint32_t group = 0;   ///< blocks between the same blank lines have the same number
  std::uint32_t lines = 1;   ///< lines that were joined
  Language language = Language::kUnknown;
  std::optional<Role> given;  ///< what the file format says
  Role role = Role::kParagraph;
};

/// Cuts an article into paragraphs. A blank line, a list marker and a change of language end one;
/// so does every line end, except between lines that were wrapped at a fixed width or that plainly
/// go on in the next line. An element of markup is at least one paragraph of its own.
std::vector<Block> find_paragraphs(const Article& article);

/// Cuts a passage (one side of a translation unit) into stretches without a sentence end at a line
/// end: lines that go on, wrapped lines, and lines inside an open bracket stay together.
std::vector<Span> join_lines(std::string_view text, Language language);

/// Bytes of the list marker at the beginning of `line`, with the white space behind it; 0 for none.
/// Bullets (• ・ ● ■ - *) and short numbers (1. 2)).
std::uint32_t marker_size(std::string_view line);

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_PARAGRAPHS_H_
