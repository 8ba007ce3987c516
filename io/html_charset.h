// What an HTML page says of its encoding.
#ifndef TAIYAKU_IO_HTML_CHARSET_H_
#define TAIYAKU_IO_HTML_CHARSET_H_

#include <string>
#include <string_view>

namespace taiyaku {

/// The label in the first `<meta charset>`, `<meta http-equiv="Content-Type" content="…;
/// charset=…">` or XML declaration of a page's bytes, whatever encoding they are in; empty when
/// there is none in the first 4 KiB. HTML Living Standard, 13.2.3.2 (where it looks at 1 KiB).
std::string declared_charset(std::string_view bytes);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_HTML_CHARSET_H_
