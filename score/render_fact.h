// Values written the way a language's readers expect them.
#ifndef TAIYAKU_SCORE_RENDER_FACT_H_
#define TAIYAKU_SCORE_RENDER_FACT_H_

#include <string>

#include "score/fact.h"

namespace taiyaku {

/// 12億ドル, 約5キロ, 2019年6月3日; "$1.2 billion", "about 5 kilometers", "June 3, 2019". Empty
/// where the usual form is not known.
std::string render_fact(const Fact& fact, Language language);

/// A share that its text says in words or as a fraction: 3分の1, "two-fifths", "1 in 12". Empty for
/// other values.
std::string render_share(const Fact& fact, Language language);

/// A measure in the unit of `like`, rounded as a reader would: 40 miles as 約64キロ. Empty where
/// the two do not convert or share their unit.
std::string render_converted(const Fact& fact, const Fact& like, Language language);

/// The canonical value with its unit, as messages show it: "1200000000 USD", "2019-06-03", "30%".
std::string canonical(const Fact& fact);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_RENDER_FACT_H_
