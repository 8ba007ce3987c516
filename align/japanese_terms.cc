#include "align/japanese_terms.h"

#include <cmath>

#include "align/japanese_tokens.h"

namespace taiyaku {
namespace {

constexpr std::uint64_t kWordSeed = 4;  ///< and the kind

}  // namespace

std::string_view JapaneseTerms::string(Span span) const {
  return std::string_view(strings_).substr(span.begin, span.size());
}

Span JapaneseTerms::keep(std::string_view string) {
  const auto begin = static_cast<std::uint32_t>(strings_.size());
  strings_ += string;
  return {begin, static_cast<std::uint32_t>(strings_.size())};
}

void JapaneseTerms::add_value(std::uint64_t key, float background) {
  const TermId term = by_key_.insert(key, size());
  if (term == size()) {
    JapaneseTerm& added = terms_.emplace_back();
    added.kind = TermKind::kValue;
    added.key = key;
    added.background = background;
  }
  found_.push_back(term);
}

void JapaneseTerms::add_string(TermKind kind, std::string_view spelling, std::string_view reading) {
  const auto seed = kWordSeed + static_cast<std::uint64_t>(kind);
  const TermId term = by_key_.insert(word_hash(spelling, seed), size());
  if (term == size()) {
    JapaneseTerm& added = terms_.emplace_back();
    added.kind = kind;
    if (kind != TermKind::kLatin) added.word = lexicon_->japanese(spelling);
    added.spelling = keep(spelling);
    added.reading = keep(reading);
    added.background = std::exp(-lexicon_->japanese_information(added.word));
  }
  found_.push_back(term);
}

void JapaneseTerms::read_token(const Document& document, const Token& token) {
  const std::string_view written = norm(document, token);
  if (is_latin(written)) {
    if (written.size() > 1) add_string(TermKind::kLatin, written);
  } else if (token.pos == Pos::kSymbol) {
    if (const std::uint64_t key = mark_key(written)) add_value(key, kMarkBackground);
  } else if (says_something(document, token)) {
    const bool name = token.pos == Pos::kProperNoun;
    add_string(TermKind::kWord, lemma(document, token), name ? reading(document, token) : "");
  }
}

/// The longest headword of two tokens or more that begins here: how many tokens, 0 when none does.
std::uint32_t JapaneseTerms::read_compound(std::uint32_t token) {
  const auto compounds = compounds_.at(token);
  if (compounds.empty()) return 0;
  add_string(TermKind::kWord, compounds.back().spelling);
  return compounds.back().tokens;
}

/// Adjacent katakana tokens are one name or loan word, however MeCab cut it.
std::uint32_t JapaneseTerms::read_katakana(const Document& document, Range tokens) {
  std::uint32_t count = 0;
  for (; count < tokens.size(); ++count) {
    const Token& token = document.tokens[tokens.begin + count];
    if (!is_katakana(norm(document, token))) break;
    if (count == 0) run_.clear();
    run_ += norm(document, token);
  }
  if (count == 0 || run_.size() < kShortestKatakana) return 0;
  add_string(TermKind::kKatakana, run_);
  for (std::uint32_t t = 0; count > 1 && t < count; ++t) {
    const std::string_view part = norm(document, document.tokens[tokens.begin + t]);
    if (part.size() >= kShortestKatakana) add_string(TermKind::kKatakana, part);
  }
  return count;
}

void JapaneseTerms::read_tokens(const Document& document, Range tokens) {
  compounds_.start(document, tokens);
  std::uint32_t compound_end = tokens.begin;
  std::uint32_t t = tokens.begin;
  while (t < tokens.end) {
    if (const std::uint32_t count = read_katakana(document, {t, tokens.end})) {
      t += count;
      continue;
    }
    if (t >= compound_end) compound_end = t + read_compound(t);
    read_token(document, document.tokens[t]);
    ++t;
  }
}

void JapaneseTerms::read(const Document& document, Range sentences, SentenceTerms& terms) {
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
    const Sentence& sentence = document.sentences[s];
    if (sentence.span.empty()) {
      terms.append_blank();
      continue;
    }
    found_.clear();
    quantities_.clear();
    read_tokens(document, sentence.tokens);
    read_quantities(document.text, sentence.span, Language::kJapanese, quantities_);
    for (const Quantity& quantity : quantities_) {
      add_value(quantity_key(quantity), quantity_background(quantity));
    }
    if (glossary_) {
      terms_found_.clear();
      glossary_->find(document, sentence.tokens, Language::kJapanese, terms_found_);
      for (const TermMatch& match : terms_found_)
        add_value(glossary_key(match.entry), kGlossaryBackground);
    }
    const std::string_view text = surface(document, sentence.span);
    terms.append(found_, length_code_points(text), open_quotations(text));
  }
}

}  // namespace taiyaku
