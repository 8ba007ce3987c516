// Any bytes: decoded, segmented in every way, searched for facts.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "score/fact.h"
#include "segment/decode.h"
#include "segment/segmenter.h"

namespace {

/// What segment/document.h promises; a violation ends the run.
void require(bool promise) {
  if (!promise) std::abort();
}

void require_invariants(const taiyaku::Document& document) {
  std::uint32_t end = 0;
  for (const taiyaku::Sentence& sentence : document.sentences) {
    require(sentence.span.begin >= end && sentence.span.end <= document.text.size());
    end = sentence.span.end;
    std::uint32_t token_end = sentence.span.begin;
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      const taiyaku::Token& token = document.tokens[i];
      require(token.span.begin >= token_end && sentence.span.contains(token.span) &&
              !token.span.empty());
      require(token.lemma.end <= document.pool.size() && token.norm.end <= document.pool.size());
      token_end = token.span.end;
    }
  }
  for (const taiyaku::Paragraph& paragraph : document.paragraphs) {
    require(!paragraph.sentences.empty() && paragraph.sentences.end <= document.sentences.size());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const taiyaku::SegmentModel model;
  static taiyaku::Segmenter segmenter(model);
  const std::string text =
      taiyaku::decode(std::string(bytes, bytes + size), {.path = "fuzz", .lossy = true}).text;
  require_invariants(segmenter.segment_article(text));
  require_invariants(segmenter.segment_passage(text));
  require_invariants(segmenter.segment_lines(text));
  const taiyaku::Span whole{0, static_cast<std::uint32_t>(text.size())};
  for (const taiyaku::Language language :
       {taiyaku::Language::kEnglish, taiyaku::Language::kJapanese}) {
    for (const taiyaku::Fact& fact : taiyaku::extract_facts(text, whole, language)) {
      require(!fact.span.empty() && whole.contains(fact.span));
    }
  }
  return 0;
}
