// The library as a user's program sees it. usage: user LEXICON
#include <cstdio>

#include "lexicon/lexicon.h"
#include "score/checker.h"

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  const taiyaku::Lexicon lexicon(argv[1]);
  const taiyaku::SegmentModel model({}, &lexicon);
  taiyaku::Checker checker(model, lexicon);
  const taiyaku::Report report =
      checker.check_pair("The city has 3 million people.", "市の人口は300人だ。");
  for (const taiyaku::Finding& finding : report.pairs.at(0).findings)
    std::puts(finding.message.c_str());
  return report.pairs.at(0).verdict == taiyaku::Verdict::kPass;
}
