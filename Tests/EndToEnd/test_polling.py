"""What many askers cost: dashboards that poll all day, and addresses that somebody invents.

An hour of ten dashboards and 20,000 addresses; with ANAMNESIS_LONG=1 a day of fifty and a million.
"""

from __future__ import annotations

import ipaddress
import socket
import time
from collections import Counter
from pathlib import Path

from harness import HARMLESS, LONG, SECRET, claims, hs256

DASHBOARDS, HOURS = (50, 24) if LONG else (10, 1)
POLL_SECONDS, STEP_SECONDS = 5, 30
ADDRESSES = 1_000_000 if LONG else 20_000
# Before the service closes a connection by itself (1,000 requests of one, 100 in a pipeline).
REQUESTS_MAX = 900


class Wire:
    """A connection that sends requests together and counts what comes back by status."""

    def __init__(self, port: int):
        self.port, self.raw, self.sent = port, None, 0
        self.statuses: dict[int, int] = {}
        self.tag: str | None = None

    def ask(self, requests: list[bytes]) -> None:
        if self.raw is None or self.sent + len(requests) > REQUESTS_MAX:
            self.close()
            self.raw, self.sent = socket.create_connection(("127.0.0.1", self.port), timeout=60), 0
        self.sent += len(requests)
        self.raw.sendall(b"".join(requests))
        self.waiting = len(requests)

    def answers(self) -> None:
        """Reads until every request of before has its answer."""
        data = b""
        while self.waiting:
            end = data.find(b"\r\n\r\n")
            if end < 0:
                more = self.raw.recv(1 << 18)
                assert more, "the service closed before it answered"
                data += more
                continue
            head = data[:end].decode("latin-1")
            fields = dict(line.lower().split(": ", 1) for line in head.split("\r\n")[1:])
            status = int(head[9:12])
            length = 0 if status == 304 else int(fields.get("content-length", 0))
            while len(data) < end + 4 + length:
                more = self.raw.recv(1 << 18)
                assert more, "the service closed in an answer"
                data += more
            data = data[end + 4 + length :]
            self.tag = fields.get("etag", self.tag)
            self.statuses[status] = self.statuses.get(status, 0) + 1
            self.waiting -= 1

    def close(self) -> None:
        if self.raw:
            self.raw.close()


def test_dashboards_cost_events_by_the_patients_they_show_and_not_by_their_polls(driven):
    """Each asks every five seconds of the service's clock; an event stands for a new patient or a quarter of an hour.

    The clock goes on by half a minute at a time, in which each dashboard asks six times; every poll is made.
    """
    server, clock = driven(APP_JWT_HS256_SECRET=SECRET, APP_CONNECTIONS_PER_ADDRESS="1000")
    server.start()
    later = int(time.time()) + 3 * 86_400

    def bearer(role: str, name: str) -> dict:
        return {"Authorization": "Bearer " + hs256(claims(sub=name, role=role, exp=later))}

    def arrive(number: int) -> None:
        with server.http(headers=bearer("patient", f"p-{number}")) as http:
            session = http.post("/api/sessions", json={"session_id": "s"}).json()["session_id"]
            answer = http.post(f"/api/sessions/{session}/messages", json={"content": HARMLESS})
            assert answer.status_code == 201, answer.text

    boards = [Wire(server.port) for _ in range(DASHBOARDS)]
    heads = [bearer("nurse", f"board-{n}")["Authorization"] for n in range(DASHBOARDS)]
    arrivals, polls = 0, 0
    for elapsed in range(0, HOURS * 3600, STEP_SECONDS):
        clock.write_text(f"+{elapsed}s")
        if elapsed % 1800 == 420:  # Between two quarters of an hour, so that each is seen apart.
            arrive(arrivals)
            arrivals += 1
        for board, head in zip(boards, heads, strict=True):
            condition = f"If-None-Match: {board.tag}\r\n" if board.tag else ""
            request = f"GET /api/nurse/queue?limit=200 HTTP/1.1\r\nHost: x\r\nAuthorization: {head}\r\n{condition}\r\n"
            board.ask([request.encode()] * (STEP_SECONDS // POLL_SECONDS))
        for board in boards:
            board.answers()
            polls += STEP_SECONDS // POLL_SECONDS
    for board in boards:
        assert set(board.statuses) <= {200, 304}, board.statuses
        board.close()
    assert polls == DASHBOARDS * HOURS * 3600 // POLL_SECONDS
    listed = server.events()
    looks, ends = (
        Counter(e["stream"] for e in listed if e["type"] == kind) for kind in ("viewing_started", "viewing_ended")
    )
    # Beside the dashboards each patient saw their own conversation once.
    nurses = {stream for stream, _ in looks.most_common(DASHBOARDS)}
    assert sorted(looks[stream] for stream in set(looks) - nurses) == [1] * arrivals
    looks, ends = ([count[stream] for stream in nurses] for count in (looks, ends))
    quarters = HOURS * 4
    print(
        f"{polls} polls of {DASHBOARDS} dashboards in {HOURS} h with {arrivals} new patients: {sum(looks)} viewing_started"
        f" = {DASHBOARDS} x ({quarters} quarters of an hour + {arrivals}), {sum(ends)} viewing_ended"
    )
    assert looks == [quarters + arrivals] * DASHBOARDS and ends == [quarters - 1] * DASHBOARDS
    assert server.terminate() == 0


def resident(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(next(x for x in status.splitlines() if x.startswith("VmRSS")).split()[1]) << 10


def test_invented_addresses_fill_no_table_and_a_limit_is_kept_within_five_percent(fresh):
    """Each request comes from an address of its own, half of them in a /64 of its own; the table has a bound."""
    server = fresh(APP_RATE_LIMITS="on", APP_TRUSTED_PROXIES='["127.0.0.0/8"]').start()
    wire = Wire(server.port)

    def request(address: object) -> bytes:
        return f"GET /.well-known/jwks.json HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: {address}\r\n\r\n".encode()

    four, six = int(ipaddress.ip_address("20.0.0.0")), int(ipaddress.ip_address("2001:db8::1"))

    def invented(number: int) -> object:
        if number % 2:
            return ipaddress.ip_address(six + (number << 64))
        return ipaddress.ip_address(four + number)

    def burst(addresses) -> dict[int, int]:
        wire.statuses = {}
        addresses = list(addresses)
        for start in range(0, len(addresses), 30):
            wire.ask([request(a) for a in addresses[start : start + 30]])
            wire.answers()
        return wire.statuses

    burst(invented(n) for n in range(1000))
    before = resident(server.process.pid)
    statuses = burst(invented(n) for n in range(1000, ADDRESSES))
    # A machine that is busy with something else may shed a few; nobody is limited for what others did.
    assert set(statuses) <= {200, 503} and statuses[200] >= 0.99 * (ADDRESSES - 1000), statuses
    grown = resident(server.process.pid) - before
    # One address, and one network of which every address is used: 600 at once, then 60 a second.
    for name, addresses in (
        ("address", ["198.51.100.7"] * 1500),
        ("network", [f"2001:db9:0:7::{n:x}" for n in range(1, 1501)]),
    ):
        began = time.monotonic()
        passed = burst(addresses)[200]
        due = 600 + 60 * (time.monotonic() - began)
        print(f"{name}: {passed} of 1500 passed, {due:.0f} were due ({passed / due - 1:+.1%})")
        assert 429 in wire.statuses and abs(passed / due - 1) <= 0.05
    print(f"{ADDRESSES} addresses: {grown / 2**20:.1f} MiB more resident")
    assert grown <= 64 << 20
    wire.close()
