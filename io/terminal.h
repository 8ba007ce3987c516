// Text as a terminal shows it: columns, not bytes.
#ifndef TAIYAKU_IO_TERMINAL_H_
#define TAIYAKU_IO_TERMINAL_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "segment/span.h"

namespace taiyaku {

/// Columns that UTF-8 text takes (Unicode Standard Annex #11: wide and full-width characters take
/// two, combining and invisible ones none).
std::size_t display_width(std::string_view text);

/// Text that is safe to print: control characters, line ends and bidirectional overrides become
/// spaces, so that no input can drive the terminal or reorder a line.
std::string printable(std::string_view text);

/// Part of one line of a text around a span, and where the span stands in it.
struct Excerpt {
  std::string before;  ///< with a leading … when cut
  std::string marked;  ///< the span's text, its middle cut when too long; empty for an empty span
  std::string after;   ///< with a trailing … when cut
};

/// At most about `columns` wide.
Excerpt excerpt(std::string_view text, Span span, std::size_t columns);

/// Lines of at most `columns`, broken at spaces where possible and between characters otherwise.
std::vector<std::string> wrap(std::string_view text, std::size_t columns);

/// Looks up lines and columns; both 1-based, columns in code points. The text must outlive it. A
/// look-up is logarithmic, however long a line is.
class LineIndex {
 public:
  struct Position {
    std::size_t line = 1;
    std::size_t column = 1;
  };

  explicit LineIndex(std::string_view text);
  Position at(std::uint32_t byte) const;

 private:
  static constexpr std::uint32_t kBlock = 1024;

  std::uint32_t characters_before(std::uint32_t byte) const;

  std::string_view text_;
  std::vector<std::uint32_t> starts_;      ///< of the lines
  std::vector<std::uint32_t> characters_;  ///< before every kBlock-th byte, and in all
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_TERMINAL_H_
