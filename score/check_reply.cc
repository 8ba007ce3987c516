#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "score/checks.h"
#include "score/place.h"
#include "score/quote.h"
#include "score/reply_marks.h"
#include "score/romaji_glosses.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 3> kRules = {{
    {"NONT002", "Non-translation", "reply", "an assistant's reply in place of a translation"},
    {"ADD004", "Accuracy/Addition", "reply", "an assistant's own words beside the translation"},
    {"TYPO006", "Fluency/Punctuation", "markup", "markup of a chat window, not in the source"},
}};
constexpr const Rule& kInstead = rule_named(kRules, "NONT002");
constexpr const Rule& kBeside = rule_named(kRules, "ADD004");
constexpr const Rule& kMarkup = rule_named(kRules, "TYPO006");

constexpr double kReadingConfidence = 0.8;

Finding finding_of(const PairAnalysis& pair, const ReplyMark& mark) {
  const std::string words = quote(surface(pair.target(), mark.span));
  if (!mark.words) {
    return make_finding(kMarkup, Severity::kMinor, mark.confidence, at_target(pair, mark.span),
                        fmt::format("markup of a chat window: “{}”", words));
  }
  if (mark.instead) {
    return make_finding(kInstead, Severity::kCritical, mark.confidence, at_target(pair, mark.span),
                        fmt::format("an assistant's reply, no translation: “{}”", words));
  }
  return make_finding(kBeside, Severity::kMajor, mark.confidence, only_in_target(pair, mark.span),
                      fmt::format("an assistant's words, not in the source: “{}”", words));
}

void check_readings(const PairAnalysis& pair, const std::vector<ReplyMark>& replies,
                    std::vector<Finding>& findings) {
  for (const Span gloss : romaji_glosses(pair.bitext)) {
    if (std::any_of(replies.begin(), replies.end(),
                    [&](const ReplyMark& reply) { return reply.span.contains(gloss); }))
      continue;
    findings.push_back(make_finding(
        kBeside, Severity::kMajor, kReadingConfidence, only_in_target(pair, gloss),
        fmt::format("how the word before it is read, which the source does not say: “{}”",
                    quote(surface(pair.target(), gloss)))));
  }
}

}  // namespace

void check_reply(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const std::vector<ReplyMark> replies = reply_marks(pair);
  for (const ReplyMark& mark : replies) findings.push_back(finding_of(pair, mark));
  check_readings(pair, replies, findings);
}

std::span<const Rule> reply_rules() { return kRules; }

}  // namespace taiyaku
