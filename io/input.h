// What a user hands in: one text, or records (pairs: see pair_reader.h).
#ifndef TAIYAKU_IO_INPUT_H_
#define TAIYAKU_IO_INPUT_H_

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/byte_stream.h"
#include "segment/article.h"
#include "segment/document.h"
#include "segment/error.h"

namespace taiyaku {

enum class InputFormat { kAuto, kText, kTsv, kJsonl, kMoses, kTmx, kXliff, kMarkdown, kHtml };

/// "auto", "text", "tsv", "jsonl", "moses", "tmx", "xliff", "markdown", "html"; none for anything
/// else.
std::optional<InputFormat> parse_input_format(std::string_view name);

/// A decoded input with its name for messages.
struct Input {
  std::string path;
  std::string text;
  InputFormat format = InputFormat::kText;  ///< never kAuto
};

/// An input that was opened and looked at, but not read.
struct OpenInput {
  std::string path;                         ///< its name for messages
  InputFormat format = InputFormat::kText;  ///< never kAuto
  std::unique_ptr<PeekableBytes> bytes;
};

/// What a file's extension says that it holds, the second last one when it is compressed; kAuto:
/// nothing.
InputFormat format_of_name(std::string_view path);

/// Opens a file; `-` is standard input. `wanted` kAuto: by extension, otherwise by its first lines.
/// @throws Error when it cannot be opened.
OpenInput open_input(const std::string& path, InputFormat wanted);

/// Reads and decodes an input. In record formats a line that cannot be decoded stays in the text as
/// U+FFFD and is added to `problems`; the other lines are unharmed.
/// @throws Error when it cannot be read, or a text cannot be decoded (unless `lossy`).
Input read_input(OpenInput open, bool lossy, std::vector<Problem>& problems);

/// As above, of a file.
Input read_input(const std::string& path, InputFormat wanted, bool lossy,
                 std::vector<Problem>& problems);

/// As above, for what can only be an article (no records).
Input read_article_input(const std::string& path, InputFormat wanted, bool lossy);

/// Whether an input is one text rather than records.
constexpr bool is_article(InputFormat format) {
  return format == InputFormat::kText || format == InputFormat::kMarkdown ||
         format == InputFormat::kHtml;
}

/// The text of an input with the structure that its format gives it. The input is used up.
Article article_of(Input input);

/// A text to be segmented or searched for facts.
struct TextRecord {
  std::string id;
  Language language = Language::kUnknown;  ///< kUnknown when not given
  std::string text;
  std::size_t line = 0;
  SourceMap map = {};  ///< of a text taken out of a file's markup: where in the file
};

/// Records `{"id","lang","text"}` of a JSONL input; every line of any other one, every element of
/// Markdown and HTML. Blank ones are left out.
std::vector<TextRecord> read_texts(const Input& input, std::vector<Problem>& problems);

/// Calls `visit(line, number)` for each line, without its line end (LF or CRLF); 1-based.
template <typename Visit>
void for_each_line(std::string_view text, Visit visit) {
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = text.find('\n', begin);
    if (end == std::string_view::npos) end = text.size();
    std::string_view line = text.substr(begin, end - begin);
    if (line.ends_with('\r')) line.remove_suffix(1);
    visit(line, ++number);
    begin = end + 1;
  }
}

}  // namespace taiyaku

#endif  // TAIYAKU_IO_INPUT_H_
