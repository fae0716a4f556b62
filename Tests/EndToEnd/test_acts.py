"""Who did what from where: acts in the trail carry their request, address and purpose, and are found by them."""

from __future__ import annotations

import csv
import io
import json

from harness import CHEST_PAIN, HARMLESS, wait_for


def open_case(server, user: str, words: str = CHEST_PAIN) -> dict:
    with server.http("patient", user) as http:
        session = http.post("/api/sessions", json={"session_id": "s"}).json()["session_id"]
        http.post(f"/api/sessions/{session}/messages", json={"content": words})
    with server.http("nurse") as http:
        rows = http.get("/api/nurse/queue?limit=200").json()["queue"]
    return next(r for r in rows if r["session_id"] == session)


def search(server, **query) -> list[dict]:
    with server.http("compliance") as http:
        answer = http.get("/api/audit/events", params={"limit": 1000} | query)
        assert answer.status_code == 200, answer.text
        return answer.json()["items"]


def test_an_act_is_found_by_the_request_that_asked_for_it(shared, name):
    """By the service's name and by the client's; the whole of one append, and nothing else."""
    case = open_case(shared, name)
    path = f"/api/nurse/queue/{case['id']}"
    with shared.http("nurse", name + "-n") as http:
        mine = f"{name}.req-77"
        claimed = http.post(path + "/claim", headers={"X-Request-ID": mine})
        acted = http.post(path + "/action", json={"action": "approve"})
        assert (claimed.status_code, acted.status_code) == (200, 200), acted.text
    given = acted.headers["X-Request-ID"]
    assert given.startswith("req_")
    for request, kind in ((mine, "case_claimed"), (given, "case_acted_on")):
        rows = [r for r in search(shared, request_id=request) if r["type"] == kind]
        assert len(rows) == 1, request
        row = rows[0]
        assert row["request_id"] == request
        assert row["purpose"] == "TREAT" and row["source_ip"] == "127.0.0.1"
        assert row["actor"]["role"] == "nurse" and row["patient_ids"] == [case["patient_id"]]
        assert row["stream"] == case["session_id"]
        with shared.http("compliance") as http:
            one = http.get(f"/api/audit/events/{row['seq']}").json()
        assert {k: one[k] for k in row} == row
        assert one["inclusion"] and one["causation"].startswith("evt_")
        # Every row of the request says so, and narrowing by others keeps it.
        assert {r["request_id"] for r in search(shared, request_id=request)} == {request}
        narrow = search(
            shared, request_id=request, actor=row["actor"]["id"], patient_id=case["patient_id"],
            purpose="TREAT", type=kind,
        )
        assert [r["seq"] for r in narrow] == [row["seq"]]
        assert not search(shared, request_id=request, outcome="denied")
    assert acted.json()["action"]["event_seq"] in {r["seq"] for r in search(shared, request_id=given)}
    assert search(shared, request_id="nobody-asked") == []
    # All of them are found by purpose and by actor, too.
    seen = {r["seq"] for r in search(shared, purpose="TREAT", actor=row["actor"]["id"])}
    assert row["seq"] in seen


def test_a_message_and_what_follows_from_it_name_the_request(shared, name):
    with shared.http("patient", name) as http:
        session = http.post("/api/sessions", json={"session_id": "s"}).json()["session_id"]
        posted = http.post(f"/api/sessions/{session}/messages", json={"content": CHEST_PAIN})
    rows = search(shared, request_id=posted.headers["X-Request-ID"])
    kinds = {r["type"] for r in rows}
    assert {"message_posted", "message_screened", "triage_decided", "alert_raised"} <= kinds
    own = [r for r in rows if r["actor"]["role"] == "patient"]
    assert {r["type"] for r in own} >= {"message_posted", "alert_raised"}
    for row in own:
        assert (row["purpose"], row["source_ip"]) == ("PATRQT", "127.0.0.1"), row["type"]
    assert min(r["seq"] for r in own if r["type"] == "message_posted") == posted.json()["seq"]


def test_what_the_assistant_answers_is_of_the_request_but_not_the_patients_act(shared, name):
    with shared.http("patient", name) as http:
        session = http.post("/api/sessions", json={"session_id": "s"}).json()["session_id"]
        posted = http.post(f"/api/sessions/{session}/messages", json={"content": HARMLESS})
    request = posted.headers["X-Request-ID"]

    def answers() -> list[dict]:
        return [r for r in search(shared, request_id=request) if r["type"] == "reply_completed"]

    [answer] = wait_for(answers, what="the assistant's answer in the trail")
    assert answer["actor"]["role"] is None
    assert answer["source_ip"] is None and answer["purpose"] is None


def test_what_comes_over_a_socket_names_the_request_that_opened_it(shared, name):
    with shared.patient(name) as socket:
        socket.until("welcome")
        ack = socket.ask(HARMLESS)
        socket.ask("it is about next week")
    row = next(r for r in search(shared, type="message_posted") if r["seq"] == ack["seq"])
    assert row["request_id"].startswith("req_") and row["source_ip"] == "127.0.0.1"
    rows = search(shared, request_id=row["request_id"])
    assert sum(r["type"] == "message_posted" and r["actor"]["role"] == "patient" for r in rows) == 2
    assert any(r["type"] == "viewing_started" for r in rows), "the look belongs to the same request"


def test_acting_is_an_interval_as_looking_is(shared, name):
    """Ten messages from one place cost one event; another address, or a name of the client's own, one more."""
    with shared.http("patient", name) as http:
        session = http.post("/api/sessions", json={"session_id": "s"}).json()["session_id"]
        path = f"/api/sessions/{session}/messages"
        for number in range(10):
            http.post(path, json={"content": f"{number} a question about a blood test"})
        me = http.get("/api/auth/me").json()["user_id"]
        began = lambda: search(shared, type="acting_started", actor=me)  # noqa: E731
        assert len(began()) == 1
        assert began()[0]["purpose"] == "PATRQT" and began()[0]["patient_ids"] == []
        http.post(path, json={"content": "one more"}, headers={"X-Request-ID": name + ".own"})
        assert len(began()) == 2


def test_files_of_the_trail_carry_it_and_nothing_of_it_is_at_rest_in_clear(shared, name):
    case = open_case(shared, name)
    secret = f"{name}.canary-request"
    with shared.http("nurse", name + "-n") as http:
        http.post(f"/api/nurse/queue/{case['id']}/claim", headers={"X-Request-ID": secret})
    with shared.http("compliance") as http:
        get = lambda form: http.get(  # noqa: E731
            "/api/audit/export", params={"format": form, "request_id": secret}
        ).text
        rows = list(csv.DictReader(io.StringIO(get("csv"))))
        claim = next(r for r in rows if r["type"] == "case_claimed")
        assert (claim["request_id"], claim["purpose"]) == (secret, "TREAT")
        assert claim["source_ip"] == "127.0.0.1" and claim["stream"] == case["session_id"]
        resources = [json.loads(line) for line in get("fhir").splitlines()]
        events = [r for r in resources if r["resourceType"] == "AuditEvent"]
        claim = next(
            e for e in events if any(s["code"] == "case_claimed" for s in e.get("subtype", []))
        )
        assert claim["purposeOfEvent"][0]["coding"][0]["code"] == "TREAT"
        assert any(a.get("network", {}).get("address") == "127.0.0.1" for a in claim["agent"])
        assert any(e.get("what", {}).get("identifier", {}).get("value") == secret for e in claim["entity"])
    for file in shared.directory.rglob("*"):
        if file.is_file():
            assert secret.encode() not in file.read_bytes(), file


def test_the_names_of_requests_survive_a_restart(server, name):
    case = open_case(server, name)
    with server.http("nurse") as http:
        done = http.post(f"/api/nurse/queue/{case['id']}/claim", headers={"X-Request-ID": "r-1"})
        assert done.status_code == 200
    before = search(server, request_id="r-1")
    server.kill()
    for file in server.directory.glob("read.db*"):
        file.unlink()
    server.start()
    after = wait_for(lambda: search(server, request_id="r-1"), what="the trail made anew")
    assert [r["seq"] for r in after] == [r["seq"] for r in before]
    assert all(r["request_id"] == "r-1" for r in after)
