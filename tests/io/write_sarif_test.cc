// What the schema cannot tell; tests/node/sarif.mjs holds the output against the schema itself.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "score/check.h"
#include "tests/io/result_fixture.h"

namespace taiyaku::testing {
namespace {

using nlohmann::json;

json first_result(const ResultPair& pair = nasty_pair()) {
  return json::parse(written("sarif", pair))["runs"][0]["results"][0];
}

ResultPair pair_of_an_article() {
  ResultPair pair = nasty_pair();
  pair.line = 0;
  pair.findings[0].target.begin = {9, 46};
  pair.findings[0].target.end = {9, 52};
  pair.findings[0].source.begin = {7, 3};
  return pair;
}

TEST(WriteSarif, RulesAreTheTableWithTheirHelp) {
  const json rules = json::parse(written("sarif"))["runs"][0]["tool"]["driver"]["rules"];
  const json rule = rules[first_result()["ruleIndex"].get<std::size_t>()];
  EXPECT_EQ(rule["id"], "NUM001");
  EXPECT_NE(rule["help"]["markdown"].get<std::string>().find("4,500"), std::string::npos);
  EXPECT_EQ(rule["shortDescription"]["text"], std::string(find_rule("NUM001")->summary));
}

TEST(WriteSarif, OtherLanguageIsTheRelatedLocation) {
  const json result = first_result(pair_of_an_article());
  const json region = result["locations"][0]["physicalLocation"]["region"];
  EXPECT_EQ(region, json::parse(R"({"startLine":9,"startColumn":46,"endLine":9,"endColumn":52})"));
  EXPECT_EQ(result["relatedLocations"][0]["physicalLocation"]["region"]["startLine"], 7);
}

TEST(WriteSarif, RecordOfABitextIsPlacedByItsLine) {
  const json location = first_result()["locations"][0];
  EXPECT_EQ(location["physicalLocation"]["region"], json::parse(R"({"startLine":3})"));
  EXPECT_EQ(location["physicalLocation"]["artifactLocation"]["uri"], "dir/a%3C%26%3E.tsv");
  EXPECT_EQ(location["logicalLocations"][0]["name"], "a<&>\"1");
}

TEST(WriteSarif, SuggestionIsAFixWhereTheWordsStandPlain) {
  EXPECT_TRUE(first_result(pair_of_an_article()).contains("fixes"));
  EXPECT_FALSE(first_result().contains("fixes"));
}

TEST(WriteSarif, FingerprintsTellEqualFindingsApart) {
  ResultPair pair = nasty_pair();
  pair.findings.push_back(pair.findings[0]);
  const json results = json::parse(written("sarif", pair))["runs"][0]["results"];
  const std::string first = results[0]["partialFingerprints"]["taiyakuFinding/v1"];
  const std::string second = results[1]["partialFingerprints"]["taiyakuFinding/v1"];
  EXPECT_EQ(first.substr(0, 16), second.substr(0, 16));
  EXPECT_NE(first, second);
}

TEST(WriteSarif, FingerprintDoesNotDependOnThePlace) {
  ResultPair moved = pair_of_an_article();
  moved.findings[0].target.begin.line += 10;
  EXPECT_EQ(first_result(moved)["partialFingerprints"],
            first_result(pair_of_an_article())["partialFingerprints"]);
}

}  // namespace
}  // namespace taiyaku::testing
