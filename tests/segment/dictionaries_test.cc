// The same sentence by every dictionary format that --mecab-dict takes.
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "segment_fixture.h"

namespace taiyaku {
namespace {

namespace fs = std::filesystem;

constexpr char kUnidic[] = "/var/lib/mecab/dic/unidic";

Document segment_with(const std::string& dictionary, std::string text) {
  SegmentOptions options;
  options.mecab_dictionary = dictionary;
  const SegmentModel model(options);
  Segmenter segmenter(model);
  return segmenter.segment_passage(std::move(text), Language::kJapanese);
}

/// `surface/lemma/part of speech/reading` of each token.
Strings words_of(const Document& document) {
  Strings found;
  for (const Token& token : document.tokens) {
    found.push_back(std::string(surface(document, token)) + '/' +
                    std::string(lemma(document, token)) + '/' + std::string(to_string(token.pos)) +
                    '/' + std::string(reading(document, token)));
  }
  return found;
}

const std::string kSentence = "東京へ走った。";

TEST(Dictionaries, Ipadic) {
  EXPECT_EQ(words_of(segment_with(SegmentOptions().mecab_dictionary, kSentence)),
            (Strings{"東京/東京/proper_noun/トウキョウ", "へ/へ/particle/ヘ",
                     "走っ/走る/verb/ハシッ", "た/た/auxiliary/タ", "。/。/symbol/"}));
}

TEST(Dictionaries, Unidic) {
  if (!fs::exists(fs::path(kUnidic) / "sys.dic")) {
    GTEST_SKIP() << kUnidic << " is not there; install unidic-mecab (1 GB) to run this test";
  }
  EXPECT_EQ(words_of(segment_with(kUnidic, kSentence)),
            (Strings{"東京/東京/proper_noun/トウキョウ", "へ/へ/particle/ヘ",
                     "走っ/走る/verb/ハシッ", "た/た/auxiliary/タ", "。/。/symbol/"}));
}

/// A dictionary of five words in UniDic's layout, compiled by MeCab's own tool.
class SmallUnidic : public ::testing::Test {
 protected:
  void SetUp() override {
    const char* compiler = "/usr/lib/mecab/mecab-dict-index";
    if (!fs::exists(compiler)) GTEST_SKIP() << compiler << " is not there; install mecab-utils";
    fs::create_directories(directory_);
    write("dicrc",
          "cost-factor = 700\nbos-feature = BOS/EOS,*,*,*,*,*,*,*,*,*,*,*,*,*,*,*,*\n"
          "eval-size = 10\nunk-eval-size = 4\nconfig-charset = UTF-8\n");
    write("matrix.def", "1 1\n0 0 0\n");
    write("char.def", "DEFAULT 0 1 0\nSPACE 0 1 0\n0x0020 SPACE\n");
    write("unk.def", "DEFAULT,0,0,9000,補助記号,一般,*,*,*,*\nSPACE,0,0,9000,空白,*,*,*,*,*\n");
    write(
        "lex.csv",
        "東京,0,0,1,名詞,固有名詞,地名,一般,*,*,トウキョウ,トウキョウ,東京,トーキョー,東京,"
        "トーキョー,固,*,*,*,*,*,*,地名,トウキョウ,トウキョウ,トウキョウ,トウキョウ,*,*,*,1,1\n"
        "へ,0,0,1,助詞,格助詞,*,*,*,*,ヘ,へ,へ,エ,へ,エ,和,*,*,*,*,*,*,格助,ヘ,ヘ,ヘ,ヘ,*,*,*,2,2\n"
        "走っ,0,0,1,動詞,一般,*,*,五段-ラ行,連用形-促音便,ハシル,走る,走っ,ハシッ,走る,ハシル,和,"
        "*,*,*,*,*,*,用,ハシッ,ハシル,ハシッ,ハシル,*,*,*,3,3\n"
        "た,0,0,1,助動詞,*,*,*,助動詞-タ,終止形-一般,タ,た,た,タ,た,タ,和,*,*,*,*,*,*,助動,タ,タ,"
        "タ,タ,*,*,*,4,4\n"
        "。,0,0,1,補助記号,句点,*,*,*,*,,。,。,,。,,記号,*,*,*,*,*,*,補助,,,,,*,*,*,5,5\n");
    const std::string command = std::string(compiler) + " -d " + directory_.string() + " -o " +
                                directory_.string() + " -f UTF-8 -t UTF-8 > /dev/null 2>&1";
    ASSERT_EQ(std::system(command.c_str()), 0);
  }
  void TearDown() override { fs::remove_all(directory_); }

  void write(const char* name, const std::string& text) const {
    std::ofstream(directory_ / name) << text;
  }

  const fs::path directory_ =
      fs::temp_directory_path() / ("taiyaku-small-unidic-" + std::to_string(::getpid()));
};

TEST_F(SmallUnidic, IsReadAsIpadicIs) {
  EXPECT_EQ(words_of(segment_with(directory_.string(), kSentence)),
            (Strings{"東京/東京/proper_noun/トウキョウ", "へ/へ/particle/ヘ",
                     "走っ/走る/verb/ハシッ", "た/た/auxiliary/タ", "。/。/symbol/"}));
}

}  // namespace
}  // namespace taiyaku
