#include "score/name_conflicts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <tuple>

#include "lexicon/names.h"
#include "score/name_seats.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

/// Of one side of a bead no more names than this are compared with the other side's: a bead is a
/// few sentences, unless it is a list that says nothing by its order.
constexpr std::size_t kMostOfOneBead = 64;

/// A part of a name that is found less than this has no counterpart, if what stands in its place is
/// unlike it.
constexpr double kLone = 0.5;

/// The names whose sentence lies in `sentences`, by number. Names come in order of their sentences.
Range names_within(const std::vector<LoneName>& names, Range sentences) {
  const auto before = [](const LoneName& name, std::uint32_t sentence) {
    return name.mention->sentence < sentence;
  };
  const auto first = std::lower_bound(names.begin(), names.end(), sentences.begin, before);
  const auto last = std::lower_bound(first, names.end(), sentences.end, before);
  const auto begin = static_cast<std::uint32_t>(first - names.begin());
  const auto count = std::min(static_cast<std::size_t>(last - first), kMostOfOneBead);
  return {begin, begin + static_cast<std::uint32_t>(count)};
}

/// Whether the English is one word, perhaps with what kind of place it is: Nagano Prefecture.
bool is_one_town(const LoneName& english) {
  static constexpr WordSet kKinds = word_set("prefecture", "city", "province", "county", "state");
  return english.parts.size() == 1 ||
         (english.parts.size() == 2 &&
          kKinds.contains(english.mention->parts[english.parts.end - 1].text));
}

/// 大阪府 and Kyoto: kanji that are surely a place, and a place of one word, nothing like them.
bool is_other_town(const Lexicon& lexicon, const LoneName& english, const LoneName& japanese) {
  constexpr double kUnlike = 0.3;
  const std::string& word = english.mention->parts[english.parts.begin].text;
  const bool place = (lexicon.english_kinds(lexicon.english(word)) & kPlaceName) != 0;
  return place && is_one_town(english) && japanese.mention->division && japanese.whole &&
         english.found() < kUnlike && japanese.found() < kUnlike && !stands_for_country(english) &&
         !is_common_country(japanese);
}

/// Positive evidence that one stands where the other should: neither has a counterpart, the
/// Japanese one sounds like no word of the English passage, and is known as a name.
double confidence(const Lexicon& lexicon, const LoneName& english, const LoneName& japanese) {
  NameKind kind = japanese.kind();
  // ルラ大統領 beside "President Bolsonaro": a name, whatever else the kana may mean.
  const bool both_titled = japanese.mention->titled && english.mention->titled;
  if (kind == NameKind::kOrdinary && both_titled && japanese.mention->katakana)
    kind = NameKind::kUnknown;
  // 富山県: a place, whatever else its kanji are.
  if (japanese.mention->division && !japanese.mention->katakana) kind = NameKind::kPlace;
  double sure = kind == NameKind::kOrdinary ? 0.2 : kind == NameKind::kUnknown ? 0.56 : 0.75;
  if (japanese.mention->titled && kind != NameKind::kOrdinary) sure += 0.08;
  const bool town = !japanese.mention->katakana && is_other_town(lexicon, english, japanese);
  if (!japanese.mention->katakana) sure *= town ? 0.8 : 0.45;
  if (english.kind() == NameKind::kOrdinary) sure -= 0.02;
  // A word made from a country's name, or its government, may be given as the country.
  if (kind == NameKind::kPlace && english.kind() == NameKind::kUnknown && english.parts.size() == 1)
    sure *= 0.6;
  if (kind == NameKind::kPlace && stands_for_country(english)) sure *= 0.5;
  if (kind == NameKind::kPerson && stands_for_country(english)) sure *= 0.6;
  // The country is taken for granted: Royal Navy, Downing Street.
  if (is_common_country(japanese) && english.kind() != NameKind::kPlace) sure *= 0.6;
  // The Spaniard is somebody whom the translation may name; so is the Chinese company.
  if (kind != NameKind::kPlace && is_demonym(lexicon, english)) sure *= 0.6;
  // A katakana word that is somewhat like an English one may be its other spelling.
  if (!town && japanese.found() > (kind >= NameKind::kPerson ? 0.25 : 0.2)) sure *= 0.6;
  return sure;
}

/// Whether the word is cut short: Bros., Jr.
bool is_abbreviation(const Document& document, const NamePart& part) {
  constexpr std::size_t kInitials = 3;
  return part.text.size() < kInitials || surface(document, part.span).ends_with('.');
}

/// The part that alone is another, or none: see settle_changed_parts(). How unlike it is decides
/// between another name, for which the names must be people's, and the same one garbled.
std::optional<ChangedPart> changed_part(const PairAnalysis& pair, NameMention& english,
                                        NameMention& japanese) {
  constexpr double kSame = 0.8;
  constexpr double kOther = 0.48;
  constexpr double kGarbled = 0.2;
  constexpr double kSure = 0.72;
  const std::size_t count = english.parts.size();
  if (!japanese.katakana || count < 2 || japanese.parts.size() != count) return std::nullopt;
  std::optional<std::size_t> changed;
  for (std::size_t p = count; p-- > 0;) {
    const bool lone = std::max(english.parts[p].found, japanese.parts[p].found) < kLone;
    if (!lone) continue;
    if (changed || p == 0) return std::nullopt;
    changed = p;
  }
  if (!changed) return std::nullopt;
  NamePart& one = english.parts[*changed];
  NamePart& other = japanese.parts[*changed];
  if (is_abbreviation(*pair.bitext.english().document, one)) return std::nullopt;
  const Lexicon& lexicon = *pair.lexicon;
  for (std::size_t p = 0; p < count; ++p) {
    if (p != *changed &&
        transliteration_similarity(lexicon, english.parts[p].text, japanese.parts[p].text) < kSame)
      return std::nullopt;
  }
  const double alike = transliteration_similarity(lexicon, one.text, other.text);
  const NameKinds given = lexicon.english_kinds(lexicon.english(english.parts[0].text));
  if (alike >= kOther || (alike < kGarbled && (given & kGivenName) == 0)) return std::nullopt;
  one.found = other.found = 1;
  return ChangedPart{one.span, other.span, kSure};
}

}  // namespace

std::vector<ChangedPart> settle_changed_parts(const PairAnalysis& pair,
                                              std::vector<NameMention>& english,
                                              std::vector<NameMention>& japanese) {
  std::vector<ChangedPart> changed;
  for (NameMention& name : english) {
    const bool lone = std::any_of(name.parts.begin(), name.parts.end(),
                                  [](const NamePart& part) { return part.found < kLone; });
    for (std::size_t j = 0; lone && j < std::min(japanese.size(), kMostOfOneBead); ++j) {
      if (const auto part = changed_part(pair, name, japanese[j])) {
        changed.push_back(*part);
        break;
      }
    }
  }
  return changed;
}

bool stands_for_country(const LoneName& english) {
  const std::string& text = english.mention->parts[english.parts.begin].text;
  // Not what stands for its own: Japan, Brexit.
  if (text == "japan" || text == "japanese" || text == "brexit" || text == "white") return false;
  return text == "royal" || !words_for_seat(text).empty();
}

bool is_demonym(const Lexicon& lexicon, const LoneName& english) {
  if (english.parts.size() != 1) return false;
  const std::string& word = english.mention->parts[english.parts.begin].text;
  static constexpr auto kEndings = std::to_array<std::string_view>(
      {"ian", "ians", "can", "cans", "ish", "ese", "ard", "ards", "swede", "swedes", "greek",
       "greeks", "turk", "turks", "welsh", "french", "dutch", "german", "germans"});
  const bool ending = std::any_of(kEndings.begin(), kEndings.end(),
                                  [&](std::string_view end) { return word.ends_with(end); });
  return ending && (lexicon.english_kinds(lexicon.english(word)) & kPersonName) == 0;
}

bool is_common_country(const LoneName& japanese) {
  for (std::uint32_t p = japanese.parts.begin; p < japanese.parts.end; ++p) {
    if (japanese.mention->parts[p].country) return true;
  }
  return false;
}

Span LoneName::span() const {
  return {mention->parts[parts.begin].span.begin, mention->parts[parts.end - 1].span.end};
}

NameKind LoneName::kind() const {
  NameKind kind = NameKind::kOrdinary;
  for (std::uint32_t p = parts.begin; p < parts.end; ++p) {
    kind = std::max(kind, mention->parts[p].kind);
  }
  return kind;
}

double LoneName::found() const {
  double found = 0;
  for (std::uint32_t p = parts.begin; p < parts.end; ++p) {
    found = std::max(found, mention->parts[p].found);
  }
  return found;
}

std::vector<LoneName> lone_names(const std::vector<NameMention>& mentions) {
  std::vector<LoneName> lone;
  for (const NameMention& mention : mentions) {
    const auto count = static_cast<std::uint32_t>(mention.parts.size());
    for (std::uint32_t p = 0; p < count; ++p) {
      if (mention.parts[p].found >= kNameFound) continue;
      std::uint32_t end = p + 1;
      while (end < count && mention.parts[end].found < kNameFound) ++end;
      lone.push_back({&mention, {p, end}, p == 0 && end == count});
      p = end;
    }
  }
  return lone;
}

std::vector<NameConflict> name_conflicts(const PairAnalysis& pair,
                                         const std::vector<LoneName>& english,
                                         const std::vector<LoneName>& japanese) {
  const bool from_english = pair.bitext.english_is_source();
  std::vector<NameConflict> all;
  for (const Bead& bead : pair.alignment.beads) {
    const Range e_range = names_within(english, from_english ? bead.source : bead.target);
    const Range j_range = names_within(japanese, from_english ? bead.target : bead.source);
    for (std::size_t e = e_range.begin; e < e_range.end; ++e) {
      for (std::size_t j = j_range.begin; j < j_range.end; ++j) {
        all.push_back({e, j, confidence(*pair.lexicon, english[e], japanese[j])});
      }
    }
  }
  std::sort(all.begin(), all.end(), [](const NameConflict& a, const NameConflict& b) {
    return std::tuple(-a.confidence, a.english, a.japanese) <
           std::tuple(-b.confidence, b.english, b.japanese);
  });
  std::vector<bool> english_used(english.size(), false);
  std::vector<bool> japanese_used(japanese.size(), false);
  std::erase_if(all, [&](const NameConflict& conflict) {
    if (english_used[conflict.english] || japanese_used[conflict.japanese]) return true;
    english_used[conflict.english] = true;
    japanese_used[conflict.japanese] = true;
    return false;
  });
  return all;
}

}  // namespace taiyaku
