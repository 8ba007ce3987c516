#include "align/term_table.h"

#include <algorithm>

#include "lexicon/gloss_words.h"
#include "lexicon/icu_text.h"
#include "segment/characters.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

/// Tokens that one term may span.
constexpr std::uint32_t kLongestTerm = 24;

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

/// Whether a word may end behind it within a token: 委員 in 委員会, but not イス in イスラエル.
bool ends_in_kanji(std::string_view text) {
  return script_of(code_point_before(text, text.size()).value) == Script::kHan;
}

/// Keeps one match an entry of those at one token, which begin at `first`: the longest.
void keep_longest(std::size_t first, std::vector<TermMatch>& matches) {
  const auto begin = matches.begin() + static_cast<std::ptrdiff_t>(first);
  std::stable_sort(begin, matches.end(), [](const TermMatch& a, const TermMatch& b) {
    return a.entry < b.entry || (a.entry == b.entry && a.tokens.end > b.tokens.end);
  });
  const auto same = [](const TermMatch& a, const TermMatch& b) { return a.entry == b.entry; };
  matches.erase(std::unique(begin, matches.end(), same), matches.end());
}

/// How many tokens from the first the words cover; 0 when they are others.
std::uint32_t covered_tokens(const std::vector<std::vector<std::string>>& parts, std::size_t first,
                             const std::vector<std::string>& words) {
  std::size_t matched = 0;
  for (std::size_t t = first; t < parts.size(); ++t) {
    const auto& part = parts[t];
    if (matched + part.size() > words.size() ||
        !std::equal(part.begin(), part.end(),
                    words.begin() + static_cast<std::ptrdiff_t>(matched))) {
      return 0;
    }
    matched += part.size();
    if (matched == words.size()) return static_cast<std::uint32_t>(t - first + 1);
    if (part.empty() && t - first > kLongestTerm) return 0;
  }
  return 0;
}

/// The words of each token; none of a hyphen, which parts words in terms and in texts. Any other
/// mark is a word that no term has.
std::vector<std::vector<std::string>> words_of(const Document& document, Range tokens,
                                               const Vocabulary& vocabulary) {
  std::vector<std::vector<std::string>> words;
  words.reserve(tokens.size());
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = document.tokens[t];
    const bool joins = token.pos == Pos::kSymbol && surface(document, token) == "-";
    words.push_back(joins ? std::vector<std::string>()
                          : gloss_words(lemma(document, token), vocabulary));
    if (words.back().empty() && !joins) words.back().emplace_back();
  }
  return words;
}

}  // namespace

void TermTable::add_english(std::string_view term, std::uint32_t entry,
                            const Vocabulary& vocabulary) {
  std::vector<std::string> words = gloss_words(term, vocabulary);
  if (words.empty()) return;
  std::string first = words.front();
  english_[std::move(first)].push_back({std::move(words), entry});
}

void TermTable::add_japanese(std::string_view term, std::uint32_t entry) {
  std::string text = nfkc_lower(term);
  std::erase_if(text, [](char c) { return c == ' '; });
  if (text.empty()) return;
  std::string first(beginning_of(text));
  japanese_[std::move(first)].push_back({std::move(text), entry});
}

void TermTable::find(const Document& document, Range tokens, Language language,
                     const Vocabulary& vocabulary, std::vector<TermMatch>& matches) const {
  if (language == Language::kEnglish)
    find_english(document, tokens, vocabulary, matches);
  else
    find_japanese(document, tokens, matches);
}

void TermTable::find_english(const Document& document, Range tokens, const Vocabulary& vocabulary,
                             std::vector<TermMatch>& matches) const {
  if (english_.empty()) return;
  const auto words = words_of(document, tokens, vocabulary);
  for (std::size_t first = 0; first < words.size(); ++first) {
    if (words[first].empty()) continue;
    const auto terms = english_.find(words[first].front());
    if (terms == english_.end()) continue;
    const std::size_t before = matches.size();
    const std::uint32_t begin = tokens.begin + static_cast<std::uint32_t>(first);
    for (const EnglishTerm& term : terms->second) {
      const std::uint32_t count = covered_tokens(words, first, term.words);
      if (count == 0) continue;
      matches.push_back(
          {term.entry,
           {begin, begin + count},
           {document.tokens[begin].span.begin, document.tokens[begin + count - 1].span.end}});
    }
    keep_longest(before, matches);
  }
}

void TermTable::find_japanese(const Document& document, Range tokens,
                              std::vector<TermMatch>& matches) const {
  if (japanese_.empty()) return;
  std::string beginning;
  for (std::uint32_t first = tokens.begin; first < tokens.end; ++first) {
    beginning = norm(document, document.tokens[first]);
    if (beginning.empty()) continue;
    if (first + 1 < tokens.end) beginning += norm(document, document.tokens[first + 1]);
    const std::size_t before = matches.size();
    for (const unsigned characters : {1U, 2U}) {
      const auto terms = japanese_.find(head(beginning, characters));
      if (terms == japanese_.end()) continue;
      for (const JapaneseTerm& term : terms->second)
        find_one(document, {first, tokens.end}, term, matches);
    }
    keep_longest(before, matches);
  }
}

/// From the beginning of a token on; the end may lie within one, whose dictionary form counts too.
void TermTable::find_one(const Document& document, Range tokens, const JapaneseTerm& term,
                         std::vector<TermMatch>& matches) const {
  const std::uint32_t begin = document.tokens[tokens.begin].span.begin;
  const std::uint32_t last = std::min(tokens.end, tokens.begin + kLongestTerm);
  std::string run;
  for (std::uint32_t t = tokens.begin; t < last && run.size() < term.text.size(); ++t) {
    const Token& token = document.tokens[t];
    const bool inflected = run + std::string(lemma(document, token)) == term.text;
    run += norm(document, token);
    const bool whole = run.size() == term.text.size();
    if (inflected ||
        ((whole || ends_in_kanji(term.text)) && std::string_view(run).starts_with(term.text))) {
      Span span{begin, token.span.end};
      const std::string_view text = surface(document, span);
      if (!inflected && !whole && text.starts_with(term.text))
        span.end = begin + static_cast<std::uint32_t>(term.text.size());
      matches.push_back({term.entry, {tokens.begin, t + 1}, span});
    }
    if (!std::string_view(term.text).starts_with(run)) break;
  }
}

}  // namespace taiyaku
