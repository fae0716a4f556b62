#!/usr/bin/env python3
"""tools/word_points.py: fits the points of words (Sources/Clinical/Screening/WordPoints.swift) to the test sets.

Words come as the screening reads them (`anamnesis rules words`), so that a slip, a synonym and a denied word
are here what they are there. Rows are words, words that are denied, pairs of neighbours and pairs with one word between;
their sum is divided by the root of how many there may be, as there. Four fits by logistic regression: danger or
none, emergency or none, the level of care, and which danger. Weights become whole tenths. The sets `held_*` are never read:
they tell what carries over. The examples of the rules, the messages of ClinicalTests and the development messages
(CLINICAL_SETS, as in tools/bench) are read as well.

    tools/word_points.py            prints how well words alone tell a danger in sets left out of the fit
    tools/word_points.py --write    and writes Rules/RuleText+WordP*.swift and RuleText+WordLeads.swift

Needs scikit-learn (a Python environment of its own is made beside the tests' one) and a built `anamnesis`.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import textwrap

ROOT = pathlib.Path(__file__).resolve().parents[1]
RULES = ROOT / "Sources/Clinical/Screening/Rules"
PACKAGES = ["scikit-learn==1.7.2", "numpy==2.3.4"]
LEVELS = ["routine", "self_care", "urgent", "emergency"]
POLITE = set(re.search(r"polite: (.*)", (RULES / "RuleText+WordNeeds.swift").read_text())[1].split())
# How much an example of a rule counts, and a message of ClinicalTests, beside a message of the sets.
EXAMPLE_WEIGHT = 4
MESSAGE_WEIGHT = 2
# Strengths of the fits (the inverse of what a weight costs).
DANGER, EMERGENCY, LEVEL, LEAD = 2.0, 2.0, 0.6, 3.0
# A row whose weights are all smaller is dropped, in tenths.
ROW_MIN = 1


def in_own_environment():
    """Starts this script again where scikit-learn is."""
    venv = ROOT / ".venv-points"
    if pathlib.Path(sys.prefix) == venv:
        return
    if not (venv / "ready").exists():
        subprocess.run([sys.executable, "-m", "venv", venv], check=True)
        subprocess.run([venv / "bin/pip", "install", "--quiet", *PACKAGES], check=True)
        (venv / "ready").touch()
    os.execv(venv / "bin/python", [venv / "bin/python", *sys.argv])


def run(*arguments: str, text: str = "") -> str:
    """What `anamnesis` prints."""
    binary = os.environ.get("ANAMNESIS_BINARY") or str(ROOT / ".build/debug/anamnesis")
    return subprocess.run([binary, *arguments], input=text, capture_output=True, text=True, check=True).stdout


def lines(printed: str) -> list[dict]:
    return [json.loads(line) for line in printed.splitlines()]


def of_sets() -> list[dict]:
    """All messages of all sets but the held ones."""
    sys.path.insert(0, str(ROOT / "Tests/EndToEnd"))
    from clinical.sets import messages as of_set

    names = sorted(p.stem for p in (ROOT / "Tests/EndToEnd/clinical").glob("*.tsv") if not p.stem.startswith("held"))
    found = [message for name in names for message in of_set(name)]
    given = pathlib.Path(os.environ.get("CLINICAL_SETS", ROOT / "../shared/clinical")) / "red_flag_dev.jsonl"
    if given.exists():
        return found + [json.loads(line) for line in given.read_text().splitlines()]
    print(f"without {given.name}: CLINICAL_SETS is its directory", file=sys.stderr)
    return found


def of_rules() -> list[dict]:
    """The examples of the rules, and the messages that ClinicalTests reads."""
    found = []
    for path in sorted(RULES.glob("*.swift")):
        for kind, text in re.findall(r"^        (fires|spares): (.*(?:\n         .*)*)", path.read_text(), re.M):
            text = " ".join(text.split())
            found.append({"id": kind, "text": text, "danger": kind == "fires", "weight": EXAMPLE_WEIGHT})
    for path in sorted((ROOT / "Tests/ClinicalTests").glob("ScreeningMessages*.swift")):
        for category, text in re.findall(r"^        (\w+|-)\|(.*)$", path.read_text(), re.M):
            found.append({"id": category, "text": text, "danger": category != "-", "weight": MESSAGE_WEIGHT})
    return found


def rows(read: list[str]) -> tuple[set[str], int]:
    """What a message has points by, and how many of its words count."""
    words = [word for word in read if word.lstrip("~") not in POLITE]
    return set(words) | {f"{a}+{b}" for a, b in zip(words, words[1:])} | {f"{a}+?+{b}" for a, b in zip(words, words[2:])}, len(words)


def messages() -> list[dict]:
    """All that is learned from, with the rows of each."""
    found = of_sets() + of_rules()
    text = "".join(json.dumps({"id": m["id"], "text": m["text"]}) + "\n" for m in found)
    for message, line in zip(found, lines(run("rules", "words", text=text)), strict=True):
        message["rows"], message["count"] = rows(line["words"])
    return found


def levels(message: dict) -> list[str]:
    """The right levels; none where only a danger is told."""
    if "danger" in message:
        return []
    return message["gold"].split("|") if "gold" in message else [message["urgency"]]


def danger(message: dict) -> bool | None:
    """Whether it is one; None where the label does not say."""
    for key in ("red_flag", "danger"):
        if key in message:
            return message[key]
    found = levels(message)
    return True if found[0] == "emergency" else None if "urgent" in found else False


class Fit:
    """A regression over the rows of messages, in whole tenths."""

    def __init__(self, found, labels, strength, of=lambda row: True, **more):
        from sklearn.feature_extraction.text import CountVectorizer
        from sklearn.linear_model import LogisticRegression

        self.table = CountVectorizer(analyzer=lambda m: sorted(filter(of, m["rows"])), binary=True, min_df=2, dtype=float)
        self.table.fit(found)
        self.fit = LogisticRegression(C=strength, max_iter=3000, tol=1e-4, **more)
        self.fit.fit(self.matrix(found), labels, sample_weight=[m.get("weight", 1) for m in found])
        names = self.table.get_feature_names_out()
        self.classes = list(self.fit.classes_)
        self.base = [round(10 * b) for b in self.fit.intercept_]
        self.points = [{w: round(10 * x) for w, x in zip(names, row) if round(10 * x)} for row in self.fit.coef_]

    def matrix(self, found):
        from scipy import sparse

        scale = [10 / max(1, 3 * m["count"] - 3) ** 0.5 for m in found]
        return sparse.diags(scale) @ self.table.transform(found)


def score(message: dict, points: dict[str, int], base: int) -> int:
    """The sum as `WordPoints.weigh` makes it."""
    total = sum(points.get(row, 0) for row in message["rows"])
    return base + round(total * 10 / max(1, 3 * message["count"] - 3) ** 0.5)


def told_apart(found: list[dict]):
    """Prints what words alone tell in messages left out of the fit."""
    import numpy as np
    from sklearn.model_selection import StratifiedKFold

    labels = np.array([danger(m) for m in found])
    scores = np.zeros(len(found))
    for known, left in StratifiedKFold(5, shuffle=True, random_state=1).split(scores, labels):
        fit = Fit([found[i] for i in known], labels[known], DANGER, solver="liblinear")
        scores[left] = [score(found[i], fit.points[0], fit.base[0]) for i in left]
    print(f"{len(found)} messages, {labels.sum()} dangers, by words alone:")
    for least in range(-20, 41, 4):
        print(f"  from {least:3} points on {np.mean(scores[labels] >= least):.3f} of the dangers and "
              f"{np.mean(scores[~labels] >= least):.3f} of the others")


def entry(head: str, rows: list[str]) -> str:
    body = textwrap.fill(f"{head}: " + "; ".join(rows), 100, initial_indent=" " * 8, subsequent_indent=" " * 9,
                         break_long_words=False, break_on_hyphens=False)
    return body


def write(name: str, member: str, told: str, entries: list[str]):
    (RULES / f"RuleText+{name}.swift").write_text(
        f"extension RuleText {{\n    /// {told}\n    ///\n    /// Written by `tools/word_points.py`.\n"
        f'    static let {member} = #"""\n' + "\n".join(entries) + '\n        """#\n}\n'
    )


def main():
    found = messages()
    judged = [m for m in found if danger(m) is not None]
    if "--write" not in sys.argv:
        told_apart(judged)
        return
    fit = Fit(judged, [danger(m) for m in judged], DANGER, solver="liblinear")
    levelled = [m for m in found if levels(m)]
    alarm = Fit(levelled, ["emergency" in levels(m) for m in levelled], EMERGENCY, solver="liblinear")
    for message in levelled:
        message["weight"] = 2 if "gold" in message else 1
    care = Fit(levelled, [levels(m)[0] for m in levelled], LEVEL)
    routine, self_care, urgent = (care.classes.index(level) for level in LEVELS[:3])

    def above(level, row):
        return care.points[level].get(row, 0) - care.points[routine].get(row, 0)

    table = {}
    for row in sorted(set(fit.points[0]) | set(alarm.points[0]) | set(care.points[urgent])):
        four = [fit.points[0].get(row, 0), above(urgent, row), above(self_care, row), alarm.points[0].get(row, 0)]
        if max(map(abs, four)) < ROW_MIN:
            continue
        while not four[-1]:
            four.pop()
        table[row] = " ".join([row, *map(str, four)])
    base = [fit.base[0], care.base[urgent] - care.base[routine], care.base[self_care] - care.base[routine], alarm.base[0]]
    head = entry("points", ["base " + " ".join(map(str, base))])
    told = "What {} say: for a danger, for the level urgent, for self-care, for an emergency, in tenths of log odds"
    words = [line for row, line in table.items() if "+" not in row]
    write("WordPoints", "wordPoints", told.format("words") + ".", [head, entry("points", words)])
    parts = {"AToH": [], "IToR": [], "SToZ": []}
    for row, line in table.items():
        if "+" in row:
            first = row.lstrip("~")
            parts["AToH" if first < "i" else "IToR" if first < "s" else "SToZ"].append(line)
    for part, lines in parts.items():
        write(f"WordPairs{part}", f"wordPairs{part}", told.format("pairs of words") + f"; {part[0]} to {part[-1]}.", [entry("points", lines)])
    flags = [m for m in found if m.get("categories")]
    leads = Fit(flags, [m["categories"][0] for m in flags], LEAD, of=lambda row: row[0] != "~" and "+" not in row)
    entries = []
    for name, points in zip(leads.classes, leads.points):
        told_most = sorted((w for w in points if points[w] > 0), key=lambda w: (-points[w], w))
        entries.append(entry(f"leads {name}", [f"{w} {points[w]}" for w in told_most]))
    write("WordLeads", "wordLeads", "How much a word tells one danger from the others, the most telling first.", entries)
    print(f"{len(table)} rows with points, {len(words)} of them words, {sum(e.count(';') + 1 for e in entries)} leads")


if __name__ == "__main__":
    in_own_environment()
    main()
