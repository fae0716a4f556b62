"""SIGTERM under load: what was acknowledged is kept, what was begun is finished, everybody is told.

Four times; two hundred with ANAMNESIS_LONG=1 (ANAMNESIS_STOPS says another number).
"""

from __future__ import annotations

import json
import os
import random
import signal
import socket
import subprocess
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from harness import BINARY, HARMLESS, LONG, SECRET, Server, claims, environment, exchange, hs256, run, wait_for
from test_crash import Load, check

ROUNDS = int(os.environ.get("ANAMNESIS_STOPS", "200" if LONG else "4"))
# A new directory after so many, so that looking through the log stays quick.
ROUNDS_PER_LOG = 20


class Answer:
    """One answer read by hand, so that a byte too few shows."""

    def __init__(self, out: bytes):
        head, self.ended_head, self.body = out.partition(b"\r\n\r\n")
        lines = head.split(b"\r\n")
        self.status = int(lines[0].split(b" ")[1]) if lines[0] else 0
        self.fields = dict(line.lower().split(b": ", 1) for line in lines[1:] if b": " in line)

    def is_whole(self) -> bool:
        if not self.ended_head:
            return False
        if self.fields.get(b"transfer-encoding") == b"chunked":
            return self.body.endswith(b"0\r\n\r\n")
        return int(self.fields.get(b"content-length", b"0")) == len(self.body)


class Askers:
    """Clients that ask again and again, each on new connections; every answer that begins must end."""

    def __init__(self, server: Server):
        self.server = server
        self.stop_at = float("inf")
        self.over = threading.Event()
        self.truncated: list[str] = []
        self.unanswered: list[str] = []
        self.kept: list[str] = []
        self.statuses: set[int] = set()
        nurse, officer = server.token("nurse", "asker"), server.token("compliance", "officer")
        self.patient = server.token("patient", "poster")
        jobs = [
            ("page", lambda number: self.get("/")),
            ("queue", lambda number: self.get("/api/nurse/queue", nurse)),
            ("export", lambda number: self.get("/api/audit/export?format=ndjson", officer)),
            ("post", self.post),
            ("post", self.post),
        ]
        self.threads = [threading.Thread(target=self.repeat, args=job) for job in jobs]

    def start(self) -> Askers:
        for thread in self.threads:
            thread.start()
        return self

    def get(self, path: str, token: str | None = None) -> bytes:
        proof = f"Authorization: Bearer {token}\r\n" if token else ""
        return f"GET {path} HTTP/1.1\r\nHost: x\r\n{proof}Connection: close\r\n\r\n".encode()

    def post(self, number: int) -> bytes:
        body = json.dumps({"content": HARMLESS, "client_id": f"rest-{threading.get_ident()}-{number}"})
        return (
            f"POST /api/sessions/rest/messages HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {self.patient}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n{body}"
        ).encode()

    def repeat(self, name: str, request) -> None:
        number = 0
        while not self.over.is_set():
            number += 1
            try:
                raw = socket.create_connection(("127.0.0.1", self.server.port), timeout=12)
            except OSError:
                return
            out, sent, end = b"", 0.0, "closed"
            with raw:
                try:
                    # A listening socket that is closed takes those in its queue along; so before the sending.
                    sent = time.monotonic()
                    raw.sendall(request(number))
                    while part := raw.recv(65536):
                        out += part
                except OSError as error:
                    end = repr(error)
            self.judge(name, out, sent, end)

    def judge(self, name: str, out: bytes, sent: float, end: str) -> None:
        if not out:
            # Sent in the moment the service left; well before, an answer is owed.
            if sent < self.stop_at - 0.05:
                before, after = self.stop_at - sent, time.monotonic() - self.stop_at
                self.unanswered.append(f"{name}: sent {before:.3f} s before the stop, {end} {after:.3f} s after it")
            return
        answer = Answer(out)
        self.statuses.add(answer.status)
        if not answer.is_whole():
            self.truncated.append(f"{name}: {answer.status} and {len(answer.body)} bytes of {answer.fields}")
        elif name == "post" and answer.status == 201:
            self.kept.append(json.loads(answer.body)["message_id"])

    def join(self) -> None:
        self.over.set()
        for thread in self.threads:
            thread.join(20)
            assert not thread.is_alive(), "a client hangs"


def one_stop(server: Server, label: str, moment: float) -> float:
    """Starts, loads, stops and judges; the seconds the stop took."""
    server.start()
    with server.http("patient", "poster") as http:
        assert http.post("/api/sessions", json={"session_id": "rest"}).status_code in (200, 201)
    load = Load(server, label).start()
    assert load.an_ack.wait(15), server.errors()[-500:]
    askers = Askers(server).start()
    with server.nurse() as nurse, server.http("nurse") as http:
        nurse.next()
        opened = http.post("/api/streaming/dashboard").json()["url"]
        with ThreadPoolExecutor(2) as readers, http.stream("GET", opened) as stream:
            # Raises when the last chunk is missing.
            events = readers.submit(lambda: b"".join(stream.iter_raw()))
            closing = readers.submit(nurse.close_code, 20)
            time.sleep(moment)
            askers.stop_at = began = time.monotonic()
            code = server.terminate()
            took = time.monotonic() - began
            assert b"dashboard_update" in events.result(5)
            assert closing.result(5) == 1001
    askers.join()
    load.join()
    assert code == 0, server.errors()[-1000:]
    assert took <= 10
    assert set(load.codes) == {1001}, load.codes
    assert not askers.truncated, askers.truncated[:3]
    assert not askers.unanswered, askers.unanswered[:3]
    assert askers.statuses <= {200, 201, 503}, askers.statuses
    listed = check(server, {seq: message for message, seq in load.acked})
    known = {event["event_id"][4:] for event in listed}
    lost = [message for message in askers.kept if message[4:] not in known]
    assert not lost, f"{len(lost)} of {len(askers.kept)} acknowledged by REST are lost"
    assert listed[-1]["type"] == "service_stopped"
    return took


@pytest.mark.alone
def test_sigterm_under_load_loses_nothing_cuts_nothing_and_tells_everybody(fresh):
    """Acknowledged messages are kept; bodies are whole; sockets get 1001 and streams their end; exit 0."""
    source = random.Random(7)
    took = []
    for number in range(ROUNDS):
        server = fresh(f"stops-{number // ROUNDS_PER_LOG}")
        took.append(one_stop(server, str(number), source.uniform(0, 0.3)))
    print(f"{ROUNDS} stops: {sorted(took)[len(took) // 2]:.2f} s in the middle, {max(took):.2f} s at most")


def test_a_hang_up_leaves_a_service_without_a_certificate_as_it_is(server):
    server.process.send_signal(signal.SIGHUP)
    wait_for(lambda: "nothing to load again" in server.errors(), what="the line")
    assert exchange(server.port, b"GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").startswith(
        b"HTTP/1.1 200 "
    )


def test_a_stop_says_goodbye_and_when_to_come_back(server):
    with server.nurse() as nurse:
        nurse.until("welcome")
        server.process.send_signal(signal.SIGTERM)
        told = nurse.until("goodbye")["payload"]
        assert (told["code"], told["reconnect"]) == (1001, True) and told["retry_after_ms"] > 0
        assert nurse.close_code() == 1001


def test_a_replay_that_is_played_slowly_ends_whole_with_a_stop(fresh):
    server = fresh(APP_JWT_HS256_SECRET=SECRET).start()
    with server.patient("ill", "one") as patient:
        patient.ask(HARMLESS)
        time.sleep(1.1)
        patient.ask(HARMLESS)
    officer = hs256(claims(sub="officer", role="compliance", scope="audit.clinical"))
    with socket.create_connection(("127.0.0.1", server.port), timeout=15) as raw:
        raw.sendall(
            b"GET /api/audit/replay?seq=1&speed=0.01 HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n"
            b"Authorization: Bearer " + officer.encode() + b"\r\n\r\n"
        )
        told = raw.recv(65536)
        began = time.monotonic()
        server.process.send_signal(signal.SIGTERM)
        while more := raw.recv(65536):
            told += more
    assert Answer(told).is_whole() and b'"status":"service_stopped"' in told
    assert server.process.wait(12) == 0
    server.process = None
    assert time.monotonic() - began < 5


def test_a_socket_that_reads_slowly_hears_all_that_was_said_and_1001_before_the_end(fresh):
    server = fresh(APP_TESTING="true").start()
    with socket.socket() as raw:
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 16_384)
        raw.settimeout(15)
        raw.connect(("127.0.0.1", server.port))
        raw.sendall(
            b"GET /test/echo HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
        )
        told = raw.recv(4096)
        assert told.startswith(b"HTTP/1.1 101 ")
        size = 240_000
        raw.sendall(b"\x82\xff" + size.to_bytes(8, "big") + b"\0\0\0\0" + b"x" * size)
        told = raw.recv(1000)
        server.process.send_signal(signal.SIGTERM)
        # Some three seconds' worth.
        while part := raw.recv(8000):
            told += part
            time.sleep(0.1)
    assert told.count(b"x") == size and told.endswith(b"\x03\xe9the service stops")
    assert server.process.wait(12) == 0
    server.process = None


@pytest.mark.alone
def test_a_client_that_sends_half_a_body_holds_a_stop_no_longer_than_ten_seconds(server):
    with socket.create_connection(("127.0.0.1", server.port)) as raw:
        raw.sendall(b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
        exchange(server.port, b"GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        began = time.monotonic()
        assert server.terminate(12) == 0
        assert time.monotonic() - began <= 10
        assert raw.recv(65536).startswith(b"HTTP/1.1 408 "), "it was cut without a word"


def test_all_who_had_connected_are_answered_however_many_had_not_been_accepted(server):
    exchange(server.port, b"GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    clients = []
    try:
        server.process.send_signal(signal.SIGSTOP)
        for _ in range(400):
            clients.append(socket.create_connection(("127.0.0.1", server.port), timeout=15))
            clients[-1].sendall(b"GET /livez HTTP/1.1\r\nHost: x\r\n\r\n")
        server.process.send_signal(signal.SIGTERM)
        server.process.send_signal(signal.SIGCONT)
        for client in clients:
            assert client.recv(65536).startswith(b"HTTP/1.1 200 ")
    finally:
        for client in clients:
            client.close()
    assert server.process.wait(12) == 0
    server.process = None


@pytest.mark.alone
@pytest.mark.parametrize("second", [signal.SIGTERM, signal.SIGINT])
def test_a_second_signal_ends_a_service_that_waits_at_once(server, second):
    with socket.create_connection(("127.0.0.1", server.port)) as raw:
        raw.sendall(b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
        exchange(server.port, b"GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        server.process.send_signal(signal.SIGTERM)
        time.sleep(0.3)
        assert server.process.poll() is None, "nothing was waited for"
        began = time.monotonic()
        server.process.send_signal(second)
        assert server.process.wait(5) == 1
        assert time.monotonic() - began < 1
        server.process = None
    # What had been acknowledged is kept all the same.
    assert server.verify().returncode == 0


def test_a_stop_while_the_read_models_catch_up_waits_for_nothing_and_the_next_start_goes_on(tmp_path):
    made = subprocess.run(
        [BINARY, "bench", "scale", "--records", "40000", "--cases", "5", "--dir", tmp_path, "--keep"],
        capture_output=True, text=True, timeout=180, env=environment(),
    )
    assert made.returncode == 0, made.stderr
    server = Server(Path(json.loads(made.stdout)["directory"]))
    try:
        for file in server.directory.glob("read*"):
            file.unlink()
        server.launch()
        log = server.directory / "read.db-wal"
        wait_for(lambda: log.exists() and log.stat().st_size > 1 << 20, 60, "the first rows")
        process = server.process
        process.send_signal(signal.SIGTERM)
        out, _ = process.communicate(timeout=60)
        assert process.returncode == 0, server.errors()
        assert b"serving" not in out, "it caught up before it stopped"
        server.start()
        with server.http("nurse") as http:
            assert http.get("/api/nurse/queue").status_code == 200
        assert "made anew" not in server.errors()
        assert server.terminate() == 0
        assert run("projections", "compare", "--data", server.directory).returncode == 0
    finally:
        server.kill()
