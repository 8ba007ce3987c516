// The checks: each looks at one pair of passages and says what is wrong with the translation.
//
// To add one: a free function in a file of its own, its rules in that file, both declared in
// checks.h and in a row of the table in checks.cc, an entry in docs/RULES.md, and golden cases both
// ways in tests/golden.
#ifndef TAIYAKU_SCORE_CHECK_H_
#define TAIYAKU_SCORE_CHECK_H_

#include <span>
#include <string_view>
#include <vector>

#include "align/bitext.h"
#include "align/glossary_index.h"
#include "align/links.h"
#include "lexicon/lexicon.h"
#include "score/compare_facts.h"
#include "score/coverage.h"
#include "score/fact.h"
#include "score/finding.h"
#include "score/sentence_places.h"
#include "score/torn_numbers.h"

namespace taiyaku {

/// All that is known of one pair of passages before anyone judges it. Made by analyse().
struct PairAnalysis {
  Bitext bitext;
  Alignment alignment;  ///< the aligner's, with null beads that face each other joined
  SentencePlaces source_places;
  SentencePlaces target_places;
  std::vector<Fact> source_facts;
  std::vector<Fact> target_facts;
  std::vector<FactMatch> fact_matches;
  std::vector<TornNumber> torn_numbers;  ///< of the target; its facts have them whole
  Links links;
  Coverage source_coverage;
  Coverage target_coverage;
  double length_deviation = 0;  ///< of the bitext: see length.h
  double unanswered = 0;        ///< what missing_counterparts() says of the source
  const Lexicon* lexicon = nullptr;
  const GlossaryIndex* glossary = nullptr;  ///< the user's, if there is one

  const Document& source() const { return *bitext.source.document; }
  const Document& target() const { return *bitext.target.document; }
};

/// Extracts and compares the facts, links the words and measures coverage. Both documents must
/// outlive the result. Thread safe, linear in the text for passages of paragraph size.
/// `glossary` gives links that outrank the lexicon's, and says what must be used; null for none.
PairAnalysis analyse(const Lexicon& lexicon, const Bitext& bitext, const Alignment& alignment,
                     const GlossaryIndex* glossary = nullptr);

/// Appends what it finds. Reads nothing but its argument; thread safe.
using Check = void (*)(const PairAnalysis& pair, std::vector<Finding>& findings);

/// One row of the table of checks.
struct CheckEntry {
  std::string_view name;  ///< "numbers"
  Check check;
  std::span<const Rule> rules;
};

/// A finding below this confidence is a doubt: it raises the risk and is not shown, but for the
/// strongest of a pair that is odd all over (checker.cc).
inline constexpr double kShownConfidence = 0.5;

std::span<const CheckEntry> all_checks();

/// The rule of that id, or null.
const Rule* find_rule(std::string_view id);

/// Runs every check; for each pair its findings, doubts included, in order of target, then source
/// position.
std::vector<std::vector<Finding>> run_checks(std::span<const PairAnalysis> pairs);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECK_H_
