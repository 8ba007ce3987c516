// What every reader of pairs promises, whatever the bytes are.
#ifndef TAIYAKU_TESTS_FUZZ_REQUIRE_PAIRS_H_
#define TAIYAKU_TESTS_FUZZ_REQUIRE_PAIRS_H_

#include <cstdlib>
#include <string>
#include <vector>

#include "segment/utf8.h"
#include "tests/support/pairs.h"

namespace taiyaku::testing {

inline void require(bool promise) {
  if (!promise) std::abort();
}

inline void require_good(const std::vector<PairRecord>& records) {
  for (const PairRecord& record : records) {
    require(!record.id.empty() && record.line > 0);
    for (const std::string& text : {record.id, record.source, record.target}) {
      require(find_invalid_utf8(text) == std::string::npos);
    }
  }
}

/// Reads pairs at once and in pieces of a few bytes: it must make no difference.
inline void require_same_in_pieces(const std::string& bytes, InputFormat format) {
  std::vector<Problem> problems;
  const auto whole = pairs_of(bytes, format, problems);
  require_good(whole);
  std::vector<Problem> problems_in_pieces;
  const auto reader = open_pairs(input_of(bytes, format, 3));
  for (const PairRecord& record : whole) {
    const auto same = reader->next(problems_in_pieces);
    require(same && same->id == record.id && same->source == record.source &&
            same->target == record.target && same->line == record.line);
  }
  require(!reader->next(problems_in_pieces) && problems_in_pieces.size() == problems.size());
}

}  // namespace taiyaku::testing

#endif  // TAIYAKU_TESTS_FUZZ_REQUIRE_PAIRS_H_
