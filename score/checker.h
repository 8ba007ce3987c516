// The whole way of a document, in one place: segment → pair → align → analyse → judge.
#ifndef TAIYAKU_SCORE_CHECKER_H_
#define TAIYAKU_SCORE_CHECKER_H_

#include <string>
#include <vector>

#include "align/aligner.h"
#include "align/glossary_index.h"
#include "align/pairing.h"
#include "lexicon/lexicon.h"
#include "score/check.h"
#include "score/finding_filter.h"
#include "score/risk.h"
#include "score/risk_features.h"
#include "segment/segmenter.h"

namespace taiyaku {

/// One judged pair of passages.
struct PairReport {
  Span source;  ///< bytes of the source document's text
  Span target;
  Alignment alignment;
  std::vector<Finding> findings;
  std::vector<Fact> source_facts;
  std::vector<Fact> target_facts;
  std::vector<FactMatch> fact_matches;  ///< indices into the two above
  std::size_t suppressed = 0;           ///< findings that were left out because the user wants it
  double risk = 0;                      ///< as if those were not there
  Verdict verdict = Verdict::kPass;
};

/// One paragraph with no counterpart.
struct UnpairedReport {
  bool is_source = true;  ///< which document; also which language
  Span span;
  Role role = Role::kParagraph;
  std::vector<Finding> findings;
  std::size_t suppressed = 0;
};

/// A checked article (source and target are then the same text) or pair of texts.
struct Report {
  Document source;
  Document target;  ///< empty when `mixed`: everything is in `source`
  bool mixed = false;
  std::vector<PairReport> pairs;
  std::vector<UnpairedReport> unpaired;

  const Document& target_document() const { return mixed ? source : target; }
};

/// One translation unit. Its languages are detected when not given.
struct TextPair {
  std::string source;
  std::string target;
  Language source_language = Language::kUnknown;
};

/// What pairs are judged by, besides what is in them. Glossary and filter may be null.
struct CheckContext {
  const Lexicon* lexicon;
  const GlossaryIndex* glossary;
  const FindingFilter* filter;
  const RiskWeights* weights;
};

/// A worker: segments, pairs, aligns and judges. One per thread; the models must outlive it.
class Checker {
 public:
  /// `glossary`, `filter` and `weights` are the user's, or null; all must outlive the checker.
  Checker(const SegmentModel& model, const Lexicon& lexicon,
          const GlossaryIndex* glossary = nullptr, const FindingFilter* filter = nullptr,
          const RiskWeights* weights = nullptr);

  /// One text with both languages in it, in any order. `source_language` is the translated-from
  /// one.
  Report check_article(Article article, Language source_language = Language::kEnglish);

  /// Two texts, each in one language; `source_language` kUnknown means: find out.
  Report check_files(Article source, Article target, Language source_language = Language::kUnknown);

  /// A report of exactly one pair for each unit. A few at a time cost a fifth less than one by one.
  std::vector<Report> check_pairs(std::vector<TextPair> units);
  Report check_pair(std::string source, std::string target,
                    Language source_language = Language::kUnknown);

  /// What the risk model sees of one translation unit; for fitting it.
  std::vector<RiskFeature> measure_pair(std::string source, std::string target);

 private:
  Segmenter segmenter_;
  Aligner aligner_;
  CheckContext context_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECKER_H_
