// A small stored result whose texts hold everything that a format may stumble over.
#ifndef TAIYAKU_TESTS_IO_RESULT_FIXTURE_H_
#define TAIYAKU_TESTS_IO_RESULT_FIXTURE_H_

#include <sstream>
#include <string>

#include "io/result_writer.h"

namespace taiyaku::testing {

/// Quotes, tabs, line ends, markup, an entity, an emoji of several code points, a right-to-left
/// mark and override, a control character and what ends a CDATA section.
inline const std::string kNastyText =
    "5 < 6 & \"7\" > 'x'\t<script>alert(1)</script>\n&amp; ]]> 👩‍🚀 \u200F\u202E\x01 \\ "
    "<v>終わり</v>";

inline ResultWords words_of(const std::string& text, std::uint32_t from, std::uint32_t to) {
  ResultWords words;
  words.span = {from, to};
  words.text = text.substr(from, to - from);
  words.within = words.span;
  return words;
}

inline ResultPassage passage_of(const std::string& text, Language language) {
  return {words_of(text, 0, static_cast<std::uint32_t>(text.size())), language, Role::kParagraph};
}

inline ResultFinding finding_of(const ResultPair& pair) {
  ResultFinding finding;
  finding.rule = "NUM001";
  finding.type = "Accuracy/Mistranslation";
  finding.detail = "number";
  finding.severity = Severity::kCritical;
  finding.confidence = 0.9;
  finding.message = "5 < 6 became \"7\" & 八";
  finding.suggestion = "5 < 6";
  finding.source = words_of(pair.source.words.text, 0, 5);
  finding.target = words_of(pair.target.words.text, 6, 9);
  return finding;
}

/// A pair of a bitext with one critical finding. The target is `prefix` and then the nasty text.
inline ResultPair nasty_pair() {
  ResultPair pair;
  pair.id = "\"a<&>\\\"1\"";
  pair.line = 3;
  pair.source = passage_of(kNastyText, Language::kEnglish);
  pair.target = passage_of("数は７と八。" + kNastyText, Language::kJapanese);
  pair.risk = 0.9;
  pair.verdict = Verdict::kFail;
  pair.findings.push_back(finding_of(pair));
  return pair;
}

inline ResultPair clean_pair() {
  ResultPair pair;
  pair.id = "2";
  pair.line = 4;
  pair.source = passage_of("The harbour froze.", Language::kEnglish);
  pair.target = passage_of("港が凍った。", Language::kJapanese);
  pair.risk = 0.1;
  return pair;
}

inline ResultUnpaired lonely_paragraph() {
  return {false, passage_of("関連記事：<港>", Language::kJapanese), {}};
}

inline ResultRun pairs_run() {
  return {"1.2.3", {{"fail-on", "major"}}, ResultKind::kPairs, {"dir/a<&>.tsv"}};
}

/// All of the above in one format.
inline std::string written(const std::string& format, const ResultPair& first = nasty_pair()) {
  std::ostringstream out;
  const auto writer = make_result_writer(format, out, {});
  Summary summary;
  writer->begin(pairs_run());
  for (const ResultPair& pair : {first, clean_pair()}) {
    count(pair, summary);
    writer->pair(pair);
  }
  const ResultUnpaired lonely = lonely_paragraph();
  count(lonely, summary);
  writer->unpaired(lonely);
  writer->end(summary);
  return out.str();
}

}  // namespace taiyaku::testing

#endif  // TAIYAKU_TESTS_IO_RESULT_FIXTURE_H_
