"""What lies beside the log: keys, copies, paths and witnesses, damaged, swapped, put back or looked for in the wrong place."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from harness import BINARY, ROOT, Server, environment, run, wait_for
from test_vault import order, session_of

VERIFY_LOG = ROOT / "tools/verify_log.py"


def independent(*words) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, str(VERIFY_LOG), *map(str, words)], capture_output=True, text=True, timeout=60)


@pytest.fixture(scope="module")
def stopped(tmp_path_factory):
    """A directory with two patients, stopped; tests work on copies."""
    place = tmp_path_factory.mktemp("custody")
    server = Server(place / "data").start()
    for user in ("ada", "bob"):
        session_of(server, user)
    with server.http() as http:
        wait_for(lambda: http.get("/checkpoint").status_code == 200, what="a checkpoint")
    assert server.terminate() == 0
    return server.directory


@pytest.fixture
def copied(stopped, tmp_path):
    """A copy of it with its key beside it."""
    shutil.copytree(stopped, tmp_path / "data")
    shutil.copy(f"{stopped}.key", tmp_path / "data.key")
    return tmp_path / "data"


def keys(directory: Path, *statements) -> None:
    db = sqlite3.connect(directory / "keys.db", isolation_level=None)
    for statement in statements:
        statement(db) if callable(statement) else db.execute(statement)
    db.close()


def refused(directory: Path, **settings) -> str:
    """What a start that is refused for its keys says last."""
    server = Server(directory, **settings)
    server.launch()
    try:
        assert server.process.wait(15) == 78, server.errors()
    finally:
        server.kill()
    return server.errors().strip().splitlines()[-1]


# keys.db


def swap(db) -> None:
    (one, first), (two, second) = db.execute("SELECT tag, subject FROM blind_index WHERE field = 'patient'").fetchall()
    for tag, subject in ((one, second), (two, first)):
        db.execute("UPDATE blind_index SET subject = ? WHERE tag = ?", (subject, tag))


INDEX = {
    "two patients swapped": (swap,),
    "a patient added": ("INSERT INTO blind_index VALUES ('patient', randomblob(16), randomblob(16))",),
    "a patient removed": ("DELETE FROM blind_index WHERE tag = (SELECT max(tag) FROM blind_index)",),
    "all removed": ("DELETE FROM blind_index",),
    "all removed with the sum": ("DELETE FROM blind_index", "DELETE FROM secret WHERE name LIKE 'blind-index%'"),
    "its secret removed": ("DELETE FROM secret WHERE name = 'blind-index'",),
}


@pytest.mark.parametrize("change", INDEX)
def test_a_blind_index_that_is_not_as_it_was_left_gives_nobody_anothers_record(copied, change):
    keys(copied, *INDEX[change])
    told = run("verify", copied, "--keys")
    assert told.returncode == 1 and "keys.db is not as it was left" in told.stdout
    assert "keys.db can't be used" in refused(copied) and "blind" in refused(copied)


def test_a_lost_origin_key_is_named_and_no_other_is_made(copied):
    keys(copied, "DELETE FROM secret WHERE name = 'checkpoint-origin'")
    assert "checkpoint-origin" in refused(copied)
    assert sqlite3.connect(copied / "keys.db").execute(
        "SELECT count(*) FROM secret WHERE name = 'checkpoint-origin'").fetchone() == (0,)
    assert run("verify", copied).returncode == 0


def test_a_key_that_only_keys_db_calls_erased_is_told_while_serving(copied):
    keys(copied, "INSERT INTO erased_key SELECT key_id, owner, epoch, 1700000000000000, 1 FROM data_key"
                 " WHERE kind = 1 LIMIT 1",
         "DELETE FROM data_key WHERE key_id IN (SELECT key_id FROM erased_key)")
    server = Server(copied).start()
    try:
        with server.http() as http:
            assert "keys.db lacks 1 keys" in http.get("/readyz").text
            health = http.get("/health")
            assert (health.status_code, health.json()["status"]) == (200, "degraded")
            assert health.json()["components"]["log"] == "degraded" and "keys.db" in health.json()["alerts"][0]
            detailed = http.get("/docs/health/detailed").json()["components"]
            assert detailed["keys"]["status"] == "degraded" and detailed["clock"]["status"] == "healthy"
        asked = run("health", "--data", copied)
        assert asked.returncode == 0 and json.loads(asked.stdout)["status"] == "degraded"
    finally:
        server.kill()


def test_keys_put_back_from_before_a_rotation_are_told(copied, tmp_path):
    key = tmp_path / "data.key"
    old = (key.read_bytes(), (copied / "keys.db").read_bytes())
    order("keys", "rotate", "--data", copied)
    key.write_bytes(old[0])
    (copied / "keys.db").write_bytes(old[1])
    assert "of epoch 1" in run("verify", copied, "--keys").stdout
    server = Server(copied).start()
    try:
        with server.http() as http:
            assert "epoch 1 and the log tells of epoch 2" in http.get("/readyz").text
        assert "of epoch 1" in server.errors()
    finally:
        server.kill()


DAMAGE = {
    "empty": lambda path: path.write_bytes(b""),
    "garbage": lambda path: path.write_bytes(os.urandom(8192)),
    "cut": lambda path: os.truncate(path, path.stat().st_size // 2),
    "another log's": lambda path: (run("init", path.parents[1] / "z"), shutil.copy(path.parents[1] / "z/keys.db", path)),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_key_store_refuses_the_start_and_names_the_key_it_needs(copied, damage):
    name = order("keys", "status", "--data", copied)["master_key_id"]
    DAMAGE[damage](copied / "keys.db")
    told = refused(copied)
    assert name in told and told.count("\n") == 0


def test_a_lost_log_beside_its_keys_is_named_and_nothing_is_made_in_its_place(copied):
    for path in copied.glob("events.db*"):
        path.unlink()
    before = sorted(p.name for p in copied.iterdir())
    for _ in range(2):
        assert "events.db is missing" in refused(copied)
        made = run("init", copied)
        assert made.returncode == 78 and "events.db is missing" in made.stderr
        assert sorted(p.name for p in copied.iterdir()) == before
        # Empty is no better than missing.
        (copied / "events.db").touch()
        before = sorted(p.name for p in copied.iterdir())
    assert (copied / "events.db").stat().st_size == 0


# The key-encryption key


def test_a_rotation_to_a_key_that_was_used_is_refused(copied, tmp_path):
    vault, new = tmp_path / "vault", tmp_path / "new"
    shutil.move(tmp_path / "data.key", vault)
    command = {"APP_MASTER_KEY_COMMAND": f"cat {vault}"}
    again = ("keys", "rotate", "--data", copied, "--new-key-file")
    assert "wraps keys.db now or did before" in order(*again, vault, code=1, **command)
    new.write_text("cd" * 32 + "\n")
    new.chmod(0o600)
    assert order(*again, new, **command)["epoch"] == 2
    old = tmp_path / "old"
    shutil.move(vault, old)
    shutil.copy(new, vault)
    assert "wraps keys.db now or did before" in order(*again, old, code=1, **command)
    assert order("keys", "status", "--data", copied, **command)["epoch"] == 2
    # It opens bodies for a verification, too.
    assert run("verify", copied, "--keys", **command).returncode == 0


COMMANDS = {
    "hangs": ("sleep 60", "did not end within"),
    "goes on": ("cat {key}; sleep 60", "did not end within"),
    "fails": ("cat {key}; exit 3", "ended with exit code 3"),
    "says nothing": ("true", "gives no 64 hexadecimal digits"),
}


@pytest.mark.parametrize("kind", COMMANDS)
def test_a_key_command_that_gives_no_key_in_time_refuses_the_start_and_says_why(copied, tmp_path, kind):
    command, words = COMMANDS[kind]
    began = time.monotonic()
    settings = {"APP_MASTER_KEY_COMMAND": command.format(key=tmp_path / "data.key")}
    told = order("keys", "status", "--data", copied, code=78, **settings)
    assert words in told and time.monotonic() - began < 45


def test_verify_as_json_says_so_where_no_key_is(copied, tmp_path):
    (tmp_path / "data.key").unlink()
    told = run("verify", copied, "--keys", "--json")
    report = json.loads(told.stdout)
    assert told.returncode == report["exit"] == 2 and "data.key" in report["sentence"]


# Paths


@pytest.mark.parametrize("written", ["d/", "./d//", "d/.", "{here}//d/", "//{here}/d"])
def test_however_a_directory_is_written_its_key_lies_beside_it(tmp_path, written):
    def inside(*words):
        return subprocess.run([BINARY, *words], cwd=tmp_path, capture_output=True, text=True, env=environment())

    path = written.format(here=str(tmp_path).lstrip("/") if written.startswith("//") else tmp_path)
    (tmp_path / "d").mkdir(mode=0o700)
    assert inside("init", path).returncode == 0
    assert (tmp_path / "d.key").is_file() and not any(p.suffix == ".key" for p in (tmp_path / "d").iterdir())
    for words in (("verify", path, "--keys"), ("keys", "status", "--data", path), ("backup", "b", "--data", path)):
        done = inside(*words)
        assert done.returncode == 0, (words, done.stderr)


def test_the_directory_one_stands_in_has_its_key_beside_it(tmp_path):
    (tmp_path / "d").mkdir(mode=0o700)
    made = subprocess.run([BINARY, "init", "."], cwd=tmp_path / "d", capture_output=True, text=True, env=environment())
    assert made.returncode == 0, made.stderr
    assert (tmp_path / "d.key").is_file() and not list((tmp_path / "d").glob("*.key"))


def test_a_key_that_an_earlier_release_put_into_the_directory_is_found_and_preflight_says_so(copied, tmp_path):
    shutil.move(tmp_path / "data.key", copied / ".key")
    assert order("keys", "status", "--data", f"{copied}/")["epoch"] == 1
    told = run("preflight", "--data", f"{copied}/")
    assert told.returncode != 0 and "lies in the data directory" in told.stdout


def test_init_in_the_place_of_a_file_leaves_no_key(tmp_path):
    (tmp_path / "f").write_text("a file")
    assert run("init", tmp_path / "f").returncode == 1
    assert [p.name for p in tmp_path.iterdir()] == ["f"]


def test_a_linked_directory_a_linked_log_and_a_linked_export_are_verified(copied, tmp_path):
    (tmp_path / "link").symlink_to(copied)
    (tmp_path / "log").symlink_to(copied / "events.db")
    (tmp_path / "e.ndjson").write_text(run("audit", "export", copied).stdout)
    (tmp_path / "l.ndjson").symlink_to("e.ndjson")
    for name in ("link", "log", "l.ndjson"):
        assert run("verify", tmp_path / name).returncode == independent(tmp_path / name).returncode == 0, name
    assert run("verify", tmp_path / "link", "--keys").returncode == 0


# Copies


BAD_KEYS = {
    "garbage": b"no keys at all" * 1000,
    "empty": b"",
    "cut": None,
    "another log's": None,
}


@pytest.mark.parametrize("kind", BAD_KEYS)
def test_a_restore_with_keys_that_are_none_of_this_log_is_refused_and_leaves_nothing(copied, tmp_path, kind):
    backup, bad, target = tmp_path / "backup", tmp_path / "bad.db", tmp_path / "target"
    order("backup", backup, "--data", copied)
    if kind == "cut":
        bad.write_bytes((backup / "keys.db").read_bytes()[:12_000])
    elif kind == "another log's":
        run("init", tmp_path / "other")
        shutil.copy(tmp_path / "other/keys.db", bad)
    else:
        bad.write_bytes(BAD_KEYS[kind])
    done = run("restore", backup, target, "--keys", bad)
    assert done.returncode == 1 and "keys" in done.stderr
    assert not target.exists()
    # With good ones the same target serves.
    assert run("restore", backup, target).returncode == 0


def test_a_restore_from_a_killed_directory_keeps_what_was_acknowledged(server, tmp_path):
    session_of(server, "ada")
    server.kill()
    assert (server.directory / "events.db-wal").stat().st_size
    count = len(server.events())
    done = run("restore", server.directory, tmp_path / "again")
    assert done.returncode == 0 and f"restored {count} records" in done.stdout, done
    assert not list((tmp_path / "again").glob("*-wal"))
    server.start()
    assert "in use" in run("restore", server.directory, tmp_path / "beside").stderr
    assert not (tmp_path / "beside").exists()


def test_a_refused_restore_and_backup_change_nothing_where_something_stands(copied, tmp_path):
    backup = tmp_path / "backup"
    backup.mkdir()
    order("backup", backup, "--data", copied)  # an empty directory is as good as none
    for names in (["keys.db"], ["notes.txt"], ["events.db"]):
        target = tmp_path / names[0]
        target.mkdir()
        (target / names[0]).write_text("mine")
        for words in (("restore", backup, target), ("backup", target, "--data", copied)):
            done = run(*words)
            assert done.returncode == 1 and str(target) in done.stderr
            assert [(p.name, p.read_text()) for p in target.iterdir()] == [(names[0], "mine")]
    damaged = tmp_path / "damaged"
    shutil.copytree(backup, damaged)
    os.truncate(damaged / "events.db", (damaged / "events.db").stat().st_size // 2)
    again = tmp_path / "again"
    assert run("restore", damaged, again).returncode == 1 and not again.exists()
    assert run("restore", backup, again).returncode == 0


# Witnesses


def test_a_witness_whose_memory_or_key_is_empty_or_damaged_does_not_start(stopped, tmp_path):
    server = Server(tmp_path / "w").start()
    try:
        with server.http("compliance") as http:
            key = http.get("/api/audit/head").json()["origin_key"]
    finally:
        server.kill()
    logs, state = tmp_path / "logs", tmp_path / "state"
    logs.write_text(key + "\n")
    words = [BINARY, "witness", "--logs", logs, "--state", state, "--listen", "127.0.0.1:0"]

    def starts() -> str:
        """The line it prints, or what it says where it ends with 1."""
        witness = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment())
        line = witness.stdout.readline()
        if line:
            witness.kill()
        error = witness.communicate(timeout=10)[1]
        assert line or witness.returncode == 1
        return line.split("key ")[1] if line else error

    first = starts()
    assert starts() == first
    for path in [*state.glob("*.state"), state / "witness.key"]:
        kept = path.read_bytes()
        path.unlink()
        assert path.name in starts(), "from nothing it would sign a fork"
        for content in (b"", b"x", kept[:40]):
            path.write_bytes(content)
            assert path.name in starts(), (path, content)
        path.write_bytes(kept)
        assert starts() == first
    (state / "witness.key").chmod(0o640)
    assert "mode 0600" in starts(), "who reads it signs as this witness"
    (state / "witness.key").chmod(0o600)
    logs.write_bytes(b"# the ward's log\r\n" + key.encode() + b"\r\n")
    assert starts() == first
    for nothing in ("", "\n", "# none\n"):
        logs.write_text(nothing)
        done = subprocess.run(words, capture_output=True, text=True, timeout=10, env=environment())
        assert done.returncode == 3 and "names no log" in done.stderr, done
    logs.write_text(key + "\n")
    (state / "witness.key").unlink()
    assert "witness.key" in starts()


# Verdicts


def both(path, *more) -> tuple[int, str]:
    ours, its = run("verify", path, *more), independent(path, *more)
    assert ours.returncode == its.returncode, (ours.stdout, its.stdout, its.stderr)
    # Of triggers the service's own verifier also says what becomes of them.
    odd = [[line for line in done.stdout.splitlines() if line.startswith("Odd") and "Trigger" not in line]
           for done in (ours, its)]
    assert odd[0] == odd[1]
    return ours.returncode, "\n".join(odd[0])


SILENT = {
    "the signer's memory gone": (lambda d: shutil.rmtree(d / "signer"), "signer/state"),
    "the signer's memory garbage": (lambda d: (d / "signer/state").write_bytes(b"x" * 512), "signer/state"),
    "the copies gone": (lambda d: (d / "checkpoints.log").unlink(), "checkpoints.log is missing"),
    "the copies garbage": (lambda d: (d / "checkpoints.log").write_bytes(os.urandom(5000)), "checkpoints.log holds no"),
    "the copies empty": (lambda d: (d / "checkpoints.log").write_bytes(b""), "checkpoints.log is empty"),
    "the copies a directory": (lambda d: ((d / "checkpoints.log").unlink(), (d / "checkpoints.log").mkdir()), "is no file"),
    "no checkpoint stored": (lambda d: db(d, "DROP TRIGGER checkpoint_is_never_deleted", "DELETE FROM checkpoint"),
                             "holds no checkpoint"),
    "a table gone": (lambda d: db(d, "DROP TABLE tile"), "Table tile is missing"),
}


def db(directory: Path, *statements: str) -> None:
    base = sqlite3.connect(directory / "events.db", isolation_level=None)
    for statement in statements:
        base.execute(statement)
    base.close()


@pytest.mark.parametrize("what", SILENT)
def test_what_no_longer_vouches_for_the_end_of_a_log_is_named(copied, what):
    assert both(copied) == (0, "")
    change, words = SILENT[what]
    change(copied)
    code, odd = both(copied)
    assert code == 0 and words in odd


LOST = {
    "the signer's memory gone": (lambda d: (d / "signer/state").unlink(), "signer/state is missing"),
    "the signer's memory zeros": (lambda d: (d / "signer/state").write_bytes(bytes(512)), "signer/state is missing"),
    "the copies gone": (lambda d: (d / "checkpoints.log").unlink(), "checkpoints.log is missing"),
    "the copies empty": (lambda d: (d / "checkpoints.log").write_bytes(b""), "checkpoints.log is empty"),
    "both gone": (
        lambda d: ((d / "signer/state").unlink(), (d / "checkpoints.log").unlink()),
        "empty and checkpoints.log is missing",
    ),
}


@pytest.mark.parametrize("what", LOST)
def test_what_vouched_for_the_end_of_a_log_is_not_begun_anew_without_a_word(copied, what):
    change, words = LOST[what]
    change(copied)
    if "zeros" not in what:
        checked = run("preflight", "--data", copied).stdout
        assert any(line.startswith("warn") and "vouch for the log's end" in line for line in checked.splitlines())
    server = Server(copied).start()
    try:
        with server.http() as http:
            for path in ("/readyz", "/health"):
                answer = http.get(path)
                assert answer.status_code == 200 and words in answer.text, answer.text
            # It is told until the next start, and signing goes on.
            wait_for(lambda: http.get("/checkpoint").status_code == 200, what="a checkpoint")
        assert words in server.errors() and server.terminate() == 0
        assert "storage_recovered" in [e["type"] for e in server.events()]
        count = len(server.errors())
        server.start()
        with server.http() as http:
            assert http.get("/readyz").json()["warnings"] == []
        assert words not in server.errors()[count:]
        assert server.terminate() == 0
    finally:
        server.kill()
    assert both(copied) == (0, "")


def test_the_console_says_how_many_records_the_log_has_and_not_that_it_is_somebodys_account(copied):
    with open(copied / "checkpoints.log", "a") as file:
        file.write(f"anamnesis/x\n1234567\n{'A' * 43}=\n\n\u2014 x AAAAAAAA\n\n")
    server = Server(copied).start()
    try:
        assert server.terminate() == 0
    finally:
        server.kill()
    assert "vouched for 1234567" in server.errors() and "ACCOUNT" not in server.errors()


# A damaged page


def pages(directory: Path) -> list[int]:
    """The pages of the table of records, in order."""
    base = sqlite3.connect(f"file:{directory}/events.db?immutable=1", uri=True)
    try:
        return [n for (n,) in base.execute("SELECT pageno FROM dbstat WHERE name = 'event' AND pagetype = 'leaf' ORDER BY path")]
    except sqlite3.OperationalError:
        pytest.skip("this SQLite does not tell its pages")
    finally:
        base.close()


def damaged(directory: Path, page: int) -> None:
    with open(directory / "events.db", "r+b") as file:
        file.seek((page - 1) * 8192)
        file.write(b"\xff" * 8192)


@pytest.mark.parametrize("where", ["in what the backup holds", "behind the backup"])
def test_of_a_log_with_a_damaged_page_only_what_no_backup_holds_is_lost(copied, tmp_path, where):
    server = Server(copied).start()
    try:
        order("backup", tmp_path / "backup", "--data", copied)
        for user in ("cleo", "dora", "emil", "fay"):
            session_of(server, user)
        assert server.terminate() == 0
    finally:
        server.kill()
    whole = len(server.events())
    kept = json.loads(run("verify", tmp_path / "backup", "--json").stdout)["checked"]
    leaves = pages(copied)
    damaged(copied, leaves[1] if "holds" in where else leaves[-2])
    server.launch()
    assert server.process.wait(15) == 1 and "--rest" in server.errors()
    assert "--rest" in run("verify", copied).stdout
    before = (copied / "events.db").read_bytes()
    done = run("restore", tmp_path / "backup", tmp_path / "new", "--rest", copied)
    assert done.returncode == 0, done.stderr
    assert (copied / "events.db").read_bytes() == before
    shutil.copy(f"{copied}.key", tmp_path / "new.key")
    checked = json.loads(run("verify", tmp_path / "new", "--keys", "--json").stdout)
    assert checked["exit"] == 0 and checked["checked"] >= kept
    if "holds" in where:
        assert checked["checked"] == whole and f"{whole - kept} of them from the damaged log to its end" in done.stdout
    else:
        assert kept < checked["checked"] < whole and "which can't be read further: record" in done.stdout
    order("accept-restore", "--data", tmp_path / "new")
    again = Server(tmp_path / "new").start()
    try:
        # Whoever came after the backup has their key with them.
        session_of(again, "cleo")
        assert again.terminate() == 0 and again.verify().returncode == 0
    finally:
        again.kill()


def test_what_does_not_go_on_from_a_backup_is_not_added_to_it(copied, tmp_path):
    order("backup", tmp_path / "backup", "--data", copied)
    assert run("init", tmp_path / "other").returncode == 0
    done = run("restore", tmp_path / "backup", tmp_path / "new", "--rest", tmp_path / "other", "--keys", copied / "keys.db")
    assert done.returncode == 1 and "another log than the backup" in done.stderr, done
    assert run("restore", tmp_path / "backup", tmp_path / "new", "--rest", tmp_path / "nowhere").returncode == 1
    assert not (tmp_path / "new").exists()


def test_a_cut_end_is_told_by_a_copy_that_is_buried_under_junk(copied):
    copies = (copied / "checkpoints.log").read_bytes()
    first = copies.split(b"\n\n\xe2\x80\x94")[0].strip().split(b"\n\n")[0]
    note = copies[copies.index(first):].split(b"\n\n")
    oldest = note[0] + b"\n\n" + note[1].strip(b"\n") + b"\n\n"
    last = len(Server(copied).events()) - 1
    db(copied, "DROP TRIGGER event_is_never_deleted", "DROP TRIGGER checkpoint_is_never_deleted",
       f"DELETE FROM event WHERE pos >= {last - 1}", f"DELETE FROM checkpoint WHERE size >= {last}")
    shutil.rmtree(copied / "signer")
    for junk in (b"", b"junk and more\n\n" * 5000, oldest * 9):
        (copied / "checkpoints.log").write_bytes(copies + junk)
        assert both(copied)[0] == 1, junk[:40]


def test_a_note_among_those_given_that_can_not_be_read_is_named(copied, tmp_path):
    given = tmp_path / "given"
    given.write_bytes((copied / "checkpoints.log").read_bytes() + b"origin\nmany\nroot\n\n\xe2\x80\x94 nobody AAAA\n")
    code, odd = both(copied, "--checkpoint", given)
    assert code == 0 and "1 of the notes" in odd


def test_a_bundle_is_compared_with_the_checkpoint_that_is_given(copied, tmp_path):
    (tmp_path / "b.json").write_text(run("audit", "bundle", copied, "--event", 3).stdout)
    assert independent(tmp_path / "b.json").returncode == 0
    same = json.loads((tmp_path / "b.json").read_text())["proof"].split("\n\n", 1)[1]
    (tmp_path / "same").write_text(same)
    done = independent(tmp_path / "b.json", "--checkpoint", tmp_path / "same")
    assert done.returncode == 0 and "has another" not in done.stdout
    (tmp_path / "junk").write_text("junk")
    assert independent(tmp_path / "b.json", "--checkpoint", tmp_path / "junk").returncode == 2
    lines = same.split("\n")
    lines[2] = "A" * 43 + "="
    (tmp_path / "false").write_text("\n".join(lines))
    assert independent(tmp_path / "b.json", "--checkpoint", tmp_path / "false").returncode == 1


def test_a_fifo_or_a_directory_in_the_place_of_a_file_ends_a_verification_and_does_not_hold_it(copied, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert run("verify", copied, "--checkpoint", tmp_path / "pipe").returncode == 2
    assert run("restore", copied, tmp_path / "r", "--keys", tmp_path / "pipe").returncode == 1
    (tmp_path / "x.ndjson").mkdir()
    assert independent(tmp_path / "x.ndjson").returncode == 2


def in_time(*words) -> int:
    """The exit code of a command that must not wait for anybody; a service that came up is stopped."""
    process = subprocess.Popen([*map(str, words)], env=environment(), stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        if "serve" not in words:
            return process.wait(20)
        with contextlib.suppress(subprocess.TimeoutExpired):
            return process.wait(4)
        process.terminate()
        return process.wait(20)
    finally:
        process.kill()
        process.wait()


@pytest.mark.parametrize("name", ["lock", "signer/state", "signer/day.key", "checkpoints.log", "heads", "keys.db"])
def test_a_pipe_in_the_place_of_a_file_of_the_directory_holds_nobody(copied, name):
    (copied / name).unlink(missing_ok=True)
    os.mkfifo(copied / name)
    for program in ([BINARY, "verify"], [sys.executable, VERIFY_LOG]):
        assert in_time(*program, copied) == 0
    for command in (["preflight"], ["keys", "status"], ["serve", "--port", "0"]):
        in_time(BINARY, *command, "--data", copied)


def test_a_pipe_in_the_place_of_the_log_is_no_log(copied):
    (copied / "events.db").unlink()
    os.mkfifo(copied / "events.db")
    for program in ([BINARY, "verify"], [sys.executable, VERIFY_LOG]):
        assert in_time(*program, copied) == 2
    assert in_time(BINARY, "preflight", "--data", copied) not in (0, None)


@pytest.mark.parametrize("what", ["a loop", "a link to nothing", "a pipe", "a directory"])
def test_a_write_ahead_log_that_is_no_file_leaves_nothing_to_say(copied, what):
    wal = copied / "events.db-wal"
    wal.unlink(missing_ok=True)
    {
        "a loop": lambda: wal.symlink_to(wal.name),
        "a link to nothing": lambda: wal.symlink_to("nothing"),
        "a pipe": lambda: os.mkfifo(wal),
        "a directory": wal.mkdir,
    }[what]()
    assert both(copied)[0] == 2
    made = run("audit", "bundle", copied, "--event", 3)
    assert made.returncode == 1 and "is no file" in made.stderr


def test_a_log_that_is_reached_by_a_link_is_read_with_what_lies_beside_it(copied, tmp_path):
    """While a service writes to it, and after a crash: its write-ahead log and its lock are beside the file itself."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/events.db").symlink_to(copied / "events.db")
    (tmp_path / "linked").symlink_to(copied)
    server = Server(copied).start()
    before = json.loads(run("verify", copied, "--json").stdout)["checked"]
    for user in ("cleo", "dora"):
        session_of(server, user)
    for state in ("served", "crashed"):
        if state == "crashed":
            server.kill()
            assert (copied / "events.db-wal").stat().st_size > 0
        counts = set()
        for path in (copied, tmp_path / "linked", tmp_path / "elsewhere", tmp_path / "elsewhere/events.db"):
            for program in ([BINARY, "verify"], [sys.executable, VERIFY_LOG]):
                done = subprocess.run([*program, path, "--json"], capture_output=True, text=True, timeout=60)
                report = json.loads(done.stdout)
                assert done.returncode == 0, (state, path, report["sentence"])
                counts.add(report["checked"])
        assert min(counts) > before and (state == "served" or len(counts) == 1), (state, counts)


# A service that ends


def test_a_command_whose_service_dies_does_not_carry_its_order_out_again(server):
    session_of(server, "ada")
    epoch = order("keys", "status", "--data", server.directory)["epoch"]
    server.process.send_signal(signal.SIGSTOP)
    told: list[subprocess.CompletedProcess] = []
    thread = threading.Thread(target=lambda: told.append(run("keys", "rotate", "--data", server.directory)))
    thread.start()
    time.sleep(0.5)
    server.kill()
    thread.join(20)
    assert told[0].returncode == 1 and "the service ended before it answered" in told[0].stderr
    assert order("keys", "status", "--data", server.directory)["epoch"] == epoch
