#!/usr/bin/env python3
"""Learns by what frequent words are translated (score/usual_counterparts.inc).

usage: usual_counterparts.py TAIYAKU LABELLED.jsonl DATA_DIRECTORY [PAIRS.tsv …] > usual_counterparts.inc

LABELLED is what risk_training.py writes. Labels are not looked at, so that the table tells none; errors that were
planted in a text are left out, and so are the sources of the pairs that are measured on (ced, editor, esa). PAIRS.tsv
holds further pairs, English and Japanese with a tab between them (debian_pairs.py writes such a file).
Counts words by IBM's model 1 (Brown et al. 1993) in either direction. Nothing is random; takes some ten minutes.
"""
import array
import collections
import json
import math
import os
import subprocess
import sys

FEWEST = 10  # pairs that have the word
STEPS = 4  # of expectation-maximisation
LABELLED_WEIGHT = 5  # a pair of LABELLED, news and talk, counts as so many of PAIRS.tsv, most of them of software
LEAST_TOGETHER = 3  # expected times that the two words translate each other
LEAST_SHARE = 0.01  # the same, of the word's sentences
MOST_COUNTERPARTS = 6
MOST_WORDS = 80  # of a passage
LEAST_PROBABILITY = 1e-6


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


def read_extra(paths):
    pairs = {}
    for path in paths:
        with open(path, encoding='utf-8') as lines:
            pairs.update(dict.fromkeys(tuple(line.rstrip('\n').split('\t')[:2]) for line in lines))
    return list(pairs)


def sentences_of(pairs, side):
    """Word → pairs that have it on that side."""
    return collections.Counter(word for pair in pairs for word in set(pair[side]))


class Model:
    """Model 1 of one direction: how likely a word is (`words`) where the translation has another (`others`)."""

    def __init__(self, pairs):
        self.parameters = {}  # (word, other, '' for none) → number
        self.runs = array.array('I')  # the parameters of each word of each pair, one after the other
        self.ends = []  # where a word's parameters end, and its pair's weight
        often = [sentences_of(pairs, side) for side in (0, 1)]
        for words, others, weight in pairs:
            others = [''] + [other for other in others if often[1][other] >= 2][:MOST_WORDS]
            for word in [word for word in words if often[0][word] >= FEWEST][:MOST_WORDS]:
                self.runs.extend([self.parameters.setdefault((word, other), len(self.parameters)) for other in others])
                self.ends.append((len(self.runs), weight))
        self.probability = [1.0] * len(self.parameters)
        for _ in range(STEPS):
            self.step()

    def step(self):
        probability = self.probability
        counts = [0.0] * len(probability)
        start = 0
        for end, weight in self.ends:
            run = self.runs[start:end]
            share = weight / sum([probability[n] for n in run])
            for n in run:
                counts[n] += probability[n] * share
            start = end
        totals = collections.Counter()
        for (_, other), n in self.parameters.items():
            totals[other] += counts[n]
        for (_, other), n in self.parameters.items():
            probability[n] = counts[n] / (totals[other] + 1)
        self.counts = counts


def counterparts(model, pairs):
    """Word → its likeliest counterparts, each with the word's probability beside it; '' for none of them."""
    together = collections.Counter()
    for words, _, weight in pairs:
        for word in set(words):
            together[word] += weight
    found = collections.defaultdict(list)
    alone = {word: model.probability[n] for (word, other), n in model.parameters.items() if not other}
    for (word, other), n in model.parameters.items():
        if other and model.counts[n] >= max(LEAST_TOGETHER, LEAST_SHARE * together[word]) \
                and model.probability[n] >= alone[word]:
            found[word].append((-model.counts[n], other, model.probability[n]))
    table = {}
    for word, listed in found.items():
        best = sorted(listed)[:MOST_COUNTERPARTS]
        table[word] = {'': LEAST_PROBABILITY + alone[word], **{other: probability for _, other, probability in best}}
    return table


def table(pairs):
    """Word → its counterparts and how much it surprises on average, in nats."""
    usual = counterparts(Model(pairs), pairs)
    surprise, met = collections.Counter(), collections.Counter()
    for words, others, weight in pairs:
        others = collections.Counter(others)
        for word in set(words).intersection(usual):
            listed = usual[word]
            likely = listed[''] + sum(listed[other] * others[other] for other in listed if other)
            surprise[word] -= weight * math.log(likely)
            met[word] += weight
    return {word: (listed, surprise[word] / met[word]) for word, listed in usual.items()}


def tenths(probability):
    return round(-10 * math.log(probability))


def row(word, listed, surprise):
    """Hundredths of nats on average, tenths without any counterpart, each counterpart with its tenths."""
    return word, round(100 * surprise), tenths(listed['']), [(other, tenths(listed[other])) for other in listed if other]


def place(word):
    """Of a word in its table: RunningHash of lexicon/string_table.h, 64 bits."""
    mask = (1 << 64) - 1
    state = 0xcbf29ce484222325
    for byte in word.encode():
        state = (state ^ byte) * 0x100000001b3 & mask
    for factor in (0xff51afd7ed558ccd, 0xc4ceb9fe1a85ec53):
        state = (state ^ state >> 33) * factor & mask
    return state ^ state >> 33


def words_of(rows, rows_of_other):
    """All words of a language in the order of the table, which gives their numbers."""
    words = {row[0] for row in rows}.union(word for row in rows_of_other for word, _ in row[3])
    if len(set(map(place, words))) < len(words):
        sys.exit('two words have the same hash')
    return sorted(words, key=place)


def write_table(name, rows, words, others):
    number = {word: n for n, word in enumerate(others)}
    known = {row[0]: row for row in rows}
    print(f'constexpr std::array<UsualRow, {len(words)}> {name} = {{{{')
    for word in words:
        _, average, alone, listed = known.get(word, (word, 0, 0, []))
        pairs = ', '.join(f'{{{number[other]}, {tenths}}}' for other, tenths in listed)
        entry = f'{{{average}, {alone}, {{{{{pairs}}}}}}}' if listed else '{}'
        print(f'    {{0x{place(word):016x}, {entry}}},  // ' + ' '.join([word] + [other for other, _ in listed]))
    print('}};\n')


def write(english, japanese):
    """The rows of both tables as C++."""
    english_words, japanese_words = words_of(english, japanese), words_of(japanese, english)
    write_table('kEnglishRows', english, english_words, japanese_words)
    write_table('kJapaneseRows', japanese, japanese_words, english_words)


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    labelled, extra = read_pairs(sys.argv[2], sys.argv[3]), read_extra(sys.argv[4:])
    pairs = labelled + extra
    weights = [LABELLED_WEIGHT] * len(labelled) + [1] * len(extra)
    english = tokens(sys.argv[1], [pair[0] for pair in pairs])
    japanese = tokens(sys.argv[1], [pair[1] for pair in pairs])
    print(f'// Written by tests/bench/usual_counterparts.py from {len(labelled)} labelled pairs and {len(extra)} others.\n'
          '// Do not edit: learn again (docs/RISK.md). A row for each word: its hash, and its entry where it has one.\n'
          '// Behind it the word and its counterparts.')
    write([row(word, *entry) for word, entry in table(list(zip(english, japanese, weights))).items()],
          [row(word, *entry) for word, entry in table(list(zip(japanese, english, weights))).items()])


if __name__ == '__main__':
    main()
