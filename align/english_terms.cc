#include "align/english_terms.h"

#include <cmath>

#include "segment/characters.h"

namespace taiyaku {
namespace {

enum Seed : std::uint64_t { kLemmaSeed = 1, kSpellingSeed = 2 };

bool starts_a_word(std::string_view norm) {
  const auto first = static_cast<unsigned char>(norm.empty() ? '0' : norm[0]);
  return is_ascii_lower(first) || first >= 0x80;
}

bool says_something(Pos pos) {
  return is_content(pos) || pos == Pos::kPronoun || pos == Pos::kOther;
}

}  // namespace

std::string_view EnglishTerms::spelling(TermId term) const {
  return std::string_view(spellings_).substr(terms_[term].norm.begin, terms_[term].norm.size());
}

TermId EnglishTerms::with_spelling(std::string_view norm) const {
  return by_spelling_.find(word_hash(norm, kSpellingSeed));
}

TermId EnglishTerms::add_word(const Document& document, const Token& token) {
  const std::string_view word = lemma(document, token);
  const TermId term = by_key_.insert(word_hash(word, kLemmaSeed), size());
  if (term == size()) {
    const WordId id = lexicon_->english(word);
    const auto begin = static_cast<std::uint32_t>(spellings_.size());
    spellings_ += norm(document, token);
    terms_.push_back({.word = id,
                      .norm = {begin, static_cast<std::uint32_t>(spellings_.size())},
                      .background = std::exp(-lexicon_->english_information(id)),
                      .name_like = id == kNoWord});
    if (id != kNoWord) by_word_.insert(id + 1ULL, term);
  }
  by_spelling_.insert(word_hash(norm(document, token), kSpellingSeed), term);
  if (is_ascii_upper(document.text[token.span.begin])) terms_[term].name_like = true;
  return term;
}

TermId EnglishTerms::add_value(std::uint64_t key, float background) {
  const TermId term = by_key_.insert(key, size());
  if (term == size()) terms_.emplace_back().background = background;
  return term;
}

void EnglishTerms::read_tokens(const Document& document, Range tokens, std::vector<TermId>& found) {
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = document.tokens[t];
    if (token.pos == Pos::kSymbol) {
      const std::uint64_t key = mark_key(norm(document, token));
      if (key == 0) continue;
      found.push_back(add_value(key, kMarkBackground));
    } else if (says_something(token.pos) && starts_a_word(norm(document, token))) {
      found.push_back(add_word(document, token));
    }
  }
}

void EnglishTerms::read(const Document& document, Range sentences, SentenceTerms& terms) {
  std::vector<TermId> found;
  std::vector<Quantity> quantities;
  std::vector<TermMatch> matches;
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
    const Sentence& sentence = document.sentences[s];
    if (sentence.span.empty()) {
      terms.append_blank();
      continue;
    }
    found.clear();
    quantities.clear();
    read_tokens(document, sentence.tokens, found);
    read_quantities(document.text, sentence.span, Language::kEnglish, quantities);
    for (const Quantity& quantity : quantities) {
      found.push_back(add_value(quantity_key(quantity), quantity_background(quantity)));
    }
    if (glossary_) {
      matches.clear();
      glossary_->find(document, sentence.tokens, Language::kEnglish, matches);
      for (const TermMatch& match : matches)
        found.push_back(add_value(glossary_key(match.entry), kGlossaryBackground));
    }
    const std::string_view text = surface(document, sentence.span);
    terms.append(found, length_code_points(text), open_quotations(text));
  }
}

}  // namespace taiyaku
