#include "score/checker.h"

#include <algorithm>
#include <utility>

#include "score/check_unpaired.h"

namespace taiyaku {
namespace {

/// What is shown of one pair: risk counts every doubt, the report only what is likely true.
PairReport judge(const CheckContext& context, const Bitext& bitext, Alignment alignment) {
  PairAnalysis pair = analyse(*context.lexicon, bitext, alignment, context.glossary);
  std::vector<Finding> findings = run_checks(pair);
  PairReport report;
  report.source = bitext.source.span();
  report.target = bitext.target.span();
  if (context.filter) {
    report.suppressed = context.filter->apply(
        {pair.source(), pair.target(), report.source, report.target}, findings);
  }
  report.risk = risk(pair, findings, *context.weights);
  report.verdict = verdict(report.risk, findings);
  std::erase_if(findings, [](const Finding& f) { return f.confidence < kShownConfidence; });
  report.findings = std::move(findings);
  report.source_facts = std::move(pair.source_facts);
  report.target_facts = std::move(pair.target_facts);
  report.fact_matches = std::move(pair.fact_matches);
  report.alignment = std::move(alignment);
  return report;
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
  for (const ParagraphPair& pair : pairing.pairs) {
    const Bitext bitext{passage_of(source, pair.source), passage_of(target, pair.target)};
    report.pairs.push_back(judge(context, bitext, aligner.align(bitext)));
  }
  for (std::uint32_t p : pairing.unpaired_source) {
    report.unpaired.push_back(unpaired(source, p, true));
  }
  for (std::uint32_t p : pairing.unpaired_target) {
    report.unpaired.push_back(unpaired(target, p, false));
  }
  check_unpaired(report);
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

/// Segments one translation unit into `report`, whose documents the bitext looks into.
Bitext segment_pair(Segmenter& segmenter, std::string source, std::string target,
                    Language source_language, Report& report) {
  if (source_language == Language::kUnknown) source_language = source_language_of(source, target);
  report.source = segmenter.segment_passage(std::move(source), source_language);
  report.target = segmenter.segment_passage(std::move(target), other(source_language));
  Bitext bitext{passage_of(report.source), passage_of(report.target)};
  // A blank side has no paragraph to take its language from.
  bitext.source.language = source_language;
  bitext.target.language = other(source_language);
  return bitext;
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

Report Checker::check_pair(std::string source, std::string target, Language source_language) {
  Report report;
  const Bitext bitext =
      segment_pair(segmenter_, std::move(source), std::move(target), source_language, report);
  report.pairs.push_back(judge(context_, bitext, aligner_.align(bitext)));
  return report;
}

std::vector<RiskFeature> Checker::measure_pair(std::string source, std::string target) {
  Report report;
  const Bitext bitext =
      segment_pair(segmenter_, std::move(source), std::move(target), Language::kUnknown, report);
  const PairAnalysis pair = analyse(*context_.lexicon, bitext, aligner_.align(bitext));
  return risk_features(pair, run_checks(pair));
}

}  // namespace taiyaku
