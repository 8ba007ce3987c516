// Which paragraph is whose translation, in any order.
#ifndef TAIYAKU_ALIGN_PAIRING_H_
#define TAIYAKU_ALIGN_PAIRING_H_

#include <cstdint>
#include <vector>

#include "align/bitext.h"
#include "align/glossary_index.h"
#include "lexicon/lexicon.h"

namespace taiyaku {

/// Paragraphs (consecutive ones when several) that translate each other.
struct ParagraphPair {
  Range source;            ///< paragraphs of the source document
  Range target;            ///< paragraphs of the target document
  double probability = 0;  ///< that they belong together, in [0, 1]
};

/// Pairs in order of their source; what is in no pair has no counterpart.
struct Pairing {
  std::vector<ParagraphPair> pairs;
  std::vector<std::uint32_t> unpaired_source;  ///< paragraphs of the source language left over
  std::vector<std::uint32_t> unpaired_target;
};

/// Pairs the paragraphs of `source_language` in `source` with those of the other language in
/// `target`. For one mixed text both arguments are the same document, and paragraphs may stand in
/// any order. "No counterpart" is a real outcome. `glossary` is the user's, or null; its terms are
/// counterparts whatever the lexicon says. Never fails. Thread safe.
Pairing pair_paragraphs(const Lexicon& lexicon, const Document& source, const Document& target,
                        Language source_language, const GlossaryIndex* glossary = nullptr);

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_PAIRING_H_
