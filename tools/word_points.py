#!/usr/bin/env python3
"""tools/word_points.py: fits the points of words (Sources/Clinical/Screening/WordPoints.swift) to the test sets.

Words come as the screening reads them (`anamnesis rules words`), so that a slip, a synonym and a denied word
are here what they are there. Three fits by logistic regression over which words a message has, each word
once: danger or none (what a danger's words say does not count where they are denied), the level of care, and which
danger. Weights become whole tenths; small ones are dropped, and words of mere politeness have none. The sets
`held_*` are never read: they tell what carries over. The development messages are read as well (CLINICAL_SETS, as in
tools/bench).

    tools/word_points.py            prints how well words alone tell a danger in sets left out of the fit
    tools/word_points.py --write    and writes Rules/RuleText+WordPoints*.swift and RuleText+WordLeads.swift

Needs scikit-learn (a Python environment of its own is made beside the tests' one) and a built `anamnesis`.
"""
import json
import os
import pathlib
import subprocess
import sys
import textwrap

ROOT = pathlib.Path(__file__).resolve().parents[1]
RULES = ROOT / "Sources/Clinical/Screening/Rules"
PACKAGES = ["scikit-learn==1.7.2", "numpy==2.3.4"]
POLITE = set("please help thanks thank hi hello hey hiya sorry dear regards cheers".split())
LEVELS = ["routine", "self_care", "urgent", "emergency"]
DANGER_MIN = 0.1
LEVEL_MIN = 0.1
LEAD_MIN = 0.4
# The share of harmless messages, in sets left out, that the words alone may call a danger.
FALSE_MAX = 0.0125
# The share of dangers whose words alone may speak of everyday things.
LOST_MAX = 0.004


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


def messages() -> list[dict]:
    """All messages of all sets but the held ones, with their words."""
    sys.path.insert(0, str(ROOT / "Tests/EndToEnd"))
    from clinical.sets import messages as of_set

    names = sorted(p.stem for p in (ROOT / "Tests/EndToEnd/clinical").glob("*.tsv") if not p.stem.startswith("held"))
    found = [message for name in names for message in of_set(name)]
    given = pathlib.Path(os.environ.get("CLINICAL_SETS", ROOT / "../shared/clinical")) / "red_flag_dev.jsonl"
    if given.exists():
        found += [json.loads(line) for line in given.read_text().splitlines()]
    else:
        print(f"without {given.name}: CLINICAL_SETS is its directory", file=sys.stderr)
    binary = os.environ.get("ANAMNESIS_BINARY") or str(ROOT / ".build/debug/anamnesis")
    text = "".join(json.dumps({"id": m["id"], "text": m["text"]}) + "\n" for m in found)
    done = subprocess.run([binary, "rules", "words"], input=text, capture_output=True, text=True, check=True)
    for message, line in zip(found, done.stdout.splitlines(), strict=True):
        message["read"] = json.loads(line)["words"]
        message["words"] = {word.lstrip("~") for word in message["read"]} - POLITE - {""}
    return found


def levels(message: dict) -> list[str]:
    return message["gold"].split("|") if "gold" in message else [message["urgency"]]


def danger(message: dict) -> bool | None:
    """Whether it is one; None where the label does not say."""
    if "red_flag" in message:
        return message["red_flag"]
    found = levels(message)
    return True if found[0] == "emergency" else None if "urgent" in found else False


def score(message: dict, points: dict[str, int], base: int) -> int:
    """The sum as `WordPoints.weigh` makes it."""
    counted = {
        word.lstrip("~") for word in message["read"] if points.get(word.lstrip("~"), 0) <= 0 or not word.startswith("~")
    }
    return base + sum(points.get(word, 0) for word in counted)


class Fit:
    """A regression over the words of messages, in whole tenths."""

    def __init__(self, found, labels, strength, least, weights=None, **more):
        from sklearn.feature_extraction.text import CountVectorizer
        from sklearn.linear_model import LogisticRegression

        table = CountVectorizer(analyzer=lambda m: sorted(m["words"]), binary=True, min_df=3)
        fit = LogisticRegression(C=strength, max_iter=2000, tol=1e-5, **more)
        fit.fit(table.fit_transform(found), labels, sample_weight=weights)
        words = table.get_feature_names_out()
        self.classes = list(fit.classes_)
        self.base = [round(10 * b) for b in fit.intercept_]
        self.points = [
            {w: round(10 * x) for w, x in zip(words, row) if abs(x) >= least} for row in fit.coef_
        ]


def told_apart(found: list[dict]) -> int:
    """Prints what words alone tell in the messages left out of the fit; the points that make a danger."""
    import numpy as np
    from sklearn.model_selection import StratifiedKFold

    labels = np.array([danger(m) for m in found])
    scores = np.zeros(len(found))
    for known, left in StratifiedKFold(8, shuffle=True, random_state=1).split(scores, labels):
        fit = Fit([found[i] for i in known], labels[known], 0.6, DANGER_MIN)
        scores[left] = [score(found[i], fit.points[0], fit.base[0]) for i in left]
    least = int(np.quantile(scores[~labels], 1 - FALSE_MAX)) + 1
    print(f"{len(found)} messages, {labels.sum()} dangers; from {least} points on {np.mean(scores[labels] >= least):.3f} of the "
          f"dangers and {np.mean(scores[~labels] >= least):.3f} of the others, by words alone")
    most = int(np.quantile(scores[labels], LOST_MAX))
    print(f"up to {most} points: {np.mean(scores[labels] <= most):.4f} of the dangers, {np.mean(scores[~labels] <= most):.3f} of the others")
    return least


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
    told_apart(judged)
    if "--write" not in sys.argv:
        return
    fit = Fit(judged, [danger(m) for m in judged], 0.6, DANGER_MIN)
    care = Fit(found, [levels(m)[0] for m in found], 0.3, 0, [2.0 if "gold" in m else 1.0 for m in found])
    routine, self_care, urgent = (care.classes.index(level) for level in LEVELS[:3])

    def above(level, word):
        return care.points[level].get(word, 0) - care.points[routine].get(word, 0)

    rows = {}
    for word in sorted(set(fit.points[0]) | set(care.points[0])):
        levelled = [above(urgent, word), above(self_care, word)]
        if max(map(abs, levelled)) < 10 * LEVEL_MIN * 2:
            levelled = [0, 0]
        row = [fit.points[0].get(word, 0), *levelled]
        while row and not row[-1]:
            row.pop()
        if row:
            rows[word] = " ".join([word, *map(str, row)])
    base = [fit.base[0], care.base[urgent] - care.base[routine], care.base[self_care] - care.base[routine]]
    head = entry("points", ["base " + " ".join(map(str, base))])
    told = "What words say: for a danger, for the level urgent, for self-care, in tenths of log odds"
    halves = {"AToH": [], "IToR": [], "SToZ": []}
    for word, row in rows.items():
        halves["AToH" if word < "i" else "IToR" if word < "s" else "SToZ"].append(row)
    for part, lines in halves.items():
        entries = ([head] if part == "AToH" else []) + [entry("points", lines)]
        write(f"WordPoints{part}", f"wordPoints{part}", f"{told}; {part[0]} to {part[-1]}.", entries)
    flags = [m for m in found if m.get("categories")]
    leads = Fit(flags, [m["categories"][0] for m in flags], 3, LEAD_MIN)
    entries = []
    for name, points in zip(leads.classes, leads.points):
        told_most = sorted((w for w in points if points[w] > 0), key=lambda w: (-points[w], w))
        entries.append(entry(f"leads {name}", [f"{w} {points[w]}" for w in told_most]))
    write("WordLeads", "wordLeads", "How much a word tells one danger from the others, the most telling first.", entries)
    print(f"{len(rows)} words with points, {sum(e.count(';') + 1 for e in entries)} leads")


if __name__ == "__main__":
    in_own_environment()
    main()
