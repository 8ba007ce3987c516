#include "io/write_tsv.h"

#include <fmt/format.h>

#include "io/result_json.h"

namespace taiyaku {
namespace {

/// The columns that do not depend on the finding.
struct Row {
  std::string id, verdict, risk, place, source, target;
};

std::string place_of(const ResultWords& words) {
  return words.begin.line > 0 ? fmt::format("{}:{}", words.begin.line, words.begin.column) : "";
}

/// Where an editor would look: in the translation, or in the source when that is another file.
std::string place_of(const ResultFinding& finding, const Row& row) {
  std::string place = place_of(finding.target);
  return place.empty() ? row.place : place;
}

void write_row(std::ostream& out, const Row& row, const ResultFinding* finding) {
  out << fmt::format("{}\t{}\t{}\t", row.id, row.verdict, row.risk);
  if (finding == nullptr) {
    out << row.place << std::string(8, '\t');
  } else {
    out << fmt::format("{}\t{}\t{}\t{:.4f}\t{}\t{}\t{}\t{}\t", place_of(*finding, row),
                       tsv_field(finding->rule), to_string(finding->severity), finding->confidence,
                       tsv_field(finding->message), tsv_field(finding->suggestion),
                       tsv_field(finding->source.text), tsv_field(finding->target.text));
  }
  out << row.source << '\t' << row.target << '\n';
}

void write_rows(std::ostream& out, const Row& row, const std::vector<ResultFinding>& findings) {
  if (findings.empty()) write_row(out, row, nullptr);
  for (const ResultFinding& finding : findings) write_row(out, row, &finding);
}

}  // namespace

void TsvWriter::begin(const ResultRun& /*run*/) {
  out_
      << "id\tverdict\trisk\tplace\trule\tseverity\tconfidence\tmessage\tsuggestion\tsource_words\t"
         "target_words\tsource\ttarget\n";
}

void TsvWriter::pair(const ResultPair& pair) {
  const std::string place = pair.line > 0 ? std::to_string(pair.line) : place_of(pair.target.words);
  write_rows(out_,
             {tsv_field(plain_id(pair.id)), std::string(to_string(pair.verdict)),
              fmt::format("{:.4f}", pair.risk), place, tsv_field(pair.source.words.text),
              tsv_field(pair.target.words.text)},
             pair.findings);
}

void TsvWriter::unpaired(const ResultUnpaired& paragraph) {
  const std::string text = tsv_field(paragraph.passage.words.text);
  write_rows(out_,
             {"", "unpaired", "", place_of(paragraph.passage.words),
              paragraph.is_source ? text : "", paragraph.is_source ? "" : text},
             paragraph.findings);
}

void TsvWriter::end(const Summary& /*summary*/) {}

std::string tsv_field(std::string_view text) {
  std::string field;
  field.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const std::string_view three = text.substr(i, 3);
    if (three == "\u2028" || three == "\u2029") {
      field += ' ';
      i += 2;
    } else if (text.substr(i, 2) == "\u0085") {
      field += ' ';
      i += 1;
    } else {
      field += byte < 0x20 || byte == 0x7F ? ' ' : text[i];
    }
  }
  return field;
}

}  // namespace taiyaku
