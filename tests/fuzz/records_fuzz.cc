// Any bytes as TSV and JSONL records.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

#include "io/pair_reader.h"
#include "tests/support/pairs.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string text(bytes, bytes + size);
  for (const taiyaku::InputFormat format :
       {taiyaku::InputFormat::kTsv, taiyaku::InputFormat::kJsonl}) {
    std::vector<taiyaku::Problem> problems;
    taiyaku::testing::pairs_of(text, format, problems);
    taiyaku::read_texts({"fuzz", text, format}, problems);
  }
  return 0;
}
