#include "align/links.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "bitext_fixture.h"

namespace taiyaku {
namespace {

/// Asks for links of one kind between two words of two passages.
class WordLinks : public ::testing::Test {
 protected:
  bool linked(const std::string& english, const std::string& japanese, LinkKind kind,
              std::string_view english_word, std::string_view japanese_word) {
    Segmenter segmenter(testing::shared_model());
    const Document e = segmenter.segment_passage(english, Language::kEnglish);
    const Document j = segmenter.segment_passage(japanese, Language::kJapanese);
    links_ = link_words(testing::shared_lexicon(), passage_of(e), passage_of(j));
    for (const Link& link : links_.links) {
      if (link.kind == kind && surface(e, e.tokens[link.english]) == english_word &&
          japanese_word.find(surface(j, j.tokens[link.japanese])) != std::string_view::npos) {
        return true;
      }
    }
    return false;
  }

  Links links_;
};

TEST_F(WordLinks, Dictionary) {
  EXPECT_TRUE(linked("The river froze.", "川が凍った。", LinkKind::kDictionary, "river", "川"));
}

TEST_F(WordLinks, InflectedWordsByTheirDictionaryForm) {
  EXPECT_TRUE(linked("The bakers ate.", "パン屋が食べた。", LinkKind::kDictionary, "ate", "食べ"));
}

TEST_F(WordLinks, PhrasesLinkEveryWord) {
  const std::string english = "The prime minister resigned.";
  EXPECT_TRUE(linked(english, "首相が辞任した。", LinkKind::kDictionary, "prime", "首相"));
  EXPECT_TRUE(linked(english, "首相が辞任した。", LinkKind::kDictionary, "minister", "首相"));
}

TEST_F(WordLinks, LatinSpelling) {
  EXPECT_TRUE(linked("Engineers from Bosch came.", "Boschの技術者が来た。", LinkKind::kLatin,
                     "Bosch", "Bosch"));
}

TEST_F(WordLinks, KatakanaNamesBySound) {
  EXPECT_TRUE(linked("Yesterday Guaido spoke.", "昨日グアイドが話した。",
                     LinkKind::kTransliteration, "Guaido", "グアイド"));
}

TEST_F(WordLinks, OtherNamesAreNotAlike) {
  EXPECT_FALSE(linked("Yesterday Peterson spoke.", "昨日グアイドが話した。",
                      LinkKind::kTransliteration, "Peterson", "グアイド"));
}

TEST_F(WordLinks, NumbersByValue) {
  EXPECT_TRUE(linked("It cost 3.5 million yen.", "費用は350万円だった。", LinkKind::kNumber, "3.5",
                     "350万"));
}

TEST_F(WordLinks, OtherNumbersAreNotLinked) {
  EXPECT_FALSE(linked("It cost 42 yen.", "費用は24円だった。", LinkKind::kNumber, "42", "24"));
}

TEST_F(WordLinks, CoverageIsPerTokenAndInRange) {
  linked("The river froze in January.", "1月に川が凍った。", LinkKind::kNumber, "", "");
  EXPECT_EQ(links_.english_coverage.size(), 6U);
  for (const float covered : links_.japanese_coverage) {
    EXPECT_GE(covered, 0);
    EXPECT_LE(covered, 1);
  }
  EXPECT_GT(links_.english_coverage[1], 0);
}

TEST_F(WordLinks, WordsAreNumberedPerToken) {
  linked("The river froze.", "川が凍った。", LinkKind::kDictionary, "", "");
  const Lexicon& lexicon = testing::shared_lexicon();
  ASSERT_EQ(links_.english_words.size(), 4U);
  EXPECT_EQ(links_.english_words[1], lexicon.english("river"));
  EXPECT_EQ(links_.english_words[3], kNoWord);
  EXPECT_EQ(links_.japanese_words[0], lexicon.japanese("川"));
}

TEST_F(WordLinks, EmptyPassagesHaveNone) {
  const Links links = link_words(testing::shared_lexicon(), Passage{}, Passage{});
  EXPECT_TRUE(links.links.empty());
}

TEST_F(WordLinks, NamesJoinedInOneTokenAreHeardOneByOne) {
  EXPECT_TRUE(linked("Sigrun Halvorsby spoke.", "シグルン・ハルヴォルスビー氏が話した。",
                     LinkKind::kTransliteration, "Halvorsby", "シグルン・ハルヴォルスビー"));
}

TEST_F(WordLinks, AWordRepeatedAThousandTimesStaysLinear) {
  std::string english;
  std::string japanese;
  for (int k = 0; k < 1000; ++k) {
    english += "river ";
    japanese += "川と";
  }
  linked(english, japanese, LinkKind::kDictionary, "", "");
  EXPECT_LT(links_.links.size(), 100'000U);
}

TEST_F(WordLinks, NumberRepeatedOftenIsLinkedToItsOwnPlace) {
  std::string english;
  std::string japanese;
  for (int k = 0; k < 60; ++k) {
    english += "Bus 75 left. ";
    japanese += "75番のバスが出た。";
  }
  linked(english, japanese, LinkKind::kNumber, "75", "75");
  const auto last = static_cast<std::uint32_t>(links_.english_coverage.size()) - 3;
  const bool found = std::any_of(
      links_.links.begin(), links_.links.end(),
      [last](const Link& link) { return link.kind == LinkKind::kNumber && link.english == last; });
  EXPECT_TRUE(found) << "the 75 of the last sentence";
}

}  // namespace
}  // namespace taiyaku
