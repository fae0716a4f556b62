"""Servers for tests: one shared by most, fresh ones for those that stop, kill or configure theirs."""

from __future__ import annotations

import struct
import subprocess
import time
import uuid
from pathlib import Path

import pytest
import harness
from harness import BINARY, FAKETIME, SECRET, Server, claims, hs256


def pytest_sessionstart(session):
    if not BINARY.exists():
        pytest.exit(f"{BINARY} is missing: swift build -c release --product anamnesis", 2)


# The longest, which begin first, so that at the end nobody waits for one of them.
LONGEST = [
    "test_signin", "test_access", "test_vault", "test_shutdown", "test_custody", "test_golden_forms",
    "test_break_glass", "test_disk", "test_clocks", "test_commands", "test_configuration", "test_golden", "test_tls",
    "test_front_ends", "test_patients", "test_misfiled", "test_units", "test_crash", "test_clinical", "test_alerts", "test_scarcity",
    "test_injection",
]  # fmt: skip


def pytest_collection_modifyitems(items):
    places = {name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.path.stem, len(places)))


@pytest.fixture(scope="session")
def shared(tmp_path_factory):
    """A running server with HS256, an API key and a listed origin; tests use names of their own."""
    server = Server(
        tmp_path_factory.mktemp("shared") / "data",
        APP_JWT_HS256_SECRET=SECRET,
        APP_SERVING_API_KEY="k" * 40,
        APP_SERVING_ALLOWED_ORIGINS='["https://app.example", "https://desk.example:8443"]',
    ).start()
    yield server
    code = server.process.poll()
    server.kill()
    assert code is None, f"the shared server ended with {code}: {server.errors()[-2000:]}"
    assert "Fatal error" not in server.errors()


@pytest.fixture
def fresh(tmp_path):
    """Makes servers of a test's own: `fresh(APP_X="y")`, not yet started."""
    made: list[Server] = []

    def make(name: str = "data", **settings: str) -> Server:
        server = Server(tmp_path / name, **settings)
        made.append(server)
        return server

    yield make
    for server in made:
        server.kill()


@pytest.fixture
def server(fresh):
    """A started server of a test's own."""
    return fresh().start()


@pytest.fixture(scope="session")
def staff(tmp_path_factory):
    """Three nurses for servers of a test's own; `staff.join(server)` before it starts."""
    from test_units import Staff

    return Staff(tmp_path_factory.mktemp("staff") / "data")


@pytest.fixture
def name():
    """A name no other test uses."""
    return "n-" + uuid.uuid4().hex[:12]


class Clock:
    """The file that says what a server's wall clock is; it changes at once, for half of a time is another time."""

    def __init__(self, path: Path):
        self.path = path
        self.write_text("+0s")

    def write_text(self, time: str) -> None:
        part = self.path.with_suffix(".part")
        part.write_text(time)
        part.replace(self.path)


@pytest.fixture
def driven(fresh, tmp_path, monkeypatch):
    """Makes a server, not yet started, whose wall clock is what a file says: `server, clock = driven(APP_X="y")`."""
    if not FAKETIME.exists():
        pytest.skip("libfaketime is not installed")
    # The library changes the environment of the first process it meets, where Swift looks for arguments.
    script = tmp_path / "anamnesis"
    script.write_text(f'#!/bin/sh\nexec {BINARY} "$@"\n')
    script.chmod(0o700)
    monkeypatch.setattr(harness, "BINARY", script)
    clock = Clock(tmp_path / "clock")

    def make(**settings: str) -> tuple[Server, Clock]:
        times = {"FAKETIME_TIMESTAMP_FILE": str(clock.path), "FAKETIME_NO_CACHE": "1"}
        return fresh(LD_PRELOAD=str(FAKETIME), **times, **settings), clock

    return make


@pytest.fixture(scope="session")
def wall(tmp_path_factory):
    """The library that moves a process's wall clock and nothing else."""
    library = tmp_path_factory.mktemp("wall") / "wall.so"
    source = Path(__file__).with_name("wall.c")
    subprocess.run(["clang", "-O1", "-shared", "-fPIC", source, "-o", library, "-ldl"], check=True)
    return library


@pytest.fixture
def stepped(fresh, wall, tmp_path):
    """Makes a server, not yet started, and what steps its wall clock to so many seconds from the true time.

    `server, step = stepped(APP_X="y"); step(-3600)`. Its tokens outlast every step.
    """
    clock = tmp_path / "wall"
    clock.write_bytes(bytes(8))

    def step(seconds: float) -> None:
        # In place: the process has the file's page before it.
        with open(clock, "r+b") as file:
            file.write(struct.pack("<q", int(seconds * 1e9)))

    def make(**settings: str) -> tuple[Server, object]:
        step(0)
        server = fresh(LD_PRELOAD=str(wall), WALL_CLOCK=str(clock), APP_JWT_HS256_SECRET=SECRET, **settings)
        later = int(time.time()) + 200 * 366 * 86_400
        server.token = lambda role, user, patient=None, ttl=0: hs256(claims(sub=user, role=role, iat=None, exp=later))
        return server, step

    return make
