#include "lexicon/string_table.h"

namespace taiyaku {

StringTable::StringTable(std::string_view pool, std::span<const std::uint32_t> offsets,
                         std::span<const StringSlot> slots)
    : pool_(pool), offsets_(offsets), slots_(slots) {}

bool StringTable::plausible() const {
  return !offsets_.empty() && offsets_.front() == 0 && offsets_.back() == pool_.size() &&
         slots_.size() > size() && offsets_.size() <= kNoString;
}

std::uint32_t StringTable::find(std::string_view text, std::uint64_t hash) const {
  if (slots_.empty()) return kNoString;
  const auto tag = static_cast<std::uint32_t>(hash >> 32);
  std::size_t place = first_slot(hash, slots_.size());
  // Bounded, so that a damaged table without a free slot cannot loop for ever.
  for (std::size_t probes = 0; probes < slots_.size(); ++probes) {
    const StringSlot& slot = slots_[place];
    if (slot.string == kNoString) return kNoString;
    if (slot.tag == tag && at(slot.string) == text) return slot.string;
    if (++place == slots_.size()) place = 0;
  }
  return kNoString;
}

std::string_view StringTable::at(std::uint32_t string) const {
  if (string >= size()) return {};
  const std::uint32_t begin = offsets_[string];
  const std::uint32_t end = offsets_[string + 1];
  if (begin > end || end > pool_.size()) return {};
  return pool_.substr(begin, end - begin);
}

StringTableParts make_string_table(std::span<const std::string> sorted) {
  StringTableParts parts;
  parts.slots.resize(sorted.size() + sorted.size() / 2 + 2);
  parts.offsets.reserve(sorted.size() + 1);
  parts.offsets.push_back(0);
  for (const std::string& text : sorted) {
    const std::uint64_t hash = RunningHash().add(text).value();
    std::size_t place = first_slot(hash, parts.slots.size());
    while (parts.slots[place].string != kNoString) place = (place + 1) % parts.slots.size();
    parts.slots[place] = {static_cast<std::uint32_t>(parts.offsets.size() - 1),
                          static_cast<std::uint32_t>(hash >> 32)};
    parts.pool += text;
    parts.offsets.push_back(static_cast<std::uint32_t>(parts.pool.size()));
  }
  return parts;
}

}  // namespace taiyaku
