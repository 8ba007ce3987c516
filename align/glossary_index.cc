#include "align/glossary_index.h"

#include <algorithm>

#include "lexicon/gloss_words.h"
#include "lexicon/icu_text.h"

namespace taiyaku {
namespace {

/// Tokens that one term may span.
constexpr std::uint32_t kLongestTerm = 24;

/// The bytes of the first character.
std::string_view first_character(std::string_view text) {
  std::size_t size = 1;
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) ++size;
  return text.substr(0, size);
}

/// Whether a word may end behind it within a token: 委員 in 委員会, but not イス in イスラエル.
bool ends_in_kanji(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[text.size() < 3 ? 0 : text.size() - 3]);
  return lead >= 0xE4 && lead <= 0xE9;
}

/// Matches at one token, of which the longest are kept.
class LongestMatches {
 public:
  LongestMatches(std::uint32_t first, std::vector<GlossaryMatch>& matches)
      : first_(first), begin_(matches.size()), matches_(matches) {}

  void add(std::uint32_t entry, std::uint32_t end) {
    if (end < end_) return;
    if (end > end_) matches_.resize(begin_);
    end_ = end;
    const auto same = [&](const GlossaryMatch& match) { return match.entry == entry; };
    const auto mine = matches_.begin() + static_cast<std::ptrdiff_t>(begin_);
    if (std::none_of(mine, matches_.end(), same)) matches_.push_back({entry, {first_, end}});
  }

 private:
  std::uint32_t first_;
  std::uint32_t end_ = 0;
  std::size_t begin_;
  std::vector<GlossaryMatch>& matches_;
};

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

}  // namespace

GlossaryIndex::GlossaryIndex(const Lexicon& lexicon, const Glossary& glossary)
    : lexicon_(&lexicon) {
  for (std::uint32_t entry = 0; entry < glossary.terms.size(); ++entry) {
    for (const std::string& term : glossary.terms[entry].english) add_english(term, entry);
    for (const std::string& term : glossary.terms[entry].japanese) add_japanese(term, entry);
  }
}

void GlossaryIndex::add_english(const std::string& term, std::uint32_t entry) {
  std::vector<std::string> words = gloss_words(term, *lexicon_);
  if (words.empty()) return;
  std::string first = words.front();
  english_[std::move(first)].push_back({std::move(words), entry});
}

void GlossaryIndex::add_japanese(const std::string& term, std::uint32_t entry) {
  std::string text = nfkc_lower(term);
  std::erase_if(text, [](char c) { return c == ' '; });
  if (text.empty()) return;
  std::string first(first_character(text));
  japanese_[std::move(first)].push_back({std::move(text), entry});
}

void GlossaryIndex::find(const Document& document, Range tokens, Language language,
                         std::vector<GlossaryMatch>& matches) const {
  if (language == Language::kEnglish)
    find_english(document, tokens, matches);
  else
    find_japanese(document, tokens, matches);
}

/// A hyphen parts words, in terms and in texts.
void GlossaryIndex::find_english(const Document& document, Range tokens,
                                 std::vector<GlossaryMatch>& matches) const {
  std::vector<std::vector<std::string>> parts;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = document.tokens[t];
    const bool joins = token.pos == Pos::kSymbol && surface(document, token) == "-";
    parts.push_back(joins ? std::vector<std::string>()
                          : gloss_words(lemma(document, token), *lexicon_));
    // Any other mark ends a term.
    if (parts.back().empty() && !joins) parts.back().emplace_back();
  }
  for (std::size_t first = 0; first < parts.size(); ++first) {
    if (parts[first].empty()) continue;
    const auto terms = english_.find(parts[first].front());
    if (terms == english_.end()) continue;
    const std::uint32_t token = tokens.begin + static_cast<std::uint32_t>(first);
    LongestMatches longest(token, matches);
    for (const EnglishTerm& term : terms->second) {
      const std::uint32_t count = covered_tokens(parts, first, term.words);
      if (count > 0) longest.add(term.entry, token + count);
    }
  }
}

/// From the beginning of a token on; the end may lie within one, whose dictionary form counts too.
void GlossaryIndex::find_japanese(const Document& document, Range tokens,
                                  std::vector<GlossaryMatch>& matches) const {
  std::string run;
  for (std::uint32_t first = tokens.begin; first < tokens.end; ++first) {
    const std::string_view begin = norm(document, document.tokens[first]);
    if (begin.empty()) continue;
    const auto terms = japanese_.find(std::string(first_character(begin)));
    if (terms == japanese_.end()) continue;
    LongestMatches longest(first, matches);
    for (const JapaneseTerm& term : terms->second) {
      run.clear();
      const std::uint32_t last = std::min(tokens.end, first + kLongestTerm);
      for (std::uint32_t t = first; t < last && run.size() < term.text.size(); ++t) {
        const Token& token = document.tokens[t];
        const bool inflected = run + std::string(lemma(document, token)) == term.text;
        run += norm(document, token);
        const bool ends_here = run.size() == term.text.size() || ends_in_kanji(term.text);
        if (inflected || (ends_here && std::string_view(run).starts_with(term.text)))
          longest.add(term.entry, t + 1);
        if (!std::string_view(term.text).starts_with(run)) break;
      }
    }
  }
}

}  // namespace taiyaku
