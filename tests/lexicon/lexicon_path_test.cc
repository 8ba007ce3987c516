// Where the lexicon is looked for.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "lexicon/lexicon.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

namespace fs = std::filesystem;

class LexiconPath : public ::testing::Test {
 protected:
  void SetUp() override {
    fs::create_directories(prefix / "bin");
    fs::create_directories(prefix / "share/taiyaku");
  }
  void TearDown() override { fs::remove_all(prefix); }
  static void touch(const fs::path& file) { std::ofstream(file) << "lexicon"; }

  const fs::path prefix =
      fs::temp_directory_path() / ("taiyaku_path_" + std::to_string(::getpid()));
  const fs::path program = prefix / "bin/taiyaku";
  const fs::path beside = prefix / "bin/taiyaku.lexicon";
  const fs::path shared = prefix / "share/taiyaku/taiyaku.lexicon";
};

TEST_F(LexiconPath, IsBesideTheProgramFirst) {
  touch(beside);
  touch(shared);
  EXPECT_EQ(lexicon_path_of(program), beside);
}

TEST_F(LexiconPath, IsInTheProgramsPrefixNext) {
  touch(shared);
  EXPECT_EQ(lexicon_path_of(program), shared);
}

/// What lexicon_path_of() gives, be it a message.
std::string found(const std::string& program) {
  try {
    return lexicon_path_of(program);
  } catch (const Error& error) {
    return error.what();
  }
}

TEST_F(LexiconPath, IsInTheUsualPrefixesLast) {
  EXPECT_THAT(found(program), ::testing::HasSubstr("/usr/share/taiyaku/taiyaku.lexicon"));
}

TEST_F(LexiconPath, OfAnUnknownProgramIsNotInTheWorkingDirectory) {
  const fs::path before = fs::current_path();
  touch(beside);
  fs::current_path(prefix / "bin");
  EXPECT_THAT(found(""), ::testing::HasSubstr("/usr/share/taiyaku/taiyaku.lexicon"));
  fs::current_path(before);
}

}  // namespace
}  // namespace taiyaku
