// Conditions on pairs, for --keep-if and --drop-if. docs/FORMATS.md has the grammar.
#ifndef TAIYAKU_IO_PAIR_FILTER_H_
#define TAIYAKU_IO_PAIR_FILTER_H_

#include <functional>
#include <string_view>

#include "io/pair_measures.h"

namespace taiyaku {

/// `risk < 0.3 and not (duplicate or severity >= major)`. Immutable; may be shared by threads.
class PairFilter {
 public:
  /// @throws Error saying what is wrong, where, and what can be written.
  explicit PairFilter(std::string_view expression);

  bool matches(const PairMeasures& measures) const { return matches_(measures); }

  using Condition = std::function<bool(const PairMeasures&)>;

 private:
  Condition matches_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_PAIR_FILTER_H_
