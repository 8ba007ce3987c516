#include "segment/tokens_ja.h"

#include <algorithm>
#include <cstdint>
#include <limits>

#include "segment/characters.h"
#include "segment/mecab_features.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

// 123, 1,000, 3.5 – but not the comma of a list.
std::size_t number_end(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (is_ascii_digit(text[at])) {
      ++at;
    } else if ((text[at] == ',' || text[at] == '.') && at + 1 < text.size() &&
               is_ascii_digit(text[at + 1])) {
      const bool thousands =
          at + 3 < text.size() && is_ascii_digit(text[at + 2]) && is_ascii_digit(text[at + 3]);
      if (text[at] == ',' && !thousands) return at;
      ++at;
    } else {
      return at;
    }
  }
  return at;
}

// Wi-Fi, COVID-19, AT&T, U.S., taiyaku.example
std::size_t latin_end(std::string_view text, std::size_t at) {
  const std::size_t begin = at;
  bool dotted = false;
  while (at < text.size()) {
    if (is_ascii_letter(text[at]) || is_ascii_digit(text[at])) {
      ++at;
    } else if (std::string_view("-.&'+").find(text[at]) != std::string_view::npos &&
               at + 1 < text.size() &&
               (is_ascii_letter(text[at + 1]) || is_ascii_digit(text[at + 1]))) {
      dotted = dotted || text[at] == '.';
      ++at;
    } else {
      break;
    }
  }
  const bool abbreviation =
      dotted && at - begin >= 3 && at < text.size() && text[at] == '.' && text[at - 2] == '.';
  return abbreviation ? at + 1 : at;
}

bool is_katakana_run(std::string_view text, std::size_t begin, std::size_t end) {
  while (begin < end) {
    const CodePoint next = code_point_at(text, begin);
    if (script_of(next.value) != Script::kKatakana) return false;
    begin += next.size;
  }
  return true;
}

Script first_script(std::string_view text) { return script_of(code_point_at(text, 0).value); }

bool has_word(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = code_point_at(text, at);
    if (is_word(script_of(next.value))) return true;
    at += next.size;
  }
  return false;
}

// The end of a row of nodes that touch each other and fit `belongs`.
template <typename Belongs>
std::size_t row_end(const std::vector<MecabNode>& nodes, std::size_t first, Belongs belongs) {
  std::size_t last = first + 1;
  while (last < nodes.size() && nodes[last].begin == nodes[last - 1].end && belongs(nodes[last])) {
    ++last;
  }
  return last;
}

std::size_t katakana_end(std::string_view text, const std::vector<MecabNode>& nodes,
                         std::size_t first) {
  if (!is_katakana_run(text, nodes[first].begin, nodes[first].end)) return first + 1;
  const std::size_t last = row_end(nodes, first, [text](const MecabNode& node) {
    return is_katakana_run(text, node.begin, node.end);
  });
  const bool unknown = std::any_of(nodes.begin() + static_cast<std::ptrdiff_t>(first),
                                   nodes.begin() + static_cast<std::ptrdiff_t>(last),
                                   [](const MecabNode& node) { return node.unknown; });
  return unknown ? last : first + 1;
}

std::int32_t cost_of(const std::vector<MecabNode>& nodes, std::size_t first, std::size_t last) {
  std::int32_t sum = 0;
  for (std::size_t n = first; n < last; ++n) sum += nodes[n].cost;
  return sum;
}

std::int16_t clamped(std::int32_t cost) {
  using Limits = std::numeric_limits<std::int16_t>;
  return static_cast<std::int16_t>(std::clamp<std::int32_t>(cost, Limits::min(), Limits::max()));
}

Pos latin_pos(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char byte) { return is_ascii_upper(byte); })
             ? Pos::kProperNoun
             : Pos::kNoun;
}

Span append(std::string& pool, std::string_view text) {
  const auto begin = static_cast<std::uint32_t>(pool.size());
  pool += text;
  return {begin, static_cast<std::uint32_t>(pool.size())};
}

}  // namespace

void JapaneseTokenizer::tokenize(std::string_view text, Span sentence, std::string& pool,
                                 std::vector<Token>& tokens) {
  while (!sentence.empty()) {
    sentence.begin = normalizer_.take_piece(text, sentence);
    add_tokens(pool, tokens);
  }
}

void JapaneseTokenizer::add_tokens(std::string& pool, std::vector<Token>& tokens) {
  const std::string& piece = normalizer_.piece();
  const std::vector<MecabNode>& nodes =
      normalizer_.is_noise() ? parser_.one_unknown(piece) : parser_.parse(piece);
  const Span norm = append(pool, piece);
  make_lower(pool.data() + norm.begin, norm.size());
  const std::size_t first_token = tokens.size();
  for (std::size_t first = 0; first < nodes.size();) {
    const Morpheme morpheme = morphemes_.find(nodes[first].feature);
    const std::size_t last = joined_end(first, nodes, morpheme.pos);
    const std::uint32_t end = nodes[last - 1].end;
    const std::int32_t cost = cost_of(nodes, first, last);
    if (tokens.size() > first_token && !normalizer_.begins_character(nodes[first].begin)) {
      tokens.back().norm.end = tokens.back().lemma.end = norm.begin + end;
      tokens.back().lemma.begin = tokens.back().norm.begin;
      tokens.back().span.end = std::max(tokens.back().span.end, normalizer_.origin(end));
      tokens.back().path_cost = clamped(tokens.back().path_cost + cost);
    } else {
      Token token = token_of(nodes[first], morpheme, end, norm.begin, pool);
      std::uint32_t behind = end;
      while (normalizer_.origin(behind) == token.span.begin) ++behind;
      token.span.end = normalizer_.origin(behind);
      token.path_cost = clamped(cost);
      tokens.push_back(token);
    }
    first = last;
  }
}

std::size_t JapaneseTokenizer::joined_end(std::size_t first, const std::vector<MecabNode>& nodes,
                                          Pos first_pos) {
  const std::string_view piece = normalizer_.piece();
  const char lead = piece[nodes[first].begin];
  std::size_t end = 0;
  if (is_ascii_digit(lead)) end = number_end(piece, nodes[first].begin);
  if (is_ascii_letter(lead)) end = latin_end(piece, nodes[first].begin);
  std::size_t last =
      end == 0 ? first + 1
               : row_end(nodes, first, [end](const MecabNode& node) { return node.begin < end; });
  const auto is_number = [this](const MecabNode& node) {
    return morphemes_.find(node.feature).pos == Pos::kNumber;
  };
  const bool number = last == first + 1 ? first_pos == Pos::kNumber : is_number(nodes[last - 1]);
  if (number && !is_ascii_letter(lead)) {
    last = row_end(nodes, last - 1, is_number);
    // 3.5億: the decimals are nodes of their own.
    return last;
  }
  if (last > first + 1) return last;
  const std::string_view surface =
      piece.substr(nodes[first].begin, nodes[first].end - nodes[first].begin);
  const Script script = first_script(surface);
  if (!is_word(script) && !has_word(surface)) {
    // A row of one sign (―――, ((((() is one token: it has no parts.
    return row_end(nodes, first, [&](const MecabNode& node) {
      return piece.substr(node.begin, node.end - node.begin) == surface;
    });
  }
  return script == Script::kKatakana ? katakana_end(piece, nodes, first) : first + 1;
}

// A string of the dictionary, appended unless it was lately: the same word has the same address,
// and what lies in the pool is compared, whichever document it is.
Span JapaneseTokenizer::keep(std::string_view text, std::string& pool) {
  const auto address = reinterpret_cast<std::uintptr_t>(text.data());
  Span& last = kept_.at((address * 0x9E3779B97F4A7C15ULL >> 32U) % kKept);
  const bool same = last.size() == text.size() && last.end <= pool.size() &&
                    surface(std::string_view(pool), last) == text;
  if (!same) last = append(pool, text);
  return last;
}

Token JapaneseTokenizer::token_of(const MecabNode& first, const Morpheme& morpheme,
                                  std::uint32_t end, std::uint32_t pool_begin, std::string& pool) {
  const std::string_view piece = normalizer_.piece();
  const std::string_view surface = piece.substr(first.begin, end - first.begin);
  Token token;
  token.span.begin = normalizer_.origin(first.begin);
  token.norm = {pool_begin + first.begin, pool_begin + end};
  token.lemma = token.norm;
  token.pos = morpheme.pos;
  const auto empty = static_cast<std::uint32_t>(pool.size());
  token.reading = {empty, empty};
  const Script script = first_script(surface);
  if (!is_word(script) && !has_word(surface)) {
    token.pos = Pos::kSymbol;
  } else if (is_ascii_digit(surface[0])) {
    token.pos = Pos::kNumber;
  } else if (is_ascii_letter(surface[0]) && (first.unknown || first.end != end)) {
    token.pos = latin_pos(surface);
  } else if (first.end == end) {
    const bool inflected = !morpheme.lemma.empty() && morpheme.lemma != surface;
    if (inflected && !is_ascii_letter(surface[0])) token.lemma = keep(morpheme.lemma, pool);
    if (!morpheme.reading.empty()) token.reading = keep(morpheme.reading, pool);
  } else if (script == Script::kKatakana && is_katakana_run(surface, 0, surface.size())) {
    token.pos = Pos::kProperNoun;
  }
  if (token.reading.empty() && script == Script::kKatakana &&
      is_katakana_run(surface, 0, surface.size()))
    token.reading = token.norm;
  return token;
}

}  // namespace taiyaku
