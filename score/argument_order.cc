#include "score/argument_order.h"

#include <algorithm>
#include <optional>
#include <string_view>

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

  /// The strongest; none without one, or when a second is as strong.
  std::optional<std::uint32_t> best(std::uint32_t japanese) const {
    const auto begin =
        std::lower_bound(links_.begin(), links_.end(), japanese,
                         [](const Link& link, std::uint32_t t) { return link.japanese < t; });
    if (begin == links_.end() || begin->japanese != japanese) return std::nullopt;
    const auto next = begin + 1;
    if (next != links_.end() && next->japanese == japanese && next->strength == begin->strength) {
      return std::nullopt;
    }
    return begin->english;
  }

 private:
  std::vector<Link> links_;
};

bool is_article(std::string_view word) {
  constexpr WordSet kArticles =
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
  constexpr WordSet kBe = word_set("was", "were", "is", "are", "been", "being", "be");
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

}  // namespace

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
