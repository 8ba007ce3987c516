// TBX, TermBase eXchange: the part of it that says which term translates which.
#ifndef TAIYAKU_IO_READ_TBX_H_
#define TAIYAKU_IO_READ_TBX_H_

#include <string>
#include <string_view>

#include "lexicon/glossary.h"

namespace taiyaku {

/// Reads `<conceptEntry>` or `<termEntry>`, `<langSec>` or `<langSet>`, `<term>` and its
/// administrative status; see read_glossary() for the limits. Entries without both languages are
/// left out. @throws Error with `path:line:`.
Glossary read_tbx(const std::string& path, std::string_view text);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_READ_TBX_H_
