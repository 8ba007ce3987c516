#include "io/xml_stream.h"

#include <fmt/format.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>

#include <algorithm>
#include <exception>
#include <new>
#include <utility>

namespace taiyaku {
namespace {

constexpr std::size_t kChunk = 1 << 16;

std::string_view view_of(const xmlChar* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

void say_nothing(void*, const char*, ...) {}  // NOLINT(cert-dcl50-cpp): libxml2's signature

/// While it lives, what libxml2 has to say without a parser at hand goes to `remember`, not to
/// standard error.
class QuietErrors {
 public:
  QuietErrors(void* parser, xmlStructuredErrorFunc remember) {
    xmlSetGenericErrorFunc(nullptr, &say_nothing);
    xmlSetStructuredErrorFunc(parser, remember);
  }
  ~QuietErrors() {
    xmlSetGenericErrorFunc(nullptr, nullptr);
    xmlSetStructuredErrorFunc(nullptr, nullptr);
  }
  QuietErrors(const QuietErrors&) = delete;
  QuietErrors& operator=(const QuietErrors&) = delete;
};

}  // namespace

std::optional<std::string_view> XmlElement::attribute(std::string_view wanted,
                                                      std::string_view prefix) const {
  for (const XmlAttribute& one : attributes) {
    if (one.name == wanted && one.prefix == prefix) return one.value;
  }
  return std::nullopt;
}

/// libxml2's push parser with our callbacks, through which no exception may pass.
class XmlStream::Parser {
 public:
  Parser(std::unique_ptr<ByteStream> bytes, std::string path, XmlHandler& handler)
      : bytes_(std::move(bytes)), path_(std::move(path)), handler_(&handler), chunk_(kChunk, '\0') {
    xmlSAXHandler callbacks = {};
    callbacks.initialized = XML_SAX2_MAGIC;
    callbacks.startElementNs = &Parser::on_begin;
    callbacks.endElementNs = &Parser::on_end;
    callbacks.characters = &Parser::on_text;
    callbacks.ignorableWhitespace = &Parser::on_text;
    callbacks.cdataBlock = &Parser::on_text;
    callbacks.getEntity = &Parser::on_entity;
    callbacks.reference = &Parser::on_reference;
    callbacks.serror = &Parser::on_error;
    context_ = xmlCreatePushParserCtxt(&callbacks, this, nullptr, 0, nullptr);
    if (context_ == nullptr) throw std::bad_alloc();
    // NOENT: without it &amp; in an attribute stays &#38;. What a document declares is not known to
    // on_entity(), so it is not expanded whatever the options are.
    xmlCtxtUseOptions(context_, XML_PARSE_NONET | XML_PARSE_NOENT);
  }
  ~Parser() {
    xmlFreeDoc(context_->myDoc);  // made for entities that a document declares
    xmlFreeParserCtxt(context_);
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;

  bool advance() {
    const std::size_t count = read_chunk();
    const bool last = count == 0;
    {
      const QuietErrors quiet(this, &Parser::on_error);
      xmlParseChunk(context_, chunk_.data(), static_cast<int>(count), last ? 1 : 0);
    }
    if (thrown_) std::rethrow_exception(std::exchange(thrown_, nullptr));
    if (context_->wellFormed == 0 || context_->disableSAX != 0) {
      throw BrokenInput({path_, fault_line_ > 0 ? fault_line_ : line(), "not XML: " + fault(last)});
    }
    return !last;
  }

  std::size_t line() const {
    return context_->input == nullptr ? 0 : static_cast<std::size_t>(context_->input->line);
  }

 private:
  std::size_t read_chunk() {
    try {
      return bytes_->read(chunk_.data(), chunk_.size());
    } catch (const BrokenInput& broken) {
      throw BrokenInput({path_, line(), broken.problem().message});
    }
  }

  /// What is wrong, in words that help more than the parser's where there are some.
  std::string fault(bool at_end) const {
    if (wrong_encoding_) return "some bytes are not in the encoding that it declares";
    if (at_end && depth_ > 0) return "it ends inside an element; is the file complete?";
    if (!seen_root_) return "it does not begin with an element (" + fault_ + ")";
    return fault_.empty() ? "unknown fault" : fault_;
  }

  /// Calls `event` unless the parsing has ended; what it throws ends the parsing.
  template <typename Event>
  static void guarded(void* self, Event event) {
    auto& parser = *static_cast<Parser*>(self);
    if (parser.thrown_) return;
    try {
      event(parser);
    } catch (...) {
      parser.thrown_ = std::current_exception();
      xmlStopParser(parser.context_);
    }
  }

  static void on_begin(void* self, const xmlChar* name, const xmlChar*, const xmlChar* space, int,
                       const xmlChar**, int count, int, const xmlChar** attributes) {
    guarded(self, [&](Parser& parser) {
      parser.seen_root_ = true;
      if (++parser.depth_ > kDeepestXml) {
        throw BrokenInput(
            {parser.path_, parser.line(),
             fmt::format("elements nest more than {} deep; is it TMX or XLIFF?", kDeepestXml)});
      }
      parser.attributes_.clear();
      for (int i = 0; i < count; ++i) {
        const xmlChar** attribute = attributes + 5L * i;  // name, prefix, space, value, its end
        const auto* value = reinterpret_cast<const char*>(attribute[3]);
        const auto size = static_cast<std::size_t>(attribute[4] - attribute[3]);
        parser.attributes_.push_back({view_of(attribute[1]), view_of(attribute[0]), {value, size}});
      }
      parser.handler_->begin({view_of(name), view_of(space), parser.attributes_});
    });
  }

  static void on_end(void* self, const xmlChar* name, const xmlChar*, const xmlChar*) {
    guarded(self, [&](Parser& parser) {
      --parser.depth_;
      parser.handler_->end(view_of(name));
    });
  }

  static void on_text(void* self, const xmlChar* text, int size) {
    guarded(self, [&](Parser& parser) {
      parser.handler_->text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
    });
  }

  /// Of &amp; and its like only: what a document declares is not looked up, so not expanded.
  static xmlEntity* on_entity(void*, const xmlChar* name) { return xmlGetPredefinedEntity(name); }

  static void on_reference(void* self, const xmlChar* name) {
    guarded(self, [&](Parser& parser) {
      throw BrokenInput({parser.path_, parser.line(),
                         fmt::format("entity '{}' is not XML's own and not read; write the "
                                     "character itself",
                                     view_of(name))});
    });
  }

  static void on_error(void* self, xmlErrorPtr error) {
    auto& parser = *static_cast<Parser*>(self);
    if (error->domain == XML_FROM_I18N || error->domain == XML_FROM_IO) {
      parser.wrong_encoding_ = true;  // the parser knows no line; what came before is parsed first
      return;
    }
    if (!parser.fault_.empty() || error->level < XML_ERR_FATAL) return;
    parser.fault_ = error->message != nullptr ? error->message : "unknown fault";
    // Some messages quote the text behind; its first line says enough.
    parser.fault_.resize(std::min(parser.fault_.find('\n'), parser.fault_.size()));
    parser.fault_line_ = error->line > 0 ? static_cast<std::size_t>(error->line) : parser.line();
  }

  std::unique_ptr<ByteStream> bytes_;
  std::string path_;
  XmlHandler* handler_;
  std::string chunk_;
  xmlParserCtxt* context_ = nullptr;
  std::exception_ptr thrown_;
  std::string fault_;
  bool wrong_encoding_ = false;
  bool seen_root_ = false;
  std::size_t fault_line_ = 0;
  std::size_t depth_ = 0;
  std::vector<XmlAttribute> attributes_;
};

XmlStream::XmlStream(std::unique_ptr<ByteStream> bytes, std::string path, XmlHandler& handler)
    : parser_(std::make_unique<Parser>(std::move(bytes), std::move(path), handler)) {}
XmlStream::~XmlStream() = default;

bool XmlStream::advance() { return parser_->advance(); }
std::size_t XmlStream::line() const { return parser_->line(); }

}  // namespace taiyaku
