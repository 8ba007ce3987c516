// The readers behind open_pairs() and read_texts(), one a format.
#ifndef TAIYAKU_IO_READ_RECORDS_H_
#define TAIYAKU_IO_READ_RECORDS_H_

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "io/input.h"
#include "io/line_reader.h"
#include "io/pair_reader.h"

namespace taiyaku {

/// `columns` as PairOptions has them. @throws Error when they are not two or three.
std::unique_ptr<PairReader> read_tsv_pairs(LineReader lines, const std::string& columns);
std::unique_ptr<PairReader> read_jsonl_pairs(LineReader lines);
/// TMX 1.4b and its forerunners.
std::unique_ptr<PairReader> read_tmx(OpenInput input, const PairOptions& options);
/// XLIFF 1.2 and 2.x.
std::unique_ptr<PairReader> read_xliff(OpenInput input);

std::vector<TextRecord> read_jsonl_texts(const Input& input, std::vector<Problem>& problems);

/// `text` as a JSON string with its quotes.
std::string json_string(std::string_view text);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_READ_RECORDS_H_
