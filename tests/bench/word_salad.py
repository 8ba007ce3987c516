#!/usr/bin/env python3
"""Measures FLU005 on translations and on the same with the words of each sentence shuffled.

usage: word_salad.py --tool taiyaku PAIRS.tsv

PAIRS.tsv: right translations, source and target with a tab between them. Counted are the pairs whose target has a
finding of FLU005 that is shown, by the target's language; targets of fewer than 10 words are left out.
"""
import argparse
import json
import random
import subprocess

LEAST_WORDS = 10


def run(tool, command, records):
    lines = ''.join(json.dumps(record, ensure_ascii=False) + '\n' for record in records)
    arguments = [tool, *command, '--input-format', 'jsonl', '--format', 'jsonl', '-']
    done = subprocess.run(arguments, input=lines, capture_output=True, text=True, check=False)
    if done.returncode > 1:
        raise SystemExit(done.stderr)
    return [json.loads(line) for line in done.stdout.splitlines()]


def shuffled(segments, rng):
    sentences = []
    for sentence in segments['sentences']:
        words = [token['surface'] for token in sentence['tokens']]
        stop = [words.pop()] if words and words[-1] in '。.!?！？' else []
        rng.shuffle(words)
        sentences.append(('' if segments['lang'] == 'ja' else ' ').join(words) + ''.join(stop))
    return ('' if segments['lang'] == 'ja' else ' ').join(sentences)


def flagged(tool, pairs):
    results = [r for r in run(tool, ['check', '--no-fail'], pairs) if r['record'] == 'pair']
    return {r['id'] for r in results if any(f['rule'] == 'FLU005' and f['confidence'] >= 0.5 for f in r['findings'])}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--tool', required=True)
    parser.add_argument('pairs')
    arguments = parser.parse_args()
    with open(arguments.pairs, encoding='utf-8') as lines:
        rows = [line.rstrip('\n').split('\t')[:2] for line in lines if '\t' in line]
    texts = [{'id': i, 'text': target} for i, (source, target) in enumerate(rows)]
    segments = [s for s in run(arguments.tool, ['segment', '--tokens'], texts) if s['record'] == 'segments']
    segments = [s for s in segments if sum(len(x['tokens']) for x in s['sentences']) >= LEAST_WORDS]
    rng = random.Random(1)
    written = [{'id': s['id'], 'source': rows[s['id']][0], 'target': rows[s['id']][1]} for s in segments]
    salad = [dict(pair, target=shuffled(s, rng)) for pair, s in zip(written, segments)]
    as_written, as_salad = flagged(arguments.tool, written), flagged(arguments.tool, salad)
    for language in ('en', 'ja'):
        ids = {s['id'] for s in segments if s['lang'] == language}
        for name, found in (('written', as_written), ('shuffled', as_salad)):
            if ids:
                print(f'{language}.{name}\t{100 * len(ids & found) / len(ids):.2f}\t{len(ids)}')


if __name__ == '__main__':
    main()
