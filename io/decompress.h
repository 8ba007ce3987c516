// gzip and Zstandard, as the bytes come and in bounded memory.
#ifndef TAIYAKU_IO_DECOMPRESS_H_
#define TAIYAKU_IO_DECOMPRESS_H_

#include <cstddef>
#include <memory>
#include <string>

#include "io/byte_stream.h"

namespace taiyaku {

/// More than this many bytes out of compressed ones may not be more than kMostGrowth times as many:
/// text is compressed three to thirty times, what was made to fill memory a thousand times.
inline constexpr std::size_t kUnsuspiciousBytes = 64 << 20;
inline constexpr std::size_t kMostGrowth = 200;

/// `bytes` decompressed when they begin as gzip (RFC 1952, several members too) or Zstandard
/// (RFC 8878, several frames too) do, otherwise themselves. `name` is for messages. Reading throws
/// BrokenInput where the data is damaged, cut off or suspicious.
std::unique_ptr<PeekableBytes> decompressed(std::unique_ptr<PeekableBytes> bytes,
                                            const std::string& name);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_DECOMPRESS_H_
