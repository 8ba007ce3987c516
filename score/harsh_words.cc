#include "score/harsh_words.h"

#include "segment/word_set.h"

namespace taiyaku {
namespace {

// Dictionary forms, and forms that are words of their own. What describes rather than insults
// (terrorist, racist, 敗者, 最低) is not here, nor what is as often harmless (cock, ごみ). Names
// are never harsh: Dick Cheney.

constexpr WordSet kObsceneEnglish =
    word_set("arse", "arsehole", "asshole", "bastard", "bitch", "bollocks", "bullshit",
             "cocksucker", "cunt", "dick", "dickhead", "douche", "douchebag", "dumbass", "faggot",
             "fuck", "fucked", "fucker", "fucking", "goddamn", "motherfucker", "nigga", "nigger",
             "pussy", "shit", "shitty", "slut", "twat", "wanker", "whore");

constexpr WordSet kRudeEnglish = word_set(
    "coward", "creep", "cretin", "damn", "dork", "dumb", "fool", "idiot", "idiotic", "imbecile",
    "jackass", "jerk", "liar", "loser", "lunatic", "moron", "moronic", "nutcase", "pathetic",
    "pervert", "retard", "retarded", "scum", "scumbag", "stupid", "suck", "sucker", "twit", "wimp");

constexpr WordSet kObsceneJapanese =
    word_set("あばずれ", "おかま", "おまんこ", "きちがい", "くそ", "くたばる", "ちんこ", "ちんぽ",
             "まんこ", "やりまん", "アバズレ", "オカマ", "キチガイ", "クソ", "クソッタレ", "ケツ",
             "チンコ", "チンポ", "ニガー", "ビッチ", "ファック", "ファッキン", "ファッキング",
             "マンコ", "ヤリマン", "売女", "気違い", "淫売", "糞");

constexpr WordSet kRudeJapanese = word_set(
    "あほ", "うざい", "うそつき", "かす", "くず", "くだらない", "ちくしょう", "でぶ", "ばか",
    "ばかげる", "ぶす", "まぬけ", "アホ", "ウザい", "ウソつき", "カス", "クズ", "デブ", "バカ",
    "バカげる", "ブス", "マヌケ", "ろくでなし", "嘘つき", "嘘吐き", "変態", "悪党", "愚か", "愚劣",
    "死ね", "畜生", "負け犬", "野郎", "間抜け", "阿呆", "馬鹿", "馬鹿げる");

template <std::size_t kRude, std::size_t kObscene>
Harshness degree(const WordSet<kRude>& rude, const WordSet<kObscene>& obscene,
                 std::string_view word) {
  if (obscene.contains(word)) return Harshness::kObscene;
  return rude.contains(word) ? Harshness::kRude : Harshness::kNone;
}

Harshness degree(std::string_view word, Language language) {
  return language == Language::kEnglish ? degree(kRudeEnglish, kObsceneEnglish, word)
                                        : degree(kRudeJapanese, kObsceneJapanese, word);
}

}  // namespace

Harshness harshness(const Document& document, const Token& token, Language language) {
  if (token.pos == Pos::kSymbol || token.pos == Pos::kParticle) return Harshness::kNone;
  if (token.pos == Pos::kProperNoun && language == Language::kEnglish) return Harshness::kNone;
  const Harshness by_lemma = degree(lemma(document, token), language);
  return by_lemma != Harshness::kNone ? by_lemma : degree(norm(document, token), language);
}

}  // namespace taiyaku
