// GNU gettext's compiled message catalogues (.mo; gettext manual, "The Format of GNU MO Files").
#ifndef TAIYAKU_LEXICON_GETTEXT_H_
#define TAIYAKU_LEXICON_GETTEXT_H_

#include <map>
#include <string>
#include <string_view>

namespace taiyaku {

/// The messages of a catalogue in UTF-8, by their original text; contexts and plural forms are left
/// out. Empty when `bytes` is not a catalogue; a damaged one gives what is readable of it.
std::map<std::string, std::string> parse_catalogue(std::string_view bytes);

/// The same from a file; empty when there is none.
std::map<std::string, std::string> read_catalogue(const std::string& path);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_GETTEXT_H_
