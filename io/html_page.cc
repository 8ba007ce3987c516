#include "io/html_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "io/html_ledger.h"
#include "io/html_rows.h"
#include "io/html_text.h"
#include "io/report_assets.h"
#include "io/result_writer.h"
#include "score/check.h"

namespace taiyaku {
namespace {

std::string plural(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

/// The digest in the form that a Content-Security-Policy wants. RFC 4648, section 4.
std::string base64_of_hex(std::string_view hex) {
  constexpr std::string_view kAlphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const auto nibble = [](char c) {
    return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10);
  };
  std::string out;
  for (std::size_t i = 0; i < hex.size(); i += 3) {  // three hexadecimal digits are two of base 64
    unsigned bits = 0;
    for (std::size_t k = 0; k < 3; ++k)
      bits = bits << 4U | (i + k < hex.size() ? nibble(hex[i + k]) : 0);
    out += kAlphabet[bits >> 6U];
    out += kAlphabet[bits & 63U];
  }
  // 64 digits: the last two stand alone and make two characters; pad to a multiple of four.
  out.resize((hex.size() * 4 + 5) / 6);
  while (out.size() % 4 != 0) out += '=';
  return out;
}

/// Without its folder, which stands among the settings.
std::string name_of_file(const ResultRun& run, std::size_t index) {
  const std::string path = shown_path(run, index);
  return path.substr(path.find_last_of('/') + 1);
}

std::string title_of(const ResultRun& run) {
  if (run.kind == ResultKind::kFiles) return name_of_file(run, 0) + " → " + name_of_file(run, 1);
  const std::string name = name_of_file(run, 0);
  return name.empty() ? "Result" : name;
}

void write_head(std::ostream& out, const HtmlPage& page) {
  out << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      << fmt::format(
             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
             "'unsafe-inline'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'\">\n",
             base64_of_hex(kReportScriptSha256))
      << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      << fmt::format("<meta name=\"generator\" content=\"taiyaku {}\">\n",
                     html_attribute(page.run.version))
      << fmt::format("<title>{} – taiyaku</title>\n", html_attribute(title_of(page.run)))
      << "<style>\n"
      << kReportStyle << "</style>\n</head>\n<body>\n"
      << "<a class=\"skip\" href=\"#pairs\">Skip to the text</a>\n";
}

/// What the gate says, as a word and a sentence.
struct Answer {
  std::string_view verdict;  ///< also the class
  std::string stamp, text;
};

Answer answer_of(const HtmlPage& page) {
  const auto threshold = gate(page.run);
  if (!threshold)
    return {"review", "NO GATE", "Nothing fails this run: <strong>--fail-on never</strong>."};
  std::size_t reaching = 0;
  for (auto s = static_cast<std::size_t>(*threshold); s < page.summary.findings.size(); ++s) {
    reaching += page.summary.findings[s];
  }
  const std::string_view name = to_string(*threshold);
  const std::string or_above = *threshold == Severity::kCritical ? "" : " or above";
  if (reaching == 0) {
    return {"pass", "PASSES",
            fmt::format("No finding of severity <strong>{}</strong>{}.", name, or_above)};
  }
  return {"fail", "FAILS",
          fmt::format("<strong>{}</strong> of severity <strong>{}</strong>{}.",
                      plural(reaching, "finding"), name, or_above)};
}

void write_count(std::ostream& out, std::size_t count, std::string_view name,
                 std::string_view color = "") {
  out << fmt::format("<div><dt>{}</dt><dd class=\"{}\">{}</dd></div>", name, count > 0 ? color : "",
                     count);
}

void write_title(std::ostream& out, const HtmlPage& page) {
  const Answer answer = answer_of(page);
  const Summary& summary = page.summary;
  std::string text = answer.text;
  if (summary.problems > 0) {
    text += fmt::format(" {} could not be checked; see standard error.",
                        plural(summary.problems, "record"));
  }
  out << "<header class=\"head\">\n<p class=\"brand\">taiyaku <span lang=\"ja\">対訳</span> – "
         "translation check</p>\n"
      << fmt::format(
             "<h1><bdi>{}</bdi></h1>\n<p class=\"stamp {}\">{}</p>\n<p class=\"answer\">{}</p>\n",
             html_text(title_of(page.run)), answer.verdict, answer.stamp, text)
      << "<dl class=\"counts\">";
  write_count(out, summary.pairs, summary.pairs == 1 ? "pair" : "pairs");
  write_count(out, summary.verdicts[2], "fail", "fail");
  write_count(out, summary.verdicts[1], "to review", "review");
  write_count(out, summary.verdicts[0], "pass", "pass");
  if (page.run.kind != ResultKind::kPairs)
    write_count(out, summary.unpaired, "without a counterpart");
  if (summary.known > 0) write_count(out, summary.known, "known findings");
  out << "</dl>\n</header>\n";
}

using RuleCounts = std::map<std::string, std::size_t>;

RuleCounts count_rules(const std::vector<HtmlRow>& rows) {
  RuleCounts counts;
  for (const HtmlRow& row : rows) {
    for (const ResultFinding& finding : row.findings()) ++counts[finding.rule];
  }
  return counts;
}

void write_rule_bars(std::ostream& out, const RuleCounts& counts) {
  constexpr std::size_t kShown = 6;
  constexpr std::size_t kFullBar = 5;  // one finding alone is no long bar
  std::vector<std::pair<std::string, std::size_t>> sorted(counts.begin(), counts.end());
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  out << fmt::format(
      "<figure><figcaption><b>Findings by rule</b><span>{}</span></figcaption>\n<ul "
      "class=\"bars\">",
      plural(sorted.size(), "rule"));
  for (std::size_t i = 0; i < std::min(kShown, sorted.size()); ++i) {
    const auto& [id, count] = sorted[i];
    const Rule* rule = find_rule(id);
    out << fmt::format(
        "<li><span title=\"{}\">{}</span><svg viewBox=\"0 0 100 9\" preserveAspectRatio=\"none\" "
        "aria-hidden=\"true\"><rect class=\"bar\" width=\"{:.1f}\" height=\"9\"/></svg>"
        "<span class=\"n\">{}</span></li>",
        rule ? html_attribute(rule->summary) : "", html_text(id),
        100.0 * static_cast<double>(count) /
            static_cast<double>(std::max(kFullBar, sorted[0].second)),
        count);
  }
  if (sorted.size() > kShown)
    out << fmt::format("<li class=\"more\">and {} more</li>", sorted.size() - kShown);
  out << "</ul></figure>\n";
}

void write_overview(std::ostream& out, const HtmlPage& page, const std::vector<HtmlRow>& rows,
                    const RuleCounts& counts) {
  out << "<section class=\"overview\" aria-label=\"Overview\">\n";
  if (page.run.kind != ResultKind::kPairs && !rows.empty()) {
    std::vector<StripBlock> blocks;
    blocks.reserve(rows.size());
    for (const HtmlRow& row : rows) blocks.push_back(row.block);
    const auto moved = static_cast<std::size_t>(std::count_if(
        blocks.begin(), blocks.end(), [](const StripBlock& block) { return block.has_moved(); }));
    out << "<figure class=\"wide\"><figcaption><b>Alignment</b><span>source above, translation "
           "below; "
        << (moved == 0 ? "nothing moved" : plural(moved, "pair") + " moved")
        << "</span></figcaption>\n"
        << alignment_strip(blocks) << "</figure>\n";
  }
  out << "<figure><figcaption><b>Risk</b><span>of each pair</span></figcaption>\n"
      << histogram_svg(page.risks, false, "Risk of the pairs, from 0 to 1") << "</figure>\n"
      << "<figure><figcaption><b>Alignment probability</b><span>of each sentence group</span>"
         "</figcaption>\n"
      << histogram_svg(page.beads, true, "Probability of the sentence groups, from 0 to 1")
      << "</figure>\n";
  write_rule_bars(out, counts);
  out << "</section>\n";
}

void write_filters(std::ostream& out, const std::vector<HtmlRow>& rows, const RuleCounts& counts) {
  std::array<std::size_t, 4> severities{};
  for (const HtmlRow& row : rows) {
    for (const ResultFinding& finding : row.findings())
      ++severities[static_cast<std::size_t>(finding.severity)];
  }
  out << "<nav class=\"filters\" aria-label=\"Findings\"><div class=\"chips\" role=\"group\" "
         "aria-label=\"Severity\">";
  for (const Severity severity :
       {Severity::kCritical, Severity::kMajor, Severity::kMinor, Severity::kNeutral}) {
    const std::size_t count = severities[static_cast<std::size_t>(severity)];
    if (count == 0 && severity == Severity::kNeutral) continue;
    out << fmt::format(
        "<button type=\"button\" class=\"chip {0}\" data-severity=\"{0}\" "
        "aria-pressed=\"true\">{0} "
        "<b>{1}</b></button>",
        to_string(severity), count);
  }
  out << "</div>\n<label>Rule <select id=\"rule\"><option value=\"\">all</option>";
  for (const auto& [id, count] : counts) {
    out << fmt::format("<option value=\"{}\">{} ({})</option>", html_attribute(id),
                       html_attribute(id), count);
  }
  out << "</select></label>\n<label><input type=\"checkbox\" id=\"only\"> only text with findings"
         "</label>\n"
         "<span class=\"step\"><button type=\"button\" id=\"previous\" aria-label=\"Previous "
         "finding\" "
         "title=\"previous finding (k)\">↑</button><output id=\"position\"></output>"
         "<button type=\"button\" id=\"next\" aria-label=\"Next finding\" title=\"next finding "
         "(j)\">↓</button></span></nav>\n";
}

void write_colophon(std::ostream& out, const HtmlPage& page) {
  out << "<section class=\"part\" id=\"about\"><header><h2>About this report</h2></header>"
         "<div class=\"about\">\n<div><h3>Settings</h3><dl>";
  const auto row = [&](std::string_view name, std::string_view value) {
    out << fmt::format("<dt>{}</dt><dd><bdi>{}</bdi></dd>", html_text(name), html_text(value));
  };
  row("taiyaku", page.run.version);
  for (std::size_t i = 0; i < page.run.paths.size(); ++i) row("input", shown_path(page.run, i));
  for (const auto& [name, value] : page.run.settings) row(name, value);
  out << "</dl></div>\n<div><h3>Reading it</h3><p>A pair fails or is to be reviewed by its risk, "
         "the "
         "probability that a careful bilingual reader would call it wrong about a fact, or by a "
         "finding "
         "of major severity. The percentage beside a finding is how sure it is. Words that belong "
         "to one "
         "finding light up together, sentences that translate each other too.</p></div>\n"
         "<div><h3>Keys</h3><p><kbd>j</kbd> or <kbd>n</kbd> next finding, <kbd>k</kbd> or "
         "<kbd>p</kbd> "
         "previous, <kbd>Tab</kbd> from mark to mark, <kbd>Enter</kbd> from a mark to its finding, "
         "<kbd>Esc</kbd> lets go.</p></div>\n</div></section>\n";
}

}  // namespace

void write_html_page(std::ostream& out, const HtmlPage& page) {
  const bool has_order = page.run.kind != ResultKind::kPairs;
  std::vector<HtmlRow> rows = html_rows(page.pairs, page.unpaired, has_order);
  if (has_order) {
    std::vector<StripBlock> blocks;
    blocks.reserve(rows.size());
    for (const HtmlRow& row : rows) blocks.push_back(row.block);
    find_moved(blocks);
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i].block = blocks[i];
  }
  const RuleCounts counts = count_rules(rows);
  write_head(out, page);
  write_title(out, page);
  write_overview(out, page, rows, counts);
  write_filters(out, rows, counts);
  out << "<main class=\"pairs\" id=\"pairs\">\n";
  std::size_t finding = 0;
  for (const HtmlRow& row : rows) write_html_row(out, row, finding);
  if (page.left_out > 0) {
    out << fmt::format("<p class=\"left-out\">{} more, counted above, left out of this page.</p>\n",
                       plural(page.left_out, "pair"));
  }
  out << "</main>\n";
  write_html_ledger(out, rows);
  write_colophon(out, page);
  out << "<script>" << kReportScript << "</script>\n</body>\n</html>\n";
}

}  // namespace taiyaku
