#include "lexicon/build.h"

#include <fmt/format.h>

#include <fstream>
#include <set>
#include <string>

#include "lexicon/demonyms.h"
#include "lexicon/draft.h"
#include "lexicon/file_format.h"
#include "lexicon/icu_text.h"
#include "lexicon/sound_tables.h"
#include "lexicon/sources.h"
#include "lexicon/tables.h"
#include "lexicon/wordnet.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

/// Every Latin word of the list, in lower case without diacritics.
std::set<std::string> held_out_words(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw Error(fmt::format("{}: cannot read the names to hold out", path));
  std::set<std::string> words;
  for (std::string line; std::getline(file, line);) {
    const std::string plain = plain_lower(line);
    for (std::size_t i = 0; i < plain.size() && plain[0] != '#';) {
      std::size_t end = i;
      while (end < plain.size() && plain[end] >= 'a' && plain[end] <= 'z') ++end;
      if (end > i) words.insert(plain.substr(i, end - i));
      i = end + 1;
    }
  }
  return words;
}

}  // namespace

void build_lexicon(const LexiconInputs& inputs, const std::string& output) {
  const WordNet wordnet(inputs.wordnet);
  LexiconDraft draft(wordnet);
  if (!inputs.held_out.empty()) draft.hold_out(held_out_words(inputs.held_out));
  add_own_terms(draft);
  add_iso_codes(inputs, draft);
  add_cldr(draft);
  add_edict(inputs, draft);
  add_compdic(inputs, draft);
  add_enamdict(inputs, draft);
  draft.add_demonyms(read_demonyms(inputs.wordnet));
  draft.add_source({"WordNet", "3.0", "WordNet licence", wordnet.lemmas().size()});
  LexiconTables tables = draft.tables();
  LexiconFileWriter file;
  write_sounds(inputs, draft, tables.sources, file);
  write_tables(tables, wordnet, file);
  file.write(output);
}

}  // namespace taiyaku
