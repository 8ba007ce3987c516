// taiyaku check: one text, a pair of files, or aligned pairs.
#include <fmt/format.h>

#include <memory>

#include "cli/filter_options.h"
#include "cli/models.h"
#include "io/file.h"
#include "io/pair_reader.h"
#include "io/read_glossary.h"
#include "io/result_writer.h"
#include "io/terminal.h"
#include "score/checker.h"
#include "score/summary.h"

namespace taiyaku::cli {
namespace {

/// One text, two of them, or pairs.
struct CheckInput {
  Input first;
  std::optional<Input> second;
  std::unique_ptr<PairReader> pairs;
};

CheckInput open_check_input(const std::vector<std::string>& files, InputFormat wanted, bool lossy,
                            std::vector<Problem>& problems) {
  if (files.size() == 2) {
    return {read_article_input(files[0], wanted, lossy),
            read_article_input(files[1], wanted, lossy), nullptr};
  }
  OpenInput open = open_input(files[0], wanted);
  if (is_article(open.format)) return {read_input(std::move(open), lossy, problems), {}, nullptr};
  return {{}, {}, open_pairs(std::move(open), {.lossy = lossy})};
}

/// Which findings make the exit status 1; none for "never".
std::optional<Severity> fail_on(const CommandLine& line) {
  const std::string name = line.text("fail-on");
  for (const Severity severity : {Severity::kMinor, Severity::kMajor, Severity::kCritical}) {
    if (name == to_string(severity)) return severity;
  }
  return std::nullopt;
}

/// Writes reports in one of the formats and counts what it has written.
class ReportWriter {
 public:
  ReportWriter(std::ostream& out, const std::string& format, const TextStyle& style)
      : writer_(make_result_writer(format, out, style)) {}

  void begin(const ResultRun& run) { writer_->begin(run); }
  /// `id` and `line` are those of a record, empty and 0 otherwise.
  void add(const Report& report, const std::string& id = "", std::size_t line = 0) {
    summary_.add(report);
    const Results results = results_of(report, id, line);
    for (const ResultPair& pair : results.pairs) writer_->pair(pair);
    for (const ResultUnpaired& paragraph : results.unpaired) writer_->unpaired(paragraph);
  }
  void end(std::size_t problems) {
    summary_.problems = problems;
    writer_->end(summary_);
  }
  const Summary& summary() const { return summary_; }

 private:
  std::unique_ptr<ResultWriter> writer_;
  Summary summary_;
};

[[noreturn]] void nothing_to_compare(const std::string& path, const Document& document) {
  bool english = false;
  bool japanese = false;
  for (const Paragraph& paragraph : document.paragraphs) {
    english |= paragraph.language == Language::kEnglish;
    japanese |= paragraph.language == Language::kJapanese;
  }
  const char* what = english    ? "only English text, no Japanese"
                     : japanese ? "only Japanese text, no English"
                                : "no English or Japanese text";
  throw Error(
      fmt::format("{}: {}, so there is nothing to compare; add the translation, or give it as "
                  "a second file",
                  path, what));
}

/// Paragraphs that are too long to be prose are not compared; silence would look like a pass.
void report_unread(const std::string& path, const Document& document,
                   std::vector<Problem>& problems) {
  for (const Paragraph& paragraph : document.paragraphs) {
    if (paragraph.span.size() <= kLongestProse) continue;
    problems.push_back(
        {path, LineIndex(file_text(document)).at(file_span(document, paragraph.span).begin).line,
         fmt::format("a paragraph of {} MB was not checked; break it into paragraphs",
                     paragraph.span.size() / 1'000'000)});
  }
}

void check_article(Checker& checker, Input input, Language source_language, ReportWriter& writer,
                   std::vector<Problem>& problems) {
  const Language source =
      source_language == Language::kUnknown ? Language::kEnglish : source_language;
  const std::string path = input.path;
  const Report report = checker.check_article(article_of(std::move(input)), source);
  const bool empty = report.source.paragraphs.empty();
  bool both = false;
  for (const Paragraph& paragraph : report.source.paragraphs) {
    both |= paragraph.language != report.source.paragraphs.front().language &&
            paragraph.language != Language::kUnknown;
  }
  if (!empty && !both) nothing_to_compare(path, report.source);
  writer.add(report);
  report_unread(path, report.source, problems);
}

/// Pairs as they come: results and problems go out as they are made, nothing is kept. Returns the
/// number of problems.
std::size_t check_pairs(Checker& checker, PairReader& reader, Language source_language,
                        ReportWriter& writer) {
  std::size_t problem_count = 0;
  std::vector<Problem> problems;
  const auto tell = [&] {
    report_problems(problems);
    problem_count += problems.size();
    problems.clear();
  };
  while (auto record = reader.next(problems)) {
    tell();
    const Language from =
        source_language == Language::kUnknown ? record->source_language : source_language;
    const Report report =
        checker.check_pair(std::move(record->source), std::move(record->target), from);
    writer.add(report, record->id, record->line);
  }
  tell();
  return problem_count;
}

void check_two_files(Checker& checker, Input source_input, Input target_input, ReportWriter& writer,
                     std::vector<Problem>& problems) {
  const std::string source_path = source_input.path;
  const std::string target_path = target_input.path;
  Article source = article_of(std::move(source_input));
  Article target = article_of(std::move(target_input));
  const Language first = detect_language(source.text);
  if (first != Language::kUnknown && first == detect_language(target.text)) {
    throw Error(fmt::format(
        "{}, {}: both are {}, so there is nothing to compare; give one file in each "
        "language",
        source_path, target_path, first == Language::kEnglish ? "English" : "Japanese"));
  }
  const Report report = checker.check_files(std::move(source), std::move(target));
  writer.add(report);
  report_unread(source_path, report.source, problems);
  report_unread(target_path, report.target, problems);
}

Settings settings_of(const CommandLine& line) {
  Settings settings;
  for (const char* name : {"source-lang", "target-lang", "lexicon", "glossary"}) {
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

ResultKind kind_of(const CheckInput& input) {
  if (input.pairs) return ResultKind::kPairs;
  return input.second ? ResultKind::kFiles : ResultKind::kArticle;
}

Language source_language(const CommandLine& line) {
  const Language source = line.language("source-lang");
  const Language target = line.language("target-lang");
  if (source != Language::kUnknown && source == target) {
    throw Error("--source-lang and --target-lang are the same; leave one out");
  }
  if (source != Language::kUnknown || target == Language::kUnknown) return source;
  return target == Language::kEnglish ? Language::kJapanese : Language::kEnglish;
}

}  // namespace

ExitStatus run_check(const Arguments& arguments) {
  CommandLine line("check");
  if (!line.parse(arguments)) return kDone;
  const std::vector<std::string> files = line.inputs(2);
  const auto threshold = fail_on(line);
  const Language from = source_language(line);
  const std::string format = line.text("format");
  const TextStyle style{.color = line.wants_color()};

  std::vector<Problem> problems;
  CheckInput input = open_check_input(files, line.input_format(), line.flag("lossy"), problems);
  const Models models(line);
  const Glossary glossary =
      line.has("glossary") ? read_glossary(line.text("glossary")) : Glossary();
  const FindingFilter filter = filter_of(line);
  Checker checker(models.segment, models.lexicon, &glossary, &filter);
  Output output(line.text("output"));
  ReportWriter writer(output.stream(), format, style);
  writer.begin({TAIYAKU_VERSION, settings_of(line), kind_of(input), files});
  std::size_t problem_count = 0;
  if (input.pairs) {
    problem_count = check_pairs(checker, *input.pairs, from, writer);
  } else if (input.second) {
    check_two_files(checker, std::move(input.first), std::move(*input.second), writer, problems);
  } else {
    check_article(checker, std::move(input.first), from, writer, problems);
  }
  problem_count += problems.size();
  writer.end(problem_count);
  output.close();
  report_problems(problems);
  if (problem_count > 0) return kFailed;
  return threshold && !line.flag("no-fail") && writer.summary().reaches(*threshold) ? kFindings
                                                                                    : kDone;
}

}  // namespace taiyaku::cli
