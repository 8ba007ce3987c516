#include "io/audited_unit.h"

#include <fmt/format.h>

#include <charconv>
#include <nlohmann/json.hpp>
#include <utility>

#include "io/digest.h"
#include "io/result_json.h"

namespace taiyaku {
namespace {

// The last fields of a line, which merging shards looks for: see docs/FORMATS.md.
constexpr std::string_view kNumberField = ",\"number\":";
constexpr std::string_view kKeptField = ",\"kept\":true";

/// The part of a record before its `number`.
std::size_t number_field(std::string_view line) {
  if (line.ends_with('\n')) line.remove_suffix(1);
  const std::size_t at = line.rfind(kNumberField);
  return line.ends_with('}') && at != std::string_view::npos ? at : std::string_view::npos;
}

/// Takes out of `findings`, which are in the order of `marked`, what the baseline knows. Returns
/// how many.
template <typename Findings>
std::size_t take_out_known(const std::vector<ResultFinding>& marked, Findings& findings) {
  std::size_t at = 0;
  return std::erase_if(findings, [&](const auto&) { return marked.at(at++).known; });
}

}  // namespace

AuditedUnit unchecked(const CorpusUnit& unit, std::string& buffer) {
  AuditedUnit audited;
  audited.number = unit.number;
  audited.file = unit.file;
  audited.text_bytes = unit.text_bytes();
  audited.problems = unit.problems;
  if (unit.pair) {
    audited.signature = signature_of(unit.pair->source, unit.pair->target, buffer);
    audited.identity = audited.signature->exact;
  } else if (unit.article) {
    audited.identity = digest_of(unit.article->text);
  }
  return audited;
}

void add_report(AuditedUnit& audited, const std::string& path, const Report& report,
                const Baseline* baseline) {
  audited.reported = true;
  Results results = results_of(report, audited.pair.id, audited.pair.line);
  if (baseline != nullptr) baseline->mark(results);
  for (std::size_t i = 0; i < results.pairs.size(); ++i) {
    results.pairs[i].path = path;
    results.pairs[i].facts.clear();  // the ledger would make the results of a corpus twice as long
    std::string record = to_json(results.pairs[i]);
    record.pop_back();
    audited.pairs.push_back({std::move(record), measures_of(report, report.pairs[i])});
    audited.known +=
        take_out_known(results.pairs[i].findings, audited.pairs.back().measures.findings);
  }
  audited.unpaired = report.unpaired;
  for (std::size_t i = 0; i < results.unpaired.size(); ++i) {
    std::string record = to_json(results.unpaired[i]);
    record.pop_back();
    audited.unpaired_records += record_line(std::move(record), {}, false, audited.number);
    audited.known += take_out_known(results.unpaired[i].findings, audited.unpaired[i].findings);
  }
}

std::optional<std::uint64_t> number_of_record(std::string_view line) {
  const std::size_t at = number_field(line);
  if (at == std::string_view::npos) return std::nullopt;
  const char* begin = line.data() + at + kNumberField.size();
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(begin, line.data() + line.size(), number);
  if (error != std::errc() || *end != '}') return std::nullopt;
  return number;
}

bool is_kept_record(std::string_view line) {
  const std::size_t at = number_field(line);
  return at != std::string_view::npos && line.substr(0, at).ends_with(kKeptField);
}

std::string record_line(std::string record, const Duplicate& duplicate, bool kept,
                        std::uint64_t number) {
  if (duplicate.kind != DuplicateKind::kNone) {
    record += fmt::format(R"(,"duplicate":{{"kind":"{}","of":{}}})", to_string(duplicate.kind),
                          duplicate.of);
  }
  if (kept) record += kKeptField;
  record += kNumberField;
  record += std::to_string(number);
  record += "}\n";
  return record;
}

std::string problem_line(const Problem& problem, std::uint64_t number) {
  const nlohmann::ordered_json record = {{"record", "problem"},
                                         {"path", problem.path},
                                         {"line", problem.line},
                                         {"message", problem.message},
                                         {"number", number}};
  return record.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

}  // namespace taiyaku
