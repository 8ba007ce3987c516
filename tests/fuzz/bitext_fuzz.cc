// Any bytes as TMX and XLIFF.
#include <cstddef>
#include <cstdint>

#include "tests/fuzz/require_pairs.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string text(bytes, bytes + size);
  for (const taiyaku::InputFormat format :
       {taiyaku::InputFormat::kTmx, taiyaku::InputFormat::kXliff}) {
    std::vector<taiyaku::Problem> problems;
    taiyaku::testing::require_good(taiyaku::testing::pairs_of(text, format, problems));
  }
  return 0;
}
