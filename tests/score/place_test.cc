#include "score/place.h"

#include <gtest/gtest.h>

#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

/// Two English sentences, three Japanese ones, the second of which translates nothing.
class PlaceBesideAnAddition : public ::testing::Test {
 protected:
  PlaceBesideAnAddition()
      : source_(segment("The gate is open. The bridge is closed.", Language::kEnglish)),
        target_(segment("門は開いている。空は青い。橋は閉まっている。", Language::kJapanese)) {
    pair_.bitext = {passage_of(source_), passage_of(target_)};
    pair_.alignment.beads = {{{0, 1}, {0, 1}}, {{1, 1}, {1, 2}}, {{1, 2}, {2, 3}}};
    pair_.source_places = places_of_source(pair_.bitext, pair_.alignment);
    pair_.target_places = places_of_target(pair_.bitext, pair_.alignment);
  }

  std::string_view opposite_of_source(std::uint32_t sentence) const {
    return surface(target_, opposite_in_target(pair_, source_.sentences[sentence].span));
  }
  std::string_view opposite_of_target(std::uint32_t sentence) const {
    return surface(source_, opposite_in_source(pair_, target_.sentences[sentence].span));
  }

  Document source_;
  Document target_;
  PairAnalysis pair_;
};

TEST_F(PlaceBesideAnAddition, DoesNotTakeTheAdditionForTheSentenceBeforeIt) {
  EXPECT_EQ(opposite_of_source(0), "門は開いている。");
  EXPECT_EQ(opposite_of_source(1), "橋は閉まっている。");
}

TEST_F(PlaceBesideAnAddition, GoesBackTheSameWay) {
  EXPECT_EQ(opposite_of_target(0), "The gate is open.");
  EXPECT_EQ(opposite_of_target(2), "The bridge is closed.");
}

TEST_F(PlaceBesideAnAddition, PutsTheAdditionBehindWhatPrecedesIt) {
  const FindingSpans place = only_in_target(pair_, target_.sentences[1].span);
  EXPECT_EQ(place.target, target_.sentences[1].span);
  EXPECT_EQ(place.source, (Span{source_.sentences[0].span.end, source_.sentences[0].span.end}));
}

TEST_F(PlaceBesideAnAddition, TakesAWordForItsSentence) {
  const std::uint32_t bridge = source_.sentences[1].span.begin + 4;
  EXPECT_EQ(surface(target_, at_source(pair_, {bridge, bridge + 6}).target), "橋は閉まっている。");
}

TEST(Place, OfAPassageWithoutSentencesIsItsBeginning) {
  const Document source = segment("The gate is open.", Language::kEnglish);
  const Document target = segment("", Language::kJapanese);
  PairAnalysis pair;
  pair.bitext = {passage_of(source), passage_of(target)};
  pair.alignment.beads = {{{0, 1}, {0, 0}}};
  pair.source_places = places_of_source(pair.bitext, pair.alignment);
  EXPECT_EQ(opposite_in_target(pair, source.sentences[0].span), Span());
}

}  // namespace
}  // namespace taiyaku::testing
