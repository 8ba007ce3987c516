#include "io/read_tbx.h"

#include <fmt/format.h>
#include <libxml/xmlreader.h>

#include <memory>
#include <utility>

#include "segment/characters.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

constexpr int kDeepest = 100;
constexpr std::size_t kLongestTerm = 1000;  // bytes

struct ReaderCloser {
  void operator()(xmlTextReader* reader) const { xmlFreeTextReader(reader); }
};

/// One term while it is being read; its status may stand before or behind it.
struct PendingTerm {
  std::string text;
  bool forbidden = false;
};

class TbxReader {
 public:
  TbxReader(const std::string& path, std::string_view text)
      : path_(path),
        reader_(xmlReaderForMemory(text.data(), static_cast<int>(text.size()), path.c_str(),
                                   nullptr, XML_PARSE_NONET)) {
    if (!reader_) throw Error(fmt::format("{}: cannot be read as XML", path));
    // Errors are ours to report, with a place; libxml2 would print them.
    xmlTextReaderSetStructuredErrorHandler(reader_.get(), &TbxReader::remember, this);
  }

  Glossary read() {
    Glossary glossary;
    glossary.path = path_;
    int more = 1;
    while ((more = xmlTextReaderRead(reader_.get())) == 1) {
      if (xmlTextReaderDepth(reader_.get()) > kDeepest) fail("elements nest too deep for TBX");
      step(glossary);
    }
    if (more < 0) fail(problem_.empty() ? "not well-formed XML" : problem_);
    if (!seen_entry_) fail("no conceptEntry or termEntry; is this TBX?");
    return glossary;
  }

 private:
  static void remember(void* self, xmlErrorPtr error) {
    auto& reader = *static_cast<TbxReader*>(self);
    if (error->level < XML_ERR_ERROR || !reader.problem_.empty()) return;
    reader.problem_ = error->message != nullptr ? error->message : "not well-formed XML";
    while (!reader.problem_.empty() && reader.problem_.back() == '\n') reader.problem_.pop_back();
    reader.problem_line_ = error->line;
  }

  /// Line of the element that is being read; the parser itself is further on.
  int line() {
    xmlNode* node = xmlTextReaderCurrentNode(reader_.get());
    return node == nullptr ? xmlTextReaderGetParserLineNumber(reader_.get())
                           : static_cast<int>(xmlGetLineNo(node));
  }

  [[noreturn]] void fail(std::string_view what) {
    throw Error(fmt::format("{}:{}: {}", path_, problem_line_ > 0 ? problem_line_ : line(), what));
  }

  std::string name() const {
    const auto* name = xmlTextReaderConstLocalName(reader_.get());
    return name == nullptr ? std::string() : reinterpret_cast<const char*>(name);
  }
  std::string attribute(const char* key) const {
    const std::unique_ptr<xmlChar, decltype(xmlFree)> value(
        xmlTextReaderGetAttribute(reader_.get(), reinterpret_cast<const xmlChar*>(key)), xmlFree);
    return value ? reinterpret_cast<const char*>(value.get()) : std::string();
  }

  void step(Glossary& glossary) {
    switch (xmlTextReaderNodeType(reader_.get())) {
      case XML_READER_TYPE_ELEMENT:
        return begin(name());
      case XML_READER_TYPE_END_ELEMENT:
        return end(name(), glossary);
      case XML_READER_TYPE_TEXT:
      case XML_READER_TYPE_CDATA:
      case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        return text();
      case XML_READER_TYPE_ENTITY_REFERENCE:
        fail("entities of a document's own are not read");
      default:
        return;
    }
  }

  void begin(const std::string& element) {
    if (element == "conceptEntry" || element == "termEntry") {
      seen_entry_ = true;
      entry_ = GlossaryTerm();
      entry_.line = static_cast<std::size_t>(line());
    } else if (element == "langSec" || element == "langSet") {
      std::string language = attribute("xml:lang");
      if (language.empty()) language = attribute("lang");
      japanese_ = language.starts_with("ja");
      known_language_ = japanese_ || language.starts_with("en");
    } else if (element == "termSec" || element == "tig" || element == "ntig") {
      term_ = PendingTerm();
    }
    const bool status = element == "termNote" || element == "administrativeStatus" ||
                        element == "normativeAuthorization";
    const std::string type = status ? attribute("type") : std::string();
    if (xmlTextReaderIsEmptyElement(reader_.get()) != 0) return;
    if (element == "term") into_ = &term_.text;
    if (status && (element != "termNote" || type == "administrativeStatus" ||
                   type == "normativeAuthorization")) {
      status_.clear();
      into_ = &status_;
    }
  }

  void text() {
    if (into_ == nullptr) return;
    *into_ += reinterpret_cast<const char*>(xmlTextReaderConstValue(reader_.get()));
    if (into_->size() > kLongestTerm) fail("a term of more than 1,000 bytes");
  }

  void end(const std::string& element, Glossary& glossary) {
    if (element == "term") {
      into_ = nullptr;
    } else if (into_ == &status_ && element != "hi") {
      into_ = nullptr;
      term_.forbidden |= status_.find("deprecated") != std::string::npos ||
                         status_.find("superseded") != std::string::npos ||
                         status_.find("forbidden") != std::string::npos;
    } else if (element == "termSec" || element == "tig" || element == "ntig") {
      keep_term();
    } else if (element == "conceptEntry" || element == "termEntry") {
      const bool english = !entry_.english.empty();
      const bool japanese = !entry_.japanese.empty();
      if (english && (japanese || !entry_.forbidden_japanese.empty())) {
        glossary.terms.push_back(std::move(entry_));
      } else if (japanese && !entry_.forbidden_english.empty()) {
        glossary.terms.push_back(std::move(entry_));
      }
      entry_ = GlossaryTerm();
    }
  }

  void keep_term() {
    const std::string_view text = trimmed(term_.text);
    if (text.empty() || !known_language_) return;
    auto& list = japanese_ ? (term_.forbidden ? entry_.forbidden_japanese : entry_.japanese)
                           : (term_.forbidden ? entry_.forbidden_english : entry_.english);
    list.emplace_back(text);
  }

  std::string path_;
  std::unique_ptr<xmlTextReader, ReaderCloser> reader_;
  std::string problem_;
  int problem_line_ = 0;
  bool seen_entry_ = false;
  GlossaryTerm entry_;
  PendingTerm term_;
  std::string status_;
  std::string* into_ = nullptr;
  bool japanese_ = false;
  bool known_language_ = false;
};

}  // namespace

Glossary read_tbx(const std::string& path, std::string_view text) {
  return TbxReader(path, text).read();
}

}  // namespace taiyaku
