#include "io/result.h"

#include <algorithm>
#include <cmath>

#include "io/terminal.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

constexpr std::string_view kOutcomes[] = {"equal", "changed", "missing", "added"};
constexpr std::string_view kKinds[] = {"article", "files", "pairs"};

/// Four decimals: enough to rank by, and the same text on every machine.
double rounded(double value) { return std::round(value * 1e4) / 1e4; }

/// One document of a report, ready to give out words.
class Side {
 public:
  explicit Side(const Document& document, bool has_places) : document_(&document) {
    if (has_places) lines_.emplace(file_text(document));
  }

  /// Words that are part of the passage at `around`.
  ResultWords words(Span span, Span around) const {
    ResultWords words;
    words.span = file_span(*document_, span);
    words.text = surface(*document_, span);
    if (lines_) {
      words.begin = place(words.span.begin);
      words.end = place(words.span.end);
    }
    if (around.contains(span))
      words.within = Span{span.begin - around.begin, span.end - around.begin};
    return words;
  }

  ResultPassage passage(Span span, Language otherwise) const {
    ResultPassage passage{words(span, span), otherwise, Role::kParagraph};
    const auto& all = document_->paragraphs;
    const auto found = std::lower_bound(
        all.begin(), all.end(), span.begin,
        [](const Paragraph& paragraph, std::uint32_t at) { return paragraph.span.end <= at; });
    if (found == all.end() || !found->span.overlaps(span)) return passage;
    if (found->language != Language::kUnknown) passage.language = found->language;
    passage.role = found->role;
    return passage;
  }

  void sentences(Range range, Span around, std::vector<Span>& places,
                 std::vector<Span>& within) const {
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      const Span span = document_->sentences[i].span;
      places.push_back(file_span(*document_, span));
      within.push_back({span.begin - around.begin, span.end - around.begin});
    }
  }

 private:
  ResultPlace place(std::uint32_t byte) const {
    const LineIndex::Position at = lines_->at(byte);
    return {at.line, at.column};
  }

  const Document* document_;
  std::optional<LineIndex> lines_;
};

struct Sides {
  Sides(const Report& report, bool has_places)
      : source(report.source, has_places), target(report.target_document(), has_places) {}
  Side source, target;
};

ResultFinding finding_of(const Finding& finding, const Sides& sides, Span source, Span target) {
  return {std::string(finding.rule->id),
          std::string(finding.rule->type),
          std::string(finding.rule->detail),
          finding.severity,
          rounded(finding.confidence),
          finding.message,
          finding.suggestion,
          sides.source.words(finding.source, source),
          sides.target.words(finding.target, target),
          false};
}

std::optional<ResultFact> fact_of(const std::vector<Fact>& facts, std::optional<std::size_t> index,
                                  const Side& side, Span around) {
  if (!index) return std::nullopt;
  const Fact& fact = facts[*index];
  return ResultFact{side.words(fact.span, around), std::string(to_string(fact.kind)), fact.value,
                    fact.unit, fact.approximate};
}

std::vector<ResultFactMatch> facts_of(const PairReport& pair, const Sides& sides) {
  std::vector<ResultFactMatch> rows;
  for (const FactMatch& match : pair.fact_matches) {
    rows.push_back({match.outcome, rounded(match.confidence),
                    fact_of(pair.source_facts, match.source, sides.source, pair.source),
                    fact_of(pair.target_facts, match.target, sides.target, pair.target)});
  }
  // The matching groups them by outcome; people read them in the order of the text.
  const auto place = [](const ResultFactMatch& row) {
    return row.source ? row.source->words.span.begin : row.target->words.span.begin;
  };
  std::stable_sort(rows.begin(), rows.end(), [&](const auto& a, const auto& b) {
    if (a.source.has_value() != b.source.has_value()) return a.source.has_value();
    return place(a) < place(b);
  });
  return rows;
}

ResultPair pair_of(const PairReport& pair, const Sides& sides) {
  ResultPair result;
  result.source = sides.source.passage(pair.source, Language::kUnknown);
  result.target = sides.target.passage(pair.target, Language::kUnknown);
  result.risk = rounded(pair.risk);
  result.verdict = pair.verdict;
  for (const Bead& bead : pair.alignment.beads) {
    ResultBead& out = result.beads.emplace_back();
    sides.source.sentences(bead.source, pair.source, out.source, out.source_within);
    sides.target.sentences(bead.target, pair.target, out.target, out.target_within);
    out.probability = rounded(bead.probability);
  }
  for (const Finding& finding : pair.findings) {
    result.findings.push_back(finding_of(finding, sides, pair.source, pair.target));
  }
  result.facts = facts_of(pair, sides);
  return result;
}

ResultUnpaired unpaired_of(const UnpairedReport& paragraph, const Sides& sides) {
  const Side& side = paragraph.is_source ? sides.source : sides.target;
  ResultUnpaired result{paragraph.is_source, side.passage(paragraph.span, Language::kUnknown), {}};
  result.passage.role = paragraph.role;
  for (const Finding& finding : paragraph.findings) {
    result.findings.push_back(finding_of(finding, sides, finding.source, finding.target));
  }
  return result;
}

void count(const std::vector<ResultFinding>& findings, Summary& summary) {
  for (const ResultFinding& finding : findings) {
    if (finding.known)
      ++summary.known;
    else
      ++summary.findings[static_cast<std::size_t>(finding.severity)];
  }
}

}  // namespace

Results results_of(const Report& report, const std::string& id, std::size_t line,
                   const UnitPlace& place) {
  const Sides sides(report, id.empty());
  Results results;
  for (const PairReport& pair : report.pairs) {
    ResultPair& result = results.pairs.emplace_back(pair_of(pair, sides));
    result.id = id.empty() ? '"' + std::to_string(results.pairs.size()) + '"' : id;
    result.line = line;
    result.place = place;
  }
  for (const UnpairedReport& paragraph : report.unpaired) {
    results.unpaired.push_back(unpaired_of(paragraph, sides));
  }
  return results;
}

void count(const ResultPair& pair, Summary& summary) {
  ++summary.pairs;
  ++summary.verdicts[static_cast<std::size_t>(pair.verdict)];
  count(pair.findings, summary);
}

void count(const ResultUnpaired& paragraph, Summary& summary) {
  ++summary.unpaired;
  count(paragraph.findings, summary);
}

Span clamped(Span within, std::string_view text) {
  const auto size = static_cast<std::uint32_t>(text.size());
  Span span{std::min(within.begin, size), std::min(within.end, size)};
  while (span.begin > 0 && span.begin < size && is_trail(text[span.begin])) --span.begin;
  span.end = std::max(span.begin, span.end);
  while (span.end < size && is_trail(text[span.end])) ++span.end;
  return span;
}

std::string_view to_string(FactMatch::Outcome outcome) {
  return kOutcomes[static_cast<std::size_t>(outcome)];
}

std::string_view to_string(ResultKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

}  // namespace taiyaku
