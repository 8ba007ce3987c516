#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "score/checks.h"
#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

class TermsTest : public ::testing::Test {
 protected:
  TermsTest() {
    glossary.terms.push_back({{"interim report"}, {"中間報告"}, {}, {}, 1});
    glossary.terms.push_back({{"device"}, {"端末", "デバイス"}, {"gadget"}, {"装置"}, 2});
    glossary.terms.push_back({{"switch over"}, {"切り替える"}, {}, {}, 3});
  }

  /// Rules of terminology that are shown, in order.
  std::vector<std::string> rules(std::string source, std::string target) {
    const GlossaryIndex index(shared_lexicon(), glossary);
    Checker checker(shared_model(), shared_lexicon(), &index);
    const Report report = checker.check_pair(std::move(source), std::move(target));
    std::vector<std::string> found;
    for (const Finding& finding : report.pairs.front().findings) {
      if (finding.rule->id.starts_with("TERM")) found.emplace_back(finding.rule->id);
      if (finding.rule->id == "TERM002") suggestion = finding.suggestion;
    }
    return found;
  }

  Glossary glossary;
  std::string suggestion;
};

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST_F(TermsTest, TermThatIsUsedIsFine) {
  EXPECT_THAT(rules("The board approved the interim report.", "取締役会は中間報告を承認した。"),
              IsEmpty());
}

TEST_F(TermsTest, TermThatIsNotUsedIsShown) {
  EXPECT_THAT(
      rules("The board approved the interim report.", "取締役会は途中経過の報告書を承認した。"),
      ElementsAre("TERM001"));
}

TEST_F(TermsTest, EnglishIsFoundInflected) {
  EXPECT_THAT(rules("Both interim reports were late.", "どちらの報告書も遅れた。"),
              ElementsAre("TERM001"));
}

TEST_F(TermsTest, AnIrregularPluralIsFound) {
  glossary.terms.push_back({{"foot soldier"}, {"歩兵"}, {}, {}, 4});
  glossary.terms.push_back({{"man"}, {"男性"}, {}, {}, 5});
  EXPECT_THAT(rules("Two men waited.", "二人の若者が待っていた。"), ElementsAre("TERM001"));
  EXPECT_THAT(rules("Two men waited.", "二人の男性が待っていた。"), IsEmpty());
}

TEST_F(TermsTest, AJapaneseSourceTermIsFoundInflected) {
  glossary.terms.push_back({{"review"}, {"検討する"}, {}, {}, 4});
  EXPECT_THAT(rules("市は計画を検討した。", "The city looked at the plan."),
              ElementsAre("TERM001"));
  EXPECT_THAT(rules("店は閉店した。", "The shop closed."), IsEmpty());
}

TEST_F(TermsTest, FindsTheTermAmongTenThousand) {
  for (int i = 0; i < 10000; ++i) {
    glossary.terms.push_back(
        {{"widget " + std::to_string(i)}, {"部品" + std::to_string(i)}, {}, {}, 9});
  }
  glossary.terms.push_back({{"harbour master"}, {"港長"}, {}, {}, 10});
  EXPECT_THAT(rules("The harbour master resigned.", "港の責任者が辞任した。"),
              ElementsAre("TERM001"));
}

TEST_F(TermsTest, JapaneseIsFoundInflected) {
  EXPECT_THAT(rules("The office switched over in May.", "事務所は5月に切り替えた。"), IsEmpty());
}

TEST_F(TermsTest, AnyAllowedTranslationWillDo) {
  EXPECT_THAT(rules("Restart the device.", "デバイスを再起動してください。"), IsEmpty());
}

TEST_F(TermsTest, ForbiddenTranslationIsShownWithTheRightOne) {
  EXPECT_THAT(rules("Restart the device.", "装置を再起動してください。"), ElementsAre("TERM002"));
  EXPECT_EQ(suggestion, "端末");
}

TEST_F(TermsTest, WorksIntoEnglish) {
  EXPECT_THAT(rules("端末を再起動してください。", "Restart the gadget."), ElementsAre("TERM002"));
  EXPECT_THAT(rules("端末を再起動してください。", "Restart the device."), IsEmpty());
}

TEST_F(TermsTest, OtherTextIsLeftAlone) {
  EXPECT_THAT(rules("The bridge is old.", "その橋は古い。"), IsEmpty());
}

}  // namespace
}  // namespace taiyaku::testing
