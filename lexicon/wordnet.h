// WordNet's files (wndb(5WN), cntlist(5WN)) as the lexicon's builder needs them.
#ifndef TAIYAKU_LEXICON_WORDNET_H_
#define TAIYAKU_LEXICON_WORDNET_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "segment/vocabulary.h"

namespace taiyaku {

/// Parts of speech of a lemma and how often each was tagged in WordNet's concordance texts.
struct LemmaCounts {
  enum Pos : std::uint8_t { kNoun, kVerb, kAdjective, kAdverb };
  std::array<bool, 4> is = {};
  std::array<std::uint32_t, 4> count = {};

  std::uint32_t total() const { return count[0] + count[1] + count[2] + count[3]; }
};

/// The English side's morphology while the lexicon is built. Immutable after construction.
class WordNet : public Vocabulary {
 public:
  /// Reads index.*, *.exc, data.* and cntlist.rev. @throws Error when one is missing.
  explicit WordNet(const std::string& folder);

  std::string_view irregular(std::string_view word) const override;
  bool is_lemma(std::string_view word) const override;

  /// Single words only, each with its counts.
  const std::unordered_map<std::string, LemmaCounts>& lemmas() const { return lemmas_; }
  /// Inflected form → dictionary form. Besides the exception lists it holds regular forms that are
  /// lemmas too but mostly inflections ("increased" is rather increase), and loses irregular ones
  /// that are mostly lemmas ("ground" is rarely the past of grind).
  const std::unordered_map<std::string, std::string>& irregular_forms() const { return forms_; }
  /// Pairs of single words that are antonyms, both ways.
  const std::vector<std::pair<std::string, std::string>>& antonyms() const { return antonyms_; }

 private:
  void read_index(const std::string& path, LemmaCounts::Pos pos);
  void read_counts(const std::string& path);
  void read_exceptions(const std::string& path);
  void read_antonyms(const std::string& folder);
  void settle_forms();
  std::string regular_base(const std::string& word, const LemmaCounts& counts) const;
  std::uint32_t verb_count(const std::string& verb) const;
  bool is_verb(const std::string& word) const;
  std::string verb_base(std::string_view word, std::string_view ending) const;

  std::unordered_map<std::string, LemmaCounts> lemmas_;
  std::unordered_map<std::string, std::string> forms_;
  std::vector<std::pair<std::string, std::string>> antonyms_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_WORDNET_H_
