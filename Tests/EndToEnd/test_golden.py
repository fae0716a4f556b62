"""Two verifiers, one in another language, over the golden log and everything that was done to it."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys

import pytest
from golden import FOLDER, Golden, applied, mutations
from harness import ROOT, run

VERIFIER = ROOT / "tools/verify_log.py"
MUTATIONS = mutations()


def both(*words) -> tuple[dict, dict]:
    """What each verifier says, both at a time; the exit code it ends with is the one it prints."""
    theirs = subprocess.Popen(
        [sys.executable, VERIFIER, *map(str, words), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    ours = run("verify", *words, "--json")
    told, complaint = theirs.communicate(timeout=60)
    reports = []
    for out, err, code in ((ours.stdout, ours.stderr, ours.returncode), (told, complaint, theirs.returncode)):
        assert out, err
        report = json.loads(out)
        assert report["exit"] == code, err
        reports.append(report)
    return tuple(reports)


def options(mutation: dict) -> list:
    words = []
    if "checkpoint" in mutation:
        words += ["--checkpoint", FOLDER / mutation["checkpoint"]]
    if mutation.get("pinned"):
        words += ["--key", mutation.get("key") or json.loads((FOLDER / "about.json").read_text())["key"]]
    return words


def test_the_untouched_log_is_intact_for_both_as_export_and_as_database(tmp_path):
    log = Golden()
    for path in (log.export(tmp_path / "log.ndjson"), log.database(tmp_path / "events.db")):
        ours, theirs = both(path, *options({"checkpoint": "latest.note", "pinned": True}))
        for report in (ours, theirs):
            assert (report["exit"], report["checked"], report["checkpoints"]) == (0, 1000, 10)
            assert report["warnings"] == []
        for name in ("sentence", "head_hash", "root", "not_proven"):
            assert ours[name] == theirs[name]


def test_there_are_at_least_forty_mutations_each_with_its_own_name_and_the_list_is_pinned():
    names = [m["name"] for m in MUTATIONS]
    assert len(names) == len(set(names)) >= 40
    digest = hashlib.sha256((FOLDER / "mutations.json").read_bytes()).hexdigest()
    assert digest == "d980b85cb4385c59ddfe0a8cdd10545472782728739f36c887e0e38c97e06acf"


def kinds() -> list[str]:
    """Every event kind there is today: of the catalogue and of the log itself."""
    catalogue = (ROOT / "Sources/Clinical/Record/EventCatalogue.swift").read_text()
    found = re.findall(r"^ *([a-z]+_[a-z_]+) (?:session|patient|user|access|system)\b", catalogue, re.M)
    own = (ROOT / "Sources/EventLog/TypeRegistry.swift").read_text()
    return [*found, *re.findall(r'case \w+ = "([a-z_]+)"', own)]


def test_kinds_that_came_after_the_golden_log_go_on_from_it_for_both(tmp_path):
    """The golden log has those of its day, for ever; each since is one more name to the format."""
    log = Golden()
    known = {"log_opened", "key_created", "type_registered", *log.names().values()}
    later = [name for name in kinds() if name not in known]
    assert len(known) >= 60 and len(known) + len(later) == len(set(kinds()) | known)
    for name in later:
        number = max(log.names()) + 1
        log.add(3, {"type_id": number, "name": name})
        log.add(number, {"n": number}, stream=hashlib.sha256(name.encode()).digest()[:16])
    assert set(kinds()) <= known | set(log.names().values())
    for path in (log.export(tmp_path / "log.ndjson"), log.database(tmp_path / "events.db")):
        for report in both(path, *options({"checkpoint": "latest.note", "pinned": True})):
            assert report["exit"] == 0, report["sentence"]
            assert report["checked"] == 1000 + 2 * len(later)


@pytest.mark.parametrize("mutation", MUTATIONS, ids=[m["name"] for m in MUTATIONS])
def test_both_verifiers_say_what_was_done(mutation, tmp_path):
    log = applied(mutation)
    forms = mutation.get("forms", ["export", "database"])
    for form in forms:
        path = log.export(tmp_path / "log.ndjson") if form == "export" else log.database(tmp_path / "events.db")
        ours, theirs = both(path, *options(mutation))
        want = (mutation["exit"], mutation.get("kind"), mutation.get("first_bad"))
        for who, report in (("ours", ours), ("theirs", theirs)):
            said = (report["exit"], report.get("kind"), report.get("first_bad"))
            assert said == want, f"{who} on the {form}: {report['sentence']}"
        if mutation["exit"] == 0:
            assert bool(ours["warnings"]) == bool(theirs["warnings"]) == bool(mutation.get("warns"))
