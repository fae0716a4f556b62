#!/usr/bin/env python3
"""tools/common_words.py: prints the ordinary words that look like a word of the clinical rules.

A word of /usr/share/dict/american-english or british-english (Debian packages wamerican and wbritish:
SCOWL, Copyright 2000-2011 Kevin Atkinson) that is within the reach of the typo search of a rule word
would be read as that word; Sources/Clinical/Screening/CommonWords+*.swift keep them from it.
"""
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[1] / "Sources/Clinical/Screening"
DICTIONARIES = ("/usr/share/dict/american-english", "/usr/share/dict/british-english")


def forms(word):
    """The word with the endings that `word~` stands for in the rules."""
    vowels = "aeiou"
    if word.endswith("e"):
        return {word, word + "s", word + "d", word[:-1] + "ing"}
    if word.endswith("y") and len(word) > 1 and word[-2] not in vowels:
        return {word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"}
    hisses = word[-1] in "sxz" or word[-2:] in ("ch", "sh")
    out = {word, word + ("es" if hisses else "s"), word + "ed", word + "ing"}
    if len(word) > 2 and word[-1] not in vowels + "wxy" and word[-2] in vowels and word[-3] not in vowels:
        out |= {word + word[-1] + "ed", word + word[-1] + "ing"}
    return out


def rule_words():
    words = set()
    for path in ROOT.glob("Rules/*.swift"):
        text = re.sub(r"(?m)^        (fires|spares|define|source):.*(\n         .*)*", "", path.read_text())
        for token in re.findall(r"[a-z0-9~?/@_]+", text.lower()):
            for part in (p.rstrip("?") for p in token.split("/")):
                if part.endswith("~") and len(part) > 2:
                    words |= forms(part[:-1])
                elif re.fullmatch(r"[a-z]+", part):
                    words.add(part)
    return words


def distance(left, right, limit):
    """Insertions, deletions, substitutions and swaps of neighbours; more than `limit` is cut short."""
    earlier, before = None, list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        now = [i] + [0] * len(right)
        for j, b in enumerate(right, 1):
            now[j] = min(before[j - 1] + (a != b), before[j] + 1, now[j - 1] + 1)
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                now[j] = min(now[j], earlier[j - 2] + 1)
        if min(now) > limit:
            return limit + 1
        earlier, before = before, now
    return before[-1]


def main():
    known = rule_words()
    shelves = {}
    for word in known:
        shelves.setdefault((word[0], len(word)), []).append((word, frozenset(word)))
    ordinary = set()
    for path in DICTIONARIES:
        for word in open(path, encoding="utf-8").read().split():
            if re.fullmatch(r"[a-z]{4,14}", word) and word not in known:
                ordinary.add(word)
    for word in sorted(ordinary):
        reach = 2 if len(word) >= 9 else 1
        letters = frozenset(word)
        near = (
            distance(word, other, reach) <= reach
            for first in {word[0], word[1]}
            for length in range(max(5, len(word) - reach), len(word) + reach + 1)
            for other, its in shelves.get((first, length), ())
            if len(letters ^ its) <= 2 * reach
        )
        if any(near):
            print(word)


if __name__ == "__main__":
    main()
