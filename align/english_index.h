// The English words of one passage, by every key that a Japanese word may have for them.
#ifndef TAIYAKU_ALIGN_ENGLISH_INDEX_H_
#define TAIYAKU_ALIGN_ENGLISH_INDEX_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "align/bitext.h"
#include "align/sounds.h"
#include "lexicon/lexicon.h"

namespace taiyaku {

/// Sorted tables over one passage; views into its document, which must outlive it.
class EnglishIndex {
 public:
  /// A word or phrase of the lexicon at some tokens.
  struct Entry {
    WordId word;
    std::uint32_t token;
    std::uint32_t count;  ///< tokens; more than one for a phrase
  };
  /// A token, or two adjacent capitalised ones read as one name (Hong Kong).
  struct Sound {
    SoundKey key;
    std::uint32_t token;
    std::uint32_t count;
  };
  struct Spelling {
    std::uint64_t hash;  ///< word_hash() of the norm
    std::uint32_t token;
  };

  EnglishIndex(const Lexicon& lexicon, const Passage& english);

  /// False for most words that the passage does not have: to be asked before with_word().
  bool may_have(WordId word) const { return (seen_[seen_place(word)] & seen_bit(word)) != 0; }

  // All places of a key in order of tokens; of very many only those nearest to the token `near`.
  std::span<const Entry> with_word(WordId word, std::uint32_t near) const;
  std::span<const Spelling> with_spelling(std::string_view norm, std::uint32_t near) const;
  std::span<const Sound> with_sound(SoundKey key, std::uint32_t near) const;

  /// The lexicon's number of each token's lemma; kNoWord for signs.
  const std::vector<WordId>& words() const { return word_of_; }
  bool capitalised(std::uint32_t token) const;
  std::string_view norm(std::uint32_t token) const;

 private:
  // Most words that are asked for are not there: a filter of sixteen bits or more a word tells.
  std::size_t seen_place(WordId word) const { return (word >> 6) & seen_mask_; }
  static std::uint64_t seen_bit(WordId word) { return std::uint64_t{1} << (word & 63); }

  struct PhraseSearch;

  void add_phrases(Range tokens);
  void add_phrases(Range words, PhraseSearch& search);
  void add_sounds(Range tokens);

  const Lexicon& lexicon_;
  const Document* document_;
  std::vector<WordId> word_of_;  ///< by token
  std::vector<Entry> words_;
  std::vector<std::uint64_t> seen_;  ///< a power of two of them
  std::size_t seen_mask_ = 0;
  std::vector<Spelling> spellings_;
  std::vector<Sound> sounds_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_ENGLISH_INDEX_H_
