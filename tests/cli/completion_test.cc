// Completions and the manual page: made from the tables, so they must show every option.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <sstream>

#include "tests/support/program.h"

namespace taiyaku::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

/// The commands that the program lists.
std::vector<std::string> commands() {
  std::vector<std::string> names;
  std::istringstream lines(run_taiyaku({"--help"}).output);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("  ")) names.push_back(line.substr(2, line.find(' ', 2) - 2));
  }
  return names;
}

/// The options that a command's help shows, without dashes.
std::vector<std::string> options(const std::string& command) {
  std::vector<std::string> names;
  std::istringstream lines(run_taiyaku({command, "--help"}).output);
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("  --")) continue;
    names.push_back(line.substr(4, line.find_first_of(" \n", 4) - 4));
  }
  return names;
}

bool has_program(const std::string& name) {
  return std::system(("command -v " + name + " >/dev/null 2>&1").c_str()) == 0;
}

int shell_status(const std::string& command) { return std::system(command.c_str()); }

struct Shell {
  const char* name;
  const char* option;  ///< how its completion writes one, before the name
};

class Completion : public ::testing::TestWithParam<Shell> {
 protected:
  std::string script() const { return run_taiyaku({"completion", GetParam().name}).output; }
};

TEST_P(Completion, HasEveryCommandAndOption) {
  const std::string text = script();
  ASSERT_GE(commands().size(), 10u);
  for (const std::string& command : commands()) {
    EXPECT_THAT(text, HasSubstr(command));
    for (const std::string& option : options(command))
      EXPECT_THAT(text, HasSubstr(GetParam().option + option)) << command;
  }
}

TEST_P(Completion, IsAcceptedByTheShell) {
  const std::string shell = GetParam().name;
  if (!has_program(shell)) GTEST_SKIP() << shell << " is not installed";
  const TemporaryDirectory directory;
  EXPECT_EQ(shell_status(shell + " -n " + directory.file("script", script())), 0);
}

INSTANTIATE_TEST_SUITE_P(Shells, Completion,
                         ::testing::Values(Shell{"bash", "--"}, Shell{"zsh", "--"},
                                           Shell{"fish", "-l "}),
                         [](const auto& test) { return std::string(test.param.name); });

/// What bash offers for a line whose last word is being typed.
std::string offers(const std::string& words) {
  const TemporaryDirectory directory;
  const std::string script =
      directory.file("script", run_taiyaku({"completion", "bash"}).output + "COMP_WORDS=(" + words +
                                   ")\n"
                                   "COMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_taiyaku\n"
                                   "echo \"${COMPREPLY[*]}\"\n");
  const std::string output = (directory.path() / "output").string();
  EXPECT_EQ(shell_status("bash " + script + " > " + output), 0);
  return contents(output);
}

TEST(BashCompletion, OffersCommandsOptionsAndValues) {
  if (!has_program("bash")) GTEST_SKIP() << "bash is not installed";
  EXPECT_EQ(offers("taiyaku che"), "check\n");
  EXPECT_EQ(offers("taiyaku check --fail"), "--fail-on\n");
  EXPECT_EQ(offers("taiyaku check --fail-on m"), "minor major\n");
  EXPECT_EQ(offers("taiyaku lexicon l"), "lookup\n");
  EXPECT_THAT(offers("taiyaku explain NUM"), HasSubstr("NUM001"));
}

TEST(FishCompletion, OffersValues) {
  if (!has_program("fish")) GTEST_SKIP() << "fish is not installed";
  const TemporaryDirectory directory;
  const std::string script =
      directory.file("script", run_taiyaku({"completion", "fish"}).output +
                                   "complete -C 'taiyaku check --fail-on cri'\n");
  const std::string output = (directory.path() / "output").string();
  EXPECT_EQ(shell_status("HOME=" + directory.path().string() + " fish --no-config " + script +
                         " > " + output),
            0);
  EXPECT_THAT(contents(output), StartsWith("critical"));
}

TEST(CompletionCommand, UnknownShellIsExplained) {
  const Outcome outcome = run_taiyaku({"completion", "tcsh"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("use bash, zsh or fish"));
}

TEST(Manual, HasEveryCommandAndOption) {
  std::string text = run_taiyaku({"manual"}).output;
  for (std::size_t at = 0; (at = text.find("\\-", at)) != std::string::npos;) text.erase(at, 1);
  for (const std::string& command : commands()) {
    EXPECT_THAT(text, HasSubstr(".SS " + command + "\n"));
    for (const std::string& option : options(command))
      EXPECT_THAT(text, HasSubstr("--" + option)) << command;
  }
}

TEST(Manual, HasNoFaultForMandoc) {
  if (!has_program("mandoc")) GTEST_SKIP() << "mandoc is not installed";
  const TemporaryDirectory directory;
  const std::string output = (directory.path() / "output").string();
  const std::string page = directory.file("taiyaku.1", run_taiyaku({"manual"}).output);
  EXPECT_EQ(shell_status("mandoc -T lint -W error " + page + " > " + output), 0);
  EXPECT_THAT(contents(output),
              IsEmpty());  // the missing date is a warning: builds are to be alike
}

}  // namespace
}  // namespace taiyaku::testing
