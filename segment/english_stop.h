// Whether a full stop, question mark or ellipsis in English ends the sentence it stands in.
#ifndef TAIYAKU_SEGMENT_ENGLISH_STOP_H_
#define TAIYAKU_SEGMENT_ENGLISH_STOP_H_

#include <cstddef>
#include <string_view>

namespace taiyaku {

/// A run of stops and what surrounds it:
///
///     … she said. ” [3]   The next sentence
///              ^^      ^  ^
///     begin, end   after  next
struct Stop {
  std::size_t begin = 0;     ///< first stop of the run
  std::size_t end = 0;       ///< behind the last one
  std::size_t after = 0;     ///< behind closing marks and note numbers
  std::size_t next = 0;      ///< first byte behind the white space; the size of the text at its end
  std::size_t sentence = 0;  ///< where the sentence begins
  std::size_t last_word = 0;  ///< begin of the last word character of the text
  bool quoted = false;        ///< the stop stands inside a quotation that ends with it
};

bool ends_sentence(std::string_view text, const Stop& stop);

/// Whether a list marker stands at `at`: 1. 2) (iii) a. ⁃9. with white space behind; its size, else
/// 0.
std::size_t list_marker_at(std::string_view text, std::size_t at);

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_ENGLISH_STOP_H_
