#include "io/input.h"

#include <fmt/format.h>

#include <algorithm>

#include "io/file.h"
#include "io/read_records.h"
#include "segment/decode.h"

namespace taiyaku {
namespace {

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

InputFormat format_of_name(std::string_view path) {
  if (path.ends_with(".tsv")) return InputFormat::kTsv;
  if (path.ends_with(".jsonl") || path.ends_with(".ndjson")) return InputFormat::kJsonl;
  if (path.ends_with(".txt")) return InputFormat::kText;
  return InputFormat::kAuto;
}

/// By the first lines that are not blank: JSON objects, or lines that all have a tab.
InputFormat format_of_content(std::string_view text) {
  constexpr int kLooked = 20;
  int lines = 0;
  int objects = 0;
  int tabbed = 0;
  for_each_line(text.substr(0, 1 << 16), [&](std::string_view line, std::size_t) {
    if (is_blank(line) || lines >= kLooked) return;
    ++lines;
    objects += line.starts_with('{');
    tabbed += line.find('\t') != std::string_view::npos;
  });
  if (lines > 0 && objects == lines) return InputFormat::kJsonl;
  if (lines > 0 && tabbed == lines) return InputFormat::kTsv;
  return InputFormat::kText;
}

/// Decodes line by line, so that one bad line does not spoil the others.
std::string decode_lines(std::string_view bytes, const std::string& path,
                         std::vector<Problem>& problems) {
  std::string text;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    std::string line(bytes.substr(begin, end - begin));
    ++number;
    Decoded decoded = decode(line, {.path = path, .lossy = true});
    if (decoded.encoding != "UTF-8" || decoded.text != line) {
      problems.push_back({path, number, "not valid UTF-8; convert the line, or use --lossy"});
    }
    text += decoded.text;
    text += '\n';
    begin = end + 1;
  }
  return text;
}

}  // namespace

std::optional<InputFormat> parse_input_format(std::string_view name) {
  if (name == "auto") return InputFormat::kAuto;
  if (name == "text") return InputFormat::kText;
  if (name == "tsv") return InputFormat::kTsv;
  if (name == "jsonl") return InputFormat::kJsonl;
  return std::nullopt;
}

Input read_input(const std::string& path, InputFormat wanted, bool lossy,
                 std::vector<Problem>& problems) {
  std::string bytes = read_file(path);
  InputFormat format = wanted == InputFormat::kAuto ? format_of_name(path) : wanted;
  const bool may_have_records = format != InputFormat::kText;
  const std::string name = path == "-" ? "standard input" : path;
  std::string text;
  try {
    text = decode(may_have_records ? bytes : std::move(bytes), {.path = name, .lossy = lossy}).text;
    if (format == InputFormat::kAuto) format = format_of_content(text);
  } catch (const Error&) {
    if (format == InputFormat::kAuto) format = format_of_content(bytes);
    if (format == InputFormat::kText) throw;
    text = decode_lines(bytes, name, problems);
  }
  return {name, std::move(text), format};
}

std::vector<PairRecord> read_pairs(const Input& input, std::vector<Problem>& problems) {
  return input.format == InputFormat::kJsonl ? read_jsonl_pairs(input, problems)
                                             : read_tsv_pairs(input, problems);
}

std::vector<TextRecord> read_texts(const Input& input, std::vector<Problem>& problems) {
  if (input.format == InputFormat::kJsonl) return read_jsonl_texts(input, problems);
  std::vector<TextRecord> records;
  for_each_line(input.text, [&](std::string_view line, std::size_t number) {
    if (line.find_first_not_of(" \t") == std::string_view::npos) return;
    records.push_back({std::to_string(number), Language::kUnknown, std::string(line), number});
  });
  return records;
}

}  // namespace taiyaku
