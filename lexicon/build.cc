#include "lexicon/build.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "lexicon/draft.h"
#include "lexicon/edict.h"
#include "lexicon/file_format.h"
#include "lexicon/icu_text.h"
#include "lexicon/tables.h"
#include "lexicon/wordnet.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

// How a claim loses weight by its place: the third sense, the fourth gloss of a sense.
constexpr float kPerSense = 0.25f;
constexpr float kPerGloss = 0.12f;
// Words not marked (P)opular, and archaic or irregular ones.
constexpr float kUncommon = 0.7f;
constexpr float kRare = 0.35f;
constexpr float kReading = 0.6f;

std::string read_file(const std::string& path, std::string_view package) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    throw Error(fmt::format("{}: cannot read it; install the package {}", path, package));
  }
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// The entries of a dictionary file in EUC-JP.
std::vector<DictionaryEntry> read_dictionary(const std::string& path, std::string_view package) {
  const std::string text = decode_euc_jp(read_file(path, package));
  std::vector<DictionaryEntry> entries;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = std::string_view(text).substr(begin, end - begin);
    if (auto entry = parse_dictionary_line(line)) entries.push_back(std::move(*entry));
    begin = end + 1;
  }
  return entries;
}

/// How many headwords are read so: 高校, 孝行, 航行 … are all こうこう.
using Homophones = std::unordered_map<std::string, unsigned>;

Homophones count_homophones(const std::vector<DictionaryEntry>& entries) {
  Homophones homophones;
  for (const DictionaryEntry& entry : entries) {
    if (!entry.reading.empty()) ++homophones[entry.reading];
  }
  return homophones;
}

float gloss_weight(const DictionaryEntry& entry, const DictionaryGloss& gloss) {
  const float standing = entry.rare ? kRare : entry.common ? 1.0f : kUncommon;
  return standing / (1 + kPerSense * static_cast<float>(gloss.sense - 1)) /
         (1 + kPerGloss * static_cast<float>(gloss.order));
}

float reading_weight(const DictionaryEntry& entry, const Homophones& homophones) {
  if (entry.usually_kana) return 1;
  return kReading / std::sqrt(static_cast<float>(homophones.at(entry.reading)));
}

void add_edict(const LexiconInputs& inputs, LexiconDraft& draft) {
  const std::vector<DictionaryEntry> entries = read_dictionary(inputs.edict, "edict");
  const Homophones homophones = count_homophones(entries);
  for (const DictionaryEntry& entry : entries) {
    for (const DictionaryGloss& gloss : entry.glosses) {
      const float weight = gloss_weight(entry, gloss);
      draft.add(entry.headword, gloss.text, weight, LexiconSource::kEdict);
      if (entry.reading.empty()) continue;
      draft.add(entry.reading, gloss.text, weight * reading_weight(entry, homophones),
                LexiconSource::kEdict);
    }
  }
  draft.add_source({"EDICT", "", "EDRDG licence (CC BY-SA 4.0)", entries.size()});
}

}  // namespace

void build_lexicon(const LexiconInputs& inputs, const std::string& output) {
  const WordNet wordnet(inputs.wordnet);
  LexiconDraft draft(wordnet);
  add_edict(inputs, draft);
  draft.add_source({"WordNet", "3.0", "WordNet licence (BSD-like)", wordnet.lemmas().size()});
  LexiconFileWriter file;
  write_tables(draft.tables(), wordnet, file);
  file.write(output);
}

}  // namespace taiyaku
