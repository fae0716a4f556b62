"""Disks that fill up, fail or lose their power: real file systems in images, not pretended ones.

Four power cuts; three hundred with ANAMNESIS_LONG=1 (ANAMNESIS_CUTS says another number).
"""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from harness import CHEST_PAIN, HARMLESS, LONG, SECRET, Server, run, wait_for
from test_access import steps_up
from websockets.exceptions import ConnectionClosed


CUTS = int(os.environ.get("ANAMNESIS_CUTS", 300 if LONG else 4))


def command(*words) -> bool:
    return subprocess.run([str(w) for w in words], capture_output=True).returncode == 0


@pytest.fixture
def mounts(tmp_path):
    """Mounts file systems, and takes them away afterwards; skips where that is not allowed."""
    made = []

    def mount(place, *words):
        place.mkdir()
        if os.geteuid() != 0 or not command("mount", *words, place):
            pytest.skip("file systems can't be mounted here")
        made.append(place)
        return place

    yield mount
    for place in reversed(made):
        command("umount", "-l", place)


def image(path, megabytes: int):
    with open(path, "wb") as file:
        file.truncate(megabytes << 20)
    assert command("mkfs.ext4", "-q", "-F", path)
    return path


def cut_power(source, target) -> None:
    """What the disk holds at one moment: the kernel writes on while a copy is made, so it is made until it is still.

    A copy that was read while blocks changed is of no moment at all: its journal may end before what was on disk.
    """
    for _ in range(50):
        # Most of an image is a hole, which is neither read nor written.
        assert command("cp", "--sparse=always", source, target)
        if command("cmp", "-s", source, target):
            return
    raise AssertionError("the disk is never still")


def make(directory) -> Server:
    """A server on a data directory whose key lies elsewhere, as it should."""
    return Server(directory, APP_MASTER_KEY_FILE=str(directory.parent.parent / "the.key"))


def post_until(server: Server, user: str, stop, limit: int = 4000) -> list[int]:
    """Positions acknowledged before `stop` says so, or before the service ends or refuses."""
    acked = []
    try:
        with server.patient(user) as patient:
            for number in range(limit):
                client = patient.say(f"{HARMLESS} {number} " + "x" * 8000)
                while True:
                    frame = patient.next(20)
                    if frame["type"] == "ack" and frame["payload"]["client_id"] == client:
                        acked.append(frame["payload"]["seq"])
                        break
                    if frame["type"] == "error":
                        return acked
                if stop(len(acked)):
                    return acked
    except (ConnectionClosed, OSError, TimeoutError, EOFError):
        pass
    return acked


def holds(server: Server, acked: list[int]) -> None:
    assert run("verify", server.directory).returncode == 0
    assert max(acked, default=0) < len(server.events())


def test_a_full_disk_refuses_writes_reads_on_and_goes_on_by_itself(tmp_path, mounts):
    disk = mounts(tmp_path / "disk", "-t", "tmpfs", "-o", "size=64m", "tmpfs")
    server = make(disk / "data").start()
    try:
        acked = post_until(server, "before", lambda count: count == 3)
        assert len(acked) == 3
        # The nurse is known before the disk is full, and has looked at nobody.
        with server.http("nurse") as http:
            assert http.get("/api/sessions/never").status_code == 404
        with server.http("patient", "before") as http:
            own = http.get("/api/sessions/s").json()["session_id"]
        with server.http("nurse", "looking") as looking:
            shown = looking.get(f"/api/sessions/{own}/messages?limit=2")
            assert shown.status_code == 200, shown.text
        with open(disk / "ballast", "wb", buffering=0) as ballast:
            try:
                while True:
                    ballast.write(b"\0" * 4096)
            except OSError:
                pass
        acked += post_until(server, "before", lambda count: False)
        with server.http("nurse") as http:
            assert http.get("/livez").status_code == 200
        assert server.process.poll() is None
        with server.http() as http:
            wait_for(lambda: http.get("/readyz").status_code == 503, what="not ready")
        # Who is looking already goes on, at what is read from the log: read models on the full disk may lag behind.
        with server.http("nurse", "looking") as looking:
            again = looking.get(f"/api/sessions/{own}/messages?limit=2")
            assert again.status_code == 200, again.text
        # Nobody looks whose look can't be recorded, and the log says why.
        with server.http("nurse") as http:
            unseen = http.get("/api/nurse/queue")
            assert unseen.status_code == 503 and unseen.json()["retryable"]
            assert int(unseen.headers["Retry-After"]) > 0
        assert "the log takes no events" in server.errors() and "the disk is full" in server.errors()
        (disk / "ballast").unlink()
        with server.http() as http:
            wait_for(lambda: http.get("/readyz").status_code == 200, seconds=5, what="ready again")
        assert "the log takes events" in server.errors()
        acked += post_until(server, "after", lambda count: count == 3)
        assert len(acked) >= 6
        assert server.terminate() == 0
        holds(server, acked)
    finally:
        server.kill()


def test_rules_and_the_end_of_an_origin_that_a_full_disk_keeps_from_the_record_are_no_success(tmp_path, mounts):
    disk = mounts(tmp_path / "disk", "-t", "tmpfs", "-o", "size=64m", "tmpfs")
    server = Server(disk / "data", APP_JWT_HS256_SECRET=SECRET).start()
    page = "https://field.example"

    def origin(word: str, *more):
        return run("origin", word, "--data", server.directory, "--origin", page, *more)

    try:
        assert origin("add", "--seconds", "3600").returncode == 0
        with server.http(headers=steps_up(server, "admin", "root")) as admin:
            assert admin.get("/api/admin/red-flag-rules").status_code == 200
            post_until(server, "before", lambda count: count == 1)
            with open(disk / "ballast", "wb", buffering=0) as ballast:
                try:
                    while True:
                        ballast.write(b"\0" * 4096)
                except OSError:
                    pass
            post_until(server, "before", lambda count: False)
            amended = {"rules": "more black_stool: glimmering wobbles", "reason": "a test"}
            refused = admin.put("/api/admin/red-flag-rules", json=amended)
            assert refused.status_code == 507, refused.text
            assert origin("remove").returncode == 1
            (disk / "ballast").unlink()
            wait_for(lambda: admin.get("/readyz").status_code == 200, what="ready again")
        removed = origin("remove")
        assert removed.returncode == 0, "it was out although that is not on record"
        assert [e["type"] for e in server.events()].count("origin_expired") == 1
    finally:
        server.kill()


def test_read_models_that_a_full_disk_stops_never_show_an_empty_queue(tmp_path, mounts):
    """The log may still have room in its own file: what it takes then is waiting, and nobody is told otherwise."""
    disk = mounts(tmp_path / "disk", "-t", "tmpfs", "-o", "size=48m", "tmpfs")
    server = make(disk / "data").start()
    try:
        with server.http("patient", "ill") as patient, server.http("nurse") as nurse, server.socket(
            "/ws/chat", server.token("nurse", "desk")
        ) as desk:
            session = patient.post("/api/sessions", json={}).json()["session_id"]
            assert nurse.get("/api/nurse/queue").json()["total"] == 0
            log = disk / "data" / "events.db-wal"
            wait_for(lambda: log.stat().st_size > 4 << 20, what="the log has room of its own")
            with open(disk / "ballast", "wb", buffering=0) as ballast:
                try:
                    while True:
                        ballast.write(b"\0" * 4096)
                except OSError:
                    pass
            for number in range(30):
                text = {"content": f"{CHEST_PAIN} {number} " + "x" * 3000}
                if patient.post(f"/api/sessions/{session}/messages", json=text).status_code != 201:
                    break
            assert number > 0, "the log itself had no room"
            wait_for(lambda: nurse.get("/readyz").status_code == 503, what="not ready")
            seen = [nurse.get(path) for path in ("/api/nurse/queue", "/api/nurse/alerts", "/status")]
            assert [answer.status_code for answer in seen] == [503, 503, 200], seen[0].text
            assert seen[2].json()["system_status"] == "degraded" and seen[2].json()["degraded"]
            assert desk.until("degraded")["payload"]["step"] == "read_models"
            (disk / "ballast").unlink()
            wait_for(lambda: nurse.get("/readyz").status_code == 200, seconds=8, what="ready again")
            assert nurse.get("/api/nurse/queue").json()["emergency_count"] == 1
    finally:
        server.kill()


def test_the_log_takes_no_room_ahead_that_the_others_on_a_small_disk_need(tmp_path, mounts):
    disk = mounts(tmp_path / "disk", "-t", "tmpfs", "-o", "size=9m", "tmpfs")
    server = make(disk / "data").start()
    try:
        acked = post_until(server, "ill", lambda count: count == 30)
        with server.http("nurse") as nurse:
            assert len(acked) == 30 and nurse.get("/api/nurse/queue").status_code == 200
        assert (disk / "data" / "events.db-wal").stat().st_size < 4 << 20
        assert server.terminate() == 0
        holds(server, acked)
    finally:
        server.kill()


def test_a_disk_whose_sync_fails_ends_the_service_and_nothing_acknowledged_is_lost(tmp_path, mounts):
    # An ext4 larger than the memory that holds it: the kernel itself says EIO.
    below = mounts(tmp_path / "below", "-t", "tmpfs", "-o", "size=40m", "tmpfs")
    disk = mounts(tmp_path / "disk", "-o", "loop", image(below / "image", 512))
    server = make(disk / "data")
    server.error_path = tmp_path / "stderr"
    server.start()
    try:
        acked = post_until(server, "patient", lambda count: False)
        assert acked, "some are acknowledged first"
        assert server.process.wait(30) not in (0, None), "the service must not go on"
        server.process = None
        command("mount", "-o", "remount,size=600m", below)
        command("umount", disk)
        assert command("mount", "-o", "loop", below / "image", disk)
        server.start()
        # A disk that takes nothing takes no note of why either; that the run before has no end stands in the log.
        assert "the log's disk failed" in server.errors()
        ends = ("service_started", "service_stopped", "storage_recovered")
        runs = [e["type"] for e in server.events() if e["type"] in ends]
        assert runs.count("service_started") == 2 and "service_stopped" not in runs, runs
        assert server.terminate() == 0
        holds(server, acked)
    finally:
        server.kill()


@pytest.mark.skipif(not shutil.which("strace"), reason="strace makes a chosen system call fail")
@pytest.mark.parametrize("when", ["1", "1+"])
def test_a_sync_that_fails_once_or_for_ever_acknowledges_nothing_and_the_next_start_records_why(fresh, when):
    server = fresh().start()
    with server.patient("p") as patient:
        acked = [patient.ask(f"{HARMLESS} {number}")["seq"] for number in range(3)]
        patient.until("message")
        words = ["strace", "-f", "-qq", "-o", "/dev/null", "-p", server.process.pid]
        words += ["-P", server.directory / "events.db-wal", "-e", "trace=fsync,fdatasync"]
        words += ["-e", f"inject=fsync,fdatasync:error=EIO:when={when}"]
        tracer = subprocess.Popen([str(word) for word in words])
        threads = list(Path(f"/proc/{server.process.pid}/task").iterdir())
        wait_for(
            lambda: all(f"TracerPid:\t{tracer.pid}\n" in (t / "status").read_text() for t in threads),
            what="the tracer",
        )
        with pytest.raises((ConnectionClosed, OSError)):
            patient.ask("never acknowledged")
    assert server.process.wait(30) not in (0, None), "the service must not go on"
    tracer.wait(10)
    server.process = None
    assert "the log's disk failed" in server.errors()
    server.start()
    wait_for(lambda: "storage_recovered" in [e["type"] for e in server.events()], what="the record of it")
    assert server.terminate() == 0
    holds(server, acked)


def test_power_cuts_lose_nothing_acknowledged(tmp_path, mounts):
    source = image(tmp_path / "image", 256)
    disk = mounts(tmp_path / "disk", "-o", "loop", source)
    server = make(disk / "data").start()
    try:
        acked: list[int] = []
        for number in range(CUTS):
            acked += post_until(server, f"p-{number}", lambda count: count == 5)
            # What the disk holds when the power goes: what was synced, and whatever was written early.
            server.process.send_signal(signal.SIGSTOP)
            # Each in a file of its own: a mount that is not quite gone would show what was in the last one.
            cut = tmp_path / f"cut-{number}"
            cut_power(source, cut)
            server.process.send_signal(signal.SIGCONT)
            place = tmp_path / "after"
            place.mkdir(exist_ok=True)
            assert command("mount", "-o", "loop", cut, place)
            try:
                again = Server(place / "data", **server.settings).start()
                assert max(acked) < len(again.events()), number
                assert again.terminate() == 0
                assert run("verify", place / "data").returncode == 0, number
            finally:
                again.kill()
                wait_for(lambda: command("umount", place), what="the end of the mount")
                cut.unlink()
        assert server.terminate() == 0
    finally:
        server.kill()


WRITER = """
import sqlite3, sys
rows = sqlite3.connect(sys.argv[1], isolation_level=None)
rows.execute("PRAGMA journal_mode = WAL")
rows.execute("PRAGMA synchronous = " + sys.argv[2])
rows.execute("CREATE TABLE row (number INTEGER PRIMARY KEY, filling BLOB)")
for number in range(1, 1_000_000):
    rows.execute("INSERT INTO row VALUES (?, zeroblob(500))", (number,))
    print(number, flush=True)
"""


@pytest.mark.parametrize(("synchronous", "loses"), [("NORMAL", True), ("FULL", False)])
def test_the_same_cuts_see_a_commit_that_was_not_synced(tmp_path, mounts, synchronous, loses):
    """The control of the test above: these cuts take what a database acknowledged without a sync."""
    source = image(tmp_path / "image", 64)
    disk = mounts(tmp_path / "disk", "-o", "loop", source)
    words = [sys.executable, "-c", WRITER, disk / "rows.db", synchronous]
    writer = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
    try:
        told = [int(writer.stdout.readline()) for _ in range(300)]
        writer.send_signal(signal.SIGSTOP)
        cut_power(source, tmp_path / "cut")
    finally:
        writer.kill()
    # What it told before it was stopped, the last line perhaps in part.
    told += [int(line) for line in writer.stdout.read().split("\n")[:-1]]
    writer.wait()
    after = mounts(tmp_path / "after", "-o", "loop", tmp_path / "cut")
    rows = sqlite3.connect(after / "rows.db")
    try:
        found = {row for (row,) in rows.execute("SELECT number FROM row")}
    except sqlite3.OperationalError:
        found = set()
    finally:
        rows.close()
    assert set(told).issubset(found) != loses


def test_a_reader_that_does_not_end_is_told_and_bounded(fresh):
    server = fresh(APP_LOG_WAL_MB_MAX="32")
    server.start()
    post_until(server, "before", lambda count: count == 1)
    reader = sqlite3.connect(f"file:{server.directory}/events.db?mode=ro", uri=True)
    rows = reader.execute("SELECT pos FROM event")
    rows.fetchone()
    acked = post_until(server, "meanwhile", lambda count: False)
    wal = server.directory / "events.db-wal"
    assert 0 < len(acked) < 4000 and wal.stat().st_size <= 32 << 20
    with server.http() as http:
        ready = http.get("/readyz")
        assert ready.status_code == 503 and "reader" in ready.text
        rows.close()
        reader.close()
        wait_for(lambda: http.get("/readyz").status_code == 200, seconds=5, what="ready again")
    assert len(post_until(server, "after", lambda count: count == 2)) == 2
    assert server.terminate() == 0
    holds(server, acked)


# Starts and commands where there is no room


def fill(place) -> Path:
    """A file that takes all that is free."""
    path = place / "fill"
    subprocess.run(["dd", "if=/dev/zero", f"of={path}", "bs=4k"], capture_output=True)
    return path


def looked(directory) -> None:
    """What only asks is answered from a directory that takes nothing, and says so."""
    for words, found in ((["keys", "status"], '"epoch":1'), (["users", "list"], "\tnurse\tenabled\tdefault\tflo\t")):
        done = run(*words, "--data", directory)
        assert done.returncode == 0 and found in done.stdout, (words, done)
        assert "nothing was written" in done.stderr


def test_a_start_and_commands_say_that_the_disk_is_full(tmp_path, mounts):
    place = mounts(tmp_path / "disk", "-t", "tmpfs", "-o", "size=24m", "tmpfs")
    assert run("users", "add", "--data", place / "d", "--login", "flo", "--role", "nurse").returncode == 0
    server = Server(place / "d").start()
    try:
        with server.patient("ada") as patient:
            patient.ask(HARMLESS)
    finally:
        assert server.terminate() == 0
    filled = fill(place)
    directory = place / "d"
    for words in (
        ["backup", tmp_path / "b"], ["serve", "--port", "0"], ["users", "add", "--login", "l", "--role", "nurse"],
    ):
        done = run(*words, "--data", directory)
        assert done.returncode == 1 and "disk is full" in done.stderr, (words, done)
        assert "errno" not in done.stderr and "I/O error" not in done.stderr, done.stderr
    # What only reads needs no room.
    looked(directory)
    for words in (["verify", directory], ["events", directory], ["audit", "export", directory]):
        assert run(*words).returncode == 0, words
    assert run("token", "--data", directory, "--role", "nurse", "--user", "u").returncode == 0
    filled.unlink()
    server.start()
    assert server.terminate() == 0 and server.verify().returncode == 0


@pytest.mark.parametrize("kilobytes", [0, 4, 8, 40, 64, 128])
def test_an_init_that_fails_leaves_nothing_in_the_way_of_the_next(tmp_path, mounts, kilobytes):
    place = mounts(tmp_path / "disk", "-t", "tmpfs", "-o", "size=4m", "tmpfs")
    filled = fill(place)
    os.truncate(filled, filled.stat().st_size - (kilobytes << 10))
    done = run("init", place / "d")
    assert done.returncode == 1 and "disk is full" in done.stderr, done.stderr
    assert [p.name for p in place.iterdir()] == ["fill"]
    filled.unlink()
    again = run("init", place / "d")
    assert again.returncode == 0, again.stderr


def test_a_backup_from_a_place_that_is_read_only_says_so_in_words(tmp_path, mounts):
    place = mounts(tmp_path / "disk", "-t", "tmpfs", "-o", "size=24m", "tmpfs")
    assert run("users", "add", "--data", place / "d", "--login", "flo", "--role", "nurse").returncode == 0
    assert command("mount", "-o", "remount,ro", place)
    looked(place / "d")
    done = run("backup", tmp_path / "b", "--data", place / "d")
    assert done.returncode == 1 and "read-only" in done.stderr and "errno" not in done.stderr, done.stderr
    assert not (tmp_path / "b").exists()
