// The two sides of a bitext, and what an alignment of them is.
#ifndef TAIYAKU_ALIGN_BITEXT_H_
#define TAIYAKU_ALIGN_BITEXT_H_

#include <string_view>
#include <vector>

#include "segment/document.h"

namespace taiyaku {

/// Consecutive sentences of a document in one language: a paragraph, a few, or all of a file.
/// A view: the document must outlive it.
struct Passage {
  const Document* document = nullptr;
  Range sentences;  ///< in document->sentences
  Language language = Language::kUnknown;

  /// From the first sentence to the last; empty for no sentences.
  Span span() const;
  /// Of all its sentences; in document->tokens.
  Range tokens() const {
    if (document == nullptr || sentences.empty()) return {};
    return {document->sentences[sentences.begin].tokens.begin,
            document->sentences[sentences.end - 1].tokens.end};
  }
};

/// The passage that consecutive paragraphs make up; its language is the first one's.
Passage passage_of(const Document& document, Range paragraphs);
/// The whole document.
Passage passage_of(const Document& document);

/// Two passages that should say the same. `source` is the translated-from side.
struct Bitext {
  Passage source;
  Passage target;

  bool english_is_source() const { return source.language == Language::kEnglish; }
  const Passage& english() const { return english_is_source() ? source : target; }
  const Passage& japanese() const { return english_is_source() ? target : source; }
};

/// A group of sentences matched to a group of sentences; either may be empty (a null bead).
struct Bead {
  Range source;            ///< sentences of the source document
  Range target;            ///< sentences of the target document
  double cost = 0;         ///< nats, lower is better; 0 for a null bead
  double probability = 0;  ///< posterior, in [0, 1]
};

/// All beads of a bitext, in order; they tile both sides.
struct Alignment {
  std::vector<Bead> beads;
};

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_BITEXT_H_
