#include "score/quotations.h"

#include <cstdint>

#include "segment/utf8.h"

namespace taiyaku {
namespace {

enum class MarkKind : std::uint8_t { kNone, kOpen, kClose, kEither };

MarkKind mark_kind(char32_t c) {
  switch (c) {
    case U'「':
    case U'『':
    case U'“':
      return MarkKind::kOpen;
    case U'」':
    case U'』':
    case U'”':
      return MarkKind::kClose;
    case U'"':
    case U'＂':
      return MarkKind::kEither;
    default:
      return MarkKind::kNone;
  }
}

}  // namespace

std::vector<Quotation> find_quotations(const Passage& passage) {
  std::vector<Quotation> found;
  const std::string_view text = passage.document->text;
  const Span within = passage.span();
  unsigned depth = 0;
  bool any = false;
  for (std::uint32_t at = within.begin; at < within.end;) {
    const CodePoint c = code_point_at(text, at);
    MarkKind kind = mark_kind(c.value);
    const std::uint32_t behind = at + c.size;
    if (kind == MarkKind::kEither) kind = depth > 0 ? MarkKind::kClose : MarkKind::kOpen;
    if (kind == MarkKind::kOpen && depth++ == 0)
      found.push_back({{behind, within.end}, true, false});
    if (kind == MarkKind::kClose && depth == 0 && !any) {
      found.push_back({{within.begin, at}, false, true});
    } else if (kind == MarkKind::kClose && depth > 0 && --depth == 0) {
      found.back().words.end = at;
      found.back().closed = true;
    }
    any = any || kind != MarkKind::kNone;
    at = behind;
  }
  return found;
}

}  // namespace taiyaku
