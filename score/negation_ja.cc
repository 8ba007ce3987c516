#include <algorithm>
#include <array>
#include <string_view>

#include "score/negation.h"
#include "score/place.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

/// What stands just before ない, ぬ or ん when the whole does not negate: かもしれない (may),
/// に違いない (must be), かねない (might), 問題はない (fine). しか…ない is found apart.
constexpr auto kHarmlessBefore = std::to_array<std::string_view>({"かもしれ",
                                                                  "かも知れ",
                                                                  "に違い",
                                                                  "に相違",
                                                                  "にほかなら",
                                                                  "に他なら",
                                                                  "に過ぎ",
                                                                  "にすぎ",
                                                                  "ざるを得",
                                                                  "ざるをえ",
                                                                  "申し訳",
                                                                  "申しわけ",
                                                                  "すみませ",
                                                                  "すま",
                                                                  "もったい",
                                                                  "勿体",
                                                                  "とんでも",
                                                                  "つまら",
                                                                  "くだら",
                                                                  "たまら",
                                                                  "やむを得",
                                                                  "やむをえ",
                                                                  "間も",
                                                                  "ほど",
                                                                  "何気",
                                                                  "さりげ",
                                                                  "はかと思わ",
                                                                  "違い",
                                                                  "すいませ",
                                                                  "至ら",
                                                                  "足ら",
                                                                  "どうしようも",
                                                                  "仕方が",
                                                                  "しかたが",
                                                                  "しょうが",
                                                                  "信じられ",
                                                                  "並大抵の",
                                                                  "少なから",
                                                                  "欠かせ",
                                                                  "忘れてはなら",
                                                                  "忘れてはいけ",
                                                                  "はいけ",
                                                                  "もいけ",
                                                                  "ちゃいけ",
                                                                  "並大抵のことでは",
                                                                  "並大抵のものでは",
                                                                  "かね",
                                                                  "兼ね",
                                                                  "問題は",
                                                                  "問題が",
                                                                  "問題も"});

/// The second of two negations that affirm: ないわけではない, なくもない, ずにはいられない. The
/// first begins like kAffirmedFrom.
constexpr auto kAffirmedBefore = std::to_array<std::string_view>(
    {"ないでも", "なくも", "なくは", "ないことは", "ないこともは", "ないわけでは", "ないわけじゃ",
     "ないとは限ら", "ないとはかぎら", "ないとは言え", "ないとはいえ", "ないとも限ら",
     "ずにはいられ", "ずにはおか", "ないものでも"});
constexpr auto kAffirmedFrom = std::to_array<std::string_view>(
    {"ないでもな",     "ないでもあ",   "なくもな",     "なくもあ",       "なくはな",
     "なくはあ",       "ないことはな", "ないことはあ", "ないわけではな", "ないわけではあ",
     "ないわけじゃな", "ないとは限",   "ないとはかぎ", "ないとは言え",   "ないとはいえな",
     "ないとはいえま", "ないとも限",   "ずにはいられ", "ずにはおか",     "ないものでもな"});

/// The same before ず or ぬ only, with which these are set phrases: にかかわらず (in spite of),
/// 問わず (whether or not), 思わず (without thinking). With ない they deny like any other verb.
constexpr std::array<std::string_view, 7> kHarmlessBeforeZu = {
    "かかわら", "関わら", "拘わら", "問わ", "思わ", "絶え", "相変わら"};

/// What begins at the negation when it is part of "must" (なければならない) or of "not only"
/// (だけでなく).
constexpr std::array<std::string_view, 31> kHarmlessFrom = {
    "なければなり", "なくてはなり", "ねばなり",     "ざるを得",     "ざるをえ",   "なければだめ",
    "なければダメ", "ぬ間に",       "なければなら", "なければいけ", "なければ、", "なくてはなら",
    "なくてはいけ", "ないといけ",   "ないとだめ",   "ないとダメ",   "ねばなら",   "ねばいけ",
    "なきゃ",       "なくちゃ",     "なくてはな",   "なくば",       "なくして",   "なければ駄目",
    "ないと、",     "ないかぎり",   "ない限り",     "ないとね",     "ないとな",   "ないと…",
    "ないと・"};

/// An invitation or soft question: ませんか, ないかと; not ないから, which gives a reason.
constexpr std::array<std::string_view, 8> kAskingFrom = {
    "ないか",  "ないのか",     "ないですか",     "ないの？",
    "ないの?", "ないだろうか", "ないでしょうか", "んか"};
/// じゃない asks for agreement before these, and denies elsewhere.
constexpr std::array<std::string_view, 6> kAgreementFrom = {"ない？",  "ない?",      "ないの？",
                                                            "ないの?", "ないですか", "ないかな"};

/// The second half of "must": the negation itself stands after one of these.
constexpr std::array<std::string_view, 12> kMustBefore = {
    "なければなら", "なければなり", "なければいけ", "なくてはなら", "なくてはなり", "なくてはいけ",
    "ないといけ",   "ねばなら",     "ねばなり",     "なきゃいけ",   "なきゃなら",   "なくちゃいけ"};

constexpr auto kSentenceEnds =
    std::to_array<std::string_view>({"。", "！", "!", "…", "」", "♪", "ー", "w", "笑", "（", "("});

constexpr std::array<std::string_view, 8> kOnlyBefore = {
    "だけで", "だけでは", "のみなら", "ばかりで", "ばかりでは", "に限ら", "だけじゃ", "のみで"};

constexpr WordSet kNegativeLemmas = word_set("ない", "無い", "ぬ", "ん", "まい", "ず");

constexpr WordSet kLexical =
    word_set("なくなる", "無くなる", "以外", "どうでも", "ありえる", "除ける", "拒否", "拒む",
             "断る", "失敗", "否定", "禁止", "禁じる", "避ける", "防ぐ", "欠く", "欠ける", "欠如",
             "難しい", "困難", "なし", "無し", "ゼロ", "やめる", "止める", "中止", "停止", "反対",
             "不足", "失う", "外れる", "逃す", "逃れる", "拒絶", "却下", "除く", "断念", "据え置く",
             "据え置き", "どころか", "断つ", "やめ", "欠席", "嫌", "いや", "禁物", "だめ", "ダメ",
             "駄目", "遠慮", "いいえ", "皆無", "控える", "取りやめる", "離れる", "除外", "かねる",
             "兼ねる", "違う", "外", "否", "初めて", "あっという間に", "久しぶり", "異なる", "嫌い",
             "にくい", "づらい", "がたい", "難い", "限る", "まさか");

/// 護衛なしでは動けない: the ない takes back what なし denied.
constexpr std::array<std::string_view, 8> kTakenBack = {
    "なしでは", "なしには", "なしに", "抜きでは", "抜きには", "なくしては", "なくては", "ずには"};

template <std::size_t N>
bool ends_with_any(std::string_view text, const std::array<std::string_view, N>& endings) {
  // The last byte tells most of them apart.
  return !text.empty() && std::any_of(endings.begin(), endings.end(), [&](std::string_view e) {
    return text.back() == e.back() && text.ends_with(e);
  });
}

template <std::size_t N>
bool starts_with_any(std::string_view text, const std::array<std::string_view, N>& beginnings) {
  constexpr std::size_t kLast =
      2;  // of the first character's three bytes: tells most of them apart
  return std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view b) {
    return text.size() >= b.size() && (b.size() <= kLast || text[kLast] == b[kLast]) &&
           text.starts_with(b);
  });
}

bool is_negative_form(const Document& document, const Token& token) {
  if (token.pos != Pos::kAuxiliary && token.pos != Pos::kAdjective) return false;
  const std::string_view base = lemma(document, token);
  if (!kNegativeLemmas.contains(base)) {
    return false;
  }
  return surface(document, token) != "なし";
}

/// ん negates after ませ, and in speech after a verb's a-form (知らん, 払わん, いかん); elsewhere,
/// and always in んです, it is the の that explains.
bool is_explaining(std::string_view before, std::string_view from) {
  static constexpr std::array<std::string_view, 6> kStems = {"ら", "わ", "か", "さ", "ま", "ば"};
  static constexpr std::array<std::string_view, 4> kExplaining = {"んで", "んだ", "んじゃ", "んや"};
  if (!from.starts_with("ん") || before.ends_with("ませ")) return false;
  return starts_with_any(from, kExplaining) || !ends_with_any(before, kStems);
}

/// What a sentence's negations need to know of all its tokens, found in one pass.
class SentenceView {
 public:
  SentenceView(const Document& document, Range tokens)
      : document_(document), end_(tokens.end), next_(tokens.begin), last_content_(tokens.begin) {
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      if (is_content(document.tokens[t].pos)) last_content_ = t;
    }
  }

  /// しか earlier in the clause makes the negation at `t` "only". Asked for rising `t`.
  bool is_only(std::uint32_t t) {
    for (; next_ < t; ++next_) {
      const std::string_view word = surface(document_, document_.tokens[next_]);
      if (word == "、" || word == "。") only_ = false;
      if (word.ends_with("しか")) only_ = true;
    }
    return only_;
  }

  /// Nothing but endings, quotation and punctuation follows: the main verb itself is negated, or
  /// that of a quotation.
  bool is_final(std::uint32_t t) const {
    return t >= last_content_ || closes_quotation(t) || closes_thought(t);
  }

 private:
  /// 「…に失望していない」と述べた
  bool closes_quotation(std::uint32_t t) const {
    if (t + 1 >= document_.tokens.size()) return false;
    const std::string_view behind = surface(document_, document_.tokens[t + 1]);
    return behind == "」" || behind == "』" || behind == "。」";
  }

  /// 必要はないとの認識を示した, 至らなかったと結論づけた; not 急がないと間に合わない.
  bool closes_thought(std::uint32_t t) const {
    static constexpr WordSet kThinking =
        word_set("認識", "見方", "考え", "見解", "姿勢", "立場", "方針", "見通し", "判断", "結論",
                 "指摘", "主張", "説明", "強調", "述べる", "語る", "話す", "言う", "考える", "思う",
                 "みる", "訴える", "感じる", "結論づける", "結論付ける", "明かす", "発表", "批判",
                 "反論", "信じる", "する");
    std::uint32_t next = t + 1;
    while (next < end_ && document_.tokens[next].pos == Pos::kAuxiliary) ++next;
    if (next + 1 >= end_) return false;
    const std::string_view quoting = surface(document_, document_.tokens[next]);
    if (quoting != "と" && quoting != "との") return false;
    std::uint32_t thinking = next + 1;
    if (surface(document_, document_.tokens[thinking]) == "の" && thinking + 1 < end_) ++thinking;
    return kThinking.contains(lemma(document_, document_.tokens[thinking]));
  }

  const Document& document_;
  std::uint32_t end_;
  std::uint32_t next_;
  std::uint32_t last_content_;
  bool only_ = false;
};

/// 入るな, 触るな: a verb's plain form and な at the end of a clause forbid.
bool is_prohibition(const Document& document, const Sentence& sentence, std::uint32_t t) {
  const Token& token = document.tokens[t];
  if (surface(document, token) != "な" || token.pos != Pos::kParticle) return false;
  if (t == sentence.tokens.begin || document.tokens[t - 1].pos != Pos::kVerb) return false;
  return surface(document, document.tokens[t - 1]) == lemma(document, document.tokens[t - 1]);
}

/// The polite form puts ませ, and ありませ for ない itself, before the ん.
std::string_view without_polite_stem(std::string_view before) {
  for (std::string_view stem : {"ませ", "ござい", "あり"}) {
    if (before.ends_with(stem)) before.remove_suffix(stem.size());
  }
  return before;
}

bool asks(std::string_view before, std::string_view from) {
  for (const std::string_view ending : kAskingFrom) {
    if (from.starts_with(ending) && !from.substr(ending.size()).starts_with("ら")) return true;
  }
  return before.ends_with("じゃ") && starts_with_any(from, kAgreementFrom);
}

/// 直さないと！, 残しておかなければ。: what must be done, left unsaid.
bool ends_on_must(std::string_view from) {
  for (const std::string_view form : {"ないと", "なければ", "ねば"}) {
    if (!from.starts_with(form)) continue;
    from.remove_prefix(form.size());
    return from.empty() || starts_with_any(from, kSentenceEnds);
  }
  return false;
}

bool is_harmless(std::string_view before, std::string_view from) {
  if (asks(before, from) || ends_on_must(from)) return true;
  const bool zu = from.starts_with("ず") || from.starts_with("ぬ");
  before = without_polite_stem(before);
  return ends_with_any(before, kHarmlessBefore) || ends_with_any(before, kMustBefore) ||
         ends_with_any(before, kAffirmedBefore) || starts_with_any(from, kAffirmedFrom) ||
         ends_with_any(before, kOnlyBefore) || starts_with_any(from, kHarmlessFrom) ||
         (zu && ends_with_any(before, kHarmlessBeforeZu));
}

/// Half of なければならない or ざるを得ない.
bool is_must(std::string_view before, std::string_view from) {
  static constexpr auto kFrom = std::to_array<std::string_view>(
      {"なければなり", "なくてはなり", "ねばなり", "ざるを得", "ざるをえ", "なければなら",
       "なければいけ", "なくてはなら", "なくてはいけ", "ないといけ", "ねばなら", "ねばいけ"});
  static constexpr auto kBefore = std::to_array<std::string_view>({"ざるを得", "ざるをえ"});
  before = without_polite_stem(before);
  return starts_with_any(from, kFrom) || ends_with_any(before, kMustBefore) ||
         ends_with_any(before, kBefore);
}

/// と before the verb at `verb`, with at most who was told in between: 「…」と記者団に語る.
bool quotes_before(const Document& document, const Sentence& sentence, std::uint32_t verb) {
  constexpr std::uint32_t kMostBetween = 6;
  for (std::uint32_t t = verb; t > sentence.tokens.begin && verb - t <= kMostBetween; --t) {
    const std::string_view word = surface(document, document.tokens[t - 1]);
    if (word == "と") return true;
    if (word == "、" || word == "」") return false;
  }
  return false;
}

/// …と + a verb of saying, whose endings the negation at `t` belongs to: 「…」と語っていない.
bool negates_saying(const Document& document, const Sentence& sentence, std::uint32_t t) {
  static constexpr WordSet kSaying = word_set("言う", "述べる", "語る", "話す", "発表", "発言",
                                              "報告", "伝える", "明かす", "説明", "主張");
  std::uint32_t verb = t;
  while (verb > sentence.tokens.begin && t - verb < 5) {
    --verb;
    const std::string_view base = lemma(document, document.tokens[verb]);
    if (!kSaying.contains(base)) continue;
    return quotes_before(document, sentence, verb);
  }
  return false;
}

/// Whether one of kTakenBack stands a few words before.
bool takes_back(std::string_view before) {
  constexpr std::size_t kReach = 45;  // bytes: fifteen characters
  return std::any_of(kTakenBack.begin(), kTakenBack.end(), [&](std::string_view without) {
    const std::size_t at = before.rfind(without);
    return at != std::string_view::npos && before.size() - at - without.size() <= kReach;
  });
}

bool is_lexical(const Document& document, const Token& token) {
  const std::string_view base = lemma(document, token);
  if (kLexical.contains(base)) return true;
  if (surface(document, token) == "なし") return true;
  if (token.pos == Pos::kPrefix || token.pos == Pos::kNoun || token.pos == Pos::kAdjective) {
    static constexpr std::array<std::string_view, 5> kSigns = {"不", "無", "未", "非", "反"};
    return starts_with_any(surface(document, token), kSigns);
  }
  return false;
}

}  // namespace

std::vector<NegationCue> japanese_negations(const Document& document, Range sentences) {
  std::vector<NegationCue> cues;
  const std::string_view text = document.text;
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
    const Sentence& sentence = document.sentences[s];
    SentenceView view(document, sentence.tokens);
    for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
      const Token& token = document.tokens[t];
      if (!is_negative_form(document, token)) {
        if (is_lexical(document, token) || is_prohibition(document, sentence, t))
          cues.push_back({token.span, false});
        continue;
      }
      const std::string_view before =
          text.substr(sentence.span.begin, token.span.begin - sentence.span.begin);
      const std::string_view from =
          text.substr(token.span.begin, sentence.span.end - token.span.begin);
      if (surface(document, token) == "ん" && is_explaining(before, from)) continue;
      if (is_harmless(before, from) || takes_back(before)) {
        cues.push_back({token.span, false, false, false, is_must(before, from)});
        continue;
      }
      const bool final = view.is_final(t);
      const bool plain = !view.is_only(t);  // としか言えない is said
      cues.push_back(
          {token.span, plain, final, plain && final && negates_saying(document, sentence, t)});
    }
  }
  return cues;
}

}  // namespace taiyaku
