"""Mixed load for a long while: memory, descriptors and threads stay where they were.

With ANAMNESIS_LONG=1 for ANAMNESIS_SOAK_SECONDS (half an hour unless it says otherwise); else not run.
"""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest
from harness import HARMLESS, LONG, Stream, exchange
from test_connections import memory, open_files

SECONDS = int(os.environ.get("ANAMNESIS_SOAK_SECONDS", "1800"))
OK = b"GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"


def threads_of(server) -> int:
    return len(os.listdir(f"/proc/{server.process.pid}/task"))


class Mix:
    """Four clients that do what clients do, again and again, until told to stop."""

    def __init__(self, server):
        self.server, self.over = server, threading.Event()
        self.faults: list[str] = []
        self.times: list[float] = []
        jobs = (self.chat, self.desk, self.stream, self.strangers)
        self.threads = [threading.Thread(target=self.repeat, args=(job,)) for job in jobs]
        for thread in self.threads:
            thread.start()

    def repeat(self, job):
        number = 0
        while not self.over.is_set():
            number += 1
            try:
                job(number)
            except Exception as error:
                self.faults.append(f"{job.__name__}: {error!r}")

    def chat(self, number):
        # A session each time: those that are over are kept in memory up to a number, and then forgotten.
        with self.server.patient(f"p-{number % 50}", f"s-{number}") as patient:
            for _ in range(5):
                patient.ask(HARMLESS)

    def desk(self, number):
        with self.server.http("nurse") as http:
            for _ in range(20):
                began = time.perf_counter()
                assert http.get("/api/nurse/queue").status_code == 200
                self.times.append(time.perf_counter() - began)

    def stream(self, number):
        with self.server.http("nurse") as http, http.stream(
            "POST", "/api/streaming/dashboard", headers={"Accept": "text/event-stream"}
        ) as response:
            Stream(response).until("dashboard_update")

    def strangers(self, number):
        exchange(self.server.port, OK)
        exchange(self.server.port, b"GET / HTTP/1.1\r\nHo", seconds=0.05)
        time.sleep(0.05)

    def stop(self):
        self.over.set()
        for thread in self.threads:
            thread.join(30)


@pytest.mark.skipif(not LONG, reason="takes its time")
def test_hours_of_use_leave_memory_descriptors_and_threads_as_they_were(fresh):
    server = fresh().start()
    mix = Mix(server)
    samples = []
    try:
        began = time.monotonic()
        while time.monotonic() - began < SECONDS:
            time.sleep(SECONDS / 60)
            samples.append((time.monotonic() - began, memory(server), open_files(server), threads_of(server)))
    finally:
        mix.stop()
    for at, used, files, threads in samples[::6]:
        print(f"{at:6.0f} s  {used / 1e6:6.1f} MB  {files} descriptors  {threads} threads")
    assert not mix.faults, mix.faults[:3]
    # The least of each third: what is held for good, not what happens to be in use.
    third = len(samples) // 3
    middle = min(s[1] for s in samples[third : 2 * third])
    last = min(s[1] for s in samples[2 * third :])
    hours = SECONDS / 3 / 3600
    print(f"{(last - middle) / hours / 1e6:.2f} MB an hour, {len(mix.times)} queue reads")
    assert last - middle <= max(1e6 * hours, 2e6)
    assert min(s[2] for s in samples[2 * third :]) <= min(s[2] for s in samples[:third]) + 8
    assert samples[-1][3] <= samples[third][3] + 1
    half = len(mix.times) // 2
    early, late = (sorted(part)[int(len(part) * 0.99)] for part in (mix.times[:half], mix.times[half:]))
    print(f"p99 of a queue read {early * 1000:.1f} ms early, {late * 1000:.1f} ms late")
    assert Path(f"/proc/{server.process.pid}").exists()
