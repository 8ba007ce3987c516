// Files that can be cut back to what is certain.
#include "io/result_file.h"

#include <gtest/gtest.h>

#include "segment/error.h"
#include "tests/support/program.h"

namespace taiyaku {
namespace {

using testing::contents;
using testing::TemporaryDirectory;

TEST(ResultFile, IsCutBackToWhatIsKept) {
  const TemporaryDirectory directory;
  const std::string path = directory.file("results", "");
  Extent kept;
  {
    ResultFile file(path);
    file.append("first\n");
    kept = file.extent();
    file.append("not certain\n");
  }
  ResultFile again(path, kept);
  again.append("second\n");
  EXPECT_EQ(contents(path), "first\nsecond\n");
}

TEST(ResultFile, ExtentDoesNotDependOnThePieces) {
  const TemporaryDirectory directory;
  ResultFile whole(directory.file("a", ""));
  whole.append("abcdef");
  ResultFile pieces(directory.file("b", ""));
  pieces.append("abc");
  EXPECT_NE(pieces.extent(), whole.extent());
  pieces.append("def");
  EXPECT_EQ(pieces.extent(), whole.extent());
}

TEST(ResultFile, ChangedOrShortFileIsRefused) {
  const TemporaryDirectory directory;
  const std::string path = directory.file("results", "");
  Extent kept;
  {
    ResultFile file(path);
    file.append("first\n");
    kept = file.extent();
  }
  directory.file("results", "fir");
  EXPECT_THROW(ResultFile(path, kept), Error);
  directory.file("results", "First\n");
  EXPECT_THROW(ResultFile(path, kept), Error);
}

TEST(ResultFile, FullDiskIsTold) {
  EXPECT_THROW(ResultFile("/dev/full").append("a"), Error);
  EXPECT_THROW(ResultFile("/nowhere/results"), Error);
}

TEST(ReplaceFile, LeavesTheNewOneOnly) {
  const TemporaryDirectory directory;
  const std::string path = directory.file("journal", "old");
  replace_file(path, "new");
  EXPECT_EQ(contents(path), "new");
  EXPECT_FALSE(std::filesystem::exists(path + ".new"));
}

}  // namespace
}  // namespace taiyaku
