// taiyaku facts: the facts found in each line, with their values.
#include <fmt/format.h>

#include "cli/models.h"
#include "cli/verbose.h"
#include "io/file.h"
#include "io/terminal.h"
#include "io/write_jsonl.h"
#include "score/fact.h"

namespace taiyaku::cli {
namespace {

void write_facts_text(std::ostream& out, const TextRecord& record, const std::vector<Fact>& facts) {
  for (const Fact& fact : facts) {
    const Span place = record.map.source_of(fact.span);
    out << fmt::format("{}:{}-{}\t{}\t{}{}{}\t{}\n", record.line, place.begin, place.end,
                       to_string(fact.kind), fact.approximate ? "~" : "", fact.value,
                       fact.unit.empty() ? "" : " " + fact.unit,
                       printable(surface(std::string_view(record.text), fact.span)));
  }
}

}  // namespace

ExitStatus run_facts(const Arguments& arguments) {
  CommandLine line("facts");
  if (!line.parse(arguments)) return kDone;
  const Verbose verbose(line);
  const bool as_text = line.text("format") == "text";

  std::vector<Problem> problems;
  const Input input =
      read_input(line.inputs(1)[0], line.input_format(), line.flag("lossy"), problems);
  Output output(line.text("output"));
  for (const TextRecord& record : read_texts(input, problems)) {
    const Language language =
        record.language != Language::kUnknown ? record.language : detect_language(record.text);
    const Span whole{0, static_cast<std::uint32_t>(record.text.size())};
    const std::vector<Fact> facts = extract_facts(record.text, whole, language);
    if (as_text) {
      write_facts_text(output.stream(), record, facts);
    } else {
      write_facts_record(output.stream(), record, language, facts);
    }
  }
  output.close();
  report_problems(problems);
  return problems.empty() ? kDone : kFailed;
}

}  // namespace taiyaku::cli
