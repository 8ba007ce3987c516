#include "io/html_charset.h"

#include <gtest/gtest.h>

namespace taiyaku {
namespace {

TEST(HtmlCharset, IsThatOfTheMetaTag) {
  EXPECT_EQ(declared_charset("<html><head><meta charset='windows-1252'>"), "windows-1252");
  EXPECT_EQ(declared_charset("<META CHARSET = EUC-JP >"), "EUC-JP");
  EXPECT_EQ(declared_charset("<meta http-equiv=Content-Type content=\"text/html; charset=sjis\">"),
            "sjis");
  EXPECT_EQ(
      declared_charset("<meta content='text/html; charset = \"big5\"' http-equiv=content-type>"),
      "big5");
}

TEST(HtmlCharset, IsThatOfTheXmlDeclaration) {
  EXPECT_EQ(declared_charset("<?xml version='1.0' encoding='ISO-8859-1'?><html>"), "ISO-8859-1");
  EXPECT_EQ(declared_charset("<?xml version='1.0'?><meta charset=koi8-r>"), "koi8-r");
}

TEST(HtmlCharset, IsNoneElsewhere) {
  EXPECT_EQ(declared_charset(""), "");
  EXPECT_EQ(declared_charset("<p>charset=latin1</p><!-- <meta charset=latin1> -->"), "");
  EXPECT_EQ(declared_charset("<script>'<meta charset=latin1>'</script>"), "");
  EXPECT_EQ(declared_charset("<meta name=description content='charset=latin1'>"), "");
  EXPECT_EQ(declared_charset("<meta charset"), "");
  EXPECT_EQ(declared_charset("<meta http-equiv=content-type content='charset=\"'>"), "");
}

TEST(HtmlCharset, MayBeBehindBytesOfAnyEncoding) {
  EXPECT_EQ(declared_charset("<title>caf\xE9 \xFF</title><meta charset=latin1>"), "latin1");
  EXPECT_EQ(declared_charset("<p>" + std::string(5000, 'x') + "<meta charset=latin1>"), "");
}

}  // namespace
}  // namespace taiyaku
