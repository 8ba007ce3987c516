// taiyaku align: the sentences of two files, or of a list of pairs of files.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <optional>
#include <set>

#include "align/aligner.h"
#include "align/reordered.h"
#include "cli/alignment_output.h"
#include "cli/bitext_files.h"
#include "cli/in_order.h"
#include "cli/progress.h"
#include "cli/verbose.h"
#include "io/read_embeddings.h"
#include "io/read_glossary.h"

namespace taiyaku::cli {
namespace {

/// What the user wants of every pair of files.
struct AlignOptions {
  explicit AlignOptions(const CommandLine& line)
      : input(line),
        output(line),
        realign(line.flag("realign")),
        reorder(line.flag("reorder")),
        source_embeddings{line.text("source-embeddings"), line.text("source-overlaps")},
        target_embeddings{line.text("target-embeddings"), line.text("target-overlaps")} {
    if (source_embeddings.matrix.empty() != target_embeddings.matrix.empty())
      throw Error(
          "sentence vectors help only on both sides: give --source-embeddings and "
          "--target-embeddings");
    if (has_embeddings() && line.has("batch"))
      throw Error(
          "--source-embeddings and --target-embeddings go with one pair of files, not with "
          "--batch");
    if (has_embeddings() && !input.presegmented)
      throw Error("sentence vectors need --presegmented: they belong to lines");
    if (reorder && (realign || has_embeddings()))
      throw Error("--reorder goes with neither --realign nor sentence vectors");
    if (reorder && line.text("format") == "ladder")
      throw Error("--format ladder has no place for beads that cross; with --reorder use another");
  }

  bool has_embeddings() const { return !source_embeddings.matrix.empty(); }

  BitextOptions input;
  AlignmentOutput output;
  bool realign;
  bool reorder;
  EmbeddingFiles source_embeddings;
  EmbeddingFiles target_embeddings;
};

/// Aligns pairs of files, one at a time; tokenises with all its segmenters. One a thread.
class FileAligner {
 public:
  /// `glossary` may be null.
  FileAligner(const Models& models, const AlignOptions& options, const GlossaryIndex* glossary,
              unsigned segmenters)
      : models_(models),
        options_(options),
        glossary_(glossary),
        aligner_(models.lexicon, {}, glossary) {
    for (unsigned k = 0; k < segmenters; ++k) segmenters_.emplace_back(models.segment);
  }

  void align(const std::string& source_path, const std::string& target_path,
             const std::string& output_path) {
    // Paragraphs are compared word by word where their order is free.
    const Depth depth = options_.reorder ? Depth::kTokens : Depth::kSentences;
    const BitextFiles files(source_path, target_path, options_.input, depth, segmenters_.front());
    if (options_.reorder) {
      options_.output.write(output_path, files.bitext,
                            align_reordered(models_.lexicon, aligner_, files.bitext));
      return;
    }
    const std::optional<BitextEmbeddings> embeddings =
        read_vectors(files.bitext, source_path, target_path);
    const AlignmentAids aids{embeddings ? &*embeddings : nullptr, options_.realign};
    const BitextTerms terms = read_terms(models_.lexicon, glossary_, files, segmenters_);
    options_.output.write(output_path, files.bitext,
                          aligner_.align(terms, files.bitext.source.language, aids));
  }

 private:
  std::optional<BitextEmbeddings> read_vectors(const Bitext& bitext, const std::string& source_path,
                                               const std::string& target_path) const {
    if (!options_.has_embeddings()) return std::nullopt;
    SentenceEmbeddings source =
        read_embeddings(options_.source_embeddings, bitext.source, source_path);
    SentenceEmbeddings target =
        read_embeddings(options_.target_embeddings, bitext.target, target_path);
    require_same_dimension(source, options_.source_embeddings.matrix, target,
                           options_.target_embeddings.matrix);
    if (!bitext.english_is_source()) std::swap(source, target);
    return BitextEmbeddings(std::move(source), std::move(target));
  }

  const Models& models_;
  const AlignOptions& options_;
  const GlossaryIndex* glossary_;
  Aligner aligner_;
  std::vector<Segmenter> segmenters_;
};

/// A line `source⇥target⇥output` of a list.
struct BatchLine {
  std::size_t number;
  std::string source;
  std::string target;
  std::string output;
};

/// Several threads write at once: each result needs a file of its own.
std::string fault_of_output(const std::string& output, std::set<std::string>& outputs) {
  if (output.empty() || output == "-") return "no output file; name one in the third column";
  const bool fresh = outputs.insert(std::filesystem::path(output).lexically_normal()).second;
  return fresh ? "" : output + ": written by an earlier line; name another file";
}

std::vector<BatchLine> read_batch(const Input& list, std::vector<Problem>& problems) {
  std::vector<BatchLine> lines;
  std::set<std::string> outputs;
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
    std::string output(line.substr(second + 1));
    if (const std::string fault = fault_of_output(output, outputs); !fault.empty()) {
      problems.push_back({list.path, number, fault});
      return;
    }
    lines.push_back({number, std::string(line.substr(0, first)),
                     std::string(line.substr(first + 1, second - first - 1)), std::move(output)});
  });
  return lines;
}

/// Aligns every pair of a list; one that cannot be read is a problem, the rest is done.
std::vector<Problem> align_batch(const Models& models, const AlignOptions& options,
                                 const GlossaryIndex* glossary, const CommandLine& command_line) {
  std::vector<Problem> problems;
  const Input list = read_input(command_line.text("batch"), InputFormat::kText, false, problems);
  const std::vector<BatchLine> lines = read_batch(list, problems);
  const unsigned jobs = command_line.jobs();
  Progress progress(command_line, "pairs of files", lines.size());
  std::vector<FileAligner> aligners;
  for (unsigned k = 0; k < jobs; ++k) aligners.emplace_back(models, options, glossary, 1U);
  in_order(
      jobs, lines.size(),
      [&](std::size_t item, unsigned worker) -> std::optional<Problem> {
        const BatchLine& line = lines[item];
        try {
          aligners[worker].align(line.source, line.target, line.output);
        } catch (const Error& error) {
          return Problem{list.path, line.number, error.what()};
        }
        return std::nullopt;
      },
      [&](const std::optional<Problem>& problem) {
        progress.step();
        if (problem) problems.push_back(*problem);
      });
  std::stable_sort(problems.begin(), problems.end(),
                   [](const Problem& a, const Problem& b) { return a.line < b.line; });
  return problems;
}

}  // namespace

ExitStatus run_align(const Arguments& arguments) {
  CommandLine line("align");
  if (!line.parse(arguments)) return kDone;
  const bool batch = line.has("batch");
  const auto& files = line.files(batch ? 0 : 2, batch ? 0 : 2);
  const AlignOptions options(line);
  const unsigned jobs = line.jobs();
  const Verbose verbose(line);
  const Models models(line);
  std::optional<GlossaryIndex> glossary;
  if (line.has("glossary")) glossary.emplace(models.lexicon, read_glossary(line.text("glossary")));
  if (!batch) {
    FileAligner(models, options, glossary ? &*glossary : nullptr, jobs)
        .align(files[0], files[1], line.text("output"));
    return kDone;
  }
  const std::vector<Problem> problems =
      align_batch(models, options, glossary ? &*glossary : nullptr, line);
  report_problems(problems);
  return problems.empty() ? kDone : kFailed;
}

}  // namespace taiyaku::cli
