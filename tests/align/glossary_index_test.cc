#include "align/glossary_index.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "align/aligner.h"
#include "align/links.h"
#include "bitext_fixture.h"

namespace taiyaku {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Glossary glossary_of(std::vector<std::pair<std::string, std::string>> terms) {
  Glossary glossary;
  for (auto& [english, japanese] : terms)
    glossary.terms.push_back({{std::move(english)}, {std::move(japanese)}, {}, {}, 0});
  return glossary;
}

/// The terms found in a text, as they stand in it.
std::vector<std::string> found(const Glossary& glossary, const std::string& text,
                               Language language) {
  Segmenter segmenter(testing::shared_model());
  const Document document = segmenter.segment_passage(text, language);
  std::vector<TermMatch> matches;
  GlossaryIndex(testing::shared_lexicon(), glossary)
      .find(document, passage_of(document).tokens(), language, matches);
  std::vector<std::string> texts;
  for (const TermMatch& match : matches) {
    texts.emplace_back(surface(document, Span{document.tokens[match.tokens.begin].span.begin,
                                              document.tokens[match.tokens.end - 1].span.end}));
  }
  return texts;
}

TEST(GlossaryIndex, FindsEnglishTermsInflectedAndHyphenated) {
  const Glossary glossary = glossary_of({{"work order", "作業指図"}, {"follow up", "追跡"}});
  EXPECT_THAT(found(glossary, "Two work orders need a follow-up.", Language::kEnglish),
              ElementsAre("work orders", "follow-up"));
  EXPECT_THAT(found(glossary, "The order of work matters.", Language::kEnglish), IsEmpty());
}

TEST(GlossaryIndex, FindsJapaneseTermsAcrossTokensAndInflected) {
  const Glossary glossary = glossary_of({{"work order", "作業指図"}, {"roll back", "巻き戻す"}});
  EXPECT_THAT(found(glossary, "作業指図を巻き戻した。", Language::kJapanese),
              ElementsAre("作業指図", "巻き戻し"));
}

TEST(GlossaryIndex, TermEndsWhereAWordMayEnd) {
  EXPECT_THAT(found(glossary_of({{"chair", "イス"}}), "イスラエルを訪れた。", Language::kJapanese),
              IsEmpty());
}

TEST(GlossaryIndex, LongestTermWins) {
  const Glossary glossary = glossary_of({{"order", "注文"}, {"order book", "注文控え帳"}});
  EXPECT_THAT(found(glossary, "the order book", Language::kEnglish), ElementsAre("order book"));
}

/// The Japanese words that an English one is linked with.
std::vector<std::string> links_of(const std::string& english, const std::string& japanese,
                                  const std::string& word, const Glossary& glossary) {
  Segmenter segmenter(testing::shared_model());
  const Document e = segmenter.segment_passage(english, Language::kEnglish);
  const Document j = segmenter.segment_passage(japanese, Language::kJapanese);
  const GlossaryIndex index(testing::shared_lexicon(), glossary);
  std::vector<std::string> words;
  for (const Link& link :
       link_words(testing::shared_lexicon(), passage_of(e), passage_of(j), &index).links) {
    if (surface(e, e.tokens[link.english]) == word)
      words.emplace_back(surface(j, j.tokens[link.japanese]));
  }
  return words;
}

TEST(GlossaryLinks, OutrankTheDictionary) {
  const std::string english = "The river bank was closed.";
  const std::string japanese = "川のキワバは銀行の隣で閉鎖された。";
  EXPECT_THAT(links_of(english, japanese, "bank", {}), ElementsAre("銀行"));
  EXPECT_THAT(links_of(english, japanese, "bank", glossary_of({{"bank", "キワバ"}})),
              ElementsAre("キワバ"));
}

TEST(GlossaryLinks, NeedBothSides) {
  EXPECT_THAT(
      links_of("The bank closed.", "銀行が閉まった。", "bank", glossary_of({{"bank", "キワバ"}})),
      ElementsAre("銀行"));
}

constexpr char kEnglishLines[] =
    "This was a kind of Flemquist, they said.\n"
    "This was a kind of Blimquat, they said.\n"
    "This was a kind of Zorvex, they said.\n";
constexpr char kJapaneseLines[] = "燐火灯であった。\n霧笛石であった。\n";

TEST(GlossaryAlignment, TermsTellWhichSentencesBelongTogether) {
  Segmenter segmenter(testing::shared_model());
  const Document e = segmenter.segment_lines(kEnglishLines, Language::kEnglish);
  const Document j = segmenter.segment_lines(kJapaneseLines, Language::kJapanese);
  const GlossaryIndex index(testing::shared_lexicon(),
                            glossary_of({{"Blimquat", "燐火灯"}, {"Zorvex", "霧笛石"}}));
  Bitext bitext{passage_of(e), passage_of(j)};
  bitext.source.language = Language::kEnglish;
  bitext.target.language = Language::kJapanese;
  const Alignment alignment = Aligner(testing::shared_lexicon(), {}, &index).align(bitext);
  ASSERT_EQ(alignment.beads.size(), 3u);
  EXPECT_TRUE(alignment.beads[0].target.empty());
  EXPECT_EQ(alignment.beads[1].target, (Range{0, 1}));
  EXPECT_EQ(alignment.beads[2].target, (Range{1, 2}));
}

}  // namespace
}  // namespace taiyaku
