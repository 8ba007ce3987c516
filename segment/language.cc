#include <algorithm>

#include "segment/characters.h"
#include "segment/segmenter.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

constexpr std::size_t kSampleBytes = 1U << 16U;  // a longer text shows its language by then

struct Letters {
  std::size_t latin = 0;
  std::size_t kana = 0;
  std::size_t han = 0;
  bool begins_japanese = false;
  bool touching = false;  // kana next to a Latin letter: a particle behind a name
};

Letters count_letters(std::string_view text) {
  Letters letters;
  Script previous = Script::kOther;
  const std::size_t end = std::min(text.size(), kSampleBytes);
  for (std::size_t at = 0; at < end;) {
    if (is_ascii_letter(text[at])) {
      const std::size_t word = at;
      while (at < end && is_ascii_letter(text[at])) ++at;
      letters.latin += at - word;
      previous = Script::kLatin;
      continue;
    }
    const CodePoint next = code_point_at(text, at);
    at += next.size;
    const Script script = script_of(next.value);
    const bool kana = script == Script::kHiragana || script == Script::kKatakana;
    letters.touching =
        letters.touching || (script == Script::kHiragana && previous == Script::kLatin);
    previous = script;
    if (script < Script::kLatin || script == Script::kDigit) continue;
    const bool first = letters.latin + letters.kana + letters.han == 0;
    letters.begins_japanese = letters.begins_japanese || (first && is_japanese(script));
    letters.latin += script == Script::kLatin;
    letters.han += script == Script::kHan;
    letters.kana += kana;
  }
  return letters;
}

}  // namespace

Language detect_language(std::string_view text) {
  const Letters letters = count_letters(text);
  const std::size_t japanese = letters.kana + letters.han;
  if (japanese + letters.latin == 0) return Language::kUnknown;
  // A Japanese character says about as much as three Latin letters.
  if (3 * japanese >= letters.latin) return Language::kJapanese;
  // English seldom opens with kanji; a Japanese source note (原題:…) does, and then quotes.
  if (letters.begins_japanese && 20 * japanese >= letters.latin) return Language::kJapanese;
  // English sets a Japanese word off; a Japanese sentence puts its particles next to English names.
  if (letters.touching && 20 * japanese >= letters.latin) return Language::kJapanese;
  return Language::kEnglish;
}

}  // namespace taiyaku
