#include <unicode/dtfmtsym.h>
#include <unicode/localpointer.h>
#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/measunit.h>
#include <unicode/numberformatter.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>
#include <unicode/ucurr.h>
#include <unicode/ulocdata.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "lexicon/icu_text.h"
#include "lexicon/sources.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

constexpr float kWeight = 0.9f;

void check(UErrorCode status) {
  if (U_FAILURE(status)) {
    throw Error(std::string("ICU's locale data cannot be read (") + u_errorName(status) +
                "); reinstall libicu72");
  }
}

bool is_ascii(const icu::UnicodeString& text) {
  for (int32_t i = 0; i < text.length(); ++i) {
    if (text[i] >= 0x80) return false;
  }
  return true;
}

/// Adds names in both languages and counts them.
class NamePairs {
 public:
  explicit NamePairs(LexiconDraft& draft) : draft_(draft) {}

  /// Where ICU has no name it gives the code: a "Japanese" name in ASCII is none.
  void add(const icu::UnicodeString& english, const icu::UnicodeString& japanese,
           NameKinds kinds = 0) {
    if (japanese.isEmpty() || english.isEmpty() || is_ascii(japanese)) return;
    std::string english_utf8;
    std::string japanese_utf8;
    draft_.add(japanese.toUTF8String(japanese_utf8), english.toUTF8String(english_utf8), kWeight,
               LexiconSource::kCldr, kinds);
    ++entries_;
  }
  /// "Jan" is printed "Jan." as well.
  void add_abbreviation(const icu::UnicodeString& english, const icu::UnicodeString& japanese) {
    std::string english_utf8;
    std::string japanese_utf8;
    icu::UnicodeString lower(english);
    draft_.add_word(
        japanese.toUTF8String(japanese_utf8),
        lower.toLower(icu::Locale::getEnglish()).append(u'.').toUTF8String(english_utf8), kWeight,
        LexiconSource::kCldr);
  }
  std::size_t entries() const { return entries_; }

 private:
  LexiconDraft& draft_;
  std::size_t entries_ = 0;
};

void add_territories_and_languages(NamePairs& pairs) {
  const icu::LocalPointer<icu::LocaleDisplayNames> english(
      icu::LocaleDisplayNames::createInstance(icu::Locale::getEnglish()));
  const icu::LocalPointer<icu::LocaleDisplayNames> japanese(
      icu::LocaleDisplayNames::createInstance(icu::Locale::getJapanese()));
  if (english.isNull() || japanese.isNull()) check(U_MEMORY_ALLOCATION_ERROR);
  icu::UnicodeString en;
  icu::UnicodeString ja;
  for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
    pairs.add(english->regionDisplayName(*code, en), japanese->regionDisplayName(*code, ja),
              kPlaceName);
  }
  for (const char* const* code = icu::Locale::getISOLanguages(); *code != nullptr; ++code) {
    pairs.add(english->languageDisplayName(*code, en), japanese->languageDisplayName(*code, ja),
              kLanguage);
  }
}

icu::UnicodeString currency_name(const char16_t* code, const char* locale) {
  UErrorCode status = U_ZERO_ERROR;
  UBool is_choice = false;
  int32_t length = 0;
  const char16_t* name = ucurr_getName(code, locale, UCURR_LONG_NAME, &is_choice, &length, &status);
  check(status);
  return {name, length};
}

void add_currencies(NamePairs& pairs) {
  UErrorCode status = U_ZERO_ERROR;
  UEnumeration* codes = ucurr_openISOCurrencies(UCURR_ALL, &status);
  check(status);
  const icu::LocalUEnumerationPointer owner(codes);
  while (const char16_t* code = uenum_unext(codes, nullptr, &status)) {
    pairs.add(currency_name(code, "en"), currency_name(code, "ja"));
  }
}

void add_cities(NamePairs& pairs) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::LocalPointer<icu::TimeZoneNames> english(
      icu::TimeZoneNames::createInstance(icu::Locale::getEnglish(), status));
  const icu::LocalPointer<icu::TimeZoneNames> japanese(
      icu::TimeZoneNames::createInstance(icu::Locale::getJapanese(), status));
  const icu::LocalPointer<icu::StringEnumeration> zones(icu::TimeZone::createTimeZoneIDEnumeration(
      UCAL_ZONE_TYPE_CANONICAL_LOCATION, nullptr, nullptr, status));
  check(status);
  icu::UnicodeString en;
  icu::UnicodeString ja;
  while (const icu::UnicodeString* zone = zones->snext(status)) {
    pairs.add(english->getExemplarLocationName(*zone, en),
              japanese->getExemplarLocationName(*zone, ja), kPlaceName);
  }
}

void add_all(NamePairs& pairs, const icu::UnicodeString* en, const icu::UnicodeString* ja,
             int32_t count, icu::DateFormatSymbols::DtWidthType width) {
  for (int32_t i = 0; i < count; ++i) {
    pairs.add(en[i], ja[i]);
    const bool short_form = width == icu::DateFormatSymbols::ABBREVIATED && en[i].length() > 0;
    if (short_form) pairs.add_abbreviation(en[i], ja[i]);
  }
}

void add_calendar(NamePairs& pairs) {
  using Symbols = icu::DateFormatSymbols;
  UErrorCode status = U_ZERO_ERROR;
  const Symbols english(icu::Locale::getEnglish(), status);
  const Symbols japanese(icu::Locale::getJapanese(), status);
  check(status);
  for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
    int32_t count = 0;
    const icu::UnicodeString* en = english.getMonths(count, Symbols::FORMAT, width);
    const icu::UnicodeString* ja = japanese.getMonths(count, Symbols::FORMAT, Symbols::WIDE);
    add_all(pairs, en, ja, count, width);
    en = english.getWeekdays(count, Symbols::FORMAT, width);
    ja = japanese.getWeekdays(count, Symbols::FORMAT, Symbols::WIDE);
    add_all(pairs, en, ja, count, width);
  }
}

/// Reiwa, Shōwa, and Showa. CLDR writes the years behind the older ones, "Genroku (1688–1704)".
void add_eras(NamePairs& pairs) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::DateFormatSymbols english(icu::Locale("en@calendar=japanese"), status);
  const icu::DateFormatSymbols japanese(icu::Locale("ja@calendar=japanese"), status);
  check(status);
  int32_t count = 0;
  int32_t count_ja = 0;
  const icu::UnicodeString* en = english.getEras(count);
  const icu::UnicodeString* ja = japanese.getEras(count_ja);
  for (int32_t i = 0; i < std::min(count, count_ja); ++i) {
    const int32_t years = en[i].indexOf(u" (");
    const icu::UnicodeString name = years < 0 ? en[i] : en[i].tempSubString(0, years);
    pairs.add(name, ja[i]);
    std::string written;
    const std::string plain = plain_lower(name.toUTF8String(written));  // showa
    if (!is_ascii(name)) pairs.add(icu::UnicodeString::fromUTF8(plain), ja[i]);
  }
}

/// "kilometers" from "2 kilometers", 「キロメートル」 from 「2 キロメートル」.
icu::UnicodeString unit_name(const icu::MeasureUnit& unit, const icu::Locale& locale) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString text = icu::number::NumberFormatter::withLocale(locale)
                                .unit(unit)
                                .unitWidth(UNUM_UNIT_WIDTH_FULL_NAME)
                                .formatInt(2, status)
                                .toString(status);
  check(status);
  const int32_t digit = text.indexOf(u'2');
  if (digit >= 0) text.remove(digit, 1);
  return text.trim();
}

void add_units(NamePairs& pairs) {
  constexpr int32_t kMostUnits = 1000;
  std::vector<icu::MeasureUnit> units(kMostUnits);
  UErrorCode status = U_ZERO_ERROR;
  const int32_t count = icu::MeasureUnit::getAvailable(units.data(), kMostUnits, status);
  check(status);
  for (int32_t i = 0; i < count; ++i) {
    const icu::MeasureUnit& unit = units[static_cast<std::size_t>(i)];
    if (std::string_view(unit.getType()) == "currency") continue;
    pairs.add(unit_name(unit, icu::Locale::getEnglish()),
              unit_name(unit, icu::Locale::getJapanese()));
  }
}

std::string cldr_version() {
  UVersionInfo version = {};
  UErrorCode status = U_ZERO_ERROR;
  ulocdata_getCLDRVersion(version, &status);
  check(status);
  return std::to_string(version[0]) + "." + std::to_string(version[1]);
}

}  // namespace

void add_cldr(LexiconDraft& draft) {
  NamePairs pairs(draft);
  add_territories_and_languages(pairs);
  add_currencies(pairs);
  add_cities(pairs);
  add_calendar(pairs);
  add_eras(pairs);
  add_units(pairs);
  draft.add_source(
      {"Unicode CLDR", cldr_version(), "Unicode licence (Unicode-DFS-2016)", pairs.entries()});
}

}  // namespace taiyaku
