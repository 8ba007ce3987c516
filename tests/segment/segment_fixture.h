// One model for all segment tests: opening the dictionary once is enough.
#ifndef TAIYAKU_TESTS_SEGMENT_SEGMENT_FIXTURE_H_
#define TAIYAKU_TESTS_SEGMENT_SEGMENT_FIXTURE_H_

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "segment/segmenter.h"

namespace taiyaku {

/// Words that the tests need, in place of a compiled lexicon.
class SmallVocabulary : public Vocabulary {
 public:
  std::string_view irregular(std::string_view word) const override {
    if (word == "went") return "go";
    return word == "children" ? "child" : "";
  }
  bool is_lemma(std::string_view word) const override {
    for (const std::string_view known : {"go", "child", "stop", "make", "carry", "church", "plan",
                                         "box", "news", "large", "minister", "troop"}) {
      if (word == known) return true;
    }
    return false;
  }
};

inline const SegmentModel& test_model() {
  static const SmallVocabulary vocabulary;
  static const SegmentModel model({}, &vocabulary);
  return model;
}

using Strings = std::vector<std::string>;

inline Strings sentences_of(const Document& document) {
  Strings found;
  for (const Sentence& sentence : document.sentences) {
    found.emplace_back(surface(document, sentence.span));
  }
  return found;
}

inline Strings split_english(std::string text) {
  Segmenter segmenter(test_model());
  return sentences_of(
      segmenter.segment_passage(std::move(text), Language::kEnglish, Depth::kSentences));
}

inline Strings split_japanese(std::string text) {
  Segmenter segmenter(test_model());
  return sentences_of(
      segmenter.segment_passage(std::move(text), Language::kJapanese, Depth::kSentences));
}

inline Document article(std::string text) {
  Segmenter segmenter(test_model());
  return segmenter.segment_article(std::move(text));
}

}  // namespace taiyaku

#endif  // TAIYAKU_TESTS_SEGMENT_SEGMENT_FIXTURE_H_
