#include "score/check_terms.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/gloss_words.h"
#include "lexicon/icu_text.h"
#include "score/place.h"
#include "score/term_index.h"
#include "segment/utf8.h"

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

/// Finds terms in one passage.
class TermFinder {
 public:
  TermFinder(const Lexicon& lexicon, const Passage& passage)
      : passage_(passage), document_(*passage.document) {
    if (!is_english()) return;
    const Range tokens = passage.tokens();
    words_.reserve(tokens.size());
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      words_.push_back(gloss_words(lemma(document_, document_.tokens[t]), lexicon));
    }
  }

  /// The concepts that may be spoken of, in the order of the glossary.
  std::vector<std::uint32_t> candidates(const TermIndex& index) const {
    std::vector<std::uint32_t> numbers;
    for (const std::vector<std::string>& words : words_) {
      if (!words.empty()) index.add_english(words.front(), numbers);
    }
    if (!is_english()) {
      const std::string text = nfkc_lower(surface(document_, passage_.span()));
      for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).size) {
        index.add_japanese(std::string_view(text).substr(at), numbers);
      }
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
  }

  /// The longest place where one of the terms stands, whatever its inflection.
  std::optional<Span> find(const std::vector<Term>& terms) const {
    std::optional<Span> longest;
    for (const Term& term : terms) {
      const auto found = is_english() ? find_english(term) : find_japanese(term);
      if (found && (!longest || found->size() > longest->size())) longest = found;
    }
    return longest;
  }

 private:
  bool is_english() const { return passage_.language == Language::kEnglish; }

  std::optional<Span> find_english(const Term& term) const {
    const Range tokens = passage_.tokens();
    for (std::uint32_t first = tokens.begin; first < tokens.end; ++first) {
      const std::uint32_t end = english_end(term.lemmas, first, tokens);
      if (end > first)
        return Span{document_.tokens[first].span.begin, document_.tokens[end - 1].span.end};
    }
    return std::nullopt;
  }

  /// The token behind the term that begins at token `first`; `first` when none does. A hyphen parts
  /// words: they are cut as the term's are.
  std::uint32_t english_end(const std::vector<std::string>& lemmas, std::uint32_t first,
                            Range tokens) const {
    std::size_t matched = 0;
    for (std::uint32_t t = first; t < tokens.end && matched < lemmas.size(); ++t) {
      const Token& token = document_.tokens[t];
      if (token.pos == Pos::kSymbol && t > first && surface(document_, token) == "-") continue;
      const std::vector<std::string>& parts = words_[t - tokens.begin];
      if (parts.empty() || matched + parts.size() > lemmas.size() ||
          !std::equal(parts.begin(), parts.end(),
                      lemmas.begin() + static_cast<std::ptrdiff_t>(matched))) {
        return first;
      }
      matched += parts.size();
      if (matched == lemmas.size()) return t + 1;
    }
    return first;
  }

  /// Tokens joined, the last of them also in its dictionary form.
  std::optional<Span> find_japanese(const Term& term) const {
    const Range tokens = passage_.tokens();
    for (std::uint32_t first = tokens.begin; first < tokens.end; ++first) {
      std::string run;
      for (std::uint32_t t = first; t < tokens.end && run.size() < term.norm.size(); ++t) {
        const Token& token = document_.tokens[t];
        const Span span{document_.tokens[first].span.begin, token.span.end};
        if (run + std::string(lemma(document_, token)) == term.norm) return span;
        run += norm(document_, token);
        if (run == term.norm) return span;
        if (!term.norm.starts_with(run)) break;
      }
    }
    // A term that begins or ends within a token: 委員 of 委員会. The text itself has it then.
    const std::string_view text = surface(document_, passage_.span());
    const std::size_t at = term.written.empty() ? std::string_view::npos : text.find(term.written);
    if (at == std::string_view::npos) return std::nullopt;
    const auto begin = passage_.span().begin + static_cast<std::uint32_t>(at);
    return Span{begin, begin + static_cast<std::uint32_t>(term.written.size())};
  }

  const Passage& passage_;
  const Document& document_;
  std::vector<std::vector<std::string>> words_;  ///< English: of each token, its parts
};

/// What the glossary says of one concept, seen from the direction of the translation.
struct Demand {
  const std::vector<Term>& source;
  const std::vector<Term>& wanted;
  const std::vector<Term>& forbidden;
};

Demand demand_of(const TermSet& set, bool from_english) {
  return from_english ? Demand{set.english, set.japanese, set.forbidden_japanese}
                      : Demand{set.japanese, set.english, set.forbidden_english};
}

Finding forbidden_finding(const PairAnalysis& pair, Span source, Span target,
                          const std::vector<Term>& wanted) {
  std::string message = fmt::format("the glossary forbids {} for {}",
                                    surface(pair.target(), target), surface(pair.source(), source));
  if (!wanted.empty()) message += ": use " + wanted.front().written;
  Finding finding =
      make_finding(kForbidden, Severity::kMajor, kSure, {source, target}, std::move(message));
  if (!wanted.empty()) finding.suggestion = wanted.front().written;
  return finding;
}

void check_term(const PairAnalysis& pair, const Demand& demand, const TermFinder& in_source,
                const TermFinder& in_target, std::vector<Finding>& findings) {
  const auto source = in_source.find(demand.source);
  if (!source) return;
  const auto used = in_target.find(demand.wanted);
  const auto forbidden = in_target.find(demand.forbidden);
  // The wanted term may hold the forbidden one: 接続詞, 接続.
  if (forbidden && !(used && used->contains(*forbidden))) {
    findings.push_back(forbidden_finding(pair, *source, *forbidden, demand.wanted));
  } else if (!used && !demand.wanted.empty()) {
    findings.push_back(
        make_finding(kMissing, Severity::kMinor, kSure, at_source(pair, *source),
                     fmt::format("the glossary has {} for {}, which is not in the translation",
                                 demand.wanted.front().written, surface(pair.source(), *source))));
  }
}

}  // namespace

void check_terms(const PairAnalysis& pair, std::vector<Finding>& findings) {
  if (pair.terms == nullptr) return;
  const TermFinder in_source(*pair.lexicon, pair.bitext.source);
  const std::vector<std::uint32_t> numbers = in_source.candidates(*pair.terms);
  if (numbers.empty()) return;
  const TermFinder in_target(*pair.lexicon, pair.bitext.target);
  for (const std::uint32_t number : numbers) {
    check_term(pair, demand_of((*pair.terms)[number], pair.bitext.english_is_source()), in_source,
               in_target, findings);
  }
}

std::span<const Rule> term_rules() { return kRules; }

}  // namespace taiyaku
