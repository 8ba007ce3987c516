#!/usr/bin/env python3
"""Files that use what no header they include declares: precompiled headers and files compiled as one hide that from the compiler.

usage: forgotten_headers.py FILE...    of the source tree, from its root; looks for the headers of cmake/Targets.cmake and CMakeLists.txt
"""
import functools
import pathlib
import re
import sys

USES = {
    "algorithm": r"std::(?:(?:stable_)?sort|(?:min|max)_element|find(?:_if)?|(?:any|all|none)_of|(?:lower|upper)_bound|equal_range|"
                 r"count(?:_if)?|copy|fill(?:_n)?|transform|unique|remove_if|reverse|rotate|clamp|min|max)\(|std::ranges::",
    "array": r"std::array\b",
    "cmath": r"std::(?:log1?p?|exp|expm1|sqrt|pow|floor|ceil|l?round|isfinite|isnan)\(",
    "cstdint": r"std::u?int\d+_t",
    "functional": r"std::function\b",
    "map": r"std::(?:multi)?map\b",
    "memory": r"std::(?:make_)?unique\w*<",
    "optional": r"std::(?:optional|nullopt)\b",
    "span": r"std::span\b",
    "string": r"std::(?:string|to_string)\b",
    "string_view": r"std::string_view\b",
    "unordered_map": r"std::unordered_(?:multi)?map\b",
    "vector": r"std::vector\b",
    "fmt/format.h": r"\bfmt::",
    "nlohmann/json": r"\bnlohmann::",
}


@functools.cache
def included(path):
    """The system headers that a file includes itself or through those of the project."""
    text = pathlib.Path(path).read_text()
    headers = set(re.findall(r"^#include <(nlohmann/json|[^>]*)", text, re.M))
    for own in re.findall(r'^#include "(.*)"', text, re.M):
        if pathlib.Path(own).exists():
            headers |= included(own)
    return headers


def main():
    forgotten = 0
    for path in sys.argv[1:]:
        code = re.sub(r"//.*", "", pathlib.Path(path).read_text())
        for header, use in USES.items():
            found = re.search(use, code)
            if found and header not in included(path):
                print(f"{path}: uses {found[0]} and includes no <{header}>", file=sys.stderr)
                forgotten += 1
    return forgotten > 0


sys.exit(main())
