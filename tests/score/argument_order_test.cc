#include "score/argument_order.h"

#include <gtest/gtest.h>

#include "align/aligner.h"
#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

std::vector<std::string> exchanged(std::string english, std::string japanese) {
  const Document source = segment(std::move(english), Language::kEnglish);
  const Document target = segment(std::move(japanese), Language::kJapanese);
  const Bitext bitext{passage_of(source), passage_of(target)};
  const PairAnalysis pair =
      analyse(shared_lexicon(), bitext, Aligner(shared_lexicon()).align(bitext));
  std::vector<std::string> words;
  for (const ExchangedArguments& clause : exchanged_arguments(pair)) {
    words.emplace_back(surface(target, clause.doer));
    words.emplace_back(surface(target, clause.undergoer));
  }
  return words;
}

using Words = std::vector<std::string>;

TEST(ArgumentOrder, NamesDoerAndUndergoer) {
  EXPECT_EQ(exchanged("The teacher praised the student.", "生徒が先生をほめた。"),
            (Words{"生徒", "先生"}));
}

TEST(ArgumentOrder, KeptOrderIsFine) {
  EXPECT_EQ(exchanged("The teacher praised the student.", "先生が生徒をほめた。"), Words{});
}

TEST(ArgumentOrder, PassivesTellTheSame) {
  EXPECT_EQ(exchanged("The student was praised by the teacher.", "先生が生徒をほめた。"), Words{});
  EXPECT_EQ(exchanged("The teacher praised the student.", "生徒は先生にほめられた。"), Words{});
  EXPECT_EQ(exchanged("The student was praised by the teacher.", "生徒は先生にほめられた。"),
            Words{});
}

TEST(ArgumentOrder, PassivesAreExchanged) {
  EXPECT_EQ(exchanged("The student praised the teacher.", "生徒は先生にほめられた。"),
            (Words{"先生", "生徒"}));
  EXPECT_EQ(exchanged("The teacher was praised by the student.", "先生が生徒をほめた。"),
            (Words{"先生", "生徒"}));
  EXPECT_EQ(exchanged("The teacher was praised by the student.", "生徒は先生にほめられた。"),
            (Words{"先生", "生徒"}));
}

TEST(ArgumentOrder, WhereToIsNoDoer) {
  EXPECT_EQ(exchanged("The president visited the city.", "市は大統領に訪問を断られた。"), Words{});
}

TEST(ArgumentOrder, AnotherClauseIsNoArgument) {
  EXPECT_EQ(exchanged("The teacher laughed and then the student left.",
                      "生徒が出て行き、先生を笑わせた。"),
            Words{});
}

}  // namespace
}  // namespace taiyaku::testing
