// Bytes of an input as they come: files and standard input of any size, in bounded memory.
#ifndef TAIYAKU_IO_BYTE_STREAM_H_
#define TAIYAKU_IO_BYTE_STREAM_H_

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "segment/error.h"

namespace taiyaku {

/// An input that breaks off: a failing disk, a damaged compressed file, XML that is not
/// well-formed. What was read before is good. Its parts make a Problem where the run can go on.
class BrokenInput : public Error {
 public:
  explicit BrokenInput(Problem problem) : Error(to_string(problem)), problem_(std::move(problem)) {}

  const Problem& problem() const { return problem_; }

 private:
  Problem problem_;
};

/// Bytes in order, once. Not for several threads at a time.
class ByteStream {
 public:
  ByteStream() = default;
  virtual ~ByteStream() = default;
  ByteStream(const ByteStream&) = delete;
  ByteStream& operator=(const ByteStream&) = delete;

  /// Fills `into` with at most `most` > 0 bytes and says how many; 0 at the end only.
  /// @throws BrokenInput without a line.
  virtual std::size_t read(char* into, std::size_t most) = 0;
};

/// A stream whose first bytes can be looked at before they are read.
class PeekableBytes final : public ByteStream {
 public:
  explicit PeekableBytes(std::unique_ptr<ByteStream> rest) : rest_(std::move(rest)) {}

  /// The next bytes, `most` of them unless the stream ends before; valid until read().
  std::string_view peek(std::size_t most);
  std::size_t read(char* into, std::size_t most) override;

 private:
  std::unique_ptr<ByteStream> rest_;
  std::string head_;
  std::size_t used_ = 0;  // bytes of head_ that were read
};

/// How messages call an input: "standard input" for `-`.
std::string name_of_input(const std::string& path);

/// The bytes of a file, `-` being standard input; decompressed when they are gzip or Zstandard.
/// @throws Error `path: …` when it is missing, a directory or unreadable.
std::unique_ptr<PeekableBytes> open_bytes(const std::string& path);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_BYTE_STREAM_H_
