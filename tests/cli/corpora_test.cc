// Our own articles, checked by the program and compared with their gold (corpora/README.md).
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/support/program.h"

namespace taiyaku::testing {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

const fs::path kArticles = fs::path(TAIYAKU_SOURCE_DIR) / "corpora" / "articles";

/// Half-open bytes of the article.
struct Place {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool holds(std::size_t byte) const { return begin <= byte && byte < end; }
  bool meets(const Place& other) const { return begin < other.end && other.begin < end; }
};

Place place(const json& span) { return {span["start"], span["end"]}; }

/// What the program said of one article, beside what should be said.
struct Checked {
  std::string text;
  json gold;
  std::vector<json> pairs;
  std::vector<json> unpaired;

  /// Where the gold's words of one side stand; empty when it has none.
  Place words(const json& error, const char* side) const {
    const std::string piece = error[side];
    if (piece.empty()) return {};
    const std::size_t paragraph =
        text.find(gold["pairs"][error["pair"].get<std::size_t>()][side].get<std::string>());
    const std::size_t begin = text.find(piece, paragraph);
    return {begin, begin + piece.size()};
  }
};

Checked check(const std::string& name, const std::string& suffix = ".txt") {
  const std::string path = (kArticles / (name + suffix)).string();
  const Outcome outcome = run_taiyaku({"check", "--format", "jsonl", "--no-fail", path});
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  Checked checked{contents(path), json::parse(contents(kArticles / (name + ".gold.json"))), {}, {}};
  std::istringstream lines(outcome.output);
  for (std::string line; std::getline(lines, line);) {
    json record = json::parse(line);
    if (record["record"] == "pair")
      checked.pairs.push_back(std::move(record));
    else if (record["record"] == "unpaired")
      checked.unpaired.push_back(std::move(record));
  }
  return checked;
}

/// The pair record whose two sides begin where the gold's do, or null.
const json* pair_record(const Checked& checked, const json& gold_pair) {
  const std::size_t source = checked.text.find(gold_pair["source"].get<std::string>());
  const std::size_t target = checked.text.find(gold_pair["target"].get<std::string>());
  for (const json& pair : checked.pairs) {
    if (place(pair["source"]).holds(source) && place(pair["target"]).holds(target)) return &pair;
  }
  return nullptr;
}

/// Whether a finding shows the words of the error, on both sides where both have any.
bool shows(const json& finding, const Place& source, const Place& target) {
  const bool at_source = source.end == 0 || place(finding["source"]).meets(source);
  const bool at_target = target.end == 0 || place(finding["target"]).meets(target);
  return at_source && at_target;
}

std::vector<std::string> article_names() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(kArticles)) {
    const std::string name = entry.path().filename().string();
    if (name.ends_with(".gold.json")) names.push_back(name.substr(0, name.size() - 10));
  }
  std::sort(names.begin(), names.end());
  return names;
}

class Article : public ::testing::TestWithParam<std::string> {};

TEST_P(Article, ParagraphsArePairedAsInTheGold) {
  const Checked checked = check(GetParam());
  std::size_t right = 0;
  for (const json& pair : checked.gold["pairs"]) {
    if (pair_record(checked, pair))
      ++right;
    else
      ADD_FAILURE() << "not paired: " << pair["source"];
  }
  EXPECT_EQ(checked.pairs.size(), right) << "pairs that are not in the gold";
}

TEST_P(Article, UnpairedParagraphsHaveTheirRoles) {
  const Checked checked = check(GetParam());
  std::map<std::size_t, std::string> roles;
  for (const json& paragraph : checked.unpaired) roles[paragraph["start"]] = paragraph["role"];
  for (const json& expected : checked.gold["unpaired"]) {
    const std::size_t begin = checked.text.find(expected["starts"].get<std::string>());
    // A bullet's paragraph begins behind its marker.
    const auto found = roles.lower_bound(begin);
    ASSERT_TRUE(found != roles.end() && found->first < begin + 8)
        << expected["starts"] << " is not unpaired";
    EXPECT_EQ(found->second, expected["role"]) << expected["starts"];
  }
}

TEST_P(Article, PlantedErrorsAreFound) {
  const Checked checked = check(GetParam());
  std::size_t found = 0;
  std::size_t planted = 0;
  for (const json& error : checked.gold["errors"]) {
    if (error.value("hard", false)) continue;  // every word is in place: a known gap
    ++planted;
    const json* pair =
        pair_record(checked, checked.gold["pairs"][error["pair"].get<std::size_t>()]);
    const Place source = checked.words(error, "source");
    const Place target = checked.words(error, "target");
    const bool shown =
        pair && std::any_of((*pair)["findings"].begin(), (*pair)["findings"].end(),
                            [&](const json& finding) { return shows(finding, source, target); });
    found += shown;
    if (!shown)
      std::cout << "missed: " << error["kind"] << ' ' << error["source"] << " | " << error["target"]
                << '\n';
  }
  RecordProperty("planted", static_cast<int>(planted));
  RecordProperty("found", static_cast<int>(found));
  EXPECT_GE(found * 10, planted * 7) << found << " of " << planted << " errors found";
}

TEST_P(Article, FindingsPointAtPlantedErrors) {
  const Checked checked = check(GetParam());
  for (const json& pair : checked.pairs) {
    for (const json& finding : pair["findings"]) {
      if (finding["severity"] == "minor" || finding["severity"] == "neutral") continue;
      const bool planted = std::any_of(
          checked.gold["errors"].begin(), checked.gold["errors"].end(), [&](const json& error) {
            return place(finding["source"]).meets(checked.words(error, "source")) ||
                   place(finding["target"]).meets(checked.words(error, "target"));
          });
      EXPECT_TRUE(planted) << finding["rule"] << ' ' << finding["message"] << ' '
                           << finding["source"]["text"] << " | " << finding["target"]["text"];
    }
  }
}

TEST_P(Article, RightTranslationHasNoFinding) {
  const std::string name = GetParam();
  if (!fs::exists(kArticles / (name + ".reference.txt")))
    GTEST_SKIP() << "the article itself is right";
  for (const json& pair : check(name, ".reference.txt").pairs) {
    for (const json& finding : pair["findings"]) {
      ADD_FAILURE() << finding["rule"] << ' ' << finding["message"] << ' '
                    << finding["source"]["text"] << " | " << finding["target"]["text"];
    }
    EXPECT_EQ(pair["verdict"], "pass") << pair["source"]["text"];
  }
}

INSTANTIATE_TEST_SUITE_P(Corpora, Article, ::testing::ValuesIn(article_names()),
                         [](const auto& instance) {
                           std::string name = instance.param;
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

TEST(Demo, EveryPlantedErrorIsShownWithItsWordsOnBothSides) {
  const Checked checked = check("demo");
  ASSERT_GE(checked.gold["errors"].size(), 8u);
  for (const json& error : checked.gold["errors"]) {
    const json* pair =
        pair_record(checked, checked.gold["pairs"][error["pair"].get<std::size_t>()]);
    ASSERT_TRUE(pair) << error["kind"];
    const bool shown = std::any_of(
        (*pair)["findings"].begin(), (*pair)["findings"].end(), [&](const json& finding) {
          return shows(finding, checked.words(error, "source"), checked.words(error, "target"));
        });
    EXPECT_TRUE(shown) << error["kind"] << ' ' << error["source"] << " | " << error["target"];
  }
}

TEST(CleanArticles, PassWithoutAnyFinding) {
  int clean = 0;
  for (const std::string& name : article_names()) {
    const Checked checked = check(name);
    if (!checked.gold["clean"].get<bool>()) continue;
    ++clean;
    for (const json& pair : checked.pairs) {
      EXPECT_TRUE(pair["findings"].empty()) << name << ": " << pair["findings"].dump(1);
      EXPECT_EQ(pair["verdict"], "pass") << name << ": " << pair["source"]["text"];
    }
  }
  EXPECT_GE(clean, 1);
}

}  // namespace
}  // namespace taiyaku::testing
