#include "cli/bitext_files.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/in_order.h"

namespace taiyaku::cli {
namespace {

/// Sentences that are tokenised at a time.
constexpr std::uint32_t kBlock = 1000;

Document read_document(const std::string& path, Language language, const BitextOptions& options,
                       Depth depth, Segmenter& segmenter) {
  Input input = read_article_input(path, options.presegmented ? InputFormat::kText : options.format,
                                   options.lossy);
  return options.presegmented ? segmenter.segment_lines(std::move(input.text), language, depth)
                              : segmenter.segment_article(article_of(std::move(input)));
}

Language other(Language language) {
  return language == Language::kEnglish ? Language::kJapanese : Language::kEnglish;
}

/// An empty or undecided side takes what the other one leaves.
void decide_languages(Bitext& bitext) {
  Language& first = bitext.source.language;
  Language& second = bitext.target.language;
  if (first == Language::kUnknown)
    first = second == Language::kUnknown ? Language::kEnglish : other(second);
  if (second == Language::kUnknown) second = other(first);
}

Language language_of(const Document& document, Language wanted) {
  return wanted != Language::kUnknown ? wanted : detect_language(document.text);
}

/// The lines of some sentences as a document of their own.
Document tokenise(const Passage& passage, Range sentences, Segmenter& segmenter) {
  std::string text;
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
    text += surface(*passage.document, passage.document->sentences[s].span);
    text += '\n';
  }
  return segmenter.segment_lines(std::move(text), passage.language);
}

void read_in_blocks(const Passage& passage, std::vector<Segmenter>& segmenters,
                    BitextTerms& terms) {
  const std::uint32_t end = passage.sentences.end;
  const std::size_t blocks = (passage.sentences.size() + kBlock - 1) / kBlock;
  in_order(
      static_cast<unsigned>(segmenters.size()), blocks,
      [&](std::size_t block, unsigned worker) {
        const auto begin = passage.sentences.begin + static_cast<std::uint32_t>(block) * kBlock;
        return tokenise(passage, {begin, std::min(begin + kBlock, end)}, segmenters[worker]);
      },
      [&](const Document& block) {
        Passage whole = passage_of(block);
        whole.language = passage.language;
        terms.read(whole);
      });
}

}  // namespace

BitextOptions::BitextOptions(const CommandLine& line)
    : format(line.input_format()),
      presegmented(line.flag("presegmented")),
      lossy(line.flag("lossy")),
      source_language(line.language("source-lang")),
      target_language(line.language("target-lang")) {}

BitextFiles::BitextFiles(const std::string& source_path, const std::string& target_path,
                         const BitextOptions& options, Depth depth, Segmenter& segmenter)
    : source(read_document(source_path, options.source_language, options, depth, segmenter)),
      target(read_document(target_path, options.target_language, options, depth, segmenter)),
      bitext{passage_of(source), passage_of(target)} {
  bitext.source.language = language_of(source, options.source_language);
  bitext.target.language = language_of(target, options.target_language);
  decide_languages(bitext);
  if (bitext.source.language != bitext.target.language) return;
  throw Error(
      fmt::format("{}, {}: both are {}; give one file in each language, or say which with "
                  "--source-lang and --target-lang",
                  source_path, target_path,
                  bitext.source.language == Language::kEnglish ? "English" : "Japanese"));
}

BitextTerms read_terms(const Lexicon& lexicon, const GlossaryIndex* glossary,
                       const BitextFiles& files, std::vector<Segmenter>& segmenters) {
  BitextTerms terms(lexicon, glossary);
  for (const Passage* side : {&files.bitext.source, &files.bitext.target}) {
    if (side->document->tokens.empty()) {
      read_in_blocks(*side, segmenters, terms);
    } else {
      terms.read(*side);
    }
  }
  return terms;
}

}  // namespace taiyaku::cli
