#include "align/english_index.h"

#include <algorithm>
#include <bit>
#include <string>
#include <type_traits>

#include "align/id_map.h"
#include "segment/characters.h"

namespace taiyaku {
namespace {

/// Words in the longest phrase that is looked for.
constexpr std::uint32_t kLongestPhrase = 5;
constexpr std::size_t kShortestName = 3;
constexpr std::size_t kUsualWord = 8;  ///< bytes, with a space

/// Places of one key that are told of; a word that stands in a hundred places says nothing.
constexpr std::ptrdiff_t kMostPlaces = 24;

/// The items of one key, which are in order of tokens; of many, those nearest to `place`.
template <typename Item, typename Key>
std::span<const Item> equal_keys(const std::vector<Item>& sorted, const Key& key, Key Item::*member,
                                 std::uint32_t Item::*token, std::uint32_t place) {
  const auto [first, last] =
      std::equal_range(sorted.begin(), sorted.end(), key, [member](const auto& a, const auto& b) {
        if constexpr (std::is_same_v<std::decay_t<decltype(a)>, Item>) {
          return a.*member < b;
        } else {
          return a < b.*member;
        }
      });
  if (last - first <= kMostPlaces) return {first, last};
  const auto middle = std::lower_bound(
      first, last, place,
      [token](const Item& item, std::uint32_t wanted) { return item.*token < wanted; });
  const auto before = std::min(middle - first, kMostPlaces / 2);
  const auto begin = std::min(middle - before, last - kMostPlaces);
  return {begin, begin + kMostPlaces};
}

}  // namespace

struct EnglishIndex::PhraseSearch {
  std::string text;          ///< lemmas, a space between
  std::vector<Span> places;  ///< of the lemmas in `text`
  std::vector<PrefixMatch> matches;
};

EnglishIndex::EnglishIndex(const Lexicon& lexicon, const Passage& english)
    : lexicon_(lexicon), document_(english.document) {
  const Range tokens = english.tokens();
  word_of_.reserve(tokens.size());
  words_.reserve(tokens.size());
  spellings_.reserve(tokens.size());
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = document_->tokens[t];
    word_of_.push_back(kNoWord);
    if (token.pos == Pos::kSymbol) continue;
    // "us" is the country only when it is written US: 米国 is no pronoun.
    const bool pronoun = token.pos == Pos::kPronoun && surface(*document_, token) == "us";
    const WordId word = lexicon.english(pronoun ? "we" : lemma(*document_, token));
    word_of_.back() = word;
    if (word != kNoWord) words_.push_back({word, t, 1});
    spellings_.push_back({word_hash(norm(t)), t});
  }
  add_phrases(tokens);
  add_sounds(tokens);
  seen_.resize(std::bit_ceil(words_.size() / 4 + 1));
  seen_mask_ = seen_.size() - 1;
  for (const Entry& entry : words_) seen_[seen_place(entry.word)] |= seen_bit(entry.word);
  std::sort(words_.begin(), words_.end(), [](const Entry& a, const Entry& b) {
    return a.word != b.word ? a.word < b.word : a.token < b.token;
  });
  std::sort(spellings_.begin(), spellings_.end(), [](const Spelling& a, const Spelling& b) {
    return a.hash != b.hash ? a.hash < b.hash : a.token < b.token;
  });
  std::sort(sounds_.begin(), sounds_.end(), [](const Sound& a, const Sound& b) {
    return a.key != b.key ? a.key < b.key : a.token < b.token;
  });
}

std::string_view EnglishIndex::norm(std::uint32_t token) const {
  return taiyaku::norm(*document_, document_->tokens[token]);
}

bool EnglishIndex::capitalised(std::uint32_t token) const {
  const char first = document_->text[document_->tokens[token].span.begin];
  return is_ascii_upper(first);
}

void EnglishIndex::add_phrases(Range tokens) {
  PhraseSearch search;
  search.text.reserve(kUsualWord * tokens.size());
  search.places.reserve(tokens.size());
  for (std::uint32_t begin = tokens.begin; begin < tokens.end; ++begin) {
    std::uint32_t end = begin;
    while (end < tokens.end && document_->tokens[end].pos != Pos::kSymbol) ++end;
    if (end - begin > 1) add_phrases({begin, end}, search);
    begin = end;
  }
}

/// The phrases of words that have no sign between them.
void EnglishIndex::add_phrases(Range words, PhraseSearch& search) {
  search.text.clear();
  search.places.clear();
  for (std::uint32_t t = words.begin; t < words.end; ++t) {
    if (t > words.begin) search.text += ' ';
    const auto begin = static_cast<std::uint32_t>(search.text.size());
    search.text += lemma(*document_, document_->tokens[t]);
    search.places.push_back({begin, static_cast<std::uint32_t>(search.text.size())});
  }
  for (std::uint32_t i = 0; i + 1 < words.size(); ++i) {
    const std::uint32_t begin = search.places[i].begin;
    const std::uint32_t last = std::min(i + kLongestPhrase, words.size()) - 1;
    search.matches.clear();
    lexicon_.english_phrases(surface(search.text, {begin, search.places[last].end}),
                             search.matches);
    for (const PrefixMatch& match : search.matches) {
      std::uint32_t k = i;
      while (k <= last && search.places[k].end != begin + match.bytes) ++k;
      if (k <= last) words_.push_back({match.word, words.begin + i, k - i + 1});
    }
  }
}

void EnglishIndex::add_sounds(Range tokens) {
  const auto add = [&](std::string_view name, std::uint32_t token, std::uint32_t count) {
    const auto keys = english_sound_keys(name);
    sounds_.push_back({keys[0], token, count});
    if (keys[1] != keys[0]) sounds_.push_back({keys[1], token, count});
  };
  std::string joined;
  sounds_.reserve(tokens.size());
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Pos pos = document_->tokens[t].pos;
    if (!is_content(pos) && pos != Pos::kOther) continue;
    if (norm(t).size() >= kShortestName) add(norm(t), t, 1);
    if (t + 1 == tokens.end || !capitalised(t) || !capitalised(t + 1)) continue;
    joined = norm(t);
    joined += norm(t + 1);
    add(joined, t, 2);
  }
}

std::span<const EnglishIndex::Entry> EnglishIndex::with_word(WordId word,
                                                             std::uint32_t near) const {
  return equal_keys(words_, word, &Entry::word, &Entry::token, near);
}

std::span<const EnglishIndex::Spelling> EnglishIndex::with_spelling(std::string_view norm,
                                                                    std::uint32_t near) const {
  return equal_keys(spellings_, word_hash(norm), &Spelling::hash, &Spelling::token, near);
}

std::span<const EnglishIndex::Sound> EnglishIndex::with_sound(SoundKey key,
                                                              std::uint32_t near) const {
  return equal_keys(sounds_, key, &Sound::key, &Sound::token, near);
}

}  // namespace taiyaku
