#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "score/answered_denial.h"
#include "score/checks.h"
#include "score/denied_verb.h"
#include "score/denied_word.h"
#include "score/near_negation.h"
#include "score/negation.h"
#include "score/place.h"
#include "score/turned_negations.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 3> kRules = {{
    {"NEG001", "Accuracy/Mistranslation", "negation", "a negation of the source is lost"},
    {"NEG002", "Accuracy/Mistranslation", "negation",
     "the translation negates what the source says"},
    {"NEG003", "Accuracy/Mistranslation", "negation",
     "the translation denies something else than the source"},
}};

constexpr const Rule& kLost = rule_named(kRules, "NEG001");
constexpr const Rule& kAdded = rule_named(kRules, "NEG002");
constexpr const Rule& kOther = rule_named(kRules, "NEG003");
/// Rare: one pair of 16,230 labelled ones has it, which is wrong.
constexpr double kOtherConfidence = 0.6;
constexpr double kNearConfidence = 0.65;

struct Count {
  unsigned plain = 0;
  unsigned lexical = 0;
  unsigned said = 0;   ///< of the lexical ones: words whose counterpart says as much by itself
  unsigned must = 0;   ///< of the lexical ones: halves of "must"
  bool final = false;  ///< one of the plain ones negates the main verb
  Span first;          ///< of the plain ones
  bool says = false;   ///< one of them negates a verb of saying
  Span saying;         ///< the first of those
};

Count count(const std::vector<NegationCue>& cues) {
  Count count;
  for (const NegationCue& cue : cues) {
    if (cue.plain && count.plain == 0) count.first = cue.span;
    count.final |= cue.plain && cue.final;
    if (cue.says && !count.says) count.saying = cue.span;
    count.says |= cue.says;
    count.must += cue.must ? 1 : 0;
    ++(cue.plain ? count.plain : count.lexical);
  }
  return count;
}

/// 死ぬまで: what "until" says is said, unless somebody waits: "waited until Monday to open" is
/// 月曜日まで開けなかった.
bool is_said_by_made(const PairAnalysis& pair, Span word) {
  static constexpr WordSet kWaiting =
      word_set("wait", "waited", "stay", "remain", "keep", "hold", "delay", "postpone", "put",
               "close", "closed", "shut", "save", "silent", "quiet", "secret", "leave", "only");
  const Document& english = *pair.bitext.english().document;
  const Passage& japanese = pair.bitext.japanese();
  const std::string_view until = surface(english, word);
  if (until != "until" && until != "Until") return false;
  if (surface(*japanese.document, japanese.span()).find("まで") == std::string_view::npos)
    return false;
  const Range tokens = pair.bitext.english().tokens();
  const auto begin = english.tokens.begin();
  return std::none_of(begin + tokens.begin, begin + tokens.end, [&](const Token& token) {
    return kWaiting.contains(lemma(english, token)) || kWaiting.contains(norm(english, token));
  });
}

/// Whether the word at `at` is linked to one that means the same: disappointed and 失望. A ない
/// there is one negation more. "Only" and the like may have both: 月曜日まで…ない.
bool is_said(const PairAnalysis& pair, const Document& english, Span at) {
  constexpr float kSure = 0.5F;
  static constexpr WordSet kBounds = word_set(
      "only", "until", "before", "unless", "except", "instead", "rather", "too", "else", "less",
      "few", "little", "off", "close", "closed", "short", "rarely", "seldom", "scarcely", "yet",
      "without", "fail", "unable", "inability", "lack", "prevent", "stop", "cease", "avoid");
  static constexpr WordSet kNo = word_set("ない", "無い", "ぬ", "ん", "ず", "まい", "なし");
  // "no longer" is もはや…ない, and "nothing to do with" 関係ない: neither says it by one word.
  static constexpr WordSet kPlainNo =
      word_set("no", "not", "never", "nothing", "none", "nobody", "neither", "nor");
  const Document& japanese = pair.bitext.english_is_source() ? pair.target() : pair.source();
  if (is_said_by_made(pair, at)) return true;
  return std::any_of(pair.links.links.begin(), pair.links.links.end(), [&](const Link& link) {
    const Token& token = english.tokens[link.english];
    const Token& other = japanese.tokens[link.japanese];
    const std::string_view base = lemma(english, token);
    return token.span == at && link.strength >= kSure && !kBounds.contains(base) &&
           !kPlainNo.contains(base) && !kNo.contains(lemma(japanese, other));
  });
}

/// The same of an English text, with what of it is said by other words.
Count count_english(const PairAnalysis& pair, const std::vector<NegationCue>& cues) {
  Count found = count(cues);
  const Document& english = *pair.bitext.english().document;
  found.said = static_cast<unsigned>(std::count_if(cues.begin(), cues.end(), [&](const auto& cue) {
    return !cue.plain && is_said(pair, english, cue.span);
  }));
  return found;
}

bool is_cue(const std::vector<NegationCue>& cues, Span word) {
  return std::any_of(cues.begin(), cues.end(),
                     [&](const NegationCue& cue) { return cue.span == word; });
}

/// "ineligible", "disloyal": each may say what ない says on the other side.
unsigned count_denied_words(const PairAnalysis& pair, Range sentences,
                            const std::vector<NegationCue>& cues) {
  const Lexicon& lexicon = *pair.lexicon;
  const Document& document = *pair.bitext.english().document;
  const Range tokens = tokens_of(document, sentences);
  const auto begin = document.tokens.begin();
  return static_cast<unsigned>(
      std::count_if(begin + tokens.begin, begin + tokens.end, [&](const Token& token) {
        const std::string_view word = lemma(document, token);
        const std::string_view denied = denied_word(lexicon, word);
        if (denied.empty() || is_cue(cues, token.span)) return false;
        const auto antonyms = lexicon.antonyms(lexicon.english(word));
        return std::find(antonyms.begin(), antonyms.end(), lexicon.english(denied)) !=
               antonyms.end();
      }));
}

/// Whether なければならない and ざるを得ない are answered by "no choice but", "cannot help" and the
/// like; they do not answer to "did not".
bool has_no_choice(const PairAnalysis& pair, Range sentences) {
  static constexpr WordSet kNoChoice =
      word_set("choice", "choose", "option", "alternative", "help", "but", "avoid", "without",
               "unless", "until", "other", "way", "only", "escape", "around", "question", "doubt",
               "before", "anything", "else", "except", "more", "longer", "just", "also", "fail");
  const Document& document = *pair.bitext.english().document;
  const Range tokens = tokens_of(document, sentences);
  const auto begin = document.tokens.begin();
  return std::any_of(begin + tokens.begin, begin + tokens.end, [&](const Token& token) {
    return kNoChoice.contains(lemma(document, token)) || kNoChoice.contains(norm(document, token));
  });
}

struct Counts {
  Count source;
  Count target;
};

Counts count_both(const PairAnalysis& pair, Range source, Range target) {
  const bool from_english = pair.bitext.english_is_source();
  const Document& english = *pair.bitext.english().document;
  const Document& japanese = *pair.bitext.japanese().document;
  const Range here = from_english ? source : target;
  const Range there = from_english ? target : source;
  std::vector<NegationCue> said = english_negations(english, here);
  std::vector<NegationCue> told = japanese_negations(japanese, there);
  soften_turned_negations({english, here, said}, {japanese, there, told});
  soften_answered_denials(pair, {english, here, said}, {japanese, there, told});
  Count counts[2] = {count_english(pair, said), count(told)};
  if (counts[1].plain > counts[0].plain) counts[0].lexical += count_denied_words(pair, here, said);
  if (counts[1].must > 0 && !has_no_choice(pair, here)) counts[1].said += counts[1].must;
  return {counts[from_english ? 0 : 1], counts[from_english ? 1 : 0]};
}

/// `all` of the passages, when the bead has all their sentences.
Counts count_bead(const PairAnalysis& pair, const Bead& bead, const Counts& all) {
  const bool whole =
      bead.source == pair.bitext.source.sentences && bead.target == pair.bitext.target.sentences;
  return whole ? all : count_both(pair, bead.source, bead.target);
}

/// How sure a surplus of plain negations on one side is an error: `here` has them, `there` does
/// not. A lexical negation over there may be the counterpart.
double surplus_confidence(const Count& here, const Count& there, bool here_is_japanese) {
  if (here.plain <= there.plain) return 0;
  const bool sure = !here_is_japanese || here.final;
  if (there.plain > 0) return sure && there.lexical == 0 ? 0.3 : 0.15;
  if (there.lexical > there.said) return sure ? 0.42 : 0.2;
  // Japanese negates inside a sentence where English need not (〜ずに, 〜ない限り).
  return sure ? 0.7 : 0.42;
}

/// 「…」と述べていない where nobody in the English refuses to speak: whatever else either side
/// negates, this verb it does not.
bool check_saying(const PairAnalysis& pair, const Count& source, const Count& target,
                  std::vector<Finding>& findings) {
  const bool from_english = pair.bitext.english_is_source();
  const Count& japanese = from_english ? target : source;
  const Count& english = from_english ? source : target;
  if (!japanese.says || english.says) return false;
  const double sure = english.plain == 0 ? 0.8 : 0.65;
  findings.push_back(
      from_english
          ? make_finding(kAdded, Severity::kMajor, sure, at_target(pair, target.saying),
                         "the translation says that it was not said; the source that it was")
          : make_finding(kLost, Severity::kMajor, sure, at_source(pair, source.saying),
                         "the source says that it was not said; the translation that it was"));
  return true;
}

/// How much of a surplus of `all_here` stays a surplus when the whole passage is looked at, of
/// which the bead is a part.
double elsewhere(const Count& all_here, const Count& there, const Count& all_there) {
  if (all_here.plain <= all_there.plain) return 0.3;
  // "I don't want to feed the rich. Or their coaches.": said once, it may hold for two sentences.
  return all_there.plain > there.plain ? 0.65 : 1;
}

/// "haven't responded to requests" as 求めていない.
void check_denied(const PairAnalysis& pair, const Bead& bead, std::vector<Finding>& findings) {
  const auto verbs = other_verb_denied(pair, bead);
  if (!verbs) return;
  const bool from_english = pair.bitext.english_is_source();
  const Span source = from_english ? verbs->english : verbs->japanese;
  const Span target = from_english ? verbs->japanese : verbs->english;
  findings.push_back(
      make_finding(kOther, Severity::kMajor, kOtherConfidence, {source, target},
                   fmt::format("the source denies “{}”, the translation “{}”",
                               surface(pair.source(), source), surface(pair.target(), target))));
}

/// "Few of the survivors talked" as 何人かが話した.
void check_near_negation(const PairAnalysis& pair, const Bead& bead,
                         std::vector<Finding>& findings) {
  const bool from_english = pair.bitext.english_is_source();
  const Document& english = *pair.bitext.english().document;
  const auto word = unanswered_near_negation(english, from_english ? bead.source : bead.target,
                                             *pair.bitext.japanese().document,
                                             from_english ? bead.target : bead.source);
  if (!word) return;
  const std::string_view says = surface(english, *word);
  findings.push_back(
      from_english
          ? make_finding(kLost, Severity::kMajor, kNearConfidence, at_source(pair, *word),
                         fmt::format("the source says “{}”; nothing in the translation does", says))
          : make_finding(
                kAdded, Severity::kMajor, kNearConfidence, at_target(pair, *word),
                fmt::format("the translation says “{}”; nothing in the source does", says)));
}

/// A word whose denial was lost in translation is there itself. Where it is not, and little else
/// is, the whole may have been told the other way round: it never rose above freezing, 終日氷点下.
double translated_share(const PairAnalysis& pair, Range sentences, Span negation) {
  constexpr float kTranslated = 0.3F;
  constexpr double kFree = 0.5;
  constexpr double kTurned = 0.65;
  const auto covered = covered_denied_word(pair, pair.bitext.source, negation);
  if (!covered || *covered >= kTranslated) return 1;
  const Coverage& source = pair.source_coverage;
  return covered_share(source, words_of_sentences(source, sentences)) < kFree ? kTurned : 1;
}

void check_bead(const PairAnalysis& pair, const Bead& bead, const Counts& all,
                std::vector<Finding>& findings) {
  const auto [source, target] = count_bead(pair, bead, all);
  if (check_saying(pair, source, target, findings)) return;
  const bool from_english = pair.bitext.english_is_source();
  double lost = surplus_confidence(source, target, !from_english);
  double added = surplus_confidence(target, source, from_english);
  if (from_english && lost > 0) lost *= translated_share(pair, bead.source, source.first);
  // A negation that moved to another sentence is none lost.
  lost *= elsewhere(all.source, target, all.target);
  added *= elsewhere(all.target, source, all.source);
  if (lost <= 0 && added <= 0) {
    check_near_negation(pair, bead, findings);
    return;
  }
  findings.push_back(
      lost > 0 ? make_finding(kLost, Severity::kMajor, lost, at_source(pair, source.first),
                              "the source says no; the translation does not")
               : make_finding(kAdded, Severity::kMajor, added, at_target(pair, target.first),
                              "the translation says no; the source does not"));
}

}  // namespace

void check_polarity(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Counts all = count_both(pair, pair.bitext.source.sentences, pair.bitext.target.sentences);
  for (const Bead& bead : pair.alignment.beads) {
    if (bead.source.empty() || bead.target.empty()) continue;
    check_bead(pair, bead, all, findings);
    if (all.source.plain > 0 && all.target.plain > 0) check_denied(pair, bead, findings);
  }
}

std::span<const Rule> polarity_rules() { return kRules; }

}  // namespace taiyaku
