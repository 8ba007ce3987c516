#include "lexicon/kana.h"

#include <array>

#include "lexicon/names.h"

namespace taiyaku {
namespace {

// From U+30A1 ァ to U+30FA ヺ.
constexpr auto kSingle = std::to_array<std::string_view>(
    {"a",  "a",  "i",   "i",  "u",  "u",   "e",  "e",   "o",  "o",  "ka", "ga", "ki", "gi", "ku",
     "gu", "ke", "ge",  "ko", "go", "sa",  "za", "shi", "ji", "su", "zu", "se", "ze", "so", "zo",
     "ta", "da", "chi", "ji", "",   "tsu", "zu", "te",  "de", "to", "do", "na", "ni", "nu", "ne",
     "no", "ha", "ba",  "pa", "hi", "bi",  "pi", "fu",  "bu", "pu", "he", "be", "pe", "ho", "bo",
     "po", "ma", "mi",  "mu", "me", "mo",  "ya", "ya",  "yu", "yu", "yo", "yo", "ra", "ri", "ru",
     "re", "ro", "wa",  "wa", "i",  "e",   "o",  "n",   "vu", "ka", "ke", "va", "vi", "ve", "vo"});
constexpr char32_t kFirstKana = U'ァ';
constexpr char32_t kLastKana = U'ヺ';
static_assert(kSingle.size() == kLastKana - kFirstKana + 1);

struct Pair {
  char32_t first;
  char32_t small;
  std::string_view romaji;
};
constexpr auto kPairs = std::to_array<Pair>({
    {U'キ', U'ャ', "kya"}, {U'キ', U'ュ', "kyu"}, {U'キ', U'ョ', "kyo"}, {U'シ', U'ャ', "sha"},
    {U'シ', U'ュ', "shu"}, {U'シ', U'ョ', "sho"}, {U'シ', U'ェ', "she"}, {U'チ', U'ャ', "cha"},
    {U'チ', U'ュ', "chu"}, {U'チ', U'ョ', "cho"}, {U'チ', U'ェ', "che"}, {U'ニ', U'ャ', "nya"},
    {U'ニ', U'ュ', "nyu"}, {U'ニ', U'ョ', "nyo"}, {U'ヒ', U'ャ', "hya"}, {U'ヒ', U'ュ', "hyu"},
    {U'ヒ', U'ョ', "hyo"}, {U'ミ', U'ャ', "mya"}, {U'ミ', U'ュ', "myu"}, {U'ミ', U'ョ', "myo"},
    {U'リ', U'ャ', "rya"}, {U'リ', U'ュ', "ryu"}, {U'リ', U'ョ', "ryo"}, {U'ギ', U'ャ', "gya"},
    {U'ギ', U'ュ', "gyu"}, {U'ギ', U'ョ', "gyo"}, {U'ジ', U'ャ', "ja"},  {U'ジ', U'ュ', "ju"},
    {U'ジ', U'ョ', "jo"},  {U'ジ', U'ェ', "je"},  {U'ヂ', U'ャ', "ja"},  {U'ヂ', U'ュ', "ju"},
    {U'ヂ', U'ョ', "jo"},  {U'ビ', U'ャ', "bya"}, {U'ビ', U'ュ', "byu"}, {U'ビ', U'ョ', "byo"},
    {U'ピ', U'ャ', "pya"}, {U'ピ', U'ュ', "pyu"}, {U'ピ', U'ョ', "pyo"}, {U'フ', U'ァ', "fa"},
    {U'フ', U'ィ', "fi"},  {U'フ', U'ェ', "fe"},  {U'フ', U'ォ', "fo"},  {U'フ', U'ュ', "fyu"},
    {U'ヴ', U'ァ', "va"},  {U'ヴ', U'ィ', "vi"},  {U'ヴ', U'ェ', "ve"},  {U'ヴ', U'ォ', "vo"},
    {U'ヴ', U'ュ', "vyu"}, {U'テ', U'ィ', "ti"},  {U'デ', U'ィ', "di"},  {U'テ', U'ュ', "tyu"},
    {U'デ', U'ュ', "dyu"}, {U'ト', U'ゥ', "tu"},  {U'ド', U'ゥ', "du"},  {U'ウ', U'ィ', "wi"},
    {U'ウ', U'ェ', "we"},  {U'ウ', U'ォ', "wo"},  {U'ツ', U'ァ', "tsa"}, {U'ツ', U'ィ', "tsi"},
    {U'ツ', U'ェ', "tse"}, {U'ツ', U'ォ', "tso"}, {U'ク', U'ァ', "kwa"}, {U'ク', U'ィ', "kwi"},
    {U'ク', U'ェ', "kwe"}, {U'ク', U'ォ', "kwo"}, {U'グ', U'ァ', "gwa"}, {U'グ', U'ィ', "gwi"},
    {U'グ', U'ェ', "gwe"}, {U'グ', U'ォ', "gwo"}, {U'イ', U'ェ', "ye"},  {U'ス', U'ィ', "si"},
    {U'ズ', U'ィ', "zi"},  {U'ク', U'ヮ', "kwa"}, {U'グ', U'ヮ', "gwa"}, {U'ヒ', U'ェ', "hye"},
});

static_assert(kSingle.size() + kPairs.size() + 1 == kMoraCount);

struct Character {
  char32_t value = 0;
  std::size_t bytes = 1;
};

/// The character that `text` begins with, hiragana as katakana; 0 when it is not three bytes long,
/// as all kana are.
Character next_character(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (byte(0) < 0xc0) return {byte(0), 1};
  std::size_t bytes = 1;
  while (bytes < text.size() && (byte(bytes) & 0xc0) == 0x80 && bytes < 4) ++bytes;
  if (bytes != 3 || byte(0) >= 0xf0) return {0, bytes};
  char32_t value = (byte(0) & 0x0fu) << 12 | (byte(1) & 0x3fu) << 6 | (byte(2) & 0x3fu);
  if (value >= 0x3041 && value <= 0x3096) value += 0x60;
  return {value, 3};
}

constexpr std::size_t kKana = kSingle.size();

/// Places in kPairs by first and small kana; its size where there is no such pair.
consteval auto pair_places() {
  std::array<std::uint8_t, kKana * kKana> places;
  places.fill(static_cast<std::uint8_t>(kPairs.size()));
  for (std::size_t i = 0; i < kPairs.size(); ++i) {
    places[(kPairs[i].first - kFirstKana) * kKana + (kPairs[i].small - kFirstKana)] =
        static_cast<std::uint8_t>(i);
  }
  return places;
}

constexpr auto kPairPlaces = pair_places();

/// Both are between kFirstKana and kLastKana.
std::size_t pair_place(char32_t first, char32_t small) {
  return kPairPlaces[(first - kFirstKana) * kKana + (small - kFirstKana)];
}

bool is_small(char32_t c) {
  return c == U'ァ' || c == U'ィ' || c == U'ゥ' || c == U'ェ' || c == U'ォ' || c == U'ャ' ||
         c == U'ュ' || c == U'ョ' || c == U'ヮ';
}

}  // namespace

Mora next_mora(std::string_view text) {
  const Character first = next_character(text);
  Mora mora;
  mora.bytes = first.bytes;
  mora.kana = first.value;
  if (first.value == U'ー') mora.number = kMoraCount - 1;
  if (first.value < kFirstKana || first.value > kLastKana) return mora;
  mora.romaji = kSingle[first.value - kFirstKana];
  mora.number = static_cast<std::uint8_t>(first.value - kFirstKana);
  if (first.bytes >= text.size()) return mora;
  const Character second = next_character(text.substr(first.bytes));
  if (!is_small(second.value)) return mora;
  const std::size_t pair = pair_place(first.value, second.value);
  if (pair < kPairs.size()) {
    mora.romaji = kPairs[pair].romaji;
    mora.bytes += second.bytes;
    mora.number = static_cast<std::uint8_t>(kSingle.size() + pair);
  }
  return mora;
}

std::string romanise(std::string_view kana) {
  std::string result;
  bool doubled = false;
  while (!kana.empty()) {
    const Mora mora = next_mora(kana);
    kana.remove_prefix(mora.bytes);
    if (mora.kana == U'ッ') doubled = true;
    if (mora.kana == U'ー' && !result.empty() && result.back() != 'n') result += result.back();
    if (mora.romaji.empty()) continue;
    if (doubled) result += mora.romaji.starts_with("ch") ? 't' : mora.romaji.front();
    doubled = false;
    result += mora.romaji;
  }
  return result;
}

std::string without_long_vowels(std::string_view romanised) {
  constexpr std::string_view kVowels = "aeiouy";
  std::string result;
  for (std::size_t i = 0; i < romanised.size(); ++i) {
    const char c = romanised[i];
    const char last = result.empty() ? '\0' : result.back();
    const bool before_vowel =
        i + 1 < romanised.size() && kVowels.find(romanised[i + 1]) != std::string_view::npos;
    const bool lengthens = (c == 'u' && (last == 'o' || last == 'u')) ||
                           (c == 'o' && last == 'o') || (c == 'h' && last == 'o' && !before_vowel);
    if (!lengthens) result += c;
  }
  return result;
}

}  // namespace taiyaku
