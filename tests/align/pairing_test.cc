#include "align/pairing.h"

#include <gtest/gtest.h>

#include "bitext_fixture.h"

namespace taiyaku {
namespace {

const std::string kHarbourEn =
    "The harbour of Otaru was closed for two days after a cargo ship lost its anchor. Divers found "
    "the anchor 18 metres below the surface on Friday.";
const std::string kHarbourJa =
    "貨物船が錨を失ったため、小樽の港は2日間閉鎖された。潜水士は金曜日に水深18メートルで錨を発見し"
    "た。";
const std::string kSchoolEn =
    "The village school has only seven pupils left. Its headmaster wants to keep the library open "
    "for everyone who likes to read.";
const std::string kSchoolJa =
    "村の学校に残る児童は7人だけだ。校長は、読書が好きなすべての人のために図書館を開けておきたい"
    "と考えている。";
const std::string kCheeseEn =
    "Farmers in the valley sold 40 tonnes of cheese last year. Most of the cheese went to "
    "restaurants in Switzerland.";
const std::string kCheeseJa =
    "谷の農家は昨年、40トンのチーズを販売した。チーズの大半はスイスのレストランに出荷された。";

/// Pairs as the beginnings of their paragraphs: "The h=貨物".
std::vector<std::pair<std::string, std::string>> pairs_of(std::vector<std::string> paragraphs,
                                                          const GlossaryIndex* glossary = nullptr) {
  std::string text;
  for (const std::string& paragraph : paragraphs) text += paragraph + "\n\n";
  Segmenter segmenter(testing::shared_model());
  const Document document = segmenter.segment_article(text);
  std::vector<std::pair<std::string, std::string>> result;
  for (const ParagraphPair& pair :
       pair_paragraphs(testing::shared_lexicon(), document, document, Language::kEnglish, glossary)
           .pairs) {
    result.emplace_back(surface(document, Span{document.paragraphs[pair.source.begin].span.begin,
                                               document.paragraphs[pair.source.end - 1].span.end}),
                        surface(document, Span{document.paragraphs[pair.target.begin].span.begin,
                                               document.paragraphs[pair.target.end - 1].span.end}));
  }
  return result;
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

TEST(Pairing, Alternating) {
  EXPECT_EQ(pairs_of({kHarbourEn, kHarbourJa, kSchoolEn, kSchoolJa}),
            (Pairs{{kHarbourEn, kHarbourJa}, {kSchoolEn, kSchoolJa}}));
}

TEST(Pairing, OneLanguageAfterTheOther) {
  EXPECT_EQ(pairs_of({kHarbourEn, kSchoolEn, kCheeseEn, kHarbourJa, kSchoolJa, kCheeseJa}),
            (Pairs{{kHarbourEn, kHarbourJa}, {kSchoolEn, kSchoolJa}, {kCheeseEn, kCheeseJa}}));
}

TEST(Pairing, AnotherOrder) {
  EXPECT_EQ(pairs_of({kHarbourEn, kSchoolEn, kCheeseEn, kCheeseJa, kHarbourJa, kSchoolJa}),
            (Pairs{{kHarbourEn, kHarbourJa}, {kSchoolEn, kSchoolJa}, {kCheeseEn, kCheeseJa}}));
}

TEST(Pairing, NoCounterpartIsReal) {
  EXPECT_EQ(pairs_of({kHarbourEn, kCheeseEn, kSchoolJa, kHarbourJa}),
            (Pairs{{kHarbourEn, kHarbourJa}}));
}

TEST(Pairing, WhatIsLeftOverIsListed) {
  Segmenter segmenter(testing::shared_model());
  const Document document =
      segmenter.segment_article(kHarbourEn + "\n\n" + kHarbourJa + "\n\n" + kSchoolEn + "\n");
  const Pairing pairing =
      pair_paragraphs(testing::shared_lexicon(), document, document, Language::kEnglish);
  EXPECT_EQ(pairing.pairs.size(), 1U);
  EXPECT_EQ(pairing.unpaired_source, std::vector<std::uint32_t>{2});
  EXPECT_TRUE(pairing.unpaired_target.empty());
}

TEST(Pairing, GlossaryTellsWhatTheDictionariesCannot) {
  const std::string blimquat = "Nothing is known of the Blimquat, and nobody has ever seen one.";
  const std::string lamp = "燐火灯については何も知られておらず、見た者もいない。";
  const std::string stone = "霧笛石については何も知られておらず、見た者もいない。";
  for (const std::string& right : {lamp, stone}) {
    const std::string term = right.substr(0, right.find("について"));
    const GlossaryIndex glossary(testing::shared_lexicon(),
                                 {"", {{{"Blimquat"}, {term}, {}, {}, 1}}});
    EXPECT_EQ(pairs_of({blimquat, stone, lamp}, &glossary), (Pairs{{blimquat, right}})) << term;
  }
}

TEST(Pairing, JapaneseMayBeTheSource) {
  Segmenter segmenter(testing::shared_model());
  const Document japanese = segmenter.segment_article(kCheeseJa + "\n\n" + kSchoolJa + "\n");
  const Document english = segmenter.segment_article(kCheeseEn + "\n\n" + kSchoolEn + "\n");
  const Pairing pairing =
      pair_paragraphs(testing::shared_lexicon(), japanese, english, Language::kJapanese);
  ASSERT_EQ(pairing.pairs.size(), 2U);
  EXPECT_EQ(pairing.pairs[1].source, (Range{1, 2}));
  EXPECT_EQ(pairing.pairs[1].target, (Range{1, 2}));
}

TEST(Pairing, GoodPairsAreProbable) {
  Segmenter segmenter(testing::shared_model());
  const Document document = segmenter.segment_article(kHarbourEn + "\n\n" + kHarbourJa + "\n");
  const Pairing pairing =
      pair_paragraphs(testing::shared_lexicon(), document, document, Language::kEnglish);
  ASSERT_EQ(pairing.pairs.size(), 1U);
  EXPECT_GT(pairing.pairs[0].probability, 0.9);
}

TEST(Pairing, OneLanguageAloneHasNoPairs) {
  EXPECT_TRUE(pairs_of({kHarbourEn, kSchoolEn}).empty());
}

TEST(Pairing, EmptyTextHasNoPairs) { EXPECT_TRUE(pairs_of({}).empty()); }

}  // namespace
}  // namespace taiyaku
