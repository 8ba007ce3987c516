#include "io/file.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <iostream>
#include <limits>

#include "segment/error.h"

namespace taiyaku {
namespace {

constexpr std::size_t kChunk = 1 << 20;

}  // namespace

std::string read_all(ByteStream& in, const std::string& path) {
  std::string bytes;
  std::size_t used = 0;
  for (;;) {
    bytes.resize(used + kChunk);
    const std::size_t count = in.read(bytes.data() + used, kChunk);
    used += count;
    if (count == 0) break;
    if (used > std::numeric_limits<std::uint32_t>::max()) {
      throw Error(fmt::format("{}: larger than 4 GiB; split it into smaller files", path));
    }
  }
  bytes.resize(used);
  return bytes;
}

std::string read_file(const std::string& path) {
  return read_all(*open_bytes(path), name_of_input(path));
}

Output::Output(const std::string& path) : path_(path), stream_(&std::cout) {
  if (path.empty() || path == "-") return;
  file_.open(path, std::ios::binary | std::ios::trunc);
  if (!file_) {
    throw Error(fmt::format("{}: cannot be written: {}; choose another --output", path,
                            std::strerror(errno)));
  }
  stream_ = &file_;
}

void Output::close() {
  stream_->flush();
  if (*stream_) return;
  throw Error(fmt::format("{}: writing failed; is the disk full?",
                          path_.empty() ? "standard output" : path_));
}

}  // namespace taiyaku
