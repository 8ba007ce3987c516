#include "io/write_alignment.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace taiyaku {
namespace {

std::string indices(Range range) {
  std::vector<std::uint32_t> numbers(range.size());
  std::iota(numbers.begin(), numbers.end(), range.begin);
  return fmt::format("[{}]", fmt::join(numbers, ", "));
}

std::string joined(const Document& document, Range sentences) {
  std::string text;
  for (std::uint32_t i = sentences.begin; i < sentences.end; ++i) {
    if (i > sentences.begin) text += " ~~~ ";
    text += surface(document, document.sentences[i].span);
  }
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
  return text;
}

}  // namespace

void write_vecalign(std::ostream& out, const Alignment& alignment) {
  for (const Bead& bead : alignment.beads) {
    out << fmt::format("{}:{}:{:.6f}\n", indices(bead.source), indices(bead.target), bead.cost);
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
    out << fmt::format("{}\t{}\t{:.4f}\n", joined(*bitext.source.document, bead.source),
                       joined(*bitext.target.document, bead.target), bead.probability);
  }
}

}  // namespace taiyaku
