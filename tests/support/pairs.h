// Pairs read from bytes in memory.
#ifndef TAIYAKU_TESTS_SUPPORT_PAIRS_H_
#define TAIYAKU_TESTS_SUPPORT_PAIRS_H_

#include <string>
#include <vector>

#include "io/pair_reader.h"

namespace taiyaku::testing {

/// Bytes in memory as an input named "pairs", given out in pieces of at most `piece` bytes.
OpenInput input_of(std::string bytes, InputFormat format, std::size_t piece = 1 << 20);

/// All the pairs of `bytes`.
std::vector<PairRecord> pairs_of(std::string bytes, InputFormat format,
                                 std::vector<Problem>& problems, const PairOptions& options = {});

/// As above, of a file that must be without problems.
std::vector<PairRecord> good_pairs_of(std::string bytes, InputFormat format,
                                      const PairOptions& options = {});

/// The first problem of `bytes`, as it is told; empty when there is none.
std::string first_problem_of(std::string bytes, InputFormat format);

}  // namespace taiyaku::testing

#endif  // TAIYAKU_TESTS_SUPPORT_PAIRS_H_
