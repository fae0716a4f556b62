"""What administrators change for everybody: targets, rules that are tried, a record that is erased by two."""

from __future__ import annotations

from harness import CHEST_PAIN, HARMLESS
from test_access import steps_up

TARGETS = [
    {"urgency": "emergency", "target_s": 60}, {"urgency": "urgent", "target_s": 300},
    {"urgency": "routine", "target_s": 900}, {"urgency": "self_care", "target_s": 1800},
]


def talk(server, user: str, words: str) -> dict:
    with server.http("patient", user) as ill:
        session = ill.post("/api/sessions", json={}).json()
        ill.post(f"/api/sessions/{session['session_id']}/messages", json={"content": words, "client_id": "m"})
    return session


def test_targets_are_set_while_the_service_runs_and_outlive_it(server):
    admin = server.http(headers=steps_up(server, "admin", "root"))
    path = "/api/admin/sla-targets"
    assert admin.put(path, json={"items": TARGETS}).json()["items"] == TARGETS
    for wrong in ([], [{"urgency": "urgent", "target_s": 30}], [{"urgency": "urgent", "target_s": 1}], [{"urgency": "x", "target_s": 60}]):
        assert admin.put(path, json={"items": wrong}).status_code == 422, wrong
    with server.http("admin", "root") as plain:
        assert plain.put(path, json={"items": TARGETS}).json()["code"] == "step_up_required"
    server.kill()
    server.start()
    with server.http("nurse", "n-1") as nurse, server.http("admin", "root") as admin:
        assert admin.get(path).json()["items"] == TARGETS
        talk(server, "ada", HARMLESS)
        [row] = nurse.get("/api/nurse/queue").json()["queue"]
        by_urgency = {t["urgency"]: t["target_s"] for t in TARGETS}
        from datetime import datetime

        due, came = (datetime.fromisoformat(row[k]) for k in ("due_at", "created_at"))
        assert round((due - came).total_seconds()) == by_urgency[row["urgency"]]
    assert [e["type"] for e in server.audit(type="configuration_changed")]


def test_a_record_is_erased_by_two_administrators_and_by_none_alone(server):
    patient = talk(server, "ada", HARMLESS)["patient_id"]
    one = server.http(headers=steps_up(server, "admin", "root"))
    two = server.http(headers=steps_up(server, "admin", "root-2"))
    path, body = f"/api/admin/patients/{patient}/erase", {"reason": "asked for", "ordered": True}
    assert one.post(path, json={}).status_code == 422
    refused = one.post(path, json={"reason": "asked for"})
    assert refused.status_code == 409, "it must be kept, and the first of the two is told so already"
    assert '`"ordered": true`' in refused.json()["detail"] and "--ordered" not in refused.text
    for _ in range(2):
        asked = one.post(path, json=body)
        assert asked.status_code == 202 and asked.json()["state"] == "awaiting_second_person"
    kept = two.post(path, json={"reason": "asked for"})
    assert kept.status_code == 409, "the years for which records are kept are not over"
    assert '`"ordered": true`' in kept.json()["detail"] and "--ordered" not in kept.text
    server.kill()
    server.start()
    two = server.http(headers=steps_up(server, "admin", "root-2"))
    done = two.post(path, json=body)
    assert done.status_code == 200 and done.json()["state"] in ("completed", "pending"), done.text
    assert done.json()["requested_by"] != done.json()["confirmed_by"]
    with server.http("nurse", "n-1") as nurse:
        assert nurse.get(f"/api/patients/{patient}").status_code == 410
    kinds = [e["type"] for e in server.audit()]
    assert {"erasure_requested", "subject_erased"} <= set(kinds)


def test_that_somebody_wants_a_record_erased_makes_it_no_younger(driven, monkeypatch):
    server, clock = driven(APP_RETENTION_YEARS="1", FAKETIME_DONT_FAKE_MONOTONIC="1")
    # Tokens are made in the same time.
    for setting in ("LD_PRELOAD", *(s for s in server.settings if s.startswith("FAKETIME"))):
        monkeypatch.setenv(setting, server.settings[setting])
    clock.write_text("-500d")
    server.start()
    session = talk(server, "ada", HARMLESS)
    with server.http("patient", "ada") as ada:
        assert ada.post(f"/api/sessions/{session['session_id']}/close", json={}).status_code == 200
    patient = session["patient_id"]
    # A clock that is more than a year past the log would not be followed.
    for time in ("-200d", "+0s"):
        server.kill()
        clock.write_text(time)
        server.tokens.clear()
        server.start()
    path, body = f"/api/admin/patients/{patient}/erase", {"reason": "asked for"}
    asked = server.http(headers=steps_up(server, "admin", "root")).post(path, json=body)
    assert asked.status_code == 202, asked.text
    done = server.http(headers=steps_up(server, "admin", "root-2")).post(path, json=body)
    assert done.status_code == 200 and done.json()["state"] == "completed", done.text


def test_other_rules_are_tried_on_what_was_said_and_whose_words_were_read_is_on_record(server):
    patient = talk(server, "ada", CHEST_PAIN)["patient_id"]
    admin = server.http(headers=steps_up(server, "admin", "root"))
    path = "/api/admin/red-flag-rules/simulate"
    tried = admin.post(path, json={"rules": ""})
    assert tried.status_code == 200, tried.text
    assert tried.json()["messages"] >= 1 and tried.json()["differing"] == 0
    assert "chest" not in tried.text
    assert admin.post(path, json={"rules": "no such thing ]["}).status_code == 422
    looks = [e for e in server.audit(patient_id=patient) if e.get("view") == "rules_simulate"]
    assert looks and looks[0]["actor"]["role"] == "admin"


def test_how_much_the_service_writes_about_itself_is_set_while_it_runs(server):
    admin = server.http(headers=steps_up(server, "admin", "root"))
    assert admin.put("/api/admin/log-levels", json={"level": "debug"}).json() == {"level": "debug"}
    assert admin.put("/api/admin/log-levels", json={"level": "loud"}).status_code == 422
