"""What is said is filed with whom it is about, danger is heard whatever stands beside it, and who may not reach a record
learns nothing of it, on record."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from harness import CHEST_PAIN, HARMLESS, claims, hs256, run, wait_for
from test_access import steps_up
from test_signin import bearer
from test_units import wards, wards_of  # noqa: F401 (a fixture)


def began(server, user: str, **body) -> dict:
    with server.http("patient", user) as http:
        answer = http.post("/api/sessions", json=body)
        assert answer.status_code == 201, answer.text
        return answer.json()


def said(server, user: str, session: str) -> list[str]:
    with server.http("patient", user) as http:
        items = http.get(f"/api/sessions/{session}/messages").json()["items"]
    return [item["content"] for item in items if item["sender_type"] != "assistant"]


# --- Whose words


def test_a_nurses_words_for_one_patient_are_never_filed_with_another(shared, name):
    """Her socket in Ada's session, a frame for Bob: nacked, and neither reads it; over REST as well."""
    ada, bob = began(shared, name + "ada")["session_id"], began(shared, name + "bob")["session_id"]
    with shared.socket(f"/ws/chat?session_id={ada}", shared.token("nurse", "a-nurse")) as nurse:
        nurse.until("welcome")
        nurse.send({"type": "message", "content": "for Bob", "client_id": "m1", "session_id": bob})
        nack = nurse.until("nack", client_id="m1")["payload"]["problem"]
        assert nack["status"] == 422 and "session_id" in nack["detail"]
        nurse.send({"type": "message", "payload": {"content": "for nobody", "client_id": "m2", "session_id": 5}})
        assert nurse.until("nack", client_id="m2")["payload"]["problem"]["status"] == 422
        nurse.send({"type": "session_control", "action": "close", "session_id": bob})
        assert nurse.until("error")["payload"]["problem"]["status"] == 422
        nurse.send({"type": "message", "content": "for Ada", "client_id": "m3", "session_id": ada})
        nurse.until("ack", client_id="m3")
    with shared.http("nurse", "a-nurse") as http:
        answer = http.post(f"/api/sessions/{ada}/messages", json={"content": "for Bob", "session_id": bob})
        assert answer.status_code == 422
    assert said(shared, name + "ada", ada) == ["for Ada"] and said(shared, name + "bob", bob) == []


def test_a_patient_calls_a_session_what_they_like_and_danger_is_heard_under_any_name(shared, name):
    """Their own name for it, or one that is nobody's; another session of theirs is refused, but for a red flag."""
    other = began(shared, name, session_id="other")["session_id"]
    with shared.patient(name, "here") as me:
        welcome = me.until("welcome")["payload"]["session"]["id"]
        for number, given in enumerate(("here", "what my page calls it", welcome, None)):
            me.send({"type": "message", "content": HARMLESS, "client_id": f"c{number}", "session_id": given})
            me.until("ack", client_id=f"c{number}")
        me.send({"type": "message", "content": HARMLESS, "client_id": "wrong", "session_id": other})
        assert me.until("nack", client_id="wrong")["payload"]["problem"]["status"] == 422
        me.send({"type": "message", "content": CHEST_PAIN, "client_id": "danger", "session_id": other})
        assert me.until("ack", client_id="danger")["payload"]["alert_id"]
    assert CHEST_PAIN in said(shared, name, welcome) and said(shared, name, other) == []


# --- Names of sessions


def portal(server, user: str, patient: str | None = None):
    """Somebody who comes with a token of a portal: a subject, and whose record it says is theirs."""
    return server.http(headers=bearer(hs256(claims(sub=user, role="patient", patient_id=patient))))


def test_who_ceased_to_care_for_a_child_comes_into_its_record_by_no_name_they_gave_it(shared, name):
    """Neither over REST nor on the socket, a stream or the emergency button; each try is on record, and nothing is kept."""
    child, mother = portal(shared, name + "c"), portal(shared, name + "m")
    patient = child.post("/api/sessions", json={}).json()["patient_id"]
    me = mother.get("/api/auth/me").json()["user_id"]
    with shared.http("nurse") as nurse:
        given = {"user_id": me, "relation": "mother"}
        assert nurse.post(f"/api/patients/{patient}/caregivers", json=given).status_code == 201
        opened = mother.post("/api/sessions", json={"session_id": "kid", "patient_id": patient}).json()
        session = opened["session_id"]
        assert opened["patient_id"] == patient
        # While she cares for it, the name alone leads there, wherever it is given.
        again = mother.post("/api/sessions", json={"session_id": "kid"})
        assert (again.status_code, again.json()["session_id"]) == (200, session)
        token = mother.headers["Authorization"].split()[1]
        with shared.socket("/ws/chat?session_id=kid&user_type=patient", token) as socket:
            assert socket.until("welcome")["payload"]["session"]["id"] == session
        assert nurse.post(f"/api/patients/{patient}/caregivers/{me}/end").status_code == 200
        child.post(f"/api/sessions/{session}/messages", json={"content": "SAID-TO-OTHERS-ALONE"})
        before = len(shared.audit(type="access_denied", patient_id=patient))
        for path, body in (
            ("/api/sessions", {"session_id": "kid", "chief_complaint": "words of hers"}),
            ("/api/sessions", {"session_id": "kid", "patient_id": patient}),
            ("/api/streaming/chat", {"session_id": "kid", "message": "words of hers"}),
            ("/api/emergency/alerts", {"session_id": "kid"}),
        ):
            refused = mother.post(path, json=body)
            assert (refused.status_code, refused.json()["code"]) == (403, "not_your_patient"), path
        with shared.socket("/ws/chat?session_id=kid&user_type=patient", token) as socket:
            assert socket.close_code() == 4403
            assert "SAID-TO-OTHERS-ALONE" not in str(socket.seen)
        assert len(shared.audit(type="access_denied", patient_id=patient)) == before + 5
        assert "words of hers" not in nurse.get(f"/api/sessions/{session}/messages").text
    # Her own record stands open under any other name.
    assert mother.post("/api/sessions", json={"session_id": "mine"}).json()["patient_id"] != patient


def test_one_subject_with_two_patients_has_two_sessions_of_one_name(shared, name):
    one, two = portal(shared, name, name + "-1"), portal(shared, name, name + "-2")
    first, second = (http.post("/api/sessions", json={"session_id": "chat"}) for http in (one, two))
    assert (first.status_code, second.status_code) == (201, 201)
    first, second = first.json(), second.json()
    assert first["session_id"] != second["session_id"] and first["patient_id"] != second["patient_id"]
    for http, mine in ((one, first), (two, second), (one, first)):
        assert http.get("/api/sessions/chat").json()["session_id"] == mine["session_id"]
        answers = http.post("/api/sessions", json={"session_id": "chat"}).json(), http.get("/api/sessions/chat").json()
        # The socket of the round before may still be leaving, which is an event of the session.
        again, shown = ({k: v for k, v in answer.items() if k != "seq"} for answer in answers)
        assert again == shown
        token = http.headers["Authorization"].split()[1]
        with shared.socket("/ws/chat?session_id=chat&user_type=patient", token) as socket:
            assert socket.until("welcome")["payload"]["session"]["id"] == mine["session_id"]


def test_a_program_that_calls_two_patients_conversations_alike_mixes_nobody_up(shared, name):
    """One after the other and at once; with a session of the one and the name of the other nothing is done (409)."""
    patients = [began(shared, f"{name}{n}")["patient_id"] for n in range(2)]
    with shared.http(headers=bearer("k" * 40)) as program:
        opened = [
            program.post("/api/sessions", json={"session_id": name, "patient_id": p, "chief_complaint": f"for {p}"})
            for p in patients
        ]
        assert [a.status_code for a in opened] == [201, 201]
        assert [a.json()["patient_id"] for a in opened] == patients
        again = [program.post("/api/sessions", json={"session_id": name, "patient_id": p}).json() for p in patients]
        assert [a["session_id"] for a in again] == [a.json()["session_id"] for a in opened]

        def open_at_once(n: int) -> tuple[str, str]:
            body = {"session_id": name + "-at-once", "patient_id": patients[n % 2]}
            answer = program.post("/api/sessions", json=body).json()
            return answer["patient_id"], answer["session_id"]

        with ThreadPoolExecutor(8) as pool:
            pairs = list(pool.map(open_at_once, range(16)))
        assert [p for p, _ in pairs] == patients * 8 and len(set(pairs)) == 2
        streamed = program.post(
            "/api/streaming/chat", json={"session_id": name, "patient_id": patients[0], "message": HARMLESS}
        ).json()
        assert streamed["session_id"] == again[0]["session_id"]
        wrong = {"session_id": streamed["session_id"], "patient_id": patients[1], "message": HARMLESS}
        assert program.post("/api/streaming/chat", json=wrong).status_code == 409
    wrong = {"session_id": again[0]["session_id"], "patient_id": patients[1], "chief_complaint": "for the other"}
    with shared.http("nurse") as nurse:
        assert nurse.post("/api/sessions", json=wrong).status_code == 409
        assert "for the other" not in nurse.get(f"/api/sessions/{again[0]['session_id']}/messages").text


def test_a_nurse_who_moved_is_not_led_into_her_old_units_session_by_its_name(wards):  # noqa: F811
    """What she says under it is filed with the patient she names, or refused and on record."""
    old, new = (wards.sessions[p]["patient_id"] for p in ("p-seven", "p-default"))
    with wards.http(headers=wards.heads["wanda"]) as wanda:
        body = {"session_id": "mine", "patient_id": old, "unit": "ward-7"}
        first = wanda.post("/api/sessions", json=body).json()
        moved = run("users", "change", "--data", wards.directory, "--login", "wanda", "--unit", "default")
        assert moved.returncode == 0, moved.stderr
        second = wanda.post(
            "/api/sessions", json={"session_id": "mine", "patient_id": new, "chief_complaint": "for the second"}
        )
        assert second.status_code == 201 and second.json()["patient_id"] == new, second.text
        before = len(wards.audit(type="access_denied", patient_id=old))
        for path in ("/api/sessions", "/api/emergency/alerts"):
            refused = wanda.post(path, json={"session_id": first["session_id"], "patient_id": old})
            assert refused.status_code == 403, path
        refused = wanda.post("/api/sessions", json={"session_id": "mine", "patient_id": old})
        assert (refused.status_code, refused.json()["code"]) == (403, "not_your_patient")
        assert len(wards.audit(type="access_denied", patient_id=old)) == before + 3
    assert "for the second" not in said(wards, "p-seven", first["session_id"])


def test_a_name_of_ones_own_leads_to_the_same_session_after_a_restart_and_a_merge(fresh, name):
    from test_patients import own, register, stepped_up

    server = fresh().start()
    old, new = (register(server, external_id=name + end) for end in "ab")
    with own(server, old) as me:
        first = me.post("/api/sessions", json={"session_id": "chat"}).json()["session_id"]
    server.kill()
    server.start()
    with own(server, old) as me:
        again = me.post("/api/sessions", json={"session_id": "chat"})
        assert (again.status_code, again.json()["session_id"]) == (200, first)
    with server.http(headers=bearer(stepped_up(server))) as nurse:
        assert nurse.post(f"/api/patients/{old}/merge", json={"into": new}).status_code == 200
    with own(server, old) as me:
        assert me.post("/api/sessions", json={"session_id": "chat"}).json()["session_id"] == first
        token = me.headers["Authorization"].split()[1]
        with server.socket("/ws/chat?session_id=chat&user_type=patient", token) as socket:
            assert socket.until("welcome")["payload"]["session"]["id"] == first


def test_what_a_program_says_for_a_merged_patient_is_said_in_the_record_that_goes_on(fresh, name):
    from test_patients import register, stepped_up

    server = fresh(APP_SERVING_API_KEY="k" * 40).start()
    old, new = (register(server, external_id=name + end) for end in "ab")
    with server.http(headers=bearer(stepped_up(server))) as nurse, server.http(headers=bearer("k" * 40)) as program:
        assert nurse.post(f"/api/patients/{old}/merge", json={"into": new}).status_code == 200
        said_for_old = program.post("/api/streaming/chat", json={"patient_id": old, "message": CHEST_PAIN}).json()
        assert said_for_old["alert_id"]
        session = nurse.get(f"/api/sessions/{said_for_old['session_id']}").json()
        assert session["patient_id"] == new
        assert nurse.post(f"/api/nurse/queue/{new}/claim", json={}).status_code == 200
        listed = nurse.get("/api/sessions", params={"patient_id": new}).json()["items"]
        assert [s["session_id"] for s in listed] == [session["session_id"]]


# --- Danger


@pytest.mark.parametrize("first", ["c-1", ""])
def test_words_of_danger_under_a_name_used_before_are_stored_and_alarm(shared, name, first):
    """A page that counts anew from c-1, or names every message nothing."""
    session = began(shared, name)["session_id"]
    with shared.http("patient", name) as me:
        path = f"/api/sessions/{session}/messages"
        mild = me.post(path, json={"content": HARMLESS, "client_id": first})
        assert mild.status_code == (201 if first else 422)
        danger = me.post(path, json={"content": CHEST_PAIN, "client_id": first})
        assert danger.status_code == 201 and danger.json()["alert_id"], danger.text
        assert danger.json()["client_id"] == (first or None)
        # Other calm words under it are still refused.
        assert me.post(path, json={"content": HARMLESS + "!", "client_id": first}).status_code == 422
    assert said(shared, name, session)[-1] == CHEST_PAIN
    with shared.patient(name, session) as socket:
        socket.until("welcome")
        if first:
            socket.send({"type": "message", "content": CHEST_PAIN + " again", "client_id": first})
            # The page finds the message of its own that is acknowledged, and is not told it as another's.
            assert socket.until("ack", client_id=first)["payload"]["alert_id"]
            assert [f for f in socket.pong() if f["type"] == "message" and "again" in f["payload"]["content"]] == []
        for given in (7, "", "c" * 129):
            socket.send({"type": "message", "content": HARMLESS, "client_id": given})
            assert socket.until("nack")["payload"]["problem"]["status"] == 422
            socket.send({"type": "message", "content": CHEST_PAIN, "client_id": given})
            assert socket.until("ack")["payload"]["red_flags"]


def test_what_a_conversation_is_opened_with_is_said_screened_and_said_once(shared, name):
    complaint = "crushing chest pain, I cannot breathe"
    with shared.http("patient", name) as me:
        first = me.post("/api/sessions", json={"session_id": "s", "chief_complaint": complaint})
        again = me.post("/api/sessions", json={"session_id": "s", "chief_complaint": complaint})
        assert first.status_code == 201 and again.status_code == 200
        assert first.json()["urgency"] == "emergency"
        message = first.json()["message"]
        assert message["alert_id"] and message["emergency_guidance"] and message["duplicate"] is False
        assert again.json()["message"]["message_id"] == message["message_id"]
        for wrong in (5, "x" * 16_385):
            assert me.post("/api/sessions", json={"chief_complaint": wrong}).status_code == 422
        assert me.post("/api/sessions", json={"consent": 5}).status_code == 422
    assert said(shared, name, first.json()["session_id"]) == [complaint]
    with shared.http("nurse", "a-nurse") as nurse:
        waiting = [a["alert_id"] for a in nurse.get("/api/nurse/alerts").json()["items"]]
    assert message["alert_id"] in waiting


# --- What is asked of a socket in vain is told


def test_a_misspelt_call_for_a_nurse_is_answered_and_not_passed_over(shared, name):
    began(shared, name, session_id="s")
    with shared.patient(name) as me:
        me.until("welcome")
        for action in ("request_nures", 5, None):
            me.send({"type": "session_control", "action": action, "data": {}})
            problem = me.until("error")["payload"]["problem"]
            assert problem["status"] == 422 and "request_nurse" in problem["detail"]
    with shared.nurse() as nurse:
        nurse.send({"type": "session_control", "action": "session_join"})
        assert nurse.until("error")["payload"]["problem"]["status"] == 422


def test_an_alert_is_acknowledged_by_the_flat_form_of_the_frame_as_well(shared, name):
    alert = began(shared, name, chief_complaint=CHEST_PAIN)["message"]["alert_id"]
    with shared.nurse() as nurse:
        nurse.send({"type": "alert_ack", "alert_id": 5})
        assert nurse.until("error")["payload"]["problem"]["status"] == 422
        nurse.send({"type": "alert_ack", "alert_id": alert})

        def waits():
            with shared.http("nurse", "a-nurse") as http:
                return http.get(f"/api/nurse/alerts/{alert}").json()["ack"]

        wait_for(lambda: waits() is not None)


# --- Who may not


def test_a_nurse_does_not_get_into_another_units_record_by_opening_a_conversation_there(wards):  # noqa: F811
    """Refused with or without her own unit's name, and nothing of the record opens to her."""
    patient = wards.sessions["p-default"]["patient_id"]
    with wards.http(headers=wards.heads["wanda"]) as http:
        for body in ({"unit": "ward-7"}, {}, {"unit": "ward-7", "session_id": "mine"}):
            answer = http.post("/api/sessions", json={"patient_id": patient} | body)
            assert answer.status_code == 403 and answer.json()["code"] == "not_your_patient"
        assert http.get(f"/api/patients/{patient}").status_code == 403
        # A patient of nobody's yet, and her own unit's, she does begin with.
        own = http.post("/api/sessions", json={"patient_id": wards.sessions["p-seven"]["patient_id"]})
        assert own.status_code == 201
    denied = wards.audit(type="access_denied", patient_id=patient)
    assert len(denied) == 4 and all(e["patient_ids"] == [patient] for e in denied)


def test_what_is_wrong_with_a_body_is_told_to_those_alone_who_may_reach_the_record(wards):  # noqa: F811
    """A faulty request for another's record is refused, and on record, as a good one is."""
    case = wards.sessions["p-seven"]
    patient, session = case["patient_id"], case["session_id"]
    tries = [
        ("POST", f"/api/sessions/{session}/read", b'{"x": 1}'),
        ("POST", f"/api/sessions/{session}/messages", b"{broken"),
        ("POST", f"/api/sessions/{session}/close", b'{"reason": 5}'),
        ("GET", f"/api/sessions/{session}/messages?limit=x", None),
        ("GET", f"/api/sessions/{session}/messages?nothing=1", None),
        ("PATCH", f"/api/patients/{patient}", b'{"nothing": 1}'),
    ]
    nurses = [
        ("POST", f"/api/nurse/queue/{patient}/snooze", b'{"minutes": 5}'),
        ("POST", f"/api/nurse/sessions/{session}/notes", b'{"nothing": 5}'),
        ("POST", f"/api/nurse/queue/{patient}/action", b"{broken"),
    ]
    kind = {"Content-Type": "application/json"}
    with wards.http("patient", "p-default") as other, wards.http(headers=wards.heads["dora"]) as dora:
        for http, asked in ((other, tries), (dora, tries[:5] + nurses)):
            before = len(wards.audit(type="access_denied", patient_id=patient))
            for method, path, body in asked:
                answer = http.request(method, path, content=body, headers=kind)
                assert answer.status_code == 403, (path, answer.text)
            denied = wards.audit(type="access_denied", patient_id=patient)
            assert len(denied) == before + len(asked)
    with wards.http(headers=wards.heads["wanda"]) as wanda:
        for method, path, body in tries[:5] + nurses:
            assert wanda.request(method, path, content=body, headers=kind).status_code in (400, 422), path


def test_refusals_on_a_channel_are_on_record_with_the_record_they_were_about(wards):  # noqa: F811
    case = wards.sessions["p-seven"]
    with wards.http(headers=wards.heads["wanda"]) as http:
        alert = http.get("/api/nurse/alerts").json()["items"][0]["alert_id"]
    with wards.socket("/ws/chat", wards.heads["dora"]["Authorization"].split()[1]) as dora:
        dora.until("welcome")
        dora.send({"type": "subscribe", "payload": {"topics": [f"session:{case['session_id']}"]}})
        assert dora.until("error")["payload"]["problem"]["status"] == 404
    denied = wards.audit(type="access_denied", patient_id=case["patient_id"])
    assert [e["view"] for e in denied] == ["subscribe"]
    with wards.socket("/ws/emergency/", wards.token("admin", "an-admin")) as admin:
        admin.until("welcome")
        admin.send({"type": "alert_ack", "alert_id": alert})
        assert admin.until("error")["payload"]["problem"]["status"] == 404
    denied = wards.audit(type="access_denied", patient_id=case["patient_id"])
    assert "ack_alert" in [e["view"] for e in denied]
    shown = wards.audit(outcome="denied", patient_id=case["patient_id"])
    assert len(shown) == len(denied) == 2


# --- Heads and kinds of bodies


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("application/json", 201), ("Application/JSON; charset=UTF-8", 201), ('application/json;charset="utf-8"', 201),
        ("application/jsonx", 415), ("application/json-seq", 415), ("application/json garbage", 415),
        ("application/json; charset=utf-16", 415), ("text/plain", 415),
    ],
)
def test_a_body_of_a_kind_that_only_begins_like_json_is_415(shared, name, kind, status):
    with shared.http("patient", name) as me:
        answer = me.post("/api/sessions", content=b"{}", headers={"Content-Type": kind})
    assert answer.status_code == status, answer.text


def test_the_identifier_of_a_session_or_a_user_is_no_patient_by_another_name(shared, name):
    """Everything begins with sixteen bytes; what kind they are of, their stream tells, and not who writes `pat_` before them."""
    session = began(shared, name)["session_id"]
    with shared.http("nurse", name + "nora") as http:
        user = http.get("/api/auth/me").json()["user_id"]
    bodies = [session.partition("_")[2], user.partition("_")[2], "0" * 26]
    opening = {"reason_code": "ETREAT", "justification": "not breathing, no history"}
    nurse, admin = steps_up(shared, "nurse", name + "nora"), steps_up(shared, "admin", name + "alma")
    with shared.http(headers=nurse) as http, shared.http(headers=admin) as office:
        for body in bodies:
            asked = {"patient_id": "pat_" + body}
            answers = [
                http.post("/api/sessions", json=asked),
                http.post("/api/emergency/access", json=asked | opening),
                http.get("/api/patients/pat_" + body),
                office.post(f"/api/admin/patients/pat_{body}/erase", json={"reason": "asked for"}),
            ]
            assert [(a.status_code, a.json()["code"]) for a in answers] == [(404, "not_found")] * 4, body
        shut = office.post(f"/api/admin/users/usr_{bodies[0]}/disable", json={"reason": "nobody"})
        assert shut.status_code == 404, "a session is nobody to shut out"
        mine = http.get(f"/api/sessions/{session}").json()["patient_id"]
        assert http.get("/api/patients/" + mine).status_code == 200
        assert http.post("/api/emergency/access", json={"patient_id": mine} | opening).status_code == 201
        unsaid = http.post("/api/emergency/access", json={"patient_id": mine, "justification": opening["justification"]})
        assert unsaid.status_code == 422, "a record is opened for a reason that is told"


def test_what_was_never_a_session_is_not_told_to_be_erased(shared, name):
    with shared.http("patient", name) as http:
        made = http.post("/api/sessions", json={})
        session, patient = made.json()["session_id"], made.json()["patient_id"]
        assert made.headers["Location"] == f"/api/sessions/{session}"
    with shared.http("compliance", name + "olaf") as officer:
        for body in (patient.partition("_")[2], "0" * 26):
            answer = officer.get(f"/api/audit/replay?session_id=ses_{body}")
            assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), answer.text
