// Words beside a name that say it is a person's.
#ifndef TAIYAKU_LEXICON_NAME_TITLES_H_
#define TAIYAKU_LEXICON_NAME_TITLES_H_

#include <string_view>

namespace taiyaku {

/// Mr, Dr, President: before an English name. `word` in lower case, without its full stop. Thread
/// safe, as are both.
bool is_title_before(std::string_view word);

/// 氏, さん, 大統領: behind a Japanese name. A closed list: 成長 ends like 会長.
bool is_title_behind(std::string_view word);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_NAME_TITLES_H_
