"""Bodies and queries with a name nobody knows: refused where it would be left out in silence, and heard where a patient speaks."""

from __future__ import annotations

import pytest
from harness import CHEST_PAIN, HARMLESS
from test_patients import register, talk

# A member that means nothing, or a known one misspelt, beside a body that would do something.
MISSPELT = [
    ("/snooze", {"minutes": 5}, "/minutes"),
    ("/claim", {"version": 3}, "/version"),
    ("/release", {"reasn": "x"}, "/reasn"),
    ("/retriage", {"urgency": "urgent", "reason": "patient_preference", "note": "x"}, "/note"),
    ("/handoff", {"to": "usr_x", "situation": "s", "recomendation": "r"}, "/recomendation"),
    ("/handoff", {"to": "usr_x", "sbar": {"situation": "s", "asessment": "a"}}, "/sbar/asessment"),
    ("/action", {"action": "approve", "message": "all is well"}, "/message"),
    ("/action", {"action": "override", "override_reason": "ai_over_triaged", "changes": {"urgncy": "urgent"}}, "/changes/urgncy"),
]


def stands(http, case: str) -> list:
    """What a nurse's act would change; the assistant may still be answering."""
    row = http.get(f"/api/nurse/queue/{case}").json()
    return [row[k] for k in ("status", "urgency", "assigned_nurse_id", "snoozed_until", "review_notes")]


@pytest.mark.parametrize(("verb", "body", "pointer"), MISSPELT)
def test_a_member_nobody_knows_is_refused_and_nothing_is_done(shared, name, verb, body, pointer):
    patient = register(shared, external_id=name)
    mild = talk(shared, patient, HARMLESS)["session_id"].replace("ses_", "qe_")
    with shared.http("nurse") as http:
        before = stands(http, mild)
        answer = http.post(f"/api/nurse/queue/{mild}{verb}", json=body)
        assert answer.status_code == 422, answer.text
        assert [e["pointer"] for e in answer.json()["errors"]] == [pointer]
        assert stands(http, mild) == before


def test_other_bodies_are_read_as_strictly_and_what_patients_say_is_not(shared, name):
    """A body that is a patient's words or an alarm is heard whatever stands beside it."""
    patient = register(shared, external_id=name)
    with shared.http("nurse") as http:
        for method, path, body in (
            ("POST", "/api/nurse/queue/search", {"urgncy": "urgent"}),
            ("POST", "/api/patients", {"external_id": name + "x", "birthdate": "1990-01-01"}),
            ("PATCH", f"/api/patients/{patient}", {"callback": "+44 555 0199"}),
            ("POST", f"/api/patients/{patient}/consents", {"kind": "care", "version": "1", "given": False}),
            ("POST", "/api/nurse/canned-replies", {"content": "Hello", "sharde": True}),
            ("PUT", "/api/nurse/presence", {"presence": "away", "until": "noon"}),
        ):
            answer = http.request(method, path, json=body)
            assert answer.status_code == 422, (path, answer.text)
            assert answer.json()["errors"], path
        # What is no name of ours may be somebody's words, and is not told back.
        odd = http.post("/api/nurse/queue/search", json={"Ann Example has pain": 1})
        assert odd.status_code == 422 and "Ann" not in odd.text
    with shared.http("patient", name + "p") as me:
        opened = me.post("/api/sessions", json={"session_id": "s", "metadata": {}})
        assert opened.status_code == 201
        said = {"content": CHEST_PAIN, "sender_type": "patient", "metadata": {}}
        posted = me.post("/api/sessions/s/messages", json=said)
        assert posted.status_code == 201 and posted.json()["alert_id"]
        assert me.post("/api/emergency/alerts", json={"note": "help"}).status_code in (200, 201)
    with shared.http() as anyone:
        paths = anyone.get("/openapi.json").json()["paths"]
        body = paths["/api/nurse/queue/{patient_id}/snooze"]["post"]["requestBody"]
        assert body["content"]["application/json"]["schema"]["additionalProperties"] is False


@pytest.mark.parametrize(
    ("role", "path", "fault"),
    [
        ("nurse", "/api/nurse/queue?urgancy=emergency", "urgancy"),
        ("nurse", "/api/nurse/queue?urgency=urgent&urgency=emergency", "urgency"),
        ("nurse", "/api/nurse/alerts?state=open&limt=5", None),
        ("nurse", "/api/nurse/search?q=pain&form=2026-01-01", "form"),
        ("nurse", "/api/nurse/analytics?time_rnge=24h", "time_rnge"),
        ("compliance", "/api/audit/events?patientid=x", "patientid"),
        ("compliance", "/integration/api/audit/events?Actor=x", "Actor"),
        ("patient", "/api/me/access-log?page=2", "page"),
    ],
)
def test_a_parameter_nobody_knows_or_one_given_twice_is_refused(shared, role, path, fault):
    """A misspelt filter must not silently show the whole list."""
    with shared.http(role) as http:
        answer = http.get(path)
    assert answer.status_code == 422 and answer.json()["code"] == "validation_failed", answer.text
    if fault:
        assert answer.json()["errors"][0]["parameter"] == fault
        assert f"`{fault}`" in answer.json()["detail"]


def test_a_parameter_nobody_knows_is_passed_over_where_probes_and_patients_send_it(shared, name):
    """A probe's cache-breaker must not fail it, nor a client's habit keep a patient's words out."""
    with shared.http() as anyone:
        assert anyone.get("/health?_=17").status_code == 200
    with shared.http("nurse") as nurse:
        # What is no name of ours is not told back.
        odd = nurse.get("/api/nurse/queue?Ann%20Example=1")
        assert odd.status_code == 422 and "Ann" not in odd.text
        assert nurse.get("/api/nurse/queue?limit=1&token=x").status_code == 200
    with shared.http("patient", name) as me:
        assert me.post("/api/sessions", json={"session_id": "s"}).status_code == 201
        posted = me.post("/api/sessions/s/messages?trace=1", json={"content": CHEST_PAIN})
        assert posted.status_code == 201 and posted.json()["alert_id"]


@pytest.mark.parametrize("query", ["type=messsage_posted", "type=message_posted,nothing", "type=", "purpose=zzz", "request_id=a%20b"])
def test_a_search_for_what_cannot_be_is_refused_and_does_not_find_nothing(shared, query):
    """An officer must not read a misspelt name as "no such thing happened"."""
    with shared.http("compliance") as officer:
        for path in ("/api/audit/events?", "/api/audit/export?"):
            assert officer.get(path + query).status_code == 422, path
        known = officer.get("/api/audit/events?type=message_posted,log_opened&purpose=ETREAT&request_id=r-1")
        assert known.status_code == 200
