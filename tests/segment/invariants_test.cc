// The promises of document.h, held against texts put together at random from what segmenters
// stumble over, and against long monotonous ones.
#include <chrono>
#include <fstream>
#include <random>

#include "segment/characters.h"
#include "segment/line_breaks.h"
#include "segment/utf8.h"
#include "segment_fixture.h"

namespace taiyaku {
namespace {

using namespace std::string_literals;

const Strings& pieces() {
  static const Strings kPieces = {"The train left. ",
                                  "Dr. Ito ",
                                  "said ",
                                  "“Stop! ",
                                  "Now.” ",
                                  "(see p. 3) ",
                                  "U.S. ",
                                  "\"",
                                  "'",
                                  "No. 4 ",
                                  "a.m. ",
                                  "... ",
                                  "1) ",
                                  "e.g. ",
                                  "彼は",
                                  "「行く。",
                                  "」と",
                                  "言った。",
                                  "！？",
                                  "（笑）",
                                  "(^^)",
                                  "♪",
                                  "👨\u200D👩\u200D👧",
                                  "\n",
                                  "\n\n",
                                  "\u3000",
                                  "\t",
                                  "2.5%",
                                  "１，０００",
                                  "ｶﾞｰ",
                                  "か\u3099",
                                  "㍿",
                                  "\u200B",
                                  "\xFF",
                                  "\xE3\x81",
                                  "\0"s,
                                  "\u2028",
                                  "•",
                                  "・",
                                  "―――",
                                  "ー",
                                  "漢字",
                                  "[1]",
                                  "x",
                                  "."};
  return kPieces;
}

std::string random_text(std::mt19937& random) {
  std::string text;
  for (int left = 1 + static_cast<int>(random() % 40); left > 0; --left) {
    text += pieces()[random() % pieces().size()];
  }
  return text;
}

bool is_blank(std::string_view text) {
  return trimmed(text, {0, static_cast<std::uint32_t>(text.size())}).empty();
}

// Spans are ordered, disjoint and not empty; between them stands nothing but white space.
void expect_covers(const Document& document) {
  std::uint32_t at = 0;
  for (const Sentence& sentence : document.sentences) {
    ASSERT_LE(at, sentence.span.begin);
    ASSERT_LT(sentence.span.begin, sentence.span.end);
    EXPECT_TRUE(is_blank(surface(document, Span{at, sentence.span.begin})));
    at = sentence.span.end;
  }
  EXPECT_TRUE(is_blank(std::string_view(document.text).substr(at)));
}

void expect_tokens_inside(const Document& document) {
  std::uint32_t next = 0;
  for (const Sentence& sentence : document.sentences) {
    ASSERT_EQ(sentence.tokens.begin, next);
    next = sentence.tokens.end;
    std::uint32_t at = sentence.span.begin;
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      const Token& token = document.tokens[i];
      ASSERT_LE(at, token.span.begin);
      ASSERT_LT(token.span.begin, token.span.end);
      EXPECT_FALSE(norm(document, token).empty());
      EXPECT_FALSE(lemma(document, token).empty());
      at = token.span.end;
    }
    ASSERT_LE(at, sentence.span.end);
  }
  EXPECT_EQ(next, document.tokens.size());
}

void expect_paragraphs_tile(const Document& document) {
  std::uint32_t next = 0;
  for (const Paragraph& paragraph : document.paragraphs) {
    ASSERT_EQ(paragraph.sentences.begin, next);
    ASSERT_LT(paragraph.sentences.begin, paragraph.sentences.end);
    next = paragraph.sentences.end;
    EXPECT_EQ(paragraph.span.begin, document.sentences[paragraph.sentences.begin].span.begin);
    EXPECT_EQ(paragraph.span.end, document.sentences[next - 1].span.end);
  }
  EXPECT_EQ(next, document.sentences.size());
}

TEST(Invariants, RandomPassages) {
  std::mt19937 random(20);
  Segmenter segmenter(test_model());
  for (int round = 0; round < 1500; ++round) {
    const std::string text = random_text(random);
    SCOPED_TRACE(::testing::PrintToString(text));
    const Language language = round % 2 == 0 ? Language::kEnglish : Language::kJapanese;
    const Document document = segmenter.segment_passage(text, language);
    EXPECT_EQ(document.text, text);
    expect_covers(document);
    expect_tokens_inside(document);
    expect_paragraphs_tile(document);
    if (HasFatalFailure() || HasNonfatalFailure()) return;
  }
}

TEST(Invariants, RandomArticles) {
  std::mt19937 random(21);
  Segmenter segmenter(test_model());
  for (int round = 0; round < 1000; ++round) {
    const std::string text = random_text(random);
    SCOPED_TRACE(::testing::PrintToString(text));
    const Document document = segmenter.segment_article(text);
    expect_tokens_inside(document);
    expect_paragraphs_tile(document);
    if (HasFatalFailure() || HasNonfatalFailure()) return;
  }
}

TEST(Invariants, ASentenceSegmentedAgainIsOneSentence) {
  const Strings texts = {
      "Dr. Ito left the U.S. in May. “We wait. We hope,” she said. It cost $3.50! (Nobody paid.) "
      "Why?",
      "彼は「行く。待つ。」と言った。本当か？と聞いた。「雨です。」外は暗い。費用は3."
      "5億円！（共同）"};
  for (const std::string& text : texts) {
    for (const std::string& sentence : split_english(text)) {
      EXPECT_EQ(split_english(sentence), Strings{sentence});
    }
    for (const std::string& sentence : split_japanese(text)) {
      EXPECT_EQ(split_japanese(sentence), Strings{sentence});
    }
  }
}

TEST(Invariants, ASentenceOfRunningTextSegmentedAgainIsOneSentence) {
  for (const char* name : {"en", "ja"}) {
    std::ifstream file(std::string(TAIYAKU_SOURCE_DIR) + "/corpora/sentences/" + name + ".txt");
    const bool english = name[0] == 'e';
    for (std::string line; std::getline(file, line);) {
      if (line.empty()) continue;
      EXPECT_EQ(english ? split_english(line) : split_japanese(line), Strings{line});
    }
  }
}

TEST(Invariants, AParagraphDoesNotDependOnItsNeighbours) {
  std::mt19937 random(22);
  Segmenter segmenter(test_model());
  for (int round = 0; round < 500; ++round) {
    std::string whole;
    Strings apart;
    for (int i = 0; i < 3; ++i) {
      const std::string paragraph = "運賃 fares " + random_text(random);
      whole += paragraph + "\n\n";
      for (std::string& sentence : sentences_of(segmenter.segment_article(paragraph))) {
        apart.push_back(std::move(sentence));
      }
    }
    ASSERT_EQ(sentences_of(segmenter.segment_article(whole)), apart) << whole;
  }
}

TEST(Invariants, AWorkerKeepsNothingBetweenTexts) {
  Segmenter segmenter(test_model());
  const std::string text = "彼は「もう帰ると言った。The U.S. team lost.";
  const Document first = segmenter.segment_article(text);
  segmenter.segment_article("((((「「「 open brackets, “open quotes");
  const Document second = segmenter.segment_article(text);
  EXPECT_EQ(sentences_of(first), sentences_of(second));
  EXPECT_EQ(first.pool, second.pool);
}

class Monotony : public ::testing::TestWithParam<std::string> {};

// Twice the text may take about twice the time: a quadratic step would show as seconds here.
TEST_P(Monotony, TakesLittleTime) {
  std::string text;
  while (text.size() < 100'000) text += GetParam();
  Segmenter segmenter(test_model());
  const auto begin = std::chrono::steady_clock::now();
  expect_tokens_inside(segmenter.segment_article(text));
  expect_covers(segmenter.segment_passage(text, Language::kEnglish));
  expect_covers(segmenter.segment_passage(text, Language::kJapanese));
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
  EXPECT_LT(seconds.count(), 8.0);  // far above a release build's, for sanitizers on a busy machine
}

INSTANTIATE_TEST_SUITE_P(Units, Monotony,
                         ::testing::Values("a", "1", "ア", "ー", "「", "」", "(", ")", " ", "漢",
                                           "あ", ".", "。", "\"", "'", "' ", "‘", "“", "\n", "a\n",
                                           "1. ", "(a) ", "か\u3099", "\u3099", "\xFF", "\0"s,
                                           "U.S. ", "A. ", "...", ". ", "👨\u200D", "㍿", "[1]",
                                           "a.B", "\u200B", "1,", "「（", "♪"));

}  // namespace
}  // namespace taiyaku
