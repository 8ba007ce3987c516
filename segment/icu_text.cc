#include "segment/icu_text.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <vector>

#include "segment/error.h"

namespace taiyaku {
namespace {

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

[[noreturn]] void throw_icu(const std::string& what, UErrorCode status) {
  throw Error(what + ": ICU reports " + u_errorName(status) +
              "; install ICU's data (Debian: libicu72)");
}

Converter open_converter(const char* charset) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(charset, &status));
  if (U_FAILURE(status)) throw_icu(charset, status);
  return converter;
}

// Converts through a fixed buffer, so that memory beyond the result does not grow with the input.
std::optional<std::string> convert(std::string_view bytes, UConverter& from, const char* charset) {
  const Converter to = open_converter("UTF-8");
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 2);
  std::vector<UChar> pivot(4096);
  std::vector<char> buffer(3 * pivot.size());
  const char* source = bytes.data();
  const char* const source_end = source + bytes.size();
  UChar* pivot_source = pivot.data();
  UChar* pivot_target = pivot.data();
  for (bool reset = true;; reset = false) {
    UErrorCode status = U_ZERO_ERROR;
    char* target = buffer.data();
    ucnv_convertEx(to.get(), &from, &target, buffer.data() + buffer.size(), &source, source_end,
                   pivot.data(), &pivot_source, &pivot_target, pivot.data() + pivot.size(), reset,
                   true, &status);
    out.append(buffer.data(), target);
    if (status == U_BUFFER_OVERFLOW_ERROR) continue;
    if (U_SUCCESS(status)) return out;
    if (status == U_MEMORY_ALLOCATION_ERROR) throw_icu(charset, status);
    return std::nullopt;
  }
}

const icu::Normalizer2& nfkc() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKCInstance(status);
  if (U_FAILURE(status)) throw_icu("NFKC", status);
  return *normalizer;
}

icu::StringPiece piece_of(std::string_view text) {
  static constexpr auto kMost = static_cast<std::size_t>(std::numeric_limits<int32_t>::max());
  return {text.data(), static_cast<int32_t>(std::min(text.size(), kMost))};
}

}  // namespace

std::optional<std::string> convert_strictly(std::string_view bytes, const char* charset) {
  const Converter from = open_converter(charset);
  UErrorCode status = U_ZERO_ERROR;
  ucnv_setToUCallBack(from.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  if (U_FAILURE(status)) throw_icu(charset, status);
  return convert(bytes, *from, charset);
}

std::string convert_lossily(std::string_view bytes, const char* charset) {
  const Converter from = open_converter(charset);
  return convert(bytes, *from, charset).value_or(std::string());
}

void append_nfkc(std::string_view text, std::string& out) {
  UErrorCode status = U_ZERO_ERROR;
  icu::StringByteSink<std::string> sink(&out);
  nfkc().normalizeUTF8(0, piece_of(text), sink, nullptr, status);
  if (U_FAILURE(status)) throw_icu("NFKC", status);
}

bool joins_previous(char32_t value) {
  return !nfkc().hasBoundaryBefore(static_cast<UChar32>(value));
}

}  // namespace taiyaku
