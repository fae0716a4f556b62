#!/usr/bin/env python3
"""tools/common_words.py: prints the ordinary words that look like a word of the clinical rules.

A word of /usr/share/dict/american-english or british-english (Debian packages wamerican and wbritish:
SCOWL, Copyright 2000-2011 Kevin Atkinson) that is within the reach of the typo search of a rule word
would be read as that word, and so would one that sounds like a word of the entry "sound", or a name of
a person that the redaction knows (Sources/Access/Redaction/Lexicon+*Names.swift);
Sources/Clinical/Screening/CommonWords+*.swift keep them from it. `--write` puts the list there.
"""
import pathlib
import re
import sys
import textwrap

ROOT = pathlib.Path(__file__).resolve().parents[1] / "Sources/Clinical/Screening"
NAMES = ROOT.parents[1] / "Access/Redaction"
# Names that people in need write for another word.
MEANT = {"paine", "tung"}
DICTIONARIES = ("/usr/share/dict/american-english", "/usr/share/dict/british-english")
# Entries whose words are no words of phrases: examples, what is made of terms, and what is no entry.
NO_PHRASES = (
    r"(?m)^        (?:(?:fires|spares|define|source|lists|when|rule|care|complaint|group)\b|(?:derive|more) [a-z0-9_]+ =)"
    r".*(?:\n {9}.*)*|^ {0,4}(?! {8})\S.*"
)


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
        text = re.sub(NO_PHRASES, "", path.read_text())
        text = re.sub(r"(?m)^        (?:term|risk|mod|more|cue|pseudo|stop|current)[^:\n]*:", "", text)
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


def sound(word):
    """What the word sounds like, as `Sound.key` in Sound.swift says it."""
    word = re.sub("^wr", "r", re.sub("^kn", "n", word)).replace("ph", "f")
    word = re.sub("^gh", "g", word).replace("gh", "").replace("ck", "k")
    word = word.replace("ch", "C").replace("sh", "S").replace("th", "T")
    word = re.sub("(?<!^)h", "", re.sub("c(?=[eiy])", "s", word).replace("c", "k"))
    word = re.sub("(?<!^)[wy](?![aeiou])", "*", word.replace("q", "k").replace("z", "s"))
    word = re.sub(r"(.)\1+", r"\1", re.sub("[aeiou]", "*", word))
    return word.removesuffix("*") if len(word) > 1 else word


def sounds():
    """The sounds of the words that rules know by their sound."""
    out = set()
    for path in ROOT.glob("Rules/*.swift"):
        for entry in re.findall(r"(?m)^ +sound:((?:.*\n)(?: {9}.*\n)*)", path.read_text()):
            out |= {sound(word) for word in entry.split()}
    return out


def names():
    """Names of people that the redaction knows and no rule word is meant by: "Cesar" is no seizure."""
    out = set()
    for name in ("GivenNames", "MoreNames", "Surnames", "MoreSurnames"):
        text = (NAMES / f"Lexicon+{name}.swift").read_text()
        for block in re.findall(r'(?s)"""(.*?)"""', text):
            out |= set(re.findall(r"\b[a-z]{4,14}\b", block))
    return out - MEANT


def write(words):
    """Puts the words into the four files, by their first letters."""
    for first, last in ("AC", "DL", "MR", "SZ"):
        path = ROOT / f"CommonWords+{first}To{last}.swift"
        part = " ".join(word for word in words if first.lower() <= word[0] <= last.lower())
        body = textwrap.fill(part, 99, initial_indent=" " * 8, subsequent_indent=" " * 8)
        path.write_text(re.sub(r'(?s)(#"""\n).*?(\n +"""#)', lambda m: m[1] + body + m[2], path.read_text()))


def main():
    known = rule_words()
    heard = sounds()
    found = []
    shelves = {}
    for word in known:
        shelves.setdefault((word[0], len(word)), []).append((word, frozenset(word)))
    ordinary = names() - known
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
        if any(near) or sound(word) in heard:
            found.append(word)
    if "--write" in sys.argv[1:]:
        return write(found)
    print("\n".join(found))


if __name__ == "__main__":
    main()
