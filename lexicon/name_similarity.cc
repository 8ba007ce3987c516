#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "lexicon/gloss_words.h"
#include "lexicon/han_names.h"
#include "lexicon/icu_text.h"
#include "lexicon/name_titles.h"
#include "lexicon/names.h"
#include "lexicon/reach.h"
#include "segment/utf8.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr std::size_t kMostWords = 8;
constexpr std::size_t kMostUnits = 24;
constexpr std::size_t kLongestSegment = 8;  // units

// What the likeness of the rest is worth when this is left out. A given name, a middle name or a
// family name may be missing on one side; a word that is no name (Post, University) hardly.
constexpr double kWithoutInitial = 0.99;
constexpr double kWithoutTitle = 0.985;
constexpr double kWithoutNamePart = 0.88;
constexpr double kWithoutKanji = 0.8;
constexpr double kWithoutWord = 0.45;
constexpr double kWithoutGeneric = 0.86;
constexpr double kLeftOutOnBothSides = 0.3;
// Parts that ・ separates are rarely one word, and Korean is heard in more than one way.
constexpr double kJoinedParts = 0.85;
constexpr double kKorean = 0.95;

constexpr WordSet kCompanySuffixes =
    word_set("ag", "bv", "co", "com", "company", "corp", "corporation", "gmbh", "inc",
             "incorporated", "kk", "limited", "llc", "ltd", "nv", "plc", "sa", "spa");
constexpr WordSet kParticles = word_set(
    "al", "an", "and", "at", "bin", "bint", "da", "de", "del", "den", "der", "di", "dos", "du",
    "el", "for", "ibn", "in", "jr", "la", "le", "of", "on", "sr", "st", "the", "van", "von");
// Behind the name of a company, a paper or a place: what it is.
constexpr WordSet kNamedThings =
    word_set("社", "紙", "誌", "市", "県", "州", "省", "都", "府", "区", "町", "村", "通信",
             "通信社", "グループ", "集団", "自動車", "電子", "株式会社");

// 防衛相, 院内総務, 首席補佐官, 理事長: what offices end in.
constexpr auto kOffices =
    std::to_array<std::string_view>({"相", "長", "官", "員", "総務", "代表", "主席", "総裁", "大使",
                                     "顧問", "司令", "法王", "国王"});

/// Who or what is named, behind the name; an office has two kanji or more.
bool is_title(std::string_view text) {
  constexpr std::size_t kTwoKanji = 6;  // bytes
  return is_title_behind(text) || kNamedThings.contains(text) ||
         (text.size() >= kTwoKanji &&
          std::any_of(kOffices.begin(), kOffices.end(),
                      [&](std::string_view office) { return text.ends_with(office); }));
}

/// The words of an English name: lower-case letters and digits, without diacritics.
std::vector<std::string> words_of(std::string_view english) {
  const std::string text = plain_lower(english);
  std::vector<std::string> words;
  std::string word;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const char c = i < text.size() ? text[i] : ' ';
    const bool possessive = c == '\'' && i + 1 < text.size() && text[i + 1] == 's' &&
                            (i + 2 == text.size() || text[i + 2] == ' ');
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      word += c;
    } else if (possessive) {
      ++i;
    } else if (c == '.' && word.size() <= 3 && i + 1 < text.size() && text[i + 1] != ' ' &&
               text.find('.', i + 1) != std::string::npos) {
      continue;  // u.s. is one word
    } else if (c != '\'' && !word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  while (words.size() > 1 && kCompanySuffixes.contains(words.back())) words.pop_back();
  if (words.size() > 1 && words.front() == "the") words.erase(words.begin());
  if (words.size() > kMostWords) words.resize(kMostWords);
  return words;
}

// What an organisation or a place is; often left out.
constexpr WordSet kGenericWords = word_set(
    "agency", "city", "county", "electronics", "group", "holdings", "island", "islands", "motor",
    "motors", "mount", "mt", "news", "prefecture", "province", "state", "technologies");
constexpr WordSet kGenericKanji = word_set("大学", "製作所", "自治区", "広場", "半島", "諸島",
                                           "工業", "重工業", "電機", "電気", "新聞社");
// Words that make another name of a name: Washington Post, Manchester United.
constexpr WordSet kOrganisationWords = word_set(
    "association", "bank", "chronicle", "city", "club", "college", "commission", "committee",
    "company", "council", "court", "department", "express", "fund", "guardian", "herald",
    "hospital", "house", "institute", "journal", "lake", "ministry", "museum", "office", "park",
    "party", "post", "prize", "real", "river", "school", "shimbun", "square", "street", "telegraph",
    "times", "tribune", "union", "united", "university", "valley");
constexpr WordSet kOrganisationKana =
    word_set("アワー", "シティ", "ジャーナル", "ストリート", "タイムズ", "テレグラフ",
             "トリビューン", "バレー", "バンク", "パーク", "ヘラルド", "ポスト", "ホテル",
             "ユナイテッド", "ユニバーシティ", "レアル");

constexpr WordSet kKoreanSurnames =
    word_set("ahn", "an", "bae", "baek", "bak", "ban", "bong", "cho", "choe", "choi", "chung", "gu",
             "ha", "han", "heo", "hong", "hwang", "im", "jang", "jeon", "jeong", "jin", "jo", "jun",
             "jung", "kang", "kim", "ko", "koo", "kwak", "kwon", "lee", "lim", "min", "moon", "nam",
             "no", "noh", "oh", "paek", "pak", "park", "ri", "roh", "ryu", "seo", "shim", "shin",
             "sim", "sin", "so", "son", "song", "suh", "yang", "yi", "yoo", "yoon", "yu", "yun");

enum class Script : std::uint8_t { kKana, kHan, kLatin, kBreak };

Script script_of(std::string_view character) {
  const auto lead = static_cast<unsigned char>(character[0]);
  if (lead < 0x80) {
    const char c = character[0];
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? Script::kLatin : Script::kBreak;
  }
  if (character.size() != 3) return Script::kBreak;
  if (character == "・" || character == "゠" || character == "、" || character == "　")
    return Script::kBreak;
  if (character >= "\xE3\x82\xA1" && character <= "\xE3\x83\xBC") return Script::kKana;
  return Script::kHan;
}

/// A piece of the Japanese name that is not cut any further: a part in katakana or Latin letters, a
/// single character otherwise.
struct Unit {
  std::string text;
  Script script = Script::kHan;
  bool begins_part = false;  ///< first, or behind ・ or another break
};

std::vector<Unit> units_of(std::string_view japanese) {
  const std::string text = nfkc_lower(japanese);
  std::vector<Unit> units;
  bool fresh = true;
  for (std::size_t i = 0; i < text.size() && units.size() < kMostUnits;) {
    const std::size_t bytes = code_point_at(text, i).size;
    const std::string_view character = std::string_view(text).substr(i, bytes);
    const Script script = script_of(character);
    if (script == Script::kBreak) {
      fresh = true;
    } else if (!fresh && script != Script::kHan && !units.empty() &&
               units.back().script == script) {
      units.back().text += character;
    } else {
      units.push_back({std::string(character), script, fresh});
      fresh = false;
    }
    i += bytes;
  }
  return units;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

/// The first consonant of a Korean word is spelled g, d, b, j and heard without voice: パク・クネ.
std::string unvoiced_at_first(std::string word) {
  constexpr std::string_view kVoiced = "gdb";
  constexpr std::string_view kVoiceless = "ktp";
  if (word.starts_with('j')) return word.replace(0, 1, "ch");
  const std::size_t at = word.empty() ? std::string_view::npos : kVoiced.find(word[0]);
  if (at != std::string_view::npos) word[0] = kVoiceless[at];
  return word;
}

/// What kana hear in the usual spellings of Korean names: eo and u both stand for オ, oe and oi for
/// エ, h is lost behind n, k before y becomes n (Suk-yeol: ソンニョル), Lee is イ and Roh ノ.
std::vector<std::string> korean_sounds(const std::string& word) {
  if (word == "lee") return {"i"};
  if (word == "roh" || word == "noh") return {"no"};
  std::string plain = word;
  for (const auto& [from, to] : {std::pair("eo", "o"),
                                 {"eu", "u"},
                                 {"ae", "e"},
                                 {"oe", "e"},
                                 {"oi", "e"},
                                 {"oo", "u"},
                                 {"ee", "i"},
                                 {"nh", "n"},
                                 {"ngh", "ng"},
                                 {"mh", "m"}}) {
    plain = replaced(plain, from, to);
  }
  const std::string open = replaced(plain, "u", "o");
  return {plain,
          open,
          replaced(plain, "hyu", "hyo"),
          replaced(plain, "ny", "n"),
          replaced(open, "ky", "nny"),
          unvoiced_at_first(plain),
          unvoiced_at_first(replaced(plain, "ny", "n"))};
}

/// Compares one pair of names.
class Comparison {
 public:
  Comparison(const Lexicon& lexicon, std::string_view english, std::string_view japanese)
      : lexicon_(lexicon), words_(words_of(english)), units_(units_of(japanese)) {
    for (const std::string& word : words_) lemmas_.push_back(lemma_of(word));
    korean_ = words_.size() >= 2 && words_.size() <= 3 &&
              (kKoreanSurnames.contains(words_.front()) || kKoreanSurnames.contains(words_.back()));
  }

  double best() {
    if (words_.empty() || units_.empty()) return 0;
    const double together = segment(0, units_.size(), 0, words_.size());
    return std::max(together, match(0, 0, false, false));
  }

 private:
  using Mask = std::uint32_t;

  std::string lemma_of(const std::string& word) const {
    const std::vector<std::string> lemmas = gloss_words(word, lexicon_);
    return lemmas.size() == 1 ? lemmas[0] : word;
  }

  /// The best way to match the units from `unit` on with the words not in `used`. Parts may be left
  /// out on one side only.
  double match(std::size_t unit, Mask used, bool left_out, bool matched) {
    if (unit == units_.size()) return matched ? rest(used, left_out) : 0;
    const std::size_t state = (unit << 10 | used << 2 | (left_out ? 2U : 0U) | (matched ? 1U : 0U));
    if (const auto known = known_.find(state); known != known_.end()) return known->second;
    double best = 0;
    for (std::size_t n = 1; n <= kLongestSegment && unit + n <= units_.size(); ++n) {
      best = std::max(best, match_segment(unit, n, used, left_out));
      best = std::max(best, leave_out(unit, n, used, left_out, matched));
    }
    return known_[state] = best;
  }

  double match_segment(std::size_t unit, std::size_t n, Mask used, bool left_out) {
    double best = 0;
    for (std::size_t w = 0; w < words_.size(); ++w) {
      Mask range = 0;
      for (std::size_t m = 1; w + m <= words_.size(); ++m) {
        range |= Mask{1} << (w + m - 1);
        if ((used & range) != 0) break;
        const double alike = segment(unit, n, w, m);
        if (alike <= best) continue;
        best = std::max(best, std::min(alike, match(unit + n, used | range, left_out, true)));
      }
    }
    return best;
  }

  double leave_out(std::size_t unit, std::size_t n, Mask used, bool left_out, bool matched) {
    const std::string text = joined_units(unit, n);
    if (unit > 0 && is_title(text)) return kWithoutTitle * match(unit + n, used, left_out, matched);
    if (unit > 0 && kGenericKanji.contains(text)) {
      return kWithoutGeneric * match(unit + n, used, left_out, matched);
    }
    const Unit& left = units_[unit];
    if (left.script == Script::kLatin && n == 1 && text.size() == 1) {
      return kWithoutInitial * match(unit + 1, used, left_out, matched);
    }
    double worth = 0;
    if (left.script == Script::kKana && n == 1) {
      worth = kOrganisationKana.contains(text) ? kWithoutWord : kWithoutNamePart;
    }
    if (is_given_name(unit, n)) {
      worth = kWithoutKanji;
    } else if (left.script == Script::kHan && n == 1) {
      worth = kWithoutWord;
    }
    return worth == 0 ? 0 : worth * match(unit + n, used, true, matched);
  }

  /// All that follows the family name in a name of two to five kanji.
  bool is_given_name(std::size_t unit, std::size_t n) const {
    return unit > 0 && unit + n == units_.size() && units_.size() <= 5 &&
           std::all_of(units_.begin(), units_.end(),
                       [](const Unit& other) { return other.script == Script::kHan; });
  }

  /// What it is worth that these words have no counterpart.
  double rest(Mask used, bool left_out) const {
    double worth = 1;
    for (std::size_t w = 0; w < words_.size(); ++w) {
      if ((used >> w & 1) != 0 || kParticles.contains(words_[w])) continue;
      if (words_[w].size() == 1) {
        worth *= kWithoutInitial;
        continue;
      }
      if (kGenericWords.contains(words_[w])) {
        worth *= kWithoutGeneric;
        continue;
      }
      worth *= left_out                 ? kLeftOutOnBothSides
               : has_meaning(words_[w]) ? kWithoutWord
                                        : kWithoutNamePart;
    }
    return worth;
  }

  /// Whether the word is one of the language rather than a name: post, but not darwin.
  bool has_meaning(const std::string& word) const {
    if (kOrganisationWords.contains(word)) return true;
    const WordId id = lexicon_.english(word);
    if ((lexicon_.english_kinds(id) & (kPersonName | kPlaceName)) != 0) return false;
    const auto headwords = lexicon_.headwords(id);
    return std::any_of(headwords.begin(), headwords.end(), [](const Gloss& headword) {
      return headword.source <= LexiconSource::kEdict && headword.part == 0 &&
             headword.weight >= kMeaningWeight;
    });
  }

  /// Likeness of units [unit, unit + n) and words [word, word + m) as one thing.
  double segment(std::size_t unit, std::size_t n, std::size_t word, std::size_t m) {
    const std::size_t key = unit << 15 | n << 10 | word << 5 | m;
    if (const auto known = segments_.find(key); known != segments_.end()) return known->second;
    const std::string text = joined_units(unit, n);
    double alike = by_dictionary(text, word, m);
    const bool kana = std::all_of(units_.begin() + unit, units_.begin() + unit + n,
                                  [](const Unit& u) { return u.script == Script::kKana; });
    if (kana && alike < 0.99) {
      const double worth = n > 1 && m == 1 ? kJoinedParts : 1;
      alike = std::max(alike, worth * by_sound(text, word, m));
    }
    if (units_[unit].script == Script::kLatin && n == 1) {
      alike = std::max(alike, by_letters(text, word, m));
    }
    if (units_[unit].script == Script::kHan && alike < 0.99) {
      alike = std::max(alike, han_similarity(lexicon_, std::span(words_).subspan(word, m), text));
    }
    return segments_[key] = alike;
  }

  double by_sound(std::string_view kana, std::size_t word, std::size_t m) const {
    std::string letters;
    for (std::size_t w = word; w < word + m; ++w) letters += words_[w];
    double alike = transliteration_similarity(lexicon_, letters, kana);
    if (!korean_) return alike;
    for (const std::string& sound : korean_sounds(letters)) {
      alike = std::max(alike, kKorean * transliteration_similarity(lexicon_, sound, kana));
    }
    return alike;
  }

  /// The same letters, or the initials of the words: WFP, World Food Programme.
  double by_letters(std::string_view latin, std::size_t word, std::size_t m) const {
    std::string letters;
    std::string initials;
    for (std::size_t w = word; w < word + m; ++w) {
      letters += words_[w];
      if (!kParticles.contains(words_[w])) initials += words_[w][0];
    }
    if (letters == latin) return 1;
    return initials.size() >= 2 && initials == latin ? 0.93 : 0;
  }

  /// Whether the dictionaries give the words, as a whole, for the headword.
  double by_dictionary(const std::string& headword, std::size_t word, std::size_t m) const {
    std::string phrase;
    std::string printed;
    for (std::size_t w = word; w < word + m; ++w) {
      phrase += (w == word ? "" : " ") + lemmas_[w];
      printed += (w == word ? "" : " ") + words_[w];
    }
    const auto glosses = lexicon_.glosses(lexicon_.japanese(headword));
    double best = 0;
    for (const std::string& form : {phrase, printed}) {
      const WordId id = lexicon_.english(form);
      for (const Gloss& gloss : glosses) {
        if (gloss.word == id && id != kNoWord) best = std::max(best, claim(gloss));
      }
    }
    return best;
  }

  /// How much a gloss says; little when it is but a word of a longer one (東京大学: Tokyo).
  static double claim(const Gloss& gloss) {
    if (gloss.part != 0) return 0.3;
    return gloss.source <= LexiconSource::kCldr       ? 0.99
           : gloss.source >= LexiconSource::kEnamdict ? 0.97
           : gloss.weight >= kSureWeight              ? 0.95
                                                      : 0.85;
  }

  std::string joined_units(std::size_t unit, std::size_t n) const {
    std::string text;
    for (std::size_t u = unit; u < unit + n; ++u) text += units_[u].text;
    return text;
  }

  static constexpr float kSureWeight = 0.2F;
  static constexpr float kMeaningWeight = 0.5F;

  const Lexicon& lexicon_;
  std::vector<std::string> words_;
  std::vector<std::string> lemmas_;
  std::vector<Unit> units_;
  bool korean_ = false;
  std::map<std::size_t, double> known_;
  std::map<std::size_t, double> segments_;
};

}  // namespace

double name_similarity(const Lexicon& lexicon, std::string_view english,
                       std::string_view japanese) {
  return Comparison(lexicon, english, japanese).best();
}

}  // namespace taiyaku
