// Whole inputs, and results.
#ifndef TAIYAKU_IO_FILE_H_
#define TAIYAKU_IO_FILE_H_

#include <fstream>
#include <ostream>
#include <string>

#include "io/byte_stream.h"

namespace taiyaku {

/// The bytes of a file; `-` is standard input.
/// @throws Error `path: …` when it is missing, a directory, unreadable, or over 4 GiB.
std::string read_file(const std::string& path);

/// The rest of a stream; `path` is for messages. @throws Error.
std::string read_all(ByteStream& bytes, const std::string& path);

/// Where results go: a file, or standard output when the path is `-` or empty. close() must be
/// called when all is written: it is what notices a full disk.
class Output {
 public:
  /// @throws Error when the file cannot be created.
  explicit Output(const std::string& path);

  std::ostream& stream() { return *stream_; }
  /// Flushes and checks. @throws Error when something could not be written.
  void close();

 private:
  std::string path_;
  std::ofstream file_;
  std::ostream* stream_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_FILE_H_
