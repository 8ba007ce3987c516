#include "io/xliff_unit.h"

#include <fmt/format.h>

#include <unordered_map>
#include <utility>

#include "io/read_records.h"

namespace taiyaku {
namespace {

bool is_blank(const std::string& text) {
  return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

/// Left untranslated, rather than translated by nothing.
bool is_untranslated(const XliffSegment& segment) {
  return !segment.target || (!segment.begun && is_blank(*segment.target));
}

std::string id_of(const XliffUnit& unit, std::size_t segment) {
  if (unit.segments.size() == 1) return json_string(*unit.id);
  const std::string& id = unit.segments[segment].id;
  return json_string(fmt::format("{}/{}", *unit.id, id.empty() ? std::to_string(segment + 1) : id));
}

}  // namespace

void XliffUnit::blame(std::string what) {
  if (fault.empty()) fault = std::move(what);
}

void split_at_marks(XliffUnit& unit) {
  if (unit.source_marks.empty() || unit.target_marks.empty()) return;
  const bool begun = unit.segments.front().begun;
  unit.segments.clear();
  std::unordered_map<std::string, std::string> targets;
  for (XliffMark& mark : unit.target_marks) targets.emplace(mark.id, std::move(mark.text));
  for (XliffMark& mark : unit.source_marks) {
    XliffSegment segment{mark.id, std::move(mark.text), std::nullopt, begun};
    const auto target = targets.extract(mark.id);
    if (!target.empty()) segment.target = target.mapped();
    unit.segments.push_back(std::move(segment));
  }
  if (targets.empty()) return;
  unit.blame(fmt::format("the target has a segment with mid=\"{}\" and seg-source has none",
                         targets.begin()->first));
}

std::vector<PairRecord> pairs_of(XliffUnit unit, std::uint32_t number, LeftOut& left_out) {
  std::vector<PairRecord> pairs;
  for (std::size_t s = 0; s < unit.segments.size(); ++s) {
    XliffSegment& segment = unit.segments[s];
    if (is_blank(*segment.source) && (!segment.target || is_blank(*segment.target))) continue;
    if (is_untranslated(segment)) {
      ++left_out.untranslated;
      continue;
    }
    pairs.push_back({id_of(unit, s),
                     std::move(*segment.source),
                     std::move(*segment.target),
                     unit.line,
                     Language::kUnknown,
                     {number, static_cast<std::uint32_t>(s), segment.id}});
  }
  return pairs;
}

}  // namespace taiyaku
