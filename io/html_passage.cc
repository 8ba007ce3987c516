#include "io/html_passage.h"

#include <fmt/format.h>

#include <algorithm>

#include "io/html_text.h"
#include "io/result.h"

namespace taiyaku {
namespace {

// Marks longer than this are whole clauses: they are drawn lightly, or there would be no page left.
constexpr std::uint32_t kLongMark = 90;  // bytes

/// Writes a passage piece by piece; between two boundaries nothing begins or ends.
class PassageWriter {
 public:
  PassageWriter(std::string_view text, std::vector<HtmlMark> marks,
                std::vector<HtmlSentence> sentences)
      : text_(text), marks_(std::move(marks)), sentences_(std::move(sentences)) {
    for (HtmlMark& mark : marks_) mark.span = clamped(mark.span, text);
    for (HtmlSentence& sentence : sentences_) sentence.span = clamped(sentence.span, text);
    const auto by_begin = [](const auto& a, const auto& b) { return a.span < b.span; };
    std::stable_sort(marks_.begin(), marks_.end(), by_begin);
    std::stable_sort(sentences_.begin(), sentences_.end(), by_begin);
    collect_boundaries();
  }

  std::string write() {
    for (std::size_t i = 0; i < boundaries_.size(); ++i) {
      const std::uint32_t at = boundaries_[i];
      close_sentence(at);
      open_sentence(at);
      begin_marks(at);
      if (i + 1 < boundaries_.size()) write_piece({at, boundaries_[i + 1]});
    }
    return std::move(out_);
  }

 private:
  void collect_boundaries() {
    boundaries_ = {0, static_cast<std::uint32_t>(text_.size())};
    for (const HtmlMark& mark : marks_)
      boundaries_.insert(boundaries_.end(), {mark.span.begin, mark.span.end});
    for (const HtmlSentence& sentence : sentences_) {
      boundaries_.insert(boundaries_.end(), {sentence.span.begin, sentence.span.end});
    }
    std::sort(boundaries_.begin(), boundaries_.end());
    boundaries_.erase(std::unique(boundaries_.begin(), boundaries_.end()), boundaries_.end());
  }

  void close_sentence(std::uint32_t at) {
    if (!in_sentence_ || at < sentence_end_) return;
    out_ += "</span>";
    in_sentence_ = false;
  }

  void open_sentence(std::uint32_t at) {
    while (sentence_ < sentences_.size() && sentences_[sentence_].span.begin <= at) {
      const HtmlSentence& sentence = sentences_[sentence_++];
      if (in_sentence_ || sentence.span.empty() || sentence.span.begin < at) continue;
      out_ += fmt::format("<span class=\"s\" data-b=\"{}\">", html_attribute(sentence.bead));
      sentence_end_ = sentence.span.end;
      in_sentence_ = true;
    }
  }

  /// Marks of words become active; the place of missing words is written at once.
  void begin_marks(std::uint32_t at) {
    std::erase_if(active_, [&](const HtmlMark* mark) { return mark->span.end <= at; });
    while (mark_ < marks_.size() && marks_[mark_].span.begin <= at) {
      const HtmlMark& mark = marks_[mark_++];
      if (mark.span.empty()) {
        out_ += fmt::format(
            "<a class=\"m gap {0}\" href=\"#f{1}\" data-f=\"{1}\" aria-label=\"missing here\"></a>",
            to_string(mark.severity), mark.finding);
      } else {
        active_.push_back(&mark);
      }
    }
  }

  void write_piece(Span piece) {
    const std::string text = html_text(surface(text_, piece));
    if (active_.empty()) {
      out_ += text;
      return;
    }
    const HtmlMark* worst = active_.front();
    bool is_long = true;
    std::string numbers;
    bool begins = false;
    for (const HtmlMark* mark : active_) {
      if (mark->severity > worst->severity) worst = mark;
      numbers += fmt::format("{}{}", numbers.empty() ? "" : " ", mark->finding);
      begins |= mark->span.begin == piece.begin;
      is_long &= mark->span.size() > kLongMark;
    }
    out_ += fmt::format("<a class=\"m {}{}\" href=\"#f{}\" data-f=\"{}\"{}>{}</a>",
                        to_string(worst->severity), is_long ? " long" : "", worst->finding, numbers,
                        begins ? "" : " tabindex=\"-1\"", text);
  }

  std::string_view text_;
  std::vector<HtmlMark> marks_;
  std::vector<HtmlSentence> sentences_;
  std::vector<std::uint32_t> boundaries_;
  std::vector<const HtmlMark*> active_;
  std::size_t mark_ = 0;
  std::size_t sentence_ = 0;
  std::uint32_t sentence_end_ = 0;
  bool in_sentence_ = false;
  std::string out_;
};

}  // namespace

std::string html_passage(std::string_view text, std::vector<HtmlMark> marks,
                         std::vector<HtmlSentence> sentences) {
  return PassageWriter(text, std::move(marks), std::move(sentences)).write();
}

}  // namespace taiyaku
