// taiyaku baseline: a list of findings that are known, so that only new ones fail a run.
#include "io/baseline.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

#include "cli/check_run.h"
#include "cli/verbose.h"
#include "io/file.h"
#include "io/read_result.h"

namespace taiyaku::cli {
namespace {

/// Whether a file is what `check --format jsonl` writes.
bool is_result(const std::string& path) {
  if (path == "-") return false;
  LineReader lines(open_bytes(path), path, false);
  return lines.next() && lines.line().find("\"record\":\"run\"") != std::string_view::npos;
}

/// All findings of stored results. Returns the number of problems, which it tells.
std::size_t read_results(const std::vector<std::string>& paths, Baseline& found) {
  BaselineCollector collector(found);
  std::size_t count = 0;
  for (const std::string& path : paths) {
    LineReader lines(open_bytes(path), path, false);
    const std::vector<Problem> problems = read_result(lines, collector);
    report_problems(problems);
    count += problems.size();
  }
  return count;
}

std::size_t check_files(const CommandLine& line, Baseline& found) {
  CheckRun run(line);
  BaselineCollector collector(found);
  return run.run([&](const Report& report, const std::string& id, std::size_t number,
                     const UnitPlace& /*place*/) {
    const Results results = results_of(report, id, number);
    for (const ResultPair& pair : results.pairs) collector.pair(pair);
    for (const ResultUnpaired& paragraph : results.unpaired) collector.unpaired(paragraph);
  });
}

std::size_t find(const CommandLine& line, Baseline& found) {
  const auto& files = line.files();
  const auto results = std::count_if(files.begin(), files.end(), is_result);
  if (results == 0) return check_files(line, found);
  if (results < static_cast<std::ptrdiff_t>(files.size()))
    throw Error("baseline: give either texts or stored results, not both");
  return read_results(files, found);
}

void write(const Baseline& baseline, const std::string& path) {
  Output output(path);
  baseline.write(output.stream());
  output.close();
}

}  // namespace

ExitStatus run_baseline(const Arguments& arguments) {
  const std::string verb = arguments.empty() ? "" : arguments.front();
  CommandLine line("baseline");
  const bool known_verb = verb == "create" || verb == "prune";
  if (!line.parse(known_verb ? Arguments(arguments.begin() + 1, arguments.end()) : arguments))
    return kDone;
  const Verbose verbose(line);
  if (!known_verb) throw Error(fmt::format("baseline {}: use create or prune", verb));
  Baseline kept;
  if (line.has("baseline")) kept = read_baseline(line.text("baseline"));
  Baseline found;
  const std::size_t problems = find(line, found);
  if (verb == "create") {
    found.add(kept);
    write(found, line.text("output"));
  } else {
    if (!line.has("baseline")) throw Error("baseline prune: say of which with --baseline FILE");
    // A text that could not be read must not take its findings out.
    if (problems > 0) return kFailed;
    const std::size_t gone = kept.prune(found);
    write(kept, line.has("output") ? line.text("output") : line.text("baseline"));
    if (!line.flag("quiet"))
      std::cerr << fmt::format("taiyaku: {} gone, {} left\n", gone, kept.size());
  }
  return problems > 0 ? kFailed : kDone;
}

}  // namespace taiyaku::cli
