// Sentences of two passages → beads, by dynamic programming over length and lexical likelihood
// ratios.
#ifndef TAIYAKU_ALIGN_ALIGNER_H_
#define TAIYAKU_ALIGN_ALIGNER_H_

#include "align/bitext.h"
#include "align/bitext_terms.h"
#include "align/embeddings.h"
#include "align/lattice.h"
#include "align/parameters.h"
#include "align/translations.h"
#include "lexicon/lexicon.h"

namespace taiyaku {

/// What else an alignment may go by.
struct AlignmentAids {
  const BitextEmbeddings* embeddings = nullptr;  ///< of all lines; null for none
  /// Align a second time with what the sure beads of the first time teach about words that are in
  /// no dictionary. Helps long texts with many of them; doubles the time.
  bool realign = false;
};

/// Immutable; align() may be called from any thread. The lexicon must outlive it.
class Aligner {
 public:
  /// `glossary` is the user's, or null; it must outlive the aligner too.
  explicit Aligner(const Lexicon& lexicon, const AlignerParameters& parameters = {},
                   const GlossaryIndex* glossary = nullptr)
      : lexicon_(&lexicon), parameters_(parameters), glossary_(glossary) {}

  /// Monotone alignment with beads of up to 4 sentences a side. Sentences with an empty span (blank
  /// lines of a presegmented file) become null beads of their own. Time and memory grow linearly
  /// beyond a few thousand sentences. Never fails: an empty side gives null beads only.
  Alignment align(const Bitext& bitext, const AlignmentAids& aids = {}) const;
  /// The same of sides that were read piece by piece; sentences are numbered from 0 on each. The
  /// terms must not be read into meanwhile. The glossary is that of the terms.
  Alignment align(const BitextTerms& terms, Language source, const AlignmentAids& aids = {}) const;

  const GlossaryIndex* glossary() const { return glossary_; }

 private:
  std::vector<WindowBead> align_terms(const BitextTerms& terms, const Translations& translations,
                                      const AlignmentAids& aids) const;

  const Lexicon* lexicon_;
  AlignerParameters parameters_;
  const GlossaryIndex* glossary_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_ALIGNER_H_
