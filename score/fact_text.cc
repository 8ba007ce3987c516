#include "score/fact_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace taiyaku {
namespace {

struct Folding {
  char32_t from;
  std::string_view to;
};

// Sorted by code point.
constexpr Folding kFoldings[] = {
    {U'\u00A0', " "},      {U'\u00AD', ""},   {U'²', "^2"},      {U'³', "^3"},
    {U'\u2007', " "},      {U'\u2009', " "},  {U'\u200B', ""},   {U'\u200C', ""},
    {U'\u200D', ""},       {U'\u2010', "-"},  {U'\u2011', "-"},  {U'\u2012', "~"},
    {U'\u2013', "~"},      {U'\u2018', "'"},  {U'\u2019', "'"},  {U'\u202F', " "},
    {U'\u2060', ""},       {U'℃', "°c"},      {U'℉', "°f"},      {U'\u2212', "-"},
    {U'\u3000', " "},      {U'\u301C', "~"},  {U'㋿', "令和"},  {U'㌃', "アール"},
    {U'㌍', "カロリー"},   {U'㌔', "キロ"},   {U'㌘', "グラム"}, {U'㌢', "センチ"},
    {U'㌣', "セント"},     {U'㌦', "ドル"},   {U'㌧', "トン"},   {U'㌫', "パーセント"},
    {U'㌶', "ヘクタール"}, {U'㌻', "ページ"}, {U'㍉', "ミリ"},   {U'㍍', "メートル"},
    {U'㍑', "リットル"},   {U'㍗', "ワット"}, {U'㍻', "平成"},   {U'㍼', "昭和"},
    {U'㍽', "大正"},       {U'㍾', "明治"},   {U'㎎', "mg"},     {U'㎏', "kg"},
    {U'㎖', "ml"},         {U'㎜', "mm"},     {U'㎝', "cm"},     {U'㎞', "km"},
    {U'㎡', "m^2"},        {U'㎢', "km^2"},   {U'㎥', "m^3"},    {U'㏄', "cc"},
    {U'萬', "万"},         {U'\uFEFF', ""},   {U'￠', "¢"},      {U'￡', "£"},
    {U'￥', "¥"},          {U'￦', "₩"},
};

constexpr std::string_view kRomans[] = {"i",   "ii",   "iii", "iv", "v",  "vi",
                                        "vii", "viii", "ix",  "x",  "xi", "xii"};

constexpr std::u32string_view kHalfWidthKana =
    U"ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモ"
    U"ヤユヨラリルレロワン";

const Folding* find_folding(char32_t c) {
  const auto* found = std::lower_bound(std::begin(kFoldings), std::end(kFoldings), c,
                                       [](const Folding& f, char32_t x) { return f.from < x; });
  return found != std::end(kFoldings) && found->from == c ? found : nullptr;
}

void append_utf8(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

// カ + ﾞ = ガ, ハ + ﾟ = パ; 0 for kana that no such mark stands behind.
char32_t voiced(char32_t kana, char32_t mark) {
  constexpr std::u32string_view kVoiced = U"カキクケコサシスセソタチツテトハヒフヘホ";
  constexpr std::u32string_view kHalfVoiced = U"ハヒフヘホ";
  if (mark == U'\uFF9F') return kHalfVoiced.find(kana) == std::u32string_view::npos ? 0 : kana + 2;
  if (kana == U'ウ') return U'ヴ';
  return kVoiced.find(kana) == std::u32string_view::npos ? 0 : kana + 1;
}

// A half-width voicing mark joins the kana before it.
bool join_voicing(std::string& folded, char32_t mark) {
  const Decoded before = decode_before(folded, folded.size());
  const char32_t joined = voiced(before.code, mark);
  if (joined == 0) return false;
  folded.resize(folded.size() - before.size);
  append_utf8(folded, joined);
  return true;
}

void fold_character(std::string& folded, char32_t c, std::string_view bytes) {
  if (c >= 0xFF01 && c <= 0xFF5D) {
    const char ascii = static_cast<char>(c - 0xFF01 + '!');
    folded += ascii >= 'A' && ascii <= 'Z' ? static_cast<char>(ascii + 32) : ascii;
  } else if (c >= U'Ⅰ' && c <= U'Ⅻ') {
    folded += kRomans[c - U'Ⅰ'];
  } else if (c == 0xFF5E) {
    folded += '~';
  } else if (c >= 0xFF66 && c <= 0xFF9D) {
    append_utf8(folded, kHalfWidthKana[c - 0xFF66]);
  } else if ((c == 0xFF9E || c == 0xFF9F) && join_voicing(folded, c)) {
    return;
  } else if (const Folding* folding = find_folding(c)) {
    folded += folding->to;
  } else {
    folded += bytes;
  }
}

// Kana and ideographs, the bulk of Japanese text, in which nothing folds but 萬. Well formed when
// true.
bool never_folds(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (at + 2 >= text.size() || (byte(at + 1) & 0xC0) != 0x80 || (byte(at + 2) & 0xC0) != 0x80)
    return false;
  if (byte(at) == 0xE3)
    return byte(at + 1) == 0x82 || byte(at + 1) == 0x83 ||
           (byte(at + 1) == 0x81 && byte(at + 2) > 0x80);
  if (byte(at) < 0xE4 || byte(at) > 0xE9) return false;
  if (byte(at) == 0xE4 && byte(at + 1) < 0xB8) return false;
  return byte(at) != 0xE8 || text.substr(at, 3) != "萬";
}

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool is_ascii(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]) < 0x80;
}

// ASCII, whose case alone changes. The byte after it.
std::uint32_t copy_ascii(FactText& out, std::string_view text, std::uint32_t begin) {
  std::uint32_t end = begin;
  while (end < text.size() && is_ascii(text, end)) ++end;
  const std::size_t to = out.folded.size();
  out.folded.resize(to + (end - begin));
  out.origin.resize(to + (end - begin));
  char* folded = out.folded.data() + to;
  std::uint32_t* origin = out.origin.data() + to;
  for (std::uint32_t i = 0; i < end - begin; ++i) folded[i] = lower(text[begin + i]);
  for (std::uint32_t i = 0; i < end - begin; ++i) origin[i] = begin + i;
  return end;
}

// Kana and kanji, whose three bytes all come from the first. The byte after them.
std::uint32_t copy_japanese(FactText& out, std::string_view text, std::uint32_t begin) {
  std::uint32_t end = begin;
  while (end < text.size() && !is_ascii(text, end) && never_folds(text, end)) end += 3;
  const std::size_t to = out.folded.size();
  out.folded.append(text, begin, end - begin);
  out.origin.resize(to + (end - begin));
  std::uint32_t* origin = out.origin.data() + to;
  for (std::uint32_t i = begin; i < end; i += 3, origin += 3) origin[0] = origin[1] = origin[2] = i;
  return end;
}

}  // namespace

bool FactText::upper(std::size_t at) const {
  if (at >= folded.size()) return false;
  const char32_t c = decode_at(text, origin[at]).code;
  return (c >= U'A' && c <= U'Z') || (c >= U'Ａ' && c <= U'Ｚ');
}

Decoded decode_long(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto goes_on = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
  const unsigned char lead = byte(at);
  // Kana and ideographs, the bulk of Japanese.
  if (lead > 0xE0 && lead < 0xF0 && at + 2 < text.size() && goes_on(at + 1) && goes_on(at + 2))
    return {static_cast<char32_t>((lead & 0x0F) << 12 | (byte(at + 1) & 0x3F) << 6 |
                                  (byte(at + 2) & 0x3F)),
            3};
  const std::uint32_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || at + size > text.size()) return {1, 1};
  char32_t code = lead & (0x7Fu >> size);
  for (std::uint32_t i = 1; i < size; ++i) {
    if (!goes_on(at + i)) return {1, 1};
    code = (code << 6) | (byte(at + i) & 0x3F);
  }
  // A longer form than need be would pass for another character.
  if ((size == 3 && code < 0x800) || (size == 4 && code < 0x10000)) return {1, 1};
  return {code, size};
}

Decoded decode_before(std::string_view text, std::size_t at) {
  if (at == 0 || at > text.size()) return {0, 0};
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) {
    --begin;
  }
  const Decoded decoded = decode_at(text, begin);
  return begin + decoded.size == at ? decoded : Decoded{1, 1};
}

FactText fold_for_facts(std::string_view text, Span within) {
  FactText out{text, {}, {}};
  out.folded.reserve(within.size() + 16);
  out.origin.reserve(within.size() + 17);
  const std::string_view readable = text.substr(0, within.end);
  for (std::uint32_t at = within.begin; at < within.end;) {
    at = copy_japanese(out, readable, copy_ascii(out, readable, at));
    if (at >= within.end) break;
    if (is_ascii(readable, at)) continue;
    const Decoded decoded = decode_at(readable, at);
    if (decoded.code == 1) {
      out.folded += '\x01';
    } else {
      fold_character(out.folded, decoded.code, readable.substr(at, decoded.size));
    }
    out.origin.resize(out.folded.size(), at);
    at += decoded.size;
  }
  out.origin.push_back(within.end);
  return out;
}

std::string plain_decimal(long double value) {
  if (value == 0 || !std::isfinite(value)) return "0";
  if (std::fabs(value) < 1e15L && value == std::trunc(value))
    return std::to_string(static_cast<long long>(value));
  const int magnitude = static_cast<int>(std::floor(std::log10(std::fabs(value))));
  if (magnitude > 300 || magnitude < -60) return "0";
  std::array<char, 400> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%.*Lf", std::max(0, 14 - magnitude), value);
  std::string out(buffer.data());
  if (out.find('.') != std::string::npos) {
    out.erase(out.find_last_not_of('0') + 1);
    if (out.back() == '.') out.pop_back();
  }
  return out;
}

}  // namespace taiyaku
