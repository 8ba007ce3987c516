// taiyaku lexicon: compile the dictionaries, say what is in them, look a word up.
#include "lexicon/lexicon.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <span>

#include "cli/models.h"
#include "cli/verbose.h"
#include "lexicon/build.h"
#include "lexicon/gloss_words.h"
#include "lexicon/icu_text.h"

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

/// What the lexicon has under one key.
struct Entry {
  std::string key;
  GlossRow glosses;    // of a Japanese headword
  GlossRow headwords;  // of an English lemma
};

void add_entry(const Lexicon& lexicon, const std::string& key, std::vector<Entry>& entries) {
  const auto same = [&](const Entry& entry) { return entry.key == key; };
  if (std::any_of(entries.begin(), entries.end(), same)) return;
  Entry entry{key, lexicon.glosses(lexicon.japanese(key)), lexicon.headwords(lexicon.english(key))};
  if (!entry.glosses.empty() || !entry.headwords.empty()) entries.push_back(std::move(entry));
}

/// Under a word as it stands in a text: itself, and its dictionary form (decreased, Square Meters);
/// a Japanese one that is in no dictionary by the dictionary forms of its parts (食べた).
std::vector<Entry> entries_of(const CommandLine& line, const Lexicon& lexicon,
                              const std::string& word) {
  std::vector<Entry> entries;
  const std::string plain = nfkc_lower(word);
  add_entry(lexicon, plain, entries);
  add_entry(lexicon, fmt::format("{}", fmt::join(gloss_words(plain, lexicon), " ")), entries);
  if (!entries.empty() || detect_language(word) != Language::kJapanese) return entries;
  const SegmentModel model(Models::segment_options(line), &lexicon);
  const Document document = Segmenter(model).segment_passage(word, Language::kJapanese);
  for (const Token& token : document.tokens)
    add_entry(lexicon, std::string(lemma(document, token)), entries);
  return entries;
}

void print_word(const CommandLine& line, const Lexicon& lexicon, const std::string& word) {
  const std::vector<Entry> entries = entries_of(line, lexicon, word);
  if (entries.empty()) throw Error(fmt::format("'{}' is not in the lexicon", word));
  const auto print = [](const std::string& key, const std::string& other, const Gloss& gloss) {
    std::cout << fmt::format("{}\t{}\t{:.3f}\t{}\n", key, other, gloss.weight,
                             source_name(gloss.source));
  };
  for (const Entry& entry : entries) {
    for (const Gloss& gloss : entry.glosses)
      print(entry.key, lexicon.english_word(gloss.word), gloss);
    for (const Gloss& gloss : entry.headwords)
      print(entry.key, lexicon.japanese_word(gloss.word), gloss);
  }
}

}  // namespace

ExitStatus run_lexicon(const Arguments& arguments) {
  CommandLine line("lexicon");
  if (!line.parse(arguments)) return kDone;
  const Verbose verbose(line);
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
  for (std::size_t i = 1; i < words.size(); ++i) print_word(line, lexicon, words[i]);
  return kDone;
}

}  // namespace taiyaku::cli
