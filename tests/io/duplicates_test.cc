// Which pairs of a corpus were there before.
#include "io/duplicates.h"

#include <gtest/gtest.h>

namespace taiyaku {
namespace {

PairSignature signature(std::string_view source, std::string_view target) {
  std::string buffer;
  return signature_of(source, target, buffer);
}

TEST(PairSignature, SidesAreKeptApart) {
  EXPECT_NE(signature("ab", "c").exact, signature("a", "bc").exact);
  EXPECT_NE(signature("ab", "c").near, signature("a", "bc").near);
}

TEST(PairSignature, NearIsTheLettersAlone) {
  const PairSignature page = signature("Page 3 of 10", "10ページ中3ページ目");
  EXPECT_EQ(page.near, signature("page 4 of 12.", "12ページ中4ページ目。").near);
  EXPECT_EQ(page.near, signature("ＰＡＧＥ of", "ページ中ページ目").near);
  EXPECT_NE(page.near, signature("Page 3 of 10", "10ページ中の3ページ目").near);
  EXPECT_NE(page.exact, signature("page 4 of 12.", "12ページ中4ページ目。").exact);
}

TEST(PairSignature, WithoutLettersNearIsExact) {
  EXPECT_NE(signature("1", "1").near, signature("2", "2").near);
}

TEST(Duplicates, FirstIsNone) {
  Duplicates duplicates(1 << 20);
  EXPECT_EQ(duplicates.add(signature("Rain.", "雨。"), 1).kind, DuplicateKind::kNone);
  EXPECT_EQ(duplicates.add(signature("Snow.", "雪。"), 2).kind, DuplicateKind::kNone);
}

TEST(Duplicates, ExactOutranksNear) {
  Duplicates duplicates(1 << 20);
  duplicates.add(signature("Rain.", "雨。"), 1);
  const Duplicate near = duplicates.add(signature("RAIN!", "雨！"), 2);
  EXPECT_EQ(near.kind, DuplicateKind::kNear);
  EXPECT_EQ(near.of, 1u);
  const Duplicate exact = duplicates.add(signature("RAIN!", "雨！"), 3);
  EXPECT_EQ(exact.kind, DuplicateKind::kExact);
  EXPECT_EQ(exact.of, 2u);
}

TEST(DigestTable, GrowsWithoutForgetting) {
  DigestTable table(100'000);
  for (std::uint64_t i = 1; i <= 20'000; ++i) {
    ASSERT_EQ(table.first_of(digest_of(std::to_string(i)), i), 0u);
  }
  for (std::uint64_t i = 1; i <= 20'000; ++i) {
    ASSERT_EQ(table.first_of(digest_of(std::to_string(i)), 0), i);
  }
}

TEST(Duplicates, WithoutRoomTheOldOnesAreStillFound) {
  Duplicates duplicates(200'000);
  for (std::uint64_t i = 1; i <= 10'000; ++i) {
    duplicates.add(signature(std::string(i, 'a'), ""), i);
  }
  EXPECT_GT(duplicates.forgotten(), 0u);
  EXPECT_EQ(duplicates.add(signature("aaaaa", ""), 10'001).of, 5u);
}

}  // namespace
}  // namespace taiyaku
