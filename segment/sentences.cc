#include "segment/sentences.h"

#include "segment/characters.h"

namespace taiyaku {

void SentenceFinder::find(std::string_view text, Language language, std::uint32_t offset,
                          std::vector<Span>& sentences) {
  const std::vector<Span>& quoted = brackets_.find(text);
  ends_.clear();
  if (language == Language::kJapanese) {
    find_sentence_ends_ja(text, quoted, ends_);
  } else {
    find_sentence_ends_en(text, quoted, ends_);
  }
  std::uint32_t begin = 0;
  for (const std::uint32_t end : ends_) {
    const Span span = trimmed(text, {begin, end});
    if (!span.empty()) sentences.push_back({span.begin + offset, span.end + offset});
    begin = end;
  }
}

}  // namespace taiyaku
