#include "io/worst_pairs.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <tuple>
#include <utility>

#include "segment/error.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

using nlohmann::json;

constexpr std::size_t kLongestText = 1200;  // bytes
constexpr std::size_t kMostFindings = 12;

std::string id_text(const json& id) { return id.is_string() ? id.get<std::string>() : id.dump(); }

}  // namespace

std::string clipped(std::string_view text, std::size_t most) {
  if (text.size() <= most) return std::string(text);
  std::size_t end = most;
  while (end > 0 && is_trail(text[end])) --end;
  return std::string(text.substr(0, end)) + "…";
}

Badness badness_of(const PairMeasures& measures, std::uint64_t number) {
  Badness badness{static_cast<std::uint32_t>(std::lround(measures.risk * 1e4)), 0, 0, number};
  for (const auto& found : measures.findings) {
    badness.critical += found.severity == Severity::kCritical;
    badness.major += found.severity == Severity::kMajor;
  }
  return badness;
}

bool is_worse(const Badness& a, const Badness& b) {
  return std::tie(b.risk, b.critical, b.major, a.number) <
         std::tie(a.risk, a.critical, a.major, b.number);
}

WorstPair worst_pair_of(std::string_view record, const Badness& badness) {
  WorstPair pair;
  pair.badness = badness;
  try {
    const json parsed = json::parse(record);
    pair.path = parsed.value("path", "");
    pair.line = parsed.value("line", std::uint64_t{0});
    pair.id = id_text(parsed.at("id"));
    pair.source = clipped(parsed.at("source").at("text").get<std::string>(), kLongestText);
    pair.target = clipped(parsed.at("target").at("text").get<std::string>(), kLongestText);
    for (const json& finding : parsed.at("findings")) {
      if (pair.findings.size() == kMostFindings) break;
      if (finding.value("known", false)) continue;
      pair.findings.push_back({finding.at("rule"), finding.at("severity"),
                               clipped(finding.at("message").get<std::string>(), kLongestText)});
    }
  } catch (const json::exception& error) {
    throw Error(std::string("not a pair record: ") + error.what());
  }
  return pair;
}

bool WorstPairs::takes(const Badness& badness) const {
  return badness.risk > 0 && (pairs_.size() < kMost || is_worse(badness, pairs_.back().badness));
}

void WorstPairs::add(WorstPair pair) {
  const auto at = std::upper_bound(
      pairs_.begin(), pairs_.end(), pair,
      [](const WorstPair& a, const WorstPair& b) { return is_worse(a.badness, b.badness); });
  pairs_.insert(at, std::move(pair));
  if (pairs_.size() > kMost) pairs_.pop_back();
}

}  // namespace taiyaku
