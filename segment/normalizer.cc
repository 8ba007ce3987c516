#include "segment/normalizer.h"

#include "segment/characters.h"
#include "segment/icu_text.h"

namespace taiyaku {
namespace {

constexpr std::size_t kPieceBytes = 3500;  // with room for expansion under NFKC
// Characters of one script in a row. MeCab's time grows with the square of a run, and no word is
// that long; kana and kanji may still be sentences without a comma.
constexpr std::size_t kLongestRun = 64;
constexpr std::size_t kLongestProse = 256;

std::size_t longest_run(Script script) {
  return script == Script::kHiragana || script == Script::kHan ? kLongestProse : kLongestRun;
}

// Characters of everyday Japanese, of three bytes, that NFKC leaves alone.
bool is_usual(char32_t value) {
  return (value >= 0x3041 && value <= 0x3096) || (value >= 0x4E00 && value <= 0x9FFF) ||
         (value >= 0x30A1 && value <= 0x30FC) || (value >= 0x3001 && value <= 0x3011);
}

}  // namespace

std::uint32_t Normalizer::take_piece(std::string_view text, Span span) {
  piece_.clear();
  origins_.clear();
  std::size_t run = 0;
  std::size_t characters = 0;
  Script running = Script::kOther;
  std::uint32_t at = span.begin;
  Span usual{at, at};  // seen, but not yet appended
  text = text.substr(0, span.end);
  while (at < span.end) {
    const CodePoint current = code_point_at(text, at);
    const Script script = script_of(current.value);
    const std::size_t run_here = script == running ? run + 1 : 1;
    const std::size_t size = piece_.size() + usual.size();
    const bool full =
        size >= kPieceBytes && (script != running || size >= kPieceBytes + 3 * kLongestRun);
    if ((full || run_here > longest_run(script)) &&
        !(current.value >= 0x80 && joins_previous(current.value)))
      break;
    running = script;
    run = run_here;
    ++characters;
    if (is_usual(current.value)) {
      usual.end = at += current.size;
      continue;
    }
    append_usual(text, usual);
    if (current.value < 0x80) {
      piece_.push_back(script == Script::kSpace ? ' ' : static_cast<char>(current.value));
      origins_.push_back(at);
    } else {
      append_unusual(text, at, current);
    }
    at += current.size;
    usual = {at, at};
  }
  append_usual(text, usual);
  noise_ = run >= kLongestRun && run == characters && longest_run(running) == kLongestRun;
  origins_.push_back(at);
  return at;
}

void Normalizer::append(std::string_view bytes, std::uint32_t origin) {
  piece_ += bytes;
  origins_.insert(origins_.end(), bytes.size(), origin);
}

void Normalizer::append_usual(std::string_view text, Span usual) {
  piece_ += surface(text, usual);
  std::size_t to = origins_.size();
  origins_.resize(to + usual.size());
  for (std::uint32_t at = usual.begin; at < usual.end; at += 3, to += 3) {
    origins_[to] = origins_[to + 1] = origins_[to + 2] = at;
  }
}

void Normalizer::append_unusual(std::string_view text, std::uint32_t at, CodePoint current) {
  if (is_invisible(current.value)) return;
  if (is_mark(current.value)) return append(text.substr(at, current.size), at);
  if (current.value == kReplacement) return append("\xEF\xBF\xBD", at);
  if (is_space(current.value)) return append(" ", at);
  if (current.value >= 0xFF01 && current.value <= 0xFF5E) {
    const char ascii = static_cast<char>(current.value - 0xFEE0);
    return append({&ascii, 1}, at);
  }
  if (joins_previous(current.value) && !origins_.empty()) return append_composed(text, at, current);
  scratch_.clear();
  append_nfkc(text.substr(at, current.size), scratch_);
  append(scratch_, at);
}

// か and a combining dakuten: take the last character back and compose the two.
void Normalizer::append_composed(std::string_view text, std::uint32_t at, CodePoint current) {
  const std::uint32_t origin = origins_.back();
  std::size_t size = origins_.size();
  while (size > 0 && origins_[size - 1] == origin) --size;
  if (origins_.size() - size > 64) return;  // a heap of combining marks: noise
  scratch_.assign(piece_, size, std::string::npos);
  scratch_ += text.substr(at, current.size);
  std::string composed;
  append_nfkc(scratch_, composed);
  piece_.resize(size);
  origins_.resize(size);
  append(composed, origin);
}

}  // namespace taiyaku
