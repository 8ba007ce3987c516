// Phrases by which web pages give away what is not the article's own text.
#ifndef TAIYAKU_SEGMENT_PAGE_PHRASES_H_
#define TAIYAKU_SEGMENT_PAGE_PHRASES_H_

#include <string_view>

namespace taiyaku {

/// Navigation, subscriptions, sharing, rights, notes on the page itself: "Sign up for …", 関連記事,
/// 無断転載, 原題：…. For short
/// lines; whole sentences that merely mention such things are not meant.
bool is_page_furniture(std::string_view line);

/// Who wrote it: "By Jane Doe", "With assistance from …", an agency's line, 文＝…
bool is_source_note(std::string_view line);

/// A line that consists of a date, with or without weekday and time.
bool is_date_line(std::string_view line);

/// A photograph's credit or an explicit caption: "(Jane Doe/AFP)", "Photo: …", 写真＝…
bool has_photo_credit(std::string_view line);

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_PAGE_PHRASES_H_
