#include "score/check_unpaired.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

#include "score/place.h"
#include "score/quote.h"
#include "score/reply_patterns.h"

namespace taiyaku {
namespace {

/// Tokens. Shorter lines are as often a label or a caption as text.
constexpr std::uint32_t kLeastTokens = 8;

std::uint32_t tokens_in(const Document& document, Span paragraph) {
  const auto found = std::lower_bound(
      document.paragraphs.begin(), document.paragraphs.end(), paragraph.begin,
      [](const Paragraph& p, std::uint32_t begin) { return p.span.begin < begin; });
  if (found == document.paragraphs.end() || found->span != paragraph) return 0;
  return tokens_of(document, found->sentences).size();
}

/// What is known of one side of a report before its paragraphs are looked at one by one.
class Side {
 public:
  Side(const Report& report, bool is_source)
      : document_(is_source ? report.source : report.target_document()) {
    const Span PairReport::*own = is_source ? &PairReport::source : &PairReport::target;
    const Span PairReport::*other = is_source ? &PairReport::target : &PairReport::source;
    for (const PairReport& pair : report.pairs) pairs_.push_back({pair.*own, pair.*other});
    first_ = pairs_.front().second;
    std::sort(pairs_.begin(), pairs_.end());
    const auto alone =
        std::count_if(report.unpaired.begin(), report.unpaired.end(), [&](const UnpairedReport& u) {
          return u.is_source == is_source && u.role == Role::kParagraph;
        });
    const auto paired = static_cast<double>(report.pairs.size());
    paired_share_ = paired / (paired + static_cast<double>(alone));
  }

  const Document& document() const { return document_; }
  /// Of the paragraphs of running text, in [0, 1].
  double paired_share() const { return paired_share_; }

  /// Where the other side should have had it: behind the pair that precedes it.
  Span place_opposite(Span paragraph) const {
    const auto behind = std::partition_point(
        pairs_.begin(), pairs_.end(),
        [&](const std::pair<Span, Span>& pair) { return pair.first.end <= paragraph.begin; });
    if (behind == pairs_.begin()) return {first_.begin, first_.begin};
    const Span before = std::prev(behind)->second;
    return {before.end, before.end};
  }

 private:
  const Document& document_;
  std::vector<std::pair<Span, Span>> pairs_;  ///< own and other span, in order of the own
  Span first_;                                ///< other span of the first pair
  double paired_share_ = 0;
};

Finding finding_for(const UnpairedReport& paragraph, const Side& side) {
  const Span there = side.place_opposite(paragraph.span);
  return paragraph.is_source
             ? make_finding(*find_rule("OMIT003"), Severity::kMajor, side.paired_share(),
                            {paragraph.span, there}, "this paragraph has no translation")
             : make_finding(*find_rule("ADD003"), Severity::kMajor, side.paired_share(),
                            {there, paragraph.span},
                            "this paragraph translates nothing in the source");
}

constexpr double kReplyConfidence = 0.92;

/// What the translated text speaks of. Of a mixed text, what is paired: nobody knows which of the
/// other paragraphs were there to be translated.
ReplyThemes themes_of_source(const Report& report) {
  if (!report.mixed) return reply_themes(report.source.text);
  ReplyThemes themes = 0;
  for (const PairReport& pair : report.pairs) {
    themes |= reply_themes(surface(report.source, pair.source));
  }
  return themes;
}

/// What an assistant says in these words; null when nothing sure.
const Rule* reply_rule(ReplyThemes themes, std::string_view paragraph) {
  const Rule* rule = nullptr;
  for (const ReplySign& sign : reply_signs(themes, paragraph)) {
    if (!sign.strong || sign.kind == ReplyKind::kMarkup) continue;
    if (sign.kind == ReplyKind::kRefusal) return find_rule("NONT002");
    rule = find_rule("ADD004");
  }
  return rule;
}

Finding reply_finding(const Rule& rule, Span place, Span paragraph, std::string_view words) {
  const bool instead = rule.id == "NONT002";
  return make_finding(rule, instead ? Severity::kCritical : Severity::kMajor, kReplyConfidence,
                      {place, paragraph},
                      fmt::format("an assistant's words, not in the source: “{}”", quote(words)));
}

/// The paragraphs in which an assistant speaks are the translation's, in whatever language.
void find_replies(Report& report, const Side& side) {
  const ReplyThemes themes = themes_of_source(report);
  for (UnpairedReport& paragraph : report.unpaired) {
    if (paragraph.is_source && !report.mixed) continue;
    const std::string_view words = surface(report.target_document(), paragraph.span);
    const Rule* rule = reply_rule(themes, words);
    if (rule == nullptr) continue;
    paragraph.is_source = false;
    const Span place = side.place_opposite(paragraph.span);
    paragraph.findings.push_back(reply_finding(*rule, place, paragraph.span, words));
  }
}

/// In a file of translations, what is in the source's language was not paired with anything; of
/// that, only what an assistant says is reported.
void add_foreign_replies(Report& report, Language source_language, const Side& side) {
  if (report.mixed) return;
  const ReplyThemes themes = themes_of_source(report);
  for (const Paragraph& paragraph : report.target.paragraphs) {
    if (paragraph.language != source_language) continue;
    const std::string_view words = surface(report.target, paragraph.span);
    const Rule* rule = reply_rule(themes, words);
    if (rule == nullptr) continue;
    const Span place = side.place_opposite(paragraph.span);
    report.unpaired.push_back({false,
                               paragraph.span,
                               paragraph.role,
                               {reply_finding(*rule, place, paragraph.span, words)}});
  }
}

}  // namespace

void check_unpaired(Report& report, Language source_language) {
  if (report.pairs.empty()) return;
  const std::array<Side, 2> sides = {Side(report, false), Side(report, true)};
  find_replies(report, sides[0]);
  for (UnpairedReport& paragraph : report.unpaired) {
    const Side& side = sides[paragraph.is_source ? 1 : 0];
    if (paragraph.role != Role::kParagraph || side.paired_share() < kShownConfidence) continue;
    if (!paragraph.findings.empty()) continue;
    if (tokens_in(side.document(), paragraph.span) < kLeastTokens) continue;
    paragraph.findings.push_back(finding_for(paragraph, side));
  }
  add_foreign_replies(report, source_language, sides[0]);
}

}  // namespace taiyaku
