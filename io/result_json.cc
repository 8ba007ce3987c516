#include "io/result_json.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "io/json_text.h"

namespace taiyaku {
namespace {

using Json = nlohmann::ordered_json;

std::string text_of(const Json& record) {
  return record.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Where words stand in their pair's text, when that is not plain from their bytes: in a file with
/// markup.
void add_offset(JsonText& json, const ResultWords& words, std::uint32_t base) {
  if (words.within && words.span.begin - base != words.within->begin) {
    json.field("offset", words.within->begin);
  }
}

void add_words(JsonText& json, const ResultWords& words) {
  json.field("start", words.span.begin).field("end", words.span.end).field("text", words.text);
  if (words.begin.line == 0) return;
  json.field("line", words.begin.line).field("column", words.begin.column);
  json.field("end_line", words.end.line).field("end_column", words.end.column);
}

void add_words(JsonText& json, std::string_view name, const ResultWords& words,
               std::uint32_t base) {
  json.key(name).begin_object();
  add_words(json, words);
  add_offset(json, words, base);
  json.end_object();
}

void add_passage(JsonText& json, const ResultPassage& passage, bool with_role) {
  add_words(json, passage.words);
  json.field("lang", to_string(passage.language));
  if (with_role) json.field("role", to_string(passage.role));
}

void add_spans(JsonText& json, std::string_view name, const std::vector<Span>& spans) {
  json.key(name).begin_array();
  for (const Span span : spans) json.begin_array().value(span.begin).value(span.end).end_array();
  json.end_array();
}

/// Whether the sentences' places in the text follow from those in the file.
bool is_plain(const std::vector<Span>& spans, const std::vector<Span>& within, std::uint32_t base) {
  for (std::size_t i = 0; i < spans.size() && i < within.size(); ++i) {
    const Span moved{within[i].begin + base, within[i].end + base};
    if (spans[i] != moved) return false;
  }
  return true;
}

void add_bead(JsonText& json, const ResultBead& bead, const ResultPair& pair) {
  json.begin_object();
  add_spans(json, "source", bead.source);
  add_spans(json, "target", bead.target);
  json.field("probability", bead.probability);
  if (!is_plain(bead.source, bead.source_within, pair.source.words.span.begin) ||
      !is_plain(bead.target, bead.target_within, pair.target.words.span.begin)) {
    add_spans(json, "source_text", bead.source_within);
    add_spans(json, "target_text", bead.target_within);
  }
  json.end_object();
}

void add_finding(JsonText& json, const ResultFinding& finding, std::uint32_t source_base,
                 std::uint32_t target_base) {
  json.begin_object();
  json.field("rule", finding.rule).field("type", finding.type).field("detail", finding.detail);
  json.field("severity", to_string(finding.severity)).field("confidence", finding.confidence);
  json.field("message", finding.message);
  if (!finding.suggestion.empty()) json.field("suggestion", finding.suggestion);
  if (finding.known) json.field("known", true);
  add_words(json, "source", finding.source, source_base);
  add_words(json, "target", finding.target, target_base);
  json.end_object();
}

void add_fact(JsonText& json, std::string_view name, const std::optional<ResultFact>& fact,
              std::uint32_t base) {
  json.key(name);
  if (!fact) {
    json.null();
    return;
  }
  json.begin_object();
  json.field("kind", fact->kind).field("value", fact->value).field("unit", fact->unit);
  json.field("approximate", fact->approximate);
  json.field("start", fact->words.span.begin).field("end", fact->words.span.end);
  json.field("text", fact->words.text);
  add_offset(json, fact->words, base);
  json.end_object();
}

void add_facts(JsonText& json, const ResultPair& pair) {
  json.key("facts").begin_array();
  for (const ResultFactMatch& match : pair.facts) {
    json.begin_object();
    json.field("outcome", to_string(match.outcome)).field("confidence", match.confidence);
    add_fact(json, "source", match.source, pair.source.words.span.begin);
    add_fact(json, "target", match.target, pair.target.words.span.begin);
    json.end_object();
  }
  json.end_array();
}

/// An id that is no JSON is taken for text.
void add_id(JsonText& json, const std::string& id) {
  const auto value = Json::parse(id, nullptr, false);
  json.key("id");
  if (value.is_discarded()) {
    json.value(id);
  } else {
    json.raw(text_of(value));
  }
}

void add_unit(JsonText& json, const UnitPlace& place) {
  if (place.unit == 0 && place.segment == 0 && place.segment_id.empty()) return;
  json.key("unit").begin_object().field("number", place.unit).field("segment", place.segment);
  json.field("id", place.segment_id).end_object();
}

}  // namespace

std::string to_json(const ResultRun& run) {
  Json settings = Json::object();
  for (const auto& [name, value] : run.settings) settings[name] = value;
  return text_of({{"record", "run"},
                  {"schema", 1},
                  {"version", run.version},
                  {"input", {{"kind", to_string(run.kind)}, {"paths", run.paths}}},
                  {"settings", std::move(settings)}});
}

std::string to_json(const ResultPair& pair) {
  JsonText json;
  json.begin_object().field("record", "pair");
  add_id(json, pair.id);
  if (!pair.path.empty()) json.field("path", pair.path);
  if (pair.line > 0) json.field("line", pair.line);
  add_unit(json, pair.place);
  const bool is_text = pair.line == 0 && pair.source.words.begin.line > 0;
  json.key("source").begin_object();
  add_passage(json, pair.source, is_text);
  json.end_object().key("target").begin_object();
  add_passage(json, pair.target, is_text);
  json.end_object().field("risk", pair.risk).field("verdict", to_string(pair.verdict));
  json.key("beads").begin_array();
  for (const ResultBead& bead : pair.beads) add_bead(json, bead, pair);
  json.end_array().key("findings").begin_array();
  for (const ResultFinding& finding : pair.findings) {
    add_finding(json, finding, pair.source.words.span.begin, pair.target.words.span.begin);
  }
  json.end_array();
  if (!pair.facts.empty()) add_facts(json, pair);
  return std::move(json.end_object()).text();
}

std::string to_json(const ResultUnpaired& paragraph) {
  JsonText json;
  json.begin_object().field("record", "unpaired");
  json.field("side", paragraph.is_source ? "source" : "target");
  add_passage(json, paragraph.passage, true);
  json.key("findings").begin_array();
  for (const ResultFinding& finding : paragraph.findings) {
    add_finding(json, finding, finding.source.span.begin, finding.target.span.begin);
  }
  return std::move(json.end_array().end_object()).text();
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
  const Json value = Json::parse(id, nullptr, false);
  return value.is_string() ? value.get<std::string>() : id;
}

}  // namespace taiyaku
