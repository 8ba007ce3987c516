#include "score/idiom_match.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "segment/characters.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

constexpr std::size_t kCharacter = 3;  ///< bytes of one of Japanese

/// A word of a pattern: one with a capital must have it in the text too.
bool is_word(const Document& document, const Token& token, std::string_view word) {
  const bool name = word.front() >= 'A' && word.front() <= 'Z';
  return name ? surface(document, token) == word
              : lemma(document, token) == word || norm(document, token) == word;
}

bool is_one_of(const Document& document, std::uint32_t t, std::string_view words) {
  while (!words.empty()) {
    if (is_word(document, document.tokens[t], next_word(words, '|'))) return true;
  }
  return false;
}

bool is_near(const Document& document, Range phrase, Range sentence, std::string_view words) {
  const std::uint32_t begin = phrase.begin - std::min(kNear, phrase.begin - sentence.begin);
  const std::uint32_t end = phrase.end + std::min(kNear, sentence.end - phrase.end);
  while (!words.empty()) {
    const std::string_view word = next_word(words, '|');
    for (std::uint32_t t = begin; t < end; ++t) {
      const bool outside = t < phrase.begin || t >= phrase.end;
      if (outside && is_word(document, document.tokens[t], word)) return true;
    }
  }
  return false;
}

/// The first of the next tokens, `between` of them words to pass over, that is one of these.
std::optional<std::uint32_t> next_of(const Document& document, Range tokens, std::uint32_t between,
                                     std::string_view words) {
  for (std::uint32_t t = tokens.begin; t < tokens.end && t <= tokens.begin + between; ++t) {
    if (is_one_of(document, t, words)) return t;
    if (document.tokens[t].pos == Pos::kSymbol) break;
  }
  return std::nullopt;
}

/// Behind the tokens from `t` on that the pattern matches, or none.
std::optional<std::uint32_t> match(const Document& document, std::uint32_t t, Range sentence,
                                   std::string_view pattern) {
  std::uint32_t behind = t;
  std::uint32_t between = 0;
  while (!pattern.empty()) {
    const std::string_view words = next_word(pattern);
    if (words == "&") {
      if (!is_near(document, {t, behind}, sentence, pattern)) return std::nullopt;
      break;
    }
    if (words == "*") {
      between = kMostBetween;
      continue;
    }
    const auto found = next_of(document, {behind, sentence.end}, between, words);
    if (!found) return std::nullopt;
    behind = *found + 1;
    between = 0;
  }
  return behind;
}

/// The keys of a word as it stands and of its lemma.
struct WordKeys {
  IdiomKey lemma;
  IdiomKey norm;
};

std::vector<WordKeys> keys_of(const Document& document, Range tokens) {
  std::vector<WordKeys> keys;
  keys.reserve(tokens.size());
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = document.tokens[t];
    const IdiomKey key = idiom_key(lemma(document, token));
    keys.push_back({key, token.norm == token.lemma ? key : idiom_key(norm(document, token))});
  }
  return keys;
}

/// Finds the idioms that begin at one word after the other of a sentence.
class EnglishSearch {
 public:
  EnglishSearch(const Document& document, Range sentence)
      : document_(document), sentence_(sentence), words_(keys_of(document, sentence)) {}

  std::vector<IdiomMatch> all() {
    for (std::uint32_t t = sentence_.begin; t < sentence_.end; ++t) {
      const WordKeys& word = words_[t - sentence_.begin];
      add_all(t, word.lemma);
      if (word.norm != word.lemma) add_all(t, word.norm);
    }
    return std::move(found_);
  }

 private:
  /// Those that begin at `t` with this form of the word.
  void add_all(std::uint32_t t, IdiomKey first) {
    const IdiomReach reach = idiom_reach(first);
    if (reach.behind == 0) return;
    const std::size_t before = found_.size();
    for (const IdiomPair& pair : english_idioms_with(first, kNoOther)) add(t, pair.row, before);
    const std::uint32_t at = t - sentence_.begin;
    const std::uint32_t end = std::min(at + reach.behind + 1, sentence_.size());
    for (std::uint32_t i = at - std::min(reach.before, at); i < end; ++i) {
      if (i == at) continue;
      const auto add_with = [&](IdiomKey other) {
        for (const IdiomPair& pair : english_idioms_with(first, other)) {
          if (at <= i + pair.before && i <= at + pair.behind) add(t, pair.row, before);
        }
      };
      add_with(words_[i].lemma);
      if (words_[i].norm != words_[i].lemma) add_with(words_[i].norm);
    }
  }

  /// If it does and is not among those from `begin` on.
  void add(std::uint32_t t, std::size_t row, std::size_t begin) {
    const Idiom& idiom = english_idioms()[row];
    for (std::size_t i = begin; i < found_.size(); ++i) {
      if (found_[i].idiom == &idiom) return;
    }
    const auto behind = match(document_, t, sentence_, idiom.pattern);
    if (!behind) return;
    found_.push_back(
        {&idiom, {document_.tokens[t].span.begin, document_.tokens[*behind - 1].span.end}});
  }

  const Document& document_;
  Range sentence_;
  std::vector<WordKeys> words_;
  std::vector<IdiomMatch> found_;
};

bool is_particle(std::string_view character) {
  return character == "を" || character == "が" || character == "は" || character == "も" ||
         character == "に";
}

/// Bytes of the text that a pattern without `&` matches from its beginning; 0 when it does not.
std::size_t matched_size(std::string_view text, std::string_view pattern) {
  std::size_t at = 0;
  for (; !pattern.empty(); at += kCharacter) {
    if (at >= text.size()) return 0;
    const std::string_view character = text.substr(at, kCharacter);
    const bool particle = pattern.front() == '_';
    if (particle ? !is_particle(character) : !pattern.starts_with(character)) return 0;
    pattern.remove_prefix(particle ? 1 : kCharacter);
  }
  return at;
}

/// Katakana does not inflect: ヤンキー is not in ヤンキース.
bool ends_inside_katakana(std::string_view text, std::size_t end) {
  const auto is_katakana_at = [&](std::size_t at) {
    return script_of(code_point_at(text, at).value) == Script::kKatakana;
  };
  return end < text.size() && is_katakana_at(end - kCharacter) && is_katakana_at(end);
}

void add_japanese(const Document& document, std::uint32_t t, const Sentence& sentence,
                  std::vector<IdiomMatch>& found) {
  const std::uint32_t begin = document.tokens[t].span.begin;
  const std::string_view text = surface(document, Span{begin, sentence.span.end});
  for (const Idiom& idiom : japanese_idioms_with(text)) {
    std::string_view near = idiom.pattern;
    const std::size_t size = matched_size(text, next_word(near));
    if (size == 0 || ends_inside_katakana(text, size)) continue;
    const std::uint32_t end = begin + static_cast<std::uint32_t>(size);
    std::uint32_t behind = t;
    while (behind < sentence.tokens.end && document.tokens[behind].span.begin < end) ++behind;
    if (near.starts_with("& ")) {
      near.remove_prefix(2);
      if (!is_near(document, {t, behind}, sentence.tokens, near)) continue;
    }
    found.push_back({&idiom, {begin, end}});
  }
}

}  // namespace

std::vector<IdiomMatch> idioms_in(const Document& document, const Sentence& sentence,
                                  Language language) {
  if (language == Language::kEnglish) return EnglishSearch(document, sentence.tokens).all();
  std::vector<IdiomMatch> found;
  for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t)
    add_japanese(document, t, sentence, found);
  return found;
}

}  // namespace taiyaku
