#include "io/write_mqm.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "io/result_json.h"
#include "io/write_tsv.h"

namespace taiyaku {
namespace {

/// The marks of the text itself must not be taken for ours.
std::string unmarked(std::string_view text) {
  std::string out = tsv_field(text);
  for (const std::string_view mark : {"<v>", "</v>"}) {
    for (std::size_t at = out.find(mark); at != std::string::npos; at = out.find(mark, at)) {
      out.replace(at, 1, "‹");
    }
  }
  return out;
}

/// A passage with the finding's words marked. Words that stand elsewhere mark nothing.
std::string marked(const ResultPassage& passage, const ResultWords& words) {
  const std::string_view text = passage.words.text;
  if (!words.within) return unmarked(text);
  const Span span = clamped(*words.within, text);
  return fmt::format("{}<v>{}</v>{}", unmarked(text.substr(0, span.begin)),
                     unmarked(surface(text, span)), unmarked(text.substr(span.end)));
}

/// The viewers know the category by this spelling.
std::string category_of(const ResultFinding& finding) {
  return finding.type == "Non-translation" ? "Non-translation!" : finding.type;
}

std::string metadata_of(const ResultFinding& finding) {
  nlohmann::ordered_json metadata = {
      {"note", finding.message}, {"rule", finding.rule}, {"confidence", finding.confidence}};
  if (!finding.suggestion.empty()) metadata["suggestion"] = finding.suggestion;
  return metadata.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace

void MqmWriter::begin(const ResultRun& run) {
  run_ = run;
  out_ << "system\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity\t"
          "metadata\n";
}

void MqmWriter::row(std::string_view segment, std::string_view source, std::string_view target,
                    const ResultFinding* finding) {
  out_ << fmt::format("translation\t{}\t{}\t{}\ttaiyaku-{}\t{}\t{}\t", tsv_field(shown_path(run_)),
                      segment_, tsv_field(segment), tsv_field(run_.version), source, target);
  if (finding == nullptr) {
    out_ << "no-error\tno-error\t{}\n";
  } else {
    out_ << fmt::format("{}\t{}\t{}\n", tsv_field(category_of(*finding)),
                        to_string(finding->severity), metadata_of(*finding));
  }
}

void MqmWriter::pair(const ResultPair& pair) {
  ++segment_;
  const std::string id = plain_id(pair.id);
  if (pair.findings.empty()) {
    row(id, unmarked(pair.source.words.text), unmarked(pair.target.words.text), nullptr);
  }
  for (const ResultFinding& finding : pair.findings) {
    row(id, marked(pair.source, finding.source), marked(pair.target, finding.target), &finding);
  }
}

void MqmWriter::unpaired(const ResultUnpaired& paragraph) {
  if (paragraph.findings.empty()) return;
  ++segment_;
  const std::string text = unmarked(paragraph.passage.words.text);
  const std::string id = fmt::format("unpaired-{}", segment_);
  for (const ResultFinding& finding : paragraph.findings) {
    const std::string whole = "<v>" + text + "</v>";
    if (paragraph.is_source)
      row(id, whole, "", &finding);
    else
      row(id, "", whole, &finding);
  }
}

void MqmWriter::end(const Summary& /*summary*/) {}

}  // namespace taiyaku
