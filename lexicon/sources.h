// The lexicon's sources, one function each: what they claim goes into the draft, and a line for
// `lexicon info` with it.
#ifndef TAIYAKU_LEXICON_SOURCES_H_
#define TAIYAKU_LEXICON_SOURCES_H_

#include "lexicon/build.h"
#include "lexicon/draft.h"
#include "lexicon/wordnet.h"

namespace taiyaku {

/// @throws Error when the file is missing.
void add_edict(const LexiconInputs& inputs, LexiconDraft& draft);
/// Computing terms; optional: nothing when there is no such file.
void add_compdic(const LexiconInputs& inputs, LexiconDraft& draft);
/// @throws Error when the file is missing.
void add_enamdict(const LexiconInputs& inputs, LexiconDraft& draft);

/// Countries, subdivisions, currencies and languages by the Japanese catalogues of iso-codes. Where
/// the machine leaves translations out, the source has no entries: CLDR's names remain.
/// @throws Error when iso-codes itself is missing.
void add_iso_codes(const LexiconInputs& inputs, LexiconDraft& draft);

/// Territories, languages, scripts, currencies, cities of time zones, months, weekdays and units in
/// both languages, from ICU's data.
void add_cldr(LexiconDraft& draft);

/// Our own lists: own_terms.h.
void add_own_terms(LexiconDraft& draft);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_SOURCES_H_
