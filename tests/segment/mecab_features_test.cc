#include "segment/mecab_features.h"

#include <gtest/gtest.h>

namespace taiyaku {
namespace {

TEST(MecabFeatures, Ipadic) {
  const Morpheme morpheme =
      read_features("動詞,自立,*,*,五段・カ行促音便,連用タ接続,行く,イッ,イッ");
  EXPECT_EQ(morpheme.pos, Pos::kVerb);
  EXPECT_EQ(morpheme.lemma, "行く");
  EXPECT_EQ(morpheme.reading, "イッ");
}

TEST(MecabFeatures, IpadicUnknownWord) {
  const Morpheme morpheme = read_features("名詞,固有名詞,組織,*,*,*,*");
  EXPECT_EQ(morpheme.pos, Pos::kProperNoun);
  EXPECT_TRUE(morpheme.lemma.empty());
}

TEST(MecabFeatures, Unidic) {
  const Morpheme morpheme = read_features(
      "動詞,非自立可能,*,*,五段-カ行,連用形-促音便,イク,行く,行っ,イッ,行く,イク,和,*,*,*,*");
  EXPECT_EQ(morpheme.pos, Pos::kAuxiliary);
  EXPECT_EQ(morpheme.lemma, "行く");
}

TEST(MecabFeatures, UnidicQuotedComma) {
  EXPECT_EQ(read_features("名詞,数詞,*,*,*,*,\",\",\",\",\",\",*,\",\",*,記号,*,*,*,*").pos,
            Pos::kNumber);
}

TEST(MecabFeatures, EmptyRow) { EXPECT_EQ(read_features("").pos, Pos::kOther); }

}  // namespace
}  // namespace taiyaku
