#include "align/japanese_tokens.h"

#include <algorithm>
#include <iterator>

namespace taiyaku {
namespace {

// Sorted by bytes.
constexpr std::string_view kGrammar[] = {
    "ある", "いう",   "いる",   "くる",   "こと", "さん", "しまう", "する", "せる",
    "ため", "できる", "とき",   "ところ", "なる", "の",   "はず",   "ほう", "みる",
    "もの", "よう",   "られる", "れる",   "わけ", "的",   "等",
};

static_assert(std::is_sorted(std::begin(kGrammar), std::end(kGrammar)));

/// The code point of a three-byte UTF-8 sequence; 0 for any other length.
std::uint32_t kana_at(std::string_view text, std::size_t at) {
  if (at + 3 > text.size()) return 0;
  const auto a = static_cast<unsigned char>(text[at]);
  const auto b = static_cast<unsigned char>(text[at + 1]);
  const auto c = static_cast<unsigned char>(text[at + 2]);
  if ((a & 0xf0) != 0xe0) return 0;
  return (a & 0x0fU) << 12 | (b & 0x3fU) << 6 | (c & 0x3fU);
}

bool all_between(std::string_view text, std::uint32_t low, std::uint32_t high) {
  if (text.empty() || text.size() % 3 != 0) return false;
  for (std::size_t at = 0; at < text.size(); at += 3) {
    const std::uint32_t c = kana_at(text, at);
    if ((c < low || c > high) && c != 0x30fc) return false;
  }
  return true;
}

}  // namespace

bool is_latin(std::string_view norm) {
  return !norm.empty() &&
         ((norm[0] >= 'a' && norm[0] <= 'z') || (static_cast<unsigned char>(norm[0]) == 0xc3));
}

bool is_katakana(std::string_view norm) { return all_between(norm, 0x30a1, 0x30fa); }

bool is_short_hiragana(std::string_view headword) {
  return headword.size() <= 9 && all_between(headword, 0x3041, 0x3096);
}

bool starts_compound(Pos pos) {
  return is_content(pos) || pos == Pos::kPrefix || pos == Pos::kNumber;
}

bool says_something(const Document& document, const Token& token) {
  if (!is_content(token.pos) && token.pos != Pos::kPronoun) return false;
  return !std::binary_search(std::begin(kGrammar), std::end(kGrammar), lemma(document, token));
}

}  // namespace taiyaku
