#include "cli/audit_progress.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <csignal>
#include <thread>

namespace taiyaku::cli {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

AuditProgressState halfway() {
  return {
      .pairs = 1234567, .bytes = 50, .all_bytes = 100, .failed = 1890, .worst_file = "対訳/b.tsv"};
}

TEST(AuditProgressLine, TellsAll) {
  EXPECT_EQ(audit_progress_line(halfway(), 100, 200),
            "[==========          ] 50%  1,234,567 pairs  12,345/s  1m40s left  1,890 fail  "
            "worst 対訳/b.tsv");
}

TEST(AuditProgressLine, UnknownLengthHasNoBarAndNoTimeLeft) {
  AuditProgressState state = halfway();
  state.all_bytes = 0;
  const std::string line = audit_progress_line(state, 100, 200);
  EXPECT_THAT(line, StartsWith("1,234,567 pairs"));
  EXPECT_THAT(line, Not(HasSubstr("left")));
}

TEST(AuditProgressLine, BeginsWithoutDividingByNothing) {
  EXPECT_EQ(audit_progress_line({.all_bytes = 100, .worst_file = ""}, 0, 200),
            "[                    ] 0%  0 pairs  0/s  0 fail");
}

TEST(AuditProgressLine, FileThatGrewIsNoMoreThanDone) {
  AuditProgressState state = halfway();
  state.bytes = 300;
  const std::string line = audit_progress_line(state, 100, 200);
  EXPECT_THAT(line, StartsWith("[====================] 100%"));
  EXPECT_THAT(line, Not(HasSubstr("left")));
}

TEST(AuditProgressLine, HoursAreToldInMinutes) {
  AuditProgressState state = halfway();
  state.bytes = 1;
  EXPECT_THAT(audit_progress_line(state, 100, 200), HasSubstr("2h45m left"));
}

TEST(AuditProgressLine, IsCutBetweenCharacters) {
  EXPECT_THAT(audit_progress_line(halfway(), 100, 86), EndsWith("worst 対"));
  EXPECT_EQ(audit_progress_line(halfway(), 100, 0), "");
}

TEST(AuditProgress, SignalAsksForTheEnd) {
  AuditProgress progress(AuditProgressStyle::kNone);
  EXPECT_FALSE(progress.stop());
  ::kill(::getpid(), SIGTERM);
  for (int i = 0; i < 500 && !progress.stop(); ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  EXPECT_TRUE(progress.stop());
}

TEST(AuditProgress, LastStateIsShown) {
  ::testing::internal::CaptureStderr();
  {
    AuditProgress progress(AuditProgressStyle::kLines);
    progress.update({.pairs = 42, .worst_file = ""});
  }
  EXPECT_THAT(::testing::internal::GetCapturedStderr(), StartsWith("taiyaku: 42 pairs"));
}

TEST(AuditProgress, SaidLineDoesNotStandInTheBar) {
  ::testing::internal::CaptureStderr();
  {
    AuditProgress progress(AuditProgressStyle::kBar);
    progress.say("a.tsv:3: one column");
  }
  EXPECT_THAT(::testing::internal::GetCapturedStderr(), HasSubstr("\r\x1b[Ka.tsv:3: one column\n"));
}

}  // namespace
}  // namespace taiyaku::cli
