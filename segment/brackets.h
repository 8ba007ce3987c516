// Brackets and quotation marks that belong together, so that a full stop inside them does not end
// the sentence that quotes it.
#ifndef TAIYAKU_SEGMENT_BRACKETS_H_
#define TAIYAKU_SEGMENT_BRACKETS_H_

#include <string_view>
#include <vector>

#include "segment/document.h"
#include "segment/span.h"

namespace taiyaku {

/// Finds the outermost balanced stretches of a text, from the opening mark to behind the closing
/// one, in order. A bracket that is never closed, or closed without being opened, is ignored, so
/// that one typing error does not swallow the rest of the text. Linear in the text.
class BracketFinder {
 public:
  /// The spans live until the next call.
  const std::vector<Span>& find(std::string_view text);

 private:
  struct Open {
    char32_t closing;
    std::uint32_t begin;
  };

  void open(char32_t closing, std::uint32_t at);
  void close(char32_t closing, std::uint32_t end);
  void straight_quote(std::string_view text, std::uint32_t at);
  void single_quote(std::string_view text, std::uint32_t at, std::uint32_t size);
  bool is_open(char32_t closing) const;

  std::vector<Open> stack_;
  std::vector<Span> spans_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_BRACKETS_H_
