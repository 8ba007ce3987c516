#include "segment/page_phrases.h"

#include <algorithm>
#include <array>
#include <string>

#include "segment/characters.h"
#include "segment/utf8.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

using namespace std::string_view_literals;

// Looked for at the beginning of a line, in lower case.
constexpr std::array kFurnitureBegins = {"sign up"sv,
                                         "subscribe"sv,
                                         "share this"sv,
                                         "share on"sv,
                                         "share via"sv,
                                         "related posts"sv,
                                         "related articles"sv,
                                         "related stories"sv,
                                         "related topics"sv,
                                         "related:"sv,
                                         "read more"sv,
                                         "read also"sv,
                                         "read next"sv,
                                         "see also"sv,
                                         "more from"sv,
                                         "more on this"sv,
                                         "most read"sv,
                                         "most popular"sv,
                                         "recommended"sv,
                                         "advertisement"sv,
                                         "sponsored"sv,
                                         "source:"sv,
                                         "follow us"sv,
                                         "follow @"sv,
                                         "add a comment"sv,
                                         "leave a comment"sv,
                                         "leave a reply"sv,
                                         "post a comment"sv,
                                         "view comments"sv,
                                         "comments ("sv,
                                         "sort by"sv,
                                         "log in"sv,
                                         "login"sv,
                                         "newsletter"sv,
                                         "get real time"sv,
                                         "get the latest"sv,
                                         "copyright"sv,
                                         "©"sv,
                                         "(c) "sv,
                                         "all rights reserved"sv,
                                         "click here"sv,
                                         "download our"sv,
                                         "tags:"sv,
                                         "filed under"sv,
                                         "topics:"sv,
                                         "print this"sv,
                                         "email this"sv,
                                         "watch:"sv,
                                         "listen:"sv,
                                         "stay informed"sv,
                                         "there are no comments"sv,
                                         "no comments yet"sv,
                                         "by registering"sv,
                                         "by subscribing"sv,
                                         "by signing up"sv,
                                         "this article was originally published"sv,
                                         "this story was originally"sv,
                                         "get our "sv,
                                         "原題"sv,
                                         "次回は"sv,
                                         "関連記事"sv,
                                         "関連リンク"sv,
                                         "関連ニュース"sv,
                                         "関連項目"sv,
                                         "関連トピック"sv,
                                         "シェア"sv,
                                         "この記事をシェア"sv,
                                         "ツイート"sv,
                                         "広告"sv,
                                         "スポンサー"sv,
                                         "続きを読む"sv,
                                         "続きを見る"sv,
                                         "もっと見る"sv,
                                         "もっと読む"sv,
                                         "おすすめ記事"sv,
                                         "おすすめの記事"sv,
                                         "おすすめ情報"sv,
                                         "人気記事"sv,
                                         "ランキング"sv,
                                         "あわせて読みたい"sv,
                                         "コメントを書く"sv,
                                         "コメントする"sv,
                                         "コメントを"sv,
                                         "ログイン"sv,
                                         "会員登録"sv,
                                         "無料登録"sv,
                                         "メルマガ"sv,
                                         "メールマガジン"sv,
                                         "ニュースレター"sv,
                                         "著作権"sv,
                                         "無断転載"sv,
                                         "本記事の無断"sv,
                                         "記事の無断"sv,
                                         "利用規約"sv,
                                         "プライバシーポリシー"sv,
                                         "ホームへ"sv,
                                         "トップページ"sv,
                                         "前の記事"sv,
                                         "次の記事"sv,
                                         "フォローする"sv,
                                         "ページの先頭"sv,
                                         "印刷する"sv};
// Looked for anywhere.
constexpr std::array kFurnitureInside = {"privacy policy"sv,
                                         "all rights reserved"sv,
                                         "terms of service"sv,
                                         "terms of use"sv,
                                         "delivered to your inbox"sv,
                                         "delivered directly to your inbox"sv,
                                         "our newsletter"sv,
                                         "for the newsletter"sv,
                                         "newsletter icon"sv,
                                         "contributed to this report"sv,
                                         "contributed reporting"sv,
                                         "無断転載"sv,
                                         "転載を禁"sv,
                                         "転載禁止"sv,
                                         "会員限定"sv,
                                         "に登録する"sv};
// The whole line.
constexpr auto kFurnitureLines =
    word_set("comments", "comment", "view", "share", "tweet", "menu", "search", "home", "print",
             "email", "facebook", "twitter", "whatsapp", "linkedin", "reddit", "pinterest", "tags",
             "topics", "next", "previous", "back", "advertisement", "ad", "related", "more",
             "view comments", "load more", "show more", "コメント", "シェア", "広告", "検索");
// Who helped; the one kind of byline that often has a full stop.
constexpr std::array kHelpers = {"with assistance from"sv, "with reporting by"sv, "reporting by"sv,
                                 "(reporting by"sv,        "editing by"sv,        "(editing by"sv,
                                 "additional reporting"sv, "writing by"sv};
constexpr std::array kSources = {
    "by "sv,      "翻訳："sv,    "翻訳:"sv,   "翻訳＝"sv,       "訳："sv,          "訳＝"sv,
    "文＝"sv,     "文："sv,      "文・"sv,    "取材："sv,       "取材・"sv,        "執筆："sv,
    "著者："sv,   "記者："sv,    "編集："sv,  "提供："sv,       "出典："sv,        "出典:"sv,
    "出所："sv,   "出所:"sv,     "author:"sv, "written by"sv,   "translated by"sv, "posted by"sv,
    "story by"sv, "published"sv, "updated"sv, "last updated"sv, "posted on"sv,     "posted:"sv,
    "公開日"sv,   "更新日"sv,    "配信："sv,  "掲載日"sv,       "from the "sv};
constexpr auto kAgencies = word_set(
    "agence france-presse", "afp", "reuters", "associated press", "the associated press", "ap",
    "bloomberg", "bloomberg news", "kyodo", "kyodo news", "jiji", "jiji press", "xinhua", "upi",
    "staff writer", "staff reporter", "editorial board", "bbc news", "ロイター", "共同", "時事",
    "共同通信", "時事通信", "編集部", "ブルームバーグ", "ap通信");
constexpr auto kDateWords = word_set(
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "am", "pm", "a", "m", "p", "at",
    "on", "gmt", "est", "edt", "et", "jst", "utc", "bst", "st", "nd", "rd", "th", "t", "z",
    "updated", "world", "share", "worldshare", "ago", "hours", "minutes", "days");
constexpr std::array kCredits = {
    "getty images"sv, "/afp"sv,         "/reuters"sv,    "/ap)"sv,       "ap photo"sv,
    "/epa"sv,         "shutterstock"sv, "photo:"sv,      "photo by"sv,   "photograph:"sv,
    "image:"sv,       "credit:"sv,      "courtesy of"sv, "file photo"sv, "(pictured"sv,
    " pictured "sv,   "via ap"sv,       "/bloomberg"sv,  "/tass"sv,      "（写真"sv,
    "(写真"sv,        "写真："sv,       "写真:"sv,       "写真＝"sv,     "写真/"sv,
    "写真／"sv,       "撮影＝"sv,       "撮影："sv,      "＝ロイター"sv, "＝ａｐ"sv,
    "＝共同"sv,       "=共同"sv,        "画像："sv,      "画像:"sv,      "提供写真"sv,
    "資料写真"sv,     "＝時事"sv};

std::string lower_ascii(std::string_view line) {
  std::string lower(line);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
  });
  return lower;
}

template <std::size_t kSize>
bool begins_with_any(std::string_view line, const std::array<std::string_view, kSize>& phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [line](std::string_view phrase) { return line.starts_with(phrase); });
}

template <std::size_t kSize>
bool holds_any(std::string_view line, const std::array<std::string_view, kSize>& phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [line](std::string_view phrase) {
    return line.find(phrase) != std::string_view::npos;
  });
}

constexpr std::size_t kLongestFurniture = 200;  // bytes
constexpr std::size_t kLongestDateLine = 60;

// Without the ornament that sets a notice off: 【関連記事】, ◇次回は, --With assistance from.
std::string_view without_ornament(std::string_view line) {
  constexpr std::u32string_view kOrnaments = U"【［[＜<《◇◆■□▼▽●○★☆※＊*-–—―→▶・ 　";
  while (!line.empty()) {
    const CodePoint first = code_point_at(line, 0);
    if (kOrnaments.find(first.value) == std::u32string_view::npos) break;
    line.remove_prefix(first.size);
  }
  return line;
}

}  // namespace

bool is_page_furniture(std::string_view line) {
  if (line.size() > kLongestFurniture) return false;
  // A reference mark opens a notice of the page (※この記事は…), not a point of the text.
  if (line.starts_with("※")) return true;
  const std::string lower = lower_ascii(without_ornament(line));
  return kFurnitureLines.contains(lower) || begins_with_any(lower, kFurnitureBegins) ||
         holds_any(lower, kFurnitureInside);
}

bool is_source_note(std::string_view line) {
  if (line.size() > kLongestFurniture) return false;
  const std::string lower = lower_ascii(without_ornament(line));
  if (kAgencies.contains(lower)) return true;
  if (begins_with_any(lower, kHelpers)) return true;
  if (!begins_with_any(lower, kSources)) return false;
  // "By Friday the rebels had taken the town." is a sentence.
  const bool stops = lower.ends_with('.') || lower.ends_with("。");
  return !stops && line.size() <= 120;
}

bool is_date_line(std::string_view line) {
  if (line.size() > kLongestDateLine) return false;
  bool digits = false;
  std::size_t evidence = 0;  // names of months and days; two signs (2024/11/27) weigh as much
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint next = code_point_at(line, at);
    const Script script = script_of(next.value);
    if (script == Script::kLatin) {
      std::size_t end = at;
      while (script_of(code_point_at(line, end).value) == Script::kLatin) ++end;
      if (!kDateWords.contains(LowerCase(line.substr(at, end - at)).view())) return false;
      at = end;
      evidence += 2;
      continue;
    }
    evidence += next.value == U'/' || next.value == U'-' || next.value == U'.' ? 1 : 0;
    evidence += is_japanese(script) ? 2 : 0;
    constexpr std::u32string_view kDateSigns = U"年月日時分曜火水木金土午前後更新公開";
    if (is_japanese(script) && kDateSigns.find(next.value) == std::u32string_view::npos)
      return false;
    digits = digits || script == Script::kDigit;
    at += next.size;
  }
  return digits && evidence >= 2 && line.size() >= 6;
}

bool has_photo_credit(std::string_view line) {
  // Credits stand in short lines; a long paragraph may mention a photograph.
  return line.size() <= 400 && holds_any(lower_ascii(line), kCredits);
}

}  // namespace taiyaku
