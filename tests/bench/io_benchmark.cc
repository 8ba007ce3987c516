// How long pairs take to be read, told apart, and written as results. Bytes are those of the input.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "io/duplicates.h"
#include "io/result.h"
#include "io/result_json.h"
#include "tests/bench/texts.h"
#include "tests/support/pairs.h"

namespace taiyaku {
namespace {

std::string one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

std::string file_of(InputFormat format) {
  std::string file;
  for (const auto& [english, japanese] : benchmarks::text_pairs()) {
    const std::string source = one_line(english);
    const std::string target = one_line(japanese);
    file += format == InputFormat::kTsv
                ? source + '\t' + target
                : nlohmann::json{{"source", source}, {"target", target}}.dump();
    file += '\n';
  }
  return file;
}

void Read(benchmark::State& state, InputFormat format) {
  const std::string file = file_of(format);
  for (auto _ : state) {
    benchmark::DoNotOptimize(testing::good_pairs_of(file, format).size());
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(file.size() * state.iterations()));
}
BENCHMARK_CAPTURE(Read, Tsv, InputFormat::kTsv)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(Read, Jsonl, InputFormat::kJsonl)->Unit(benchmark::kMicrosecond);

void Signature(benchmark::State& state) {
  const auto& pairs = benchmarks::text_pairs();
  std::string buffer;
  std::size_t i = 0;
  for (auto _ : state) {
    const auto& [english, japanese] = pairs[i++ % pairs.size()];
    benchmark::DoNotOptimize(signature_of(english, japanese, buffer));
  }
}
BENCHMARK(Signature);

void WriteRecord(benchmark::State& state) {
  const auto& [english, japanese] = benchmarks::text_pairs().front();
  Checker checker(benchmarks::model(), benchmarks::lexicon());
  const Report report = checker.check_pair(english, japanese, Language::kEnglish);
  for (auto _ : state) {
    benchmark::DoNotOptimize(to_json(results_of(report).pairs.front()).size());
  }
}
BENCHMARK(WriteRecord)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace taiyaku

BENCHMARK_MAIN();
