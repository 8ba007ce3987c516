// Reading, checking and writing a corpus at the same time: one reads, many check, one writes.
#ifndef TAIYAKU_CLI_AUDIT_PIPELINE_H_
#define TAIYAKU_CLI_AUDIT_PIPELINE_H_

#include <atomic>
#include <functional>
#include <optional>
#include <span>

#include "align/glossary_index.h"
#include "cli/shard.h"
#include "io/audit_writer.h"
#include "io/corpus.h"
#include "io/sample.h"
#include "lexicon/lexicon.h"
#include "score/checker.h"

namespace taiyaku::cli {

struct AuditPlan {
  unsigned jobs = 1;
  Shard shard;
  std::optional<Sample> sample;  ///< closed
  Language source_language = Language::kUnknown;
};

/// What all threads share.
struct AuditModels {
  const SegmentModel& segment;
  const Lexicon& lexicon;
  const GlossaryIndex* glossary;  ///< or null
  const FindingFilter& filter;
  const Baseline* baseline;    ///< what is known, or null
  const RiskWeights* weights;  ///< the user's, or null
};

/// Hears what was written, a batch at a time, on one thread at a time.
using AuditListener = std::function<void(std::span<const AuditedUnit> batch)>;

/// Gives `writer` every unit of the corpus, in order; what it gets does not depend on `jobs`. At
/// most four batches a thread are in memory. Ends early when `stop` becomes true.
/// @throws Error as the writer does.
void run_audit_pipeline(Corpus& corpus, const AuditModels& models, const AuditPlan& plan,
                        AuditWriter& writer, const std::atomic<bool>& stop,
                        const AuditListener& listener);

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_AUDIT_PIPELINE_H_
