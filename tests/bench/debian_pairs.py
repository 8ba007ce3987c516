#!/usr/bin/env python3
"""Writes the English and Japanese that Debian's packages carry, as pairs, one a line, a tab between them.

usage: debian_pairs.py ROOT TRANSLATION-EN TRANSLATION-JA > pairs.tsv

ROOT is where the packages were unpacked (dpkg -x), all into one folder. The others are the archive's descriptions of
packages, decompressed. docs/RISK.md names the packages. Read are catalogues of gettext, MediaWiki's messages, and
documents that have the same file in either language, which are paired by their blocks. Kept are texts of four words or
more that read like sentences: no labels of menus, no shouting, no code, nothing half translated.
"""
import gettext
import html.parser
import json
import os
import re
import sys

KANA = re.compile('[\u3040-\u30ff]')
JAPANESE = re.compile('[\u3040-\u30ff\u4e00-\u9fff]')
# Format strings of C, Python, Qt and braces; Japanese moves them about.
PLACE = re.compile(r'%(\d+\$)?[-+ 0#]*\d*(\.\d+)?(l|ll|z|h)?[sdiufxXcgL%]|%\d+|%\([a-z_]+\)[sd]|\{[^{}]*\}|\$\{?\w+\}?')
ENTITIES = {'&nbsp;': ' ', '&#160;': ' ', '&quot;': '"', '&lt;': '<', '&gt;': '>', '&apos;': "'", '&amp;': '&'}
FEWEST_WORDS, MOST_WORDS = 4, 80
BLOCKS = set('p li h1 h2 h3 h4 h5 h6 td th dt dd title div ul ol table tr body section page info desc item note steps '
             'list example pre figure'.split())
SKIPPED = set('script style pre screen head nav revision credit mal:credit links'.split())


def plain(text):
    """Without markup, keys of menus and places for values."""
    text = re.sub(r'<(br|p|/p|li|/li|div)[^>]*>', '\n', text)
    text = re.sub(r'</?[A-Za-z][^<>]*>', '', text)
    for entity, character in ENTITIES.items():
        text = text.replace(entity, character)
    text = re.sub(r'\(?[_&~][A-Za-z]\)', '', text)
    text = re.sub(r'(?<![A-Za-z0-9])[_&~](?=[A-Za-z])|(?<=[A-Za-z])[_&](?=[a-z]+\b)', '', text)
    return PLACE.sub('', text)


def paragraphs(text):
    return [' '.join(part.split()) for part in re.split(r'\n\s*\n', text) if part.strip()]


def is_sentence_pair(english, japanese):
    words = len(re.findall(r"[A-Za-z][A-Za-z'’-]*", english))
    if not FEWEST_WORDS <= words <= MOST_WORDS or KANA.search(english) or not KANA.search(japanese):
        return False
    if english == english.upper() or sum(c.isalpha() or c in " ,.'" for c in english) < 0.85 * len(english):
        return False
    written = len(JAPANESE.findall(japanese))
    ratio = 2.2 * written / len(re.findall('[A-Za-z]', english))
    return written >= len(re.findall('[A-Za-z]', japanese)) and 0.4 <= ratio <= 3


def pairs_of(english, japanese):
    """The paragraphs of two texts when they are as many, else the whole."""
    first, second = paragraphs(plain(english)), paragraphs(plain(japanese))
    if len(first) != len(second):
        first, second = [' '.join(first)], [''.join(second)]
    return [pair for pair in zip(first, second) if is_sentence_pair(*pair)]


def catalogue(path):
    """English and Japanese of a compiled catalogue (.mo)."""
    try:
        with open(path, 'rb') as file:
            messages = gettext.GNUTranslations(file)._catalog  # the class has no other way to list them
    except (OSError, UnicodeDecodeError, ValueError):
        return  # not UTF-8, or damaged: one catalogue more or less
    for key, japanese in messages.items():
        english = (key[0] if isinstance(key, tuple) else key).split('\x04')[-1]
        if english and japanese and english != japanese:
            yield english, japanese


def without_wiki(text):
    text = re.sub(r'\{\{(?:PLURAL|GENDER):[^|{}]*\|([^|{}]*)[^{}]*\}\}', r'\1', re.sub(r'\$\d', '', text))
    text = re.sub(r'\[\[(?:[^\]|]*\|)?([^\]]*)\]\]', r'\1', text)
    return re.sub(r"'''?|<[^>]*>", '', re.sub(r'\[\S+ ([^\]]*)\]', r'\1', text))


def messages(path):
    """English and Japanese of a folder of MediaWiki's messages, by their keys."""
    english = path[:-len('ja.json')] + 'en.json'
    if not os.path.exists(english):
        return
    with open(english, encoding='utf-8') as one, open(path, encoding='utf-8') as other:
        first, second = json.load(one), json.load(other)
    for key, text in first.items():
        if isinstance(text, str) and isinstance(second.get(key), str):
            yield without_wiki(text), without_wiki(second[key])


class Blocks(html.parser.HTMLParser):
    """The blocks of a document: its id, or None, and its text."""

    def __init__(self):
        super().__init__()
        self.found, self.text, self.name, self.depth = [], '', None, 0

    def end_block(self):
        text = ' '.join(self.text.split())
        if text:
            self.found.append((self.name, text))
        self.text, self.name = '', None

    def handle_starttag(self, tag, attrs):
        if tag in SKIPPED:
            self.end_block()
            self.depth += 1
        if tag in BLOCKS:
            self.end_block()
            self.name = dict(attrs).get('id')

    def handle_endtag(self, tag):
        if tag in BLOCKS:
            self.end_block()
        if tag in SKIPPED and self.depth:
            self.depth -= 1

    def handle_data(self, data):
        if not self.depth:
            self.text += data


def blocks(path):
    reader = Blocks()
    with open(path, encoding='utf-8', errors='replace') as file:
        reader.feed(re.sub(r'<head>.*?</head>', '', file.read(), flags=re.S))
    reader.end_block()
    return reader.found


def english_file(path):
    """The same document in English, or None."""
    plain_name = path.replace('.ja.html', '.en.html').replace('-ja/', '/')
    for folder in ('/en/', '/en-US/', '/C/', '/'):
        other = plain_name.replace('/ja/', folder)
        if other != path and os.path.isfile(other):
            return other
    return None


def document(path):
    """English and Japanese blocks of a document: in order when they are as many, else those of one id."""
    other = english_file(path)
    if other is None:
        return
    english, japanese = blocks(other), blocks(path)
    if len(english) == len(japanese):
        found = [(first[1], second[1]) for first, second in zip(english, japanese)]
    else:
        names = {name: text for name, text in japanese if name}
        found = [(text, names[name]) for name, text in english if name in names]
    for first, second in found:
        # Japanese lines are broken anywhere, and joined without a space.
        second = re.sub(r'(?<=[\u3040-\u30ff\u4e00-\u9fff、。]) (?=[\u3040-\u30ff\u4e00-\u9fff、。])', '', second)
        yield first.replace('%', ' '), second.replace('%', ' ')


def descriptions(path, language):
    """MD5 of a package's description → its paragraphs."""
    found = {}
    with open(path, encoding='utf-8') as file:
        for record in file.read().split('\n\n'):
            name = re.search(r'^Description-md5: (\S+)', record, re.M)
            text = re.search(r'^Description-' + language + r': (.*(?:\n .*)*)', record, re.M)
            if name and text:
                found[name[1]] = description_paragraphs(text[1].split('\n'), ' ' if language == 'en' else '')
    return found


def description_paragraphs(lines, glue):
    parts = [[lines[0]], []]
    for line in lines[1:]:
        line = line[1:]
        if line == '.':
            parts.append([])
        elif line.startswith((' ', '-', '*', 'o ')):
            parts.append([line.strip(' -*')])
        else:
            parts[-1].append(line.strip())
    return [glue.join(part) for part in parts if part]


def texts(root):
    for folder, folders, names in os.walk(root):
        folders.sort()
        is_japanese = '/ja/' in folder + '/' or '/ja_JP/' in folder + '/'
        for name in sorted(names):
            path = os.path.join(folder, name)
            if name.endswith('.mo') and (is_japanese or name in ('ja.mo', 'admin-ja.mo')):
                yield from catalogue(path)
            elif name == 'ja.json':
                yield from messages(path)
            elif name.endswith('.ja.html') or (is_japanese and name.endswith(('.html', '.xhtml', '.page'))):
                yield from document(path)


def all_texts(root, english, japanese):
    yield from texts(root)
    first, second = descriptions(english, 'en'), descriptions(japanese, 'ja')
    for name in sorted(second):
        if name in first and len(first[name]) == len(second[name]):
            yield from zip(first[name], second[name])


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    found = {}
    for english, japanese in all_texts(*sys.argv[1:]):
        found.update(dict.fromkeys(pairs_of(english, japanese)))
    for english, japanese in found:
        print(english, japanese, sep='\t')


if __name__ == '__main__':
    main()
