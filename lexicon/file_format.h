// Layout of the compiled lexicon: a header, a table of sections, the sections.
//
// Numbers are in the byte order of the machine that built the file (the mark tells); sections begin
// on multiples of 64 bytes. The header and the table carry a checksum of their own, verified on
// opening; the checksum of the contents is verified on demand, since that reads the whole file.
#ifndef TAIYAKU_LEXICON_FILE_FORMAT_H_
#define TAIYAKU_LEXICON_FILE_FORMAT_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace taiyaku {

inline constexpr char kLexiconMagic[8] = {'T', 'A', 'I', 'Y', 'A', 'K', 'U', '\n'};
inline constexpr std::uint32_t kByteOrderMark = 0x01020304;
/// Raised whenever the layout, or what a section means, changes.
inline constexpr std::uint32_t kLexiconVersion = 2;
inline constexpr std::size_t kSectionAlignment = 64;

enum class Section : std::uint32_t {
  kEnglishPool,       ///< StringTable of lemmas and phrases …
  kEnglishOffsets,    ///< … std::uint32_t
  kEnglishSlots,      ///< … StringSlot
  kEnglishFlags,      ///< std::uint8_t a word: EnglishFlag
  kEnglishNats,       ///< float a word: information content
  kEnglishFirst,      ///< std::uint32_t a word and one more: CSR into kHeadwords
  kHeadwords,         ///< Gloss
  kAntonymFirst,      ///< std::uint32_t an English word and one more: CSR into kAntonyms
  kAntonyms,          ///< WordId
  kJapanesePool,      ///< StringTable of headwords …
  kJapaneseOffsets,   ///< …
  kJapaneseSlots,     ///< …
  kJapaneseNats,      ///< float a headword
  kJapaneseFirst,     ///< std::uint32_t a headword and one more: CSR into kGlosses
  kGlosses,           ///< Gloss
  kIrregularPool,     ///< StringTable of inflected forms …
  kIrregularOffsets,  ///< …
  kIrregularSlots,    ///< …
  kIrregularLemma,    ///< WordId of the English lemma, a form
  kPhraseReach,       ///< std::uint8_t: see reach.h
  kHeadwordReach,     ///< std::uint8_t
  kSources,           ///< text: name, version, licence, entries; tab-separated lines
  kCount,
};

enum EnglishFlag : std::uint8_t { kIsLemma = 1 };

struct FileHeader {
  char magic[8] = {};
  std::uint32_t byte_order = 0;
  std::uint32_t version = 0;
  std::uint64_t file_bytes = 0;
  std::uint64_t contents_checksum = 0;  ///< of everything behind the section table
  std::uint64_t sections = 0;
  std::uint64_t table_checksum = 0;  ///< of this header (with 0 here) and the section table
};
static_assert(sizeof(FileHeader) == 48);

struct SectionEntry {
  std::uint64_t section = 0;
  std::uint64_t offset = 0;
  std::uint64_t bytes = 0;
};

/// 64-bit checksum, eight bytes at a step; for damage, not for malice.
std::uint64_t checksum(std::string_view bytes);

/// Collects sections and writes them in one go.
class LexiconFileWriter {
 public:
  void add(Section section, std::string bytes);
  template <class T>
  void add(Section section, std::span<const T> items) {
    add(section, std::string(reinterpret_cast<const char*>(items.data()), items.size_bytes()));
  }

  /// Writes beside `path`, then renames. @throws Error when that cannot be done.
  void write(const std::string& path) const;

 private:
  std::vector<std::string> sections_ =
      std::vector<std::string>(static_cast<std::size_t>(Section::kCount));
};

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_FILE_FORMAT_H_
