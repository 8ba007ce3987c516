#include "io/write_jsonl.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "align/unsure.h"

namespace taiyaku {
namespace {

using json = nlohmann::ordered_json;

void write_line(std::ostream& out, const json& record) {
  out << record.dump(-1, ' ', false, json::error_handler_t::replace) << '\n';
}

/// Four decimals: enough to rank by, and the same text on every machine.
double rounded(double value) { return std::round(value * 1e4) / 1e4; }

/// The text as it reads, its place in the file.
json span_json(const Document& document, Span span) {
  const Span place = file_span(document, span);
  return {{"start", place.begin}, {"end", place.end}, {"text", surface(document, span)}};
}

json range_json(Range range) {
  json array = json::array();
  for (std::uint32_t i = range.begin; i < range.end; ++i) array.push_back(i);
  return array;
}

json spans_json(const Document& document, Range sentences) {
  json array = json::array();
  for (std::uint32_t i = sentences.begin; i < sentences.end; ++i) {
    const Span span = file_span(document, document.sentences[i].span);
    array.push_back({span.begin, span.end});
  }
  return array;
}

json finding_json(const Finding& finding, const Document& source, const Document& target) {
  json item = {{"rule", finding.rule->id},
               {"type", finding.rule->type},
               {"detail", finding.rule->detail},
               {"severity", to_string(finding.severity)},
               {"confidence", rounded(finding.confidence)},
               {"message", finding.message}};
  if (!finding.suggestion.empty()) item["suggestion"] = finding.suggestion;
  item["source"] = span_json(source, finding.source);
  item["target"] = span_json(target, finding.target);
  return item;
}

json findings_json(const std::vector<Finding>& findings, const Report& report) {
  json array = json::array();
  for (const Finding& finding : findings) {
    array.push_back(finding_json(finding, report.source, report.target_document()));
  }
  return array;
}

json pair_json(const PairReport& pair, const Report& report) {
  json beads = json::array();
  for (const Bead& bead : pair.alignment.beads) {
    beads.push_back({{"source", spans_json(report.source, bead.source)},
                     {"target", spans_json(report.target_document(), bead.target)},
                     {"probability", rounded(bead.probability)}});
  }
  return {{"source", span_json(report.source, pair.source)},
          {"target", span_json(report.target_document(), pair.target)},
          {"risk", rounded(pair.risk)},
          {"verdict", to_string(pair.verdict)},
          {"beads", std::move(beads)},
          {"findings", findings_json(pair.findings, report)}};
}

}  // namespace

void write_run_record(std::ostream& out, std::string_view version, const Settings& settings) {
  json values = json::object();
  for (const auto& [name, value] : settings) values[name] = value;
  write_line(out, {{"record", "run"}, {"schema", 1}, {"version", version}, {"settings", values}});
}

namespace {

json fact_json(const TextRecord& record, const Fact& fact) {
  const Span place = record.map.source_of(fact.span);
  json object = {{"kind", to_string(fact.kind)},
                 {"value", fact.value},
                 {"unit", fact.unit},
                 {"approximate", fact.approximate},
                 {"start", place.begin},
                 {"end", place.end},
                 {"text", surface(std::string_view(record.text), fact.span)}};
  if (fact.bound != FactBound::kNone) object["bound"] = to_string(fact.bound);
  return object;
}

}  // namespace

void write_facts_record(std::ostream& out, const TextRecord& record, Language language,
                        const std::vector<Fact>& facts) {
  json array = json::array();
  for (const Fact& fact : facts) {
    array.push_back(fact_json(record, fact));
    for (const Fact& part : parts_of(record.text, fact, language)) {
      array.push_back(fact_json(record, part));
      array.back()["part"] = true;
    }
  }
  write_line(out, {{"record", "facts"},
                   {"id", json::parse(record.id)},
                   {"lang", to_string(language)},
                   {"facts", std::move(array)}});
}

void write_bead_records(std::ostream& out, const Alignment& alignment, double least_probability) {
  for (const Bead& bead : alignment.beads) {
    json record = {{"record", "bead"},
                   {"source", range_json(bead.source)},
                   {"target", range_json(bead.target)},
                   {"cost", rounded(bead.cost)},
                   {"probability", rounded(bead.probability)}};
    if (is_unsure(bead, least_probability)) record["unsure"] = true;
    write_line(out, record);
  }
}

void write_report_records(std::ostream& out, const std::string& id, const Report& report) {
  std::size_t number = 0;
  for (const PairReport& pair : report.pairs) {
    json record = {{"record", "pair"},
                   {"id", id.empty() ? json(std::to_string(++number)) : json::parse(id)}};
    record.update(pair_json(pair, report));
    write_line(out, record);
  }
  for (const UnpairedReport& paragraph : report.unpaired) {
    const Document& document = paragraph.is_source ? report.source : report.target_document();
    json record = {{"record", "unpaired"}, {"side", paragraph.is_source ? "source" : "target"}};
    record.update(span_json(document, paragraph.span));
    record["role"] = to_string(paragraph.role);
    record["findings"] = findings_json(paragraph.findings, report);
    write_line(out, record);
  }
}

void write_summary_record(std::ostream& out, const Summary& summary) {
  const auto& verdicts = summary.verdicts;
  const auto& findings = summary.findings;
  write_line(out,
             {{"record", "summary"},
              {"pairs", summary.pairs},
              {"unpaired", summary.unpaired},
              {"verdicts", {{"pass", verdicts[0]}, {"review", verdicts[1]}, {"fail", verdicts[2]}}},
              {"findings",
               {{"neutral", findings[0]},
                {"minor", findings[1]},
                {"major", findings[2]},
                {"critical", findings[3]}}},
              {"problems", summary.problems}});
}

}  // namespace taiyaku
