// The text of a TMX or XLIFF segment, its inline codes left out.
#ifndef TAIYAKU_IO_INLINE_TEXT_H_
#define TAIYAKU_IO_INLINE_TEXT_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "io/xml_stream.h"

namespace taiyaku {

/// A side of a unit may hold as much; two fit into the longest line.
inline constexpr std::size_t kLongestSegment = 8 << 20;  // bytes

/// Kept: characters, what stands between the tags of formatting (g, pc, hi, mrk, …), and a line
/// end for a code that stands for one. Left out: codes with what they hold (bpt, ept, it, ph, ut
/// and the text in their sub), and text marked as deleted.
class InlineText {
 public:
  void begin(const XmlElement& element);  ///< an element inside the segment
  void end();                             ///< of it
  void add(std::string_view characters);

  const std::string& text() const { return text_; }
  /// Takes the text, for the next segment.
  std::string take();
  bool too_long() const { return too_long_; }

 private:
  std::string text_;
  std::size_t left_out_ = 0;  // elements that are open, from the first that is left out
  bool too_long_ = false;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_INLINE_TEXT_H_
