// taiyaku segment: paragraphs, sentences, tokens with offsets.
#include "cli/models.h"
#include "cli/verbose.h"
#include "io/file.h"
#include "io/write_segments.h"
#include "segment/line_breaks.h"

namespace taiyaku::cli {
namespace {

void write_sentences(std::ostream& out, const Document& document) {
  bool first = true;
  for (const Paragraph& paragraph : document.paragraphs) {
    if (!std::exchange(first, false)) out << '\n';
    for (std::uint32_t i = paragraph.sentences.begin; i < paragraph.sentences.end; ++i) {
      out << unwrapped(surface(document, document.sentences[i].span), paragraph.language) << '\n';
    }
  }
}

void segment_text(Segmenter& segmenter, Input input, bool as_text, bool with_tokens,
                  std::ostream& out) {
  const Document document = segmenter.segment_article(
      article_of(std::move(input)), with_tokens ? Depth::kTokens : Depth::kSentences);
  if (as_text) return write_sentences(out, document);
  std::size_t number = 0;
  for (const Paragraph& paragraph : document.paragraphs) {
    write_segments_record(out, std::to_string(++number), document, &paragraph, with_tokens);
  }
}

void segment_records(Segmenter& segmenter, std::vector<TextRecord> records, bool as_text,
                     bool with_tokens, std::ostream& out) {
  for (TextRecord& record : records) {
    const Document document = segmenter.segment_passage(
        std::move(record.text), record.language, with_tokens ? Depth::kTokens : Depth::kSentences);
    if (as_text) {
      write_sentences(out, document);
      out << '\n';
    } else {
      write_segments_record(out, record.id, document, nullptr, with_tokens);
    }
  }
}

}  // namespace

ExitStatus run_segment(const Arguments& arguments) {
  CommandLine line("segment");
  if (!line.parse(arguments)) return kDone;
  const Verbose verbose(line);
  const bool as_text = line.text("format") == "text";
  const bool with_tokens = line.flag("tokens") && !as_text;

  std::vector<Problem> problems;
  Input input = read_input(line.inputs(1)[0], line.input_format(), line.flag("lossy"), problems);
  const Models models(line);
  Segmenter segmenter(models.segment);
  Output output(line.text("output"));
  if (is_article(input.format)) {
    segment_text(segmenter, std::move(input), as_text, with_tokens, output.stream());
  } else {
    segment_records(segmenter, read_texts(input, problems), as_text, with_tokens, output.stream());
  }
  output.close();
  report_problems(problems);
  return problems.empty() ? kDone : kFailed;
}

}  // namespace taiyaku::cli
