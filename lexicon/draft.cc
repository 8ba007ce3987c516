#include "lexicon/draft.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <span>
#include <tuple>

#include "lexicon/gloss_words.h"
#include "lexicon/icu_text.h"

namespace taiyaku {
namespace {

// A gloss of more words is a definition, not a term: only its words are kept, and little of them.
constexpr std::size_t kLongestPhrase = 5;
constexpr std::size_t kLongestGloss = 8;
// What the words of a phrase share, against the phrase itself.
constexpr float kShareOfParts = 0.8f;
constexpr float kShareOfHyphenated = 0.5f;
constexpr float kLeastWeight = 0.02f;
constexpr float kDemonym = 0.5f;

// Function words are not in WordNet; together they are about half of running text.
constexpr double kStopWordProbability = 0.004;

/// Phrases got their numbers after the words: a phrase is as informative as its words together,
/// but never more than the rarest word.
void complete_phrases(LexiconTables& tables) {
  std::unordered_map<std::string_view, float> nats;
  const std::size_t words = tables.english_nats.size();
  for (std::size_t i = 0; i < words; ++i) nats[tables.english[i]] = tables.english_nats[i];
  const float rarest = *std::max_element(tables.english_nats.begin(), tables.english_nats.end());
  for (std::size_t i = words; i < tables.english.size(); ++i) {
    std::string_view rest = tables.english[i];
    float sum = 0;
    while (!rest.empty()) {
      const std::size_t space = std::min(rest.find(' '), rest.size());
      const auto word = nats.find(rest.substr(0, space));
      sum += word == nats.end() ? rarest : word->second;
      rest.remove_prefix(std::min(space + 1, rest.size()));
    }
    tables.english_nats.push_back(std::min(sum, rarest));
  }
}

/// A headword is as probable as the English words it translates, each shared out among all its
/// translations by weight.
std::vector<float> japanese_background(const LexiconTables& tables) {
  std::vector<double> claimed(tables.english.size(), 0);
  for (const LexiconLink& link : tables.links) claimed[link.english] += link.weight;
  std::vector<double> probability(tables.japanese.size(), 0);
  for (const LexiconLink& link : tables.links) {
    probability[link.headword] +=
        std::exp(-tables.english_nats[link.english]) * link.weight / claimed[link.english];
  }
  const double all = std::accumulate(probability.begin(), probability.end(), 0.0);
  const double least = 0.1 / static_cast<double>(probability.size() + 1);
  std::vector<float> nats(probability.size());
  for (std::size_t i = 0; i < nats.size(); ++i) {
    nats[i] = static_cast<float>(-std::log(std::max(least, probability[i] / std::max(all, 1e-9))));
  }
  return nats;
}

constexpr std::string_view kMiddleDot = "・";

/// Katakana, ー and ・ only: U+30A1 to U+30FC.
bool is_katakana(std::string_view text) {
  if (text.empty() || text.size() % 3 != 0) return false;
  for (std::size_t i = 0; i < text.size(); i += 3) {
    const std::string_view c = text.substr(i, 3);
    if (c < "\xE3\x82\xA1" || c > "\xE3\x83\xBC") return false;
  }
  return true;
}

std::size_t count_parts(std::string_view name) {
  std::size_t parts = 1;
  for (std::size_t at = name.find(kMiddleDot); at != std::string_view::npos;
       at = name.find(kMiddleDot, at + 1)) {
    ++parts;
  }
  return parts;
}

}  // namespace

std::uint32_t Interner::number(std::string_view text) {
  const auto [place, fresh] =
      numbers_.try_emplace(std::string(text), static_cast<std::uint32_t>(strings_.size()));
  if (fresh) strings_.emplace_back(text);
  return place->second;
}

void LexiconDraft::add(std::string_view headword, std::string_view gloss, float weight,
                       LexiconSource source, NameKinds kinds) {
  const std::vector<std::string> words = gloss_words(gloss, wordnet_);
  if (headword.empty() || words.empty() || words.size() > kLongestGloss) return;
  Claim claim{japanese_.number(nfkc_lower(headword)),
              static_cast<std::uint32_t>(words_.size()),
              static_cast<std::uint16_t>(words.size()),
              kinds,
              source,
              weight};
  for (const std::string& word : words) words_.push_back(english_.number(word));
  claims_.push_back(claim);
  for (const std::string& word : hyphenated_words(gloss, wordnet_)) {
    const bool alone = gloss.find(' ') == std::string_view::npos;
    add_word(headword, word, alone ? weight : kShareOfHyphenated * weight, source);
  }
}

void LexiconDraft::add_word(std::string_view headword, std::string_view word, float weight,
                            LexiconSource source) {
  if (headword.empty() || word.empty()) return;
  claims_.push_back({japanese_.number(nfkc_lower(headword)),
                     static_cast<std::uint32_t>(words_.size()), 1, 0, source, weight});
  words_.push_back(english_.number(word));
}

void LexiconDraft::add_demonyms(std::span<const Demonym> demonyms) {
  std::map<std::string, std::set<std::uint32_t>> headwords;
  for (const Claim& claim : claims_) {
    if ((claim.kinds & kPlaceName) == 0) continue;
    std::string place;
    for (std::uint32_t i = 0; i < claim.words; ++i) {
      place += (i == 0 ? "" : " ") + english_.strings()[words_[claim.first_word + i]];
    }
    headwords[place].insert(claim.headword);
  }
  for (const Demonym& demonym : demonyms) {
    const auto known = headwords.find(demonym.place);
    if (known == headwords.end()) continue;
    for (const std::uint32_t headword : known->second) {
      claims_.push_back({headword, static_cast<std::uint32_t>(words_.size()), 1, kPlaceName,
                         LexiconSource::kWordNet, kDemonym});
      words_.push_back(english_.number(demonym.word));
    }
  }
}

/// Nats of every English word so far: WordNet's tagged texts and the dictionaries' own glosses,
/// half and half, with one added to every count.
std::vector<float> LexiconDraft::background() const {
  const std::vector<std::string>& words = english_.strings();
  std::vector<double> tagged(words.size(), 0);
  std::vector<double> glossed(words.size(), 0);
  for (const Claim& claim : claims_) {
    if (claim.source >= LexiconSource::kEnamdict) continue;
    for (std::uint32_t i = 0; i < claim.words; ++i) glossed[words_[claim.first_word + i]] += 1;
  }
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto lemma = wordnet_.lemmas().find(words[i]);
    if (lemma != wordnet_.lemmas().end()) tagged[i] = lemma->second.total();
  }
  const double all_tagged = std::accumulate(tagged.begin(), tagged.end(), 1.0);
  const double all_glossed = std::accumulate(glossed.begin(), glossed.end(), 1.0);
  std::vector<float> nats(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    double probability =
        0.5 * (tagged[i] + 0.1) / all_tagged + 0.5 * (glossed[i] + 0.1) / all_glossed;
    if (is_gloss_stop_word(words[i])) probability = std::max(probability, kStopWordProbability);
    nats[i] = static_cast<float>(-std::log(probability));
  }
  return nats;
}

void LexiconDraft::split(const Claim& claim, const std::vector<float>& nats,
                         std::vector<LexiconLink>& links) {
  const std::span<const std::uint32_t> words =
      std::span(words_).subspan(claim.first_word, claim.words);
  if (words.size() == 1) {
    links.push_back({claim.headword, words[0], claim.weight, claim.source, claim.kinds, false});
    return;
  }
  std::string phrase;
  float all_nats = 0;
  for (const std::uint32_t word : words) {
    phrase += (phrase.empty() ? "" : " ") + english_.strings()[word];
    if (!is_gloss_stop_word(english_.strings()[word])) all_nats += nats[word];
  }
  if (words.size() <= kLongestPhrase) {
    links.push_back(
        {claim.headword, english_.number(phrase), claim.weight, claim.source, claim.kinds, false});
  }
  for (const std::uint32_t word : words) {
    if (is_gloss_stop_word(english_.strings()[word])) continue;
    const float share = claim.weight * kShareOfParts * nats[word] / all_nats;
    links.push_back({claim.headword, word, share, claim.source, 0, true});
  }
}

/// All claims as single rows; several claims for the same pair support each other.
std::vector<LexiconLink> LexiconDraft::links(const std::vector<float>& nats) {
  std::vector<LexiconLink> all;
  all.reserve(2 * claims_.size());
  for (const Claim& claim : claims_) split(claim, nats, all);
  std::stable_sort(all.begin(), all.end(), [](const LexiconLink& a, const LexiconLink& b) {
    return std::tuple(a.headword, a.english) < std::tuple(b.headword, b.english);
  });
  std::vector<LexiconLink> merged;
  merged.reserve(all.size());
  for (const LexiconLink& link : all) {
    if (!merged.empty() && merged.back().headword == link.headword &&
        merged.back().english == link.english) {
      LexiconLink& last = merged.back();
      last.weight = 1 - (1 - last.weight) * (1 - link.weight);
      last.source = std::min(last.source, link.source);
      last.kinds |= link.kinds;
      last.part = last.part && link.part;
    } else {
      merged.push_back(link);
    }
  }
  std::erase_if(merged, [](const LexiconLink& link) { return link.weight < kLeastWeight; });
  return merged;
}

std::vector<std::pair<std::string, std::string>> LexiconDraft::transliterations() const {
  std::vector<std::pair<std::string, std::string>> pairs;
  for (const Claim& claim : claims_) {
    const std::string& kana = japanese_.strings()[claim.headword];
    if (!is_katakana(kana)) continue;
    // マイケル・ジョーダン: as many words as parts are a word a part.
    std::string_view rest = kana;
    if (count_parts(kana) != claim.words) continue;
    for (std::uint32_t i = 0; i < claim.words; ++i) {
      const std::string& word = english_.strings()[words_[claim.first_word + i]];
      const std::size_t end = std::min(rest.find(kMiddleDot), rest.size());
      if (!held_out_.contains(word)) pairs.emplace_back(word, rest.substr(0, end));
      rest.remove_prefix(std::min(rest.size(), end + kMiddleDot.size()));
    }
  }
  return pairs;
}

LexiconTables LexiconDraft::tables() {
  // Sorted, since the order of a hash table may differ from machine to machine.
  for (const auto& [form, lemma] :
       std::map(wordnet_.irregular_forms().begin(), wordnet_.irregular_forms().end())) {
    english_.number(lemma);
  }
  for (const auto& [lemma, counts] : std::map(wordnet_.lemmas().begin(), wordnet_.lemmas().end())) {
    english_.number(lemma);
  }
  LexiconTables tables;
  tables.english_nats = background();
  tables.links = links(tables.english_nats);
  tables.english = english_.strings();
  tables.japanese = japanese_.strings();
  complete_phrases(tables);
  tables.japanese_nats = japanese_background(tables);
  tables.sources = sources_;
  return tables;
}

}  // namespace taiyaku
