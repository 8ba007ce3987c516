#include "segment/utf8.h"

#include <algorithm>
#include <cstring>

namespace taiyaku {
namespace {

constexpr CodePoint kInvalid = {kReplacement, 1};

unsigned sequence_size(unsigned char lead) {
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  if (lead >= 0xF0 && lead <= 0xF4) return 4;
  return 0;
}

bool is_scalar(char32_t value, unsigned size) {
  if (size == 3) return value >= 0x800 && (value < 0xD800 || value > 0xDFFF);
  return size == 2 || (value >= 0x10000 && value <= 0x10FFFF);
}

}  // namespace

CodePoint multi_byte_code_point_at(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const unsigned size = sequence_size(lead);
  if (size == 0 || at + size > text.size()) return kInvalid;
  char32_t value = lead & (0x7FU >> size);
  for (unsigned i = 1; i < size; ++i) {
    if (!is_trail(text[at + i])) return kInvalid;
    value = (value << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
  }
  return is_scalar(value, size) ? CodePoint{value, static_cast<std::uint8_t>(size)} : kInvalid;
}

CodePoint code_point_before(std::string_view text, std::size_t at) {
  if (at == 0) return {};
  if (static_cast<unsigned char>(text[at - 1]) < 0x80) {
    return {static_cast<unsigned char>(text[at - 1]), 1};
  }
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && is_trail(text[begin])) --begin;
  const CodePoint found = code_point_at(text, begin);
  return begin + found.size == at ? found : kInvalid;
}

std::size_t find_invalid_utf8(std::string_view text) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;
  for (std::size_t at = 0; at < text.size();) {
    std::uint64_t word = 0;
    if (at + sizeof word <= text.size()) {
      std::memcpy(&word, text.data() + at, sizeof word);
      if ((word & kHighBits) == 0) {
        at += sizeof word;
        continue;
      }
    }
    const CodePoint next = code_point_at(text, at);
    if (next.value == kReplacement && next.size == 1) return at;
    at += next.size;
  }
  return std::string_view::npos;
}

void append_utf8(std::string& text, char32_t value) {
  const auto put = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
  if (value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) value = kReplacement;
  if (value < 0x80) return put(value);
  if (value < 0x800) {
    put(0xC0 | (value >> 6U));
  } else {
    if (value < 0x10000) {
      put(0xE0 | (value >> 12U));
    } else {
      put(0xF0 | (value >> 18U));
      put(0x80 | ((value >> 12U) & 0x3FU));
    }
    put(0x80 | ((value >> 6U) & 0x3FU));
  }
  put(0x80 | (value & 0x3FU));
}

}  // namespace taiyaku
