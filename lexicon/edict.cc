#include "lexicon/edict.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace taiyaku {
namespace {

constexpr std::array<std::string_view, 12> kRareTags = {
    "arch", "obs", "obsc", "rare", "oK", "ok", "iK", "ik", "io", "X", "vulg", "derog"};
struct KindTag {
  std::string_view tag;
  NameKinds kind;
};
constexpr auto kKindTags = std::to_array<KindTag>({{"p", kPlaceName},
                                                   {"s", kSurname},
                                                   {"surname", kSurname},
                                                   {"f", kGivenName},
                                                   {"m", kGivenName},
                                                   {"g", kGivenName},
                                                   {"given", kGivenName},
                                                   {"h", kFullName},
                                                   {"c", kOrganisation},
                                                   {"o", kOrganisation},
                                                   {"pr", kWork},
                                                   {"wk", kWork},
                                                   {"st", kWork}});
constexpr std::array<std::string_view, 5> kLeadingWords = {"to ", "be ", "the ", "a ", "an "};

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" ,;:.!");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" ,;:") - begin + 1);
}

/// Calls `use(tag)` for every comma-separated part of "(v5k,vi)".
template <class Use>
void for_each_tag(std::string_view group, Use use) {
  while (!group.empty()) {
    const std::size_t comma = std::min(group.find(','), group.size());
    use(group.substr(0, comma));
    group.remove_prefix(std::min(comma + 1, group.size()));
  }
}

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(),
                                      [](unsigned char c) { return std::isdigit(c) != 0; });
}

void note_tag(std::string_view tag, DictionaryEntry& entry) {
  if (tag == "P") entry.common = true;
  if (tag == "uk") entry.usually_kana = true;
  if (tag == "u") entry.unclassified = true;
  if (is_one_of(tag, kRareTags)) entry.rare = true;
  for (const KindTag& known : kKindTags) {
    if (tag == known.tag) entry.kinds |= known.kind;
  }
}

/// Takes the groups in parentheses off the front of a gloss: tags, and sense numbers.
std::string_view take_tags(std::string_view gloss, DictionaryEntry& entry, unsigned& sense) {
  while (gloss.starts_with('(')) {
    const std::size_t close = gloss.find(')');
    if (close == std::string_view::npos) break;
    const std::string_view group = gloss.substr(1, close - 1);
    if (is_number(group)) {
      sense = static_cast<unsigned>(std::min(99, std::stoi(std::string(group.substr(0, 4)))));
    } else {
      for_each_tag(group, [&](std::string_view tag) { note_tag(tag, entry); });
    }
    gloss.remove_prefix(close + 1);
    gloss.remove_prefix(std::min(gloss.find_first_not_of(' '), gloss.size()));
  }
  return gloss;
}

void parse_glosses(std::string_view glosses, DictionaryEntry& entry) {
  unsigned sense = 1;
  unsigned order = 0;
  while (!glosses.empty()) {
    const std::size_t slash = std::min(glosses.find('/'), glosses.size());
    const unsigned before = sense;
    const std::string_view gloss = take_tags(glosses.substr(0, slash), entry, sense);
    if (sense != before) order = 0;
    glosses.remove_prefix(std::min(slash + 1, glosses.size()));
    std::string text = clean_gloss(gloss);
    if (text.empty()) continue;
    entry.glosses.push_back({std::move(text), sense, order});
    ++order;
  }
}

}  // namespace

std::string clean_gloss(std::string_view gloss) {
  std::string text;
  int depth = 0;
  for (const char c : gloss) {
    if (c == '(' || c == '{' || c == '[') ++depth;
    if (depth == 0) text += c;
    if ((c == ')' || c == '}' || c == ']') && depth > 0) --depth;
  }
  for (std::string_view aside : {" e.g.", " i.e.", " esp.", " usu."}) {
    text.resize(std::min(text.find(aside), text.size()));
  }
  std::string_view rest = trimmed(text);
  for (std::string_view word : kLeadingWords) {
    if (rest.starts_with(word)) rest = trimmed(rest.substr(word.size()));
  }
  return std::string(rest);
}

std::optional<DictionaryEntry> parse_dictionary_line(std::string_view line) {
  const std::size_t slash = line.find(" /");
  if (slash == std::string_view::npos || line.starts_with("\xe3\x80\x80")) return std::nullopt;
  std::string_view head = line.substr(0, slash);
  DictionaryEntry entry;
  if (const std::size_t open = head.find(" [");
      open != std::string_view::npos && head.ends_with(']')) {
    entry.reading = head.substr(open + 2, head.size() - open - 3);
    head = head.substr(0, open);
  }
  entry.headword = head;
  parse_glosses(line.substr(slash + 2), entry);
  if (entry.headword.empty() || entry.glosses.empty()) return std::nullopt;
  return entry;
}

}  // namespace taiyaku
