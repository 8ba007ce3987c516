// Where the bytes of an extracted text stood in the file it was taken from.
//
//   file   <p>Fish &amp; <b>chips</b> for $3</p>
//   text   Fish & chips for $3
//
// Every stretch of the text is either copied (byte for byte) or stands for something written
// otherwise (an entity, a line end). The map keeps one entry a stretch, so a long paragraph without
// markup costs one entry.
#ifndef TAIYAKU_SEGMENT_SOURCE_MAP_H_
#define TAIYAKU_SEGMENT_SOURCE_MAP_H_

#include <cstdint>
#include <vector>

#include "segment/span.h"

namespace taiyaku {

class SourceMap {
 public:
  /// The next `size` bytes of the text stand for `source`. Stretches are added in the order of the
  /// text; their sources may come in any order. The same size on both sides means a copy.
  void add(std::uint32_t size, Span source);

  /// No stretch at all: the text is the file.
  bool is_identity() const { return pieces_.empty(); }

  /// The bytes of the file that a span of the text was made from, markup inside it included and
  /// markup around it not. A stretch that is no copy is taken whole. An empty span becomes an empty
  /// one. Logarithmic in the number of stretches.
  Span source_of(Span span) const;

  /// The map of the text that `span` cuts out.
  SourceMap part(Span span) const;

 private:
  struct Piece {
    std::uint32_t begin;  // in the text
    Span source;
  };

  const Piece& piece_at(std::uint32_t at) const;
  std::uint32_t end_of(const Piece& piece) const;
  bool is_copy(const Piece& piece) const;

  std::vector<Piece> pieces_;
  std::uint32_t size_ = 0;  // of the text so far
};

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_SOURCE_MAP_H_
