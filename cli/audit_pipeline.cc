#include "cli/audit_pipeline.h"

#include <fmt/format.h>
#include <tbb/global_control.h>
#include <tbb/parallel_pipeline.h>

#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "cli/check_run.h"
#include "io/ignore_comments.h"

namespace taiyaku::cli {
namespace {

// Large enough that handing a batch on costs nothing, small enough that all threads have one.
constexpr std::size_t kBatchUnits = 64;
constexpr std::size_t kBatchBytes = std::size_t{256} << 10U;
constexpr std::size_t kBatchesPerJob = 4;

struct Batch {
  std::vector<CorpusUnit> read;
  std::vector<bool> reported;
  std::vector<AuditedUnit> audited;
};

using BatchPointer = std::unique_ptr<Batch>;

/// A thread borrows a checker for a batch; there are never more than threads.
class Checkers {
 public:
  explicit Checkers(const AuditModels& models) : models_(models) {}

  std::unique_ptr<Checker> take() {
    const std::lock_guard lock(mutex_);
    if (idle_.empty()) {
      return std::make_unique<Checker>(models_.segment, models_.lexicon, models_.glossary,
                                       &models_.filter, models_.weights);
    }
    auto checker = std::move(idle_.back());
    idle_.pop_back();
    return checker;
  }
  void give_back(std::unique_ptr<Checker> checker) {
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(checker));
  }

 private:
  AuditModels models_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Checker>> idle_;
};

class Pipeline {
 public:
  Pipeline(Corpus& corpus, const AuditModels& models, const AuditPlan& plan, AuditWriter& writer)
      : corpus_(corpus),
        plan_(plan),
        writer_(writer),
        baseline_(models.baseline),
        checkers_(models) {}

  /// Null at the end.
  BatchPointer read() {
    auto batch = std::make_unique<Batch>();
    std::size_t bytes = 0;
    CorpusUnit unit;
    while (batch->read.size() < kBatchUnits && bytes < kBatchBytes && corpus_.next(unit)) {
      if (plan_.sample && !plan_.sample->holds(unit.number)) {
        unit.pair.reset();
        unit.article.reset();
        if (unit.problems.empty()) continue;
      }
      bytes += unit.text_bytes();
      batch->reported.push_back(unit.number > writer_.written_units() &&
                                plan_.shard.owns(unit.number));
      batch->read.push_back(std::move(unit));
    }
    return batch->read.empty() ? nullptr : std::move(batch);
  }

  void check(Batch& batch) {
    auto checker = checkers_.take();
    std::string buffer;
    std::vector<std::size_t> pairs;
    for (std::size_t i = 0; i < batch.read.size(); ++i) {
      CorpusUnit& unit = batch.read[i];
      AuditedUnit& audited = batch.audited.emplace_back(unchecked(unit, buffer));
      audited.reported = batch.reported[i];
      if (!audited.reported) continue;
      if (unit.pair) pairs.push_back(i);
      if (unit.article) check_article(*checker, std::move(unit), audited);
    }
    check_pairs(*checker, batch, pairs);
    batch.read.clear();
    checkers_.give_back(std::move(checker));
  }

 private:
  void check_pairs(Checker& checker, Batch& batch, const std::vector<std::size_t>& numbers) {
    std::vector<TextPair> units;
    for (const std::size_t number : numbers) {
      PairRecord& pair = *batch.read[number].pair;
      batch.audited[number].pair = pair;
      units.push_back({std::move(pair.source), std::move(pair.target), language_of(pair)});
    }
    try {
      const std::vector<Report> reports = checker.check_pairs(std::move(units));
      for (std::size_t i = 0; i < numbers.size(); ++i) {
        add_report(batch.audited[numbers[i]], path_of(batch.read[numbers[i]]), reports[i],
                   baseline_);
      }
    } catch (const Error&) {
      for (const std::size_t number : numbers) check_alone(checker, batch, number);
    }
  }

  /// One that cannot be checked takes none of those that were to go with it along.
  void check_alone(Checker& checker, Batch& batch, std::size_t number) {
    AuditedUnit& audited = batch.audited[number];
    const std::string& path = path_of(batch.read[number]);
    try {
      const Report report =
          checker.check_pair(audited.pair.source, audited.pair.target, language_of(audited.pair));
      add_report(audited, path, report, baseline_);
    } catch (const Error& error) {
      audited.problems.push_back({path, audited.pair.line, error.what()});
    }
  }

  Language language_of(const PairRecord& pair) const {
    return plan_.source_language == Language::kUnknown ? pair.source_language
                                                       : plan_.source_language;
  }
  const std::string& path_of(const CorpusUnit& unit) const { return corpus_.files()[unit.file]; }

  void check_article(Checker& checker, CorpusUnit unit, AuditedUnit& audited) {
    const std::string path = unit.article->path;
    const Language source =
        plan_.source_language == Language::kUnknown ? Language::kEnglish : plan_.source_language;
    Article text = article_of(*std::move(unit.article));
    text.ignored = read_ignore_comments(text, path, audited.problems);
    try {
      const Report report = checker.check_article(std::move(text), source);
      add_report(audited, path, report, baseline_);
      add_unread(path, report.source, audited.problems);
      if (!report.pairs.empty() || report.source.paragraphs.empty()) return;
      audited.problems.push_back(
          {path, 0, "no paragraph and its translation were found; see 'taiyaku check'"});
    } catch (const Error& error) {
      audited.problems.push_back({path, 0, error.what()});
    }
  }

  Corpus& corpus_;
  const AuditPlan& plan_;
  AuditWriter& writer_;
  const Baseline* baseline_;
  Checkers checkers_;
};

}  // namespace

void run_audit_pipeline(Corpus& corpus, const AuditModels& models, const AuditPlan& plan,
                        AuditWriter& writer, const std::atomic<bool>& stop,
                        const AuditListener& listener) {
  const tbb::global_control threads(tbb::global_control::max_allowed_parallelism, plan.jobs);
  Pipeline pipeline(corpus, models, plan, writer);
  const auto read = [&](tbb::flow_control& control) -> std::shared_ptr<Batch> {
    BatchPointer batch = stop ? nullptr : pipeline.read();
    if (!batch) control.stop();
    return batch;
  };
  const auto check = [&](std::shared_ptr<Batch> batch) {
    pipeline.check(*batch);
    return batch;
  };
  const auto write = [&](const std::shared_ptr<Batch>& batch) {
    listener(batch->audited);
    for (AuditedUnit& unit : batch->audited) writer.add(std::move(unit));
  };
  using tbb::filter_mode;
  tbb::parallel_pipeline(
      plan.jobs * kBatchesPerJob,
      tbb::make_filter<void, std::shared_ptr<Batch>>(filter_mode::serial_in_order, read) &
          tbb::make_filter<std::shared_ptr<Batch>, std::shared_ptr<Batch>>(filter_mode::parallel,
                                                                           check) &
          tbb::make_filter<std::shared_ptr<Batch>, void>(filter_mode::serial_in_order, write));
}

}  // namespace taiyaku::cli
