#include <algorithm>
#include <array>
#include <string>

#include "segment/abbreviations.h"
#include "segment/characters.h"
#include "segment/english_stop.h"
#include "segment/sentences.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

constexpr auto kNowhere = std::string_view::npos;

bool is_stop(char32_t value) {
  constexpr std::u32string_view kStops = U".!?…．！？。｡‼⁇⁈⁉";
  return kStops.find(value) != std::u32string_view::npos;
}

bool is_full_width(char32_t value) { return value >= 0x3000; }

// Bytes at which the scanner has to look twice: stops, spaces, and lead bytes of stops that are not
// ASCII.
constexpr auto kPlain = [] {
  std::array<bool, 256> plain{};
  plain.fill(true);
  for (const char byte : std::string_view(".!? \xE2\xE3\xEF\xF0")) {
    plain[static_cast<unsigned char>(byte)] = false;
  }
  return plain;
}();
bool is_plain(char byte) { return kPlain[static_cast<unsigned char>(byte)]; }

// ♪ and the like stand in texts of other kinds, too.
bool is_emoji(char32_t value) { return value >= 0x1F300 && is_mark(value); }

bool is_letter_at(std::string_view text, std::size_t at) {
  return at < text.size() && script_of(code_point_at(text, at).value) == Script::kLatin;
}

class Scanner {
 public:
  Scanner(std::string_view text, const std::vector<Span>& quoted, std::vector<std::uint32_t>& ends)
      : text_(text), quoted_(quoted), ends_(ends), last_word_(last_word()) {}

  void scan() {
    begin_sentence(0);
    for (std::size_t at = 0; at < text_.size();) at = step(at);
    end_sentence(text_.size());
  }

 private:
  std::size_t last_word() const {
    for (std::size_t at = text_.size(); at > 0;) {
      const CodePoint last = code_point_before(text_, at);
      at -= last.size;
      if (is_word(script_of(last.value))) return at;
    }
    return 0;
  }

  std::size_t step(std::size_t at) {
    if (quote_ < quoted_.size() && quoted_[quote_].begin <= at) return at_quotation(at);
    const char byte = text_[at];
    if (is_plain(byte)) return at + 1;
    if (byte == ' ') return at_space(at);
    const CodePoint current = code_point_at(text_, at);
    if (is_emoji(current.value)) return at_emoji(at);
    if (!is_stop(current.value) || at < marker_end_) return at + current.size;
    return at_stop(at);
  }

  // Loved it 😍 The food: an emoji ends a sentence where another one plainly begins.
  std::size_t at_emoji(std::size_t at) {
    const EmojiRun run = emoji_run(at);
    if (first_word_ < at && run.apart && starter_follows(run.end)) end_sentence(run.end);
    return run.end;
  }

  bool starter_follows(std::size_t at) const {
    if (at >= text_.size() || text_[at] != ' ') return false;
    std::size_t end = at + 1;
    while (is_letter_at(text_, end)) end += code_point_at(text_, end).size;
    return is_sentence_starter(text_.substr(at + 1, end - at - 1));
  }

  // The emoji at `at`, with white space before and between them.
  struct EmojiRun {
    std::size_t end;  // `at` when there are none
    bool apart;       // nothing but white space or the end of the text touches them
  };

  EmojiRun emoji_run(std::size_t at) const {
    std::size_t end = at;
    std::size_t emoji_end = at;
    for (CodePoint next = code_point_at(text_, end); next.size != 0;
         next = code_point_at(text_, end)) {
      const bool joiner = is_invisible(next.value) && emoji_end == end;
      if (!joiner && !is_emoji(next.value) && !is_space(next.value)) break;
      end += next.size;
      if (joiner || is_emoji(next.value)) emoji_end = end;
    }
    return {emoji_end, emoji_end < end || end == text_.size()};
  }

  std::size_t behind_emoji(std::size_t at) const {
    const EmojiRun run = emoji_run(at);
    return run.apart ? run.end : at;
  }

  // 1) one item 2) another: the next marker of the list that the sentence opens.
  std::size_t at_space(std::size_t at) {
    if (!marker_.empty() && text_.substr(at + 1).starts_with(marker_)) end_sentence(at + 1);
    return at + 1;
  }

  std::size_t at_stop(std::size_t at) {
    Stop stop;
    stop.begin = at;
    stop.end = run_end(at);
    judge(stop);
    return std::max(stop.end, sentence_);
  }

  // Steps over a quotation. It ends the sentence when it ends with a stop of its own – unless it is
  // a bracket inside a sentence, which has a stop of its own to come.
  std::size_t at_quotation(std::size_t at) {
    const Span span = quoted_[quote_++];
    if (span.end <= at) return at;
    const CodePoint opening = code_point_at(text_, span.begin);
    const bool bracket = closing_of(opening.value) != 0 && opening.value != U'“' &&
                         opening.value != U'‘' && opening.value != U'«' && opening.value != U'„';
    Stop stop;
    stop.quoted = true;
    stop.end = span.end;
    CodePoint last = code_point_before(text_, stop.end);
    while (stop.end > span.begin && !is_stop(last.value) && !is_word(script_of(last.value)) &&
           (is_closing(last.value) || last.value == U'"' || last.value == U'\'')) {
      stop.end -= last.size;
      last = code_point_before(text_, stop.end);
    }
    if (!is_stop(last.value) || stop.end <= span.begin) return span.end;
    if (bracket && !opens_sentence(span.begin) && !starter_follows(span.end)) return span.end;
    stop.begin = stop.end;
    while (stop.begin > span.begin && is_stop(code_point_before(text_, stop.begin).value)) {
      stop.begin -= code_point_before(text_, stop.begin).size;
    }
    // [...] leaves something out of a quotation; it does not end one.
    const char32_t before = code_point_before(text_, stop.begin).value;
    if (before == U'[' || before == U'(') return span.end;
    stop.after = span.end;
    judge(stop);
    return std::max<std::size_t>(span.end, sentence_);
  }

  bool opens_sentence(std::size_t at) const { return first_word_ >= at; }

  // The run of stops at `at`, with single spaces inside a spaced ellipsis (. . .).
  std::size_t run_end(std::size_t at) const {
    const bool spaced = at == 0 || is_space(code_point_before(text_, at).value);
    std::size_t end = at;
    for (;;) {
      const CodePoint next = code_point_at(text_, end);
      if (is_stop(next.value)) {
        end += next.size;
      } else if (spaced && next.value == U' ' && end + 1 < text_.size() && text_[end + 1] == '.') {
        end += 2;
      } else {
        return end;
      }
    }
  }

  void judge(Stop stop) {
    stop.sentence = sentence_;
    stop.last_word = last_word_;
    stop.after = behind_emoji(after_closing(std::max(stop.after, stop.end)));
    if (first_word_ >= stop.begin) return;  // nothing but marks so far
    // Q. and A. label what follows; a single letter is no sentence.
    if (stop.begin == sentence_ + 1 && text_[stop.begin] == '.') return;
    if (stop.after >= text_.size()) return;
    stop.next = stop.after;
    while (stop.next < text_.size()) {
      const CodePoint next = code_point_at(text_, stop.next);
      if (!is_space(next.value)) break;
      stop.next += next.size;
    }
    const bool ends =
        stop.next == stop.after ? ends_without_space(stop) : ends_sentence(text_, stop);
    if (ends) end_sentence(stop.after);
  }

  // Behind closing quotation marks and note numbers: .” .[3] .10
  std::size_t after_closing(std::size_t at) const {
    for (;;) {
      const CodePoint next = code_point_at(text_, at);
      const bool quote = next.value == U'"' || next.value == U'\'';
      if (is_closing(next.value) || quote) {
        if ((quote || next.value == U'’') && is_letter_at(text_, at + next.size)) return at;
        at += next.size;
      } else if (const std::size_t note = note_size(at)) {
        at += note;
      } else {
        return at;
      }
    }
  }

  std::size_t note_size(std::size_t at) const {
    const bool bracket = at < text_.size() && text_[at] == '[';
    std::size_t end = at + (bracket ? 1 : 0);
    const std::size_t digits = end;
    while (end < text_.size() && end - digits < 4 && is_ascii_digit(text_[end])) ++end;
    if (end == digits) return 0;
    if (bracket) return end < text_.size() && text_[end] == ']' ? end + 1 - at : 0;
    // Bare digits: a raised number, unless a number stands before the stop as well.
    const CodePoint before = at > 1 ? code_point_before(text_, at - 1) : CodePoint{};
    const bool raised = text_[at - 1] == '.' && end - digits <= 2 &&
                        (is_ascii_lower(before.value) || before.value == U')');
    return raised && end < text_.size() && text_[end] == ' ' ? end - at : 0;
  }

  bool ends_without_space(const Stop& stop) const {
    const CodePoint next = code_point_at(text_, stop.after);
    if (is_full_width(code_point_before(text_, stop.end).value))
      return is_word(script_of(next.value));
    if (stop.after > stop.end) return is_upper(next.value) && !stop.quoted;
    return stop.end - stop.begin == 1 && glued(stop.begin);
  }

  // world.Today: a word in lower case, a stop, a capitalised word – but no address or file name.
  bool glued(std::size_t at) const {
    std::size_t left = at;
    while (left > 0 && at - left < 40 &&
           is_ascii_lower(static_cast<unsigned char>(text_[left - 1])))
      --left;
    const bool word = at - left >= 2 || (at > 1 && is_ascii_digit(text_[at - 1]));
    if (!word || (left > 0 && std::string_view("/@:._-").find(text_[left - 1]) != kNowhere)) {
      return glued_after_glued(at, left);
    }
    return capitalised_word_follows(at + 1);
  }

  bool glued_after_glued(std::size_t at, std::size_t left) const {
    return left == sentence_ && at - left >= 2 && capitalised_word_follows(at + 1);
  }

  bool capitalised_word_follows(std::size_t at) const {
    if (at + 1 >= text_.size() || !is_ascii_upper(static_cast<unsigned char>(text_[at])))
      return false;
    std::size_t end = at + 1;
    while (end < text_.size() && end - at < 40 &&
           is_ascii_lower(static_cast<unsigned char>(text_[end])))
      ++end;
    if (end >= text_.size()) return end - at > 1;
    if (text_[end] == '.')
      return end - at > 1 && (end + 1 >= text_.size() || text_[end + 1] == ' ');
    return text_[end] == ' ' || text_[end] == ',' || text_[end] == '\'';
  }

  void end_sentence(std::size_t at) {
    ends_.push_back(static_cast<std::uint32_t>(at));
    begin_sentence(at);
  }

  void begin_sentence(std::size_t at) {
    sentence_ = at;
    while (sentence_ < text_.size()) {
      const CodePoint next = code_point_at(text_, sentence_);
      if (!is_space(next.value)) break;
      sentence_ += next.size;
    }
    first_word_ = std::max(first_word_, sentence_);
    while (first_word_ < text_.size()) {
      const CodePoint next = code_point_at(text_, first_word_);
      if (is_word(script_of(next.value))) break;
      first_word_ += next.size;
    }
    const std::size_t size = list_marker_at(text_, sentence_);
    marker_end_ = sentence_ + size;
    marker_ = size == 0 ? std::string() : next_marker(text_.substr(sentence_, size));
  }

  // "1)" → "2) ", "a." → "b. "; empty where counting on is not so simple.
  static std::string next_marker(std::string_view marker) {
    std::string next(marker);
    std::size_t last =
        next.find_last_of("0123456789abcdefghijklmnopqrstuvwxyABCDEFGHIJKLMNOPQRSTUVWXY");
    if (last == std::string::npos) return {};
    for (; next[last] == '9'; --last) {
      next[last] = '0';
      if (last == 0 || !is_ascii_digit(next[last - 1])) {
        next.insert(last, 1, '1');
        return next + ' ';
      }
    }
    ++next[last];
    return next + ' ';
  }

  std::string_view text_;
  const std::vector<Span>& quoted_;
  std::vector<std::uint32_t>& ends_;
  std::size_t quote_ = 0;       // the next quotation to come
  std::size_t sentence_ = 0;    // begin of the current sentence
  std::size_t first_word_ = 0;  // its first letter or digit, which may lie behind its end
  std::size_t marker_end_ = 0;  // end of its list marker
  std::string marker_;          // the list marker that would come next
  std::size_t last_word_ = 0;   // last letter or digit of the text
};

}  // namespace

void find_sentence_ends_en(std::string_view text, const std::vector<Span>& quoted,
                           std::vector<std::uint32_t>& ends) {
  Scanner(text, quoted, ends).scan();
}

}  // namespace taiyaku
