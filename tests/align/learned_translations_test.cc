#include "align/learned_translations.h"

#include <gtest/gtest.h>

#include "bitext_fixture.h"

namespace taiyaku {
namespace {

/// Lines with a word that no dictionary has, and its translation; every fifth line has neither.
testing::Lines invented_words(int lines) {
  std::string english;
  std::string japanese;
  for (int k = 0; k < lines; ++k) {
    const bool with = k % 5 != 0;
    english += with ? "The zorbix works well.\n" : "The bridge is long.\n";
    japanese += with ? "ホゲラン機はよく動く。\n" : "橋は長い。\n";
  }
  return {english, japanese};
}

class LearnedTranslations : public ::testing::Test {
 protected:
  std::vector<TermTranslation> learn(const testing::Lines& lines) {
    terms_.read(lines.bitext().source);
    terms_.read(lines.bitext().target);
    const Translations known(testing::shared_lexicon(), {}, terms_.english_terms(),
                             terms_.japanese_terms());
    std::vector<WindowBead> beads;
    for (std::uint32_t s = 0; s < terms_.english().size(); ++s) {
      beads.push_back({{s, s + 1}, {s, s + 1}, 1, 1});
    }
    return learn_translations(terms_, known, beads);
  }

  BitextTerms terms_{testing::shared_lexicon()};
};

TEST_F(LearnedTranslations, AWordIsLearnedFromItsCompany) {
  const TermId word = [&] {
    const auto learned = learn(invented_words(40));
    EXPECT_FALSE(learned.empty());
    return learned.empty() ? kNoTerm : learned.front().translation.english;
  }();
  EXPECT_EQ(word, terms_.english_terms().with_spelling("zorbix"));
}

TEST_F(LearnedTranslations, TwiceTogetherIsNoEvidence) {
  EXPECT_TRUE(learn(invented_words(3)).empty());
}

}  // namespace
}  // namespace taiyaku
