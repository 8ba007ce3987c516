#include "score/term_index.h"

#include <cstddef>

#include "lexicon/gloss_words.h"
#include "lexicon/icu_text.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

/// The first `count` characters; all of a shorter text.
std::string_view head(std::string_view text, unsigned count) {
  std::size_t end = 0;
  for (unsigned i = 0; i < count; ++i) end += code_point_at(text, end).size;
  return text.substr(0, end);
}

/// Inflection leaves the first character of a word alone, and the first two of a longer one.
std::string_view beginning_of(std::string_view term) {
  constexpr unsigned kLong = 4;  // characters
  return head(term, head(term, kLong - 1).size() < term.size() ? 2 : 1);
}

std::vector<Term> english_terms(const std::vector<std::string>& written,
                                const Vocabulary& vocabulary) {
  std::vector<Term> terms;
  terms.reserve(written.size());
  for (const std::string& term : written) {
    terms.push_back({term, gloss_words(term, vocabulary), {}});
  }
  return terms;
}

std::vector<Term> japanese_terms(const std::vector<std::string>& written) {
  std::vector<Term> terms;
  terms.reserve(written.size());
  for (const std::string& term : written) terms.push_back({term, {}, nfkc_lower(term)});
  return terms;
}

void append(const std::vector<std::uint32_t>& from, std::vector<std::uint32_t>& to) {
  to.insert(to.end(), from.begin(), from.end());
}

}  // namespace

TermIndex::TermIndex(const Glossary& glossary, const Vocabulary& vocabulary) {
  sets_.reserve(glossary.terms.size());
  for (const GlossaryTerm& term : glossary.terms) {
    const auto number = static_cast<std::uint32_t>(sets_.size());
    sets_.push_back({english_terms(term.english, vocabulary), japanese_terms(term.japanese),
                     english_terms(term.forbidden_english, vocabulary),
                     japanese_terms(term.forbidden_japanese)});
    for (const Term& english : sets_.back().english) {
      if (!english.lemmas.empty()) english_[english.lemmas.front()].push_back(number);
    }
    for (const Term& japanese : sets_.back().japanese) {
      if (!japanese.norm.empty())
        japanese_[std::string(beginning_of(japanese.norm))].push_back(number);
    }
  }
}

void TermIndex::add_english(std::string_view lemma, std::vector<std::uint32_t>& numbers) const {
  const auto found = english_.find(lemma);
  if (found != english_.end()) append(found->second, numbers);
}

void TermIndex::add_japanese(std::string_view text, std::vector<std::uint32_t>& numbers) const {
  for (const unsigned characters : {1U, 2U}) {
    const auto found = japanese_.find(head(text, characters));
    if (found != japanese_.end()) append(found->second, numbers);
  }
}

}  // namespace taiyaku
