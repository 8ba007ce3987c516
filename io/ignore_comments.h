// Comments in Markdown and HTML that say what not to report: <!-- taiyaku-ignore NUM001 -->
#ifndef TAIYAKU_IO_IGNORE_COMMENTS_H_
#define TAIYAKU_IO_IGNORE_COMMENTS_H_

#include <string>
#include <vector>

#include "io/input.h"
#include "segment/article.h"

namespace taiyaku {

/// What the comments of a file speak of: `taiyaku-ignore` of the next element,
/// `taiyaku-ignore-file` of the whole text, `taiyaku-ignore-start` and `-end` of all between them;
/// each of the rules it names (ids, families, details), or of all. Plain text has none, nor have
/// Markdown's code and HTML's scripts. A comment that means nothing becomes a problem. Time is
/// linear in the file.
std::vector<IgnoredText> read_ignore_comments(const Article& article, const std::string& path,
                                              std::vector<Problem>& problems);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_IGNORE_COMMENTS_H_
