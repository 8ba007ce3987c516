// Work done by several threads, its results taken in order.
#ifndef TAIYAKU_CLI_IN_ORDER_H_
#define TAIYAKU_CLI_IN_ORDER_H_

#include <cstddef>
#include <deque>
#include <future>

namespace taiyaku::cli {

/// Calls `work(item, worker)` for items 0 to `count` − 1 on up to `jobs` threads, and
/// `take(result)` in order of the items on the calling one. A worker (0 to `jobs` − 1) has one item
/// at a time, so it may have things of its own. At most `jobs` results wait. What either throws,
/// in_order throws once the items under way are done.
template <typename Work, typename Take>
void in_order(unsigned jobs, std::size_t count, Work work, Take take) {
  if (jobs <= 1) {
    for (std::size_t item = 0; item < count; ++item) take(work(item, 0U));
    return;
  }
  std::deque<std::future<decltype(work(0, 0U))>> waiting;
  for (std::size_t next = 0; next < count || !waiting.empty();) {
    if (next < count && waiting.size() < jobs) {
      const auto worker = static_cast<unsigned>(next % jobs);
      waiting.push_back(std::async(std::launch::async, work, next, worker));
      ++next;
      continue;
    }
    auto result = waiting.front().get();
    waiting.pop_front();
    take(std::move(result));
  }
}

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_IN_ORDER_H_
