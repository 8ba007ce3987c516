// Many inputs as one sequence of units: pairs, and articles as wholes.
#ifndef TAIYAKU_IO_CORPUS_H_
#define TAIYAKU_IO_CORPUS_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "io/pair_reader.h"

namespace taiyaku {

/// The files that `paths` stand for, in order: a file is itself, a directory all files in it and
/// below whose extensions are those of inputs, in byte order of their names; hidden ones are left
/// out. Of the two files of Moses pairs, `NAME.en` and `NAME.ja`, the first stands for both.
/// @throws Error when a path does not exist, or a directory holds none.
std::vector<std::string> corpus_files(const std::vector<std::string>& paths);

/// The paths in a list: one a line, blank lines left out. @throws Error.
std::vector<std::string> read_path_list(const std::string& list);

/// What is checked at a time. With neither pair nor article it only carries problems: of the end of
/// a file, or of one that could not be opened.
struct CorpusUnit {
  std::uint64_t number = 0;  ///< counted from 1 over the corpus
  std::size_t file = 0;      ///< index in Corpus::files()
  std::optional<PairRecord> pair;
  std::optional<Input> article;
  std::vector<Problem> problems;  ///< met since the last unit

  std::size_t text_bytes() const;
};

/// Reads the files one after the other, in bounded memory. A file that cannot be opened becomes a
/// problem. Not for several threads at a time.
class Corpus {
 public:
  /// `files` as corpus_files() gives them.
  Corpus(std::vector<std::string> files, const PairOptions& options);

  /// False at the end.
  bool next(CorpusUnit& unit);
  const std::vector<std::string>& files() const { return files_; }

 private:
  bool open_next();
  std::unique_ptr<PairReader> open_moses_of(const std::string& english) const;
  bool read_unit(CorpusUnit& unit);

  std::vector<std::string> files_;
  PairOptions options_;
  std::size_t opened_ = 0;
  std::uint64_t number_ = 0;
  std::unique_ptr<PairReader> pairs_;
  std::optional<Input> article_;
  std::vector<Problem> problems_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_CORPUS_H_
