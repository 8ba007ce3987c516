#include "io/read_embeddings.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "io/bead_text.h"
#include "io/file.h"
#include "io/float_matrix.h"
#include "io/input.h"
#include "io/terminal.h"
#include "segment/characters.h"
#include "segment/error.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

constexpr std::uint32_t kNoRow = SentenceEmbeddings::kNoRow;
constexpr std::size_t kLongestRun = 4;           ///< sentences; no bead has more on a side
constexpr std::size_t kMostCodePoints = 10'000;  ///< vecalign's MAX_LINE_CHARS

std::string_view stripped(std::string_view text) {
  return surface(text, trimmed(text, {0, static_cast<std::uint32_t>(text.size())}));
}

/// As vecalign looks a line up: cut to its most characters.
std::string_view shortened(std::string_view text) {
  if (text.size() <= kMostCodePoints) return text;
  std::size_t at = 0;
  for (std::size_t count = 0; count < kMostCodePoints && at < text.size(); ++count)
    at += code_point_at(text, at).size;
  return stripped(text.substr(0, at));
}

std::vector<std::string> sentence_lines(const Passage& passage) {
  std::vector<std::string> lines;
  const auto count = static_cast<std::uint32_t>(passage.document->sentences.size());
  for (std::uint32_t i = 0; i < count; ++i) {
    lines.push_back(bead_text(passage, {i, i + 1}));
    if (lines.back().empty()) lines.back() = "BLANK_LINE";
  }
  return lines;
}

/// The rows that the text of an overlaps file names.
class OverlapRows {
 public:
  explicit OverlapRows(const std::string& path) : path_(path) {
    std::vector<Problem> none;
    text_ = read_input(path, InputFormat::kText, false, none).text;
    for_each_line(text_, [&](std::string_view line, std::size_t number) {
      rows_.try_emplace(shortened(stripped(line)), static_cast<std::uint32_t>(number - 1));
      lines_ = number;
    });
  }

  std::size_t lines() const { return lines_; }

  /// `row_of` as SentenceEmbeddings takes it.
  std::vector<std::uint32_t> row_of(const std::vector<std::string>& sentences,
                                    const std::string& text_path) const {
    std::vector<std::uint32_t> rows;
    for (std::size_t length = 1; length <= std::min(kLongestRun, sentences.size()); ++length) {
      const std::vector<std::uint32_t> found = rows_of_length(sentences, length);
      const std::size_t runs = sentences.size() - length + 1;
      const auto missing = static_cast<std::size_t>(
          std::count(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(runs), kNoRow));
      // A file of single sentences may hold a few longer runs by chance.
      const bool has_length = length == 1 || missing <= runs / 2;
      if (has_length && missing > 0) refuse(found, sentences, length, missing, text_path);
      if (!has_length) break;
      rows.insert(rows.end(), found.begin(), found.end());
    }
    return rows;
  }

 private:
  std::vector<std::uint32_t> rows_of_length(const std::vector<std::string>& sentences,
                                            std::size_t length) const {
    std::vector<std::uint32_t> found(sentences.size(), kNoRow);
    for (std::size_t i = 0; i + length <= sentences.size(); ++i) {
      std::string text = sentences[i];
      for (std::size_t k = 1; k < length; ++k) text.append(1, ' ').append(sentences[i + k]);
      if (const auto row = rows_.find(shortened(text)); row != rows_.end()) found[i] = row->second;
    }
    return found;
  }

  [[noreturn]] void refuse(const std::vector<std::uint32_t>& found,
                           const std::vector<std::string>& sentences, std::size_t length,
                           std::size_t missing, const std::string& text_path) const {
    const auto at =
        static_cast<std::size_t>(std::find(found.begin(), found.end(), kNoRow) - found.begin());
    const Excerpt shown = excerpt(sentences[at], {0, 0}, 40);
    throw Error(fmt::format(
        "{}:{}: {} has no line for {} from here (\"{}\"), nor for {} others; make the overlaps "
        "and their embeddings from these very sentences",
        text_path, at + 1, path_,
        length == 1 ? "the sentence" : fmt::format("the {} sentences", length), shown.after,
        missing - 1));
  }

  std::string path_;
  std::string text_;
  std::unordered_map<std::string_view, std::uint32_t> rows_;
  std::size_t lines_ = 0;
};

/// Keeps only the rows that are used, renumbered.
SentenceEmbeddings embeddings_of(const FloatMatrix& matrix, std::vector<std::uint32_t> row_of,
                                 std::size_t sentences, const std::string& path) {
  std::vector<std::uint32_t> renumbered(matrix.rows(), kNoRow);
  std::vector<float> values;
  std::vector<float> row(matrix.columns());
  for (std::uint32_t& number : row_of) {
    if (number == kNoRow) continue;
    std::uint32_t& kept = renumbered[number];
    if (kept == kNoRow) {
      kept = static_cast<std::uint32_t>(values.size() / matrix.columns());
      if (!matrix.read_row(number, row)) {
        throw Error(fmt::format(
            "{}: row {} (from 1) holds a value that is not finite; embed that line again", path,
            number + 1));
      }
      values.insert(values.end(), row.begin(), row.end());
    }
    number = kept;
  }
  return {matrix.columns(), std::move(values), std::move(row_of), sentences};
}

}  // namespace

SentenceEmbeddings read_embeddings(const EmbeddingFiles& files, const Passage& passage,
                                   const std::string& text_path) {
  const std::vector<std::string> sentences = sentence_lines(passage);
  const std::string bytes = read_file(files.matrix);
  if (sentences.empty()) return {};
  if (files.overlaps.empty()) {
    const FloatMatrix matrix(bytes, files.matrix, sentences.size(),
                             fmt::format("the {} sentences of {}", sentences.size(), text_path));
    std::vector<std::uint32_t> row_of(sentences.size());
    for (std::size_t i = 0; i < row_of.size(); ++i) row_of[i] = static_cast<std::uint32_t>(i);
    return embeddings_of(matrix, std::move(row_of), sentences.size(), files.matrix);
  }
  const OverlapRows rows(files.overlaps);
  const FloatMatrix matrix(bytes, files.matrix, rows.lines(),
                           fmt::format("the {} lines of {}", rows.lines(), files.overlaps));
  return embeddings_of(matrix, rows.row_of(sentences, text_path), sentences.size(), files.matrix);
}

void require_same_dimension(const SentenceEmbeddings& source, const std::string& source_path,
                            const SentenceEmbeddings& target, const std::string& target_path) {
  if (source.empty() || target.empty() || source.dimension() == target.dimension()) return;
  throw Error(fmt::format(
      "{}: vectors of {} numbers, but of {} in {}; embed both sides with the same encoder",
      source_path, source.dimension(), target.dimension(), target_path));
}

}  // namespace taiyaku
