#!/usr/bin/env python3
"""Makes the tables by which Sources/Access/Redaction tells names of people from words of no list.

    apt-get install wamerican wamerican-huge wbritish hunspell-en-med
    python3 -m venv v && v/bin/pip install faker names drug-named-entity-recognition scikit-learn
    v/bin/python tools/name_spelling.py

It writes the letters of `table` in Lexicon+Spelling.swift and of the filters in Lexicon+RareNames.swift and
Lexicon+PlainWords.swift, and says how well they tell words apart that were held back.

Names are Faker's lists of all countries that write in Latin letters, and the commoner surnames and the given names of
the census of the United States of 1990 (package `names`). What they are told from are English words, words of medicine,
names of drugs, and the goods and makes of Lexicon+Brands.swift and Lexicon+Things.swift. A weight for each run of
letters (`table`) knows how names are spelled; two Bloom filters hold those names that are not spelled like one, and the
other words that are.
"""

import bz2
import importlib
import os
import pathlib
import pickle
import pkgutil
import random
import re
import sys
import unicodedata

import drug_named_entity_recognition
import faker.providers.person
import names as census_names
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

ROOM = pathlib.Path(__file__).resolve().parents[1] / "Sources/Access/Redaction"
BUCKETS = 16384
RARE_BITS = 6 * 27_280
PLAIN_BITS = 6 * 44_000
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-"
SCALE = 12
# Surnames of the census, the commonest first; the rarer are as often words of other languages.
SURNAMES = 30_000
# A name with more than this is told by its spelling alone, and another word with less.
CLEAR = 2.0
DOUBTFUL = -0.5


def plain(text: str) -> str:
    """Small letters without marks, as `Lexicon.plain` writes them."""
    text = unicodedata.normalize("NFD", text.lower())
    text = "".join(c for c in text if unicodedata.category(c) != "Mn")
    return text.translate(str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i"}))


def fits(word: str) -> bool:
    return word.isascii() and word.isalpha() and 3 <= len(word) <= 15


def worldly() -> set[str]:
    """Names of the lists of Faker."""
    found = set()
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = getattr(importlib.import_module(f"faker.providers.person.{module.name}"), "Provider", None)
        for kind in ("first_names", "first_names_male", "first_names_female", "last_names", "last_names_male"):
            values = getattr(provider, kind, None)
            if values is not None and not isinstance(values, property):
                found |= {plain(v) for v in values if isinstance(v, str) and v[:1].isupper()}
    return {n for n in found if fits(n)}


def counted() -> set[str]:
    """Names of the census."""
    place, found = os.path.dirname(census_names.__file__), set()
    for file, most in (("dist.all.last", SURNAMES), ("dist.female.first", 10**6), ("dist.male.first", 10**6)):
        with open(f"{place}/{file}") as lines:
            found |= {line.split()[0].lower() for line in list(lines)[:most]}
    return {n for n in found if fits(n)}


def dictionary(*lists: str) -> set[str]:
    words = [w.strip() for name in lists for w in open(f"/usr/share/dict/{name}")]
    return {w for w in words if fits(w) and w.islower()}


def medicine() -> set[str]:
    with open("/usr/share/hunspell/en_med_glut.dic", encoding="utf-8", errors="ignore") as lines:
        words = {re.split("[/\t ]", line.strip())[0].lower() for line in lines}
    return {w for w in words if fits(w)}


def drugs() -> set[str]:
    place = os.path.dirname(drug_named_entity_recognition.__file__)
    with bz2.open(f"{place}/drug_ner_dictionary.pkl.bz2") as file:
        known = pickle.load(file)
    every = list(known["drug_variant_to_canonical"]) + list(known["drug_canonical_to_data"])
    return {w.lower() for w in every if fits(w.lower())}


def lists(*wanted: str) -> set[str]:
    """Words of the room's own lists."""
    found = set()
    for path in ROOM.glob("Lexicon*.swift"):
        for name, _, text in re.findall(r'(?s)let (\w+)(: [^=]*)? = words\(\s*"""(.*?)"""', path.read_text()):
            found |= set(text.split()) if name in wanted else set()
    return {w for w in found if fits(w)}


def hashed(text: bytes) -> int:
    """FNV-1a, its halves folded."""
    value = 2166136261
    for byte in text:
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value ^ (value >> 16)


def runs(word: str) -> list[int]:
    """The buckets of a word's runs of two to four letters, and of five at its end."""
    text, out = f"^{word}$".encode(), []
    for length in (2, 3, 4, 5):
        for start in range(len(text) - length + 1):
            if length < 5 or start + length == len(text):
                out.append(hashed(text[start : start + length]) % BUCKETS)
    return out


def places(word: str, size: int) -> list[int]:
    """The bits of a word in a filter."""
    first, step = hashed(f"^{word}".encode()), hashed(f"{word}$".encode()) | 1
    return [(first + time * step) % size for time in range(5)]


def sieve(words: list[str], size: int, others: list[str], name: str, file: str) -> None:
    """A filter of `words`; prints how many of `others` seem to be in it."""
    bits = np.zeros(size, dtype=int)
    for word in words:
        bits[places(word, size)] = 1
    inside = set(words)
    wrong = np.mean([all(bits[places(w, size)]) for w in others if w not in inside])
    print(f"{file}: {len(words)} words, {wrong:.3f} of others seem to be in it")
    write(file, name, "".join(LETTERS[v] for v in bits.reshape(-1, 6) @ (32, 16, 8, 4, 2, 1)))


def matrix(words: list[str]) -> csr_matrix:
    pairs = [(row, bucket) for row, word in enumerate(words) for bucket in runs(word)]
    rows, columns = zip(*pairs)
    return csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(words), BUCKETS))


def write(file: str, name: str, text: str) -> None:
    path = ROOM / file
    rows = "\n".join("        " + text[start : start + 88] for start in range(0, len(text), 88))
    body = re.sub(rf'(let {name} = """\n).*?(\n        """)', lambda m: m[1] + rows + m[2], path.read_text(), flags=re.S)
    path.write_text(body)


def main() -> None:
    random.seed(2)
    if len(sys.argv) > 1:  # Words of the room's lists to be left out, one a line: for trials of unlisted names.
        held = {plain(w.strip()) for w in open(sys.argv[1])}
    else:
        held = set()
    everyday = dictionary("american-english", "british-english")
    words, terms, substances = dictionary("american-english-huge") | everyday, medicine(), drugs()
    goods = lists("brands", "moreBrands", "wardWords", "medical") - held
    world, census = worldly(), counted()
    known = lists("givenNames", "moreGivenNames", "surnames", "moreSurnames") - held
    no_names = words | substances | goods
    groups = [
        (1, 1.0, 10**6, (world | known) - no_names),
        (1, 0.3, 10**6, census - world - known - no_names),
        (0, 1.2, 20_000, substances - world - known),
        (0, 0.3, 60_000, words - known),
        (0, 0.5, 40_000, terms - world - census - known),
        (0, 1.2, 10**6, goods - world - known),
    ]
    train, tests, truth, weight = [], [], [], []
    for kind, its_weight, most, group in groups:
        group = sorted(group)
        random.shuffle(group)
        group = group[:most]
        cut = len(group) * 19 // 20
        tests.append(group[cut:])
        train += group[:cut]
        truth += [kind] * cut
        weight += [its_weight] * cut
    model = LogisticRegression(C=0.1, max_iter=400, solver="liblinear").fit(matrix(train), truth, sample_weight=weight)
    table = np.clip(np.round(model.coef_[0] * SCALE), -31, 31).astype(int)
    bias = round(float(model.intercept_[0]) * SCALE)

    def score(group: list[str]) -> np.ndarray:
        return (matrix(group) @ table + bias) / SCALE

    people = score(tests[0])
    for name, test in zip(("census", "drugs", "English", "medicine", "goods"), tests[1:]):
        others = score(test)
        if name == "census":
            print(f"names of the census above 0: {np.mean(others > 0):.2f}")
            continue
        area = roc_auc_score([1] * len(people) + [0] * len(others), np.concatenate([people, others]))
        print(f"names against {name}: area under the curve {area:.3f}")
    print(f"bias: {bias} (to be written into Lexicon+Spelling.swift)")
    write("Lexicon+Spelling.swift", "table", "".join(LETTERS[v + 32] for v in table))
    borne = world | census | known
    rare = sorted((world | census) - no_names - everyday - known - (terms - world))
    rare = [word for word, value in zip(rare, score(rare)) if value < CLEAR]
    sieve(rare, RARE_BITS, tests[3] + tests[4], "rare", "Lexicon+RareNames.swift")
    plain_words = sorted((everyday | terms | substances) - borne)
    plain_words = [word for word, value in zip(plain_words, score(plain_words)) if value > DOUBTFUL]
    # Words that are names of a few people too, but not of the lists of such words.
    plain_words += sorted(everyday & borne - known - lists("wordNames", "wordSurnames"))
    sieve(plain_words, PLAIN_BITS, tests[0] + tests[1], "looksLikeNames", "Lexicon+PlainWords.swift")


if __name__ == "__main__":
    main()
