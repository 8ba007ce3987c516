#include "tests/support/program.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace taiyaku::testing {
namespace {

[[noreturn]] void become_program(const std::vector<std::string>& arguments,
                                 const TemporaryDirectory& directory) {
  const auto redirect = [&](const char* name, int descriptor, int flags) {
    const int file = ::open((directory.path() / name).c_str(), flags, 0600);
    if (file < 0 || ::dup2(file, descriptor) < 0) ::_exit(126);
  };
  redirect("stdin", STDIN_FILENO, O_RDONLY);
  redirect("stdout", STDOUT_FILENO, O_WRONLY | O_CREAT | O_TRUNC);
  redirect("stderr", STDERR_FILENO, O_WRONLY | O_CREAT | O_TRUNC);
  if (::chdir(directory.path().c_str()) != 0) ::_exit(126);
  std::vector<char*> argv{const_cast<char*>(TAIYAKU_PROGRAM)};
  for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  ::execv(TAIYAKU_PROGRAM, argv.data());
  ::_exit(127);
}

}  // namespace

Outcome run_taiyaku(const std::vector<std::string>& arguments, const std::string& input) {
  const TemporaryDirectory directory;
  directory.file("stdin", input);
  const auto start = std::chrono::steady_clock::now();
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("fork failed");
  if (child == 0) become_program(arguments, directory);
  int status = 0;
  rusage usage = {};
  ::wait4(child, &status, 0, &usage);
  Outcome outcome;
  outcome.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  outcome.memory = static_cast<std::size_t>(usage.ru_maxrss) * 1024;
  outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  outcome.output = contents(directory.path() / "stdout");
  outcome.errors = contents(directory.path() / "stderr");
  return outcome;
}

TemporaryDirectory::TemporaryDirectory() {
  std::string name = (std::filesystem::temp_directory_path() / "taiyaku-test-XXXXXX").string();
  if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary directory");
  path_ = name;
}

TemporaryDirectory::~TemporaryDirectory() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::string TemporaryDirectory::file(const std::string& name, const std::string& bytes) const {
  const std::filesystem::path path = path_ / name;
  std::ofstream(path, std::ios::binary) << bytes;
  return path.string();
}

std::string contents(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace taiyaku::testing
