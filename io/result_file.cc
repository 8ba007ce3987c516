#include "io/result_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <utility>
#include <vector>

#include "segment/error.h"

namespace taiyaku {
namespace {

[[noreturn]] void fail(const std::string& path, const char* what) {
  const int reason = errno;
  const char* advice = reason == ENOSPC || reason == EDQUOT || reason == EFBIG
                           ? "make room and run again with --resume"
                           : "check the disk and its permissions";
  throw Error(fmt::format("{}: {}: {}; {}", path, what, std::strerror(reason), advice));
}

int open_or_throw(const std::string& path, int flags) {
  const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC, 0666);
  if (descriptor < 0) fail(path, "cannot be written");
  return descriptor;
}

void write_all(int descriptor, std::string_view bytes, const std::string& path) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail(path, "writing failed");
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

/// A pipe or /dev/null as a result has nothing to be synchronised.
void sync_or_throw(int descriptor, const std::string& path) {
  if (::fdatasync(descriptor) != 0 && errno != EINVAL && errno != EROFS) {
    fail(path, "writing failed");
  }
}

}  // namespace

ResultFile::ResultFile(std::string path, const Extent& kept)
    : path_(std::move(path)), descriptor_(open_or_throw(path_, O_RDWR | O_CREAT)) {
  take_over(kept);
}

ResultFile::ResultFile(ResultFile&& other) noexcept
    : path_(std::move(other.path_)),
      descriptor_(std::exchange(other.descriptor_, -1)),
      size_(other.size_),
      digest_(std::move(other.digest_)) {}

ResultFile::~ResultFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

void ResultFile::take_over(const Extent& kept) {
  std::vector<char> buffer(1 << 16);
  while (size_ < kept.size) {
    const auto wanted = std::min<std::uint64_t>(buffer.size(), kept.size - size_);
    const ssize_t got = ::read(descriptor_, buffer.data(), wanted);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    digest_.add({buffer.data(), static_cast<std::size_t>(got)});
    size_ += static_cast<std::uint64_t>(got);
  }
  if (size_ != kept.size || (kept.size > 0 && to_string(digest_.digest()) != kept.digest)) {
    throw Error(
        fmt::format("{}: is not as the journal left it; start again with --overwrite", path_));
  }
  if (::ftruncate(descriptor_, static_cast<off_t>(kept.size)) != 0) fail(path_, "cannot be cut");
  if (::lseek(descriptor_, static_cast<off_t>(kept.size), SEEK_SET) < 0) fail(path_, "cannot seek");
}

void ResultFile::append(std::string_view bytes) {
  write_all(descriptor_, bytes, path_);
  digest_.add(bytes);
  size_ += bytes.size();
}

void ResultFile::sync() { sync_or_throw(descriptor_, path_); }

Extent ResultFile::extent() const { return {size_, to_string(digest_.digest())}; }

bool is_whole(const std::string& path, const Extent& extent) {
  std::ifstream in(path, std::ios::binary);
  if (!in) fail(path, "cannot be read");
  DigestStream digest;
  std::uint64_t size = 0;
  std::vector<char> buffer(1 << 16);
  while (in) {
    in.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    digest.add({buffer.data(), static_cast<std::size_t>(in.gcount())});
    size += static_cast<std::uint64_t>(in.gcount());
  }
  return size == extent.size && to_string(digest.digest()) == extent.digest;
}

void replace_file(const std::string& path, std::string_view bytes) {
  const std::string fresh = path + ".new";
  const int descriptor = open_or_throw(fresh, O_WRONLY | O_CREAT | O_TRUNC);
  try {
    write_all(descriptor, bytes, fresh);
    sync_or_throw(descriptor, fresh);
  } catch (...) {
    ::close(descriptor);
    throw;
  }
  if (::close(descriptor) != 0) fail(fresh, "writing failed");
  if (std::rename(fresh.c_str(), path.c_str()) != 0) fail(path, "cannot be replaced");
  // The name, too, must be on the disk.
  const std::filesystem::path parent = std::filesystem::path(path).parent_path();
  const int directory = ::open(parent.empty() ? "." : parent.c_str(), O_RDONLY | O_DIRECTORY);
  if (directory < 0) return;
  ::fsync(directory);
  ::close(directory);
}

}  // namespace taiyaku
