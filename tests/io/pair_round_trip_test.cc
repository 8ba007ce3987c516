// What a format can hold comes out of it as it went in.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/support/malformed.h"
#include "tests/support/pairs.h"

namespace taiyaku {
namespace {

using testing::good_pairs_of;

std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else {
      out += c;
    }
  }
  return out;
}

std::string tsv(const std::string& source, const std::string& target) {
  return source + '\t' + target + '\n';
}

std::string jsonl(const std::string& source, const std::string& target) {
  return nlohmann::json{{"source", source}, {"target", target}}.dump() + '\n';
}

std::string tmx(const std::string& source, const std::string& target) {
  return "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>" +
         escaped(source) + "</seg></tuv><tuv xml:lang=\"ja\"><seg>" + escaped(target) +
         "</seg></tuv></tu></body></tmx>";
}

std::string xliff12(const std::string& source, const std::string& target) {
  return "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"ja\"><body>"
         "<trans-unit id=\"1\"><source>" +
         escaped(source) + "</source><target>" + escaped(target) +
         "</target></trans-unit></body></file></xliff>";
}

std::string xliff2(const std::string& source, const std::string& target) {
  return "<xliff version=\"2.1\" srcLang=\"en\" trgLang=\"ja\"><file id=\"f\"><unit id=\"1\">"
         "<segment><source>" +
         escaped(source) + "</source><target>" + escaped(target) +
         "</target></segment></unit></file></xliff>";
}

struct Form {
  const char* name;
  InputFormat format;
  std::string (*write)(const std::string& source, const std::string& target);
  bool holds_lines;  // tabs and line ends inside a text
};

class PairRoundTrip : public ::testing::TestWithParam<Form> {
 protected:
  static void expect_same(const std::string& source, const std::string& target) {
    const auto pairs = good_pairs_of(GetParam().write(source, target), GetParam().format);
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_TRUE(pairs[0].source == source);
    EXPECT_TRUE(pairs[0].target == target);
  }
};

TEST_P(PairRoundTrip, KeepsQuotesMarkupEmojiAndDirectionMarks) {
  expect_same(
      "\"Fish\" & <chips> 'now' \\n 100%; 👩‍🍳 \u200Fעברית\u200E \u202Eabc\u202C",
      "「魚」＆＜揚げ芋＞ &amp; ｶﾞ か\u3099 🍣 \u2067اب\u2069");
}

TEST_P(PairRoundTrip, KeepsTabsAndLineEndsWhereItCan) {
  if (!GetParam().holds_lines) GTEST_SKIP() << "a line is a pair, a tab its middle";
  expect_same("  one\n\ttwo\n ", "一\n\t二\u2028三");
}

TEST_P(PairRoundTrip, KeepsAMegabyte) {
  expect_same(testing::repeated("It rained & ", 1'000'000),
              testing::repeated("雨が<降った>。", 1'000'000));
}

INSTANTIATE_TEST_SUITE_P(Formats, PairRoundTrip,
                         ::testing::Values(Form{"Tsv", InputFormat::kTsv, &tsv, false},
                                           Form{"Jsonl", InputFormat::kJsonl, &jsonl, true},
                                           Form{"Tmx", InputFormat::kTmx, &tmx, true},
                                           Form{"Xliff12", InputFormat::kXliff, &xliff12, true},
                                           Form{"Xliff2", InputFormat::kXliff, &xliff2, true}),
                         [](const auto& one) { return one.param.name; });

}  // namespace
}  // namespace taiyaku
