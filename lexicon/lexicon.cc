#include "lexicon/lexicon.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <filesystem>
#include <type_traits>

#include "lexicon/file_format.h"
#include "lexicon/reach.h"
#include "lexicon/string_table.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

static_assert(sizeof(Gloss) == 12 && std::is_trivially_copyable_v<Gloss>);

[[noreturn]] void fail(const std::string& path, std::string_view what) {
  throw Error(fmt::format("{}: {}; build it again with `taiyaku lexicon build`", path, what));
}

/// A file mapped for reading, unmapped at the end.
class Mapping {
 public:
  explicit Mapping(const std::string& path) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) fail(path, fmt::format("cannot open the lexicon ({})", std::strerror(errno)));
    struct stat status = {};
    const bool regular = fstat(file, &status) == 0 && S_ISREG(status.st_mode);
    if (regular && status.st_size > 0) {
      bytes_ = static_cast<std::size_t>(status.st_size);
      begin_ = mmap(nullptr, bytes_, PROT_READ, MAP_SHARED, file, 0);
    }
    close(file);
    if (begin_ == MAP_FAILED) fail(path, "not a compiled lexicon (it cannot be mapped)");
  }
  ~Mapping() { munmap(begin_, bytes_); }
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;

  std::string_view bytes() const { return {static_cast<const char*>(begin_), bytes_}; }

 private:
  void* begin_ = MAP_FAILED;
  std::size_t bytes_ = 0;
};

/// Items `first[i]` to `first[i + 1]` of `items`; empty when the numbers make no sense.
template <class T>
std::span<const T> row(std::span<const std::uint32_t> first, std::span<const T> items,
                       std::size_t i) {
  if (i >= first.size() || i + 1 >= first.size()) return {};
  const std::size_t begin = first[i];
  const std::size_t end = first[i + 1];
  if (begin > end || end > items.size()) return {};
  return items.subspan(begin, end - begin);
}

LexiconSourceInfo parse_source(std::string_view line) {
  LexiconSourceInfo info;
  std::array<std::string, 4> fields;
  for (std::string& field : fields) {
    const std::size_t tab = line.find('\t');
    field = line.substr(0, tab);
    line = tab == std::string_view::npos ? std::string_view() : line.substr(tab + 1);
  }
  info.name = fields[0];
  info.version = fields[1];
  info.licence = fields[2];
  std::from_chars(fields[3].data(), fields[3].data() + fields[3].size(), info.entries);
  return info;
}

}  // namespace

struct Lexicon::Impl {
  explicit Impl(const std::string& path);

  template <class T>
  std::span<const T> items(const std::string& path, Section section) const;
  std::string_view text(const std::string& path, Section section) const;
  StringTable table(const std::string& path, Section pool) const;
  void check_header(const std::string& path) const;
  void check_sizes(const std::string& path) const;

  Mapping mapping;
  FileHeader header;
  std::array<SectionEntry, static_cast<std::size_t>(Section::kCount)> entries;

  StringTable english, japanese, irregular;
  std::span<const std::uint8_t> flags, phrase_reach, headword_reach;
  std::span<const float> english_nats, japanese_nats;
  std::span<const std::uint32_t> english_first, japanese_first, antonym_first;
  std::span<const Gloss> headwords, glosses;
  std::span<const WordId> antonyms, irregular_lemma;
  std::string_view sources;
  float rarest_english = 0;
  float rarest_japanese = 0;
};

Lexicon::Impl::Impl(const std::string& path) : mapping(path) {
  const std::string_view bytes = mapping.bytes();
  if (bytes.size() < sizeof header + sizeof entries) fail(path, "not a compiled lexicon");
  std::memcpy(&header, bytes.data(), sizeof header);
  std::memcpy(entries.data(), bytes.data() + sizeof header, sizeof entries);
  check_header(path);
  english = table(path, Section::kEnglishPool);
  japanese = table(path, Section::kJapanesePool);
  irregular = table(path, Section::kIrregularPool);
  flags = items<std::uint8_t>(path, Section::kEnglishFlags);
  english_nats = items<float>(path, Section::kEnglishNats);
  english_first = items<std::uint32_t>(path, Section::kEnglishFirst);
  headwords = items<Gloss>(path, Section::kHeadwords);
  antonym_first = items<std::uint32_t>(path, Section::kAntonymFirst);
  antonyms = items<WordId>(path, Section::kAntonyms);
  japanese_nats = items<float>(path, Section::kJapaneseNats);
  japanese_first = items<std::uint32_t>(path, Section::kJapaneseFirst);
  glosses = items<Gloss>(path, Section::kGlosses);
  irregular_lemma = items<WordId>(path, Section::kIrregularLemma);
  phrase_reach = items<std::uint8_t>(path, Section::kPhraseReach);
  headword_reach = items<std::uint8_t>(path, Section::kHeadwordReach);
  sources = text(path, Section::kSources);
  check_sizes(path);
  // One more value than there are words: the one for words that are not in the table.
  rarest_english = english_nats.back();
  rarest_japanese = japanese_nats.back();
}

void Lexicon::Impl::check_header(const std::string& path) const {
  if (std::memcmp(header.magic, kLexiconMagic, sizeof header.magic) != 0) {
    fail(path, "not a compiled lexicon");
  }
  if (header.byte_order != kByteOrderMark) fail(path, "built on a machine of other byte order");
  if (header.version != kLexiconVersion) {
    fail(path, fmt::format("lexicon of version {}, this program reads version {}", header.version,
                           kLexiconVersion));
  }
  if (header.file_bytes != mapping.bytes().size()) {
    fail(path, fmt::format("lexicon is cut off: {} of {} bytes", mapping.bytes().size(),
                           header.file_bytes));
  }
  FileHeader unsummed = header;
  unsummed.table_checksum = 0;
  std::string table(reinterpret_cast<const char*>(&unsummed), sizeof unsummed);
  table.append(reinterpret_cast<const char*>(entries.data()), sizeof entries);
  if (header.sections != entries.size() || checksum(table) != header.table_checksum) {
    fail(path, "lexicon is damaged (its section table)");
  }
}

void Lexicon::Impl::check_sizes(const std::string& path) const {
  const bool fits =
      english.plausible() && japanese.plausible() && irregular.plausible() &&
      flags.size() == english.size() && english_nats.size() == english.size() + 1 &&
      english_first.size() == english.size() + 1 && antonym_first.size() == english.size() + 1 &&
      japanese_nats.size() == japanese.size() + 1 && japanese_first.size() == japanese.size() + 1 &&
      irregular_lemma.size() == irregular.size() && phrase_reach.size() == kReachPlaces &&
      headword_reach.size() == kReachPlaces;
  if (!fits) fail(path, "lexicon is damaged (its sections do not fit together)");
}

std::string_view Lexicon::Impl::text(const std::string& path, Section section) const {
  const SectionEntry& entry = entries[static_cast<std::size_t>(section)];
  const std::size_t size = mapping.bytes().size();
  if (entry.offset % kSectionAlignment != 0 || entry.offset > size ||
      entry.bytes > size - entry.offset) {
    fail(path, "lexicon is damaged (a section lies outside the file)");
  }
  return mapping.bytes().substr(entry.offset, entry.bytes);
}

template <class T>
std::span<const T> Lexicon::Impl::items(const std::string& path, Section section) const {
  const std::string_view bytes = text(path, section);
  if (bytes.size() % sizeof(T) != 0) fail(path, "lexicon is damaged (a section is cut)");
  return {reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T)};
}

/// A string table's three sections follow one another.
StringTable Lexicon::Impl::table(const std::string& path, Section pool) const {
  const auto first = static_cast<std::uint32_t>(pool);
  return {text(path, pool), items<std::uint32_t>(path, static_cast<Section>(first + 1)),
          items<StringSlot>(path, static_cast<Section>(first + 2))};
}

Lexicon::Lexicon(const std::string& path) : impl_(std::make_unique<Impl>(path)) {}
Lexicon::~Lexicon() = default;
Lexicon::Lexicon(Lexicon&&) noexcept = default;

WordId Lexicon::english(std::string_view lemma) const { return impl_->english.find(lemma); }
WordId Lexicon::japanese(std::string_view headword) const { return impl_->japanese.find(headword); }

void Lexicon::japanese_prefixes(std::string_view text, std::vector<PrefixMatch>& matches) const {
  RunningHash hash;
  const std::size_t reach = impl_->headword_reach[reach_place(two_characters(text))];
  std::size_t end = 0;
  // A single character is looked up in any case: its reach is kept under itself, not under the
  // two characters that begin this text.
  for (std::size_t i = 0; end < text.size() && (i < reach || i == 0); ++i) {
    const std::size_t bytes = character_bytes(text, end);
    hash.add(text.substr(end, bytes));
    end += bytes;
    const WordId word = impl_->japanese.find(text.substr(0, end), hash.value());
    if (word != kNoWord) matches.push_back({word, static_cast<std::uint32_t>(end)});
  }
}

void Lexicon::english_phrases(std::string_view text, std::vector<PrefixMatch>& matches) const {
  std::size_t end = std::min(text.find(' '), text.size());
  const std::size_t reach = impl_->phrase_reach[reach_place(text.substr(0, end))];
  RunningHash hash;
  hash.add(text.substr(0, end));
  for (std::size_t words = 2; words <= reach && end < text.size(); ++words) {
    const std::size_t next = std::min(text.find(' ', end + 1), text.size());
    hash.add(text.substr(end, next - end));
    end = next;
    const WordId word = impl_->english.find(text.substr(0, end), hash.value());
    if (word != kNoWord) matches.push_back({word, static_cast<std::uint32_t>(end)});
  }
}

std::string Lexicon::english_word(WordId word) const {
  return std::string(impl_->english.at(word));
}
std::string Lexicon::japanese_word(WordId word) const {
  return std::string(impl_->japanese.at(word));
}

std::span<const Gloss> Lexicon::glosses(WordId japanese) const {
  return row(impl_->japanese_first, impl_->glosses, japanese);
}
std::span<const Gloss> Lexicon::headwords(WordId english) const {
  return row(impl_->english_first, impl_->headwords, english);
}

float Lexicon::english_information(WordId word) const {
  return word < impl_->english.size() ? impl_->english_nats[word] : impl_->rarest_english;
}
float Lexicon::japanese_information(WordId word) const {
  return word < impl_->japanese.size() ? impl_->japanese_nats[word] : impl_->rarest_japanese;
}

std::span<const WordId> Lexicon::antonyms(WordId english) const {
  return row(impl_->antonym_first, impl_->antonyms, english);
}

std::string_view Lexicon::irregular(std::string_view word) const {
  const std::uint32_t form = impl_->irregular.find(word);
  return form == kNoString ? std::string_view() : impl_->english.at(impl_->irregular_lemma[form]);
}

bool Lexicon::is_lemma(std::string_view word) const {
  const WordId id = impl_->english.find(word);
  return id != kNoWord && (impl_->flags[id] & kIsLemma) != 0;
}

std::vector<LexiconSourceInfo> Lexicon::sources() const {
  std::vector<LexiconSourceInfo> infos;
  std::string_view rest = impl_->sources;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    infos.push_back(parse_source(rest.substr(0, end)));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return infos;
}

std::size_t Lexicon::file_bytes() const { return impl_->mapping.bytes().size(); }

bool Lexicon::intact() const {
  const std::size_t table_end = sizeof(FileHeader) + sizeof impl_->entries;
  return checksum(impl_->mapping.bytes().substr(table_end)) == impl_->header.contents_checksum;
}

std::string default_lexicon_path() {
  std::error_code problem;
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", problem);
  const std::filesystem::path folder = program.parent_path();
  const std::filesystem::path beside = folder / "taiyaku.lexicon";
  const std::filesystem::path shared = folder.parent_path() / "share/taiyaku/taiyaku.lexicon";
  if (std::filesystem::exists(beside, problem)) return beside;
  if (std::filesystem::exists(shared, problem)) return shared;
  throw Error(
      fmt::format("no lexicon at {} nor at {}; build it with `taiyaku lexicon build`, or "
                  "name it with --lexicon",
                  beside.string(), shared.string()));
}

}  // namespace taiyaku
