// Which share of the content words of translated pairs the lexicon can link to a counterpart.
//
//   make bench && build/release/lexicon_coverage PAIRS.tsv
//
// PAIRS.tsv holds right translations, source and target with a tab between them, in either
// direction. Prints the share of English content words that have a counterpart in their pair, nouns
// and verbs by themselves, and the reverse.
#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <string>

#include "align/links.h"
#include "lexicon/build.h"
#include "lexicon/wordnet.h"
#include "segment/segmenter.h"

namespace taiyaku {
namespace {

struct Share {
  std::size_t linked = 0;
  std::size_t words = 0;

  void add(bool found) {
    ++words;
    linked += found ? 1 : 0;
  }
  double percent() const {
    return words == 0 ? 0 : 100.0 * static_cast<double>(linked) / static_cast<double>(words);
  }
};

struct Shares {
  Share all, nouns, verbs;

  void add(const Passage& passage, const std::vector<float>& coverage, const WordNet& wordnet) {
    const Document& document = *passage.document;
    const Range tokens = passage.tokens();
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      const Pos pos = document.tokens[t].pos;
      if (!is_content(pos) || pos == Pos::kNumber) continue;
      const bool found = coverage[t - tokens.begin] > 0;
      all.add(found);
      if (pos == Pos::kNoun) nouns.add(found);
      if (pos == Pos::kVerb) verbs.add(found);
      if (pos != Pos::kContent) continue;
      // English words are not tagged: what WordNet tagged them most often.
      const auto lemma_counts =
          wordnet.lemmas().find(std::string(lemma(document, document.tokens[t])));
      if (lemma_counts == wordnet.lemmas().end()) continue;
      const auto& count = lemma_counts->second.count;
      const auto usual = std::max_element(count.begin(), count.end()) - count.begin();
      if (usual == LemmaCounts::kNoun && lemma_counts->second.is[0]) nouns.add(found);
      if (usual == LemmaCounts::kVerb) verbs.add(found);
    }
  }
};

void print(std::string_view language, const Shares& shares) {
  for (const auto& [name, share] :
       {std::pair("content", shares.all), {"nouns", shares.nouns}, {"verbs", shares.verbs}}) {
    std::cout << fmt::format("{}.{}\t{:.2f}\t{}\n", language, name, share.percent(), share.words);
  }
}

void measure(const std::string& path) {
  const Lexicon lexicon(TAIYAKU_LEXICON);
  const WordNet wordnet(LexiconInputs().wordnet);
  const SegmentModel model({}, &lexicon);
  Segmenter segmenter(model);
  Shares english, japanese;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const std::size_t tab = line.find('\t');
    if (tab == std::string::npos) continue;
    std::string first = line.substr(0, tab);
    std::string second = line.substr(tab + 1);
    if (detect_language(first) == Language::kJapanese) std::swap(first, second);
    const Document en = segmenter.segment_passage(std::move(first), Language::kEnglish);
    const Document ja = segmenter.segment_passage(std::move(second), Language::kJapanese);
    const Passage en_passage = passage_of(en);
    const Passage ja_passage = passage_of(ja);
    if (en_passage.document == nullptr || ja_passage.document == nullptr) continue;
    const Links links = link_words(lexicon, en_passage, ja_passage);
    english.add(en_passage, links.english_coverage, wordnet);
    japanese.add(ja_passage, links.japanese_coverage, wordnet);
  }
  print("english", english);
  print("japanese", japanese);
}

}  // namespace
}  // namespace taiyaku

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "usage: lexicon_coverage PAIRS.tsv\n";
    return 2;
  }
  taiyaku::measure(arguments[1]);
  return 0;
}
