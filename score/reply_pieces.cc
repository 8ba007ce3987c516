#include "score/reply_pieces.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

#include "align/japanese_tokens.h"
#include "segment/segmenter.h"

namespace taiyaku {
namespace {

constexpr std::string_view kFence = "```";

bool is_space(char byte) { return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r'; }

/// How many bytes at the beginning of `text` close quotations and brackets.
std::size_t closing_length(std::string_view text) {
  static constexpr auto kClosing = std::to_array<std::string_view>(
      {"」", "』", "）", ")", "\"", "”", "’", "'", "**", "】", "]"});
  std::size_t length = 0;
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view mark : kClosing) {
      if (!text.substr(length).starts_with(mark)) continue;
      length += mark.size();
      found = true;
    }
  }
  return length;
}

/// Where a sentence that has its mark at `at` ends; 0 when nothing ends there.
std::size_t sentence_end(std::string_view text, std::size_t at) {
  static constexpr auto kFullWidth = std::to_array<std::string_view>({"。", "！", "？"});
  for (const std::string_view mark : kFullWidth) {
    if (!text.substr(at).starts_with(mark)) continue;
    const std::size_t end = at + mark.size() + closing_length(text.substr(at + mark.size()));
    // 「行く。」と言う goes on.
    return end == at + mark.size() || end == text.size() || is_space(text[end]) ? end : 0;
  }
  if (text[at] != '.' && text[at] != '!' && text[at] != '?') return 0;
  const std::size_t end = at + 1 + closing_length(text.substr(at + 1));
  return end == text.size() || is_space(text[end]) ? end : 0;
}

/// 光 Please provide …: a space at `at` where the script changes to that of an English sentence.
bool english_begins(std::string_view text, std::size_t at) {
  return text[at] == ' ' && at > 0 && static_cast<unsigned char>(text[at - 1]) >= 0x80 &&
         at + 2 < text.size() && std::isupper(static_cast<unsigned char>(text[at + 1])) != 0 &&
         std::islower(static_cast<unsigned char>(text[at + 2])) != 0;
}

/// Where the piece that begins at `begin` ends.
std::size_t piece_end(std::string_view text, std::size_t begin) {
  for (std::size_t at = begin; at < text.size(); ++at) {
    if (text[at] == '\n') return at;
    if (text.substr(at).starts_with(kFence)) return at == begin ? at + kFence.size() : at;
    if (text.substr(at).starts_with("   ") || english_begins(text, at)) return at;
    if (const std::size_t end = sentence_end(text, at); end > 0) return end;
  }
  return text.size();
}

std::vector<ReplyPiece> cut(std::string_view text, Span passage) {
  std::vector<ReplyPiece> pieces;
  const std::string_view whole = text.substr(0, passage.end);
  for (std::size_t at = passage.begin; at < whole.size();) {
    if (is_space(whole[at])) {
      ++at;
      continue;
    }
    std::size_t end = piece_end(whole, at);
    const std::size_t next = std::max(end, at + 1);
    while (end > at && is_space(whole[end - 1])) --end;
    if (end > at) {
      pieces.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}});
    }
    at = next;
  }
  return pieces;
}

void add_coverage(const PairAnalysis& pair, std::vector<ReplyPiece>& pieces) {
  auto piece = pieces.begin();
  for (const ContentWord& word : pair.target_coverage.words) {
    const Span span = pair.target().tokens[word.token].span;
    while (piece != pieces.end() && piece->span.end <= span.begin) ++piece;
    if (piece == pieces.end()) return;
    piece->information += word.information;
    piece->covered += word.covered * word.information;
  }
}

/// Three words of the source's language and none of the target's.
bool is_foreign(const PairAnalysis& pair, std::string_view text) {
  constexpr std::size_t kLeastLetters = 12;
  const bool japanese = detect_language(text) == Language::kJapanese;
  if (pair.bitext.english_is_source()) {
    const auto letters = std::count_if(text.begin(), text.end(),
                                       [](unsigned char c) { return std::isalpha(c) != 0; });
    return !japanese && static_cast<std::size_t>(letters) >= kLeastLetters;
  }
  return japanese && text.size() >= 3 * kLeastLetters;
}

}  // namespace

std::vector<ReplyPiece> reply_pieces(const PairAnalysis& pair) {
  const std::string_view text = pair.target().text;
  std::vector<ReplyPiece> pieces = cut(text, pair.bitext.target.span());
  add_coverage(pair, pieces);
  const std::string_view source = surface(pair.source(), pair.bitext.source.span());
  for (ReplyPiece& piece : pieces) {
    const std::string_view words = surface(text, piece.span);
    piece.foreign = is_foreign(pair, words) && source.find(words) == std::string_view::npos;
  }
  return pieces;
}

}  // namespace taiyaku
