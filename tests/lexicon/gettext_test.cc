#include "lexicon/gettext.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>

namespace taiyaku {
namespace {

void append(std::string& bytes, std::uint32_t value) {
  for (int shift = 0; shift < 32; shift += 8) bytes += static_cast<char>(value >> shift & 0xff);
}

/// A little-endian catalogue of one message.
std::string catalogue(const std::string& original, const std::string& translation) {
  constexpr std::uint32_t kText = 28 + 16;
  std::string bytes;
  const auto length = static_cast<std::uint32_t>(original.size());
  for (const std::uint32_t value : {0x950412deu, 0u, 1u, 28u, 36u, 0u, 0u}) append(bytes, value);
  append(bytes, length);
  append(bytes, kText);
  append(bytes, static_cast<std::uint32_t>(translation.size()));
  append(bytes, kText + length + 1);
  return bytes + original + '\0' + translation + '\0';
}

TEST(Catalogue, GivesItsMessages) {
  EXPECT_EQ(parse_catalogue(catalogue("Norway", "ノルウェー")).at("Norway"), "ノルウェー");
}

TEST(Catalogue, OfOtherFormatIsEmpty) {
  EXPECT_TRUE(parse_catalogue("").empty());
  EXPECT_TRUE(parse_catalogue("not a catalogue at all, but long enough").empty());
}

TEST(Catalogue, CutAnywhereIsReadWithoutHarm) {
  const std::string whole = catalogue("Norway", "ノルウェー");
  for (std::size_t n = 0; n < whole.size() - 1; ++n) {
    EXPECT_LE(parse_catalogue(std::string_view(whole).substr(0, n)).size(), 1u);
  }
}

TEST(Catalogue, LeavesOutTheHeader) {
  EXPECT_TRUE(parse_catalogue(catalogue("", "Language: ja")).empty());
}

TEST(Catalogue, MissingFileIsEmpty) { EXPECT_TRUE(read_catalogue("/nonexistent/x.mo").empty()); }

}  // namespace
}  // namespace taiyaku
