// Stored results read back.
#ifndef TAIYAKU_IO_READ_RESULT_H_
#define TAIYAKU_IO_READ_RESULT_H_

#include <vector>

#include "io/line_reader.h"
#include "io/result_writer.h"
#include "segment/error.h"

namespace taiyaku {

/// Hands the records of an input to the writer one by one, begin() and end() once each whatever it
/// holds. The counts are of the records themselves; only the number of problems is taken
/// from the stored summary. A line that is no record is a problem and is left out. Memory is that
/// of one record and of what the writer keeps.
std::vector<Problem> read_result(LineReader& lines, ResultWriter& writer);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_READ_RESULT_H_
