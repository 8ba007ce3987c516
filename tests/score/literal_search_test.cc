#include "score/literal_search.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace taiyaku {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(LiteralSearch, NumbersOfWhatTheTextHas) {
  const LiteralSearch search({{"harbour", 7}, {"港", 2}, {"quay", 5}});
  EXPECT_THAT(search.numbers_in("The quay of the harbour (港)"), ElementsAre(2, 5, 7));
  EXPECT_THAT(search.numbers_in("The pier"), IsEmpty());
}

TEST(LiteralSearch, LettersOfEitherCase) {
  EXPECT_THAT(LiteralSearch({{"quay", 1}}).numbers_in("QUAY"), ElementsAre(1));
}

TEST(LiteralSearch, OneBeginsWithTheOther) {
  const LiteralSearch search({{"ship", 1}, {"shipyard", 2}});
  EXPECT_THAT(search.numbers_in("a shipyard"), ElementsAre(1, 2));
}

TEST(LiteralSearch, CutOffAtTheEnd) {
  const LiteralSearch search({{"quay", 1}});
  EXPECT_THAT(search.numbers_in("qua"), IsEmpty());
  EXPECT_THAT(search.numbers_in("q"), IsEmpty());
  EXPECT_THAT(search.numbers_in(""), IsEmpty());
}

}  // namespace
}  // namespace taiyaku
