// The lexicon while it is being built: what each source says, then weights, then sections.
#ifndef TAIYAKU_LEXICON_DRAFT_H_
#define TAIYAKU_LEXICON_DRAFT_H_

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "lexicon/demonyms.h"
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
  /// `kinds`: what the whole of both names, if they are names.
  void add(std::string_view headword, std::string_view gloss, float weight, LexiconSource source,
           NameKinds kinds = 0);
  /// The same for words that are used as they are: names, abbreviations.
  void add_word(std::string_view headword, std::string_view word, float weight,
                LexiconSource source);
  /// What is said of a place holds for its people and its adjective: call it after all places.
  void add_demonyms(std::span<const Demonym> demonyms);
  /// A single kanji is read so in names ("takashi").
  void add_reading(std::string_view kanji, std::string_view reading) {
    readings_[std::string(kanji)].emplace(reading);
  }
  const std::map<std::string, std::set<std::string>>& readings() const { return readings_; }
  /// Names of a benchmark that the spelling model must not be fitted on, in lower case.
  void hold_out(std::set<std::string> words) { held_out_ = std::move(words); }
  void add_source(LexiconSourceInfo source) { sources_.push_back(std::move(source)); }

  /// Weighs everything. Ends the draft.
  LexiconTables tables();
  /// Katakana and the single words they were claimed to mean: what the spelling model is fitted on.
  std::vector<std::pair<std::string, std::string>> transliterations() const;

 private:
  /// One claim; its words lie in words_.
  struct Claim {
    std::uint32_t headword = 0;
    std::uint32_t first_word = 0;
    std::uint16_t words = 0;
    NameKinds kinds = 0;
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
  std::map<std::string, std::set<std::string>> readings_;
  std::set<std::string> held_out_;
  std::vector<LexiconSourceInfo> sources_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_DRAFT_H_
