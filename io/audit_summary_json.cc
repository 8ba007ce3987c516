// The counts of a corpus as JSON text, both ways.
#include <nlohmann/json.hpp>
#include <utility>

#include "io/audit_summary.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

using json = nlohmann::ordered_json;

constexpr const char* kSeverities[] = {"neutral", "minor", "major", "critical"};
constexpr const char* kVerdicts[] = {"pass", "review", "fail"};

template <std::size_t N>
json named(const char* const (&names)[N], const auto& counts) {
  json object = json::object();
  for (std::size_t i = 0; i < N; ++i) object[names[i]] = counts[i];
  return object;
}

template <std::size_t N>
void read_named(const json& object, const char* const (&names)[N], auto& counts) {
  for (std::size_t i = 0; i < N; ++i) object.at(names[i]).get_to(counts[i]);
}

json file_json(const FileCounts& file) {
  return {{"path", file.path},
          {"pairs", file.pairs},
          {"problems", file.problems},
          {"risk_sum", file.risk_sum},
          {"verdicts", named(kVerdicts, file.verdicts)},
          {"findings", named(kSeverities, file.findings)}};
}

FileCounts file_of(const json& object) {
  FileCounts file;
  object.at("path").get_to(file.path);
  object.at("pairs").get_to(file.pairs);
  object.at("problems").get_to(file.problems);
  object.at("risk_sum").get_to(file.risk_sum);
  read_named(object.at("verdicts"), kVerdicts, file.verdicts);
  read_named(object.at("findings"), kSeverities, file.findings);
  return file;
}

json worst_json(const WorstPair& pair) {
  json findings = json::array();
  for (const auto& found : pair.findings) {
    findings.push_back(
        {{"rule", found.rule}, {"severity", found.severity}, {"message", found.message}});
  }
  return {{"number", pair.badness.number},
          {"path", pair.path},
          {"line", pair.line},
          {"id", pair.id},
          {"risk", pair.badness.risk},
          {"critical", pair.badness.critical},
          {"major", pair.badness.major},
          {"source", pair.source},
          {"target", pair.target},
          {"findings", std::move(findings)}};
}

WorstPair worst_of(const json& object) {
  WorstPair pair;
  object.at("number").get_to(pair.badness.number);
  object.at("path").get_to(pair.path);
  object.at("line").get_to(pair.line);
  object.at("id").get_to(pair.id);
  object.at("risk").get_to(pair.badness.risk);
  object.at("critical").get_to(pair.badness.critical);
  object.at("major").get_to(pair.badness.major);
  object.at("source").get_to(pair.source);
  object.at("target").get_to(pair.target);
  for (const json& found : object.at("findings")) {
    pair.findings.push_back({found.at("rule"), found.at("severity"), found.at("message")});
  }
  return pair;
}

json total_json(const AuditSummary& summary) {
  return {{"record", "audit-summary"},
          {"schema", 1},
          {"pairs", summary.total.pairs},
          {"unpaired", summary.total.unpaired},
          {"problems", summary.total.problems},
          {"known", summary.total.known},
          {"suppressed", summary.total.suppressed},
          {"verdicts", named(kVerdicts, summary.total.verdicts)},
          {"findings", named(kSeverities, summary.total.findings)},
          {"risk_sum", summary.risk_sum},
          {"duplicates", {{"exact", summary.duplicates[1]}, {"near", summary.duplicates[2]}}},
          {"forgotten", summary.forgotten},
          {"kept", summary.kept}};
}

void read_total(const json& object, AuditSummary& summary) {
  object.at("pairs").get_to(summary.total.pairs);
  object.at("unpaired").get_to(summary.total.unpaired);
  object.at("problems").get_to(summary.total.problems);
  object.at("known").get_to(summary.total.known);
  object.at("suppressed").get_to(summary.total.suppressed);
  read_named(object.at("verdicts"), kVerdicts, summary.total.verdicts);
  read_named(object.at("findings"), kSeverities, summary.total.findings);
  object.at("risk_sum").get_to(summary.risk_sum);
  object.at("duplicates").at("exact").get_to(summary.duplicates[1]);
  object.at("duplicates").at("near").get_to(summary.duplicates[2]);
  object.at("forgotten").get_to(summary.forgotten);
  object.at("kept").get_to(summary.kept);
}

void read_tables(const json& object, AuditSummary& summary) {
  for (const json& file : object.at("files")) summary.files.push_back(file_of(file));
  for (const auto& [rule, counts] : object.at("rules").items()) {
    counts.at("pairs").get_to(summary.rules[rule].pairs);
    read_named(counts.at("findings"), kSeverities, summary.rules[rule].findings);
  }
  for (const auto& [type, count] : object.at("beads").items()) count.get_to(summary.beads[type]);
  object.at("risk_histogram").get_to(summary.risks);
  object.at("probability_histogram").get_to(summary.probabilities);
  object.at("length_ratio_histogram").get_to(summary.length_ratios);
  object.at("lengths").get_to(summary.lengths);
  for (const json& pair : object.at("worst")) summary.worst.add(worst_of(pair));
}

}  // namespace

std::string to_json(const AuditSummary& summary, int indent) {
  json object = total_json(summary);
  object["files"] = json::array();
  for (const FileCounts& file : summary.files) object["files"].push_back(file_json(file));
  object["rules"] = json::object();
  for (const auto& [rule, counts] : summary.rules) {
    object["rules"][rule] = {{"pairs", counts.pairs},
                             {"findings", named(kSeverities, counts.findings)}};
  }
  object["beads"] = summary.beads;
  object["risk_histogram"] = summary.risks;
  object["probability_histogram"] = summary.probabilities;
  object["length_ratio_histogram"] = summary.length_ratios;
  object["lengths"] = summary.lengths;
  object["worst"] = json::array();
  for (const WorstPair& pair : summary.worst.pairs()) object["worst"].push_back(worst_json(pair));
  return object.dump(indent, ' ', false, json::error_handler_t::replace);
}

AuditSummary parse_audit_summary(std::string_view text) {
  AuditSummary summary;
  try {
    const json object = json::parse(text);
    read_total(object, summary);
    read_tables(object, summary);
  } catch (const json::exception& error) {
    throw Error(std::string("not the summary of an audit: ") + error.what());
  }
  return summary;
}

}  // namespace taiyaku
