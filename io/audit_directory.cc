#include "io/audit_directory.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <utility>

#include "segment/error.h"

namespace taiyaku {
namespace {

namespace fs = std::filesystem;

/// All that audits and merges write.
constexpr std::string_view kNames[] = {"results.jsonl", "results.jsonl.zst", "kept.tsv",
                                       "kept.jsonl",    "summary.json",      "summary.html",
                                       kJournalName};

/// Also what a process that was killed while it replaced a file has left behind.
bool is_of_audit(std::string_view name) {
  if (name.ends_with(".new")) name.remove_suffix(4);
  return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

/// Anything else in a directory is somebody's that we must not touch.
void require_only_ours(const std::string& path) {
  for (const fs::directory_entry& entry : fs::directory_iterator(path)) {
    const std::string name = entry.path().filename().string();
    if (is_of_audit(name)) continue;
    throw Error(fmt::format("{}: holds '{}', which is not of an audit; choose another --output",
                            path, name));
  }
}

}  // namespace

AuditDirectory::AuditDirectory(std::string path, IfPresent if_present) : path_(std::move(path)) {
  std::error_code code;
  fs::create_directories(path_, code);
  if (code && !fs::is_directory(path_)) {
    throw Error(
        fmt::format("{}: cannot be made: {}; choose another --output", path_, code.message()));
  }
  lock();
  if (if_present == IfPresent::kRefuse && !fs::is_empty(path_)) {
    throw Error(fmt::format(
        "{}: is not empty; use --resume to go on with the audit in it, --overwrite to begin anew, "
        "or another --output",
        path_));
  }
  require_only_ours(path_);
  if (if_present == IfPresent::kOverwrite) clear();
  journal_ = read_journal(file(kJournalName));
  if (!journal_) clear();
}

AuditDirectory::~AuditDirectory() {
  if (lock_ >= 0) ::close(lock_);
}

/// On the directory itself, so that no file is left behind; the system lets go of it when the
/// process ends, however it ends.
void AuditDirectory::lock() {
  lock_ = ::open(path_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (lock_ < 0) {
    throw Error(fmt::format("{}: {}; choose another --output", path_, std::strerror(errno)));
  }
  if (::flock(lock_, LOCK_EX | LOCK_NB) == 0) return;
  // Some network file systems have no locks.
  if (errno != EWOULDBLOCK) return;
  throw Error(
      fmt::format("{}: another audit is writing there; wait for it or choose another "
                  "--output",
                  path_));
}

/// The journal last: without it nothing that is left would be taken for whole.
void AuditDirectory::clear() {
  for (const std::string_view name : kNames) {
    for (const char* suffix : {".new", ""}) fs::remove(file(std::string(name) + suffix));
  }
}

}  // namespace taiyaku
