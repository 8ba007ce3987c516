#include "segment/tokens_en.h"

#include <algorithm>

#include "segment/abbreviations.h"
#include "segment/characters.h"
#include "segment/closed_words.h"
#include "segment/icu_text.h"
#include "segment/lemma_en.h"
#include "segment/utf8.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

bool is_apostrophe(char32_t value) { return value == U'\'' || value == U'’' || value == U'ʼ'; }
bool is_hyphen(char32_t value) { return value == U'-' || value == U'‐' || value == U'‑'; }

bool is_letter_or_digit(char32_t value) { return is_word(script_of(value)); }

bool may_join(char32_t sign) {
  return sign == U'.' || sign == U'&' || sign == U'@' || sign == U'_' || is_hyphen(sign) ||
         is_apostrophe(sign);
}

// Walks one token forward.
class Cutter {
 public:
  Cutter(std::string_view text, std::uint32_t end) : text_(text.substr(0, end)) {}

  std::uint32_t token_end(std::uint32_t at) const {
    const CodePoint first = code_point_at(text_, at);
    if (script_of(first.value) == Script::kDigit) return number_end(at);
    if (is_word(script_of(first.value))) return word_end(at);
    if (is_apostrophe(first.value) && closes_word(at)) return word_end(at + first.size);
    if ((first.value == U'.' || first.value == U'$') && digit_at(at + 1)) return number_end(at + 1);
    return symbol_end(at, first);
  }

 private:
  bool digit_at(std::uint32_t at) const {
    return script_of(code_point_at(text_, at).value) == Script::kDigit;
  }

  // 's 'll 're split off a word before it; 'nineties does not begin with a suffix.
  bool closes_word(std::uint32_t at) const {
    if (at == 0 || !is_word(script_of(code_point_before(text_, at).value))) return false;
    return is_letter_or_digit(code_point_at(text_, at + code_point_at(text_, at).size).value);
  }

  // 1,000.5 20th 1990s 3.5% 15:00 2019-20
  std::uint32_t number_end(std::uint32_t at) const {
    for (;;) {
      const CodePoint next = code_point_at(text_, at);
      const std::uint32_t behind = at + next.size;
      if (is_letter_or_digit(next.value) && !is_japanese(script_of(next.value))) {
        at = behind;
      } else if ((next.value == U',' || next.value == U'.' || next.value == U':' ||
                  next.value == U'/') &&
                 digit_at(behind)) {
        at = behind;
      } else if (is_hyphen(next.value) && letter_at(behind)) {
        at = behind;  // 10-year
      } else {
        return next.value == U'%' ? behind : at;
      }
    }
  }

  bool letter_at(std::uint32_t at) const {
    return script_of(code_point_at(text_, at).value) == Script::kLatin;
  }

  std::uint32_t word_end(std::uint32_t at) const {
    const std::uint32_t begin = at;
    const bool japanese = is_japanese(script_of(code_point_at(text_, at).value));
    for (;;) {
      while (!japanese && at < text_.size() && is_ascii_letter(text_[at])) ++at;
      const CodePoint next = code_point_at(text_, at);
      const std::uint32_t behind = at + next.size;
      if (is_letter_or_digit(next.value) && is_japanese(script_of(next.value)) == japanese) {
        at = behind;
      } else if (next.size == 0 || !joins(next.value, at, behind)) {
        return abbreviation_end(begin, at);
      } else {
        at = behind;
      }
    }
  }

  // Whether a sign between two letters belongs to the word.
  bool joins(char32_t sign, std::uint32_t at, std::uint32_t behind) const {
    if (!may_join(sign)) return false;
    const CodePoint after = code_point_at(text_, behind);
    if (!is_letter_or_digit(after.value) || is_japanese(script_of(after.value))) return false;
    if (is_hyphen(sign) || sign == U'&' || sign == U'@' || sign == U'_') return true;
    if (sign == U'.') return true;
    return is_apostrophe(sign) && !is_clitic(at, behind);
  }

  // 's 'll 're 've 'd 'm: words of their own. n't stays, it negates the word it is part of.
  bool is_clitic(std::uint32_t at, std::uint32_t behind) const {
    if (at == 0) return false;
    const std::string_view rest = text_.substr(behind, 3);
    for (const std::string_view clitic : {"s", "ll", "re", "ve", "d", "m"}) {
      if (!rest.starts_with(clitic)) continue;
      const CodePoint after = code_point_at(text_, behind + clitic.size());
      if (!is_letter_or_digit(after.value)) return true;
    }
    return rest[0] == 'S' && !is_letter_or_digit(code_point_at(text_, behind + 1).value);
  }

  // U.S. keeps its last stop, Mr. too.
  std::uint32_t abbreviation_end(std::uint32_t begin, std::uint32_t end) const {
    if (end >= text_.size() || text_[end] != '.' || end - begin > 12) return end;
    const std::string_view word = text_.substr(begin, end - begin);
    const Abbreviation kind = abbreviation_of(word);
    const bool keeps = kind == Abbreviation::kInitials || kind == Abbreviation::kTime ||
                       kind == Abbreviation::kNever || word.find('.') != std::string_view::npos ||
                       (kind == Abbreviation::kMaybe && end + 1 < text_.size());
    const bool initial = word.size() == 1 && is_ascii_upper(static_cast<unsigned char>(word[0])) &&
                         end + 1 < text_.size();
    return keeps && kind != Abbreviation::kNone ? end + 1 : end + (initial && word != "I" ? 1 : 0);
  }

  std::uint32_t symbol_end(std::uint32_t at, CodePoint first) const {
    std::uint32_t end = at + first.size;
    while (end < text_.size()) {
      const CodePoint next = code_point_at(text_, end);
      if (next.value != first.value && !is_invisible(next.value)) break;
      end += next.size;
    }
    return end;
  }

  std::string_view text_;
};

Span append_norm(std::string& pool, std::string_view surface) {
  const auto begin = static_cast<std::uint32_t>(pool.size());
  const bool ascii = std::none_of(surface.begin(), surface.end(), [](char byte) {
    return static_cast<unsigned char>(byte) >= 0x80;
  });
  if (ascii) {
    pool += surface;
  } else {
    std::string plain;
    for (std::size_t at = 0; at < surface.size();) {
      const CodePoint next = code_point_at(surface, at);
      if (is_apostrophe(next.value)) {
        plain += '\'';
      } else if (is_hyphen(next.value)) {
        plain += '-';
      } else if (next.value == kReplacement) {
        append_utf8(plain, kReplacement);
      } else if (!is_invisible(next.value)) {
        plain += surface.substr(at, next.size);
      }
      at += next.size;
    }
    append_nfkc(plain, pool);
  }
  make_lower(pool.data() + begin, pool.size() - begin);
  return {begin, static_cast<std::uint32_t>(pool.size())};
}

bool is_capitalised(std::string_view surface) { return is_upper(code_point_at(surface, 0).value); }

bool is_acronym(std::string_view surface) {
  std::size_t capitals = 0;
  for (const char byte : surface) {
    if (is_ascii_lower(static_cast<unsigned char>(byte))) return false;
    capitals += is_ascii_upper(static_cast<unsigned char>(byte));
  }
  return capitals >= 2;
}

bool has_lower(std::string_view text, const Token& first, const Token& last) {
  const std::string_view words = surface(text, {first.span.begin, last.span.end});
  return std::any_of(words.begin(), words.end(), [](char byte) { return is_ascii_lower(byte); });
}

// WHO, US and IT are other words than who, us and it; NOT is the same as not.
bool is_initialism(std::string_view word) {
  static constexpr auto kInitialisms = word_set("AM", "IT", "US", "WHO");
  return kInitialisms.contains(word);
}

}  // namespace

void EnglishTokenizer::tokenize(std::string_view text, Span sentence, std::string& pool,
                                std::vector<Token>& tokens) {
  const Cutter cutter(text, sentence.end);
  const std::size_t first = tokens.size();
  for (std::uint32_t at = sentence.begin; at < sentence.end;) {
    const CodePoint next = code_point_at(text, at);
    if (is_space(next.value)) {
      at += next.size;
      continue;
    }
    const std::uint32_t end = std::max(cutter.token_end(at), at + next.size);
    add_word(text, {at, end}, pool, tokens);
    at = end;
  }
  mark_names(text, pool, tokens, first);
}

void EnglishTokenizer::add_word(std::string_view text, Span span, std::string& pool,
                                std::vector<Token>& tokens) {
  Token token;
  token.span = span;
  const std::string_view whole = surface(text, span);
  token.norm = append_norm(pool, whole);
  token.lemma = token.norm;
  const auto empty = static_cast<std::uint32_t>(pool.size());
  token.reading = {empty, empty};
  const std::string_view norm = std::string_view(pool).substr(token.norm.begin);
  const Script script = script_of(code_point_at(whole, 0).value);
  if (const ClosedWord* closed = closed_word(norm)) {
    token.pos = closed->pos;
    lemma_ = closed->lemma;
  } else if (script == Script::kDigit ||
             (whole.size() > 1 && is_ascii_digit(static_cast<unsigned char>(whole[1])) &&
              !is_word(script))) {
    token.pos = Pos::kNumber;
    lemma_.clear();
  } else if (is_word(script)) {
    token.pos = Pos::kContent;
    lemmas_.find(norm, lemma_);
  } else {
    token.pos = Pos::kSymbol;
    lemma_.clear();
  }
  if (!lemma_.empty() && lemma_ != norm) {
    token.lemma.begin = empty;
    pool += lemma_;
    token.lemma.end = static_cast<std::uint32_t>(pool.size());
  }
  tokens.push_back(token);
}

// A capital inside a sentence makes a name, unless the whole sentence is capitalised like a title;
// there, and for its first word, only a word that no dictionary knows is one.
void EnglishTokenizer::mark_names(std::string_view text, const std::string& pool,
                                  std::vector<Token>& tokens, std::size_t first) const {
  std::size_t words = 0;
  std::size_t capitalised = 0;
  for (std::size_t i = first; i < tokens.size(); ++i) {
    if (tokens[i].pos != Pos::kContent) continue;
    ++words;
    capitalised += is_capitalised(surface(text, tokens[i].span));
  }
  const bool title = words >= 4 && capitalised * 4 > words * 3;
  const bool shouted = first < tokens.size() && !has_lower(text, tokens[first], tokens.back());
  bool opening = true;
  for (std::size_t i = first; i < tokens.size(); ++i) {
    const std::string_view word = surface(text, tokens[i].span);
    const bool opens = opening;
    if (tokens[i].pos == Pos::kSymbol) {
      opening = opening || word == "“" || word == "\"" || word == ":";
      continue;
    }
    opening = false;
    if (!title && !shouted && (is_initialism(word) || (word == "May" && !opens))) {
      tokens[i].pos = Pos::kProperNoun;
      tokens[i].lemma = tokens[i].norm;
    }
    if (tokens[i].pos != Pos::kContent || !is_capitalised(word)) continue;
    if (is_acronym(word) && !title) {
      tokens[i].pos = Pos::kProperNoun;
    } else if (!opens && !title) {
      tokens[i].pos = Pos::kProperNoun;
    } else if (vocabulary_ != nullptr) {
      const std::string_view lemma = surface(std::string_view(pool), tokens[i].lemma);
      if (!vocabulary_->is_lemma(lemma)) tokens[i].pos = Pos::kProperNoun;
    }
  }
}

}  // namespace taiyaku
