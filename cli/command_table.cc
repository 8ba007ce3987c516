// The table of commands.
#include <algorithm>
#include <array>

#include "cli/command.h"

namespace taiyaku::cli {
namespace {

constexpr std::string_view kCheckExamples =
    "taiyaku check article.txt             one text, both languages, any order\n"
    "taiyaku check original.txt draft.txt  two files\n"
    "taiyaku check --format jsonl pairs.tsv\n"
    "taiyaku check memory.tmx              or XLIFF, JSONL; also .gz and .zst\n"
    "taiyaku check --input-format moses corpus.en corpus.ja\n";

constexpr std::string_view kAlignExamples =
    "taiyaku align english.txt japanese.txt\n"
    "taiyaku align --presegmented --format vecalign en.sent ja.sent\n"
    "taiyaku align --format moses --min-probability 0.9 --output corpus en.txt ja.txt\n"
    "taiyaku align --format ladder --batch list.tsv  (source⇥target⇥output a line)\n";

constexpr std::string_view kAlignNotes =
    "Formats: text (hunalign's, the default), jsonl, vecalign, ladder (hunalign's), moses (two\n"
    "files, --output says how they begin), tsv, tmx. See docs/FORMATS.md.\n";

constexpr std::string_view kReportExamples =
    "taiyaku check --format jsonl article.txt > result.jsonl\n"
    "taiyaku report --format html --output report.html result.jsonl\n";

constexpr std::string_view kEvalExamples =
    "taiyaku eval aligned.jsonl gold.vecalign\n"
    "taiyaku eval --format jsonl --batch list.tsv  (hypothesis⇥gold a line; all added up)\n";

constexpr std::string_view kEvalNotes =
    "Both files are vecalign's `[0, 1]:[0]:cost`, hunalign's ladder or `align --format jsonl`,\n"
    "told apart by their first line. A bead of one file agrees with the other file\n"
    "  strict  when the other has a bead of the very same sentences on both sides,\n"
    "  lax     when it shares a source and a target sentence with one bead of the other.\n"
    "Precision is the share of the hypothesis's beads that agree with the gold, recall the\n"
    "share of the gold's that agree with the hypothesis, F1 their harmonic mean. Null beads do\n"
    "not count. When every bead of the hypothesis has a probability (jsonl, a ladder with scores\n"
    "in 0-1), a table shows how many of the beads given about that probability are right.\n"
    "\n"
    "With --findings HYPOTHESIS is what `check --format jsonl` wrote of a text, GOLD the errors\n"
    "that a person marked in it (docs/FORMATS.md): precision of the findings of at least major\n"
    "severity by rule, recall of the errors by kind.\n";

constexpr std::string_view kTrainExamples =
    "taiyaku train labelled.jsonl --output score/risk_weights.inc\n"
    "taiyaku train --align cases.jsonl --output align/fitted_parameters.inc\n";

constexpr std::string_view kTrainNotes =
    "A labelled pair: {\"source\",\"target\",\"error\"} and optionally \"weight\", \"group\",\n"
    "\"set\". An alignment case: {\"id\",\"en\":[lines],\"ja\":[lines],\"gold\":[[[0],[0,1]],…]}\n"
    "and optionally \"set\", \"variant\".\n";

constexpr std::string_view kBaselineExamples =
    "taiyaku baseline create --output known.tsv article.txt\n"
    "taiyaku check --baseline known.tsv article.txt   fails on new findings only\n"
    "taiyaku baseline create --output known.tsv results/*.jsonl\n"
    "taiyaku baseline prune --baseline known.tsv results/*.jsonl\n";

constexpr std::string_view kBaselineNotes =
    "The findings are those of a text, two texts or a bitext, as check takes them, or of what\n"
    "check --format jsonl has written. create also keeps those of --baseline; prune takes out of\n"
    "--baseline what is no longer found, in place unless --output names another file. A finding "
    "is\n"
    "known by its rule, its words and the sentences they stand in, wherever these have moved.\n";

constexpr std::string_view kAuditExamples =
    "taiyaku audit corpus.tsv --output audit\n"
    "taiyaku audit corpora/ --jobs 8 --output audit --keep-if 'risk < 0.5 and not duplicate'\n"
    "taiyaku audit corpus.tsv --output audit --resume  go on after a crash\n"
    "taiyaku audit corpora/ --output audits --shard 2/16; taiyaku merge audits --output audit\n";

constexpr std::string_view kAuditNotes =
    "DIR gets results.jsonl (records as `check --format jsonl` writes them), summary.json,\n"
    "summary.html, the pairs kept by a condition, and a journal from which --resume goes on.\n"
    "Conditions compare risk, verdict, severity (of the worst finding), rule, findings,\n"
    "duplicate, source_length, target_length (code points), length_ratio (longer over shorter),\n"
    "probability (of the least sure bead), beads and source_lang by < <= > >= = !=, joined by\n"
    "and, or, not and parentheses: 'verdict = pass and not (rule = NUM* or length_ratio > 9)'.\n";

constexpr std::array kCommands = {
    Command{"check", "check one text, a pair of files, or aligned pairs",
            "ARTICLE | SOURCE TARGET | BITEXT", kCheckExamples, "", run_check},
    Command{"audit", "corpora: parallel, resumable, with a summary", "PATH… --output DIR",
            kAuditExamples, kAuditNotes, run_audit},
    Command{"merge", "joins the shards of a distributed audit", "DIR… --output DIR",
            "taiyaku merge audits/ --output audit  (all shards in audits/)\n",
            "The result is the same, byte for byte, as that of an audit that was not parted.\n",
            run_merge},
    Command{"align", "align the sentences of two files", "SOURCE TARGET | --batch LIST",
            kAlignExamples, kAlignNotes, run_align},
    Command{"segment", "paragraphs, sentences, tokens with offsets", "FILE",
            "taiyaku segment article.txt                  a sentence a line\n"
            "taiyaku segment --format jsonl --tokens article.txt\n",
            "", run_segment},
    Command{"facts", "the facts found in each line, with their values", "FILE",
            "echo '12億ドル' | taiyaku facts -\n", "", run_facts},
    Command{"report", "a stored result in another format", "RESULT.jsonl", kReportExamples, "",
            run_report},
    Command{"rules", "what is checked", "", "taiyaku rules\n", "", run_rules},
    Command{"explain", "one rule in words", "RULE", "taiyaku explain NUM001\n", "", run_explain},
    Command{"train", "fit the risk model to labelled pairs", "LABELLED.jsonl… --output FILE",
            kTrainExamples, kTrainNotes, run_train},
    Command{"eval", "compare alignments and findings with right ones",
            "HYPOTHESIS GOLD | --batch LIST", kEvalExamples, kEvalNotes, run_eval},
    Command{
        "lexicon", "compile the dictionaries; say what is in them",
        "build --output FILE | info | lookup WORD…",
        "taiyaku lexicon build --output taiyaku.lexicon\n"
        "taiyaku lexicon lookup 減少 decreased  what is known of a word: key, other language's\n"
        "                                      word, weight, source\n",
        "", run_lexicon, "build info lookup"},
    Command{"baseline", "keep a list of findings that are known, for check --baseline",
            "create|prune FILE… | RESULT.jsonl…", kBaselineExamples, kBaselineNotes, run_baseline,
            "create prune"},
    Command{"config", "show the settings and where each comes from",
            "show [COMMAND [ITS OPTIONS] FILE…]",
            "taiyaku config show                      of check, in this folder\n"
            "taiyaku config show align en.txt ja.txt  of another command, for these files\n",
            "", run_config, "show"},
    Command{"completion", "completions for a shell", "bash|zsh|fish",
            "taiyaku completion bash > ~/.local/share/bash-completion/completions/taiyaku\n"
            "taiyaku completion fish > ~/.config/fish/completions/taiyaku.fish\n",
            "Packages install them already.\n", run_completion, "bash zsh fish"},
    Command{"manual", "this manual as a page for man", "", "taiyaku manual | man -l -\n", "",
            run_manual},
};

}  // namespace

std::span<const Command> all_commands() { return kCommands; }

const Command* find_command(std::string_view name) {
  const auto found = std::find_if(kCommands.begin(), kCommands.end(),
                                  [&](const Command& command) { return command.name == name; });
  return found == kCommands.end() ? nullptr : &*found;
}

}  // namespace taiyaku::cli
