#include "score/summary.h"

namespace taiyaku {

bool Summary::reaches(Severity severity) const {
  for (std::size_t i = static_cast<std::size_t>(severity); i < findings.size(); ++i) {
    if (findings[i] > 0) return true;
  }
  return false;
}

}  // namespace taiyaku
