"""A wall clock that steps while the service works: nobody waits longer for it, and nobody's time is over before."""

from __future__ import annotations

import time

import pytest
from harness import CHEST_PAIN, HARMLESS, run, wait_for
from test_access import steps_up
from test_alerts import Receiver
from test_desk_work import page, row, say

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


def test_a_case_put_off_is_back_in_its_time_though_the_clock_was_set_back(stepped):
    server, step = stepped()
    begins_at(server, step, -3600)
    with server.http("nurse", "n-1") as http, server.nurse("n-2") as there:
        there.until("welcome")
        entry, other = say(server, "calm", HARMLESS), say(server, "other", HARMLESS)
        # Put off at the time before the step, and long before it is there again.
        for case in (entry, other):
            off = http.post(f"/api/nurse/queue/{case}/snooze", json={"seconds": 3 if case == entry else 3000})
            assert off.status_code == 200, off.text
        put_off = time.monotonic()
        shown = lambda: {e["id"] for e in page(http, limit=200)["queue"]}  # noqa: E731
        assert not {entry, other} & shown()
        wait_for(lambda: entry in shown(), 20, "the case in the queue again")
        assert time.monotonic() - put_off >= 3, "it is back before its time"
        assert row(http, entry)["snoozed_until"] is None
        assert other not in shown()
    assert kinds(server, "case_returned") == ["case_returned"]
    assert server.verify().returncode == 0


def test_a_case_put_off_is_back_by_itself_where_the_clock_keeps_its_pace(server):
    with server.http("nurse", "n-1") as http:
        entry = say(server, "calm", HARMLESS)
        assert http.post(f"/api/nurse/queue/{entry}/snooze", json={"seconds": 2}).status_code == 200
        wait_for(lambda: entry in {e["id"] for e in page(http)["queue"]}, 20, "the case in the queue again")
    assert not kinds(server, "case_returned")


def test_couriers_wait_between_their_tries_though_the_clock_was_set_back(stepped):
    refusing, webhook = Receiver(*[500] * 100), Receiver(*[500] * 100)
    server, step = stepped(
        APP_ALERT_CHARGE_SECONDS="1", APP_ALERT_ON_CALL_SECONDS="1", APP_ALERT_WEBHOOK_SECONDS="1",
        APP_ALERT_WEBHOOK_URL=refusing.url, APP_ALERT_WEBHOOK_SECRET="s" * 20 + "0123456789abcdef",
    )
    try:
        server.start()
        with server.http(headers=steps_up(server, "admin", "root")) as admin:
            made = admin.post("/api/admin/webhooks", json={"url": webhook.url, "types": ["red_flag_alert"]})
            assert made.status_code == 201, made.text
        step(-DAY)
        say(server, "ill", CHEST_PAIN)
        wait_for(lambda: refusing.posts and webhook.posts, 20, "the first tries")
        began = time.monotonic()
        # After 1, 3, 8 and 18 s; each second without any pause between them.
        wait_for(lambda: len(refusing.posts) >= 4 and len(webhook.posts) >= 4, 40, "the tries of eight seconds")
        assert time.monotonic() - began > 6, "they do not wait between their tries"
    finally:
        refusing.close()
        webhook.close()
