"""Mixed load for a long while: memory, descriptors, threads and waits stay where they were.

With ANAMNESIS_LONG=1 for ANAMNESIS_SOAK_SECONDS (two hours unless it says otherwise); else not run.
ANAMNESIS_SOAK_PAUSE is how long each client rests after each round: half a second unless it says otherwise, which makes
some two conversations a second. What each leaves behind for good is told apart below, at full speed.

What is bounded is full before anything is measured: sessions, events and streams kept in memory, and the pages that
each connection to SQLite keeps, which takes a history of some size.
"""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from harness import HARMLESS, LONG, PATIENCE, Stream, exchange
from test_connections import open_files

pytestmark = pytest.mark.alone

SECONDS = int(os.environ.get("ANAMNESIS_SOAK_SECONDS", "7200"))
PAUSE = float(os.environ.get("ANAMNESIS_SOAK_PAUSE", "0.5"))
OK = b"GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
# By then all that is bounded is full; what the next MORE leave behind is measured.
FILL = 13_000
MORE = 10_000
# Dashboards that are remembered, too.
STREAMS = 10_000
# Bytes in use that a conversation may leave behind: where its events are takes some 80; the rest is for what is in use
# at one moment and not at another, above all the pages of a reader of the read models, two megabytes.
LEFT = 400
# Two connections a conversation leave a kilobyte behind.
LEAK = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
int accept4(int listening, struct sockaddr *address, socklen_t *size, int flags) {
    int (*real)(int, struct sockaddr *, socklen_t *, int) = dlsym(RTLD_NEXT, "accept4");
    int accepted = real(listening, address, size, flags);
    char *lost = accepted < 0 ? 0 : malloc(512);
    if (lost) memset(lost, 1, 512);
    return accepted;
}
"""


def threads_of(server) -> int:
    return len(os.listdir(f"/proc/{server.process.pid}/task"))


def resident(server) -> tuple[int, int]:
    """Resident bytes, and those of them that are the process's own."""
    text = Path(f"/proc/{server.process.pid}/smaps_rollup").read_text()
    fields = {line.split(":")[0]: line.split()[1] for line in text.splitlines()[1:]}
    return int(fields["Rss"]) * 1024, int(fields["Private_Dirty"]) * 1024


# Tells each second what is in use of the allocator's memory.
USED = """
#include <malloc.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
static void *tell(void *path) {
    char new[4096];
    snprintf(new, sizeof new, "%s.new", (char *)path);
    for (;; sleep(1)) {
        FILE *file = fopen(new, "w");
        if (!file) continue;
        malloc_info(0, file);
        fclose(file);
        rename(new, path);
    }
    return 0;
}
__attribute__((constructor)) static void begin(void) {
    pthread_t thread;
    char *path = getenv("SOAK_USED");
    if (path && !pthread_create(&thread, 0, tell, path)) pthread_detach(thread);
}
"""


class Mix:
    """Four clients that do what clients do, again and again, until told to stop."""

    def __init__(self, server):
        self.server, self.over = server, threading.Event()
        self.faults: list[str] = []
        self.times: list[tuple[float, float]] = []
        self.rounds = 0
        jobs = (self.chat, self.desk, self.stream, self.strangers)
        self.threads = [threading.Thread(target=self.repeat, args=(job,)) for job in jobs]

    def start(self):
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
            self.over.wait(PAUSE)

    def fill(self):
        """Dashboards and conversations, without a rest, until all that is bounded is full."""
        with self.server.http("nurse") as http:
            for _ in range(STREAMS):
                assert http.post("/api/streaming/dashboard").status_code == 201
        self.run(range(FILL))

    def run(self, numbers: range):
        """Conversations without a rest; once more where the machine stood still for longer than clients wait."""

        def one(number):
            try:
                self.converse(number, f"f-{number}")
            except Exception:
                self.converse(number, f"f-{number}-again")

        with ThreadPoolExecutor(4) as pool:
            list(pool.map(one, numbers))

    def chat(self, number):
        self.converse(number, f"s-{number}")
        self.rounds = number

    def converse(self, number, session):
        """A session each time, closed at its end: what is open stays as much as it was."""
        with self.server.patient(f"p-{number % 50}", session) as patient:
            for _ in range(5):
                patient.ask(HARMLESS)
        with self.server.http("patient", f"p-{number % 50}") as http:
            assert http.post(f"/api/sessions/{session}/close", json={}).status_code < 300

    def desk(self, number):
        with self.server.http("nurse") as http:
            for _ in range(20):
                began = time.monotonic()
                assert http.get("/api/nurse/queue").status_code == 200
                self.times.append((began, time.monotonic() - began))
                self.over.wait(PAUSE / 10)

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
            thread.join(3 * PATIENCE)


def slope(samples: list[tuple[float, float]]) -> float:
    """Of the line through the samples with the least squares."""
    return statistics.linear_regression(*zip(*samples)).slope


def floor(samples: list[tuple[float, float]], parts: int = 20) -> list[tuple[float, float]]:
    """The least of each part: what was freed meanwhile goes back to the system once a minute."""
    size = max(1, len(samples) // parts)
    return [min(samples[start : start + size], key=lambda s: s[1]) for start in range(0, len(samples), size)]


def in_use(told: Path) -> int:
    """Bytes in use, of every heap and of what is mapped alone."""
    text = told.read_text()

    def sizes(kind: str) -> list[int]:
        return [int(size) for size in re.findall(kind + r'"(?: count="\d+")? size="(\d+)"', text)]

    # The last of each kind is of all heaps together.
    kept = sizes('system type="current')[-1] + sizes('total type="mmap')[-1]
    return kept - sizes('total type="fast')[-1] - sizes('total type="rest')[-1]


def at_rest(told: Path) -> int:
    """The least that is in use while nobody asks for anything, for as long as it takes to tidy up."""
    seen = []
    for _ in range(75):
        seen.append(in_use(told))
        time.sleep(1)
    return min(seen)


def p99(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.99)]


@pytest.mark.skipif(not LONG, reason="takes its time")
def test_hours_of_use_leave_memory_descriptors_threads_and_waits_as_they_were(fresh):
    """Measured after a quarter of the time (half an hour of two): least squares over the rest."""
    server = fresh().start()
    mix = Mix(server)
    mix.fill()
    mix.start()
    samples: list[tuple] = []
    began = time.monotonic()
    try:
        while (at := time.monotonic() - began) < SECONDS:
            samples.append((at, *resident(server), open_files(server), threads_of(server)))
            if len(samples) % 10 == 1:
                _, used, own, files, threads = samples[-1]
                print(
                    f"{at:6.0f} s  RSS {used / 1e6:6.2f} MB  own {own / 1e6:6.2f} MB  {files} descriptors  "
                    f"{threads} threads  {mix.rounds} conversations",
                    flush=True,
                )
            time.sleep(SECONDS / 240)
    finally:
        mix.stop()
    assert not mix.faults, mix.faults[:3]
    settled = [s for s in samples if s[0] >= SECONDS / 4]
    grown, own = (slope(floor([(s[0], s[n]) for s in settled])) * 3600 / 1e6 for n in (1, 2))
    first, last = settled[: len(settled) // 3], settled[-len(settled) // 3 :]
    early, late = (
        p99([took for at, took in mix.times if part[0][0] <= at - began <= part[-1][0]]) for part in (first, last)
    )
    files = [min(s[3] for s in part) for part in (first, last)]
    print(
        f"RSS {grown:+.2f} MB/h, own {own:+.2f} MB/h, descriptors {files}, threads {first[-1][4]} to {last[-1][4]}, "
        f"p99 of {len(mix.times)} queue reads {early * 1000:.1f} ms early, {late * 1000:.1f} ms late"
    )
    # A short run tells a slope less exactly: two pages in a minute would be 0.5 MB/h.
    assert grown <= max(1.0, 1.0 * 5400 / SECONDS)
    # libdispatch keeps a thread or two more for a while after the machine was busy.
    assert files[1] <= files[0] + 2 and last[-1][4] <= first[-1][4] + 2
    # Ten parts in a hundred, and two milliseconds of a machine that others use.
    assert late <= early * 1.1 + 0.002


@pytest.fixture
def library(tmp_path):
    """Makes libraries of C."""
    if not shutil.which("cc"):
        pytest.skip("no C compiler")

    def make(name: str, text: str) -> str:
        source, made = tmp_path / f"{name}.c", tmp_path / f"{name}.so"
        source.write_text(text)
        subprocess.run(["cc", "-shared", "-fPIC", "-o", made, source, "-ldl", "-lpthread"], check=True)
        return str(made)

    return make


@contextmanager
def watched(server):
    """A nurse reads a dashboard meanwhile, and is told the day's figures whenever they change."""
    with server.http("nurse") as http, http.stream(
        "POST", "/api/streaming/dashboard", headers={"Accept": "text/event-stream"}
    ) as response:
        over = threading.Event()

        def read():
            for _ in response.iter_raw():
                if over.is_set():
                    return

        reader = threading.Thread(target=read)
        reader.start()
        try:
            yield
        finally:
            # The next event, or the next sign of life, ends it.
            over.set()
            reader.join(60)


def left_by_each(server, told: Path) -> float:
    """Bytes that each of thousands of conversations leaves behind once all that is bounded is full."""
    mix = Mix(server)
    mix.fill()
    with watched(server):
        before = at_rest(told)
        mix.run(range(FILL, FILL + MORE))
        each = (at_rest(told) - before) / MORE
    print(f"{each:.0f} bytes left by each of {MORE} conversations, {before / 1e6:.1f} MB in use before them")
    return each


@pytest.mark.skipif(not LONG, reason="takes its time")
def test_thousands_of_conversations_leave_hardly_more_than_where_their_events_are(fresh, library, tmp_path):
    told = tmp_path / "used"
    server = fresh(LD_PRELOAD=library("used", USED), SOAK_USED=str(told)).start()
    assert left_by_each(server, told) <= LEFT


@pytest.mark.skipif(not LONG, reason="takes its time")
def test_a_kilobyte_that_each_conversation_leaves_behind_would_be_seen(fresh, library, tmp_path):
    told = tmp_path / "used"
    both = f"{library('leak', LEAK)} {library('used', USED)}"
    server = fresh(LD_PRELOAD=both, SOAK_USED=str(told)).start()
    assert left_by_each(server, told) > LEFT
