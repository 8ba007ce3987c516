// How long aligning takes, of passages that are segmented already.
#include <benchmark/benchmark.h>

#include <algorithm>

#include "align/aligner.h"
#include "tests/bench/texts.h"

namespace taiyaku {
namespace {

/// The first `count` passages of a language as one presegmented file.
Document lines_of(Language language, std::size_t count) {
  const auto texts = benchmarks::texts(language);
  std::string lines;
  for (std::size_t i = 0; i < std::min(count, texts.size()); ++i) lines += texts[i];
  return Segmenter(benchmarks::model()).segment_lines(std::move(lines), language);
}

/// By paragraphs, a line each, to see what grows how.
void Align(benchmark::State& state) {
  const auto count = static_cast<std::size_t>(state.range(0));
  const Document english = lines_of(Language::kEnglish, count);
  const Document japanese = lines_of(Language::kJapanese, count);
  const Aligner aligner(benchmarks::lexicon());
  Bitext bitext{passage_of(english), passage_of(japanese)};
  bitext.source.language = Language::kEnglish;
  bitext.target.language = Language::kJapanese;
  for (auto _ : state) benchmark::DoNotOptimize(aligner.align(bitext).beads.size());
  state.counters["lines"] = static_cast<double>(english.sentences.size());
}
BENCHMARK(Align)->RangeMultiplier(4)->Range(1, 64)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace taiyaku

BENCHMARK_MAIN();
