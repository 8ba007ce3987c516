#include "score/place.h"

#include <algorithm>
#include <utility>

namespace taiyaku {
namespace {

/// What stands opposite the sentence in which `span` begins.
Span opposite(const SentencePlaces& places, const Passage& near, const Passage& far, Span span) {
  const auto begin = near.document->sentences.begin();
  const auto first = begin + near.sentences.begin;
  const auto behind = std::upper_bound(
      first, begin + near.sentences.end, span.begin,
      [](std::uint32_t at, const Sentence& sentence) { return at < sentence.span.begin; });
  if (behind == first) return {far.span().begin, far.span().begin};
  return places.opposite[static_cast<std::size_t>(behind - first) - 1];
}

Span end_of(Span span) { return {span.end, span.end}; }

}  // namespace

Range tokens_of(const Document& document, Range sentences) {
  if (sentences.empty()) return {};
  return {document.sentences[sentences.begin].tokens.begin,
          document.sentences[sentences.end - 1].tokens.end};
}

Span span_of(const Document& document, Range sentences) {
  if (sentences.empty()) return {};
  return {document.sentences[sentences.begin].span.begin,
          document.sentences[sentences.end - 1].span.end};
}

Span opposite_in_target(const PairAnalysis& pair, Span source) {
  return opposite(pair.source_places, pair.bitext.source, pair.bitext.target, source);
}

Span opposite_in_source(const PairAnalysis& pair, Span target) {
  return opposite(pair.target_places, pair.bitext.target, pair.bitext.source, target);
}

FindingSpans at_source(const PairAnalysis& pair, Span source) {
  return {source, opposite_in_target(pair, source)};
}

FindingSpans at_target(const PairAnalysis& pair, Span target) {
  return {opposite_in_source(pair, target), target};
}

FindingSpans only_in_source(const PairAnalysis& pair, Span source) {
  return {source, end_of(opposite_in_target(pair, source))};
}

FindingSpans only_in_target(const PairAnalysis& pair, Span target) {
  return {end_of(opposite_in_source(pair, target)), target};
}

Finding make_finding(const Rule& rule, Severity severity, double confidence, FindingSpans place,
                     std::string message) {
  Finding finding;
  finding.rule = &rule;
  finding.severity = severity;
  finding.confidence = confidence;
  finding.message = std::move(message);
  finding.source = place.source;
  finding.target = place.target;
  return finding;
}

}  // namespace taiyaku
