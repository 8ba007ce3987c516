#include "io/write_text.h"

#include <fmt/format.h>

#include "io/result_json.h"
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

std::string place_of(const ResultWords& words, const ResultPassage& passage) {
  if (words.begin.line > 0) return fmt::format("{}:{}", words.begin.line, words.begin.column);
  if (!words.within) return "";
  const Span span = clamped(*words.within, passage.words.text);
  const auto [line, column] = LineIndex(passage.words.text).at(span.begin);
  return fmt::format("{}:{}", line, column);
}

/// Words in their passage, or by themselves when they stand elsewhere.
void write_excerpt(std::ostream& out, const ResultWords& words, const ResultPassage& passage,
                   const TextStyle& style) {
  const std::string place = fmt::format("    {:<8}", place_of(words, passage));
  const std::size_t room = style.columns - display_width(place) - 2;
  const Excerpt shown =
      words.within ? excerpt(passage.words.text, clamped(*words.within, passage.words.text), room)
                   : excerpt(words.text, {0, static_cast<std::uint32_t>(words.text.size())}, room);
  const std::size_t width = display_width(shown.marked);
  out << colored(place, kDim, style) << shown.before << colored(shown.marked, kBold, style)
      << shown.after << '\n'
      << std::string(display_width(place) + display_width(shown.before), ' ')
      << colored(width > 0 ? std::string(width, '~') : "^", kRed, style) << '\n';
}

void write_message(std::ostream& out, const ResultFinding& finding, const TextStyle& style) {
  const std::string label =
      fmt::format("  {:<9} {:<8} ", finding.known ? "known" : to_string(finding.severity),
                  printable(finding.rule));
  const std::string_view color = finding.known ? kDim : color_of(finding.severity);
  bool first = true;
  for (const std::string& line : wrap(printable(finding.message), style.columns - label.size())) {
    out << (first ? colored(label, color, style) : std::string(label.size(), ' ')) << line << '\n';
    first = false;
  }
}

void write_finding(std::ostream& out, const ResultFinding& finding, const ResultPair& pair,
                   const TextStyle& style) {
  write_message(out, finding, style);
  write_excerpt(out, finding.source, pair.source, style);
  write_excerpt(out, finding.target, pair.target, style);
  if (!finding.suggestion.empty()) out << "    write:  " << printable(finding.suggestion) << '\n';
}

std::string title_of(const ResultPair& pair, const ResultRun& run) {
  if (pair.source.words.begin.line > 0) {
    return fmt::format("line {} = line {}", pair.source.words.begin.line,
                       pair.target.words.begin.line);
  }
  const std::string path = pair.path.empty() ? shown_path(run) : pair.path;
  return printable(pair.line > 0 ? fmt::format("{}:{}", path, pair.line)
                                 : fmt::format("{}: {}", path, plain_id(pair.id)));
}

bool has_new(const std::vector<ResultFinding>& findings) {
  return std::any_of(findings.begin(), findings.end(),
                     [](const ResultFinding& finding) { return !finding.known; });
}

}  // namespace

void TextWriter::begin(const ResultRun& run) {
  run_ = run;
  if (run.kind == ResultKind::kPairs) return;
  const std::string title = run.kind == ResultKind::kArticle
                                ? shown_path(run)
                                : fmt::format("{} = {}", shown_path(run, 0), shown_path(run, 1));
  out_ << colored(printable(title), kBold, style_) << "\n\n";
}

void TextWriter::pair(const ResultPair& pair) {
  const bool passes = pair.verdict == Verdict::kPass;
  if (run_.kind == ResultKind::kPairs && passes && pair.findings.empty()) return;
  if (style_.quiet && passes && !has_new(pair.findings)) return;
  const std::string verdict = fmt::format("{:<6}", upper(to_string(pair.verdict)));
  out_ << colored(verdict, color_of(pair.verdict), style_) << ' '
       << colored(title_of(pair, run_), kBold, style_) << fmt::format("  risk {:.2f}\n", pair.risk);
  for (const ResultFinding& finding : pair.findings) {
    if (finding.known)
      write_message(out_, finding, style_);
    else
      write_finding(out_, finding, pair, style_);
  }
  out_ << '\n';
}

void TextWriter::unpaired(const ResultUnpaired& paragraph) {
  if (style_.quiet && !has_new(paragraph.findings)) return;
  if (!any_unpaired_) out_ << colored("Without a counterpart:", kBold, style_) << '\n';
  any_unpaired_ = true;
  const ResultPassage& passage = paragraph.passage;
  const std::string label =
      fmt::format("  {:<8}{:<12}", place_of(passage.words, passage), to_string(passage.role));
  const Excerpt shown = excerpt(passage.words.text, {0, 0}, style_.columns - label.size() - 2);
  out_ << colored(label, kDim, style_) << shown.after << '\n';
  for (const ResultFinding& finding : paragraph.findings) write_message(out_, finding, style_);
}

void TextWriter::end(const Summary& summary) {
  if (any_unpaired_) out_ << '\n';

  const auto& [pass, review, fail] = summary.verdicts;
  const auto& [neutral, minor, major, critical] = summary.findings;
  const std::size_t findings = minor + major + critical;
  std::string line = fmt::format("{} pair{}: {} fail, {} review, {} pass; ", summary.pairs,
                                 summary.pairs == 1 ? "" : "s", fail, review, pass);
  line += fmt::format("{} finding{} ({} critical, {} major, {} minor)", findings,
                      findings == 1 ? "" : "s", critical, major, minor);
  if (summary.unpaired > 0) line += fmt::format("; {} without a counterpart", summary.unpaired);
  if (summary.known > 0) line += fmt::format("; {} known", summary.known);
  if (summary.suppressed > 0) line += fmt::format("; {} suppressed", summary.suppressed);
  if (summary.problems > 0) line += fmt::format("; {} not checked", summary.problems);
  for (const std::string& part : wrap(line, style_.columns)) out_ << part << '\n';
}

}  // namespace taiyaku
