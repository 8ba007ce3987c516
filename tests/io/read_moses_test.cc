#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "io/pair_reader.h"
#include "tests/support/compress.h"
#include "tests/support/program.h"

namespace taiyaku {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::TemporaryDirectory;

std::vector<PairRecord> read(const std::string& english, const std::string& japanese,
                             std::vector<Problem>& problems) {
  const TemporaryDirectory directory;
  const auto reader = open_moses(directory.file("a.en", english), directory.file("a.ja", japanese));
  std::vector<PairRecord> records;
  while (auto record = reader->next(problems)) records.push_back(std::move(*record));
  return records;
}

TEST(ReadMoses, LinesArePairs) {
  std::vector<Problem> problems;
  const auto records =
      read("It rained.\n\nIt snowed.\n", "雨が降った。\r\n\r\n雪が降った。", problems);
  EXPECT_THAT(problems, IsEmpty());
  ASSERT_THAT(records, SizeIs(2));
  EXPECT_EQ(records[1].id, "3");
  EXPECT_EQ(records[1].source, "It snowed.");
  EXPECT_EQ(records[1].target, "雪が降った。");
  EXPECT_EQ(records[1].source_language, Language::kEnglish);
}

TEST(ReadMoses, CompressedFilesAreReadToo) {
  std::vector<Problem> problems;
  EXPECT_THAT(read(testing::gzip("It rained.\n"), testing::zstd("雨が降った。\n"), problems),
              SizeIs(1));
}

TEST(ReadMoses, EmptySideIsAPair) {
  std::vector<Problem> problems;
  const auto records = read("It rained.\n", "\n", problems);
  ASSERT_THAT(records, SizeIs(1));
  EXPECT_EQ(records[0].target, "");
}

TEST(ReadMoses, UnequalCountsAreSaidAtOnce) {
  std::vector<Problem> problems;
  try {
    read("one\ntwo\nthree\n", "一\n二\n", problems);
    FAIL();
  } catch (const Error& error) {
    EXPECT_THAT(error.what(), HasSubstr("a.en has 3 lines and "));
    EXPECT_THAT(error.what(), HasSubstr("a.ja has 2; "));
  }
}

TEST(ReadMoses, BadLineOfOneSideSparesTheOthers) {
  std::vector<Problem> problems;
  const auto records = read("one\ntwo\nthree\n", "一です。\n\xE3\x81。\n三\n", problems);
  ASSERT_THAT(problems, SizeIs(1));
  EXPECT_THAT(to_string(problems[0]), HasSubstr("a.ja:2: not valid UTF-8"));
  ASSERT_THAT(records, SizeIs(2));
  EXPECT_EQ(records[1].source, "three");
  EXPECT_EQ(records[1].target, "三");
}

}  // namespace
}  // namespace taiyaku
