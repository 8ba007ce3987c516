// The few text transformations the lexicon needs from ICU; its error codes end here.
#ifndef TAIYAKU_LEXICON_ICU_TEXT_H_
#define TAIYAKU_LEXICON_ICU_TEXT_H_

#include <string>
#include <string_view>

namespace taiyaku {

/// EUC-JP bytes → UTF-8; what cannot be decoded becomes U+FFFD. @throws Error when ICU's data lacks
/// the encoding.
std::string decode_euc_jp(std::string_view bytes);

/// UTF-8 → NFKC, lower case: the form in which headwords and lemmas are kept. Thread safe.
std::string nfkc_lower(std::string_view text);

/// Lower-case UTF-8 without diacritics ("Guaidó" → "guaido", "Tōkyō" → "tokyo"). Thread safe.
std::string plain_lower(std::string_view text);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_ICU_TEXT_H_
