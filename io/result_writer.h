// Writing a result in one of the formats, as it comes.
//
// To add a format: a file write_NAME.cc with a class derived from ResultWriter, and a row in the
// table in result_writer.cc.
#ifndef TAIYAKU_IO_RESULT_WRITER_H_
#define TAIYAKU_IO_RESULT_WRITER_H_

#include <memory>
#include <ostream>
#include <string>
#include <string_view>

#include "io/result.h"

namespace taiyaku {

struct TextStyle {
  bool color = false;        ///< ANSI colours
  bool quiet = false;        ///< leaves out what passes without a new finding
  std::size_t columns = 80;  ///< line width
};

/// begin(), then any number of pair() and unpaired(), then end(). What is needed only at the end is
/// kept by the formats that need it: text, jsonl, tsv and mqm stream in bounded memory.
class ResultWriter {
 public:
  virtual ~ResultWriter() = default;
  virtual void begin(const ResultRun& run) = 0;
  virtual void pair(const ResultPair& pair) = 0;
  virtual void unpaired(const ResultUnpaired& paragraph) = 0;
  virtual void end(const Summary& summary) = 0;
};

/// A writer to `out`, which must outlive it. `format` is text, jsonl, json, html, tsv, sarif,
/// junit, mqm, tmx or xliff.
std::unique_ptr<ResultWriter> make_result_writer(std::string_view format, std::ostream& out,
                                                 const TextStyle& style);

/// The severity from which on findings fail the run, by its `fail-on` setting; none for "never".
std::optional<Severity> gate(const ResultRun& run);

/// A path as people see it, that of the pair or else the run's: standard input for "-".
std::string shown_path(const ResultRun& run, std::size_t index = 0);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_RESULT_WRITER_H_
