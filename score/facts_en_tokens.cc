#include "score/facts_en_tokens.h"

namespace taiyaku {
namespace {

bool is_letter_at(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (is_ascii_lower(c)) return true;
  if (static_cast<unsigned char>(c) < 0xC3) return false;
  const char32_t code = decode_at(text, at).code;
  return (code >= 0xC0 && code < 0x250) || is_kanji(code) || is_hiragana(code) || is_katakana(code);
}

// The byte after the word at `at`, apostrophes inside it included.
std::size_t word_end(std::string_view s, std::size_t at) {
  std::size_t end = at;
  for (;;) {
    while (end < s.size() && is_ascii_lower(s[end])) ++end;
    if (end >= s.size()) return end;
    const bool apostrophe = s[end] == '\'' && end + 1 < s.size() && is_letter_at(s, end + 1);
    if (!apostrophe && !is_letter_at(s, end)) return end;
    end += decode_at(s, end).size;
  }
}

// "June's" is June and 's: what is said of it is no part of it.
bool is_possessive(std::string_view word) { return word.size() > 2 && word.ends_with("'s"); }

}  // namespace

EnTokens::EnTokens(const FactText& text) : text_(&text) {
  const std::string_view s = text.folded;
  tokens_.reserve(s.size() / 4);
  for (std::size_t at = 0; at < s.size();) {
    if (s[at] == ' ' || s[at] == '\n' || s[at] == '\t' || s[at] == '\r') {
      ++at;
      continue;
    }
    std::size_t end = at;
    EnToken::Kind kind = EnToken::Kind::kSymbol;
    if (is_ascii_digit(s[at])) {
      kind = EnToken::Kind::kDigits;
      while (end < s.size() && is_ascii_digit(s[end])) ++end;
    } else if (is_letter_at(s, at)) {
      kind = EnToken::Kind::kWord;
      end = word_end(s, at);
      if (is_possessive(s.substr(at, end - at))) {
        add(at, end - 2, kind);
        kind = EnToken::Kind::kSymbol;
        at = end - 2;
      }
    } else {
      end += decode_at(s, at).size;
    }
    add(at, end, kind);
    at = end;
  }
}

std::size_t EnTokens::token_from(std::size_t at, std::size_t from) const {
  while (from < size() && tokens_[from].begin < at) ++from;
  return from;
}

}  // namespace taiyaku
