// One-to-one assignment over sparse scores, with the right to stay alone.
#ifndef TAIYAKU_ALIGN_ASSIGNMENT_H_
#define TAIYAKU_ALIGN_ASSIGNMENT_H_

#include <cstdint>
#include <vector>

namespace taiyaku {

/// A possible pair and what it is worth beyond leaving both alone.
struct Candidate {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
  double score = 0;
};

/// Chooses candidates of positive score so that no row and no column is in two of them and their
/// sum is as large as can be, to within 0.01 a row. Each place is given once. Near linear in the
/// candidates where most rows want different columns. Result in order of rows.
std::vector<Candidate> assign(std::vector<Candidate> candidates);

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_ASSIGNMENT_H_
