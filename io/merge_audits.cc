#include "io/merge_audits.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include "io/audit_files.h"
#include "io/audited_unit.h"
#include "io/result_lines.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

namespace fs = std::filesystem;

/// One shard being read: the record in front, and where it came from.
class ShardReader {
 public:
  ShardReader(std::string directory, Journal journal)
      : directory_(std::move(directory)), journal_(std::move(journal)) {
    for (const auto& [name, extent] : journal_.outputs) {
      const std::string path = directory_ + "/" + name;
      if (!is_whole(path, extent)) {
        throw Error(fmt::format("{}: is not as the journal left it; do its shard again", path));
      }
      (name.starts_with("results") ? results_ : kept_).emplace(path);
    }
    if (!results_) throw Error(fmt::format("{}: has no results", directory_));
    results_->next(line_);  // the run
    advance();
  }

  const Journal& journal() const { return journal_; }
  const std::string& directory() const { return directory_; }
  bool is_at_end() const { return !number_; }
  std::uint64_t number() const { return *number_; }
  const std::string& line() const { return line_; }

  /// On to the next record; the summary at the end has no number.
  void advance() { number_ = results_->next(line_) ? number_of_record(line_) : std::nullopt; }

  std::string next_kept() {
    std::string line;
    if (kept_ && kept_->next(line)) return line;
    throw Error(fmt::format("{}: fewer kept pairs than its results say", directory_));
  }

 private:
  std::string directory_;
  Journal journal_;
  std::optional<ResultLines> results_;
  std::optional<ResultLines> kept_;
  std::string line_;
  std::optional<std::uint64_t> number_;
};

Journal finished_journal(const std::string& directory) {
  std::optional<Journal> journal = read_journal(directory + "/" + kJournalName);
  if (!journal) throw Error(fmt::format("{}: holds no audit", directory));
  if (journal->done) return *std::move(journal);
  throw Error(fmt::format("{}: is not finished; run it again with --resume", directory));
}

using Readers = std::vector<std::unique_ptr<ShardReader>>;

/// `2` of `2/16`, and 16; 1 and 1 of an audit that was not parted.
std::pair<std::uint64_t, std::uint64_t> parts_of(const std::string& shard) {
  std::uint64_t index = 1;
  std::uint64_t count = 1;
  const char* end = shard.data() + shard.size();
  const auto [slash, error] = std::from_chars(shard.data(), end, index);
  if (error == std::errc() && slash != end) std::from_chars(slash + 1, end, count);
  return {index, count};
}

/// Every shard once, all of one audit and one corpus.
void require_complete(const Readers& shards) {
  const Journal& first = shards.front()->journal();
  const std::uint64_t count = parts_of(first.shard).second;
  std::set<std::uint64_t> missing;
  for (std::uint64_t i = 1; i <= count; ++i) missing.insert(i);
  for (const auto& shard : shards) {
    Journal journal = shard->journal();
    const auto [index, of] = parts_of(journal.shard);
    journal.shard = first.shard;
    const std::string what = difference(first, journal);
    if (of != count || !what.empty() || journal.input != first.input) {
      throw Error(fmt::format("{}, {}: are not of one audit: another {}",
                              shards.front()->directory(), shard->directory(),
                              of != count    ? "number of shards"
                              : what.empty() ? "input"
                                             : what));
    }
    if (missing.erase(index) == 0) {
      throw Error(fmt::format("{}: shard {} is there twice", shard->directory(), index));
    }
  }
  if (missing.empty()) return;
  throw Error(fmt::format("shards {} of {} are missing; run them, then merge again",
                          fmt::join(missing, ", "), count));
}

AuditFilesOptions options_of(const Journal& journal) {
  AuditFilesOptions options;
  for (const auto& [name, extent] : journal.outputs) {
    options.compress |= name.ends_with(".zst");
    options.filters |= name.starts_with("kept");
    options.kept_as_jsonl |= name == "kept.jsonl";
  }
  for (const auto& [name, value] : journal.settings) {
    if (name == "checkpoint") options.checkpoint = std::stoull(value);
  }
  return options;
}

/// The shard whose next record comes first.
ShardReader* next_of(const Readers& shards) {
  ShardReader* next = nullptr;
  for (const auto& shard : shards) {
    if (shard->is_at_end()) continue;
    if (!next || shard->number() < next->number()) next = shard.get();
  }
  return next;
}

void merge_records(const Readers& shards, AuditFiles& files, Journal& journal) {
  while (ShardReader* shard = next_of(shards)) {
    if (shard->number() > journal.units && files.is_due(shard->number())) {
      files.checkpoint(journal);
    }
    journal.units = shard->number();
    files.add_result(shard->line());
    if (is_kept_record(shard->line())) files.add_kept(shard->next_kept());
    shard->advance();
  }
}

}  // namespace

std::vector<std::string> shard_directories(const std::vector<std::string>& paths) {
  std::vector<std::string> found;
  for (const std::string& path : paths) {
    std::error_code code;
    if (fs::exists(path + "/" + kJournalName, code)) {
      found.push_back(path);
      continue;
    }
    if (!fs::is_directory(path, code)) {
      throw Error(fmt::format("{}: is no directory of an audit; check the path", path));
    }
    for (const fs::directory_entry& entry : fs::directory_iterator(path)) {
      if (entry.path().filename().string().starts_with("shard-")) {
        found.push_back(entry.path().string());
      }
    }
  }
  if (found.empty()) throw Error(fmt::format("{}: holds no shards", fmt::join(paths, ", ")));
  std::sort(found.begin(), found.end());
  return found;
}

AuditSummary merge_audits(const std::vector<std::string>& shards, const AuditDirectory& output) {
  Readers readers;
  for (const std::string& shard : shards) {
    readers.push_back(std::make_unique<ShardReader>(shard, finished_journal(shard)));
  }
  require_complete(readers);
  Journal journal = readers.front()->journal();
  const AuditFilesOptions options = options_of(journal);
  const std::uint64_t units = journal.units;
  for (std::size_t i = 1; i < readers.size(); ++i) {
    journal.summary += readers[i]->journal().summary;
  }
  journal.shard = "";
  journal.outputs.clear();
  journal.units = 0;
  journal.done = false;
  AuditFiles files(output, options, journal);
  files.add_result(run_line(journal));
  files.checkpoint(journal);
  merge_records(readers, files, journal);
  journal.units = units;
  finish_audit(output, files, journal);
  return journal.summary;
}

}  // namespace taiyaku
