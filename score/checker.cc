#include "score/checker.h"

#include <algorithm>
#include <span>
#include <utility>

#include "score/check_unpaired.h"

namespace taiyaku {
namespace {

/// Passages that go through each stage together, so that its code and tables are fetched once for
/// all of them; what is known of so many still fits a processor's own cache.
constexpr std::size_t kTogether = 16;
constexpr std::size_t kBytesTogether = 1 << 16;

bool is_shown(const Finding& finding) {
  return finding.severity >= Severity::kMajor && finding.confidence >= kShownConfidence;
}

/// The strongest doubt about what the translation says, at a place of its own; null for none.
Finding* strongest_doubt(std::vector<Finding>& findings) {
  constexpr double kFaint = 0.1;
  const auto overlaps = [](Span a, Span b) { return a.begin < b.end && b.begin < a.end; };
  Finding* strongest = nullptr;
  for (Finding& doubt : findings) {
    if (doubt.severity < Severity::kMajor || doubt.confidence >= kShownConfidence ||
        doubt.confidence < kFaint || !doubt.rule->type.starts_with("Accuracy/"))
      continue;
    const bool told = std::any_of(findings.begin(), findings.end(), [&](const Finding& f) {
      return is_shown(f) && (overlaps(f.target, doubt.target) || overlaps(f.source, doubt.source));
    });
    if (!told && (strongest == nullptr || doubt.confidence > strongest->confidence))
      strongest = &doubt;
  }
  return strongest;
}

/// A pair that would be flagged without its findings, for all else that is odd about it, has more
/// wrong than they say: its strongest doubt is shown beside them (docs/RISK.md).
void raise_strongest_doubt(const CheckContext& context, const PairAnalysis& pair,
                           std::vector<Finding>& findings) {
  if (std::none_of(findings.begin(), findings.end(), is_shown)) return;
  Finding* doubt = strongest_doubt(findings);
  if (doubt == nullptr) return;
  std::vector<Finding> doubts = findings;
  std::erase_if(doubts, [](const Finding& f) { return f.confidence >= kShownConfidence; });
  if (risk(pair, doubts, *context.weights) >= kReviewRisk) doubt->confidence = kShownConfidence;
}

/// What is shown of one pair: risk counts every doubt, the report only what is likely true.
PairReport report_of(const CheckContext& context, PairAnalysis& pair,
                     std::vector<Finding> findings) {
  PairReport report;
  report.source = pair.bitext.source.span();
  report.target = pair.bitext.target.span();
  if (context.filter) {
    report.suppressed = context.filter->apply(
        {pair.source(), pair.target(), report.source, report.target}, findings);
  }
  report.risk = risk(pair, findings, *context.weights);
  report.verdict = verdict(report.risk, findings);
  if (report.risk >= kReviewRisk) raise_strongest_doubt(context, pair, findings);
  std::erase_if(findings, [](const Finding& f) { return f.confidence < kShownConfidence; });
  report.findings = std::move(findings);
  report.source_facts = std::move(pair.source_facts);
  report.target_facts = std::move(pair.target_facts);
  report.fact_matches = std::move(pair.fact_matches);
  return report;
}

std::vector<PairReport> judge(const CheckContext& context, const Aligner& aligner,
                              const std::vector<Bitext>& bitexts) {
  std::vector<Alignment> alignments;
  alignments.reserve(bitexts.size());
  for (const Bitext& bitext : bitexts) alignments.push_back(aligner.align(bitext));
  std::vector<PairAnalysis> pairs;
  pairs.reserve(bitexts.size());
  for (std::size_t i = 0; i < bitexts.size(); ++i) {
    pairs.push_back(analyse(*context.lexicon, bitexts[i], alignments[i], context.glossary));
  }
  std::vector<std::vector<Finding>> findings = run_checks(pairs);
  std::vector<PairReport> reports;
  reports.reserve(pairs.size());
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    reports.push_back(report_of(context, pairs[i], std::move(findings[i])));
    reports.back().alignment = std::move(alignments[i]);
  }
  return reports;
}

UnpairedReport unpaired(const Document& document, std::uint32_t paragraph, bool is_source) {
  return {is_source, document.paragraphs[paragraph].span, document.paragraphs[paragraph].role, {}};
}

void filter_unpaired(const FindingFilter& filter, Report& report) {
  for (UnpairedReport& paragraph : report.unpaired) {
    const Span source = paragraph.is_source ? paragraph.span : Span();
    const Span target = paragraph.is_source ? Span() : paragraph.span;
    paragraph.suppressed =
        filter.apply({report.source, report.target_document(), source, target}, paragraph.findings);
  }
}

/// Pairs the paragraphs, aligns the sentences of each pair, judges it.
void check_paragraphs(const CheckContext& context, const Aligner& aligner, Language source_language,
                      Report& report) {
  const Document& source = report.source;
  const Document& target = report.target_document();
  const Pairing pairing =
      pair_paragraphs(*context.lexicon, source, target, source_language, context.glossary);
  std::vector<Bitext> bitexts;
  const auto judge_these = [&] {
    for (PairReport& pair : judge(context, aligner, bitexts)) {
      report.pairs.push_back(std::move(pair));
    }
    bitexts.clear();
  };
  for (const ParagraphPair& pair : pairing.pairs) {
    bitexts.push_back({passage_of(source, pair.source), passage_of(target, pair.target)});
    if (bitexts.size() == kTogether) judge_these();
  }
  judge_these();
  for (std::uint32_t p : pairing.unpaired_source) {
    report.unpaired.push_back(unpaired(source, p, true));
  }
  for (std::uint32_t p : pairing.unpaired_target) {
    report.unpaired.push_back(unpaired(target, p, false));
  }
  check_unpaired(report, source_language);
  if (context.filter) filter_unpaired(*context.filter, report);
}

Language other(Language language) {
  return language == Language::kEnglish ? Language::kJapanese : Language::kEnglish;
}

/// The languages of a unit: what the source is written in decides, then what the target is.
Language source_language_of(std::string_view source, std::string_view target) {
  const Language language = detect_language(source);
  if (language != Language::kUnknown) return language;
  const Language reverse = detect_language(target);
  return reverse == Language::kUnknown ? Language::kEnglish : other(reverse);
}

/// Segments translation units into reports, whose documents the bitexts look into.
std::vector<Bitext> segment_units(Segmenter& segmenter, std::span<TextPair> units,
                                  std::span<Report> reports) {
  for (TextPair& unit : units) {
    if (unit.source_language != Language::kUnknown) continue;
    unit.source_language = source_language_of(unit.source, unit.target);
  }
  for (const Language language : {Language::kEnglish, Language::kJapanese}) {
    for (std::size_t i = 0; i < units.size(); ++i) {
      const bool source = units[i].source_language == language;
      std::string& text = source ? units[i].source : units[i].target;
      Document& document = source ? reports[i].source : reports[i].target;
      document = segmenter.segment_passage(std::move(text), language);
    }
  }
  std::vector<Bitext> bitexts;
  for (std::size_t i = 0; i < units.size(); ++i) {
    Bitext& bitext =
        bitexts.emplace_back(Bitext{passage_of(reports[i].source), passage_of(reports[i].target)});
    // A blank side has no paragraph to take its language from.
    bitext.source.language = units[i].source_language;
    bitext.target.language = other(units[i].source_language);
  }
  return bitexts;
}

/// How many of the units from `begin` on go together.
std::size_t together(const std::vector<TextPair>& units, std::size_t begin) {
  std::size_t bytes = 0;
  std::size_t end = begin;
  while (end < units.size() && end - begin < kTogether && bytes < kBytesTogether) {
    bytes += units[end].source.size() + units[end].target.size();
    ++end;
  }
  return end - begin;
}

}  // namespace

Checker::Checker(const SegmentModel& model, const Lexicon& lexicon, const GlossaryIndex* glossary,
                 const FindingFilter* filter, const RiskWeights* weights)
    : segmenter_(model),
      aligner_(lexicon, {}, glossary),
      context_{&lexicon, glossary, filter, weights != nullptr ? weights : &fitted_risk_weights()} {}

Report Checker::check_article(Article article, Language source_language) {
  Report report;
  report.mixed = true;
  report.source = segmenter_.segment_article(std::move(article), Depth::kProseTokens);
  check_paragraphs(context_, aligner_, source_language, report);
  return report;
}

Report Checker::check_files(Article source, Article target, Language source_language) {
  Report report;
  const Language language = source_language == Language::kUnknown
                                ? source_language_of(source.text, target.text)
                                : source_language;
  report.source = segmenter_.segment_article(std::move(source), Depth::kProseTokens);
  report.target = segmenter_.segment_article(std::move(target), Depth::kProseTokens);
  check_paragraphs(context_, aligner_, language, report);
  return report;
}

std::vector<Report> Checker::check_pairs(std::vector<TextPair> units) {
  std::vector<Report> reports(units.size());
  for (std::size_t begin = 0; begin < units.size();) {
    const std::size_t count = together(units, begin);
    const std::span<Report> these(&reports[begin], count);
    const std::vector<Bitext> bitexts =
        segment_units(segmenter_, std::span(units).subspan(begin, count), these);
    std::vector<PairReport> pairs = judge(context_, aligner_, bitexts);
    for (std::size_t i = 0; i < count; ++i) these[i].pairs.push_back(std::move(pairs[i]));
    begin += count;
  }
  return reports;
}

Report Checker::check_pair(std::string source, std::string target, Language source_language) {
  std::vector<TextPair> units;
  units.push_back({std::move(source), std::move(target), source_language});
  return std::move(check_pairs(std::move(units)).front());
}

std::vector<RiskFeature> Checker::measure_pair(std::string source, std::string target) {
  Report report;
  TextPair unit{std::move(source), std::move(target)};
  const Bitext bitext = segment_units(segmenter_, {&unit, 1}, {&report, 1}).front();
  const PairAnalysis pair = analyse(*context_.lexicon, bitext, aligner_.align(bitext));
  return risk_features(pair, run_checks({&pair, 1}).front());
}

}  // namespace taiyaku
