#include "score/name_company.h"

#include <algorithm>
#include <cmath>

#include "score/name_mentions.h"

namespace taiyaku {
namespace {

constexpr float kNameLink = 0.5F;   ///< from here on a link ties two names
constexpr float kWordLink = 0.25F;  ///< … two words of their company
/// How many words further away a word belongs to a name e times less.
constexpr double kReachWords = 2.5;
constexpr std::uint32_t kFarthest = 12;  ///< tokens; beyond, a word is no company
constexpr std::size_t kMostNames = 24;   ///< more are a list
/// Company too thin to say anything.
constexpr double kLeastCompany = 0.15;

/// A name with one counterpart.
struct NamePair {
  Range english;  ///< tokens
  Range japanese;
  Span english_span;
  Span japanese_span;
  std::uint32_t sentence = 0;
};

Range tokens_of(const NameMention& mention) {
  return {mention.parts.front().token, mention.parts.back().token + 1};
}

bool linked(const Links& links, Range english, Range japanese) {
  auto link = std::lower_bound(links.links.begin(), links.links.end(), english.begin,
                               [](const Link& l, std::uint32_t t) { return l.english < t; });
  for (; link != links.links.end() && link->english < english.end; ++link) {
    if (link->strength >= kNameLink && link->japanese >= japanese.begin &&
        link->japanese < japanese.end) {
      return true;
    }
  }
  return false;
}

/// Names whose counterpart is one, and theirs alone.
std::vector<NamePair> name_pairs(const PairAnalysis& pair) {
  std::vector<NameMention> english = english_names(pair);
  std::vector<NameMention> japanese = japanese_names(pair);
  english.resize(std::min(english.size(), kMostNames));
  japanese.resize(std::min(japanese.size(), kMostNames));
  std::vector<NamePair> pairs;
  std::vector<unsigned> taken(japanese.size(), 0);
  std::vector<std::size_t> which;
  for (const NameMention& name : english) {
    std::size_t found = 0;
    std::size_t last = 0;
    for (std::size_t j = 0; j < japanese.size(); ++j) {
      if (!linked(pair.links, tokens_of(name), tokens_of(japanese[j]))) continue;
      ++found;
      ++taken[j];
      last = j;
    }
    if (found != 1) continue;
    pairs.push_back({tokens_of(name), tokens_of(japanese[last]), name.span(), japanese[last].span(),
                     name.sentence});
    which.push_back(last);
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (taken[which[i]] == 1) pairs[kept++] = pairs[i];
  }
  pairs.resize(kept);
  return pairs;
}

std::uint32_t distance(std::uint32_t token, Range name) {
  return token < name.begin ? name.begin - token : token - name.end + 1;
}

double nearness(std::uint32_t token, Range name) {
  const std::uint32_t words = distance(token, name);
  return words > kFarthest ? 0 : std::exp((1.0 - words) / kReachWords);
}

bool within(std::uint32_t token, Range range) { return token >= range.begin && token < range.end; }

/// How well the company of two names fits, as they are and exchanged.
struct Fit {
  double kept = 0;
  double exchanged = 0;
};

/// One English word with links near either name.
void weigh(const PairAnalysis& pair, std::uint32_t word, std::size_t link, const NamePair& a,
           const NamePair& b, Fit& fit) {
  const double near_a = nearness(word, a.english);
  const double near_b = nearness(word, b.english);
  double to_a = 0;
  double to_b = 0;
  const auto& links = pair.links.links;
  for (; link < links.size() && links[link].english == word; ++link) {
    if (links[link].strength < kWordLink) continue;
    const std::uint32_t t = links[link].japanese;
    if (within(t, a.japanese) || within(t, b.japanese)) continue;
    to_a = std::max(to_a, links[link].strength * nearness(t, a.japanese));
    to_b = std::max(to_b, links[link].strength * nearness(t, b.japanese));
  }
  fit.kept += near_a * to_a + near_b * to_b;
  fit.exchanged += near_a * to_b + near_b * to_a;
}

Fit fit(const PairAnalysis& pair, const NamePair& a, const NamePair& b) {
  const Document& document = *pair.bitext.english().document;
  const Range sentence = document.sentences[a.sentence].tokens;
  const auto& links = pair.links.links;
  auto link = std::lower_bound(links.begin(), links.end(), sentence.begin,
                               [](const Link& l, std::uint32_t t) { return l.english < t; });
  Fit fit;
  while (link != links.end() && link->english < sentence.end) {
    const std::uint32_t word = link->english;
    const bool name = within(word, a.english) || within(word, b.english);
    if (!name && is_content(document.tokens[word].pos)) {
      weigh(pair, word, static_cast<std::size_t>(link - links.begin()), a, b, fit);
    }
    while (link != links.end() && link->english == word) ++link;
  }
  return fit;
}

/// "A and B", "A, B": the order of a list means nothing.
bool are_listed(const Document& document, const NamePair& a, const NamePair& b) {
  const std::uint32_t begin = std::min(a.english.end, b.english.end);
  const std::uint32_t end = std::max(a.english.begin, b.english.begin);
  for (std::uint32_t t = begin; t < end; ++t) {
    const Token& token = document.tokens[t];
    // A further name may stand between, or a part of one.
    if (token.pos != Pos::kSymbol && token.pos != Pos::kConjunction &&
        token.pos != Pos::kProperNoun) {
      return false;
    }
  }
  return true;
}

}  // namespace

std::vector<ExchangedNames> exchanged_names(const PairAnalysis& pair) {
  std::vector<ExchangedNames> found;
  const Document& english = *pair.bitext.english().document;
  const std::vector<NamePair> names = name_pairs(pair);
  for (std::size_t i = 0; i < names.size(); ++i) {
    for (std::size_t j = i + 1; j < names.size(); ++j) {
      const NamePair& a = names[i];
      const NamePair& b = names[j];
      if (a.sentence != b.sentence || are_listed(english, a, b)) continue;
      const Fit both = fit(pair, a, b);
      const double company = both.kept + both.exchanged;
      if (company < kLeastCompany) continue;
      const double evidence = (both.exchanged - both.kept) / (company + kLeastCompany);
      found.push_back(
          {{a.english_span, b.english_span}, {a.japanese_span, b.japanese_span}, evidence});
    }
  }
  std::stable_sort(
      found.begin(), found.end(),
      [](const ExchangedNames& x, const ExchangedNames& y) { return x.evidence > y.evidence; });
  return found;
}

}  // namespace taiyaku
