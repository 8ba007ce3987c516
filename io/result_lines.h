// The lines of stored results, compressed or not, one at a time.
#ifndef TAIYAKU_IO_RESULT_LINES_H_
#define TAIYAKU_IO_RESULT_LINES_H_

#include <memory>
#include <string>

#include "io/byte_stream.h"

namespace taiyaku {

/// Memory: the longest line. Not thread safe.
class ResultLines {
 public:
  /// @throws Error when it cannot be opened.
  explicit ResultLines(const std::string& path);

  /// False at the end. The line keeps its end. @throws Error when the file is damaged.
  bool next(std::string& line);

 private:
  std::unique_ptr<PeekableBytes> bytes_;
  std::string buffer_;
  std::size_t begin_ = 0;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_RESULT_LINES_H_
