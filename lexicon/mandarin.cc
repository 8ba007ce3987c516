#include "lexicon/mandarin.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <map>
#include <memory>

#include "lexicon/icu_text.h"
#include "segment/error.h"

namespace taiyaku {

MandarinTable mandarin_table() {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> latin(
      icu::Transliterator::createInstance("Han-Latin/Names", UTRANS_FORWARD, status));
  if (U_FAILURE(status)) throw Error("ICU cannot read Chinese characters; reinstall libicu72");
  std::vector<std::string> readings;
  std::map<std::string, std::uint16_t> lines;
  for (char32_t c = kFirstHan; c <= kLastHan; ++c) {
    icu::UnicodeString text(static_cast<UChar32>(c));
    latin->transliterate(text);
    std::string reading;
    text.toUTF8String(reading);
    reading = plain_lower(reading);
    const bool letters =
        std::all_of(reading.begin(), reading.end(), [](char l) { return l >= 'a' && l <= 'z'; });
    readings.push_back(letters ? reading : std::string());
    if (letters && !reading.empty()) lines[reading] = 0;
  }
  MandarinTable table;
  std::uint16_t line = 0;
  for (auto& [syllable, number] : lines) {
    number = ++line;
    table.syllables += syllable + "\n";
  }
  for (const std::string& reading : readings) {
    table.characters.push_back(reading.empty() ? std::uint16_t{0} : lines[reading]);
  }
  return table;
}

}  // namespace taiyaku
