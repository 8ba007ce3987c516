#include "cli/option_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "score/rule_selection.h"
#include "segment/error.h"

namespace taiyaku::cli {
namespace {

constexpr std::string_view kLanguages = "auto|en|ja";
constexpr std::string_view kInputs = "auto|text|markdown|html|tsv|jsonl|moses|tmx|xliff";

constexpr std::string_view kResults = "text|jsonl|json|html|tsv|sarif|junit|mqm|tmx|xliff";

constexpr auto kRun = Scope::kRun;

constexpr std::array kOptions = {
    // What comes in.
    Option{"check audit align segment facts baseline", "input-format", "NAME", "what comes in",
           "auto", kInputs},
    Option{"eval", "input-format", "NAME", "what comes in", "auto", "auto|vecalign|ladder|jsonl",
           kRun},
    Option{"check audit baseline", "columns", "LIST",
           "of TSV: SOURCE,TARGET[,ID], by number or by name in the first line"},
    Option{"check audit align segment facts baseline", "lossy", "",
           "replace undecodable bytes instead of stopping"},
    Option{"check audit align baseline", "source-lang", "LANG", "language translated from", "auto",
           kLanguages},
    Option{"check audit align baseline", "target-lang", "LANG", "language translated into", "auto",
           kLanguages},
    Option{"align", "presegmented", "", "one sentence a line"},
    Option{"align eval", "batch", "LIST", "many pairs of files, a line each", "", "", kRun},

    // What comes out.
    Option{"check report", "format", "NAME", "what comes out", "text", kResults},
    Option{"segment facts", "format", "NAME", "what comes out", "text", "text|jsonl"},
    Option{"eval", "format", "NAME", "what comes out", "text", "text|jsonl", kRun},
    Option{"align", "format", "NAME", "what comes out", "text",
           "text|jsonl|vecalign|ladder|moses|tsv|tmx"},
    Option{"check report align segment facts eval train lexicon baseline", "output", "FILE",
           "where to, instead of standard output", "", "", kRun},
    Option{"check report", "quiet", "",
           "say less: in the text report no pairs that pass, and no progress"},
    Option{"audit align", "quiet", "", "no progress"},
    Option{"baseline train", "quiet", "", "no counts and measures on standard error"},
    Option{"check report audit merge align segment facts eval train baseline lexicon", "verbose",
           "", "say on standard error what is used and how long it took"},
    Option{"check align", "progress", "WHEN", "how far it is, when standard error is a terminal",
           "auto", "auto|never"},
    Option{"check report", "color", "WHEN", "colours in the text report", "auto",
           "auto|always|never"},
    Option{"segment", "tokens", "", "with tokens (jsonl)"},

    Option{"audit merge", "output", "DIR", "where the results go", "", "", kRun},
    Option{"audit", "compress", "", "results.jsonl.zst instead of results.jsonl"},
    Option{"audit merge", "overwrite", "", "take away the results of an earlier audit", "", "",
           kRun},
    Option{"audit", "resume", "", "go on where an audit was broken off", "", "", kRun},
    Option{"audit", "progress", "WHEN", "a bar on a terminal, else a line every half minute",
           "auto", "auto|never"},

    // Corpora.
    Option{"audit", "files-from", "LIST", "also the paths in LIST, one a line", "", "", kRun},
    Option{"audit", "keep-if", "CONDITION", "write the pairs that it is true of to kept.tsv"},
    Option{"audit", "drop-if", "CONDITION", "write the pairs that it is not true of"},
    Option{"audit", "kept-format", "NAME", "of the pairs that are kept", "tsv", "tsv|jsonl"},
    Option{"audit", "duplicates", "KIND",
           "which to look for: near are equal but for case, digits and punctuation", "near",
           "off|exact|near"},
    Option{"audit", "duplicate-memory", "N", "megabytes to remember pairs in", "256"},
    Option{"audit", "sample", "N", "check N pairs only, chosen at random", "", "", kRun},
    Option{"audit", "seed", "S", "of the sample", "1", "", kRun},
    Option{"audit", "max-bad", "COUNT", "stop after more bad records"},
    Option{"audit", "shard", "I/N", "do the I-th of N parts (default: that of a Slurm job array)",
           "", "", kRun},
    Option{"audit", "checkpoint", "N", "pairs between two entries of the journal", "4096"},

    // What is found, and what follows from it.
    Option{"check align audit baseline", "glossary", "FILE",
           "terms to use and to avoid, TSV or TBX"},
    Option{"check audit", "baseline", "FILE", "findings that are known and no reason to fail"},
    Option{"baseline", "baseline", "FILE", "create: to be kept as well; prune: the one to prune",
           "", "", kRun},
    Option{"check audit", "weights", "FILE",
           "the risk model: what 'taiyaku train' wrote; default the program's own"},
    Option{"check audit merge", "fail-on", "SEVERITY", "exit 1 from this severity on", "major",
           "minor|major|critical|never"},
    Option{"check audit merge", "no-fail", "", "exit 0 whatever is found"},

    Option{"check audit baseline", "select", "RULE",
           "only these rules: ids, families (NUM) or details (number)"},
    Option{"check audit baseline", "ignore", "RULE",
           "none of these rules; the closer name wins over --select"},

    // How it is done.
    Option{"align", "min-probability", "P",
           "beads below P become null beads (jsonl: are marked unsure)"},
    Option{"align", "realign", "",
           "align twice, the second time with words learned the first time"},
    Option{"align", "reorder", "", "paragraphs may stand in any order"},
    Option{"align", "source-embeddings", "FILE",
           "sentence vectors of the source: .npy, or plain float32", "", "", kRun},
    Option{"align", "target-embeddings", "FILE", "sentence vectors of the target", "", "", kRun},
    Option{"align", "source-overlaps", "FILE",
           "the text of each source vector (vecalign's overlaps); else one a line", "", "", kRun},
    Option{"align", "target-overlaps", "FILE", "the text of each target vector", "", "", kRun},
    Option{"align", "jobs", "N", "threads", "1"},
    Option{"audit", "jobs", "N", "threads (default: all processors)"},
    Option{"check audit align segment train lexicon baseline", "lexicon", "FILE",
           "the compiled lexicon (default: the installed one)"},
    Option{"check audit align segment train baseline lexicon", "mecab-dict", "DIR",
           "MeCab dictionary, UTF-8 (default: IPADIC)"},
    Option{"eval", "join", "", "beads inside one gold bead count as one (coarse gold)", "", "",
           kRun},
    Option{"eval", "allow-gaps", "", "sentences may be in no bead at all", "", "", kRun},
    Option{"eval", "findings", "", "compare the findings of check with marked errors", "", "",
           kRun},
    Option{"train", "base-rate", "NAME", "the set whose share of errors the program assumes", "",
           "", kRun},
    Option{"train", "align", "", "fit the aligner to documents whose alignment is known", "", "",
           kRun},
    Option{"train", "held-out", "", "with --align: also measure on cases that were not fitted to",
           "", "", kRun},
    Option{"lexicon", "held-out", "FILE",
           "build: names not to fit the spelling of katakana on, for measuring it", "", "", kRun},

    Option{"check audit align segment facts baseline", "config", "FILE",
           "the configuration file (default: .taiyaku.toml above the input)", "", "", kRun},
    Option{"check audit align segment facts baseline", "no-config", "",
           "read no configuration file", "", "", kRun},
    Option{"*", "help", "", "this text", "", "", kRun},
};

bool names(std::string_view commands, std::string_view command) {
  if (commands == "*") return true;
  for (std::size_t begin = 0; begin < commands.size();) {
    const std::size_t end = std::min(commands.find(' ', begin), commands.size());
    if (commands.substr(begin, end - begin) == command) return true;
    begin = end + 1;
  }
  return false;
}

template <typename Number>
bool is_within(const std::string& value, Number least, Number most) {
  Number number{};
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  return error == std::errc() && end == value.data() + value.size() && number >= least &&
         number <= most;
}

}  // namespace

std::span<const Option> all_options() { return kOptions; }

std::vector<Option> options_of(std::string_view command) {
  std::vector<Option> found;
  std::copy_if(kOptions.begin(), kOptions.end(), std::back_inserter(found),
               [&](const Option& option) { return names(option.commands, command); });
  return found;
}

const Option* find_option(std::string_view command, std::string_view name) {
  const auto found = std::find_if(kOptions.begin(), kOptions.end(), [&](const Option& option) {
    return option.name == name && names(option.commands, command);
  });
  return found == kOptions.end() ? nullptr : &*found;
}

std::vector<std::string_view> choices_of(const Option& option) {
  std::vector<std::string_view> choices;
  for (std::size_t begin = 0; begin < option.choices.size();) {
    const std::size_t end = std::min(option.choices.find('|', begin), option.choices.size());
    choices.push_back(option.choices.substr(begin, end - begin));
    begin = end + 1;
  }
  return choices;
}

std::string listed(const std::vector<std::string_view>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
    text += words[i];
  }
  return text;
}

void require_valid(const Option& option, const std::string& value) {
  const auto choices = choices_of(option);
  if (!choices.empty() && std::find(choices.begin(), choices.end(), value) == choices.end()) {
    throw Error(fmt::format("--{} {}: use {}", option.name, value, listed(choices)));
  }
  if (option.argument == "N" && !is_within(value, 1U, 1'000'000'000U)) {
    throw Error(fmt::format("--{} {}: is no whole number from 1 on", option.name, value));
  }
  if (option.argument == "RULE" && !is_rule_name(value)) {
    throw Error(
        fmt::format("--{} {}: no such rule; 'taiyaku rules' lists them", option.name, value));
  }
  if (option.argument == "P" && !is_within(value, 0.0, 1.0)) {
    throw Error(fmt::format("--{} {}: is not within 0 and 1", option.name, value));
  }
}

}  // namespace taiyaku::cli
