// taiyaku check: one text, a pair of files, or aligned pairs.
#include <fmt/format.h>

#include <memory>

#include "cli/check_options.h"
#include "cli/check_run.h"
#include "cli/progress.h"
#include "cli/result_output.h"
#include "cli/verbose.h"
#include "io/baseline.h"
#include "io/result_writer.h"
#include "score/summary.h"

namespace taiyaku::cli {
namespace {

/// Writes reports in one of the formats and counts what it has written.
class ReportWriter {
 public:
  ReportWriter(std::ostream& out, const CommandLine& line)
      : writer_(make_result_writer(line.text("format"), out, line.text_style())) {
    if (line.has("baseline")) baseline_ = read_baseline(line.text("baseline"));
  }

  void begin(const ResultRun& run) { writer_->begin(run); }
  /// `id`, `line` and `place` are those of a record, empty otherwise.
  void add(const Report& report, const std::string& id, std::size_t line, const UnitPlace& place) {
    Results results = results_of(report, id, line, place);
    if (baseline_) baseline_->mark(results);
    for (const PairReport& pair : report.pairs) summary_.suppressed += pair.suppressed;
    for (const UnpairedReport& one : report.unpaired) summary_.suppressed += one.suppressed;
    for (const ResultPair& pair : results.pairs) {
      count(pair, summary_);
      writer_->pair(pair);
    }
    for (const ResultUnpaired& paragraph : results.unpaired) {
      count(paragraph, summary_);
      writer_->unpaired(paragraph);
    }
  }
  void end(std::size_t problems) {
    summary_.problems = problems;
    writer_->end(summary_);
  }
  const Summary& summary() const { return summary_; }

 private:
  std::unique_ptr<ResultWriter> writer_;
  std::optional<Baseline> baseline_;
  Summary summary_;
};

Settings settings_of(const CommandLine& line) {
  Settings settings;
  for (const char* name :
       {"source-lang", "target-lang", "lexicon", "glossary", "baseline", "weights"}) {
    if (line.has(name)) settings.emplace_back(name, line.text(name));
  }
  settings.emplace_back("fail-on", line.text("fail-on"));
  if (line.flag("no-fail")) settings.emplace_back("no-fail", "true");
  for (const char* name : {"select", "ignore"}) {
    if (line.has(name))
      settings.emplace_back(name, fmt::format("{}", fmt::join(line.list(name), ",")));
  }
  if (!line.configuration().path.empty())
    settings.emplace_back("config", line.configuration().path);
  // Words, and so the checks, depend on it.
  settings.emplace_back("mecab-dict", line.has("mecab-dict") ? line.text("mecab-dict")
                                                             : SegmentOptions().mecab_dictionary);
  return settings;
}

}  // namespace

ExitStatus run_check(const Arguments& arguments) {
  CommandLine line("check");
  if (!line.parse(arguments)) return kDone;
  const auto threshold = fail_on(line);
  const Verbose verbose(line);
  CheckRun run(line);
  Progress progress(line, run.kind() == ResultKind::kPairs ? "pairs" : "texts");
  ResultOutput output(line, run.files());
  ReportWriter writer(output.stream(), line);
  writer.begin({TAIYAKU_VERSION, settings_of(line), run.kind(), run.files()});
  const std::size_t problem_count = run.run(
      [&](const Report& report, const std::string& id, std::size_t number, const UnitPlace& place) {
        writer.add(report, id, number, place);
        progress.step();
      });
  writer.end(problem_count);
  output.close();
  if (problem_count > 0) return kFailed;
  return threshold && !line.flag("no-fail") && writer.summary().reaches(*threshold) ? kFindings
                                                                                    : kDone;
}

}  // namespace taiyaku::cli
