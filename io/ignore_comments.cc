#include "io/ignore_comments.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "io/terminal.h"
#include "score/rule_selection.h"

namespace taiyaku {
namespace {

constexpr std::string_view kBegin = "<!--";
constexpr std::string_view kEnd = "-->";
constexpr std::string_view kMark = "taiyaku-ignore";
constexpr std::string_view kSeparators = " \t\r\n,";

/// Each is compared with each finding; nobody writes more by hand.
constexpr std::size_t kMostComments = 1000;

/// One comment: "-start", and the names of rules behind it.
struct Comment {
  Span span;  // in the file
  std::string_view verb;
  std::vector<std::string> rules;
};

std::string_view next_word(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(kSeparators), text.size()));
  const std::string_view word = text.substr(0, text.find_first_of(kSeparators));
  text.remove_prefix(word.size());
  return word;
}

std::optional<Comment> parse_comment(std::string_view file, Span span) {
  std::string_view text = surface(file, span);
  if (text.size() < kBegin.size() + kEnd.size() || !text.ends_with(kEnd)) return std::nullopt;
  text.remove_prefix(kBegin.size());
  text.remove_suffix(kEnd.size());
  const std::string_view first = next_word(text);
  if (!first.starts_with(kMark)) return std::nullopt;
  Comment comment{span, first.substr(kMark.size()), {}};
  for (std::string_view rule = next_word(text); !rule.empty(); rule = next_word(text))
    comment.rules.emplace_back(rule);
  if (comment.rules.empty()) comment.rules.emplace_back();
  return comment;
}

/// Turns comments into stretches of the text.
class CommentReader {
 public:
  CommentReader(const Article& article, const std::string& path, std::vector<Problem>& problems)
      : article_(article), path_(path), problems_(problems) {
    for (const Element& element : article.elements)
      begins_.push_back(article.map.source_of(element.span).begin);
  }

  void read(const Comment& comment) {
    for (const std::string& rule : comment.rules) {
      if (!rule.empty() && !is_rule_name(rule))
        return fail(comment.span, "no rule '" + rule + "'; 'taiyaku rules' lists them");
    }
    if (comment.verb.empty()) {
      const std::size_t next = element_after(comment.span.end);
      if (next < article_.elements.size()) add(article_.elements[next].span, comment.rules);
    } else if (comment.verb == "-file") {
      add({0, static_cast<std::uint32_t>(article_.text.size())}, comment.rules);
    } else if (comment.verb == "-start") {
      if (started_) return fail(comment.span, "stands inside another; end that one first");
      started_ = comment;
    } else if (comment.verb == "-end") {
      end(comment);
    } else {
      fail(comment.span, "is none of taiyaku-ignore, -file, -start and -end");
    }
  }

  std::vector<IgnoredText> take() {
    if (started_) fail(started_->span, "is not ended; write <!-- taiyaku-ignore-end --> behind it");
    return std::move(ignored_);
  }

  void fail(Span comment, const std::string& what) {
    if (!lines_) lines_.emplace(article_.file);
    problems_.push_back(
        {path_, lines_->at(comment.begin).line, std::string(kMark) + " comment: " + what});
  }

 private:
  /// The first element that begins at a place of the file or behind it.
  std::size_t element_after(std::uint32_t at) const {
    return static_cast<std::size_t>(std::lower_bound(begins_.begin(), begins_.end(), at) -
                                    begins_.begin());
  }

  void end(const Comment& comment) {
    if (!started_) return fail(comment.span, "ends nothing; write one with -start before it");
    const std::size_t first = element_after(started_->span.end);
    const std::size_t last = element_after(comment.span.begin);
    if (first < last) {
      add({article_.elements[first].span.begin, article_.elements[last - 1].span.end},
          started_->rules);
    }
    started_.reset();
  }

  void add(Span span, const std::vector<std::string>& rules) {
    for (const std::string& rule : rules) ignored_.push_back({span, rule});
  }

  const Article& article_;
  const std::string& path_;
  std::vector<Problem>& problems_;
  std::vector<std::uint32_t> begins_;  // of the elements, in the file
  std::optional<LineIndex> lines_;     // made when a line is asked for
  std::optional<Comment> started_;
  std::vector<IgnoredText> ignored_;
};

}  // namespace

std::vector<IgnoredText> read_ignore_comments(const Article& article, const std::string& path,
                                              std::vector<Problem>& problems) {
  CommentReader reader(article, path, problems);
  std::size_t count = 0;
  for (const Span span : article.comments) {
    const auto comment = parse_comment(article.file, span);
    if (!comment) continue;
    if (++count > kMostComments) {
      reader.fail(span, "there are more than 1000; use -file or the configuration file");
      break;
    }
    reader.read(*comment);
  }
  return reader.take();
}

}  // namespace taiyaku
