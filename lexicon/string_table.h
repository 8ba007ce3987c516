// A set of strings that is looked up where it lies in the mapped file.
//
//   pool     all strings in the order of their numbers, one behind another
//   offsets  size()+1 places in the pool, where the strings begin and where the last one ends
//   slots    open addressing, linear probing, two thirds full
//
// A hash, not a trie: a look-up is one cache miss, a prefix walk reuses the hash of the shorter
// prefix, and a damaged file can at worst give a wrong answer (every index is checked). A slot
// tells its string by 61 bits of its hash, of which 21 are where it lies; the string itself is not
// compared, so a word that is not in the table is taken for another once in 2^40 probes, which is
// once in a billion pairs of sentences.
#ifndef TAIYAKU_LEXICON_STRING_TABLE_H_
#define TAIYAKU_LEXICON_STRING_TABLE_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace taiyaku {

inline constexpr std::uint32_t kNoString = 0xffffffff;

/// A hash that can be continued byte by byte: of "ab" is that of "a" continued with "b".
class RunningHash {
 public:
  RunningHash& add(std::string_view bytes) {
    for (const char c : bytes) {
      state_ = (state_ ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;  // FNV-1a
    }
    return *this;
  }
  std::uint64_t value() const {  // FNV's low bits are weak: murmur3's finaliser
    std::uint64_t h = state_;
    h = (h ^ (h >> 33)) * 0xff51afd7ed558ccdULL;
    h = (h ^ (h >> 33)) * 0xc4ceb9fe1a85ec53ULL;
    return h ^ (h >> 33);
  }

 private:
  std::uint64_t state_ = 0xcbf29ce484222325ULL;
};

/// Where probing begins, for any number of slots (at most 2^32).
inline std::size_t first_slot(std::uint64_t hash, std::size_t slots) {
  return static_cast<std::size_t>((hash & 0xffffffff) * slots >> 32);
}

struct StringSlot {
  std::uint64_t number : 24;  ///< of the string; all ones where there is none
  std::uint64_t check : 40;   ///< of its hash
};

/// A view; what it views must outlive it. Thread safe.
class StringTable {
 public:
  StringTable() = default;
  StringTable(std::string_view pool, std::span<const std::uint32_t> offsets,
              std::span<const StringSlot> slots);

  /// Whether the three parts fit together as far as their sizes tell.
  bool plausible() const;
  std::size_t size() const { return offsets_.empty() ? 0 : offsets_.size() - 1; }
  /// Number of `text`, or kNoString.
  std::uint32_t find(std::string_view text) const { return find(RunningHash().add(text).value()); }
  /// The same by the text's hash.
  std::uint32_t find(std::uint64_t hash) const;
  /// String number `string`; empty when there is no such number.
  std::string_view at(std::uint32_t string) const;

 private:
  std::string_view pool_;
  std::span<const std::uint32_t> offsets_;
  std::span<const StringSlot> slots_;
};

/// The three parts, ready to be written.
struct StringTableParts {
  std::string pool;
  std::vector<std::uint32_t> offsets;
  std::vector<StringSlot> slots;
};

/// `strings` has no duplicates; its order gives the numbers.
/// @throws Error when there are 2^24 − 1 of them or more.
StringTableParts make_string_table(std::span<const std::string> strings);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_STRING_TABLE_H_
