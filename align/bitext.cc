#include "align/bitext.h"

namespace taiyaku {

Span Passage::span() const {
  if (document == nullptr || sentences.empty()) return {};
  return {document->sentences[sentences.begin].span.begin,
          document->sentences[sentences.end - 1].span.end};
}

Passage passage_of(const Document& document, Range paragraphs) {
  if (paragraphs.empty()) return {.document = &document, .sentences = {}, .language = {}};
  return {.document = &document,
          .sentences = {document.paragraphs[paragraphs.begin].sentences.begin,
                        document.paragraphs[paragraphs.end - 1].sentences.end},
          .language = document.paragraphs[paragraphs.begin].language};
}

Passage passage_of(const Document& document) {
  return passage_of(document, {0, static_cast<std::uint32_t>(document.paragraphs.size())});
}

}  // namespace taiyaku
