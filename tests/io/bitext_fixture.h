// Two small presegmented texts, for the writers' tests.
#ifndef TAIYAKU_TESTS_IO_BITEXT_FIXTURE_H_
#define TAIYAKU_TESTS_IO_BITEXT_FIXTURE_H_

#include <string>
#include <string_view>
#include <vector>

#include "align/bitext.h"

namespace taiyaku {

/// A document of these sentences, a line each.
inline Document document_of(const std::vector<std::string>& sentences) {
  Document document;
  for (const std::string& sentence : sentences) {
    const auto begin = static_cast<std::uint32_t>(document.text.size());
    document.text += sentence;
    document.sentences.push_back({{begin, static_cast<std::uint32_t>(document.text.size())}, {}});
    document.text += '\n';
  }
  return document;
}

/// English and Japanese sentences that stay where they are while the bitext is in use.
struct TwoTexts {
  Document english;
  Document japanese;

  TwoTexts(const std::vector<std::string>& first, const std::vector<std::string>& second)
      : english(document_of(first)), japanese(document_of(second)) {}

  Bitext bitext() const {
    return {{&english, all(english), Language::kEnglish},
            {&japanese, all(japanese), Language::kJapanese}};
  }

 private:
  static Range all(const Document& document) {
    return {0, static_cast<std::uint32_t>(document.sentences.size())};
  }
};

/// 2-1, then a source sentence without counterpart, then 1-2.
inline Alignment sample_alignment() {
  return {{{{0, 2}, {0, 1}, 1.25, 0.9}, {{2, 3}, {1, 1}, 0, 0.8}, {{3, 4}, {1, 3}, -2, 0.99}}};
}

}  // namespace taiyaku

#endif  // TAIYAKU_TESTS_IO_BITEXT_FIXTURE_H_
