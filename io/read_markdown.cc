#include "io/read_markdown.h"

#include <md4c.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "io/article_builder.h"
#include "io/html_scanner.h"
#include "io/input.h"
#include "io/read_html.h"
#include "segment/error.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

// A table row may be shorter than its heading, and the parser fills it up: a few wide headings
// over many short rows make far more cells than the file has bytes.
constexpr std::size_t kMostCellsPerByte = 1;

// The label of a note, ^1 in [^1], at the beginning of a text; empty when there is none.
std::string_view note_label(std::string_view text) {
  constexpr std::size_t kLongestLabel = 64;
  const std::size_t end = text.substr(0, kLongestLabel).find_first_of("] \n");
  if (!text.starts_with("[^") || end == std::string_view::npos || text[end] != ']') return {};
  return text.substr(1, end - 1);
}

// The labels of the notes that a file has: [^1]: at the beginning of a line.
std::set<std::string_view> note_labels(std::string_view file) {
  std::set<std::string_view> labels;
  for_each_line(file, [&](std::string_view line, std::size_t) {
    line.remove_prefix(std::min(line.find_first_not_of(" >"), line.size()));
    const std::string_view label = note_label(line);
    if (!label.empty() && line.substr(label.size() + 2).starts_with(":")) labels.insert(label);
  });
  return labels;
}

// Emphasis fails beside Japanese; ** between others (10**9) is what it says.
bool stands_beside_wide(std::string_view text, std::size_t begin, std::size_t end) {
  return code_point_before(text, begin).value >= 0x80 || code_point_at(text, end).value >= 0x80;
}

// A note would be taken for the address of a link when it is written without spaces, as Japanese is
// ([^1]: 注記). The parser is given the file without the brackets that open notes.
std::string without_notes(std::string_view file) {
  std::string text(file);
  for (std::size_t at = text.find("[^"); at != std::string::npos; at = text.find("[^", at + 2)) {
    text[at] = '\x01';
  }
  return text;
}

/// Receives what md4c finds. Its texts point into the file, but for those of its own (line ends).
class MarkdownReader {
 public:
  MarkdownReader(std::string_view file, std::size_t begin)
      : file_(file),
        parsed_(without_notes(file)),
        notes_(note_labels(file)),
        begin_(begin),
        builder_(file),
        last_(static_cast<std::uint32_t>(begin)) {}

  /// False when the tables are too wide to be read as such.
  bool parse(bool with_tables) {
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
    if (with_tables) parser.flags |= MD_FLAG_TABLES;
    parser.enter_block = [](MD_BLOCKTYPE type, void*, void* self) {
      return static_cast<MarkdownReader*>(self)->enter_block(type) ? 0 : -1;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
      static_cast<MarkdownReader*>(self)->leave_block(type);
      return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* self) {
      static_cast<MarkdownReader*>(self)->enter_span(type);
      return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
      static_cast<MarkdownReader*>(self)->leave_span(type);
      return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      static_cast<MarkdownReader*>(self)->add(type, text, size);
      return 0;
    };
    const std::string_view body = std::string_view(parsed_).substr(begin_);
    return md_parse(body.data(), static_cast<MD_SIZE>(body.size()), &parser, this) == 0;
  }

  Article take() { return builder_.take(); }

 private:
  bool enter_block(MD_BLOCKTYPE type) {
    switch (type) {
      case MD_BLOCK_H:
        builder_.begin_element(Role::kHeadline);
        break;
      case MD_BLOCK_LI:
        ++list_depth_;
        begin_element();
        break;
      case MD_BLOCK_CODE:
        in_code_ = true;
        break;
      case MD_BLOCK_HTML:
        html_ = {last_, last_};
        in_html_ = true;
        break;
      case MD_BLOCK_TH:
      case MD_BLOCK_TD:
        if (++cells_ > kMostCellsPerByte * file_.size()) return false;
        builder_.begin_element(Role::kBullet);
        break;
      default:
        begin_element();
    }
    return true;
  }

  void leave_block(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_LI) --list_depth_;
    if (type == MD_BLOCK_CODE) in_code_ = false;
    if (type == MD_BLOCK_HTML) {
      in_html_ = false;
      read_html(file_, html_, builder_);
    }
    begin_element();
  }

  void begin_element() {
    builder_.begin_element(list_depth_ > 0 ? std::optional(Role::kBullet) : std::nullopt);
  }

  void enter_span(MD_SPANTYPE type) {
    if (type != MD_SPAN_IMG) return;
    if (images_++ == 0) caption_.reset();
  }

  void leave_span(MD_SPANTYPE type) {
    if (type != MD_SPAN_IMG || --images_ > 0 || !caption_) return;
    builder_.add_caption(*caption_);
  }

  void add(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size) {
    const Span source = source_of(text, size);
    if (in_code_) return;
    if (in_html_) {
      if (!source.empty() && html_.empty()) html_.begin = source.begin;
      html_.end = std::max(html_.begin, last_);
      return;
    }
    if (images_ > 0) {
      if (!source.empty()) caption_ = {caption_ ? caption_->begin : source.begin, source.end};
      return;
    }
    add_visible(type, source);
  }

  // Where a text stands in the file; an empty span behind what was seen last for md4c's own texts.
  Span source_of(const MD_CHAR* text, MD_SIZE size) {
    const std::less<> before;
    if (before(text, parsed_.data()) || !before(text, parsed_.data() + parsed_.size())) {
      return {last_, last_};
    }
    const auto begin = static_cast<std::uint32_t>(text - parsed_.data());
    last_ = begin + size;
    return {begin, last_};
  }

  void add_visible(MD_TEXTTYPE type, Span source) {
    switch (type) {
      case MD_TEXT_NULLCHAR:
        return builder_.add("\uFFFD", source);
      case MD_TEXT_BR:
        return builder_.break_line(source);
      case MD_TEXT_SOFTBR:
        return builder_.add_space(true, source);
      case MD_TEXT_ENTITY:
        return builder_.add_html(source);
      case MD_TEXT_HTML:
        return add_tag(source);
      case MD_TEXT_CODE:
        return builder_.add_text(source);
      default:
        return add_prose(source);
    }
  }

  // [^1], or [^1]: in front of the note itself; 0 when it is none.
  std::size_t note_size(std::string_view text) const {
    const std::string_view label = note_label(text);
    if (label.empty() || notes_.count(label) == 0) return 0;
    return label.size() + (text.substr(label.size() + 2, 2) == ": " ? 3 : 2);
  }

  // Emphasis beside Japanese brackets is none by CommonMark's rules (**「はい」**と), and notes are
  // no part of it ([^1]); their marks are no part of the text.
  void add_prose(Span source) {
    const std::string_view inside = file_.substr(0, source.end);
    std::size_t begin = source.begin;
    while (begin < source.end) {
      const std::size_t at = std::min(inside.find_first_of("*[", begin), inside.size());
      std::size_t size = 0;
      std::size_t past = std::min(at + 1, inside.size());
      if (inside.substr(at, 2) == "**") {
        past = std::min(inside.find_first_not_of('*', at), inside.size());
        size = stands_beside_wide(file_, at, past) ? past - at : 0;
      } else {
        size = note_size(inside.substr(at));
      }
      const std::size_t end = size > 0 ? at : past;
      builder_.add_text({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
      begin = end + size;
    }
  }

  // The parser hands over a comment line by line.
  void add_comment(std::uint32_t begin) {
    constexpr std::string_view kClose = "-->";
    const std::size_t end = file_.find(kClose, begin);
    if (end == std::string_view::npos) return;
    builder_.add_comment({begin, static_cast<std::uint32_t>(end + kClose.size())});
  }

  // An inline tag: only line breaks and pictures leave something behind.
  void add_tag(Span source) {
    HtmlScanner scanner(file_, source);
    const HtmlPiece& tag = scanner.next();
    if (tag.kind == HtmlPiece::Kind::kComment) return add_comment(source.begin);
    if (tag.kind != HtmlPiece::Kind::kOpening) return;
    if (is_name(tag.name, "br")) return builder_.break_line(source);
    if (!is_name(tag.name, "img")) return;
    for (const HtmlAttribute& attribute : tag.attributes) {
      if (is_name(attribute.name, "alt")) return builder_.add_caption(attribute.value);
    }
  }

  std::string_view file_;
  std::string parsed_;  // as long as the file
  std::set<std::string_view> notes_;
  std::size_t begin_;
  ArticleBuilder builder_;
  std::uint32_t last_;  // end of the last text that stands in the file
  std::size_t list_depth_ = 0;
  std::size_t images_ = 0;  // pictures around the current text
  std::size_t cells_ = 0;
  std::optional<Span> caption_;
  Span html_;
  bool in_html_ = false;
  bool in_code_ = false;
};

// YAML between two lines of three hyphens, as site generators want it.
std::size_t front_matter_size(std::string_view file) {
  bool open = false;
  std::size_t size = 0;
  std::size_t end = 0;
  for_each_line(file.substr(0, 1 << 16), [&](std::string_view line, std::size_t number) {
    if (number == 1) open = line == "---";
    if (open && number > 1 && (line == "---" || line == "...")) {
      open = false;
      end = static_cast<std::size_t>(line.data() - file.data()) + line.size();
    }
    size = end;
  });
  return size;
}

bool is_heading(std::string_view line) {
  const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
  return marks > 0 && marks <= 6 && marks + 1 < line.size() && line[marks] == ' ';
}

}  // namespace

Article read_markdown(std::string file) {
  if (file.size() >= std::numeric_limits<MD_SIZE>::max()) {
    throw Error("text over 4 GiB; split the file");
  }
  const std::size_t begin = front_matter_size(file);
  MarkdownReader reader(file, begin);
  Article article("");
  if (reader.parse(true)) {
    article = reader.take();
  } else {
    MarkdownReader plain(file, begin);
    plain.parse(false);
    article = plain.take();
  }
  article.file = std::move(file);
  return article;
}

bool looks_like_markdown(std::string_view file) {
  bool heading = false;
  bool fence = false;
  bool link = false;
  bool strong = false;
  for_each_line(file.substr(0, 1 << 16), [&](std::string_view line, std::size_t) {
    heading = heading || is_heading(line);
    fence = fence || line.starts_with("```");
    link = link || line.find("](") != std::string_view::npos;
    const std::size_t open = line.find("**");
    strong = strong || (open != std::string_view::npos &&
                        line.find("**", open + 2) != std::string_view::npos);
  });
  return static_cast<int>(heading) + static_cast<int>(fence) + static_cast<int>(link) +
             static_cast<int>(strong) >=
         2;
}

}  // namespace taiyaku
