// Every way in which an input can be bad: what is said, what is still done, and the exit status.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "tests/support/program.h"

namespace taiyaku::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::MatchesRegex;
using ::testing::Not;

constexpr char kArticle[] =
    "The company sold 3 million cars in 2021.\n\n同社は2021年に300万台の自動車を販売した。\n";

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + piece.size());
  while (text.size() < bytes) text += piece;
  return text;
}

/// `text` in UTF-16, little or big endian, without a byte-order mark; for characters of the basic
/// plane.
std::string utf16(const std::u16string& text, bool little) {
  std::string bytes;
  for (const char16_t c : text) {
    const char low = static_cast<char>(c & 0xFF);
    const char high = static_cast<char>(c >> 8);
    bytes += little ? low : high;
    bytes += little ? high : low;
  }
  return bytes;
}

TEST(BadInput, EmptyFileIsAnEmptyResult) {
  const Outcome outcome = run_taiyaku({"check", "--format", "jsonl", "-"}, "");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.output, HasSubstr("\"record\":\"summary\",\"pairs\":0"));
  EXPECT_THAT(outcome.errors, IsEmpty());
}

TEST(BadInput, MissingFileIsNamed) {
  const Outcome outcome = run_taiyaku({"check", "/nowhere/article.txt"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("/nowhere/article.txt: No such file or directory"));
}

TEST(BadInput, DirectoryIsNotAFile) {
  const Outcome outcome = run_taiyaku({"check", "/tmp"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("/tmp: is a directory; name a file in it"));
}

TEST(BadInput, InvalidUtf8IsLocated) {
  const TemporaryDirectory directory;
  const std::string path = directory.file("bad.txt", "A first line.\n二行目は\xE3\x81です。\n");
  const Outcome outcome = run_taiyaku({"check", path});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr(path + ":2: "));
  EXPECT_THAT(outcome.errors, HasSubstr("--lossy"));
}

TEST(BadInput, InvalidUtf8IsRepairedWhenAsked) {
  const Outcome outcome = run_taiyaku({"segment", "--lossy", "-"}, "A \xFF line.\n");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.output, "A \uFFFD line.\n");
}

TEST(BadInput, Utf16IsRead) {
  const std::u16string text = u"\uFEFFIt rained.\n\n雨が降った。\n";
  for (const bool little : {true, false}) {
    const Outcome outcome = run_taiyaku({"segment", "-"}, utf16(text, little));
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.output, "It rained.\n\n雨が降った。\n");
  }
}

TEST(BadInput, ShiftJisIsRead) {
  // 東京で地震があった。大阪でも揺れた。
  const std::string bytes =
      "\x93\x8C\x8B\x9E\x82\xC5\x92\x6E\x90\x6B\x82\xAA\x82\xA0\x82\xC1\x82\xBD\x81\x42"
      "\x91\xE5\x8D\xE3\x82\xC5\x82\xE0\x97\x68\x82\xEA\x82\xBD\x81\x42";
  const Outcome outcome = run_taiyaku({"segment", "-"}, bytes);
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  EXPECT_EQ(outcome.output, "東京で地震があった。\n大阪でも揺れた。\n");
}

TEST(BadInput, CrlfIsAnOrdinaryLineEnd) {
  const Outcome outcome = run_taiyaku({"segment", "-"}, "One line.\r\n\r\nAnother line.\r\n");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.output, "One line.\n\nAnother line.\n");
}

TEST(BadInput, CrlfTsvKeepsNoCarriageReturn) {
  const Outcome outcome = run_taiyaku({"check", "--format", "jsonl", "--input-format", "tsv", "-"},
                                      "It rained.\t雨が降った。\r\n");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.output, HasSubstr("\"text\":\"雨が降った。\""));
  EXPECT_THAT(outcome.output, Not(HasSubstr("\\r")));
}

TEST(BadInput, TsvRowWithOneColumnIsReportedAndTheRestDone) {
  const Outcome outcome =
      run_taiyaku({"check", "--format", "jsonl", "--input-format", "tsv", "-"},
                  "It rained.\t雨が降った。\nonly one column\nIt snowed.\t雪が降った。\n");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("standard input:2: 1 column where 2 are needed"));
  EXPECT_THAT(outcome.output, HasSubstr("It snowed."));
  EXPECT_THAT(outcome.output, HasSubstr("\"pairs\":2"));
  EXPECT_THAT(outcome.output, HasSubstr("\"problems\":1"));
}

TEST(BadInput, JsonlLineThatIsNotJsonIsReportedAndTheRestDone) {
  const Outcome outcome = run_taiyaku(
      {"check", "--format", "jsonl", "--input-format", "jsonl", "-"},
      "{\"id\":7,\"source\":\n{\"id\":8,\"source\":\"It rained.\",\"target\":\"雨が降った。\"}\n");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("standard input:1: not JSON"));
  EXPECT_THAT(outcome.output, HasSubstr("\"id\":8"));
}

TEST(BadInput, JsonlWithoutATargetIsReported) {
  const Outcome outcome =
      run_taiyaku({"check", "--input-format", "jsonl", "-"}, "{\"source\":\"It rained.\"}\n");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("standard input:1: no \"target\"; add the field"));
}

TEST(BadInput, DeeplyNestedJsonIsRefused) {
  const Outcome outcome = run_taiyaku({"check", "--input-format", "jsonl", "-"},
                                      "{\"source\":" + std::string(100000, '[') + "\n");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("standard input:1: "));
}

TEST(BadInput, InvalidUtf8InOneRecordSparesTheOthers) {
  const Outcome outcome = run_taiyaku({"check", "--format", "jsonl", "--input-format", "tsv", "-"},
                                      "It rained.\t雨が\xE3降った。\nIt snowed.\t雪が降った。\n");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("standard input:1: "));
  EXPECT_THAT(outcome.output, HasSubstr("It snowed."));
}

TEST(BadInput, OneLanguageOnlyHasNothingToCompare) {
  const Outcome outcome = run_taiyaku({"check", "-"}, "It rained all day.\n\nThe river rose.\n");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors,
              HasSubstr("only English text, no Japanese, so there is nothing to compare"));
}

TEST(BadInput, AParagraphWithoutWordsDoesNotMakeTwoLanguages) {
  const Outcome outcome = run_taiyaku({"check", "-"}, "123\n\nIt rained all day in the valley.\n");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("only English text, no Japanese"));
}

TEST(BadInput, AMissingSecondFileLeavesTheOutputAlone) {
  const TemporaryDirectory directory;
  const std::string one = directory.file("one.txt", "It rained all day.\n");
  const std::string old = directory.file("report.txt", "of yesterday\n");
  const Outcome outcome = run_taiyaku({"check", "--output", old, one, one + ".missing"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(contents(old), "of yesterday\n");
}

TEST(BadInput, TwoFilesInOneLanguageAreRefused) {
  const TemporaryDirectory directory;
  const std::string one = directory.file("one.txt", "It rained all day.\n");
  const std::string two = directory.file("two.txt", "The river rose.\n");
  for (const char* command : {"check", "align"}) {
    const Outcome outcome = run_taiyaku({command, one, two});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.errors, HasSubstr("both are English"));
  }
}

TEST(BadInput, NulAndControlCharactersAreText) {
  std::string text = "A\x01 line of text that has a NUL in it: ";
  text += '\0';
  text += " and then goes on for a while.\n";
  const Outcome outcome = run_taiyaku({"segment", "--format", "jsonl", "--tokens", "-"}, text);
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.output, HasSubstr("\\u0000"));
}

TEST(BadInput, UnwritableOutputIsNamed) {
  const Outcome outcome = run_taiyaku({"check", "--output", "/nowhere/result.txt", "-"}, kArticle);
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("/nowhere/result.txt: cannot be written"));
}

TEST(BadInput, FullDiskIsNoticed) {
  const Outcome outcome = run_taiyaku({"check", "--output", "/dev/full", "-"}, kArticle);
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("/dev/full: writing failed"));
}

/// One run of every command that reads text on a large or monotonous input.
class HugeInput : public ::testing::TestWithParam<const char*> {
 protected:
  static void expect_quick(const std::vector<std::string>& arguments, const std::string& input) {
    const Outcome outcome = run_taiyaku(arguments, input);
    EXPECT_LE(outcome.status, 2) << outcome.errors;
    EXPECT_LT(outcome.seconds, kMaxSeconds) << arguments[0];
  }
#if defined(TAIYAKU_SANITIZED)
  static constexpr double kMaxSeconds = 100;
  static constexpr std::size_t kLineBytes = 2'000'000;
#else
  static constexpr double kMaxSeconds = 5;
  static constexpr std::size_t kLineBytes = 20'000'000;
#endif
};

TEST_F(HugeInput, EnglishLineOfTwentyMegabytes) {
  expect_quick({"check", "-"},
               repeated("The price of 12 eggs rose again and the shops were empty, ", kLineBytes));
}

TEST_F(HugeInput, JapaneseLineOfTwentyMegabytes) {
  expect_quick({"segment", "-"}, repeated("卵の値段が再び上がり、", kLineBytes));
}

TEST_F(HugeInput, ParagraphTooLongForProseIsNamedAndTheRestDone) {
  const std::string text = "Eggs are dear in the north.\n\n北部では卵が高い。\n\n" +
                           repeated("卵の値段が再び上がり、", 9'000'000) + "\n";
  const Outcome outcome = run_taiyaku({"check", "-"}, text);
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("standard input:5: a paragraph of 9 MB was not checked"));
  EXPECT_THAT(outcome.output, HasSubstr("1 pair: "));
  EXPECT_LT(outcome.seconds, kMaxSeconds);
}

TEST_P(HugeInput, OneCharacterRepeated) {
  const std::string run = repeated(GetParam(), 100'000);
  expect_quick({"segment", "--tokens", "--format", "jsonl", "-"}, run);
  expect_quick({"facts", "-"}, run);
  expect_quick({"check", "--input-format", "tsv", "-"},
               "A word.\t" + run + "\n" + run + "\t言葉。\n");
  expect_quick({"check", "-"}, "The weather was fine.\n\n天気は良かった。\n\n" + run + "\n");
}

INSTANTIATE_TEST_SUITE_P(Runs, HugeInput,
                         ::testing::Values("a", "A", "1", "ア", "ー", "漢", "あ", "一", "「", "(",
                                           " ", "。", ".", "\t", "🍣", "1,", "a ", "\n", "、"));

}  // namespace
}  // namespace taiyaku::testing
