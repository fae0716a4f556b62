"""Figures and searches where clocks on the wall are changed: by half an hour, at a quarter to, in the south; told again by zoneinfo."""

from __future__ import annotations

import time
from collections import Counter
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from harness import CHEST_PAIN, HARMLESS
from test_desk_work import say

UTC = timezone.utc


def start_of_hour(at: datetime, zone: ZoneInfo) -> datetime:
    """The first minute before `at` from which on the wall shows this hour of this day, by the same offset."""
    local = at.astimezone(zone)
    begin = at.replace(second=0, microsecond=0)
    while True:
        before = (begin - timedelta(minutes=1)).astimezone(zone)
        if (before.date(), before.hour, before.utcoffset()) != (local.date(), local.hour, local.utcoffset()):
            return begin
        begin -= timedelta(minutes=1)


@pytest.mark.parametrize("name, change", [
    # 02:45 becomes 03:45, and 03:45 becomes 02:45.
    ("Pacific/Chatham", datetime(2027, 9, 25, 14, tzinfo=UTC)),
    ("Pacific/Chatham", datetime(2027, 4, 3, 14, tzinfo=UTC)),
    # 02:00 becomes 02:30, and 02:00 becomes 01:30.
    ("Australia/Lord_Howe", datetime(2027, 10, 2, 15, 30, tzinfo=UTC)),
    ("Australia/Lord_Howe", datetime(2027, 4, 3, 15, tzinfo=UTC)),
    # 02:00 becomes 03:00, and 03:00 becomes 02:00.
    ("Europe/Berlin", datetime(2027, 3, 28, 1, tzinfo=UTC)),
    ("Europe/Berlin", datetime(2027, 10, 31, 1, tzinfo=UTC)),
], ids=str)
def test_hours_around_a_change_of_the_clocks_are_kept_apart(stepped, name, change):
    server, step = stepped()
    zone = ZoneInfo(name)
    assert (change - timedelta(minutes=1)).astimezone(zone).utcoffset() != change.astimezone(zone).utcoffset()
    step((change - timedelta(seconds=130)).timestamp() - time.time())
    server.start()
    say(server, "before", HARMLESS)
    # A step of less than five minutes is followed.
    step((change + timedelta(seconds=100)).timestamp() - time.time())
    for user in ("after", "then"):
        say(server, user, HARMLESS)
    with server.http("nurse", "n-1") as http:
        cases = http.get("/api/nurse/queue").json()["queue"]
        query = {"tz": name, "group_by": "hour", "time_range": "month"}
        answer = http.get("/api/nurse/analytics", params=query)
        assert answer.status_code == 200, answer.text
    arrived = [datetime.fromisoformat(c["created_at"].replace("Z", "+00:00")) for c in cases]
    assert len([at for at in arrived if at < change]) == 1 and len(arrived) == 3
    expected = Counter(start_of_hour(at, zone) for at in arrived)
    series = next(v for v in answer.json().values() if isinstance(v, list) and v and "arrived" in v[0])
    shown = {datetime.fromisoformat(s["from"].replace("Z", "+00:00")): s["arrived"] for s in series if s["arrived"]}
    assert shown == expected
    assert len(shown) == 2, "what came before the change is not in the hour behind it"


@pytest.mark.parametrize("zone", [
    "right/Europe/Berlin", "right/UTC", "posix/Europe/Berlin", "posixrules", "localtime", "Factory",
    "Europe", "europe/berlin", "+19:00", "+0530", "",
])
def test_what_is_no_zone_is_422(shared, zone):
    with shared.http("nurse", "zones") as http:
        answer = http.get("/api/nurse/dashboard/metrics", params={"tz": zone})
    assert answer.status_code == 422 and "`tz`" in answer.json()["detail"]


def test_an_offset_counts_as_it_stands_in_a_url_too(shared):
    """`+` in a query means a space to those who read forms; a zone never begins with one."""
    with shared.http("nurse", "zones") as http:
        for text in ("+05:45", "%2B05:45"):
            answer = http.get(f"/api/nurse/dashboard/metrics?tz={text}&from=2026-03-01&to=2026-03-01")
            assert answer.status_code == 200, answer.text
            assert answer.json()["window"] == {
                "from": "2026-02-28T18:15:00.000Z", "to": "2026-03-01T18:15:00.000Z", "tz": "+05:45",
            }


def test_fhir_takes_moments_of_other_zones_and_minutes(fresh):
    server = fresh().start()
    with server.patient("ada") as patient:
        patient.ask(CHEST_PAIN)
    with server.http("patient", "ada") as http:
        said = http.get("/fhir/Communication").json()["entry"]
        at = datetime.fromisoformat(said[0]["resource"]["sent"].replace("Z", "+00:00"))

        def found(**query) -> list:
            answer = http.get("/fhir/Communication", params=query)
            assert answer.status_code == 200, answer.text
            return [e["resource"]["id"] for e in answer.json().get("entry", [])]

        here = timezone(timedelta(hours=5, minutes=45))
        whole = [e["resource"]["id"] for e in said]
        minute = at.replace(second=0, microsecond=0)
        first = min(e["resource"]["sent"] for e in said)[:16]
        for zone in (UTC, here, timezone(-timedelta(hours=9, minutes=30))):
            local = minute.astimezone(zone)
            before = (local - timedelta(minutes=2)).isoformat(timespec="seconds")
            after = (local + timedelta(minutes=2)).isoformat(timespec="minutes")
            assert found(date=f"ge{before}") == whole == found(_lastUpdated=f"lt{after}")
            assert found(date=f"lt{before}") == [] == found(date=f"ge{after}")
            if first == at.isoformat()[:16]:
                assert found(date=local.isoformat(timespec="minutes")) == whole
        # A plus that was not escaped.
        answer = http.get("/fhir/Communication?date=ge" + (minute - timedelta(minutes=2)).astimezone(here).isoformat())
        assert answer.status_code == 200 and len(answer.json()["entry"]) == len(whole)
        for text in ("2026-01-15T14:02+24:00", "2026-01-15T14:02:11+0200", "2026-01-15T14:02", "2026-01-15T14:02:11",
                     "2026-01-15T14Z", "2026-01-15T14:02:11-02:60"):
            answer = http.get("/fhir/Communication", params={"date": text})
            assert answer.status_code == 422, text
