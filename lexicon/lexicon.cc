#include "lexicon/lexicon.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <type_traits>

#include "lexicon/lexicon_file.h"
#include "lexicon/mandarin.h"
#include "lexicon/reach.h"
#include "lexicon/string_table.h"
#include "segment/error.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

static_assert(std::is_trivially_copyable_v<PackedGloss>);

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

  void read_words();
  void read_sounds();
  void check_sizes() const;

  LexiconFile file;
  StringTable english, japanese, irregular, spoken, read_so;
  std::span<const std::uint8_t> flags, kinds, phrase_reach, headword_reach, phonemes;
  std::span<const float> english_nats, japanese_nats;
  std::span<const std::uint32_t> english_first, japanese_first, antonym_first, spoken_first,
      reading_first;
  std::span<const char> readings;
  std::span<const PackedGloss> headwords, glosses;
  std::span<const WordId> antonyms, irregular_lemma;
  std::span<const std::uint16_t> mandarin;
  std::vector<std::string_view> syllables;
  SpellingWeights letter_weights, phoneme_weights;
  LanguageModel english_model, japanese_model;
  std::string_view sources;
  float rarest_english = 0;
  float rarest_japanese = 0;
};

Lexicon::Impl::Impl(const std::string& path) : file(path) {
  read_words();
  read_sounds();
  english_model = file.model(Section::kEnglishModel);
  japanese_model = file.model(Section::kJapaneseModel);
  sources = file.text(Section::kSources);
  check_sizes();
  // One more value than there are words: the one for words that are not in the table.
  rarest_english = english_nats.back();
  rarest_japanese = japanese_nats.back();
}

void Lexicon::Impl::read_words() {
  english = file.table(Section::kEnglishPool);
  japanese = file.table(Section::kJapanesePool);
  irregular = file.table(Section::kIrregularPool);
  flags = file.items<std::uint8_t>(Section::kEnglishFlags);
  english_nats = file.items<float>(Section::kEnglishNats);
  english_first = file.items<std::uint32_t>(Section::kEnglishFirst);
  headwords = file.items<PackedGloss>(Section::kHeadwords);
  antonym_first = file.items<std::uint32_t>(Section::kAntonymFirst);
  antonyms = file.items<WordId>(Section::kAntonyms);
  japanese_nats = file.items<float>(Section::kJapaneseNats);
  japanese_first = file.items<std::uint32_t>(Section::kJapaneseFirst);
  glosses = file.items<PackedGloss>(Section::kGlosses);
  kinds = file.items<std::uint8_t>(Section::kHeadwordKinds);
  irregular_lemma = file.items<WordId>(Section::kIrregularLemma);
  phrase_reach = file.items<std::uint8_t>(Section::kPhraseReach);
  headword_reach = file.items<std::uint8_t>(Section::kHeadwordReach);
}

void Lexicon::Impl::read_sounds() {
  letter_weights = {file.items<float>(Section::kLettersAlone),
                    file.items<ChunkSlot>(Section::kLetterChunks)};
  phoneme_weights = {file.items<float>(Section::kPhonemesAlone),
                     file.items<ChunkSlot>(Section::kPhonemeChunks)};
  spoken = file.table(Section::kSpokenPool);
  spoken_first = file.items<std::uint32_t>(Section::kSpokenFirst);
  phonemes = file.items<std::uint8_t>(Section::kPhonemes);
  read_so = file.table(Section::kReadingPool);
  reading_first = file.items<std::uint32_t>(Section::kReadingFirst);
  readings = file.items<char>(Section::kReadings);
  mandarin = file.items<std::uint16_t>(Section::kMandarin);
  std::string_view rest = file.text(Section::kSyllables);
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    syllables.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

void Lexicon::Impl::check_sizes() const {
  const bool words =
      english.plausible() && japanese.plausible() && irregular.plausible() &&
      flags.size() == english.size() && english_nats.size() == english.size() + 1 &&
      english_first.size() == english.size() + 1 && antonym_first.size() == english.size() + 1 &&
      japanese_nats.size() == japanese.size() + 1 && kinds.size() == japanese.size() &&
      japanese_first.size() == japanese.size() + 1 && irregular_lemma.size() == irregular.size() &&
      phrase_reach.size() == kPhraseReachPlaces && headword_reach.size() == kHeadwordReachPlaces;
  const bool sounds = letter_weights.plausible() && phoneme_weights.plausible() &&
                      spoken.plausible() && spoken_first.size() == spoken.size() + 1 &&
                      read_so.plausible() && reading_first.size() == read_so.size() + 1 &&
                      english_model.plausible() && japanese_model.plausible();
  if (!words || !sounds) file.fail("lexicon is damaged (its sections do not fit together)");
}

Lexicon::Lexicon(const std::string& path) : impl_(std::make_unique<Impl>(path)) {}
Lexicon::~Lexicon() = default;
Lexicon::Lexicon(Lexicon&&) noexcept = default;

WordId Lexicon::english(std::string_view lemma) const { return impl_->english.find(lemma); }
WordId Lexicon::japanese(std::string_view headword) const { return impl_->japanese.find(headword); }

void Lexicon::japanese_prefixes(std::string_view text, std::vector<PrefixMatch>& matches) const {
  RunningHash hash;
  const std::size_t reach = headword_reach(impl_->headword_reach, text);
  for (std::size_t end = 0; end < reach;) {
    const std::size_t bytes = code_point_at(text, end).size;
    if (bytes == 0) return;
    hash.add(text.substr(end, bytes));
    end += bytes;
    const WordId word = impl_->japanese.find(hash.value());
    if (word != kNoWord) matches.push_back({word, static_cast<std::uint32_t>(end)});
  }
}

void Lexicon::japanese_prefixes(std::string_view text, std::span<const std::uint32_t> ends,
                                std::vector<PrefixMatch>& matches) const {
  RunningHash hash;
  const std::size_t reach = headword_reach(impl_->headword_reach, text);
  std::size_t begin = 0;
  for (const std::uint32_t end : ends) {
    if (end > reach) return;
    hash.add(text.substr(begin, end - begin));
    begin = end;
    const WordId word = impl_->japanese.find(hash.value());
    if (word != kNoWord) matches.push_back({word, end});
  }
}

void Lexicon::english_phrases(std::string_view text, std::vector<PrefixMatch>& matches) const {
  RunningHash hash;
  std::size_t begin = 0;
  std::size_t end = std::min(text.find(' '), text.size());
  std::size_t reach = 1;
  for (std::size_t words = 1; words <= reach; ++words) {
    hash.add(text.substr(begin, end - begin));
    const std::uint64_t value = hash.value();
    if (words <= 2) reach = impl_->phrase_reach[value % kPhraseReachPlaces];
    if (words > 1 && words <= reach) {
      const WordId word = impl_->english.find(value);
      if (word != kNoWord) matches.push_back({word, static_cast<std::uint32_t>(end)});
    }
    if (end == text.size()) return;
    begin = end;
    end = std::min(text.find(' ', end + 1), text.size());
  }
}

std::string Lexicon::english_word(WordId word) const {
  return std::string(impl_->english.at(word));
}
std::string Lexicon::japanese_word(WordId word) const {
  return std::string(impl_->japanese.at(word));
}

GlossRow Lexicon::glosses(WordId japanese) const {
  return GlossRow(row(impl_->japanese_first, impl_->glosses, japanese));
}
GlossRow Lexicon::headwords(WordId english) const {
  return GlossRow(row(impl_->english_first, impl_->headwords, english));
}

float Lexicon::english_information(WordId word) const {
  return word < impl_->english.size() ? impl_->english_nats[word] : impl_->rarest_english;
}
float Lexicon::japanese_information(WordId word) const {
  return word < impl_->japanese.size() ? impl_->japanese_nats[word] : impl_->rarest_japanese;
}

NameKinds Lexicon::english_kinds(WordId word) const {
  return word < impl_->flags.size() ? static_cast<NameKinds>(impl_->flags[word] & ~kIsLemma) : 0;
}
NameKinds Lexicon::japanese_kinds(WordId word) const {
  return word < impl_->kinds.size() ? impl_->kinds[word] : 0;
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

std::string_view Lexicon::pronunciation(std::string_view word) const {
  const auto bytes = row(impl_->spoken_first, impl_->phonemes, impl_->spoken.find(word));
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

const SpellingWeights& Lexicon::letter_weights() const { return impl_->letter_weights; }
const SpellingWeights& Lexicon::phoneme_weights() const { return impl_->phoneme_weights; }

std::string_view Lexicon::mandarin(char32_t character) const {
  if (character < kFirstHan || character - kFirstHan >= impl_->mandarin.size()) return {};
  const std::size_t line = impl_->mandarin[character - kFirstHan];
  return line == 0 || line > impl_->syllables.size() ? std::string_view()
                                                     : impl_->syllables[line - 1];
}

std::string_view Lexicon::name_readings(std::string_view kanji) const {
  const auto bytes = row(impl_->reading_first, impl_->readings, impl_->read_so.find(kanji));
  return {bytes.data(), bytes.size()};
}

const LanguageModel& Lexicon::english_model() const { return impl_->english_model; }
const LanguageModel& Lexicon::japanese_model() const { return impl_->japanese_model; }

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

std::size_t Lexicon::file_bytes() const { return impl_->file.bytes(); }

bool Lexicon::intact() const { return impl_->file.intact(); }

std::string lexicon_path_of(const std::string& program) {
  std::vector<std::string> places;
  if (!program.empty()) {
    const std::filesystem::path folder = std::filesystem::path(program).parent_path();
    places.push_back(folder / "taiyaku.lexicon");
    places.push_back(folder.parent_path() / "share/taiyaku/taiyaku.lexicon");
  }
  places.emplace_back("/usr/local/share/taiyaku/taiyaku.lexicon");
  places.emplace_back("/usr/share/taiyaku/taiyaku.lexicon");
  std::error_code problem;
  for (const std::string& place : places) {
    if (std::filesystem::exists(place, problem)) return place;
  }
  throw Error(
      fmt::format("no lexicon at {}; build it with `taiyaku lexicon build`, or name it with "
                  "--lexicon",
                  fmt::join(places, " nor at ")));
}

std::string default_lexicon_path() {
  std::error_code problem;
  return lexicon_path_of(std::filesystem::read_symlink("/proc/self/exe", problem));
}

}  // namespace taiyaku
