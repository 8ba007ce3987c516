#include "score/literal_search.h"

#include <algorithm>

namespace taiyaku {
namespace {

unsigned char lower(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return value >= 'A' && value <= 'Z' ? static_cast<unsigned char>(value + ('a' - 'A')) : value;
}

/// The first three bytes, one kana or kanji, in sixteen bits.
std::size_t beginning_of(std::string_view text) {
  constexpr std::size_t kSpread = 0x9e3779b1;
  const std::size_t bytes = static_cast<std::size_t>(lower(text[0])) << 16U |
                            static_cast<std::size_t>(lower(text[1])) << 8U | lower(text[2]);
  return (bytes * kSpread >> 16U) & 0xffffU;
}

bool is_before(std::string_view literal, std::string_view text) {
  return std::lexicographical_compare(literal.begin(), literal.begin() + 3, text.begin(),
                                      text.begin() + 3,
                                      [](char a, char b) { return lower(a) < lower(b); });
}

bool begins_with(std::string_view text, std::string_view literal) {
  return text.size() >= literal.size() &&
         std::equal(literal.begin(), literal.end(), text.begin(),
                    [](char a, char b) { return static_cast<unsigned char>(a) == lower(b); });
}

}  // namespace

LiteralSearch::LiteralSearch(std::vector<std::pair<std::string_view, std::size_t>> literals)
    : literals_(std::move(literals)) {
  const auto middle =
      std::stable_partition(literals_.begin(), literals_.end(),
                            [](const auto& entry) { return entry.first.size() >= 3; });
  short_.assign(middle, literals_.end());
  literals_.erase(middle, literals_.end());
  std::sort(literals_.begin(), literals_.end());
  for (const auto& [literal, number] : literals_) beginnings_.set(beginning_of(literal));
}

std::vector<std::size_t> LiteralSearch::numbers_in(std::string_view text) const {
  std::vector<std::size_t> numbers;
  for (const auto& [literal, number] : short_) {
    if (text.find(literal) != std::string_view::npos) numbers.push_back(number);
  }
  for (std::size_t at = 0; at + 2 < text.size(); ++at) {
    const std::string_view rest = text.substr(at);
    if (beginnings_.test(beginning_of(rest))) append_at(rest, numbers);
  }
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

void LiteralSearch::append_at(std::string_view text, std::vector<std::size_t>& numbers) const {
  auto next = std::partition_point(literals_.begin(), literals_.end(),
                                   [&](const auto& entry) { return is_before(entry.first, text); });
  for (; next != literals_.end() && begins_with(text, next->first.substr(0, 3)); ++next) {
    if (!begins_with(text, next->first)) continue;
    // A word said over and over is noted about once.
    if (numbers.empty() || numbers.back() != next->second) numbers.push_back(next->second);
  }
}

}  // namespace taiyaku
