// Opens a compiled lexicon: maps it, checks its header, hands out its sections.
#ifndef TAIYAKU_LEXICON_LEXICON_FILE_H_
#define TAIYAKU_LEXICON_LEXICON_FILE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "lexicon/file_format.h"
#include "lexicon/string_table.h"

namespace taiyaku {

/// A mapped file; sections are views of it. Thread safe once opened.
class LexiconFile {
 public:
  /// @throws Error when the file is missing, cut, of another version or byte order, or when its
  /// header is damaged.
  explicit LexiconFile(const std::string& path);
  ~LexiconFile();
  LexiconFile(const LexiconFile&) = delete;
  LexiconFile& operator=(const LexiconFile&) = delete;

  std::size_t bytes() const { return size_; }
  /// Whether everything behind the header has the checksum it was written with; reads all of it.
  bool intact() const;
  /// @throws Error when the section lies outside the file.
  std::string_view text(Section section) const;
  /// @throws Error also when its size is no multiple of an item's.
  template <class T>
  std::span<const T> items(Section section) const {
    const std::string_view bytes = text(section);
    if (bytes.size() % sizeof(T) != 0) fail("lexicon is damaged (a section is cut)");
    return {reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T)};
  }
  /// A string table's three sections, which follow one another.
  StringTable table(Section pool) const;
  /// A language model's seven sections, which follow one another.
  LanguageModel model(Section first) const;
  /// Says what is wrong with the file and what to do. @throws Error always.
  [[noreturn]] void fail(std::string_view what) const;

 private:
  static constexpr std::size_t kTableEnd =
      sizeof(FileHeader) + static_cast<std::size_t>(Section::kCount) * sizeof(SectionEntry);

  void map();
  void check_header() const;
  std::string_view all() const { return {static_cast<const char*>(begin_), size_}; }

  std::string path_;
  void* begin_ = nullptr;
  std::size_t size_ = 0;
  FileHeader header_;
  std::array<SectionEntry, static_cast<std::size_t>(Section::kCount)> entries_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_LEXICON_FILE_H_
