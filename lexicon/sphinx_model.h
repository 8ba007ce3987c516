// The English trigram model of the package pocketsphinx-en-us (en-us.lm.bin), read while the
// lexicon is built.
//
// The format is the "trie" of sphinxbase (ngram_model_trie.c, lm_trie.c): a header; the number of
// 1-, 2- and 3-grams; tables of quantised logarithms; unigrams; bigrams and trigrams packed by the
// bit; the words. It is read here rather than by libsphinxbase, which can score but not list what a
// model holds, and which would bring an audio server with it.
#ifndef TAIYAKU_LEXICON_SPHINX_MODEL_H_
#define TAIYAKU_LEXICON_SPHINX_MODEL_H_

#include <string>

#include "lexicon/language_model.h"

namespace taiyaku {

/// Empty when there is no such file. @throws Error when the file is no such model or is cut.
LanguageModelParts read_sphinx_model(const std::string& path);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_SPHINX_MODEL_H_
