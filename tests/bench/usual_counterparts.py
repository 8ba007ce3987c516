#!/usr/bin/env python3
"""Learns by what frequent words are translated (score/usual_counterparts.inc).

usage: usual_counterparts.py TAIYAKU LABELLED.jsonl DATA_DIRECTORY > usual_counterparts.inc

LABELLED is what risk_training.py writes. Labels are not looked at, so that the table tells none; errors that were
planted in a text are left out, and so are the sources of the pairs that are measured on (ced, editor, esa).
Counts words by IBM's model 1 (Brown et al. 1993) in either direction. Nothing is random; takes some minutes.
"""
import collections
import json
import math
import os
import subprocess
import sys

FEWEST = 5  # sentences that have the word
STEPS = 5  # of expectation-maximisation
LEAST_TOGETHER = 1.0  # expected times that the two words translate each other
LEAST_SHARE = 0.01  # the same, of the word's sentences
LEAST_RATE = 0.35  # of the word's sentences, those whose translation has one of its counterparts
MOST_RATE = 0.97
MOST_WORDS = 80  # of a passage


def tokens(taiyaku, texts):
    """Lemmas of each text, in order."""
    records = ''.join(json.dumps(dict(id=n, text=text)) + '\n' for n, text in enumerate(texts))
    command = [taiyaku, 'segment', '--tokens', '--input-format', 'jsonl', '--format', 'jsonl', '-']
    lines = subprocess.run(command, input=records.encode(), stdout=subprocess.PIPE, check=True).stdout.splitlines()
    found = [None] * len(texts)
    for record in map(json.loads, lines):
        if record.get('record') == 'segments':
            found[record['id']] = [token['lemma'] for sentence in record['sentences'] for token in sentence['tokens']
                                   if token['pos'] != 'symbol' and ' ' not in token['lemma']]
    return found


def is_english(text):
    return not any('\u3040' <= c <= '\u30ff' or '\u4e00' <= c <= '\u9fff' for c in text)


def read_pairs(path, directory):
    """English and Japanese of each pair that may be learnt from, once."""
    measured = set()
    for name in ('ced', 'editor', 'esa'):
        with open(os.path.join(directory, name + '.jsonl'), encoding='utf-8') as lines:
            measured.update(json.loads(line)['source'].strip() for line in lines)
    pairs = {}
    with open(path, encoding='utf-8') as lines:
        for pair in map(json.loads, lines):
            if pair['source'].strip() in measured or (pair['error'] and pair['set'] != 'ced'):
                continue
            both = pair['source'], pair['target']
            pairs[both if is_english(pair['source']) else both[::-1]] = None
    return list(pairs)


def expected_counts(pairs):
    """Word → counterpart ('' for none) → how often it is expected to stand for it."""
    sentences = [collections.Counter(), collections.Counter()]
    for pair in pairs:
        for side in (0, 1):
            sentences[side].update(set(pair[side]))
    numbers, runs = {}, []  # a run: the parameters of one word of one pair
    for words, others in pairs:
        others = [''] + [o for o in others if sentences[1][o] >= 2][:MOST_WORDS]
        for word in [w for w in words if sentences[0][w] >= FEWEST][:MOST_WORDS]:
            runs.append([numbers.setdefault((word, other), len(numbers)) for other in others])
    likelihood = [1.0] * len(numbers)
    for _ in range(STEPS):
        counts = [0.0] * len(numbers)
        for run in runs:
            whole = sum(likelihood[n] for n in run)
            for n in run:
                counts[n] += likelihood[n] / whole
        totals = collections.Counter()
        for (_, other), n in numbers.items():
            totals[other] += counts[n]
        for (word, other), n in numbers.items():
            likelihood[n] = counts[n] / (totals[other] + 1)
    found = collections.defaultdict(dict)
    for (word, other), n in numbers.items():
        found[word][other] = counts[n]
    return found, sentences[0]


def table(pairs):
    """Word → its counterparts and the surprise, in nats, when a translation has none of them."""
    counts, sentences = expected_counts(pairs)
    usual = {}
    for word, others in counts.items():
        least = max(LEAST_TOGETHER, LEAST_SHARE * sentences[word])
        usual[word] = [other for other in sorted(others, key=lambda o: (-others[o], o)) if other and others[other] >= least]
    met, answered = collections.Counter(), collections.Counter()
    for words, others in pairs:
        others = set(others)
        for word in set(words):
            if usual.get(word):
                met[word] += 1
                answered[word] += not others.isdisjoint(usual[word])
    found = {}
    for word, others in usual.items():
        rate = (answered[word] + 0.5) / (met[word] + 2)
        if others and rate >= LEAST_RATE:
            found[word] = others, -math.log(1 - min(rate, MOST_RATE))
    return found


def quoted(text):
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"') + '"'


def write(name, found):
    print(f'constexpr std::array<std::string_view, {len(found)}> {name} = {{')
    for word in sorted(found, key=lambda w: w.encode()):
        others, surprise = found[word]
        print('    ' + quoted(f'{word} {round(100 * surprise)} {" ".join(others)}') + ',')
    print('};')


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    pairs = read_pairs(sys.argv[2], sys.argv[3])
    english = tokens(sys.argv[1], [pair[0] for pair in pairs])
    japanese = tokens(sys.argv[1], [pair[1] for pair in pairs])
    print(f'// Written by tests/bench/usual_counterparts.py from {len(pairs)} pairs. Do not edit: learn again\n'
          '// (docs/RISK.md). A word, its surprise in hundredths of nats, its counterparts, the\n'
          '// likeliest first. Ascending by word: looked up by bisection.')
    write('kEnglishWords', table(list(zip(english, japanese))))
    print()
    write('kJapaneseWords', table(list(zip(japanese, english))))


if __name__ == '__main__':
    main()
