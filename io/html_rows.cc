#include "io/html_rows.h"

#include <fmt/format.h>

#include <algorithm>

#include "io/html_passage.h"
#include "io/html_text.h"
#include "io/result_json.h"
#include "io/terminal.h"

namespace taiyaku {
namespace {

// Rows by the reading order of the source, then what follows in the target only.
struct Key {
  std::uint32_t source = 0;
  std::uint32_t follows = 0;  ///< 0: stands in the source; else 1 + place in the target
  auto operator<=>(const Key&) const = default;
};

Key key_of(const ResultUnpaired& paragraph, const std::vector<const ResultPair*>& by_target) {
  const Span span = paragraph.passage.words.span;
  if (paragraph.is_source) return {span.begin, 0};
  const auto next = std::upper_bound(
      by_target.begin(), by_target.end(), span.begin,
      [](std::uint32_t at, const ResultPair* pair) { return at < pair->target.words.span.begin; });
  const std::uint32_t source =
      next == by_target.begin() ? 0 : (*(next - 1))->source.words.span.begin;
  return {source, span.begin + 1};
}

StripBlock block_of(const ResultPair& pair, std::size_t number) {
  StripBlock block;
  block.anchor = fmt::format("p{}", number);
  block.title =
      fmt::format("{}: {}, risk {:.2f}", plain_id(pair.id), to_string(pair.verdict), pair.risk);
  block.source = pair.source.words.span;
  block.target = pair.target.words.span;
  block.verdict = pair.verdict;
  return block;
}

StripBlock block_of(const ResultUnpaired& paragraph, std::size_t number) {
  StripBlock block;
  block.anchor = fmt::format("u{}", number);
  block.title = fmt::format("no counterpart: {}", to_string(paragraph.passage.role));
  (paragraph.is_source ? block.source : block.target) = paragraph.passage.words.span;
  block.has_source = paragraph.is_source;
  block.has_target = !paragraph.is_source;
  return block;
}

/// The identifier of a bead's sentences within the page.
std::vector<HtmlSentence> sentences_of(const ResultPair& pair, const std::string& anchor,
                                       std::vector<Span> ResultBead::*within) {
  std::vector<HtmlSentence> sentences;
  for (std::size_t i = 0; i < pair.beads.size(); ++i) {
    for (const Span span : pair.beads[i].*within) {
      sentences.push_back({span, fmt::format("{}-{}", anchor, i)});
    }
  }
  return sentences;
}

std::vector<HtmlMark> marks_of(const std::vector<ResultFinding>& findings,
                               ResultWords ResultFinding::*side, std::size_t first) {
  std::vector<HtmlMark> marks;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const ResultWords& words = findings[i].*side;
    // What is in the baseline does not catch the eye.
    const Severity severity = findings[i].known ? Severity::kNeutral : findings[i].severity;
    if (words.within) marks.push_back({*words.within, first + i, severity});
  }
  return marks;
}

void write_side(std::ostream& out, Language language, const std::string& content) {
  out << fmt::format("<div class=\"side\" lang=\"{}\">{}</div>\n", to_string(language), content);
}

/// The line between the two sides. That of a pair that moved leaves the row to where its
/// translation stands.
void write_join(std::ostream& out, const StripBlock& block) {
  std::string_view path = "M10 14H42";
  if (block.has_moved()) {
    path = block.target_place < block.source_place ? "M4 14C34 14 18 -8 46 -8M40 -13L47 -8L40 -3"
                                                   : "M4 14C34 14 18 36 46 36M40 31L47 36L40 41";
  }
  out << fmt::format(
      "<svg class=\"join {}{}\" viewBox=\"0 0 52 28\" aria-hidden=\"true\"><path d=\"{}\"/>"
      "<circle cx=\"26\" cy=\"14\" r=\"3.5\"/></svg>\n",
      to_string(block.verdict), block.has_moved() ? " moved" : "", path);
}

std::string moved_note(const StripBlock& block) {
  if (!block.has_moved()) return "";
  if (block.source_place == block.target_place) {
    return "<span class=\"moved-note\">↕ its neighbours moved around it</span>";
  }
  return fmt::format(
      "<span class=\"moved-note\">{} moved: place {} here, place {} in the translation</span>",
      block.target_place < block.source_place ? "↑" : "↓", block.source_place, block.target_place);
}

void write_finding(std::ostream& out, const ResultFinding& finding, Language target,
                   std::size_t number) {
  out << fmt::format(
      "<li class=\"finding {0}{6}\" id=\"f{1}\" data-f=\"{1}\" data-severity=\"{0}\" "
      "data-rule=\"{2}\" "
      "tabindex=\"0\"><span class=\"severity\">{7}</span><span class=\"rule\" "
      "title=\"{3}\">{2}</span>"
      "<span class=\"message\"><bdi>{4}</bdi></span><span class=\"sure\" "
      "title=\"confidence\">{5:.0f}&nbsp;%</span>",
      to_string(finding.severity), number, html_attribute(finding.rule),
      html_attribute(finding.type), html_text(finding.message), finding.confidence * 100,
      finding.known ? " known" : "", finding.known ? "known" : to_string(finding.severity));
  if (!finding.suggestion.empty()) {
    out << fmt::format("<span class=\"write\">write <b lang=\"{}\"><bdi>{}</bdi></b></span>",
                       to_string(target), html_text(finding.suggestion));
  }
  out << "</li>\n";
}

void write_findings(std::ostream& out, const std::vector<ResultFinding>& findings, Language target,
                    std::size_t first) {
  if (findings.empty()) return;
  out << "<ol class=\"findings\">\n";
  for (std::size_t i = 0; i < findings.size(); ++i) {
    write_finding(out, findings[i], target, first + i);
  }
  out << "</ol>\n";
}

std::string lines_of(const ResultPair& pair) {
  if (pair.line > 0) return fmt::format("<span>line {}</span>", pair.line);
  if (pair.source.words.begin.line == 0) return "";
  return fmt::format("<span>line {} = line {}</span>", pair.source.words.begin.line,
                     pair.target.words.begin.line);
}

void write_pair(std::ostream& out, const HtmlRow& row, std::size_t first) {
  const ResultPair& pair = *row.pair;
  const std::string& anchor = row.block.anchor;
  const std::string_view verdict = to_string(pair.verdict);
  out << fmt::format(
      "<article class=\"pair {0} {1}\" id=\"{2}\"><header><a href=\"#{2}\">{3}</a>"
      "<span class=\"verdict {0}\">{0}</span><span>risk {4:.2f}</span>{5}{6}{7}</header>\n"
      "<div class=\"sides\">\n",
      verdict, to_string(pair.source.role), html_attribute(anchor), html_text(plain_id(pair.id)),
      pair.risk, lines_of(pair),
      pair.source.role == Role::kParagraph
          ? ""
          : fmt::format("<span>{}</span>", to_string(pair.source.role)),
      moved_note(row.block));
  write_side(
      out, pair.source.language,
      html_passage(pair.source.words.text, marks_of(pair.findings, &ResultFinding::source, first),
                   sentences_of(pair, anchor, &ResultBead::source_within)));
  write_join(out, row.block);
  write_side(
      out, pair.target.language,
      html_passage(pair.target.words.text, marks_of(pair.findings, &ResultFinding::target, first),
                   sentences_of(pair, anchor, &ResultBead::target_within)));
  out << "</div>\n";
  write_findings(out, pair.findings, pair.target.language, first);
  out << "</article>\n";
}

void write_unpaired(std::ostream& out, const HtmlRow& row, std::size_t first) {
  const ResultUnpaired& paragraph = *row.unpaired;
  const ResultPassage& passage = paragraph.passage;
  const bool is_expected = passage.role == Role::kParagraph || passage.role == Role::kHeadline;
  const std::string_view label = is_expected ? "no counterpart" : "skipped";
  out << fmt::format(
      "<article class=\"pair lone{0}\" id=\"{1}\"><header><span "
      "class=\"verdict\">{2}</span><span>{3}</span>",
      is_expected ? "" : " quiet", row.block.anchor, label, to_string(passage.role));
  if (passage.words.begin.line > 0)
    out << fmt::format("<span>line {}</span>", passage.words.begin.line);
  out << "</header>\n<div class=\"sides\">\n";
  const std::string content = html_passage(
      passage.words.text,
      marks_of(paragraph.findings,
               paragraph.is_source ? &ResultFinding::source : &ResultFinding::target, first),
      {});
  const std::string nothing = fmt::format("<div class=\"nothing\">{}</div>\n",
                                          !is_expected          ? ""
                                          : paragraph.is_source ? "not in the translation"
                                                                : "not in the source");
  if (!paragraph.is_source)
    out << (is_expected ? nothing : "<div></div>\n") << "<div class=\"join\"></div>\n";
  write_side(out, passage.language, content);
  if (paragraph.is_source) out << "<div class=\"join\"></div>\n" << (is_expected ? nothing : "");
  out << "</div>\n";
  write_findings(out, paragraph.findings, passage.language, first);
  out << "</article>\n";
}

}  // namespace

std::vector<HtmlRow> html_rows(const std::vector<ResultPair>& pairs,
                               const std::vector<ResultUnpaired>& unpaired, bool has_order) {
  std::vector<const ResultPair*> by_target;
  by_target.reserve(pairs.size());
  for (const ResultPair& pair : pairs) by_target.push_back(&pair);
  std::stable_sort(by_target.begin(), by_target.end(), [](const auto* a, const auto* b) {
    return a->target.words.span.begin < b->target.words.span.begin;
  });
  std::vector<std::pair<Key, HtmlRow>> keyed;
  for (const ResultPair& pair : pairs) {
    const Key key{has_order ? pair.source.words.span.begin : 0, 0};
    keyed.push_back({key, {&pair, nullptr, block_of(pair, keyed.size() + 1)}});
  }
  for (const ResultUnpaired& paragraph : unpaired) {
    keyed.push_back({key_of(paragraph, by_target),
                     {nullptr, &paragraph, block_of(paragraph, keyed.size() + 1)}});
  }
  std::stable_sort(keyed.begin(), keyed.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<HtmlRow> rows;
  rows.reserve(keyed.size());
  for (auto& [key, row] : keyed) rows.push_back(std::move(row));
  return rows;
}

void write_html_row(std::ostream& out, const HtmlRow& row, std::size_t& finding) {
  const std::size_t first = finding + 1;
  finding += row.findings().size();
  if (row.pair)
    write_pair(out, row, first);
  else
    write_unpaired(out, row, first);
}

}  // namespace taiyaku
