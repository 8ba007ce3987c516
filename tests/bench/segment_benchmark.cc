// How long segmenting takes: sentences alone, and with their tokens. Bytes are those of the text.
#include <benchmark/benchmark.h>

#include "segment/decode.h"
#include "tests/bench/texts.h"

namespace taiyaku {
namespace {

void Segment(benchmark::State& state, Language language, Depth depth) {
  const auto texts = benchmarks::texts(language);
  Segmenter segmenter(benchmarks::model());
  std::size_t i = 0;
  std::size_t bytes = 0;
  for (auto _ : state) {
    const std::string& text = texts[i++ % texts.size()];
    bytes += text.size();
    benchmark::DoNotOptimize(segmenter.segment_passage(text, language, depth).sentences.size());
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}
BENCHMARK_CAPTURE(Segment, EnglishSentences, Language::kEnglish, Depth::kSentences);
BENCHMARK_CAPTURE(Segment, EnglishTokens, Language::kEnglish, Depth::kTokens);
BENCHMARK_CAPTURE(Segment, JapaneseSentences, Language::kJapanese, Depth::kSentences);
BENCHMARK_CAPTURE(Segment, JapaneseTokens, Language::kJapanese, Depth::kTokens);

void Decode(benchmark::State& state) {
  const auto texts = benchmarks::texts(Language::kJapanese);
  std::size_t i = 0;
  for (auto _ : state) benchmark::DoNotOptimize(decode(texts[i++ % texts.size()]).text.size());
}
BENCHMARK(Decode);

}  // namespace
}  // namespace taiyaku

BENCHMARK_MAIN();
