#!/usr/bin/env python3
"""Writes the labelled pairs that the risk model is fitted on, from the measurement data (not in this repository).

usage: risk_training.py DATA_DIRECTORY > labelled.jsonl

Sets: `human` (planted errors, the translations they were planted in, other human translations), `demetr` (minimal
pairs), `ced` (critical errors, training part), `esa` (marked error spans). Weights make the sets count about as much
as their labels can be trusted. A pair's group is its source text, so that no fold sees both halves of a minimal pair.
"""
import json
import os
import sys


def rows(directory, name):
    with open(os.path.join(directory, name), encoding='utf-8') as lines:
        return [json.loads(line) for line in lines]


def labelled(directory):
    human = {}
    for case in rows(directory, 'planted.jsonl'):
        yield 'human', case['source'], case['target'], 1, 1.0
        human[case['source'], case['clean']] = 1
    for case in rows(directory, 'clean.jsonl'):
        human[case['source'], case['target']] = 1
    for source, target in human:
        yield 'human', source, target, 0, 1.0
    for case in rows(directory, 'demetr.jsonl'):
        if case['kind'].startswith('minor'):
            continue
        yield 'demetr', case['source'], case['perturbed'], 1, 0.6
        yield 'demetr', case['source'], case['good'], 0, 0.6
    for case in rows(directory, 'ced.train.jsonl'):
        yield 'ced', case['source'], case['target'], int(case['error']), 1.0
    for case in rows(directory, 'esa.jsonl'):
        yield 'esa', case['source'], case['target'], int(bool(case['major'] or case['missing'])), 0.3


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for kind, source, target, error, weight in labelled(sys.argv[1]):
        record = dict(set=kind, source=source, target=target, error=error, weight=weight, group=source)
        print(json.dumps(record, ensure_ascii=False))


if __name__ == '__main__':
    main()
