#include "score/literal_search.h"

#include <algorithm>

namespace taiyaku {
namespace {

unsigned char lower(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return value >= 'A' && value <= 'Z' ? static_cast<unsigned char>(value + ('a' - 'A')) : value;
}

constexpr std::size_t kWindow = 3;  // bytes: one kana or kanji

/// The last three bytes of a text, in lower case, when `byte` comes next.
std::uint32_t moved(std::uint32_t window, char byte) {
  return (window << 8U | lower(byte)) & 0xffffffU;
}

/// Of a text of three bytes or less.
std::uint32_t window_of(std::string_view text) {
  std::uint32_t window = 0;
  for (const char byte : text) window = moved(window, byte);
  return window;
}

std::size_t place_of(std::uint32_t window) {
  constexpr std::uint32_t kSpread = 0x9e3779b1;
  return window * kSpread >> 16U;
}

bool begins_with(std::string_view text, std::string_view literal) {
  return text.size() >= literal.size() &&
         std::equal(literal.begin(), literal.end(), text.begin(),
                    [](char a, char b) { return static_cast<unsigned char>(a) == lower(b); });
}

}  // namespace

LiteralSearch::LiteralSearch(std::vector<std::pair<std::string_view, std::size_t>> literals)
    : literals_(std::move(literals)) {
  std::sort(literals_.begin(), literals_.end());
  const auto middle =
      std::stable_partition(literals_.begin(), literals_.end(),
                            [](const auto& entry) { return entry.first.size() >= kWindow; });
  short_.assign(middle, literals_.end());
  literals_.erase(middle, literals_.end());
  windows_.reserve(literals_.size());
  for (const auto& [literal, number] : literals_) {
    windows_.push_back(window_of(literal.substr(0, kWindow)));
    beginnings_.set(place_of(windows_.back()));
  }
}

std::vector<std::size_t> LiteralSearch::numbers_in(std::string_view text) const {
  std::vector<std::size_t> numbers;
  append_short(text, numbers);
  if (text.size() >= kWindow) {
    std::uint32_t window = window_of(text.substr(0, kWindow - 1));
    for (std::size_t at = 0; at + kWindow <= text.size(); ++at) {
      window = moved(window, text[at + kWindow - 1]);
      if (beginnings_.test(place_of(window))) append_at(text.substr(at), window, numbers);
    }
  }
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

void LiteralSearch::append_short(std::string_view text, std::vector<std::size_t>& numbers) const {
  for (auto entry = short_.begin(); entry != short_.end();) {
    const std::string_view literal = entry->first;
    const bool stands = text.find(literal) != std::string_view::npos;
    for (; entry != short_.end() && entry->first == literal; ++entry) {
      if (stands) numbers.push_back(entry->second);
    }
  }
}

void LiteralSearch::append_at(std::string_view text, std::uint32_t window,
                              std::vector<std::size_t>& numbers) const {
  const auto first = std::lower_bound(windows_.begin(), windows_.end(), window);
  auto next = literals_.begin() + (first - windows_.begin());
  for (auto at = first; at != windows_.end() && *at == window; ++at, ++next) {
    if (!begins_with(text, next->first)) continue;
    // A word said over and over is noted about once.
    if (numbers.empty() || numbers.back() != next->second) numbers.push_back(next->second);
  }
}

}  // namespace taiyaku
