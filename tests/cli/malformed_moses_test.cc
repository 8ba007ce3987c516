// Two files of lines that do not belong together, or are no lines.
#include <gtest/gtest.h>

#include <vector>

#include "tests/support/compress.h"
#include "tests/support/malformed.h"

namespace taiyaku::testing {
namespace {

constexpr char kEnglish[] = "It rained.\nIt snowed.\n";
constexpr char kJapanese[] = "雨が降った。\n雪が降った。\n";

/// What stands in the two files, and what is said of them.
struct Fault {
  const char* name;
  std::string (*english)();
  std::string (*japanese)();
  const char* message;  // behind the path of the file
};

std::string english() { return kEnglish; }
std::string japanese() { return kJapanese; }

const Fault kFaults[] = {
    {"OneLineLess", english, [] { return std::string("雨が降った。\n"); }, "a.en has 2 lines and "},
    {"OneLineMore", [] { return std::string("It rained.\nIt\nsnowed.\n"); }, japanese,
     "a.en has 3 lines and "},
    {"EmptyPartner", english, [] { return std::string(); }, "a.ja has 0; "},
    {"BrokenUtf8", english, [] { return std::string("雨が降った。\n雪が\xE3\x81\n"); },
     "a.ja:2: not valid UTF-8"},
    {"OverlongUtf8", [] { return std::string("It rained – hard.\nIt \xC0\xAF\n"); }, japanese,
     "a.en:2: not valid UTF-8"},
    {"SurrogateInUtf8", [] { return std::string("It rained – hard.\nIt \xED\xA0\x80\n"); },
     japanese, "a.en:2: not valid UTF-8"},
    {"ShiftJisAfterUtf8", english, [] { return std::string("雨が降った。\n\x90\xE1\n"); },
     "a.ja:2: not valid UTF-8"},
    {"CutUtf16", english,
     [] { return std::string("\xFF\xFE\xE8\x96\x0A\x00\xEA\x96\x0A\x00\xE8", 11); },
     "a.ja has 3; "},
    {"LoneSurrogate", english,
     [] { return std::string("\xFF\xFE\xE8\x96\x0A\x00\x3D\xD8\x0A\x00", 10); },
     "a.ja:2: not valid UTF-16LE"},
    {"HugeLine", [] { return repeated("It rained ", 30'000'000) + "\nIt snowed.\n"; }, japanese,
     "a.en:1: a line of more than 16 MiB"},
    {"ZerosOnly", english, [] { return std::string(30'000'000, '\0') + "\n雪\n"; },
     "a.ja:1: a line of more than 16 MiB"},
    {"CutGzip", [] { return without_end(gzip(kEnglish), 4); }, japanese,
     "a.en:3: the compressed data ends early"},
    {"DamagedGzip", english, [] { return gzip(kJapanese).replace(12, 2, "xx"); },
     "a.ja:1: damaged gzip data"},
    {"CutZstd", english, [] { return without_end(zstd(kJapanese), 3); },
     "a.ja:1: the compressed data ends early"},
    {"GzipBomb", [] { return gzip(std::string(100'000'000, 'a')); }, japanese,
     "a.en:1: more than 200 times larger"},
};

class MalformedMoses : public ::testing::TestWithParam<Fault> {
 protected:
  static Outcome check(const std::string& one, const std::string& two) {
    return run_taiyaku({"check", "--input-format", "moses", one, two});
  }
  std::string path(const char* name) const { return (directory.path() / name).string(); }

  TemporaryDirectory directory;
};

TEST_P(MalformedMoses, IsLocatedSoonAndInLittleMemory) {
  const Fault& fault = GetParam();
  const Outcome outcome =
      check(directory.file("a.en", fault.english()), directory.file("a.ja", fault.japanese()));
  expect_located_error(outcome, fault.message);
}

INSTANTIATE_TEST_SUITE_P(Moses, MalformedMoses, ::testing::ValuesIn(kFaults),
                         [](const auto& one) { return one.param.name; });

TEST_F(MalformedMoses, MissingPartnerIsNamed) {
  expect_located_error(check(directory.file("a.en", kEnglish), path("a.ja")),
                       "a.ja: No such file or directory");
}

TEST_F(MalformedMoses, DirectoryIsNamed) {
  expect_located_error(check(directory.file("a.en", kEnglish), directory.path().string()),
                       ": is a directory; name a file in it");
}

TEST_F(MalformedMoses, OneFileIsNotEnough) {
  expect_located_error(
      run_taiyaku({"check", "--input-format", "moses", directory.file("a.en", kEnglish)}),
      "a.en: Moses pairs are two files; name both");
}

TEST_F(MalformedMoses, UnequalPipesAreFoundOutAtTheEnd) {
  const Outcome outcome = run_taiyaku(
      {"check", "--input-format", "moses", "-", directory.file("a.ja", kJapanese)}, "It rained.\n");
  expect_located_error(outcome, "a.ja");
}

}  // namespace
}  // namespace taiyaku::testing
