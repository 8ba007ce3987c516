// Runs the built program as a user would.
#ifndef TAIYAKU_TESTS_SUPPORT_PROGRAM_H_
#define TAIYAKU_TESTS_SUPPORT_PROGRAM_H_

#include <filesystem>
#include <string>
#include <vector>

namespace taiyaku::testing {

struct Outcome {
  int status = -1;         ///< exit status; 128 + signal when it was killed
  std::string output;      ///< standard output
  std::string errors;      ///< standard error
  double seconds = 0;      ///< wall time
  std::size_t memory = 0;  ///< bytes, at most
};

/// `taiyaku arguments…` with `input` on standard input, in a directory that is not the source tree.
Outcome run_taiyaku(const std::vector<std::string>& arguments, const std::string& input = "");

/// A directory of its own for one test, removed with everything in it at the end.
class TemporaryDirectory {
 public:
  TemporaryDirectory();
  ~TemporaryDirectory();
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;

  const std::filesystem::path& path() const { return path_; }
  /// Writes a file and gives back its path.
  std::string file(const std::string& name, const std::string& bytes) const;

 private:
  std::filesystem::path path_;
};

/// The bytes of a file.
std::string contents(const std::filesystem::path& path);

}  // namespace taiyaku::testing

#endif  // TAIYAKU_TESTS_SUPPORT_PROGRAM_H_
