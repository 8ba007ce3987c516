#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lexicon/edict.h"
#include "lexicon/icu_text.h"
#include "lexicon/names.h"
#include "lexicon/sources.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

constexpr const char* kEdrdgLicence =
    "Electronic Dictionary Research and Development Group, CC BY-SA 4.0, "
    "https://www.edrdg.org/edrdg/licence.html";

// How a claim loses weight by its place: the third sense, the fourth gloss of a sense.
constexpr float kPerSense = 0.25f;
constexpr float kPerGloss = 0.12f;
// Words not marked (P)opular, and archaic or irregular ones.
constexpr float kUncommon = 0.7f;
constexpr float kRare = 0.35f;
// A kana spelling stands for all its homophones.
constexpr float kReading = 0.6f;
constexpr float kCompdic = 0.6f;

/// Calls `use(entry)` for every entry of a dictionary file in EUC-JP and returns how many.
template <class Use>
std::size_t for_each_entry(const std::string& path, std::string_view package, Use use) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    throw Error(fmt::format("{}: cannot read it; install the package {}", path, package));
  }
  std::size_t entries = 0;
  // A line at a time: as one string in UTF-16 the largest file would take 100 MB.
  for (std::string line; std::getline(file, line);) {
    if (auto entry = parse_dictionary_line(decode_euc_jp(line))) {
      ++entries;
      use(*entry);
    }
  }
  return entries;
}

/// "2021-02-03" of the licence line ("Created: 2021-02-03"), or nothing.
std::string creation_date(const std::string& path) {
  constexpr std::string_view kMark = "Created: ";
  std::ifstream file(path, std::ios::binary);
  std::string line;
  std::getline(file, line);
  const std::size_t mark = line.find(kMark);
  return mark == std::string_view::npos ? std::string() : line.substr(mark + kMark.size(), 10);
}

/// How many headwords are read so: 高校, 孝行, 航行 … are all こうこう.
using Homophones = std::unordered_map<std::string, unsigned>;

float gloss_weight(const DictionaryEntry& entry, const DictionaryGloss& gloss) {
  const float standing = entry.rare ? kRare : entry.common ? 1.0f : kUncommon;
  return standing / (1 + kPerSense * static_cast<float>(gloss.sense - 1)) /
         (1 + kPerGloss * static_cast<float>(gloss.order));
}

float reading_weight(const DictionaryEntry& entry, const Homophones& homophones) {
  if (entry.usually_kana) return 1;
  return kReading / std::sqrt(static_cast<float>(homophones.at(entry.reading)));
}

/// "アンダー・スカート" without its dots; empty when there are none.
std::string without_dots(std::string_view headword) {
  constexpr std::string_view kDot = "・";
  if (headword.find(kDot) == std::string_view::npos) return {};
  std::string joined(headword);
  for (std::size_t at = 0; (at = joined.find(kDot)) != std::string_view::npos;)
    joined.erase(at, kDot.size());
  return joined;
}

/// "abe shinzo" → "shinzo abe"; empty when the name is not two words.
std::string given_name_first(std::string_view name) {
  const std::size_t space = name.find(' ');
  if (space == std::string_view::npos || name.find(' ', space + 1) != std::string_view::npos)
    return {};
  return std::string(name.substr(space + 1)) + " " + std::string(name.substr(0, space));
}

void add_name(const DictionaryEntry& entry, LexiconDraft& draft) {
  constexpr float kName = 0.4f;
  constexpr float kOtherSpelling = 0.25f;
  for (const DictionaryGloss& gloss : entry.glosses) {
    const std::string name = plain_lower(gloss.text);
    const bool japanese = !entry.reading.empty();
    const std::string usual = japanese ? without_long_vowels(name) : name;
    draft.add(entry.headword, usual, kName, LexiconSource::kEnamdict, entry.kinds);
    if (usual != name)
      draft.add(entry.headword, name, kOtherSpelling, LexiconSource::kEnamdict, entry.kinds);
    if (japanese && (entry.kinds & kPersonName) != 0) {
      draft.add(entry.headword, given_name_first(usual), kName, LexiconSource::kEnamdict,
                entry.kinds);
    }
  }
}

constexpr std::size_t kOneKanji = 3;  // bytes

/// Names of fields and hamlets, which newspapers do not print, and unclassified ones are half of
/// the file.
bool worth_keeping(const DictionaryEntry& entry) {
  if (entry.unclassified && !entry.reading.empty()) return false;
  constexpr std::size_t kLongestPlace = 12;  // bytes: four kanji
  const bool one_kanji = entry.headword.size() <= kOneKanji && !entry.reading.empty();
  return !one_kanji && ((entry.kinds & kPersonName) != 0 || entry.reading.empty() ||
                        entry.headword.size() <= kLongestPlace);
}

}  // namespace

void add_edict(const LexiconInputs& inputs, LexiconDraft& draft) {
  std::vector<DictionaryEntry> entries;
  Homophones homophones;
  for_each_entry(inputs.edict, "edict", [&](const DictionaryEntry& entry) {
    if (!entry.reading.empty()) ++homophones[entry.reading];
    entries.push_back(entry);
  });
  for (const DictionaryEntry& entry : entries) {
    const std::string joined = without_dots(entry.headword);
    for (const DictionaryGloss& gloss : entry.glosses) {
      const float weight = gloss_weight(entry, gloss);
      draft.add(entry.headword, gloss.text, weight, LexiconSource::kEdict);
      draft.add(joined, gloss.text, weight, LexiconSource::kEdict);
      if (entry.reading.empty()) continue;
      draft.add(entry.reading, gloss.text, weight * reading_weight(entry, homophones),
                LexiconSource::kEdict);
    }
  }
  draft.add_source({"EDICT", creation_date(inputs.edict), kEdrdgLicence, entries.size()});
}

void add_compdic(const LexiconInputs& inputs, LexiconDraft& draft) {
  if (!std::ifstream(inputs.compdic)) return;
  const std::size_t entries =
      for_each_entry(inputs.compdic, "edict", [&](const DictionaryEntry& entry) {
        for (const DictionaryGloss& gloss : entry.glosses) {
          draft.add(entry.headword, gloss.text, kCompdic * gloss_weight(entry, gloss),
                    LexiconSource::kCompdic);
        }
      });
  draft.add_source({"COMPDIC", creation_date(inputs.compdic), kEdrdgLicence, entries});
}

void add_enamdict(const LexiconInputs& inputs, LexiconDraft& draft) {
  std::size_t kept = 0;
  for_each_entry(inputs.enamdict, "enamdict", [&](const DictionaryEntry& entry) {
    if (entry.headword.size() == kOneKanji && !entry.reading.empty()) {
      draft.add_reading(entry.headword, without_long_vowels(romanise(entry.reading)));
    }
    if (!worth_keeping(entry)) return;
    ++kept;
    add_name(entry, draft);
  });
  draft.add_source({"ENAMDICT", creation_date(inputs.enamdict), kEdrdgLicence, kept});
}

}  // namespace taiyaku
