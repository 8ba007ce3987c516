#include "lexicon/string_table.h"

#include "segment/error.h"

namespace taiyaku {
namespace {

constexpr std::uint64_t kFree = 0xffffff;  ///< the number of a slot that holds nothing

/// The bits of a hash that do not tell where probing begins.
std::uint64_t check_of(std::uint64_t hash) { return (hash >> 32) << 8 | (hash & 0xff); }

}  // namespace

StringTable::StringTable(std::string_view pool, std::span<const std::uint32_t> offsets,
                         std::span<const StringSlot> slots)
    : pool_(pool), offsets_(offsets), slots_(slots) {}

bool StringTable::plausible() const {
  return !offsets_.empty() && offsets_.front() == 0 && offsets_.back() == pool_.size() &&
         slots_.size() > size() && size() < kFree;
}

std::uint32_t StringTable::find(std::uint64_t hash) const {
  if (slots_.empty()) return kNoString;
  std::size_t at = first_slot(hash, slots_.size());
  const std::uint64_t check = check_of(hash);
  // Bounded, so that a damaged table without a free slot cannot loop for ever.
  for (std::size_t probes = 0; probes < slots_.size(); ++probes) {
    const StringSlot slot = slots_[at];
    if (slot.number == kFree) return kNoString;
    if (slot.check == check) {
      return slot.number < size() ? static_cast<std::uint32_t>(slot.number) : kNoString;
    }
    if (++at == slots_.size()) at = 0;
  }
  return kNoString;
}

std::string_view StringTable::at(std::uint32_t string) const {
  if (string >= size()) return {};
  const std::uint32_t begin = offsets_[string];
  const std::uint32_t end = offsets_[string + 1];
  return begin <= end && end <= pool_.size() ? pool_.substr(begin, end - begin)
                                             : std::string_view();
}

StringTableParts make_string_table(std::span<const std::string> strings) {
  if (strings.size() >= kFree) throw Error("a table has no room for so many words");
  StringTableParts parts;
  parts.slots.resize(strings.size() + strings.size() / 2 + 2, {kFree, 0});
  parts.offsets.reserve(strings.size() + 1);
  for (const std::string& string : strings) {
    const std::uint64_t hash = RunningHash().add(string).value();
    std::size_t at = first_slot(hash, parts.slots.size());
    while (parts.slots[at].number != kFree) at = (at + 1) % parts.slots.size();
    parts.slots[at] = {parts.offsets.size(), check_of(hash)};
    parts.offsets.push_back(static_cast<std::uint32_t>(parts.pool.size()));
    parts.pool += string;
  }
  parts.offsets.push_back(static_cast<std::uint32_t>(parts.pool.size()));
  return parts;
}

}  // namespace taiyaku
