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

// At the beginning of a line that does not end like a sentence.
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
                                         "recommended for"sv,
                                         "recommended stories"sv,
                                         "recommended reading"sv,
                                         "sponsored by"sv,
                                         "sponsored content"sv,
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
                                         "get the latest"sv,
                                         "get our"sv,
                                         "copyright ©"sv,
                                         "copyright (c)"sv,
                                         "copyright 1"sv,
                                         "copyright 2"sv,
                                         "©"sv,
                                         "(c) "sv,
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
                                         "関連記事"sv,
                                         "関連リンク"sv,
                                         "関連ニュース"sv,
                                         "関連項目"sv,
                                         "関連トピック"sv,
                                         "シェアする"sv,
                                         "この記事をシェア"sv,
                                         "ツイートする"sv,
                                         "スポンサーリンク"sv,
                                         "続きを読む"sv,
                                         "続きを見る"sv,
                                         "もっと見る"sv,
                                         "もっと読む"sv,
                                         "おすすめ記事"sv,
                                         "おすすめの記事"sv,
                                         "おすすめ情報"sv,
                                         "人気記事"sv,
                                         "アクセスランキング"sv,
                                         "あわせて読みたい"sv,
                                         "コメントを書く"sv,
                                         "コメントする"sv,
                                         "コメントを投稿"sv,
                                         "コメントを見る"sv,
                                         "ログインする"sv,
                                         "ログインして"sv,
                                         "ログインは"sv,
                                         "会員登録"sv,
                                         "無料登録"sv,
                                         "メルマガ"sv,
                                         "メールマガジン"sv,
                                         "ニュースレター"sv,
                                         "著作権は"sv,
                                         "著作権について"sv,
                                         "利用規約"sv,
                                         "ホームへ"sv,
                                         "前の記事"sv,
                                         "次の記事"sv,
                                         "フォローする"sv,
                                         "ページの先頭"sv,
                                         "印刷する"sv};
// At the beginning of a line, whole sentences too: what only a page says to its reader.
constexpr std::array kNoticeBegins = {"sign up for our"sv,
                                      "sign up to our"sv,
                                      "sign up today"sv,
                                      "sign up now"sv,
                                      "subscribe to"sv,
                                      "subscribe now"sv,
                                      "subscribe today"sv,
                                      "share this"sv,
                                      "click here"sv,
                                      "follow us"sv,
                                      "there are no comments"sv,
                                      "no comments yet"sv,

                                      "get the latest news"sv,
                                      "get our"sv,
                                      "copyright ©"sv,
                                      "copyright (c)"sv,
                                      "©"sv,
                                      "stay informed"sv,
                                      "this article was originally published"sv,
                                      "this story was originally"sv,
                                      "原題："sv,
                                      "原題:"sv,
                                      "原題＝"sv,
                                      "原題】"sv,
                                      "この記事をシェア"sv,
                                      "本記事の無断"sv,
                                      "記事の無断"sv};
// Anywhere in a line, whole sentences too.
constexpr std::array kNoticeInside = {"all rights reserved"sv,
                                      "you agree to our"sv,
                                      "you accept our"sv,
                                      "delivered to your inbox"sv,
                                      "delivered directly to your inbox"sv,
                                      "our newsletter"sv,
                                      "contributed reporting"sv,
                                      "無断転載を禁"sv,
                                      "無断転載禁"sv,
                                      "無断転載・"sv,
                                      "無断での転載"sv,
                                      "転載を禁じ"sv,
                                      "転載禁止"sv,
                                      "会員限定記事"sv,
                                      "会員限定の記事"sv};
// At the end of a line or sentence.
constexpr std::array kNoticeEnds = {"contributed to this report"sv, "contributed to this article"sv,
                                    "contributed to this story"sv};
// Two of them in a line that is no sentence make a foot of a page.
constexpr std::array kFooterTerms = {"privacy policy"sv,   "cookie policy"sv, "terms of service"sv,
                                     "terms of use"sv,     "about us"sv,      "contact us"sv,
                                     "advertise with us"sv};
// The whole line.
constexpr auto kFurnitureLines = word_set(
    "comments", "comment", "view", "share", "tweet", "menu", "search", "home", "print", "email",
    "facebook", "twitter", "whatsapp", "linkedin", "reddit", "pinterest", "tags", "topics", "next",
    "previous", "back", "advertisement", "ad", "related", "more", "view comments", "load more",
    "show more", "recommended", "sponsored", "login", "newsletter", "privacy policy",
    "cookie policy", "terms of service", "terms of use", "about us", "contact us", "コメント",
    "シェア", "ツイート", "広告", "検索", "スポンサー", "ランキング", "ログイン", "無断転載",
    "著作権", "プライバシーポリシー", "トップページ");
// Who helped; the one kind of byline that often has a full stop.
constexpr std::array kHelpers = {"with assistance from"sv, "with reporting by"sv, "reporting by"sv,
                                 "(reporting by"sv,        "editing by"sv,        "(editing by"sv,
                                 "additional reporting"sv, "writing by"sv};
constexpr std::array kSources = {"翻訳："sv,  "翻訳:"sv,  "翻訳＝"sv, "訳："sv,   "訳＝"sv,
                                 "文＝"sv,    "文："sv,   "文・"sv,   "取材："sv, "取材・"sv,
                                 "執筆："sv,  "著者："sv, "記者："sv, "編集："sv, "提供："sv,
                                 "出典："sv,  "出典:"sv,  "出所："sv, "出所:"sv,  "author:"sv,
                                 "posted:"sv, "公開日"sv, "更新日"sv, "配信："sv, "掲載日"sv};
// These open headlines as well (By Friday, Hundreds Had Left): a name follows, or a date.
constexpr std::array kSignatures = {"by "sv,           "from "sv,     "written by"sv,
                                    "translated by"sv, "posted by"sv, "story by"sv};
constexpr std::array kDated = {"published"sv, "updated"sv, "last updated"sv, "posted on"sv};
constexpr auto kAgencies = word_set(
    "agence france-presse", "afp", "reuters", "associated press", "the associated press", "ap",
    "bloomberg", "bloomberg news", "kyodo", "kyodo news", "jiji", "jiji press", "xinhua", "upi",
    "staff writer", "staff reporter", "editorial board", "bbc news", "ロイター", "共同", "時事",
    "共同通信", "時事通信", "編集部", "ブルームバーグ", "ap通信");
constexpr auto kDateWords =
    word_set("january", "february", "march", "april", "may", "june", "july", "august", "september",
             "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
             "sep", "sept", "oct", "nov", "dec", "monday", "tuesday", "wednesday", "thursday",
             "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "am",
             "pm", "a", "m", "p", "at", "on", "gmt", "est", "edt", "et", "jst", "utc", "bst", "st",
             "nd", "rd", "th", "t", "z", "updated", "ago", "hours", "minutes", "days");
constexpr std::array kCredits = {
    "getty images"sv, "/afp"sv,         "/reuters"sv,    "/ap)"sv,       "ap photo"sv,
    "/epa"sv,         "shutterstock"sv, "photo:"sv,      "photo by"sv,   "photograph:"sv,
    "image:"sv,       "credit:"sv,      "courtesy of"sv, "file photo"sv, "(pictured"sv,
    " pictured "sv,   "via ap"sv,       "/bloomberg"sv,  "/tass"sv,      "（写真"sv,
    "(写真"sv,        "写真："sv,       "写真:"sv,       "写真＝"sv,     "写真/"sv,
    "写真／"sv,       "撮影＝"sv,       "撮影："sv,      "＝ロイター"sv, "＝ａｐ"sv,
    "＝共同"sv,       "=共同"sv,        "画像："sv,      "画像:"sv,      "提供写真"sv,
    "資料写真"sv,     "＝時事"sv};

// The phrase that begins the line, as whole words; empty when none does.
template <std::size_t kSize>
std::string_view beginning(std::string_view line,
                           const std::array<std::string_view, kSize>& phrases) {
  const auto* found = std::find_if(phrases.begin(), phrases.end(), [line](std::string_view phrase) {
    if (!line.starts_with(phrase)) return false;
    return line.size() == phrase.size() || !is_ascii_letter(phrase.back()) ||
           !is_ascii_letter(line[phrase.size()]);
  });
  return found == phrases.end() ? std::string_view() : *found;
}

template <std::size_t kSize>
bool begins_with_any(std::string_view line, const std::array<std::string_view, kSize>& phrases) {
  return !beginning(line, phrases).empty();
}

template <std::size_t kSize>
bool holds_any(std::string_view line, const std::array<std::string_view, kSize>& phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [line](std::string_view phrase) {
    return line.find(phrase) != std::string_view::npos;
  });
}

constexpr std::size_t kLongestFurniture = 200;  // bytes
constexpr std::size_t kLongestSourceNote = 120;
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

bool is_footer(std::string_view lower) {
  return std::count_if(kFooterTerms.begin(), kFooterTerms.end(), [lower](std::string_view term) {
           return lower.find(term) != std::string_view::npos;
         }) >= 2;
}

bool ends_with_notice(std::string_view lower) {
  while (lower.ends_with('.') || lower.ends_with(')')) lower.remove_suffix(1);
  return std::any_of(kNoticeEnds.begin(), kNoticeEnds.end(),
                     [lower](std::string_view phrase) { return lower.ends_with(phrase); });
}

// Words of a line, and those of them that begin with a capital.
struct WordCount {
  std::size_t words = 0;
  std::size_t capitalised = 0;
};

WordCount count_words(std::string_view line) {
  WordCount count;
  bool inside = false;
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint next = code_point_at(line, at);
    if (!inside && !is_space(next.value)) {
      ++count.words;
      count.capitalised += is_upper(next.value);
    }
    inside = !is_space(next.value);
    at += next.size;
  }
  return count;
}

// Jane Doe in Paris; our correspondent; 山田太郎. Not: Friday the rebels had taken the town.
bool names_somebody(std::string_view line) {
  const auto [words, capitalised] = count_words(line);
  const bool name = words <= 4 || (words <= 12 && capitalised * 2 >= words);
  const std::string_view first = line.substr(0, line.find_first_of(" ,"));
  return name && !kDateWords.contains(LowerCase(first).view()) && !is_ascii_digit(first[0]);
}

// From The Morning Herald: nothing but a name, and short.
bool names_paper(std::string_view line) {
  if (line.starts_with("the ")) line.remove_prefix(4);
  const auto [words, capitalised] = count_words(line);
  return words <= 5 && capitalised == words;
}

}  // namespace

bool is_page_furniture(std::string_view line) {
  if (line.size() > kLongestFurniture) return false;
  // A reference mark opens a notice of the page (※この記事は…), not a point of the text.
  if (line.starts_with("※")) return true;
  const std::string_view plain = without_ornament(line);
  const bool set_off = plain.size() < line.size();
  const std::string lower = ascii_lower(plain);
  if (kFurnitureLines.contains(lower) || begins_with_any(lower, kNoticeBegins) ||
      holds_any(lower, kNoticeInside) || ends_with_notice(lower) ||
      (set_off && plain.starts_with("次回は"))) {
    return true;
  }
  return !ends_with_stop(line) && (begins_with_any(lower, kFurnitureBegins) || is_footer(lower));
}

bool is_source_note(std::string_view line) {
  if (line.size() > kLongestFurniture) return false;
  const std::string_view plain = without_ornament(line);
  const std::string lower = ascii_lower(plain);
  if (kAgencies.contains(lower) || begins_with_any(lower, kHelpers)) return true;
  // "By Friday the rebels had taken the town." is a sentence.
  if (ends_with_stop(line) || line.size() > kLongestSourceNote) return false;
  if (begins_with_any(lower, kSources)) return true;
  if (const std::string_view found = beginning(lower, kSignatures); !found.empty()) {
    const std::string_view who = trimmed(plain.substr(found.size()));
    if (who.empty()) return false;
    return found == "from " ? names_paper(who) : names_somebody(who);
  }
  const std::string_view dated = beginning(lower, kDated);
  if (dated.empty()) return false;
  const std::string_view rest = plain.substr(dated.size());
  return count_words(rest).words <= 3 || is_date_line(trimmed(rest));
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
  return line.size() <= 400 && holds_any(ascii_lower(line), kCredits);
}

}  // namespace taiyaku
