// taiyaku train --align: fit the aligner to documents whose alignment is known.
#include "cli/train_align.h"

#include <fmt/format.h>

#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>

#include "align/parameter_fit.h"
#include "io/file.h"
#include "io/json_number.h"

namespace taiyaku::cli {
namespace {

using nlohmann::json;

constexpr int kRounds = 4;
constexpr unsigned kFolds = 3;

/// The lines of a side, one sentence each.
Document document_of(const json& lines, Language language, Segmenter& segmenter) {
  std::string text;
  for (const json& line : lines) {
    const auto sentence = line.get<std::string>();
    if (sentence.find_first_not_of(" \t\r\n　") == std::string::npos) {
      throw Error("has an empty sentence");
    }
    if (sentence.find('\n') != std::string::npos) throw Error("has a line end inside a sentence");
    text += sentence + '\n';
  }
  return segmenter.segment_lines(std::move(text), language);
}

void read_side(const Document& document, Language language, BitextTerms& terms) {
  Passage passage = passage_of(document);
  passage.language = language;
  terms.read(passage);
}

/// Consecutive sentence numbers.
Range range_of(const json& numbers, std::size_t sentences) {
  if (numbers.empty()) return {};
  const auto first = whole_number<std::size_t>(numbers.front());
  if (first >= sentences || numbers.size() > sentences - first)
    throw Error("a gold bead names a sentence that is not there");
  for (std::size_t k = 0; k < numbers.size(); ++k) {
    if (whole_number<std::size_t>(numbers[k]) != first + k) throw Error("a gold bead has gaps");
  }
  return {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(first + numbers.size())};
}

/// `{"id","set","variant","en":[…],"ja":[…],"gold":[[[0],[0,1]],…]}`
AlignmentCase read_case(const json& object, const Lexicon& lexicon, Segmenter& segmenter) {
  AlignmentCase one;
  one.group = object.at("id").get<std::string>();
  one.set = object.value("set", std::string()) + "." + object.value("variant", std::string());
  const Document english = document_of(object.at("en"), Language::kEnglish, segmenter);
  const Document japanese = document_of(object.at("ja"), Language::kJapanese, segmenter);
  auto terms = std::make_shared<BitextTerms>(lexicon);
  read_side(english, Language::kEnglish, *terms);
  read_side(japanese, Language::kJapanese, *terms);
  for (const json& bead : object.at("gold")) {
    one.gold.beads.push_back({range_of(bead.at(0), english.sentences.size()),
                              range_of(bead.at(1), japanese.sentences.size()), 0, 0});
  }
  one.terms = std::move(terms);
  return one;
}

void read_cases(const std::string& path, const Models& models, std::vector<AlignmentCase>& cases,
                std::vector<Problem>& problems) {
  Segmenter segmenter(models.segment);
  const Input input = read_input(path, InputFormat::kJsonl, false, problems);
  for_each_line(input.text, [&](std::string_view line, std::size_t number) {
    if (line.empty()) return;
    try {
      cases.push_back(read_case(json::parse(line), models.lexicon, segmenter));
    } catch (const json::exception& error) {
      problems.push_back({path, number, fmt::format("not an alignment case: {}", error.what())});
    } catch (const Error& error) {
      problems.push_back({path, number, error.what()});
    }
  });
}

/// A table that people read and align/parameters.cc includes.
void write_parameters(std::ostream& out, const Arguments& arguments, AlignerParameters fitted,
                      std::size_t cases, const AlignmentQuality& quality) {
  out << fmt::format(
      "{}\n// from {} cases: strict F1 {:.2f}, log-posterior of a gold bead {:.4f}. Do not edit: "
      "train\n"
      "// again (docs/ALIGNMENT.md).\n",
      provenance(arguments), cases, 100 * quality.strict_f1, quality.log_posterior);
  out << "constexpr std::array kFitted = {\n";
  for (const FittedParameter& parameter : fitted_parameters()) {
    out << fmt::format("    Fitted{{\"{}\", {:.4g}}},\n", parameter.name, parameter.of(fitted));
  }
  out << "};\n";
}

}  // namespace

std::string provenance(const Arguments& arguments) {
  std::string line = "// Written by: taiyaku train";
  for (const std::string& argument : arguments) {
    line += ' ' + std::filesystem::path(argument).filename().string();
  }
  return line;
}

ExitStatus train_align(const CommandLine& line, const Arguments& arguments) {
  const Models models(line);
  std::vector<AlignmentCase> cases;
  std::vector<Problem> problems;
  for (const std::string& path : line.files(1, 1000)) read_cases(path, models, cases, problems);
  report_problems(problems);
  if (cases.empty()) throw Error("no alignment case in the input; see 'taiyaku train --help'");

  const auto report = [quiet = line.flag("quiet")](std::string_view parameter, double value,
                                                   const AlignmentQuality& quality) {
    if (quiet) return;
    std::cerr << fmt::format("{} {:.4g}: strict F1 {:.3f}, log-posterior {:.4f}\n", parameter,
                             value, 100 * quality.strict_f1, quality.log_posterior);
  };
  const AlignerParameters fitted =
      fit_parameters(models.lexicon, cases, AlignerParameters(), kRounds, report);
  Output output(line.text("output"));
  write_parameters(output.stream(), arguments, fitted, cases.size(),
                   measure(models.lexicon, cases, fitted));
  output.close();
  if (line.flag("held-out")) {
    const AlignmentQuality quality =
        held_out_quality(models.lexicon, cases, AlignerParameters(), kRounds, kFolds);
    std::cerr << fmt::format("held out, {} folds by id: strict F1 {:.3f}, log-posterior {:.4f}\n",
                             kFolds, 100 * quality.strict_f1, quality.log_posterior);
  }
  return problems.empty() ? kDone : kFailed;
}

}  // namespace taiyaku::cli
