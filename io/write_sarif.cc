#include "io/write_sarif.h"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "io/fingerprint.h"
#include "io/result_json.h"
#include "io/rules_document.h"
#include "score/check.h"

namespace taiyaku {
namespace {

using json = nlohmann::ordered_json;

constexpr std::string_view kSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

std::string text_of(const json& value) {
  return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// RFC 3986: a path as a relative reference, or with the scheme `file` when it is absolute.
std::string uri_of(const std::string& path) {
  if (path.empty() || path == "-") return "stdin";
  std::string uri = path.front() == '/' ? "file://" : "";
  for (const char c : path) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          (c >= '0' && c <= '9') ||
                          std::string_view("-._~/").find(c) != std::string_view::npos;
    uri += is_plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return uri;
}

std::string_view level_of(Severity severity) {
  if (severity >= Severity::kMajor) return "error";
  return severity == Severity::kMinor ? "warning" : "note";
}

json rules_json() {
  json rules = json::array();
  for (const CheckEntry& entry : all_checks()) {
    for (const Rule& rule : entry.rules) {
      json item = {{"id", rule.id},
                   {"shortDescription", {{"text", rule.summary}}},
                   {"properties", {{"type", rule.type}, {"detail", rule.detail}}}};
      const std::string_view help = worked_example(rule.id);
      if (!help.empty()) item["help"] = {{"text", help}, {"markdown", help}};
      rules.push_back(std::move(item));
    }
  }
  return rules;
}

/// Where a rule stands in rules_json(); -1 for one that this version does not have.
int rule_index(std::string_view id) {
  int index = 0;
  for (const CheckEntry& entry : all_checks()) {
    for (const Rule& rule : entry.rules) {
      if (rule.id == id) return index;
      ++index;
    }
  }
  return -1;
}

json region_json(const ResultWords& words) {
  json region = {{"startLine", words.begin.line}, {"startColumn", words.begin.column}};
  if (words.end.line > 0) {
    region["endLine"] = words.end.line;
    region["endColumn"] = words.end.column;
  }
  return region;
}

json location_json(const ResultWords& words, const std::string& path, const ResultPair* pair) {
  json physical = {{"artifactLocation", {{"uri", uri_of(path)}}}};
  if (words.begin.line > 0) {
    physical["region"] = region_json(words);
  } else if (pair != nullptr && pair->line > 0) {
    physical["region"] = {{"startLine", pair->line}};
  }
  json location = {{"physicalLocation", std::move(physical)}};
  if (pair != nullptr) {
    location["logicalLocations"] = json::array({{{"name", plain_id(pair->id)}, {"kind", "pair"}}});
  }
  return location;
}

/// Replaces the words by the suggestion, where they stand in the file as they read.
json fix_json(const ResultFinding& finding, const std::string& path) {
  return {
      {"description", {{"text", "write " + finding.suggestion}}},
      {"artifactChanges",
       json::array({{{"artifactLocation", {{"uri", uri_of(path)}}},
                     {"replacements",
                      json::array({{{"deletedRegion", region_json(finding.target)},
                                    {"insertedContent", {{"text", finding.suggestion}}}}})}}})}};
}

bool is_fixable(const ResultFinding& finding) {
  const ResultWords& words = finding.target;
  return !finding.suggestion.empty() && words.begin.line > 0 && !words.text.empty() &&
         words.text.size() == words.span.size();
}

std::string message_of(const ResultFinding& finding) {
  std::string message = finding.message;
  if (!finding.suggestion.empty()) message += "; write " + finding.suggestion;
  return message;
}

}  // namespace

void SarifWriter::begin(const ResultRun& run) {
  run_ = run;
  json settings = json::object();
  for (const auto& [name, value] : run.settings) settings[name] = value;
  out_ << "{\"$schema\":" << text_of(kSchema) << ",\"version\":\"2.1.0\",\"runs\":[{\n\"tool\":"
       << text_of({{"driver",
                    {{"name", "taiyaku"},
                     {"version", run.version},
                     {"rules", rules_json()},
                     {"properties", {{"settings", std::move(settings)}}}}}})
       << ",\n\"columnKind\":\"unicodeCodePoints\",\n\"results\":[";
}

void SarifWriter::add(const ResultFinding& finding, const ResultPair* pair) {
  const auto path = [&](std::size_t side) {
    if (pair != nullptr && !pair->path.empty()) return pair->path;
    return run_.paths.empty() ? std::string() : run_.paths[std::min(side, run_.paths.size() - 1)];
  };
  json result = {{"ruleId", finding.rule}};
  if (const int index = rule_index(finding.rule); index >= 0) result["ruleIndex"] = index;
  result["level"] = level_of(finding.severity);
  result["rank"] = std::round(finding.confidence * 1e4) / 100;
  result["message"] = {{"text", message_of(finding)}};
  result["locations"] = json::array({location_json(finding.target, path(1), pair)});
  json related = location_json(finding.source, path(0), pair);
  related["id"] = 1;
  related["message"] = {{"text", finding.source.text.empty()
                                     ? "not in the source"
                                     : "the source: " + finding.source.text}};
  result["relatedLocations"] = json::array({std::move(related)});
  const std::uint64_t hash = fingerprint(finding, pair);
  result["partialFingerprints"] = {
      {"taiyakuFinding/v1", fmt::format("{:016x}:{}", hash, ++seen_[hash])}};
  if (finding.known) result["baselineState"] = "unchanged";
  if (is_fixable(finding)) result["fixes"] = json::array({fix_json(finding, path(1))});
  result["properties"] = {{"severity", to_string(finding.severity)},
                          {"confidence", finding.confidence},
                          {"type", finding.type},
                          {"detail", finding.detail},
                          {"source", finding.source.text},
                          {"target", finding.target.text}};
  out_ << (any_ ? ",\n" : "\n") << text_of(result);
  any_ = true;
}

void SarifWriter::pair(const ResultPair& pair) {
  for (const ResultFinding& finding : pair.findings) add(finding, &pair);
}

void SarifWriter::unpaired(const ResultUnpaired& paragraph) {
  for (const ResultFinding& finding : paragraph.findings) add(finding, nullptr);
}

void SarifWriter::end(const Summary& summary) {
  const json invocation = {{"executionSuccessful", summary.problems == 0}};
  out_ << "],\n\"invocations\":[" << text_of(invocation)
       << "],\n\"properties\":{\"summary\":" << to_json(summary) << "}}]}\n";
}

}  // namespace taiyaku
