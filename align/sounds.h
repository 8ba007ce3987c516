// A coarse key of how a name sounds, to look up the few names worth comparing.
#ifndef TAIYAKU_ALIGN_SOUNDS_H_
#define TAIYAKU_ALIGN_SOUNDS_H_

#include <array>
#include <cstdint>
#include <string_view>

namespace taiyaku {

/// How the word begins, up to three classes of consonants and how many they are, packed; never 0.
using SoundKey = std::uint32_t;

/// The keys an English word (lower case) may have in katakana: c, g and ch are read in two ways.
/// Equal keys when there is but one reading. Thread safe.
std::array<SoundKey, 2> english_sound_keys(std::string_view word);

/// The key of romanised kana, see romanise().
SoundKey romanised_sound_key(std::string_view romanised);

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_SOUNDS_H_
