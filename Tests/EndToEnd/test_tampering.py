"""What somebody changes behind a service's back: it is found, said, and nothing else breaks of it."""

from __future__ import annotations

import json
import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from harness import CHEST_PAIN, HARMLESS, Server, run, wait_for
from test_integrity import verified

PAGE = 4096


def flip(directory: Path, *positions: int) -> None:
    """Changes the last byte of records, as who can write to the file can; the guards stand again afterwards."""
    base = sqlite3.connect(directory / "events.db", isolation_level=None, timeout=10)
    guards = base.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    base.execute("BEGIN IMMEDIATE")
    for name, _ in guards:
        base.execute(f"DROP TRIGGER {name}")
    for position in positions:
        (record,) = base.execute("SELECT rec FROM event WHERE pos = ?", (position,)).fetchone()
        changed = record[:-1] + bytes([record[-1] ^ 1])
        base.execute("UPDATE event SET rec = ? WHERE pos = ?", (changed, position))
    for _, sql in guards:
        base.execute(sql)
    base.execute("COMMIT")
    base.close()


def posted(server: Server, user: str, text: str) -> int:
    with server.http("patient", user) as http:
        http.post("/api/sessions", json={"session_id": "s"})
        return http.post("/api/sessions/s/messages", json={"content": text, "client_id": text[:20]}).status_code


def test_a_verification_that_finds_tampering_stops_writing_and_is_told_everywhere_and_recorded(server):
    assert posted(server, "ada", HARMLESS) < 300
    with server.http("compliance") as http:
        law = http.get("/docs/metrics/compliance").json()
        assert law["chain"]["result"] == "unverified" and law["chain"]["verified_at"] is None
        assert verified(http, "chain")["result"] == "ok"
        assert http.get("/docs/metrics/compliance").json()["chain"]["result"] == "ok"
        flip(server.directory, 5)
        told = verified(http, "chain")
        assert told["result"] == "violated" and told["violations"][0]["seq"] == 5
        law = http.get("/docs/metrics/compliance").json()
        assert law["chain"]["result"] == "violated" and law["status"] == "attention"
        control = next(c for c in law["controls"] if c["name"] == "Integrity")
        assert control["status"] == "attention"
        assert "record 5 does not verify" in http.get("/health").text
        assert http.get("/readyz").status_code == 503
    assert posted(server, "ada", CHEST_PAIN) >= 500
    wait_for(lambda: "takes no events" in server.errors(), what="a line in the log")
    told = wait_for(lambda: len(found := server.audit(type="log_verified")) == 2 and found, what="both on record")
    told.sort(key=lambda e: e["seq"])
    assert {e["action"] for e in told} == {"E"} and "service" not in {e["actor"]["id"] for e in told}, told
    base = sqlite3.connect(f"file:{server.directory}/events.db?mode=ro", uri=True)
    stored = [base.execute("SELECT substr(rec, 177) FROM event WHERE pos = ?", (e["seq"],)).fetchone()[0] for e in told]
    base.close()
    bodies = [json.loads(body) for body in stored]
    assert [(b["mode"], b["result"]) for b in bodies] == [("chain", "ok"), ("chain", "violated")]
    assert bodies[0]["records"] > 5 == bodies[1]["records"] and len(bodies[0]["root"]) == 64


def test_what_lies_behind_the_tail_is_verified_without_being_asked_for(fresh):
    damaged, sound = fresh().start(), fresh("sound").start()
    assert posted(damaged, "ada", HARMLESS) < 300
    flip(damaged.directory, 5)
    with damaged.http() as http:
        wait_for(lambda: http.get("/readyz").status_code == 503, 25, "the finding")
        assert "record 5 does not verify" in http.get("/health").text
    with sound.http() as http:
        wait_for(lambda: http.get("/status").json()["log"]["verified_seq"], 25, "the verification")
        assert http.get("/readyz").json()["warnings"] == []
        assert http.get("/docs/metrics/compliance").json()["chain"]["result"] == "ok"


def test_questions_by_time_are_answered_beside_records_that_can_not_be_read(server):
    for number in range(20):
        assert posted(server, "ada", f"{number}: {HARMLESS}") < 300
    with server.http("compliance") as http:
        assert http.get("/api/audit/events").status_code == 200
    moment = datetime.now(UTC).isoformat().replace("+00:00", "Z")
    assert posted(server, "dee", HARMLESS) < 300
    assert server.terminate() == 0
    events = server.events()
    # Wherever the halving begins, it comes upon one of these; without keys and types nothing is read at all.
    middle = range(len(events) // 2 - 4, len(events) // 2 + 5)
    flip(server.directory, *(p for p in middle if events[p]["type"] not in ("key_created", "type_registered")))
    server.start()
    with server.http("compliance") as http:
        for path in (
            f"/api/audit/events?from={moment}", f"/api/audit/events?to={moment}",
            "/docs/metrics/compliance",
        ):
            answer = http.get(path)
            assert answer.status_code == 200, (path, answer.text)
        later = http.get("/api/audit/events", params={"from": moment, "limit": 1000}).json()["items"]
        assert later and all(e["recorded_at"] > moment for e in later)


def changed_pages(old: bytes, new: bytes) -> list[int]:
    count = min(len(old), len(new)) // PAGE
    return [i for i in range(count) if old[i * PAGE : (i + 1) * PAGE] != new[i * PAGE : (i + 1) * PAGE]]


def test_no_older_page_of_the_read_models_hides_an_emergency_or_stops_a_start(server, tmp_path):
    """Each is sealed as it must be: it stood there once."""
    for user in ("ada", "bob"):
        assert posted(server, user, HARMLESS) < 300
    assert server.terminate() == 0
    old = (server.directory / "read.db").read_bytes()
    server.start()
    assert posted(server, "victim", CHEST_PAIN) < 300
    with server.http("nurse") as http:
        wait_for(lambda: "emergency" in http.get("/api/nurse/queue").text, what="the emergency")
    assert server.terminate() == 0
    new = (server.directory / "read.db").read_bytes()
    kept = tmp_path / "kept"
    shutil.copytree(server.directory, kept)
    for page in changed_pages(old, new):
        if page == 0:
            continue
        shutil.rmtree(server.directory)
        shutil.copytree(kept, server.directory)
        at = page * PAGE
        (server.directory / "read.db").write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
        server.start()
        with server.http("nurse") as http:
            queue = http.get("/api/nurse/queue").json()["queue"]
            assert "emergency" in [case["urgency"] for case in queue], page
        server.kill()


STALE = {
    "an older note": lambda notes: notes[-2],
    "without its day's signature": lambda notes: "\n".join(
        line for line in notes[-1].split("\n") if "/day " not in line
    ),
}


@pytest.mark.parametrize("what", [*STALE, "a copy of another size"])
def test_a_checkpoint_that_is_not_as_it_was_signed_is_said_at_the_start(server, what):
    for user in ("ada", "bob"):
        assert posted(server, user, HARMLESS) < 300
        with server.http("compliance") as http:
            size = http.post("/api/audit/checkpoints").json()["size"]
    assert server.terminate() == 0
    if what in STALE:
        base = sqlite3.connect(server.directory / "events.db", isolation_level=None)
        rows = base.execute("SELECT size, note FROM checkpoint ORDER BY size").fetchall()
        note = STALE[what]([note for _, note in rows])
        for (name,) in base.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            base.execute(f"DROP TRIGGER {name}")
        base.execute("UPDATE checkpoint SET note = ? WHERE size = ?", (note, rows[-1][0]))
        base.close()
    else:
        copies = server.directory / "checkpoints.log"
        text = copies.read_text()
        assert f"\n{size}\n" in text
        copies.write_text(text.replace(f"\n{size}\n", f"\n{size + 1}\n"))
    assert run("verify", server.directory).returncode == 1
    server.start()
    with server.http() as http:
        ready = http.get("/readyz")
        assert ready.status_code == 200 and "checkpoint" in str(ready.json()["warnings"]), ready.text
        wait_for(lambda: http.get("/checkpoint").status_code == 200, what="a new checkpoint")
    assert posted(server, "cyd", HARMLESS) < 300
