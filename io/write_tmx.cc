#include "io/write_tmx.h"

#include <fmt/format.h>

#include <string>

#include "io/bead_text.h"
#include "io/xml_text.h"

namespace taiyaku {
namespace {

void write_variant(std::ostream& out, const Passage& passage, Range sentences) {
  out << "      <tuv xml:lang=\"" << to_string(passage.language) << "\"><seg>"
      << xml_text(bead_text(passage, sentences)) << "</seg></tuv>\n";
}

}  // namespace

void write_tmx_header(std::ostream& out, std::string_view version, std::string_view source_language,
                      std::string_view segment) {
  out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n"
      << fmt::format(
             "  <header creationtool=\"taiyaku\" creationtoolversion=\"{}\" segtype=\"{}\" "
             "o-tmf=\"taiyaku\" adminlang=\"en\" srclang=\"{}\" datatype=\"plaintext\"/>\n",
             xml_attribute(version), segment, source_language)
      << "  <body>\n";
}

void write_tmx_end(std::ostream& out) { out << "  </body>\n</tmx>\n"; }

void write_tmx(std::ostream& out, const Bitext& bitext, const Alignment& alignment,
               std::string_view version) {
  write_tmx_header(out, version, to_string(bitext.source.language), "sentence");
  std::size_t number = 0;
  for (const Bead& bead : alignment.beads) {
    ++number;
    if (bead.source.empty() || bead.target.empty()) continue;
    out << fmt::format(
        "    <tu tuid=\"{}\">\n      <prop type=\"x-probability\">{:.4f}</prop>\n"
        "      <prop type=\"x-source-sentences\">{}</prop>\n"
        "      <prop type=\"x-target-sentences\">{}</prop>\n",
        number, bead.probability, sentence_numbers(bead.source, ","),
        sentence_numbers(bead.target, ","));
    write_variant(out, bitext.source, bead.source);
    write_variant(out, bitext.target, bead.target);
    out << "    </tu>\n";
  }
  write_tmx_end(out);
}

}  // namespace taiyaku
