#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "align/japanese_tokens.h"
#include "lexicon/names.h"
#include "score/checks.h"
#include "score/fact_text.h"
#include "score/name_conflicts.h"
#include "score/name_mentions.h"
#include "score/name_seats.h"
#include "score/place.h"
#include "segment/utf8.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 3> kRules = {{
    {"NAME001", "Accuracy/Mistranslation", "name", "another name stands in the matching place"},
    {"NAME002", "Accuracy/Omission", "name", "a name of the source is not in the translation"},
    {"NAME003", "Accuracy/Addition", "name", "the translation names what the source does not"},
}};

constexpr const Rule& kChanged = rule_named(kRules, "NAME001");
constexpr const Rule& kDropped = rule_named(kRules, "NAME002");
constexpr const Rule& kAdded = rule_named(kRules, "NAME003");

void report_conflict(const PairAnalysis& pair, double confidence, Span source, Span target,
                     std::vector<Finding>& findings) {
  findings.push_back(make_finding(
      kChanged, Severity::kMajor, confidence, {source, target},
      fmt::format("{} became {}", surface(pair.source(), source), surface(pair.target(), target))));
}

void report_dropped(const PairAnalysis& pair, double confidence, Span source,
                    std::vector<Finding>& findings) {
  if (confidence <= 0) return;
  findings.push_back(
      make_finding(kDropped, Severity::kMajor, confidence, at_source(pair, source),
                   fmt::format("{} is not in the translation", surface(pair.source(), source))));
}

void report_added(const PairAnalysis& pair, double confidence, Span target,
                  std::vector<Finding>& findings) {
  findings.push_back(
      make_finding(kAdded, Severity::kMajor, confidence, at_target(pair, target),
                   fmt::format("{} is not in the source", surface(pair.target(), target))));
}

/// Whether a Japanese sentence shows where something was cut out: 、 at its beginning, （）.
bool has_hole(std::string_view sentence) {
  static constexpr auto kHoles =
      std::to_array<std::string_view>({"、、", "（）", "「、", "（、", "・ ", "・、", "・。"});
  return sentence.starts_with("、") ||
         std::any_of(kHoles.begin(), kHoles.end(), [&](std::string_view hole) {
           return sentence.find(hole) != std::string_view::npos;
         });
}

/// How often each word stands in the names of a passage.
using NameWords = std::unordered_map<std::string_view, unsigned>;

NameWords words_of(const std::vector<NameMention>& mentions) {
  NameWords words;
  for (const NameMention& mention : mentions) {
    for (const NamePart& part : mention.parts) ++words[part.text];
  }
  return words;
}

/// Whether the same word stands elsewhere in the passage: once named, a pronoun will do.
bool named_twice(const NameWords& words, const LoneName& name) {
  return words.at(name.mention->parts[name.parts.begin].text) > 1;
}

/// Whether the token is the one kanji or the short form of two countries that it leads or ends:
/// 中, 米中, 訪中; not the 中 of 会議中 or 中ごろ.
bool is_short_country(const Document& document, const Token& token, std::string_view kanji) {
  constexpr std::size_t kTwoKanji = 6;  // bytes
  constexpr std::string_view kBesides = "日米英中露独仏韓朝豪印伊加欧北対訪在駐反親来国側軍";
  const std::string_view word = norm(document, token);
  if (word == kanji) return token.pos != Pos::kSuffix;
  if (word.size() != kTwoKanji) return false;
  const std::string_view other = word.starts_with(kanji) ? word.substr(kanji.size())
                                 : word.ends_with(kanji) ? word.substr(0, kanji.size())
                                                         : "";
  return !other.empty() && kBesides.find(other) != std::string_view::npos;
}

/// Whether the passage says the word: one kanji as a token, longer words anywhere.
bool says(const Passage& passage, std::string_view word) {
  constexpr std::size_t kOneKanji = 3;  // bytes
  const Document& document = *passage.document;
  if (word.size() != kOneKanji || static_cast<unsigned char>(word[0]) < 0xe4)
    return surface(document, passage.span()).find(word) != std::string_view::npos;
  const auto begin = document.tokens.begin();
  const Range tokens = passage.tokens();
  return std::any_of(begin + tokens.begin, begin + tokens.end,
                     [&](const Token& token) { return is_short_country(document, token, word); });
}

/// "Burt's Bees" left as it is: the name stands there, whatever words it is cut into.
bool stands_as_it_is(const PairAnalysis& pair, const LoneName& name) {
  const std::string_view words = surface(pair.source(), name.span());
  return surface(pair.target(), pair.bitext.target.span()).find(words) != std::string_view::npos;
}

std::string_view leading_katakana(std::string_view word) {
  constexpr std::size_t kKana = 3;  // bytes
  std::size_t size = 0;
  while (size < word.size() && is_katakana(word.substr(size, kKana))) size += kKana;
  return word.substr(0, size);
}

/// Islamic and イスラム教: what people belong to, by its sound.
bool stem_is_said(const PairAnalysis& pair, const LoneName& name) {
  constexpr double kSame = 0.75;
  constexpr std::size_t kLeastStem = 4;
  const std::string& text = name.mention->parts[name.parts.begin].text;
  if (!text.ends_with("ic") || text.size() < kLeastStem + 2) return false;
  const std::string_view stem = std::string_view(text).substr(0, text.size() - 2);
  const Document& target = pair.target();
  const Range tokens = pair.bitext.target.tokens();
  return std::any_of(target.tokens.begin() + tokens.begin, target.tokens.begin() + tokens.end,
                     [&](const Token& token) {
                       const std::string_view kana = leading_katakana(surface(target, token));
                       return !kana.empty() &&
                              transliteration_similarity(*pair.lexicon, stem, kana) > kSame;
                     });
}

/// Whether the translation may well say the name by another word: アメリカ政府, 国内.
bool may_be_implied(const PairAnalysis& pair, const LoneName& name) {
  const std::string& text = name.mention->parts[name.parts.begin].text;
  std::string_view words = words_for_seat(text);
  while (!words.empty()) {
    const std::size_t space = std::min(words.find(' '), words.size());
    if (says(pair.bitext.target, words.substr(0, space))) return true;
    words.remove_prefix(std::min(space + 1, words.size()));
  }
  return false;
}

/// Words that are put together, cut or counted are translated freely: Beijing-controlled, Ore.,
/// Americans.
bool is_plain_word(const LoneName& name) {
  const std::string& text = name.mention->parts[name.parts.begin].text;
  static constexpr auto kPeople =
      std::to_array<std::string_view>({"ans", "ards", "crats", "ers", "ists", "ites", "eses"});
  const bool people = name.parts.size() == 1 &&
                      std::any_of(kPeople.begin(), kPeople.end(),
                                  [&](std::string_view ending) { return text.ends_with(ending); });
  return !people && text.size() >= 4 && text.find_first_of("-.'") == std::string::npos;
}

/// Japanese leaves its own country out of the names of what is in it: 気象庁, 自衛隊.
bool is_home(const LoneName& name) {
  const std::string& text = name.mention->parts[name.parts.begin].text;
  return text == "japan" || text == "japanese";
}

bool begins(const LoneName& name) { return name.parts.begin == 0; }

/// A missing match alone proves little: the name may be translated, abbreviated or implied. Names
/// of places and people are always carried over from English; into English translators add the
/// names that Japanese leaves out.
double dropped_confidence(const PairAnalysis& pair, const NameWords& words, const LoneName& name) {
  const NameKind kind = name.kind();
  if (pair.bitext.english_is_source() && stands_as_it_is(pair, name)) return 0;
  const bool named = kind == NameKind::kPlace || kind == NameKind::kPerson;
  const bool full = name.parts.size() > 1 && kind != NameKind::kOrdinary;
  const bool lost =
      name.found() < 0.3 && pair.bitext.english_is_source() && !named_twice(words, name);
  // Half a name is often enough, but a place stays in the name of what is there.
  const bool certain =
      lost && (name.whole || (kind == NameKind::kPlace && begins(name) && !is_home(name)));
  if (lost && kind != NameKind::kOrdinary && (certain || !name.whole) &&
      has_hole(surface(pair.target(), opposite_in_target(pair, name.span()))))
    return 0.7;
  const bool sure = named && (is_plain_word(name) || full);
  const bool implied = certain && (may_be_implied(pair, name) || stem_is_said(pair, name));
  if (certain && sure && !implied) return kind == NameKind::kPlace ? 0.54 : 0.52;
  if (certain && full && !implied && !name.mention->opens_sentence) return 0.52;
  if (kind == NameKind::kOrdinary) return 0.12;
  return kind == NameKind::kUnknown ? 0.25 : 0.4;
}

/// Whether somebody is spoken of whom the translation may name.
bool has_personal_pronoun(const Passage& passage) {
  static constexpr WordSet kPersonal =
      word_set("he", "her", "him", "his", "she", "their", "them", "they", "we", "who", "whose");
  const Range tokens = passage.tokens();
  const auto begin = passage.document->tokens.begin();
  return std::any_of(begin + tokens.begin, begin + tokens.end, [&](const Token& token) {
    const std::string_view word = norm(*passage.document, token);
    return kPersonal.contains(word);
  });
}

/// Katakana with one meaning, that of the rare English word they sound like: カラメル. A translator
/// does not come by such a word freely.
bool is_rare_loan(const Lexicon& lexicon, const LoneName& name) {
  constexpr float kRareNats = 12;
  if (name.parts.size() != 1) return false;
  const std::string& kana = name.mention->parts[name.parts.begin].text;
  std::size_t meanings = 0;
  bool loan = false;
  for (const Gloss& gloss : lexicon.glosses(lexicon.japanese(kana))) {
    if (gloss.part != 0) continue;
    ++meanings;
    const std::string word = lexicon.english_word(gloss.word);
    loan = lexicon.is_lemma(word) && lexicon.english_information(gloss.word) >= kRareNats &&
           transliteration_similarity(lexicon, word, kana) > 0.8;
  }
  return loan && meanings == 1;
}

/// グリニッジ標準時, カリフォルニア大学: English has letters for what the name begins (GMT, UC).
bool begins_institution(const Document& document, const LoneName& name) {
  const std::uint32_t end = name.span().end;
  return end < document.text.size() && is_kanji(code_point_at(document.text, end).value);
}

/// "The prefecture" for 大阪府, "the city" for 神戸市: the name may stand elsewhere.
bool is_called_by_kind(const PairAnalysis& pair, const LoneName& name) {
  static constexpr WordSet kTowns = word_set("city", "municipal", "town");
  static constexpr WordSet kRegions =
      word_set("prefecture", "prefectural", "state", "metropolitan");
  const std::string_view behind = std::string_view(pair.source().text).substr(name.span().end);
  const bool town = behind.starts_with("市");
  const Document& english = pair.target();
  const Range tokens = pair.bitext.target.tokens();
  for (std::uint32_t t = tokens.begin + 1; t < tokens.end; ++t) {
    const std::string_view word = norm(english, english.tokens[t]);
    if ((town ? kTowns.contains(word) : kRegions.contains(word)) &&
        norm(english, english.tokens[t - 1]) == "the")
      return true;
  }
  return false;
}

/// How sure it is that a Japanese name was dropped on the way to English, which carries names over.
/// Kanji may be read in ways that nobody foresees, so that only towns and prefectures count.
double dropped_japanese_confidence(const PairAnalysis& pair, const LoneName& name) {
  constexpr std::uint32_t kThreeKana = 9;
  if (name.found() >= (name.mention->division ? 0.3 : 0.2) || !name.whole) return 0;
  const NameKind kind = name.kind();
  if (!name.mention->katakana) {
    const bool lost =
        name.mention->division && !is_common_country(name) && !is_called_by_kind(pair, name);
    return lost ? 0.54 : 0;
  }
  if (is_common_country(name) || name.span().size() < kThreeKana) return 0;
  if (name.mention->titled && kind != NameKind::kOrdinary) return 0.54;
  const bool known = (kind == NameKind::kPlace || kind == NameKind::kPerson) &&
                     (name.mention->division || !begins_institution(pair.source(), name));
  return known && name.span().size() > kThreeKana ? 0.54 : 0;
}

/// `described`: the source has a people's name (the Spaniard) for somebody. A translator names who
/// a pronoun stands for, and the country that is understood; a name where there is neither is
/// strange.
double added_confidence(const PairAnalysis& pair, const LoneName& name, bool described) {
  constexpr std::uint32_t kFourKana = 12;
  const bool long_enough = name.span().size() >= kFourKana && name.mention->katakana;
  if (pair.bitext.english_is_source() && long_enough && name.found() < 0.3) {
    const bool pronoun = described || has_personal_pronoun(pair.bitext.source);
    const bool place = name.kind() == NameKind::kPlace && !is_common_country(name);
    if (place) return 0.56;
    const bool unlike = name.found() < 0.2;
    if (unlike && name.kind() >= NameKind::kPerson && !is_common_country(name) && !pronoun)
      return 0.54;
    if (unlike && is_rare_loan(*pair.lexicon, name)) return 0.52;
  }
  const double dropped =
      pair.bitext.english_is_source() ? 0 : dropped_japanese_confidence(pair, name);
  if (dropped > 0) return dropped;
  if (!name.mention->katakana || name.kind() == NameKind::kOrdinary) return 0.1;
  const double sure = name.kind() == NameKind::kUnknown ? 0.25 : 0.47;
  return name.found() > 0.3 ? 0.6 * sure : sure;
}

/// Three names lost together went with their clause, which others report: one of them is enough.
void thin_out(std::size_t first, std::vector<Finding>& findings) {
  constexpr std::ptrdiff_t kMost = 2;
  constexpr double kDoubt = 0.45;
  const auto begin = findings.begin() + static_cast<std::ptrdiff_t>(first);
  const auto lost = [](const Finding& finding) {
    return finding.rule == &kDropped && finding.confidence >= kShownConfidence;
  };
  if (std::count_if(begin, findings.end(), lost) <= kMost) return;
  bool kept = false;
  for (auto finding = begin; finding != findings.end(); ++finding) {
    if (!lost(*finding)) continue;
    if (kept) finding->confidence = kDoubt;
    kept = true;
  }
}

}  // namespace

void check_names(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const std::size_t first = findings.size();
  auto english_mentions = english_names(pair);
  auto japanese_mentions = japanese_names(pair);
  find_counterparts(pair, english_mentions, japanese_mentions);
  const bool from_english = pair.bitext.english_is_source();
  for (const ChangedPart& part : settle_changed_parts(pair, english_mentions, japanese_mentions)) {
    report_conflict(pair, part.confidence, from_english ? part.english : part.japanese,
                    from_english ? part.japanese : part.english, findings);
  }
  const auto english = lone_names(english_mentions);
  const auto japanese = lone_names(japanese_mentions);
  const auto& sources = from_english ? english : japanese;
  const auto& targets = from_english ? japanese : english;
  std::vector<bool> source_used(sources.size(), false);
  std::vector<bool> target_used(targets.size(), false);
  for (const NameConflict& conflict : name_conflicts(pair, english, japanese)) {
    // A pair that proves little is no reason not to look at each by itself.
    if (conflict.confidence < kShownConfidence) continue;
    const std::size_t s = from_english ? conflict.english : conflict.japanese;
    const std::size_t t = from_english ? conflict.japanese : conflict.english;
    source_used[s] = true;
    target_used[t] = true;
    report_conflict(pair, conflict.confidence, sources[s].span(), targets[t].span(), findings);
  }
  const NameWords words = words_of(english_mentions);
  const auto lost = [&](const LoneName& name) { return dropped_confidence(pair, words, name); };
  const bool described = std::any_of(english.begin(), english.end(), [&](const LoneName& name) {
    return is_demonym(*pair.lexicon, name);
  });
  for (std::size_t s = 0; s < sources.size(); ++s) {
    if (!source_used[s])
      report_dropped(pair,
                     from_english ? lost(sources[s]) : added_confidence(pair, sources[s], false),
                     sources[s].span(), findings);
  }
  for (std::size_t t = 0; t < targets.size(); ++t) {
    if (!target_used[t])
      report_added(pair,
                   from_english ? added_confidence(pair, targets[t], described) : lost(targets[t]),
                   targets[t].span(), findings);
  }
  thin_out(first, findings);
}

std::span<const Rule> name_rules() { return kRules; }

}  // namespace taiyaku
