#include "lexicon/marisa_keys.h"

#include <algorithm>
#include <cstdint>
#include <memory>

namespace taiyaku {
namespace {

constexpr std::string_view kMagic{"We love Marisa.\0", 16};
constexpr std::size_t kWord = 8;
constexpr std::size_t kDeepest = 16;       // tries below one another
constexpr std::size_t kLongestKey = 1024;  // bytes

/// Thrown and caught in this file.
struct Damaged {};

void require(bool whole) {
  if (!whole) throw Damaged();
}

/// Takes numbers (little-endian) and arrays off the front.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}

  std::string_view take(std::size_t bytes) {
    require(bytes <= bytes_.size());
    const std::string_view taken = bytes_.substr(0, bytes);
    bytes_.remove_prefix(bytes);
    return taken;
  }
  std::uint64_t number(std::size_t bytes) {
    std::uint64_t value = 0;
    const std::string_view taken = take(bytes);
    for (std::size_t i = bytes; i-- > 0;) value = value << 8 | static_cast<unsigned char>(taken[i]);
    return value;
  }
  /// Its length in bytes, its bytes, and what fills the last word.
  std::string_view array() {
    const std::uint64_t bytes = number(kWord);
    require(bytes <= bytes_.size());
    const std::string_view taken = take(bytes);
    take((kWord - bytes % kWord) % kWord);
    return taken;
  }

 private:
  std::string_view bytes_;
};

class Bits {
 public:
  Bits() = default;
  explicit Bits(Reader& reader) : bytes_(reader.array()), size_(reader.number(4)) {
    reader.number(4);                            // how many are 1
    for (int i = 0; i < 3; ++i) reader.array();  // indexes of ranks and places
    require(size_ <= 8 * bytes_.size());
    for (std::uint32_t i = 0; i < size_; ++i) {
      if ((*this)[i]) ones_.push_back(i);
    }
  }

  bool empty() const { return size_ == 0; }
  bool operator[](std::size_t place) const {
    require(place < size_);
    return (static_cast<unsigned char>(bytes_[place / 8]) >> place % 8 & 1) != 0;
  }
  /// Places of the ones, ascending.
  const std::vector<std::uint32_t>& ones() const { return ones_; }
  /// How many ones stand before `place`.
  std::size_t rank(std::uint32_t place) const {
    return static_cast<std::size_t>(std::lower_bound(ones_.begin(), ones_.end(), place) -
                                    ones_.begin());
  }

 private:
  std::string_view bytes_;
  std::uint64_t size_ = 0;
  std::vector<std::uint32_t> ones_;
};

/// Numbers of a fixed count of bits.
class PackedNumbers {
 public:
  explicit PackedNumbers(Reader& reader)
      : bytes_(reader.array()), bits_(static_cast<unsigned>(reader.number(4))) {
    reader.number(4);  // a mask of so many bits
    size_ = reader.number(8);
    require(bits_ <= 32 && (bits_ == 0 || size_ <= 8 * bytes_.size() / bits_));
  }

  std::uint32_t operator[](std::size_t place) const {
    require(place < size_);
    std::uint64_t value = 0;
    for (unsigned i = bits_; i-- > 0;) {
      const std::size_t bit = place * bits_ + i;
      value = value << 1 | (static_cast<unsigned char>(bytes_[bit / 8]) >> bit % 8 & 1);
    }
    return static_cast<std::uint32_t>(value);
  }

 private:
  std::string_view bytes_;
  unsigned bits_ = 0;
  std::uint64_t size_ = 0;
};

/// Strings by the place where they begin; they end at a zero, or where a bit says so.
class Tail {
 public:
  explicit Tail(Reader& reader) : bytes_(reader.array()), ends_(reader) {}

  bool empty() const { return bytes_.empty(); }
  void append(std::size_t place, std::string& key) const {
    for (std::size_t i = place;; ++i) {
      require(i < bytes_.size() && key.size() <= kLongestKey);
      if (ends_.empty() && bytes_[i] == '\0') return;
      key += bytes_[i];
      if (!ends_.empty() && ends_[i]) return;
    }
  }

 private:
  std::string_view bytes_;
  Bits ends_;
};

class Trie {
 public:
  Trie(Reader& reader, std::size_t depth)
      : shape_(reader),
        ends_(reader),
        links_(reader),
        bases_(reader.array()),
        extras_(reader),
        tail_(reader) {
    require(depth < kDeepest);
    if (!links_.ones().empty() && tail_.empty()) next_ = std::make_unique<Trie>(reader, depth + 1);
    reader.array();  // a cache
    first_level_ = static_cast<std::uint32_t>(reader.number(4));
    reader.number(4);  // how it was built
  }

  std::size_t size() const { return ends_.ones().size(); }
  std::string key(std::size_t number) const {
    const std::uint32_t node = ends_.ones()[number];
    std::string backwards;
    // The root ends the empty key.
    if (node > 0) climb(node, true, backwards);
    return {backwards.rbegin(), backwards.rend()};
  }

 private:
  /// Appends what lies from a node up to the root; `backwards`: what one node stands for, too.
  void climb(std::uint32_t node, bool backwards, std::string& key) const {
    while (true) {
      require(node < bases_.size() && node < shape_.ones().size() && key.size() <= kLongestKey);
      const std::size_t before = key.size();
      append(node, key);
      if (backwards) std::reverse(key.begin() + static_cast<std::ptrdiff_t>(before), key.end());
      if (node <= first_level_) return;
      const std::uint32_t up = shape_.ones()[node];
      // A parent stands before its children: the way up ends.
      require(up > node && up - node - 1 < node);
      node = up - node - 1;
    }
  }

  void append(std::uint32_t node, std::string& key) const {
    const std::uint32_t base = static_cast<unsigned char>(bases_[node]);
    if (!links_[node]) {
      key += static_cast<char>(base);
      return;
    }
    const std::uint64_t link = base | std::uint64_t{extras_[links_.rank(node)]} << 8;
    if (next_) {
      require(link < next_->bases_.size());
      next_->climb(static_cast<std::uint32_t>(link), false, key);
    } else {
      tail_.append(link, key);
    }
  }

  Bits shape_;
  Bits ends_;
  Bits links_;
  std::string_view bases_;
  PackedNumbers extras_;
  Tail tail_;
  std::unique_ptr<Trie> next_;
  std::uint32_t first_level_ = 0;
};

}  // namespace

std::optional<std::vector<std::string>> marisa_keys(std::string_view bytes) {
  try {
    Reader reader(bytes);
    require(reader.take(std::min(bytes.size(), kMagic.size())) == kMagic);
    const Trie trie(reader, 0);
    std::vector<std::string> keys;
    for (std::size_t number = 0; number < trie.size(); ++number) keys.push_back(trie.key(number));
    return keys;
  } catch (const Damaged&) {
    return std::nullopt;
  }
}

}  // namespace taiyaku
