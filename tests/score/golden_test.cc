// Reads tests/golden/*.md: prose with fenced cases.
//
//     ```case a lost negation
//     source: The council did not approve the plan.
//     target: 市議会はその計画を承認した。
//     expect: NEG001
//     ```
//
// `expect` lists rules that must be shown, `silent` rules that must not; `expect: any` means any
// rule of severity major or above, `silent: all` none of those. `doubt` lists rules that must raise
// the risk at least, shown or not; `calm` rules that must not even do that. `term: harbour = 港`
// adds a term to the glossary, `term: harbour = 港 ! 湾` with a translation that it forbids.
// ⏎ in a source or target is a line break. A paragraph after `unpaired:` stands alone behind the
// pair, in one text with it. Other keys and rules that do not exist are refused. In known_gaps.md
// every case must fail.
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
  std::string unpaired;
  Glossary glossary;
  std::vector<std::string> expect;
  std::vector<std::string> silent;
  std::vector<std::string> doubt;
  std::vector<std::string> calm;
};

std::vector<std::string> rules_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> ids{std::istream_iterator<std::string>(in), {}};
  for (const std::string& id : ids) {
    const bool known = id == "any" || id == "all" || find_rule(id) != nullptr;
    EXPECT_TRUE(known) << "there is no rule " << id;
  }
  return ids;
}

/// "harbour = 港 ! 湾"
GlossaryTerm term_of(const std::string& text) {
  GlossaryTerm term;
  const std::size_t equals = text.find(" = ");
  const std::size_t bang = std::min(text.find(" ! "), text.size());
  term.english = {text.substr(0, equals)};
  term.japanese = {text.substr(equals + 3, bang - equals - 3)};
  if (bang < text.size()) term.forbidden_japanese = {text.substr(bang + 3)};
  return term;
}

/// "one⏎two" has two lines.
std::string with_line_breaks(std::string text) {
  constexpr std::string_view kBreak = "⏎";
  for (std::size_t at = text.find(kBreak); at != std::string::npos; at = text.find(kBreak, at)) {
    text.replace(at, kBreak.size(), "\n");
  }
  return text;
}

void read_field(const std::string& line, GoldenCase& golden) {
  const std::size_t colon = std::min(line.find(": "), line.size());
  const std::string key = line.substr(0, colon);
  const std::string value = line.substr(std::min(colon + 2, line.size()));
  if (key == "source") {
    golden.source = with_line_breaks(value);
  } else if (key == "target") {
    golden.target = with_line_breaks(value);
  } else if (key == "unpaired") {
    golden.unpaired = value;
  } else if (key == "term") {
    golden.glossary.terms.push_back(term_of(value));
  } else if (key == "expect") {
    golden.expect = rules_of(value);
  } else if (key == "silent") {
    golden.silent = rules_of(value);
  } else if (key == "doubt") {
    golden.doubt = rules_of(value);
  } else if (key == "calm") {
    golden.calm = rules_of(value);
  } else {
    ADD_FAILURE() << golden.name << ": no such key: " << line;
  }
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

std::vector<Finding> findings_of(const GoldenCase& golden) {
  const GlossaryIndex glossary(shared_lexicon(), golden.glossary);
  Checker checker(shared_model(), shared_lexicon(), &glossary);
  Report report = golden.unpaired.empty()
                      ? checker.check_pair(golden.source, golden.target)
                      : checker.check_article(golden.source + "\n\n" + golden.target + "\n\n" +
                                              golden.unpaired + "\n");
  std::vector<Finding> findings;
  for (const PairReport& pair : report.pairs) {
    findings.insert(findings.end(), pair.findings.begin(), pair.findings.end());
  }
  for (const UnpairedReport& paragraph : report.unpaired) {
    findings.insert(findings.end(), paragraph.findings.begin(), paragraph.findings.end());
  }
  return findings;
}

/// Empty when the case holds, else what is wrong.
std::string fault_of(const GoldenCase& golden) {
  const std::vector<Finding> findings = findings_of(golden);
  const auto grave = std::find_if(findings.begin(), findings.end(),
                                  [](const Finding& f) { return f.severity >= Severity::kMajor; });
  const auto shown = [&](const std::string& id) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding& f) { return f.rule->id == id; });
  };
  for (const std::string& id : golden.expect) {
    if (id == "any" ? grave == findings.end() : !shown(id)) return id + " is not shown";
  }
  for (const std::string& id : golden.silent) {
    if (id == "all" && grave != findings.end()) return grave->message;
    if (shown(id)) return id + " is shown";
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
  const auto cases = read_cases(folder() / "known_gaps.md");
  EXPECT_FALSE(cases.empty());
  for (const GoldenCase& golden : cases) {
    EXPECT_NE(fault_of(golden), "") << golden.name << " is closed: move it to the file of its rule";
  }
}

}  // namespace
}  // namespace taiyaku::testing
