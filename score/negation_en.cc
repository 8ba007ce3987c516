#include <algorithm>
#include <array>
#include <string_view>

#include "score/negation.h"
#include "score/place.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr WordSet kPlain =
    word_set("not", "no", "never", "none", "nothing", "nobody", "nowhere", "neither", "nor", "n't",
             "cannot", "cant", "dont", "doesnt", "didnt", "wont", "isnt", "wasnt", "arent",
             "werent", "havent", "hasnt", "hadnt", "shouldnt", "couldnt", "wouldnt", "aint",
             "ain't", "without", "no-one", "nope", "non", "hardly", "barely");

constexpr WordSet kLexical =
    word_set("before", "close", "closed", "short", "defy", "few", "little", "less", "unable",
             "fail", "failure", "refuse", "refusal", "lack", "deny", "denial", "avoid", "prevent",
             "stop", "cease", "ban", "prohibit", "prohibition", "reject", "rejection", "exclude",
             "impossible", "scarcely", "rarely", "seldom", "absence", "absent", "missing", "except",
             "unless", "instead", "only", "until", "unlikely", "illegal", "scarce", "inability",
             "inadequate", "incorrect", "incomplete", "invalid", "insufficient", "invisible",
             "improper", "disagree", "dislike", "disapprove", "disallow", "careless", "useless",
             "endless", "helpless", "powerless", "homeless", "harmless", "premature", "rather",
             "too", "quit", "ignorant", "ignore", "neglect", "forbid", "irresponsible",
             "non-existent", "off", "w/o", "inaction", "else", "lest", "difficult", "difficulty");

/// Words in un- that are no negation.
constexpr std::array<std::string_view, 14> kNoPrefix = {
    "unit",  "unite",  "union",  "unique", "until",  "under", "uncle",
    "unity", "united", "univer", "unanim", "unison", "unifi", "unify"};

/// What follows "no" or "not" when the phrase is a set one that need not be a negation elsewhere.
constexpr WordSet kHarmlessAfter =
    word_set("only", "just", "least", "longer", "doubt", "trouble", "matter", "surprise", "wonder",
             "problem", "necessarily", "more", "less", "fewer", "later", "sooner", "stranger",
             "merely", "simply", "to", "further", "hesitate", "mind", "end", "limit", "you", "we",
             "shit", "kidding", "small", "mean", "before", "until");

bool has_negative_affix(std::string_view word) {
  if (word.size() > 7 && word.ends_with("less") && word != "regardless") return true;
  if (word.size() < 6 || !word.starts_with("un")) return word.starts_with("non-");
  return std::none_of(kNoPrefix.begin(), kNoPrefix.end(),
                      [&](std::string_view prefix) { return word.starts_with(prefix); });
}

/// A verb of saying within four words after the negation: "did not say", "never told".
bool negates_saying(const Document& document, Range tokens, std::uint32_t t) {
  static constexpr WordSet kSaying =
      word_set("say", "tell", "announce", "state", "report", "comment", "explain", "reveal",
               "claim", "argue", "declare", "speak", "mention", "disclose");
  for (std::uint32_t next = t + 1; next < tokens.end && next <= t + 4; ++next) {
    const std::string_view base = lemma(document, document.tokens[next]);
    if (kSaying.contains(base)) return true;
  }
  return false;
}

std::string_view norm_at(const Document& document, Range tokens, std::uint32_t t) {
  return t < tokens.end ? norm(document, document.tokens[t]) : std::string_view();
}

/// "No. 5", "No 10"
bool is_number_sign(const Document& document, Range tokens, std::uint32_t t) {
  if (norm(document, document.tokens[t]) != "no" && norm(document, document.tokens[t]) != "no.") {
    return false;
  }
  for (std::uint32_t next = t + 1; next < tokens.end && next <= t + 2; ++next) {
    // "no one" is no number.
    const std::string_view word = surface(document, document.tokens[next]);
    if (word.find_first_of("0123456789") != std::string_view::npos) return true;
    if (norm(document, document.tokens[next]) != ".") return false;
  }
  return false;
}

bool is_plain(std::string_view word) { return kPlain.contains(word) || word.ends_with("n't"); }

/// "Taira no Masakado": a Japanese name.
bool is_japanese_no(const Document& document, Range tokens, std::uint32_t t) {
  if (t == tokens.begin || t + 1 >= tokens.end) return false;
  return norm(document, document.tokens[t]) == "no" &&
         document.tokens[t - 1].pos == Pos::kProperNoun &&
         document.tokens[t + 1].pos == Pos::kProperNoun;
}

/// "There is no one more disappointed than me": it says most, not no.
bool is_superlative(const Document& document, Range tokens, std::uint32_t t) {
  static constexpr WordSet kNobody = word_set("no", "nobody", "nothing", "none", "never", "no-one");
  constexpr std::uint32_t kReach = 8;
  if (!kNobody.contains(norm(document, document.tokens[t]))) return false;
  for (std::uint32_t next = t + 1; next < std::min(tokens.end, t + 1 + kReach); ++next) {
    if (norm(document, document.tokens[next]) == "than") return true;
  }
  return false;
}

/// "whether we like it or not": both.
bool is_either(const Document& document, Range tokens, std::uint32_t t) {
  if (t == tokens.begin || norm(document, document.tokens[t]) != "not") return false;
  if (norm(document, document.tokens[t - 1]) != "or") return false;
  return t + 1 >= tokens.end || document.tokens[t + 1].pos == Pos::kSymbol;
}

/// "in no time", "did not let it go to waste": quickly, and made use of.
bool is_idiom(const Document& document, Range tokens, std::uint32_t t) {
  constexpr std::uint32_t kReach = 6;
  if (is_either(document, tokens, t)) return true;
  if (t > tokens.begin && norm(document, document.tokens[t - 1]) == "in" &&
      norm_at(document, tokens, t + 1) == "time")
    return true;
  for (std::uint32_t next = t + 1; next < std::min(tokens.end, t + 1 + kReach); ++next) {
    if (norm(document, document.tokens[next]) == "waste" &&
        norm(document, document.tokens[next - 1]) == "to")
      return true;
  }
  return false;
}

/// "won't be long", "did not last long.", "not long after": soon.
bool is_soon(const Document& document, Range tokens, std::uint32_t t) {
  static constexpr WordSet kBehind =
      word_set("", ".", "!", ",", ";", "before", "until", "till", "now");
  static constexpr WordSet kLasting = word_set("be", "last", "take", "stay", "live");
  static constexpr WordSet kSince = word_set("after", "afterward", "afterwards", "before", "ago");
  constexpr std::uint32_t kReach = 3;
  if (norm_at(document, tokens, t + 1) == "long" &&
      kSince.contains(norm_at(document, tokens, t + 2)))
    return true;
  for (std::uint32_t next = t + 1; next < std::min(tokens.end, t + 1 + kReach); ++next) {
    if (norm(document, document.tokens[next]) == "long" &&
        kLasting.contains(norm(document, document.tokens[next - 1])))
      return kBehind.contains(norm_at(document, tokens, next + 1));
  }
  return false;
}

/// "anything but pleased", "stay out of it", "all but three".
bool is_denying_phrase(const Document& document, Range tokens, std::uint32_t t) {
  static constexpr WordSet kAway = word_set("out", "away", "off", "clear");
  static constexpr WordSet kStay = word_set("stay", "keep", "steer", "back", "shy");
  const std::string_view word = norm(document, document.tokens[t]);
  const std::string_view next = norm_at(document, tokens, t + 1);
  if (word == "anything" || word == "all") return next == "but";
  if (word == "far") return next == "from";
  return kStay.contains(lemma(document, document.tokens[t])) && kAway.contains(next);
}

/// "has yet to be decided": not yet.
bool is_not_yet(const Document& document, Range tokens, std::uint32_t t) {
  return norm(document, document.tokens[t]) == "yet" && norm_at(document, tokens, t + 1) == "to";
}

/// Tag questions and greetings: ", isn't it?", "why not?"; not "one that has not come?".
bool is_tag(const Document& document, Range tokens, std::uint32_t t) {
  static constexpr WordSet kTagged =
      word_set("i", "you", "he", "she", "it", "we", "they", "there", "this", "that", "one");
  const std::string_view next = norm_at(document, tokens, t + 1);
  return next == "?" || (kTagged.contains(next) && norm_at(document, tokens, t + 2) == "?");
}

}  // namespace

std::vector<NegationCue> english_negations(const Document& document, Range sentences) {
  std::vector<NegationCue> cues;
  const Range tokens = tokens_of(document, sentences);
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = document.tokens[t];
    const std::string_view word = norm(document, token);
    if (is_plain(word)) {
      if (is_number_sign(document, tokens, t) || is_japanese_no(document, tokens, t)) continue;
      const bool harmless = kHarmlessAfter.contains(norm_at(document, tokens, t + 1)) ||
                            is_tag(document, tokens, t) || is_superlative(document, tokens, t) ||
                            is_idiom(document, tokens, t) || is_soon(document, tokens, t);
      const bool plain = !harmless && word != "without" && word != "nor" && word != "hardly" &&
                         word != "barely" && word != "non";
      cues.push_back({token.span, plain, false, negates_saying(document, tokens, t)});
    } else if (kLexical.contains(lemma(document, token)) || kLexical.contains(word) ||
               has_negative_affix(word) || is_not_yet(document, tokens, t) ||
               is_denying_phrase(document, tokens, t)) {
      cues.push_back({token.span, false, false, negates_saying(document, tokens, t)});
    }
  }
  return cues;
}

std::vector<NegationCue> find_negations(const Document& document, Range sentences,
                                        Language language) {
  return language == Language::kEnglish ? english_negations(document, sentences)
                                        : japanese_negations(document, sentences);
}

}  // namespace taiyaku
