#include "lexicon/demonyms.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string_view>
#include <unordered_map>

#include "segment/error.h"

namespace taiyaku {
namespace {

constexpr unsigned kLocations = 15;  // lexnames(5WN): noun.location

/// Peoples that WordNet has not, or not of a place.
struct Missing {
  std::string_view word, place;
};
constexpr Missing kMissing[] = {
    {"azeri", "azerbaijan"},         {"burkinabe", "burkina faso"},
    {"costa rican", "costa rica"},   {"ivorian", "côte d'ivoire"},
    {"kazakh", "kazakhstan"},        {"kosovan", "kosovo"},
    {"kosovar", "kosovo"},           {"montenegrin", "montenegro"},
    {"puerto rican", "puerto rico"}, {"sierra leonean", "sierra leone"},
    {"timorese", "timor leste"},     {"uzbek", "uzbekistan"},
};

/// One line of data.noun or data.adj (wndb(5WN)): the capitalised words, and the nouns it is
/// derived from, pertains to, or is a member of.
struct ProperSynset {
  std::string offset;
  bool location = false;
  std::vector<std::string> words;
  std::vector<std::string> kin;
};

std::string proper_word(std::string word) {
  word.resize(std::min(word.find('('), word.size()));
  if (word.empty() || word[0] < 'A' || word[0] > 'Z') return {};
  for (char& c : word) {
    if (c == '_') c = ' ';
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return word;
}

ProperSynset parse(const std::string& line) {
  std::istringstream fields(line);
  ProperSynset synset;
  std::string pos;
  unsigned file = 0;
  unsigned words = 0;
  fields >> synset.offset >> file >> pos >> std::hex >> words;
  synset.location = pos == "n" && file == kLocations;
  for (unsigned i = 0; i < words && fields; ++i) {
    std::string word, id;
    fields >> word >> id;
    if (std::string proper = proper_word(word); !proper.empty()) {
      synset.words.push_back(std::move(proper));
    }
  }
  unsigned pointers = 0;
  fields >> std::dec >> pointers;
  for (unsigned i = 0; i < pointers && fields; ++i) {
    std::string symbol, target, target_pos, places;
    fields >> symbol >> target >> target_pos >> places;
    const bool kin = symbol == "\\" || symbol == "+" || symbol == "#m";
    if (kin && target_pos == "n") synset.kin.push_back(target);
  }
  return synset;
}

std::vector<ProperSynset> read_synsets(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw Error(fmt::format("{}: cannot read it; install the package wordnet-base", path));
  std::vector<ProperSynset> synsets;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == ' ') continue;
    ProperSynset synset = parse(line);
    if (!synset.words.empty()) synsets.push_back(std::move(synset));
  }
  return synsets;
}

}  // namespace

std::vector<Demonym> read_demonyms(const std::string& folder) {
  const auto nouns = read_synsets(folder + "/data.noun");
  std::unordered_map<std::string_view, const ProperSynset*> places;
  for (const ProperSynset& noun : nouns) {
    if (noun.location) places[noun.offset] = &noun;
  }
  std::vector<Demonym> demonyms;
  const auto add = [&](const ProperSynset& synset) {
    if (synset.location) return;
    for (const std::string& kin : synset.kin) {
      const auto place = places.find(kin);
      if (place == places.end()) continue;
      for (const std::string& name : place->second->words) {
        for (const std::string& word : synset.words) {
          if (word.find(' ') == std::string::npos) demonyms.push_back({word, name});
        }
      }
    }
  };
  for (const ProperSynset& noun : nouns) add(noun);
  for (const ProperSynset& adjective : read_synsets(folder + "/data.adj")) add(adjective);
  for (const Missing& people : kMissing)
    demonyms.push_back({std::string(people.word), std::string(people.place)});
  std::sort(demonyms.begin(), demonyms.end());
  demonyms.erase(std::unique(demonyms.begin(), demonyms.end()), demonyms.end());
  return demonyms;
}

}  // namespace taiyaku
