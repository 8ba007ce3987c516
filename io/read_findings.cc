#include "io/read_findings.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "io/input.h"
#include "io/json_number.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

using nlohmann::json;

Span span_of(const json& side) {
  return {whole_number<std::uint32_t>(side.at("start")),
          whole_number<std::uint32_t>(side.at("end"))};
}

ReportedPair::Side side_of(const json& side) {
  return {span_of(side), side.at("text").get<std::string>()};
}

bool is_major(const json& finding) {
  const auto severity = finding.at("severity").get<std::string>();
  return severity == "major" || severity == "critical";
}

void read_findings(const json& record, ReportedFindings& out) {
  for (const json& finding : record.at("findings")) {
    if (!is_major(finding)) continue;
    out.findings.push_back({finding.at("rule").get<std::string>(), span_of(finding.at("source")),
                            span_of(finding.at("target"))});
  }
}

void read_record(const json& record, ReportedFindings& out) {
  const auto kind = record.at("record").get<std::string>();
  if (kind == "pair")
    out.pairs.push_back({side_of(record.at("source")), side_of(record.at("target"))});
  if (kind == "pair" || kind == "unpaired") read_findings(record, out);
}

/// The pair whose two paragraphs begin as the gold says, or null.
const ReportedPair* find_pair(const ReportedFindings& reported, const json& beginnings) {
  const auto source = beginnings.at("source").get<std::string>();
  const auto target = beginnings.at("target").get<std::string>();
  for (const ReportedPair& pair : reported.pairs) {
    if (pair.source.text.starts_with(source) && pair.target.text.starts_with(target)) return &pair;
  }
  return nullptr;
}

/// Where the words stand; empty for no words. @throws Error (not located).
Span place_of(const std::string& words, const ReportedPair::Side& side) {
  if (words.empty()) return {};
  const std::size_t at = side.text.find(words);
  if (at == std::string::npos)
    throw Error(
        fmt::format("\"{}\" is not in its paragraph; is this the gold of another text?", words));
  const std::uint32_t begin = side.span.begin + static_cast<std::uint32_t>(at);
  return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

MarkedError marked_error(const json& error, const json& pairs, const ReportedFindings& reported) {
  MarkedError marked;
  marked.kind = error.at("kind").get<std::string>();
  const ReportedPair* pair =
      find_pair(reported, pairs.at(whole_number<std::size_t>(error.at("pair"))));
  marked.was_paired = pair != nullptr;
  if (pair == nullptr) return marked;
  marked.source = place_of(error.at("source").get<std::string>(), pair->source);
  marked.target = place_of(error.at("target").get<std::string>(), pair->target);
  return marked;
}

}  // namespace

ReportedFindings parse_check_records(std::string_view text, const std::string& path) {
  ReportedFindings reported;
  for_each_line(text, [&](std::string_view line, std::size_t number) {
    if (line.find_first_not_of(" \t") == std::string_view::npos) return;
    try {
      read_record(json::parse(line), reported);
    } catch (const json::exception&) {
      throw Error(fmt::format("{}:{}: not a record of `check --format jsonl`; write it anew", path,
                              number));
    } catch (const Error& error) {
      throw Error(fmt::format("{}:{}: {}; write the record anew", path, number, error.what()));
    }
  });
  return reported;
}

std::vector<MarkedError> parse_marked_errors(std::string_view text, const std::string& path,
                                             const ReportedFindings& reported) {
  try {
    const json gold = json::parse(text);
    std::vector<MarkedError> errors;
    for (const json& error : gold.at("errors"))
      errors.push_back(marked_error(error, gold.at("pairs"), reported));
    return errors;
  } catch (const json::exception&) {
    throw Error(
        fmt::format("{}: not a gold of marked errors; see docs/FORMATS.md for its form", path));
  } catch (const Error& error) {
    throw Error(fmt::format("{}: {}", path, error.what()));
  }
}

}  // namespace taiyaku
