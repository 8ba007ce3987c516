// The lines of an input of any size, decoded, in bounded memory.
#ifndef TAIYAKU_IO_LINE_READER_H_
#define TAIYAKU_IO_LINE_READER_H_

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "io/byte_stream.h"
#include "segment/decode.h"

namespace taiyaku {

/// Longer lines are left out, with a fault. Two sides of the longest text that is still checked as
/// prose fit in.
inline constexpr std::size_t kLongestLine = 16 << 20;  // bytes

/// Lines end with LF or CRLF. Encodings are told by the first 64 KiB; when these are all ASCII, by
/// the first line that is not. UTF-16 and UTF-32 are converted as they come, the Japanese encodings
/// line by line: none of them has a line end's byte inside a character.
class LineReader {
 public:
  /// `path` is what messages call the input. `lossy`: bytes that cannot be decoded become U+FFFD.
  LineReader(std::unique_ptr<PeekableBytes> bytes, std::string path, bool lossy);

  /// Goes on to the next line. False at the end.
  /// @throws BrokenInput with the line that could not be read; what came before is good.
  bool next();

  /// The line without its end, valid UTF-8; empty when it has a fault. Valid until next().
  std::string_view line() const { return line_; }
  /// Why the line cannot be used; empty when it can.
  const std::string& fault() const { return fault_; }
  std::size_t number() const { return number_; }  ///< of the line, 1-based
  const std::string& path() const { return path_; }

 private:
  bool read_line();
  bool fill();
  void decode_line();

  std::string path_;
  bool lossy_;
  std::unique_ptr<ByteStream> bytes_;
  Encoding encoding_;
  bool decided_ = false;  // whether encoding_ was told by more than ASCII
  std::string buffer_;
  std::size_t begin_ = 0;  // of what was not yet given out
  std::size_t end_ = 0;    // of what was read
  std::string_view line_;
  std::string decoded_;
  std::string fault_;
  std::size_t number_ = 0;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_LINE_READER_H_
