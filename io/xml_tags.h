// The tags of an XML text that is known to be well-formed, by their bytes: for copying a user's
// file with few changes and all else as it was.
#ifndef TAIYAKU_IO_XML_TAGS_H_
#define TAIYAKU_IO_XML_TAGS_H_

#include <cstdint>
#include <optional>
#include <string_view>

namespace taiyaku {

struct XmlTag {
  enum class Kind : std::uint8_t { kStart, kEnd, kEmpty };
  Kind kind = Kind::kStart;
  std::size_t begin = 0;  ///< byte of its `<`
  std::size_t end = 0;    ///< behind its `>`
  std::string_view text;  ///< all of it
  std::string_view name;  ///< with its prefix

  std::string_view prefix() const;      ///< empty when it has none
  std::string_view local_name() const;  ///< without it
  /// The value of an attribute as it is written, entities and all; none when it has none.
  std::optional<std::string_view> attribute(std::string_view name) const;
};

/// Steps over comments, CDATA sections, processing instructions and the document type. Linear.
class XmlTags {
 public:
  /// The text must outlive this and every tag.
  explicit XmlTags(std::string_view text) : text_(text) {}

  /// The next tag; none at the end, or where the text is not well-formed after all.
  std::optional<XmlTag> next();
  /// Whether next() ended because something was never closed.
  bool is_broken() const { return broken_; }

 private:
  std::size_t skip_past(std::size_t from, std::string_view what);
  std::size_t end_of_tag(std::size_t from);
  std::size_t end_of_document_type(std::size_t from);

  std::string_view text_;
  std::size_t at_ = 0;
  bool broken_ = false;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_XML_TAGS_H_
