// taiyaku align: the sentences of two files, or of a list of pairs of files.
#include <fmt/format.h>

#include <functional>

#include "align/aligner.h"
#include "cli/alignment_output.h"
#include "cli/models.h"

namespace taiyaku::cli {
namespace {

/// Aligns pairs of files with one set of models.
class FileAligner {
 public:
  FileAligner(const Models& models, const CommandLine& line)
      : segmenter_(models.segment),
        aligner_(models.lexicon),
        output_(line),
        wanted_(line.input_format()),
        presegmented_(line.flag("presegmented")),
        lossy_(line.flag("lossy")),
        source_language_(line.language("source-lang")),
        target_language_(line.language("target-lang")) {}

  void align(const std::string& source_path, const std::string& target_path,
             const std::string& output_path) {
    const Document source = document(source_path, source_language_);
    const Document target = document(target_path, target_language_);
    const Bitext bitext = bitext_of(source, target, source_path, target_path);
    output_.write(output_path, bitext, aligner_.align(bitext));
  }

 private:
  Document document(const std::string& path, Language language) {
    Input input = read_article_input(path, presegmented_ ? InputFormat::kText : wanted_, lossy_);
    return presegmented_ ? segmenter_.segment_lines(std::move(input.text), language)
                         : segmenter_.segment_article(article_of(std::move(input)));
  }

  /// Sets each side's language; an empty or undecided side takes what the other one leaves.
  Bitext bitext_of(const Document& source, const Document& target, const std::string& source_path,
                   const std::string& target_path) const {
    Bitext bitext{passage_of(source), passage_of(target)};
    bitext.source.language =
        source_language_ != Language::kUnknown ? source_language_ : detect_language(source.text);
    bitext.target.language =
        target_language_ != Language::kUnknown ? target_language_ : detect_language(target.text);
    Language& first = bitext.source.language;
    Language& second = bitext.target.language;
    const auto other = [](Language language) {
      return language == Language::kEnglish ? Language::kJapanese : Language::kEnglish;
    };
    if (first == Language::kUnknown)
      first = second == Language::kUnknown ? Language::kEnglish : other(second);
    if (second == Language::kUnknown) second = other(first);
    if (first == second) {
      throw Error(fmt::format(
          "{}, {}: both are {}; give one file in each language, or say which with "
          "--source-lang and --target-lang",
          source_path, target_path, first == Language::kEnglish ? "English" : "Japanese"));
    }
    return bitext;
  }

  Segmenter segmenter_;
  Aligner aligner_;
  AlignmentOutput output_;
  InputFormat wanted_;
  bool presegmented_;
  bool lossy_;
  Language source_language_;
  Language target_language_;
};

/// Aligns every `source⇥target⇥output` line; a pair that cannot be read is a problem, the rest is
/// done.
std::vector<Problem> align_batch(FileAligner& aligner, const std::string& list_path) {
  std::vector<Problem> problems;
  const Input list = read_input(list_path, InputFormat::kText, false, problems);
  for_each_line(list.text, [&](std::string_view line, std::size_t number) {
    if (line.empty()) return;
    const std::size_t first = line.find('\t');
    const std::size_t second =
        first == std::string_view::npos ? std::string_view::npos : line.find('\t', first + 1);
    if (second == std::string_view::npos) {
      problems.push_back(
          {list.path, number, "needs three columns: source, target and output, separated by tabs"});
      return;
    }
    try {
      aligner.align(std::string(line.substr(0, first)),
                    std::string(line.substr(first + 1, second - first - 1)),
                    std::string(line.substr(second + 1)));
    } catch (const Error& error) {
      problems.push_back({list.path, number, error.what()});
    }
  });
  return problems;
}

}  // namespace

ExitStatus run_align(const Arguments& arguments) {
  CommandLine line(
      "taiyaku align [OPTIONS] SOURCE TARGET | --batch LIST",
      "  taiyaku align english.txt japanese.txt\n"
      "  taiyaku align --presegmented --format vecalign en.sent ja.sent\n"
      "  taiyaku align --format moses --min-probability 0.9 --output corpus en.txt ja.txt\n"
      "  taiyaku align --format ladder --batch list.tsv  (source⇥target⇥output a line)\n"
      "\n"
      "Formats: text (hunalign's, the default), jsonl, vecalign, ladder (hunalign's), moses (two\n"
      "files, --output says how they begin), tsv, tmx. See docs/FORMATS.md.\n");
  line.options().add_options()("presegmented", po::bool_switch(), "one sentence a line");
  line.options().add_options()("batch", po::value<std::string>()->value_name("LIST"),
                               "many pairs of files");
  line.add_input();
  line.options().add_options()("source-lang", po::value<std::string>()->value_name("LANG"),
                               "en, ja or auto");
  line.options().add_options()("target-lang", po::value<std::string>()->value_name("LANG"),
                               "en, ja or auto");
  line.add_output();
  AlignmentOutput::add_options(line);
  line.add_models();
  if (!line.parse(arguments)) return kDone;
  const bool batch = line.has("batch");
  const auto& files = line.files(batch ? 0 : 2, batch ? 0 : 2);
  const Models models(line);
  FileAligner aligner(models, line);
  if (!batch) return aligner.align(files[0], files[1], line.text("output")), kDone;
  const std::vector<Problem> problems = align_batch(aligner, line.text("batch"));
  report_problems(problems);
  return problems.empty() ? kDone : kFailed;
}

}  // namespace taiyaku::cli
