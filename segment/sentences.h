// Paragraph text → sentence spans, for each language.
//
// Both scanners go once over the text, stop at what may end a sentence, and decide there from what
// stands on both sides. They see one paragraph only, so its sentences do not depend on its
// neighbours. References: the golden rules of pySBD and pragmatic_segmenter; bunkai for ！？ and
// faces.
#ifndef TAIYAKU_SEGMENT_SENTENCES_H_
#define TAIYAKU_SEGMENT_SENTENCES_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "segment/brackets.h"
#include "segment/document.h"
#include "segment/span.h"

namespace taiyaku {

/// Where sentence ends are found. Not thread safe: it owns the buffers that the work needs.
class SentenceFinder {
 public:
  /// Appends the sentences of `text`, trimmed, each span shifted by `offset`. Line ends inside the
  /// text are white space: decide about them first (see line_breaks.h).
  void find(std::string_view text, Language language, std::uint32_t offset,
            std::vector<Span>& sentences);

 private:
  BracketFinder brackets_;
  std::vector<std::uint32_t> ends_;
};

/// Appends the byte positions behind each sentence of an English text, the last one included.
/// `quoted` are its balanced brackets and quotations.
void find_sentence_ends_en(std::string_view text, const std::vector<Span>& quoted,
                           std::vector<std::uint32_t>& ends);

/// As above, Japanese.
void find_sentence_ends_ja(std::string_view text, const std::vector<Span>& quoted,
                           std::vector<std::uint32_t>& ends);

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_SENTENCES_H_
