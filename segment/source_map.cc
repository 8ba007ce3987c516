#include "segment/source_map.h"

#include <algorithm>

namespace taiyaku {

void SourceMap::add(std::uint32_t size, Span source) {
  if (size == 0) return;
  if (!pieces_.empty()) {
    Piece& last = pieces_.back();
    if (is_copy(last) && source.size() == size && last.source.end == source.begin) {
      last.source.end = source.end;
      size_ += size;
      return;
    }
  }
  pieces_.push_back({size_, source});
  size_ += size;
}

Span SourceMap::source_of(Span span) const {
  if (is_identity()) return span;
  const Piece& first = piece_at(span.begin);
  const auto offset = span.begin - first.begin;
  const std::uint32_t begin = is_copy(first)        ? first.source.begin + offset
                              : span.begin >= size_ ? first.source.end
                                                    : first.source.begin;
  if (span.empty()) return {begin, begin};
  const Piece& last = piece_at(span.end - 1);
  const std::uint32_t end =
      is_copy(last) ? last.source.begin + (span.end - last.begin) : last.source.end;
  return {begin, std::max(begin, end)};
}

SourceMap SourceMap::part(Span span) const {
  SourceMap map;
  for (std::uint32_t at = span.begin; at < span.end && !is_identity();) {
    const std::uint32_t end = std::min(span.end, end_of(piece_at(at)));
    map.add(end - at, source_of({at, end}));
    at = end;
  }
  return map;
}

const SourceMap::Piece& SourceMap::piece_at(std::uint32_t at) const {
  const auto next =
      std::upper_bound(pieces_.begin() + 1, pieces_.end(), at,
                       [](std::uint32_t value, const Piece& piece) { return value < piece.begin; });
  return *std::prev(next);
}

std::uint32_t SourceMap::end_of(const Piece& piece) const {
  return &piece == &pieces_.back() ? size_ : (&piece)[1].begin;
}

bool SourceMap::is_copy(const Piece& piece) const {
  return end_of(piece) - piece.begin == piece.source.size();
}

}  // namespace taiyaku
