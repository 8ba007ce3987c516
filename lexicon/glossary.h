// A user's own terms: what an English term must and must not be in Japanese. They outrank the
// dictionaries.
#ifndef TAIYAKU_LEXICON_GLOSSARY_H_
#define TAIYAKU_LEXICON_GLOSSARY_H_

#include <cstddef>
#include <string>
#include <vector>

namespace taiyaku {

/// One concept. Strings are as the user wrote them.
struct GlossaryTerm {
  std::vector<std::string> english;            ///< the preferred one first
  std::vector<std::string> japanese;           ///< the preferred one first
  std::vector<std::string> forbidden_english;  ///< never to be used for it
  std::vector<std::string> forbidden_japanese;
  std::size_t line = 0;  ///< 1-based, where the user's file has it
};

/// In the order of the file.
struct Glossary {
  std::string path;
  std::vector<GlossaryTerm> terms;
};

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_GLOSSARY_H_
