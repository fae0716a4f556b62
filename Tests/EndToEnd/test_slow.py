"""Clients that send a byte now and then: 1,000 of them, or 10,000 with ANAMNESIS_LONG=1 (ANAMNESIS_SLOW: so many).

And clients that ask for much and take little or nothing of it: 600, or 5,000.
"""

from __future__ import annotations

import os
import select
import socket
import threading
import time
from pathlib import Path

import httpx
import pytest
from harness import HARMLESS, LONG, wait_for
from test_crash import Load
from test_connections import descriptors, dial, many, memory, open_files, p99  # noqa: F401

pytestmark = pytest.mark.alone

COUNT = int(os.environ.get("ANAMNESIS_SLOW", "10000" if LONG else "1000"))
EVERY = 5.0  # seconds between two bytes of one client
SLACK = 0.001 if LONG else 0.010  # of a machine that others use, in seconds

HEAD = b"GET /livez HTTP/1.1\r\nHost: x\r\nX-Padding: " + b"a" * 100
BODY = b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n"
# Slowloris and slow POST in turn: what is sent at once, and what byte by byte.
KINDS = [(b"", HEAD), (BODY, b'{"message":"' + b"a" * 88)]


class Dribblers:
    """Keeps many connections alive with a byte every five seconds, and notes when each is closed."""

    def __init__(self, port: int):
        self.port = port
        self.opened: dict[int, tuple[socket.socket, float]] = {}
        self.rest: dict[int, bytes] = {}
        self.lasted: list[float] = []
        self.answers: set[bytes] = set()
        self.poll = select.epoll()
        self.over = threading.Event()
        self.thread = threading.Thread(target=self.run)

    def open(self, count: int) -> None:
        for number in range(count):
            raw = dial(self.port, number)
            raw.setblocking(False)
            first, rest = KINDS[number % 2]
            raw.send(first + rest[:1])
            self.opened[raw.fileno()] = raw, time.monotonic()
            self.rest[raw.fileno()] = rest[1:]
            self.poll.register(raw.fileno(), select.EPOLLIN)

    def run(self) -> None:
        due = [(began + EVERY, place) for place, (_, began) in self.opened.items()]
        while due and not self.over.is_set():
            self.look(max(0.0, min(0.2, due[0][0] - time.monotonic())))
            while due and due[0][0] <= time.monotonic():
                at, place = due.pop(0)
                if place not in self.opened:
                    continue
                try:
                    self.opened[place][0].send(self.rest[place][:1])
                    self.rest[place] = self.rest[place][1:]
                except OSError:
                    pass
                due.append((at + EVERY, place))

    def look(self, seconds: float) -> None:
        for place, _ in self.poll.poll(seconds):
            raw, began = self.opened[place]
            try:
                answer = raw.recv(4096)
            except OSError:
                answer = b""
            if answer:
                self.answers.add(answer[:12])
                continue
            self.lasted.append(time.monotonic() - began)
            self.poll.unregister(place)
            raw.close()
            del self.opened[place]

    def __enter__(self) -> Dribblers:
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join()
        for raw, _ in self.opened.values():
            raw.close()


def test_clients_of_a_byte_every_five_seconds_are_closed_and_cost_nobody_else_time(many):  # noqa: F811
    """Others' tail within twice what it was and 250 ms; all closed within 20 s; 16 KB each at most."""
    alone = p99(many.port)
    files, before = open_files(many), memory(many)
    slow = Dribblers(many.port)
    slow.open(COUNT)
    with slow:
        each = (memory(many) - before) / COUNT
        open_ones = len(slow.opened)
        beside = p99(many.port)
        wait_for(lambda: not slow.opened, 30, "the end of every slow connection")
    print(
        f"\np99 {alone * 1000:.2f} ms alone, {beside * 1000:.2f} ms beside {open_ones} slow ones; closed "
        f"after {min(slow.lasted):.1f} to {max(slow.lasted):.1f} s; {each:.0f} bytes each"
    )
    assert max(slow.lasted) <= 20
    assert slow.answers <= {b"HTTP/1.1 408"}
    # Twice, and ten milliseconds of a machine that others use.
    assert beside <= 0.25 and beside <= 2 * alone + SLACK
    assert each <= 16_384
    wait_for(lambda: open_files(many) <= files + 2, 10, "the descriptors of closed connections")


LARGE = b"GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n"
SMALL = b"GET /livez HTTP/1.1\r\nHost: x\r\n\r\n"
# What readers ask for at once, and how many bytes of it they take each second: 600 KB, and 4,000 small answers.
TAKERS = [(LARGE * 2, 0), (SMALL * 4000, 0), (LARGE * 2, 100)]


class Takers:
    """Keeps many connections that want more than they take, and notes when each is cut."""

    def __init__(self, port: int):
        self.port = port
        self.opened: dict[int, tuple[socket.socket, int, float]] = {}
        self.lasted: list[float] = []
        self.poll = select.epoll()

    def open(self, count: int) -> Takers:
        for number in range(count):
            wish, pace = TAKERS[number % len(TAKERS)]
            raw = dial(self.port, number, receive=2048)
            raw.setblocking(False)
            raw.send(wish)
            self.opened[raw.fileno()] = raw, pace, time.monotonic()
            self.poll.register(raw.fileno(), select.EPOLLHUP | select.EPOLLERR)
        return self

    def sip(self) -> bool:
        """Takes what is due, waits for a second, and whether all were cut."""
        for raw, pace, _ in self.opened.values():
            try:
                raw.recv(pace) if pace else None
            except OSError:
                pass
        end = time.monotonic() + 1
        while (left := end - time.monotonic()) > 0 and self.opened:
            for place, _ in self.poll.poll(left):
                raw, _, began = self.opened.pop(place)
                self.lasted.append(time.monotonic() - began)
                self.poll.unregister(place)
                raw.close()
        return not self.opened

    def __enter__(self) -> Takers:
        return self

    def __exit__(self, *_):
        for raw, _, _ in self.opened.values():
            raw.close()


def unsent(port: int) -> list[int]:
    """Bytes that the kernel keeps for the peer of each connection to a port of 127.0.0.1 (proc_net_tcp)."""
    rows = [row.split() for row in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    return [int(row[4].split(":")[0], 16) for row in rows if row[1] == f"0100007F:{port:04X}" and row[3] == "01"]


def stands_still(port: int, count: int) -> bool:
    """Whether nothing more has gone to so many connections, each of which something waits for, within half a second."""
    before = unsent(port)
    time.sleep(0.5)
    return unsent(port) == before and sum(size > 0 for size in before) == count


def test_readers_that_take_too_little_are_cut_and_cost_nobody_else_time(many):  # noqa: F811
    """Others' tail within twice what it was; each cut within a minute, and bounded bytes for each, here and in the kernel."""
    count = 5000 if LONG else 600
    alone = p99(many.port)
    files, before = open_files(many), memory(many)
    with Takers(many.port).open(count) as takers:
        # What they take at once is sent at once, which is work; then they stand still.
        wait_for(lambda: stands_still(many.port, count), 25, "the end of what is taken")
        each, waiting = (memory(many) - before) / count, unsent(many.port)
        stuck = len(takers.opened)
        beside = p99(many.port)
        wait_for(takers.sip, 90, "the end of every reader that takes too little")
    print(
        f"\np99 {alone * 1000:.2f} ms alone, {beside * 1000:.2f} ms beside {stuck} who read too little; cut after "
        f"{min(takers.lasted):.1f} to {max(takers.lasted):.1f} s; {each / 1024:.0f} KiB each, and in the kernel "
        f"{sum(waiting) / len(waiting) / 1024:.0f}, at most {max(waiting) / 1024:.0f}"
    )
    assert stuck == len(takers.lasted) == count
    assert len(waiting) >= count and max(waiting) <= 256 * 1024 and each <= 256 * 1024
    # Twice, and ten milliseconds of a machine that others use.
    assert beside <= 0.25 and beside <= 2 * alone + SLACK
    # 29 s of standing still, from when the last of what they take was sent.
    assert 25 <= min(takers.lasted) and max(takers.lasted) <= 60
    wait_for(lambda: open_files(many) <= files + 2, 10, "the descriptors of cut connections")


class Dashboard:
    """A dashboard that is read, and how long each change took to come."""

    def __init__(self, server, reader: str):
        self.raw = open_dashboard(server, reader, None)
        self.waits: list[float] = []

    def follow(self, server, patient: str, seconds: float) -> Dashboard:
        """Posts one message after another, each once the one before is shown."""
        end = time.monotonic() + seconds
        with self.raw, server.http("patient", patient) as http:
            session = http.post("/api/sessions", json={"session_id": "s"}).json()["session_id"]
            self.raw.settimeout(10)
            number = 0
            while time.monotonic() < end:
                number += 1
                began = time.monotonic()
                posted = http.post("/api/sessions/s/messages", json={"content": f"{HARMLESS} {number}"})
                assert posted.status_code == 201, posted.text
                mark, seen = session.encode(), b""
                while mark not in seen:
                    seen = seen[-200:] + self.raw.recv(262_144)
                self.waits.append(time.monotonic() - began)
        return self

    @property
    def p99(self) -> float:
        return sorted(self.waits)[int(len(self.waits) * 0.99)]


def open_dashboard(server, nurse: str, receive: int | None) -> socket.socket:
    raw = dial(server.port, 0, receive=receive)
    raw.sendall(
        b"POST /api/streaming/dashboard HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\nContent-Length: 0\r\n"
        b"Authorization: Bearer " + server.token("nurse", nurse).encode() + b"\r\n\r\n"
    )
    return raw


def streams(server) -> int:
    with server.http() as http:
        return http.get("/status").json()["counts"]["sse"]


class Watch:
    """What the process has grown by at most while streams are there that nobody reads, and when the last was dropped."""

    def __init__(self, server, before: int):
        self.server, self.before, self.began = server, before, time.monotonic()
        self.peak = 0
        self.dropped: float | None = None
        self.over = threading.Event()
        self.thread = threading.Thread(target=self.run)

    def run(self) -> None:
        while self.dropped is None and not self.over.wait(0.25):
            self.peak = max(self.peak, memory(self.server) - self.before)
            try:
                # One is that of who reads.
                if streams(self.server) <= 1:
                    self.dropped = time.monotonic() - self.began
            except (httpx.HTTPError, KeyError):
                continue

    def __enter__(self) -> Watch:
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join()


def test_dashboards_that_are_never_read_are_dropped_and_others_hear_as_soon(many):  # noqa: F811
    """200 whose machines sleep while everybody writes: bounded bytes for each, and nobody else waits."""
    seconds = 300 if LONG else 8
    load = Load(many, "flood").start()
    alone = Dashboard(many, "reader").follow(many, "measure", 4)
    before = memory(many)
    asleep = [open_dashboard(many, f"asleep-{number % 4}", 2048) for number in range(200)]
    wait_for(lambda: streams(many) >= 200, what="the streams")
    with Watch(many, before) as watch:
        beside = Dashboard(many, "reader").follow(many, "measure", seconds)
        wait_for(lambda: watch.dropped is not None, 60, "the end of streams that nobody reads")
    grown = memory(many) - before
    many.kill()
    load.join()
    for raw in asleep:
        raw.close()
    print(
        f"\n{len(load.acked) / (seconds + 4):.0f} messages a second; p99 {alone.p99 * 1000:.1f} ms alone, "
        f"{beside.p99 * 1000:.1f} ms with 200 asleep; {watch.peak / 200 / 1024:.0f} KiB each at most, dropped after "
        f"{watch.dropped:.1f} s; {grown / 1e6:.0f} MB more in the end"
    )
    assert grown <= 100e6 and watch.peak / 200 <= 256 * 1024
    assert watch.dropped <= 30
    # Until those asleep are cut, all their copies are made too, which a small machine feels.
    assert beside.p99 <= 2 * alone.p99 + (0.010 if LONG else 1)
