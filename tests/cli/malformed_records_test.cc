// TSV, JSONL and articles that are not what they should be: what is said, how soon and
// in how much memory.
#include <gtest/gtest.h>

#include <vector>

#include "tests/support/compress.h"
#include "tests/support/malformed.h"

namespace taiyaku::testing {
namespace {

constexpr std::size_t kHuge = 30'000'000;
constexpr char kPair[] = "It rained.\t雨が降った。\n";
constexpr char kObject[] = "{\"source\":\"It rained.\",\"target\":\"雨が降った。\"}\n";

class MalformedRecords : public ::testing::TestWithParam<Malformed> {};

TEST_P(MalformedRecords, AreLocatedSoonAndInLittleMemory) { expect_located_error(GetParam()); }

/// `format` of a file, one good record before the fault.
Malformed after(const char* format, const char* good, const char* name, const std::string& fault,
                const char* message) {
  return {name, format, [good, fault] { return good + fault; }, message};
}

std::vector<Malformed> tsv_faults() {
  const auto tsv = [](const char* name, const std::string& fault, const char* message) {
    return after("tsv", kPair, name, fault, message);
  };
  return {
      tsv("OneColumn", "It snowed.\n", "2: 1 column where 2 are needed"),
      tsv("BlanksForTab", "It snowed.    雪が降った。\n", "2: 1 column where 2 are needed"),
      tsv("BrokenUtf8", "It snowed.\t雪\xE3\x81\n", "2: not valid UTF-8"),
      tsv("OverlongUtf8", "\xC0\xAF\t雪\n", "2: not valid UTF-8"),
      tsv("SurrogateInUtf8", "\xED\xA0\x80\t雪\n", "2: not valid UTF-8"),
      tsv("ShiftJisAfterUtf8", "Snow\t\x90\xE1\n", "2: not valid UTF-8"),
      tsv("CutInCharacter", "Snow\t\xE9\x9B", "2: not valid UTF-8"),
      {"CutUtf16", "tsv",
       [] { return std::string("\xFF\xFE\x61\x00\x09\x00\xE8\x96\x0A\x00\x61", 11); },
       "2: not valid UTF-16LE"},
      {"LoneSurrogate", "tsv",
       [] { return std::string("\xFF\xFE\x61\x00\x09\x00\x3D\xD8\x0A\x00", 10); },
       "1: not valid UTF-16LE"},
      {"MissingNamedColumn", "tsv", [] { return std::string("source\tid\ttarget\na\t1\n"); },
       "2: 2 columns where 3 are needed"},
      {"HugeLine", "tsv", [] { return kPair + repeated("It rained\t", kHuge); },
       "2: a line of more than 16 MiB"},
      {"TabsOnly", "tsv", [] { return repeated("\t", 16'000'000) + "\n" + "one column\n"; },
       "2: 1 column where 2 are needed"},
      {"ZerosOnly", "tsv", [] { return std::string(kHuge, '\0'); },
       "1: a line of more than 16 MiB"},
      {"CutGzip", "tsv", [] { return without_end(gzip(kPair), 4); },
       "2: the compressed data ends early"},
      {"DamagedGzip", "tsv", [] { return gzip(kPair).replace(12, 2, "xx"); },
       "1: damaged gzip data"},
      {"CutZstd", "tsv", [] { return without_end(zstd(kPair), 4); },
       "1: the compressed data ends early"},
      {"GzipBomb", "tsv", [] { return gzip(std::string(100'000'000, 'a')); },
       "1: more than 200 times larger"},
  };
}

std::vector<Malformed> jsonl_faults() {
  const auto jsonl = [](const char* name, const std::string& fault, const char* message) {
    return after("jsonl", kObject, name, fault, message);
  };
  return {
      jsonl("CutObject", "{\"source\":\"a\",\"tar", "2: not JSON (byte "),
      jsonl("Array", "[1, 2]\n", "2: not a JSON object"),
      jsonl("BareText", "It rained.\n", "2: not JSON (byte 1)"),
      jsonl("TwoObjects", "{} {}\n", "2: not JSON (byte 4)"),
      jsonl("NoTarget", "{\"source\":\"a\"}\n", "2: no \"target\""),
      jsonl("NullTarget", "{\"source\":\"a\",\"target\":null}\n", "2: \"target\" is not a string"),
      jsonl("LoneSurrogate", "{\"source\":\"\\ud83c\",\"target\":\"a\"}\n", "2: not JSON"),
      jsonl("BadEscape", "{\"source\":\"\\x\",\"target\":\"a\"}\n", "2: not JSON"),
      jsonl("RawTab", "{\"source\":\"a\tb\",\"target\":\"a\"}\n", "2: not JSON"),
      jsonl("SingleQuotes", "{'source':'a','target':'b'}\n", "2: not JSON"),
      jsonl("BrokenUtf8", "{\"source\":\"\xE9\x9B\",\"target\":\"a\"}\n", "2: not valid UTF-8"),
      jsonl("NumberOutOfRange", "{\"id\":1e999,\"source\":\"a\",\"target\":\"b\"}\n",
            "2: a number is out of range"),
      {"DeepNesting", "jsonl", [] { return kObject + repeated("[", 10'000'000); },
       "2: nested too deeply"},
      {"DeepObjects", "jsonl", [] { return kObject + repeated("{\"a\":", 10'000'000); },
       "2: nested too deeply"},
      {"MillionsOfValues", "jsonl",
       [] { return "{\"id\":[" + repeated("0,", 16'000'000) + "0],\"source\":\"a\"}\n"; },
       "1: a field of too many values"},
      {"MillionsOfOtherFields", "jsonl",
       [] { return "{" + repeated("\"a\":[0,0],", 16'000'000) + "\"source\":\"a\"}\n"; },
       "1: no \"target\""},
      {"HugeLine", "jsonl", [] { return "{\"source\":\"" + repeated("a", kHuge) + "\"}"; },
       "1: a line of more than 16 MiB"},
      {"CutGzip", "jsonl", [] { return without_end(gzip(kObject), 4); },
       "2: the compressed data ends early"},
  };
}

/// An article that is good as Markdown and HTML too, and in both languages.
constexpr char kArticle[] = "<p>It rained for 3 days.</p>\n\n<p>雨が3日間降った。</p>\n";

/// HTML and Markdown have no wrong syntax: what is odd is read, what cannot be decoded is located.
std::vector<Malformed> text_faults() {
  std::vector<Malformed> all;
  for (const char* format : {"text", "markdown", "html"}) {
    const auto add = [&](const std::string& name, std::function<std::string()> bytes,
                         const char* message) {
      all.push_back({std::string(format) + name, format, std::move(bytes), message});
    };
    add(
        "BrokenUtf8", [] { return std::string(kArticle) + "雪\xE3\x81\n"; },
        "4: not UTF-8 nor a Japanese encoding");
    add(
        "OverlongUtf8", [] { return std::string(kArticle) + "\xC0\xAF\n"; },
        "4: not UTF-8 nor a Japanese encoding");
    add(
        "LoneSurrogate", [] { return std::string("\xFF\xFE\x61\x00\x3D\xD8\x0A\x00", 8); },
        "1: broken UTF-16LE");
    add(
        "CutGzip", [] { return without_end(gzip(kArticle), 4); },
        " the compressed data ends early");
    add(
        "DamagedGzip", [] { return gzip(kArticle).replace(12, 2, "xx"); }, " damaged gzip data");
    add(
        "CutZstd", [] { return without_end(zstd(kArticle), 4); },
        " the compressed data ends early");
    add(
        "GzipBomb", [] { return gzip(std::string(100'000'000, 'a')); },
        " more than 200 times larger");
    add(
        "CutUtf16", [] { return std::string("\xFF\xFE\x61\x00\xE8\x96\x0A", 7); },
        "1: broken UTF-16LE");
    add(
        "BrokenUtf16WithoutMark",
        [] { return std::string("a\0b\0 \0\xE8\x96\0\xD8\n\0c\0d\0", 16); }, "1: broken UTF-16LE");
    add(
        "DamagedZstd", [] { return zstd(kArticle).replace(6, 3, "xxx"); },
        " damaged Zstandard data");
    add(
        "NoWords", [] { return std::string("---\n\n*** 12 ***\n"); },
        " no English or Japanese text");
    add(
        "ParagraphOfNineMegabytes",
        [] { return kArticle + ("\n" + repeated("卵の値段が再び上がり、", 9'000'000)) + "\n"; },
        "5: a paragraph of 9 MB was not checked");
    add(
        "OneLanguage", [] { return std::string("<p>It rained.</p>\n"); },
        " only English text, no Japanese");
    add(
        "CutInTag", [] { return std::string(kArticle) + "<a href=\"x"; }, "");
    add(
        "UnclosedTags", [] { return kArticle + repeated("<div>", 1'000'000); }, "");
    add(
        "UnclosedComment", [] { return kArticle + ("<!-- " + repeated("x ", 1'000'000)); }, "");
    add(
        "WronglyDeclared", [] { return std::string("<meta charset=\"shift_jis\">\n") + kArticle; },
        "");
    add(
        "EntitiesOfNoMeaning",
        [] { return std::string(kArticle) + "&nosuch; &#0; &#xD800; &#99999999999; &\n"; }, "");
    add(
        "Zeros", [] { return std::string(kArticle) + std::string(1000, '\0'); }, "");
  }
  return all;
}

/// What only markup can have wrong.
std::vector<Malformed> markup_faults() {
  std::vector<Malformed> all;
  for (const char* format : {"markdown", "html"}) {
    const auto add = [&](const std::string& name, const std::string& comment, const char* message) {
      all.push_back(
          {std::string(format) + name, format,
           [comment] { return kArticle + ("\n<!-- taiyaku-ignore" + comment + " -->\n"); },
           message});
    };
    add("IgnoresNoRule", " NUM999", "5: taiyaku-ignore comment: no rule 'NUM999'");
    add("IgnoresWithoutEnd", "-start", "5: taiyaku-ignore comment: is not ended");
    add("IgnoresWithoutStart", "-end", "5: taiyaku-ignore comment: ends nothing");
    add("IgnoresInNoWay", "-next", "5: taiyaku-ignore comment: is none of");
  }
  all.push_back(
      {"htmlInNeitherEncoding", "html",
       [] { return "<meta charset=euc-jp>\n" + std::string(kArticle) + "caf\xE9 \xFF\n"; },
       "5: not UTF-8 nor a Japanese encoding, nor EUC-JP as it says"});
  return all;
}

/// Pairs in a file that is damaged as a whole.
std::vector<Malformed> gzip_faults() {
  const std::string whole = gzip(std::string(kPair) + kPair);
  const auto bytes = [](const char* name, std::string file, const char* message) {
    return Malformed{name, "tsv", [file = std::move(file)] { return file; }, message};
  };
  const auto with = [&](std::size_t at, const char* changed) {
    return std::string(whole).replace(at, std::string_view(changed).size(), changed);
  };
  return {
      bytes("CutInHeader", whole.substr(0, 5), "1: the compressed data ends early"),
      bytes("CutInData", whole.substr(0, whole.size() / 2), "1: the compressed data ends early"),
      bytes("CutInChecksum", without_end(whole, 6), "3: the compressed data ends early"),
      bytes("CutInLength", without_end(whole, 1), "3: the compressed data ends early"),
      bytes("WrongChecksum", with(whole.size() - 8, "x"),
            "1: damaged gzip data (incorrect data check"),
      bytes("WrongLength", with(whole.size() - 4, "x"),
            "1: damaged gzip data (incorrect length check"),
      bytes("UnknownFlags", with(3, "\xE0"), "1: damaged gzip data (unknown header flags set"),
      bytes("UnknownBlock", with(10, "\xFF"), "1: damaged gzip data (invalid block type"),
      bytes("DamagedData", with(12, "xx"), "1: damaged gzip data"),
      bytes("TextBehind", whole + "It rained.\n", "3: damaged gzip data (incorrect header check"),
      bytes("SecondPartCut", whole + without_end(whole, 9), "5: the compressed data ends early"),
      bytes("Twice", gzip(whole), "1: not valid UTF-8"),
      {"Bomb", "tsv", [] { return gzip(std::string(100'000'000, 'a')); },
       "1: more than 200 times larger"},
      {"BombOfLines", "tsv", [] { return gzip(repeated("a\n", 40'000'000)); },
       "10001: more than 10000 bad records in a row"},
  };
}

std::vector<Malformed> zstd_faults() {
  const std::string whole = zstd(std::string(kPair) + kPair);
  const auto bytes = [](const char* name, std::string file, const char* message) {
    return Malformed{name, "tsv", [file = std::move(file)] { return file; }, message};
  };
  const auto with = [&](std::size_t at, const char* changed) {
    return std::string(whole).replace(at, std::string_view(changed).size(), changed);
  };
  return {
      bytes("CutInHeader", whole.substr(0, 5), "1: the compressed data ends early"),
      bytes("CutInData", without_end(whole, 5), "1: the compressed data ends early"),
      bytes("CutInLastByte", without_end(whole, 1), "1: the compressed data ends early"),
      bytes("ReservedBit", with(4, "\x28"), "1: damaged Zstandard data"),
      bytes("UnknownBlock", with(6, "\xFF\xFF\xFF"), "1: damaged Zstandard data"),
      bytes("DamagedData", with(9, "\xFF\xFF\xFF\xFF"), "1: damaged Zstandard data"),
      bytes("NeedsADictionary", "\x28\xB5\x2F\xFD\x21\x07\x20" + whole.substr(6),
            "1: damaged Zstandard data (Dictionary mismatch"),
      bytes("WindowOfGigabytes", std::string("\x28\xB5\x2F\xFD\x00\xF8", 6) + whole.substr(6),
            "1: damaged Zstandard data (Frame requires too much memory"),
      bytes("TextBehind", whole + "It rained.\n", "3: damaged Zstandard data (Unknown frame"),
      bytes("SecondPartCut", whole + without_end(whole, 3), "3: the compressed data ends early"),
      bytes("SkippedPartCut", std::string("\x50\x2A\x4D\x18\xFF\x00\x00\x00zz", 10),
            "1: the compressed data ends early"),
      bytes("Twice", zstd(whole), "1: not valid UTF-8"),
      {"Bomb", "tsv", [] { return zstd(std::string(100'000'000, 'a')); },
       "1: more than 200 times larger"},
  };
}

constexpr auto kName = [](const auto& one) { return one.param.name; };

INSTANTIATE_TEST_SUITE_P(Tsv, MalformedRecords, ::testing::ValuesIn(tsv_faults()), kName);
INSTANTIATE_TEST_SUITE_P(Jsonl, MalformedRecords, ::testing::ValuesIn(jsonl_faults()), kName);
INSTANTIATE_TEST_SUITE_P(Markup, MalformedRecords, ::testing::ValuesIn(markup_faults()), kName);
INSTANTIATE_TEST_SUITE_P(Gzip, MalformedRecords, ::testing::ValuesIn(gzip_faults()), kName);
INSTANTIATE_TEST_SUITE_P(Zstd, MalformedRecords, ::testing::ValuesIn(zstd_faults()), kName);
INSTANTIATE_TEST_SUITE_P(Text, MalformedRecords, ::testing::ValuesIn(text_faults()), kName);

}  // namespace
}  // namespace taiyaku::testing
