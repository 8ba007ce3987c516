#include "cli/alignment_output.h"

#include <fmt/format.h>

#include "align/unsure.h"
#include "io/file.h"
#include "io/write_alignment.h"
#include "io/write_jsonl.h"
#include "io/write_tmx.h"

namespace taiyaku::cli {

AlignmentOutput::AlignmentOutput(const CommandLine& line)
    : format_(line.text("format")), least_probability_(line.number("min-probability", 0)) {}

void AlignmentOutput::write(const std::string& path, const Bitext& bitext,
                            const Alignment& alignment) const {
  if (format_ == "moses") return write_moses_files(path, bitext, alignment);
  Output output(path);
  std::ostream& out = output.stream();
  if (format_ == "jsonl") {
    write_bead_records(out, alignment, least_probability_);
    return output.close();
  }
  const Alignment sure = without_unsure(alignment, least_probability_);
  if (format_ == "vecalign")
    write_vecalign(out, sure);
  else if (format_ == "ladder")
    write_ladder(out, sure);
  else if (format_ == "tsv")
    write_tsv(out, bitext, sure);
  else if (format_ == "tmx")
    write_tmx(out, bitext, sure, TAIYAKU_VERSION);
  else
    write_bitext(out, bitext, sure);
  output.close();
}

void AlignmentOutput::write_moses_files(const std::string& prefix, const Bitext& bitext,
                                        const Alignment& alignment) const {
  if (prefix.empty() || prefix == "-") {
    throw Error(
        "--format moses writes two files; name how they begin: --output PREFIX makes PREFIX.en and "
        "PREFIX.ja");
  }
  Output source(fmt::format("{}.{}", prefix, to_string(bitext.source.language)));
  Output target(fmt::format("{}.{}", prefix, to_string(bitext.target.language)));
  write_moses(source.stream(), target.stream(), bitext,
              without_unsure(alignment, least_probability_));
  source.close();
  target.close();
}

}  // namespace taiyaku::cli
