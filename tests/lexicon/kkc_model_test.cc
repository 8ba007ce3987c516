#include "lexicon/kkc_model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "segment/error.h"
#include "tests/support/kkc_files.h"

namespace taiyaku::testing {
namespace {

namespace fs = std::filesystem;

/// One unit of cost, in nats.
const float kUnit = static_cast<float>(-8 * std::log(10.0) / 65535);
/// What places of eight bits can be off.
constexpr float kRounding = 0.04f;

class KkcModelTest : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto* test = ::testing::UnitTest::GetInstance()->current_test_info();
    folder = fs::temp_directory_path() /
             (std::string("taiyaku_kkc_") + test->name() + std::to_string(getpid()));
    write_kkc_model(folder,
                    {{"<s>", 8000, 100},
                     {"</s>", 9000, 0},
                     {"かわ/川", 20000, 1000},
                     {"がわ/川", 24000, 3000},
                     {"を/を", 10000, 2000},
                     {"わた/渡", 30000, 500},
                     {"る/る", 12000, 0}},
                    {{{"かわ/川", "を/を"}, 3000, 700},
                     {{"がわ/川", "を/を"}, 5000, 900},
                     {{"<s>", "かわ/川"}, 15000, 400}},
                    {{{"かわ/川", "を/を", "わた/渡"}, 6000}});
  }
  void TearDown() override { fs::remove_all(folder); }

  LanguageModel model() {
    parts = read_kkc_model(folder.string());
    table = make_string_table(parts.words);
    return LanguageModel({{table.pool, table.offsets, table.slots},
                          parts.unigrams,
                          parts.bigrams,
                          parts.trigrams,
                          parts.nats});
  }
  std::vector<float> nats(const std::vector<std::string_view>& words) {
    return model().log_probability(words);
  }
  std::string error() const {
    try {
      read_kkc_model(folder.string());
    } catch (const Error& error) {
      return error.what();
    }
    return {};
  }

  fs::path folder;
  LanguageModelParts parts;
  StringTableParts table;
};

TEST_F(KkcModelTest, FitsTogether) {
  EXPECT_TRUE(model().plausible());
  EXPECT_THAT(parts.words, ::testing::ElementsAre("</s>", "<s>", "る", "を", "川", "渡"));
}

TEST_F(KkcModelTest, ReadingsOfOneSpellingAddUp) {
  const double both = std::exp(20000 * kUnit) + std::exp(24000 * kUnit);
  EXPECT_NEAR(model().word_log_probability("川"), std::log(both), 1e-4);
}

TEST_F(KkcModelTest, TheLikelierReadingCounts) {
  EXPECT_NEAR(nats({"る", "川", "を"})[2], 3000 * kUnit, kRounding);
}

TEST_F(KkcModelTest, TrigramsNeedNoBigramOfTheirLastWords) {
  EXPECT_NEAR(nats({"川", "を", "渡"})[2], 6000 * kUnit, 1e-3);
}

TEST_F(KkcModelTest, BacksOff) {
  EXPECT_NEAR(nats({"川", "を", "る"})[2], (700 + 2000 + 12000) * kUnit, 2 * kRounding);
}

TEST_F(KkcModelTest, BeginningsOfSentencesAreKnown) {
  EXPECT_NEAR(nats({"川"})[0], 15000 * kUnit, kRounding);
}

TEST_F(KkcModelTest, EmptyWhereNothingIsInstalled) {
  EXPECT_TRUE(read_kkc_model("").words.empty());
  EXPECT_TRUE(read_kkc_model((folder / "no").string()).words.empty());
}

TEST_F(KkcModelTest, SaysWhichFileIsCut) {
  for (const char* name : {"data.1gram", "data.2gram", "data.3gram"}) {
    const auto bytes = fs::file_size(folder / name);
    fs::resize_file(folder / name, bytes - 1);
    EXPECT_THAT(error(), ::testing::AllOf(::testing::HasSubstr(name),
                                          ::testing::HasSubstr("install the package libkkc-data")));
    fs::resize_file(folder / name, bytes);
  }
}

TEST_F(KkcModelTest, SaysThatTheTrieIsNone) {
  std::ofstream(folder / "data.1gram.index") << "We do not love tries at all, not in the least.";
  EXPECT_THAT(error(), ::testing::HasSubstr("data.1gram.index"));
}

TEST_F(KkcModelTest, SaysThatUnitsAreUnknown) {
  std::ofstream(folder / "data.2gram", std::ios::binary) << std::string(12, '\x7f');
  EXPECT_THAT(error(), ::testing::HasSubstr("data.2gram"));
}

}  // namespace
}  // namespace taiyaku::testing
