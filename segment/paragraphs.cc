#include "segment/paragraphs.h"

#include <algorithm>

#include "segment/brackets.h"
#include "segment/characters.h"
#include "segment/line_breaks.h"
#include "segment/segmenter.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

constexpr std::u32string_view kBullets = U"•‣⁃◦▪▫●○■□◆◇▶►▲▼・･∙·※✓✔➤➢★☆–—";

std::uint32_t spaces_at(std::string_view line, std::size_t at) {
  const std::size_t begin = at;
  while (at < line.size()) {
    const CodePoint next = code_point_at(line, at);
    if (!is_space(next.value)) break;
    at += next.size;
  }
  return static_cast<std::uint32_t>(at - begin);
}

std::uint32_t number_marker_size(std::string_view line) {
  std::size_t at = 0;
  while (at < line.size() && at < 3 && is_ascii_digit(line[at])) ++at;
  if (at == 0 || at > 2 || at >= line.size() || (line[at] != '.' && line[at] != ')')) return 0;
  const std::uint32_t space = spaces_at(line, at + 1);
  return space == 0 ? 0 : static_cast<std::uint32_t>(at + 1 + space);
}

// Lines of one group (between blank lines) with what is known of each.
struct Line {
  Span span;
  Language language;
  bool marked;
};

class ParagraphFinder {
 public:
  std::vector<Block> find(std::string_view text) {
    text_ = text;
    std::vector<Span> lines;
    split_lines(text_, lines);
    std::vector<Line> group;
    for (const Span line : lines) {
      if (!line.empty()) {
        group.push_back(
            {line, detect_language(surface(text_, line)), marker_size(surface(text_, line)) > 0});
      } else if (!group.empty()) {
        close_group(group);
      }
    }
    if (!group.empty()) close_group(group);
    return std::move(blocks_);
  }

 private:
  void close_group(std::vector<Line>& group) {
    for (auto first = group.begin(); first != group.end();) {
      auto last = std::find_if(first + 1, group.end(), [first](const Line& line) {
        return line.marked || differs(line.language, first->language);
      });
      close_run(&*first, &*first + (last - first));
      first = last;
    }
    group.clear();
    ++group_;
  }

  static bool differs(Language a, Language b) {
    return a != b && a != Language::kUnknown && b != Language::kUnknown;
  }

  // Lines of one language, at most the first one marked.
  void close_run(const Line* first, const Line* last) {
    spans_.clear();
    for (const Line* line = first; line != last; ++line) spans_.push_back(line->span);
    const bool wrapped =
        is_hard_wrapped(text_, spans_.data(), spans_.data() + spans_.size(), first->language);
    for (const Line* line = first; line != last;) {
      const Line* end = line + 1;
      while (end != last && (wrapped || goes_on(end[-1], *end))) ++end;
      add_block(line, end);
      line = end;
    }
  }

  bool goes_on(const Line& line, const Line& next) const {
    // Shorter lines are verse, or names one below the other.
    const std::uint32_t shortest = line.language == Language::kJapanese ? 20 : 40;
    return line.span.size() >= shortest &&
           continues(surface(text_, line.span), surface(text_, next.span), line.language);
  }

  void add_block(const Line* first, const Line* last) {
    Block block;
    block.span = {first->span.begin, last[-1].span.end};
    block.marker = first->marked ? marker_size(surface(text_, first->span)) : 0;
    block.group = group_;
    block.lines = static_cast<std::uint32_t>(last - first);
    block.language =
        last - first == 1 ? first->language : detect_language(surface(text_, block.span));
    blocks_.push_back(block);
  }

  std::string_view text_;
  std::vector<Block> blocks_;
  std::vector<Span> spans_;
  std::uint32_t group_ = 0;
};

bool inside_any(const std::vector<Span>& quoted, std::uint32_t at) {
  const auto next =
      std::upper_bound(quoted.begin(), quoted.end(), at,
                       [](std::uint32_t value, Span span) { return value < span.end; });
  return next != quoted.end() && next->begin < at;
}

}  // namespace

std::uint32_t marker_size(std::string_view line) {
  const CodePoint first = code_point_at(line, 0);
  std::uint32_t size = 0;
  if (first.value == U'-' || first.value == U'*' || first.value == U'+') {
    size = spaces_at(line, 1) > 0 ? 1 + spaces_at(line, 1) : 0;
  } else if (kBullets.find(first.value) != std::u32string_view::npos) {
    const bool dash = first.value == U'–' || first.value == U'—' || first.value == U'·';
    const std::uint32_t space = spaces_at(line, first.size);
    // ○○市 leaves a name out, ★★★ rates: a sign repeated marks no item.
    if (code_point_at(line, first.size).value == first.value) return 0;
    size = dash && space == 0 ? 0 : first.size + space;
  } else {
    size = number_marker_size(line);
  }
  return size < line.size() ? size : 0;
}

std::vector<Block> find_paragraphs(const Article& article) {
  if (article.elements.empty()) return ParagraphFinder().find(article.text);
  std::vector<Block> blocks;
  std::uint32_t group = 0;
  for (const Element& element : article.elements) {
    for (Block block : ParagraphFinder().find(surface(article.text, element.span))) {
      block.span.begin += element.span.begin;
      block.span.end += element.span.begin;
      block.given = element.role;
      block.group = group;
      blocks.push_back(block);
    }
    ++group;
  }
  return blocks;
}

std::vector<Span> join_lines(std::string_view text, Language language) {
  std::vector<Span> lines;
  split_lines(text, lines);
  if (lines.size() == 1) return lines;
  BracketFinder brackets;
  const std::vector<Span>& quoted = brackets.find(text);
  std::vector<Span> joined;
  for (std::size_t first = 0; first < lines.size();) {
    if (lines[first].empty()) {
      ++first;
      continue;
    }
    std::size_t group = first;
    while (group < lines.size() && !lines[group].empty()) ++group;
    const bool wrapped = is_hard_wrapped(text, &lines[first], lines.data() + group, language);
    for (; first < group; ++first) {
      const bool together =
          !joined.empty() && first > 0 && !lines[first - 1].empty() &&
          (wrapped || inside_any(quoted, lines[first].begin) ||
           continues(surface(text, lines[first - 1]), surface(text, lines[first]), language));
      if (together) {
        joined.back().end = lines[first].end;
      } else {
        joined.push_back(lines[first]);
      }
    }
  }
  return joined;
}

}  // namespace taiyaku
