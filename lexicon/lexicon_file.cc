#include "lexicon/lexicon_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "segment/error.h"

namespace taiyaku {

LexiconFile::LexiconFile(const std::string& path) : path_(path) {
  map();
  try {
    if (size_ < kTableEnd) fail("not a compiled lexicon, or one that is cut off");
    std::memcpy(&header_, begin_, sizeof header_);
    std::memcpy(entries_.data(), static_cast<const char*>(begin_) + sizeof header_,
                sizeof entries_);
    check_header();
  } catch (...) {
    munmap(begin_, size_);
    throw;
  }
}

LexiconFile::~LexiconFile() { munmap(begin_, size_); }

void LexiconFile::map() {
  const int file = open(path_.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) fail(fmt::format("cannot open the lexicon ({})", std::strerror(errno)));
  struct stat status = {};
  const bool regular = fstat(file, &status) == 0 && S_ISREG(status.st_mode);
  begin_ = MAP_FAILED;
  if (regular && status.st_size > 0) {
    size_ = static_cast<std::size_t>(status.st_size);
    begin_ = mmap(nullptr, size_, PROT_READ, MAP_SHARED, file, 0);
  }
  close(file);
  if (begin_ == MAP_FAILED) fail("not a compiled lexicon (it cannot be mapped)");
}

void LexiconFile::check_header() const {
  if (std::memcmp(header_.magic, kLexiconMagic, sizeof header_.magic) != 0) {
    fail("not a compiled lexicon");
  }
  if (header_.byte_order != kByteOrderMark) fail("built on a machine of other byte order");
  if (header_.version != kLexiconVersion) {
    fail(fmt::format("lexicon of version {}, this program reads version {}", header_.version,
                     kLexiconVersion));
  }
  if (header_.file_bytes != size_) {
    fail(fmt::format("lexicon is cut off: {} of {} bytes", size_, header_.file_bytes));
  }
  FileHeader unsummed = header_;
  unsummed.table_checksum = 0;
  std::string table(reinterpret_cast<const char*>(&unsummed), sizeof unsummed);
  table.append(reinterpret_cast<const char*>(entries_.data()), sizeof entries_);
  if (header_.sections != entries_.size() || checksum(table) != header_.table_checksum) {
    fail("lexicon is damaged (its section table)");
  }
}

bool LexiconFile::intact() const {
  return checksum(all().substr(kTableEnd)) == header_.contents_checksum;
}

std::string_view LexiconFile::text(Section section) const {
  const SectionEntry& entry = entries_[static_cast<std::size_t>(section)];
  if (entry.offset % kSectionAlignment != 0 || entry.offset > size_ ||
      entry.bytes > size_ - entry.offset) {
    fail("lexicon is damaged (a section lies outside the file)");
  }
  return all().substr(entry.offset, entry.bytes);
}

StringTable LexiconFile::table(Section pool) const {
  return {text(pool), items<std::uint32_t>(behind(pool, 1)), items<StringSlot>(behind(pool, 2))};
}

LanguageModel LexiconFile::model(Section first) const {
  return LanguageModel({table(first), items<LanguageModel::Unigram>(behind(first, 3)),
                        items<LanguageModel::Bigram>(behind(first, 4)),
                        items<std::uint32_t>(behind(first, 5)), items<float>(behind(first, 6))});
}

void LexiconFile::fail(std::string_view what) const {
  throw Error(fmt::format("{}: {}; build it again with `taiyaku lexicon build`", path_, what));
}

}  // namespace taiyaku
