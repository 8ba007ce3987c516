#include "io/write_pairs_tmx.h"

#include <fmt/format.h>

#include "io/result_json.h"
#include "io/write_tmx.h"
#include "io/xml_text.h"

namespace taiyaku {
namespace {

void write_prop(std::ostream& out, std::string_view type, std::string_view text) {
  out << fmt::format("      <prop type=\"{}\">{}</prop>\n", type, xml_text(text));
}

void write_variant(std::ostream& out, const ResultPassage& passage) {
  out << fmt::format("      <tuv xml:lang=\"{}\"><seg>{}</seg></tuv>\n",
                     to_string(passage.language), xml_text(passage.words.text));
}

}  // namespace

void PairsTmxWriter::begin(const ResultRun& run) {
  // Each unit names its own languages; a bitext may hold both directions.
  write_tmx_header(out_, run.version, "*all*",
                   run.kind == ResultKind::kPairs ? "block" : "paragraph");
}

void PairsTmxWriter::pair(const ResultPair& pair) {
  out_ << fmt::format("    <tu tuid=\"{}\" srclang=\"{}\">\n", xml_attribute(plain_id(pair.id)),
                      to_string(pair.source.language));
  write_prop(out_, "x-risk", fmt::format("{:.4f}", pair.risk));
  write_prop(out_, "x-verdict", to_string(pair.verdict));
  for (const ResultFinding& finding : pair.findings) {
    write_prop(
        out_, "x-finding",
        fmt::format("{} {}: {}", finding.rule, to_string(finding.severity), finding.message));
  }
  write_variant(out_, pair.source);
  write_variant(out_, pair.target);
  out_ << "    </tu>\n";
}

void PairsTmxWriter::unpaired(const ResultUnpaired& /*paragraph*/) {}

void PairsTmxWriter::end(const Summary& /*summary*/) { write_tmx_end(out_); }

}  // namespace taiyaku
