#include "io/result_json.h"

#include <nlohmann/json.hpp>

namespace taiyaku {
namespace {

using json = nlohmann::ordered_json;

std::string text_of(const json& record) {
  return record.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// Where words stand in their pair's text, when that is not plain from their bytes: in a file with
/// markup.
void add_offset(json& object, const ResultWords& words, std::uint32_t base) {
  if (words.within && words.span.begin - base != words.within->begin) {
    object["offset"] = words.within->begin;
  }
}

json words_json(const ResultWords& words) {
  json object = {{"start", words.span.begin}, {"end", words.span.end}, {"text", words.text}};
  if (words.begin.line > 0) {
    object["line"] = words.begin.line;
    object["column"] = words.begin.column;
    object["end_line"] = words.end.line;
    object["end_column"] = words.end.column;
  }
  return object;
}

json words_json(const ResultWords& words, std::uint32_t base) {
  json object = words_json(words);
  add_offset(object, words, base);
  return object;
}

json passage_json(const ResultPassage& passage, bool with_role) {
  json object = words_json(passage.words);
  object["lang"] = to_string(passage.language);
  if (with_role) object["role"] = to_string(passage.role);
  return object;
}

json spans_json(const std::vector<Span>& spans) {
  json array = json::array();
  for (const Span span : spans) array.push_back({span.begin, span.end});
  return array;
}

/// Whether the sentences' places in the text follow from those in the file.
bool is_plain(const std::vector<Span>& spans, const std::vector<Span>& within, std::uint32_t base) {
  for (std::size_t i = 0; i < spans.size() && i < within.size(); ++i) {
    const Span moved{within[i].begin + base, within[i].end + base};
    if (spans[i] != moved) return false;
  }
  return true;
}

json bead_json(const ResultBead& bead, const ResultPair& pair) {
  json object = {{"source", spans_json(bead.source)},
                 {"target", spans_json(bead.target)},
                 {"probability", bead.probability}};
  if (!is_plain(bead.source, bead.source_within, pair.source.words.span.begin) ||
      !is_plain(bead.target, bead.target_within, pair.target.words.span.begin)) {
    object["source_text"] = spans_json(bead.source_within);
    object["target_text"] = spans_json(bead.target_within);
  }
  return object;
}

json finding_json(const ResultFinding& finding, std::uint32_t source_base,
                  std::uint32_t target_base) {
  json object = {{"rule", finding.rule},
                 {"type", finding.type},
                 {"detail", finding.detail},
                 {"severity", to_string(finding.severity)},
                 {"confidence", finding.confidence},
                 {"message", finding.message}};
  if (!finding.suggestion.empty()) object["suggestion"] = finding.suggestion;
  if (finding.known) object["known"] = true;
  object["source"] = words_json(finding.source, source_base);
  object["target"] = words_json(finding.target, target_base);
  return object;
}

json fact_json(const std::optional<ResultFact>& fact, std::uint32_t base) {
  if (!fact) return nullptr;
  json object = {{"kind", fact->kind},
                 {"value", fact->value},
                 {"unit", fact->unit},
                 {"approximate", fact->approximate},
                 {"start", fact->words.span.begin},
                 {"end", fact->words.span.end},
                 {"text", fact->words.text}};
  add_offset(object, fact->words, base);
  return object;
}

json facts_json(const ResultPair& pair) {
  json array = json::array();
  for (const ResultFactMatch& match : pair.facts) {
    array.push_back({{"outcome", to_string(match.outcome)},
                     {"confidence", match.confidence},
                     {"source", fact_json(match.source, pair.source.words.span.begin)},
                     {"target", fact_json(match.target, pair.target.words.span.begin)}});
  }
  return array;
}

json id_json(const std::string& id) {
  const json value = json::parse(id, nullptr, false);
  return value.is_discarded() ? json(id) : value;
}

}  // namespace

std::string to_json(const ResultRun& run) {
  json settings = json::object();
  for (const auto& [name, value] : run.settings) settings[name] = value;
  return text_of({{"record", "run"},
                  {"schema", 1},
                  {"version", run.version},
                  {"input", {{"kind", to_string(run.kind)}, {"paths", run.paths}}},
                  {"settings", std::move(settings)}});
}

std::string to_json(const ResultPair& pair) {
  json record = {{"record", "pair"}, {"id", id_json(pair.id)}};
  if (!pair.path.empty()) record["path"] = pair.path;
  if (pair.line > 0) record["line"] = pair.line;
  const UnitPlace& place = pair.place;
  if (place.unit > 0 || place.segment > 0 || !place.segment_id.empty()) {
    record["unit"] = {{"number", place.unit}, {"segment", place.segment}, {"id", place.segment_id}};
  }
  const bool is_text = pair.line == 0 && pair.source.words.begin.line > 0;
  record["source"] = passage_json(pair.source, is_text);
  record["target"] = passage_json(pair.target, is_text);
  record["risk"] = pair.risk;
  record["verdict"] = to_string(pair.verdict);
  json beads = json::array();
  for (const ResultBead& bead : pair.beads) beads.push_back(bead_json(bead, pair));
  record["beads"] = std::move(beads);
  json findings = json::array();
  for (const ResultFinding& finding : pair.findings) {
    findings.push_back(
        finding_json(finding, pair.source.words.span.begin, pair.target.words.span.begin));
  }
  record["findings"] = std::move(findings);
  if (!pair.facts.empty()) record["facts"] = facts_json(pair);
  return text_of(record);
}

std::string to_json(const ResultUnpaired& paragraph) {
  json record = {{"record", "unpaired"}, {"side", paragraph.is_source ? "source" : "target"}};
  record.update(passage_json(paragraph.passage, true));
  json findings = json::array();
  for (const ResultFinding& finding : paragraph.findings) {
    findings.push_back(finding_json(finding, finding.source.span.begin, finding.target.span.begin));
  }
  record["findings"] = std::move(findings);
  return text_of(record);
}

std::string to_json(const Summary& summary) {
  const auto& verdicts = summary.verdicts;
  const auto& findings = summary.findings;
  return text_of(
      {{"record", "summary"},
       {"pairs", summary.pairs},
       {"unpaired", summary.unpaired},
       {"verdicts", {{"pass", verdicts[0]}, {"review", verdicts[1]}, {"fail", verdicts[2]}}},
       {"findings",
        {{"neutral", findings[0]},
         {"minor", findings[1]},
         {"major", findings[2]},
         {"critical", findings[3]}}},
       {"known", summary.known},
       {"suppressed", summary.suppressed},
       {"problems", summary.problems}});
}

std::string plain_id(const std::string& id) {
  const json value = json::parse(id, nullptr, false);
  return value.is_string() ? value.get<std::string>() : id;
}

}  // namespace taiyaku
