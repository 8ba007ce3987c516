#include "io/file.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <iostream>
#include <limits>

#include "segment/error.h"

namespace taiyaku {
namespace {

constexpr std::size_t kChunk = 1 << 20;

std::string read_stream(std::istream& in, const std::string& path) {
  std::string bytes;
  std::size_t used = 0;
  while (in) {
    bytes.resize(used + kChunk);
    in.read(bytes.data() + used, kChunk);
    used += static_cast<std::size_t>(in.gcount());
    if (used > std::numeric_limits<std::uint32_t>::max()) {
      throw Error(fmt::format("{}: larger than 4 GiB; split it into smaller files", path));
    }
  }
  if (in.bad()) throw Error(fmt::format("{}: reading failed; check the disk", path));
  bytes.resize(used);
  return bytes;
}

}  // namespace

std::string read_file(const std::string& path) {
  if (path == "-") return read_stream(std::cin, "standard input");
  std::error_code code;
  if (std::filesystem::is_directory(path, code)) {
    throw Error(fmt::format("{}: is a directory; name a file in it", path));
  }
  std::ifstream in(path, std::ios::binary);
  if (!in) {
    const int reason = errno;
    throw Error(fmt::format("{}: {}; check the path and its permissions", path,
                            reason ? std::strerror(reason) : "cannot be opened"));
  }
  return read_stream(in, path);
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
