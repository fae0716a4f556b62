"""Keys, erasure, backup and the sealed read models of a data directory, by the commands people use."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from harness import BINARY, CHEST_PAIN, HARMLESS, LONG, Server, environment, run, wait_for


def order(*words, code: int = 0, **settings) -> dict | str:
    done = run(*words, **settings)
    assert done.returncode == code, (words, done.stdout, done.stderr)
    if code:
        lines = done.stderr.strip().splitlines()
        return lines[-1]
    return json.loads(done.stdout)


def session_of(server: Server, user: str) -> str:
    with server.patient(user) as patient:
        patient.ask(f"{HARMLESS} from {user}")
        return next(f for f in patient.seen if f["type"] == "ack")["session_id"]


def files(*places) -> list:
    return [p for place in places for p in place.rglob("*") if p.is_file()]


# Keys


KEY_FAULTS = {
    "absent": lambda key, other: key.unlink(),
    "empty": lambda key, other: key.write_bytes(b""),
    "short": lambda key, other: key.write_bytes(key.read_bytes()[:63]),
    "long": lambda key, other: key.write_bytes(key.read_bytes().strip() + b"0\n"),
    "upper case": lambda key, other: key.write_bytes(b"A" * 64 + b"\n"),
    "no digits": lambda key, other: key.write_bytes(b"g" * 64 + b"\n"),
    "binary": lambda key, other: key.write_bytes(os.urandom(32)),
    "another directory's": lambda key, other: key.write_bytes(other.read_bytes()),
    "readable by the group": lambda key, other: key.chmod(0o640),
    "readable by all": lambda key, other: key.chmod(0o644),
    "a link": lambda key, other: (key.rename(key.with_suffix(".real")), key.symlink_to(f"{key.stem}.real")),
    "a directory": lambda key, other: (key.unlink(), key.mkdir()),
}


@pytest.mark.parametrize("fault", KEY_FAULTS)
def test_a_bad_key_file_refuses_to_start_in_one_line_and_writes_nothing(tmp_path, fault):
    for name in ("a", "b"):
        assert run("init", tmp_path / name).returncode == 0
    key = tmp_path / "a.key"
    KEY_FAULTS[fault](key, tmp_path / "b.key")
    before = {p: p.read_bytes() for p in files(tmp_path / "a")}
    server = Server(tmp_path / "a")
    server.launch()
    assert server.process.wait(15) == 78
    lines = [line for line in server.errors().splitlines() if "DEVELOPMENT" not in line]
    assert len(lines) == 1 and "key" in lines[0], lines
    assert {p: p.read_bytes() for p in files(tmp_path / "a")} == before
    if not key.is_dir():
        assert run("verify", tmp_path / "a").returncode == 0


def test_a_missing_key_names_the_one_that_is_wanted(tmp_path):
    directory = tmp_path / "d"
    assert run("init", directory).returncode == 0
    wanted = order("keys", "status", "--data", directory)["master_key_id"]
    (tmp_path / "d.key").unlink()
    assert wanted in order("keys", "status", "--data", directory, code=78)


def test_keys_rotate_while_serving_and_the_old_key_opens_nothing(server):
    session_of(server, "kept")
    key = server.directory.parent / f"{server.directory.name}.key"
    old = key.read_bytes()
    before = order("keys", "status", "--data", server.directory)
    done = order("keys", "rotate", "--data", server.directory)
    assert done["epoch"] == before["epoch"] + 1 and key.read_bytes() != old
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    with server.patient("kept") as patient:
        patient.ask("after the rotation")
    assert server.terminate() == 0
    assert server.verify().returncode == 0
    new = key.read_bytes()
    key.write_bytes(old)
    assert done["master_key_id"] in order("keys", "status", "--data", server.directory, code=78)
    key.write_bytes(new)
    server.start()
    with server.patient("kept") as patient:
        patient.ask("after the restart")


def test_a_rotation_whose_copy_can_not_be_written_changes_nothing(server, tmp_path):
    session_of(server, "kept")
    key = server.directory.parent / f"{server.directory.name}.key"
    old, before = key.read_bytes(), order("keys", "status", "--data", server.directory)
    backups = server.directory.parent / f"{server.directory.name}.keys-backup"
    backups.write_text("a file where the directory should be")
    refused = order("keys", "rotate", "--data", server.directory, code=1)
    assert refused.startswith("anamnesis: the disk refused: ") and str(backups) in refused
    # A key of one's own goes with a command that prints it; it is not passed over in silence.
    own = order("keys", "rotate", "--data", server.directory, "--new-key-file", tmp_path / "own", code=1)
    assert "--new-key-file" in own
    assert order("keys", "status", "--data", server.directory) == before and key.read_bytes() == old
    assert server.terminate() == 0
    server.start()
    assert order("keys", "status", "--data", server.directory) == before and key.read_bytes() == old
    session_of(server, "another")
    backups.unlink()
    done = order("keys", "rotate", "--data", server.directory)
    assert done["epoch"] == before["epoch"] + 1 and os.path.exists(done["keys_backup"])
    assert server.terminate() == 0
    assert server.verify().returncode == 0


# What an erasure does to files; each of these calls may be the last thing a process does.
CALLS = "openat,rename,unlink,fsync,fdatasync,pwrite64,write"
STEPS = ["data/events.db-wal", "data/keys.db", "data/keys.db-journal", "data/read.db", "data.key",
         "data.key.next", "data.key.old"]


@pytest.mark.skipif(not shutil.which("strace"), reason="strace kills a process at a chosen system call")
def test_killed_between_any_two_steps_of_an_erasure_the_next_start_finishes_it(server, tmp_path):
    session_of(server, "gone"), session_of(server, "kept")
    assert server.terminate() == 0
    home, before = server.directory.parent, len(server.events())
    old = (home / "data.key").read_bytes()
    erase = ("patient", "erase", "--patient", "gone", "--reason", "asked", "--ordered")

    def copy(name: str) -> Path:
        place = tmp_path / name
        place.mkdir()
        shutil.copytree(server.directory, place / "data")
        shutil.copy(home / "data.key", place / "data.key")
        return place

    def traced(place, step, *more):
        words = ["strace", "-f", "-qq", "-P", place / step, "-e", f"trace={CALLS}", *more]
        subprocess.run([*words, BINARY, *erase, "--data", place / "data"],
                       env=environment(), capture_output=True, timeout=60)

    def moments(step) -> int:
        trace = tmp_path / f"{Path(step).name}.trace"
        traced(copy(trace.stem + ".whole"), step, "-o", trace)
        # Each thread counts its own calls.
        threads = [line.split()[0] for line in trace.read_text().splitlines() if "resumed" not in line]
        return max((threads.count(thread) for thread in set(threads)), default=0)

    def killed(step, number) -> int:
        """Kills one erasure at one call, and looks at what the next start makes of it; how many are erased."""
        place, what = copy(f"{Path(step).name}.{number}"), (step, number)
        traced(place, step, "-o", "/dev/null", "-e", f"inject={CALLS}:signal=KILL:when={number}")
        status = order("keys", "status", "--data", place / "data")
        types = [e["type"] for e in Server(place / "data").events()]
        assert status["erasures_pending"] == 0, what
        assert types.count("subject_erased") == types.count("erasure_completed") == status["erased"], what
        assert len(types) >= before, what
        assert ((place / "data.key").read_bytes() == old) == (status["epoch"] == 1), what
        assert not (place / "data.key.old").exists(), what
        # Whenever the old key is gone, a copy of the keys under the new one is there.
        copies = list((place / "data.keys-backup").glob(f"*-{status['master_key_id'][:8]}.db"))
        assert len(copies) == status["epoch"] - 1, what
        assert run("verify", place / "data", "--keys").returncode == 0, what
        shutil.rmtree(place)
        return status["erased"]

    # Each in a copy of its own, two at a time.
    with ThreadPoolExecutor(2) as pool:
        found = dict(zip(STEPS, pool.map(moments, STEPS)))
        assert all(found.values()), found
        kills = [(step, number) for step, last in found.items()
                 for number in range(1, last + 1, 1 if LONG else max(1, last // 3))]
        outcomes = set(pool.map(lambda kill: killed(*kill), kills))
    assert outcomes == {0, 1}


@pytest.mark.skipif(not shutil.which("strace"), reason="strace kills a process at a chosen system call")
def test_the_repeat_of_an_erasure_that_was_killed_after_its_keys_says_that_it_is_finished(server):
    """Nobody is known by that name any more, so the name alone tells no one whether the erasure is done."""
    session_of(server, "gone")
    assert server.terminate() == 0
    erase = ("patient", "erase", "--patient", "gone", "--reason", "asked", "--ordered", "--data", server.directory)
    inject = f"inject={CALLS}:signal=KILL:when=1"
    subprocess.run(["strace", "-f", "-qq", "-o", "/dev/null", "-P", f"{server.directory}.key.next",
                    "-e", f"trace={CALLS}", "-e", inject, BINARY, *erase],
                   env=environment(), capture_output=True, timeout=60)
    assert "erasure_completed" not in [e["type"] for e in server.events()]
    again = run(*erase)
    assert again.returncode == 1 and "was interrupted and is finished now" in again.stderr, again.stderr
    status = order("keys", "status", "--data", server.directory)
    assert status["erased"] == 1 and status["erasures_pending"] == 0
    assert [e["type"] for e in server.events()].count("erasure_completed") == 1
    assert "there is no such patient" in run(*erase).stderr


def test_the_key_may_come_from_a_command_and_erasure_then_waits_for_the_operator(fresh, tmp_path):
    (tmp_path / "vault").write_text("ab" * 32 + "\n")
    command = {"APP_MASTER_KEY_COMMAND": f"cat {tmp_path}/vault"}
    server = fresh(**command)
    server.start()
    session_of(server, "gone")
    erase = ("patient", "erase", "--patient", "gone", "--reason", "asked", "--ordered")
    done = order(*erase, "--data", server.directory, **command)
    assert done["state"] == "pending" and done["epoch_to_retire"] == 1
    assert "new-key-file" in order("keys", "rotate", "--data", server.directory, code=1, **command)
    (tmp_path / "new").write_text("cd" * 32 + "\n")
    (tmp_path / "new").chmod(0o600)
    order("keys", "rotate", "--data", server.directory, "--new-key-file", tmp_path / "new", **command)
    (tmp_path / "vault").write_text("cd" * 32 + "\n")
    assert order("keys", "status", "--data", server.directory, **command)["erasures_pending"] == 1
    assert order("keys", "retired", 1, "--data", server.directory, **command)["erasures_completed"] == 1
    assert order("keys", "status", "--data", server.directory, **command)["erasures_pending"] == 0
    assert [e["type"] for e in server.events()].count("erasure_completed") == 1


# Erasure


def test_a_clock_that_jumped_ahead_ends_nobodys_retention_until_it_is_confirmed(driven):
    server, clock = driven(APP_RETENTION_YEARS="10", FAKETIME_DONT_FAKE_MONOTONIC="1")
    server.start()
    session_of(server, "gone")
    clock.write_text("+5000d")
    words = ("patient", "erase", "--patient", "gone", "--reason", "asked", "--data", server.directory)
    assert "kept until" in order(*words, code=1)
    assert order("keys", "status", "--data", server.directory)["erased"] == 0
    order("accept-clock", "--data", server.directory)
    assert order(*words)["state"] == "completed"
    server.kill()


def test_an_old_record_that_was_merged_into_a_young_one_is_kept_as_long(driven, monkeypatch):
    from test_patients import register, stepped_up, talk

    server, clock = driven(APP_RETENTION_YEARS="1", FAKETIME_DONT_FAKE_MONOTONIC="1")
    # Tokens are made in the same time.
    for setting in ("LD_PRELOAD", *(s for s in server.settings if s.startswith("FAKETIME"))):
        monkeypatch.setenv(setting, server.settings[setting])
    clock.write_text("-500d")
    server.start()
    old, young = register(server, external_id="old"), register(server, external_id="young")
    talk(server, old, HARMLESS)
    with server.http(headers={"Authorization": "Bearer " + stepped_up(server)}) as http:
        assert http.post(f"/api/patients/{old}/merge", json={"into": young}).status_code == 200
    # A clock that is more than a year past the log would not be followed.
    for time in ("-200d", "+0s"):
        server.kill()
        clock.write_text(time)
        server.tokens.clear()
        server.start()
    talk(server, young, HARMLESS, "later")
    words = ("patient", "erase", "--patient", young, "--reason", "asked", "--data", server.directory)
    assert "kept until" in order(*words, code=1)
    assert order("keys", "status", "--data", server.directory)["erased"] == 0
    assert "subject_erased" not in [e["type"] for e in server.events()]
    assert order(*words, "--ordered")["state"] == "completed"
    assert order("keys", "status", "--data", server.directory)["erased"] == 2
    server.kill()


def test_an_erased_patient_is_gone_and_the_other_stays_even_after_losing_the_disk(fresh, tmp_path):
    server = fresh()
    server.start()
    gone, kept = session_of(server, "gone"), session_of(server, "kept")
    with server.http("patient", "gone") as http:
        told = http.post(f"/api/sessions/{gone}/messages", json={"content": CHEST_PAIN}).json()
    with server.http("nurse") as http:
        erased = http.get(f"/api/sessions/{gone}").json()["patient_id"]
        assert http.get(f"/api/nurse/alerts/{told['alert_id']}").status_code == 200
    backup = tmp_path / "backup"
    order("backup", backup, "--data", server.directory)
    old_key = server.directory.parent / f"{server.directory.name}.key"
    old = old_key.read_bytes()
    base = ("--data", server.directory, "--patient", "gone", "--reason", "asked")
    assert "kept until" in order("patient", "erase", *base, code=1)
    before = len(server.events())
    assert "no legal hold" in order("patient", "release", *base, code=1)
    assert len(server.events()) == before
    order("patient", "hold", *base)
    assert "hold" in order("patient", "erase", *base, "--ordered", code=1)
    order("patient", "release", *base)
    done = order("patient", "erase", *base, "--ordered")
    assert done["state"] == "completed"
    # Once is enough: nothing is recorded and no key rotated for one who is erased already.
    again = ("--data", server.directory, "--patient", erased, "--reason", "asked")
    head, epoch = len(server.events()), order("keys", "status", "--data", server.directory)["epoch"]
    for words in (("erase", *again, "--ordered"), ("hold", *again), ("release", *again)):
        assert "erased already" in order("patient", *words, code=1)
    assert order("keys", "status", "--data", server.directory)["epoch"] == epoch
    assert len(server.events()) == head
    with server.http("patient", "gone") as http:
        for name in (gone, "s"):
            answer = http.get(f"/api/sessions/{name}")
            assert answer.status_code == 410 and answer.json()["code"] == "erased", name
    with server.http("patient", "kept") as http:
        assert http.get("/api/sessions/s").status_code == 200
        assert http.get("/api/sessions/never").status_code == 404
    with server.http("nurse") as http:
        for name in (erased, gone):
            answer = http.get(f"/api/nurse/queue/{name}")
            assert answer.status_code == 410 and answer.json()["code"] == "erased", name
        assert http.get(f"/api/sessions/{gone}/messages").status_code == 410
        assert http.get(f"/api/sessions/{kept}/messages").status_code == 200
        for path in (
            f"/api/sessions?patient_id={erased}", f"/api/nurse/alerts/{told['alert_id']}",
        ):
            answer = http.get(path)
            assert answer.status_code == 410 and answer.json()["code"] == "erased", path
        for kind in ("Communication", "Task", "RiskAssessment"):
            answer = http.get(f"/fhir/{kind}?patient={erased}")
            assert answer.status_code == 410 and answer.json()["resourceType"] == "OperationOutcome"
        ack = http.post(f"/api/nurse/alerts/{told['alert_id']}/ack")
        assert ack.status_code == 410, ack.text
        assert http.get("/api/nurse/alerts/alr_" + "0" * 26).status_code == 404
    with server.http("compliance") as http:
        for past in (f"patient_id={erased}", f"session_id={gone}", f"alert_id={told['alert_id']}"):
            answer = http.get(f"/api/audit/replay?{past}")
            assert answer.status_code == 410 and answer.json()["code"] == "erased", past
        assert http.get("/api/audit/replay?patient_id=pat_" + "0" * 26).status_code == 404
    # Read models made from what the log still opens: officers find who acted on the record and who saw it.
    for _ in range(2):
        about = server.audit(patient_id=erased)
        assert {"session_opened", "message_posted", "viewing_started"} <= {e["type"] for e in about}
        assert not any("gone" in str(e) for e in about)
        assert server.terminate() == 0
        for path in server.directory.glob("read.db*"):
            path.unlink()
        server.start()
    assert not list(server.directory.glob("read.db.past-*"))
    types = [e["type"] for e in server.events()]
    assert types.index("subject_erased") < types.index("kek_rotated") < types.index("erasure_completed")
    assert server.terminate() == 0
    assert server.verify().returncode == 0
    # The disk is lost; the log comes from before the erasure, the keys from after it.
    shutil.rmtree(server.directory)
    restored = run("restore", backup, server.directory, "--keys", done["keys_backup"])
    assert restored.returncode == 0, restored.stderr
    with_keys = run("verify", server.directory, "--keys")
    assert with_keys.returncode == 0 and "1 subjects were erased" in with_keys.stdout
    server.start()
    with server.http() as http:
        ready = http.get("/readyz")
        assert ready.status_code == 503 and "restored from a backup" in ready.text
    before = len(server.events())
    with server.http("nurse") as http:
        assert http.get(f"/api/sessions/{kept}/messages").status_code == 503
    assert len(server.events()) == before
    accepted = order("accept-restore", "--data", server.directory, "--by", "the officer")
    assert accepted["erasures_recorded"] == 1 and accepted["epoch"].endswith("-1")
    assert "nothing to accept" in order("accept-restore", "--data", server.directory, code=1)
    with server.http("nurse") as http:
        assert http.get(f"/api/sessions/{gone}/messages").status_code == 410
        assert http.get(f"/api/sessions/{kept}/messages").status_code == 200
    server.terminate()
    types = [e["type"] for e in server.events()][before:]
    assert [types.count(t) for t in ("log_restored", "subject_erased", "kek_rotated")] == [1, 1, 1]
    assert run("verify", server.directory, "--keys").returncode == 0
    server.start()
    with server.http("nurse") as http:
        assert http.get("/readyz").status_code == 200
        assert http.get(f"/api/sessions/{gone}/messages").status_code == 410
    server.terminate()
    # The backup's own keys need the old master key, which is nowhere any more.
    assert old_key.read_bytes() != old
    places = [server.directory.parent, tmp_path]
    assert not any(old.strip() in p.read_bytes() for p in files(*places))


def test_read_models_from_before_an_erasure_are_of_no_use_afterwards(fresh):
    server = fresh().start()
    gone, kept = session_of(server, "gone"), session_of(server, "kept")
    with server.http("nurse") as http:
        assert http.get("/api/nurse/queue").status_code == 200

    def copies() -> dict:
        assert server.terminate() == 0
        return {path: path.read_bytes() for path in server.directory.glob("read.db*")}

    def put_back(kept: dict) -> str:
        for path in server.directory.glob("read.db*"):
            path.unlink()
        for path, content in kept.items():
            path.write_bytes(content)
        before = len(server.errors())
        server.start()
        return server.errors()[before:]

    before = copies()
    # The control: with the key still there they are taken as they are.
    assert "made anew" not in put_back(before)
    words = ("patient", "erase", "--data", server.directory, "--patient", "gone", "--reason", "asked", "--ordered")
    assert order(*words)["state"] == "completed"
    copies()
    assert "made anew" in put_back(before)
    with server.http("nurse") as http:
        assert http.get(f"/api/sessions/{gone}/messages").status_code == 410
        assert http.get(f"/api/sessions/{kept}/messages").status_code == 200


@pytest.mark.parametrize("years", [None, 1, 0])
def test_a_record_is_erased_without_an_order_only_when_it_need_not_be_kept_any_more(fresh, years):
    server = fresh(**({} if years is None else {"APP_RETENTION_YEARS": str(years)})).start()
    session_of(server, "gone")
    words = ("patient", "erase", "--data", server.directory, "--patient", "gone", "--reason", "asked")
    if years == 0:
        assert order(*words)["state"] == "completed"
    else:
        last = time.gmtime().tm_year + (10 if years is None else years)
        assert f"must be kept until {last}-" in order(*words, code=1)
    assert server.terminate() == 0
    assert [e["type"] for e in server.events()].count("subject_erased") == (years == 0)


# Read models


def test_read_models_survive_a_restart_and_a_deleted_or_damaged_file_gives_the_same(server):
    for user in ("one", "two"):
        with server.patient(user) as patient:
            patient.ask("I have crushing chest pain and cannot breathe")

    def seen() -> list:
        with server.http("nurse") as http:
            cases = http.get("/api/nurse/queue").json()["queue"]
        return [(c["patient_id"], c["urgency"]) for c in cases]

    before = wait_for(lambda: len(seen()) == 2 and seen())
    path = server.directory / "read.db"

    def again(change) -> list:
        assert server.terminate() == 0
        change()
        server.start()
        return seen()

    assert again(lambda: None) == before
    assert "made anew" not in server.errors()
    assert again(path.unlink) == before
    data = None

    def damage():
        nonlocal data
        data = bytearray(path.read_bytes())
        assert len(data) > 8192
        for offset in range(100, len(data), 4096):
            data[offset] ^= 1
        path.write_bytes(data)

    assert again(damage) == before
    assert "made anew" in server.errors()


def test_after_a_busy_run_no_file_holds_anything_that_was_put_in(server):
    marks = ["quokkacanary", "zebracanary", "mrn-90817263", "Xanthippe Canary"]
    for number in range(40 if LONG else 8):
        with server.patient(marks[2], f"alias-{marks[0]}-{number}") as patient:
            patient.ask(f"my {marks[0]} aches since {marks[1]} {number}")
            patient.ask(f"I am {marks[3]} and have crushing chest pain {number}")
    with server.http("nurse", "nurse-canary-5") as http:
        assert http.get("/api/nurse/queue").status_code == 200
    found = {}

    def search():
        for path in files(server.directory):
            data = path.read_bytes().lower()
            for mark in [*marks, "nurse-canary-5", "chest pain"]:
                for form in (mark.lower().encode(), mark.lower().encode("utf-16-le")):
                    if form in data:
                        found[path.name] = mark

    search()
    server.kill()
    search()
    server.start()
    server.terminate()
    search()
    assert found == {}
    assert (server.directory / "read.db").exists()
    assert not any(mark.lower() in server.errors().lower() for mark in marks)


# Damage and rollback


def test_a_damaged_record_is_served_around_read_only(server, tmp_path):
    import sqlite3

    gone, kept = session_of(server, "gone"), session_of(server, "kept")
    with server.http("nurse") as http:
        assert http.get(f"/api/sessions/{kept}/messages").status_code == 200
    assert server.terminate() == 0
    position = next(e["position"] for e in server.events() if e["type"] == "message_posted")
    with sqlite3.connect(server.directory / "events.db") as db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
            db.execute(f'DROP TRIGGER "{name}"')
        record = bytearray(db.execute("SELECT rec FROM event WHERE pos=?", (position,)).fetchone()[0])
        record[-1] ^= 1
        db.execute("UPDATE event SET rec=? WHERE pos=?", (bytes(record), position))
    db.close()
    server.start()
    with server.http("nurse") as http:
        assert http.get("/readyz").status_code == 503
        broken = http.get(f"/api/sessions/{gone}/messages")
        assert broken.status_code == 500 and "integrity_failed" in broken.text
        assert http.get(f"/api/sessions/{kept}/messages").status_code == 200
    assert run("verify", server.directory).returncode == 1


def test_an_older_key_store_in_the_place_of_the_right_one_is_told(server):
    """The log verifies all the same; what the lost keys sealed is missing, and was not erased."""
    session_of(server, "one")
    assert server.terminate() == 0
    keys = server.directory / "keys.db"
    old = keys.read_bytes()
    server.start()
    session_of(server, "two")
    assert server.terminate() == 0
    right = keys.read_bytes()
    for content, is_right in ((right, True), (old, False), (right, True)):
        keys.write_bytes(content)
        server.start()
        with server.http() as http:
            ready = http.get("/readyz")
        assert ready.status_code == 200
        assert ("keys.db lacks 1 keys" in ready.text) != is_right
        assert ("keys.db lacks 1 keys" in server.errors()) or is_right
        assert server.terminate() == 0
        assert run("verify", server.directory).returncode == 0
        assert run("verify", server.directory, "--keys").returncode == (0 if is_right else 1)


def test_a_rolled_back_directory_takes_nothing_until_a_person_accepts_it(server):
    session_of(server, "one")
    assert server.terminate() == 0
    size = len(server.events())
    note = f"anamnesis\n{size + 5}\n{'A' * 43}=\n\n\u2014 anamnesis AAAA\n"
    with open(server.directory / "checkpoints.log", "a") as copies:
        copies.write("\n" + note)
    server.start()
    with server.http() as http:
        ready = http.get("/readyz")
        assert ready.status_code == 503 and str(size + 5) in ready.text
    assert len(server.events()) == size
    epoch = order("accept-restore", "--data", server.directory, "--by", "the officer")["epoch"]
    assert epoch.endswith("-1")
    with server.http() as http:
        assert http.get("/readyz").status_code == 200
    session_of(server, "two")
    assert server.terminate() == 0
    server.start()
    with server.http() as http:
        assert http.get("/readyz").status_code == 200
        wait_for(lambda: http.get("/checkpoint").status_code == 200, what="a checkpoint")
    assert [e["type"] for e in server.events()].count("log_restored") == 1


def test_a_log_rolled_back_with_all_it_signed_is_told_by_its_read_models(server, tmp_path):
    session_of(server, "one")
    assert server.terminate() == 0
    old = tmp_path / "old"
    shutil.copytree(server.directory, old)
    server.start()
    session_of(server, "two")
    assert server.terminate() == 0
    size = len(server.events())
    # Everything that vouches for a size goes back with the log; the read models do not.
    for name in ("events.db", "events.db-wal", "events.db-shm", "heads", "checkpoints.log", "signer/state", "signer/day.key"):
        (server.directory / name).unlink(missing_ok=True)
        if (old / name).exists():
            shutil.copy2(old / name, server.directory / name)
    kept = len(server.events())
    assert kept < size
    copies = (server.directory / "checkpoints.log").read_bytes()
    # The second start no longer has the read models' word; it goes by the mark that the first one left.
    for _ in range(2):
        server.start()
        with server.http() as http:
            ready = http.get("/readyz")
            # The last words of a stop need not have come so far.
            told = re.search(r"had taken in (\d+) records", ready.text)
            assert ready.status_code == 503 and told and kept < int(told[1]) <= size
        with server.http("nurse") as http:
            assert http.get("/api/nurse/queue").status_code == 503
        server.terminate()
        assert len(server.events()) == kept
        assert (server.directory / "checkpoints.log").read_bytes() == copies, "nothing is signed of it"
    server.start()
    assert order("accept-restore", "--data", server.directory, "--by", "the officer")["epoch"].endswith("-1")
    session_of(server, "three")
    assert server.terminate() == 0
    server.start()
    with server.http() as http:
        assert http.get("/readyz").status_code == 200
    assert server.terminate() == 0
    assert [e["type"] for e in server.events()].count("log_restored") == 1
    assert server.verify().returncode == 0


def test_backups_taken_under_load_verify(server, tmp_path):
    import threading

    stop = threading.Event()

    def write():
        with server.patient("writer", "load") as patient:
            while not stop.is_set():
                patient.ask(HARMLESS)

    thread = threading.Thread(target=write)
    thread.start()
    try:
        for number in range(50 if LONG else 5):
            target = tmp_path / f"backup-{number}"
            before = len(server.events())
            assert order("backup", target, "--data", server.directory)["records"] >= before
            assert run("verify", target).returncode == 0
            assert not any(HARMLESS.encode() in p.read_bytes() for p in files(target))
    finally:
        stop.set()
        thread.join(20)
    wait_for(lambda: not thread.is_alive())
