// The summary of an audit as one HTML file that fetches nothing.
#ifndef TAIYAKU_IO_WRITE_AUDIT_HTML_H_
#define TAIYAKU_IO_WRITE_AUDIT_HTML_H_

#include <string>

#include "io/journal.h"

namespace taiyaku {

/// Counts, histograms and plots as SVG, sortable tables of rules and files, and the worst pairs
/// with their texts, all escaped. Works without scripts, but for the sorting.
std::string audit_html(const Journal& journal);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_WRITE_AUDIT_HTML_H_
