// Pairs to be checked, from any format that holds them, one at a time and in bounded memory.
//
//   std::unique_ptr<PairReader> reader = open_pairs(path, {.format = wanted});
//   while (auto record = reader->next(problems)) check(*record);
#ifndef TAIYAKU_IO_PAIR_READER_H_
#define TAIYAKU_IO_PAIR_READER_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "io/input.h"
#include "segment/document.h"
#include "segment/error.h"

namespace taiyaku {

/// Where a pair stands in a TMX or XLIFF file, for those who write into a copy of it.
struct UnitPlace {
  std::uint32_t unit = 0;     ///< 0-based number of the tu, trans-unit or unit, of all in the file
  std::uint32_t segment = 0;  ///< 0-based number of the segment (or seg-source's mrk) in its unit
  std::string segment_id;     ///< its id or mid; empty when the unit is one piece
};

/// A pair to be checked.
struct PairRecord {
  /// JSON text, given back as it came ("\"a-1\"", "17"); the line number where there is none.
  std::string id;
  std::string source;
  std::string target;
  std::size_t line = 0;                           ///< 1-based line of the input that it begins on
  Language source_language = Language::kUnknown;  ///< where the format tells it
  UnitPlace place = {};                           ///< TMX and XLIFF only
};

struct PairOptions {
  InputFormat format = InputFormat::kAuto;  ///< kAuto: by extension, otherwise by content
  bool lossy = false;                       ///< replace undecodable bytes by U+FFFD
};

/// Reads one input from beginning to end. Not for several threads at a time.
class PairReader {
 public:
  explicit PairReader(std::string path) : path_(std::move(path)) {}
  virtual ~PairReader() = default;
  PairReader(const PairReader&) = delete;
  PairReader& operator=(const PairReader&) = delete;

  /// The next pair, in the order of the input; none at the end. A bad record becomes a problem and
  /// is left out. So does the rest of an input that breaks off: next() then gives none.
  std::optional<PairRecord> next(std::vector<Problem>& problems);

  /// What messages call the input: its path, or "standard input".
  const std::string& path() const { return path_; }

 private:
  /// As next(). @throws BrokenInput.
  virtual std::optional<PairRecord> read(std::vector<Problem>& problems) = 0;

  std::string path_;
  bool ended_ = false;
};

/// Pairs of a file; `-` is standard input.
/// @throws Error when it cannot be opened or is an article rather than pairs.
std::unique_ptr<PairReader> open_pairs(const std::string& path, const PairOptions& options = {});

/// Pairs of an input that is open already; its format is not an article's.
std::unique_ptr<PairReader> open_pairs(OpenInput input, const PairOptions& options = {});

}  // namespace taiyaku

#endif  // TAIYAKU_IO_PAIR_READER_H_
