// What a user does not want to hear of: rules, and findings in certain words.
#ifndef TAIYAKU_SCORE_FINDING_FILTER_H_
#define TAIYAKU_SCORE_FINDING_FILTER_H_

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "score/finding.h"
#include "score/rule_selection.h"
#include "segment/document.h"

namespace taiyaku {

/// Findings that are known to be no errors. All conditions that are given must hold.
struct Suppression {
  std::vector<std::string> rules;  ///< names of rules; none: any rule
  std::string words;               ///< RE2 pattern, searched in the finding's words on either side
  std::string passage;             ///< RE2 pattern, searched in the whole passage on either side
  std::string place;               ///< `path:line` it was written at
};

/// Where a finding stands: the two passages it compares. Of a paragraph without a counterpart the
/// other side is empty.
struct FindingPlace {
  const Document& source_document;
  const Document& target_document;
  Span source;
  Span target;
};

/// Immutable, shared by all threads. Time is linear in the text, whatever the patterns are.
class FindingFilter {
 public:
  /// @throws Error `place: what` for a pattern that is no regular expression.
  FindingFilter(RuleSelection selection, const std::vector<Suppression>& suppressions);
  ~FindingFilter();
  FindingFilter(FindingFilter&&) noexcept;
  FindingFilter& operator=(FindingFilter&&) noexcept;

  /// Takes out findings of rules that are not selected, and those that a suppression or a comment
  /// in the text (Document::ignored) speaks of. Returns how many of the latter would have been
  /// shown.
  std::size_t apply(const FindingPlace& place, std::vector<Finding>& findings) const;

 private:
  struct Pattern;

  bool is_suppressed(const FindingPlace& place, const Finding& finding) const;

  RuleSelection selection_;
  std::vector<Pattern> patterns_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FINDING_FILTER_H_
