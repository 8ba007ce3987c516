// XML as a stream of events, for the readers of TMX and XLIFF.
//
// Nothing is fetched, no entity of a document's own is expanded, no tree is built: memory does not
// grow with the document.
#ifndef TAIYAKU_IO_XML_STREAM_H_
#define TAIYAKU_IO_XML_STREAM_H_

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/byte_stream.h"

namespace taiyaku {

/// Elements may nest as deep as this.
inline constexpr std::size_t kDeepestXml = 256;

struct XmlAttribute {
  std::string_view prefix;  ///< as written: "xml" of xml:lang
  std::string_view name;
  std::string_view value;
};

/// An element's start tag. Views live as long as the event.
struct XmlElement {
  std::string_view name;   ///< without a prefix
  std::string_view space;  ///< the name space's address, or empty
  const std::vector<XmlAttribute>& attributes;

  std::optional<std::string_view> attribute(std::string_view name,
                                            std::string_view prefix = {}) const;
};

/// Is told what the parser finds, in order. What it throws ends the parsing and comes out of
/// XmlStream::advance().
class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void begin(const XmlElement& element) = 0;
  virtual void end(std::string_view name) = 0;
  /// Characters and CDATA, in pieces of any size.
  virtual void text(std::string_view characters) = 0;
};

class XmlStream {
 public:
  /// `path` is for messages; the handler must outlive the stream.
  XmlStream(std::unique_ptr<ByteStream> bytes, std::string path, XmlHandler& handler);
  ~XmlStream();
  XmlStream(const XmlStream&) = delete;
  XmlStream& operator=(const XmlStream&) = delete;

  /// Parses the next 64 KiB. False when the document is done.
  /// @throws BrokenInput with a line when it is not well-formed, too deep, or not in the encoding
  /// it declares.
  bool advance();

  /// During an event: the line its tag ends on, from 1.
  std::size_t line() const;

 private:
  class Parser;
  std::unique_ptr<Parser> parser_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_XML_STREAM_H_
