#include "score/check_unpaired.h"

#include <algorithm>

namespace taiyaku {
namespace {

/// Shorter lines are as often a label or a caption as text.
constexpr std::uint32_t kLeastTokens = 8;

/// How many paragraphs of running text one side has, and how many of them are paired.
double paired_share(const Report& report, bool is_source) {
  const auto is_text = [&](const UnpairedReport& u) {
    return u.is_source == is_source && u.role == Role::kParagraph;
  };
  const auto alone = std::count_if(report.unpaired.begin(), report.unpaired.end(), is_text);
  const auto paired = static_cast<double>(report.pairs.size());
  return paired / (paired + static_cast<double>(alone));
}

std::uint32_t tokens_in(const Document& document, Span span) {
  std::uint32_t count = 0;
  for (const Sentence& sentence : document.sentences) {
    if (span.contains(sentence.span)) count += sentence.tokens.size();
  }
  return count;
}

/// Where the other side should have had it: behind the pair that precedes it.
Span place_opposite(const Report& report, const UnpairedReport& paragraph) {
  const Span PairReport::*own = paragraph.is_source ? &PairReport::source : &PairReport::target;
  const Span PairReport::*other = paragraph.is_source ? &PairReport::target : &PairReport::source;
  const PairReport* before = nullptr;
  for (const PairReport& pair : report.pairs) {
    if ((pair.*own).end <= paragraph.span.begin && (!before || (before->*own) < (pair.*own))) {
      before = &pair;
    }
  }
  if (before) return {(before->*other).end, (before->*other).end};
  const Span first = report.pairs.front().*other;
  return {first.begin, first.begin};
}

Finding finding_for(const Report& report, const UnpairedReport& paragraph, double confidence) {
  Finding finding;
  finding.rule = find_rule(paragraph.is_source ? "OMIT003" : "ADD003");
  finding.severity = Severity::kMajor;
  finding.confidence = confidence;
  finding.message = paragraph.is_source ? "this paragraph has no translation"
                                        : "this paragraph translates nothing in the source";
  finding.source = paragraph.span;
  finding.target = place_opposite(report, paragraph);
  if (!paragraph.is_source) std::swap(finding.source, finding.target);
  return finding;
}

}  // namespace

void check_unpaired(Report& report) {
  if (report.pairs.empty()) return;
  for (UnpairedReport& paragraph : report.unpaired) {
    if (paragraph.role != Role::kParagraph) continue;
    const Document& document = paragraph.is_source ? report.source : report.target_document();
    if (tokens_in(document, paragraph.span) < kLeastTokens) continue;
    const double confidence = paired_share(report, paragraph.is_source);
    if (confidence >= kShownConfidence) {
      paragraph.findings.push_back(finding_for(report, paragraph, confidence));
    }
  }
}

}  // namespace taiyaku
