#include "cli/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <iostream>

namespace taiyaku::cli {
namespace {

using std::chrono::steady_clock;

constexpr std::chrono::milliseconds kPause{200};
constexpr std::string_view kClearLine = "\r\x1b[K";

}  // namespace

Progress::Progress(const CommandLine& line, std::string_view what, std::size_t total)
    : shown_(line.text("progress") == "auto" && !line.flag("quiet") && isatty(STDERR_FILENO) != 0),
      what_(what),
      total_(total),
      next_(steady_clock::now() + kPause) {}

Progress::~Progress() {
  if (on_screen_) std::cerr << kClearLine << std::flush;
}

void Progress::step() {
  ++done_;
  if (!shown_ || steady_clock::now() < next_) return;
  next_ = steady_clock::now() + kPause;
  on_screen_ = true;
  const std::string of = total_ > 0 ? fmt::format(" of {}", total_) : "";
  std::cerr << fmt::format("{}{}{} {}", kClearLine, done_, of, what_) << std::flush;
}

}  // namespace taiyaku::cli
