#include "score/check_antonym.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "score/negation.h"
#include "score/opposites.h"
#include "score/place.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 2> kRules = {{
    {"ANT001", "Accuracy/Mistranslation", "antonym", "the opposite direction, size or order"},
    {"ANT002", "Accuracy/Mistranslation", "antonym", "a dictionary antonym of the source word"},
}};

/// What one side of a bead says on one axis.
struct Stance {
  unsigned count[2] = {0, 0};
  std::uint32_t first[2] = {0, 0};  ///< token
};

using Stances = std::map<std::uint16_t, Stance>;

Stances stances(const Document& document, Range sentences, Language language) {
  Stances stances;
  const Range tokens = tokens_of(document, sentences);
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    auto pole = pole_of(lemma(document, document.tokens[t]), language);
    if (!pole) pole = pole_of(norm(document, document.tokens[t]), language);
    if (!pole) continue;
    Stance& stance = stances[pole->axis];
    if (stance.count[pole->end]++ == 0) stance.first[pole->end] = t;
  }
  return stances;
}

bool negated(const PairAnalysis& pair, const Bead& bead) {
  const auto plain = [](const std::vector<NegationCue>& cues) {
    return std::any_of(cues.begin(), cues.end(), [](const NegationCue& cue) { return cue.plain; });
  };
  return plain(find_negations(pair.source(), bead.source, pair.bitext.source.language)) ||
         plain(find_negations(pair.target(), bead.target, pair.bitext.target.language));
}

constexpr float kCounterpart = 0.5F;

/// Whether the word has a counterpart of its own on the other side.
bool has_counterpart(const PairAnalysis& pair, const Passage& passage, std::uint32_t token) {
  const auto& coverage = passage.language == Language::kEnglish ? pair.links.english_coverage
                                                                : pair.links.japanese_coverage;
  const std::uint32_t index = token - passage.tokens().begin;
  return index < coverage.size() && coverage[index] >= kCounterpart;
}

double direction_confidence(const PairAnalysis& pair, const Bead& bead, std::uint32_t source,
                            std::uint32_t target) {
  if (negated(pair, bead)) return 0.4;
  // A word that another one translates says nothing of this one's translation.
  const bool source_placed = has_counterpart(pair, pair.bitext.source, source);
  const bool target_placed = has_counterpart(pair, pair.bitext.target, target);
  if (source_placed && target_placed) return 0.42;
  return source_placed || target_placed ? 0.55 : 0.65;
}

/// Both sides take a stand on the axis, each on one end only, and not the same.
void compare(const PairAnalysis& pair, const Bead& bead, const Stance& source, const Stance& target,
             std::vector<Finding>& findings) {
  for (unsigned end = 0; end < 2; ++end) {
    if (source.count[end] == 0 || source.count[1 - end] > 0) continue;
    if (target.count[1 - end] == 0 || target.count[end] > 0) continue;
    const Token& from = pair.source().tokens[source.first[end]];
    const Token& to = pair.target().tokens[target.first[1 - end]];
    Finding finding;
    finding.rule = &kRules[0];
    finding.severity = Severity::kMajor;
    finding.confidence = direction_confidence(pair, bead, source.first[end], target.first[1 - end]);
    finding.source = from.span;
    finding.target = to.span;
    finding.message = fmt::format("“{}” became “{}”, the opposite", surface(pair.source(), from),
                                  surface(pair.target(), to));
    findings.push_back(std::move(finding));
  }
}

constexpr float kUnlinked = 0.3F;

/// Japanese content words of the bead that nothing links, with their glosses.
bool means(const PairAnalysis& pair, const Token& japanese, WordId english) {
  const Document& document = *pair.bitext.japanese().document;
  const WordId word = pair.lexicon->japanese(lemma(document, japanese));
  const auto glosses = pair.lexicon->glosses(word);
  return std::any_of(glosses.begin(), glosses.end(), [&](const Gloss& gloss) {
    return gloss.word == english && gloss.weight >= 0.2F;
  });
}

/// The Japanese word of these that means an antonym of the English one, or null.
const Token* antonym_among(const PairAnalysis& pair, const Token& english,
                           const std::vector<const Token*>& japanese) {
  const Document& document = *pair.bitext.english().document;
  const auto antonyms = pair.lexicon->antonyms(pair.lexicon->english(lemma(document, english)));
  for (const WordId antonym : antonyms) {
    for (const Token* token : japanese) {
      if (means(pair, *token, antonym)) return token;
    }
  }
  return nullptr;
}

std::vector<const Token*> unlinked(const Document& document, const Coverage& coverage,
                                   Range sentences) {
  std::vector<const Token*> tokens;
  for (const ContentWord& word : coverage.words) {
    if (word.sentence < sentences.begin || word.sentence >= sentences.end) continue;
    if (word.covered < kUnlinked) tokens.push_back(&document.tokens[word.token]);
  }
  return tokens;
}

void check_dictionary(const PairAnalysis& pair, const Bead& bead, std::vector<Finding>& findings) {
  const bool from_english = pair.bitext.english_is_source();
  const auto source = unlinked(pair.source(), pair.source_coverage, bead.source);
  const auto target = unlinked(pair.target(), pair.target_coverage, bead.target);
  for (const Token* english : from_english ? source : target) {
    const Token* japanese = antonym_among(pair, *english, from_english ? target : source);
    if (japanese == nullptr) continue;
    const Token& from = from_english ? *english : *japanese;
    const Token& to = from_english ? *japanese : *english;
    Finding finding;
    finding.rule = &kRules[1];
    finding.severity = Severity::kMajor;
    finding.confidence = negated(pair, bead) ? 0.25 : 0.45;
    finding.source = from.span;
    finding.target = to.span;
    finding.message = fmt::format("“{}” became its antonym “{}”", surface(pair.source(), from),
                                  surface(pair.target(), to));
    findings.push_back(std::move(finding));
  }
}

}  // namespace

void check_antonym(const PairAnalysis& pair, std::vector<Finding>& findings) {
  for (const Bead& bead : pair.alignment.beads) {
    if (bead.source.empty() || bead.target.empty()) continue;
    const Stances source = stances(pair.source(), bead.source, pair.bitext.source.language);
    const Stances target = stances(pair.target(), bead.target, pair.bitext.target.language);
    for (const auto& [axis, stance] : source) {
      const auto other = target.find(axis);
      if (other != target.end()) compare(pair, bead, stance, other->second, findings);
    }
    check_dictionary(pair, bead, findings);
  }
}

std::span<const Rule> antonym_rules() { return kRules; }

}  // namespace taiyaku
