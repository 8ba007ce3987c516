// Text → Document: paragraphs with language and role, sentences, tokens.
//
//   SegmentModel model({}, &lexicon);       // once: loads MeCab's dictionary, ICU's rules
//   Segmenter segmenter(model);             // one per thread
//   Document document = segmenter.segment_article(decode(bytes).text);
#ifndef TAIYAKU_SEGMENT_SEGMENTER_H_
#define TAIYAKU_SEGMENT_SEGMENTER_H_

#include <memory>
#include <string>

#include "segment/article.h"
#include "segment/document.h"
#include "segment/vocabulary.h"

namespace taiyaku {

struct SegmentOptions {
  /// Directory of a compiled MeCab dictionary in UTF-8 (IPADIC or UniDic). IPADIC is the default:
  /// three times faster than UniDic here, a tenth of the memory, and it marks names.
  std::string mecab_dictionary = "/var/lib/mecab/dic/ipadic-utf8";
};

/// Everything that segmenting needs and nothing that it changes; shared by all threads.
class SegmentModel {
 public:
  /// `vocabulary` (may be null: then lemmas come from spelling alone) must outlive the model.
  /// @throws Error when the MeCab dictionary cannot be opened, or is not UTF-8.
  explicit SegmentModel(const SegmentOptions& options = {}, const Vocabulary* vocabulary = nullptr);
  ~SegmentModel();
  SegmentModel(SegmentModel&&) noexcept;
  SegmentModel& operator=(SegmentModel&&) noexcept;

 private:
  friend class Segmenter;
  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

/// How far to go. Sentence boundaries alone need no MeCab. kProseTokens: tokens, but none for an
/// article's paragraphs over kLongestProse, which are data rather than prose.
enum class Depth { kSentences, kTokens, kProseTokens };

inline constexpr std::size_t kLongestProse = 8'000'000;  // bytes

/// A worker with its own buffers. Not thread safe: one per thread. The model must outlive it.
/// No input makes any of these throw, except text over 4 GiB, or whose words take as much (Error).
/// Input is UTF-8; stray invalid bytes are treated as symbols. Time and memory are linear in the
/// text.
class Segmenter {
 public:
  explicit Segmenter(const SegmentModel& model);
  ~Segmenter();
  Segmenter(Segmenter&&) noexcept;

  /// A web article: paragraphs are found from lines, blank lines and list markers, each with its
  /// own language and role; fixed-width lines are joined into paragraphs. Text taken out of markup
  /// keeps the paragraphs that the markup makes.
  Document segment_article(Article article, Depth depth = Depth::kTokens);

  /// One side of a translation unit: a single paragraph, however many lines it has (none when the
  /// text is blank). `language` kUnknown means: find out.
  Document segment_passage(std::string text, Language language = Language::kUnknown,
                           Depth depth = Depth::kTokens);

  /// A presegmented file: every line is one sentence and one paragraph. Blank lines are kept as
  /// sentences with an empty span and no tokens, so that line numbers are sentence numbers.
  /// This is the one case in which sentences may be empty.
  Document segment_lines(std::string text, Language language = Language::kUnknown,
                         Depth depth = Depth::kTokens);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// The language of a text by counting the letters of its beginning, a Japanese one for three Latin
/// ones, since Japanese quotes English far more often than the reverse; a twentieth is enough where
/// it begins with Japanese or hiragana touch Latin letters. kUnknown without letters.
Language detect_language(std::string_view text);

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_SEGMENTER_H_
