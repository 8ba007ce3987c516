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

#include "lexicon/language_model.h"

namespace taiyaku {

inline constexpr char kLexiconMagic[8] = {'T', 'A', 'I', 'Y', 'A', 'K', 'U', '\n'};
inline constexpr std::uint32_t kByteOrderMark = 0x01020304;
/// Raised whenever the layout, or what a section means, changes.
inline constexpr std::uint32_t kLexiconVersion = 7;
inline constexpr std::size_t kSectionAlignment = 64;

enum class Section : std::uint32_t {
  kEnglishPool,       ///< StringTable of lemmas and phrases …
  kEnglishOffsets,    ///< … std::uint32_t
  kEnglishSlots,      ///< … StringSlot
  kEnglishFlags,      ///< std::uint8_t a word: kIsLemma, and NameKinds of lexicon.h
  kEnglishNats,       ///< float a word: information content
  kEnglishFirst,      ///< std::uint32_t a word and one more: CSR into kHeadwords
  kHeadwords,         ///< PackedGloss
  kAntonymFirst,      ///< std::uint32_t an English word and one more: CSR into kAntonyms
  kAntonyms,          ///< WordId
  kJapanesePool,      ///< StringTable of headwords …
  kJapaneseOffsets,   ///< …
  kJapaneseSlots,     ///< …
  kJapaneseNats,      ///< float a headword
  kJapaneseFirst,     ///< std::uint32_t a headword and one more: CSR into kGlosses
  kGlosses,           ///< PackedGloss
  kHeadwordKinds,     ///< std::uint8_t a headword: NameKinds of lexicon.h
  kIrregularPool,     ///< StringTable of inflected forms …
  kIrregularOffsets,  ///< …
  kIrregularSlots,    ///< …
  kIrregularLemma,    ///< WordId of the English lemma, a form
  kPhraseReach,       ///< std::uint8_t: see reach.h
  kHeadwordReach,     ///< std::uint8_t
  kLettersAlone,      ///< float a symbol: see spelling_weights.h
  kLetterChunks,      ///< ChunkSlot
  kPhonemesAlone,     ///< float a symbol
  kPhonemeChunks,     ///< ChunkSlot
  kSpokenPool,        ///< StringTable of words with pronunciations …
  kSpokenOffsets,     ///< …
  kSpokenSlots,       ///< …
  kSpokenFirst,       ///< std::uint32_t a word and one more: CSR into kPhonemes
  kPhonemes,          ///< std::uint8_t: see pronunciations.h
  kSyllables,         ///< text: Mandarin syllables, one a line
  kMandarin,          ///< std::uint16_t a character from U+4E00: line of kSyllables from 1, or 0
  kReadingPool,       ///< StringTable of single kanji …
  kReadingOffsets,    ///< …
  kReadingSlots,      ///< …
  kReadingFirst,      ///< std::uint32_t a kanji and one more: CSR into kReadings
  kReadings,          ///< text: how each is read in names, separated by spaces
  kEnglishModel,      ///< LanguageModel: StringTable of words …
  kEnglishModelOffsets,
  kEnglishModelSlots,
  kEnglishModelUnigrams,  ///< LanguageModel::Unigram a word and one more
  kEnglishModelBigrams,   ///< LanguageModel::Bigram and one more
  kEnglishModelTrigrams,  ///< std::uint32_t: see language_model.h
  kEnglishModelNats,      ///< float: see language_model.h
  kJapaneseModel,         ///< the same seven; empty where there was none to read
  kJapaneseModelOffsets,
  kJapaneseModelSlots,
  kJapaneseModelUnigrams,
  kJapaneseModelBigrams,
  kJapaneseModelTrigrams,
  kJapaneseModelNats,
  kSources,  ///< text: name, version, licence, entries; tab-separated lines
  kCount,
};

/// The section `places` behind another, where several belong together.
constexpr Section behind(Section first, std::uint32_t places) {
  return static_cast<Section>(static_cast<std::uint32_t>(first) + places);
}

inline constexpr std::uint8_t kIsLemma = 0x80;

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
  void add(Section section, const std::vector<T>& items) {
    add(section,
        std::string(reinterpret_cast<const char*>(items.data()), items.size() * sizeof(T)));
  }
  /// The three sections of a string table, from `pool` on; see make_string_table().
  void add_table(Section pool, std::span<const std::string> strings);
  /// The seven sections of a language model, from `first` on.
  void add_model(Section first, const LanguageModelParts& model);

  /// Writes beside `path`, then renames. @throws Error when that cannot be done.
  void write(const std::string& path) const;

 private:
  std::vector<std::string> sections_ =
      std::vector<std::string>(static_cast<std::size_t>(Section::kCount));
};

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_FILE_FORMAT_H_
