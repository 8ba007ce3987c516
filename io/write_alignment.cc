#include "io/write_alignment.h"

#include <fmt/format.h>

#include "io/bead_text.h"

namespace taiyaku {

void write_vecalign(std::ostream& out, const Alignment& alignment) {
  for (const Bead& bead : alignment.beads) {
    out << fmt::format("[{}]:[{}]:{:.6f}\n", sentence_numbers(bead.source, ", "),
                       sentence_numbers(bead.target, ", "), bead.cost);
  }
}

void write_ladder(std::ostream& out, const Alignment& alignment) {
  Range end;
  for (const Bead& bead : alignment.beads) {
    out << fmt::format("{}\t{}\t{:.4f}\n", bead.source.begin, bead.target.begin, bead.probability);
    end = {bead.source.end, bead.target.end};
  }
  out << fmt::format("{}\t{}\t0\n", end.begin, end.end);
}

void write_bitext(std::ostream& out, const Bitext& bitext, const Alignment& alignment) {
  for (const Bead& bead : alignment.beads) {
    out << without_tabs(bead_text(bitext.source, bead.source, " ~~~ ")) << '\t'
        << without_tabs(bead_text(bitext.target, bead.target, " ~~~ ")) << '\t'
        << fmt::format("{:.4f}\n", bead.probability);
  }
}

void write_moses(std::ostream& source_out, std::ostream& target_out, const Bitext& bitext,
                 const Alignment& alignment) {
  for (const Bead& bead : alignment.beads) {
    if (bead.source.empty() || bead.target.empty()) continue;
    source_out << bead_text(bitext.source, bead.source) << '\n';
    target_out << bead_text(bitext.target, bead.target) << '\n';
  }
}

void write_tsv(std::ostream& out, const Bitext& bitext, const Alignment& alignment) {
  out << "source\ttarget\tprobability\tsource_sentences\ttarget_sentences\n";
  for (const Bead& bead : alignment.beads) {
    out << without_tabs(bead_text(bitext.source, bead.source)) << '\t'
        << without_tabs(bead_text(bitext.target, bead.target)) << '\t'
        << fmt::format("{:.4f}\t{}\t{}\n", bead.probability, sentence_numbers(bead.source, ","),
                       sentence_numbers(bead.target, ","));
  }
}

}  // namespace taiyaku
