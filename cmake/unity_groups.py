#!/usr/bin/env python3
"""Which source files can be compiled as one: no two of a group give a name of their unnamed namespaces to different things.

usage: unity_groups.py SIZE SOURCE_DIR FILE...    prints a line `group file` for each file, groups from 1, of SIZE files or so

The sources are in one style (clang-format's), so that a declaration of a namespace begins in the first column.
"""
import pathlib
import re
import sys

UNNAMED = re.compile(r"^namespace \{\n(.*?)^\}  // namespace\n", re.S | re.M)
DECLARATIONS = (
    re.compile(r"(?:struct|class|enum|enum class|namespace|using) (\w+)(?= \{| :| final|;| =|$)"),
    re.compile(r"using [\w:]*::(\w+);"),
    re.compile(r"[^(]*\b(k[A-Z]\w*)(?= =|\{|\[|$)"),
    re.compile(r"[^(=]*?\b(\w+)\("),
)
INCLUDE = re.compile(r'^#include "(.*)"', re.M)


def declared(text):
    """Names at the first column, each with the line if it may be repeated: an alias says the same twice."""
    names = {}
    for line in text.splitlines():
        if not re.match(r"\w", line) or line.startswith(("template", "static_assert", "using namespace", "TEST")):
            continue
        match = next(filter(None, (pattern.match(line) for pattern in DECLARATIONS)), None)
        if match:
            names[match[1]] = line if line.startswith(("using", "namespace")) else None
    return names


class Sources:
    """What is known of the files, each read once."""

    def __init__(self, root):
        self.root = root
        self.of_header = {}

    def header_names(self, text, here, seen):
        """Names that the project's headers declare which `text` includes, directly or not."""
        names = set()
        for included in INCLUDE.findall(text):
            path = next((p for p in (self.root / included, here / included) if p.exists()), None)
            if path is None or path in seen:
                continue
            seen.add(path)
            if path not in self.of_header:
                content = path.read_text()
                self.of_header[path] = content, set(declared(content))
            content, own = self.of_header[path]
            names |= own | self.header_names(content, path.parent, seen)
        return names

    def names(self, path):
        text = pathlib.Path(path).read_text()
        own = {}
        for body in UNNAMED.findall(text):
            own.update(declared(body))
        return own, self.header_names(text, pathlib.Path(path).parent, set())


def clash(one, other):
    (own, seen), (own2, seen2) = one, other
    return (any(name in own2 and (line is None or own2[name] != line) for name, line in own.items())
            or not seen2.isdisjoint(own) or not seen.isdisjoint(own2))


def main():
    size, root, paths = int(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3:]
    sources = Sources(root)
    groups = [[] for _ in range((len(paths) + size - 1) // size)]
    for path in paths:
        names = sources.names(path)
        free = [i for i, group in enumerate(groups) if not any(clash(names, other) for other in group)]
        number = min(free, key=lambda i: len(groups[i]), default=len(groups))
        if number == len(groups):
            groups.append([])
        groups[number].append(names)
        print(number + 1, path)


main()
