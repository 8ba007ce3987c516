#include "io/json_text.h"

#include <gtest/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>

namespace taiyaku {
namespace {

std::string text_of(std::string_view content) { return JsonText().value(content).text(); }
std::string text_of(double number) { return JsonText().value(number).text(); }

TEST(JsonText, WritesMembersAndItemsInOrder) {
  JsonText json;
  json.begin_object().field("b", "x").key("a").begin_array().value(1U).value(true).null();
  json.end_array().key("c").begin_object().end_object().end_object();
  EXPECT_EQ(json.text(), R"({"b":"x","a":[1,true,null],"c":{}})");
}

TEST(JsonText, EscapesWhatMustBe) {
  EXPECT_EQ(text_of("\"\\\n\t\x01/é語😀"), R"("\"\\\n\t\u0001/é語😀")");
}

TEST(JsonText, ReplacesBytesThatAreNoText) {
  EXPECT_EQ(text_of("a\xff"
                    "b\xe5\xae"),
            "\"a\xEF\xBF\xBD"
            "b\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

TEST(JsonText, WritesTheShortestDigits) {
  EXPECT_EQ(text_of(0.1), "0.1");
  EXPECT_EQ(text_of(1.0), "1.0");
  EXPECT_EQ(text_of(0.00012), "0.00012");
  EXPECT_EQ(text_of(std::numeric_limits<double>::quiet_NaN()), "null");
}

TEST(JsonText, IsReadBackAsItWas) {
  std::string all;
  for (char c = 1; c < 127; ++c) all += c;
  EXPECT_EQ(nlohmann::json::parse(text_of(all)).get<std::string>(), all);
  const double largest = std::numeric_limits<double>::max();
  EXPECT_EQ(nlohmann::json::parse(text_of(largest)).get<double>(), largest);
}

}  // namespace
}  // namespace taiyaku
