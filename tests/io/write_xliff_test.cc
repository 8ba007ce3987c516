#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <tuple>

#include "io/annotate_xliff.h"
#include "score/check.h"
#include "segment/error.h"
#include "tests/io/result_fixture.h"
#include "tests/support/xmllint.h"

namespace taiyaku::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const std::string kOld =
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<xliff version=\"1.2\" "
    "xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file source-language='en' "
    "target-language='ja' original='a' datatype='plaintext'><body>\n"
    "<!-- <trans-unit> --><trans-unit id=\"a\"><source>It rained.</source>"
    "<target>雨が降った。</target><alt-trans><target>雨</target></alt-trans></trans-unit>\n"
    "<trans-unit id=\"b\"><source>A b. C d.</source><seg-source><mrk mtype='seg' mid='1'>A "
    "b.</mrk> "
    "<mrk mtype='seg' mid='2'>C d.</mrk></seg-source><target><mrk mtype='seg' mid='1'>あ。</mrk>"
    "<mrk mtype='seg' mid='2'>い。</mrk></target></trans-unit></body></file></xliff>\n";

const std::string kNew =
    "<x:xliff xmlns:x=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" "
    "trgLang=\"ja\"><x:file id=\"f\"><x:unit id=\"u\"><x:segment id=\"1\"><x:source>A.</x:source>"
    "<x:target>あ。</x:target></x:segment><x:ignorable><x:source> </x:source><x:target> </x:target>"
    "</x:ignorable><x:segment id=\"2\"><x:source>B.</x:source><x:target>い<x:ph "
    "id=\"p\"/>。</x:target>"
    "</x:segment></x:unit></x:file></x:xliff>";

UnitIssues issues_in(std::uint32_t unit, std::uint32_t segment, const std::string& id) {
  UnitIssues issues;
  issues[{unit, segment}] = {{unit, segment, id}, {its_issue(nasty_pair().findings[0])}};
  return issues;
}

std::string annotated(const std::string& xliff, const UnitIssues& issues) {
  std::ostringstream out;
  annotate_xliff(out, xliff, issues);
  return out.str();
}

TEST(WriteXliff, TargetOfTheUnitRefersToItsIssues) {
  const std::string file = annotated(kOld, issues_in(0, 0, ""));
  EXPECT_THAT(file, HasSubstr("<target its:locQualityIssuesRef=\"#taiyaku-1\">雨が降った。"));
  EXPECT_THAT(file, HasSubstr("</alt-trans><its:locQualityIssues xml:id=\"taiyaku-1\">"
                              "<its:locQualityIssue locQualityIssueType=\"numbers\" "
                              "locQualityIssueComment=\"NUM001: 5 &lt; 6 became &quot;7&quot; "));
}

TEST(WriteXliff, SegmentOfAnOldUnitRefersByItsMark) {
  EXPECT_THAT(annotated(kOld, issues_in(1, 1, "2")),
              HasSubstr("<mrk mtype='seg' mid='2' its:locQualityIssuesRef=\"#taiyaku-1\">い。"));
}

TEST(WriteXliff, SegmentOfANewUnitIsMarked) {
  const std::string file = annotated(kNew, issues_in(0, 1, "2"));
  EXPECT_THAT(file, HasSubstr("<x:unit id=\"u\"><its:locQualityIssues xml:id=\"taiyaku-1\">"));
  EXPECT_THAT(file,
              HasSubstr("<x:target><x:mrk id=\"taiyaku-m1\" type=\"its:generic\" "
                        "its:locQualityIssuesRef=\"#its=taiyaku-1\">い<x:ph id=\"p\"/>。</x:mrk>"));
}

/// An issue of every rule there is, with a comment of a megabyte.
UnitIssues every_issue_in(std::uint32_t unit, std::uint32_t segment, const std::string& id) {
  UnitIssues issues = issues_in(unit, segment, id);
  ResultFinding finding = nasty_pair().findings[0];
  for (const CheckEntry& check : all_checks()) {
    for (const Rule& rule : check.rules) {
      finding.rule = rule.id;
      finding.type = rule.type;
      issues.begin()->second.issues.push_back(its_issue(finding));
    }
  }
  finding.message = std::string(1 << 20, '"');
  issues.begin()->second.issues.push_back(its_issue(finding));
  return issues;
}

/// xmllint's verdict by one of the schemas beside this file.
int validity(const std::string& xliff, const std::string& schema) {
  return xmllint(xliff, "--schema '" TAIYAKU_SOURCE_DIR "/tests/io/" + schema + ".xsd'");
}

TEST(WriteXliff, OfVersion1IsValid) {
  for (const auto& [unit, segment, id] :
       {std::tuple(0U, 0U, ""), std::tuple(1U, 0U, "1"), std::tuple(1U, 1U, "2")}) {
    const int status = validity(annotated(kOld, every_issue_in(unit, segment, id)), "xliff12");
    if (status == -1) GTEST_SKIP() << "xmllint is not installed";
    EXPECT_EQ(status, 0);
  }
}

TEST(WriteXliff, OfVersion2IsValid) {
  for (const auto& [segment, id] : {std::pair(0U, "1"), std::pair(1U, "2")}) {
    const int status = validity(annotated(kNew, every_issue_in(0, segment, id)), "xliff2");
    if (status == -1) GTEST_SKIP() << "xmllint is not installed";
    EXPECT_EQ(status, 0);
  }
}

TEST(WriteXliff, SchemasRefuseWhatIsWrong) {
  std::string file = annotated(kOld, issues_in(0, 0, ""));
  file.replace(file.find("\"numbers\""), 9, "\"figures\"");
  const int status = validity(file, "xliff12");
  if (status == -1) GTEST_SKIP() << "xmllint is not installed";
  EXPECT_NE(status, 0);
  std::string marked = annotated(kNew, issues_in(0, 0, "1"));
  marked.replace(marked.find("id=\"taiyaku-m1\""), 15, "");
  EXPECT_NE(validity(marked, "xliff2"), 0);
}

TEST(WriteXliff, WithoutIssuesTheFileIsAsItWas) {
  EXPECT_EQ(annotated(kOld, {}), kOld);
  EXPECT_EQ(annotated(kNew, {}), kNew);
}

TEST(WriteXliff, AnnotatingTwiceIsAnnotatingOnce) {
  UnitIssues issues = issues_in(1, 0, "1");
  issues.merge(issues_in(0, 0, ""));
  EXPECT_EQ(annotated(annotated(kOld, issues), issues), annotated(kOld, issues));
  const UnitIssues others = issues_in(0, 0, "1");
  EXPECT_EQ(annotated(annotated(kNew, others), others), annotated(kNew, others));
}

TEST(WriteXliff, IssuesOfAnEarlierRunAreTakenOut) {
  for (const std::string& xliff : {kOld, kNew}) {
    const std::string before = annotated(xliff, issues_in(0, 0, xliff == kOld ? "" : "1"));
    EXPECT_THAT(annotated(before, {}), Not(HasSubstr("taiyaku")));
  }
}

TEST(WriteXliff, WhatIsNoXliffIsRefused) {
  for (const std::string& text :
       {std::string("a\tb\n"), std::string("<tmx version=\"1.4\"/>"), kOld.substr(0, 300),
        std::string("</xliff>"), std::string("<xliff version=\"1.2\"></xliff></xliff>"),
        std::string("<?xml version='1.0' encoding='Shift_JIS'?><xliff version='1.2'/>"),
        std::string("<xliff version='3.0'/>"), std::string("\xFF\xFE<\0x\0", 6)}) {
    EXPECT_THROW(annotated(text, issues_in(0, 0, "")), Error) << text;
  }
}

}  // namespace
}  // namespace taiyaku::testing
