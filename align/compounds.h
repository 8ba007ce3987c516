// Dictionary headwords that MeCab cut into several tokens.
#ifndef TAIYAKU_ALIGN_COMPOUNDS_H_
#define TAIYAKU_ALIGN_COMPOUNDS_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "segment/document.h"

namespace taiyaku {

/// Tokens in the longest headword that is looked for.
inline constexpr std::uint32_t kLongestCompound = 6;

struct Compound {
  WordId word = kNoWord;
  std::uint32_t tokens = 0;   ///< 2 … kLongestCompound
  std::string_view spelling;  ///< normalised; valid until the next start()
};

/// Looks in one stretch of Japanese tokens after another. Not thread safe.
class CompoundFinder {
 public:
  explicit CompoundFinder(const Lexicon& lexicon) : lexicon_(&lexicon) {}

  /// Begins with the stretch `tokens` of `document`, which must outlive the search.
  void start(const Document& document, Range tokens);

  /// The headwords that begin with token `t` of the stretch and end with a later one, shortest
  /// first: no symbol in them, and more than three characters of hiragana. Valid until the next
  /// call.
  std::span<const Compound> at(std::uint32_t t);

 private:
  std::uint32_t begin_of(std::uint32_t t) const {
    return t == tokens_.begin ? 0 : ends_[t - tokens_.begin - 1];
  }

  const Lexicon* lexicon_;
  const Document* document_ = nullptr;
  Range tokens_;
  std::string text_;                 ///< the tokens' normal forms, one behind another
  std::vector<std::uint32_t> ends_;  ///< of each of them in it
  std::vector<PrefixMatch> matches_;
  std::vector<Compound> compounds_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_COMPOUNDS_H_
