// The page as text; tests/node/report.mjs opens it in a browser.
#include "io/write_html.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/io/result_fixture.h"

namespace taiyaku::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

StripBlock block(std::uint32_t source, std::uint32_t target) {
  StripBlock block;
  block.source = {source, source + 1};
  block.target = {target, target + 1};
  return block;
}

std::vector<std::size_t> target_places(std::vector<StripBlock> blocks) {
  find_moved(blocks);
  std::vector<std::size_t> places;
  for (const StripBlock& b : blocks) places.push_back(b.target_place);
  return places;
}

TEST(HtmlCharts, OnlyWhatLeftTheOrderHasMoved) {
  EXPECT_EQ(target_places({block(0, 10), block(1, 40), block(2, 20), block(3, 30)}),
            (std::vector<std::size_t>{0, 4, 0, 0}));
  EXPECT_EQ(target_places({block(0, 1), block(5, 6)}), (std::vector<std::size_t>{0, 0}));
  EXPECT_EQ(target_places({}), std::vector<std::size_t>{});
}

TEST(HtmlCharts, HistogramCountsBothEnds) {
  Histogram histogram{};
  add_to(histogram, 0);
  add_to(histogram, 1, Verdict::kFail);
  add_to(histogram, 7, Verdict::kFail);
  EXPECT_EQ(histogram.front()[0], 1U);
  EXPECT_EQ(histogram.back()[2], 2U);
}

TEST(WriteHtml, NothingOfTheTextIsMarkup) {
  const std::string page = written("html");
  EXPECT_THAT(page, Not(HasSubstr("<script>alert")));
  EXPECT_THAT(page, HasSubstr("&lt;script&gt;alert(1)&lt;/script&gt;"));
  EXPECT_THAT(page, HasSubstr("&amp;amp;"));
  EXPECT_THAT(page, HasSubstr("U+202E"));
}

TEST(WriteHtml, SidesHaveTheirLanguages) {
  const std::string page = written("html");
  EXPECT_THAT(page, HasSubstr("<div class=\"side\" lang=\"en\">"));
  EXPECT_THAT(page, HasSubstr("<div class=\"side\" lang=\"ja\">"));
}

TEST(WriteHtml, GateIsTold) {
  EXPECT_THAT(written("html"), HasSubstr("<p class=\"stamp fail\">FAILS</p>"));
  ResultPair pair = nasty_pair();
  pair.findings[0].severity = Severity::kMinor;
  EXPECT_THAT(written("html", pair), HasSubstr("<p class=\"stamp pass\">PASSES</p>"));
}

TEST(WriteHtml, NothingIsFetched) {
  const std::string page = written("html");
  for (const char* reference : {"src=", "url(", "http:", "https:", "@import", "<link", "<img"}) {
    EXPECT_THAT(page, Not(HasSubstr(reference)));
  }
  EXPECT_THAT(page, HasSubstr("default-src 'none'"));
}

TEST(WriteHtml, LedgerHasBothLanguagesAndTheValues) {
  ResultPair pair = clean_pair();
  const ResultFact source{words_of("12,000 tons", 0, 11), "measure", "12000", "ton", false};
  const ResultFact target{words_of("1200トン", 0, 10), "measure", "1200", "ton", false};
  pair.facts.push_back({FactMatch::Outcome::kChanged, 0.9, source, target});
  const std::string page = written("html", pair);
  EXPECT_THAT(page, HasSubstr("<td lang=\"en\"><bdi>12,000 tons</bdi></td>"));
  EXPECT_THAT(page, HasSubstr("12,000 ton ≠ 1200 ton"));
  EXPECT_THAT(page, HasSubstr("<td class=\"changed\">changed</td>"));
}

TEST(WriteHtml, PassingPairsOfALongBitextAreLeftOut) {
  std::ostringstream out;
  HtmlWriter writer(out);
  writer.begin(pairs_run());
  Summary summary;
  for (std::size_t i = 0; i < HtmlWriter::kMostPassing + 5; ++i) writer.pair(clean_pair());
  writer.pair(nasty_pair());
  writer.end(summary);
  EXPECT_THAT(out.str(), HasSubstr("5 pairs more, counted above"));
  EXPECT_THAT(out.str(), HasSubstr("data-rule=\"NUM001\""));
}

}  // namespace
}  // namespace taiyaku::testing
