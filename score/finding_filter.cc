#include "score/finding_filter.h"

#include <re2/re2.h>

#include <algorithm>

#include "score/check.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

std::unique_ptr<RE2> compile(const std::string& pattern, const std::string& place) {
  if (pattern.empty()) return nullptr;
  RE2::Options options;
  options.set_log_errors(false);
  auto compiled = std::make_unique<RE2>(pattern, options);
  if (compiled->ok()) return compiled;
  throw Error(place + ": '" + pattern + "' is no regular expression: " + compiled->error() +
              "; write it in RE2's syntax, between single quotes");
}

bool matches(const RE2& pattern, const FindingPlace& place, Span source, Span target) {
  const std::string_view left = surface(place.source_document, source);
  const std::string_view right = surface(place.target_document, target);
  return RE2::PartialMatch(re2::StringPiece(left.data(), left.size()), pattern) ||
         RE2::PartialMatch(re2::StringPiece(right.data(), right.size()), pattern);
}

/// Whether a comment in the text speaks of the finding's words on one side. An empty span is a
/// place in the passage where words are missing; outside of it, it says nothing.
bool is_ignored(const Document& document, Span words, Span passage, const Rule& rule) {
  if (words.empty() && (passage.empty() || !passage.contains(words))) return false;
  return std::any_of(
      document.ignored.begin(), document.ignored.end(), [&](const IgnoredText& ignored) {
        return ignored.span.contains(words) &&
               (ignored.rule.empty() || match_rule(ignored.rule, rule) != NameMatch::kNone);
      });
}

}  // namespace

struct FindingFilter::Pattern {
  explicit Pattern(const Suppression& suppression)
      : rules{suppression.rules, {}},
        words(compile(suppression.words, suppression.place)),
        passage(compile(suppression.passage, suppression.place)) {}

  bool speaks_of(const FindingPlace& place, const Finding& finding) const {
    return rules.contains(*finding.rule) &&
           (!words || matches(*words, place, finding.source, finding.target)) &&
           (!passage || matches(*passage, place, place.source, place.target));
  }

  RuleSelection rules;
  std::unique_ptr<RE2> words;    // null: any
  std::unique_ptr<RE2> passage;  // null: any
};

FindingFilter::FindingFilter(RuleSelection selection, const std::vector<Suppression>& suppressions)
    : selection_(std::move(selection)) {
  for (const Suppression& suppression : suppressions) patterns_.emplace_back(suppression);
}
FindingFilter::~FindingFilter() = default;
FindingFilter::FindingFilter(FindingFilter&&) noexcept = default;
FindingFilter& FindingFilter::operator=(FindingFilter&&) noexcept = default;

bool FindingFilter::is_suppressed(const FindingPlace& place, const Finding& finding) const {
  return is_ignored(place.source_document, finding.source, place.source, *finding.rule) ||
         is_ignored(place.target_document, finding.target, place.target, *finding.rule) ||
         std::any_of(patterns_.begin(), patterns_.end(),
                     [&](const Pattern& pattern) { return pattern.speaks_of(place, finding); });
}

std::size_t FindingFilter::apply(const FindingPlace& place, std::vector<Finding>& findings) const {
  std::size_t suppressed = 0;
  std::erase_if(findings, [&](const Finding& finding) {
    if (!selection_.contains(*finding.rule)) return true;
    if (!is_suppressed(place, finding)) return false;
    suppressed += finding.confidence >= kShownConfidence ? 1 : 0;
    return true;
  });
  return suppressed;
}

}  // namespace taiyaku
