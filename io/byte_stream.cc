#include "io/byte_stream.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "io/decompress.h"

namespace taiyaku {
namespace {

class FileBytes final : public ByteStream {
 public:
  explicit FileBytes(const std::string& path) : name_(name_of_input(path)), in_(&std::cin) {
    if (path == "-") return;
    std::error_code code;
    if (std::filesystem::is_directory(path, code)) {
      throw Error(fmt::format("{}: is a directory; name a file in it", path));
    }
    file_.open(path, std::ios::binary);
    if (!file_) {
      const int reason = errno;
      throw Error(fmt::format("{}: {}; check the path and its permissions", path,
                              reason != 0 ? std::strerror(reason) : "cannot be opened"));
    }
    in_ = &file_;
  }

  std::size_t read(char* into, std::size_t most) override {
    in_->read(into, static_cast<std::streamsize>(most));
    if (in_->bad()) throw BrokenInput({name_, 0, "reading failed; check the disk"});
    return static_cast<std::size_t>(in_->gcount());
  }

 private:
  std::string name_;
  std::ifstream file_;
  std::istream* in_;
};

}  // namespace

std::string_view PeekableBytes::peek(std::size_t most) {
  head_.erase(0, used_);
  used_ = 0;
  while (head_.size() < most) {
    std::string more(most - head_.size(), '\0');  // head_ stays good when reading throws
    more.resize(rest_->read(more.data(), more.size()));
    if (more.empty()) break;
    head_ += more;
  }
  return std::string_view(head_).substr(0, most);
}

std::size_t PeekableBytes::read(char* into, std::size_t most) {
  if (used_ == head_.size()) return rest_->read(into, most);
  const std::size_t count = std::min(most, head_.size() - used_);
  std::copy_n(head_.data() + used_, count, into);
  used_ += count;
  if (used_ == head_.size()) {
    head_.clear();
    used_ = 0;
  }
  return count;
}

std::string name_of_input(const std::string& path) { return path == "-" ? "standard input" : path; }

std::unique_ptr<PeekableBytes> open_bytes(const std::string& path) {
  auto bytes = std::make_unique<PeekableBytes>(std::make_unique<FileBytes>(path));
  return decompressed(std::move(bytes), name_of_input(path));
}

}  // namespace taiyaku
