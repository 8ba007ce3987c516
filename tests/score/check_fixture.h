// One model and one lexicon for all tests of a program: loading them once keeps the suite quick.
#ifndef TAIYAKU_TESTS_SCORE_CHECK_FIXTURE_H_
#define TAIYAKU_TESTS_SCORE_CHECK_FIXTURE_H_

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "score/checker.h"

namespace taiyaku::testing {

inline const Lexicon& shared_lexicon() {
  static const Lexicon kLexicon(TAIYAKU_LEXICON);
  return kLexicon;
}

inline const SegmentModel& shared_model() {
  static const SegmentModel kModel({}, &shared_lexicon());
  return kModel;
}

inline Report check_pair(std::string source, std::string target) {
  Checker checker(shared_model(), shared_lexicon());
  return checker.check_pair(std::move(source), std::move(target));
}

inline double risk_of(std::string source, std::string target) {
  return check_pair(std::move(source), std::move(target)).pairs.front().risk;
}

/// Rule ids of the findings an editor would see.
inline std::vector<std::string> shown_rules(std::string source, std::string target) {
  std::vector<std::string> ids;
  const Report report = check_pair(std::move(source), std::move(target));
  for (const Finding& finding : report.pairs.front().findings) ids.emplace_back(finding.rule->id);
  return ids;
}

inline Document segment(std::string text, Language language) {
  Segmenter segmenter(shared_model());
  return segmenter.segment_passage(std::move(text), language);
}

}  // namespace taiyaku::testing

#endif  // TAIYAKU_TESTS_SCORE_CHECK_FIXTURE_H_
