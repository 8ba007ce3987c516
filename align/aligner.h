// Sentences of two passages → beads, by dynamic programming over length and lexical likelihood
// ratios.
#ifndef TAIYAKU_ALIGN_ALIGNER_H_
#define TAIYAKU_ALIGN_ALIGNER_H_

#include "align/bitext.h"
#include "align/bitext_terms.h"
#include "align/parameters.h"
#include "lexicon/lexicon.h"

namespace taiyaku {

/// Immutable; align() may be called from any thread. The lexicon must outlive it.
class Aligner {
 public:
  explicit Aligner(const Lexicon& lexicon, const AlignerParameters& parameters = {})
      : lexicon_(&lexicon), parameters_(parameters) {}

  /// Monotone alignment with beads from 0-1 to 4-1. Sentences with an empty span (blank lines of a
  /// presegmented file) become null beads of their own. Time and memory grow linearly beyond a few
  /// thousand sentences. Never fails: an empty side gives null beads only.
  Alignment align(const Bitext& bitext) const;
  /// The same of sides that were read piece by piece; sentences are numbered from 0 on each. Not
  /// thread safe on the same terms.
  Alignment align(const BitextTerms& terms, Language source) const;

 private:
  const Lexicon* lexicon_;
  AlignerParameters parameters_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_ALIGNER_H_
