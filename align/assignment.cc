#include "align/assignment.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <span>
#include <tuple>
#include <unordered_map>

namespace taiyaku {
namespace {

/// What a bid must exceed the last by; the result is optimal to within this for each row.
constexpr double kStep = 0.01;
/// Bids for each candidate; only bounds the time on contrived scores.
constexpr std::size_t kMostBids = 400;

/// An auction (Bertsekas 1988): rows bid for columns until none wants to change. A row whose best
/// column has become dearer than it is worth stays alone.
class Auction {
 public:
  explicit Auction(const std::vector<Candidate>& by_rows) {
    for (std::size_t begin = 0, end = 0; begin < by_rows.size(); begin = end) {
      while (end < by_rows.size() && by_rows[end].row == by_rows[begin].row) ++end;
      waiting_.emplace_back(by_rows.data() + begin, end - begin);
    }
    bids_left_ = kMostBids * by_rows.size();
  }

  std::vector<Candidate> run() {
    for (; !waiting_.empty() && bids_left_ > 0; --bids_left_) {
      const auto row = waiting_.front();
      waiting_.pop_front();
      bid(row);
    }
    std::vector<Candidate> chosen;
    for (const auto& [column, lot] : lots_) {
      if (lot.holder) chosen.push_back(*lot.candidate);
    }
    std::sort(chosen.begin(), chosen.end(),
              [](const Candidate& a, const Candidate& b) { return a.row < b.row; });
    return chosen;
  }

 private:
  using Row = std::span<const Candidate>;
  struct Lot {
    double price = 0;
    std::optional<Row> holder;
    const Candidate* candidate = nullptr;
  };

  void bid(Row row) {
    const Candidate* best = nullptr;
    double first = 0;
    double second = 0;  // to stay alone is worth nothing
    for (const Candidate& candidate : row) {
      const double worth = candidate.score - lots_[candidate.column].price;
      if (worth > first) {
        second = first;
        first = worth;
        best = &candidate;
      } else {
        second = std::max(second, worth);
      }
    }
    if (best == nullptr) return;
    Lot& lot = lots_[best->column];
    if (lot.holder) waiting_.push_back(*lot.holder);
    lot.price += first - second + kStep;
    lot.holder = row;
    lot.candidate = best;
  }

  std::deque<Row> waiting_;
  std::unordered_map<std::uint32_t, Lot> lots_;
  std::size_t bids_left_ = 0;
};

}  // namespace

std::vector<Candidate> assign(std::vector<Candidate> candidates) {
  std::erase_if(candidates, [](const Candidate& candidate) { return !(candidate.score > 0); });
  std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    return std::tie(a.row, a.column) < std::tie(b.row, b.column);
  });
  return Auction(candidates).run();
}

}  // namespace taiyaku
