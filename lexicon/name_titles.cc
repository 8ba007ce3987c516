#include "lexicon/name_titles.h"

#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr WordSet kTitlesBefore = word_set(
    "archbishop", "bishop", "capt", "captain", "cardinal", "chancellor", "chief", "coach", "col",
    "colonel", "congressman", "dame", "detective", "director", "dr", "duchess", "duke", "emperor",
    "father", "gen", "general", "gov", "governor", "inspector", "judge", "justice", "king", "lady",
    "lieutenant", "lord", "lt", "major", "mayor", "minister", "mr", "mrs", "ms", "officer", "pope",
    "president", "prince", "princess", "prof", "professor", "queen", "rep", "rev", "reverend",
    "sec", "secretary", "sen", "senator", "sergeant", "sgt", "sheikh", "sir");
constexpr WordSet kTitlesBehind = word_set(
    "氏", "さん", "君", "様", "殿", "師", "大統領", "元大統領", "前大統領", "首相", "元首相",
    "前首相", "外相", "総統", "国家主席", "主席", "書記長", "総書記", "委員長", "議長", "長官",
    "官房長官", "大臣", "外務大臣", "財務相", "防衛相", "国防相", "財務長官", "国務長官",
    "国防長官", "報道官", "会長", "社長", "総裁", "知事", "市長", "議員", "上院議員", "下院議員",
    "下院議長", "党首", "総長", "事務総長", "所長", "博士", "教授", "監督", "選手", "容疑者",
    "被告", "大佐", "司令官", "王子", "夫人", "牧師", "弁護士", "記者", "ちゃん", "判事", "大使");

}  // namespace

bool is_title_before(std::string_view word) { return kTitlesBefore.contains(word); }

bool is_title_behind(std::string_view word) { return kTitlesBehind.contains(word); }

}  // namespace taiyaku
