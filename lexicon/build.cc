#include "lexicon/build.h"

#include "lexicon/draft.h"
#include "lexicon/file_format.h"
#include "lexicon/sources.h"
#include "lexicon/tables.h"
#include "lexicon/wordnet.h"

namespace taiyaku {

void build_lexicon(const LexiconInputs& inputs, const std::string& output) {
  const WordNet wordnet(inputs.wordnet);
  LexiconDraft draft(wordnet);
  add_own_terms(draft);
  add_iso_codes(inputs, draft);
  add_cldr(draft);
  add_edict(inputs, draft);
  add_compdic(inputs, draft);
  add_enamdict(inputs, draft);
  draft.add_source({"WordNet", "3.0", "WordNet licence", wordnet.lemmas().size()});
  LexiconFileWriter file;
  write_tables(draft.tables(), wordnet, file);
  file.write(output);
}

}  // namespace taiyaku
