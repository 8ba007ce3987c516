#include <algorithm>
#include <array>

#include "segment/abbreviations.h"
#include "segment/characters.h"
#include "segment/english_stop.h"
#include "segment/sentences.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

using namespace std::string_view_literals;

// What follows ！？ or a closed quotation when the sentence goes on: the quotative と and its kin,
// and case particles.
constexpr std::array kGoesOn = {"って"sv, "っと"sv,   "という"sv, "といっ"sv, "との"sv,
                                "など"sv, "なんて"sv, "なん"sv,   "に"sv,     "を"sv,
                                "の"sv,   "は"sv,     "へ"sv,     "、"sv,     "，"sv,
                                ","sv,    "・"sv,     "だけ"sv,   "も"sv,     "ら"sv};
// Words that begin with those but open a sentence.
constexpr std::array kOpensSentence = {
    "ところ"sv,   "とても"sv,   "とにかく"sv, "とき"sv,     "とりあえず"sv,   "ともかく"sv,
    "となり"sv,   "とうとう"sv, "とくに"sv,   "とっても"sv, "にも関わらず"sv, "にもかかわらず"sv,
    "はい"sv,     "はじめ"sv,   "はっきり"sv, "もう"sv,     "もし"sv,         "もっと"sv,
    "もちろん"sv, "もともと"sv, "のち"sv,     "なんと"sv,   "なんで"sv,       "なんだか"sv,
    "など。"sv,   "らいねん"sv, "へえ"sv,     "へー"sv,     "のんびり"sv};
constexpr std::array kLaughs = {"笑"sv, "爆笑"sv, "苦笑"sv, "泣"sv, "汗"sv, "涙"sv, "怒"sv};

template <std::size_t kSize>
bool begins_with_any(std::string_view text, const std::array<std::string_view, kSize>& words) {
  return std::any_of(words.begin(), words.end(),
                     [text](std::string_view word) { return text.starts_with(word); });
}

bool goes_on(std::string_view rest) {
  if (begins_with_any(rest, kOpensSentence)) return false;
  return begins_with_any(rest, kGoesOn) || rest.starts_with("と");
}

/// A name that ends in 。 (モーニング娘。は): no sentence opens with を, nor with another particle
/// before a kanji, a digit, katakana or a comma.
bool begins_with_particle(std::string_view rest) {
  static constexpr std::array kParticles = {"は"sv, "の"sv, "も"sv, "に"sv};
  if (rest.starts_with("を")) return true;
  if (!begins_with_any(rest, kParticles)) return false;
  const char32_t next = code_point_at(rest, kParticles[0].size()).value;
  const Script script = script_of(next);
  return script == Script::kHan || script == Script::kDigit || script == Script::kKatakana ||
         next == U'、';
}

bool is_full_stop(char32_t value) { return value == U'。' || value == U'｡'; }
bool is_dot(char32_t value) { return value == U'.' || value == U'．'; }
bool is_exclamation(char32_t value) {
  constexpr std::u32string_view kMarks = U"!?！？‼⁇⁈⁉";
  return kMarks.find(value) != std::u32string_view::npos;
}
bool is_stop(char32_t value) {
  return is_full_stop(value) || is_dot(value) || is_exclamation(value) || value == U'…';
}

// A predicate in plain speech ends in one of these kana, a noun or a clause that goes on (けど,
// ので, から, て) does not.
bool may_end_predicate(char32_t value) {
  constexpr std::u32string_view kEnds = U"たすだいるうくむぶぬつぐよねなかわぞさんーえあっ";
  return kEnds.find(value) != std::u32string_view::npos;
}

bool is_brow(char32_t value) { return value == U'^' || value == U'＾'; }

bool is_bracket(char32_t value) { return value == U'(' || value == U'（'; }

class Scanner {
 public:
  Scanner(std::string_view text, const std::vector<Span>& quoted, std::vector<std::uint32_t>& ends)
      : text_(text), quoted_(quoted), ends_(ends) {}

  void scan() {
    begin_sentence(0);
    for (std::size_t at = 0; at < text_.size();) at = step(at);
    ends_.push_back(static_cast<std::uint32_t>(text_.size()));
  }

 private:
  std::size_t step(std::size_t at) {
    if (quote_ < quoted_.size() && quoted_[quote_].begin <= at) return at_quotation(at);
    if (const std::size_t letter = usual_letter_size(text_, at)) {
      any_word_ = true;
      return at + letter;
    }
    const CodePoint current = code_point_at(text_, at);
    if (is_word(script_of(current.value))) {
      any_word_ = true;
      return at + current.size;
    }
    if (is_stop(current.value)) return at_stop(at);
    if (is_brow(current.value)) return at_brows(at);
    if (is_mark(current.value)) return at_mark(at);
    return at + current.size;
  }

  // ＾＾ is a face without brackets.
  std::size_t at_brows(std::size_t at) {
    std::size_t end = at;
    for (CodePoint next = code_point_at(text_, end); is_brow(next.value) || next.value == U';';
         next = code_point_at(text_, end)) {
      end += next.size;
    }
    const bool face = end > at + code_point_at(text_, at).size;
    if (face && any_word_ && face_ends(at, end)) end_sentence(end);
    return end;
  }

  // 「…」 inside a sentence, （…。） as a sentence of its own, (^^) and （笑） as its end.
  std::size_t at_quotation(std::size_t at) {
    const Span span = quoted_[quote_++];
    if (span.end <= at) return at;
    const bool opens = span.begin == sentence_;
    const bool complete = ends_inside(span);
    const bool bracket = is_bracket(code_point_at(text_, span.begin).value);
    const std::string_view rest = text_.substr(behind_spaces(span.end));
    const char32_t next = code_point_at(rest, 0).value;
    if (bracket && is_face(span)) {
      const std::size_t end = behind_arm(span.end);
      if (any_word_ && face_ends(span.begin, end)) end_sentence(end);
      return end;
    }
    any_word_ = true;
    if (opens && complete && is_quotation_next(span.end) && !row_goes_on(span.end)) {
      end_sentence(span.end);
      return span.end;
    }
    if (!opens || !complete || is_stop(next) || is_opening(next) || goes_on(rest)) return span.end;
    if (bracket || (complete && said_with_full_stop(span))) end_sentence(span.end);
    return span.end;
  }

  bool is_quotation_next(std::size_t at) const {
    return quote_ < quoted_.size() && quoted_[quote_].begin == at &&
           !is_bracket(code_point_at(text_, at).value);
  }

  // 「行くぞ」「待って」と叫んだ: a row of quotations is the object of what follows the last one.
  bool row_goes_on(std::size_t at) {
    if (at >= row_end_) {
      std::size_t next = quote_;
      row_end_ = at;
      while (next < quoted_.size() && quoted_[next].begin == row_end_)
        row_end_ = quoted_[next++].end;
      const std::string_view rest = text_.substr(behind_spaces(row_end_));
      row_goes_on_ = goes_on(rest) || is_stop(code_point_at(rest, 0).value);
    }
    return row_goes_on_;
  }

  // (^o^)/
  std::size_t behind_arm(std::size_t at) const {
    const CodePoint next = code_point_at(text_, at);
    return next.value == U'/' || next.value == U'／' || next.value == U'ノ' ? at + next.size : at;
  }

  char32_t last_inside(Span span) const {
    std::size_t at = span.end - code_point_before(text_, span.end).size;
    CodePoint last = code_point_before(text_, at);
    while (at > span.begin && (is_closing(last.value) || is_space(last.value))) {
      at -= last.size;
      last = code_point_before(text_, at);
    }
    return last.value;
  }
  bool ends_inside(Span span) const { return is_stop(last_inside(span)); }
  bool said_with_full_stop(Span span) const { return is_full_stop(last_inside(span)); }

  // A face (^o^) holds no word; （笑） one of a few.
  bool is_face(Span span) const {
    const std::size_t open = code_point_at(text_, span.begin).size;
    const std::size_t close = code_point_before(text_, span.end).size;
    const std::string_view inside = text_.substr(span.begin + open, span.size() - open - close);
    if (inside.empty() || inside.size() > 30) return false;
    if (std::find(kLaughs.begin(), kLaughs.end(), inside) != kLaughs.end()) return true;
    for (std::size_t at = 0; at < inside.size();) {
      const CodePoint next = code_point_at(inside, at);
      if (is_japanese(script_of(next.value)) && next.value != U'ー') return false;
      if (script_of(next.value) == Script::kDigit) return false;
      if (script_of(next.value) == Script::kLatin && inside.size() < 3) return false;
      if (script_of(next.value) == Script::kLatin && is_latin_pair(inside, at)) return false;
      at += next.size;
    }
    return true;
  }
  static bool is_latin_pair(std::string_view inside, std::size_t at) {
    const CodePoint next = code_point_at(inside, at);
    return script_of(code_point_at(inside, at + next.size).value) == Script::kLatin;
  }

  bool face_ends(std::size_t begin, std::size_t end) const {
    const char32_t before = code_point_before(text_, begin).value;
    const std::size_t next = behind_spaces(end);
    const char32_t first = code_point_at(text_, next).value;
    if (is_bracket(first) || is_stop(first) || is_closing(first)) return false;
    return may_end_predicate(before) && !goes_on(text_.substr(next));
  }

  std::size_t at_stop(std::size_t at) {
    std::size_t end = at;
    bool full = false;
    bool exclaims = false;
    std::size_t dots = 0;
    std::size_t leaders = 0;
    for (CodePoint next = code_point_at(text_, end); is_stop(next.value) || is_mark(next.value);
         next = code_point_at(text_, end)) {
      full = full || is_full_stop(next.value);
      exclaims = exclaims || is_exclamation(next.value) || is_mark(next.value);
      dots += is_dot(next.value);
      leaders += next.value == U'…';
      end += next.size;
    }
    if (!any_word_) return end;
    // 白星だ ！ ！
    if (const std::size_t more = behind_spaces(end); is_stop(code_point_at(text_, more).value)) {
      return more;
    }
    const std::size_t after = behind_closing(end);
    const bool ends = full       ? full_stop_ends(end, after)
                      : exclaims ? exclamation_ends(after)
                      : leaders  ? leaders_end(after)
                                 : dot_ends(at, end, dots);
    if (ends) end_sentence(after);
    return std::max(after, sentence_);
  }

  bool full_stop_ends(std::size_t end, std::size_t after) const {
    if (after == end) return !begins_with_particle(text_.substr(after));
    return !goes_on(text_.substr(behind_spaces(after)));
  }

  bool exclamation_ends(std::size_t after) const {
    if (after >= text_.size()) return true;
    const char32_t next = code_point_at(text_, after).value;
    // Latin text in a Japanese line: Yahoo!ニュース, Hey!Say!JUMP, http://…/?q=
    const char32_t before = code_point_before(text_, after).value;
    const bool ascii = before == U'!' || before == U'?';
    if (ascii && (script_of(next) == Script::kLatin || next == U'=' || next == U'/')) return false;
    if (ascii && is_space(next) && is_exclaiming_name(latin_word_before(after - 1))) return false;
    if (ascii && after > 1 && is_ascii_letter_before(after - 1) && is_japanese(script_of(next))) {
      return false;
    }
    return !goes_on(text_.substr(after));
  }
  std::string_view latin_word_before(std::size_t at) const {
    std::size_t begin = at;
    while (begin > 0 && at - begin < 20 && is_ascii_letter_before(begin)) --begin;
    return text_.substr(begin, at - begin);
  }
  bool is_ascii_letter_before(std::size_t at) const {
    const char32_t value = code_point_before(text_, at).value;
    return is_ascii_lower(value) || is_ascii_upper(value);
  }

  // …… marks a pause; it ends a sentence only where a space or a quotation follows.
  bool leaders_end(std::size_t after) const {
    const char32_t next = code_point_at(text_, after).value;
    return after >= text_.size() || is_space(next) || next == U'「' || next == U'『';
  }

  bool dot_ends(std::size_t begin, std::size_t end, std::size_t dots) const {
    const CodePoint before = code_point_before(text_, begin);
    const CodePoint next = code_point_at(text_, end);
    const Script left = script_of(before.value);
    const Script right = script_of(next.value);
    if (next.size == 0) return true;
    if (dots > 1) return !goes_on(text_.substr(end)) && is_japanese(right);
    if (left == Script::kDigit) return false;
    if (is_space(next.value)) return english_stop_ends(begin, end);
    if (!is_japanese(left) && !is_closing(before.value)) {
      return code_point_at(text_, begin).value == U'．' && is_japanese(right) &&
             left != Script::kLatin;
    }
    return right != Script::kDigit && right != Script::kLatin && !is_closing(next.value);
  }

  // A stop with a space behind it: an English sentence quoted in Japanese text, or an abbreviation.
  bool english_stop_ends(std::size_t begin, std::size_t end) const {
    Stop stop;
    stop.begin = begin;
    stop.end = end;
    stop.after = end;
    stop.next = behind_spaces(end);
    stop.sentence = sentence_;
    stop.last_word = text_.size();
    return ends_sentence(text_, stop);
  }

  // ♪ ☆ and emoji end a sentence behind kana, not inside a name (ラッキー☆スター).
  std::size_t at_mark(std::size_t at) {
    const char32_t before = code_point_before(text_, at).value;
    std::size_t end = at;
    CodePoint next = code_point_at(text_, end);
    while (is_mark(next.value) || is_stop(next.value) || is_invisible(next.value) ||
           (next.value >= 0x1F1E6 && next.value <= 0x1F1FF)) {
      end += next.size;
      next = code_point_at(text_, end);
    }
    const bool speech = script_of(before) == Script::kHiragana || is_closing(before);
    const bool follows =
        is_word(script_of(next.value)) || is_space(next.value) || is_opening(next.value);
    if (any_word_ && speech && follows && !goes_on(text_.substr(end))) end_sentence(end);
    return end;
  }

  std::size_t behind_closing(std::size_t at) const {
    for (CodePoint next = code_point_at(text_, at);
         is_closing(next.value) && next.size != 0 && !quotation_begins(at);
         next = code_point_at(text_, at)) {
      at += next.size;
    }
    return at;
  }
  bool quotation_begins(std::size_t at) const {
    return quote_ < quoted_.size() && quoted_[quote_].begin == at;
  }

  std::size_t behind_spaces(std::size_t at) const {
    for (CodePoint next = code_point_at(text_, at); next.size != 0 && is_space(next.value);
         next = code_point_at(text_, at)) {
      at += next.size;
    }
    return at;
  }

  void end_sentence(std::size_t at) {
    ends_.push_back(static_cast<std::uint32_t>(at));
    begin_sentence(at);
  }

  void begin_sentence(std::size_t at) {
    sentence_ = behind_spaces(at);
    any_word_ = false;
  }

  std::string_view text_;
  const std::vector<Span>& quoted_;
  std::vector<std::uint32_t>& ends_;
  std::size_t quote_ = 0;
  std::size_t sentence_ = 0;
  std::size_t row_end_ = 0;   // of the row of quotations last looked at
  bool row_goes_on_ = false;  // the sentence goes on behind it
  bool any_word_ = false;     // the current sentence holds more than marks so far
};

}  // namespace

void find_sentence_ends_ja(std::string_view text, const std::vector<Span>& quoted,
                           std::vector<std::uint32_t>& ends) {
  Scanner(text, quoted, ends).scan();
}

}  // namespace taiyaku
