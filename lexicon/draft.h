// The lexicon while it is being built: what each source says, then weights, then sections.
#ifndef TAIYAKU_LEXICON_DRAFT_H_
#define TAIYAKU_LEXICON_DRAFT_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lexicon/lexicon.h"
#include "lexicon/tables.h"
#include "lexicon/wordnet.h"

namespace taiyaku {

/// Strings numbered in order of their first appearance.
class Interner {
 public:
  std::uint32_t number(std::string_view text);
  const std::vector<std::string>& strings() const { return strings_; }

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::vector<std::string> strings_;
};

/// Collects claims "this headword means these words" and turns them into sections. Not thread safe.
class LexiconDraft {
 public:
  /// `wordnet` must outlive the draft.
  explicit LexiconDraft(const WordNet& wordnet) : wordnet_(wordnet) {}

  /// `headword` (any width or case) means `gloss` (English as printed, already clean). `weight` in
  /// (0, 1] is how much of a claim it is, before words are told from phrases.
  void add(std::string_view headword, std::string_view gloss, float weight, LexiconSource source);
  /// The same for words that are used as they are: names, abbreviations.
  void add_word(std::string_view headword, std::string_view word, float weight,
                LexiconSource source);
  void add_source(LexiconSourceInfo source) { sources_.push_back(std::move(source)); }

  /// Weighs everything. Ends the draft.
  LexiconTables tables();

 private:
  /// One claim; its words lie in words_.
  struct Claim {
    std::uint32_t headword = 0;
    std::uint32_t first_word = 0;
    std::uint16_t words = 0;
    LexiconSource source = LexiconSource::kEdict;
    float weight = 0;
  };

  std::vector<float> background() const;
  std::vector<LexiconLink> links(const std::vector<float>& nats);
  void split(const Claim& claim, const std::vector<float>& nats, std::vector<LexiconLink>& links);

  const WordNet& wordnet_;
  Interner english_;
  Interner japanese_;
  std::vector<Claim> claims_;
  std::vector<std::uint32_t> words_;
  std::vector<LexiconSourceInfo> sources_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_DRAFT_H_
