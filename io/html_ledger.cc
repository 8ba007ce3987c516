#include "io/html_ledger.h"

#include <fmt/format.h>

#include <algorithm>

#include "io/html_text.h"
#include "io/result_json.h"
#include "score/check.h"

namespace taiyaku {
namespace {

using Outcome = FactMatch::Outcome;

/// A plain decimal with its thousands set apart; anything else as it is.
std::string grouped(const std::string& value) {
  const std::size_t sign = value.starts_with('-') ? 1 : 0;
  const std::size_t point = std::min(value.find('.'), value.size());
  const bool is_decimal =
      point > sign && value.find_first_not_of("0123456789.", sign) == std::string::npos;
  if (!is_decimal || point - sign < 5) return value;
  std::string out = value;
  for (std::size_t at = point; at > sign + 3; at -= 3) out.insert(at - 3, ",");
  return out;
}

std::string value_of(const ResultFact& fact) {
  std::string value = (fact.approximate ? "≈ " : "") + grouped(fact.value);
  if (fact.kind == "percentage") value += " %";
  // What is merely counted has no unit for a reader.
  if (!fact.unit.empty() && fact.unit != "item") value += ' ' + fact.unit;
  return value;
}

std::string values_of(const ResultFactMatch& match) {
  const std::string source = match.source ? value_of(*match.source) : "";
  const std::string target = match.target ? value_of(*match.target) : "";
  if (source.empty() || target.empty()) return source + target;
  if (match.outcome == Outcome::kEqual && match.source->value == match.target->value) {
    return source.size() >= target.size() ? source : target;  // one side may not say what it counts
  }
  return fmt::format("{} {} {}", source, match.outcome == Outcome::kChanged ? "≠" : "=", target);
}

std::string outcome_of(const ResultFactMatch& match) {
  if (match.outcome == Outcome::kEqual) {
    return match.source && match.target ? "same" : "same, in other words";
  }
  return std::string(to_string(match.outcome));
}

void write_cell(std::ostream& out, const std::optional<ResultFact>& fact, Language language) {
  if (!fact) {
    out << "<td><span class=\"none\">—</span></td>";
    return;
  }
  out << fmt::format("<td lang=\"{}\"><bdi>{}</bdi></td>", to_string(language),
                     html_text(fact->words.text));
}

void write_row(std::ostream& out, const HtmlRow& row, const ResultFactMatch& match) {
  const ResultPair& pair = *row.pair;
  const bool is_reversed = pair.source.language == Language::kJapanese;
  const bool is_equal = match.outcome == Outcome::kEqual;
  const bool is_sure = match.confidence >= kShownConfidence;
  out << fmt::format("<tr class=\"{}\"><td><a href=\"#{}\">{}</a></td>",
                     is_equal ? "same" : "differs", row.block.anchor, html_text(plain_id(pair.id)));
  write_cell(out, is_reversed ? match.target : match.source, Language::kEnglish);
  write_cell(out, is_reversed ? match.source : match.target, Language::kJapanese);
  const ResultFact& any = match.source ? *match.source : *match.target;
  out << fmt::format("<td>{}</td><td class=\"value\"><bdi>{}</bdi></td>", html_text(any.kind),
                     html_text(values_of(match)))
      << fmt::format("<td class=\"{}{}\">{}{}</td></tr>\n", to_string(match.outcome),
                     is_equal || is_sure ? "" : " unsure", is_equal || is_sure ? "" : "perhaps ",
                     outcome_of(match));
}

}  // namespace

void write_html_ledger(std::ostream& out, const std::vector<HtmlRow>& rows) {
  std::size_t facts = 0;
  std::size_t different = 0;
  for (const HtmlRow& row : rows) {
    if (!row.pair) continue;
    facts += row.pair->facts.size();
    for (const ResultFactMatch& match : row.pair->facts)
      different += match.outcome != Outcome::kEqual;
  }
  if (facts == 0) return;
  out << "<section class=\"part\" id=\"ledger\"><header><h2>Ledger of facts</h2>"
      << fmt::format("<p>{} facts compared by value, {} without their equal</p>", facts, different)
      << "<label><input type=\"checkbox\" id=\"differences\"> only differences</label></header>\n"
         "<div class=\"scroll\"><table><thead><tr><th scope=\"col\">Pair</th>"
         "<th scope=\"col\">English</th><th scope=\"col\">Japanese</th><th scope=\"col\">Kind</th>"
         "<th scope=\"col\">Value</th><th scope=\"col\">Verdict</th></tr></thead><tbody>\n";
  for (const HtmlRow& row : rows) {
    if (!row.pair) continue;
    for (const ResultFactMatch& match : row.pair->facts) {
      if (match.source || match.target) write_row(out, row, match);
    }
  }
  out << "</tbody></table></div></section>\n";
}

}  // namespace taiyaku
