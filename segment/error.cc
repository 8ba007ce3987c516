#include "segment/error.h"

namespace taiyaku {

std::string to_string(const Problem& problem) {
  std::string text = problem.path;
  if (problem.line > 0) text += ':' + std::to_string(problem.line);
  return text + ": " + problem.message;
}

}  // namespace taiyaku
