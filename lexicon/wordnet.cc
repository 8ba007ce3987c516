#include "lexicon/wordnet.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "segment/error.h"

namespace taiyaku {
namespace {

struct File {
  std::string_view name;
  LemmaCounts::Pos pos;
};
constexpr std::array kFiles = {File{"verb", LemmaCounts::kVerb}, File{"noun", LemmaCounts::kNoun},
                               File{"adj", LemmaCounts::kAdjective},
                               File{"adv", LemmaCounts::kAdverb}};

// Function words are not in WordNet, and its rules make other words of some ("does" → doe, a deer).
constexpr std::array<std::pair<std::string_view, std::string_view>, 17> kFunctionWords = {{
    {"does", "do"},
    {"did", "do"},
    {"is", "be"},
    {"are", "be"},
    {"was", "be"},
    {"were", "be"},
    {"am", "be"},
    {"has", "have"},
    {"had", "have"},
    {"his", "his"},
    {"its", "its"},
    {"this", "this"},
    {"us", "us"},
    {"as", "as"},
    {"others", "other"},
    {"theirs", "theirs"},
    {"during", "during"},
}};

// A noun in -ing tagged at least so often is a word of its own (building, meeting).
constexpr std::uint32_t kOwnNounCount = 5;
// An adjective in -ed tagged so many times as often as its verb is one too (united, tired).
constexpr std::uint32_t kOwnAdjective = 2;
constexpr std::size_t kShortestStem = 3;

std::ifstream open_text(const std::string& path) {
  std::ifstream file(path);
  if (!file) {
    throw Error(fmt::format("{}: cannot read WordNet; install the package wordnet-base", path));
  }
  return file;
}

/// Calls `use(line)` for every line that is not part of the licence at the top.
template <class Use>
void for_each_line(const std::string& path, Use use) {
  std::ifstream file = open_text(path);
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line.front() != ' ') use(line);
  }
}

bool single_word(std::string_view word) { return word.find('_') == std::string_view::npos; }

std::string lower(std::string_view word) {
  std::string result(word);
  std::transform(result.begin(), result.end(), result.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
  return result;
}

/// One line of data.*: the words of a synset and its antonym pointers.
struct Synset {
  struct Pointer {
    std::string synset;
    unsigned from = 0;  ///< number of the word here, 1-based; 0 means all
    unsigned to = 0;    ///< number of the word there
  };
  std::string name;  ///< part of speech and offset
  std::vector<std::string> words;
  std::vector<Pointer> antonyms;
};

/// data.adj's satellites ('s') are pointed to as adjectives ('a').
std::string synset_name(const std::string& pos, const std::string& offset) {
  return (pos == "s" ? "a" : pos) + offset;
}

Synset parse_synset(const std::string& line) {
  std::istringstream fields(line);
  std::string offset, file, pos;
  unsigned words = 0;
  fields >> offset >> file >> pos >> std::hex >> words;
  Synset synset;
  synset.name = synset_name(pos, offset);
  for (unsigned i = 0; i < words; ++i) {
    std::string word, id;
    fields >> word >> id;
    synset.words.push_back(lower(word.substr(0, word.find('('))));
  }
  unsigned pointers = 0;
  fields >> std::dec >> pointers;
  for (unsigned i = 0; i < pointers && fields; ++i) {
    std::string symbol, target, target_pos;
    unsigned places = 0;
    fields >> symbol >> target >> target_pos >> std::hex >> places;
    if (symbol != "!") continue;
    synset.antonyms.push_back({synset_name(target_pos, target), places >> 8, places & 0xff});
  }
  return synset;
}

}  // namespace

WordNet::WordNet(const std::string& folder) {
  lemmas_.reserve(200000);
  for (const File& file : kFiles)
    read_index(fmt::format("{}/index.{}", folder, file.name), file.pos);
  read_counts(folder + "/cntlist.rev");
  for (const File& file : kFiles) read_exceptions(fmt::format("{}/{}.exc", folder, file.name));
  settle_forms();
  read_antonyms(folder);
}

void WordNet::read_index(const std::string& path, LemmaCounts::Pos pos) {
  for_each_line(path, [&](const std::string& line) {
    const std::string word = line.substr(0, line.find(' '));
    if (single_word(word)) lemmas_[word].is[pos] = true;
  });
}

void WordNet::read_counts(const std::string& path) {
  static constexpr std::array kPos = {LemmaCounts::kNoun, LemmaCounts::kVerb,
                                      LemmaCounts::kAdjective, LemmaCounts::kAdverb,
                                      LemmaCounts::kAdjective};
  for_each_line(path, [&](const std::string& line) {
    const std::size_t percent = line.find('%');
    const std::size_t count = line.rfind(' ');
    if (percent == std::string_view::npos || percent + 1 >= line.size() ||
        count == std::string_view::npos)
      return;
    const int type = line[percent + 1] - '1';
    const auto lemma = lemmas_.find(line.substr(0, percent));
    if (lemma == lemmas_.end() || type < 0 || type >= static_cast<int>(kPos.size())) return;
    lemma->second.count[kPos[static_cast<std::size_t>(type)]] +=
        static_cast<std::uint32_t>(std::strtoul(line.c_str() + count, nullptr, 10));
  });
}

void WordNet::read_exceptions(const std::string& path) {
  for_each_line(path, [&](const std::string& line) {
    std::istringstream fields(line);
    std::string form, lemma;
    fields >> form >> lemma;
    if (form != lemma && single_word(form) && single_word(lemma)) forms_.emplace(form, lemma);
  });
}

/// Decides, by how often each was tagged, what a form is that is both a lemma and an inflection.
void WordNet::settle_forms() {
  const auto total = [&](const std::string& word) {
    const auto found = lemmas_.find(word);
    return found == lemmas_.end() ? 0u : found->second.total();
  };
  std::erase_if(forms_, [&](const auto& form) { return total(form.first) > total(form.second); });
  for (const auto& [word, counts] : lemmas_) {
    const std::string base = regular_base(word, counts);
    if (!base.empty()) forms_.emplace(word, base);
  }
  for (const auto& [form, lemma] : kFunctionWords) forms_[std::string(form)] = lemma;
}

/// The word that `word` is mostly an inflection of, or nothing.
std::string WordNet::regular_base(const std::string& word, const LemmaCounts& counts) const {
  const bool only_adjective = !counts.is[LemmaCounts::kNoun] && !counts.is[LemmaCounts::kVerb];
  if (word.ends_with("ed") && !word.ends_with("eed") && only_adjective) {
    const std::string verb = verb_base(word, "ed");
    const bool own_word = !verb.empty() && counts.total() > kOwnAdjective * verb_count(verb);
    return own_word ? std::string() : verb;
  }
  if (word.ends_with("ing") && !counts.is[LemmaCounts::kVerb] &&
      counts.count[LemmaCounts::kNoun] < kOwnNounCount) {
    return verb_base(word, "ing");
  }
  if (word.ends_with("s") && !word.ends_with("ss") && counts.is[LemmaCounts::kNoun]) {
    std::string singular = word.substr(0, word.size() - 1);
    const auto found = lemmas_.find(singular);
    if (singular.size() >= kShortestStem && found != lemmas_.end() &&
        found->second.is[LemmaCounts::kNoun] &&
        found->second.count[LemmaCounts::kNoun] >= 3 * counts.total() + 3) {
      return singular;
    }
  }
  return {};
}

std::uint32_t WordNet::verb_count(const std::string& verb) const {
  return lemmas_.at(verb).count[LemmaCounts::kVerb];
}

bool WordNet::is_verb(const std::string& word) const {
  const auto found = lemmas_.find(word);
  return found != lemmas_.end() && found->second.is[LemmaCounts::kVerb];
}

/// The verb whose -ed or -ing form `word` is, or nothing.
std::string WordNet::verb_base(std::string_view word, std::string_view ending) const {
  std::string stem(word.substr(0, word.size() - ending.size()));
  if (stem.size() < kShortestStem) return {};
  if (is_verb(stem + "e")) return stem + "e";
  if (is_verb(stem)) return stem;
  const std::string single = stem.substr(0, stem.size() - 1);
  const bool doubled = stem[stem.size() - 1] == stem[stem.size() - 2];
  return doubled && single.size() >= kShortestStem && is_verb(single) ? single : std::string();
}

void WordNet::read_antonyms(const std::string& folder) {
  std::unordered_map<std::string, std::vector<std::string>> words;
  std::vector<Synset> with_antonyms;
  for (const File& file : kFiles) {
    for_each_line(fmt::format("{}/data.{}", folder, file.name), [&](const std::string& line) {
      Synset synset = parse_synset(line);
      words[synset.name] = synset.words;
      if (!synset.antonyms.empty()) with_antonyms.push_back(std::move(synset));
    });
  }
  for (const Synset& synset : with_antonyms) {
    for (const Synset::Pointer& pointer : synset.antonyms) {
      const auto target = words.find(pointer.synset);
      if (target == words.end() || pointer.from == 0 || pointer.from > synset.words.size() ||
          pointer.to == 0 || pointer.to > target->second.size()) {
        continue;
      }
      const std::string& from = synset.words[pointer.from - 1];
      const std::string& to = target->second[pointer.to - 1];
      if (single_word(from) && single_word(to)) antonyms_.emplace_back(from, to);
    }
  }
  std::sort(antonyms_.begin(), antonyms_.end());
  antonyms_.erase(std::unique(antonyms_.begin(), antonyms_.end()), antonyms_.end());
}

std::string_view WordNet::irregular(std::string_view word) const {
  const auto found = forms_.find(std::string(word));
  return found == forms_.end() ? std::string_view() : found->second;
}

bool WordNet::is_lemma(std::string_view word) const { return lemmas_.contains(std::string(word)); }

}  // namespace taiyaku
