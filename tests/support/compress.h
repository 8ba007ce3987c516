// Compressed bytes, made with the libraries' own compressors.
#ifndef TAIYAKU_TESTS_SUPPORT_COMPRESS_H_
#define TAIYAKU_TESTS_SUPPORT_COMPRESS_H_

#include <string>
#include <string_view>

namespace taiyaku::testing {

std::string gzip(std::string_view bytes);
std::string zstd(std::string_view bytes);

}  // namespace taiyaku::testing

#endif  // TAIYAKU_TESTS_SUPPORT_COMPRESS_H_
