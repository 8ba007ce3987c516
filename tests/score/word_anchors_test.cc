#include "score/word_anchors.h"

#include <gtest/gtest.h>

#include "align/aligner.h"
#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

using Words = std::vector<std::string>;

/// "English=Japanese" of each anchor.
Words anchors(std::string english, std::string japanese) {
  const Document source = segment(std::move(english), Language::kEnglish);
  const Document target = segment(std::move(japanese), Language::kJapanese);
  const Bitext bitext{passage_of(source), passage_of(target)};
  const PairAnalysis pair =
      analyse(shared_lexicon(), bitext, Aligner(shared_lexicon()).align(bitext));
  const auto text = [](const Document& document, Range tokens) {
    return std::string(surface(document, Span{document.tokens[tokens.begin].span.begin,
                                              document.tokens[tokens.end - 1].span.end}));
  };
  Words words;
  for (const WordAnchor& anchor : find_word_anchors(pair)) {
    words.push_back(text(source, anchor.english) + "=" + text(target, anchor.japanese));
  }
  return words;
}

TEST(Anchors, NamesAreTied) {
  EXPECT_EQ(anchors("Maria met Peter in Berlin.", "マリアはベルリンでピーターに会った。"),
            (Words{"Maria=マリア", "Berlin=ベルリン", "Peter=ピーター"}));
}

TEST(Anchors, FullNamesAreOne) {
  EXPECT_EQ(anchors("We met Maria Peterson.", "私たちはマリア・ピーターソンに会った。"),
            (Words{"Maria Peterson=マリア・ピーターソン"}));
}

TEST(Anchors, LoanWordsAreCommon) {
  EXPECT_EQ(anchors("The helicopter landed.", "ヘリコプターが着陸した。"),
            (Words{"helicopter=ヘリコプター"}));
}

TEST(Anchors, ANameSaidTwiceIsNone) {
  EXPECT_EQ(anchors("Maria saw that Maria was late.", "マリアはマリアが遅れたのを見た。"), Words{});
}

TEST(Anchors, ACountryHasACapital) {
  EXPECT_EQ(anchors("The virus spread in 12 states.", "ウイルスは米国の12州に広がった。"),
            (Words{"virus=ウイルス"}));
}

}  // namespace
}  // namespace taiyaku::testing
