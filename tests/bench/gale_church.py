#!/usr/bin/env python3
"""Sentence alignment by length alone: Gale and Church, A Program for Aligning Sentences in Bilingual Corpora, 1993.

usage: gale_church.py SOURCE TARGET [--ratio C] [--variance S2]      one sentence a line; writes vecalign's form

A baseline to compare with, written from the paper: lengths in characters; delta = (l2 - l1 c) / sqrt(l1 s2), taken to
be standard normal; a bead costs -log(P(match) 2 (1 - Phi(|delta|))), with P(match) 0.89 for 1-1, 0.0099 for 1-0 and
0-1, 0.089 for 2-1 and 1-2 and 0.011 for 2-2 (Table 5; the program in the appendix gives either of a pair its whole
value); dynamic programming over the six bead types. The paper's s2 is 6.8. Its c of 1 holds between European languages; here c is the ratio of the two texts' lengths unless
--ratio is given, which is what its authors' program does for other pairs.
"""
import argparse
import math

# Source sentences, target sentences, probability of the type.
BEAD_TYPES = [(1, 1, 0.89), (1, 0, 0.0099), (0, 1, 0.0099), (2, 1, 0.089), (1, 2, 0.089), (2, 2, 0.011)]
VARIANCE = 6.8
FARTHEST = 25.0  # nats; the program's BIG_DISTANCE, where the normal distribution has no tail left


def match_cost(length1, length2, ratio, variance):
    """-log P(delta | match); the mean of both lengths keeps the measure symmetric, as in the paper's program."""
    if length1 == 0 and length2 == 0:
        return 0.0
    mean = (length1 + length2 / ratio) / 2
    delta = abs(length2 - length1 * ratio) / math.sqrt(mean * variance)
    tail = math.erfc(delta / math.sqrt(2))
    return min(FARTHEST, -math.log(tail)) if tail > 0 else FARTHEST


def align(source, target, ratio=None, variance=VARIANCE):
    """Beads as pairs of index tuples, for lists of sentences."""
    if ratio is None:
        ratio = max(1, sum(map(len, target))) / max(1, sum(map(len, source)))
    sums1, sums2 = [0], [0]
    for lengths, sentences in ((sums1, source), (sums2, target)):
        for sentence in sentences:
            lengths.append(lengths[-1] + len(sentence))
    best = [[(math.inf, None)] * (len(target) + 1) for _ in range(len(source) + 1)]
    best[0][0] = (0.0, None)
    for i in range(len(source) + 1):
        for j in range(len(target) + 1):
            for rows, columns, probability in BEAD_TYPES:
                if i < rows or j < columns:
                    continue
                cost = best[i - rows][j - columns][0] - math.log(probability) + match_cost(
                    sums1[i] - sums1[i - rows], sums2[j] - sums2[j - columns], ratio, variance)
                if cost < best[i][j][0]:
                    best[i][j] = (cost, (rows, columns))
    beads, i, j = [], len(source), len(target)
    while i or j:
        rows, columns = best[i][j][1]
        beads.append((tuple(range(i - rows, i)), tuple(range(j - columns, j))))
        i, j = i - rows, j - columns
    return beads[::-1]


def read_lines(path):
    with open(path, encoding='utf-8') as lines:
        return [line.strip() for line in lines]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('source')
    parser.add_argument('target')
    parser.add_argument('--ratio', type=float)
    parser.add_argument('--variance', type=float, default=VARIANCE)
    options = parser.parse_args()
    beads = align(read_lines(options.source), read_lines(options.target), options.ratio, options.variance)
    for source, target in beads:
        print(f'{list(source)}:{list(target)}')


if __name__ == '__main__':
    main()
