#include "align/pairing.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "align/assignment.h"
#include "align/passage_scores.h"
#include "align/plane.h"

namespace taiyaku {
namespace {

/// Paragraphs whose score is looked at for each Japanese one, wherever they stand.
constexpr std::size_t kLikely = 8;
/// Nats: what a pair must be worth; what it gains by standing where the order expects it; what more
/// is asked of bullets and captions, which seldom have a counterpart; of joining two paragraphs.
constexpr double kThreshold = 2.0;
constexpr double kOrderBonus = 5.0;
constexpr double kMinorRole = 4.0;
constexpr double kJoining = 3.0;
/// Word evidence of long texts is far from independent: nats are worth this in probabilities.
constexpr double kTemperature = 0.5;

/// A paragraph may have lost half of its words and still be this one's translation.
AlignerParameters paragraph_parameters() {
  AlignerParameters parameters;
  parameters.linked_share = 0.45;
  return parameters;
}

/// The paragraphs of one side that may be paired, as terms.
struct Side {
  std::vector<std::uint32_t> paragraphs;
  SentenceTerms terms;
};

bool may_be_paired(const Paragraph& paragraph, Language language) {
  return paragraph.language == language && paragraph.role != Role::kByline &&
         paragraph.role != Role::kBoilerplate;
}

double asked_of(const Paragraph& paragraph) {
  const bool minor = paragraph.role == Role::kBullet || paragraph.role == Role::kCaption;
  return minor ? kMinorRole : 0;
}

template <typename Terms>
Side read_side(const Document& document, Language language, Terms& terms) {
  Side side;
  std::vector<TermId> found;
  for (std::uint32_t p = 0; p < document.paragraphs.size(); ++p) {
    const Paragraph& paragraph = document.paragraphs[p];
    if (!may_be_paired(paragraph, language)) continue;
    SentenceTerms sentences;
    terms.read(document, paragraph.sentences, sentences);
    found.clear();
    std::uint32_t length = 0;
    for (std::size_t s = 0; s < sentences.size(); ++s) {
      found.insert(found.end(), sentences[s].begin(), sentences[s].end());
      length += sentences.length_code_points(s);
    }
    side.terms.append(found, length, 0);
    side.paragraphs.push_back(p);
  }
  return side;
}

/// Paragraphs of the two languages, on their way to pairs. Rows are English.
class Pairer {
 public:
  Pairer(const Lexicon& lexicon, const Document& english, const Document& japanese,
         const GlossaryIndex* glossary)
      : english_document_(english),
        japanese_document_(japanese),
        english_terms_(lexicon, glossary),
        japanese_terms_(lexicon, glossary),
        english_(read_side(english, Language::kEnglish, english_terms_)),
        japanese_(read_side(japanese, Language::kJapanese, japanese_terms_)),
        translations_(lexicon, parameters_.links, english_terms_, japanese_terms_),
        bitext_(term_bitext(english_.terms, japanese_.terms, english_terms_, japanese_terms_,
                            translations_, parameters_)),
        scores_(bitext_, parameters_) {}

  /// English and Japanese paragraphs, by the number of the paragraph in its document.
  struct Pair {
    Range english;
    Range japanese;
    double probability;
  };

  std::vector<Pair> pair() {
    follow_order();
    for (std::uint32_t column = 0; column < japanese_.paragraphs.size(); ++column) {
      for (const std::uint32_t row : scores_.likely_rows(column, kLikely)) add(row, column);
    }
    std::vector<Candidate> candidates;
    for (const auto& [place, score] : worth_) {
      candidates.push_back({place.first, place.second, score});
    }
    rivals_of_columns_.resize(japanese_.paragraphs.size());
    for (const auto& [place, score] : worth_) {
      rivals_of_columns_[place.second].push_back({place.first, score});
    }
    std::vector<Pair> pairs;
    for (const Candidate& chosen : join(assign(std::move(candidates)))) {
      pairs.push_back(finish(chosen));
    }
    return pairs;
  }

 private:
  using PlaceInPlane = std::pair<std::uint32_t, std::uint32_t>;

  double worth(std::uint32_t row, std::uint32_t column) {
    return scores_.score({row, row + 1}, {column, column + 1}) - kThreshold -
           asked_of(english_document_.paragraphs[english_.paragraphs[row]]) -
           asked_of(japanese_document_.paragraphs[japanese_.paragraphs[column]]);
  }

  void add(std::uint32_t row, std::uint32_t column) {
    const PlaceInPlane place{row, column};
    if (worth_.count(place) == 0) worth_[place] = worth(row, column);
  }

  /// Where both languages tell the same in the same order, order helps the short paragraphs.
  void follow_order() {
    align_plane(bitext_, parameters_, [&](const WindowBead& bead) {
      if (bead.rows.empty() || bead.columns.empty()) return;
      for (std::uint32_t row = bead.rows.begin; row < bead.rows.end; ++row) {
        for (std::uint32_t column = bead.columns.begin; column < bead.columns.end; ++column) {
          add(row, column);
          worth_[{row, column}] += kOrderBonus * bead.probability;
        }
      }
    });
  }

  /// Gives paragraphs left alone to a neighbour's pair where the three together fit clearly better.
  std::vector<Candidate> join(std::vector<Candidate> chosen) {
    std::vector<char> row_taken(english_.paragraphs.size(), 0);
    std::vector<char> column_taken(japanese_.paragraphs.size(), 0);
    for (const Candidate& pair : chosen) row_taken[pair.row] = column_taken[pair.column] = 1;
    rows_.clear();
    columns_.clear();
    for (const Candidate& pair : chosen) {
      Range rows{pair.row, pair.row + 1};
      Range columns{pair.column, pair.column + 1};
      grow(english_document_, english_.paragraphs, row_taken, rows,
           [&](Range wider) { return scores_.score(wider, columns); });
      if (rows.size() == 1) {
        grow(japanese_document_, japanese_.paragraphs, column_taken, columns,
             [&](Range wider) { return scores_.score(rows, wider); });
      }
      rows_.push_back(rows);
      columns_.push_back(columns);
    }
    return chosen;
  }

  template <typename Score>
  void grow(const Document& document, const std::vector<std::uint32_t>& paragraphs,
            std::vector<char>& taken, Range& range, const Score& score) {
    double best = score(range) + kJoining;
    Range wider = range;
    const auto try_range = [&](Range candidate, std::uint32_t added, std::uint32_t beside) {
      const bool adjacent = paragraphs[added] + 1 == paragraphs[beside] ||
                            paragraphs[beside] + 1 == paragraphs[added];
      if (!adjacent || taken[added] != 0) return;
      if (document.paragraphs[paragraphs[added]].role != Role::kParagraph) return;
      if (const double fit = score(candidate); fit > best) {
        best = fit;
        wider = candidate;
      }
    };
    if (range.begin > 0) {
      try_range({range.begin - 1, range.end}, range.begin - 1, range.begin);
    }
    if (range.end < paragraphs.size()) {
      try_range({range.begin, range.end + 1}, range.end, range.end - 1);
    }
    for (std::uint32_t k = wider.begin; k < wider.end; ++k) taken[k] = 1;
    range = wider;
  }

  Pair finish(const Candidate& chosen) {
    const std::size_t k = finished_++;
    // Against the rivals for either paragraph, and against having no counterpart (score 0).
    double rivals = 1;
    for (auto it = worth_.lower_bound({chosen.row, 0});
         it != worth_.end() && it->first.first == chosen.row; ++it) {
      if (it->first.second != chosen.column) rivals += std::exp(kTemperature * it->second);
    }
    for (const auto& [row, score] : rivals_of_columns_[chosen.column]) {
      if (row != chosen.row) rivals += std::exp(kTemperature * score);
    }
    const double own = std::exp(std::min(300.0, kTemperature * chosen.score));
    return {
        {english_.paragraphs[rows_[k].begin], english_.paragraphs[rows_[k].end - 1] + 1},
        {japanese_.paragraphs[columns_[k].begin], japanese_.paragraphs[columns_[k].end - 1] + 1},
        own / (own + std::min(1e300, rivals))};
  }

  const Document& english_document_;
  const Document& japanese_document_;
  AlignerParameters parameters_ = paragraph_parameters();
  EnglishTerms english_terms_;
  JapaneseTerms japanese_terms_;
  Side english_;
  Side japanese_;
  Translations translations_;
  TermBitext bitext_;
  PassageScores scores_;
  std::map<PlaceInPlane, double> worth_;
  std::vector<std::vector<std::pair<std::uint32_t, double>>> rivals_of_columns_;
  std::vector<Range> rows_, columns_;  ///< of the chosen pairs, after joining
  std::size_t finished_ = 0;
};

void leave_rest(const Document& document, Language language, const std::vector<Range>& paired,
                std::vector<std::uint32_t>& unpaired) {
  std::vector<char> taken(document.paragraphs.size(), 0);
  for (const Range& range : paired) {
    for (std::uint32_t p = range.begin; p < range.end; ++p) taken[p] = 1;
  }
  for (std::uint32_t p = 0; p < document.paragraphs.size(); ++p) {
    if (document.paragraphs[p].language == language && taken[p] == 0) unpaired.push_back(p);
  }
}

}  // namespace

Pairing pair_paragraphs(const Lexicon& lexicon, const Document& source, const Document& target,
                        Language source_language, const GlossaryIndex* glossary) {
  const bool english_first = source_language == Language::kEnglish;
  const Language other = english_first ? Language::kJapanese : Language::kEnglish;
  Pairer pairer(lexicon, english_first ? source : target, english_first ? target : source,
                glossary);
  Pairing pairing;
  std::vector<Range> sources;
  std::vector<Range> targets;
  for (const auto& pair : pairer.pair()) {
    sources.push_back(english_first ? pair.english : pair.japanese);
    targets.push_back(english_first ? pair.japanese : pair.english);
    pairing.pairs.push_back({sources.back(), targets.back(), pair.probability});
  }
  std::sort(pairing.pairs.begin(), pairing.pairs.end(),
            [](const ParagraphPair& a, const ParagraphPair& b) { return a.source < b.source; });
  leave_rest(source, source_language, sources, pairing.unpaired_source);
  leave_rest(target, other, targets, pairing.unpaired_target);
  return pairing;
}

}  // namespace taiyaku
