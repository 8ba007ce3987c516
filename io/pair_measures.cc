#include "io/pair_measures.h"

#include <algorithm>

#include "segment/utf8.h"

namespace taiyaku {
namespace {

std::uint32_t code_points(std::string_view text) {
  return static_cast<std::uint32_t>(count_code_points(text));
}

Language language_at(const Document& document, Span span) {
  for (const Paragraph& paragraph : document.paragraphs) {
    if (paragraph.span.end > span.begin) return paragraph.language;
  }
  return Language::kUnknown;
}

}  // namespace

bool PairMeasures::reaches(Severity severity) const {
  return std::any_of(findings.begin(), findings.end(),
                     [&](const Found& found) { return found.severity >= severity; });
}

PairMeasures measures_of(const Report& report, const PairReport& pair) {
  PairMeasures measures;
  measures.risk = pair.risk;
  measures.verdict = pair.verdict;
  measures.suppressed = pair.suppressed;
  measures.source_length = code_points(surface(report.source, pair.source));
  measures.target_length = code_points(surface(report.target_document(), pair.target));
  measures.source_language = language_at(report.source, pair.source);
  for (const Bead& bead : pair.alignment.beads) {
    measures.beads.push_back({bead.source.size(), bead.target.size()});
    measures.probability = std::min(measures.probability, bead.probability);
  }
  for (const Finding& finding : pair.findings) {
    measures.findings.push_back({finding.rule->id, finding.severity});
  }
  return measures;
}

}  // namespace taiyaku
