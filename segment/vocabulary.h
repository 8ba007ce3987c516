// What the segmenter must be told about English words. The lexicon implements it; the segmenter
// itself depends on no dictionary but MeCab's.
#ifndef TAIYAKU_SEGMENT_VOCABULARY_H_
#define TAIYAKU_SEGMENT_VOCABULARY_H_

#include <string_view>

namespace taiyaku {

/// Implementations are immutable and may be asked from any thread.
class Vocabulary {
 public:
  virtual ~Vocabulary() = default;
  /// The dictionary form of an irregularly inflected lower-case word ("went" → "go"), from
  /// WordNet's exception lists; empty when it is not irregular. The view lives as long as the
  /// vocabulary.
  virtual std::string_view irregular(std::string_view word) const = 0;
  /// Whether a lower-case word is itself a dictionary form.
  virtual bool is_lemma(std::string_view word) const = 0;
};

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_VOCABULARY_H_
