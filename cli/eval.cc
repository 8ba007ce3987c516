// taiyaku eval: how well alignments agree with right ones, and findings with marked errors.
#include <fmt/format.h>

#include "align/evaluate.h"
#include "cli/options.h"
#include "cli/verbose.h"
#include "io/file.h"
#include "io/read_alignment.h"
#include "io/read_findings.h"
#include "io/write_evaluation.h"

namespace taiyaku::cli {
namespace {

/// Compares pairs of files in one way.
class FileEvaluator {
 public:
  explicit FileEvaluator(const CommandLine& line)
      : reading_{format(line), line.flag("allow-gaps")}, join_(line.flag("join")) {}

  Evaluation evaluate(const std::string& hypothesis_path, const std::string& gold_path) const {
    const AlignmentFile hypothesis = read(hypothesis_path);
    const AlignmentFile gold = read(gold_path);
    if (!reading_.allow_gaps && (hypothesis.source_sentences != gold.source_sentences ||
                                 hypothesis.target_sentences != gold.target_sentences)) {
      throw Error(fmt::format(
          "{}: aligns {} source and {} target sentences, {} {} and {}; they must be of the same "
          "texts (or use --allow-gaps)",
          hypothesis_path, hypothesis.source_sentences, hypothesis.target_sentences, gold_path,
          gold.source_sentences, gold.target_sentences));
    }
    return taiyaku::evaluate(
        hypothesis.alignment, gold.alignment,
        {.join_within_gold = join_, .calibration = hypothesis.has_probabilities});
  }

 private:
  static AlignmentFormat format(const CommandLine& line) {
    return *parse_alignment_format(line.text("input-format"));
  }

  AlignmentFile read(const std::string& path) const {
    std::vector<Problem> none;
    const Input input = read_input(path, InputFormat::kText, false, none);
    return parse_alignment(input.text, input.path, reading_);
  }

  AlignmentReading reading_;
  bool join_;
};

/// Writes pairs of files one by one, and all of them together.
class EvaluationWriter {
 public:
  EvaluationWriter(std::ostream& out, bool as_records) : out_(out), as_records_(as_records) {}

  void write_only(const std::string& hypothesis, const std::string& gold,
                  const Evaluation& evaluation) {
    if (as_records_)
      write_evaluation_record(out_, "evaluation", hypothesis, gold, evaluation);
    else
      write_evaluation_text(out_, evaluation);
  }

  void write_one_of_many(const std::string& hypothesis, const std::string& gold,
                         const Evaluation& evaluation) {
    if (as_records_)
      write_evaluation_record(out_, "evaluation", hypothesis, gold, evaluation);
    else if (total_files_ == 0)
      write_evaluation_heading(out_);
    if (!as_records_) write_evaluation_line(out_, evaluation, hypothesis);
    total_.add(evaluation);
    ++total_files_;
  }

  void write_total() {
    if (as_records_) return write_evaluation_record(out_, "total", "", "", total_);
    out_ << fmt::format("{}{} files together\n\n", total_files_ == 0 ? "" : "\n", total_files_);
    write_evaluation_text(out_, total_);
  }

 private:
  std::ostream& out_;
  bool as_records_;
  Evaluation total_;
  std::size_t total_files_ = 0;
};

/// Calls `evaluate(hypothesis, gold)` for each line of a list. A pair that cannot be read is a
/// problem; the others are done.
template <typename Evaluate>
std::vector<Problem> for_each_pair(const std::string& list_path, Evaluate evaluate) {
  std::vector<Problem> problems;
  const Input list = read_input(list_path, InputFormat::kText, false, problems);
  for_each_line(list.text, [&](std::string_view line, std::size_t number) {
    if (line.empty()) return;
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos || line.find('\t', tab + 1) != std::string_view::npos) {
      problems.push_back(
          {list.path, number, "needs two columns: hypothesis and gold, separated by a tab"});
      return;
    }
    try {
      evaluate(std::string(line.substr(0, tab)), std::string(line.substr(tab + 1)));
    } catch (const Error& error) {
      problems.push_back({list.path, number, error.what()});
    }
  });
  return problems;
}

std::vector<Problem> evaluate_beads(const CommandLine& line, std::ostream& out, bool as_records) {
  const FileEvaluator evaluator(line);
  EvaluationWriter writer(out, as_records);
  if (!line.has("batch")) {
    const auto& files = line.files();
    writer.write_only(files[0], files[1], evaluator.evaluate(files[0], files[1]));
    return {};
  }
  auto problems = for_each_pair(
      line.text("batch"), [&](const std::string& hypothesis, const std::string& gold) {
        writer.write_one_of_many(hypothesis, gold, evaluator.evaluate(hypothesis, gold));
      });
  writer.write_total();
  return problems;
}

FindingEvaluation evaluate_findings_file(const std::string& hypothesis_path,
                                         const std::string& gold_path) {
  std::vector<Problem> none;
  const Input hypothesis = read_input(hypothesis_path, InputFormat::kText, false, none);
  const Input gold = read_input(gold_path, InputFormat::kText, false, none);
  const ReportedFindings reported = parse_check_records(hypothesis.text, hypothesis.path);
  return taiyaku::evaluate_findings(reported.findings,
                                    parse_marked_errors(gold.text, gold.path, reported));
}

std::vector<Problem> evaluate_findings(const CommandLine& line, std::ostream& out,
                                       bool as_records) {
  const auto write = [&](const FindingEvaluation& evaluation, const char* record,
                         const std::string& hypothesis, const std::string& gold) {
    if (as_records) return write_findings_record(out, record, hypothesis, gold, evaluation);
    write_findings_text(out, evaluation);
  };
  if (!line.has("batch")) {
    const auto& files = line.files();
    write(evaluate_findings_file(files[0], files[1]), "evaluation", files[0], files[1]);
    return {};
  }
  FindingEvaluation total;
  auto problems = for_each_pair(
      line.text("batch"), [&](const std::string& hypothesis, const std::string& gold) {
        const FindingEvaluation evaluation = evaluate_findings_file(hypothesis, gold);
        if (as_records) write(evaluation, "evaluation", hypothesis, gold);
        total.add(evaluation);
      });
  write(total, "total", "", "");
  return problems;
}

}  // namespace

ExitStatus run_eval(const Arguments& arguments) {
  CommandLine line("eval");
  if (!line.parse(arguments)) return kDone;
  const Verbose verbose(line);
  const std::size_t count = line.has("batch") ? 0 : 2;
  line.files(count, count);
  const bool as_records = line.text("format") == "jsonl";
  Output output(line.text("output"));
  const std::vector<Problem> problems = line.flag("findings")
                                            ? evaluate_findings(line, output.stream(), as_records)
                                            : evaluate_beads(line, output.stream(), as_records);
  output.close();
  report_problems(problems);
  return problems.empty() ? kDone : kFailed;
}

}  // namespace taiyaku::cli
