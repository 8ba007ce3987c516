// Bytes → UTF-8 text.
#ifndef TAIYAKU_SEGMENT_DECODE_H_
#define TAIYAKU_SEGMENT_DECODE_H_

#include <string>
#include <string_view>

namespace taiyaku {

struct DecodeOptions {
  std::string path = "-";  ///< named in error messages
  bool lossy = false;      ///< replace undecodable bytes by U+FFFD instead of failing
  /// The encoding that the file says it is in, believed of bytes that are not UTF-8; see
  /// charset_of_label(). Empty: it says nothing.
  std::string declared = {};
};

struct Decoded {
  std::string text;      ///< valid UTF-8, no byte-order mark
  std::string encoding;  ///< IANA name of what the bytes were: "UTF-8", "UTF-16LE", "Shift_JIS", …
};

/// Recognises byte-order marks, then UTF-8, then UTF-16 without a mark, then what the file
/// declares, then ISO-2022-JP, EUC-JP and Shift_JIS (by ICU), and converts to UTF-8. Thread safe.
/// @throws Error `path:line: …` with the byte position when the bytes are in none of these.
Decoded decode(std::string bytes, const DecodeOptions& options = {});

/// An encoding by the name ICU knows it.
struct Encoding {
  const char* name = "UTF-8";     ///< for messages
  const char* charset = "UTF-8";  ///< for ICU
  std::size_t mark = 0;           ///< bytes of its mark at the beginning

  bool is_utf8() const;
  bool is_wide() const;  ///< UTF-16 or UTF-32
};

/// What the beginning of a text tells of its encoding; UTF-8 when it tells nothing. The sample may
/// end anywhere. Thread safe.
Encoding guess_encoding(std::string_view sample);

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_DECODE_H_
