// What no dictionary of the machine says, or says too faintly: how newspapers name countries,
// offices and institutions, and terms of the news. Written by us; no entry is there for one text.
#ifndef TAIYAKU_LEXICON_OWN_TERMS_H_
#define TAIYAKU_LEXICON_OWN_TERMS_H_

#include <span>
#include <string_view>

namespace taiyaku {

/// Every headword means every gloss.
struct OwnTerm {
  std::string_view headwords;  ///< separated by spaces
  std::string_view glosses;    ///< separated by "; "
};

/// Countries and regions: usual names, one-kanji abbreviations, adjectives.
std::span<const OwnTerm> country_terms();

/// A country's one-kanji abbreviation, for the words it makes: 訪米, 米軍, 日米韓.
struct CountryKanji {
  std::string_view kanji;
  std::string_view names;  ///< separated by "; ", the usual one first
};
std::span<const CountryKanji> country_kanji();

/// What stands before or after such an abbreviation (訪, 対; 軍, 政府) and what it adds.
std::span<const OwnTerm> country_prefixes();
std::span<const OwnTerm> country_suffixes();
/// Words made of several such abbreviations.
std::span<const std::string_view> country_groups();

/// Offices, titles, organisations and their acronyms.
std::span<const OwnTerm> institution_terms();

/// Other terms of the news.
std::span<const OwnTerm> news_terms();

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_OWN_TERMS_H_
