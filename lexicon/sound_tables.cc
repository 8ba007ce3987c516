#include "lexicon/sound_tables.h"

#include "lexicon/kkc_model.h"
#include "lexicon/mandarin.h"
#include "lexicon/pronunciations.h"
#include "lexicon/sphinx_model.h"

namespace taiyaku {
namespace {

constexpr const char* kSphinxLicence = "BSD 2-Clause, Carnegie Mellon University";
constexpr const char* kKkcLicence = "GPL 3 or later, Daiki Ueno and Red Hat, Inc.";

void write_spelling(std::span<const SpellingPair> pairs, Section alone, Section chunks,
                    LexiconFileWriter& file) {
  const SpellingFit fit = fit_spelling(pairs);
  file.add(alone, std::vector<float>(fit.alone.begin(), fit.alone.end()));
  file.add(chunks, SpellingWeights::slots_of(fit.chunks));
}

void write_pronunciations(const Pronunciations& words, LexiconFileWriter& file) {
  std::vector<std::string> spoken;
  std::vector<std::uint32_t> first = {0};
  std::string phonemes;
  for (const auto& [word, ways] : words) {
    spoken.push_back(word);
    phonemes += ways;
    first.push_back(static_cast<std::uint32_t>(phonemes.size()));
  }
  file.add_table(Section::kSpokenPool, spoken);
  file.add(Section::kSpokenFirst, first);
  file.add(Section::kPhonemes, std::move(phonemes));
}

void write_readings(const LexiconDraft& draft, LexiconFileWriter& file) {
  std::vector<std::string> kanji;
  std::vector<std::uint32_t> first = {0};
  std::string text;
  for (const auto& [character, readings] : draft.readings()) {
    kanji.push_back(character);
    for (const std::string& reading : readings) text += reading + " ";
    first.push_back(static_cast<std::uint32_t>(text.size()));
  }
  file.add_table(Section::kReadingPool, kanji);
  file.add(Section::kReadingFirst, first);
  file.add(Section::kReadings, std::move(text));
}

/// How much there is to a model.
std::size_t ngrams(const LanguageModelParts& model) {
  return model.unigrams.size() + model.bigrams.size() + model.trigrams.size();
}

void write_models(const LexiconInputs& inputs, std::vector<LexiconSourceInfo>& sources,
                  LexiconFileWriter& file) {
  const LanguageModelParts english = read_sphinx_model(inputs.language_model);
  file.add_model(Section::kEnglishModel, english);
  sources.push_back({"English trigrams", "pocketsphinx-en-us", kSphinxLicence, ngrams(english)});
  const LanguageModelParts japanese = read_kkc_model(inputs.japanese_model);
  file.add_model(Section::kJapaneseModel, japanese);
  const char* version = japanese.words.empty() ? "libkkc-data, not installed" : "libkkc-data";
  sources.push_back({"Japanese trigrams", version, kKkcLicence, ngrams(japanese)});
}

}  // namespace

void write_sounds(const LexiconInputs& inputs, const LexiconDraft& draft,
                  std::vector<LexiconSourceInfo>& sources, LexiconFileWriter& file) {
  const Pronunciations words = read_pronunciations(inputs.pronunciations);
  std::vector<SpellingPair> written;
  std::vector<SpellingPair> said;
  for (const auto& [word, kana] : draft.transliterations()) {
    const Moras moras(kana);
    written.push_back({letters_of(word), moras});
    const auto spoken = words.find(word);
    if (spoken == words.end()) continue;
    std::string_view ways = spoken->second;
    said.push_back({next_pronunciation(ways), moras});
  }
  write_spelling(written, Section::kLettersAlone, Section::kLetterChunks, file);
  write_spelling(said, Section::kPhonemesAlone, Section::kPhonemeChunks, file);
  write_pronunciations(words, file);
  write_readings(draft, file);
  MandarinTable mandarin = mandarin_table();
  file.add(Section::kSyllables, std::move(mandarin.syllables));
  file.add(Section::kMandarin, mandarin.characters);
  sources.push_back({"CMUdict", "pocketsphinx-en-us", kSphinxLicence, words.size()});
  write_models(inputs, sources, file);
}

}  // namespace taiyaku
