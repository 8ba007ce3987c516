#include "align/japanese_tokens.h"

#include "segment/characters.h"
#include "segment/utf8.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr auto kGrammar =
    word_set("ある", "いう", "いる", "くる", "こと", "さん", "しまう", "する", "せる", "ため",
             "できる", "とき", "ところ", "なる", "の", "はず", "ほう", "みる", "もの", "よう",
             "られる", "れる", "わけ", "的", "等");

bool all_between(std::string_view text, char32_t low, char32_t high) {
  if (text.empty() || text.size() % 3 != 0) return false;
  for (std::size_t at = 0; at < text.size(); at += 3) {
    const char32_t c = code_point_at(text, at).value;
    if ((c < low || c > high) && c != 0x30fc) return false;
  }
  return true;
}

}  // namespace

bool is_latin(std::string_view norm) {
  return !norm.empty() &&
         (is_ascii_lower(norm[0]) || (static_cast<unsigned char>(norm[0]) == 0xc3));
}

bool is_katakana(std::string_view norm) {
  // Their second bytes: most words need not be decoded.
  const bool may_be = norm.size() >= 3 && (norm[1] == '\x82' || norm[1] == '\x83');
  return may_be && all_between(norm, 0x30a1, 0x30fa);
}

bool is_short_hiragana(std::string_view headword) {
  return headword.size() <= 9 && all_between(headword, 0x3041, 0x3096);
}

bool starts_compound(Pos pos) {
  return is_content(pos) || pos == Pos::kPrefix || pos == Pos::kNumber;
}

bool says_something(const Document& document, const Token& token) {
  if (!is_content(token.pos) && token.pos != Pos::kPronoun) return false;
  return !kGrammar.contains(lemma(document, token));
}

}  // namespace taiyaku
