// What the readers of TMX and XLIFF have in common.
#ifndef TAIYAKU_IO_XML_PAIRS_H_
#define TAIYAKU_IO_XML_PAIRS_H_

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/pair_reader.h"
#include "io/xml_stream.h"

namespace taiyaku {

/// Of a BCP 47 tag: its region is of no matter ("en-US", "ja_JP", "JA"). kUnknown for any other.
Language language_of_tag(std::string_view tag);

/// A reader that is told of elements and queues the pairs it makes of them.
class XmlPairs : public PairReader, protected XmlHandler {
 protected:
  XmlPairs(OpenInput input);

  void emit(PairRecord record) { records_.push_back(std::move(record)); }
  void add_problem(std::size_t line, std::string message) {
    waiting_.push_back({path(), line, std::move(message)});
  }
  /// Ends the reading. @throws BrokenInput at the line being read.
  [[noreturn]] void fail(std::string message) const;
  std::size_t line() const { return stream_.line(); }

 private:
  std::optional<PairRecord> read(std::vector<Problem>& problems) final;

  XmlStream stream_;
  std::deque<PairRecord> records_;
  std::vector<Problem> waiting_;
  std::optional<BrokenInput> broken_;
  bool more_ = true;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_XML_PAIRS_H_
