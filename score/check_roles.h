// Who did what to whom: names that have changed places.
#ifndef TAIYAKU_SCORE_CHECK_ROLES_H_
#define TAIYAKU_SCORE_CHECK_ROLES_H_

#include <span>
#include <vector>

#include "score/check.h"

namespace taiyaku {

/// At most one finding: the surest two names of the pair.
void check_roles(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> role_rules();

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECK_ROLES_H_
