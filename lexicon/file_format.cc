#include "lexicon/file_format.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <utility>

#include "lexicon/string_table.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

constexpr std::size_t aligned(std::size_t offset) {
  return (offset + kSectionAlignment - 1) / kSectionAlignment * kSectionAlignment;
}

template <class T>
std::string_view bytes_of(const T& value) {
  return {reinterpret_cast<const char*>(&value), sizeof value};
}

struct FileCloser {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

/// Writes `image` to `path` and flushes it to the disk.
bool write_file(const std::string& path, std::string_view image) {
  const std::unique_ptr<std::FILE, FileCloser> file(std::fopen(path.c_str(), "wb"));
  if (!file) return false;
  return std::fwrite(image.data(), 1, image.size(), file.get()) == image.size() &&
         std::fflush(file.get()) == 0 && fsync(fileno(file.get())) == 0;
}

}  // namespace

std::uint64_t checksum(std::string_view bytes) {
  std::uint64_t sum = 0x9e3779b97f4a7c15ULL ^ bytes.size();
  const auto mix = [&](std::uint64_t word) {
    sum = (sum ^ word) * 0xff51afd7ed558ccdULL;
    sum ^= sum >> 32;
  };
  std::size_t i = 0;
  for (; i + 8 <= bytes.size(); i += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + i, 8);
    mix(word);
  }
  std::uint64_t rest = 0;
  std::memcpy(&rest, bytes.data() + i, bytes.size() - i);
  mix(rest);
  return sum;
}

void LexiconFileWriter::add(Section section, std::string bytes) {
  sections_[static_cast<std::size_t>(section)] = std::move(bytes);
}

void LexiconFileWriter::add_table(Section pool, std::span<const std::string> strings) {
  StringTableParts parts = make_string_table(strings);
  add(behind(pool, 1), parts.offsets);
  add(behind(pool, 2), parts.slots);
  add(pool, std::move(parts.pool));
}

void LexiconFileWriter::add_model(Section first, const LanguageModelParts& model) {
  add_table(first, model.words);
  add(behind(first, 3), model.unigrams);
  add(behind(first, 4), model.bigrams);
  add(behind(first, 5), model.trigrams);
  add(behind(first, 6), model.nats);
}

void LexiconFileWriter::write(const std::string& path) const {
  const std::size_t table_end = sizeof(FileHeader) + sections_.size() * sizeof(SectionEntry);
  std::string table;
  std::string image(table_end, '\0');
  for (std::size_t i = 0; i < sections_.size(); ++i) {
    image.resize(aligned(image.size()));
    table += bytes_of(SectionEntry{i, image.size(), sections_[i].size()});
    image += sections_[i];
  }
  FileHeader header;
  std::memcpy(header.magic, kLexiconMagic, sizeof header.magic);
  header.byte_order = kByteOrderMark;
  header.version = kLexiconVersion;
  header.file_bytes = image.size();
  header.sections = sections_.size();
  header.contents_checksum = checksum(std::string_view(image).substr(table_end));
  header.table_checksum = checksum(std::string(bytes_of(header)) + table);
  image.replace(0, table_end, std::string(bytes_of(header)) + table);

  const std::string partial = fmt::format("{}.{}.tmp", path, getpid());
  if (!write_file(partial, image) || std::rename(partial.c_str(), path.c_str()) != 0) {
    const int reason = errno;
    std::remove(partial.c_str());
    throw Error(fmt::format("{}: cannot write the lexicon ({}); name a writable place", path,
                            std::strerror(reason)));
  }
}

}  // namespace taiyaku
