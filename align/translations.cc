#include "align/translations.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "lexicon/names.h"

namespace taiyaku {
namespace {

/// Letters in the shortest English word that is compared by sound.
constexpr std::size_t kShortestName = 3;
/// Letters that a romanised name may have more than the name itself (ku-ri-su), and fewer.
constexpr std::size_t kMostMore = 6;
constexpr std::size_t kMostFewer = 3;

}  // namespace

Translations::Translations(const Lexicon& lexicon, const LinkParameters& parameters,
                           const EnglishTerms& english, const JapaneseTerms& japanese)
    : lexicon_(lexicon), parameters_(parameters), english_(english), japanese_(japanese) {
  index_sounds();
  std::vector<float> english_totals(english.size(), 0.0F);
  for (TermId term = 0; term < japanese.size(); ++term) {
    candidates_.clear();
    look_up(japanese[term]);
    std::sort(candidates_.begin(), candidates_.end(), [](const Candidate& a, const Candidate& b) {
      return a.english != b.english ? a.english < b.english : a.strength > b.strength;
    });
    const auto last =
        std::unique(candidates_.begin(), candidates_.end(),
                    [](const Candidate& a, const Candidate& b) { return a.english == b.english; });
    for (auto candidate = candidates_.begin(); candidate != last; ++candidate) {
      translations_.push_back({candidate->english, candidate->strength, candidate->strength});
      english_totals[candidate->english] += candidate->strength;
    }
    ends_.push_back(translations_.size());
  }
  share_out(english_totals);
}

void Translations::index_sounds() {
  for (TermId term = 0; term < english_.size(); ++term) {
    if (!english_[term].name_like || english_[term].norm.size() < kShortestName) continue;
    const auto name = static_cast<std::uint32_t>(names_.size());
    names_.push_back({term, SpokenWord(lexicon_, english_.spelling(term))});
    const auto keys = english_sound_keys(english_.spelling(term));
    sounds_.push_back({keys[0], name});
    if (keys[1] != keys[0]) sounds_.push_back({keys[1], name});
  }
  std::sort(sounds_.begin(), sounds_.end());
}

void Translations::add(TermId english, double strength) {
  if (english != kNoTerm) {
    candidates_.push_back({english, static_cast<float>(std::min(1.0, strength))});
  }
}

void Translations::look_up(const JapaneseTerm& term) {
  if (term.kind == TermKind::kValue) {
    const bool number = term.background != kMarkBackground;
    add(english_.with_key(term.key), number ? parameters_.number : parameters_.mark);
    return;
  }
  if (term.kind == TermKind::kLatin) {
    add(english_.with_spelling(japanese_.string(term.spelling)), parameters_.latin);
    return;
  }
  for (const Gloss& gloss : lexicon_.glosses(term.word)) {
    add(english_.with_word(gloss.word), parameters_.dictionary * gloss.weight);
  }
  // What the dictionary finds in this text need not be asked how it sounds.
  if (term.kind == TermKind::kKatakana && candidates_.empty()) {
    look_up_sound(japanese_.string(term.spelling));
  }
  if (!term.reading.empty()) look_up_reading(japanese_.string(term.reading));
}

void Translations::look_up_sound(std::string_view katakana) {
  const std::string romanised = romanise(katakana);
  const SoundKey key = romanised_sound_key(romanised);
  const Moras moras(katakana);
  auto entry = std::lower_bound(sounds_.begin(), sounds_.end(), SoundEntry{key, 0});
  for (; entry != sounds_.end() && entry->key == key; ++entry) {
    const Name& name = names_[entry->name];
    const std::size_t letters = name.word.letters.size;
    if (romanised.size() > letters + kMostMore || letters > romanised.size() + kMostFewer) continue;
    const double likeness =
        transliteration_similarity(lexicon_, name.word, moras, parameters_.least_likeness);
    if (likeness < parameters_.least_likeness) continue;
    add(name.english,
        parameters_.transliteration * std::pow(2 * likeness - 1, parameters_.sharpness));
  }
}

void Translations::look_up_reading(std::string_view reading) {
  const std::string romanised = romanise(reading);
  if (romanised.size() < kShortestName) return;
  for (const std::string& spelling : {romanised, without_long_vowels(romanised)}) {
    const TermId term = english_.with_spelling(spelling);
    if (term != kNoTerm && english_[term].name_like) add(term, parameters_.reading);
  }
}

/// A word that has many translations says less by each of them.
void Translations::share_out(std::vector<float>& english_totals) {
  for (float& total : english_totals) {
    total = static_cast<float>(std::pow(std::max(1.0F, total), parameters_.sharing));
  }
  for (TermId term = 0; term < japanese_.size(); ++term) {
    double total = 0;
    for (std::size_t k = ends_[term]; k < ends_[term + 1]; ++k) {
      total += translations_[k].english_given_japanese;
    }
    const auto share = static_cast<float>(std::pow(std::max(1.0, total), parameters_.sharing));
    for (std::size_t k = ends_[term]; k < ends_[term + 1]; ++k) {
      translations_[k].english_given_japanese /= share;
      translations_[k].japanese_given_english /= english_totals[translations_[k].english];
    }
  }
}

void Translations::add(std::span<const TermTranslation> pairs) {
  std::vector<Translation> all;
  std::vector<std::size_t> ends{0};
  auto pair = pairs.begin();
  for (TermId term = 0; term + 1 < ends_.size(); ++term) {
    const auto known = (*this)[term];
    all.insert(all.end(), known.begin(), known.end());
    for (; pair != pairs.end() && pair->japanese == term; ++pair) all.push_back(pair->translation);
    ends.push_back(all.size());
  }
  translations_ = std::move(all);
  ends_ = std::move(ends);
}

}  // namespace taiyaku
