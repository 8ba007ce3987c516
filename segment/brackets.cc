#include "segment/brackets.h"

#include <algorithm>
#include <array>

#include "segment/characters.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

// Deeper nesting than any writer's is noise; the limits keep the search for a partner short.
constexpr std::size_t kMaxDepth = 32;

// ASCII that neither opens nor closes anything.
constexpr auto kPlain = [] {
  std::array<bool, 256> plain{};
  for (unsigned byte = 0; byte < 0x80; ++byte) {
    plain[byte] =
        std::string_view("\"'()<>[]{}").find(static_cast<char>(byte)) == std::string_view::npos;
  }
  return plain;
}();

bool is_word_at(std::string_view text, std::size_t at) {
  return is_word(script_of(code_point_at(text, at).value)) && at < text.size();
}

bool is_word_before(std::string_view text, std::size_t at) {
  return at > 0 && is_word(script_of(code_point_before(text, at).value));
}

bool is_space_before(std::string_view text, std::size_t at) {
  return at == 0 || is_space(code_point_before(text, at).value);
}

bool is_space_at(std::string_view text, std::size_t at) {
  return at >= text.size() || is_space(code_point_at(text, at).value);
}

// An apostrophe (don't, Moscow’s, the ’90s) rather than a closing single quotation mark.
bool is_apostrophe(std::string_view text, std::size_t at, std::size_t size) {
  return is_word_at(text, at + size);
}

// A single mark behind a letter may be a plural's possessive (the rebels’ leader); behind a stop or
// comma, or before one, it closes a quotation.
bool surely_closes(std::string_view text, std::size_t at, std::size_t size) {
  return !is_word_before(text, at) || !is_space_at(text, at + size) || at + size >= text.size();
}

}  // namespace

const std::vector<Span>& BracketFinder::find(std::string_view text) {
  stack_.clear();
  spans_.clear();
  for (std::size_t at = 0; at < text.size();) {
    while (at < text.size() && kPlain[static_cast<unsigned char>(text[at])]) ++at;
    if (at >= text.size()) break;
    if (const std::size_t letter = usual_letter_size(text, at)) {
      at += letter;
      continue;
    }
    const CodePoint next = code_point_at(text, at);
    const auto begin = static_cast<std::uint32_t>(at);
    const auto end = static_cast<std::uint32_t>(at + next.size);
    at = end;
    if (is_word(script_of(next.value)) || is_space(next.value)) continue;
    if (next.value == U'"' || next.value == U'＂') {
      straight_quote(text, begin);
    } else if (next.value == U'\'' || next.value == U'‘' || next.value == U'’') {
      single_quote(text, begin, next.size);
    } else if (const char32_t closing = closing_of(next.value)) {
      open(closing, begin);
    } else if (is_closing(next.value)) {
      // ( and ） meet in Japanese text.
      if (next.value == U')' && !is_open(U')')) close(U'）', end);
      close(next.value == U'）' && !is_open(U'）') ? U')' : next.value, end);
    }
  }
  return spans_;
}

void BracketFinder::open(char32_t closing, std::uint32_t at) {
  // The one opened longest ago is the least likely to be closed yet.
  if (stack_.size() == kMaxDepth) stack_.erase(stack_.begin());
  stack_.push_back({closing, at});
}

bool BracketFinder::is_open(char32_t closing) const {
  return std::any_of(stack_.begin(), stack_.end(),
                     [closing](const Open& open) { return open.closing == closing; });
}

void BracketFinder::close(char32_t closing, std::uint32_t end) {
  const auto partner = std::find_if(stack_.rbegin(), stack_.rend(), [closing](const Open& open) {
    return open.closing == closing;
  });
  if (partner == stack_.rend()) return;
  const std::uint32_t begin = partner->begin;
  stack_.erase(std::next(partner).base(), stack_.end());
  while (!spans_.empty() && spans_.back().begin >= begin) spans_.pop_back();
  spans_.push_back({begin, end});
}

void BracketFinder::straight_quote(std::string_view text, std::uint32_t at) {
  const bool may_open = !is_space_at(text, at + 1) && !is_word_before(text, at);
  const bool opens = may_open && (is_space_before(text, at) || !is_open(U'"'));
  if (!opens) return close(U'"', at + 1);
  // Opening again without having closed: the earlier mark was left open by mistake.
  std::erase_if(stack_, [](const Open& open) { return open.closing == U'"'; });
  open(U'"', at);
}

void BracketFinder::single_quote(std::string_view text, std::uint32_t at, std::uint32_t size) {
  const bool straight = size == 1;
  const bool curved_open = text.substr(at, size) == "‘";
  if (curved_open) return open(U'’', at);
  if (straight && !is_word_before(text, at) && is_word_at(text, at + size)) {
    // As with straight double marks: the earlier one was a plural's apostrophe, or left open.
    std::erase_if(stack_, [](const Open& open) { return open.closing == U'’'; });
    return open(U'’', at);
  }
  if (is_apostrophe(text, at, size) || !is_open(U'’')) return;
  if (surely_closes(text, at, size)) close(U'’', at + size);
}

}  // namespace taiyaku
