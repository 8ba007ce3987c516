#include "io/audit_files.h"

#include <zstd.h>

#include "io/result_json.h"
#include "io/write_audit_html.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

/// A few huge records must not make the text between two checkpoints huge.
constexpr std::size_t kMostText = std::size_t{32} << 20U;

/// A frame of zstd; frames after one another are a file.
std::string compressed(const std::string& text) {
  std::string frame(ZSTD_compressBound(text.size()), '\0');
  const std::size_t size =
      ZSTD_compress(frame.data(), frame.size(), text.data(), text.size(), ZSTD_CLEVEL_DEFAULT);
  if (ZSTD_isError(size)) throw Error("results cannot be compressed");  // only without memory
  frame.resize(size);
  return frame;
}

}  // namespace

AuditFiles::AuditFiles(const AuditDirectory& directory, const AuditFilesOptions& options,
                       Journal& journal)
    : directory_(&directory),
      options_(options),
      results_(directory.file(options.results_name()), journal.outputs[options.results_name()]),
      units_(journal.units) {
  if (!options.filters) return;
  kept_.emplace(directory.file(options.kept_name()), journal.outputs[options.kept_name()]);
}

bool AuditFiles::is_due(std::uint64_t number) const {
  return (number - 1) / options_.checkpoint > units_ / options_.checkpoint ||
         results_text_.size() + kept_text_.size() > kMostText;
}

void AuditFiles::checkpoint(Journal& journal) {
  if (!results_text_.empty()) {
    results_.append(options_.compress ? compressed(results_text_) : results_text_);
  }
  results_.sync();
  journal.outputs[options_.results_name()] = results_.extent();
  if (kept_) {
    kept_->append(kept_text_);
    kept_->sync();
    journal.outputs[options_.kept_name()] = kept_->extent();
  }
  results_text_.clear();
  kept_text_.clear();
  units_ = journal.units;
  write_journal(directory_->file(kJournalName), journal);
}

std::string run_line(const Journal& journal) {
  ResultRun run{journal.version, {}, ResultKind::kPairs, {}};
  for (const auto& [name, value] : journal.settings) {
    if (name != kFilesSetting) run.settings.emplace_back(name, value);
  }
  for (const FileCounts& file : journal.summary.files) run.paths.push_back(file.path);
  return to_json(run) + '\n';
}

std::string summary_line(const AuditSummary& summary) { return to_json(summary.total) + '\n'; }

void finish_audit(const AuditDirectory& directory, AuditFiles& files, Journal& journal) {
  files.add_result(summary_line(journal.summary));
  replace_file(directory.file("summary.json"), to_json(journal.summary, 1) + '\n');
  replace_file(directory.file("summary.html"), audit_html(journal));
  journal.done = true;
  files.checkpoint(journal);
}

}  // namespace taiyaku
