#!/usr/bin/env python3
"""Trains the weights of Sources/Access/Redaction/Lexicon+Spelling.swift: how names of people are spelled.

    python3 -m venv v && v/bin/pip install faker drug-named-entity-recognition scikit-learn
    v/bin/python tools/name_spelling.py > table.txt     # the rows of the table; the bias is said on standard error

Needs the word lists of Debian (wamerican, wbritish) too. Names are Faker's lists of all countries that are written in
Latin letters; what they are told from are English words and names of drugs. With a tenth of each held back the area
under the curve is 0.95 against drugs and 0.94 against English words (printed).
"""

import bz2
import importlib
import os
import pickle
import pkgutil
import random
import sys
import unicodedata

import drug_named_entity_recognition
import faker.providers.person
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

BUCKETS = 4096
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-"
SCALE = 12


def plain(text: str) -> str:
    """Small letters without marks, as `Lexicon.plain` writes them."""
    text = unicodedata.normalize("NFD", text.lower())
    text = "".join(c for c in text if unicodedata.category(c) != "Mn")
    return text.translate(str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i"}))


def names() -> set[str]:
    found = set()
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = getattr(importlib.import_module(f"faker.providers.person.{module.name}"), "Provider", None)
        for kind in ("first_names", "first_names_male", "first_names_female", "last_names", "last_names_male"):
            values = getattr(provider, kind, None)
            if values is not None and not isinstance(values, property):
                found |= {plain(v) for v in values if isinstance(v, str) and v[:1].isupper()}
    return {n for n in found if n.isascii() and n.isalpha() and 3 <= len(n) <= 14}


def english() -> set[str]:
    lists = [open(f"/usr/share/dict/{n}-english") for n in ("american", "british")]
    return {w.strip() for words in lists for w in words if w.strip().isascii() and w.strip().isalpha() and w[0].islower()}


def drugs() -> set[str]:
    place = os.path.dirname(drug_named_entity_recognition.__file__)
    with bz2.open(f"{place}/drug_ner_dictionary.pkl.bz2") as file:
        known = pickle.load(file)
    every = list(known["drug_variant_to_canonical"]) + list(known["drug_canonical_to_data"])
    return {w.lower() for w in every if w.isascii() and w.isalpha() and 4 <= len(w) <= 13}


def runs(word: str) -> list[int]:
    """The buckets of a word's runs of two to four letters, and of five at its end (FNV-1a)."""
    text, out = f"^{word}$".encode(), []
    for length in (2, 3, 4, 5):
        for start in range(len(text) - length + 1):
            if length == 5 and start + length < len(text):
                continue
            value = 2166136261
            for byte in text[start : start + length]:
                value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
            out.append((value ^ (value >> 16)) % BUCKETS)
    return out


def matrix(words: list[str]) -> csr_matrix:
    places = [(row, bucket) for row, word in enumerate(words) for bucket in runs(word)]
    rows, columns = zip(*places)
    return csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(words), BUCKETS))


def main() -> None:
    random.seed(2)
    words = english()
    people, substances = names() - words, drugs() - words
    people -= substances
    groups = []
    for group, most in ((people, 10**6), (substances, 20_000), (words, 35_000)):
        group = sorted(group)
        random.shuffle(group)
        groups.append(group[:most])
    cuts = [len(g) * 9 // 10 for g in groups]
    train = [g[:c] for g, c in zip(groups, cuts)]
    truth = np.repeat([1, 0, 0], [len(t) for t in train])
    weight = np.repeat([1.0, 1.2, 0.6], [len(t) for t in train])
    model = LogisticRegression(C=0.1, max_iter=300).fit(matrix(sum(train, [])), truth, sample_weight=weight)
    table = np.clip(np.round(model.coef_[0] * SCALE), -31, 31)
    bias = round(model.intercept_[0] * SCALE)
    scores = [matrix(g[c:]) @ table / SCALE + bias / SCALE for g, c in zip(groups, cuts)]
    for name, other in (("drugs", scores[1]), ("English words", scores[2])):
        both = np.concatenate([scores[0], other])
        area = roc_auc_score(np.repeat([1, 0], [len(scores[0]), len(other)]), both)
        print(f"against {name}: area under the curve {area:.3f}", file=sys.stderr)
    print(f"bias {bias}", file=sys.stderr)
    text = "".join(LETTERS[int(v) + 32] for v in table)
    for start in range(0, len(text), 88):
        print("        " + text[start : start + 88])


if __name__ == "__main__":
    main()
