// The sections of the lexicon that are about sounds and about running text: spelling models fitted
// on the spot, pronunciations, Mandarin syllables, the language models.
#ifndef TAIYAKU_LEXICON_SOUND_TABLES_H_
#define TAIYAKU_LEXICON_SOUND_TABLES_H_

#include <vector>

#include "lexicon/build.h"
#include "lexicon/draft.h"
#include "lexicon/file_format.h"
#include "lexicon/lexicon.h"

namespace taiyaku {

/// Adds the sections; the words and kana for the spelling models, and the readings of single kanji,
/// come from the draft. Appends what else it read to `sources`.
void write_sounds(const LexiconInputs& inputs, const LexiconDraft& draft,
                  std::vector<LexiconSourceInfo>& sources, LexiconFileWriter& file);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_SOUND_TABLES_H_
