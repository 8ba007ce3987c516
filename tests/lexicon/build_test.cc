#include "lexicon/build.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

#include "lexicon/file_format.h"
#include "lexicon/lexicon.h"
#include "lexicon/names.h"
#include "lexicon/pronunciations.h"
#include "segment/error.h"
#include "tests/support/kkc_files.h"

namespace taiyaku::testing {
namespace {

namespace fs = std::filesystem;

std::string euc_jp(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open("EUC-JP", &status);
  std::string bytes(4 * text.size(), '\0');
  const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
  bytes.resize(static_cast<std::size_t>(
      wide.extract(bytes.data(), static_cast<int32_t>(bytes.size()), converter, status)));
  ucnv_close(converter);
  return bytes;
}

/// A folder with a dictionary of two words, one name, and a WordNet of four lemmas.
class BuildTest : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto* test = ::testing::UnitTest::GetInstance()->current_test_info();
    folder = fs::temp_directory_path() /
             (std::string("taiyaku_build_") + test->name() + std::to_string(getpid()));
    fs::create_directories(folder);
    write("edict", euc_jp("？？？ /test dictionary/Created: 2020-05-06/\n"
                          "砂浜 [すなはま] /(n) sandy beaches/(P)/\n"
                          "沈む [しずむ] /(v5m) to sink/(P)/\n"));
    write("enamdict", euc_jp("山田花子 [やまだはなこ] /(h) Yamada Hanako/\n"));
    for (const char* pos : {"noun", "verb", "adj", "adv"}) {
      write(std::string("index.") + pos, "  1 licence\n");
      write(std::string("data.") + pos, "  1 licence\n");
      write(std::string(pos) + ".exc", "");
    }
    write("index.noun", "beach n 1 0 1 0 1\nsand n 1 0 1 0 1\n");
    write("index.verb", "sink v 1 1 ! 1 1 00000007\nfloat v 1 1 ! 1 1 00000009\n");
    write("data.verb",
          "00000007 30 v 01 sink 0 001 ! 00000009 v 0101 00 | go down\n"
          "00000009 30 v 01 float 0 001 ! 00000007 v 0101 00 | stay up\n");
    write("verb.exc", "sank sink\nsunk sink\n");
    write("cntlist.rev", "sink%2:30:00:: 1 9\n");
    write("iso_3166-1.json", R"({"3166-1":[{"name":"Norway"}]})");
    write("iso_3166-2.json", R"({"3166-2":[]})");
    write("iso_4217.json", R"({"4217":[]})");
    write("iso_639-2.json", R"({"639-2":[]})");
    inputs = {
        path("edict"),   path("enamdict"), path("no compdic"), folder.string(), path("no locale"),
        folder.string(), path("spoken"),   path("no model"),   path("kkc"),     {}};
    write_kkc_model(folder / "kkc", {{"<s>", 9000, 9}, {"すな/砂", 20000, 90}},
                    {{{"<s>", "すな/砂"}, 12000, 0}}, {{{"<s>", "すな/砂", "すな/砂"}, 3000}});
    write("spoken", "beach B IY CH\nsand S AE N D\nsand(2) S AE N\n");
  }
  void TearDown() override { fs::remove_all(folder); }

  std::string path(const std::string& name) const { return (folder / name).string(); }
  void write(const std::string& name, const std::string& bytes) const {
    std::ofstream(path(name), std::ios::binary) << bytes;
  }
  std::string read(const std::string& name) const {
    std::ifstream file(path(name), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  std::string build() const {
    build_lexicon(inputs, path("lexicon"));
    return read("lexicon");
  }
  /// What opening says about these bytes.
  std::string opening_error(const std::string& bytes) const {
    write("damaged", bytes);
    try {
      Lexicon lexicon(path("damaged"));
    } catch (const Error& error) {
      return error.what();
    }
    return {};
  }

  fs::path folder;
  LexiconInputs inputs;
};

TEST_F(BuildTest, TranslatesByLemma) {
  build();
  const Lexicon lexicon(path("lexicon"));
  const auto glosses = lexicon.glosses(lexicon.japanese("砂浜"));
  ASSERT_FALSE(glosses.empty());
  EXPECT_EQ(lexicon.english_word(glosses[0].word), "sandy beach");
}

TEST_F(BuildTest, KeepsMorphologyAndAntonyms) {
  build();
  const Lexicon lexicon(path("lexicon"));
  EXPECT_EQ(lexicon.irregular("sank"), "sink");
  EXPECT_TRUE(lexicon.is_lemma("float"));
  EXPECT_FALSE(lexicon.is_lemma("sandy beach"));
  const auto opposites = lexicon.antonyms(lexicon.english("sink"));
  ASSERT_EQ(opposites.size(), 1u);
  EXPECT_EQ(lexicon.english_word(opposites[0]), "float");
}

TEST_F(BuildTest, SaysWhenNamesOfIsoCodesAreMissing) {
  build();
  const auto sources = Lexicon(path("lexicon")).sources();
  const auto source =
      std::find_if(sources.begin(), sources.end(),
                   [](const LexiconSourceInfo& info) { return info.name == "iso-codes"; });
  ASSERT_NE(source, sources.end());
  EXPECT_EQ(source->entries, 0u);
  EXPECT_THAT(source->version, ::testing::HasSubstr("not installed"));
}

TEST_F(BuildTest, KeepsTheJapaneseModel) {
  build();
  const Lexicon lexicon(path("lexicon"));
  EXPECT_TRUE(lexicon.japanese_model().knows("砂"));
  EXPECT_FALSE(lexicon.japanese_model().knows("浜"));
}

TEST_F(BuildTest, DoesWithoutTheJapaneseModel) {
  inputs.japanese_model = path("no kkc");
  build();
  const Lexicon lexicon(path("lexicon"));
  EXPECT_TRUE(lexicon.japanese_model().empty());
  const auto sources = lexicon.sources();
  EXPECT_EQ(sources.back().version, "libkkc-data, not installed");
  EXPECT_FALSE(lexicon.glosses(lexicon.japanese("砂浜")).empty());
}

TEST_F(BuildTest, DatesTheDictionary) {
  build();
  const auto sources = Lexicon(path("lexicon")).sources();
  EXPECT_THAT(sources, ::testing::Contains(::testing::Field(&LexiconSourceInfo::version,
                                                            ::testing::Eq("2020-05-06"))));
}

TEST_F(BuildTest, GivesTheSameBytesTwice) { EXPECT_TRUE(build() == build()); }

TEST_F(BuildTest, LeavesNoTemporaryFile) {
  build();
  for (const auto& entry : fs::directory_iterator(folder)) {
    EXPECT_NE(entry.path().extension(), ".tmp");
  }
}

TEST_F(BuildTest, MissingDictionaryNamesItsPackage) {
  inputs.edict = path("nowhere");
  try {
    build();
    FAIL() << "built without a dictionary";
  } catch (const Error& error) {
    EXPECT_THAT(error.what(), ::testing::HasSubstr("package edict"));
  }
}

TEST_F(BuildTest, UnwritablePlaceIsAnError) {
  EXPECT_THROW(build_lexicon(inputs, path("no such folder/lexicon")), Error);
}

TEST_F(BuildTest, MissingFileIsAnError) { EXPECT_THROW(Lexicon(path("nothing")), Error); }

TEST_F(BuildTest, FolderIsAnError) { EXPECT_THROW(Lexicon(folder.string()), Error); }

TEST_F(BuildTest, EmptyFileIsAnError) {
  EXPECT_THAT(opening_error(""), ::testing::HasSubstr("lexicon build"));
}

TEST_F(BuildTest, CutFileIsAnError) {
  const std::string whole = build();
  for (std::size_t size = 1; size < whole.size(); size = size * 3 / 2 + 1) {
    EXPECT_NE(opening_error(whole.substr(0, size)), "") << size << " bytes";
  }
}

TEST_F(BuildTest, FlippedByteInTheHeaderIsAnError) {
  const std::string whole = build();
  constexpr std::size_t kTableEnd =
      sizeof(FileHeader) + static_cast<std::size_t>(Section::kCount) * sizeof(SectionEntry);
  for (std::size_t i = 0; i < kTableEnd; i += 5) {
    std::string damaged = whole;
    damaged[i] ^= 0x41;
    EXPECT_NE(opening_error(damaged), "") << "byte " << i;
  }
}

TEST_F(BuildTest, KeepsPronunciations) {
  build();
  const Lexicon lexicon(path("lexicon"));
  std::string_view ways = lexicon.pronunciation("sand");
  EXPECT_EQ(next_pronunciation(ways).size, 4u);
  EXPECT_EQ(next_pronunciation(ways).size, 3u);
  EXPECT_TRUE(ways.empty());
}

TEST_F(BuildTest, FlippedBytesAnywhereNeverCrash) {
  const std::string whole = build();
  std::mt19937 random(5);
  for (int round = 0; round < 60; ++round) {
    std::string damaged = whole;
    for (int i = 0; i < 200; ++i) damaged[random() % damaged.size()] ^= 1U << random() % 8;
    // The header and its table as they were: damage there is refused at once.
    damaged.replace(0, 4096, whole, 0, 4096);
    write("damaged", damaged);
    try {
      const Lexicon lexicon(path("damaged"));
      EXPECT_FALSE(lexicon.intact());
      for (WordId word = 0; word < 200; ++word) {
        for (const Gloss& gloss : lexicon.glosses(word)) lexicon.english_word(gloss.word);
        lexicon.japanese(lexicon.japanese_word(word));
        lexicon.english(lexicon.english_word(word));
      }
      name_similarity(lexicon, "Hanako Yamada", "山田花子");
      transliteration_similarity(lexicon, "sand beach", "サンドビーチ");
    } catch (const Error&) {  // as good
    }
  }
}

TEST_F(BuildTest, OlderVersionIsNamed) {
  std::string older = build();
  older[12] = 1;
  EXPECT_THAT(opening_error(older), ::testing::HasSubstr("version 1"));
}

TEST_F(BuildTest, DamagedContentsNeverCrash) {
  const std::string whole = build();
  const std::size_t step = whole.size() / 40;
  for (std::size_t i = 1000; i < whole.size(); i += step) {
    std::string damaged = whole;
    for (std::size_t k = i; k < std::min(i + step, whole.size()); k += 3) damaged[k] ^= 0x5a;
    write("damaged", damaged);
    try {
      const Lexicon lexicon(path("damaged"));
      EXPECT_FALSE(lexicon.intact());
      for (WordId word = 0; word < 3000; ++word) {
        lexicon.english_kinds(word);
        for (const Gloss& gloss : lexicon.glosses(word)) lexicon.english_word(gloss.word);
        for (const Gloss& gloss : lexicon.headwords(word)) lexicon.japanese_word(gloss.word);
        for (const WordId other : lexicon.antonyms(word)) lexicon.english_information(other);
        lexicon.japanese(lexicon.japanese_word(word));
      }
      lexicon.irregular("sank");
      name_similarity(lexicon, "Hanako Yamada", "山田花子");
      transliteration_similarity(lexicon, "beach", "ビーチ");
      lexicon.english_model().log_probability(std::vector<std::string_view>{"sand", "beach"});
      lexicon.japanese_model().log_probability(std::vector<std::string_view>{"砂", "砂", "浜"});
    } catch (const Error&) {  // as good
    }
  }
}

}  // namespace
}  // namespace taiyaku::testing
