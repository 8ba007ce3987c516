// The record of `taiyaku segment`, as docs/FORMATS.md describes it.
#ifndef TAIYAKU_IO_WRITE_SEGMENTS_H_
#define TAIYAKU_IO_WRITE_SEGMENTS_H_

#include <ostream>
#include <string>

#include "segment/document.h"

namespace taiyaku {

/// `{"record":"segments",…}`, its sentences as they read, without wrapped line ends. `id` is JSON
/// text. With `paragraph` set, only that one, and its role. Written token by token: the record of a
/// sentence of megabytes is never in memory.
void write_segments_record(std::ostream& out, const std::string& id, const Document& document,
                           const Paragraph* paragraph, bool with_tokens);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_WRITE_SEGMENTS_H_
