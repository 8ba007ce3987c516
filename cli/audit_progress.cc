#include "cli/audit_progress.h"

#include <fmt/format.h>
#include <pthread.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <iostream>

#include "segment/utf8.h"

namespace taiyaku::cli {
namespace {

constexpr auto kTick = std::chrono::milliseconds(200);
constexpr int kTicksPerLine = 150;  // half a minute
constexpr std::size_t kBarWidth = 20;

std::string duration(double seconds) {
  const auto whole = static_cast<std::uint64_t>(std::llround(seconds));
  if (whole >= 3600) return fmt::format("{}h{:02}m", whole / 3600, whole / 60 % 60);
  if (whole >= 60) return fmt::format("{}m{:02}s", whole / 60, whole % 60);
  return fmt::format("{}s", whole);
}

/// With commas between thousands.
std::string counted(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
    digits.insert(static_cast<std::size_t>(at), ",");
  }
  return digits;
}

std::string cut(const std::string& text, std::size_t columns) {
  std::size_t at = 0;
  for (std::size_t n = 0; n < columns && at < text.size(); ++n) at += code_point_at(text, at).size;
  return text.substr(0, at);
}

std::size_t terminal_columns() {
  winsize size{};
  if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col < 2) return 79;
  return size.ws_col - 1U;
}

sigset_t ending_signals() {
  sigset_t signals;
  ::sigemptyset(&signals);
  ::sigaddset(&signals, SIGINT);
  ::sigaddset(&signals, SIGTERM);
  return signals;
}

}  // namespace

std::string audit_progress_line(const AuditProgressState& state, double seconds,
                                std::size_t columns) {
  std::string line;
  const double speed = seconds > 0 ? static_cast<double>(state.pairs) / seconds : 0;
  const double share =
      state.all_bytes > 0
          ? std::min(1.0, static_cast<double>(state.bytes) / static_cast<double>(state.all_bytes))
          : 0;
  if (state.all_bytes > 0) {
    const auto full = static_cast<std::size_t>(share * kBarWidth);
    line = fmt::format("[{}{}] {:.0f}%  ", std::string(full, '='),
                       std::string(kBarWidth - full, ' '), 100 * share);
  }
  line += fmt::format("{} pairs  {}/s", counted(state.pairs),
                      counted(static_cast<std::uint64_t>(speed)));
  if (share > 0.001 && share < 1)
    line += fmt::format("  {} left", duration(seconds / share - seconds));
  line += fmt::format("  {} fail", counted(state.failed));
  if (!state.worst_file.empty()) line += "  worst " + state.worst_file;
  return cut(line, columns);
}

AuditProgress::AuditProgress(AuditProgressStyle style)
    : style_(style), begin_(std::chrono::steady_clock::now()) {
  const sigset_t signals = ending_signals();
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  thread_ = std::jthread([this](const std::stop_token& end) { watch(end); });
}

AuditProgress::~AuditProgress() {
  thread_.request_stop();
  ::pthread_kill(thread_.native_handle(), SIGINT);  // it need not wait for its next tick
  thread_.join();
  if (style_ != AuditProgressStyle::kNone) show(true);
}

void AuditProgress::update(const AuditProgressState& state) {
  const std::lock_guard lock(mutex_);
  state_ = state;
}

void AuditProgress::say(const std::string& line) {
  const std::lock_guard lock(mutex_);
  std::cerr << (style_ == AuditProgressStyle::kBar ? "\r\x1b[K" : "") << line << '\n' << std::flush;
}

void AuditProgress::watch(const std::stop_token& end) {
  const sigset_t signals = ending_signals();
  const timespec tick{0, std::chrono::nanoseconds(kTick).count()};
  for (int ticks = 1; !end.stop_requested(); ++ticks) {
    if (::sigtimedwait(&signals, nullptr, &tick) > 0 && !end.stop_requested()) stop_ = true;
    if (style_ == AuditProgressStyle::kBar ||
        (style_ == AuditProgressStyle::kLines && ticks % kTicksPerLine == 0)) {
      show(false);
    }
  }
}

void AuditProgress::show(bool last) {
  const double seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count();
  const std::lock_guard lock(mutex_);
  if (style_ == AuditProgressStyle::kBar) {
    std::cerr << "\r\x1b[K" << audit_progress_line(state_, seconds, terminal_columns())
              << (last ? "\n" : "") << std::flush;
  } else {
    std::cerr << "taiyaku: " << audit_progress_line(state_, seconds, 200) << '\n' << std::flush;
  }
}

}  // namespace taiyaku::cli
