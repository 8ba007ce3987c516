#include "score/fact_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numeric>

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
  const DecodedCharacter before = decode_before(folded, folded.size());
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
  if (at + 2 >= text.size()) return false;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const std::uint32_t c = byte(at) << 16U | byte(at + 1) << 8U | byte(at + 2);
  const bool well_formed = ((byte(at + 1) ^ 0x80U) | (byte(at + 2) ^ 0x80U)) < 0x40;
  const bool kana = c >= 0xE38181 && c <= 0xE383BF;
  const bool ideograph = c >= 0xE4B880 && c <= 0xE9BFBF && c != 0xE890AC;  // 萬
  return well_formed && (kana || ideograph);
}

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool is_ascii(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]) < 0x80;
}

// Where what was just folded comes from: the bytes from `from` on, one by one.
void note_copied(FactText& out, std::uint32_t from) {
  if (out.moved.empty()) return;
  const std::size_t done = out.moved.size();
  out.moved.resize(out.folded.size());
  std::iota(out.moved.begin() + static_cast<std::ptrdiff_t>(done), out.moved.end(), from);
}

// The same of one character at `from`, whose folding may be longer or shorter.
void note_folded(FactText& out, std::size_t done, std::uint32_t from, std::uint32_t size) {
  if (out.moved.empty()) {
    if (out.begin + out.folded.size() == from + size) return;
    out.moved.resize(done);
    std::iota(out.moved.begin(), out.moved.end(), out.begin);
  }
  out.moved.resize(out.folded.size(), from);
}

// ASCII, whose case alone changes. The byte after it.
std::uint32_t copy_ascii(FactText& out, std::string_view text, std::uint32_t begin) {
  std::uint32_t end = begin;
  while (end < text.size() && is_ascii(text, end)) ++end;
  const std::size_t to = out.folded.size();
  out.folded.append(text, begin, end - begin);
  char* folded = out.folded.data() + to;
  for (std::uint32_t i = 0; i < end - begin; ++i) folded[i] = lower(folded[i]);
  note_copied(out, begin);
  return end;
}

// Kana and kanji, which stay as they are. The byte after them.
std::uint32_t copy_japanese(FactText& out, std::string_view text, std::uint32_t begin) {
  std::uint32_t end = begin;
  while (end < text.size() && !is_ascii(text, end) && never_folds(text, end)) end += 3;
  out.folded.append(text, begin, end - begin);
  note_copied(out, begin);
  return end;
}

}  // namespace

bool FactText::upper(std::size_t at) const {
  if (at >= folded.size()) return false;
  const char32_t c = decode_at(text, origin(at)).code;
  return (c >= U'A' && c <= U'Z') || (c >= U'Ａ' && c <= U'Ｚ');
}

DecodedCharacter decode_long(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto goes_on = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
  const unsigned char lead = byte(at);
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

DecodedCharacter decode_before(std::string_view text, std::size_t at) {
  if (at == 0 || at > text.size()) return {0, 0};
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) {
    --begin;
  }
  const DecodedCharacter decoded = decode_at(text, begin);
  return begin + decoded.size == at ? decoded : DecodedCharacter{1, 1};
}

FactText fold_for_facts(std::string_view text, Span within) {
  FactText out{text, {}, within.begin, {}};
  out.folded.reserve(within.size() + 16);
  const std::string_view readable = text.substr(0, within.end);
  for (std::uint32_t at = within.begin; at < within.end;) {
    at = copy_japanese(out, readable, copy_ascii(out, readable, at));
    if (at >= within.end) break;
    if (is_ascii(readable, at)) continue;
    const DecodedCharacter decoded = decode_at(readable, at);
    const std::size_t done = out.folded.size();
    if (decoded.code == 1) {
      out.folded += '\x01';
    } else {
      fold_character(out.folded, decoded.code, readable.substr(at, decoded.size));
    }
    note_folded(out, done, at, decoded.size);
    at += decoded.size;
  }
  if (!out.moved.empty()) out.moved.push_back(within.end);
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
