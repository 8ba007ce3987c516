#include "io/read_result.h"

#include "io/result_json.h"

namespace taiyaku {
namespace {

/// Hands each record on as it should be.
class Reader {
 public:
  explicit Reader(ResultWriter& writer) : writer_(writer) {}

  void operator()(std::monostate /*other*/) {}
  void operator()(const ResultRun& run) {
    if (!begun_) writer_.begin(run);  // results that were joined hold more than one
    begun_ = true;
  }
  void operator()(const ResultPair& pair) {
    begin();
    count(pair, summary_);
    writer_.pair(pair);
  }
  void operator()(const ResultUnpaired& paragraph) {
    begin();
    count(paragraph, summary_);
    writer_.unpaired(paragraph);
  }
  void operator()(const Summary& summary) {
    summary_.suppressed += summary.suppressed;
    summary_.problems += summary.problems;
  }

  void end() {
    begin();
    writer_.end(summary_);
  }

 private:
  void begin() {
    if (!begun_) (*this)(ResultRun());
  }

  ResultWriter& writer_;
  Summary summary_;
  bool begun_ = false;
};

}  // namespace

std::vector<Problem> read_result(LineReader& lines, ResultWriter& writer) {
  std::vector<Problem> problems;
  Reader reader(writer);
  try {
    while (lines.next()) {
      try {
        if (!lines.fault().empty()) throw Error(lines.fault());
        if (lines.line().find_first_not_of(" \t") == std::string_view::npos) continue;
        std::visit(reader, parse_result(lines.line()));
      } catch (const Error& error) {
        problems.push_back({lines.path(), lines.number(), error.what()});
      }
    }
  } catch (const BrokenInput& broken) {
    problems.push_back(broken.problem());
  }
  reader.end();
  return problems;
}

}  // namespace taiyaku
