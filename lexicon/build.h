// Compiles the dictionaries that the machine's packages carry into the one file that Lexicon maps.
#ifndef TAIYAKU_LEXICON_BUILD_H_
#define TAIYAKU_LEXICON_BUILD_H_

#include <string>

#include "lexicon/kkc_model.h"

namespace taiyaku {

/// Where Debian puts the sources; each may be pointed elsewhere.
struct LexiconInputs {
  std::string edict = "/usr/share/edict/edict";        ///< EUC-JP
  std::string enamdict = "/usr/share/edict/enamdict";  ///< EUC-JP
  std::string compdic = "/usr/share/edict/compdic";    ///< EUC-JP; may be missing
  std::string iso_codes = "/usr/share/iso-codes/json";
  std::string locale = "/usr/share/locale/ja/LC_MESSAGES";  ///< iso-codes' Japanese names (.mo)
  std::string wordnet = "/usr/share/wordnet";
  std::string pronunciations =  ///< may be missing
      "/usr/share/pocketsphinx/model/en-us/cmudict-en-us.dict";
  std::string language_model =  ///< may be missing
      "/usr/share/pocketsphinx/model/en-us/en-us.lm.bin";
  std::string japanese_model = kkc_model_folder();  ///< may be missing
  std::string held_out;  ///< a list of names (tab-separated, # comments) not to fit the spelling
                         ///< model on; none when empty
};

/// Writes the compiled lexicon to `output` (first beside it, then renamed, so that a reader never
/// sees half a file). The same inputs give the same bytes. Takes well under a minute and 1.5 GB.
/// @throws Error naming the first input that is missing or unreadable and its Debian package.
void build_lexicon(const LexiconInputs& inputs, const std::string& output);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_BUILD_H_
