// Reads tests/golden/*.md: prose with fenced cases.
//
//     ```case a lost negation
//     source: The council did not approve the plan.
//     target: 市議会はその計画を承認した。
//     expect: NEG001
//     ```
//
// `expect` lists rules that must be shown, `silent` rules that must not; `silent: all` means no
// finding of severity major or above. `doubt` lists rules that must raise the risk at least, shown
// or not; `calm` rules that must not even do that. In known_gaps.md every case must fail.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

struct GoldenCase {
  std::string name;
  std::string source;
  std::string target;
  std::vector<std::string> expect;
  std::vector<std::string> silent;
  std::vector<std::string> doubt;
  std::vector<std::string> calm;
};

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream in(text);
  return {std::istream_iterator<std::string>(in), {}};
}

void read_field(const std::string& line, GoldenCase& golden) {
  const auto value = [&](std::string_view key) { return line.substr(key.size()); };
  if (line.starts_with("source: ")) golden.source = value("source: ");
  if (line.starts_with("target: ")) golden.target = value("target: ");
  if (line.starts_with("expect: ")) golden.expect = words_of(value("expect: "));
  if (line.starts_with("silent: ")) golden.silent = words_of(value("silent: "));
  if (line.starts_with("doubt: ")) golden.doubt = words_of(value("doubt: "));
  if (line.starts_with("calm: ")) golden.calm = words_of(value("calm: "));
}

std::vector<GoldenCase> read_cases(const std::filesystem::path& path) {
  std::vector<GoldenCase> cases;
  std::ifstream in(path);
  bool inside = false;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("```case")) {
      cases.emplace_back().name = line.substr(7);
      inside = true;
    } else if (line == "```") {
      inside = false;
    } else if (inside) {
      read_field(line, cases.back());
    }
  }
  return cases;
}

/// What is wrong with the rules that raise the risk without being shown.
std::string fault_in_doubts(const GoldenCase& golden) {
  if (golden.doubt.empty() && golden.calm.empty()) return "";
  Checker checker(shared_model(), shared_lexicon());
  const auto features = checker.measure_pair(golden.source, golden.target);
  const auto doubted = [&](const std::string& id) {
    return std::any_of(features.begin(), features.end(),
                       [&](const RiskFeature& f) { return f.name == id; });
  };
  for (const std::string& id : golden.doubt) {
    if (!doubted(id)) return id + " is not doubted";
  }
  for (const std::string& id : golden.calm) {
    if (doubted(id)) return id + " is doubted";
  }
  return "";
}

/// Empty when the case holds, else what is wrong.
std::string fault_of(const GoldenCase& golden) {
  const Report report = check_pair(golden.source, golden.target);
  const auto& findings = report.pairs.front().findings;
  const auto shown = [&](const std::string& id) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding& f) { return f.rule->id == id; });
  };
  for (const std::string& id : golden.expect) {
    if (!shown(id)) return id + " is not shown";
  }
  for (const std::string& id : golden.silent) {
    if (id != "all" && shown(id)) return id + " is shown";
    for (const Finding& f : findings) {
      if (id == "all" && f.severity >= Severity::kMajor) return f.message;
    }
  }
  return fault_in_doubts(golden);
}

std::filesystem::path folder() {
  return std::filesystem::path(TAIYAKU_SOURCE_DIR) / "tests" / "golden";
}

class GoldenFile : public ::testing::TestWithParam<std::string> {};

TEST_P(GoldenFile, EveryCaseHolds) {
  const auto cases = read_cases(folder() / GetParam());
  EXPECT_FALSE(cases.empty());
  for (const GoldenCase& golden : cases) {
    EXPECT_EQ(fault_of(golden), "") << GetParam() << ":" << golden.name;
  }
}

std::vector<std::string> golden_files() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder())) {
    const std::string name = entry.path().filename().string();
    if (name.ends_with(".md") && name != "known_gaps.md" && name != "README.md") {
      names.push_back(name);
    }
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::string test_name(const ::testing::TestParamInfo<std::string>& info) {
  return info.param.substr(0, info.param.size() - 3);
}

INSTANTIATE_TEST_SUITE_P(Golden, GoldenFile, ::testing::ValuesIn(golden_files()), test_name);

TEST(KnownGaps, StillOpen) {
  for (const GoldenCase& golden : read_cases(folder() / "known_gaps.md")) {
    EXPECT_NE(fault_of(golden), "") << golden.name << " is closed: move it to the file of its rule";
  }
}

}  // namespace
}  // namespace taiyaku::testing
