#!/usr/bin/env python3
"""Makes the filter of Sources/Access/Redaction/Lexicon+Dictionary.swift: words of English that no list there holds.

    apt-get install wamerican wbritish
    python3 tools/dictionary_words.py

The words of SCOWL (see Lexicon+EverydayWords.swift) that are written small, without those that are everyday words of the
lists, those that Lexicon+PlainWords.swift holds already, and what people and towns are called.
"""

import pathlib
import re

import name_features as seen

BITS = 7.5
FILE = seen.ROOM / "Lexicon+Dictionary.swift"


def fits(word: str) -> bool:
    return word.isascii() and word.isalpha() and word.islower() and 3 <= len(word) <= 24


def words() -> set[str]:
    found: set[str] = set()
    for name in ("american-english", "british-english"):
        found |= {w for w in pathlib.Path("/usr/share/dict", name).read_text().split() if fits(w)}
    for name in ("common", "function", "med", "given", "surname", "wname", "wsur", "city", "country", "month"):
        found -= seen.LISTS[name]
    return {word for word in found if not seen.sieved(seen.PLAIN, word)}


def main() -> None:
    wanted = words()
    size = 6 * int(len(wanted) * BITS / 6)
    sixes = [0] * (size // 6)
    for word in wanted:
        first, step = seen.hashed(b"^" + word.encode()), seen.hashed(word.encode() + b"$") | 1
        for time in range(5):
            place = (first + time * step) % size
            sixes[place // 6] |= 0x20 >> place % 6
    text = "".join(seen.LETTERS[v] for v in sixes)
    rows = "\n".join("        " + text[start : start + 88] for start in range(0, len(text), 88))
    table = r'(let ofEnglish = """\n).*?(\n?        """)'
    FILE.write_text(re.sub(table, lambda m: m[1] + rows + "\n" + m[2].lstrip("\n"), FILE.read_text(), flags=re.S))
    print(len(wanted))


if __name__ == "__main__":
    main()
