// Every number the aligner has been told, in one place.
#ifndef TAIYAKU_ALIGN_PARAMETERS_H_
#define TAIYAKU_ALIGN_PARAMETERS_H_

#include <cstddef>
#include <span>
#include <string_view>

namespace taiyaku {

/// How strong each kind of link is before it is compared with chance; all in (0, 1].
struct LinkParameters {
  double dictionary = 1.0;       ///< times the gloss's own weight
  double number = 1.0;           ///< the same value
  double latin = 1.0;            ///< the same Latin spelling
  double transliteration = 0.8;  ///< times the likeness, sharpened by `sharpness`
  double reading = 0.88;         ///< a romanised kanji reading: short ones coincide
  double mark = 1.0;             ///< a quotation, a question: what both sides show by punctuation
  double sharpness = 3.5;  ///< exponent over (likeness − ½)·2: doubtful likeness counts little
  double least_likeness = 0.62;  ///< below this two names do not sound alike at all
  /// How much a word of many translations loses on each of them: 0 nothing, 1 shared out evenly.
  double sharing = 0.58;
};

/// Sentence alignment. Scores are nats; lengths are code points. What has no value here is fitted
/// to hand-aligned documents: `taiyaku train --align` writes align/fitted_parameters.inc.
struct AlignerParameters {
  AlignerParameters();  ///< as fitted

  LinkParameters links;

  // How a bead is scored.
  double linked_share;      ///< of the words of a sentence that have a link when it is a match
  double lexical_weight;    ///< tempers word evidence: words of a sentence are not independent
  double length_weight;     ///< tempers the length term likewise
  double quotation_weight;  ///< a quotation that only one side goes on with costs this
  double embedding_weight = 0.6;  ///< of a user's sentence vectors, where there are any
  double embedding_likeness = 4;  ///< what is usual of counterparts, in standard deviations
  double match_constant;          ///< what a match is worth before anything is known of it
  double word_cap;                ///< no single word may say more than this
  double background_words;        ///< added to a sentence's words: short ones are not sure evidence
  /// Words' background counts for as many words as this against the document's own frequencies.
  double background_strength;

  // Student's t over the difference of lengths: heavy tails forgive free translations.
  double length_ratio = 0.438;       ///< Japanese code points for each English one
  double length_ratio_prior = 3700;  ///< English code points' worth of trust in that ratio
  double length_variance;            ///< per code point of mean length
  double length_freedom;             ///< degrees of freedom

  // What is expected of a document before its own rates are known.
  double null_rate;       ///< a step that leaves a sentence out, each side
  double null_continues;  ///< a left-out sentence is followed by another
  double merge_rate;      ///< a match that is 1-2, and one that is 2-1
  double merge_decay;     ///< each further sentence in a bead
  double rates_prior;     ///< steps' worth of trust in these rates
  int rate_rounds = 2;    ///< rounds of expectation-maximisation

  // Which beads are chosen, their probabilities known.
  double null_gain;  ///< what a sentence rightly left out is worth against a right match

  // How much of the plane of sentences is looked at.
  std::size_t full_cells = 20000;   ///< up to this many sentence pairs, all of them
  std::size_t window = 1500;        ///< English sentences at a time in longer documents
  std::size_t corridor = 0;         ///< sentences beside the path of anchors, on either side
  std::size_t corridor_most = 300;  ///< the same where anchors are far apart
  double coarse_beam = 11;          ///< the same as below, in the first pass, of 1-1 beads only
  double beam = 8;                  ///< nats below the best path at which a place is given up
};

/// A parameter that is fitted: its name, where it is, and the range that makes sense.
struct FittedParameter {
  std::string_view name;
  double& (*of)(AlignerParameters&);
  double low;
  double high;
};

/// All of them.
std::span<const FittedParameter> fitted_parameters();

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_PARAMETERS_H_
