// The HTML report's ledger of facts.
#ifndef TAIYAKU_IO_HTML_LEDGER_H_
#define TAIYAKU_IO_HTML_LEDGER_H_

#include <ostream>
#include <vector>

#include "io/html_rows.h"

namespace taiyaku {

/// The facts of all pairs, English and Japanese beside each other, with their values and what
/// became of them; nothing when no record holds facts.
void write_html_ledger(std::ostream& out, const std::vector<HtmlRow>& rows);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_HTML_LEDGER_H_
