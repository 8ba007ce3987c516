#include "score/name_company.h"

#include <gtest/gtest.h>

#include "align/aligner.h"
#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

/// Of the surest exchange; −100 without two names.
double evidence(std::string english, std::string japanese) {
  const Document source = segment(std::move(english), Language::kEnglish);
  const Document target = segment(std::move(japanese), Language::kJapanese);
  const Bitext bitext{passage_of(source), passage_of(target)};
  const PairAnalysis pair =
      analyse(shared_lexicon(), bitext, Aligner(shared_lexicon()).align(bitext));
  const auto found = exchanged_names(pair);
  return found.empty() ? -100 : found.front().evidence;
}

TEST(NameCompany, TitlesBelongToPersons) {
  EXPECT_GT(evidence("Mr Johnson flew from Berlin to the summit.",
                     "ベルリン氏はジョンソンから首脳会議に向かった。"),
            1);
  EXPECT_LT(evidence("Mr Johnson flew from Berlin to the summit.",
                     "ジョンソン氏はベルリンから首脳会議に向かった。"),
            -1);
}

TEST(NameCompany, WordsStayWithTheirName) {
  EXPECT_GT(evidence("The population of Denmark fell, while exports from Portugal rose sharply.",
                     "ポルトガルの人口は減少したが、デンマークからの輸出は急増した。"),
            1);
  EXPECT_LT(evidence("The population of Denmark fell, while exports from Portugal rose sharply.",
                     "デンマークの人口は減少したが、ポルトガルからの輸出は急増した。"),
            -1);
}

TEST(NameCompany, AListHasNoOrder) {
  EXPECT_EQ(evidence("Denmark and Portugal signed.", "ポルトガルとデンマークが署名した。"), -100);
}

TEST(NameCompany, ExchangingTurnsTheEvidence) {
  const double kept = evidence("Denmark lost to Portugal.", "デンマークはポルトガルに敗れた。");
  const double swapped = evidence("Denmark lost to Portugal.", "ポルトガルはデンマークに敗れた。");
  EXPECT_NEAR(kept, -swapped, 0.01);
}

}  // namespace
}  // namespace taiyaku::testing
