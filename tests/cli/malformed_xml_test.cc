// TMX and XLIFF that are not what they should be: what is said, how soon and in how much memory.
#include <gtest/gtest.h>

#include <vector>

#include "tests/support/compress.h"
#include "tests/support/malformed.h"

namespace taiyaku::testing {
namespace {

/// A document of one unit, by what stands around its English text.
struct Dialect {
  const char* name;
  const char* format;
  std::string before;  // four lines, the last of them the unit's
  std::string after;
  std::string root;  // of the DOCTYPE

  std::string with(const std::string& text) const { return before + text + after; }
};

std::vector<Dialect> dialects() {
  return {
      {"Tmx", "tmx",
       "<tmx version=\"1.4\">\n<header srclang=\"en\"/>\n<body>\n<tu tuid=\"1\"><tuv "
       "xml:lang=\"en\"><seg>",
       "</seg></tuv><tuv xml:lang=\"ja\"><seg>雨が降った。</seg></tuv></tu>\n</body></tmx>\n",
       "tmx"},
      {"Xliff12", "xliff",
       "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n"
       "<file source-language=\"en\" target-language=\"ja\">\n<body>\n<trans-unit "
       "id=\"1\"><source>",
       "</source><target>雨が降った。</target></trans-unit>\n</body></file></xliff>\n", "xliff"},
      {"Xliff2", "xliff",
       "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"\n srcLang=\"en\" "
       "trgLang=\"ja\">\n<file id=\"f\">\n<unit id=\"1\"><segment><source>",
       "</source><target>雨が降った。</target></segment></unit>\n</file></xliff>\n", "xliff"},
  };
}

/// Entities that stand for a thousand million letters.
std::string laughs(const std::string& root) {
  std::string doctype = "<!DOCTYPE " + root + " [<!ENTITY a0 \"ha\">";
  for (int i = 1; i < 10; ++i) {
    const std::string one = "&a" + std::to_string(i - 1) + ";";
    doctype += "<!ENTITY a" + std::to_string(i) + " \"" + repeated(one, 10 * one.size()) + "\">";
  }
  return doctype + "]>";
}

/// A fault that any XML may have, put into a dialect.
struct XmlFault {
  const char* name;
  std::string (*bytes)(const Dialect& dialect);
  const char* message;
};

constexpr std::size_t kHuge = 30'000'000;

constexpr XmlFault kXmlFaults[] = {
    {"Empty", [](const Dialect&) { return std::string(); },
     "1: not XML: it does not begin with an element"},
    {"NotXml", [](const Dialect&) { return std::string("It rained.\t雨が降った。\n"); },
     "1: not XML: it does not begin with an element"},
    {"CutInText", [](const Dialect& d) { return d.before + "It rai"; },
     "4: not XML: it ends inside an element"},
    {"CutInTag", [](const Dialect& d) { return d.before + "It <g id=\"1"; },
     "4: not XML: it ends inside an element"},
    {"CutInCharacter", [](const Dialect& d) { return d.before + "\xE9\x9B"; },
     "4: not XML: it ends inside an element"},
    {"CutGzip",
     [](const Dialect& d) {
       std::string damaged = gzip(d.with("It rained."));
       damaged.resize(damaged.size() - 9);
       return damaged;
     },
     "6: the compressed data ends early"},
    {"OtherRoot", [](const Dialect&) { return std::string("<html><p>It rained.</p></html>"); },
     "1: the root is <html>, not <"},
    {"WrongEndTag", [](const Dialect& d) { return d.with("It <hi>rained.</g>"); },
     "4: not XML: Opening and ending tag"},
    {"BareAmpersand", [](const Dialect& d) { return d.with("Rain & snow"); }, "4: not XML: "},
    {"ControlCharacter", [](const Dialect& d) { return d.with("It\x01rained"); }, "4: not XML: "},
    {"UnquotedAttribute", [](const Dialect& d) { return d.with("<g id=1>It</g>"); },
     "4: not XML: AttValue"},
    {"AttributeTwice", [](const Dialect& d) { return d.with("<g id='1' id='1'>It</g>"); },
     "4: not XML: Attribute id"},
    {"MoreBehindTheEnd", [](const Dialect& d) { return d.with("It") + d.with("It"); },
     "6: not XML: Extra content"},
    {"UnknownEntity", [](const Dialect& d) { return d.with("Rain&nbsp;and"); },
     "4: not XML: Entity 'nbsp' not defined"},
    {"Laughs", [](const Dialect& d) { return laughs(d.root) + d.with("&a9;"); },
     "4: not XML: Entity 'a9' not defined"},
    {"LaughsInAttribute",
     [](const Dialect& d) { return laughs(d.root) + d.with("<g id=\"&a9;\">It</g>"); },
     "4: not XML: Entity 'a9' not defined"},
    {"ExternalEntity",
     [](const Dialect& d) {
       return "<!DOCTYPE " + d.root + " [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" +
              d.with("&x;");
     },
     "4: not XML: Entity 'x' not defined"},
    {"ExternalSubset",
     [](const Dialect& d) {
       return "<!DOCTYPE " + d.root + " SYSTEM \"http://localhost:9/x.dtd\">" + d.with("&x;");
     },
     "4: entity 'x' is not XML's own and not read"},
    {"DeepNesting", [](const Dialect& d) { return d.with(repeated("<g id=\"1\">", kHuge)); },
     "4: elements nest more than 256 deep"},
    {"DeclaredUtf16",
     [](const Dialect& d) { return "<?xml version='1.0' encoding='UTF-16'?>" + d.with("It"); },
     "1: not XML: "},
    {"UndeclaredShiftJis", [](const Dialect& d) { return d.with("\x89\x4A\x82\xAA\x8D\x7E"); },
     "4: not XML: Input is not proper UTF-8"},
    {"WronglyDeclaredEucJp",
     [](const Dialect& d) {
       return "<?xml version='1.0' encoding='EUC-JP'?>" + d.with("\x89\x4A\x82\xAA\x8D\x7E");
     },
     "4: not XML: some bytes are not in the encoding"},
    {"UnknownEncoding",
     [](const Dialect& d) { return "<?xml version='1.0' encoding='Klingon'?>" + d.with("It"); },
     "1: not XML: "},
    {"HugeText", [](const Dialect& d) { return d.with(repeated("It rained and ", kHuge)); },
     "4: a "},
    {"HugeAttribute",
     [](const Dialect& d) { return d.with("<g id=\"" + repeated("1", kHuge) + "\">It</g>"); },
     "4: not XML: "},
    {"HugeComment",
     [](const Dialect& d) { return d.with("<!--" + repeated("x", kHuge) + "-->It"); },
     "4: not XML: "},
    {"HugeTag", [](const Dialect& d) { return d.with("<g " + repeated("x", kHuge)); },
     "4: not XML: "},
};

std::vector<Malformed> xml_faults() {
  std::vector<Malformed> all;
  for (const Dialect& dialect : dialects()) {
    for (const XmlFault& fault : kXmlFaults) {
      all.push_back({std::string(dialect.name) + fault.name, dialect.format,
                     [dialect, make = fault.bytes] { return make(dialect); }, fault.message});
    }
  }
  return all;
}

class MalformedXml : public ::testing::TestWithParam<Malformed> {};

TEST_P(MalformedXml, IsLocatedSoonAndInLittleMemory) { expect_located_error(GetParam()); }

INSTANTIATE_TEST_SUITE_P(Xml, MalformedXml, ::testing::ValuesIn(xml_faults()),
                         [](const auto& one) { return one.param.name; });

Malformed tmx(const std::string& name, const std::string& unit, const std::string& message) {
  const auto bytes = [unit] {
    return "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n<tu>" + unit +
           "</tu></body></tmx>\n";
  };
  return {name, "tmx", bytes, message};
}

std::vector<Malformed> tmx_faults() {
  const std::string japanese = "<tuv xml:lang=\"ja\"><seg>あ</seg></tuv>";
  return {
      tmx("NoLanguage", "<tuv><seg>a</seg></tuv>" + japanese, "2: a tuv without xml:lang"),
      tmx("NoSegment", "<tuv xml:lang=\"en\"/>" + japanese, "2: a tuv without a seg"),
      tmx("OtherLanguages", "<tuv xml:lang=\"fr\"><seg>a</seg></tuv>" + japanese,
          " nothing to compare, only 1 unit not in English and Japanese"),
  };
}

INSTANTIATE_TEST_SUITE_P(Tmx, MalformedXml, ::testing::ValuesIn(tmx_faults()),
                         [](const auto& one) { return one.param.name; });

Malformed xliff(const std::string& name, const std::string& root, const std::string& file,
                const std::string& rest, const std::string& message) {
  const auto bytes = [=] {
    return "<xliff " + root + ">\n<file " + file + ">\n" + rest + "</file></xliff>\n";
  };
  return {name, "xliff", bytes, message};
}

std::vector<Malformed> xliff_faults() {
  const std::string one = "version=\"1.2\"";
  const std::string two = "version=\"2.0\" srcLang=\"en\" trgLang=\"ja\"";
  const std::string languages = "source-language=\"en\" target-language=\"ja\"";
  const std::string both = "<source>a</source><target>あ</target>";
  const std::string mark = "<mrk mtype=\"seg\"";
  return {
      xliff("NoVersion", "", languages, "", "1: xliff without a version"),
      xliff("UnknownVersion", "version=\"3.7\"", languages, "", "1: XLIFF 3.7 is not known"),
      xliff("NoSourceLanguage", one, "original=\"a\"", "", "2: <file> without source-language"),
      xliff("NoSrcLang", "version=\"2.0\"", "id=\"f\"", "", "1: <xliff> without srcLang"),
      xliff("NoUnitId", one, languages, "<body>\n<trans-unit>" + both + "</trans-unit></body>",
            "4: <trans-unit> without an id"),
      xliff("NoSource", one, languages,
            "<body><trans-unit id=\"1\"><target>あ</target></trans-unit></body>",
            "3: no <source>; a unit needs one"),
      xliff("NoMid", one, languages,
            "<body><trans-unit id=\"1\"><source>a</source><seg-source>" + mark +
                ">a</mrk></seg-source><target>あ</target></trans-unit></body>",
            "3: a segment's mrk without mid"),
      xliff("UnknownMid", one, languages,
            "<body><trans-unit id=\"1\"><source>a</source><seg-source>" + mark +
                " mid=\"1\">a</mrk></seg-source><target>" + mark +
                " mid=\"7\">あ</mrk></target></trans-unit></body>",
            "3: the target has a segment with mid=\"7\" and seg-source has none"),
      xliff("NothingTranslated", one, languages,
            "<body><trans-unit id=\"1\"><source>a</source></trans-unit></body>",
            " nothing to compare, only 1 unit without a translation yet"),
      xliff("NoUnitId2", two, "id=\"f\"", "<unit><segment>" + both + "</segment></unit>",
            "3: <unit> without an id"),
      xliff("NoSource2", two, "id=\"f\"",
            "<unit id=\"1\"><segment><target>あ</target></segment></unit>",
            "3: no <source>; a unit needs one"),
      xliff("TooManySegments", two, "id=\"f\"",
            "<unit id=\"1\">" + repeated("<segment>" + both + "</segment>", 2'000'000) + "</unit>",
            "3: a unit of more than 10,000 segments"),
  };
}

INSTANTIATE_TEST_SUITE_P(Xliff, MalformedXml, ::testing::ValuesIn(xliff_faults()),
                         [](const auto& one) { return one.param.name; });

}  // namespace
}  // namespace taiyaku::testing
