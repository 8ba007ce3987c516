// How long a pair of passages takes from text to verdict, and its parts that are of score/ alone.
#include <benchmark/benchmark.h>

#include "score/checker.h"
#include "score/fact.h"
#include "tests/bench/texts.h"

namespace taiyaku {
namespace {

void ExtractFacts(benchmark::State& state, Language language) {
  const auto texts = benchmarks::texts(language);
  std::size_t i = 0;
  std::size_t bytes = 0;
  for (auto _ : state) {
    const std::string& text = texts[i++ % texts.size()];
    bytes += text.size();
    const Span all{0, static_cast<std::uint32_t>(text.size())};
    benchmark::DoNotOptimize(extract_facts(text, all, language).size());
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}
BENCHMARK_CAPTURE(ExtractFacts, English, Language::kEnglish);
BENCHMARK_CAPTURE(ExtractFacts, Japanese, Language::kJapanese);

void CheckPair(benchmark::State& state) {
  const auto& pairs = benchmarks::text_pairs();
  Checker checker(benchmarks::model(), benchmarks::lexicon());
  std::size_t i = 0;
  for (auto _ : state) {
    const auto& [english, japanese] = pairs[i++ % pairs.size()];
    benchmark::DoNotOptimize(
        checker.check_pair(english, japanese, Language::kEnglish).pairs.size());
  }
}
BENCHMARK(CheckPair)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace taiyaku

BENCHMARK_MAIN();
