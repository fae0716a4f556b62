"""Servers for tests: one shared by most, fresh ones for those that stop, kill or configure theirs."""

from __future__ import annotations

import uuid

import pytest
from harness import BINARY, SECRET, Server


def pytest_sessionstart(session):
    if not BINARY.exists():
        pytest.exit(f"{BINARY} is missing: swift build -c release --product anamnesis", 2)


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


@pytest.fixture
def name():
    """A name no other test uses."""
    return "n-" + uuid.uuid4().hex[:12]
