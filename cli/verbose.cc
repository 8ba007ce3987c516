#include "cli/verbose.h"

#include <fmt/format.h>

#include <iostream>

#include "cli/models.h"

namespace taiyaku::cli {

using std::chrono::steady_clock;

Verbose::Verbose(const CommandLine& line) : on_(line.flag("verbose")), begin_(steady_clock::now()) {
  if (!on_) return;
  const auto say = [](std::string_view what, const std::string& value) {
    std::cerr << fmt::format("taiyaku: {}: {}\n", what, value.empty() ? "none" : value);
  };
  if (line.takes("config")) say("configuration", line.configuration().path);
  if (line.takes("lexicon")) say("lexicon", Models::lexicon_path(line));
  if (line.takes("mecab-dict"))
    say("MeCab dictionary", Models::segment_options(line).mecab_dictionary);
  for (const char* name : {"glossary", "baseline", "weights"}) {
    if (line.has(name)) say(name, line.text(name));
  }
}

Verbose::~Verbose() {
  if (!on_) return;
  const std::chrono::duration<double> seconds = steady_clock::now() - begin_;
  std::cerr << fmt::format("taiyaku: {:.2f} s\n", seconds.count());
}

}  // namespace taiyaku::cli
