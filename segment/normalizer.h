// Japanese text as MeCab wants it: NFKC, no invisible or control characters, in pieces of bounded
// size, with a map back to the bytes it came from.
#ifndef TAIYAKU_SEGMENT_NORMALIZER_H_
#define TAIYAKU_SEGMENT_NORMALIZER_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "segment/span.h"
#include "segment/utf8.h"

namespace taiyaku {

class Normalizer {
 public:
  /// Normalizes the beginning of `text[span]`, up to the end of a piece: at most some 4 kB, and no
  /// more than a line of one script without a break. Returns where the piece ends.
  std::uint32_t take_piece(std::string_view text, Span span);

  const std::string& piece() const { return piece_; }

  /// Whether the piece is one unbroken run of letters, digits or signs, longer than any word.
  bool is_noise() const { return noise_; }

  /// The byte of the original text from which byte `at` of the piece was made; for the piece's
  /// size, the end of the original.
  std::uint32_t origin(std::uint32_t at) const { return origins_[at]; }

  /// Whether byte `at` of the piece begins a character of the original (one character can become
  /// several: ㍻ → 平成).
  bool begins_character(std::uint32_t at) const {
    return at == 0 || origins_[at] != origins_[at - 1];
  }

 private:
  void append(std::string_view bytes, std::uint32_t origin);
  void append_usual(std::string_view text, Span usual);
  void append_composed(std::string_view text, std::uint32_t at, CodePoint current);
  void append_unusual(std::string_view text, std::uint32_t at, CodePoint current);

  bool noise_ = false;
  std::string piece_;
  std::string scratch_;
  std::vector<std::uint32_t> origins_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_NORMALIZER_H_
