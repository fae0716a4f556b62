"""An emergency that nobody has seen is over for no reason but a nurse's; what a patient is told of nurses is true."""

from __future__ import annotations

import pytest
from harness import CHEST_PAIN, HARMLESS, wait_for
from test_patients import ANNA, own, register, talk
from test_signin import activate, add, bearer, sign_in

TOLD = "A nurse has been told"


def case_of(session: str) -> str:
    return "/api/nurse/queue/qe_" + session.removeprefix("ses_")


@pytest.fixture
def emergency(fresh):
    """A patient who has said what raises an alarm, and nobody has looked."""
    server = fresh().start()
    patient = server.http("patient", "ada")
    session = patient.post("/api/sessions", json={"session_id": "a"}).json()["session_id"]
    said = patient.post("/api/sessions/a/messages", json={"content": CHEST_PAIN})
    assert said.status_code == 201
    with server.http("nurse", headers={"X-Min-Log-Seq": str(said.json()["seq"])}) as http:
        assert http.get("/api/nurse/queue").json()["total"] == 1
    yield server, patient, session
    patient.close()


def figures(http) -> tuple[int, int, int]:
    queue = http.get("/api/nurse/queue").json()
    metrics = http.get("/api/nurse/dashboard/metrics").json()
    return queue["total"], metrics["alert_ack_s"]["unacked"], len(metrics["critical_alerts"])


def test_an_unseen_emergency_stays_in_queue_and_figures_when_the_patient_ends_the_conversation(emergency):
    server, patient, session = emergency
    closed = patient.post("/api/sessions/a/close", json={})
    assert closed.status_code == 200
    for _ in range(2):
        with server.http("nurse", "nora", headers={"X-Min-Log-Seq": str(closed.json()["seq"])}) as http:
            wait_for(lambda: figures(http) == (1, 1, 1), what="the case in queue and figures")
            entry = http.get("/api/nurse/queue").json()["queue"][0]
            assert entry["session_id"] == session and entry["status"] == "pending"
        server.kill()
        server.start()
    # Words that raise no alarm are not taken: the conversation is over for the patient.
    with server.http("patient", "ada") as again:
        assert again.post("/api/sessions/a/messages", json={"content": HARMLESS}).status_code == 409
    with server.http("nurse", "nora") as http:
        assert http.post(case_of(session) + "/claim", json={}).status_code == 200
        acted = http.post(case_of(session) + "/action", json={"action": "approve", "message_to_patient": "Call 112."})
        assert acted.status_code == 200, acted.text
        wait_for(lambda: figures(http) == (0, 0, 0), what="the case settled")
    with server.http("patient", "ada") as again:
        assert again.get("/api/sessions/a/messages").json()["items"][-1]["content"] == "Call 112."


def test_a_nurse_who_ends_the_conversation_has_seen_its_alert(emergency):
    server, _, session = emergency
    with server.http("nurse", "nora") as http:
        closed = http.post(f"/api/sessions/{session}/close", json={})
        assert closed.status_code == 200
        wait_for(lambda: figures(http) == (0, 0, 0), what="an empty desk")
    types = [e["type"] for e in server.events()]
    assert types.count("alert_acknowledged") == 1 and types.index("alert_acknowledged") < types.index("session_closed")


def test_after_a_settled_emergency_nobody_is_said_to_be_told_unless_a_nurse_is(emergency):
    server, patient, session = emergency
    nurse = server.http("nurse", "nora")
    settled = nurse.post(
        case_of(session) + "/action",
        json={
            "action": "override",
            "override_reason": "ai_over_triaged",
            "changes": {"urgency": "routine"},
            "message_to_patient": "It is a pulled muscle, rest.",
        },
    )
    assert settled.status_code == 200, settled.text

    def answer_to(words: str) -> str:
        said = patient.post("/api/sessions/a/messages", json={"content": words}).json()["message_id"]
        return wait_for(
            lambda: next(
                (
                    m["content"]
                    for m in patient.get("/api/sessions/a/messages?limit=200").json()["items"]
                    if m.get("reply_to") == said and m["sender_type"] == "assistant"
                ),
                None,
            ),
            what="an answer",
        )

    def waiting() -> list[str]:
        return [e["urgency"] for e in nurse.get("/api/nurse/queue").json()["queue"]]

    calm = answer_to("thank you")
    assert TOLD not in calm and "112" in calm, "the emergency text stands, and it says the truth of nurses"
    assert waiting() == []
    assert TOLD in answer_to("it is getting worse")
    wait_for(lambda: waiting() == ["urgent"], what="the case in the queue again")
    nurse.close()


def test_a_replay_shows_of_merged_records_what_was_whose_at_that_moment(fresh):
    server = fresh()
    codes = {"nora": add(server, "nora"), "olga": add(server, "olga", "compliance", scope="audit.clinical")}
    server.start()
    tokens = {}
    for user, code in codes.items():
        activate(server, user, code)
        tokens[user] = sign_in(server, user).json()["access_token"]
    first = register(server, external_id="A", name="Anna A")
    second = register(server, external_id="B", name="Bea B", birth_date="1980-01-01")
    talk(server, first, CHEST_PAIN, "one")
    talk(server, second, "I have a headache since today", "two")
    with server.http(headers=bearer(tokens["olga"])) as http:
        before = http.get("/api/audit/events?limit=1").json()["items"][0]["seq"]
    with server.http(headers=bearer(tokens["nora"])) as http:
        merged = http.post(f"/api/patients/{first}/merge", json={"into": second})
        if merged.status_code == 403:
            from test_signin import PASSWORD

            token = http.post("/api/auth/step-up", json={"password": PASSWORD}).json()["access_token"]
            merged = server.http(headers=bearer(token)).post(f"/api/patients/{first}/merge", json={"into": second})
        assert merged.status_code == 200, merged.text
    with server.http(headers=bearer(tokens["olga"])) as http:
        wait_for(
            lambda: http.get("/api/audit/events?type=patients_merged").json()["items"], what="the merge in the trail"
        )

        def names(patient: str, seq: int | None) -> list[str]:
            query = {"patient_id": patient} | ({} if seq is None else {"seq": seq})
            answer = http.get("/api/audit/replay", params=query)
            assert answer.status_code == 200, answer.text
            return sorted(c["patient_name"] or "" for c in answer.json()["state"]["cases"])

        assert names(second, before) == ["Bea B"]
        assert names(first, before) == ["Anna A"]
        assert names(second, None) == names(first, None) == ["Bea B", "Bea B"]
        diff = http.get("/api/audit/diff", params={"patient_id": second, "to_seq": before})
        assert diff.status_code == 200 and "chest" not in diff.text.lower()


def test_an_export_holds_every_conversation_however_many_there_are(fresh):
    server = fresh().start()
    patient = register(server, **ANNA | {"external_id": "many"})
    with own(server, patient) as http:
        for number in range(205):
            assert http.post("/api/sessions", json={"session_id": f"s{number}"}).status_code == 201
        everything = http.get("/api/me/export").json()
        assert len(everything["sessions"]) == 205
