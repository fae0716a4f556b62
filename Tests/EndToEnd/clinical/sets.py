"""Turns the sets beside it into the scorer's form: `sets.py NAME` prints JSON lines."""

from __future__ import annotations

import json
import sys
from pathlib import Path

LEVELS = {"E": "emergency", "U": "urgent", "R": "routine", "S": "self_care"}


def messages(name: str) -> list[dict]:
    """The messages of `name.tsv`: level, categories (or the set's mark), phenomenon, text."""
    out = []
    for number, line in enumerate((Path(__file__).parent / f"{name}.tsv").read_text().splitlines(), 1):
        level, *middle, text = line.split("\t")
        item = {"id": f"{name}-{number:03}", "text": text}
        if len(middle) == 2:
            categories = [c for c in middle[0].split(",") if c]
            item |= {
                "red_flag": bool(categories), "categories": categories, "urgency": LEVELS[level],
                "phenomenon": middle[1], "hard": not categories and middle[1] != "plain",
            }
        else:
            item["gold"] = "|".join(LEVELS[part] for part in level.split("|"))
        out.append(item)
    return out


if __name__ == "__main__":
    for message in messages(sys.argv[1]):
        print(json.dumps(message))
