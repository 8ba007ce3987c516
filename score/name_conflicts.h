// Which name of the source stands where the translation has another one.
#ifndef TAIYAKU_SCORE_NAME_CONFLICTS_H_
#define TAIYAKU_SCORE_NAME_CONFLICTS_H_

#include <vector>

#include "score/name_mentions.h"

namespace taiyaku {

/// Consecutive parts of a mention that have no counterpart: all of it, or the family name when
/// only the given name was found.
struct LoneName {
  const NameMention* mention = nullptr;
  Range parts;        ///< in mention->parts
  bool whole = true;  ///< no other part of the mention was found

  Span span() const;
  NameKind kind() const;  ///< of the part that says most: a place, a person, unknown, ordinary
  double found() const;   ///< of the part found best
};

/// Every run of parts below kNameFound.
std::vector<LoneName> lone_names(const std::vector<NameMention>& mentions);

/// Whether an English name may stand for a country or its government: Washington is アメリカ.
bool stands_for_country(const LoneName& english);

/// Whether an English name is that of a people or an adjective: the Spaniard, Belgian.
bool is_demonym(const Lexicon& lexicon, const LoneName& english);

/// Whether a Japanese name is a country that a text takes for granted: アメリカ for "the country".
bool is_common_country(const LoneName& japanese);

/// One part of a full name that became another: Lindqvist of Petra Lindqvist and ヨハンソン of
/// ペトラ・ヨハンソン.
struct ChangedPart {
  Span english;
  Span japanese;
  double confidence = 0;
};

/// Full names of as many parts in both languages, all of which sound alike but one, not the first,
/// that has no counterpart anywhere. From now on these parts count as found, so that nobody asks
/// for them again.
std::vector<ChangedPart> settle_changed_parts(const PairAnalysis& pair,
                                              std::vector<NameMention>& english,
                                              std::vector<NameMention>& japanese);

/// Two lone names in the same bead.
struct NameConflict {
  std::size_t english = 0;
  std::size_t japanese = 0;
  double confidence = 0;  ///< that one stands for the other, and wrongly
};

/// The most convincing pairs, each name at most once, best first.
std::vector<NameConflict> name_conflicts(const PairAnalysis& pair,
                                         const std::vector<LoneName>& english,
                                         const std::vector<LoneName>& japanese);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_NAME_CONFLICTS_H_
