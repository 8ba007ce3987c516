#include "io/write_mqm.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "tests/io/result_fixture.h"

namespace taiyaku::testing {
namespace {

using ::testing::HasSubstr;

TEST(WriteMqm, EveryRowHasTenColumnsAndJsonLast) {
  std::istringstream lines(written("mqm"));
  std::string line;
  std::getline(lines, line);
  while (std::getline(lines, line)) {
    EXPECT_EQ(std::count(line.begin(), line.end(), '\t'), 9) << line;
    EXPECT_TRUE(nlohmann::json::accept(line.substr(line.rfind('\t') + 1))) << line;
  }
}

TEST(WriteMqm, WordsAreMarkedAndMarksOfTheTextAreNot) {
  const std::string table = written("mqm");
  EXPECT_THAT(table, HasSubstr("\t<v>5 < 6</v> & \"7\" > 'x' <script>"));
  EXPECT_THAT(table, HasSubstr("‹v>終わり‹/v>"));
  EXPECT_THAT(table, HasSubstr("\tAccuracy/Mistranslation\tcritical\t{\"note\":"));
}

TEST(WriteMqm, CleanPairHasANoErrorRow) {
  EXPECT_THAT(written("mqm"),
              HasSubstr("\tThe harbour froze.\t港が凍った。\tno-error\tno-error\t{}\n"));
}

}  // namespace
}  // namespace taiyaku::testing
