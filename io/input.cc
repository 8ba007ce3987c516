#include "io/input.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "io/file.h"
#include "io/html_charset.h"
#include "io/read_html.h"
#include "io/read_markdown.h"
#include "io/read_records.h"
#include "io/read_text.h"
#include "segment/decode.h"

namespace taiyaku {
namespace {

/// Bytes that tell the format of an input.
constexpr std::size_t kSample = 1 << 16;

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

/// Of XML whose root element tells; kAuto otherwise.
InputFormat format_of_root(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || text[first] != '<') return InputFormat::kAuto;
  for (std::size_t at = first; at != std::string_view::npos; at = text.find('<', at + 1)) {
    const char next = at + 1 < text.size() ? text[at + 1] : '!';
    if (next == '!' || next == '?') continue;  // a declaration, comment or instruction
    const std::string_view root = text.substr(at + 1, text.find_first_of(" \t\r\n/>", at) - at - 1);
    if (root == "tmx") return InputFormat::kTmx;
    return root == "xliff" ? InputFormat::kXliff : InputFormat::kAuto;
  }
  return InputFormat::kAuto;
}

InputFormat article_format_of_content(std::string_view text) {
  if (looks_like_html(text)) return InputFormat::kHtml;
  return looks_like_markdown(text) ? InputFormat::kMarkdown : InputFormat::kText;
}

/// By the first lines that are not blank: JSON objects, or lines that all have a tab.
InputFormat format_of_content(std::string_view text) {
  constexpr int kLooked = 20;
  if (const auto format = format_of_root(text); format != InputFormat::kAuto) return format;
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
  return article_format_of_content(text);
}

/// Formats of which only pairs are read.
bool is_bitext(InputFormat format) {
  return format == InputFormat::kMoses || format == InputFormat::kTmx ||
         format == InputFormat::kXliff;
}

[[noreturn]] void throw_bitext(const std::string& path) {
  throw Error(fmt::format("{}: holds pairs, not a text; 'taiyaku check {}' reads it", path, path));
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

std::vector<std::size_t> line_ends_of(std::string_view text) {
  std::vector<std::size_t> ends;
  for (std::size_t at = text.find('\n'); at != std::string_view::npos;
       at = text.find('\n', at + 1)) {
    ends.push_back(at);
  }
  return ends;
}

std::vector<TextRecord> read_elements(const Article& article) {
  const std::vector<std::size_t> ends = line_ends_of(article.file);
  std::vector<TextRecord> records;
  for (const Element& element : article.elements) {
    SourceMap map = article.map.part(element.span);
    const auto end = std::lower_bound(ends.begin(), ends.end(), map.source_of({0, 0}).begin);
    const auto line = static_cast<std::size_t>(end - ends.begin()) + 1;
    records.push_back({std::to_string(line), Language::kUnknown,
                       std::string(surface(article.text, element.span)), line, std::move(map)});
  }
  return records;
}

/// The text of an article's bytes. A page may say which encoding it is in.
std::string decode_article(std::string bytes, const std::string& path, InputFormat format,
                           bool lossy) {
  DecodeOptions options{.path = path, .lossy = lossy};
  if (format == InputFormat::kHtml) options.declared = declared_charset(bytes);
  return decode(std::move(bytes), options).text;
}

/// By the first 64 KiB. What breaks off so early is found out again by whoever reads it.
InputFormat format_of_bytes(PeekableBytes& bytes) {
  try {
    std::string sample(bytes.peek(kSample));
    return format_of_content(decode(std::move(sample), {.path = "", .lossy = true}).text);
  } catch (const BrokenInput&) {
    return InputFormat::kText;
  }
}

}  // namespace

InputFormat format_of_name(std::string_view path) {
  for (const std::string_view packed : {".gz", ".zst"}) {
    if (path.ends_with(packed)) path.remove_suffix(packed.size());
  }
  if (path.ends_with(".tsv")) return InputFormat::kTsv;
  if (path.ends_with(".jsonl") || path.ends_with(".ndjson")) return InputFormat::kJsonl;
  if (path.ends_with(".txt")) return InputFormat::kText;
  if (path.ends_with(".md") || path.ends_with(".markdown")) return InputFormat::kMarkdown;
  if (path.ends_with(".html") || path.ends_with(".htm") || path.ends_with(".xhtml")) {
    return InputFormat::kHtml;
  }
  if (path.ends_with(".tmx")) return InputFormat::kTmx;
  for (const std::string_view xliff : {".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff"}) {
    if (path.ends_with(xliff)) return InputFormat::kXliff;
  }
  return InputFormat::kAuto;
}

std::optional<InputFormat> parse_input_format(std::string_view name) {
  if (name == "auto") return InputFormat::kAuto;
  if (name == "text") return InputFormat::kText;
  if (name == "tsv") return InputFormat::kTsv;
  if (name == "jsonl") return InputFormat::kJsonl;
  if (name == "moses") return InputFormat::kMoses;
  if (name == "tmx") return InputFormat::kTmx;
  if (name == "xliff") return InputFormat::kXliff;
  if (name == "markdown") return InputFormat::kMarkdown;
  if (name == "html") return InputFormat::kHtml;
  return std::nullopt;
}

OpenInput open_input(const std::string& path, InputFormat wanted) {
  OpenInput input{name_of_input(path), wanted, open_bytes(path)};
  if (input.format == InputFormat::kAuto) input.format = format_of_name(path);
  if (input.format == InputFormat::kAuto) input.format = format_of_bytes(*input.bytes);
  return input;
}

Input read_input(OpenInput open, bool lossy, std::vector<Problem>& problems) {
  if (is_bitext(open.format)) throw_bitext(open.path);
  Input input{open.path, "", open.format};
  std::string bytes = read_all(*open.bytes, open.path);
  if (is_article(input.format)) {
    input.text = decode_article(std::move(bytes), input.path, input.format, lossy);
    return input;
  }
  try {
    input.text = decode(bytes, {.path = input.path, .lossy = lossy}).text;
  } catch (const Error&) {
    input.text = decode_lines(bytes, input.path, problems);
  }
  return input;
}

Input read_input(const std::string& path, InputFormat wanted, bool lossy,
                 std::vector<Problem>& problems) {
  return read_input(open_input(path, wanted), lossy, problems);
}

Input read_article_input(const std::string& path, InputFormat wanted, bool lossy) {
  const std::string name = name_of_input(path);
  InputFormat format = wanted == InputFormat::kAuto ? format_of_name(path) : wanted;
  if (wanted != InputFormat::kAuto && !is_article(wanted)) {
    throw Error(
        fmt::format("{}: to be read as a text; use --input-format text, markdown or html", name));
  }
  if (is_bitext(format)) throw_bitext(name);
  std::string bytes = read_file(path);
  if (!is_article(format))
    format = article_format_of_content(decode(bytes.substr(0, kSample), {.lossy = true}).text);
  std::string text = decode_article(std::move(bytes), name, format, lossy);
  return {name, std::move(text), format};
}

Article article_of(Input input) {
  if (input.format == InputFormat::kMarkdown) return read_markdown(std::move(input.text));
  if (input.format == InputFormat::kHtml) return read_html(std::move(input.text));
  return read_text(std::move(input.text));
}

std::vector<TextRecord> read_texts(const Input& input, std::vector<Problem>& problems) {
  if (input.format == InputFormat::kJsonl) return read_jsonl_texts(input, problems);
  if (input.format == InputFormat::kMarkdown || input.format == InputFormat::kHtml) {
    return read_elements(article_of(input));
  }
  std::vector<TextRecord> records;
  for_each_line(input.text, [&](std::string_view line, std::size_t number) {
    if (line.find_first_not_of(" \t") == std::string_view::npos) return;
    records.push_back({std::to_string(number), Language::kUnknown, std::string(line), number});
  });
  return records;
}

}  // namespace taiyaku
