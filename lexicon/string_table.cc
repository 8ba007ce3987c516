#include "lexicon/string_table.h"

#include <algorithm>
#include <cstring>

namespace taiyaku {
namespace {

constexpr std::size_t kHead = sizeof(std::uint32_t) + sizeof(std::uint16_t);

}  // namespace

StringTable::StringTable(std::string_view pool, std::span<const std::uint32_t> offsets,
                         std::span<const StringSlot> slots)
    : pool_(pool), offsets_(offsets), slots_(slots) {}

bool StringTable::plausible() const {
  return !offsets_.empty() && offsets_.front() == 0 && offsets_.back() == pool_.size() &&
         slots_.size() > size() && offsets_.size() <= kNoString;
}

inline StringTable::Entry StringTable::entry(std::size_t place) const {
  if (place > pool_.size() || pool_.size() - place < kHead) return {};
  std::uint32_t number = 0;
  std::uint16_t length = 0;
  std::memcpy(&number, pool_.data() + place, sizeof number);
  std::memcpy(&length, pool_.data() + place + sizeof number, sizeof length);
  if (number >= size() || length > pool_.size() - place - kHead) return {};
  return {number, pool_.substr(place + kHead, length)};
}

std::uint32_t StringTable::find(std::string_view text, std::uint64_t hash) const {
  if (slots_.empty()) return kNoString;
  const auto tag = static_cast<std::uint32_t>(hash >> 32);
  std::size_t at = first_slot(hash, slots_.size());
  // Bounded, so that a damaged table without a free slot cannot loop for ever.
  for (std::size_t probes = 0; probes < slots_.size(); ++probes) {
    const StringSlot& slot = slots_[at];
    if (slot.place == kNoString) return kNoString;
    if (slot.tag == tag) {
      const Entry found = entry(slot.place);
      if (found.number != kNoString && found.text == text) return found.number;
    }
    if (++at == slots_.size()) at = 0;
  }
  return kNoString;
}

std::string_view StringTable::at(std::uint32_t string) const {
  return string < size() ? entry(offsets_[string]).text : std::string_view();
}

StringTableParts make_string_table(std::span<const std::string> strings) {
  StringTableParts parts;
  parts.slots.resize(strings.size() + strings.size() / 2 + 2);
  parts.offsets.reserve(strings.size() + 1);
  std::uint32_t number = 0;
  for (const std::string& string : strings) {
    const std::string_view text = std::string_view(string).substr(0, 0xffff);
    const auto place = static_cast<std::uint32_t>(parts.pool.size());
    const auto length = static_cast<std::uint16_t>(text.size());
    const std::uint64_t hash = RunningHash().add(text).value();
    std::size_t at = first_slot(hash, parts.slots.size());
    while (parts.slots[at].place != kNoString) at = (at + 1) % parts.slots.size();
    parts.slots[at] = {place, static_cast<std::uint32_t>(hash >> 32)};
    parts.offsets.push_back(place);
    parts.pool.append(reinterpret_cast<const char*>(&number), sizeof number);
    parts.pool.append(reinterpret_cast<const char*>(&length), sizeof length);
    parts.pool += text;
    ++number;
  }
  parts.offsets.push_back(static_cast<std::uint32_t>(parts.pool.size()));
  return parts;
}

}  // namespace taiyaku
