#include "io/read_html.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include "io/html_scanner.h"
#include "segment/error.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

enum class Display {
  kInline,   // matters only where it is hidden, or stands in something that is
  kBlock,    // begins and ends an element
  kSkipped,  // not read, with all that stands in it
  kRaw,      // not read, and holds no markup
  kReading,  // as kSkipped, and ends where the next one begins: rt, rp
};

struct Tag {
  std::string_view name;
  Display display;
  std::optional<Role> role = std::nullopt;
};

// Tags that have an end. <br>, <img> and the like have none; unknown ones are as good as absent.
constexpr auto kTags = std::to_array<Tag>({
    {"h1", Display::kBlock, Role::kHeadline},
    {"h2", Display::kBlock, Role::kHeadline},
    {"h3", Display::kBlock, Role::kHeadline},
    {"h4", Display::kBlock, Role::kHeadline},
    {"h5", Display::kBlock, Role::kHeadline},
    {"h6", Display::kBlock, Role::kHeadline},
    {"li", Display::kBlock, Role::kBullet},
    {"figcaption", Display::kBlock, Role::kCaption},
    {"caption", Display::kBlock, Role::kCaption},
    {"footer", Display::kBlock, Role::kBoilerplate},
    {"p", Display::kBlock},
    {"div", Display::kBlock},
    {"td", Display::kBlock, Role::kBullet},
    {"th", Display::kBlock, Role::kBullet},
    {"tr", Display::kBlock},
    {"dd", Display::kBlock},
    {"dt", Display::kBlock},
    {"ul", Display::kBlock},
    {"ol", Display::kBlock},
    {"dl", Display::kBlock},
    {"table", Display::kBlock},
    {"tbody", Display::kBlock},
    {"thead", Display::kBlock},
    {"tfoot", Display::kBlock},
    {"section", Display::kBlock},
    {"article", Display::kBlock},
    {"main", Display::kBlock},
    {"header", Display::kBlock},
    {"aside", Display::kBlock},
    {"figure", Display::kBlock},
    {"blockquote", Display::kBlock},
    {"address", Display::kBlock},
    {"details", Display::kBlock},
    {"summary", Display::kBlock},
    {"form", Display::kBlock},
    {"fieldset", Display::kBlock},
    {"legend", Display::kBlock},
    {"center", Display::kBlock},
    {"dialog", Display::kBlock},
    {"body", Display::kBlock},
    {"html", Display::kBlock},
    {"head", Display::kBlock},
    {"nav", Display::kSkipped},
    {"menu", Display::kSkipped},
    {"pre", Display::kSkipped},
    {"select", Display::kSkipped},
    {"button", Display::kSkipped},
    {"datalist", Display::kSkipped},
    {"noscript", Display::kSkipped},
    {"template", Display::kSkipped},
    {"svg", Display::kSkipped},
    {"math", Display::kSkipped},
    {"canvas", Display::kSkipped},
    {"audio", Display::kSkipped},
    {"video", Display::kSkipped},
    {"object", Display::kSkipped},
    {"rt", Display::kReading},
    {"rp", Display::kReading},
    {"script", Display::kRaw},
    {"style", Display::kRaw},
    {"title", Display::kRaw},
    {"textarea", Display::kRaw},
    {"iframe", Display::kRaw},
    {"noembed", Display::kRaw},
    {"noframes", Display::kRaw},
    {"xmp", Display::kRaw},
    {"ruby", Display::kInline},
    {"span", Display::kInline},
    {"a", Display::kInline},
    {"b", Display::kInline},
    {"i", Display::kInline},
    {"em", Display::kInline},
    {"strong", Display::kInline},
    {"small", Display::kInline},
    {"label", Display::kInline},
});
constexpr std::size_t kHeadings = 6;  // one closes any other

// Opening one of these ends another that stands open directly around it.
constexpr auto kNotInItself = word_set("h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "td", "th",
                                       "tr", "dt", "dd", "rt", "rp", "a");

// The tag's row in kTags; its size for none.
std::size_t tag_index(std::string_view name) {
  const auto* found = std::find_if(kTags.begin(), kTags.end(),
                                   [name](const Tag& tag) { return is_name(name, tag.name); });
  const auto index = static_cast<std::size_t>(found - kTags.begin());
  return index < kHeadings ? 0 : index;
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

bool declares_xhtml(std::string_view text) {
  const std::string_view begin = text.substr(0, 4096);
  return begin.starts_with("<?xml ") || contains(begin, "\"http://www.w3.org/1999/xhtml\"");
}

class HtmlReader {
 public:
  /// In XHTML every element may be written as one tag (`<script src="x.js"/>`).
  HtmlReader(std::string_view file, bool is_xhtml, ArticleBuilder& builder)
      : file_(file), is_xhtml_(is_xhtml), builder_(builder) {}

  void read(Span part) {
    HtmlScanner scanner(file_, part);
    for (;;) {
      const HtmlPiece& piece = scanner.next();
      switch (piece.kind) {
        case HtmlPiece::Kind::kEnd:
          return;
        case HtmlPiece::Kind::kText:
          if (skipped_ == 0) builder_.add_html(piece.span);
          break;
        case HtmlPiece::Kind::kOpening:
          open(piece, scanner);
          break;
        case HtmlPiece::Kind::kClosing:
          close(piece);
          break;
        case HtmlPiece::Kind::kComment:
          builder_.add_comment(piece.span);
          break;
      }
    }
  }

 private:
  struct Open {
    std::size_t tag;           // in kTags
    bool skips;                // what it holds is not read
    std::optional<Role> role;  // of the text in it
  };

  void open(const HtmlPiece& piece, HtmlScanner& scanner) {
    const std::size_t index = tag_index(piece.name);
    if (index == kTags.size()) {
      if (skipped_ == 0) open_void(piece);
      return;
    }
    const Tag& tag = kTags.at(index);
    if (is_xhtml_ && piece.self_closing) {
      if (skipped_ == 0 && is_edge(tag)) begin_element();
      return;
    }
    if (tag.display == Display::kRaw) return scanner.skip_raw(tag.name);
    if (!stack_.empty() && stack_.back().tag == index && kNotInItself.contains(tag.name)) pop();
    const bool reading = tag.display == Display::kReading;
    if (reading && !stack_.empty() && kTags.at(stack_.back().tag).display == tag.display) pop();
    const bool skips = reading || tag.display == Display::kSkipped ||
                       (is_hidden(piece) && tag.name != "body" && tag.name != "html");
    if (tag.display == Display::kInline && !skips && skipped_ == 0 && tag.name != "ruby") return;
    push(index, skips);
  }

  void open_void(const HtmlPiece& piece) {
    if (is_name(piece.name, "br")) {
      builder_.break_line(piece.span);
    } else if (is_name(piece.name, "hr")) {
      begin_element();
    } else if (is_name(piece.name, "img")) {
      for (const HtmlAttribute& attribute : piece.attributes) {
        if (is_name(attribute.name, "alt")) return builder_.add_caption(attribute.value);
      }
    }
  }

  bool is_hidden(const HtmlPiece& piece) const {
    return std::any_of(
        piece.attributes.begin(), piece.attributes.end(), [this](const HtmlAttribute& attribute) {
          const std::string_view value = surface(file_, attribute.value);
          if (is_name(attribute.name, "hidden")) return value != "until-found";
          if (is_name(attribute.name, "aria-hidden")) return value == "true";
          if (is_name(attribute.name, "role")) return value == "navigation";
          return is_name(attribute.name, "style") &&
                 (contains(value, "display:none") || contains(value, "display: none"));
        });
  }

  // A closing tag closes all that was left open inside; without a partner it means nothing.
  void close(const HtmlPiece& piece) {
    const std::size_t index = tag_index(piece.name);
    if (index == kTags.size() || open_.at(index) == 0) return;
    while (stack_.back().tag != index) pop();
    pop();
  }

  void push(std::size_t index, bool skips) {
    const Tag& tag = kTags.at(index);
    const std::optional<Role> around = stack_.empty() ? std::nullopt : stack_.back().role;
    stack_.push_back({index, skips, tag.role ? tag.role : around});
    ++open_.at(index);
    skipped_ += skips ? 1 : 0;
    if (is_edge(tag)) begin_element();
  }

  void pop() {
    const Open last = stack_.back();
    stack_.pop_back();
    --open_.at(last.tag);
    skipped_ -= last.skips ? 1 : 0;
    if (is_edge(kTags.at(last.tag))) begin_element();
  }

  static bool is_edge(const Tag& tag) {
    return tag.display == Display::kBlock || tag.display == Display::kSkipped;
  }

  void begin_element() {
    builder_.begin_element(stack_.empty() ? std::nullopt : stack_.back().role);
  }

  std::string_view file_;
  bool is_xhtml_;
  ArticleBuilder& builder_;
  std::vector<Open> stack_;
  std::array<std::size_t, kTags.size()> open_ = {};  // how often each tag stands in stack_
  std::size_t skipped_ = 0;                          // open elements that are not read
};

}  // namespace

void read_html(std::string_view file, Span part, ArticleBuilder& builder) {
  builder.begin_element(std::nullopt);
  HtmlReader(file, declares_xhtml(surface(file, part)), builder).read(part);
  builder.begin_element(std::nullopt);
}

Article read_html(std::string file) {
  if (file.size() >= std::numeric_limits<std::uint32_t>::max()) {
    throw Error("text over 4 GiB; split the file");
  }
  ArticleBuilder builder(file);
  read_html(file, {0, static_cast<std::uint32_t>(file.size())}, builder);
  Article article = builder.take();
  article.file = std::move(file);
  return article;
}

bool looks_like_html(std::string_view file) {
  const std::string_view begin = file.substr(0, 4096);
  std::size_t at = begin.find('<');
  if (at == std::string_view::npos ||
      begin.substr(0, at).find_first_not_of(" \t\r\n") != std::string_view::npos) {
    return false;
  }
  if (begin.size() > at + 9 && is_name(begin.substr(at + 2, 7), "doctype")) {
    std::string_view name = begin.substr(at + 9);
    name.remove_prefix(std::min(name.find_first_not_of(" \t\r\n"), name.size()));
    return is_name(name.substr(0, 4), "html");
  }
  HtmlScanner scanner(begin,
                      {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(begin.size())});
  for (;;) {
    const HtmlPiece& piece = scanner.next();
    if (piece.kind == HtmlPiece::Kind::kComment) continue;
    if (piece.kind == HtmlPiece::Kind::kText &&
        surface(file, piece.span).find_first_not_of(" \t\r\n") == std::string_view::npos) {
      continue;
    }
    return piece.kind == HtmlPiece::Kind::kOpening &&
           (is_name(piece.name, "html") || is_name(piece.name, "head") ||
            is_name(piece.name, "body"));
  }
}

}  // namespace taiyaku
