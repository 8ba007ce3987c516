#include "align/sounds.h"

#include <algorithm>

namespace taiyaku {
namespace {

enum class Reading { kSoft, kHard };

/// Sounds that katakana merges are one class: p b f v, t d s z j th ch sh, k g q, m n. Vowels, r
/// and l (lost in アーサー), w and y have none; h has one at the beginning of a word only.
char sound_class(char letter) {
  switch (letter) {
    case 'p':
    case 'b':
    case 'f':
    case 'v':
      return 1;
    case 't':
    case 'd':
    case 's':
    case 'z':
    case 'j':
      return 2;
    case 'k':
    case 'g':
    case 'q':
    case 'c':
      return 3;
    case 'm':
    case 'n':
      return 4;
    default:
      return 0;
  }
}

bool is_front_vowel(char letter) { return letter == 'e' || letter == 'i' || letter == 'y'; }

/// What a word begins with: katakana keeps that apart, whatever it merges.
SoundKey beginning(char letter) {
  switch (letter) {
    case 'l':
    case 'r':
      return 1;
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
    case 'w':
    case 'y':
      return 2;
    default:
      return 3;
  }
}

/// Builds a key of at most three classes, a class once when it repeats.
class KeyBuilder {
 public:
  explicit KeyBuilder(char first) : key_(beginning(first)) {}
  void add(char sound) {
    if (sound != 0 && sound != last_ && count_ < 3) {
      key_ = key_ * 8 + static_cast<SoundKey>(sound);
      last_ = sound;
      ++count_;
    }
  }
  bool full() const { return count_ == 3; }
  SoundKey key() const { return key_ * 4 + static_cast<SoundKey>(count_) + 1; }

 private:
  SoundKey key_;
  char last_ = 0;
  int count_ = 0;
};

char english_class(std::string_view word, std::size_t at, Reading reading) {
  const char letter = word[at];
  const char next = at + 1 < word.size() ? word[at + 1] : '\0';
  switch (letter) {
    case 'p':
      return 1;  // and ph
    case 'h':
      return at == 0 ? 1 : 0;
    case 'g':
      if (next == 'h') return reading == Reading::kHard && at == 0 ? 3 : 0;
      if (at > 0 && word[at - 1] == 'n') return 0;
      return is_front_vowel(next) && reading == Reading::kSoft ? 2 : 3;
    case 'c':
      if (next == 'h') return reading == Reading::kHard ? 3 : 2;
      return is_front_vowel(next) ? 2 : 3;
    case 'k':
      return at == 0 && next == 'n' ? 0 : 3;
    default:
      return sound_class(letter);
  }
}

/// The first letter that is heard, as far as beginning() tells letters apart: write.
char first_heard(std::string_view word) {
  return word.empty() ? '\0' : word[word.starts_with("wr") ? 1 : 0];
}

SoundKey english_key(std::string_view word, Reading reading) {
  KeyBuilder builder(first_heard(word));
  for (std::size_t at = 0; at < word.size() && !builder.full(); ++at) {
    if (word[at] == 'x') {
      builder.add(3);
      builder.add(2);
    } else {
      builder.add(english_class(word, at, reading));
    }
  }
  return builder.key();
}

}  // namespace

std::array<SoundKey, 2> english_sound_keys(std::string_view word) {
  const SoundKey soft = english_key(word, Reading::kSoft);
  const bool either = std::any_of(word.begin(), word.end(),
                                  [](char letter) { return letter == 'g' || letter == 'c'; });
  return {soft, either ? english_key(word, Reading::kHard) : soft};
}

SoundKey romanised_sound_key(std::string_view romanised) {
  KeyBuilder builder(romanised.empty() ? '\0' : romanised[0]);
  for (std::size_t at = 0; at < romanised.size(); ++at) {
    const char letter = romanised[at];
    const bool after_n = at > 0 && romanised[at - 1] == 'n';
    if (letter == 'c' || letter == 's') {
      builder.add(2);
    } else if (letter == 'h') {
      builder.add(at == 0 ? 1 : 0);
    } else if (letter != 'g' || !after_n) {
      builder.add(sound_class(letter));
    }
  }
  return builder.key();
}

}  // namespace taiyaku
