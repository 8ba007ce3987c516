#include "cli/check_run.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

#include "cli/check_options.h"
#include "cli/filter_options.h"
#include "io/ignore_comments.h"
#include "io/read_glossary.h"
#include "io/read_weights.h"
#include "io/terminal.h"

namespace taiyaku::cli {
namespace {

bool has(const Document& document, Language language) {
  return std::any_of(document.paragraphs.begin(), document.paragraphs.end(),
                     [&](const Paragraph& paragraph) { return paragraph.language == language; });
}

bool has_both_languages(const Document& document) {
  return has(document, Language::kEnglish) && has(document, Language::kJapanese);
}

[[noreturn]] void nothing_to_compare(const std::string& path, const Document& document) {
  const char* what = has(document, Language::kEnglish)    ? "only English text, no Japanese"
                     : has(document, Language::kJapanese) ? "only Japanese text, no English"
                                                          : "no English or Japanese text";
  throw Error(
      fmt::format("{}: {}, so there is nothing to compare; add the translation, or give it as "
                  "a second file",
                  path, what));
}

}  // namespace

void add_unread(const std::string& path, const Document& document, std::vector<Problem>& problems) {
  for (const Paragraph& paragraph : document.paragraphs) {
    if (paragraph.span.size() <= kLongestProse) continue;
    problems.push_back(
        {path, LineIndex(file_text(document)).at(file_span(document, paragraph.span).begin).line,
         fmt::format("a paragraph of {} MB was not checked; break it into paragraphs",
                     paragraph.span.size() / 1'000'000)});
  }
}

CheckRun::CheckRun(const CommandLine& line)
    : files_(line.inputs(2)), source_language_(source_language(line)), filter_(filter_of(line)) {
  open(line);
  models_.emplace(line);
  if (line.has("glossary"))
    glossary_.emplace(models_->lexicon, read_glossary(line.text("glossary")));
  if (line.has("weights")) weights_.emplace(read_weights(line.text("weights")));
  checker_.emplace(models_->segment, models_->lexicon, glossary_ ? &*glossary_ : nullptr, &filter_,
                   weights_ ? &*weights_ : nullptr);
}

void CheckRun::open(const CommandLine& line) {
  const InputFormat wanted = line.input_format();
  const bool lossy = line.flag("lossy");
  const PairOptions options{
      .lossy = lossy, .columns = line.text("columns"), .source_language = source_language_};
  if (files_.size() == 2 && wanted == InputFormat::kMoses) {
    pairs_ = open_moses(files_[0], files_[1], options);
    return;
  }
  if (files_.size() == 2) {
    texts_ = {read_article_input(files_[0], wanted, lossy),
              read_article_input(files_[1], wanted, lossy)};
    return;
  }
  OpenInput input = open_input(files_[0], wanted);
  if (is_article(input.format))
    texts_.first = read_input(std::move(input), lossy, problems_);
  else
    pairs_ = open_pairs(std::move(input), options);
}

ResultKind CheckRun::kind() const {
  if (pairs_) return ResultKind::kPairs;
  return texts_.second ? ResultKind::kFiles : ResultKind::kArticle;
}

std::size_t CheckRun::run(const Take& take) {
  if (pairs_)
    check_pairs(take);
  else if (texts_.second)
    check_two_files(take);
  else
    check_article(take);
  tell_problems();
  if (last_untold_) {
    std::cerr << "taiyaku: further problems are not told, but for the last:\n";
    report_problems({*last_untold_});
  }
  return problem_count_;
}

Article CheckRun::read_article(Input input) {
  const std::string path = input.path;
  Article article = article_of(std::move(input));
  article.ignored = read_ignore_comments(article, path, problems_);
  return article;
}

void CheckRun::check_article(const Take& take) {
  const std::string path = texts_.first.path;
  const Language source =
      source_language_ == Language::kUnknown ? Language::kEnglish : source_language_;
  Report report = checker_->check_article(read_article(std::move(texts_.first)), source);
  const bool empty = report.source.paragraphs.empty();
  if (!empty && !has_both_languages(report.source)) nothing_to_compare(path, report.source);
  take(report, "", 0, {});
  add_unread(path, report.source, problems_);
}

void CheckRun::check_two_files(const Take& take) {
  const std::string source_path = texts_.first.path;
  const std::string target_path = texts_.second->path;
  Article source = read_article(std::move(texts_.first));
  Article target = read_article(*std::move(texts_.second));
  const Language first = detect_language(source.text);
  if (first != Language::kUnknown && first == detect_language(target.text)) {
    throw Error(fmt::format(
        "{}, {}: both are {}, so there is nothing to compare; give one file in each "
        "language",
        source_path, target_path, first == Language::kEnglish ? "English" : "Japanese"));
  }
  Report report = checker_->check_files(std::move(source), std::move(target), source_language_);
  take(report, "", 0, {});
  add_unread(source_path, report.source, problems_);
  add_unread(target_path, report.target, problems_);
}

/// Results and problems go out as they are made, a few pairs at a time; nothing else is kept.
void CheckRun::check_pairs(const Take& take) {
  bool any = false;
  for (std::vector<PairRecord> records = next_records(); !records.empty();
       records = next_records()) {
    tell_problems();
    std::vector<TextPair> units;
    for (PairRecord& record : records) {
      const Language from =
          source_language_ == Language::kUnknown ? record.source_language : source_language_;
      units.push_back({std::move(record.source), std::move(record.target), from});
    }
    std::vector<Report> reports = checker_->check_pairs(std::move(units));
    for (std::size_t i = 0; i < records.size(); ++i) {
      take(reports[i], records[i].id, records[i].line, records[i].place);
    }
    any = true;
  }
  if (!any || !pairs_->left_out().any()) return;  // nothing but these is a problem, told already
  std::cerr << fmt::format("taiyaku: {}: left out: {}\n", pairs_->path(),
                           to_string(pairs_->left_out()));
}

/// As many as are quickest checked together; empty at the end.
std::vector<PairRecord> CheckRun::next_records() {
  constexpr std::size_t kMost = 32;
  constexpr std::size_t kMostBytes = 1 << 17;
  std::vector<PairRecord> records;
  std::size_t bytes = 0;
  while (records.size() < kMost && bytes < kMostBytes) {
    std::optional<PairRecord> record = pairs_->next(problems_);
    if (!record) break;
    bytes += record->source.size() + record->target.size();
    records.push_back(*std::move(record));
  }
  return records;
}

/// The first ones: nobody reads the thousandth. The last one, which may be the end of all, is kept.
void CheckRun::tell_problems() {
  constexpr std::size_t kMostTold = 100;
  for (Problem& problem : problems_) {
    if (++problem_count_ <= kMostTold)
      report_problems({problem});
    else
      last_untold_ = std::move(problem);
  }
  problems_.clear();
}

}  // namespace taiyaku::cli
