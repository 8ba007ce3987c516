#include <algorithm>
#include <string>
#include <string_view>

#include "lexicon/own_terms.h"
#include "lexicon/sources.h"

namespace taiyaku {
namespace {

constexpr float kFirst = 1.0f;
constexpr float kPerPlace = 0.04f;  // later glosses of a list are hardly worse
constexpr float kInGroup = 0.6f;
// 中 is China in a headline and "inside" nearly everywhere else.
constexpr float kOneKanji = 0.5f;
constexpr std::size_t kKanjiBytes = 3;
constexpr std::string_view kBetweenGlosses = "; ";

/// Calls `use(part)` for every part of `list`.
template <class Use>
void for_each_part(std::string_view list, std::string_view separator, Use use) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(separator), list.size());
    use(list.substr(0, end));
    list.remove_prefix(std::min(end + separator.size(), list.size()));
  }
}

std::size_t add_glosses(std::string_view headword, std::string_view glosses, float weight,
                        LexiconDraft& draft, NameKinds kinds = 0) {
  float place = 0;
  for_each_part(glosses, kBetweenGlosses, [&](std::string_view gloss) {
    const float claim = weight / (1 + kPerPlace * place);
    draft.add(headword, gloss, claim, LexiconSource::kOwn, kinds);
    // A text keeps the full stop of "gov."; u.s. has it already.
    if (gloss.ends_with('.') && gloss.find(' ') == std::string_view::npos) {
      draft.add_word(headword, gloss, claim, LexiconSource::kOwn);
    }
    ++place;
  });
  return 1;
}

std::size_t add_terms(std::span<const OwnTerm> terms, LexiconDraft& draft, NameKinds kinds = 0) {
  std::size_t entries = 0;
  for (const OwnTerm& term : terms) {
    for_each_part(term.headwords, " ", [&](std::string_view headword) {
      const float weight = headword.size() <= kKanjiBytes ? kOneKanji : kFirst;
      entries += add_glosses(headword, term.glosses, weight, draft, kinds);
    });
  }
  return entries;
}

/// 訪 + 米, 米 + 軍: the word means the country and what the other half adds.
std::size_t add_affixed(LexiconDraft& draft) {
  std::size_t entries = 0;
  for (const CountryKanji& country : country_kanji()) {
    const auto add = [&](const std::string& word, const OwnTerm& affix) {
      add_glosses(word, country.names, kInGroup, draft);
      entries += add_glosses(word, affix.glosses, kInGroup, draft);
    };
    for (const OwnTerm& prefix : country_prefixes()) {
      add(std::string(prefix.headwords).append(country.kanji), prefix);
    }
    for (const OwnTerm& suffix : country_suffixes()) {
      add(std::string(country.kanji).append(suffix.headwords), suffix);
    }
  }
  return entries;
}

/// 日米韓 means all three.
std::size_t add_groups(LexiconDraft& draft) {
  for (const std::string_view group : country_groups()) {
    for (const CountryKanji& country : country_kanji()) {
      if (group.find(country.kanji) == std::string_view::npos) continue;
      add_glosses(group, country.names, kInGroup, draft);
    }
  }
  return country_groups().size();
}

}  // namespace

void add_own_terms(LexiconDraft& draft) {
  std::size_t entries = add_terms(country_terms(), draft, kPlaceName);
  entries += add_terms(institution_terms(), draft);
  entries += add_terms(news_terms(), draft);
  entries += add_affixed(draft);
  entries += add_groups(draft);
  draft.add_source({"taiyaku terms", "1", "Apache-2.0", entries});
}

}  // namespace taiyaku
