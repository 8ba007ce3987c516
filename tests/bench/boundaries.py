#!/usr/bin/env python3
"""Boundary precision and recall of `taiyaku segment` on running text.

usage: boundaries.py --tool TAIYAKU [--misses] [FILE …]     (default: corpora/sentences/en.txt and ja.txt)

A FILE has a sentence a line and a blank line between paragraphs; the language is its name (en…, ja…). Each paragraph's
lines are joined, in English with a space, in Japanese with nothing, and given to the splitter as one passage. Counted
are the boundaries inside paragraphs: the paragraph's own ends are no achievement.
"""
import argparse
import json
import os
import subprocess
import sys

SENTENCES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../corpora/sentences")


def paragraphs(path):
    with open(path, encoding="utf-8") as file:
        return [block.split("\n") for block in file.read().strip().split("\n\n")]


def segment(tool, language, texts):
    records = "".join(json.dumps({"id": i, "lang": language, "text": t}) + "\n" for i, t in enumerate(texts))
    command = [tool, "segment", "--input-format", "jsonl", "--format", "jsonl", "-"]
    output = subprocess.run(command, input=records, capture_output=True, text=True, check=True).stdout
    return [[s["end"] for s in json.loads(line)["sentences"]] for line in output.splitlines()]


def gold_ends(lines, joint):
    ends, at = [], 0
    for line in lines:
        at += len(line.encode())
        ends.append(at)
        at += len(joint)
    return ends


def measure(tool, path, show):
    language = os.path.basename(path)[:2]
    joint = " " if language == "en" else ""
    blocks = paragraphs(path)
    found = segment(tool, language, [joint.join(block) for block in blocks])
    right = given = wanted = 0
    for block, ends in zip(blocks, found):
        text = joint.join(block).encode()
        gold, got = set(gold_ends(block, joint)[:-1]), set(ends[:-1])
        right, given, wanted = right + len(gold & got), given + len(got), wanted + len(gold)
        for at in sorted(gold ^ got) if show else []:
            before, behind = (part.decode(errors="ignore") for part in (text[max(0, at - 60):at], text[at:at + 60]))
            print(f"{'missed' if at in gold else 'wrong '}  {before}|{behind}")
    sentences = sum(map(len, blocks))
    print(f"{os.path.basename(path)}\t{sentences} sentences\tprecision {100 * right / max(1, given):.2f}"
          f"\trecall {100 * right / max(1, wanted):.2f}\t({right} right, {given - right} wrong, {wanted - right} missed)")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("files", nargs="*", metavar="FILE")
    arguments = parser.parse_args()
    for path in arguments.files or [os.path.join(SENTENCES, name) for name in ("en.txt", "ja.txt")]:
        measure(arguments.tool, path, arguments.misses)


if __name__ == "__main__":
    sys.exit(main())
