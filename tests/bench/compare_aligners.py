#!/usr/bin/env python3
"""Compares aligners on cases with a gold and prints a Markdown table: strict F1 by set and variant.

usage: compare_aligners.py --tool build/release/taiyaku CASES.jsonl…

Cases and F1 as alignment_cases.py describes them. Compared: the program, and Gale and Church's aligner (gale_church.py,
by length alone). Both get the same sentences, one a line.
"""
import argparse
import collections
import os
import subprocess
import tempfile

import alignment_cases
import gale_church


def by_taiyaku(cases, directory, options):
    batch = alignment_cases.write_batch(cases, directory)
    subprocess.run([options.tool, 'align', '--presegmented', '--format', 'vecalign', '--batch', batch], check=True)
    return [alignment_cases.read_beads(os.path.join(directory, f'{number}.out')) for number in range(len(cases))]


def by_length(cases, directory, options):
    return [gale_church.align(case['en'], case['ja']) for case in cases]


def measure(aligner, cases, options):
    """Scores by (set, variant)."""
    scores = collections.defaultdict(alignment_cases.Score)
    with tempfile.TemporaryDirectory() as directory:
        answers = aligner(cases, directory, options)
    for case, beads in zip(cases, answers):
        gold = [(tuple(source), tuple(target)) for source, target in case['gold']]
        scores[case['set'], case['variant']].add(beads, gold)
    return scores


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('cases', nargs='+')
    parser.add_argument('--tool', default='build/release/taiyaku')
    options = parser.parse_args()
    cases = [case for path in options.cases for case in alignment_cases.read_cases(path)]
    aligners = {'taiyaku': by_taiyaku, 'Gale–Church': by_length}
    results = {name: measure(aligner, cases, options) for name, aligner in aligners.items()}

    print('| set | variant | beads | ' + ' | '.join(results) + ' |')
    print('|---' * (3 + len(results)) + '|')
    for group, score in sorted(results['taiyaku'].items()):
        f1 = [f'{scores[group].f1():.1f}' for scores in results.values()]
        print(f'| {group[0]} | {group[1]} | {score.wanted} | ' + ' | '.join(f1) + ' |')


if __name__ == '__main__':
    main()
