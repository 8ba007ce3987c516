#include "io/bead_text.h"

#include <algorithm>

#include "segment/line_breaks.h"

namespace taiyaku {

std::string bead_text(const Passage& passage, Range sentences, std::string_view separator) {
  std::string text;
  for (std::uint32_t i = sentences.begin; i < sentences.end; ++i) {
    if (i > sentences.begin) text += separator;
    text += unwrapped(surface(*passage.document, passage.document->sentences[i].span),
                      passage.language);
  }
  return text;
}

std::string bead_text(const Passage& passage, Range sentences) {
  return bead_text(passage, sentences, passage.language == Language::kJapanese ? "" : " ");
}

std::string sentence_numbers(Range sentences, std::string_view separator) {
  std::string text;
  for (std::uint32_t i = sentences.begin; i < sentences.end; ++i) {
    if (i > sentences.begin) text += separator;
    text += std::to_string(i);
  }
  return text;
}

std::string without_tabs(std::string text) {
  std::replace(text.begin(), text.end(), '\t', ' ');
  return text;
}

}  // namespace taiyaku
