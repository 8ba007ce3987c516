#include "score/name_conflicts.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

namespace taiyaku {
namespace {

bool in_one_bead(const PairAnalysis& pair, std::uint32_t english, std::uint32_t japanese) {
  const bool from_english = pair.bitext.english_is_source();
  const std::uint32_t source = from_english ? english : japanese;
  const std::uint32_t target = from_english ? japanese : english;
  const auto within = [](Range range, std::uint32_t s) {
    return range.begin <= s && s < range.end;
  };
  return std::any_of(
      pair.alignment.beads.begin(), pair.alignment.beads.end(),
      [&](const Bead& bead) { return within(bead.source, source) && within(bead.target, target); });
}

/// Positive evidence that one stands where the other should: neither has a counterpart, the
/// Japanese one sounds like no word of the English passage, and is known as a name.
double confidence(const Lexicon& lexicon, const LoneName& english, const LoneName& japanese) {
  const NameKind kind = japanese.kind();
  double sure = kind == NameKind::kOrdinary ? 0.2 : kind == NameKind::kUnknown ? 0.56 : 0.75;
  if (japanese.mention->titled && kind != NameKind::kOrdinary) sure += 0.08;
  if (!japanese.mention->katakana) sure *= 0.45;
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
  if (japanese.found() > (kind >= NameKind::kPerson ? 0.25 : 0.2)) sure *= 0.6;
  return sure;
}

}  // namespace

bool stands_for_country(const LoneName& english) {
  constexpr auto kSeats = std::to_array<std::string_view>(
      {"beijing",   "berlin",     "brussels",    "congress",  "downing", "kiev",
       "kremlin",   "kyiv",       "london",      "moscow",    "paris",   "pentagon",
       "pyongyang", "royal",      "seoul",       "stateside", "tehran",  "tokyo",
       "treasury",  "washington", "westminster", "whitehall"});
  return std::find(kSeats.begin(), kSeats.end(),
                   english.mention->parts[english.parts.begin].text) != kSeats.end();
}

bool is_demonym(const Lexicon& lexicon, const LoneName& english) {
  if (english.parts.size() != 1) return false;
  const std::string& word = english.mention->parts[english.parts.begin].text;
  constexpr auto kEndings = std::to_array<std::string_view>(
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
  std::vector<NameConflict> all;
  for (std::size_t e = 0; e < english.size(); ++e) {
    for (std::size_t j = 0; j < japanese.size(); ++j) {
      if (!in_one_bead(pair, english[e].mention->sentence, japanese[j].mention->sentence)) continue;
      all.push_back({e, j, confidence(*pair.lexicon, english[e], japanese[j])});
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
