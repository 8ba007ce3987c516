// A passage of the HTML report: its text with the words of findings marked.
#ifndef TAIYAKU_IO_HTML_PASSAGE_H_
#define TAIYAKU_IO_HTML_PASSAGE_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "score/finding.h"
#include "segment/span.h"

namespace taiyaku {

/// Words that a finding is about, or the place where words are missing.
struct HtmlMark {
  Span span;
  std::size_t finding = 0;  ///< its number in the report
  Severity severity = Severity::kMajor;
};

/// A sentence, and the bead that it is in.
struct HtmlSentence {
  Span span;
  std::string bead;  ///< an identifier in the report
};

/// The content of the passage's element: every byte of the text once, in order, escaped. Marks may
/// overlap each other and sentences in any way; spans outside the text are moved into it.
std::string html_passage(std::string_view text, std::vector<HtmlMark> marks,
                         std::vector<HtmlSentence> sentences);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_HTML_PASSAGE_H_
