#!/usr/bin/env python3
"""Makes the filter of Sources/Access/Redaction/Lexicon+Dictionary.swift: words of English that no list there holds.

    apt-get install wamerican wbritish
    python3 tools/dictionary_words.py

The words of SCOWL (see Lexicon+EverydayWords.swift) that are written small, without those that are everyday words of the
lists, those that Lexicon+PlainWords.swift holds already, and what people and towns are called.
"""

import pathlib

import name_features as seen

BITS = 7.5


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
    seen.write(seen.ROOM / "Lexicon+Dictionary.swift", "ofEnglish", words(), BITS)


if __name__ == "__main__":
    main()
