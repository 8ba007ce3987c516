#include "io/write_json.h"

#include "io/result_json.h"

namespace taiyaku {

void JsonLinesWriter::begin(const ResultRun& run) { out_ << to_json(run) << '\n'; }
void JsonLinesWriter::pair(const ResultPair& pair) { out_ << to_json(pair) << '\n'; }
void JsonLinesWriter::unpaired(const ResultUnpaired& paragraph) {
  out_ << to_json(paragraph) << '\n';
}
void JsonLinesWriter::end(const Summary& summary) { out_ << to_json(summary) << '\n'; }

void JsonWriter::begin(const ResultRun& run) {
  out_ << "{\"run\":" << to_json(run) << ",\n\"pairs\":[";
}

void JsonWriter::pair(const ResultPair& pair) {
  out_ << (any_pair_ ? ",\n" : "\n") << to_json(pair);
  any_pair_ = true;
}

void JsonWriter::unpaired(const ResultUnpaired& paragraph) {
  unpaired_ += unpaired_.empty() ? "\n" : ",\n";
  unpaired_ += to_json(paragraph);
}

void JsonWriter::end(const Summary& summary) {
  out_ << "],\n\"unpaired\":[" << unpaired_ << "],\n\"summary\":" << to_json(summary) << "}\n";
}

}  // namespace taiyaku
