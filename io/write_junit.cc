#include "io/write_junit.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "io/result_json.h"
#include "io/xml_text.h"

namespace taiyaku {
namespace {

/// What is wrong in a few lines: the finding, then both sides' words.
std::string description(const ResultFinding& finding) {
  std::string text =
      fmt::format("{} {}: {}\n", to_string(finding.severity), finding.rule, finding.message);
  const auto add_words = [&](const char* side, const ResultWords& words) {
    if (words.begin.line > 0) {
      text +=
          fmt::format("  {} {}:{}: {}\n", side, words.begin.line, words.begin.column, words.text);
    } else {
      text += fmt::format("  {}: {}\n", side, words.text);
    }
  };
  add_words("source", finding.source);
  add_words("target", finding.target);
  if (!finding.suggestion.empty()) text += fmt::format("  write: {}\n", finding.suggestion);
  return text;
}

bool fails(const ResultFinding& finding, std::optional<Severity> threshold) {
  return threshold && !finding.known && finding.severity >= *threshold;
}

/// The beginning of a text, as a name.
std::string title_of(std::string_view text) {
  constexpr std::size_t kBytes = 60;
  const Span shown = clamped({0, kBytes}, text);
  return std::string(surface(text, shown)) + (shown.end < text.size() ? "…" : "");
}

}  // namespace

void JunitWriter::begin(const ResultRun& run) { run_ = run; }

void JunitWriter::add(const std::string& name, std::size_t line,
                      const std::vector<ResultFinding>& findings, std::string_view otherwise) {
  const auto threshold = gate(run_);
  ++tests_;
  cases_ += fmt::format("    <testcase classname=\"{}\" name=\"{}\"",
                        xml_attribute(shown_path(run_)), xml_attribute(name));
  if (line > 0) cases_ += fmt::format(" line=\"{}\"", line);
  if (findings.empty()) {
    cases_ += otherwise.empty() ? "/>\n" : fmt::format(">{}</testcase>\n", otherwise);
    skipped_ += !otherwise.empty();
    return;
  }
  const auto worst =
      std::max_element(findings.begin(), findings.end(), [](const auto& a, const auto& b) {
        return std::tuple(!a.known, a.severity) < std::tuple(!b.known, b.severity);
      });
  std::string text;
  for (const ResultFinding& finding : findings) text += description(finding);
  if (fails(*worst, threshold)) {
    ++failures_;
    cases_ +=
        fmt::format(">\n      <failure type=\"{}\" message=\"{}\">{}</failure>\n",
                    xml_attribute(worst->rule), xml_attribute(worst->message), xml_text(text));
  } else {
    cases_ += fmt::format(">\n      <system-out>{}</system-out>\n", xml_text(text));
  }
  cases_ += "    </testcase>\n";
}

void JunitWriter::pair(const ResultPair& pair) {
  const std::size_t line = pair.line > 0 ? pair.line : pair.target.words.begin.line;
  add(fmt::format("{}: {}", plain_id(pair.id), title_of(pair.source.words.text)), line,
      pair.findings, "");
}

void JunitWriter::unpaired(const ResultUnpaired& paragraph) {
  const ResultPassage& passage = paragraph.passage;
  add(fmt::format("{} of the {}: {}", to_string(passage.role),
                  paragraph.is_source ? "source" : "target", title_of(passage.words.text)),
      passage.words.begin.line, paragraph.findings, "<skipped message=\"no counterpart\"/>");
}

void JunitWriter::end(const Summary& summary) {
  const int errors = summary.problems > 0 ? 1 : 0;
  if (errors > 0) {
    ++tests_;
    cases_ += fmt::format(
        "    <testcase classname=\"{}\" name=\"reading\"><error type=\"input\" message=\"{} not "
        "checked; see standard error\"/></testcase>\n",
        xml_attribute(shown_path(run_)), summary.problems);
  }
  const std::string counts =
      fmt::format("tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\"", tests_, failures_,
                  errors, skipped_);
  out_ << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
       << fmt::format("<testsuites name=\"taiyaku\" tests=\"{}\" failures=\"{}\" errors=\"{}\">\n",
                      tests_, failures_, errors)
       << fmt::format("  <testsuite name=\"{}\" {}>\n    <properties>\n",
                      xml_attribute(shown_path(run_)), counts)
       << fmt::format("      <property name=\"version\" value=\"{}\"/>\n",
                      xml_attribute(run_.version));
  for (const auto& [name, value] : run_.settings) {
    out_ << fmt::format("      <property name=\"{}\" value=\"{}\"/>\n", xml_attribute(name),
                        xml_attribute(value));
  }
  out_ << "    </properties>\n" << cases_ << "  </testsuite>\n</testsuites>\n";
}

}  // namespace taiyaku
