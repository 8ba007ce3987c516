// Who did what to whom: names, subjects and objects that have changed places.
#ifndef TAIYAKU_SCORE_CHECK_ROLES_H_
#define TAIYAKU_SCORE_CHECK_ROLES_H_

#include <span>
#include <vector>

#include "score/check.h"

namespace taiyaku {

/// Subjects and objects that have changed places (argument_order.h), and at most one finding of two
/// names that have (name_company.h).
void check_roles(const PairAnalysis& pair, std::vector<Finding>& findings);
std::span<const Rule> role_rules();

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_CHECK_ROLES_H_
