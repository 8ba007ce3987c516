// taiyaku lexicon: compile the dictionaries, say what is in them, look a word up.
#include "lexicon/lexicon.h"

#include <fmt/format.h>

#include <iostream>

#include "cli/options.h"
#include "lexicon/build.h"

namespace taiyaku::cli {
namespace {

std::string_view source_name(LexiconSource source) {
  switch (source) {
    case LexiconSource::kOwn:
      return "own list";
    case LexiconSource::kIso:
      return "iso-codes";
    case LexiconSource::kCldr:
      return "CLDR";
    case LexiconSource::kEdict:
      return "EDICT";
    case LexiconSource::kCompdic:
      return "COMPDIC";
    case LexiconSource::kEnamdict:
      return "ENAMDICT";
    case LexiconSource::kWordNet:
      return "WordNet";
  }
  return "";
}

void print_info(const Lexicon& lexicon) {
  if (!lexicon.intact()) {
    throw Error(
        "the lexicon is damaged (its checksum is wrong); build it again with `taiyaku "
        "lexicon build`");
  }
  std::cout << fmt::format("{:.1f} MB\n\n", static_cast<double>(lexicon.file_bytes()) / 1e6);
  for (const LexiconSourceInfo& source : lexicon.sources()) {
    std::cout << fmt::format("{:<12} {:>9} entries  {}\n             {}\n", source.name,
                             source.entries, source.version, source.licence);
  }
}

void print_word(const Lexicon& lexicon, const std::string& word) {
  const WordId japanese = lexicon.japanese(word);
  const WordId english = lexicon.english(word);
  if (japanese == kNoWord && english == kNoWord) {
    throw Error(fmt::format(
        "'{}' is not in the lexicon; English words are looked up as lower-case lemmas", word));
  }
  for (const Gloss& gloss : lexicon.glosses(japanese)) {
    std::cout << fmt::format("{}\t{}\t{:.3f}\t{}\n", word, lexicon.english_word(gloss.word),
                             gloss.weight, source_name(gloss.source));
  }
  for (const Gloss& gloss : lexicon.headwords(english)) {
    std::cout << fmt::format("{}\t{}\t{:.3f}\t{}\n", word, lexicon.japanese_word(gloss.word),
                             gloss.weight, source_name(gloss.source));
  }
}

}  // namespace

ExitStatus run_lexicon(const Arguments& arguments) {
  CommandLine line("lexicon");
  if (!line.parse(arguments)) return kDone;
  const auto& words = line.files(1, 1000);
  if (words[0] == "build") {
    line.files(1, 1);
    if (!line.has("output")) throw Error("lexicon build: say where to with --output FILE");
    LexiconInputs inputs;
    if (line.has("held-out")) inputs.held_out = line.text("held-out");
    build_lexicon(inputs, line.text("output"));
    return kDone;
  }
  const Lexicon lexicon(line.has("lexicon") ? line.text("lexicon") : default_lexicon_path());
  if (words[0] == "info") {
    line.files(1, 1);
    print_info(lexicon);
    return kDone;
  }
  if (words[0] != "lookup")
    throw Error(fmt::format("lexicon {}: use build, info or lookup", words[0]));
  line.files(2, 1000);
  for (std::size_t i = 1; i < words.size(); ++i) print_word(lexicon, words[i]);
  return kDone;
}

}  // namespace taiyaku::cli
