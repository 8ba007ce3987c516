// Which pairs of a corpus were there before.
#ifndef TAIYAKU_IO_DUPLICATES_H_
#define TAIYAKU_IO_DUPLICATES_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "io/digest.h"

namespace taiyaku {

enum class DuplicateKind : std::uint8_t { kNone, kExact, kNear };

std::string_view to_string(DuplicateKind kind);  ///< "none", "exact", "near"

/// What duplicates are told by.
struct PairSignature {
  Digest exact;  ///< of both texts, byte for byte
  Digest near;   ///< of their letters alone; that of `exact` when there are none
};

/// Near: the letters of both sides in one case and width, without digits, spaces, marks and
/// punctuation; so "Page 3 of 10" is near "page 4 of 12." Linear; `buffer` is scratch space.
PairSignature signature_of(std::string_view source, std::string_view target, std::string& buffer);

struct Duplicate {
  DuplicateKind kind = DuplicateKind::kNone;
  std::uint64_t of = 0;  ///< number of the first such pair
};

/// Digests with the number of the pair that brought them first. Open addressing, 24 bytes a slot,
/// at most three quarters full; while it grows, one and a half times that.
class DigestTable {
 public:
  /// Takes no more than `most` digests.
  explicit DigestTable(std::size_t most);

  /// The number under which it was first seen, or 0; then it is remembered, if there is room.
  std::uint64_t first_of(const Digest& digest, std::uint64_t number);
  std::size_t size() const { return used_; }
  bool full() const { return used_ >= most_; }

 private:
  struct Slot {
    Digest digest;
    std::uint64_t number = 0;  ///< 0: free
  };
  Slot& slot_of(const Digest& digest);
  void grow();

  std::vector<Slot> slots_;
  std::size_t used_ = 0;
  std::size_t most_;
};

/// All pairs in the order of their numbers. Not thread safe.
class Duplicates {
 public:
  /// `memory` in bytes for both tables at their largest; pairs beyond are looked up, not
  /// remembered.
  explicit Duplicates(std::size_t memory);

  Duplicate add(const PairSignature& signature, std::uint64_t number);
  /// Pairs that there was no room to remember.
  std::uint64_t forgotten() const { return forgotten_; }

 private:
  DigestTable exact_;
  DigestTable near_;
  std::uint64_t forgotten_ = 0;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_DUPLICATES_H_
