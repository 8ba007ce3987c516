// The Japanese trigram model of the package libkkc-data (models/sorted3), read while the lexicon is
// built.
//
// libkkc turns kana into kanji with it, so its units are pairs of reading and spelling. Here only
// the spellings are wanted: units of one spelling become one word (their probabilities are added
// up; of the same two or three words in a row the likeliest is kept), 118,333 units 117,222 words.
//
// The files (tools/sortlm.py of libkkc 0.2.7), in little-endian order; costs are 16 bits for
// logarithms to the base ten from 0 to −8:
//
//   data.1gram.index  a marisa trie of "reading/spelling", "<s>" and "</s>": a unit's key is its
//                     number
//   data.1gram        cost, cost of backing off, nothing (2 bytes each)
//   data.2gram        number of the last unit, of the one before (4 bytes each), cost, backing off
//   data.3gram        number of the last unit, place in data.2gram of the two before, cost
#ifndef TAIYAKU_LEXICON_KKC_MODEL_H_
#define TAIYAKU_LEXICON_KKC_MODEL_H_

#include <string>

#include "lexicon/language_model.h"

namespace taiyaku {

/// Where Debian puts it on this machine: below the library folder of the architecture. Empty when
/// it is not installed.
std::string kkc_model_folder();

/// Empty when `folder` is empty or holds no such model. Spellings are in NFKC and lower case.
/// @throws Error when a file is missing, cut, or is no such model.
LanguageModelParts read_kkc_model(const std::string& folder);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_KKC_MODEL_H_
