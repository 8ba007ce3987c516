#include "lexicon/demonyms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "lexicon/build.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

using ::testing::Contains;

TEST(Demonyms, AreAdjectivesAndPeople) {
  const auto demonyms = read_demonyms(LexiconInputs().wordnet);
  EXPECT_THAT(demonyms, Contains(Demonym{"icelandic", "iceland"}));
  EXPECT_THAT(demonyms, Contains(Demonym{"moroccan", "morocco"}));
  EXPECT_THAT(demonyms, Contains(Demonym{"bavarian", "bavaria"}));
}

TEST(Demonyms, MissingFileIsAnError) { EXPECT_THROW(read_demonyms("/no/such/folder"), Error); }

}  // namespace
}  // namespace taiyaku
