#include "score/harsh_words.h"

#include <algorithm>
#include <array>

namespace taiyaku {
namespace {

// Lemmas, sorted. Names are never harsh: Dick Cheney.

constexpr std::array<std::string_view, 34> kObsceneEnglish = {
    "arse",    "arsehole",   "asshole",      "bastard", "bitch",  "bollocks", "bullshit",
    "cock",    "cocksucker", "crap",         "cum",     "cunt",   "dick",     "dickhead",
    "douche",  "douchebag",  "dumbass",      "faggot",  "fuck",   "fucked",   "fucker",
    "fucking", "goddamn",    "motherfucker", "nigga",   "nigger", "prick",    "pussy",
    "shit",    "shitty",     "slut",         "twat",    "wanker", "whore"};

constexpr std::array<std::string_view, 48> kRudeEnglish = {
    "bigot",    "coward",   "creep",       "cretin",    "damn",      "despicable", "disgusting",
    "dork",     "dumb",     "fool",        "freak",     "hypocrite", "idiot",      "idiotic",
    "ignorant", "imbecile", "incompetent", "jackass",   "jerk",      "lame",       "liar",
    "loser",    "lunatic",  "moron",       "moronic",   "nazi",      "nutcase",    "pathetic",
    "pervert",  "pig",      "racist",      "retard",    "retarded",  "scum",       "scumbag",
    "sexist",   "stupid",   "suck",        "sucker",    "terrorist", "thug",       "troll",
    "twit",     "ugly",     "vandal",      "vandalism", "wimp",      "worthless"};

constexpr std::array<std::string_view, 31> kObsceneJapanese = {
    "あばずれ", "おかま",     "おまんこ",   "きちがい",     "くそ",     "くたばる", "けつ",
    "ちんこ",   "ちんぽ",     "まんこ",     "やりまん",     "アバズレ", "オカマ",   "キチガイ",
    "クソ",     "クソッタレ", "ケツ",       "チンコ",       "チンポ",   "ディック", "ニガー",
    "ビッチ",   "ファック",   "ファッキン", "ファッキング", "マンコ",   "ヤリマン", "売女",
    "気違い",   "淫売",       "糞"};

constexpr std::array<std::string_view, 58> kRudeJapanese = {
    "あほ",   "うざい",     "うそつき",   "うるさい",   "かす",     "くず",     "くだらない",
    "ごみ",   "ちくしょう", "でたらめ",   "でぶ",       "ばか",     "ばかげる", "ひどい",
    "ぶす",   "まぬけ",     "アホ",       "ウザい",     "ウソつき", "カス",     "クズ",
    "ゴミ",   "デタラメ",   "デブ",       "ナチ",       "ナチス",   "バカ",     "バカげる",
    "ブス",   "マヌケ",     "レイシスト", "ろくでなし", "下劣",     "人種差別", "俗物",
    "偽善者", "卑怯",       "卑劣",       "嘘つき",     "嘘吐き",   "変態",     "奴",
    "差別",   "悪党",       "愚か",       "愚劣",       "敗者",     "最低",     "死ね",
    "無知",   "無能",       "畜生",       "負け犬",     "野郎",     "間抜け",   "阿呆",
    "馬鹿",   "馬鹿げる"};

template <std::size_t N>
bool has(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

Harshness harshness(const Document& document, const Token& token, Language language) {
  if (token.pos == Pos::kSymbol || token.pos == Pos::kParticle) return Harshness::kNone;
  const std::string_view as_written = norm(document, token);
  const std::string_view dictionary_form = lemma(document, token);
  if (language == Language::kEnglish) {
    if (token.pos == Pos::kProperNoun) return Harshness::kNone;
    if (has(kObsceneEnglish, dictionary_form) || has(kObsceneEnglish, as_written)) {
      return Harshness::kObscene;
    }
    return has(kRudeEnglish, dictionary_form) || has(kRudeEnglish, as_written) ? Harshness::kRude
                                                                               : Harshness::kNone;
  }
  if (has(kObsceneJapanese, dictionary_form) || has(kObsceneJapanese, as_written)) {
    return Harshness::kObscene;
  }
  return has(kRudeJapanese, dictionary_form) || has(kRudeJapanese, as_written) ? Harshness::kRude
                                                                               : Harshness::kNone;
}

}  // namespace taiyaku
