#include "score/name_mentions.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

#include "lexicon/name_titles.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

bool is_acronym(std::string_view surface) {
  const auto capitals = std::count_if(surface.begin(), surface.end(),
                                      [](unsigned char c) { return std::isupper(c) != 0; });
  return capitals >= 2 && capitals * 2 >= static_cast<std::ptrdiff_t>(surface.size());
}

constexpr WordSet kParticles = word_set("al", "bin", "da", "de", "del", "della", "den", "der", "di",
                                        "dos", "du", "el", "ibn", "la", "le", "ter", "van", "von");

/// Reads the names of one English sentence.
class EnglishReader {
 public:
  EnglishReader(const PairAnalysis& pair, const Document& document, std::uint32_t sentence)
      : lexicon_(*pair.lexicon),
        document_(document),
        sentence_(sentence),
        tokens_(document.sentences[sentence].tokens) {}

  void read(std::vector<NameMention>& names) {
    title_case_ = in_title_case();
    for (std::uint32_t t = tokens_.begin; t < tokens_.end; ++t) {
      NameMention name;
      name.sentence = sentence_;
      const std::uint32_t end = read_name(t, name);
      if (name.parts.empty()) continue;
      mark_phrase(name);
      if (t > tokens_.begin) name.titled = is_title_before(word_before(t));
      name.opens_sentence = opens(t);
      names.push_back(std::move(name));
      t = end - 1;
    }
  }

 private:
  const Token& token(std::uint32_t t) const { return document_.tokens[t]; }

  static std::string_view without_stop(std::string_view word) {
    while (word.ends_with('.')) word.remove_suffix(1);
    return word;
  }
  std::string_view word_before(std::uint32_t t) const {
    return without_stop(norm(document_, token(t - 1)));
  }

  /// A headline writes Most Words with a Capital.
  bool in_title_case() const {
    unsigned capital = 0;
    unsigned words = 0;
    for (std::uint32_t t = tokens_.begin; t < tokens_.end; ++t) {
      if (!is_content(token(t).pos) || token(t).span.size() < 4) continue;
      ++words;
      capital += begins_with_capital(surface(document_, token(t))) ? 1 : 0;
    }
    return words >= 4 && capital * 3 >= words * 2;
  }

  bool opens(std::uint32_t t) const {
    if (t == tokens_.begin) return true;
    const Token& before = token(t - 1);
    const std::string_view mark = surface(document_, before);
    return before.pos == Pos::kSymbol && mark != "," && mark != "(" && mark != "-" && mark != "'";
  }

  bool joined(std::uint32_t t) const {
    return token(t).span.begin == token(t - 1).span.end + 1 &&
           document_.text[token(t - 1).span.end] == ' ';
  }

  /// Whether the capital of the token is that of a name.
  bool is_name_word(std::uint32_t t) const {
    const Token& word = token(t);
    if (word.span.size() < 3 || !begins_with_capital(surface(document_, word))) return false;
    if (!is_content(word.pos) || is_acronym(surface(document_, word))) return false;
    if (is_title_before(without_stop(norm(document_, word)))) return false;
    if (!opens(t) && !title_case_) return true;
    const NameKind known = english_name_kind(lexicon_, document_, t);
    if (known == NameKind::kOrdinary) return false;
    return known != NameKind::kUnknown || !lexicon_.is_lemma(lemma(document_, word));
  }

  void add(std::uint32_t t, NameMention& name) const {
    name.parts.push_back({token(t).span, t, std::string(norm(document_, token(t)))});
  }

  /// Los Angeles, Middle East: a place as a whole, whatever its words are.
  void mark_phrase(NameMention& name) const {
    if (name.parts.size() < 2) return;
    std::string phrase;
    for (const NamePart& part : name.parts) {
      phrase += (phrase.empty() ? "" : " ") + std::string(lemma(document_, token(part.token)));
    }
    if ((lexicon_.english_kinds(lexicon_.english(phrase)) & kPlaceName) == 0) return;
    name.place = true;
    for (NamePart& part : name.parts) part.kind = NameKind::kPlace;
  }

  /// Reads one name from `t` on; behind its last word.
  std::uint32_t read_name(std::uint32_t t, NameMention& name) const {
    if (!is_name_word(t)) return t;
    add(t, name);
    std::uint32_t end = t + 1;
    for (std::uint32_t next = end; next < tokens_.end && joined(next); ++next) {
      if (is_name_word(next)) {
        add(next, name);
        end = next + 1;
      } else if (!kParticles.contains(norm(document_, token(next)))) {
        break;
      }
    }
    return end;
  }

  const Lexicon& lexicon_;
  const Document& document_;
  std::uint32_t sentence_;
  Range tokens_;
  bool title_case_ = false;
};

constexpr std::string_view kMiddleDot = "・";

/// What a town or prefecture is called behind its name.
bool is_division(std::string_view word) {
  static constexpr WordSet kDivisions = word_set("県", "市", "府", "都", "州", "県警", "府警",
                                                 "県内", "府内", "市内", "県庁", "府庁");
  return kDivisions.contains(word);
}

/// Reads the names of one Japanese sentence.
class JapaneseReader {
 public:
  JapaneseReader(const PairAnalysis& pair, const Document& document, std::uint32_t sentence)
      : lexicon_(*pair.lexicon),
        document_(document),
        sentence_(sentence),
        tokens_(document.sentences[sentence].tokens) {}

  void read(std::vector<NameMention>& names) {
    std::uint32_t t = tokens_.begin;
    while (t < tokens_.end) {
      NameMention name;
      name.sentence = sentence_;
      std::uint32_t end = read_katakana(t, name);
      if (end == t) end = read_kanji(t, name);
      const bool unit = t > tokens_.begin && token(t - 1).pos == Pos::kNumber;
      if (!name.parts.empty() && !unit) {
        name.titled = is_titled(end);
        name.division = end < tokens_.end && is_division(norm(document_, token(end)));
        names.push_back(std::move(name));
      }
      t = std::max(end, t + 1);
    }
  }

 private:
  const Token& token(std::uint32_t t) const { return document_.tokens[t]; }

  /// 首相; 事務総長, of two tokens.
  bool is_titled(std::uint32_t t) const {
    if (t >= tokens_.end) return false;
    if (is_title_behind(norm(document_, token(t)))) return true;
    const std::uint32_t last = std::min(t + 1, tokens_.end - 1);
    return is_title_behind(surface(document_, Span{token(t).span.begin, token(last).span.end}));
  }

  bool follows(std::uint32_t t) const { return token(t).span.begin == token(t - 1).span.end; }

  /// Tokens that are katakana through and through, as one text; cut into parts at ・.
  std::uint32_t read_katakana(std::uint32_t t, NameMention& name) {
    std::uint32_t end = t;
    std::uint32_t part = t;
    while (end < tokens_.end && is_katakana_or_dot(surface(document_, token(end)))) {
      if (end > t && !follows(end)) {
        // サラ ペイリン: a space may stand for ・.
        add_parts({part, end}, name);
        part = end;
        if (token(end).span.begin > token(end - 1).span.end + 3) break;
      }
      ++end;
    }
    if (end > part) add_parts({part, end}, name);
    name.katakana = end > t;
    return end;
  }

  void add_parts(Range tokens, NameMention& name) {
    const std::uint32_t begin = token(tokens.begin).span.begin;
    const std::uint32_t end = token(tokens.end - 1).span.end;
    const std::string_view text = surface(document_, Span{begin, end});
    std::size_t at = 0;
    std::uint32_t t = tokens.begin;
    while (at < text.size()) {
      const std::size_t dot = std::min(text.find(kMiddleDot, at), text.size());
      const Span span{begin + static_cast<std::uint32_t>(at),
                      begin + static_cast<std::uint32_t>(dot)};
      while (t + 1 < tokens.end && token(t).span.end <= span.begin) ++t;
      if (span.size() >= 6) add_part(span, t, name);
      at = dot + kMiddleDot.size();
    }
  }

  void add_part(Span span, std::uint32_t t, NameMention& name) {
    const std::string_view text = surface(document_, span);
    NamePart part{span, t, std::string(text), japanese_kind(lexicon_, text), 0};
    part.country = is_country(lexicon_, text);
    if (part.country && token(t).span == span && token(t).pos == Pos::kProperNoun)
      part.kind = NameKind::kPlace;
    if (part.kind == NameKind::kUnknown && is_compound(lexicon_, text))
      part.kind = NameKind::kOrdinary;
    // Two kana that nobody knows are slang or a sound (ズル, ボワッ) rather than a name.
    if (part.kind == NameKind::kUnknown && span.size() < 9) part.kind = NameKind::kOrdinary;
    name.parts.push_back(std::move(part));
  }

  std::uint32_t read_kanji(std::uint32_t t, NameMention& name) {
    std::uint32_t end = t;
    for (; end < tokens_.end && (end == t || follows(end)); ++end) {
      const Token& word = token(end);
      if (word.pos != Pos::kProperNoun || word.span.size() < 6 || reading(document_, word).empty())
        break;
      if (static_cast<unsigned char>(surface(document_, word)[0]) < 0xe4) break;
      NamePart part{word.span, end, std::string(reading(document_, word)),
                    japanese_kind(lexicon_, norm(document_, word)), 0};
      name.parts.push_back(std::move(part));
    }
    return end;
  }

  const Lexicon& lexicon_;
  const Document& document_;
  std::uint32_t sentence_;
  Range tokens_;
};

}  // namespace

NameKind english_name_kind(const Lexicon& lexicon, const Document& document, std::uint32_t token) {
  const std::string_view word = lemma(document, document.tokens[token]);
  const NameKind kind = english_kind(lexicon, word);
  // Day, Karen and Win are languages of ISO 639 too.
  return kind == NameKind::kPlace && word.size() < 5 ? NameKind::kOrdinary : kind;
}

std::vector<NameMention> english_names(const PairAnalysis& pair) {
  std::vector<NameMention> names;
  const Passage& passage = pair.bitext.english();
  for (std::uint32_t s = passage.sentences.begin; s < passage.sentences.end; ++s) {
    EnglishReader(pair, *passage.document, s).read(names);
  }
  return names;
}

std::vector<NameMention> japanese_names(const PairAnalysis& pair) {
  std::vector<NameMention> names;
  const Passage& passage = pair.bitext.japanese();
  for (std::uint32_t s = passage.sentences.begin; s < passage.sentences.end; ++s) {
    JapaneseReader(pair, *passage.document, s).read(names);
  }
  return names;
}

}  // namespace taiyaku
