#include "io/xml_tags.h"

#include <gtest/gtest.h>

#include <string>

namespace taiyaku {
namespace {

std::string names(std::string_view xml) {
  XmlTags tags(xml);
  std::string found;
  while (const auto tag = tags.next()) {
    found += tag->kind == XmlTag::Kind::kEnd ? "/" : "";
    found += std::string(tag->name) + (tag->kind == XmlTag::Kind::kEmpty ? "/ " : " ");
  }
  return found + (tags.is_broken() ? "broken" : "");
}

TEST(XmlTags, AreFoundInOrder) {
  EXPECT_EQ(names("<a x='1'><b/>t<c:d >港</c:d ></a>"), "a b/ c:d /c:d /a ");
}

TEST(XmlTags, WhatLooksLikeATagIsNone) {
  EXPECT_EQ(names("<?p <x>?><!DOCTYPE a [<!ENTITY e \"<y>]>\"> <!-- ]> --> ]><!-- <z> -->"
                  "<a t=\"<w>\" u='>'><![CDATA[<v>]]></a>"),
            "a /a ");
}

TEST(XmlTags, AttributesAreFoundByTheirName) {
  XmlTags tags("<p:a id = 'x=\"1\"'\n\tother=\"<&gt;\" >");
  const auto tag = tags.next();
  EXPECT_EQ(tag->attribute("id"), "x=\"1\"");
  EXPECT_EQ(tag->attribute("other"), "<&gt;");
  EXPECT_EQ(tag->attribute("d"), std::nullopt);
  EXPECT_EQ(tag->prefix(), "p");
  EXPECT_EQ(tag->local_name(), "a");
}

TEST(XmlTags, WhatIsCutEnds) {
  for (const char* xml :
       {"<", "<a", "<a x='", "<!-- ", "<![CDATA[", "<?x", "<!DOCTYPE [", "<!D \"", "</"}) {
    EXPECT_EQ(names(xml), "broken") << xml;
  }
  EXPECT_EQ(names("no tag"), "");
}

}  // namespace
}  // namespace taiyaku
