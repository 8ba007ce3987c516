#include "io/write_audit_html.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>

#include "io/html_text.h"
#include "io/svg_plot.h"
#include "score/check.h"

namespace taiyaku {
namespace {

/// Links fetch nothing, no script but this one may run, and it only sorts.
constexpr std::string_view kHead = R"(<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>taiyaku audit</title>
<style>
:root { color-scheme: light dark; --line: #8886; --accent: #36c; }
@media (prefers-color-scheme: dark) { :root { --accent: #8af; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { padding: .2rem .7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
th button { all: unset; cursor: pointer; font-weight: bold; }
th button:focus-visible { outline: 2px solid var(--accent); }
th[aria-sort=ascending] button::after { content: " ▲"; }
th[aria-sort=descending] button::after { content: " ▼"; }
.plots { display: flex; flex-wrap: wrap; gap: 1.5rem; }
figure { margin: 0; width: 22rem; }
svg { width: 100%; border: 1px solid var(--line); }
svg rect { fill: var(--accent); }
svg text { font-size: 11px; fill: currentColor; }
article { border-top: 1px solid var(--line); padding: .5rem 0; }
article p { margin: .3rem 0; white-space: pre-wrap; }
.fail, .critical { color: #c22; font-weight: bold; }
@media print { body { max-width: none; } article { break-inside: avoid; } }
</style>
</head>
<body>
)";

constexpr std::string_view kSortingScript = R"(<script>
for (const button of document.querySelectorAll("th button")) {
  button.addEventListener("click", () => {
    const heading = button.closest("th"), row = heading.parentNode, body = row.closest("table").tBodies[0];
    const column = [...row.children].indexOf(heading), down = heading.getAttribute("aria-sort") !== "descending";
    for (const other of row.children) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
    const value = (tr) => { const cell = tr.children[column]; return cell.dataset.value ?? cell.textContent; };
    const compare = (a, b) => heading.className === "n" ? value(a) - value(b) : value(a).localeCompare(value(b));
    for (const tr of [...body.rows].sort((a, b) => down ? compare(b, a) : compare(a, b))) body.append(tr);
  });
}
</script>
)";

std::string share(std::uint64_t part, std::uint64_t whole) {
  return whole == 0 ? "–"
                    : fmt::format("{:.1f} %",
                                  100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

std::string mean_risk(std::uint64_t sum, std::uint64_t pairs) {
  return fmt::format(
      "{:.4f}", pairs == 0 ? 0.0 : static_cast<double>(sum) / 1e4 / static_cast<double>(pairs));
}

/// A heading that begins with `#` is of numbers.
std::string table_head(std::initializer_list<std::string_view> headings) {
  std::string html = "<table><thead><tr>";
  for (std::string_view heading : headings) {
    const bool number = heading.starts_with('#');
    if (number) heading.remove_prefix(1);
    html += fmt::format("<th{}><button type=\"button\">{}</button></th>",
                        number ? " class=\"n\"" : "", html_text(heading));
  }
  return html + "</tr></thead><tbody>\n";
}

template <typename Number>
std::string number_cell(Number value) {
  return fmt::format("<td class=\"n\">{}</td>", value);
}

std::string counts_table(const AuditSummary& summary) {
  const Summary& total = summary.total;
  std::string html = "<h2>Counts</h2><table><tbody>\n";
  const auto row = [&](std::string_view name, std::uint64_t count, std::string_view note) {
    html += fmt::format("<tr><th scope=\"row\">{}</th>{}<td>{}</td></tr>\n", name,
                        number_cell(count), note);
  };
  row("pairs", total.pairs, fmt::format("mean risk {}", mean_risk(summary.risk_sum, total.pairs)));
  row("fail", total.verdicts[2], share(total.verdicts[2], total.pairs));
  row("review", total.verdicts[1], share(total.verdicts[1], total.pairs));
  row("pass", total.verdicts[0], share(total.verdicts[0], total.pairs));
  row("exact duplicates", summary.duplicates[1], share(summary.duplicates[1], total.pairs));
  row("near duplicates", summary.duplicates[2], share(summary.duplicates[2], total.pairs));
  if (summary.forgotten > 0) {
    row("not remembered", summary.forgotten,
        "pairs that the search for duplicates had no memory for; see --duplicate-memory");
  }
  row("without a counterpart", total.unpaired, "paragraphs of articles");
  row("known findings", total.known, "in the baseline; counted nowhere else");
  row("suppressed findings", total.suppressed, "by the configuration, or by a comment");
  row("bad records", total.problems, "not checked; see the results");
  row("kept", summary.kept, share(summary.kept, total.pairs));
  return html + "</tbody></table>\n";
}

std::string plots(const AuditSummary& summary) {
  std::vector<std::vector<std::uint64_t>> lengths;
  for (const auto& column : summary.lengths) lengths.emplace_back(column.begin(), column.end());
  std::string html = "<h2>Distributions</h2><div class=\"plots\">\n";
  html += svg_histogram("Risk", summary.risks, {"0", "1"});
  html += svg_histogram("Probability of the least sure bead", summary.probabilities, {"0", "1"});
  html += svg_histogram("Characters, Japanese to English", summary.length_ratios, {"1:16", "16:1"});
  html += svg_heat_map("Characters, source (across) and target (up)", lengths, {"1", "4096"},
                       {"1", "4096"});
  return html + "</div>\n";
}

std::string rules_table(const AuditSummary& summary) {
  std::string html = "<h2>Findings by rule</h2>" +
                     table_head({"rule", "what", "#pairs", "#critical", "#major", "#minor"});
  for (const auto& [id, counts] : summary.rules) {
    const Rule* rule = find_rule(id);
    html += fmt::format("<tr><td>{}</td><td>{}</td>{}{}{}{}</tr>\n", html_text(id),
                        rule ? html_text(rule->summary) : "", number_cell(counts.pairs),
                        number_cell(counts.findings[3]), number_cell(counts.findings[2]),
                        number_cell(counts.findings[1]));
  }
  return html + "</tbody></table>\n";
}

std::string files_table(const AuditSummary& summary) {
  constexpr std::size_t kMost = 2000;  // rows that a browser sorts without a wait
  std::vector<const FileCounts*> files;
  for (const FileCounts& file : summary.files) files.push_back(&file);
  const auto more_failed = [](const FileCounts* a, const FileCounts* b) {
    return a->verdicts[2] > b->verdicts[2];
  };
  std::stable_sort(files.begin(), files.end(), more_failed);
  std::string html = "<h2>Findings by file</h2>";
  if (files.size() > kMost) {
    html += fmt::format("<p>The {} files with most failures of {}; all are in summary.json.</p>",
                        kMost, files.size());
    files.resize(kMost);
  }
  html += table_head({"file", "#pairs", "#fail", "#review", "#mean risk", "#critical", "#major",
                      "#minor", "#bad records"});
  for (const FileCounts* file : files) {
    html += fmt::format("<tr><td>{}</td>{}{}{}{}{}{}{}{}</tr>\n", html_text(file->path),
                        number_cell(file->pairs), number_cell(file->verdicts[2]),
                        number_cell(file->verdicts[1]),
                        number_cell(mean_risk(file->risk_sum, file->pairs)),
                        number_cell(file->findings[3]), number_cell(file->findings[2]),
                        number_cell(file->findings[1]), number_cell(file->problems));
  }
  return html + "</tbody></table>\n";
}

std::string place(const WorstPair& pair) {
  return html_text(pair.line > 0 ? fmt::format("{}:{}", pair.path, pair.line) : pair.path);
}

std::string worst_text(const WorstPair& pair) {
  std::string html = fmt::format(
      "<article id=\"pair-{}\"><h3>{} <small>id {}, risk {:.2f}</small></h3>"
      "<p lang=\"{}\">{}</p><p lang=\"{}\">{}</p><ul>\n",
      pair.badness.number, place(pair), html_text(pair.id), pair.badness.risk / 1e4,
      to_string(detect_language(pair.source)), html_text(pair.source),
      to_string(detect_language(pair.target)), html_text(pair.target));
  for (const auto& found : pair.findings) {
    html += fmt::format("<li><span class=\"{}\">{}</span> {}: {}</li>\n",
                        html_attribute(found.severity), html_text(found.severity),
                        html_text(found.rule), html_text(found.message));
  }
  return html + "</ul></article>\n";
}

std::string worst_pairs(const AuditSummary& summary) {
  const auto& pairs = summary.worst.pairs();
  if (pairs.empty()) return "";
  std::string html = fmt::format("<h2>The {} worst pairs</h2>", pairs.size()) +
                     table_head({"where", "#risk", "#critical", "#major", "source"});
  for (const WorstPair& pair : pairs) {
    html += fmt::format("<tr><td><a href=\"#pair-{}\">{}</a></td>{}{}{}<td>{}</td></tr>\n",
                        pair.badness.number, place(pair),
                        number_cell(fmt::format("{:.4f}", pair.badness.risk / 1e4)),
                        number_cell(pair.badness.critical), number_cell(pair.badness.major),
                        html_text(clipped(pair.source, 120)));
  }
  html += "</tbody></table>\n";
  for (const WorstPair& pair : pairs) html += worst_text(pair);
  return html;
}

std::string settings_table(const Journal& journal) {
  std::string html = "<h2>Settings</h2><table><tbody>\n";
  for (const auto& [name, value] : journal.settings) {
    html += fmt::format("<tr><th scope=\"row\">{}</th><td>{}</td></tr>\n", html_text(name),
                        html_text(clipped(value, 2000)));
  }
  return html + "</tbody></table>\n";
}

}  // namespace

std::string audit_html(const Journal& journal) {
  const AuditSummary& summary = journal.summary;
  std::string html(kHead);
  html += fmt::format("<h1>taiyaku audit</h1><p>taiyaku {}</p>\n", html_text(journal.version));
  html += counts_table(summary) + plots(summary) + rules_table(summary) + files_table(summary) +
          worst_pairs(summary) + settings_table(journal);
  html += kSortingScript;
  return html + "</body>\n</html>\n";
}

}  // namespace taiyaku
