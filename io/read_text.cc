#include "io/read_text.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace taiyaku {
namespace {

// A line with its end, and the quotation marks before it.
struct Line {
  Span span;
  std::uint32_t depth = 0;
  std::uint32_t marks = 0;  // bytes
};

Line line_at(std::string_view file, std::size_t begin) {
  const std::size_t end = std::min(file.find('\n', begin), file.size() - 1) + 1;
  Line line{{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}};
  std::size_t at = begin;
  while (at < end && file[at] == '>') {
    ++at;
    ++line.depth;
    if (at < end && file[at] == ' ') ++at;
  }
  line.marks = static_cast<std::uint32_t>(at - begin);
  return line;
}

std::vector<Line> lines_of(std::string_view file) {
  std::vector<Line> lines;
  for (std::size_t at = 0; at < file.size(); at = lines.back().span.end) {
    lines.push_back(line_at(file, at));
  }
  // One line alone may begin with a sign of its own (>5% rise).
  const auto quotes = [&](std::size_t i) { return i < lines.size() && lines[i].marks > 0; };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool alone = (i == 0 || lines[i - 1].marks == 0) && !quotes(i + 1);
    if (alone) lines[i].depth = lines[i].marks = 0;
  }
  return lines;
}

bool has_quotation(std::string_view file) {
  for (std::size_t at = file.find("\n>"); at != std::string_view::npos;
       at = file.find("\n>", at + 1)) {
    const std::size_t begin = at == 0 ? 0 : file.rfind('\n', at - 1) + 1;
    if (file[begin] == '>') return true;
  }
  return false;
}

}  // namespace

Article read_text(std::string file) {
  if (!has_quotation(file)) return Article(std::move(file));
  std::string text;
  SourceMap map;
  std::uint32_t depth = 0;
  for (const Line& line : lines_of(file)) {
    if (line.depth != depth) {
      text += '\n';
      map.add(1, {line.span.begin, line.span.begin});
    }
    depth = line.depth;
    const Span rest{line.span.begin + line.marks, line.span.end};
    text += surface(file, rest);
    map.add(rest.size(), rest);
  }
  Article article(std::move(text), {}, std::move(map));
  article.file = std::move(file);
  return article;
}

}  // namespace taiyaku
