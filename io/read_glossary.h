// Reads a user's glossary: TSV or TBX.
#ifndef TAIYAKU_IO_READ_GLOSSARY_H_
#define TAIYAKU_IO_READ_GLOSSARY_H_

#include <string>

#include "lexicon/glossary.h"

namespace taiyaku {

/// By its first character: `<` is TBX (ISO 30042:2019, or the older martif form), anything else
/// TSV: English and Japanese in either order, tab, and an optional third column `forbidden` (or
/// `deprecated`, `do not use`) for a translation that must not be used; `#` begins a comment, a
/// first line `en⇥ja` is a header. Lines with the same English term are one concept.
///
/// TBX is read as a stream: nothing is fetched, entities are not expanded, elements nest at most
/// 100 deep, the file has at most 64 MB.
/// @throws Error `path:line: what` for a file that cannot be read, or a line or entry that is no
/// term.
Glossary read_glossary(const std::string& path);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_READ_GLOSSARY_H_
