#include "io/result_writer.h"

#include <algorithm>
#include <cassert>

#include "io/write_html.h"
#include "io/write_json.h"
#include "io/write_junit.h"
#include "io/write_mqm.h"
#include "io/write_pairs_tmx.h"
#include "io/write_sarif.h"
#include "io/write_text.h"
#include "io/write_tsv.h"
#include "io/write_xliff.h"

namespace taiyaku {
namespace {

using Make = std::unique_ptr<ResultWriter> (*)(std::ostream&, const TextStyle&);

template <typename Writer>
std::unique_ptr<ResultWriter> make(std::ostream& out, const TextStyle& style) {
  if constexpr (std::is_constructible_v<Writer, std::ostream&, const TextStyle&>) {
    return std::make_unique<Writer>(out, style);
  } else {
    return std::make_unique<Writer>(out);
  }
}

struct Format {
  std::string_view name;
  Make make;
};

// clang-format off: a row a format
constexpr Format kFormats[] = {
    {"text", make<TextWriter>},   {"jsonl", make<JsonLinesWriter>}, {"json", make<JsonWriter>},
    {"html", make<HtmlWriter>},   {"tsv", make<TsvWriter>},         {"sarif", make<SarifWriter>},
    {"junit", make<JunitWriter>}, {"mqm", make<MqmWriter>},         {"tmx", make<PairsTmxWriter>},
    {"xliff", make<XliffWriter>},
};
// clang-format on

}  // namespace

std::unique_ptr<ResultWriter> make_result_writer(std::string_view format, std::ostream& out,
                                                 const TextStyle& style) {
  const auto* const found = std::find_if(std::begin(kFormats), std::end(kFormats),
                                         [&](const Format& known) { return known.name == format; });
  assert(found != std::end(kFormats));
  return found->make(out, style);
}

std::optional<Severity> gate(const ResultRun& run) {
  for (const auto& [name, value] : run.settings) {
    if (name != "fail-on") continue;
    if (value == "never") return std::nullopt;
    for (const Severity severity : {Severity::kMinor, Severity::kCritical}) {
      if (value == to_string(severity)) return severity;
    }
  }
  return Severity::kMajor;
}

std::string shown_path(const ResultRun& run, std::size_t index) {
  if (run.paths.empty()) return {};
  const std::string& path = run.paths[std::min(index, run.paths.size() - 1)];
  return path == "-" ? "standard input" : path;
}

}  // namespace taiyaku
