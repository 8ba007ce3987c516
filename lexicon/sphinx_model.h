// The English trigram model of the package pocketsphinx-en-us (en-us.lm.bin), read while the
// lexicon is built.
//
// The format is the "trie" of sphinxbase (ngram_model_trie.c, lm_trie.c): a header; the number of
// 1-, 2- and 3-grams; tables of quantised logarithms; unigrams; bigrams and trigrams packed by the
// bit; the words. It is read here rather than by libsphinxbase, which can score but not list what a
// model holds, and which would bring an audio server with it.
#ifndef TAIYAKU_LEXICON_SPHINX_MODEL_H_
#define TAIYAKU_LEXICON_SPHINX_MODEL_H_

#include <cstdint>
#include <string>
#include <vector>

#include "lexicon/language_model.h"

namespace taiyaku {

/// A model ready to be written; words in the order of their numbers.
struct LanguageModelParts {
  std::vector<std::string> words;  ///< in byte order
  std::vector<LanguageModel::Unigram> unigrams;
  std::vector<LanguageModel::Bigram> bigrams;
  std::vector<std::uint32_t> trigrams;
  std::vector<float> nats;
};

/// Empty when there is no such file. @throws Error when the file is no such model or is cut.
LanguageModelParts read_sphinx_model(const std::string& path);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_SPHINX_MODEL_H_
