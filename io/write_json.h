// A result as JSON Lines, and as one JSON document.
#ifndef TAIYAKU_IO_WRITE_JSON_H_
#define TAIYAKU_IO_WRITE_JSON_H_

#include "io/result_writer.h"

namespace taiyaku {

/// One record a line, in the order they come.
class JsonLinesWriter : public ResultWriter {
 public:
  explicit JsonLinesWriter(std::ostream& out) : out_(out) {}
  void begin(const ResultRun& run) override;
  void pair(const ResultPair& pair) override;
  void unpaired(const ResultUnpaired& paragraph) override;
  void end(const Summary& summary) override;

 private:
  std::ostream& out_;
};

/// `{"run":…,"pairs":[…],"unpaired":[…],"summary":…}` of the same records. The unpaired ones are
/// kept until the end.
class JsonWriter : public ResultWriter {
 public:
  explicit JsonWriter(std::ostream& out) : out_(out) {}
  void begin(const ResultRun& run) override;
  void pair(const ResultPair& pair) override;
  void unpaired(const ResultUnpaired& paragraph) override;
  void end(const Summary& summary) override;

 private:
  std::ostream& out_;
  bool any_pair_ = false;
  std::string unpaired_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_WRITE_JSON_H_
