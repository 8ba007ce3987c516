#include "lexicon/lexicon.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "segment/lemma_en.h"

namespace taiyaku {
namespace {

using ::testing::Contains;
using ::testing::Not;

/// The lexicon as it is compiled from this machine's packages.
class LexiconTest : public ::testing::Test {
 protected:
  std::vector<std::string> meanings(std::string_view headword) const {
    std::vector<std::string> words;
    for (const Gloss& gloss : lexicon.glosses(lexicon.japanese(headword))) {
      words.push_back(lexicon.english_word(gloss.word));
    }
    return words;
  }
  std::vector<std::uint32_t> prefixes(std::string_view text) const {
    std::vector<PrefixMatch> matches;
    lexicon.japanese_prefixes(text, matches);
    std::vector<std::uint32_t> lengths;
    for (const PrefixMatch& match : matches) lengths.push_back(match.bytes);
    return lengths;
  }
  const Lexicon lexicon{TAIYAKU_LEXICON};
};

TEST_F(LexiconTest, TranslatesVerbs) { EXPECT_THAT(meanings("増える"), Contains("increase")); }

TEST_F(LexiconTest, TranslatesKanaSpellings) { EXPECT_THAT(meanings("すべて"), Contains("all")); }

TEST_F(LexiconTest, GivesPhrasesAndTheirWords) {
  EXPECT_THAT(meanings("首相"), Contains("prime minister"));
  EXPECT_THAT(meanings("首相"), Contains("minister"));
}

TEST_F(LexiconTest, KnowsCountryAbbreviations) {
  EXPECT_THAT(meanings("米"), Contains("american"));
  EXPECT_THAT(meanings("日米韓"), Contains("japan"));
  EXPECT_THAT(meanings("訪米"), Contains("visit"));
}

TEST_F(LexiconTest, KnowsAcronyms) {
  EXPECT_THAT(meanings("環境保護庁"), Contains("epa"));
  EXPECT_THAT(meanings("国連"), Contains("un"));
}

TEST_F(LexiconTest, KnowsAcronymsInThePlural) {
  EXPECT_THAT(meanings("議員"), Contains("mps"));
  EXPECT_THAT(meanings("中小企業"), Contains("sme"));
}

TEST_F(LexiconTest, KnowsDemonyms) {
  EXPECT_THAT(meanings("スコットランド"), Contains("scottish"));
}

TEST_F(LexiconTest, KnowsCitiesAndMonths) {
  EXPECT_THAT(meanings("カラカス"), Contains("caracas"));
  EXPECT_THAT(meanings("7月"), Contains("july"));
  EXPECT_THAT(meanings("火曜日"), Contains("tuesday"));
}

TEST_F(LexiconTest, KnowsErasOldAndNew) {
  EXPECT_THAT(meanings("昭和"), Contains("showa"));
  EXPECT_THAT(meanings("元禄"), Contains("genroku"));
}

TEST_F(LexiconTest, KnowsUnitsInEveryPlural) {
  EXPECT_THAT(meanings("フィート"), Contains(english_lemma("feet", &lexicon)));
  EXPECT_THAT(meanings("インチ"), Contains(english_lemma("inches", &lexicon)));
  EXPECT_THAT(meanings("平方キロメートル"), Contains("square kilometer"));
}

TEST_F(LexiconTest, KnowsPeoplesOfOtherNames) {
  EXPECT_THAT(meanings("アゼルバイジャン"), Contains("azeri"));
  EXPECT_THAT(meanings("コートジボワール"), Contains("ivorian"));
}

TEST_F(LexiconTest, KnowsAbbreviationsWithFullStop) {
  EXPECT_THAT(meanings("1月"), Contains("jan."));
  EXPECT_THAT(meanings("州知事"), Contains("gov."));
}

TEST_F(LexiconTest, KeepsHyphenatedWordsWhole) {
  EXPECT_THAT(meanings("停戦"), Contains("cease-fire"));
  EXPECT_THAT(meanings("停戦"), Contains("cease fire"));
}

TEST_F(LexiconTest, KnowsNamesInBothOrders) {
  EXPECT_THAT(meanings("安倍晋三"), Contains("shinzo abe"));
  EXPECT_THAT(meanings("安倍晋三"), Contains("abe shinzo"));
  EXPECT_THAT(meanings("安倍"), Contains("abe"));
}

TEST_F(LexiconTest, OrdersByWeight) {
  const auto glosses = lexicon.glosses(lexicon.japanese("減少"));
  ASSERT_FALSE(glosses.empty());
  for (std::size_t i = 1; i < glosses.size(); ++i) {
    EXPECT_GE(glosses[i - 1].weight, glosses[i].weight);
  }
  EXPECT_LE(glosses[0].weight, 1);
  EXPECT_GT(glosses.back().weight, 0);
}

TEST_F(LexiconTest, GoesBackFromEnglish) {
  std::vector<std::string> headwords;
  for (const Gloss& gloss : lexicon.headwords(lexicon.english("decrease"))) {
    headwords.push_back(lexicon.japanese_word(gloss.word));
  }
  EXPECT_THAT(headwords, Contains("減少"));
}

TEST_F(LexiconTest, FindsPrefixesShortestFirst) {
  EXPECT_THAT(prefixes("国連安保理は"), ::testing::IsSupersetOf({6u, 15u}));
  EXPECT_TRUE(prefixes("").empty());
}

TEST_F(LexiconTest, FindsThePrefixesThatEndAtGivenPlaces) {
  const std::string text = "国連安保理は";
  for (const std::vector<std::uint32_t>& ends :
       {std::vector<std::uint32_t>{6, 15, 18}, {3, 6}, {9, 15}, {18}, {}}) {
    std::vector<PrefixMatch> matches;
    lexicon.japanese_prefixes(text, ends, matches);
    std::vector<std::uint32_t> found;
    for (const PrefixMatch& match : matches) found.push_back(match.bytes);
    std::vector<std::uint32_t> expected = prefixes(text);
    std::erase_if(expected, [&](std::uint32_t end) { return !std::ranges::count(ends, end); });
    EXPECT_EQ(found, expected);
  }
}

TEST_F(LexiconTest, EveryHeadwordIsAPrefixOfATextThatBeginsSo) {
  constexpr WordId kStep = 101;  // of half a million
  for (WordId word = 0; !lexicon.japanese_word(word).empty(); word += kStep) {
    const std::string headword = lexicon.japanese_word(word);
    if (headword.size() > 255) continue;
    EXPECT_THAT(prefixes(headword + "は"), Contains(headword.size())) << headword;
  }
}

TEST_F(LexiconTest, FindsPhrasesOnWordBoundaries) {
  std::vector<PrefixMatch> matches;
  lexicon.english_phrases("prime minister say", matches);
  ASSERT_EQ(matches.size(), 1u);
  EXPECT_EQ(matches[0].bytes, 14u);
  matches.clear();
  lexicon.english_phrases("prime ministers", matches);
  EXPECT_TRUE(matches.empty());
}

TEST_F(LexiconTest, TakesAnyBytesAsText) {
  std::vector<PrefixMatch> matches;
  lexicon.japanese_prefixes("\xff\xe5\x9b", matches);
  lexicon.japanese_prefixes("\xff\xe5\x9b", std::vector<std::uint32_t>{1, 3}, matches);
  lexicon.english_phrases("  \xff", matches);
  lexicon.japanese_prefixes(std::string(100000, 'a'), matches);
  EXPECT_LT(matches.size(), 10u);
}

TEST_F(LexiconTest, CommonWordsInformLess) {
  EXPECT_LT(lexicon.english_information(lexicon.english("the")),
            lexicon.english_information(lexicon.english("increase")));
  EXPECT_LT(lexicon.english_information(lexicon.english("increase")),
            lexicon.english_information(lexicon.english("photosynthesis")));
  EXPECT_LT(lexicon.japanese_information(lexicon.japanese("人")),
            lexicon.japanese_information(lexicon.japanese("光合成")));
  EXPECT_GE(lexicon.english_information(kNoWord), 10);
}

TEST_F(LexiconTest, KnowsAntonyms) {
  std::vector<std::string> opposites;
  for (const WordId word : lexicon.antonyms(lexicon.english("increase"))) {
    opposites.push_back(lexicon.english_word(word));
  }
  EXPECT_THAT(opposites, Contains("decrease"));
}

TEST_F(LexiconTest, UnknownWordsHaveNothing) {
  EXPECT_EQ(lexicon.english("qqqzzz"), kNoWord);
  EXPECT_TRUE(lexicon.glosses(kNoWord).empty());
  EXPECT_TRUE(lexicon.headwords(kNoWord).empty());
  EXPECT_TRUE(lexicon.antonyms(kNoWord).empty());
  EXPECT_EQ(lexicon.english_word(kNoWord), "");
}

TEST_F(LexiconTest, GivesDictionaryForms) {
  EXPECT_EQ(english_lemma("went", &lexicon), "go");
  EXPECT_EQ(english_lemma("cities", &lexicon), "city");
  EXPECT_EQ(english_lemma("stopped", &lexicon), "stop");
  EXPECT_EQ(english_lemma("does", &lexicon), "do");
  EXPECT_EQ(english_lemma("increased", &lexicon), "increase");
}

TEST_F(LexiconTest, EndingsOfOneWordAreNotThoseOfAnother) {
  EXPECT_EQ(english_lemma("senses", &lexicon), "sense");
  EXPECT_EQ(english_lemma("lenses", &lexicon), "lens");
  EXPECT_EQ(english_lemma("gamer", &lexicon), "game");
  EXPECT_EQ(english_lemma("bigger", &lexicon), "big");
  EXPECT_EQ(english_lemma("smartphones", &lexicon), "smartphone");
}

TEST_F(LexiconTest, KeepsNounsInIng) {
  EXPECT_EQ(english_lemma("meeting", &lexicon), "meeting");
  EXPECT_EQ(english_lemma("evening", &lexicon), "evening");
}

TEST_F(LexiconTest, KeepsUnknownNames) { EXPECT_EQ(english_lemma("peskov", &lexicon), "peskov"); }

TEST_F(LexiconTest, NamesSourcesWithLicences) {
  std::vector<std::string> names;
  for (const LexiconSourceInfo& source : lexicon.sources()) {
    names.push_back(source.name);
    EXPECT_FALSE(source.licence.empty());
  }
  EXPECT_THAT(names, ::testing::IsSupersetOf({"EDICT", "ENAMDICT", "iso-codes", "Unicode CLDR"}));
}

TEST_F(LexiconTest, IsIntact) { EXPECT_TRUE(lexicon.intact()); }

TEST_F(LexiconTest, OpensAtOnce) {
  const auto begin = std::chrono::steady_clock::now();
  constexpr int kTimes = 20;
  for (int i = 0; i < kTimes; ++i) Lexicon{TAIYAKU_LEXICON};
  const auto each = (std::chrono::steady_clock::now() - begin) / kTimes;
  EXPECT_LT(each, std::chrono::milliseconds(20));  // under one in practice; CI machines stall
}

}  // namespace
}  // namespace taiyaku
