// What makes a finding the same one as in an earlier run, wherever its text has moved to.
#ifndef TAIYAKU_IO_FINGERPRINT_H_
#define TAIYAKU_IO_FINGERPRINT_H_

#include <cstdint>

#include "io/result.h"

namespace taiyaku {

/// A hash of the rule, the words on both sides and the sentences they stand in (FNV-1a, 64 bits;
/// the same on every machine, for a fresh report and a stored one). `pair` is null for a paragraph
/// without a counterpart. Thread safe, linear in the sentences of the pair.
std::uint64_t fingerprint(const ResultFinding& finding, const ResultPair* pair);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_FINGERPRINT_H_
