#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "lexicon/pronunciations.h"
#include "score/checks.h"
#include "score/place.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 7> kRules = {{
    {"TYPO001", "Fluency/Punctuation", "spacing", "a space before a punctuation mark"},
    {"TYPO002", "Fluency/Spelling", "capital", "an English sentence that begins in lower case"},
    {"TYPO003", "Fluency/Punctuation", "full stop", "the closing punctuation mark is missing"},
    {"TYPO004", "Fluency/Grammar", "article", "a where an belongs, or the reverse"},
    {"TYPO005", "Fluency/Spelling", "misspelt", "a word that no dictionary has"},
    {"TYPO008", "Fluency/Punctuation", "Japanese punctuation", "a Japanese mark in the English"},
    {"TYPO007", "Locale convention/Number format", "number format", "a space inside a number"},
}};

constexpr const Rule& kSpacing = rule_named(kRules, "TYPO001");
constexpr const Rule& kCapital = rule_named(kRules, "TYPO002");
constexpr const Rule& kFullStop = rule_named(kRules, "TYPO003");
constexpr const Rule& kArticle = rule_named(kRules, "TYPO004");
constexpr const Rule& kMisspelt = rule_named(kRules, "TYPO005");
constexpr const Rule& kJapaneseMark = rule_named(kRules, "TYPO008");
constexpr const Rule& kTorn = rule_named(kRules, "TYPO007");

void report(const PairAnalysis& pair, const Rule& rule, Span target, double confidence,
            std::string message, std::vector<Finding>& findings) {
  findings.push_back(make_finding(rule, Severity::kMinor, confidence, at_target(pair, target),
                                  std::move(message)));
}

bool is_closing_mark(std::string_view text) {
  return text == "." || text == "," || text == "!" || text == "?" || text == ";" || text == ":";
}

void check_spacing(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Document& target = pair.target();
  const Range tokens = pair.bitext.target.tokens();
  for (std::uint32_t t = tokens.begin + 1; t < tokens.end; ++t) {
    const Span span = target.tokens[t].span;
    if (!is_closing_mark(surface(target, span)) || target.text[span.begin - 1] != ' ') continue;
    report(pair, kSpacing, {span.begin - 1, span.end}, 0.6, "a space before punctuation", findings);
  }
}

void check_capital(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Document& target = pair.target();
  const Range range = pair.bitext.target.sentences;
  for (std::uint32_t s = range.begin; s < range.end; ++s) {
    const Span span = target.sentences[s].span;
    if (span.empty() || std::islower(static_cast<unsigned char>(target.text[span.begin])) == 0) {
      continue;
    }
    report(pair, kCapital, {span.begin, span.begin + 1}, 0.4, "the sentence begins in lower case",
           findings);
  }
}

bool ends_a_sentence(std::string_view text) {
  static constexpr std::array<std::string_view, 17> kEnds = {
      ".", "!", "?", "。", "！", "？", "…", "\"", "”", "」", "』", ")", "）", "．", "'", "’", ":"};
  return std::any_of(kEnds.begin(), kEnds.end(),
                     [&](std::string_view end) { return text.ends_with(end); });
}

void check_full_stop(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const std::string_view source = surface(pair.source(), pair.bitext.source.span());
  const std::string_view target = surface(pair.target(), pair.bitext.target.span());
  if (!ends_a_sentence(source) || target.empty() || ends_a_sentence(target)) return;
  const std::uint32_t end = pair.bitext.target.span().end;
  report(pair, kFullStop, {end, end}, 0.45, "the closing punctuation mark is missing", findings);
}

enum class FirstSound { kUnknown, kVowel, kConsonant };

bool is_vowel(std::uint8_t phoneme) {
  static constexpr auto kVowels = std::to_array<std::string_view>(
      {"AA", "AE", "AH", "AO", "AW", "AY", "EH", "ER", "EY", "IH", "IY", "OW", "OY", "UH", "UW"});
  return std::any_of(kVowels.begin(), kVowels.end(),
                     [&](std::string_view vowel) { return phoneme_number(vowel) == phoneme; });
}

/// Of the ways in which the word is said, when they agree; "herb" is said with and without its h.
FirstSound pronounced(std::string_view ways) {
  FirstSound sound = FirstSound::kUnknown;
  while (!ways.empty()) {
    const Symbols way = next_pronunciation(ways);
    if (way.size == 0) continue;
    const FirstSound first = is_vowel(way.item[0]) ? FirstSound::kVowel : FirstSound::kConsonant;
    if (sound != FirstSound::kUnknown && first != sound) return FirstSound::kUnknown;
    sound = first;
  }
  return sound;
}

/// By the pronouncing dictionary; by the letter where the word is not in it and the letter leaves
/// no doubt: words in e, h, o and u begin with either sound.
FirstSound first_sound(const Lexicon& lexicon, std::string_view word) {
  word = word.substr(0, word.find('-'));
  const std::string_view ways = lexicon.pronunciation(word);
  if (!ways.empty()) return pronounced(ways);
  if (word.empty() || std::string_view("ehou").find(word[0]) != std::string_view::npos)
    return FirstSound::kUnknown;
  return word[0] == 'a' || word[0] == 'i' ? FirstSound::kVowel : FirstSound::kConsonant;
}

void check_article(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Document& target = pair.target();
  const Range tokens = pair.bitext.target.tokens();
  for (std::uint32_t t = tokens.begin; t + 1 < tokens.end; ++t) {
    const std::string_view article = norm(target, target.tokens[t]);
    const std::string_view next = surface(target, target.tokens[t + 1]);
    // Acronyms and figures are said in too many ways.
    if ((article != "a" && article != "an") || next.size() < 3 ||
        std::islower(static_cast<unsigned char>(next[0])) == 0) {
      continue;
    }
    const FirstSound sound = first_sound(*pair.lexicon, norm(target, target.tokens[t + 1]));
    const FirstSound right = article == "an" ? FirstSound::kVowel : FirstSound::kConsonant;
    if (sound == FirstSound::kUnknown || sound == right) continue;
    report(pair, kArticle, {target.tokens[t].span.begin, target.tokens[t + 1].span.end}, 0.8,
           fmt::format("“{} {}”", article, next), findings);
  }
}

bool is_plain_lower(std::string_view word) {
  return std::all_of(word.begin(), word.end(),
                     [](unsigned char c) { return std::islower(c) != 0; });
}

void check_spelling(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Document& target = pair.target();
  const Range tokens = pair.bitext.target.tokens();
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const std::string_view word = surface(target, target.tokens[t]);
    if (word.size() < 5 || !is_plain_lower(word)) continue;
    const std::string_view base = lemma(target, target.tokens[t]);
    if (pair.lexicon->is_lemma(word) || pair.lexicon->is_lemma(base) ||
        pair.lexicon->english(base) != kNoWord || pair.lexicon->english(word) != kNoWord) {
      continue;
    }
    report(pair, kMisspelt, target.tokens[t].span, 0.45,
           fmt::format("“{}” is in no dictionary", word), findings);
  }
}

/// A mark of Japanese, and what English writes for it.
struct Mark {
  std::string_view japanese;
  std::string_view english;
};

constexpr auto kMarks = std::to_array<Mark>({{"「", "“"},
                                             {"」", "”"},
                                             {"『", "“"},
                                             {"』", "”"},
                                             {"、", ","},
                                             {"。", "."},
                                             {"！", "!"},
                                             {"？", "?"},
                                             {"（", "("},
                                             {"）", ")"},
                                             {"：", ":"},
                                             {"；", ";"},
                                             {"，", ","},
                                             {"．", "."},
                                             {"【", "["},
                                             {"】", "]"}});

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

/// Beside other Japanese it is part of what was left in Japanese, which another rule reports.
bool stands_in_english(std::string_view text, std::size_t begin, std::size_t end) {
  const auto is_mark_before = [&] {
    return std::any_of(kMarks.begin(), kMarks.end(), [&](const Mark& mark) {
      return text.substr(0, begin).ends_with(mark.japanese);
    });
  };
  const bool before = begin == 0 || is_ascii(text[begin - 1]) || is_mark_before();
  return before && (end == text.size() || is_ascii(text[end]));
}

/// Full-width marks bring their space along.
bool needs_space(std::string_view mark, std::string_view behind) {
  return std::string_view(",.!?:;)]”").find(mark) != std::string_view::npos && !behind.empty() &&
         std::isalnum(static_cast<unsigned char>(behind[0])) != 0;
}

void check_japanese_marks(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const std::string_view text = pair.target().text;
  const Range tokens = pair.bitext.target.tokens();
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Span span = pair.target().tokens[t].span;
    const auto* mark = std::find_if(kMarks.begin(), kMarks.end(), [&](const Mark& known) {
      return surface(text, span) == known.japanese;
    });
    if (mark == kMarks.end() || !stands_in_english(text, span.begin, span.end)) continue;
    report(pair, kJapaneseMark, span, 0.8,
           fmt::format("{} is Japanese punctuation", mark->japanese), findings);
    findings.back().suggestion = mark->english;
    if (needs_space(mark->english, text.substr(span.end))) findings.back().suggestion += ' ';
  }
}

void check_torn_numbers(const PairAnalysis& pair, std::vector<Finding>& findings) {
  for (const TornNumber& number : pair.torn_numbers) {
    report(pair, kTorn, number.span, 0.85,
           fmt::format("a space inside the number {}", number.whole), findings);
    findings.back().suggestion = number.whole;
  }
}

}  // namespace

void check_typography(const PairAnalysis& pair, std::vector<Finding>& findings) {
  check_torn_numbers(pair, findings);
  check_full_stop(pair, findings);
  if (pair.bitext.target.language != Language::kEnglish) return;
  check_japanese_marks(pair, findings);
  check_spacing(pair, findings);
  check_capital(pair, findings);
  check_article(pair, findings);
  check_spelling(pair, findings);
}

std::span<const Rule> typography_rules() { return kRules; }

}  // namespace taiyaku
