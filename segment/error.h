// What can be wrong with the world, as opposed to with a translation (that is a Finding).
#ifndef TAIYAKU_SEGMENT_ERROR_H_
#define TAIYAKU_SEGMENT_ERROR_H_

#include <cstddef>
#include <stdexcept>
#include <string>

namespace taiyaku {

/// The whole job cannot be done: no dictionary, unreadable file, undecodable text.
/// `what()` reads `path:line: what, and what to do` (path and line where they are known).
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// One bad record; the run goes on without it.
struct Problem {
  std::string path;
  std::size_t line = 0;  ///< 1-based; 0 when it concerns the whole file
  std::string message;   ///< what, and what to do
};

/// `path:line: message`, or `path: message` when there is no line.
std::string to_string(const Problem& problem);

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_ERROR_H_
