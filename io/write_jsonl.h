// The records of `facts` and `align`, as docs/FORMATS.md describes them. One object a line, UTF-8,
// fields in fixed order; quotes, backslashes and controls below U+0020 are escaped by JSON's rules,
// everything else stands as it is, invalid UTF-8 as U+FFFD. All functions write to `out` and
// nothing else.
#ifndef TAIYAKU_IO_WRITE_JSONL_H_
#define TAIYAKU_IO_WRITE_JSONL_H_

#include <ostream>
#include <string>
#include <vector>

#include "align/bitext.h"
#include "io/input.h"
#include "score/fact.h"
#include "segment/document.h"

namespace taiyaku {

/// `{"record":"facts",…}`.
void write_facts_record(std::ostream& out, const TextRecord& record, Language language,
                        const std::vector<Fact>& facts);

/// One `{"record":"bead",…}` a bead, with `"unsure":true` where is_unsure().
void write_bead_records(std::ostream& out, const Alignment& alignment,
                        double least_probability = 0);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_WRITE_JSONL_H_
