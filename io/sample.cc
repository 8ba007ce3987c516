#include "io/sample.h"

#include <algorithm>
#include <cstring>

#include "io/digest.h"

namespace taiyaku {
namespace {

std::uint64_t rank_of(std::uint64_t seed, std::uint64_t number) {
  char bytes[16];
  std::memcpy(bytes, &seed, sizeof(seed));
  std::memcpy(bytes + sizeof(seed), &number, sizeof(number));
  return digest_of({bytes, sizeof(bytes)}).low;
}

}  // namespace

void Sample::offer(std::uint64_t number) {
  const Draw draw{rank_of(seed_, number), number};
  if (draws_.size() == size_) {
    if (!(draw < draws_.front())) return;
    std::pop_heap(draws_.begin(), draws_.end());
    draws_.back() = draw;
  } else {
    draws_.push_back(draw);
  }
  std::push_heap(draws_.begin(), draws_.end());
}

void Sample::close() {
  for (const Draw& draw : draws_) numbers_.push_back(draw.number);
  std::sort(numbers_.begin(), numbers_.end());
  draws_ = {};
}

bool Sample::holds(std::uint64_t number) const {
  return std::binary_search(numbers_.begin(), numbers_.end(), number);
}

}  // namespace taiyaku
