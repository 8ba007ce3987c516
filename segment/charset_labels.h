// The names that files give to their encodings.
#ifndef TAIYAKU_SEGMENT_CHARSET_LABELS_H_
#define TAIYAKU_SEGMENT_CHARSET_LABELS_H_

#include <string_view>

namespace taiyaku {

/// ICU's name of the encoding that a page or file means by `label`, in any case: "latin1" is
/// windows-1252, as browsers have it (WHATWG Encoding Standard, section 4.2). Null for what is none
/// of the standard's 8-bit encodings: UTF-16, and what is too old for browsers.
const char* charset_of_label(std::string_view label);

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_CHARSET_LABELS_H_
