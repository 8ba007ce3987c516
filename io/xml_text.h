// Text inside XML that we write.
#ifndef TAIYAKU_IO_XML_TEXT_H_
#define TAIYAKU_IO_XML_TEXT_H_

#include <string>
#include <string_view>

namespace taiyaku {

/// UTF-8 text as XML 1.0 character data, or as an attribute's value in double quotes, that comes
/// back unchanged; but for characters that XML cannot hold (control characters, U+FFFE and U+FFFF),
/// which become U+FFFD.
std::string xml_text(std::string_view text);
std::string xml_attribute(std::string_view text);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_XML_TEXT_H_
