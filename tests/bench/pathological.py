#!/usr/bin/env python3
"""Time and peak memory of `taiyaku segment --tokens` and of `taiyaku check` on long monotonous inputs.

usage: pathological.py --tool TAIYAKU [--sizes 100000,10000000] [--slack 1.6] [--memory 20]

Prints a Markdown row an input: user seconds and peak memory for each size, the ratio of the times with the cost of
starting taken off (100 is linear for the default sizes), and bytes of memory per further byte of input. Exits with 1
when time grows SLACK times faster than the size, or memory takes more than MEMORY bytes a byte (four times that for
Markdown's nesting, which its parser keeps).
"""
import argparse
import os
import subprocess
import sys
import tempfile

INPUTS = {
    "one letter": "a", "digits": "7", "katakana": "ア", "ー": "ー", "「": "「", "(": "(", "spaces": " ",
    "English words, no punctuation": "the ferry left the harbour early and nobody saw it go ",
    "Japanese, no punctuation": "渡し船が港を早く出て誰も見ていなかったので",
    "base64": "VGhlIGZlcnJ5IGxlZnQgdGhlIGhhcmJvdXIrZWFybHkvQW5k", "emoji with joiners": "👨\u200d👩\u200d👧\u200d👦",
    "emoji and a letter": "😀", "lines of ）": "）" * 30 + "\n",
    "newlines": "\n", "one combining mark": "\u3099", "one kanji": "漢", "HTML: <div>": "<div>", "HTML: attribute": None,
    "Markdown: >": ">", "Markdown: [": "[",
}


# Source and target of one pair for `check`, the same sentence over and over.
PAIRS = {
    "pair: sentences": ("The council opened a library near the station. ", "市は駅の近くに図書館を開いた。"),
    "pair: no counterpart": ("The council opened a library near the station. ", "雨が降った。"),
    "pair: names": ("Petra Lindqvist met Zorbanka. ", "ミランダ氏がゴンザレスに会った。"),
    "pair: negations in one sentence": ("he did not go, ", "彼は行かない、"),
    "pair: facts": ("It sold 35 boats in 1987. ", "船が12隻、1978年に売れた。"),
    "pair: brackets": ("(a) ", "）"),
    "pair: quotations": ('"We open the old library to you," he said. ', "「雨」"),
    "pair: idioms": ("They only spilled the beans, ", "豆の雨が降った。")
}


PAIR_PART = 10    # the sizes of pairs are this part of those of texts
# A passage without anchors is aligned as a whole up to the size of a window, so its time grows with the square till there.
PAIR_SLACK = 2.5
PAIR_MEMORY = 110  # times the memory allowed for segmenting: links, facts and names of every word


def write_pair(file, name, size):
    for unit, end in zip((text.encode() for text in PAIRS[name]), (b"\t", b"\n")):
        for _ in range(size // 2 // len(unit)):
            file.write(unit)
        file.write(end)
    file.flush()


def write_input(file, name, size):
    """In pieces: what this process has ever had in memory counts as the tool's, which is forked from it."""
    if name == "HTML: attribute":
        file.write(b"<p>x</p><a href='")
    unit = (INPUTS.get(name) or "x").encode()
    block = unit * (65536 // len(unit))
    for _ in range(size // len(block)):
        file.write(block)
    file.write(unit * (size % len(block) // len(unit)))
    if name == "emoji and a letter":
        file.write(b"x")
    file.flush()


def run_pair(tool, name, size):
    with tempfile.NamedTemporaryFile(suffix=".tsv") as file:
        write_pair(file, name, size)
        process = subprocess.Popen([tool, "check", "--no-fail", "--format", "jsonl", "--output", "/dev/null", file.name])
        _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        print(f"{name}: exit status {status}", file=sys.stderr)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, status


def run(tool, name, size):
    if name in PAIRS:
        return run_pair(tool, name, size)
    suffix = ".html" if name.startswith("HTML") else ".md" if name.startswith("Markdown") else ".txt"
    with tempfile.NamedTemporaryFile(suffix=suffix) as file:
        write_input(file, name, size)
        process = subprocess.Popen([tool, "segment", "--format", "jsonl", "--tokens", "--output", "/dev/null", file.name])
        _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        print(f"{name}: exit status {status}", file=sys.stderr)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, status


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--sizes", default="100000,10000000")
    parser.add_argument("--slack", type=float, default=1.6)
    parser.add_argument("--memory", type=float, default=20)
    arguments = parser.parse_args()
    small, large = (int(size) for size in arguments.sizes.split(","))
    base_time, base_memory, _ = min(run(arguments.tool, "", 0) for _ in range(3))
    print(f"empty: {base_time:.3f} s, {base_memory / 1e6:.0f} MB\n")
    print("| input | small, s | large, s | growth | small, MB | large, MB | bytes/byte |\n|---|---|---|---|---|---|---|")
    bad = 0
    for name in [*INPUTS, *PAIRS]:
        # A token of a pair costs a hundred times what segmenting it does.
        part = PAIR_PART if name in PAIRS else 1
        time1, memory1, status1 = run(arguments.tool, name, small // part)
        time2, memory2, status2 = run(arguments.tool, name, large // part)
        growth = max(0, time2 - base_time) / max(0.005, time1 - base_time)
        per_byte = (memory2 - memory1) / (large - small) * part
        most = arguments.memory * (PAIR_MEMORY if name in PAIRS else 4 if name.startswith("Markdown") else 1)
        slack = arguments.slack * (PAIR_SLACK if name in PAIRS else 1)
        bad += status1 != 0 or status2 != 0 or growth > slack * large / small or per_byte > most
        print(f"| {name} | {time1:.2f} | {time2:.2f} | {growth:.0f} | {memory1 / 1e6:.0f} | {memory2 / 1e6:.0f} | {per_byte:.1f} |",
              flush=True)
    return bad > 0


if __name__ == "__main__":
    sys.exit(main())
