// The readers behind read_pairs() and read_texts(), one a format.
#ifndef TAIYAKU_IO_READ_RECORDS_H_
#define TAIYAKU_IO_READ_RECORDS_H_

#include <string>
#include <string_view>
#include <vector>

#include "io/input.h"

namespace taiyaku {

std::vector<PairRecord> read_tsv_pairs(const Input& input, std::vector<Problem>& problems);
std::vector<PairRecord> read_jsonl_pairs(const Input& input, std::vector<Problem>& problems);
std::vector<TextRecord> read_jsonl_texts(const Input& input, std::vector<Problem>& problems);

/// `text` as a JSON string with its quotes.
std::string json_string(std::string_view text);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_READ_RECORDS_H_
