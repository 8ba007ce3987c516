// Reports for people: 80 columns, both sides shown, the words in question underlined.
#ifndef TAIYAKU_IO_WRITE_TEXT_H_
#define TAIYAKU_IO_WRITE_TEXT_H_

#include <ostream>
#include <string>
#include <string_view>

#include "score/checker.h"
#include "score/summary.h"

namespace taiyaku {

struct TextStyle {
  bool color = false;        ///< ANSI colours
  std::size_t columns = 80;  ///< line width
};

/// Every pair of an article or of two files with its verdict and findings, then what has no
/// counterpart.
void write_report_text(std::ostream& out, std::string_view source_path,
                       std::string_view target_path, const Report& report, const TextStyle& style);

/// One record of a bitext: nothing when it passes without a finding.
void write_pair_text(std::ostream& out, std::string_view path, std::size_t line,
                     const Report& report, const TextStyle& style);

/// The closing line.
void write_summary_text(std::ostream& out, const Summary& summary);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_WRITE_TEXT_H_
