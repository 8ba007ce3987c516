// The reading half of io/result_json.h.
#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <type_traits>

#include "io/json_number.h"
#include "io/result_json.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

using nlohmann::json;

/// The one of `values` whose name is `name`. @throws Error.
template <typename Enum, typename... Values>
Enum named(const std::string& name, Enum first, Values... rest) {
  for (const Enum value : {first, rest...}) {
    if (to_string(value) == name) return value;
  }
  throw Error(fmt::format("'{}' is no known value", name));
}

template <typename Value>
Value field(const json& object, const char* name, Value otherwise) {
  const auto found = object.find(name);
  if (found == object.end() || found->is_null()) return otherwise;
  if constexpr (std::is_same_v<Value, std::size_t> || std::is_same_v<Value, std::uint32_t>) {
    return whole_number<Value>(*found);
  } else {
    return found->get<Value>();
  }
}

std::string text(const json& object, const char* name) {
  return field(object, name, std::string());
}

Language language(const json& object) {
  const std::string name = field(object, "lang", std::string("und"));
  return named(name, Language::kUnknown, Language::kEnglish, Language::kJapanese);
}

Role role(const json& object) {
  return named(field(object, "role", std::string("paragraph")), Role::kParagraph, Role::kHeadline,
               Role::kByline, Role::kCaption, Role::kBullet, Role::kBoilerplate);
}

Span span(const json& object) {
  const Span span{whole_number<std::uint32_t>(object.at("start")),
                  whole_number<std::uint32_t>(object.at("end"))};
  if (span.end < span.begin) throw Error("'end' is before 'start'");
  return span;
}

/// `base`: where the pair's text begins.
ResultWords words(const json& object, std::uint32_t base) {
  ResultWords words;
  words.span = span(object);
  words.text = object.at("text").get<std::string>();
  words.begin = {field<std::size_t>(object, "line", 0), field<std::size_t>(object, "column", 0)};
  words.end = {field<std::size_t>(object, "end_line", 0),
               field<std::size_t>(object, "end_column", 0)};
  if (words.span.begin < base && !object.contains("offset")) return words;
  const auto begin = field(object, "offset", words.span.begin - base);
  words.within = Span{begin, begin + static_cast<std::uint32_t>(words.text.size())};
  return words;
}

ResultPassage passage(const json& object) {
  return {words(object, whole_number<std::uint32_t>(object.at("start"))), language(object),
          role(object)};
}

std::vector<Span> spans(const json& array, std::uint32_t base) {
  std::vector<Span> spans;
  for (const json& item : array) {
    const Span span{whole_number<std::uint32_t>(item.at(0)),
                    whole_number<std::uint32_t>(item.at(1))};
    if (span.begin < base || span.end < span.begin) throw Error("a sentence outside its passage");
    spans.push_back({span.begin - base, span.end - base});
  }
  return spans;
}

ResultBead bead(const json& object, const ResultPair& pair) {
  const bool has_texts = object.contains("source_text") && object.contains("target_text");
  const std::uint32_t source_base = has_texts ? 0 : pair.source.words.span.begin;
  const std::uint32_t target_base = has_texts ? 0 : pair.target.words.span.begin;
  return {spans(object.at("source"), 0), spans(object.at("target"), 0),
          spans(object.at(has_texts ? "source_text" : "source"), source_base),
          spans(object.at(has_texts ? "target_text" : "target"), target_base),
          object.at("probability").get<double>()};
}

/// The words of a finding that lie outside the pair have no place in its text.
ResultWords found_words(const json& object, const ResultPassage* passage) {
  if (passage == nullptr) return words(object, whole_number<std::uint32_t>(object.at("start")));
  ResultWords found = words(object, passage->words.span.begin);
  if (found.within && found.within->end > passage->words.text.size()) found.within.reset();
  return found;
}

ResultFinding finding(const json& object, const ResultPair* pair) {
  return {object.at("rule").get<std::string>(),
          text(object, "type"),
          text(object, "detail"),
          named(object.at("severity").get<std::string>(), Severity::kNeutral, Severity::kMinor,
                Severity::kMajor, Severity::kCritical),
          object.at("confidence").get<double>(),
          object.at("message").get<std::string>(),
          text(object, "suggestion"),
          found_words(object.at("source"), pair ? &pair->source : nullptr),
          found_words(object.at("target"), pair ? &pair->target : nullptr),
          object.value("known", false)};
}

std::vector<ResultFinding> findings(const json& record, const ResultPair* pair) {
  std::vector<ResultFinding> found;
  for (const json& object : record.at("findings")) found.push_back(finding(object, pair));
  return found;
}

std::optional<ResultFact> fact(const json& object, const ResultPassage& passage) {
  if (object.is_null()) return std::nullopt;
  return ResultFact{words(object, passage.words.span.begin), text(object, "kind"),
                    text(object, "value"), text(object, "unit"),
                    field(object, "approximate", false)};
}

ResultFactMatch fact_match(const json& object, const ResultPair& pair) {
  using Outcome = FactMatch::Outcome;
  return {named(object.at("outcome").get<std::string>(), Outcome::kEqual, Outcome::kChanged,
                Outcome::kDropped, Outcome::kAdded),
          object.at("confidence").get<double>(), fact(object.at("source"), pair.source),
          fact(object.at("target"), pair.target)};
}

ResultPair pair(const json& record) {
  ResultPair pair;
  pair.id = record.at("id").dump();
  pair.path = text(record, "path");
  pair.line = field<std::size_t>(record, "line", 0);
  if (const auto unit = record.find("unit"); unit != record.end()) {
    pair.place = {whole_number<std::uint32_t>(unit->at("number")),
                  whole_number<std::uint32_t>(unit->at("segment")),
                  unit->at("id").get<std::string>()};
  }
  pair.source = passage(record.at("source"));
  pair.target = passage(record.at("target"));
  pair.risk = record.at("risk").get<double>();
  pair.verdict = named(record.at("verdict").get<std::string>(), Verdict::kPass, Verdict::kReview,
                       Verdict::kFail);
  for (const json& object : record.at("beads")) pair.beads.push_back(bead(object, pair));
  pair.findings = findings(record, &pair);
  if (const auto facts = record.find("facts"); facts != record.end()) {
    for (const json& object : *facts) pair.facts.push_back(fact_match(object, pair));
  }
  return pair;
}

ResultUnpaired unpaired(const json& record) {
  const std::string side = record.at("side").get<std::string>();
  if (side != "source" && side != "target") throw Error("'side' is neither source nor target");
  return {side == "source", passage(record), findings(record, nullptr)};
}

ResultRun run(const nlohmann::ordered_json& record) {
  ResultRun run;
  if (whole_number<std::uint32_t>(record.at("schema")) != 1) {
    throw Error("schema " + record.at("schema").dump() + " is not known; use a newer taiyaku");
  }
  run.version = record.at("version").get<std::string>();
  for (const auto& [name, value] : record.at("settings").items()) {
    run.settings.emplace_back(name, value.is_string() ? value.get<std::string>() : value.dump());
  }
  const auto input = record.find("input");
  if (input == record.end()) return run;
  run.kind = named(input->at("kind").get<std::string>(), ResultKind::kArticle, ResultKind::kFiles,
                   ResultKind::kPairs);
  run.paths = input->at("paths").get<std::vector<std::string>>();
  return run;
}

Summary summary(const json& record) {
  Summary summary;
  summary.pairs = whole_number<std::size_t>(record.at("pairs"));
  summary.unpaired = field<std::size_t>(record, "unpaired", 0);
  summary.suppressed = field<std::size_t>(record, "suppressed", 0);
  summary.problems = field<std::size_t>(record, "problems", 0);
  return summary;
}

/// Depth that a record may nest to; a deeply nested line must not exhaust the stack.
constexpr int kMaxDepth = 40;

ResultRecord record(std::string_view line) {
  const json object = json::parse(line, [](int depth, json::parse_event_t, json&) {
    if (depth > kMaxDepth) throw Error("nested too deeply; write it anew");
    return true;
  });
  const std::string kind = object.at("record").get<std::string>();
  if (kind == "run") return run(nlohmann::ordered_json::parse(line));
  if (kind == "pair") return pair(object);
  if (kind == "unpaired") return unpaired(object);
  if (kind == "summary") return summary(object);
  return std::monostate();
}

}  // namespace

ResultRecord parse_result(std::string_view line) {
  try {
    return record(line);
  } catch (const json::exception&) {
    throw Error("not a record of `check --format jsonl`; write it anew");
  }
}

}  // namespace taiyaku
