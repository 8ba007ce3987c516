#include "io/input.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/pairs.h"
#include "tests/support/program.h"

namespace taiyaku {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::TemporaryDirectory;

std::vector<PairRecord> pairs(InputFormat format, const std::string& text,
                              std::vector<Problem>& problems) {
  return testing::pairs_of(text, format, problems);
}

Input read(const std::string& name, const std::string& bytes) {
  const TemporaryDirectory directory;
  std::vector<Problem> problems;
  return read_input(directory.file(name, bytes), InputFormat::kAuto, false, problems);
}

TEST(Input, FormatComesFromTheExtension) {
  EXPECT_EQ(read("a.tsv", "no tab at all\n").format, InputFormat::kTsv);
  EXPECT_EQ(read("a.jsonl", "").format, InputFormat::kJsonl);
  EXPECT_EQ(read("a.txt", "{\"a\":1}\n").format, InputFormat::kText);
}

TEST(Input, FormatComesFromTheFirstLinesOtherwise) {
  EXPECT_EQ(read("a", "{\"source\":\"a\"}\n{\"source\":\"b\"}\n").format, InputFormat::kJsonl);
  EXPECT_EQ(read("a", "one\t一\n\ntwo\t二\n").format, InputFormat::kTsv);
  EXPECT_EQ(read("a", "one\t一\ntwo\n").format, InputFormat::kText);
  EXPECT_EQ(read("a", "").format, InputFormat::kText);
}

TEST(Input, ByteOrderMarkIsNotPartOfTheText) {
  EXPECT_EQ(read("a.txt", "\xEF\xBB\xBFone").text, "one");
}

TEST(Input, UndecodableLineOfRecordsIsAProblem) {
  const TemporaryDirectory directory;
  std::vector<Problem> problems;
  const Input input = read_input(directory.file("a.tsv", "one\t一\ntwo\t\xE4\xBA\nthree\t三\n"),
                                 InputFormat::kAuto, false, problems);
  ASSERT_THAT(problems, SizeIs(1));
  EXPECT_EQ(problems[0].line, 2u);
  EXPECT_THAT(input.text, HasSubstr("three\t三\n"));
}

TEST(Tsv, IdIsTheLineNumber) {
  std::vector<Problem> problems;
  const auto records = pairs(InputFormat::kTsv, "one\t一\n\ntwo\t二\textra\n", problems);
  ASSERT_THAT(records, SizeIs(2));
  EXPECT_EQ(records[1].id, "3");
  EXPECT_EQ(records[1].source, "two");
  EXPECT_EQ(records[1].target, "二");
  EXPECT_THAT(problems, IsEmpty());
}

TEST(Tsv, HeaderNamesTheColumns) {
  std::vector<Problem> problems;
  const auto records =
      pairs(InputFormat::kTsv, "id\ttarget\tnote\tsource\na-1\t一\tx\tone\n", problems);
  ASSERT_THAT(records, SizeIs(1));
  EXPECT_EQ(records[0].id, "\"a-1\"");
  EXPECT_EQ(records[0].source, "one");
  EXPECT_EQ(records[0].target, "一");
}

TEST(Tsv, ColumnsMayBeSaidByNumber) {
  const auto records =
      testing::good_pairs_of("x\tone\t一\n", InputFormat::kTsv, {.columns = "2,3"});
  ASSERT_THAT(records, SizeIs(1));
  EXPECT_EQ(records[0].source, "one");
  EXPECT_EQ(records[0].target, "一");
}

TEST(Tsv, ColumnsMayBeSaidByName) {
  const auto records = testing::good_pairs_of("key\tja\ten\nk1\t一\tone\n", InputFormat::kTsv,
                                              {.columns = "en,ja,key"});
  ASSERT_THAT(records, SizeIs(1));
  EXPECT_EQ(records[0].id, "\"k1\"");
  EXPECT_EQ(records[0].source, "one");
}

TEST(Tsv, ColumnThatIsNotThereIsNamed) {
  std::vector<Problem> problems;
  testing::pairs_of("key\tja\ten\n", InputFormat::kTsv, problems, {.columns = "en,fr"});
  ASSERT_THAT(problems, SizeIs(1));
  EXPECT_EQ(to_string(problems[0]),
            "pairs:1: no column 'fr' in the first line; it has key, ja, en");
}

TEST(Tsv, OneColumnIsNotEnough) {
  EXPECT_THROW(testing::good_pairs_of("", InputFormat::kTsv, {.columns = "1"}), Error);
}

TEST(Tsv, EmptyTargetIsAPair) {
  std::vector<Problem> problems;
  const auto records = pairs(InputFormat::kTsv, "one\t\n", problems);
  ASSERT_THAT(records, SizeIs(1));
  EXPECT_EQ(records[0].target, "");
}

TEST(Tsv, MissingColumnIsLocated) {
  std::vector<Problem> problems;
  EXPECT_THAT(pairs(InputFormat::kTsv, "one\t一\ntwo\n", problems), SizeIs(1));
  ASSERT_THAT(problems, SizeIs(1));
  EXPECT_EQ(to_string(problems[0]),
            "pairs:2: 1 column where 2 are needed; separate source and target by a tab");
}

TEST(Jsonl, IdComesBackAsGiven) {
  std::vector<Problem> problems;
  const auto records = pairs(InputFormat::kJsonl,
                             "{\"id\":\"x/1\",\"source\":\"a\",\"target\":\"b\"}\n"
                             "{\"id\":12,\"source\":\"a\",\"target\":\"b\"}\n"
                             "{\"source\":\"a\",\"target\":\"b\"}\n",
                             problems);
  ASSERT_THAT(records, SizeIs(3));
  EXPECT_EQ(records[0].id, "\"x/1\"");
  EXPECT_EQ(records[1].id, "12");
  EXPECT_EQ(records[2].id, "3");
}

TEST(Jsonl, EscapesAreDecoded) {
  std::vector<Problem> problems;
  const auto records =
      pairs(InputFormat::kJsonl, R"({"source":"a\tb\n\"c\"","target":"\u5bfe\u8a33 \ud83c\udf63"})",
            problems);
  ASSERT_THAT(records, SizeIs(1));
  EXPECT_EQ(records[0].source, "a\tb\n\"c\"");
  EXPECT_EQ(records[0].target, "対訳 🍣");
}

class JsonlProblem : public ::testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(JsonlProblem, IsReported) {
  const auto& [line, message] = GetParam();
  std::vector<Problem> problems;
  EXPECT_THAT(pairs(InputFormat::kJsonl, line, problems), IsEmpty());
  ASSERT_THAT(problems, SizeIs(1));
  EXPECT_EQ(problems[0].line, 1u);
  EXPECT_THAT(problems[0].message, HasSubstr(message));
}

INSTANTIATE_TEST_SUITE_P(
    Lines, JsonlProblem,
    ::testing::Values(std::pair{"[1, 2]", "not a JSON object"},
                      std::pair{"{\"source\":\"a\"", "not JSON"},
                      std::pair{"{\"source\":\"a\"}", "no \"target\""},
                      std::pair{"{\"source\":1,\"target\":\"b\"}", "\"source\" is not a string"},
                      std::pair{"{\"source\":\"\\ud800\",\"target\":\"b\"}", "not JSON"},
                      std::pair{"{\"id\":1e999,\"source\":\"a\",\"target\":\"b\"}",
                                "out of range"}));

TEST(Texts, LanguageMayBeGiven) {
  std::vector<Problem> problems;
  const auto records = read_texts(
      {"t",
       "{\"text\":\"a\",\"lang\":\"ja\"}\n{\"text\":\"a\"}\n{\"text\":\"a\",\"lang\":\"fr\"}\n",
       InputFormat::kJsonl},
      problems);
  ASSERT_THAT(records, SizeIs(2));
  EXPECT_EQ(records[0].language, Language::kJapanese);
  EXPECT_EQ(records[1].language, Language::kUnknown);
  ASSERT_THAT(problems, SizeIs(1));
  EXPECT_EQ(problems[0].line, 3u);
}

TEST(Texts, LinesOfATextAreNumbered) {
  std::vector<Problem> problems;
  const auto records = read_texts({"t", "one\n\n  \ntwo", InputFormat::kText}, problems);
  ASSERT_THAT(records, SizeIs(2));
  EXPECT_EQ(records[1].id, "4");
  EXPECT_EQ(records[1].text, "two");
}

}  // namespace
}  // namespace taiyaku
