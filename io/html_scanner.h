// HTML → tags and the text between them, by the tokenization rules of the HTML Living Standard
// (13.2.5), in one pass without a tree: time and memory are linear for any input, which no tree
// builder that follows the standard promises (libgumbo takes 10 s for 100 kB of <div>).
#ifndef TAIYAKU_IO_HTML_SCANNER_H_
#define TAIYAKU_IO_HTML_SCANNER_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "segment/span.h"

namespace taiyaku {

struct HtmlAttribute {
  std::string_view name;  ///< as written
  Span value;             ///< without its quotes; empty when there is none
};

/// A tag or comment, or a run of text in front of one.
struct HtmlPiece {
  enum class Kind { kEnd, kText, kOpening, kClosing, kComment };
  Kind kind = Kind::kEnd;
  Span span;                              ///< bytes of the file
  std::string_view name;                  ///< of a tag, as written
  std::vector<HtmlAttribute> attributes;  ///< of an opening tag
  bool self_closing = false;              ///< written `<br/>`; XHTML only gives that a meaning
};

class HtmlScanner {
 public:
  /// Scans `file[part]`.
  HtmlScanner(std::string_view file, Span part)
      : text_(file.substr(0, part.end)), at_(part.begin) {}

  /// The next piece; declarations and processing instructions are passed over. Lives until the next
  /// call.
  const HtmlPiece& next();

  /// Passes over everything up to `</name`: what stands in a script is no markup.
  void skip_raw(std::string_view name);

 private:
  bool at_markup(std::size_t at) const;
  bool scan_comment();
  bool skip_declaration();
  void scan_tag();
  void scan_attribute();
  std::size_t find(std::string_view what, std::size_t from) const;
  void skip_spaces();

  std::string_view text_;
  std::size_t at_;
  HtmlPiece piece_;
};

/// Whether two names are the same but for the case of ASCII letters; `lower` is in lower case.
bool is_name(std::string_view name, std::string_view lower);

}  // namespace taiyaku

#endif  // TAIYAKU_IO_HTML_SCANNER_H_
