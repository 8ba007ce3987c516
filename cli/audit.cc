// taiyaku audit: corpora of pairs, in parallel, so that a run can be stopped and gone on with.
#include <fmt/format.h>
#include <sched.h>
#include <unistd.h>

#include <charconv>
#include <csignal>
#include <filesystem>
#include <iostream>
#include <utility>

#include "cli/audit_pipeline.h"
#include "cli/audit_progress.h"
#include "cli/audit_status.h"
#include "cli/check_options.h"
#include "cli/filter_options.h"
#include "cli/models.h"
#include "cli/verbose.h"
#include "io/read_glossary.h"
#include "io/read_weights.h"

namespace taiyaku::cli {
namespace {

constexpr std::size_t kMegabyte = std::size_t{1} << 20U;

/// An option that may be 0, which argument N may not.
std::uint64_t whole_number(const CommandLine& line, const char* name) {
  const std::string text = line.text(name);
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc() && end == text.data() + text.size()) return value;
  throw Error(fmt::format("--{} {}: is no whole number", name, text));
}

/// The processors that this process may use: inside a Slurm job those that were given to it.
unsigned usable_processors() {
  cpu_set_t set;
  if (::sched_getaffinity(0, sizeof(set), &set) != 0) return 1;
  return std::max(1U, static_cast<unsigned>(CPU_COUNT(&set)));
}

unsigned jobs_of(const CommandLine& line) {
  return line.has("jobs") ? line.jobs() : std::min(usable_processors(), 256U);
}

std::vector<std::string> paths_of(const CommandLine& line) {
  std::vector<std::string> paths = line.files();
  if (line.has("files-from")) {
    for (std::string& path : read_path_list(line.text("files-from"))) {
      paths.push_back(std::move(path));
    }
  }
  if (paths.empty() && !line.has("files-from") && !isatty(STDIN_FILENO)) paths.emplace_back("-");
  if (paths.empty()) throw Error("no files given; usage: taiyaku audit PATH… --output DIR");
  return corpus_files(paths);
}

AuditWriterOptions writer_options(const CommandLine& line) {
  AuditWriterOptions options;
  options.files.compress = line.flag("compress");
  options.files.kept_as_jsonl = line.text("kept-format") == "jsonl";
  options.files.checkpoint = line.count("checkpoint");
  if (line.has("keep-if")) options.keep.emplace(line.text("keep-if"));
  if (line.has("drop-if")) options.drop.emplace(line.text("drop-if"));
  options.files.filters = options.keep || options.drop;
  const std::string duplicates = line.text("duplicates");
  options.duplicates = duplicates == "off"     ? DuplicateKind::kNone
                       : duplicates == "exact" ? DuplicateKind::kExact
                                               : DuplicateKind::kNear;
  options.duplicate_memory = line.count("duplicate-memory") * kMegabyte;
  if (line.has("max-bad")) options.most_problems = whole_number(line, "max-bad");
  return options;
}

/// Everything that the results depend on. Shards of one audit have the same.
Settings settings_of(const CommandLine& line, const std::vector<std::string>& files) {
  Settings settings;
  for (const char* name : {"input-format", "columns", "source-lang", "target-lang", "glossary",
                           "baseline", "lexicon", "duplicates", "duplicate-memory", "sample",
                           "weights", "seed", "keep-if", "drop-if", "kept-format", "checkpoint"}) {
    const std::string value = line.text(name);
    if (!value.empty()) settings.emplace_back(name, value);
  }
  for (const char* name : {"lossy", "compress"}) {
    if (line.flag(name)) settings.emplace_back(name, "true");
  }
  for (const char* name : {"select", "ignore"}) {
    if (line.has(name)) {
      settings.emplace_back(name, fmt::format("{}", fmt::join(line.list(name), ",")));
    }
  }
  if (!line.configuration().path.empty()) {
    settings.emplace_back("config", line.configuration().path);
  }
  settings.emplace_back("mecab-dict", line.has("mecab-dict") ? line.text("mecab-dict")
                                                             : SegmentOptions().mecab_dictionary);
  settings.emplace_back(kFilesSetting, fmt::format("{}", fmt::join(files, "\n")));
  return settings;
}

Journal new_journal(const CommandLine& line, const std::vector<std::string>& files,
                    const Shard& shard) {
  Journal journal;
  journal.version = TAIYAKU_VERSION;
  journal.settings = settings_of(line, files);
  journal.shard = shard.name();
  for (const std::string& file : files) journal.summary.files.push_back({.path = file});
  return journal;
}

/// The first pass of a sample: to choose fairly, one must know how many there are.
std::optional<Sample> sample_of(const CommandLine& line, const std::vector<std::string>& files,
                                const PairOptions& options) {
  if (!line.has("sample")) return std::nullopt;
  if (std::find(files.begin(), files.end(), "-") != files.end()) {
    throw Error("--sample reads its input twice, which standard input cannot; give a file");
  }
  Sample sample(line.count("sample"), whole_number(line, "seed"));
  Corpus corpus(files, options);
  for (CorpusUnit unit; corpus.next(unit);) {
    if (unit.pair || unit.article) sample.offer(unit.number);
  }
  sample.close();
  return sample;
}

IfPresent if_present(const CommandLine& line) {
  if (line.flag("resume") && line.flag("overwrite")) {
    throw Error("--resume and --overwrite: give one of them");
  }
  if (line.flag("resume")) return IfPresent::kResume;
  return line.flag("overwrite") ? IfPresent::kOverwrite : IfPresent::kRefuse;
}

AuditProgressStyle progress_style(const CommandLine& line) {
  if (line.flag("quiet") || line.text("progress") == "never") return AuditProgressStyle::kNone;
  return isatty(STDERR_FILENO) ? AuditProgressStyle::kBar : AuditProgressStyle::kLines;
}

/// Tells of the first problems as they come; all of them are in the results.
class ProblemReporter {
 public:
  explicit ProblemReporter(AuditProgress& progress) : progress_(progress) {}

  void operator()(const Problem& problem) {
    constexpr int kMostTold = 100;
    if (++told_ < kMostTold) progress_.say("taiyaku: " + told(problem));
    if (told_ == kMostTold) progress_.say("taiyaku: further problems are in the results only");
  }

 private:
  static std::string told(const Problem& problem) {
    return problem.path.empty() ? problem.message : to_string(problem);
  }
  AuditProgress& progress_;
  int told_ = 0;
};

/// What the user says of terms and findings.
class Guidance {
 public:
  Guidance(const CommandLine& line, const Lexicon& lexicon) : filter_(filter_of(line)) {
    if (line.has("glossary")) glossary_.emplace(lexicon, read_glossary(line.text("glossary")));
    if (line.has("baseline")) baseline_ = read_baseline(line.text("baseline"));
    if (line.has("weights")) weights_.emplace(read_weights(line.text("weights")));
  }

  AuditModels with(const Models& models) const {
    return {models.segment,
            models.lexicon,
            glossary_ ? &*glossary_ : nullptr,
            filter_,
            baseline_ ? &*baseline_ : nullptr,
            weights_ ? &*weights_ : nullptr};
  }

 private:
  std::optional<GlossaryIndex> glossary_;
  FindingFilter filter_;
  std::optional<Baseline> baseline_;
  std::optional<RiskWeights> weights_;
};

ExitStatus run(const CommandLine& line, const Shard& shard) {
  const std::vector<std::string> files = paths_of(line);
  const PairOptions pair_options{.format = line.input_format(),
                                 .lossy = line.flag("lossy"),
                                 .columns = line.text("columns"),
                                 .source_language = source_language(line)};
  AuditPlan plan{.jobs = jobs_of(line),
                 .shard = shard,
                 .sample = sample_of(line, files, pair_options),
                 .source_language = source_language(line)};
  const std::string output = line.text("output");
  const AuditDirectory directory(shard.is_all() ? output : output + "/" + shard.directory(),
                                 if_present(line));
  const Models models(line);
  const Guidance guidance(line, models.lexicon);
  AuditProgress progress(progress_style(line));
  ProblemReporter reporter(progress);
  AuditWriter writer(directory, writer_options(line), new_journal(line, files, shard),
                     [&](const Problem& problem) { reporter(problem); });
  if (!writer.is_done()) {
    Corpus corpus(files, pair_options);
    AuditStatus status(files, progress);
    run_audit_pipeline(corpus, guidance.with(models), plan, writer, progress.stop(),
                       [&](auto batch) { status.add(batch); });
    if (progress.stop()) {
      progress.say(fmt::format("taiyaku: interrupted; go on with --resume --output {}", output));
      return kInterrupted;
    }
    writer.finish();
  }
  return audit_outcome(line, writer.summary());
}

}  // namespace

ExitStatus run_audit(const Arguments& arguments) {
  CommandLine line("audit");
  if (!line.parse(arguments)) return kDone;
  const Verbose verbose(line);
  if (!line.has("output")) throw Error("--output DIR is missing: where the results go");
  std::signal(SIGXFSZ, SIG_IGN);  // a limit on file size is told as an error, like a full disk
  return run(line, line.has("shard") ? Shard::parse(line.text("shard")) : Shard::from_slurm());
}

}  // namespace taiyaku::cli
