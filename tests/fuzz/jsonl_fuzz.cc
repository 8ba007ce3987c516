// Any bytes as JSON Lines, of pairs and of texts.
#include <cstddef>
#include <cstdint>

#include "segment/decode.h"
#include "tests/fuzz/require_pairs.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string text(bytes, bytes + size);
  taiyaku::testing::require_same_in_pieces(text, taiyaku::InputFormat::kJsonl);
  std::vector<taiyaku::Problem> problems;
  taiyaku::read_texts({"fuzz", taiyaku::decode(text, {.path = "fuzz", .lossy = true}).text,
                       taiyaku::InputFormat::kJsonl},
                      problems);
  return 0;
}
