#include "lexicon/icu_text.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <limits>
#include <memory>

#include "segment/characters.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

using Normalizer = const icu::Normalizer2* (*)(UErrorCode&);

/// ICU keeps its normalisers itself; asking again is cheap.
const icu::Normalizer2& normalizer(Normalizer instance) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* result = instance(status);
  if (U_FAILURE(status)) throw Error("ICU's normalisation data is missing; reinstall libicu72");
  return *result;
}

icu::UnicodeString normalized(Normalizer instance, const icu::UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString result = normalizer(instance).normalize(text, status);
  return U_SUCCESS(status) ? result : text;
}

/// ICU counts in 32 bits.
int32_t icu_size(std::string_view text) {
  if (text.size() > std::numeric_limits<int32_t>::max())
    throw Error("a text over 2 GiB cannot be normalised; break it into pieces");
  return static_cast<int32_t>(text.size());
}

icu::UnicodeString from_utf8(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), icu_size(text)));
}

std::string to_utf8(const icu::UnicodeString& text) {
  std::string result;
  return text.toUTF8String(result);
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

}  // namespace

std::string decode_euc_jp(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open("EUC-JP", &status),
                                                                     &ucnv_close);
  if (U_FAILURE(status)) throw Error("ICU's EUC-JP converter is missing; reinstall libicu72");
  const icu::UnicodeString text(bytes.data(), icu_size(bytes), converter.get(), status);
  return to_utf8(text);
}

std::string nfkc_lower(std::string_view text) {
  if (is_ascii(text)) return ascii_lower(text);
  icu::UnicodeString result = normalized(icu::Normalizer2::getNFKCInstance, from_utf8(text));
  return to_utf8(result.toLower(icu::Locale::getRoot()));
}

std::string plain_lower(std::string_view text) {
  if (is_ascii(text)) return ascii_lower(text);
  const icu::UnicodeString split = normalized(icu::Normalizer2::getNFKDInstance, from_utf8(text));
  icu::UnicodeString result;
  for (int32_t i = 0; i < split.length(); i = split.moveIndex32(i, 1)) {
    const UChar32 c = split.char32At(i);
    if (u_charType(c) != U_NON_SPACING_MARK) result.append(c);
  }
  return to_utf8(result.toLower(icu::Locale::getRoot()));
}

}  // namespace taiyaku
