#include "io/svg_plot.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace taiyaku {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

int count_of(const std::string& text, const std::string& part) {
  int count = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; ++at) ++count;
  return count;
}

std::string histogram(const std::vector<std::uint64_t>& counts, std::string_view title = "Risk") {
  return svg_histogram(title, counts, {"0", "1"});
}

TEST(SvgHistogram, HasABarForEveryCountButNone) {
  const std::string svg = histogram({4, 0, 1});
  EXPECT_EQ(count_of(svg, "<rect"), 2);
  EXPECT_THAT(svg, HasSubstr("<title>4</title>"));
  EXPECT_THAT(svg, HasSubstr("<title>1</title>"));
}

TEST(SvgHistogram, HeightIsTheSquareRootOfTheShare) {
  const std::string svg = histogram({4, 1});
  EXPECT_THAT(svg, HasSubstr("y=\"0.0\" width=\"199\" height=\"140.0\""));
  EXPECT_THAT(svg, HasSubstr("y=\"70.0\" width=\"199\" height=\"70.0\""));
}

TEST(SvgHistogram, RareCountCanStillBeSeen) {
  EXPECT_THAT(histogram({1'000'000'000, 1}), HasSubstr("height=\"1.0\""));
}

TEST(SvgHistogram, OfNothingHasNoBar) {
  const std::string svg = histogram({0, 0});
  EXPECT_THAT(svg, Not(HasSubstr("<rect")));
  EXPECT_THAT(svg, Not(HasSubstr("nan")));
}

TEST(SvgHistogram, TitleAndAxisArePlainText) {
  const std::string svg = svg_histogram("a<b & \"c\"", std::vector<std::uint64_t>{1}, {"<0", ">1"});
  EXPECT_THAT(svg, Not(HasSubstr("a<b")));
  EXPECT_THAT(svg, Not(HasSubstr("\"c\"")));
  EXPECT_THAT(svg, HasSubstr("&lt;0"));
}

std::string heat_map(const std::vector<std::vector<std::uint64_t>>& columns) {
  return svg_heat_map("Length", columns, {"1", "4096"}, {"1", "4096"});
}

TEST(SvgHeatMap, YGoesUpwards) {
  const std::string svg = heat_map({{1, 0, 0}, {0, 0, 2}});
  EXPECT_EQ(count_of(svg, "<rect"), 2);
  EXPECT_THAT(svg, HasSubstr("<rect x=\"0\" y=\"20\""));
  EXPECT_THAT(svg, HasSubstr("<rect x=\"10\" y=\"0\""));
}

TEST(SvgHeatMap, MostIsDarkest) {
  const std::string svg = heat_map({{1, 1000}});
  EXPECT_THAT(svg, HasSubstr("opacity=\"1.00\"><title>1000<"));
  EXPECT_THAT(svg, HasSubstr("opacity=\"0.19\"><title>1<"));
}

TEST(SvgHeatMap, OfNothingHasNoCell) { EXPECT_THAT(heat_map({{0}, {0}}), Not(HasSubstr("<rect"))); }

}  // namespace
}  // namespace taiyaku
