#include "score/argument_order.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "score/word_list.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr float kLinked = 0.3F;
/// Tokens between a noun and its verb; beyond, another clause may lie between.
constexpr std::uint32_t kJapaneseReach = 8;
constexpr std::uint32_t kEnglishReach = 4;

/// Xが … Yを … V, or Yが … Xに … Vられる: three tokens of one clause.
struct Clause {
  std::uint32_t doer = 0;
  std::uint32_t undergoer = 0;
  std::uint32_t verb = 0;
  bool passive = false;
};

bool is_noun(const Token& token) {
  return token.pos == Pos::kNoun || token.pos == Pos::kProperNoun;
}

/// れる られる せる させる after the verb turn the roles around.
bool is_active(const Document& document, Range tokens, std::uint32_t verb) {
  for (std::uint32_t t = verb + 1; t < std::min(verb + 3, tokens.end); ++t) {
    const std::string_view word = lemma(document, document.tokens[t]);
    if (word == "れる" || word == "られる" || word == "せる" || word == "させる" ||
        word == "もらう") {
      return false;
    }
  }
  return true;
}

/// 訴えられる: the one with に does it. With other words between it may be where or what to.
bool is_passive(const Document& document, std::uint32_t verb, std::uint32_t end) {
  const std::uint32_t t =
      verb + 1 < end && lemma(document, document.tokens[verb + 1]) == "する" ? verb + 2 : verb + 1;
  if (t >= end) return false;
  const std::string_view word = lemma(document, document.tokens[t]);
  return word == "れる" || word == "られる";
}

/// The noun that the particle at `t` marks.
std::optional<std::uint32_t> marked_noun(const Document& document, Range tokens, std::uint32_t t) {
  if (t == tokens.begin || !is_noun(document.tokens[t - 1])) return std::nullopt;
  return t - 1;
}

/// The verb that a clause ends on: the first after its を; する follows the noun that means it.
std::optional<std::uint32_t> verb_after(const Document& document, Range tokens, std::uint32_t t) {
  for (std::uint32_t v = t + 1; v < std::min(t + 1 + kJapaneseReach / 2, tokens.end); ++v) {
    const Token& token = document.tokens[v];
    if (token.pos == Pos::kParticle || token.pos == Pos::kSymbol) return std::nullopt;
    if (token.pos != Pos::kVerb) continue;
    return lemma(document, token) == "する" && v > t + 1 ? v - 1 : v;
  }
  return std::nullopt;
}

/// Appends the clauses of a sentence: the last が or は before each を, nothing but modifiers
/// between.
void append_clauses(const Document& document, Range tokens, std::vector<Clause>& clauses) {
  std::optional<std::uint32_t> doer;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = document.tokens[t];
    if (token.pos != Pos::kVerb && token.pos != Pos::kSymbol && token.pos != Pos::kParticle)
      continue;
    const std::string_view word = norm(document, token);
    if (token.pos == Pos::kVerb || (token.pos == Pos::kSymbol && word != "、")) doer.reset();
    if (token.pos != Pos::kParticle) continue;
    if (word == "が" || word == "は") doer = marked_noun(document, tokens, t);
    if ((word != "を" && word != "に") || !doer || t - *doer > kJapaneseReach) continue;
    const auto other = marked_noun(document, tokens, t);
    const auto verb = verb_after(document, tokens, t);
    if (word == "に") {
      if (other && verb && is_passive(document, *verb, tokens.end))
        clauses.push_back({*other, *doer, *verb, true});
      continue;
    }
    if (other && verb && is_active(document, tokens, *verb))
      clauses.push_back({*doer, *other, *verb});
    doer.reset();
  }
}

std::vector<Clause> clauses(const Passage& passage) {
  std::vector<Clause> clauses;
  for (std::uint32_t s = passage.sentences.begin; s < passage.sentences.end; ++s) {
    append_clauses(*passage.document, passage.document->sentences[s].tokens, clauses);
  }
  return clauses;
}

/// The English counterparts of Japanese tokens.
class Counterparts {
 public:
  explicit Counterparts(const Links& links) {
    for (const Link& link : links.links) {
      if (link.strength >= kLinked) links_.push_back(link);
    }
    // The order of links that are as strong does not matter: best() then has none.
    std::sort(links_.begin(), links_.end(), [](const Link& a, const Link& b) {
      return std::pair(a.japanese, -a.strength) < std::pair(b.japanese, -b.strength);
    });
  }

  /// The strongest; none without one, or when a second is as strong. With `phrases` the last of two
  /// that stand side by side.
  std::optional<std::uint32_t> best(std::uint32_t japanese, bool phrases = false) const {
    const auto begin =
        std::lower_bound(links_.begin(), links_.end(), japanese,
                         [](const Link& link, std::uint32_t t) { return link.japanese < t; });
    if (begin == links_.end() || begin->japanese != japanese) return std::nullopt;
    const auto next = begin + 1;
    const bool as_strong =
        next != links_.end() && next->japanese == japanese && next->strength == begin->strength;
    // Words of one phrase are no rivals: 野党, opposition party.
    const bool beside =
        as_strong && (next->english == begin->english + 1 || begin->english == next->english + 1);
    if (as_strong && !(beside && phrases)) return std::nullopt;
    return as_strong ? std::max(begin->english, next->english) : begin->english;
  }

 private:
  std::vector<Link> links_;
};

bool is_article(std::string_view word) {
  static constexpr WordSet kArticles =
      word_set("the", "a", "an", "his", "her", "their", "its", "my", "our", "your");
  return kArticles.contains(word);
}

/// The verb right after an English subject; none when an auxiliary makes it a passive, or when what
/// follows is no verb by its form: a base form may as well be a noun.
std::optional<std::uint32_t> verb_of(const Document& document, std::uint32_t subject,
                                     std::uint32_t object) {
  std::uint32_t t = subject + 1;
  while (t < object && document.tokens[t].pos == Pos::kAdverb) ++t;
  if (t >= object) return std::nullopt;
  const Token& token = document.tokens[t];
  const std::string_view word = norm(document, token);
  const bool inflected = (word.ends_with("ed") && !word.ends_with("eed")) ||
                         (word != lemma(document, token) && !word.ends_with("ing"));
  return token.pos == Pos::kContent && inflected ? std::optional(t) : std::nullopt;
}

/// Whether only an article and describing words stand between: "chased the big dog".
bool is_object_of(const Document& document, std::uint32_t verb, std::uint32_t object) {
  if (object <= verb || object - verb > kEnglishReach) return false;
  bool described = false;
  for (std::uint32_t t = verb + 1; t < object; ++t) {
    const Token& token = document.tokens[t];
    const bool article = is_article(norm(document, token));
    if (article && described) return false;
    if (!article && !is_content(token.pos)) return false;
    described = true;
  }
  return true;
}

/// The verb of "the company was sued by the union", where the company is the subject and the union
/// stands behind by; none for anything else.
std::optional<std::uint32_t> passive_verb_of(const Document& document, std::uint32_t subject,
                                             std::uint32_t agent) {
  static constexpr WordSet kBe = word_set("was", "were", "is", "are", "been", "being", "be");
  constexpr std::uint32_t kPassiveReach = 9;
  if (agent - subject > kPassiveReach) return std::nullopt;
  std::optional<std::uint32_t> verb;
  bool be = false;
  for (std::uint32_t t = subject + 1; t < agent; ++t) {
    const Token& token = document.tokens[t];
    const std::string_view word = norm(document, token);
    if (word == "by") return verb && is_object_of(document, t, agent) ? verb : std::nullopt;
    if (token.pos == Pos::kSymbol || token.pos == Pos::kConjunction) return std::nullopt;
    if (be && !verb && token.pos == Pos::kContent && word != lemma(document, token) &&
        !word.ends_with("ing"))
      verb = t;
    be |= kBe.contains(word);
  }
  return std::nullopt;
}

/// How sure that the two verbs are one: they are linked, or neither is with anything.
double same_verb(const PairAnalysis& pair, std::uint32_t english, std::uint32_t japanese,
                 const Counterparts& counterparts) {
  const auto counterpart = counterparts.best(japanese);
  if (counterpart) return *counterpart == english ? 1 : 0;
  const float covered = pair.links.english_coverage[english - pair.bitext.english().tokens().begin];
  return covered < kLinked ? 0.75 : 0;
}

/// Whether an English clause says the Japanese one with its parts exchanged; 0 when not.
double exchanged(const PairAnalysis& pair, const Clause& clause, const Counterparts& counterparts,
                 std::uint32_t subject, std::uint32_t object) {
  const Document& english = *pair.bitext.english().document;
  const auto verb = verb_of(english, subject, object);
  if (!verb || !is_object_of(english, *verb, object)) return 0;
  const double same = same_verb(pair, *verb, clause.verb, counterparts);
  return clause.passive && same < 1 ? 0 : same;
}

/// The same of an English passive, whose subject is what the Japanese has for the doer.
double exchanged_in_passive(const PairAnalysis& pair, const Clause& clause,
                            const Counterparts& counterparts, std::uint32_t subject,
                            std::uint32_t agent) {
  const auto verb = passive_verb_of(*pair.bitext.english().document, subject, agent);
  return verb && counterparts.best(clause.verb) == verb ? 1 : 0;
}

/// What one does to another: verbs of both languages that answer each other.
struct Deed {
  std::string_view english;   ///< lemmas
  std::string_view japanese;  ///< dictionary forms
  bool to = false;            ///< whom it is done to is told by "to" and に: to lose, 敗れる
};
constexpr auto kDeeds = std::to_array<Deed>({
    {"accuse accused blame criticise criticize condemn denounce",
     "非難 批判 責める 訴える 糾弾 主張"},
    {"praise thank", "称賛 賞賛 たたえる 感謝"},
    {"sue", "訴える 提訴 起訴"},
    {"warn", "警告 注意"},
    {"ask urge order tell instruct", "求める 要請 促す 命じる 命令 指示 呼びかける"},
    {"lose surrender bow", "敗れる 負ける 敗北 屈する 降伏 惜敗 完敗", true},
    {"beat defeat thrash rout", "勝つ 勝利 快勝 圧勝 辛勝 大勝", true},
});

bool is_listed(std::string_view words, std::string_view word) {
  return any_word(words, [&](std::string_view listed) { return listed == word; });
}

/// The verb on which a Japanese sentence ends, or the noun that する makes one, in the active.
std::optional<std::uint32_t> final_deed(const Document& document, Range tokens) {
  for (std::uint32_t t = tokens.end; t-- > tokens.begin;) {
    const Token& token = document.tokens[t];
    const bool deed = token.pos == Pos::kVerb || is_noun(token);
    if (!deed || lemma(document, token) == "する" || lemma(document, token) == "いる") continue;
    return is_active(document, tokens, t) ? std::optional(t) : std::nullopt;
  }
  return std::nullopt;
}

bool ends_on_deed(const Document& document, Range tokens) {
  const auto verb = final_deed(document, tokens);
  return verb && std::any_of(kDeeds.begin(), kDeeds.end(), [&](const Deed& deed) {
           return is_listed(deed.japanese, lemma(document, document.tokens[*verb]));
         });
}

/// The noun before a particle, 側 and the like left out.
std::optional<std::uint32_t> head_before(const Document& document, Range tokens, std::uint32_t t) {
  while (t > tokens.begin && document.tokens[t - 1].pos == Pos::kSuffix) --t;
  return marked_noun(document, tokens, t);
}

/// The last noun that one of the particles marks, and the first.
std::optional<std::uint32_t> last_marked(const Document& document, Range tokens,
                                         std::string_view particles) {
  for (std::uint32_t t = tokens.end; t-- > tokens.begin;) {
    if (document.tokens[t].pos != Pos::kParticle) continue;
    if (!is_listed(particles, norm(document, document.tokens[t]))) continue;
    if (const auto noun = head_before(document, tokens, t)) return noun;
  }
  return std::nullopt;
}
std::optional<std::uint32_t> first_marked(const Document& document, Range tokens,
                                          std::string_view particles) {
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    if (document.tokens[t].pos != Pos::kParticle) continue;
    if (!is_listed(particles, norm(document, document.tokens[t]))) continue;
    if (const auto noun = head_before(document, tokens, t)) return noun;
  }
  return std::nullopt;
}

/// "was asked to": a form of to be right before, and no "by".
bool is_passive(const Document& document, std::uint32_t verb) {
  return verb > 0 && lemma(document, document.tokens[verb - 1]) == "be" &&
         !norm(document, document.tokens[verb]).ends_with("ing");
}

/// Whether the topic, a token of the English, is what the deed at `verb` is done to.
bool undergoes(const Document& english, std::uint32_t topic, std::uint32_t verb, const Deed& deed) {
  constexpr std::uint32_t kReach = 4;
  if (is_passive(english, verb)) return topic < verb && verb - topic <= kReach && !deed.to;
  return !deed.to && is_object_of(english, verb, topic);
}

/// Of one Japanese sentence and one English one.
class TopicComparison {
 public:
  TopicComparison(const PairAnalysis& pair, const Counterparts& counterparts, Range english,
                  Range japanese)
      : english_(*pair.bitext.english().document),
        japanese_(*pair.bitext.japanese().document),
        counterparts_(counterparts),
        here_(english),
        there_(japanese) {}

  std::optional<ExchangedArguments> compare() const {
    const auto verb = final_deed(japanese_, there_);
    if (!verb) return std::nullopt;
    const std::string_view does = lemma(japanese_, japanese_.tokens[*verb]);
    for (const Deed& deed : kDeeds) {
      if (!is_listed(deed.japanese, does)) continue;
      if (const auto english = english_deed(deed)) return compare(deed, *english, *verb);
    }
    return std::nullopt;
  }

 private:
  /// The only such verb of the English sentence.
  std::optional<std::uint32_t> english_deed(const Deed& deed) const {
    std::optional<std::uint32_t> found;
    for (std::uint32_t t = here_.begin; t < here_.end; ++t) {
      if (!is_listed(deed.english, lemma(english_, english_.tokens[t]))) continue;
      if (found) return std::nullopt;
      found = t;
    }
    return found;
  }

  std::optional<std::uint32_t> counterpart(std::optional<std::uint32_t> japanese) const {
    return japanese ? counterparts_.best(*japanese, true) : std::nullopt;
  }

  std::optional<ExchangedArguments> compare(const Deed& deed, std::uint32_t english,
                                            std::uint32_t japanese) const {
    const auto topic =
        deed.to ? last_marked(japanese_, there_, "が は") : first_marked(japanese_, there_, "は");
    const auto doer = counterpart(topic);
    if (!doer || *doer < here_.begin || *doer >= here_.end) return std::nullopt;
    if (deed.to) {
      const auto other = last_marked(japanese_, there_, "に");
      const auto loser = counterpart(other);
      if (!loser || *loser >= english || *doer <= english) return std::nullopt;
      return made(english, *doer, *topic, japanese, *other);
    }
    if (!undergoes(english_, *doer, english, deed)) return std::nullopt;
    if (names_another_doer(*topic, japanese)) return std::nullopt;
    return made(english, *doer, *topic, japanese, *topic);
  }

  /// その計画は知事が批判した: the topic is what the deed is done to, が marks who does it. What
  /// stands before と is another clause's.
  bool names_another_doer(std::uint32_t topic, std::uint32_t verb) const {
    bool quotes = false;
    for (std::uint32_t t = verb; t > topic + 2;) {
      const std::string_view word = norm(japanese_, japanese_.tokens[--t]);
      quotes |= word == "と" || word == "よう";
      if (word == "が" && japanese_.tokens[t].pos == Pos::kParticle && !quotes) return true;
    }
    return false;
  }

  ExchangedArguments made(std::uint32_t english, std::uint32_t doer, std::uint32_t topic,
                          std::uint32_t japanese, std::uint32_t other) const {
    const auto& words = english_.tokens;
    const auto& tokens = japanese_.tokens;
    return {
        {words[std::min(english, doer)].span.begin, words[std::max(english, doer)].span.end},
        {std::min(tokens[topic].span.begin, tokens[other].span.begin), tokens[japanese].span.end},
        tokens[topic].span,
        tokens[other].span,
        0.85};
  }

  const Document& english_;
  const Document& japanese_;
  const Counterparts& counterparts_;
  Range here_;
  Range there_;
};

}  // namespace

std::vector<ExchangedArguments> exchanged_topics(const PairAnalysis& pair) {
  std::vector<ExchangedArguments> found;
  std::optional<Counterparts> counterparts;  // not made for nothing
  const bool from_english = pair.bitext.english_is_source();
  for (const Bead& bead : pair.alignment.beads) {
    if (bead.source.size() != 1 || bead.target.size() != 1) continue;
    const Range here = from_english ? bead.source : bead.target;
    const Range there = from_english ? bead.target : bead.source;
    const Document& english = *pair.bitext.english().document;
    const Document& japanese = *pair.bitext.japanese().document;
    if (!ends_on_deed(japanese, japanese.sentences[there.begin].tokens)) continue;
    if (!counterparts) counterparts.emplace(pair.links);
    const TopicComparison sentences(pair, *counterparts, english.sentences[here.begin].tokens,
                                    japanese.sentences[there.begin].tokens);
    if (const auto exchanged = sentences.compare()) found.push_back(*exchanged);
  }
  return found;
}

std::vector<ExchangedArguments> exchanged_arguments(const PairAnalysis& pair) {
  const Document& english = *pair.bitext.english().document;
  const Document& japanese = *pair.bitext.japanese().document;
  const std::vector<Clause> all = clauses(pair.bitext.japanese());
  if (all.empty()) return {};
  std::vector<ExchangedArguments> found;
  const Counterparts counterparts(pair.links);
  for (const Clause& clause : all) {
    const auto doer = counterparts.best(clause.doer);
    const auto undergoer = counterparts.best(clause.undergoer);
    if (!doer || !undergoer || *doer == *undergoer) continue;
    const double sure = *undergoer < *doer
                            ? exchanged(pair, clause, counterparts, *undergoer, *doer)
                            : exchanged_in_passive(pair, clause, counterparts, *doer, *undergoer);
    if (sure <= 0) continue;
    const auto& tokens = japanese.tokens;
    const auto [first, last] = std::minmax(*doer, *undergoer);
    found.push_back(
        {{english.tokens[first].span.begin, english.tokens[last].span.end},
         {tokens[std::min(clause.doer, clause.undergoer)].span.begin, tokens[clause.verb].span.end},
         tokens[clause.doer].span,
         tokens[clause.undergoer].span,
         sure});
  }
  return found;
}

}  // namespace taiyaku
