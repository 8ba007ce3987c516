// Any bytes as HTML and Markdown, segmented; every offset must lead into the file.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "io/read_html.h"
#include "io/read_markdown.h"
#include "segment/decode.h"
#include "segment/segmenter.h"

namespace {

void require(bool promise) {
  if (!promise) std::abort();
}

void require_invariants(const taiyaku::Article& article) {
  std::uint32_t end = 0;
  for (const taiyaku::Element& element : article.elements) {
    require(element.span.begin >= end && !element.span.empty());
    end = element.span.end;
  }
  require(end == article.text.size());
}

void require_invariants(const taiyaku::Document& document) {
  for (const taiyaku::Sentence& sentence : document.sentences) {
    const taiyaku::Span place = taiyaku::file_span(document, sentence.span);
    require(place.begin <= place.end && place.end <= taiyaku::file_text(document).size());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const taiyaku::SegmentModel model;
  static taiyaku::Segmenter segmenter(model);
  const std::string text =
      taiyaku::decode(std::string(bytes, bytes + size), {.path = "fuzz", .lossy = true}).text;
  for (const bool html : {true, false}) {
    taiyaku::Article article = html ? taiyaku::read_html(text) : taiyaku::read_markdown(text);
    require_invariants(article);
    require_invariants(segmenter.segment_article(std::move(article), taiyaku::Depth::kSentences));
  }
  return 0;
}
