// UTF-16 and UTF-32 → UTF-8, as the bytes come.
#ifndef TAIYAKU_IO_WIDE_TEXT_H_
#define TAIYAKU_IO_WIDE_TEXT_H_

#include <memory>

#include "io/byte_stream.h"
#include "segment/decode.h"

namespace taiyaku {

/// `encoding` is a wide one; its mark has been read. What is no character (half a surrogate pair,
/// half a unit at the end) becomes U+FFFD when `lossy`, otherwise a byte that UTF-8 does not have,
/// so that its line is found to be broken.
std::unique_ptr<ByteStream> utf8_of_wide(std::unique_ptr<ByteStream> bytes,
                                         const Encoding& encoding, bool lossy);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_WIDE_TEXT_H_
