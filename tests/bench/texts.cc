#include "tests/bench/texts.h"

#include "io/corpus.h"
#include "io/input.h"
#include "score/checker.h"

namespace taiyaku::benchmarks {
namespace {

std::string line(std::string_view text, Span span) {
  return std::string(surface(text, span)) + '\n';
}

std::vector<TextPair> read_pairs() {
  Corpus corpus(corpus_files({TAIYAKU_SOURCE_DIR "/corpora/articles"}), {});
  Checker checker(model(), lexicon());
  std::vector<TextPair> pairs;
  for (CorpusUnit unit; corpus.next(unit);) {
    if (!unit.article) continue;
    const Report report = checker.check_article(article_of(std::move(*unit.article)));
    for (const PairReport& pair : report.pairs) {
      pairs.push_back({line(report.source.text, pair.source),
                       line(report.target_document().text, pair.target)});
    }
  }
  if (pairs.empty()) throw Error("corpora/articles: holds no pair");
  return pairs;
}

}  // namespace

const Lexicon& lexicon() {
  static const Lexicon kLexicon(TAIYAKU_LEXICON);
  return kLexicon;
}

const SegmentModel& model() {
  static const SegmentModel kModel({}, &lexicon());
  return kModel;
}

const std::vector<TextPair>& text_pairs() {
  static const std::vector<TextPair> kPairs = read_pairs();
  return kPairs;
}

std::vector<std::string> texts(Language language) {
  std::vector<std::string> found;
  for (const auto& [english, japanese] : text_pairs()) {
    found.push_back(language == Language::kEnglish ? english : japanese);
  }
  return found;
}

}  // namespace taiyaku::benchmarks
