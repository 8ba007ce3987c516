// Further options of taiyaku align: threads, free order, sentence vectors.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <fstream>

#include "tests/support/program.h"

namespace taiyaku::testing {
namespace {

using ::testing::HasSubstr;

class AlignOptions : public ::testing::Test {
 protected:
  Outcome align(std::vector<std::string> options) const {
    options.insert(options.begin(), {"align", "--presegmented", "--format", "vecalign"});
    return run_taiyaku(options);
  }

  /// Rows of two numbers, as bytes.
  std::string vectors(const char* name, const std::vector<std::array<float, 2>>& rows) const {
    return directory_.file(name, std::string(reinterpret_cast<const char*>(rows.data()),
                                             rows.size() * sizeof rows[0]));
  }

  TemporaryDirectory directory_;
};

TEST_F(AlignOptions, ResultDoesNotDependOnTheNumberOfThreads) {
  std::string english;
  std::string japanese;
  for (int k = 0; k < 2500; ++k) {
    const std::string number = std::to_string(1000 + 3 * k);
    if (k % 9 != 0) english += "Train number " + number + " was late.\n";
    if (k % 11 != 0) japanese += "列車" + number + "号は遅れた。\n";
  }
  const std::string source = directory_.file("en.txt", english);
  const std::string target = directory_.file("ja.txt", japanese);
  const Outcome one = align({"--jobs", "1", source, target});
  const Outcome three = align({"--jobs", "3", source, target});
  EXPECT_EQ(one.status, 0) << one.errors;
  EXPECT_FALSE(one.output.empty());
  EXPECT_EQ(one.output, three.output);
}

TEST_F(AlignOptions, BatchInThreadsReportsBadLinesInOrder) {
  const std::string en = directory_.file("en.txt", "The lake froze.\n");
  const std::string ja = directory_.file("ja.txt", "湖が凍った。\n");
  const std::string out = (directory_.path() / "out").string();
  const std::string list =
      directory_.file("list.tsv", "missing.en\t" + ja + "\t" + out + "0\n" + en + "\t" + ja + "\t" +
                                      out + "1\nbad\n");
  const Outcome outcome = align({"--jobs", "2", "--batch", list});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(contents(out + "1").substr(0, 8), "[0]:[0]:");
  EXPECT_LT(outcome.errors.find("list.tsv:1:"), outcome.errors.find("list.tsv:3:"));
}

TEST_F(AlignOptions, NoThreadsAreRefused) {
  const std::string en = directory_.file("en.txt", "The lake froze.\n");
  const std::string ja = directory_.file("ja.txt", "湖が凍った。\n");
  const Outcome outcome = align({"--jobs", "0", en, ja});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("--jobs 0"));
}

TEST_F(AlignOptions, ReorderedTextHasNoLadder) {
  const std::string en = directory_.file("en.txt", "The lake froze.\n");
  const std::string ja = directory_.file("ja.txt", "湖が凍った。\n");
  const Outcome outcome = run_taiyaku({"align", "--reorder", "--format", "ladder", en, ja});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("cross"));
}

TEST_F(AlignOptions, VectorsDecideWhatWordsLeaveOpen) {
  // Nothing in these words tells which English line is the Japanese one.
  const std::string en = directory_.file("en.txt", "Flarn.\nDworp.\nQuib.\nSkelt.\n");
  const std::string ja = directory_.file("ja.txt", "それだ。\n");
  const std::string en_vectors = vectors("en.f32", {{1, 0}, {0.9F, 0.1F}, {0, 1}, {1, -0.1F}});
  const std::string ja_vectors = vectors("ja.f32", {{0, 1}});
  const Outcome outcome =
      align({"--source-embeddings", en_vectors, "--target-embeddings", ja_vectors, en, ja});
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  EXPECT_THAT(outcome.output, HasSubstr("[2]:[0]:"));
}

TEST_F(AlignOptions, VectorsOfOneSideAloneAreRefused) {
  const std::string en = directory_.file("en.txt", "The lake froze.\n");
  const std::string ja = directory_.file("ja.txt", "湖が凍った。\n");
  const Outcome outcome = align({"--source-embeddings", vectors("en.f32", {{1, 0}}), en, ja});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.errors, HasSubstr("--target-embeddings"));
}

TEST_F(AlignOptions, EmptySidesAreAligned) {
  const std::string empty = directory_.file("empty.txt", "");
  const std::string en = directory_.file("en.txt", "The lake froze.\n");
  EXPECT_EQ(align({en, empty}).output, "[0]:[]:0.000000\n");
  const Outcome both = align({empty, empty});
  EXPECT_EQ(both.status, 0);
  EXPECT_EQ(both.output, "");
}

TEST_F(AlignOptions, BatchLinesWithoutAFileOfTheirOwnAreRefused) {
  const std::string en = directory_.file("en.txt", "The lake froze.\n");
  const std::string ja = directory_.file("ja.txt", "湖が凍った。\n");
  const std::string pair = en + "\t" + ja + "\t";
  const std::string out = (directory_.path() / "out").string();
  const Outcome outcome =
      align({"--batch", directory_.file("list.tsv", pair + out + "\n" + pair + "-\n" + pair + "\n" +
                                                        pair + out + "\n")});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.output, "");
  EXPECT_EQ(contents(out).substr(0, 8), "[0]:[0]:");
  for (const char* line : {"list.tsv:2:", "list.tsv:3:", "list.tsv:4:"}) {
    EXPECT_THAT(outcome.errors, HasSubstr(line));
  }
}

}  // namespace
}  // namespace taiyaku::testing
