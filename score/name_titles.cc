#include "score/name_titles.h"

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
constexpr WordSet kTitlesBehind =
    word_set("さん", "ちゃん", "会長", "判事", "博士", "君", "大使", "大統領", "大臣", "夫人",
             "容疑者", "市長", "教授", "様", "氏", "殿", "王子", "監督", "知事", "社長", "被告",
             "議員", "選手", "長官", "首相");

}  // namespace

bool is_title_before(std::string_view word) { return kTitlesBefore.contains(word); }

bool is_title_behind(std::string_view word) { return kTitlesBehind.contains(word); }

}  // namespace taiyaku
