"""The log proves itself: intact, changed, cut, swapped, while serving and without keys."""

from __future__ import annotations

import json
import os
import pty
import random
import re
import shutil
import sqlite3
import subprocess
import threading

import pytest
from harness import BINARY, CHEST_PAIN, HARMLESS, LONG, rows, run, settled_copy, wait_for
from test_golden import both

FLIPS = 400 if LONG else 60


@pytest.fixture(scope="module")
def stopped(tmp_path_factory):
    """The settled copy of a small log written by a real conversation: more than 20 events."""
    from harness import Server

    place = tmp_path_factory.mktemp("stopped")
    server = Server(place / "data").start()
    with server.patient("p") as patient:
        for text in (CHEST_PAIN, HARMLESS):
            patient.ask(text)
            patient.until("message")
    with server.http("nurse") as http:
        http.get("/api/nurse/queue")
    server.terminate()
    path = settled_copy(server.directory, place / "copy")
    assert len(rows(path)) >= 20
    assert run("verify", path).returncode == 0
    return path


def altered(stopped, place, change):
    """A copy changed by `change(db)`; what verify says of it."""
    path = place / "events.db"
    shutil.copy(stopped, path)
    db = sqlite3.connect(path)
    db.execute("PRAGMA ignore_check_constraints=ON")
    change(db)
    db.commit()
    db.close()
    done = run("verify", path, "--json")
    return done.returncode, json.loads(done.stdout)


def test_verify_needs_no_key_and_changes_no_byte(stopped, tmp_path):
    """A file alone, without keys.db or key file, in a directory of its own: intact and untouched."""
    path = tmp_path / "events.db"
    shutil.copy(stopped, path)
    before = path.read_bytes()
    done = run("verify", path)
    assert done.returncode == 0
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["events.db"]


def test_verify_says_what_it_did_not_prove(stopped):
    report = json.loads(run("verify", stopped, "--json").stdout)
    assert report["checked"] == len(rows(stopped))
    assert report["head_hash"] == rows(stopped)[-1][2].hex()
    assert len(report["not_proven"]) >= 2


@pytest.mark.parametrize("words", [[], ["--json"]])
def test_on_a_terminal_verify_shows_share_rate_and_time_left_and_with_json_nothing(stopped, words):
    ours, its = pty.openpty()
    verifying = subprocess.Popen([BINARY, "verify", stopped, *words], stdout=subprocess.PIPE, stderr=its)
    os.close(its)
    shown = b""
    try:
        while part := os.read(ours, 4096):
            shown += part
    except OSError:
        pass  # the other side of a terminal is gone
    os.close(ours)
    assert verifying.communicate(timeout=20)[0] and verifying.returncode == 0
    bar = re.search(r"[█░]{24} \d+ %  \d+ records  \d+/s  \d+ s left", shown.decode())
    # It is gone when the verdict stands there.
    assert (bar and shown.endswith(b"\r\x1b[K")) if not words else shown == b""


def test_a_flip_anywhere_in_a_sample_of_all_row_bytes_is_found_at_its_position(stopped, tmp_path):
    """Any bit of event_id, leaf or rec of any row: exit 1, and the first bad position is that row."""
    source = random.Random(20260115)
    table = rows(stopped)
    cells = [(r, c, i) for r in table for c in (1, 2, 3) for i in range(len(r[c]))]
    # The ends of every column of the first and last row, then a sample of everything.
    corners = [(r, c, i) for r in (table[0], table[-1]) for c in (1, 2, 3) for i in (0, len(r[c]) - 1)]
    path = tmp_path / "events.db"
    shutil.copy(stopped, path)
    missed = []
    for row, column, index in corners + source.sample(cells, FLIPS):
        name = ("pos", "event_id", "leaf", "rec")[column]
        changed = bytearray(row[column])
        changed[index] ^= 1 << source.randrange(8)
        db = sqlite3.connect(path)
        db.execute(f"UPDATE event SET {name}=? WHERE pos=?", (bytes(changed), row[0]))
        db.commit()
        done = run("verify", path, "--json")
        report = json.loads(done.stdout)
        if done.returncode != 1 or report["first_bad"] != row[0]:
            missed.append((row[0], name, index, done.returncode, report["first_bad"]))
        db.execute(f"UPDATE event SET {name}=? WHERE pos=?", (row[column], row[0]))
        db.commit()
        db.close()
    assert missed == []
    assert run("verify", path).returncode == 0, "the restored file is not intact"


@pytest.mark.parametrize("place", ["first", "middle", "before the last"])
def test_a_deleted_row_is_found(stopped, tmp_path, place):
    last = len(rows(stopped)) - 1
    pos = {"first": 0, "middle": last // 2, "before the last": last - 1}[place]
    code, report = altered(
        stopped, tmp_path, lambda db: db.execute("DELETE FROM event WHERE pos=?", (pos,))
    )
    assert code == 1 and report["first_bad"] == pos


def test_two_rows_that_changed_places_are_found(stopped, tmp_path):
    def swap(db):
        for a, b in ((5, 10**6), (6, 5), (10**6, 6)):
            db.execute("UPDATE event SET pos=? WHERE pos=?", (b, a))

    code, report = altered(stopped, tmp_path, swap)
    assert code == 1 and report["first_bad"] == 5


def test_a_row_copied_to_the_end_is_found(stopped, tmp_path):
    count = len(rows(stopped))

    def insert(db):
        db.execute(
            "INSERT INTO event SELECT ?, randomblob(16), leaf, rec FROM event WHERE pos=7", (count,)
        )

    code, report = altered(stopped, tmp_path, insert)
    assert code == 1 and report["first_bad"] == count


def test_a_record_rewritten_with_a_fitting_leaf_is_found_by_the_next_one(stopped, tmp_path):
    """Whoever recomputes one row's hash must rewrite all that follow: the chain tells."""
    import hashlib

    def forge(db):
        (rec,) = db.execute("SELECT rec FROM event WHERE pos=8").fetchone()
        changed = rec[:-1] + bytes([rec[-1] ^ 1])
        leaf = hashlib.sha256(b"\0" + changed).digest()
        db.execute("UPDATE event SET rec=?, leaf=? WHERE pos=8", (changed, leaf))

    code, report = altered(stopped, tmp_path, forge)
    assert code == 1 and report["first_bad"] in (8, 9)


def test_a_row_longer_or_shorter_than_any_record_is_found(stopped, tmp_path):
    for number, size in enumerate((0, 1, 175, 100_000)):
        place = tmp_path / str(number)
        place.mkdir()
        code, report = altered(
            stopped, place, lambda db: db.execute("UPDATE event SET rec=zeroblob(?) WHERE pos=4", (size,))
        )
        assert code == 1 and report["first_bad"] == 4, size


def test_a_server_with_a_changed_tail_takes_no_more_and_deletes_nothing(server):
    """A changed last record: the service is not ready, and the record stays as evidence at its position."""
    with server.patient("p") as patient:
        patient.ask(CHEST_PAIN)
    server.terminate()
    db = sqlite3.connect(server.directory / "events.db")
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
        db.execute(f'DROP TRIGGER "{name}"')
    pos, rec = db.execute("SELECT pos, rec FROM event ORDER BY pos DESC LIMIT 1").fetchone()
    db.execute("UPDATE event SET rec=? WHERE pos=?", (rec[:-1] + bytes([rec[-1] ^ 1]), pos))
    db.commit()
    db.close()
    server.start()
    with server.http() as http:
        assert http.get("/readyz").status_code == 503
    server.kill()
    report = json.loads(run("verify", server.directory, "--json").stdout)
    assert report["exit"] == 1 and report["first_bad"] == pos


@pytest.mark.parametrize("junk", [b"", b"not a database at all" * 100, b"SQLite format 3\0" + b"\0" * 4000])
def test_what_is_no_log_is_not_verifiable(tmp_path, junk):
    path = tmp_path / "events.db"
    path.write_bytes(junk)
    assert run("verify", path).returncode in (1, 2)
    assert path.read_bytes() == junk


def test_verify_while_serving_is_intact_each_time_and_disturbs_nobody(server):
    """Forty verifies under a writer's load: each intact, each at least as long as the one before."""
    stop = threading.Event()
    acked = []

    def write():
        with server.patient("busy") as patient:
            while not stop.is_set():
                acked.append(patient.ask(HARMLESS)["seq"])

    writer = threading.Thread(target=write)
    writer.start()
    counts = []
    try:
        for _ in range(40):
            done = run("verify", server.directory, "--json")
            assert done.returncode == 0, done.stdout
            counts.append(json.loads(done.stdout)["checked"])
    finally:
        stop.set()
        writer.join()
    assert counts == sorted(counts) and counts[-1] > counts[0]
    assert acked == sorted(set(acked))


def test_verify_after_a_crash_leaves_the_directory_as_it_was(server):
    """A WAL left by kill -9 is read from a private copy: same files, same bytes afterwards."""
    with server.patient("p") as patient:
        patient.ask(CHEST_PAIN)
    server.kill()
    before = {p.name: p.read_bytes() for p in server.directory.rglob("*") if p.is_file()}
    assert server.verify().returncode == 0
    assert {p.name: p.read_bytes() for p in server.directory.rglob("*") if p.is_file()} == before


def test_a_log_rolled_back_with_its_checkpoints_is_short_of_what_its_signer_signed(server, tmp_path):
    def signed():
        return (server.directory / "signer/state").read_bytes()

    with server.patient("p") as patient:
        patient.ask(HARMLESS)
    assert server.terminate() == 0
    for name in ("events.db", "checkpoints.log"):
        shutil.copy(server.directory / name, tmp_path / name)
    before = signed()
    server.start()
    with server.patient("p") as patient:
        patient.ask(HARMLESS)
        wait_for(lambda: signed() != before, what="a later checkpoint")
    assert server.terminate() == 0
    assert server.verify().returncode == 0
    for name in ("events.db-wal", "events.db-shm"):
        (server.directory / name).unlink(missing_ok=True)
    for name in ("events.db", "checkpoints.log"):
        shutil.copy(tmp_path / name, server.directory / name)
    for verdict in both(server.directory):
        assert (verdict["exit"], verdict["kind"]) == (1, "truncated"), verdict
