"""The Autobahn suite's own cases against `/test/echo`, run by kosoku: nothing failed, nothing non-strict."""

from __future__ import annotations

import asyncio
import os

import kosoku
import pytest

# Sections that say how fast and not whether; run whole with ANAMNESIS_LONG=1.
LARGE = ["9.1.5", "9.1.6", "9.2.5", "9.2.6", "9.3.*", "9.4.*", "9.7.*", "9.8.*"]
SAMPLE = [f"12.{k}.{n}" for k in range(1, 6) for n in (1, 3, 11)] + [
    f"13.{k}.{n}" for k in range(1, 8) for n in (2, 5)
]

SECTIONS = {
    "1-4 framing, pings, reserved bits, opcodes": ["1.*", "2.*", "3.*", "4.*"],
    "5-7 fragments, UTF-8, closing": ["5.*", "6.*", "7.*"],
    "9-10 limits and fragmentation by the sender": ["9.*", "10.*"],
    "12 compression of many kinds of data": ["12.*"],
    "13 compression with many parameters": ["13.*"],
}


@pytest.fixture(scope="module")
def echo(tmp_path_factory):
    from harness import Server

    server = Server(
        tmp_path_factory.mktemp("echo") / "data", APP_TESTING="true", APP_RATE_LIMITS="off"
    ).start()
    yield server
    server.kill()
    assert "Fatal error" not in server.errors()


def run(port: int, cases: list[str], exclude: list[str]) -> list[kosoku.CaseResult]:
    async def go():
        try:
            return await kosoku.run_fuzzingclient(
                f"ws://127.0.0.1:{port}/test/echo", cases, exclude, concurrency=4
            )
        except kosoku.FailureError as failure:
            return failure.results

    return asyncio.run(go())


@pytest.mark.parametrize("section", SECTIONS)
def test_no_case_fails_and_none_is_merely_tolerable(echo, section):
    cases, exclude = SECTIONS[section], []
    if not os.environ.get("ANAMNESIS_LONG"):
        number = section.split()[0]
        if number == "9-10":
            exclude = LARGE
        elif number in ("12", "13"):
            cases = [case for case in SAMPLE if case.startswith(number)]
    results = run(echo.port, cases, exclude)
    assert len(results) >= 10
    bad = {
        r.case_id: (r.behavior.value, r.behavior_close.value, r.result, r.result_close)
        for r in results
        if r.behavior.value not in ("OK", "INFORMATIONAL")
        or r.behavior_close.value not in ("OK", "INFORMATIONAL")
    }
    assert not bad


def test_echo_is_not_there_without_the_setting(shared):
    with shared.http() as http:
        assert http.get("/test/echo").status_code == 404
