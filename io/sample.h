// A random part of a corpus, the same for the same seed.
#ifndef TAIYAKU_IO_SAMPLE_H_
#define TAIYAKU_IO_SAMPLE_H_

#include <cstdint>
#include <vector>

namespace taiyaku {

/// Numbers are offered one by one and the `size` with the smallest digests of seed and number stay:
/// every set of that size is as likely, and neither order nor shards matter.
class Sample {
 public:
  Sample(std::size_t size, std::uint64_t seed) : size_(size), seed_(seed) {}

  void offer(std::uint64_t number);
  /// Whether the number stayed. Only after the last offer() and close().
  bool holds(std::uint64_t number) const;
  void close();

 private:
  struct Draw {
    std::uint64_t rank;
    std::uint64_t number;
    friend auto operator<=>(const Draw&, const Draw&) = default;
  };
  std::size_t size_;
  std::uint64_t seed_;
  std::vector<Draw> draws_;  ///< a heap, the largest rank first
  std::vector<std::uint64_t> numbers_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_SAMPLE_H_
