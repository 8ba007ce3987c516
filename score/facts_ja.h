// Facts in Japanese text.
#ifndef TAIYAKU_SCORE_FACTS_JA_H_
#define TAIYAKU_SCORE_FACTS_JA_H_

#include <vector>

#include "score/fact.h"
#include "score/fact_text.h"

namespace taiyaku {

/// Facts in order, not overlapping. Spans are bytes of the original text. Linear in the text.
std::vector<Fact> extract_facts_ja(const FactText& text);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_JA_H_
