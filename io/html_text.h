// Text inside HTML that we write: whatever it holds stays text.
#ifndef TAIYAKU_IO_HTML_TEXT_H_
#define TAIYAKU_IO_HTML_TEXT_H_

#include <string>
#include <string_view>

namespace taiyaku {

/// UTF-8 text as content of an element. Characters that cannot be seen but could mislead (control
/// characters, bidirectional marks and overrides, zero-width spaces, Unicode's line ends) are shown
/// by their code, so that no text can reorder what stands beside it.
std::string html_text(std::string_view text);

/// As above for an attribute's value in double quotes; such characters become U+FFFD.
std::string html_attribute(std::string_view text);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_HTML_TEXT_H_
