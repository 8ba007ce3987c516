#include "align/links.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <tuple>
#include <utility>

#include "align/compounds.h"
#include "align/english_index.h"
#include "align/japanese_tokens.h"
#include "align/quantities.h"
#include "lexicon/names.h"

namespace taiyaku {
namespace {

/// How alike a name and katakana must sound; more when the word is not written like a name.
constexpr double kLeastLikeness = 0.7;
constexpr double kLeastLikenessOfWords = 0.8;
constexpr float kGlossaryStrength = 1.0F;
constexpr float kLatinStrength = 1.0F;
constexpr float kReadingStrength = 0.9F;
constexpr float kNumberStrength = 1.0F;
constexpr std::ptrdiff_t kMostNumbers = 24;   ///< places of one number that are linked
constexpr float kSmallNumberStrength = 0.7F;  ///< one to ten turn up everywhere

using Quantities = std::vector<Quantity>;

/// Tokens [first, first + count) of a document.
struct Run {
  std::uint32_t first;
  std::uint32_t count;
};

/// Finds the links of one pair of passages.
class Linker {
 public:
  Linker(const Lexicon& lexicon, const Passage& english, const Passage& japanese,
         const GlossaryIndex* glossary)
      : lexicon_(lexicon),
        english_(english),
        japanese_(japanese),
        document_(*japanese.document),
        english_tokens_(english.tokens()),
        tokens_(japanese.tokens()),
        index_(lexicon, english),
        compounds_(lexicon),
        glossary_(glossary) {}

  Links link() {
    links_.reserve(4 * std::size_t{tokens_.size()});
    japanese_words_.reserve(tokens_.size());
    compounds_.start(document_, tokens_);
    for (std::uint32_t t = tokens_.begin; t < tokens_.end; ++t) {
      const Token& token = document_.tokens[t];
      WordId& word = japanese_words_.emplace_back(kNoWord);
      if (token.pos == Pos::kSymbol) continue;
      word = lexicon_.japanese(lemma(document_, token));
      if (is_latin(norm(document_, token))) {
        link_latin(t);
      } else {
        link_token(t, word);
        link_compounds(t);
        link_reading(t);
        link_joined_names(t);
      }
    }
    link_katakana();
    link_numbers();
    if (glossary_) link_glossary();
    return finish();
  }

 private:
  void connect(Run english, Run japanese, float strength, LinkKind kind) {
    for (std::uint32_t e = 0; e < english.count; ++e) {
      for (std::uint32_t j = 0; j < japanese.count; ++j) {
        links_.push_back({english.first + e, japanese.first + j, std::min(strength, 1.0F), kind});
      }
    }
  }

  /// The English token as far into its passage as this Japanese one.
  std::uint32_t opposite(std::uint32_t t) const {
    return english_tokens_.begin +
           static_cast<std::uint32_t>(std::uint64_t{t - tokens_.begin} * english_tokens_.size() /
                                      tokens_.size());
  }

  void link_word(WordId word, Run run) { link_glosses(lexicon_.glosses(word), run); }

  void link_glosses(const GlossRow& glosses, Run run) {
    for (std::size_t i = 0; i < glosses.size(); ++i) {
      const WordId meaning = glosses[i].word;
      if (!index_.may_have(meaning)) continue;
      const float strength = std::sqrt(glosses[i].weight);
      for (const EnglishIndex::Entry& entry : index_.with_word(meaning, opposite(run.first))) {
        connect({entry.token, entry.count}, run, strength, LinkKind::kDictionary);
      }
    }
  }

  void link_token(std::uint32_t t, WordId word) {
    const GlossRow glosses = lexicon_.glosses(word);
    if (glosses.empty()) {
      link_parts(t);
    } else {
      link_glosses(glosses, {t, 1});
    }
  }

  /// A token the dictionary does not have may be several words to it: 請負業者 = 請負 + 業者.
  void link_parts(std::uint32_t t) {
    std::string_view rest = norm(document_, document_.tokens[t]);
    while (rest.size() >= 2 * kKanjiBytes) {
      matches_.clear();
      lexicon_.japanese_prefixes(rest, matches_);
      const bool found = !matches_.empty() && matches_.back().bytes >= 2 * kKanjiBytes;
      if (found) link_word(matches_.back().word, {t, 1});
      rest.remove_prefix(
          std::min<std::size_t>(rest.size(), found ? matches_.back().bytes : kKanjiBytes));
    }
  }

  /// Headwords that MeCab cut into several tokens from `t` on.
  void link_compounds(std::uint32_t t) {
    for (const Compound& compound : compounds_.at(t)) {
      link_word(compound.word, {t, compound.tokens});
    }
    if (starts_compound(document_.tokens[t].pos)) link_inflected(t);
  }

  /// The same where the last word, the second or third, is inflected: 話し + 合っ is 話し合う.
  void link_inflected(std::uint32_t t) {
    if (document_.tokens[t].pos == Pos::kSymbol) return;
    run_.clear();
    for (std::uint32_t count = 1; count <= 2 && t + count < tokens_.end; ++count) {
      const Token& last = document_.tokens[t + count];
      if (last.pos == Pos::kSymbol) return;
      run_ += norm(document_, document_.tokens[t + count - 1]);
      if (!is_inflected(last)) continue;
      const std::size_t before = run_.size();
      run_ += lemma(document_, last);
      link_word(lexicon_.japanese(run_), {t, count + 1});
      run_.resize(before);
    }
  }

  bool is_inflected(const Token& token) const {
    const bool may_be =
        token.pos == Pos::kVerb || token.pos == Pos::kAuxiliary || token.pos == Pos::kAdjective;
    return may_be && token.norm.size() > 0 && lemma(document_, token) != norm(document_, token);
  }

  void link_latin(std::uint32_t t) {
    for (const auto& [hash, token] :
         index_.with_spelling(norm(document_, document_.tokens[t]), opposite(t))) {
      connect({token, 1}, {t, 1}, kLatinStrength, LinkKind::kLatin);
    }
  }

  void link_reading(std::uint32_t t) {
    const Token& token = document_.tokens[t];
    if (token.pos != Pos::kProperNoun || is_katakana(norm(document_, token))) return;
    const std::string romanised = romanise(reading(document_, token));
    if (romanised.size() < 3) return;
    link_spelling(romanised, t);
    const std::string plain = without_long_vowels(romanised);
    if (plain != romanised) link_spelling(plain, t);
  }

  void link_spelling(std::string_view romanised, std::uint32_t t) {
    for (const auto& [hash, token] : index_.with_spelling(romanised, opposite(t))) {
      if (!index_.capitalised(token)) continue;
      connect({token, 1}, {t, 1}, kReadingStrength, LinkKind::kReading);
    }
  }

  /// Runs of katakana tokens, with and without ・ between their parts, against English by sound.
  void link_katakana() {
    std::vector<Run> parts;
    std::uint32_t t = tokens_.begin;
    while (t < tokens_.end) {
      parts.clear();
      while (t < tokens_.end) {
        const Run part = katakana_run(t);
        if (part.count == 0) break;
        parts.push_back(part);
        t += part.count;
        if (t >= tokens_.end || !joins_names(t)) break;
        ++t;
      }
      for (const Run& part : parts) {
        link_sound(part);
        if (part.count > 1) {
          for (std::uint32_t p = 0; p < part.count; ++p) link_sound({part.first + p, 1});
        }
      }
      if (parts.size() > 1) {
        const Run& last = parts.back();
        link_sound({parts[0].first, last.first + last.count - parts[0].first});
      }
      if (parts.empty()) ++t;
    }
  }

  Run katakana_run(std::uint32_t t) const {
    Run run{t, 0};
    while (t + run.count < tokens_.end &&
           is_katakana(norm(document_, document_.tokens[t + run.count]))) {
      ++run.count;
    }
    return run;
  }

  bool joins_names(std::uint32_t t) const {
    const std::string_view symbol = norm(document_, document_.tokens[t]);
    return symbol == "・" || symbol == "=" || symbol == "-";
  }

  /// MeCab keeps マリア・ヨハンソン in one token when it knows neither name.
  void link_joined_names(std::uint32_t t) {
    std::string_view rest = norm(document_, document_.tokens[t]);
    if (rest.size() < kShortestKatakana + kMiddleDot.size() ||
        rest.find(kMiddleDot) == std::string_view::npos) {
      return;
    }
    while (!rest.empty()) {
      const std::size_t dot = std::min(rest.find(kMiddleDot), rest.size());
      const std::string_view part = rest.substr(0, dot);
      if (part.size() >= kShortestKatakana && is_katakana(part)) {
        link_word(lexicon_.japanese(part), {t, 1});
        run_ = part;
        link_kana({t, 1});
      }
      rest.remove_prefix(std::min(rest.size(), dot + kMiddleDot.size()));
    }
  }

  void link_sound(Run run) {
    run_.clear();
    for (std::uint32_t t = run.first; t < run.first + run.count; ++t) {
      const std::string_view part = norm(document_, document_.tokens[t]);
      if (is_katakana(part)) run_ += part;
    }
    link_kana(run);
  }

  /// Links the katakana of `run_`, which stand at these tokens.
  void link_kana(Run run) {
    if (run_.size() < kShortestKatakana) return;
    const SoundKey key = romanised_sound_key(romanise(run_));
    const auto sounds = index_.with_sound(key, opposite(run.first));
    if (sounds.empty()) return;
    const SpokenKana kana(lexicon_, run_);
    for (const EnglishIndex::Sound& sound : sounds) {
      name_ = index_.norm(sound.token);
      if (sound.count > 1) name_ += index_.norm(sound.token + 1);
      const double least = index_.capitalised(sound.token) ? kLeastLikeness : kLeastLikenessOfWords;
      const double likeness =
          transliteration_similarity(lexicon_, SpokenWord(lexicon_, name_), kana, least);
      if (likeness < least) continue;
      connect({sound.token, sound.count}, run, static_cast<float>(likeness),
              LinkKind::kTransliteration);
    }
  }

  void link_numbers() {
    Quantities english;
    Quantities japanese;
    read_quantities(english_.document->text, english_.span(), Language::kEnglish, english);
    read_quantities(document_.text, japanese_.span(), Language::kJapanese, japanese);
    const auto by_value = [](const Quantity& a, const Quantity& b) {
      return std::tie(a.month, a.value, a.span.begin) < std::tie(b.month, b.value, b.span.begin);
    };
    std::sort(english.begin(), english.end(), by_value);
    for (const Quantity& j : japanese) {
      const auto [first, last] = std::equal_range(
          english.begin(), english.end(), j, [](const Quantity& a, const Quantity& b) {
            return std::tie(a.month, a.value) < std::tie(b.month, b.value);
          });
      link_nearest(first, last, j);
    }
  }

  /// The same number in many places: those next to where this one stands on its side.
  void link_nearest(Quantities::const_iterator first, Quantities::const_iterator last,
                    const Quantity& japanese) {
    const Span here = japanese_.span();
    const Span there = english_.span();
    const auto place =
        there.begin + static_cast<std::uint32_t>(std::uint64_t{japanese.span.begin - here.begin} *
                                                 there.size() / here.size());
    const auto middle =
        std::lower_bound(first, last, place, [](const Quantity& quantity, std::uint32_t wanted) {
          return quantity.span.begin < wanted;
        });
    const auto before = std::min(middle - first, kMostNumbers / 2);
    auto e =
        std::max(first, std::min(middle - before, last - std::min(last - first, kMostNumbers)));
    for (const auto end = e + std::min(last - e, kMostNumbers); e != end; ++e) {
      link_number(*e, japanese);
    }
  }

  void link_number(const Quantity& english, const Quantity& japanese) {
    const bool small = english.value <= 10 && !english.month;
    connect(tokens_at(*english_.document, english_tokens_, english.span),
            tokens_at(document_, tokens_, japanese.span),
            small ? kSmallNumberStrength : kNumberStrength, LinkKind::kNumber);
  }

  /// Terms of one entry that stand as often on both sides are taken in order; otherwise any may be
  /// meant.
  void link_glossary() {
    std::vector<TermMatch> english;
    std::vector<TermMatch> japanese;
    glossary_->find(*english_.document, english_tokens_, Language::kEnglish, english);
    glossary_->find(document_, tokens_, Language::kJapanese, japanese);
    const auto by_entry = [](const TermMatch& a, const TermMatch& b) { return a.entry < b.entry; };
    std::stable_sort(english.begin(), english.end(), by_entry);
    std::stable_sort(japanese.begin(), japanese.end(), by_entry);
    for (auto e = english.begin(); e != english.end();) {
      const auto e_end = std::upper_bound(e, english.end(), *e, by_entry);
      const auto [j, j_end] = std::equal_range(japanese.begin(), japanese.end(), *e, by_entry);
      link_entry({e, e_end}, {j, j_end});
      e = e_end;
    }
    std::erase_if(links_, [](const Link& link) { return link.strength == 0; });
  }

  void link_entry(std::span<const TermMatch> english, std::span<const TermMatch> japanese) {
    if (english.empty() || japanese.empty()) return;
    const std::size_t many = std::max(english.size(), japanese.size());
    const std::size_t few = std::min(english.size(), japanese.size());
    if (many == few) settle(english, japanese);
    for (std::size_t k = 0; k < many; ++k) {
      const Range e = english[std::min(k, english.size() - 1)].tokens;
      const Range j = japanese[std::min(k, japanese.size() - 1)].tokens;
      connect({e.begin, e.size()}, {j.begin, j.size()}, kGlossaryStrength, LinkKind::kGlossary);
    }
  }

  /// Takes all other links from the words of terms.
  void settle(std::span<const TermMatch> english, std::span<const TermMatch> japanese) {
    const auto holds = [](std::span<const TermMatch> matches, std::uint32_t token) {
      const auto behind = std::upper_bound(
          matches.begin(), matches.end(), token,
          [](std::uint32_t t, const TermMatch& match) { return t < match.tokens.begin; });
      return behind != matches.begin() && token < std::prev(behind)->tokens.end;
    };
    for (Link& link : links_) {
      if (link.kind == LinkKind::kGlossary) continue;
      if (holds(english, link.english) || holds(japanese, link.japanese)) link.strength = 0;
    }
  }

  static Run tokens_at(const Document& document, Range tokens, Span span) {
    const auto first = std::lower_bound(
        document.tokens.begin() + tokens.begin, document.tokens.begin() + tokens.end, span.begin,
        [](const Token& token, std::uint32_t at) { return token.span.end <= at; });
    Run run{static_cast<std::uint32_t>(first - document.tokens.begin()), 0};
    while (run.first + run.count < tokens.end &&
           document.tokens[run.first + run.count].span.begin < span.end) {
      ++run.count;
    }
    return run;
  }

  /// Sorts the links, keeps the strongest of each pair of tokens and takes the coverage.
  Links finish() {
    std::sort(links_.begin(), links_.end(), [](const Link& a, const Link& b) {
      return std::tuple(a.english, a.japanese, -a.strength, a.kind) <
             std::tuple(b.english, b.japanese, -b.strength, b.kind);
    });
    links_.erase(std::unique(links_.begin(), links_.end(),
                             [](const Link& a, const Link& b) {
                               return a.english == b.english && a.japanese == b.japanese;
                             }),
                 links_.end());
    Links result{std::move(links_), {}, {}, index_.words(), std::move(japanese_words_)};
    result.english_coverage.assign(english_tokens_.size(), 0.0F);
    result.japanese_coverage.assign(tokens_.size(), 0.0F);
    for (const Link& link : result.links) {
      float& on_english = result.english_coverage[link.english - english_tokens_.begin];
      float& on_japanese = result.japanese_coverage[link.japanese - tokens_.begin];
      on_english = std::max(on_english, link.strength);
      on_japanese = std::max(on_japanese, link.strength);
    }
    return result;
  }

  static constexpr std::size_t kKanjiBytes = 3;
  static constexpr std::string_view kMiddleDot = "・";

  const Lexicon& lexicon_;
  const Passage& english_;
  const Passage& japanese_;
  const Document& document_;
  Range english_tokens_;
  Range tokens_;
  EnglishIndex index_;
  CompoundFinder compounds_;
  const GlossaryIndex* glossary_;
  std::vector<Link> links_;
  std::vector<WordId> japanese_words_;
  std::vector<PrefixMatch> matches_;
  std::string run_;
  std::string name_;
};

}  // namespace

Links link_words(const Lexicon& lexicon, const Passage& english, const Passage& japanese,
                 const GlossaryIndex* glossary) {
  if (english.document == nullptr || japanese.document == nullptr) {
    return {{},
            std::vector<float>(english.tokens().size(), 0.0F),
            std::vector<float>(japanese.tokens().size(), 0.0F),
            std::vector<WordId>(english.tokens().size(), kNoWord),
            std::vector<WordId>(japanese.tokens().size(), kNoWord)};
  }
  return Linker(lexicon, english, japanese, glossary).link();
}

}  // namespace taiyaku
