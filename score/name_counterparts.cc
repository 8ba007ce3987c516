#include <algorithm>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/han_names.h"
#include "lexicon/names.h"
#include "score/name_mentions.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

/// From here on a word without a capital counts as the same word in katakana.
constexpr double kLoanWord = 0.7;
/// A link from here on explains a word.
constexpr float kExplained = 0.8F;
/// Words of the other side that one name is compared with; more stand too far away.
constexpr std::uint32_t kMostCompared = 400;

/// Only the tokens nearest to the place that answers to `at` in the other passage.
Range window(Range from, std::uint32_t at, Range to) {
  if (to.size() <= kMostCompared) return to;
  const auto middle = to.begin + static_cast<std::uint32_t>(std::uint64_t{at - from.begin} *
                                                            to.size() / from.size());
  const std::uint32_t begin =
      std::clamp(middle, to.begin + kMostCompared / 2, to.end - kMostCompared / 2) -
      kMostCompared / 2;
  return {begin, begin + kMostCompared};
}

/// Kana ready to be compared with many words, as a whole and in part.
class Kana {
 public:
  Kana(const Lexicon& lexicon, std::string_view kana)
      : lexicon_(&lexicon), text_(kana), whole_(lexicon, kana) {}

  std::size_t bytes() const { return text_.size(); }
  const SpokenKana& whole() const { return whole_; }
  struct Ends {
    Ends(const Lexicon& lexicon, std::string_view kana, std::size_t size)
        : bytes(size),
          first(lexicon, kana.substr(0, size)),
          last(lexicon, kana.substr(kana.size() - size)) {}

    std::size_t bytes;
    SpokenKana first;
    SpokenKana last;
  };
  /// So many bytes of the beginning and of the end; worked out once.
  const Ends& ends(std::size_t bytes) {
    const auto known = std::find_if(ends_.begin(), ends_.end(),
                                    [&](const Ends& ends) { return ends.bytes == bytes; });
    if (known != ends_.end()) return *known;
    return ends_.emplace_back(*lexicon_, text_, bytes);
  }

 private:
  const Lexicon* lexicon_;
  std::string_view text_;
  SpokenKana whole_;
  std::list<Ends> ends_;  // too large to be moved
};

/// The likeness of the name to as much of the kana, at either end, as a name of its length would
/// be: a katakana run may hold more words than the name (ノーズリーサファリパーク).
double likeness_within(const Lexicon& lexicon, const SpokenWord& latin, Kana& kana) {
  if (latin.letters.size < 4 || kana.bytes() < 15) return 0;
  double within = 0;
  const std::size_t expected = 3 * std::max<std::size_t>(3, latin.letters.size * 2 / 3);
  for (std::size_t bytes = expected - 3; bytes <= expected + 3; bytes += 3) {
    if (bytes < 9 || kana.bytes() < bytes + 6) continue;
    const Kana::Ends& ends = kana.ends(bytes);
    within = std::max({within, transliteration_similarity(lexicon, latin, ends.first, kLoanWord),
                       transliteration_similarity(lexicon, latin, ends.last, kLoanWord)});
  }
  return within;
}

/// Less than `least`, at most kNameFound, may be 0.
double likeness(const Lexicon& lexicon, const SpokenWord& latin, Kana& kana, double least) {
  const double best = transliteration_similarity(lexicon, latin, kana.whole(), least);
  return best > kNameFound ? best : std::max(best, likeness_within(lexicon, latin, kana));
}

/// The best likeness of the word, which is `spoken`, or of any part of it between hyphens. Less
/// than `least` may be 0.
double best_likeness(const Lexicon& lexicon, std::string_view word, const SpokenWord& spoken,
                     Kana& kana, double least) {
  least = std::min(least, kNameFound);
  double best = likeness(lexicon, spoken, kana, least);
  for (std::size_t hyphen = word.find('-'); hyphen != std::string_view::npos;
       hyphen = word.find('-')) {
    best = std::max(best, likeness(lexicon, {lexicon, word.substr(0, hyphen)}, kana, least));
    word.remove_prefix(hyphen + 1);
    best = std::max(best, likeness(lexicon, {lexicon, word}, kana, least));
  }
  return best;
}

/// Nobody asks how much less than this a name was found. That it was, from kNameFound on, ends the
/// search: comparing sounds is what names cost.
constexpr double kNotFound = 0.19;

/// What a part must be more alike than to be found better than it is.
double to_beat(const NamePart& part) { return std::max(part.found, kNotFound); }

class Finder {
 public:
  explicit Finder(const PairAnalysis& pair)
      : pair_(pair),
        english_(*pair.bitext.english().document),
        japanese_(*pair.bitext.japanese().document),
        english_tokens_(pair.bitext.english().tokens()),
        japanese_tokens_(pair.bitext.japanese().tokens()) {}

  void find_japanese(NamePart& part, bool katakana) {
    const auto& coverage = pair_.links.japanese_coverage;
    const std::uint32_t t = part.token - japanese_tokens_.begin;
    const bool whole = japanese_.tokens[part.token].span == part.span;
    const bool linked = whole && !is_linked_to_kind(part.token);
    if ((linked || is_glossary_term(part.token)) && t < coverage.size()) part.found = coverage[t];
    if (part.found >= kNameFound) return;
    const Range words = window(japanese_tokens_, part.token, english_tokens_);
    Kana kana(*pair_.lexicon, part.text);
    for (const std::uint32_t w : words_by_sound(words)) {
      if (part.found >= kNameFound) return;
      compare(part, kana, w, w + 1 < words.end && katakana);
    }
    if (part.found < kNameFound) part.found = std::max(part.found, meaning(part, words));
  }

  void find_english(NamePart& part, const std::vector<NameMention>& japanese) {
    const auto& coverage = pair_.links.english_coverage;
    const std::uint32_t t = part.token - english_tokens_.begin;
    if (t < coverage.size()) part.found = coverage[t];
    if (part.found >= kNameFound) return;
    const SpokenWord& word = spoken(part.token);
    for (std::size_t i = 0; i < std::min<std::size_t>(japanese.size(), kMostCompared); ++i) {
      for (const NamePart& other : japanese[i].parts) {
        Kana kana(*pair_.lexicon, other.text);
        part.found = std::max(part.found,
                              best_likeness(*pair_.lexicon, part.text, word, kana, to_beat(part)));
        if (part.found >= kNameFound) return;
      }
      if (japanese[i].parts.size() < 2) continue;
      std::string whole;
      for (const NamePart& other : japanese[i].parts) whole += other.text;
      part.found = std::max(part.found, transliteration_similarity(*pair_.lexicon, word,
                                                                   Moras(whole), to_beat(part)));
    }
  }

  /// Of the parts that were not found.
  void tell_kinds(NameMention& name) const {
    for (NamePart& part : name.parts) {
      if (part.found < kNameFound)
        part.kind = english_name_kind(*pair_.lexicon, english_, part.token);
    }
  }

  /// 汪文斌, 金: kanji that MeCab does not take for names may still be read as the name.
  void find_in_kanji(NameMention& name) {
    constexpr std::size_t kMostParts = 4;
    if (name.parts.size() > kMostParts) return;
    read_kanji(window(english_tokens_, name.parts[0].token, japanese_tokens_));
    std::vector<std::string> words;
    for (const NamePart& part : name.parts) add_letters(part.text, words);
    const std::size_t parts = words.size();
    find_in_runs(SpelledName(words), {0, parts}, true, name);
    for (std::size_t p = 0; p < parts && parts > 1; ++p) {
      if (name.parts[p].found >= kNameFound) continue;
      find_in_runs(SpelledName({&words[p], 1}), {p, p + 1}, false, name);
    }
  }

 private:
  /// A Japanese part with an English token; one with a capital also together with its next.
  void compare(NamePart& part, Kana& kana, std::uint32_t w, bool with_next) {
    const Token& word = english_.tokens[w];
    const bool name = may_be_name(w);
    const double alike = best_likeness(*pair_.lexicon, norm(english_, word), spoken(w), kana,
                                       name ? to_beat(part) : kCommonWord * to_beat(part));
    part.found = std::max(part.found, name ? alike : of_common_word(alike));
    if (!with_next || !is_capital(word) || part.found >= kNameFound) return;
    const std::string two =
        std::string(norm(english_, word)) + std::string(norm(english_, english_.tokens[w + 1]));
    part.found = std::max(
        part.found, transliteration_similarity(*pair_.lexicon, SpokenWord(*pair_.lexicon, two),
                                               kana.whole(), to_beat(part)));
  }

  /// The English token as it is spoken, worked out once.
  const SpokenWord& spoken(std::uint32_t w) {
    spoken_.resize(english_tokens_.size());
    auto& word = spoken_[w - english_tokens_.begin];
    if (!word) word.emplace(*pair_.lexicon, norm(english_, english_.tokens[w]));
    return *word;
  }

  /// The words that may sound like a name; those with a capital first: one of them is the
  /// likeliest, and what is found ends the search. Worked out once for names of one window.
  const std::vector<std::uint32_t>& words_by_sound(Range words) {
    if (words == sound_window_) return by_sound_;
    sound_window_ = words;
    by_sound_.clear();
    for (std::uint32_t w = words.begin; w < words.end; ++w) {
      if (may_sound_alike(english_.tokens[w])) by_sound_.push_back(w);
    }
    std::stable_partition(by_sound_.begin(), by_sound_.end(),
                          [&](std::uint32_t w) { return is_capital(english_.tokens[w]); });
    return by_sound_;
  }

  /// Words of grammar are translated; what katakana spells are the others.
  bool may_sound_alike(const Token& word) const {
    if (word.pos == Pos::kSymbol || word.pos == Pos::kNumber) return false;
    return is_content(word.pos) || word.pos == Pos::kOther || is_capital(word);
  }

  bool is_capital(const Token& word) const { return begins_with_capital(surface(english_, word)); }

  /// Whether all that a Japanese name is linked to is what kind of place another name is: 大阪,
  /// which the dictionary calls Osaka Prefecture, and the Prefecture of Kyoto Prefecture.
  bool is_linked_to_kind(std::uint32_t token) const {
    static constexpr WordSet kKinds =
        word_set("prefecture", "prefectural", "city", "town", "village", "ward", "province",
                 "county", "island", "state");
    bool kind = false;
    for (const Link& link : pair_.links.links) {
      if (link.japanese != token) continue;
      const bool named =
          link.english > english_tokens_.begin && is_capital(english_.tokens[link.english - 1]);
      if (!named || !kKinds.contains(norm(english_, english_.tokens[link.english]))) return false;
      kind = true;
    }
    return kind;
  }

  /// Whether the user's glossary says what the Japanese token translates, with all names in it.
  bool is_glossary_term(std::uint32_t token) const {
    return pair_.glossary != nullptr &&
           std::any_of(pair_.links.links.begin(), pair_.links.links.end(), [&](const Link& link) {
             return link.kind == LinkKind::kGlossary && link.japanese == token;
           });
  }

  /// Not a word that has its counterpart elsewhere, as Monday has.
  bool may_be_name(std::uint32_t w) const {
    const auto& coverage = pair_.links.english_coverage;
    const std::uint32_t at = w - english_tokens_.begin;
    return is_capital(english_.tokens[w]) && (at >= coverage.size() || coverage[at] < kExplained);
  }

  static void add_letters(std::string_view text, std::vector<std::string>& words) {
    words.emplace_back();
    for (const char c : text) {
      if (c >= 'a' && c <= 'z') words.back() += c;
    }
  }

  /// Kanji that stand together, cut into tokens.
  struct KanjiRun {
    std::string text;
    std::vector<std::size_t> ends;  ///< characters up to the end of each token
    HanReadings readings;
  };

  /// Tokens that are kanji, from U+4E00 to U+9FFF (E4 B8 80 to E9 BF BF).
  static bool is_han(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); at += kHanBytes) {
      const auto lead = static_cast<unsigned char>(text[at]);
      if (lead < 0xe4 || lead > 0xe9) return false;
    }
    return !text.empty() && text.size() % kHanBytes == 0;
  }

  /// Reads all kanji of the window, unless that was done for the name before.
  void read_kanji(Range tokens) {
    if (kanji_window_ == tokens) return;
    kanji_window_ = tokens;
    kanji_.clear();
    std::string text;
    std::vector<std::size_t> ends;
    for (std::uint32_t t = tokens.begin; t <= tokens.end; ++t) {
      const std::string_view token =
          t < tokens.end ? norm(japanese_, japanese_.tokens[t]) : std::string_view();
      if (is_han(token)) {
        text += token;
        ends.push_back(text.size() / kHanBytes);
      } else if (!ends.empty()) {
        HanReadings readings(*pair_.lexicon, text);
        kanji_.push_back({std::move(text), std::move(ends), std::move(readings)});
        text.clear();
        ends.clear();
      }
    }
  }

  /// Looks for the name, which is those parts of the mention, in whole tokens of kanji.
  void find_in_runs(const SpelledName& spelled, std::pair<std::size_t, std::size_t> parts,
                    bool may_have_division, NameMention& name) const {
    constexpr std::size_t kLongestName = 5;
    for (const KanjiRun& run : kanji_) {
      std::size_t begin = 0;
      for (std::size_t first = 0; first < run.ends.size(); begin = run.ends[first++]) {
        if (!run.readings.may_begin(spelled, begin)) continue;
        for (std::size_t last = first; last < run.ends.size(); ++last) {
          const std::size_t count = run.ends[last] - begin;
          note(run.readings.similarity(spelled, begin, count), parts, name);
          if (may_have_division && count > 2 && is_division(run, run.ends[last] - 1)) {
            note(run.readings.similarity(spelled, begin, count - 1), parts, name);
          }
          if (count >= kLongestName) break;
        }
      }
    }
  }

  /// 成都市: what kind of place it is stands behind the name.
  static bool is_division(const KanjiRun& run, std::size_t character) {
    static constexpr WordSet kDivisions =
        word_set("市", "県", "州", "省", "区", "町", "村", "郡", "島");
    return kDivisions.contains(std::string_view(run.text).substr(kHanBytes * character, kHanBytes));
  }

  static void note(double alike, std::pair<std::size_t, std::size_t> parts, NameMention& name) {
    if (alike < kRead) return;
    for (std::size_t p = parts.first; p < parts.second; ++p) {
      name.parts[p].found = std::max(name.parts[p].found, alike);
    }
  }

  static constexpr double kRead = 0.8;
  static constexpr std::size_t kHanBytes = 3;

  /// Among hundreds of common words one always sounds a little like the name.
  static double of_common_word(double alike) {
    return alike >= kLoanWord ? alike : alike / kCommonWord;
  }
  static constexpr double kCommonWord = 2;

  /// NSW for new south wales.
  static bool is_acronym_of(std::string_view word, std::string_view text,
                            std::string_view translation) {
    if (word.size() < 2 || text.empty() || text[0] < 'A' || text[0] > 'Z') return false;
    std::size_t letter = 0;
    for (std::size_t at = 0; at < translation.size(); ++at) {
      if (at > 0 && translation[at - 1] != ' ') continue;
      if (letter == word.size() || word[letter++] != translation[at]) return false;
    }
    return letter == word.size();
  }

  /// A translation of the Japanese word that shares its stem with an English word, or that the
  /// English word abbreviates: スコットランド and Scottish, オレゴン and Ore.
  double meaning(const NamePart& part, Range words) const {
    for (const Gloss& gloss : pair_.lexicon->glosses(pair_.lexicon->japanese(part.text))) {
      const std::string translation = pair_.lexicon->english_word(gloss.word);
      for (std::uint32_t w = words.begin; w < words.end; ++w) {
        std::string_view word = norm(english_, english_.tokens[w]);
        while (word.ends_with('.')) word.remove_suffix(1);
        const std::size_t stem = std::min<std::size_t>(5, translation.size());
        if (word.size() >= 4 && stem >= 4 && word.starts_with(translation.substr(0, stem)))
          return 0.7;
        if (is_acronym_of(word, surface(english_, english_.tokens[w]), translation)) return 0.9;
        if (word.size() >= 2 && word.size() < translation.size() &&
            word.size() < english_.tokens[w].span.size() && translation.starts_with(word))
          return 0.7;
      }
    }
    return 0;
  }

  const PairAnalysis& pair_;
  const Document& english_;
  const Document& japanese_;
  Range english_tokens_;
  Range japanese_tokens_;
  std::vector<std::optional<SpokenWord>> spoken_;  ///< by English token
  Range sound_window_;
  std::vector<std::uint32_t> by_sound_;  ///< English tokens of that window
  Range kanji_window_;
  std::vector<KanjiRun> kanji_;  ///< of that window
};

/// A place of several words is there as a whole or not at all: the San of San Diego sounds like
/// さん.
void settle_place(NameMention& name) {
  double least = 1;
  for (const NamePart& part : name.parts) least = std::min(least, part.found);
  for (NamePart& part : name.parts) part.found = least;
}

}  // namespace

void find_counterparts(const PairAnalysis& pair, std::vector<NameMention>& english,
                       std::vector<NameMention>& japanese) {
  if (english.empty() && japanese.empty()) return;
  Finder finder(pair);
  for (NameMention& name : japanese) {
    for (NamePart& part : name.parts) finder.find_japanese(part, name.katakana);
  }
  for (NameMention& name : english) {
    for (NamePart& part : name.parts) finder.find_english(part, japanese);
    const bool lone = std::any_of(name.parts.begin(), name.parts.end(),
                                  [](const NamePart& part) { return part.found < kNameFound; });
    if (lone) finder.find_in_kanji(name);
    if (name.place) {
      settle_place(name);
    } else {
      finder.tell_kinds(name);
    }
  }
}

}  // namespace taiyaku
