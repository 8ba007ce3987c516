// Counts over a corpus.
#include "io/audit_summary.h"

#include <gtest/gtest.h>

#include "segment/error.h"

namespace taiyaku {
namespace {

AuditSummary empty_summary() {
  AuditSummary summary;
  summary.files = {{.path = "a.tsv"}, {.path = "b.tsv"}};
  return summary;
}

PairMeasures measures(double risk) {
  PairMeasures pair;
  pair.risk = risk;
  pair.verdict = risk > 0.8 ? Verdict::kFail : Verdict::kPass;
  pair.source_language = Language::kEnglish;
  pair.source_length = 80;
  pair.target_length = 40;
  pair.beads = {{1, 2}};
  pair.findings = {{"NUM001", Severity::kCritical}, {"NUM001", Severity::kMajor}};
  return pair;
}

WorstPair worst(std::uint32_t risk, std::uint64_t number) {
  WorstPair pair;
  pair.badness = {risk, 0, 0, number};
  return pair;
}

TEST(AuditSummary, CountsByFileAndRule) {
  AuditSummary summary = empty_summary();
  summary.add_pair(measures(0.9), 1);
  EXPECT_EQ(summary.total.pairs, 1u);
  EXPECT_EQ(summary.files[1].verdicts[2], 1u);
  EXPECT_EQ(summary.files[0].pairs, 0u);
  EXPECT_EQ(summary.rules["NUM001"].pairs, 1u);
  EXPECT_EQ(summary.rules["NUM001"].findings[3], 1u);
  EXPECT_EQ(summary.beads["1-2"], 1u);
}

TEST(AuditSummary, PartsAddUpInAnyOrder) {
  AuditSummary whole = empty_summary();
  AuditSummary first = empty_summary();
  AuditSummary second = empty_summary();
  for (int i = 0; i < 100; ++i) {
    const PairMeasures pair = measures(i / 100.0);
    whole.add_pair(pair, i % 2);
    (i % 3 == 0 ? first : second).add_pair(pair, i % 2);
  }
  AuditSummary forwards = first;
  forwards += second;
  second += first;
  EXPECT_EQ(to_json(forwards), to_json(whole));
  EXPECT_EQ(to_json(second), to_json(whole));
}

TEST(AuditSummary, PartsOfOtherFilesAreRefused) {
  AuditSummary summary = empty_summary();
  EXPECT_THROW(summary += AuditSummary(), Error);
}

TEST(AuditSummary, ComesBackFromJson) {
  AuditSummary summary = empty_summary();
  summary.add_pair(measures(0.9), 1);
  summary.add_problem(0);
  WorstPair pair = worst(9000, 7);
  pair.source = "\"quoted\"";
  pair.findings = {{"NUM001", "critical", "ten times too much"}};
  summary.worst.add(pair);
  EXPECT_EQ(to_json(parse_audit_summary(to_json(summary))), to_json(summary));
}

TEST(AuditSummary, OtherJsonIsRefused) {
  EXPECT_THROW(parse_audit_summary("{}"), Error);
  EXPECT_THROW(parse_audit_summary("[1"), Error);
}

TEST(WorstPairs, KeepsTheWorstInOrder) {
  WorstPairs pairs;
  for (std::uint32_t i = 1; i <= 500; ++i) {
    if (pairs.takes({i % 250, 0, 0, i})) pairs.add(worst(i % 250, i));
  }
  ASSERT_EQ(pairs.pairs().size(), WorstPairs::kMost);
  EXPECT_EQ(pairs.pairs()[0].badness.number, 249u);
  EXPECT_EQ(pairs.pairs()[1].badness.number, 499u);
  EXPECT_FALSE(pairs.takes({1, 0, 0, 1000}));
}

TEST(WorstPairs, PairsWithoutRiskAreLeftOut) { EXPECT_FALSE(WorstPairs().takes({0, 0, 0, 1})); }

}  // namespace
}  // namespace taiyaku
