"""Guessing passwords, telling names apart by time, and rights that end while sockets and streams are open."""

from __future__ import annotations

import math
import statistics
import threading
import time

import pytest
from harness import CHEST_PAIN, LONG, SECRET, Stream, claims, hs256
from test_signin import PASSWORD, activate, add, bearer, sign_in
from websockets.exceptions import ConnectionClosed

pytestmark = pytest.mark.alone

SAMPLES = 300 if LONG else 24
GUESSES = 10_000 if LONG else 1_500
REVOCATIONS = 100 if LONG else 30


def welch(one: list[float], other: list[float]) -> float:
    spread = statistics.variance(one) / len(one) + statistics.variance(other) / len(other)
    return abs(statistics.mean(one) - statistics.mean(other)) / math.sqrt(spread)


def test_a_wrong_password_takes_as_long_as_a_name_that_belongs_to_nobody(fresh):
    """Interleaved, each from an address of its own; Welch's t stays below 4.5."""
    server = fresh(APP_TRUSTED_PROXIES='["127.0.0.0/8"]')
    count = math.ceil(SAMPLES / 40)
    codes = {f"known-{n}": add(server, f"known-{n}") for n in range(count)}
    server.start()
    for login, code in codes.items():
        assert activate(server, login, code).status_code == 201
    times: dict[bool, list[float]] = {True: [], False: []}
    with server.http() as http:
        for n in range(-4, SAMPLES):
            for known in (True, False) if n % 2 else (False, True):
                login = f"known-{n % count}" if known else f"nobody-{n % count}"
                body = {"grant_type": "password", "username": login, "password": "not the right one at all"}
                address = {"X-Forwarded-For": f"198.{18 + known}.{n // 200 + 1}.{n % 200 + 20}"}
                began = time.perf_counter()
                answer = http.post("/api/auth/token", json=body, headers=address)
                took = time.perf_counter() - began
                assert answer.status_code == 401, answer.text
                if n >= 0:
                    times[known].append(took)
    # Whatever the machine did meanwhile hits both; the slowest tenth of each is left out.
    kept = {k: sorted(v)[: len(v) * 9 // 10] for k, v in times.items()}
    t = welch(kept[True], kept[False])
    print(f"Welch t = {t:.2f} over {SAMPLES} pairs, means {[statistics.mean(v) for v in kept.values()]}")
    assert t < 4.5


def test_ten_thousand_guesses_are_throttled_and_lock_nobody_else_out(fresh):
    server = fresh(APP_TRUSTED_PROXIES='["127.0.0.0/8"]')
    codes = {login: add(server, login) for login in ("ann", "ben")}
    server.start()
    for login, code in codes.items():
        assert activate(server, login, code).status_code == 201
    statuses = []
    with server.http(headers={"X-Forwarded-For": "198.51.100.66"}) as http:
        for n in range(GUESSES):
            body = {"grant_type": "password", "username": "ann", "password": f"guess number {n} of many"}
            statuses.append(http.post("/api/auth/token", json=body).status_code)
        body = {"grant_type": "password", "username": "ann", "password": PASSWORD}
    throttled = statuses.count(429) / len(statuses)
    print(f"{throttled:.2%} of {GUESSES} guesses throttled, {statuses.count(401)} tried")
    assert set(statuses) == {401, 429} and throttled >= (0.999 if LONG else 0.99)
    # The owner from her own address, and somebody else from the guesser's.
    with server.http(headers={"X-Forwarded-For": "203.0.113.5"}) as http:
        assert http.post("/api/auth/token", json=body).status_code == 200
    with server.http(headers={"X-Forwarded-For": "198.51.100.66"}) as http:
        assert http.post("/api/auth/token", json=body | {"username": "ben"}).status_code == 200


def test_rights_that_end_close_sockets_and_streams_within_five_seconds_and_nothing_comes_after(fresh):
    """Half sockets, half event streams, each under a token of its own that is taken back."""
    server = fresh(APP_JWT_HS256_SECRET=SECRET, APP_CONNECTIONS_PER_ADDRESS="1000").start()
    tokens = [
        hs256(claims(sub=f"leaver-{n}", jti=f"jti-{n}", role="nurse")) for n in range(REVOCATIONS)
    ]
    sockets, streams, clients = [], [], []
    for token in tokens[::2]:
        socket = server.socket("/ws/chat", token)
        socket.until("welcome")
        sockets.append(socket)
    for token in tokens[1::2]:
        client = server.http(headers=bearer(token))
        url = client.post("/api/streaming/dashboard", json={}).json()["url"]
        manager = client.stream("GET", url)
        stream = Stream(manager.__enter__())
        stream.until("connected")
        streams.append(stream)
        clients.append((client, manager))
    ends: list[float] = []
    late: list[object] = []

    def watch_socket(socket):
        try:
            while True:
                frame = socket.next(15)
                if frame["type"] in ("red_flag_alert", "queue_update"):
                    late.append(frame)
        except ConnectionClosed as closed:
            assert closed.rcvd and closed.rcvd.code == 4401
            ends.append(time.monotonic())

    def watch_stream(stream):
        while (event := stream.events.get(timeout=15)) is not None:
            if event.get("event") in ("red_flag_alert", "queue_update"):
                late.append(event)
        ends.append(time.monotonic())

    watchers = [threading.Thread(target=watch_socket, args=(s,)) for s in sockets]
    watchers += [threading.Thread(target=watch_stream, args=(s,)) for s in streams]
    for watcher in watchers:
        watcher.start()
    for token in tokens:
        with server.http(headers=bearer(token)) as http:
            assert http.post("/api/auth/logout").status_code == 204
    ended = time.monotonic()
    # What happens now is nobody's business among them any more.
    with server.patient("p") as patient:
        patient.ask(CHEST_PAIN)
    for watcher in watchers:
        watcher.join(20)
    assert len(ends) == REVOCATIONS, f"{len(ends)} of {REVOCATIONS} ended"
    print(f"{REVOCATIONS} closed, the last {max(ends) - ended:+.2f} s after the last logout")
    assert max(ends) - ended <= 5 and not late
    for client, manager in clients:
        manager.__exit__(None, None, None)
        client.close()
