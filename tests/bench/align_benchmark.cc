// How long aligning takes, of passages that are segmented already.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

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

void align(benchmark::State& state, const Document& english, const Document& japanese) {
  const Aligner aligner(benchmarks::lexicon());
  Bitext bitext{passage_of(english), passage_of(japanese)};
  bitext.source.language = Language::kEnglish;
  bitext.target.language = Language::kJapanese;
  for (auto _ : state) benchmark::DoNotOptimize(aligner.align(bitext).beads.size());
  state.counters["lines"] = static_cast<double>(english.sentences.size());
}

/// By paragraphs, a line each, to see what grows how.
void Align(benchmark::State& state) {
  const auto count = static_cast<std::size_t>(state.range(0));
  align(state, lines_of(Language::kEnglish, count), lines_of(Language::kJapanese, count));
}
BENCHMARK(Align)->RangeMultiplier(4)->Range(1, 64)->Unit(benchmark::kMicrosecond);

/// The lines of the file that an environment variable names.
Document lines_of(Language language, const char* variable) {
  const char* path = std::getenv(variable);
  if (path == nullptr) return {};
  std::ifstream file(path);
  return Segmenter(benchmarks::model())
      .segment_lines({std::istreambuf_iterator<char>(file), {}}, language);
}

/// Of two long files, the floor of which can be measured too.
void AlignFiles(benchmark::State& state) {
  const Document english = lines_of(Language::kEnglish, "TAIYAKU_ENGLISH");
  const Document japanese = lines_of(Language::kJapanese, "TAIYAKU_JAPANESE");
  if (english.sentences.empty() || japanese.sentences.empty()) {
    return state.SkipWithError("TAIYAKU_ENGLISH and TAIYAKU_JAPANESE name no files of lines");
  }
  align(state, english, japanese);
}
BENCHMARK(AlignFiles)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace taiyaku

BENCHMARK_MAIN();
