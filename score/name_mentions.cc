#include "score/name_mentions.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace taiyaku {
namespace {

constexpr float kLinked = 0.45F;

bool is_acronym(std::string_view surface) {
  const auto capitals = std::count_if(surface.begin(), surface.end(),
                                      [](unsigned char c) { return std::isupper(c) != 0; });
  return capitals >= 2 && capitals * 2 > static_cast<std::ptrdiff_t>(surface.size());
}

bool is_katakana(std::string_view text) {
  if (text.size() < 3 || text.size() % 3 != 0) return false;
  for (std::size_t i = 0; i < text.size(); i += 3) {
    // U+30A0..U+30FF is E3 82 A0 .. E3 83 BF.
    const std::string_view c = text.substr(i, 3);
    if (c < "\xE3\x82\xA1" || c > "\xE3\x83\xBE" || c == "・") return false;
  }
  return true;
}

bool from_names(LexiconSource source) {
  return source == LexiconSource::kIso || source == LexiconSource::kCldr ||
         source == LexiconSource::kEnamdict;
}

void classify(std::span<const Gloss> glosses, LoneName& name) {
  for (const Gloss& gloss : glosses) {
    (from_names(gloss.source) ? name.known : name.ordinary) = true;
  }
}

float coverage_of(const std::vector<float>& coverage, std::uint32_t first, std::uint32_t token) {
  return token - first < coverage.size() ? coverage[token - first] : 0.0F;
}

/// Tokens that are read as one katakana word.
std::uint32_t katakana_end(const Document& document, Range tokens, std::uint32_t begin) {
  std::uint32_t end = begin;
  while (end < tokens.end && is_katakana(surface(document, document.tokens[end])) &&
         (end == begin || document.tokens[end - 1].span.end == document.tokens[end].span.begin)) {
    ++end;
  }
  return end;
}

LoneName katakana_name(const PairAnalysis& pair, const Document& document, Range tokens) {
  LoneName name;
  name.span = {document.tokens[tokens.begin].span.begin, document.tokens[tokens.end - 1].span.end};
  name.text = surface(document, name.span);
  name.katakana = true;
  classify(pair.lexicon->glosses(pair.lexicon->japanese(name.text)), name);
  // EDICT has places too; MeCab tells them from loan words.
  if (tokens.size() == 1 && document.tokens[tokens.begin].pos == Pos::kProperNoun) {
    name.known = true;
    name.ordinary = false;
  }
  return name;
}

LoneName kanji_name(const PairAnalysis& pair, const Document& document, const Token& token) {
  LoneName name;
  name.span = token.span;
  name.text = reading(document, token);
  classify(pair.lexicon->glosses(pair.lexicon->japanese(norm(document, token))), name);
  return name;
}

}  // namespace

std::vector<LoneName> lone_english_names(const PairAnalysis& pair) {
  std::vector<LoneName> names;
  const Passage& passage = pair.bitext.english();
  const Document& document = *passage.document;
  const std::uint32_t first = passage.tokens().begin;
  for (std::uint32_t s = passage.sentences.begin; s < passage.sentences.end; ++s) {
    const Range tokens = document.sentences[s].tokens;
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      const Token& token = document.tokens[t];
      if (token.pos != Pos::kProperNoun || token.span.size() < 3) continue;
      if (coverage_of(pair.links.english_coverage, first, t) >= kLinked) continue;
      if (is_acronym(surface(document, token))) continue;
      LoneName name;
      name.span = token.span;
      name.sentence = s;
      name.text = norm(document, token);
      classify(pair.lexicon->headwords(pair.lexicon->english(lemma(document, token))), name);
      name.ordinary = name.ordinary && !name.known;
      names.push_back(std::move(name));
    }
  }
  return names;
}

std::vector<LoneName> lone_japanese_names(const PairAnalysis& pair) {
  std::vector<LoneName> names;
  const Passage& passage = pair.bitext.japanese();
  const Document& document = *passage.document;
  const std::uint32_t first = passage.tokens().begin;
  for (std::uint32_t s = passage.sentences.begin; s < passage.sentences.end; ++s) {
    const Range tokens = document.sentences[s].tokens;
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      const Token& token = document.tokens[t];
      const std::uint32_t end = katakana_end(document, tokens, t);
      float covered = coverage_of(pair.links.japanese_coverage, first, t);
      for (std::uint32_t i = t; i < end; ++i) {
        covered = std::max(covered, coverage_of(pair.links.japanese_coverage, first, i));
      }
      if (covered < kLinked && end > t) {
        names.push_back(katakana_name(pair, document, {t, end}));
        names.back().sentence = s;
      } else if (covered < kLinked && token.pos == Pos::kProperNoun && token.span.size() >= 6) {
        names.push_back(kanji_name(pair, document, token));
        names.back().sentence = s;
      }
      if (end > t) t = end - 1;
    }
  }
  return names;
}

}  // namespace taiyaku
