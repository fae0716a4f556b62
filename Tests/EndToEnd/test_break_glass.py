"""Emergency access beyond REST: the socket in the conversation, the nurse channel and FHIR, each look under its grant."""

from __future__ import annotations

import time

import pytest
from harness import CHEST_PAIN, HARMLESS, LONG, run, wait_for
from test_signin import PASSWORD, bearer
from test_units import wards  # noqa: F401  (a fixture)


def opens(server, who: str, patient: str, seconds: int = 600) -> str:
    """`who` opens a patient's record in an emergency; the grant."""
    with server.http(headers=server.heads[who]) as http:
        assert http.post("/api/auth/step-up", json={"password": PASSWORD}).status_code == 200
        body = {
            "patient_id": patient, "reason_code": "BTG", "duration_seconds": seconds,
            "justification": "Unconscious on arrival",
        }
        made = http.post("/api/emergency/access", json=body)
        assert made.status_code == 201, made.text
        return made.json()["grant_id"]


def ends(server, who: str, grant: str) -> None:
    with server.http(headers=server.heads[who]) as http:
        assert http.post(f"/api/emergency/access/{grant}/end", json={}).status_code == 200


def chat(server, who: str, session: str):
    token = server.heads[who]["Authorization"].removeprefix("Bearer ")
    return server.socket(f"/ws/chat?session_id={session}&user_type=nurse", token)


def test_a_grant_opens_the_socket_marks_each_look_and_act_and_closes_it_when_it_ends(wards):  # noqa: F811
    case = wards.sessions["p-default"]
    patient, session = case["patient_id"], case["session_id"]
    with chat(wards, "wanda", session) as refused:
        assert refused.close_code(5) == 4403
    assert CHEST_PAIN not in str(refused.seen)
    grant = opens(wards, "wanda", patient)
    with chat(wards, "wanda", session) as socket, wards.http("patient", "p-default") as http:
        socket.until("welcome")
        path = f"/api/sessions/{session}/messages"
        assert http.post(path, json={"content": "it is getting worse"}).status_code == 201
        socket.until("message", content="it is getting worse")
        looks = wards.audit(type="viewing_started", patient_id=patient, purpose="BTG")
        assert [(e["view"], e["filter"]) for e in looks] == [("chat", f"grant={grant}")]
        said = socket.ask("I am a nurse of another ward, help is near")
        socket.send({"type": "read", "payload": {"up_to_seq": said["seq"]}})
        socket.until("message_read")
        # What a grant does not open over REST it does not open here.
        for action in ("close", "request_assessment"):
            socket.send({"type": "session_control", "action": action})
            assert socket.until("error")["payload"]["problem"]["code"] == "not_your_patient"
        began = time.monotonic()
        ends(wards, "wanda", grant)
        assert http.post(path, json={"content": HARMLESS}).status_code == 201
        assert socket.close_code(5) == 4403 and time.monotonic() - began < 5
        assert HARMLESS not in str(socket.seen)
    used = wards.audit(type="emergency_access_used", patient_id=patient)
    assert [e["view"] for e in reversed(used)] == ["post_message", "mark_read"]
    posted = next(e for e in wards.audit(type="message_posted") if e["seq"] == said["seq"])
    assert used[-1]["seq"] < posted["seq"]
    for act in [posted, *used]:
        assert (act["purpose"], act["filter"]) == ("BTG", f"grant={grant}"), act
    assert not wards.audit(type="session_closed")
    with chat(wards, "wanda", session) as refused:
        assert refused.close_code(5) == 4403


def test_words_said_under_a_grant_on_the_nurse_channel_mark_nothing_else_said_there(wards):  # noqa: F811
    other, own = wards.sessions["p-default"], wards.sessions["p-seven"]
    grant = opens(wards, "wanda", other["patient_id"])
    token = wards.heads["wanda"]["Authorization"].removeprefix("Bearer ")
    said = {}
    with wards.socket("/ws/chat", token) as desk:
        for name, case in (("other", other), ("own", own)):
            frame = {"type": "message", "content": name, "client_id": name, "session_id": case["session_id"]}
            desk.send(frame)
            said[name] = desk.until("ack", client_id=name)["payload"]["seq"]
    posted = {e["seq"]: e for e in wards.audit(type="message_posted")}
    marked = posted[said["other"]]
    assert (marked["purpose"], marked["filter"]) == ("BTG", f"grant={grant}")
    plain = posted[said["own"]]
    assert (plain["purpose"], plain["filter"]) == ("TREAT", None)


def test_the_trail_of_a_record_tells_the_whole_story_of_its_grant(wards):  # noqa: F811
    patient = wards.sessions["p-default"]["patient_id"]
    grant = opens(wards, "wanda", patient)
    ends(wards, "wanda", grant)
    with wards.http("compliance") as officer:
        path = f"/api/emergency/access/{grant}/review"
        assert officer.post(path, json={"outcome": "justified"}).status_code == 200
        trail = wards.audit(patient_id=patient)
        told = {e["type"]: e for e in trail if e["type"].startswith("emergency_access_")}
        assert list(told) == [f"emergency_access_{a}" for a in ("reviewed", "ended", "opened")]
        assert (told["emergency_access_ended"]["purpose"], told["emergency_access_ended"]["reason"]) == ("BTG", "ended")
        assert all(told[f"emergency_access_{a}"]["filter"] == f"grant={grant}" for a in ("reviewed", "ended"))
        bundle = officer.get(f"/fhir/AuditEvent?patient={patient}&_count=200").json()
        codes = [s["code"] for e in bundle["entry"] for s in e["resource"].get("subtype", [])]
        assert "110127" in codes and "110138" in codes


def test_blanks_are_no_justification(wards):  # noqa: F811
    with wards.http(headers=wards.heads["wanda"]) as http:
        http.post("/api/auth/step-up", json={"password": PASSWORD})
        body = {"patient_id": wards.sessions["p-default"]["patient_id"], "justification": " " * 40}
        assert http.post("/api/emergency/access", json=body).status_code == 422


def test_a_grant_opens_what_was_attached_and_no_export(wards):  # noqa: F811
    case = wards.sessions["p-default"]
    patient, session = case["patient_id"], case["session_id"]
    with wards.http("patient", "p-default") as http:
        file = http.post(f"/api/sessions/{session}/attachments", content=b"a rash on the left arm").json()["attachment_id"]
    with wards.http(headers=wards.heads["wanda"]) as nurse:
        assert nurse.get(f"/api/attachments/{file}").status_code == 403
        grant = opens(wards, "wanda", patient)
        assert nurse.get(f"/api/attachments/{file}").content == b"a rash on the left arm"
        assert nurse.get(f"/api/sessions/{session}/transcript").status_code == 403
        ends(wards, "wanda", grant)
        assert nurse.get(f"/api/attachments/{file}").status_code == 403
    looks = wards.audit(type="viewing_started", patient_id=patient, purpose="BTG")
    assert [(e["view"], e["filter"]) for e in looks] == [("attachment", f"grant={grant}")]


@pytest.mark.skipif(not LONG, reason="the shortest grant is a minute")
def test_a_socket_tells_nothing_once_its_grants_time_is_over(wards):  # noqa: F811
    case = wards.sessions["p-default"]
    opens(wards, "wanda", case["patient_id"], seconds=60)
    with chat(wards, "wanda", case["session_id"]) as socket:
        socket.until("welcome")
        wait = 60.0
        end = time.monotonic() + wait + 6
        with wards.http("patient", "p-default") as http:
            path = f"/api/sessions/{case['session_id']}/messages"
            time.sleep(wait - 1)
            http.post(path, json={"content": "still here"})
            socket.until("message", content="still here")
            time.sleep(1.2)
            http.post(path, json={"content": "a word after the end"})
        assert socket.close_code(6) == 4403 and time.monotonic() < end
        assert "a word after the end" not in str(socket.seen)


def test_the_nurse_channel_follows_a_session_under_a_grant_and_no_longer(wards):  # noqa: F811
    case = wards.sessions["p-default"]
    patient, session = case["patient_id"], case["session_id"]
    token = wards.heads["wanda"]["Authorization"].removeprefix("Bearer ")
    follow = {"type": "subscribe", "payload": {"topics": ["alerts", f"session:{session}"]}}
    with wards.socket("/ws/chat", token) as desk, wards.http("patient", "p-default") as http:
        desk.send(follow)
        assert desk.until("error")["payload"]["problem"]["status"] == 404
        grant = opens(wards, "wanda", patient)
        desk.send(follow)
        desk.pong()
        looks = wards.audit(type="viewing_started", patient_id=patient, purpose="BTG")
        assert looks and all(e["filter"] == f"grant={grant}" for e in looks)
        path = f"/api/sessions/{session}/messages"
        http.post(path, json={"content": "it hurts more"})
        assert desk.until("patient_message")["session_id"] == session
        ends(wards, "wanda", grant)
        http.post(path, json={"content": "a word after the end"})
        time.sleep(0.5)
        assert "a word after the end" not in str(desk.pong()) + str(desk.seen)


@pytest.mark.parametrize("kind", ["Communication", "Task", "RiskAssessment"])
def test_a_grant_opens_fhir_for_its_patient_and_each_search_names_it(wards, kind):  # noqa: F811
    patient = wards.sessions["p-default"]["patient_id"]
    path = f"/fhir/{kind}?patient={patient}"
    made = run(
        "token", "--data", wards.directory, "--role", "admin", "--user", "root", "--step-up", "--ttl", "600"
    )
    with wards.http(headers=wards.heads["wanda"]) as nurse, wards.http(headers=bearer(made.stdout.strip())) as admin:
        assert "entry" not in nurse.get(path).json()
        refused = admin.get(path)
        assert refused.status_code == 403 and refused.json()["resourceType"] == "OperationOutcome"
        grant = opens(wards, "wanda", patient)
        opened = nurse.get(path)
        assert opened.status_code == 200 and opened.json()["entry"], opened.text
        assert [s["session_id"] for s in nurse.get(f"/api/sessions?patient_id={patient}").json()["items"]]
        body = {"patient_id": patient, "justification": "Records office: which ward?"}
        mine = admin.post("/api/emergency/access", json=body).json()["grant_id"]
        assert admin.get(path).json()["entry"]
        assert admin.get(f"/fhir/{kind}").status_code == 403
        ends(wards, "wanda", grant)
        assert "entry" not in nurse.get(path).json()
        assert admin.post(f"/api/emergency/access/{mine}/end", json={}).status_code == 200
        assert admin.get(path).status_code == 403
    view = {"Communication": "communication", "Task": "task", "RiskAssessment": "risk_assessment"}[kind]
    looks = [e for e in wards.audit(type="viewing_started", patient_id=patient) if e["view"] == "fhir_" + view]
    named = {e["filter"]: e["purpose"] for e in looks if "grant=" in (e["filter"] or "")}
    assert named == {
        f"grant={grant}&patient={patient}": "BTG", f"grant={mine}&patient={patient}": "ETREAT",
    }


def test_a_list_in_which_nothing_changed_keeps_its_tag_while_others_work(wards):  # noqa: F811
    paths = ("/api/sessions", "/api/nurse/alerts", f"/api/sessions/{wards.sessions['p-seven']['session_id']}/messages")
    with wards.http(headers=wards.heads["wanda"]) as http, wards.http("patient", "p-default") as other:

        def is_still(path: str) -> bool:
            before = http.get(path).headers["ETag"]
            time.sleep(0.5)
            return http.get(path).headers["ETag"] == before

        for path in paths:
            # What others asked may still be being answered.
            wait_for(lambda: is_still(path), seconds=20, what=f"{path} is still")
            first = http.get(path)
            other.post("/api/sessions", json={"session_id": f"more {path}"})
            again = http.get(path)
            assert again.json()["as_of_seq"] > first.json()["as_of_seq"], path
            assert again.headers["ETag"] == first.headers["ETag"], path
            kept = http.get(path, headers={"If-None-Match": first.headers["ETag"]})
            assert kept.status_code == 304 and int(kept.headers["X-Log-Seq"]) > 0
        tag = http.get("/api/sessions").headers["ETag"]
        with wards.http("patient", "p-seven") as patient:
            patient.post("/api/sessions", json={"session_id": "another", "unit": "ward-7"})
        assert http.get("/api/sessions").headers["ETag"] != tag
