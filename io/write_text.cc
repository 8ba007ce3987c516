#include "io/write_text.h"

#include <fmt/format.h>

#include "io/terminal.h"

namespace taiyaku {
namespace {

constexpr std::string_view kBold = "1";
constexpr std::string_view kDim = "2";
constexpr std::string_view kRed = "31";
constexpr std::string_view kGreen = "32";
constexpr std::string_view kYellow = "33";

std::string colored(std::string_view text, std::string_view code, const TextStyle& style) {
  return style.color ? fmt::format("\x1b[{}m{}\x1b[0m", code, text) : std::string(text);
}

std::string_view color_of(Verdict verdict) {
  if (verdict == Verdict::kFail) return kRed;
  return verdict == Verdict::kReview ? kYellow : kGreen;
}

std::string_view color_of(Severity severity) {
  if (severity == Severity::kCritical) return kRed;
  return severity == Severity::kMajor ? kYellow : kDim;
}

std::string upper(std::string_view word) {
  std::string text(word);
  for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return text;
}

/// One side of a report: where its positions are counted from.
struct Side {
  explicit Side(const Document& shown) : document(&shown), lines(file_text(shown)) {}

  std::string_view text() const { return document->text; }
  LineIndex::Position at(std::uint32_t byte) const {
    return lines.at(file_span(*document, {byte, byte}).begin);
  }

  const Document* document;
  LineIndex lines;
};

void write_excerpt(std::ostream& out, const Side& side, Span span, const TextStyle& style) {
  const auto [line, column] = side.at(span.begin);
  const std::string place = fmt::format("    {:<8}", fmt::format("{}:{}", line, column));
  const std::size_t room = style.columns - display_width(place) - 2;
  const Excerpt shown = excerpt(side.text(), span, room);
  const std::size_t width = display_width(shown.marked);
  out << colored(place, kDim, style) << shown.before << colored(shown.marked, kBold, style)
      << shown.after << '\n'
      << std::string(display_width(place) + display_width(shown.before), ' ')
      << colored(width > 0 ? std::string(width, '~') : "^", kRed, style) << '\n';
}

void write_finding(std::ostream& out, const Finding& finding, const Side& source,
                   const Side& target, const TextStyle& style) {
  const std::string label =
      fmt::format("  {:<9} {:<8} ", to_string(finding.severity), finding.rule->id);
  bool first = true;
  for (const std::string& line : wrap(printable(finding.message), style.columns - label.size())) {
    out << (first ? colored(label, color_of(finding.severity), style)
                  : std::string(label.size(), ' '))
        << line << '\n';
    first = false;
  }
  write_excerpt(out, source, finding.source, style);
  write_excerpt(out, target, finding.target, style);
  if (!finding.suggestion.empty()) out << "    write:  " << printable(finding.suggestion) << '\n';
}

void write_pair_heading(std::ostream& out, const std::string& title, const PairReport& pair,
                        const TextStyle& style) {
  const std::string verdict = fmt::format("{:<6}", upper(to_string(pair.verdict)));
  out << colored(verdict, color_of(pair.verdict), style) << ' ' << colored(title, kBold, style)
      << fmt::format("  risk {:.2f}\n", pair.risk);
}

void write_unpaired(std::ostream& out, const UnpairedReport& paragraph, const Side& side,
                    const TextStyle& style) {
  const auto [line, column] = side.at(paragraph.span.begin);
  const std::string label =
      fmt::format("  {:<8}{:<12}", fmt::format("{}:{}", line, column), to_string(paragraph.role));
  const Span start{paragraph.span.begin, paragraph.span.begin};
  const Excerpt shown = excerpt(side.text(), start, style.columns - label.size() - 2);
  out << colored(label, kDim, style) << shown.after << '\n';
  for (const Finding& finding : paragraph.findings) {
    out << colored(fmt::format("  {:<9} {:<8} ", to_string(finding.severity), finding.rule->id),
                   color_of(finding.severity), style)
        << printable(finding.message) << '\n';
  }
}

}  // namespace

void write_report_text(std::ostream& out, std::string_view source_path,
                       std::string_view target_path, const Report& report, const TextStyle& style) {
  const Side source(report.source);
  const Side target(report.target_document());
  out << colored(report.mixed ? std::string(source_path)
                              : fmt::format("{} = {}", source_path, target_path),
                 kBold, style)
      << "\n\n";
  for (const PairReport& pair : report.pairs) {
    const auto from = source.at(pair.source.begin);
    const auto to = target.at(pair.target.begin);
    write_pair_heading(out, fmt::format("line {} = line {}", from.line, to.line), pair, style);
    for (const Finding& finding : pair.findings) write_finding(out, finding, source, target, style);
    out << '\n';
  }
  if (report.unpaired.empty()) return;
  out << colored("Without a counterpart:", kBold, style) << '\n';
  for (const UnpairedReport& paragraph : report.unpaired) {
    write_unpaired(out, paragraph, paragraph.is_source ? source : target, style);
  }
  out << '\n';
}

void write_pair_text(std::ostream& out, std::string_view path, std::size_t line,
                     const Report& report, const TextStyle& style) {
  const Side source(report.source);
  const Side target(report.target_document());
  for (const PairReport& pair : report.pairs) {
    if (pair.findings.empty() && pair.verdict == Verdict::kPass) continue;
    write_pair_heading(out, fmt::format("{}:{}", path, line), pair, style);
    for (const Finding& finding : pair.findings) {
      write_finding(out, finding, source, target, style);
    }
    out << '\n';
  }
}

void write_summary_text(std::ostream& out, const Summary& summary) {
  const auto& [pass, review, fail] = summary.verdicts;
  out << fmt::format(
      "{} pair{}: {} fail, {} review, {} pass; {} finding{} ({} critical, {} major, {} minor)",
      summary.pairs, summary.pairs == 1 ? "" : "s", fail, review, pass,
      summary.findings[1] + summary.findings[2] + summary.findings[3],
      summary.findings[1] + summary.findings[2] + summary.findings[3] == 1 ? "" : "s",
      summary.findings[3], summary.findings[2], summary.findings[1]);
  if (summary.unpaired > 0) out << fmt::format("; {} without a counterpart", summary.unpaired);
  if (summary.problems > 0) out << fmt::format("; {} not checked", summary.problems);
  out << '\n';
}

}  // namespace taiyaku
