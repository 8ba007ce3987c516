// How long the lexicon's look-ups take: Google Benchmark (libbenchmark-dev).
//
//   make bench && build/release/lexicon_benchmark
//
// Words are looked up in an order that jumps about in the file, as the words of texts do.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/japanese_model.h"
#include "lexicon/lexicon.h"
#include "lexicon/names.h"

namespace taiyaku {
namespace {

const Lexicon& lexicon() {
  static const Lexicon kLexicon(TAIYAKU_LEXICON);
  return kLexicon;
}

/// Words as texts have them: drawn among all, each as often as its information says.
std::vector<std::string> text_words(bool japanese) {
  constexpr std::size_t kWords = 20000;
  std::mt19937 random(7);
  std::uniform_real_distribution<float> chance(0, 1);
  std::vector<std::string> words;
  for (WordId word = 0; words.size() < kWords; ++word) {
    std::string text = japanese ? lexicon().japanese_word(word) : lexicon().english_word(word);
    if (text.empty()) break;
    const float nats =
        japanese ? lexicon().japanese_information(word) : lexicon().english_information(word);
    if (nats < 11 || chance(random) < 0.02F) words.push_back(std::move(text));
  }
  std::shuffle(words.begin(), words.end(), random);
  return words;
}

void FindWord(benchmark::State& state, bool japanese) {
  const auto words = text_words(japanese);
  std::size_t i = 0;
  for (auto _ : state) {
    const std::string& word = words[i++ % words.size()];
    benchmark::DoNotOptimize(japanese ? lexicon().japanese(word) : lexicon().english(word));
  }
}
BENCHMARK_CAPTURE(FindWord, English, false);
BENCHMARK_CAPTURE(FindWord, Japanese, true);

void FindMeanings(benchmark::State& state, bool japanese) {
  const auto words = text_words(japanese);
  std::size_t i = 0;
  for (auto _ : state) {
    const std::string& word = words[i++ % words.size()];
    const auto glosses = japanese ? lexicon().glosses(lexicon().japanese(word))
                                  : lexicon().headwords(lexicon().english(word));
    benchmark::DoNotOptimize(glosses.empty() ? 0 : glosses.front().word);
  }
}
BENCHMARK_CAPTURE(FindMeanings, English, false);
BENCHMARK_CAPTURE(FindMeanings, Japanese, true);

void FindNothing(benchmark::State& state) {
  std::vector<std::string> words = text_words(false);
  for (std::string& word : words) word += "qx";
  std::size_t i = 0;
  for (auto _ : state) benchmark::DoNotOptimize(lexicon().english(words[i++ % words.size()]));
}
BENCHMARK(FindNothing);

void FindPrefixes(benchmark::State& state) {
  const auto words = text_words(true);
  std::vector<PrefixMatch> matches;
  std::size_t i = 0;
  for (auto _ : state) {
    matches.clear();
    lexicon().japanese_prefixes(words[i++ % words.size()], matches);
    benchmark::DoNotOptimize(matches.data());
  }
}
BENCHMARK(FindPrefixes);

void CompareSounds(benchmark::State& state) {
  for (auto _ : state) {
    benchmark::DoNotOptimize(transliteration_similarity(lexicon(), "Pemberton", "ペンバートン"));
  }
}
BENCHMARK(CompareSounds);

void CompareNames(benchmark::State& state) {
  for (auto _ : state) {
    benchmark::DoNotOptimize(
        name_similarity(lexicon(), "Michael R. Pemberton", "マイケル・ペンバートン"));
  }
}
BENCHMARK(CompareNames);

void ScoreSentence(benchmark::State& state) {
  const std::vector<std::string_view> tokens = {"the", "ferry",  "will", "leave",
                                                "the", "harbor", "at",   "noon"};
  for (auto _ : state) {
    benchmark::DoNotOptimize(lexicon().english_model().log_probability(tokens));
  }
}
BENCHMARK(ScoreSentence);

void ScoreJapaneseSentence(benchmark::State& state) {
  const std::vector<std::string_view> tokens = {"船", "は", "正午", "に",
                                                "港", "を", "出る", "予定"};
  for (auto _ : state) {
    benchmark::DoNotOptimize(japanese_log_probability(lexicon().japanese_model(), tokens));
  }
}
BENCHMARK(ScoreJapaneseSentence);

void Open(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(Lexicon(TAIYAKU_LEXICON).file_bytes());
}
BENCHMARK(Open)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace taiyaku

BENCHMARK_MAIN();
