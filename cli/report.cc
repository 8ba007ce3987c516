// taiyaku report: a stored result in another format.
#include "cli/result_output.h"
#include "cli/verbose.h"
#include "io/read_result.h"

namespace taiyaku::cli {

ExitStatus run_report(const Arguments& arguments) {
  CommandLine line("report");
  if (!line.parse(arguments)) return kDone;
  const std::vector<std::string> files = line.inputs(1);
  const Verbose verbose(line);
  LineReader lines(open_bytes(files[0]), name_of_input(files[0]), false);
  ResultOutput output(line, files);
  const auto writer = make_result_writer(line.text("format"), output.stream(), line.text_style());
  const std::vector<Problem> problems = read_result(lines, *writer);
  output.close();
  report_problems(problems);
  return problems.empty() ? kDone : kFailed;
}

}  // namespace taiyaku::cli
