"""A load that does not wait: so many requests a second on connections of its own, in a process of its own.

    python pressure.py < job.json > result.json

The job: {"port", "seconds", "rate", "requests": ["text…"], "addresses"}; each request is sent on a connection of its own
and again when its turn comes and its answer is there. `rate` 0 sends again at once. The result: for each answer
when it was due, how long it took from then, its status, its Retry-After (or null).
"""

from __future__ import annotations

import json
import select
import socket
import subprocess
import sys
import time
from collections import deque

ADDRESSES = 20  # that the connections come from, if nothing else is said; at most 250


class One:
    """One connection that sends one request again and again."""

    def __init__(self, port: int, address: str, request: bytes):
        self.port, self.address, self.request = port, address, request
        self.raw: socket.socket | None = None
        self.buffer = b""
        self.due = 0.0

    def open(self) -> None:
        self.raw = socket.socket()
        self.raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.raw.bind((self.address, 0))
        self.raw.settimeout(5)
        self.raw.connect(("127.0.0.1", self.port))
        self.raw.setblocking(False)
        self.buffer = b""

    def read(self) -> tuple[int, str | None, bool] | None:
        """Status, Retry-After and whether the connection goes on, once an answer is whole."""
        try:
            part = self.raw.recv(262_144)
        except BlockingIOError:
            return None
        except OSError:
            part = b""
        if not part:
            return 0, None, False
        self.buffer += part
        end = self.buffer.find(b"\r\n\r\n")
        if end < 0:
            return None
        head = self.buffer[:end].lower()
        length = int(field(head, b"content-length") or 0)
        if len(self.buffer) < end + 4 + length:
            return None
        self.buffer = self.buffer[end + 4 + length :]
        again = field(head, b"retry-after")
        goes_on = b"\r\nconnection: close" not in head
        return int(head[9:12]), again.decode() if again is not None else None, goes_on


def field(head: bytes, name: bytes) -> bytes | None:
    start = head.find(b"\r\n" + name + b":")
    if start < 0:
        return None
    start += len(name) + 3
    end = head.find(b"\r\n", start)
    return head[start : end if end >= 0 else None].strip()


def run(port: int, seconds: float, rate: float, requests: list[str], addresses: int) -> list:
    poll = select.epoll()
    ones = [One(port, f"127.0.0.{2 + n % addresses}", text.encode()) for n, text in enumerate(requests)]
    busy: dict[int, One] = {}
    for one in ones:
        one.open()
        poll.register(one.raw.fileno(), select.EPOLLIN)
    idle = deque(ones)
    answers = []
    began = time.monotonic()
    sent = 0
    while (now := time.monotonic() - began) < seconds or busy and now < seconds + 5:
        owed = (len(idle) if rate == 0 else int(now * rate) - sent) if now < seconds else 0
        while owed > 0 and idle:
            one = idle.popleft()
            # In its turn, whenever it comes to be sent; and never counted twice.
            one.due = now if rate == 0 else max(now - 0.05, sent / rate)
            try:
                one.raw.send(one.request)
            except OSError:
                pass
            busy[one.raw.fileno()] = one
            sent, owed = sent + 1, owed - 1
        if owed > 0 and rate:
            sent += owed  # Everybody waits: what could not be asked is not asked later.
        for place, _ in poll.poll(0.001 if rate else 0.01):
            one = busy.get(place)
            if one is None:
                continue
            found = one.read()
            if found is None:
                continue
            status, again, goes_on = found
            at = time.monotonic() - began
            answers.append((round(one.due, 6), round(at - one.due, 6), status, again))
            del busy[place]
            if not goes_on:
                poll.unregister(place)
                one.raw.close()
                try:
                    one.open()
                except OSError:
                    continue
                poll.register(one.raw.fileno(), select.EPOLLIN)
            idle.append(one)
    return answers


class Pressure:
    """The same as a process, for tests."""

    def __init__(
        self, port: int, seconds: float, rate: float, requests: list[str], addresses: int = ADDRESSES
    ):
        self.process = subprocess.Popen(
            [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.process.stdin.write(
            json.dumps({
                "port": port, "seconds": seconds, "rate": rate, "requests": requests, "addresses": addresses,
            })
        )
        self.process.stdin.close()

    def answers(self) -> list:
        found = json.loads(self.process.stdout.read())
        assert self.process.wait(30) == 0
        return found


if __name__ == "__main__":
    json.dump(run(**json.load(sys.stdin)), sys.stdout)
