#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "score/checks.h"
#include "score/harsh_words.h"
#include "score/place.h"
#include "score/quote.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 2> kRules = {{
    {"TONE001", "Accuracy/Mistranslation", "tone", "harsh language is softened or lost"},
    {"TONE002", "Accuracy/Mistranslation", "tone", "harsh language that the source does not have"},
}};
constexpr const Rule& kSoftened = rule_named(kRules, "TONE001");
constexpr const Rule& kHarsher = rule_named(kRules, "TONE002");

/// From here on a word has a counterpart, whatever it is.
constexpr float kLinked = 0.3F;

/// The harsh words of some sentences.
struct Harsh {
  unsigned words = 0;
  unsigned unlinked = 0;  ///< those that the other side has nothing for
  bool obscene = false;   ///< one of the unlinked ones is
  Span first;             ///< of the unlinked ones
};

Harsh harsh_words(const PairAnalysis& pair, const Passage& passage, Range sentences) {
  const bool english = passage.language == Language::kEnglish;
  const auto& coverage = english ? pair.links.english_coverage : pair.links.japanese_coverage;
  const std::uint32_t begin = passage.tokens().begin;
  const Document& document = *passage.document;
  Harsh harsh;
  const Range tokens = tokens_of(document, sentences);
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Harshness degree = harshness(document, document.tokens[t], passage.language);
    if (degree == Harshness::kNone) continue;
    ++harsh.words;
    if (coverage[t - begin] >= kLinked) continue;
    if (harsh.unlinked == 0) harsh.first = document.tokens[t].span;
    ++harsh.unlinked;
    harsh.obscene |= degree == Harshness::kObscene;
  }
  return harsh;
}

/// How sure the harsh words of `here` are without a counterpart. Curses are translated freely, so
/// one harsh word answers any other.
double confidence(const Harsh& here, const Harsh& there) {
  if (here.unlinked == 0 || here.words <= there.words) return 0;
  if (there.words > 0) return 0.2;
  return here.obscene ? 0.45 : 0.3;
}

}  // namespace

void check_tone(const PairAnalysis& pair, std::vector<Finding>& findings) {
  for (const Bead& bead : pair.alignment.beads) {
    // A sentence that is lost as a whole is another rule's.
    if (bead.source.empty() || bead.target.empty()) continue;
    const Harsh source = harsh_words(pair, pair.bitext.source, bead.source);
    const Harsh target = harsh_words(pair, pair.bitext.target, bead.target);
    if (const double sure = confidence(source, target); sure > 0) {
      findings.push_back(make_finding(
          kSoftened, Severity::kMajor, sure, at_source(pair, source.first),
          fmt::format("“{}” is softened or lost", quote(surface(pair.source(), source.first)))));
    }
    // Rude words stand for many plain ones; curses do not.
    if (const double sure = confidence(target, source);
        sure > 0 && target.obscene && source.words == 0) {
      findings.push_back(make_finding(kHarsher, Severity::kMajor, sure,
                                      at_target(pair, target.first),
                                      fmt::format("the source has nothing as harsh as “{}”",
                                                  quote(surface(pair.target(), target.first)))));
    }
  }
}

std::span<const Rule> tone_rules() { return kRules; }

}  // namespace taiyaku
