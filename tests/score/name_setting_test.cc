#include "score/name_setting.h"

#include <gtest/gtest.h>

#include "tests/score/check_fixture.h"

namespace taiyaku::testing {
namespace {

/// The first token with this text.
Range find(const Document& document, std::string_view text) {
  for (std::uint32_t t = 0; t < document.tokens.size(); ++t) {
    if (surface(document, document.tokens[t]) == text) return {t, t + 1};
  }
  return {};
}

struct English {
  std::string_view shape, before, behind, governor;
};

English english(std::string text, std::string_view name) {
  const Document document = segment(std::move(text), Language::kEnglish);
  const EnglishSetting s =
      english_setting(document, document.sentences[0].tokens, find(document, name));
  return {kEnglishShapes[s.shape], kEnglishNeighbours[s.before], kEnglishNeighbours[s.behind],
          kEnglishNeighbours[s.governor]};
}

struct Japanese {
  std::string_view before, behind, beyond;
  bool skipped;
};

Japanese japanese(std::string text, std::string_view name) {
  const Document document = segment(std::move(text), Language::kJapanese);
  const JapaneseSetting s =
      japanese_setting(document, document.sentences[0].tokens, find(document, name));
  return {kJapaneseNeighbours[s.before], kJapaneseNeighbours[s.behind],
          kJapaneseNeighbours[s.beyond], s.skipped};
}

TEST(NameSetting, GovernorStandsBeforeDescribingWords) {
  const English setting = english("They spoke to the old Bank.", "Bank");
  EXPECT_EQ(setting.before, "word");
  EXPECT_EQ(setting.governor, "to");
}

TEST(NameSetting, ASentenceHasTwoEnds) {
  EXPECT_EQ(english("Berlin said no.", "Berlin").before, "start");
  EXPECT_EQ(english("They left Berlin", "Berlin").behind, "end");
}

TEST(NameSetting, ShapesOfNames) {
  EXPECT_EQ(english("They left the EU.", "EU").shape, "acronym");
  EXPECT_EQ(english("They met Syrians.", "Syrians").shape, "people");
  EXPECT_EQ(english("They left the pitch.", "pitch").shape, "common");
}

bool is_passive(std::string text, std::string_view name) {
  const Document document = segment(std::move(text), Language::kEnglish);
  return english_setting(document, document.sentences[0].tokens, find(document, name)).passive;
}

TEST(NameSetting, PassivesOfEnglish) {
  EXPECT_TRUE(is_passive("Norway was badly beaten by Denmark.", "Norway"));
  EXPECT_TRUE(is_passive("Norway was beaten by Denmark.", "Denmark"));
  EXPECT_FALSE(is_passive("Norway was happy.", "Norway"));
  EXPECT_FALSE(is_passive("This is a poem by Denmark.", "Denmark"));
}

TEST(NameSetting, PassivesOfJapanese) {
  const Document document = segment("ノルウェーはデンマークに破られた。", Language::kJapanese);
  const Range sentence = document.sentences[0].tokens;
  EXPECT_TRUE(japanese_setting(document, sentence, find(document, "デンマーク")).passive);
  EXPECT_FALSE(japanese_setting(document, sentence, find(document, "ノルウェー")).passive);
}

TEST(NameSetting, ParticlesNameThemselves) {
  const Japanese setting = japanese("昨日、ベルリンを発った。", "ベルリン");
  EXPECT_EQ(setting.before, "、");
  EXPECT_EQ(setting.behind, "を");
  EXPECT_FALSE(setting.skipped);
}

TEST(NameSetting, TitlesAreLookedBeyond) {
  const Japanese setting = japanese("ジョンソン氏は笑った。", "ジョンソン");
  EXPECT_EQ(setting.behind, "person");
  EXPECT_EQ(setting.beyond, "は");
  EXPECT_TRUE(setting.skipped);
}

}  // namespace
}  // namespace taiyaku::testing
