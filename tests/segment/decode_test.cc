#include "segment/decode.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "segment/error.h"

namespace taiyaku {
namespace {

using namespace std::string_literals;
using ::testing::HasSubstr;

std::string message_of(const std::string& bytes) {
  try {
    decode(bytes, {.path = "news.txt"});
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

TEST(Decode, KeepsUtf8) {
  const Decoded decoded = decode("Tokyo は東京\n");
  EXPECT_EQ(decoded.text, "Tokyo は東京\n");
  EXPECT_EQ(decoded.encoding, "UTF-8");
}

TEST(Decode, TakesTheByteOrderMarkOff) { EXPECT_EQ(decode("\xEF\xBB\xBFHello").text, "Hello"); }

TEST(Decode, EmptyIsEmpty) { EXPECT_EQ(decode("").text, ""); }

TEST(Decode, ReadsUtf16WithMark) {
  EXPECT_EQ(decode("\xFF\xFE\x41\x00\x6F\x67"s).text, "A杯");
  EXPECT_EQ(decode("\xFE\xFF\x00\x41\x67\x71"s).encoding, "UTF-16BE");
}

TEST(Decode, ReadsUtf16WithoutMark) {
  std::string little;
  for (const char letter : "Prices rose in March, the bank said.\n"s) little += {letter, '\0'};
  EXPECT_EQ(decode(little).text, "Prices rose in March, the bank said.\n");
  EXPECT_EQ(decode(little).encoding, "UTF-16LE");
}

TEST(Decode, ReadsUtf16Surrogates) {
  EXPECT_EQ(decode("\xFF\xFE\x3D\xD8\x00\xDE"s).text, "\xF0\x9F\x98\x80");
}

TEST(Decode, ReadsUtf32WithMark) {
  EXPECT_EQ(decode("\xFF\xFE\0\0\x41\0\0\0"s).text, "A");
  EXPECT_EQ(decode("\0\0\xFE\xFF\0\0\0\x41"s).encoding, "UTF-32BE");
}

TEST(Decode, ReadsUtf32WithoutMark) {
  std::string little;
  for (const char letter : "Rates"s) little += {letter, '\0', '\0', '\0'};
  EXPECT_EQ(decode(little).text, "Rates");
}

// 新しい駅ができた。
TEST(Decode, ReadsShiftJis) {
  const Decoded decoded =
      decode("\x90\x56\x82\xB5\x82\xA2\x89\x77\x82\xAA\x82\xC5\x82\xAB\x82\xBD\x81\x42");
  EXPECT_EQ(decoded.text, "新しい駅ができた。");
  EXPECT_EQ(decoded.encoding, "Shift_JIS");
}

TEST(Decode, ReadsEucJp) {
  const Decoded decoded =
      decode("\xBF\xB7\xA4\xB7\xA4\xA4\xB1\xD8\xA4\xAC\xA4\xC7\xA4\xAD\xA4\xBF\xA1\xA3");
  EXPECT_EQ(decoded.text, "新しい駅ができた。");
  EXPECT_EQ(decoded.encoding, "EUC-JP");
}

TEST(Decode, ReadsIso2022Jp) {
  const Decoded decoded = decode("\x1B$B?7$7$$1X\x1B(B");
  EXPECT_EQ(decoded.text, "新しい駅");
  EXPECT_EQ(decoded.encoding, "ISO-2022-JP");
}

TEST(Decode, NamesLineAndByteOfTheFault) {
  const std::string message = message_of("first line\nsecond \xFF line\n");
  EXPECT_THAT(message, HasSubstr("news.txt:2: "));
  EXPECT_THAT(message, HasSubstr("byte 18"));
  EXPECT_THAT(message, HasSubstr("0xFF"));
  EXPECT_THAT(message, HasSubstr("--lossy"));
}

TEST(Decode, AccentOfAnotherEncodingIsNoKanji) {
  EXPECT_THAT(message_of("The caf\xE9s of Paris were closed."), HasSubstr("news.txt:1: "));
}

TEST(Decode, DeclaredEncodingIsBelievedOfWhatIsNotUtf8) {
  const auto text = [](const std::string& bytes, const char* label) {
    return decode(bytes, {.declared = label}).text;
  };
  EXPECT_EQ(text("\x93The caf\xE9s\x94", "ISO-8859-1"), "“The cafés”");
  EXPECT_EQ(text("\xF0\xC1\xD2\xC9\xD6", "koi8-r"), "Париж");
  EXPECT_EQ(text("cafés", "windows-1252"), "cafés");
}

TEST(Decode, DeclaredEncodingThatDoesNotFitIsNamed) {
  try {
    decode("caf\xE9 \xFF", {.path = "a.html", .declared = "EUC-JP"});
    FAIL();
  } catch (const Error& error) {
    EXPECT_THAT(error.what(), HasSubstr("a.html:1: not UTF-8 nor a Japanese encoding, nor EUC-JP"));
  }
}

TEST(Decode, EveryEncodingOfTheTableIsThere) {
  for (const char* label :
       {"latin1",       "windows-1250", "windows-1251", "windows-1253", "windows-1254",
        "windows-1255", "windows-1256", "windows-1257", "windows-1258", "windows-874",
        "iso-8859-2",   "iso-8859-3",   "iso-8859-4",   "iso-8859-5",   "iso-8859-6",
        "iso-8859-7",   "iso-8859-8",   "iso-8859-13",  "iso-8859-15",  "koi8-r",
        "koi8-u",       "macintosh",    "ibm866",       "gb2312",       "big5",
        "euc-kr",       "shift_jis",    "euc-jp",       "iso-2022-jp"}) {
    EXPECT_NO_THROW(decode("caf\xE9 now", {.lossy = true, .declared = label})) << label;
  }
}

TEST(Decode, CutCharacterIsAFault) { EXPECT_THAT(message_of("東\xE4\xBA"), HasSubstr("byte 3")); }

TEST(Decode, LossyReplacesEachBadByte) {
  EXPECT_EQ(decode("a\xFFz \xC0", {.path = "-", .lossy = true}).text, "a\uFFFDz \uFFFD");
}

TEST(Decode, OddUtf16IsAFaultUnlessLossy) {
  const std::string odd = "\xFF\xFE\x41\x00\x42"s;
  EXPECT_THAT(message_of(odd), HasSubstr("UTF-16LE"));
  EXPECT_THAT(decode(odd, {.path = "-", .lossy = true}).text, HasSubstr("A"));
}

TEST(Decode, NulInUtf8IsKept) {
  EXPECT_EQ(decode("a\0b, which is odd but valid"s).encoding, "UTF-8");
  EXPECT_EQ(decode("even \0 so"s).encoding, "UTF-8") << "an even number of bytes";
}

TEST(Problem, NamesTheLineWhenThereIsOne) {
  EXPECT_EQ(to_string(Problem{"a.tsv", 3, "one column; write two"}),
            "a.tsv:3: one column; write two");
  EXPECT_EQ(to_string(Problem{"a.tsv", 0, "empty"}), "a.tsv: empty");
}

TEST(Decode, CountsTheByteOrderMarkInPositions) {
  EXPECT_THAT(message_of("\xEF\xBB\xBF abc\xFF\x01"), HasSubstr("at byte 7;"));
}

}  // namespace
}  // namespace taiyaku
