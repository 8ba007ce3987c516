#include "io/result_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "segment/error.h"
#include "tests/io/result_fixture.h"

namespace taiyaku::testing {
namespace {

using nlohmann::json;

template <typename Record>
std::string again(const Record& record) {
  return to_json(std::get<Record>(parse_result(to_json(record))));
}

TEST(ResultJson, PairComesBackAsItWent) {
  ResultPair pair = nasty_pair();
  pair.facts.push_back({FactMatch::Outcome::kChanged, 0.8,
                        ResultFact{words_of(kNastyText, 0, 1), "number", "5", "", false},
                        std::nullopt});
  pair.beads.push_back({{{0, 5}}, {{6, 9}}, {{0, 5}}, {{6, 9}}, 0.5});
  EXPECT_EQ(again(pair), to_json(pair));
  EXPECT_EQ(std::get<ResultPair>(parse_result(to_json(pair))).source.words.text, kNastyText);
}

TEST(ResultJson, OtherRecordsComeBackAsTheyWent) {
  EXPECT_EQ(again(pairs_run()), to_json(pairs_run()));
  EXPECT_EQ(again(lonely_paragraph()), to_json(lonely_paragraph()));
}

TEST(ResultJson, PlacesInMarkupAreKept) {
  ResultPair pair = nasty_pair();
  pair.source.words.span = {100, 300};
  pair.findings[0].source.span = {120, 131};  // tags before and inside
  const auto read = std::get<ResultPair>(parse_result(to_json(pair)));
  EXPECT_EQ(read.findings[0].source.within, pair.findings[0].source.within);
  EXPECT_EQ(to_json(read), to_json(pair));
}

TEST(ResultJson, WordsOutsideThePairHaveNoPlaceInIt) {
  ResultPair pair = nasty_pair();
  pair.findings[0].target.span = {5000, 5003};
  pair.findings[0].target.within.reset();
  const auto read = std::get<ResultPair>(parse_result(to_json(pair)));
  EXPECT_FALSE(read.findings[0].target.within.has_value());
}

TEST(ResultJson, RecordsOfOtherToolsArePassedOver) {
  EXPECT_TRUE(std::holds_alternative<std::monostate>(parse_result(R"({"record":"note"})")));
}

TEST(ResultJson, WhatIsNoRecordIsAnError) {
  for (const char* line :
       {"", "{", "[]", "17", "{}", R"({"record":5})", R"({"record":"pair","id":"1"})",
        R"({"record":"run","schema":2,"version":"9","settings":{}})",
        R"({"record":"unpaired","side":"left","start":0,"end":1,"text":"a","findings":[]})",
        R"({"record":"unpaired","side":"source","start":2,"end":1,"text":"a","findings":[]})",
        R"({"record":"unpaired","side":"source","start":-2,"end":1e99,"text":5,"findings":[]})"}) {
    EXPECT_THROW(parse_result(line), Error) << line;
  }
  EXPECT_THROW(parse_result(std::string(100000, '[')), Error);
}

TEST(ResultJson, SpansOfAStrangerAreMovedIntoTheText) {
  EXPECT_EQ(clamped({5, 900}, "abc"), (Span{3, 3}));
  EXPECT_EQ(clamped({1, 4}, "港が"), (Span{0, 6}));
  EXPECT_EQ(clamped({3, 1}, "港が"), (Span{3, 3}));
}

TEST(WriteJson, IsOneDocumentOfTheSameRecords) {
  const json document = json::parse(written("json"));
  EXPECT_EQ(document["pairs"].size(), 2U);
  EXPECT_EQ(document["pairs"][0]["source"]["text"], kNastyText);
  EXPECT_EQ(document["unpaired"].size(), 1U);
  EXPECT_EQ(document["summary"]["findings"]["critical"], 1);
}

TEST(WriteJson, AMegabyteInAFieldIsKept) {
  ResultPair pair = nasty_pair();
  for (int i = 0; i < 17; ++i) pair.source.words.text += pair.source.words.text;
  pair.source.words.text.resize(1 << 20, 'x');
  const json document = json::parse(written("json", pair));
  EXPECT_EQ(document["pairs"][0]["source"]["text"].get<std::string>().size(), 1U << 20);
}

}  // namespace
}  // namespace taiyaku::testing
