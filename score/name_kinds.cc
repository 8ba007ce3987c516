#include "score/name_kinds.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "lexicon/names.h"
#include "segment/characters.h"

namespace taiyaku {
namespace {

/// Our own list has countries and peoples beside words of the news (国民, people).
bool is_place_of_ours(std::string_view headword) {
  static constexpr auto kCountries = std::to_array<std::string_view>(
      {"日本", "朝鮮", "欧州", "台湾", "香港", "中東", "米国", "英国", "中国", "韓国"});
  return std::any_of(kCountries.begin(), kCountries.end(),
                     [&](std::string_view country) { return headword.starts_with(country); });
}

/// Whether our own list has a place for the word, or gives it by its sound: ワシントン, チュニジア.
/// クレムリン sounds like Kremlin: a name, not a word of the news.
bool is_name_of_ours(const Lexicon& lexicon, std::string_view english, GlossRow headwords) {
  constexpr std::size_t kLeastLetters = 5;
  constexpr double kSame = 0.8;
  return std::any_of(headwords.begin(), headwords.end(), [&](const Gloss& headword) {
    if (headword.source != LexiconSource::kOwn || headword.part != 0) return false;
    const std::string word = lexicon.japanese_word(headword.word);
    return is_place_of_ours(word) || (english.size() >= kLeastLetters &&
                                      transliteration_similarity(lexicon, english, word) > kSame);
  });
}

bool is_dictionary_of_words(LexiconSource source) {
  return source == LexiconSource::kEdict || source == LexiconSource::kCompdic ||
         source == LexiconSource::kOwn;
}

/// Whether the dictionaries of words translate it as such, and surely.
bool is_word(const Lexicon& lexicon, GlossRow glosses, bool japanese) {
  const float sure = japanese ? 0.2F : 0.5F;  // kana share what they mean with their homophones
  for (const Gloss& gloss : glosses) {
    if (gloss.weight < sure) return false;  // as are those that follow
    if (!is_dictionary_of_words(gloss.source) || gloss.part != 0) continue;
    // モスクワ in the dictionary of words is still Moscow and no other word.
    const NameKinds kinds =
        japanese ? lexicon.english_kinds(gloss.word) : lexicon.japanese_kinds(gloss.word);
    if ((kinds & kPlaceName) == 0) return true;
  }
  return false;
}

/// Whether a list of countries and regions has it, and it is no common word besides (goal, Ghor).
bool is_listed_place(GlossRow glosses, NameKinds kinds, bool common) {
  return !common && (kinds & kPlaceName) != 0 &&
         std::any_of(glosses.begin(), glosses.end(), [](const Gloss& gloss) {
           return gloss.source <= LexiconSource::kCldr && gloss.part == 0;
         });
}

/// What is said of a word by its translations.
NameKind kind_of_word(GlossRow glosses, NameKinds kinds, bool word) {
  if (word) return NameKind::kOrdinary;
  if ((kinds & kPlaceName) != 0) return NameKind::kPlace;
  if ((kinds & kPersonName) != 0) return NameKind::kPerson;
  const bool named = std::any_of(glosses.begin(), glosses.end(), [](const Gloss& gloss) {
    return gloss.source == LexiconSource::kEnamdict && gloss.part == 0;
  });
  if (named) return NameKind::kPerson;
  const bool translated = std::any_of(glosses.begin(), glosses.end(), [](const Gloss& gloss) {
    return gloss.source != LexiconSource::kEnamdict;
  });
  return translated ? NameKind::kOrdinary : NameKind::kUnknown;
}

}  // namespace

NameKind japanese_kind(const Lexicon& lexicon, std::string_view headword) {
  constexpr float kCommonNats = 10.5F;
  const WordId id = lexicon.japanese(headword);
  const auto glosses = lexicon.glosses(id);
  const bool common = std::any_of(glosses.begin(), glosses.end(), [&](const Gloss& gloss) {
    return gloss.source == LexiconSource::kEdict && gloss.part == 0 && gloss.weight >= 0.5F &&
           (lexicon.english_kinds(gloss.word) & kPlaceName) == 0 &&
           lexicon.english_information(gloss.word) < kCommonNats;
  });
  if (is_listed_place(glosses, lexicon.japanese_kinds(id), common)) return NameKind::kPlace;
  return kind_of_word(glosses, lexicon.japanese_kinds(id), is_word(lexicon, glosses, true));
}

NameKind english_kind(const Lexicon& lexicon, std::string_view word) {
  const WordId id = lexicon.english(word);
  const auto headwords = lexicon.headwords(id);
  if (is_name_of_ours(lexicon, word, headwords)) return NameKind::kPlace;
  constexpr float kCommonNats = 9.5F;
  const bool common = lexicon.english_information(id) < kCommonNats;
  if (is_listed_place(headwords, lexicon.english_kinds(id), common)) return NameKind::kPlace;
  return kind_of_word(headwords, lexicon.english_kinds(id), is_word(lexicon, headwords, false));
}

bool is_compound(const Lexicon& lexicon, std::string_view text) {
  std::vector<PrefixMatch> matches;
  constexpr std::size_t kShortestPart = 6;  // bytes: two kana
  while (!text.empty()) {
    matches.clear();
    lexicon.japanese_prefixes(text, matches);
    const auto longest = std::find_if(matches.rbegin(), matches.rend(), [&](const PrefixMatch& m) {
      const bool tail = m.bytes == text.size() || text.size() - m.bytes >= kShortestPart;
      return m.bytes >= kShortestPart && tail && is_word(lexicon, lexicon.glosses(m.word), true);
    });
    if (longest == matches.rend()) return false;
    text.remove_prefix(longest->bytes);
  }
  return true;
}

bool is_country(const Lexicon& lexicon, std::string_view headword) {
  const WordId id = lexicon.japanese(headword);
  const auto glosses = lexicon.glosses(id);
  return (lexicon.japanese_kinds(id) & kPlaceName) != 0 &&
         std::any_of(glosses.begin(), glosses.end(),
                     [](const Gloss& gloss) { return gloss.source == LexiconSource::kOwn; });
}

bool begins_with_capital(std::string_view surface) {
  if (surface.empty()) return false;
  if (is_ascii_upper(static_cast<unsigned char>(surface[0]))) return true;
  // À to Þ are C3 80 to C3 9E.
  return surface.size() > 1 && surface[0] == '\xc3' &&
         static_cast<unsigned char>(surface[1]) <= 0x9e;
}

bool is_katakana_or_dot(std::string_view text) {
  if (text.size() < 3 || text.size() % 3 != 0) return false;
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  for (std::size_t i = 0; i < text.size(); i += 3) {
    // U+30A1..U+30FE is E3 82 A1 .. E3 83 BE.
    if (byte(i) != 0xe3) return false;
    const unsigned rest = byte(i + 1) << 8U | byte(i + 2);
    if (rest < 0x82a1 || rest > 0x83be) return false;
  }
  return true;
}

}  // namespace taiyaku
