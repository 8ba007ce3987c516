// Who does what to whom, where both languages say it plainly.
#ifndef TAIYAKU_SCORE_ARGUMENT_ORDER_H_
#define TAIYAKU_SCORE_ARGUMENT_ORDER_H_

#include <vector>

#include "score/check.h"

namespace taiyaku {

/// A clause whose doer in one language is the other one's undergoer, and the reverse.
struct ExchangedArguments {
  Span english;     ///< from the subject to the object
  Span japanese;    ///< from the first marked noun to the verb
  Span doer;        ///< Japanese: the noun with が or は; with に before a passive
  Span undergoer;   ///< Japanese: the noun with を; with が or は before a passive
  double sure = 0;  ///< in (0, 1]: that both clauses have the same verb
};

/// English tells subject and object by their order around an active verb, Japanese by が (は) and
/// を before an active one, by に before a passive one. Only clauses whose nouns are linked and
/// stand beside the verb are looked at; English passives and causatives are left alone. Thread
/// safe, linear.
std::vector<ExchangedArguments> exchanged_arguments(const PairAnalysis& pair);

/// Where the topic of a Japanese sentence does what is done to it: "the minister was asked to" as
/// 大臣は…求めた, "the opposition accused the president" as 大統領は…非難した, "the mayor lost to
/// the historian" as 歴史家が市長に敗れた. Only verbs that one does to another. Thread safe.
std::vector<ExchangedArguments> exchanged_topics(const PairAnalysis& pair);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_ARGUMENT_ORDER_H_
