// The records of a stored result as JSON text, both ways. docs/FORMATS.md describes them.
#ifndef TAIYAKU_IO_RESULT_JSON_H_
#define TAIYAKU_IO_RESULT_JSON_H_

#include <string>
#include <string_view>
#include <variant>

#include "io/result.h"

namespace taiyaku {

// Each is one object without a line end, UTF-8, fields in fixed order; bytes that are no UTF-8
// become U+FFFD.

std::string to_json(const ResultRun& run);
std::string to_json(const ResultPair& pair);
std::string to_json(const ResultUnpaired& paragraph);
std::string to_json(const Summary& summary);

/// A record that was read. std::monostate: one of another kind, which other tools may have added.
using ResultRecord = std::variant<std::monostate, ResultRun, ResultPair, ResultUnpaired, Summary>;

/// Reads one record. Fields that a writer may leave out have their defaults.
/// @throws Error (not located) saying what is wrong when it is no JSON object, a field is missing
/// or of the wrong type.
ResultRecord parse_result(std::string_view json);

/// An id as people write it: the text of a JSON string, any other JSON as it is.
std::string plain_id(const std::string& id);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_RESULT_JSON_H_
