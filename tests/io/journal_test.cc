#include "io/journal.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <vector>

#include "segment/error.h"
#include "tests/support/program.h"

namespace taiyaku {
namespace {

using testing::contents;
using ::testing::HasSubstr;
using testing::TemporaryDirectory;

Journal sample() {
  Journal journal;
  journal.version = "1.2.3";
  journal.settings = {{"files", "a.tsv\nb.tsv"}, {"select", "NUM001"}};
  journal.shard = "2/16";
  journal.units = 1234;
  journal.input = "0123456789abcdef";
  journal.outputs = {{"results.jsonl", {4096, "fedcba9876543210"}}, {"kept.tsv", {0, ""}}};
  journal.summary.files = {{.path = "a.tsv", .pairs = 7}, {.path = "訳.tsv"}};
  journal.summary.total.pairs = 7;
  return journal;
}

class JournalFile : public ::testing::Test {
 protected:
  /// Every place of the checksum, and some of what follows it.
  static std::vector<std::size_t> places(std::size_t size) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < size; i += i < 48 ? 1 : 97) found.push_back(i);
    found.push_back(size - 1);
    return found;
  }
  /// What reading the changed file says.
  std::string complaint(const std::string& bytes) {
    directory.file("journal", bytes);
    try {
      read_journal(path);
    } catch (const Error& error) {
      return error.what();
    }
    return "";
  }
  const TemporaryDirectory directory;
  const std::string path = (directory.path() / "journal").string();
};

TEST_F(JournalFile, ComesBackAsItWasWritten) {
  write_journal(path, sample());
  const auto journal = read_journal(path);
  ASSERT_TRUE(journal);
  EXPECT_EQ(difference(*journal, sample()), "");
  EXPECT_EQ(journal->units, 1234u);
  EXPECT_EQ(journal->input, sample().input);
  EXPECT_EQ(journal->outputs.at("results.jsonl").size, 4096u);
  EXPECT_EQ(to_json(journal->summary), to_json(sample().summary));
  EXPECT_FALSE(journal->done);
}

TEST_F(JournalFile, MissingIsNone) { EXPECT_FALSE(read_journal(path)); }

TEST_F(JournalFile, LastOneIsReplacedAndNothingLeftBeside) {
  write_journal(path, sample());
  Journal later = sample();
  later.done = true;
  write_journal(path, later);
  EXPECT_TRUE(read_journal(path)->done);
  const std::filesystem::directory_iterator entries(directory.path());
  EXPECT_EQ(std::distance(begin(entries), end(entries)), 1);
}

TEST_F(JournalFile, ChangedByteIsSeen) {
  write_journal(path, sample());
  const std::string bytes = contents(path);
  for (const std::size_t i : places(bytes.size())) {
    std::string changed = bytes;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    EXPECT_THAT(complaint(changed), HasSubstr("--overwrite")) << i;
  }
}

TEST_F(JournalFile, CutIsSeen) {
  write_journal(path, sample());
  const std::string bytes = contents(path);
  for (const std::size_t size : places(bytes.size())) {
    EXPECT_THAT(complaint(bytes.substr(0, size)), HasSubstr("start again")) << size;
  }
}

TEST(JournalDifference, NamesTheSetting) {
  Journal other = sample();
  other.settings[1].second = "NUM002";
  EXPECT_EQ(difference(sample(), other), "select");
  other = sample();
  other.settings.pop_back();
  EXPECT_EQ(difference(sample(), other), "select");
  EXPECT_EQ(difference(other, sample()), "select");
}

TEST(JournalDifference, NamesVersionAndShard) {
  Journal other = sample();
  other.shard = "3/16";
  EXPECT_EQ(difference(sample(), other), "shard");
  other.version = "2.0.0";
  EXPECT_EQ(difference(sample(), other), "version of the program");
}

}  // namespace
}  // namespace taiyaku
