// The segmenter's one door to ICU: character set conversion and compatibility normalization, with
// ICU's error codes turned into values or Error.
#ifndef TAIYAKU_SEGMENT_ICU_TEXT_H_
#define TAIYAKU_SEGMENT_ICU_TEXT_H_

#include <optional>
#include <string>
#include <string_view>

namespace taiyaku {

/// Bytes in the named character set → UTF-8, strictly: nothing when a byte sequence has no meaning
/// in it. @throws Error when ICU does not know the character set (a broken installation).
std::optional<std::string> convert_strictly(std::string_view bytes, const char* charset);

/// As above with U+FFFD for what has no meaning.
std::string convert_lossily(std::string_view bytes, const char* charset);

/// Appends the NFKC form of UTF-8 `text` to `out`. @throws Error when ICU's data is missing.
void append_nfkc(std::string_view text, std::string& out);

/// Whether `value` can change the character before it under normalization (a combining mark,
/// half-width dakuten), so that text must not be cut in front of it.
bool joins_previous(char32_t value);

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_ICU_TEXT_H_
