#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "align/glossary_index.h"
#include "lexicon/icu_text.h"
#include "score/checks.h"
#include "score/place.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 2> kRules = {{
    {"TERM001", "Terminology/Inconsistent with terminology resource", "term",
     "the glossary's translation of a term is not used"},
    {"TERM002", "Terminology/Inconsistent with terminology resource", "forbidden term",
     "a translation that the glossary forbids is used"},
}};
constexpr const Rule& kMissing = rule_named(kRules, "TERM001");
constexpr const Rule& kForbidden = rule_named(kRules, "TERM002");
constexpr double kSure = 0.9;

/// What the glossary says of one concept, seen from the direction of the translation.
struct Demand {
  const std::vector<std::string>& wanted;
  const std::vector<std::string>& forbidden;
};

Demand demand_of(const GlossaryTerm& term, bool from_english) {
  return from_english ? Demand{term.japanese, term.forbidden_japanese}
                      : Demand{term.english, term.forbidden_english};
}

/// The terms in the source, one a concept: the longest place. What is part of a longer term is not
/// spoken of: leak in memory leak.
std::vector<TermMatch> terms_asked_for(const GlossaryIndex& glossary, const Passage& source) {
  std::vector<TermMatch> found;
  glossary.find(*source.document, source.tokens(), source.language, found);
  std::vector<TermMatch> asked;
  std::uint32_t end = 0;
  for (const TermMatch& match : found) {
    if (match.tokens.end > end || (!asked.empty() && match.tokens == asked.back().tokens))
      asked.push_back(match);
    end = std::max(end, match.tokens.end);
  }
  std::stable_sort(asked.begin(), asked.end(), [](const TermMatch& a, const TermMatch& b) {
    return a.entry < b.entry || (a.entry == b.entry && a.span.size() > b.span.size());
  });
  const auto same = [](const TermMatch& a, const TermMatch& b) { return a.entry == b.entry; };
  asked.erase(std::unique(asked.begin(), asked.end(), same), asked.end());
  return asked;
}

/// What stands in the translation.
class TargetTerms {
 public:
  TargetTerms(const GlossaryIndex& glossary, const Passage& target)
      : text_(target.language == Language::kJapanese
                  ? nfkc_lower(surface(*target.document, target.span()))
                  : std::string()) {
    glossary.find_all(*target.document, target.tokens(), target.language, used_);
    glossary.find_forbidden(*target.document, target.tokens(), target.language, forbidden_);
  }

  /// Whether one of the wanted terms is there, inflected or, in Japanese, in the middle of a word.
  bool has(std::uint32_t entry, const std::vector<std::string>& wanted) const {
    const auto is_used = [&](const TermMatch& match) { return match.entry == entry; };
    if (std::any_of(used_.begin(), used_.end(), is_used)) return true;
    return std::any_of(wanted.begin(), wanted.end(), [&](const std::string& term) {
      return text_.find(nfkc_lower(term)) != std::string::npos;
    });
  }

  /// Where a forbidden one stands that is no part of a wanted one (接続 in 接続詞).
  std::optional<Span> forbidden(std::uint32_t entry) const {
    for (const TermMatch& match : forbidden_) {
      const auto holds = [&](const TermMatch& used) {
        return used.entry == entry && used.span.contains(match.span);
      };
      if (match.entry == entry && std::none_of(used_.begin(), used_.end(), holds))
        return match.span;
    }
    return std::nullopt;
  }

 private:
  std::string text_;  ///< of a Japanese passage: NFKC, lower case
  std::vector<TermMatch> used_;
  std::vector<TermMatch> forbidden_;
};

Finding forbidden_finding(const PairAnalysis& pair, Span source, Span target,
                          const std::vector<std::string>& wanted) {
  std::string message = fmt::format("the glossary forbids {} for {}",
                                    surface(pair.target(), target), surface(pair.source(), source));
  if (!wanted.empty()) message += ": use " + wanted.front();
  Finding finding =
      make_finding(kForbidden, Severity::kMajor, kSure, {source, target}, std::move(message));
  if (!wanted.empty()) finding.suggestion = wanted.front();
  return finding;
}

void check_term(const PairAnalysis& pair, const TermMatch& asked, const TargetTerms& target,
                std::vector<Finding>& findings) {
  const Demand demand = demand_of((*pair.glossary)[asked.entry], pair.bitext.english_is_source());
  if (const auto forbidden = target.forbidden(asked.entry)) {
    findings.push_back(forbidden_finding(pair, asked.span, *forbidden, demand.wanted));
  } else if (!demand.wanted.empty() && !target.has(asked.entry, demand.wanted)) {
    findings.push_back(
        make_finding(kMissing, Severity::kMinor, kSure, at_source(pair, asked.span),
                     fmt::format("the glossary has {} for {}, which is not in the translation",
                                 demand.wanted.front(), surface(pair.source(), asked.span))));
  }
}

}  // namespace

void check_terms(const PairAnalysis& pair, std::vector<Finding>& findings) {
  if (pair.glossary == nullptr) return;
  const std::vector<TermMatch> asked = terms_asked_for(*pair.glossary, pair.bitext.source);
  if (asked.empty()) return;
  const TargetTerms target(*pair.glossary, pair.bitext.target);
  for (const TermMatch& match : asked) check_term(pair, match, target, findings);
}

std::span<const Rule> term_rules() { return kRules; }

}  // namespace taiyaku
