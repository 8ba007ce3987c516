#include "io/audit_writer.h"

#include <fmt/format.h>

#include <cstring>
#include <nlohmann/json.hpp>
#include <utility>

namespace taiyaku {
namespace {

Journal taken_up(const AuditDirectory& directory, Journal begin) {
  if (!directory.journal()) return begin;
  const std::string what = difference(*directory.journal(), begin);
  if (what.empty()) return *directory.journal();
  throw Error(fmt::format("{}: was begun with another {}; give the same, or --overwrite",
                          directory.path(), what));
}

/// Tabs and line ends would part columns and rows.
std::string in_column(std::string text) {
  for (char& c : text) {
    if (c == '\t' || c == '\n' || c == '\r') c = ' ';
  }
  return text;
}

void add_identity(DigestStream& stream, const Digest& digest) {
  char bytes[sizeof(digest.high) + sizeof(digest.low)];
  std::memcpy(bytes, &digest.high, sizeof(digest.high));
  std::memcpy(bytes + sizeof(digest.high), &digest.low, sizeof(digest.low));
  stream.add({bytes, sizeof(bytes)});
}

}  // namespace

AuditWriter::AuditWriter(const AuditDirectory& directory, AuditWriterOptions options, Journal begin,
                         std::function<void(const Problem&)> report_problem)
    : directory_(&directory),
      options_(std::move(options)),
      report_problem_(std::move(report_problem)),
      journal_(taken_up(directory, std::move(begin))),
      written_units_(journal_.units),
      written_input_(journal_.input),
      files_(directory, options_.files, journal_),
      duplicates_(options_.duplicate_memory) {
  if (directory.journal()) return;
  files_.add_result(run_line(journal_));
  checkpoint();
}

void AuditWriter::add(AuditedUnit unit) {
  const bool is_written = unit.number <= written_units_;
  if (!is_written && files_.is_due(unit.number)) checkpoint();
  seen_units_ = unit.number;
  add_identity(input_, unit.identity);
  const Duplicate duplicate = duplicate_of(unit);
  if (is_written) return check_same_input(unit);
  journal_.units = unit.number;
  journal_.summary.forgotten = duplicates_.forgotten();
  if (!unit.reported) return;
  journal_.summary.total.known += unit.known;
  add_problems(unit);
  for (AuditedPair& pair : unit.pairs) add_pair(unit, std::move(pair), duplicate);
  files_.add_result(unit.unpaired_records);
  for (const UnpairedReport& paragraph : unit.unpaired) {
    journal_.summary.add_unpaired(paragraph, unit.file);
  }
}

Duplicate AuditWriter::duplicate_of(const AuditedUnit& unit) {
  if (!unit.signature || options_.duplicates == DuplicateKind::kNone) return {};
  const Duplicate found = duplicates_.add(*unit.signature, unit.number);
  return found.kind > options_.duplicates ? Duplicate() : found;
}

void AuditWriter::check_same_input(const AuditedUnit& unit) const {
  if (unit.number < written_units_ || to_string(input_.digest()) == written_input_) return;
  refuse_input();
}

void AuditWriter::refuse_input() const {
  throw Error(
      fmt::format("{}: the input is not what it was when this audit was begun; begin anew "
                  "with --overwrite",
                  directory_->path()));
}

void AuditWriter::add_problems(const AuditedUnit& unit) {
  for (const Problem& problem : unit.problems) {
    files_.add_result(problem_line(problem, unit.number));
    journal_.summary.add_problem(unit.file);
    report_problem_(problem);
  }
  if (journal_.summary.total.problems <= options_.most_problems) return;
  throw Error(fmt::format("more than {} bad records; mend them, or raise --max-bad",
                          options_.most_problems));
}

bool AuditWriter::keeps(const PairMeasures& measures) const {
  return options_.files.filters && (!options_.keep || options_.keep->matches(measures)) &&
         !(options_.drop && options_.drop->matches(measures));
}

void AuditWriter::add_pair(const AuditedUnit& unit, AuditedPair pair, const Duplicate& duplicate) {
  pair.measures.duplicate = duplicate.kind;
  // Pairs out of an article are no records that could be written again.
  const bool kept = unit.signature && keeps(pair.measures);
  if (kept) add_kept(unit.pair);
  const std::string line = record_line(std::move(pair.record), duplicate, kept, unit.number);
  journal_.summary.add_pair(pair.measures, unit.file);
  const Badness badness = badness_of(pair.measures, unit.number);
  if (duplicate.kind != DuplicateKind::kExact && journal_.summary.worst.takes(badness)) {
    journal_.summary.worst.add(worst_pair_of(line, badness));
  }
  files_.add_result(line);
}

void AuditWriter::add_kept(const PairRecord& pair) {
  ++journal_.summary.kept;
  if (!options_.files.kept_as_jsonl) {
    return files_.add_kept(in_column(pair.source) + '\t' + in_column(pair.target) + '\n');
  }
  const nlohmann::ordered_json record = {{"id", nlohmann::ordered_json::parse(pair.id)},
                                         {"source", pair.source},
                                         {"target", pair.target}};
  files_.add_kept(record.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n');
}

void AuditWriter::checkpoint() {
  journal_.input = to_string(input_.digest());
  files_.checkpoint(journal_);
}

void AuditWriter::finish() {
  if (journal_.done) return;
  if (seen_units_ < written_units_) refuse_input();
  journal_.input = to_string(input_.digest());
  finish_audit(*directory_, files_, journal_);
}

}  // namespace taiyaku
