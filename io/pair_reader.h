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
  /// Of TSV: "SOURCE,TARGET" or "SOURCE,TARGET,ID", each the number of a column from 1 or the name
  /// that the first line gives it. Empty: the columns that the first line names source, target and
  /// id, otherwise the first two.
  std::string columns = {};
  /// Which side of a TMX unit is the source; kUnknown: its srclang, otherwise the first.
  Language source_language = Language::kUnknown;
};

/// Units of TMX and XLIFF that are well, but nothing to check.
struct LeftOut {
  std::size_t untranslated = 0;      ///< no target yet
  std::size_t other_languages = 0;   ///< not both English and Japanese
  std::size_t not_to_translate = 0;  ///< marked so

  bool any() const { return untranslated + other_languages + not_to_translate > 0; }
};

/// "3 units without a translation yet, 1 in other languages".
std::string to_string(const LeftOut& left_out);

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
  /// What was left out so far without being a problem. An input that holds nothing else is one.
  const LeftOut& left_out() const { return left_out_; }

 protected:
  /// A bad record. @throws BrokenInput when it is one of too many in a row: the input is something
  /// else, and memory must not grow with it.
  void add_problem(std::vector<Problem>& problems, Problem problem);

  LeftOut left_out_;

 private:
  /// As next(). @throws BrokenInput.
  virtual std::optional<PairRecord> read(std::vector<Problem>& problems) = 0;

  std::string path_;
  std::size_t pairs_ = 0;
  std::size_t bad_in_a_row_ = 0;
  bool ended_ = false;
};

/// Pairs of a file; `-` is standard input.
/// @throws Error when it cannot be opened, is an article rather than pairs, or half of a Moses
/// pair.
std::unique_ptr<PairReader> open_pairs(const std::string& path, const PairOptions& options = {});

/// Pairs of two files, line by line. Regular files must have equally many lines, which is found out
/// first. @throws Error when either cannot be opened, or they have not.
std::unique_ptr<PairReader> open_moses(const std::string& source_path,
                                       const std::string& target_path,
                                       const PairOptions& options = {});

/// Pairs of an input that is open already; its format is neither an article's nor Moses.
std::unique_ptr<PairReader> open_pairs(OpenInput input, const PairOptions& options = {});

}  // namespace taiyaku

#endif  // TAIYAKU_IO_PAIR_READER_H_
