// JSON Lines records, as docs/FORMATS.md describes them. One object a line, UTF-8, fields in fixed
// order; characters that would not survive a terminal or a JavaScript reader are escaped by JSON's
// rules. All functions write to `out` and nothing else.
#ifndef TAIYAKU_IO_WRITE_JSONL_H_
#define TAIYAKU_IO_WRITE_JSONL_H_

#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "align/bitext.h"
#include "io/input.h"
#include "score/checker.h"
#include "score/fact.h"
#include "score/summary.h"
#include "segment/document.h"

namespace taiyaku {

/// Settings that a result depends on, by name, in the order given.
using Settings = std::vector<std::pair<std::string, std::string>>;

/// The first line of a check: `{"record":"run","schema":1,…}`.
void write_run_record(std::ostream& out, std::string_view version, const Settings& settings);

/// `{"record":"facts",…}`.
void write_facts_record(std::ostream& out, const TextRecord& record, Language language,
                        const std::vector<Fact>& facts);

/// One `{"record":"bead",…}` a bead, with `"unsure":true` where is_unsure().
void write_bead_records(std::ostream& out, const Alignment& alignment,
                        double least_probability = 0);

/// The `pair` records of a report, then its `unpaired` ones. `id` as above; empty: pairs are
/// numbered from 1.
void write_report_records(std::ostream& out, const std::string& id, const Report& report);

/// The last line: `{"record":"summary",…}`.
void write_summary_record(std::ostream& out, const Summary& summary);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_WRITE_JSONL_H_
