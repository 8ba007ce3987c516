#include "score/turned_negations.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "score/place.h"
#include "score/word_list.h"

namespace taiyaku {
namespace {

/// What stands behind an English negation (lemmas or words as they stand; `*` for words in
/// between), and the Japanese words, any of which says the same without ない.
struct EnglishTurn {
  std::string_view behind;
  std::string_view japanese;
};

constexpr auto kEnglishTurns = std::to_array<EnglishTurn>({
    {"* serious", "軽症 軽傷 軽微 軽い 命に別"},
    {"* seriously", "軽症 軽傷 命に別"},
    {"life-threatening", "軽症 軽傷 命に別"},
    {"see since", "以来 ぶり"},
    {"even", "まだ いまだ 未だ"},
    {"* yet", "まだ いまだ 未だ"},
    {"long after", "間もな すぐ 直後 ほどなく"},
    {"guilty", "無罪 潔白"},
    {"safe", "危険 危な"},
    {"clear", "不明 定か"},
    {"satisfied", "不満"},
    {"attend", "欠席"},
    {"employ", "無職"},
    {"imagine", "まさか 想像 思いも"},
    {"dream", "まさか"},
    {"* until", "てから でから になって に入って 初めて はじめて ようやく やっと 以降 のは"},
    {"* till", "てから でから になって 初めて ようやく やっと 以降"},
    {"* but", "より むしろ どころか すべて もっぱら"},
    {"so much", "より むしろ"},
    {"* before", "初 はじめて 前例 前人未 過去最 かつて 未 から 後 以降 早くても"},
    {"* this * since", "以来 以降 ぶり 初めて"},
    {"* so * since", "以来 以降 ぶり 初めて"},
    {"* such * since", "以来 以降 ぶり 初めて"},
    {"distinction", "等し 平等 同じ 同様"},
    {"* profit", "赤字"},
    {"short of", "相次 豊富 事欠 十分 多"},
    {"rise above", "以下 下回 どまり"},
    {"* exceed", "以内 以下 上限 まで 下回"},
    {"* ever", "初 はじめて 前例 前人未 過去最 かつて 未"},
    {"* see * like", "初めて はじめて 前例"},
    {"of * business", "余計 よけい 大きなお世話 関係 放 ほっと"},
    {"choice but", "余儀 やむ ざる"},
    {"option but", "余儀 やむ ざる"},
    {"survive", "死 亡くな 帰らぬ 犠牲 命を落と 消滅"},
    {"* long", "すぐ 短 つかの間 束の間 間もなく"},
    {"* rule out", "可能性 含み 視野"},
    {"exclude", "可能性 含み 視野"},
    {"name", "匿名 伏せ"},
    {"* be name", "匿名"},
    {"* public", "伏せ 非公開 極秘 匿名"},
    {"* hear from", "消息 行方 音信 途絶"},
    {"* see since", "消息 行方 途絶 最後に"},
    {"* want * name", "匿名"},
    {"stop", "続 やま"},
    {"true", "うそ 嘘 誤り 間違 でたらめ デマ 事実無根"},
    {"right", "誤り 間違 おかし"},
    {"* the first", "再び また 過去にも 以前にも 度目 繰り返"},
    {"common", "珍し まれ 稀"},
    {"usual", "異例 珍し"},
    {"* far from", "近 ほど近"},
    {"far", "近 目と鼻の先 すぐ"},
    {"* enough", "足り 乏し 手薄 甘 もっと"},
    {"agree", "異議 異論 見解の相違 折り合"},
    {"speak", "沈黙 黙 口を"},
    {"talk", "沈黙 黙 口を"},
    {"come of", "立ち消え 実ら 水泡"},
    {"say * word", "沈黙 黙 口を"},
    {"forget", "覚え 心に 胸に 肝に"},
    {"know", "初耳 不明 知らず"},
    {"be injure", "無事 無傷"},
    {"be hurt", "無事 無傷"},
    {"new", "いつも 今に始ま 昔から 既に すでに"},
    {"move", "立ち往生 とどま 固ま"},
    {"leave", "とどま 残 こも まま"},
    {"* go out", "こも とどま 自宅"},
    {"change", "同じ 横ばい まま 据え置"},
    {"decide", "未定 検討 迷"},
    {"return", "帰らぬ 行方 消息"},
    {"come back", "帰らぬ 行方 消息"},
    {"expect", "意外 想定外 予想外 思いがけ まさか"},
    {"happy", "不満 怒 反発 憤"},
    {"please", "不満 怒 反発 憤"},
    {"well", "悪 苦戦 低迷"},
    {"work", "故障 壊れ 止ま 裏目"},
    {"* pay", "滞納 踏み倒 無料 無償 ただ働き"},
    {"vote", "棄権"},
    {"answer", "無言 黙"},
    {"sleep", "徹夜 一睡"},
    {"marry", "独身 未婚"},
    {"be marry", "独身 未婚"},
    {"home", "留守 外出"},
    {"too late", "間に合"},
    {"surprising", "当然 案の定 道理"},
    {"surprise", "当然 案の定 道理"},
    {"hide", "隠さ あらわ 公然"},
    {"mince", "率直 歯に衣"},
    {"agree more", "同感"},
    {"wait", "楽しみ 待ち遠し"},
    {"be wait", "楽しみ 待ち遠し"},
    {"reach", "下回 届か"},
    {"match", "敵わ かなわ 完敗 歯が立"},
    {"sign", "続 一向 見え"},
    {"let-up", "続"},
    {"end", "続"},
    {"chance", "絶望的 望み薄"},
    {"survivor", "全員 絶望"},
    {"exception", "同様 例に漏れ ご多分"},
    {"secret", "周知 公然 知られ"},
    {"joke", "本気 深刻 大変"},
    {"fool", "賢 抜け目"},
    {"picnic", "大変 楽では"},
    {"use", "無駄"},
    {"point", "無駄 無意味"},
    {"worth", "無駄"},
    {"lose", "無敗 負けなし 全勝"},
    {"be beat", "無敗 負けなし 全勝"},
    {"be defeat", "無敗 負けなし 全勝"},
    {"all", "一部 中には 反対 異論"},
    {"everyone", "一部 中には 反対 異論 人によ"},
    {"everybody", "一部 中には 反対 異論 人によ"},
    {"both", "どちらか 一方 片方"},
    {"other than", "まさに ほかでも あの"},
    {"short of", "まさに まさしく"},
    {"less than", "まさに まさしく 最低 以上"},
    {"fewer than", "も 以上"},
    {"more than", "にすぎ に過ぎ わずか 以下 以内 だけ"},
});

/// What stands before a Japanese negation, and the English lemmas, any of which says the same.
struct JapaneseTurn {
  std::string_view before;
  std::string_view english;
};

constexpr auto kJapaneseTurns = std::to_array<JapaneseTurn>({
    {"分から わから 分かってい わかってい 定かでは 定かで 見通せ 見通しが立た 見通しは立た "
     "はっきりし 判然とし 読め 見え 決まってい",
     "remain remains mystery guess doubt wonder question wait unclear uncertain unknown obscure "
     "elusive "
     "undecided yet puzzle secret jury"},
    {"崩してい 崩さ 緩めてい 変えてい", "remain maintain keep stick hold still insist adhere"},
    {"後悔してい 後悔は 悔いは", "good proud content glad"},
    {"予断を許さ", "wood critical touch volatile unpredictable caution careful remain still wary"},
    {"振るわ ふるわ 冴え さえ 芳しく かんばしく ぱっとし はかばかしく",
     "flop slump sluggish struggle falter disappoint disappointing poor poorly weak lackluster "
     "lacklustre languish dismal slow flat"},
    {"ほとんどい ほとんどいませ ほとんど まずい まれで 例外では",
     "almost nearly virtually practically most majority all every everyone too also"},
    {"珍しく 少なく 少なくは 珍しいことでは 珍しくは",
     "common often many frequent frequently several plenty numerous frequently quite some"},
    {"言うまでも いうまでも 申すまでも", "course obvious obviously naturally clearly needless"},
    {"負けてい 引けを取ら 引けをとら 劣ら 遜色",
     "rival equal match good compare comparable par every"},
    {"及ば 届か 達し 足り", "short shortfall behind below lack shy within miss"},
    {"変わら 変わってい 変わりは 変わりが",
     "same still remain stay always keep continue steady constant"},
    {"譲ら 引か 曲げ", "insist firm stand stick hold adamant stubborn"},
    {"止まら とまら やま 絶え 尽き 途切れ 終わら 収まら おさまら",
     "keep continue still constant constantly persist ongoing unabated unstoppable roll flow "
     "spiral non-stop pour rage endless"},
    {"帰れ 動け 出られ 身動きが取れ 身動きがとれ",
     "strand stick stuck trap pin maroon confine paralyse paralyze"},
    {"追いつか 追い付か 間に合わ", "outpace outstrip overwhelm lag late behind"},
    {"手に負え", "control"},
    {"侮れ あなどれ", "tough formidable strong serious danger respect"},
    {"満た 満たし 達し 達してい 届か 届いてい 及ば 及んでい", "few fewer less under below short"},
    {"構わ かまわ 差し支え 差しつかえ 問題",
     "may can fine ok okay do welcome free feel free all right happy"},
    {"忘れられ", "memorable unforgettable remember haunt"},
    {"眠れ", "awake sleepless insomnia keep"},
    {"知ら", "strange stranger ignorant secret secretly"},
    {"見逃せ", "must worth highlight"},
    {"隠せ 隠しきれ 隠し切れ", "visibly clearly obvious surprise shock astonish stun evident"},
    {"禁じ得", "help feel"},
    {"否め 争え", "admit must clearly certainly fact certain"},
    {"避けられ 免れ 逃れられ 避けて通れ",
     "inevitable inevitably must will would have bound certain unavoidable face sure"},
    {"揺るが 揺るぎ 動じ", "firm steady solid unshaken unmoved calm"},
    {"腑に落ち 納得でき 解せ", "puzzle puzzled strange wonder"},
    {"信じられ", "incredible incredibly amazing unbelievable"},
    {"寄せ付け 寄せつけ", "dominate rout crush thrash easily keep"},
    {"物足り", "leave disappoint disappointing unsatisfying want lack"},
    {"後を絶た あとを絶た", "keep continue still constant endless stream rife frequent"},
    {"枚挙にいとまが 数え切れ 数えきれ 計り知れ はかり知れ",
     "countless many endless incalculable immense enormous innumerable huge untold"},
    {"目が離せ", "watch follow"},
    {"待ちきれ 待ち切れ", "eager look impatient"},
    {"驚くには当たら 驚くに値し 無理も", "surprising understandable natural wonder blame"},
});

constexpr std::uint32_t kWordsBetween = 12;

bool is_word(const Document& document, std::uint32_t t, std::string_view word) {
  const Token& token = document.tokens[t];
  const std::string_view form = norm(document, token);
  // "remains" is a noun of its own to the dictionary.
  return lemma(document, token) == word || form == word ||
         (form.starts_with(word) && form.substr(word.size()) == "s");
}

/// Whether the words of the pattern stand behind `t`, before the sentence ends.
bool stands_behind(const Document& document, std::uint32_t t, std::uint32_t end,
                   std::string_view pattern) {
  std::uint32_t between = 0;
  return !any_word(pattern, [&](std::string_view word) {
    if (word == "*") {
      between = kWordsBetween;
      return false;
    }
    while (++t < end && !is_word(document, t, word) && between > 0) --between;
    between = 0;
    return t >= end || !is_word(document, t, word);
  });
}

/// The token that begins at this byte, and the end of its sentence.
Range rest_of_sentence(const Document& document, Range sentences, std::uint32_t byte) {
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
    const Range tokens = document.sentences[s].tokens;
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      if (document.tokens[t].span.begin == byte) return {t, tokens.end};
    }
  }
  return {};
}

bool is_turned_english(const NegatedText& english, const NegationCue& cue, std::string_view there) {
  const Range rest = rest_of_sentence(english.document, english.sentences, cue.span.begin);
  return std::any_of(kEnglishTurns.begin(), kEnglishTurns.end(), [&](const EnglishTurn& turn) {
    return stands_behind(english.document, rest.begin, rest.end, turn.behind) &&
           any_stands_in(there, turn.japanese);
  });
}

bool says_any(const Document& document, Range tokens, std::string_view lemmas) {
  return any_word(lemmas, [&](std::string_view word) {
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      if (is_word(document, t, word)) return true;
    }
    return false;
  });
}

bool is_turned_japanese(const NegatedText& japanese, const NegationCue& cue,
                        const NegatedText& english) {
  const Range tokens = tokens_of(english.document, english.sentences);
  std::string_view before = std::string_view(japanese.document.text).substr(0, cue.span.begin);
  for (const std::string_view polite : {"ませ", "り"}) {
    if (before.ends_with(polite)) before.remove_suffix(polite.size());
  }
  return std::any_of(kJapaneseTurns.begin(), kJapaneseTurns.end(), [&](const JapaneseTurn& turn) {
    return any_word(turn.before, [&](std::string_view stem) { return before.ends_with(stem); }) &&
           says_any(english.document, tokens, turn.english);
  });
}

}  // namespace

void soften_turned_negations(NegatedText english, NegatedText japanese) {
  const auto surplus = std::ranges::count_if(english.cues, &NegationCue::plain) -
                       std::ranges::count_if(japanese.cues, &NegationCue::plain);
  if (surplus > 0) {
    const std::string_view there =
        surface(japanese.document, span_of(japanese.document, japanese.sentences));
    for (NegationCue& cue : english.cues)
      if (cue.plain && is_turned_english(english, cue, there)) cue.plain = false;
  } else if (surplus < 0) {
    for (NegationCue& cue : japanese.cues)
      if (cue.plain && is_turned_japanese(japanese, cue, english)) cue.plain = false;
  }
}

}  // namespace taiyaku
