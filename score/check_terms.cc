#include "score/check_terms.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "lexicon/gloss_words.h"
#include "lexicon/icu_text.h"
#include "score/place.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 2> kRules = {{
    {"TERM001", "Terminology/Inconsistent with terminology resource", "term",
     "the glossary's translation of a term is not used"},
    {"TERM002", "Terminology/Inconsistent with terminology resource", "forbidden term",
     "a translation that the glossary forbids is used"},
}};
constexpr double kSure = 0.9;

/// Where a term stands in a passage, whatever its inflection.
std::optional<Span> find_english(const Lexicon& lexicon, const Passage& passage,
                                 const std::string& term) {
  const std::vector<std::string> words = gloss_words(term, lexicon);
  if (words.empty()) return std::nullopt;
  const Document& document = *passage.document;
  // The tokens' lemmas, cut as the term's are: a hyphen parts words.
  std::size_t matched = 0;
  std::uint32_t begin = 0;
  const Range tokens = passage.tokens();
  for (std::uint32_t first = tokens.begin; first < tokens.end; ++first) {
    matched = 0;
    begin = document.tokens[first].span.begin;
    for (std::uint32_t t = first; t < tokens.end && matched < words.size(); ++t) {
      const Token& token = document.tokens[t];
      if (token.pos == Pos::kSymbol && t > first && surface(document, token) == "-") continue;
      const std::vector<std::string> parts = gloss_words(lemma(document, token), lexicon);
      if (parts.empty() || matched + parts.size() > words.size() ||
          !std::equal(parts.begin(), parts.end(),
                      words.begin() + static_cast<std::ptrdiff_t>(matched))) {
        break;
      }
      matched += parts.size();
      if (matched == words.size()) return Span{begin, token.span.end};
    }
  }
  return std::nullopt;
}

/// The same for Japanese: tokens joined, the last of them also in its dictionary form.
std::optional<Span> find_japanese(const Passage& passage, const std::string& wanted) {
  const std::string term = nfkc_lower(wanted);
  const Document& document = *passage.document;
  const Range tokens = passage.tokens();
  for (std::uint32_t first = tokens.begin; first < tokens.end; ++first) {
    std::string run;
    for (std::uint32_t t = first; t < tokens.end && run.size() < term.size(); ++t) {
      const Token& token = document.tokens[t];
      const Span span{document.tokens[first].span.begin, token.span.end};
      if (run + std::string(lemma(document, token)) == term) return span;
      run += norm(document, token);
      if (run == term) return span;
    }
  }
  // A term that begins or ends within a token: 委員 of 委員会. The text itself has it then.
  const std::string_view text = surface(document, passage.span());
  const std::size_t at = text.find(wanted);
  if (at == std::string_view::npos) return std::nullopt;
  const auto begin = passage.span().begin + static_cast<std::uint32_t>(at);
  return Span{begin, begin + static_cast<std::uint32_t>(wanted.size())};
}

/// What the glossary says of one concept, seen from the direction of the translation.
struct Demand {
  const std::vector<std::string>* source = nullptr;
  const std::vector<std::string>* wanted = nullptr;
  const std::vector<std::string>* forbidden = nullptr;
};

class TermFinder {
 public:
  explicit TermFinder(const PairAnalysis& pair)
      : pair_(pair), source_(nfkc_lower(surface(pair.source(), pair.bitext.source.span()))) {}

  void check(const GlossaryTerm& term, std::vector<Finding>& findings) const {
    const bool english = pair_.bitext.english_is_source();
    const Demand demand = english ? Demand{&term.english, &term.japanese, &term.forbidden_japanese}
                                  : Demand{&term.japanese, &term.english, &term.forbidden_english};
    const bool likely = std::any_of(demand.source->begin(), demand.source->end(),
                                    [&](const std::string& source) { return may_stand(source); });
    if (!likely) return;
    const auto source = find_any(pair_.bitext.source, *demand.source);
    if (!source) return;
    const auto used = find_any(pair_.bitext.target, *demand.wanted);
    const auto forbidden = find_any(pair_.bitext.target, *demand.forbidden);
    // The wanted term may hold the forbidden one: 接続詞, 接続.
    const bool inside =
        used && forbidden && used->begin <= forbidden->begin && forbidden->end <= used->end;
    if (forbidden && !inside) {
      report_forbidden(*source, *forbidden, demand, findings);
    } else if (!used && !demand.wanted->empty()) {
      report_missing(*source, demand, findings);
    }
  }

 private:
  /// Cheap refusal: most terms of a long glossary do not even begin in the passage.
  bool may_stand(const std::string& term) const {
    constexpr std::size_t kBeginning = 3;  // bytes: a character, or what inflection leaves alone
    return source_.find(nfkc_lower(term).substr(0, kBeginning)) != std::string::npos;
  }

  std::optional<Span> find_any(const Passage& passage,
                               const std::vector<std::string>& terms) const {
    std::optional<Span> longest;
    for (const std::string& term : terms) {
      const auto found = passage.language == Language::kEnglish
                             ? find_english(*pair_.lexicon, passage, term)
                             : find_japanese(passage, term);
      if (found && (!longest || found->size() > longest->size())) longest = found;
    }
    return longest;
  }

  void report_forbidden(Span source, Span target, const Demand& demand,
                        std::vector<Finding>& findings) const {
    Finding finding;
    finding.rule = &kRules[1];
    finding.severity = Severity::kMajor;
    finding.confidence = kSure;
    finding.source = source;
    finding.target = target;
    if (!demand.wanted->empty()) finding.suggestion = demand.wanted->front();
    finding.message = fmt::format("the glossary forbids {} for {}", surface(pair_.target(), target),
                                  surface(pair_.source(), source));
    if (!finding.suggestion.empty()) finding.message += ": use " + finding.suggestion;
    findings.push_back(std::move(finding));
  }

  void report_missing(Span source, const Demand& demand, std::vector<Finding>& findings) const {
    Finding finding;
    finding.rule = kRules.data();
    finding.severity = Severity::kMinor;
    finding.confidence = kSure;
    finding.source = source;
    finding.target = opposite_in_target(pair_, source);
    finding.message = fmt::format("the glossary has {} for {}, which is not in the translation",
                                  demand.wanted->front(), surface(pair_.source(), source));
    findings.push_back(std::move(finding));
  }

  const PairAnalysis& pair_;
  std::string source_;
};

}  // namespace

void check_terms(const PairAnalysis& pair, std::vector<Finding>& findings) {
  if (pair.glossary == nullptr) return;
  const TermFinder finder(pair);
  for (const GlossaryTerm& term : pair.glossary->terms) finder.check(term, findings);
}

std::span<const Rule> term_rules() { return kRules; }

}  // namespace taiyaku
