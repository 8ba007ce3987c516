// The finished tables of a lexicon, and how they become sections of the file.
#ifndef TAIYAKU_LEXICON_TABLES_H_
#define TAIYAKU_LEXICON_TABLES_H_

#include <cstdint>
#include <string>
#include <vector>

#include "lexicon/file_format.h"
#include "lexicon/lexicon.h"
#include "lexicon/wordnet.h"

namespace taiyaku {

/// A headword means a word or phrase: one row of the tables, both ways.
struct LexiconLink {
  std::uint32_t headword = 0;
  std::uint32_t english = 0;
  float weight = 0;
  LexiconSource source = LexiconSource::kEdict;
  NameKinds kinds = 0;
  bool part = false;  ///< a word of a longer gloss
};

/// Numbers are places in `english` and `japanese`, which are in no order.
struct LexiconTables {
  std::vector<std::string> english;  ///< lemmas and phrases
  std::vector<float> english_nats;
  std::vector<std::string> japanese;  ///< headwords
  std::vector<float> japanese_nats;
  std::vector<LexiconLink> links;
  std::vector<LexiconSourceInfo> sources;
};

/// Adds every section. Words are renumbered, the commonest first and equally common ones in byte
/// order, so that the same tables in any order give the same bytes.
void write_tables(const LexiconTables& tables, const WordNet& wordnet, LexiconFileWriter& file);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_TABLES_H_
