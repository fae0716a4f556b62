"""Clocks that jump, and memory and processes that run out: what was acknowledged stays, the log verifies."""

from __future__ import annotations

import os
import resource
import time
from pathlib import Path

import pytest
from harness import HARMLESS, LONG, Server, wait_for
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidStatus

# Each is where the wall clock stands while the monotonic clock goes on.
CLOCKS = [
    "+3600s", "-3600s", "+30d", "-30d", "+1d", "-1d", "+365d", "-365d", "+120s", "-120s",
    "@1970-01-01 00:00:01", "@1969-12-31 23:59:50", "@2038-01-19 03:14:05", "@2106-02-07 06:28:13",
    "@2016-12-31 23:59:59", "@2000-02-29 12:00:00", "@2100-03-01 00:00:00", "@9999-12-31 23:59:58",
    "+301s", "-1s",
]  # fmt: skip
GONE = (ConnectionClosed, InvalidHandshake, InvalidStatus, OSError, TimeoutError, EOFError)


def say(server: Server, acked: list[int], user: str, count: int = 3) -> bool:
    """Posts; whether all was acknowledged. A clock that is wrong may end tokens, never the service."""
    try:
        with server.patient(user, "s") as patient:
            for number in range(count):
                acked.append(patient.ask(f"{HARMLESS} {number}")["seq"])
        return True
    except (*GONE, AssertionError):
        return False


def holds(server: Server, acked: list[int]) -> list[dict]:
    """The log is intact and dense, and what was acknowledged stands in it, each at a place of its own."""
    assert server.verify().returncode == 0
    listed = server.events()
    assert [e["position"] for e in listed] == list(range(len(listed)))
    assert len(set(acked)) == len(acked)
    assert all(listed[seq]["type"] == "message_posted" for seq in acked)
    return listed


def test_whatever_the_clock_says_the_service_lives_and_order_is_by_position(driven):
    server, clock = driven(FAKETIME_DONT_FAKE_MONOTONIC="1")
    server.start()
    acked: list[int] = []
    for number, jump in enumerate(CLOCKS):
        assert say(server, acked, f"p-{number}"), jump
        with server.patient(f"q-{number}", "s") as patient:
            patient.ask(HARMLESS)
            clock.write_text(jump)
            try:
                for _ in range(3):
                    acked.append(patient.ask(HARMLESS)["seq"])
            except (*GONE, AssertionError):
                pass  # its token is of another time
        with server.http() as http:
            assert http.get("/livez").status_code == 200, jump
        clock.write_text("+0s")
        assert server.process.poll() is None, jump
    with server.http() as http:
        wait_for(lambda: say(server, acked, "afterwards"), seconds=10, what="the true time again")
        assert http.get("/livez").status_code == 200
    assert server.terminate() == 0
    listed = holds(server, acked)
    kinds = {e["type"] for e in listed}
    assert {"clock_regressed", "clock_jumped"} <= kinds
    times = [e["recorded_at"] for e in listed]
    assert times == sorted(times)


def test_memory_that_runs_out_ends_the_service_at_most(fresh):
    server = fresh().start()
    acked: list[int] = []
    assert say(server, acked, "before")
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    size = int(next(x for x in status.splitlines() if x.startswith("VmSize")).split()[1]) << 10
    _, most = resource.prlimit(server.process.pid, resource.RLIMIT_AS)
    for spare in (1 << 20, 256 << 10, 0):
        if server.process.poll() is None:
            resource.prlimit(server.process.pid, resource.RLIMIT_AS, (size + spare, most))
            for number in range(40 if LONG else 10):
                if not say(server, acked, f"u-{spare}-{number}", 2):
                    break
    if server.process.poll() is None:
        resource.prlimit(server.process.pid, resource.RLIMIT_AS, (most, most))
        wait_for(lambda: say(server, acked, "after"), seconds=10, what="room again")
    server.kill()
    server.start()
    assert say(server, acked, "again")
    assert server.terminate() == 0
    holds(server, acked)


def test_processes_that_run_out_do_not_end_the_service(fresh):
    server = fresh().start()
    acked: list[int] = []
    resource.prlimit(server.process.pid, resource.RLIMIT_NPROC, (1, 1))
    for number in range(10):
        assert say(server, acked, f"p-{number}")
    assert server.terminate() == 0
    holds(server, acked)


def group(name: str):
    """A control group of memory, of either version; `None` where none can be made."""
    for root, limit in (
        (Path("/sys/fs/cgroup/memory"), "memory.limit_in_bytes"),
        (Path("/sys/fs/cgroup"), "memory.max"),
    ):
        place = root / name
        try:
            place.mkdir()
            if (place / limit).exists() and (place / "cgroup.procs").exists():
                return place, place / limit
            place.rmdir()
        except OSError:
            continue
    return None


def test_a_service_killed_for_its_memory_has_lost_nothing_acknowledged(fresh):
    made = group(f"anamnesis-{os.getpid()}")
    if made is None:
        pytest.skip("no control group can be made here")
    place, limit = made
    server = fresh()
    acked: list[int] = []
    try:
        for _ in range(20 if LONG else 2):
            server.start()
            (place / "cgroup.procs").write_text(str(server.process.pid))
            assert say(server, acked, "before")
            status = Path(f"/proc/{server.process.pid}/status").read_text()
            used = int(next(x for x in status.splitlines() if x.startswith("VmRSS")).split()[1])
            limit.write_text(str(used * 3 << 8))
            end = time.monotonic() + 3
            while server.process.poll() is None and time.monotonic() < end:
                say(server, acked, f"p-{time.monotonic_ns()}", 5)
            server.kill()
            limit.write_text(str(1 << 40))
            server.start()
            assert say(server, acked, "after")
            assert server.terminate() == 0
            holds(server, acked)
    finally:
        server.kill()
        place.rmdir()
