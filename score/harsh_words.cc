#include "score/harsh_words.h"

#include "segment/word_set.h"

namespace taiyaku {
namespace {

// Dictionary forms, and forms that are words of their own. What describes rather than insults
// (terrorist, racist, 敗者, 最低) is not here, nor what is as often harmless (cock, ごみ). Names
// are never harsh: Dick Cheney.

using enum Harshness;

constexpr auto kEnglish = word_map<Harshness>(
    {{"arse", kObscene},      {"arsehole", kObscene},   {"asshole", kObscene},
     {"bastard", kObscene},   {"bitch", kObscene},      {"bollocks", kObscene},
     {"bullshit", kObscene},  {"cocksucker", kObscene}, {"cunt", kObscene},
     {"dick", kObscene},      {"dickhead", kObscene},   {"douche", kObscene},
     {"douchebag", kObscene}, {"dumbass", kObscene},    {"faggot", kObscene},
     {"fuck", kObscene},      {"fucked", kObscene},     {"fucker", kObscene},
     {"fucking", kObscene},   {"goddamn", kObscene},    {"motherfucker", kObscene},
     {"nigga", kObscene},     {"nigger", kObscene},     {"pussy", kObscene},
     {"shit", kObscene},      {"shitty", kObscene},     {"slut", kObscene},
     {"twat", kObscene},      {"wanker", kObscene},     {"whore", kObscene},
     {"coward", kRude},       {"creep", kRude},         {"cretin", kRude},
     {"damn", kRude},         {"dork", kRude},          {"dumb", kRude},
     {"fool", kRude},         {"idiot", kRude},         {"idiotic", kRude},
     {"imbecile", kRude},     {"jackass", kRude},       {"jerk", kRude},
     {"liar", kRude},         {"loser", kRude},         {"lunatic", kRude},
     {"moron", kRude},        {"moronic", kRude},       {"nutcase", kRude},
     {"pathetic", kRude},     {"pervert", kRude},       {"retard", kRude},
     {"retarded", kRude},     {"scum", kRude},          {"scumbag", kRude},
     {"stupid", kRude},       {"suck", kRude},          {"sucker", kRude},
     {"twit", kRude},         {"wimp", kRude}});

constexpr auto kJapanese = word_map<Harshness>({{"あばずれ", kObscene},
                                                {"おかま", kObscene},
                                                {"おまんこ", kObscene},
                                                {"きちがい", kObscene},
                                                {"くそ", kObscene},
                                                {"くたばる", kObscene},
                                                {"ちんこ", kObscene},
                                                {"ちんぽ", kObscene},
                                                {"まんこ", kObscene},
                                                {"やりまん", kObscene},
                                                {"アバズレ", kObscene},
                                                {"オカマ", kObscene},
                                                {"キチガイ", kObscene},
                                                {"クソ", kObscene},
                                                {"クソッタレ", kObscene},
                                                {"ケツ", kObscene},
                                                {"チンコ", kObscene},
                                                {"チンポ", kObscene},
                                                {"ニガー", kObscene},
                                                {"ビッチ", kObscene},
                                                {"ファック", kObscene},
                                                {"ファッキン", kObscene},
                                                {"ファッキング", kObscene},
                                                {"マンコ", kObscene},
                                                {"ヤリマン", kObscene},
                                                {"売女", kObscene},
                                                {"気違い", kObscene},
                                                {"淫売", kObscene},
                                                {"糞", kObscene},
                                                {"あほ", kRude},
                                                {"うざい", kRude},
                                                {"うそつき", kRude},
                                                {"かす", kRude},
                                                {"くず", kRude},
                                                {"くだらない", kRude},
                                                {"ちくしょう", kRude},
                                                {"でぶ", kRude},
                                                {"ばか", kRude},
                                                {"ばかげる", kRude},
                                                {"ぶす", kRude},
                                                {"まぬけ", kRude},
                                                {"アホ", kRude},
                                                {"ウザい", kRude},
                                                {"ウソつき", kRude},
                                                {"カス", kRude},
                                                {"クズ", kRude},
                                                {"デブ", kRude},
                                                {"バカ", kRude},
                                                {"バカげる", kRude},
                                                {"ブス", kRude},
                                                {"マヌケ", kRude},
                                                {"ろくでなし", kRude},
                                                {"嘘つき", kRude},
                                                {"嘘吐き", kRude},
                                                {"変態", kRude},
                                                {"悪党", kRude},
                                                {"愚か", kRude},
                                                {"愚劣", kRude},
                                                {"死ね", kRude},
                                                {"畜生", kRude},
                                                {"負け犬", kRude},
                                                {"野郎", kRude},
                                                {"間抜け", kRude},
                                                {"阿呆", kRude},
                                                {"馬鹿", kRude},
                                                {"馬鹿げる", kRude}});

Harshness degree(std::string_view word, Language language) {
  const Harshness* found =
      language == Language::kEnglish ? kEnglish.find(word) : kJapanese.find(word);
  return found == nullptr ? kNone : *found;
}

}  // namespace

Harshness harshness(const Document& document, const Token& token, Language language) {
  if (token.pos == Pos::kSymbol || token.pos == Pos::kParticle) return Harshness::kNone;
  if (token.pos == Pos::kProperNoun && language == Language::kEnglish) return Harshness::kNone;
  const std::string_view base = lemma(document, token);
  const std::string_view form = norm(document, token);
  const Harshness by_base = degree(base, language);
  return by_base != Harshness::kNone || form == base ? by_base : degree(form, language);
}

}  // namespace taiyaku
