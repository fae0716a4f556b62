"""A wall clock that steps while the service works: nobody waits longer for it, and nobody's time is over before."""

from __future__ import annotations

import time

import pytest
from harness import CHEST_PAIN, HARMLESS, run, wait_for
from test_desk_work import row, say

WORSE = "my calf is swollen, red and hot since yesterday"
DAY = 86_400


def kinds(server, *types: str) -> list[str]:
    return [e["type"] for e in server.events() if e["type"] in types]


def begins_at(server, step, seconds: float) -> None:
    """Starts the service, and steps its clock once it has written something."""
    server.start()
    say(server, "before", HARMLESS)
    step(seconds)


@pytest.mark.parametrize("seconds", [-3600, -DAY, -1_700_000_000], ids=["an hour", "a day", "to 1972"])
def test_an_alert_a_target_and_a_hold_of_after_a_step_back_end_in_their_time(stepped, seconds):
    server, step = stepped(APP_SLA_URGENT_SECONDS="4", APP_LEASE_SECONDS="4")
    begins_at(server, step, seconds)
    with server.http("nurse", "n-1") as http:
        late, held = say(server, "late", WORSE), say(server, "held", HARMLESS)
        raised = time.monotonic()
        say(server, "ill", CHEST_PAIN)
        assert http.post(f"/api/nurse/queue/{held}/claim").status_code == 200
        for entry in (late, held):
            assert 0 <= row(http, entry)["wait_seconds"] < 60
    wait_for(lambda: kinds(server, "target_breached"), 30, "the target's end")
    wait_for(lambda: kinds(server, "claim_released"), 30, "the hold's end")
    wait_for(lambda: kinds(server, "alert_escalated"), 60, "the alert's second step")
    assert time.monotonic() - raised > 25, "it went on before its time"
    assert server.terminate() == 0
    assert server.verify().returncode == 0


def test_a_step_ahead_that_nobody_confirmed_ends_nothing_and_is_in_no_wait(stepped):
    server, step = stepped(APP_LEASE_SECONDS="20")
    server.start()
    with server.http("nurse", "n-1") as http, server.nurse("n-1") as there:
        there.until("welcome")
        entry, held = say(server, "late", WORSE), say(server, "held", HARMLESS)
        say(server, "ill", CHEST_PAIN)
        assert http.post(f"/api/nurse/queue/{held}/claim").status_code == 200
        step(7 * 3600)
        # A message has the log see it, and the desk's clocks look at what has moved.
        say(server, "after", HARMLESS)
        wait_for(lambda: kinds(server, "clock_jumped"), what="the jump on record")
        looked = time.monotonic()
        while time.monotonic() - looked < 4:
            seen = row(http, entry)
            assert seen["wait_seconds"] < 600 and seen["breached"] is False
            time.sleep(0.5)
        assert "confirmed" in str(http.get("/readyz").json()["warnings"])
    assert not kinds(server, "target_breached", "claim_released")
    steps = [e for e in server.audit(type="alert_escalated")]
    assert len(steps) < 2, "the alert went to everybody at once"


def test_a_machine_that_starts_in_1970_goes_on_by_the_true_time_once_it_is_told(stepped):
    """Its clock is set by the network after the start; nobody has to confirm the return of what was behind."""
    server, step = stepped()
    server.start()
    say(server, "before", HARMLESS)
    assert server.terminate() == 0
    step(100 - time.time())
    server.start()
    say(server, "early", HARMLESS)
    with server.http("nurse", "n-1") as http:
        assert "before the last event" in str(http.get("/readyz").json()["warnings"])
        step(3600)
        said = say(server, "then", HARMLESS)
        assert http.get("/readyz").json()["warnings"] == []
        first = row(http, say(server, "later", HARMLESS))["created_at"]
        assert row(http, said)["created_at"] < first
    times = {e["type"]: e["recorded_at"] for e in server.events()}
    assert times["message_posted"] > time.strftime("%Y-%m-%dT%H", time.gmtime(time.time() + 3000))
    assert "clock_jumped" not in times and "clock_regressed" in times


def test_an_origin_let_in_for_a_while_is_out_in_its_time_though_the_clock_was_set_back(stepped):
    server, step = stepped()
    server.start()
    page = {"Origin": "https://field.example"}
    added = run("origin", "add", "--data", server.directory, "--origin", page["Origin"], "--seconds", "3")
    assert added.returncode == 0, added.stderr
    step(-DAY)
    with server.http("nurse", "n-1") as http:
        wait_for(lambda: http.get("/api/nurse/queue", headers=page).status_code == 403, 20, "the origin's end")
    wait_for(lambda: kinds(server, "origin_expired"), what="its event")
