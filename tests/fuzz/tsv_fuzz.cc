// Any bytes as tab-separated pairs.
#include <cstddef>
#include <cstdint>

#include "tests/fuzz/require_pairs.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  taiyaku::testing::require_same_in_pieces(std::string(bytes, bytes + size),
                                           taiyaku::InputFormat::kTsv);
  return 0;
}
