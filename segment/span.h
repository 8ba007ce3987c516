// Positions in a text: the two units everything else is measured in.
#ifndef TAIYAKU_SEGMENT_SPAN_H_
#define TAIYAKU_SEGMENT_SPAN_H_

#include <compare>
#include <cstdint>
#include <string_view>

namespace taiyaku {

/// A half-open stretch of bytes `[begin, end)` in a UTF-8 text. Both ends lie on character
/// boundaries. A text is at most 4 GiB; longer input is read in pieces.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool contains(Span inner) const { return begin <= inner.begin && inner.end <= end; }
  bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  auto operator<=>(const Span&) const = default;
};

/// A half-open run of items `[begin, end)` in an array: paragraphs, sentences or tokens.
struct Range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  auto operator<=>(const Range&) const = default;
};

/// The bytes of `text` that `span` covers. The view lives as long as `text`.
inline std::string_view surface(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_SPAN_H_
