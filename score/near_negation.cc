#include "score/near_negation.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "score/negation.h"
#include "score/place.h"
#include "score/word_list.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

/// What says it in Japanese, besides ない and the words that negation_ja.cc knows.
constexpr std::string_view kOfQuantity =
    "少 わずか 僅か まれ 稀 めった 滅多 一握り ひと握り 限ら 限り 乏 減 薄 低 足ら ごく 珍 まばら "
    "皆無 手薄 希少 ほぼい 指折り 細 難 ろくに 疑";
constexpr std::string_view kOfFailure =
    "怠 損ね 損な 逃 敗 ミス 挫折 頓挫 決裂 破綻 破談 漏 忘 落 遅 難航 立ち消え 流れ 空振り 不調 "
    "見送 足踏み 滞 逸 割 下回 物別れ 届か 及ば 至らず ならず 失 外 引き分け 裏切 故障 倒 未 滑 "
    "潰 つぶ 崩 欠 弱 苦 誤 違反 放置 済み とん挫 惨敗 惜敗 サボ すっぽか 見過ご 見落と 取りこぼ "
    "無駄 甲斐 もろ 止ま 不能 残念";
constexpr std::string_view kOfRefusal =
    "拒 断 辞退 固辞 控え 避け ノーコメント 沈黙 渋 見送 ボイコット 抵抗 反対 頑 黙 伏せ 抗 蹴 "
    "突っぱね はね 否 応じ 譲ら お預け 門前払い 却下 振 嫌";
constexpr std::string_view kOfCondition =
    "限り 除 以外 別 さもな ぎり 条件 前提 必要 例外 ねば なけりゃ なきゃ";
constexpr std::string_view kOfEnding =
    "もう もはや やめ 辞 終 途絶 失 元 かつて 以前 今では いまや 消 去 廃 止 閉 卒業 脱 過去 "
    "打ち切 引退 離 から 解 切れ なくな 亡 奪";

constexpr std::string_view kOfLess =
    "低 少 軽 弱 劣 下 控え 緩 減 薄 安 落ち 乏 まし マシ 楽 抑 小 短 浅 遅 割安 後退 鈍";
constexpr std::string_view kOfNearly =
    "ほとんど ほぼ そう かけ ところ 寸前 危う あやう もう少し もうすこし あと一歩 あわや 近 間一髪 "
    "ぎりぎり "
    "間際 ニアミス 瀬戸際 すんで ばかり 弱 わずか おおむね 大半 ほど もう 同然 まで 余 強 約";
constexpr std::string_view kOfNotYet =
    "ところ 直前 寸前 間際 間近 そう かけ 目前 近 よう うと 控え まさに 間もなく まもなく もうすぐ "
    "今にも "
    "前 矢先 つもり 予定 つつ あと一歩 もう少し 大詰め これから いよいよ 段階 とき 時 たら 際 "
    "見通し "
    "見込み";
constexpr std::string_view kOfMost =
    "最 一番 いちばん 随一 トップ 以上 屈指 どの だれより 誰より 何より 右に出 首位 他のど "
    "ほかのど "
    "並ぶ 匹敵 同じ 同程度 ほど 程度 以下";

/// English tokens of one sentence, by place.
class Words {
 public:
  Words(const Document& document, Range tokens) : document_(document), tokens_(tokens) {}

  std::string_view norm_at(std::uint32_t t) const {
    return t >= tokens_.begin && t < tokens_.end ? norm(document_, document_.tokens[t])
                                                 : std::string_view();
  }
  std::string_view lemma_at(std::uint32_t t) const {
    return t >= tokens_.begin && t < tokens_.end ? lemma(document_, document_.tokens[t])
                                                 : std::string_view();
  }
  /// "no city is bigger than", "no more expensive than": a comparison soon behind.
  bool compares_behind(std::uint32_t t) const {
    constexpr std::uint32_t kReach = 10;
    for (std::uint32_t next = t + 2; next <= t + kReach; ++next) {
      const std::string_view before = norm_at(next - 1);
      if (norm_at(next) == "than") return before.ends_with("er") && before != "other";
    }
    return false;
  }
  /// "missed", "lost": by its form, with an object behind it.
  bool is_past_verb(std::uint32_t t) const {
    static constexpr WordSet kBehindParticiple =
        word_set("", ".", ",", "by", "to", "in", "on", "from", "of");
    if (t >= tokens_.end || document_.tokens[t].pos != Pos::kContent) return false;
    const std::string_view word = norm_at(t);
    const bool past = word != lemma_at(t) && !word.ends_with("ing") && !word.ends_with("s");
    return past && !kBehindParticiple.contains(norm_at(t + 1));
  }
  bool holds(std::string_view word) const {
    for (std::uint32_t t = tokens_.begin; t < tokens_.end; ++t)
      if (norm_at(t) == word) return true;
    return false;
  }

 private:
  const Document& document_;
  Range tokens_;
};

/// "a few", "the last few", "every few": some.
bool is_some(std::string_view before) {
  static constexpr WordSet kSome =
      word_set("a", "the", "quite", "last", "past", "next", "first", "these", "those", "every",
               "some", "my", "his", "her", "our", "their", "its", "your", "another", "final", "no",
               "not", "precious", "coming", "previous", "following", "other", "as", "same",
               "select", "chosen", "lucky", "privileged", "happy");
  return kSome.contains(before);
}

/// What says the same as the word at `t`; empty when it does not deny.
std::string_view answers_of(const Words& words, std::uint32_t t) {
  // "after few days" is after some, and what few doubt is sure.
  static constexpr WordSet kNotFew =
      word_set("days", "weeks", "months", "years", "minutes", "hours", "moments", "seconds",
               "doubt", "doubted", "dispute", "disputed", "question", "deny");
  static constexpr WordSet kRare = word_set("hardly", "scarcely", "rarely", "seldom");
  static constexpr WordSet kAny = word_set(
      "few", "hardly", "scarcely", "rarely", "seldom", "fail", "fails", "failed", "failing",
      "refuse", "refuses", "refused", "refusing", "decline", "declines", "declined", "declining",
      "unless", "anything", "no", "less", "almost", "nearly", "about", "close");
  const std::string_view word = words.norm_at(t);
  if (!kAny.contains(word)) return {};
  const std::string_view base = words.lemma_at(t);
  const std::string_view before = words.norm_at(t - 1);
  const std::string_view next = words.norm_at(t + 1);
  if (word == "few" && !is_some(before) && !next.empty() && !kNotFew.contains(next))
    return kOfQuantity;
  // "hardly a day without", "scarcely had it begun when": every day, and as soon as.
  if (kRare.contains(word) && next != "had" && !words.holds("without") && !words.holds("when"))
    return kOfQuantity;
  const bool turned = before == "never" || before == "not" || before.ends_with("n't") ||
                      before == "cannot" || words.norm_at(t - 2) == "not";
  if (base == "fail" && next == "to" && !turned) return kOfFailure;
  if ((base == "refuse" || base == "decline") && next == "to" && !turned) return kOfRefusal;
  if (word == "unless") return kOfCondition;
  if (word == "anything" && next == "but" && words.lemma_at(t - 1) == "be")
    return "どころか 程遠 ほど遠 とんでも 正反対 逆 裏腹 まるで 対照";
  if (word == "no" && next == "longer") return kOfEnding;
  if ((word == "almost" || word == "nearly") && words.is_past_verb(t + 1)) return kOfNearly;
  const bool about_to = word == "about" && next == "to" && words.lemma_at(t - 1) == "be";
  const bool close_to = word == "close" && next == "to" && words.norm_at(t + 2).ends_with("ing");
  if (about_to || close_to) return kOfNotYet;
  if (word == "less" && words.norm_at(t + 2) == "than") return kOfLess;
  if (word == "no" && words.compares_behind(t)) return kOfMost;
  return {};
}

/// Whether the Japanese denies anything; for "unless" only what takes ない, since what is to happen
/// may deny by itself (中止).
bool denies(const Document& japanese, Range there, bool inflecting) {
  const auto cues = japanese_negations(japanese, there);
  return std::any_of(cues.begin(), cues.end(), [&](const NegationCue& cue) {
    static constexpr WordSet kForms =
        word_set("ない", "なけれ", "なく", "なかっ", "な", "ぬ", "ね", "ん", "ず", "無い");
    return !inflecting || kForms.contains(surface(japanese, cue.span));
  });
}

}  // namespace

std::optional<Span> unanswered_near_negation(const Document& english, Range here,
                                             const Document& japanese, Range there) {
  std::optional<Span> found;
  std::string_view answers;
  for (std::uint32_t s = here.begin; s < here.end && !found; ++s) {
    const Range tokens = english.sentences[s].tokens;
    const Words words(english, tokens);
    for (std::uint32_t t = tokens.begin; t < tokens.end && !found; ++t) {
      if (answers = answers_of(words, t); !answers.empty()) found = english.tokens[t].span;
    }
  }
  if (!found || any_stands_in(surface(japanese, span_of(japanese, there)), answers))
    return std::nullopt;
  const bool unless = answers.data() == kOfCondition.data();
  return denies(japanese, there, unless) ? std::nullopt : found;
}

}  // namespace taiyaku
