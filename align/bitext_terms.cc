#include "align/bitext_terms.h"

namespace taiyaku {

void BitextTerms::read(const Passage& passage) {
  if (passage.document == nullptr) return;
  if (passage.language == Language::kEnglish) {
    english_terms_.read(*passage.document, passage.sentences, english_);
  } else {
    japanese_terms_.read(*passage.document, passage.sentences, japanese_);
  }
}

}  // namespace taiyaku
