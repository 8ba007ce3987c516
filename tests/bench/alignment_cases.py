#!/usr/bin/env python3
"""Makes further alignment cases from the clean ones of a measurement file (not in this repository), and measures on them.

usage: alignment_cases.py delete ALIGN.jsonl --rate 0.25 [--seed 1] > cases.jsonl
       alignment_cases.py chain ALIGN.jsonl --sentences 1000000 --output PREFIX [--rate 0.05] [--seed 1]
       alignment_cases.py measure --tool build/release/taiyaku CASES.jsonl… [-- OPTIONS OF align]
       alignment_cases.py score HYPOTHESIS GOLD

A case is `{"id","set","variant","en":[lines],"ja":[lines],"gold":[[[en],[ja]],…]}`, 0-based. `delete` leaves out each
line of each side with the given probability; a line whose counterpart is gone becomes a null bead. `chain` joins clean
cases, drawn at random and each time with other lines left out, into one pair of documents of at least so many English
lines: PREFIX.en, PREFIX.ja and PREFIX.gold (vecalign's form). `measure` prints strict and lax F1 for each set and
variant, `score` for one pair of vecalign files: null beads do not count, and beads that lie inside one gold bead are
joined first. The same seed gives the same bytes.
"""
import argparse
import collections
import json
import os
import random
import subprocess
import sys
import tempfile


def read_cases(path):
    with open(path, encoding='utf-8') as lines:
        return [json.loads(line) for line in lines]


def clean_cases(path):
    cases = [case for case in read_cases(path) if case['variant'] == 'clean']
    if not cases:
        sys.exit(f'{path}: no case of the variant "clean"')
    return cases


def survivors(count, rate, generator):
    """The lines that stay, at least one: an empty side has nothing to align."""
    kept = [line for line in range(count) if generator.random() >= rate]
    return kept or [generator.randrange(count)]


def with_deletions(case, rate, generator):
    """The lines that are left of both sides, and the gold in their numbers."""
    english = survivors(len(case['en']), rate, generator)
    japanese = survivors(len(case['ja']), rate, generator)
    new_english = {old: new for new, old in enumerate(english)}
    new_japanese = {old: new for new, old in enumerate(japanese)}
    gold = []
    for source, target in case['gold']:
        bead = [[new_english[i] for i in source if i in new_english],
                [new_japanese[j] for j in target if j in new_japanese]]
        if bead[0] or bead[1]:
            gold.append(bead)
    return [case['en'][i] for i in english], [case['ja'][j] for j in japanese], gold


def delete(options):
    for case in clean_cases(options.cases):
        # By case, so that leaving one out changes no other.
        generator = random.Random(f'{options.seed} {options.rate} {case["id"]}')
        english, japanese, gold = with_deletions(case, options.rate, generator)
        print(json.dumps({'id': case['id'], 'set': case['set'], 'variant': f'del{100 * options.rate:g}',
                          'en': english, 'ja': japanese, 'gold': gold}, ensure_ascii=False))


def chain(options):
    cases = clean_cases(options.cases)
    generator = random.Random(options.seed)
    english_lines = japanese_lines = 0
    with open(options.output + '.en', 'w', encoding='utf-8') as english_file, \
         open(options.output + '.ja', 'w', encoding='utf-8') as japanese_file, \
         open(options.output + '.gold', 'w', encoding='utf-8') as gold_file:
        while english_lines < options.sentences:
            english, japanese, gold = with_deletions(generator.choice(cases), options.rate, generator)
            english_file.writelines(line + '\n' for line in english)
            japanese_file.writelines(line + '\n' for line in japanese)
            for source, target in gold:
                gold_file.write(f'{[i + english_lines for i in source]}:{[j + japanese_lines for j in target]}\n')
            english_lines += len(english)
            japanese_lines += len(japanese)
    print(f'{options.output}: {english_lines} English and {japanese_lines} Japanese lines', file=sys.stderr)


def read_beads(path):
    with open(path, encoding='utf-8') as lines:
        columns = (line.split(':') for line in lines if line.strip())
        return [(tuple(json.loads(source)), tuple(json.loads(target))) for source, target, *_ in columns]


def joined(hypothesis, gold):
    """Beads that lie inside one gold bead become one: line-level gold cannot say how they should be cut."""
    english, japanese = {}, {}
    for number, (source, target) in enumerate(gold):
        english.update((i, number) for i in source)
        japanese.update((j, number) for j in target)
    whole, parts = [], collections.defaultdict(lambda: (set(), set()))
    for source, target in hypothesis:
        if not source or not target:
            continue
        within = {english.get(i) for i in source} | {japanese.get(j) for j in target}
        number = within.pop() if len(within) == 1 else None
        if number is None or not gold[number][0] or not gold[number][1]:
            whole.append((source, target))
        else:
            parts[number][0].update(source)
            parts[number][1].update(target)
    return whole + [(tuple(sorted(source)), tuple(sorted(target))) for source, target in parts.values()]


def matches(beads, others):
    """How many of the beads are among the others, and how many overlap one of them in source and target."""
    exact, targets = set(others), collections.defaultdict(set)
    for source, target in others:
        for i in source:
            targets[i].update(target)
    strict = sum(bead in exact for bead in beads)
    lax = sum(any(j in targets[i] for i in source for j in target) for source, target in beads)
    return strict, lax


class Score:
    """Adds up over documents."""

    def __init__(self):
        self.given = self.wanted = 0
        self.right, self.found = [0, 0], [0, 0]  # strict, lax

    def add(self, hypothesis, gold):
        hypothesis = joined(hypothesis, gold)
        gold = [bead for bead in gold if bead[0] and bead[1]]
        self.given += len(hypothesis)
        self.wanted += len(gold)
        for sums, counts in ((self.right, matches(hypothesis, gold)), (self.found, matches(gold, hypothesis))):
            sums[0] += counts[0]
            sums[1] += counts[1]

    def f1(self, lax=False):
        precision = self.right[lax] / max(1, self.given)
        recall = self.found[lax] / max(1, self.wanted)
        return 200 * precision * recall / (precision + recall) if precision + recall else 0.0

    def __str__(self):
        return f'{self.f1():.2f}\t{self.f1(lax=True):.2f}\t{self.wanted}'


def write_batch(cases, directory):
    """One sentence a line for each case and side; the list that --batch reads."""
    with open(os.path.join(directory, 'list'), 'w', encoding='utf-8') as batch:
        for number, case in enumerate(cases):
            paths = [os.path.join(directory, f'{number}.{ending}') for ending in ('en', 'ja', 'out')]
            for path, side in zip(paths, ('en', 'ja')):
                with open(path, 'w', encoding='utf-8') as lines:
                    lines.writelines(line + '\n' for line in case[side])
            batch.write('\t'.join(paths) + '\n')
    return os.path.join(directory, 'list')


def measure(options):
    cases = [case for path in options.cases for case in read_cases(path)]
    scores = collections.defaultdict(Score)
    with tempfile.TemporaryDirectory() as directory:
        subprocess.run([options.tool, 'align', '--presegmented', '--format', 'vecalign', *options.align_options,
                        '--batch', write_batch(cases, directory)], check=True)
        for number, case in enumerate(cases):
            gold = [(tuple(source), tuple(target)) for source, target in case['gold']]
            scores[case['set'], case['variant']].add(read_beads(os.path.join(directory, f'{number}.out')), gold)
    print('set\tvariant\tstrict F1\tlax F1\tbeads')
    for (name, variant), score in sorted(scores.items()):
        print(f'{name}\t{variant}\t{score}')


def score_files(options):
    total = Score()
    total.add(read_beads(options.hypothesis), read_beads(options.gold))
    print(f'strict F1\tlax F1\tbeads\n{total}')


def main():
    arguments, align_options = sys.argv[1:], []
    if '--' in arguments:
        at = arguments.index('--')
        arguments, align_options = arguments[:at], arguments[at + 1:]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)

    command = commands.add_parser('delete', help='cases with another rate of left-out lines')
    command.add_argument('cases')
    command.add_argument('--rate', type=float, required=True)
    command.add_argument('--seed', type=int, default=1)
    command.set_defaults(run=delete)

    command = commands.add_parser('chain', help='one long pair of documents')
    command.add_argument('cases')
    command.add_argument('--sentences', type=int, required=True)
    command.add_argument('--output', required=True)
    command.add_argument('--rate', type=float, default=0.05)
    command.add_argument('--seed', type=int, default=1)
    command.set_defaults(run=chain)

    command = commands.add_parser('measure', help='align cases and score the result')
    command.add_argument('cases', nargs='+')
    command.add_argument('--tool', default='build/release/taiyaku')
    command.set_defaults(run=measure, align_options=align_options)

    command = commands.add_parser('score', help='score one vecalign file')
    command.add_argument('hypothesis')
    command.add_argument('gold')
    command.set_defaults(run=score_files)

    options = parser.parse_args(arguments)
    options.run(options)


if __name__ == '__main__':
    main()
