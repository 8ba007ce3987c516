#include "io/duplicates.h"

#include <unicode/uchar.h>

#include <bit>
#include <utility>

#include "segment/utf8.h"

namespace taiyaku {
namespace {

constexpr std::size_t kFirstSlots = 1024;

/// Full-width Latin letters as ASCII, all else as it is.
char32_t narrowed(char32_t c) { return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c; }

void append_letters(std::string& letters, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    at += c.size;
    const char32_t value = narrowed(c.value);
    if (value < 0x80) {
      const char32_t lower = value | 0x20U;
      if (lower >= 'a' && lower <= 'z') letters += static_cast<char>(lower);
    } else if (u_isalpha(static_cast<UChar32>(value))) {
      append_utf8(letters, static_cast<char32_t>(u_foldCase(static_cast<UChar32>(value), 0)));
    }
  }
}

/// Tables grow in powers of two; the largest that stays within `memory` while it is copied.
std::size_t entries_within(std::size_t memory, std::size_t slot_size) {
  const std::size_t slots = std::bit_floor(memory * 2 / 3 / slot_size);
  return slots / 4 * 3;
}

}  // namespace

std::string_view to_string(DuplicateKind kind) {
  switch (kind) {
    case DuplicateKind::kExact:
      return "exact";
    case DuplicateKind::kNear:
      return "near";
    default:
      return "none";
  }
}

PairSignature signature_of(std::string_view source, std::string_view target, std::string& buffer) {
  // No text holds the byte FF: it parts the sides whatever is in them.
  constexpr char kBetween = '\xFF';
  buffer.assign(source);
  buffer += kBetween;
  buffer += target;
  PairSignature signature;
  signature.exact = digest_of(buffer);
  buffer.clear();
  append_letters(buffer, source);
  buffer += kBetween;
  append_letters(buffer, target);
  signature.near = buffer.size() > 1 ? digest_of(buffer) : signature.exact;
  return signature;
}

DigestTable::DigestTable(std::size_t most) : slots_(kFirstSlots), most_(most) {}

DigestTable::Slot& DigestTable::slot_of(const Digest& digest) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = digest.low & mask;
  while (slots_[at].number != 0 && slots_[at].digest != digest) at = (at + 1) & mask;
  return slots_[at];
}

void DigestTable::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  slots_.swap(old);
  for (const Slot& slot : old) {
    if (slot.number != 0) slot_of(slot.digest) = slot;
  }
}

std::uint64_t DigestTable::first_of(const Digest& digest, std::uint64_t number) {
  Slot* slot = &slot_of(digest);
  if (slot->number != 0) return slot->number;
  if (full()) return 0;
  if ((used_ + 1) * 4 > slots_.size() * 3) {
    grow();
    slot = &slot_of(digest);
  }
  *slot = {digest, number};
  ++used_;
  return 0;
}

Duplicates::Duplicates(std::size_t memory)
    : exact_(entries_within(memory / 2, 24)), near_(entries_within(memory / 2, 24)) {}

Duplicate Duplicates::add(const PairSignature& signature, std::uint64_t number) {
  const bool was_full = exact_.full() || near_.full();
  const std::uint64_t exact = exact_.first_of(signature.exact, number);
  const std::uint64_t near = near_.first_of(signature.near, number);
  if (exact != 0) return {DuplicateKind::kExact, exact};
  if (was_full) ++forgotten_;
  if (near != 0) return {DuplicateKind::kNear, near};
  return {};
}

}  // namespace taiyaku
