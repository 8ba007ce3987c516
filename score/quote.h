// Words of a text inside a message.
#ifndef TAIYAKU_SCORE_QUOTE_H_
#define TAIYAKU_SCORE_QUOTE_H_

#include <string>
#include <string_view>

namespace taiyaku {

/// The text as a message shows it: whole up to about 60 characters, else its two ends with …
/// between. Never cuts a UTF-8 sequence. Thread safe.
std::string quote(std::string_view text);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_QUOTE_H_
