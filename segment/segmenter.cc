#include "segment/segmenter.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "segment/error.h"
#include "segment/line_breaks.h"
#include "segment/mecab.h"
#include "segment/paragraphs.h"
#include "segment/possible_breaks.h"
#include "segment/roles.h"
#include "segment/sentences.h"
#include "segment/tokens_en.h"
#include "segment/tokens_ja.h"

namespace taiyaku {

namespace {

constexpr std::size_t kMostReserved = 1U << 20U;  // bytes of text to make room for in advance

// Room for the words of an ordinary text: five bytes a word, its strings about as long as itself.
void reserve(Document& document, Language language) {
  const std::size_t size = std::min(document.text.size(), kMostReserved);
  document.tokens.reserve(size / 4 + 4);
  document.pool.reserve(language == Language::kJapanese ? size * 5 / 2 : size * 5 / 4);
}

void require_size(std::string_view text) {
  if (text.size() < std::numeric_limits<std::uint32_t>::max()) return;
  throw Error("text over 4 GiB; split the file");
}

Depth depth_of(Span paragraph, Depth asked) {
  if (asked != Depth::kProseTokens) return asked;
  return paragraph.size() > kLongestProse ? Depth::kSentences : Depth::kTokens;
}

}  // namespace

struct SegmentModel::Impl {
  Impl(const SegmentOptions& options, const Vocabulary* words)
      : dictionary(options.mecab_dictionary), vocabulary(words) {}

  MecabDictionary dictionary;
  const Vocabulary* vocabulary;
};

SegmentModel::SegmentModel(const SegmentOptions& options, const Vocabulary* vocabulary)
    : impl_(std::make_unique<const Impl>(options, vocabulary)) {}
SegmentModel::~SegmentModel() = default;
SegmentModel::SegmentModel(SegmentModel&&) noexcept = default;
SegmentModel& SegmentModel::operator=(SegmentModel&&) noexcept = default;

struct Segmenter::Impl {
  explicit Impl(const SegmentModel::Impl& model)
      : english(model.vocabulary), japanese(model.dictionary) {}

  Document begin_document(std::string text) const;
  void add_paragraph(Document& document, Paragraph paragraph, Depth depth);
  void add_tokens(Document& document, Sentence& sentence, Language language);
  void add_line(Document& document, Span line, Language language, Depth depth);

  SentenceFinder finder;
  EnglishTokenizer english;
  JapaneseTokenizer japanese;
  std::vector<Span> spans;
};

Document Segmenter::Impl::begin_document(std::string text) const {
  require_size(text);
  Document document;
  document.text = std::move(text);
  return document;
}

// Turns the sentence spans that were found into sentences of one paragraph.
void Segmenter::Impl::add_paragraph(Document& document, Paragraph paragraph, Depth depth) {
  if (spans.empty()) return;
  paragraph.span = {spans.front().begin, spans.back().end};
  paragraph.sentences.begin = static_cast<std::uint32_t>(document.sentences.size());
  for (const Span span : spans) {
    Sentence sentence;
    sentence.span = span;
    if (paragraph.language == Language::kJapanese) {
      find_possible_breaks(document.text, span, document.possible_breaks);
    }
    sentence.tokens.begin = static_cast<std::uint32_t>(document.tokens.size());
    sentence.tokens.end = sentence.tokens.begin;
    if (depth != Depth::kSentences) add_tokens(document, sentence, paragraph.language);
    document.sentences.push_back(sentence);
  }
  paragraph.sentences.end = static_cast<std::uint32_t>(document.sentences.size());
  document.paragraphs.push_back(paragraph);
}

void Segmenter::Impl::add_tokens(Document& document, Sentence& sentence, Language language) {
  if (language == Language::kJapanese) {
    japanese.tokenize(document.text, sentence.span, document.pool, document.tokens);
  } else {
    english.tokenize(document.text, sentence.span, document.pool, document.tokens);
  }
  if (document.pool.size() >= std::numeric_limits<std::uint32_t>::max()) {
    throw Error("text too long to keep its words; split the file");
  }
  sentence.tokens.end = static_cast<std::uint32_t>(document.tokens.size());
}

void Segmenter::Impl::add_line(Document& document, Span line, Language language, Depth depth) {
  if (language == Language::kUnknown) language = detect_language(surface(document.text, line));
  spans.assign(1, line);
  Paragraph paragraph;
  paragraph.language = language;
  add_paragraph(document, paragraph, depth);
}

Segmenter::Segmenter(const SegmentModel& model) : impl_(std::make_unique<Impl>(*model.impl_)) {}
Segmenter::~Segmenter() = default;
Segmenter::Segmenter(Segmenter&&) noexcept = default;

Document Segmenter::segment_article(Article article, Depth depth) {
  require_size(article.text);
  std::vector<Block> blocks = find_paragraphs(article);
  Document document = impl_->begin_document(std::move(article.text));
  document.file = std::move(article.file);
  document.map = std::move(article.map);
  document.ignored = std::move(article.ignored);
  assign_roles(document.text, blocks);
  for (const Block& block : blocks) {
    const Span body = {block.span.begin + block.marker, block.span.end};
    impl_->spans.clear();
    impl_->finder.find(surface(document.text, body), block.language, body.begin, impl_->spans);
    Paragraph paragraph;
    paragraph.language = block.language;
    paragraph.role = block.role;
    impl_->add_paragraph(document, paragraph, depth_of(body, depth));
  }
  return document;
}

Document Segmenter::segment_passage(std::string text, Language language, Depth depth) {
  Document document = impl_->begin_document(std::move(text));
  if (language == Language::kUnknown) language = detect_language(document.text);
  impl_->spans.clear();
  if (!has_line_end(document.text)) {
    impl_->finder.find(document.text, language, 0, impl_->spans);
  } else {
    for (const Span stretch : join_lines(document.text, language)) {
      impl_->finder.find(surface(document.text, stretch), language, stretch.begin, impl_->spans);
    }
  }
  if (depth != Depth::kSentences) reserve(document, language);
  Paragraph paragraph;
  paragraph.language = language;
  impl_->add_paragraph(document, paragraph, depth);
  return document;
}

Document Segmenter::segment_lines(std::string text, Language language, Depth depth) {
  Document document = impl_->begin_document(std::move(text));
  std::vector<Span> lines;
  split_record_lines(document.text, lines);
  for (const Span line : lines) impl_->add_line(document, line, language, depth);
  return document;
}

}  // namespace taiyaku
