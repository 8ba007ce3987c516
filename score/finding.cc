#include "score/finding.h"

namespace taiyaku {

std::string_view to_string(Severity severity) {
  switch (severity) {
    case Severity::kNeutral:
      return "neutral";
    case Severity::kMinor:
      return "minor";
    case Severity::kMajor:
      return "major";
    case Severity::kCritical:
      return "critical";
  }
  return "neutral";
}

}  // namespace taiyaku
