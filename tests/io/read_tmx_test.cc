// TMX → pairs. Broken files are in malformed_xml_test.cc.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/pairs.h"

namespace taiyaku {
namespace {

using testing::good_pairs_of;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::string tmx(const std::string& units, const std::string& source_language = "en") {
  return "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\"><header srclang=\"" + source_language +
         "\"/>\n<body>\n" + units + "</body></tmx>\n";
}

std::string unit(const std::string& english, const std::string& japanese) {
  return "<tu><tuv xml:lang=\"en\"><seg>" + english + "</seg></tuv><tuv xml:lang=\"ja\"><seg>" +
         japanese + "</seg></tuv></tu>\n";
}

PairRecord only_pair(const std::string& file, const PairOptions& options = {}) {
  const auto records = good_pairs_of(file, InputFormat::kTmx, options);
  return records.size() == 1 ? records.front() : PairRecord();
}

TEST(ReadTmx, UnitIsAPair) {
  const PairRecord pair = only_pair(tmx(unit("It rained.", "雨が降った。")));
  EXPECT_EQ(pair.source, "It rained.");
  EXPECT_EQ(pair.target, "雨が降った。");
  EXPECT_EQ(pair.id, "4");
  EXPECT_EQ(pair.line, 4U);
  EXPECT_EQ(pair.source_language, Language::kEnglish);
}

TEST(ReadTmx, TuidIsTheId) {
  const PairRecord pair =
      only_pair(tmx("<tu tuid=\"a&amp;&quot;1\"><tuv lang=\"EN_us\"><seg>a</seg></tuv>"
                    "<tuv xml:lang=\"ja-JP\"><seg>あ</seg></tuv></tu>"));
  EXPECT_EQ(pair.id, "\"a&\\\"1\"");
}

TEST(ReadTmx, SourceIsWhatTheHeaderOrTheUnitOrTheUserSays) {
  const std::string one = unit("It rained.", "雨が降った。");
  EXPECT_EQ(only_pair(tmx(one, "ja")).source, "雨が降った。");
  EXPECT_EQ(only_pair(tmx(one, "*all*")).source, "It rained.");
  const std::string said = "<tu srclang=\"ja-JP\"" + one.substr(3);
  EXPECT_EQ(only_pair(tmx(said)).source, "雨が降った。");
  EXPECT_EQ(only_pair(tmx(one), {.source_language = Language::kJapanese}).source, "雨が降った。");
}

TEST(ReadTmx, CodesAreNoText) {
  const PairRecord pair =
      only_pair(tmx(unit("The <bpt i=\"1\">&lt;b&gt;</bpt>fee<ept i=\"1\">&lt;/b&gt;</ept> is "
                         "<hi>5 <it pos=\"begin\">x</it>euros</hi><ph>{0}<sub>and more</sub></ph>.",
                         "料金は<ut>x</ut>5ユーロ<ph type=\"lb\">&lt;br&gt;</ph>です。")));
  EXPECT_EQ(pair.source, "The fee is 5 euros.");
  EXPECT_EQ(pair.target, "料金は5ユーロ\nです。");
}

TEST(ReadTmx, EntitiesAndCdataAreDecoded) {
  const PairRecord pair = only_pair(
      tmx(unit("&lt;a&gt; &amp; \"b\"\t&#x1F363;", "<![CDATA[<雨>]]>と\n&#12354;&apos;")));
  EXPECT_EQ(pair.source, "<a> & \"b\"\t🍣");
  EXPECT_EQ(pair.target, "<雨>と\nあ'");
}

TEST(ReadTmx, UnitsInOtherLanguagesAreCounted) {
  const std::string french =
      "<tu><tuv xml:lang=\"en\"><seg>a</seg></tuv><tuv xml:lang=\"fr\"><seg>b</seg></tuv></tu>";
  const auto reader =
      open_pairs(testing::input_of(tmx(french + unit("a", "あ") + french), InputFormat::kTmx));
  std::vector<Problem> problems;
  while (reader->next(problems)) continue;
  EXPECT_THAT(problems, IsEmpty());
  EXPECT_EQ(to_string(reader->left_out()), "2 units not in English and Japanese");
}

TEST(ReadTmx, NothingButOtherLanguagesIsAProblem) {
  const std::string french =
      "<tu><tuv xml:lang=\"en\"><seg>a</seg></tuv><tuv xml:lang=\"fr\"><seg>b</seg></tuv></tu>";
  EXPECT_EQ(testing::first_problem_of(tmx(french), InputFormat::kTmx),
            "pairs: nothing to compare, only 1 unit not in English and Japanese; is it the right "
            "file?");
}

TEST(ReadTmx, FirstOfTwoVariantsInALanguageCounts) {
  const PairRecord pair =
      only_pair(tmx("<tu><tuv xml:lang=\"en-GB\"><seg>Colour</seg></tuv><tuv xml:lang=\"en-US\">"
                    "<seg>Color</seg></tuv><tuv xml:lang=\"ja\"><seg>色</seg></tuv></tu>"));
  EXPECT_EQ(pair.source, "Colour");
  EXPECT_EQ(pair.target, "色");
}

TEST(ReadTmx, LinesAreCountedBeyond65535) {
  const auto pairs =
      good_pairs_of(tmx(std::string(100000, '\n') + unit("a", "あ")), InputFormat::kTmx);
  ASSERT_THAT(pairs, SizeIs(1));
  EXPECT_EQ(pairs[0].line, 100004U);
}

TEST(ReadTmx, DeclaredEncodingIsHonoured) {
  std::string file = tmx(unit("Rain", "\x89\x4A"));  // 雨
  file.replace(file.find("?>"), 2, " encoding=\"Shift_JIS\"?>");
  EXPECT_EQ(only_pair(file).target, "雨");
}

TEST(ReadTmx, UnitsAreNumberedForWriteBack) {
  const auto pairs =
      good_pairs_of(tmx(unit("a", "あ") + "<tu></tu>" + unit("b", "い")), InputFormat::kTmx);
  ASSERT_THAT(pairs, SizeIs(2));
  EXPECT_EQ(pairs[1].place.unit, 2U);
}

}  // namespace
}  // namespace taiyaku
