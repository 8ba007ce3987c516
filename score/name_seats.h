// Names that news says for a country or its government: Washington, the Kremlin.
#ifndef TAIYAKU_SCORE_NAME_SEATS_H_
#define TAIYAKU_SCORE_NAME_SEATS_H_

#include <string_view>

namespace taiyaku {

/// What a Japanese passage may say instead of an English name (lower case), separated by spaces:
/// "アメリカ 米 政府 政権" for "washington". Empty for other names.
std::string_view words_for_seat(std::string_view english);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_NAME_SEATS_H_
