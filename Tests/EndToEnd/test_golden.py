"""Two verifiers, one in another language, over the golden log and everything that was done to it."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys

import pytest
from golden import FOLDER, Golden, applied, mutations
from harness import ROOT, run

VERIFIER = ROOT / "tools/verify_log.py"
MUTATIONS = mutations()


def independent(*words) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, VERIFIER, *map(str, words)], capture_output=True, text=True, timeout=60
    )


def both(*words) -> tuple[dict, dict]:
    """What each verifier says; the exit code it ends with is the one it prints."""
    reports = []
    for done in (run("verify", *words, "--json"), independent(*words, "--json")):
        assert done.stdout, done.stderr
        report = json.loads(done.stdout)
        assert report["exit"] == done.returncode, done.stderr
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
