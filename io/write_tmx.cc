#include "io/write_tmx.h"

#include <fmt/format.h>

#include <string>

#include "io/bead_text.h"

namespace taiyaku {
namespace {

constexpr std::string_view kReplacementBytes = "\xEF\xBF\xBD";  // U+FFFD

/// XML 1.0, production 2: no control characters but tab and line ends; nor U+FFFE and U+FFFF.
bool is_forbidden(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x20) return byte != '\t' && byte != '\n' && byte != '\r';
  return text.substr(at, 3) == "\xEF\xBF\xBE" || text.substr(at, 3) == "\xEF\xBF\xBF";
}

/// UTF-8 text as XML character data that comes back unchanged.
std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_forbidden(text, at)) {
      out += kReplacementBytes;
      if (text[at] == '\xEF') at += 2;
      continue;
    }
    switch (text[at]) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\r':  // a parser would make a line feed of it
        out += "&#13;";
        break;
      default:
        out += text[at];
    }
  }
  return out;
}

void write_variant(std::ostream& out, const Passage& passage, Range sentences) {
  out << "      <tuv xml:lang=\"" << to_string(passage.language) << "\"><seg>"
      << escaped(bead_text(passage, sentences)) << "</seg></tuv>\n";
}

}  // namespace

void write_tmx(std::ostream& out, const Bitext& bitext, const Alignment& alignment,
               std::string_view version) {
  out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n"
      << fmt::format(
             "  <header creationtool=\"taiyaku\" creationtoolversion=\"{}\" segtype=\"sentence\" "
             "o-tmf=\"taiyaku\" adminlang=\"en\" srclang=\"{}\" datatype=\"plaintext\"/>\n",
             escaped(version), to_string(bitext.source.language))
      << "  <body>\n";
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
  out << "  </body>\n</tmx>\n";
}

}  // namespace taiyaku
