"""Emergency access beyond REST: the socket in the conversation, the nurse channel and FHIR, each look under its grant."""

from __future__ import annotations

import json
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from fake_model import FakeModel
from harness import CHEST_PAIN, HARMLESS, LONG, Stream, run, wait_for
from test_access import steps_up
from test_signin import PASSWORD, bearer
from test_units import wards, wards_of  # noqa: F401  (a fixture)


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
        assert [(e["view"], e["filter"]) for e in looks] == [("chat", f"grant={grant}&{session}")]
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


def test_a_grant_that_several_end_at_the_same_moment_ends_once(wards):  # noqa: F811
    before = len(wards.audit(type="emergency_access_ended"))
    for round in range(1, 6):
        grant = opens(wards, "wanda", wards.sessions["p-default"]["patient_id"])
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda _: ends(wards, "wanda", grant), range(8)))
        assert len(wards.audit(type="emergency_access_ended")) == before + round


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


def test_the_trail_of_a_record_tells_the_whole_story_of_its_grant_who_why_and_from_where(wards):  # noqa: F811
    patient = wards.sessions["p-default"]["patient_id"]
    grant = opens(wards, "wanda", patient)
    ends(wards, "wanda", grant)
    with wards.http("compliance") as officer:
        path = f"/api/emergency/access/{grant}/review"
        named = {"X-Request-ID": f"review.{grant}"}
        assert officer.post(path, json={"outcome": "justified"}, headers=named).status_code == 200
        trail = wards.audit(patient_id=patient)
        told = {e["type"]: e for e in trail if e["type"].startswith("emergency_access_")}
        assert list(told) == [f"emergency_access_{a}" for a in ("reviewed", "ended", "opened")]
        assert (told["emergency_access_ended"]["purpose"], told["emergency_access_ended"]["reason"]) == ("BTG", "ended")
        assert all(told[f"emergency_access_{a}"]["filter"] == f"grant={grant}" for a in ("reviewed", "ended"))
        assert [e["purpose"] for e in told.values()] == ["HCOMPL", "BTG", "BTG"]
        assert {e["source_ip"] for e in told.values()} == {"127.0.0.1"}
        found = wards.audit(request_id=named["X-Request-ID"])
        assert told["emergency_access_reviewed"]["seq"] in [e["seq"] for e in found]
        bundle = officer.get(f"/fhir/AuditEvent?patient={patient}&_count=200").json()
        codes = [s["code"] for e in bundle["entry"] for s in e["resource"].get("subtype", [])]
        assert "110127" in codes and "110138" in codes


def test_blanks_are_no_justification(wards):  # noqa: F811
    with wards.http(headers=wards.heads["wanda"]) as http:
        http.post("/api/auth/step-up", json={"password": PASSWORD})
        body = {"patient_id": wards.sessions["p-default"]["patient_id"], "reason_code": "BTG", "justification": " " * 40}
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
        assert nurse.get("/api/audit/export").status_code == 403
        ends(wards, "wanda", grant)
        assert nurse.get(f"/api/attachments/{file}").status_code == 403
    looks = wards.audit(type="viewing_started", patient_id=patient, purpose="BTG")
    assert [(e["view"], e["filter"]) for e in looks] == [("attachment", f"grant={grant}")]


@pytest.mark.parametrize("form", ["json", "txt", "html", "pdf"])
def test_a_grant_opens_a_transcript_by_name_and_its_end_closes_it(wards, form):  # noqa: F811
    case = wards.sessions["p-default"]
    path = f"/api/sessions/{case['session_id']}/transcript?format={form}"
    with wards.http(headers=wards.heads["wanda"]) as nurse:
        assert nurse.get(path).status_code == 403
        grant = opens(wards, "wanda", case["patient_id"])
        told = nurse.get(path)
        assert told.status_code == 200 and (form == "pdf" or CHEST_PAIN.split("'")[0] in told.text)
        ends(wards, "wanda", grant)
        assert nurse.get(path).status_code == 403
    looks = wards.audit(type="viewing_started", patient_id=case["patient_id"], purpose="BTG")
    assert [(e["view"], e["filter"]) for e in looks] == [("export", f"grant={grant}&{case['session_id']}")]
    exported = wards.audit(type="record_exported", patient_id=case["patient_id"])
    assert len(exported) == 1 and exported[0]["request_id"] == looks[0]["request_id"]
    used = wards.audit(type="emergency_access_used", patient_id=case["patient_id"])
    assert [e["view"] for e in used] == ["transcript"]
    for event in exported + used:
        assert (event["purpose"], event["filter"]) == ("BTG", f"grant={grant}"), event


@pytest.mark.parametrize("named", ["patient_id", "session_id"])
def test_a_note_and_an_alarm_under_a_grant_are_marked_once_each(wards, named):  # noqa: F811
    case = wards.sessions["p-default"]
    grant = opens(wards, "wanda", case["patient_id"])
    with wards.http(headers=wards.heads["wanda"]) as nurse:
        path = f"/api/nurse/sessions/{case['session_id']}/notes"
        assert nurse.post(path, json={"content": "Came by ambulance"}).status_code == 201
        raised = nurse.post("/api/emergency/alerts", json={named: case[named], "label": "Fell"})
        assert raised.status_code in (200, 201), raised.text
    used = wards.audit(type="emergency_access_used", patient_id=case["patient_id"])
    assert [e["view"] for e in reversed(used)] == ["add_note", "raise_alert"]
    acts = wards.audit(type="note_added,message_posted,alert_raised", patient_id=case["patient_id"])
    with wards.http(headers=wards.heads["wanda"]) as nurse:
        wanda = nurse.get("/api/auth/me").json()["user_id"]
    mine = [e for e in acts if e["actor"]["id"] == wanda]
    assert len(mine) >= 2
    for act in mine:
        assert (act["purpose"], act["filter"]) == ("BTG", f"grant={grant}"), act


def test_a_grant_that_is_called_unjustified_while_it_runs_is_over_at_once(wards):  # noqa: F811
    case = wards.sessions["p-default"]
    grant = opens(wards, "wanda", case["patient_id"])
    with chat(wards, "wanda", case["session_id"]) as socket, wards.http("compliance") as officer:
        socket.until("welcome")
        path = f"/api/emergency/access/{grant}/review"
        for outcome in ("justified", "needs_follow_up"):
            assert officer.post(path, json={"outcome": outcome}).status_code == 409
        assert officer.post(path, json={"outcome": "unjustified"}).status_code == 200
        assert socket.close_code(5) == 4403
        with wards.http(headers=wards.heads["wanda"]) as nurse:
            assert nurse.get(f"/api/nurse/queue/{case['patient_id']}").status_code == 403
        trail = wards.audit(patient_id=case["patient_id"])
        told = [e["type"] for e in trail if e["type"].startswith("emergency_access_")]
        assert told[:2] == ["emergency_access_reviewed", "emergency_access_ended"]
        assert officer.get("/api/emergency/access").json()["items"][0]["outcome"] == "unjustified"


def test_a_grant_is_over_when_its_holder_is_shut_out_and_is_reviewed_then(wards):  # noqa: F811
    grant = opens(wards, "wanda", wards.sessions["p-default"]["patient_id"])
    with wards.http(headers=wards.heads["wanda"]) as http:
        me = http.get("/api/auth/me").json()["user_id"]
    with wards.http(headers=steps_up(wards, "admin", "root")) as admin:
        assert admin.post(f"/api/admin/users/{me}/disable", json={"reason": "left"}).status_code == 200
    with wards.http("compliance") as officer:

        def listed() -> dict:
            return next(g for g in officer.get("/api/emergency/access").json()["items"] if g["grant_id"] == grant)

        wait_for(lambda: not listed()["active"], what="the end of the grant")
        body = {"outcome": "justified"}
        assert officer.post(f"/api/emergency/access/{grant}/review", json=body).status_code == 200
    ended = wards.audit(type="emergency_access_ended")
    assert len(ended) == 1


def test_a_grant_opens_streams_of_answers_and_its_end_closes_the_one_that_is_read(wards):  # noqa: F811
    """A finished one again and again under the grant; one that is still read ends with the grant, whatever is said."""
    case = wards.sessions["p-default"]
    session = case["session_id"]
    with wards.http("patient", "p-default") as http:
        begun = http.post("/api/streaming/chat", json={"session_id": session, "message": "and my arm is numb"}).json()
        path = f"/api/streaming/{begun['stream_id']}"
        wait_for(lambda: http.get(path + "/result").json()["is_complete"], what="the answer")
    with wards.http(headers=wards.heads["wanda"]) as nurse:
        for part in ("", "/result"):
            assert nurse.get(path + part).status_code == 403
        assert nurse.post(path + "/stop").status_code == 403
        grant = opens(wards, "wanda", case["patient_id"])
        assert "event: done" in nurse.get(path).text
        assert nurse.get(path + "/result").json()["session_id"] == session
        assert nurse.post(path + "/stop").status_code == 200
        ends(wards, "wanda", grant)
        for part in ("", "/result"):
            assert nurse.get(path + part).status_code == 403
    looks = wards.audit(type="viewing_started", patient_id=case["patient_id"], purpose="BTG")
    assert {(e["view"], e["filter"]) for e in looks} == {("chat", f"grant={grant}&{session}")}
    used = wards.audit(type="emergency_access_used", patient_id=case["patient_id"])
    assert [e["view"] for e in used] == ["stop_stream"]


def test_the_end_of_a_grant_ends_the_stream_that_is_being_read_under_it(fresh, staff):
    """The model still speaks; who read along by the grant hears no more of it, the patient all."""
    model = FakeModel()
    model.behave = "gated"
    server = wards_of(fresh(APP_MODEL_ENDPOINTS=json.dumps([{"url": model.url, "model": "local-8b"}])), staff)
    with server.http("patient", "p-new") as http:
        made = http.post("/api/streaming/chat", json={"session_id": "calm", "message": HARMLESS}).json()
        patient = http.get(f"/api/sessions/{made['session_id']}").json()["patient_id"]
        path = made["url"]
        grant = opens(server, "wanda", patient)
        with server.http(headers=server.heads["wanda"]) as nurse, nurse.stream("GET", path) as answer:
            assert answer.status_code == 200
            stream = Stream(answer)
            stream.until("connected")
            ends(server, "wanda", grant)
            kinds = []
            while (event := stream.events.get(timeout=5)) is not None:
                kinds.append(event.get("event"))
            assert "done" not in kinds
        assert http.get(path + "/result").json()["status"] == "running"
        model.open_gate()
        wait_for(lambda: http.get(path + "/result").json()["status"] == "completed", what="the answer's end")


def test_who_is_on_call_lists_what_was_escalated_elsewhere_and_nothing_else_there(wards):  # noqa: F811
    """The same in FHIR and in the list of conversations as at the desk."""
    case = wards.sessions["p-default"]
    patient, session = case["patient_id"], case["session_id"]
    with wards.http("patient", "p-default") as http:
        calm = http.post("/api/sessions", json={"session_id": "calm"}).json()["session_id"]
        assert http.post(f"/api/sessions/{calm}/messages", json={"content": HARMLESS}).status_code == 201

    def listed(nurse) -> list[str]:
        return [i["session_id"] for i in nurse.get(f"/api/sessions?patient_id={patient}").json().get("items", [])]

    with wards.http(headers=wards.heads["omar"]) as omar, wards.http(headers=wards.heads["dora"]) as dora:
        assert omar.get(f"/fhir/Task?patient={patient}").status_code == 403 and listed(omar) == []
        act = {"action": "escalate", "escalate_to": "on_call_physician", "reason": "cardiac"}
        path = f"/api/nurse/queue/{session.replace('ses_', 'qe_')}/action"
        assert dora.post(path, json=act).status_code == 200
        assert listed(omar) == [session] and set(listed(dora)) == {session, calm}
        said = omar.get(f"/fhir/Communication?patient={patient}&_count=100").text
        assert "crushing chest pain" in said and HARMLESS not in said
        assert len(omar.get(f"/fhir/Task?patient={patient}").json()["entry"]) == 1


def test_another_units_patient_is_refused_by_name_and_never_an_empty_answer(wards):  # noqa: F811
    """Where there is no grant: FHIR searches and lists of conversations; who was never here at all is an empty one."""
    other, own = (wards.sessions[p]["patient_id"] for p in ("p-default", "p-seven"))
    with wards.http(headers=wards.heads["wanda"]) as nurse:
        nobody = nurse.post("/api/patients", json={"name": "Nobody Yet"}).json()["patient_id"]
        for kind in ("Communication", "Task", "RiskAssessment"):
            refused = nurse.get(f"/fhir/{kind}?patient={other}")
            assert refused.status_code == 403 and refused.json()["resourceType"] == "OperationOutcome"
            assert nurse.get(f"/fhir/{kind}?patient={own}").json()["entry"]
        refused = nurse.get(f"/api/sessions?patient_id={other}")
        assert (refused.status_code, refused.json()["code"]) == (403, "not_your_patient")
        assert nurse.get(f"/api/sessions?patient_id={own}").json()["items"]
        assert nobody
    denied = [e["view"] for e in wards.audit(type="access_denied")]
    assert {"fhir_communication", "fhir_task", "fhir_risk_assessment", "sessions"} <= set(denied)


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
        body = {"patient_id": patient, "reason_code": "ETREAT", "justification": "Records office: which ward?"}
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


def test_an_erased_record_is_opened_by_no_emergency(server):
    with server.http("patient", "eve") as eve:
        patient = eve.post("/api/sessions", json={}).json()["patient_id"]
    body = {"patient_id": patient, "reason_code": "ETREAT", "justification": "Unconscious on arrival"}
    with server.http(headers=steps_up(server, "nurse", "nora")) as http:
        assert http.post("/api/emergency/access", json=body).status_code == 201
        erased = run("patient", "erase", "--patient", patient, "--reason", "asked", "--ordered", "--data", server.directory)
        assert erased.returncode == 0, erased.stderr
        answer = http.post("/api/emergency/access", json=body)
        assert (answer.status_code, answer.json()["code"]) == (410, "erased"), answer.text
