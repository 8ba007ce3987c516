#include "io/corpus.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "tests/support/program.h"

namespace taiyaku {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;
using testing::TemporaryDirectory;

class CorpusFiles : public ::testing::Test {
 protected:
  std::string add(const std::string& name, const std::string& bytes) const {
    std::filesystem::create_directories((directory.path() / name).parent_path());
    return directory.file(name, bytes);
  }
  /// All units of the files that `paths` stand for.
  static std::vector<CorpusUnit> units_of(const std::vector<std::string>& paths) {
    Corpus corpus(corpus_files(paths), {});
    std::vector<CorpusUnit> units;
    for (CorpusUnit unit; corpus.next(unit);) units.push_back(std::move(unit));
    return units;
  }
  std::vector<std::string> names() const {
    std::vector<std::string> found;
    for (const std::string& file : corpus_files({directory.path().string()})) {
      found.push_back(std::filesystem::relative(file, directory.path()).string());
    }
    return found;
  }
  const TemporaryDirectory directory;
};

TEST_F(CorpusFiles, OfADirectoryAreInOrderOfTheirNames) {
  for (const char* name : {"b.tsv", "a/z.jsonl", "a/b.tmx.gz", "B.txt"}) add(name, "");
  EXPECT_THAT(names(), ElementsAre("B.txt", "a/b.tmx.gz", "a/z.jsonl", "b.tsv"));
}

TEST_F(CorpusFiles, HiddenAndUnknownOnesAreLeftOut) {
  for (const char* name : {"a.tsv", ".b.tsv", ".git/c.tsv", "d.png", "README"}) add(name, "");
  EXPECT_THAT(names(), ElementsAre("a.tsv"));
}

TEST_F(CorpusFiles, EnglishFileStandsForBothOfMoses) {
  for (const char* name : {"news.en", "news.ja", "alone.ja"}) add(name, "");
  EXPECT_THAT(names(), ElementsAre("news.en"));
}

TEST_F(CorpusFiles, DirectoryWithoutAnInputIsRefused) {
  add("photo.png", "");
  EXPECT_THROW(names(), Error);
}

TEST_F(CorpusFiles, ListMayHaveBlankLines) {
  EXPECT_THAT(read_path_list(add("list", "a.tsv\n\nb c.tsv\n")), ElementsAre("a.tsv", "b c.tsv"));
}

TEST_F(CorpusFiles, UnitsAreCountedOverAllFiles) {
  const auto units =
      units_of({add("a.tsv", "Rain.\t雨。\nSnow.\t雪。\n"), add("b.tsv", "Wind.\t風。\n")});
  ASSERT_THAT(units, SizeIs(3));
  EXPECT_EQ(units[2].number, 3u);
  EXPECT_EQ(units[2].file, 1u);
  EXPECT_EQ(units[2].pair->target, "風。");
  EXPECT_EQ(units[2].text_bytes(), 5u + 6u);
}

TEST_F(CorpusFiles, ArticleIsOneUnit) {
  const auto units = units_of({add("a.txt", "It rained.\n\n雨が降った。\n")});
  ASSERT_THAT(units, SizeIs(1));
  EXPECT_TRUE(units[0].article && !units[0].pair);
}

TEST_F(CorpusFiles, MosesPairsAreReadFromBothFiles) {
  add("news.ja", "雨。\n");
  const auto units = units_of({add("news.en", "Rain.\n")});
  ASSERT_THAT(units, SizeIs(1));
  EXPECT_EQ(units[0].pair->source, "Rain.");
  EXPECT_EQ(units[0].pair->target, "雨。");
}

TEST_F(CorpusFiles, FileThatIsGoneIsAProblemAndTheRestIsRead) {
  const std::string gone = (directory.path() / "gone.tsv").string();
  Corpus corpus({gone, add("b.tsv", "Wind.\t風。\n")}, {});
  CorpusUnit unit;
  ASSERT_TRUE(corpus.next(unit));
  ASSERT_THAT(unit.problems, SizeIs(1));
  EXPECT_THAT(unit.problems[0].message, HasSubstr("gone.tsv"));
  ASSERT_TRUE(corpus.next(unit));
  EXPECT_EQ(unit.pair->target, "風。");
}

TEST_F(CorpusFiles, BadRecordsComeWithTheNextPair) {
  const auto units = units_of({add("a.tsv", "one\ntwo\nRain.\t雨。\nlast\n")});
  ASSERT_THAT(units, SizeIs(2));
  EXPECT_THAT(units[0].problems, SizeIs(2));
  EXPECT_EQ(units[0].pair->source, "Rain.");
  EXPECT_THAT(units[1].problems, SizeIs(1));
  EXPECT_EQ(units[1].problems[0].line, 4u);
}

std::string times(std::size_t count, const std::string& text) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

std::size_t problems_of(const std::vector<CorpusUnit>& units) {
  std::size_t problems = 0;
  for (const CorpusUnit& unit : units) problems += unit.problems.size();
  return problems;
}

TEST_F(CorpusFiles, BadRecordsWithoutEndAreGivenUp) {
  const std::size_t bad = 30'000;
  add("m.ja", times(bad, "\xff\n"));
  const std::string tmx = "<tmx version=\"1.4\"><header srclang=\"en\"/><body>" +
                          times(bad, "<tu><tuv><seg>a</seg></tuv></tu>\n") + "</body></tmx>";
  for (const std::string& path :
       {add("a.tsv", times(bad, "no tab\n")), add("b.jsonl", times(bad, "{\n")),
        add("m.en", times(bad, "\xff\n")), add("c.tmx", tmx)}) {
    const auto units = units_of({path});
    ASSERT_THAT(units, SizeIs(1)) << path;
    EXPECT_LE(problems_of(units), 10'001u) << path;
    EXPECT_THAT(units[0].problems.back().message, HasSubstr("in a row")) << path;
  }
}

TEST_F(CorpusFiles, PairsBehindManyBadRecordsAreRead) {
  const auto units = units_of({add("a.tsv", times(1000, "no tab\n") + "Rain.\t雨。\n")});
  ASSERT_TRUE(units.back().pair);
  EXPECT_EQ(units.back().pair->line, 1001u);
  EXPECT_EQ(problems_of(units), 1000u);
}

}  // namespace
}  // namespace taiyaku
