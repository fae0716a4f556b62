"""Requests that come again: under the same `Idempotency-Key` one act and one answer, under a stale version none."""

from __future__ import annotations

import uuid

import pytest
from harness import CHEST_PAIN, HARMLESS, LONG, Server, run, wait_for
from test_access import steps_up


def key(text: str | None = None) -> dict:
    return {"Idempotency-Key": text or uuid.uuid4().hex}


def twice(http, path: str, body: dict, other: dict, of: str, under: str | None = None) -> dict:
    """Asks twice under one key; both answers name the same, and another body under it is 422."""
    header = key(under)
    first, again = (http.post(path, json=body, headers=header) for _ in range(2))
    assert first.status_code in (200, 201, 202), (path, first.text)
    assert again.status_code == first.status_code, (path, again.text)
    assert again.headers["Idempotency-Replayed"] == "true"
    assert first.json()[of] == again.json()[of], path
    mismatch = http.post(path, json=other, headers=header)
    assert mismatch.status_code == 422, (path, mismatch.text)
    assert mismatch.json()["code"] == "idempotency_mismatch"
    return first.json()


def test_what_patients_and_nurses_make_is_made_once_under_one_key(server):
    with server.http("patient", "ada") as ada, server.http("nurse", "n-1") as nurse:
        session = twice(ada, "/api/sessions", {"language": "en"}, {"language": "de"}, "session_id")
        assert len(ada.get("/api/sessions").json()["items"]) == 1
        twice(nurse, "/api/patients", {"name": "Ann Example"}, {"name": "Bo"}, "patient_id")
        twice(
            ada, "/api/streaming/assessment", {"patient": {"age": 40}}, {"patient": {"age": 41}}, "stream_id"
        )
        assert len(ada.get("/api/sessions").json()["items"]) == 2
        path = f"/api/sessions/{session['session_id']}"
        twice(ada, "/api/patients/me/consents", {"kind": "care", "version": "1"}, {"kind": "care", "version": "2"}, "kind")
        twice(ada, path + "/rating", {"rating": 4}, {"rating": 1}, "seq")
        said = ada.post(path + "/messages", json={"content": CHEST_PAIN, "client_id": "m1"})
        alert = said.json()["alert_id"]
        for verb in ("ack", "resolve"):
            twice(nurse, f"/api/nurse/alerts/{alert}/{verb}", {"note": "a"}, {"note": "b"}, "alert_id")
        for verb in ("takeover", "release", "close"):
            twice(nurse, f"{path}/{verb}", {}, {"reason": "another"}, "version")
    opened = [e for e in server.events() if e["type"] == "session_opened"]
    assert len(opened) == 2


def test_a_stream_that_is_asked_for_twice_under_one_key_is_the_same_stream(server):
    with server.http("patient", "ada") as ada:
        header = key() | {"Accept": "text/event-stream"}
        ids = []
        for _ in range(2):
            with ada.stream("POST", "/api/streaming/assessment", json={}, headers=header) as stream:
                assert stream.status_code == 200 and "event-stream" in stream.headers["Content-Type"]
                ids.append(next(line for line in stream.iter_lines() if line.startswith("id: str_")))
        assert ids[0] == ids[1]
        made = [e for e in server.events() if e["type"] == "assessment_started"]
        assert len(made) == 1


def test_what_is_shown_once_is_told_again_to_who_repeats_the_request_and_to_nobody_else(server, name):
    admin = server.http(headers=steps_up(server, "admin", "root"))
    other = server.http(headers=steps_up(server, "admin", "root-2"))
    body = {"login": name, "role": "nurse", "name": "Nadia P"}
    header = key("add-" + name)
    first = admin.post("/api/admin/users", json=body, headers=header)
    assert first.status_code == 201, first.text
    again = admin.post("/api/admin/users", json=body, headers=header)
    assert (again.status_code, again.json()) == (201, first.json())
    code = first.json()["activation_code"]
    assert other.post("/api/admin/users", json=body, headers=header).status_code == 409
    assert admin.post("/api/admin/users", json=body | {"name": "X"}, headers=header).status_code == 422
    origin = {"origin": "https://field.example", "duration_seconds": 600}
    twice(admin, "/api/admin/cors/origins", origin, origin | {"duration_seconds": 60}, "event_seq")
    # Neither the trail nor the files tell it: it is sealed by a key that the client's own is part of.
    [kept] = [e for e in server.audit(type="request_answered") if e["outcome"] == "success"][-1:]
    with server.http("compliance") as officer:
        shown = officer.get(f"/api/audit/events/{kept['seq']}").text
    assert code not in shown and header["Idempotency-Key"] not in shown
    server.kill()
    for file in server.directory.iterdir():
        if file.is_file():
            data = file.read_bytes()
            assert code.encode() not in data and header["Idempotency-Key"].encode() not in data
    server.start()
    admin = server.http(headers=steps_up(server, "admin", "root"))
    late = admin.post("/api/admin/users", json=body, headers=header)
    assert (late.status_code, late.json()) == (201, first.json()), "a key was forgotten by a restart"
    assert server.http().post(
        "/api/auth/activate", json={"username": name, "code": code, "password": "correct horse battery 9"}
    ).status_code in (200, 201, 204)


def test_a_record_is_opened_in_an_emergency_once_under_one_key(server):
    with server.http("patient", "eve") as eve:
        patient = eve.post("/api/sessions", json={}).json()["patient_id"]
    admin = server.http(headers=steps_up(server, "admin", "root"))
    body = {"patient_id": patient, "reason_code": "ETREAT", "justification": "unconscious on arrival"}
    made = twice(admin, "/api/emergency/access", body, body | {"duration_seconds": 600}, "grant_id")
    grants = [g["grant_id"] for g in admin.get("/api/emergency/access").json()["items"]]
    assert grants == [made["grant_id"]]


def test_of_two_at_once_under_one_key_one_is_carried_out(server):
    import concurrent.futures as futures

    header = key()
    with server.http("patient", "ada") as ada, futures.ThreadPoolExecutor(8) as pool:
        ask = lambda _: ada.post("/api/sessions", json={}, headers=header)  # noqa: E731
        answers = list(pool.map(ask, range(8)))
        assert {a.status_code for a in answers} <= {201, 409}
        assert {a.json()["code"] for a in answers if a.status_code == 409} <= {"idempotency_in_progress"}
        assert len({a.json()["session_id"] for a in answers if a.status_code == 201}) == 1
        assert len(ada.get("/api/sessions").json()["items"]) == 1


def test_a_repeat_is_shown_only_to_who_may_still_see_it(server):
    with server.http("patient", "ada") as ada, server.http("nurse", "n-1") as nurse:
        header = key()
        made = nurse.post("/api/patients", json={"name": "Ann Example"}, headers=header)
        patient = made.json()["patient_id"]
        looks = lambda: [  # noqa: E731
            e for e in server.audit(patient_id=patient) if e["type"] == "viewing_started"
        ]
        before = len(looks())
        assert nurse.post("/api/patients", json={"name": "Ann Example"}, headers=header).json() == made.json()
        assert len(looks()) >= before >= 1
        assert ada.post("/api/patients", json={"name": "Ann Example"}, headers=header).status_code == 403


def test_a_nurse_who_moved_hears_no_answer_again_about_a_patient_of_her_old_unit(fresh, staff):
    """It is refused as the record itself is, and on record; before the move the repeat is answered."""
    from test_units import wards_of

    wards = wards_of(fresh(), staff)
    with wards.http(headers=wards.heads["wanda"]) as wanda:
        header, body = key(), {"name": "Wilma Canary", "external_id": "mrn-9"}
        patient = wanda.post("/api/patients", json=body, headers=header).json()["patient_id"]
        opened = wanda.post("/api/sessions", json={"patient_id": patient, "unit": "ward-7"})
        assert opened.status_code == 201
        assert wanda.post("/api/patients", json=body, headers=header).json()["name"] == "Wilma Canary"
        moved = run("users", "change", "--data", wards.directory, "--login", "wanda", "--unit", "default")
        assert moved.returncode == 0, moved.stderr
        before = len(wards.audit(type="access_denied", patient_id=patient))
        refused = wanda.post("/api/patients", json=body, headers=header)
        assert (refused.status_code, refused.json()["code"]) == (403, "not_your_patient")
        assert "Canary" not in refused.text
        assert len(wards.audit(type="access_denied", patient_id=patient)) == before + 1


def test_a_stale_version_changes_no_session_and_no_patient(server):
    with server.http("patient", "ada") as ada, server.http("nurse", "n-1") as nurse:
        session = ada.post("/api/sessions", json={}).json()
        path = f"/api/sessions/{session['session_id']}"
        ada.post(path + "/messages", json={"content": HARMLESS, "client_id": "m1"})
        wait_for(lambda: len(ada.get(path + "/messages").json()["items"]) > 1, what="the answer")
        for verb in ("takeover", "release", "close"):
            for stale in ({"headers": {"If-Match": '"1"'}}, {"json": {"expected_version": 1}}):
                answer = nurse.post(f"{path}/{verb}", **stale)
                assert answer.status_code == 412, (verb, answer.text)
                assert answer.json()["current"]["version"] > 1
            tag = nurse.get(path).headers["ETag"]
            assert nurse.post(f"{path}/{verb}", headers={"If-Match": tag}).status_code == 200
        record = f"/api/patients/{session['patient_id']}"
        tag = nurse.get(record).headers["ETag"]
        assert nurse.patch(record, json={"name": "Ada"}, headers={"If-Match": tag}).status_code == 200
        late = nurse.patch(record, json={"name": "Bea"}, headers={"If-Match": tag})
        assert (late.status_code, late.json()["code"]) == (412, "version_mismatch")
        late = nurse.patch(record, json={"name": "Bea", "expected_version": 1})
        assert late.status_code == 412 and nurse.get(record).json()["name"] == "Ada"
        version = nurse.get(record).json()["version"]
        assert nurse.patch(record, json={"name": "Bea", "expected_version": version}).status_code == 200
        for tags, status in (
            ("*", 200), ('"1", "%d"', 200), ('W/"%d"', 412), ('"abc"', 412), ("abc", 400), ('"1"', 412),
        ):
            version = nurse.get(record).json()["version"]
            header = {"If-Match": tags.replace("%d", str(version))}
            answer = nurse.patch(record, json={"name": uuid.uuid4().hex}, headers=header)
            assert answer.status_code == status, (tags, answer.text)


def test_preconditions_that_are_mandatory_hold_for_sessions_and_patients_too(fresh):
    server: Server = fresh(APP_REQUIRE_PRECONDITIONS="true").start()
    with server.http("patient", "ada") as ada, server.http("nurse", "n-1") as nurse:
        session = ada.post("/api/sessions", json={}, headers=key()).json()
        path = f"/api/sessions/{session['session_id']}"
        for verb in ("takeover", "release", "close"):
            assert nurse.post(f"{path}/{verb}").status_code == 428
            assert nurse.post(f"{path}/{verb}", headers={"If-Match": "*"}).status_code == 428
        record = f"/api/patients/{session['patient_id']}"
        assert nurse.patch(record, json={"name": "Ada"}).status_code == 428
        assert nurse.patch(record, json={"name": "Ada"}, headers={"If-Match": "*"}).status_code == 200
        whole = {"If-Match": nurse.get(path).headers["ETag"]} | key()
        assert nurse.post(f"{path}/takeover", headers=whole).status_code == 200


def test_a_key_that_is_mandatory_is_asked_of_everything_that_commits_and_keeps_no_emergency_out(fresh):
    server: Server = fresh(APP_REQUIRE_PRECONDITIONS="true").start()
    with server.http("patient", "ada") as ada, server.http("nurse", "n-1") as nurse:
        for http, path, body in (
            (ada, "/api/sessions", {}), (ada, "/api/sessions", {"chief_complaint": HARMLESS}),
            (ada, "/api/streaming/chat", {"message": HARMLESS}), (ada, "/api/streaming/assessment", {}),
            (nurse, "/api/patients", {"name": "Bea"}), (nurse, "/api/nurse/canned-replies", {"content": "Hello"}),
        ):
            answer = http.post(path, json=body)
            assert (answer.status_code, answer.json()["code"]) == (428, "precondition_required"), (path, answer.text)
        assert ada.get("/api/sessions").json()["items"] == [], "nothing was done"
        session = ada.post("/api/sessions", json={}, headers=key()).json()["session_id"]
        path = f"/api/sessions/{session}"
        harmless = {"content": HARMLESS}
        assert ada.post(path + "/messages", json=harmless).status_code == 428
        assert ada.post(path + "/read", json={"up_to_seq": 1}).status_code == 428
        assert ada.post(path + "/messages", json=harmless, headers=key()).status_code == 201
        assert ada.post(path + "/messages", json=harmless | {"client_id": "m"}).status_code == 201
        assert ada.post(path + "/read", json={"up_to_seq": 1}, headers=key()).status_code == 200
        # What only looks commits nothing.
        assert nurse.post("/api/nurse/queue/search", json={"q": "ada"}).status_code == 200
        flagged = ada.post(path + "/messages", json={"content": CHEST_PAIN})
        assert flagged.status_code == 201 and flagged.json()["alert_id"]
        assert ada.post("/api/sessions", json={"session_id": "s", "chief_complaint": CHEST_PAIN}).status_code == 201
        assert ada.post("/api/streaming/chat", json={"message": CHEST_PAIN}).status_code == 201
        assert ada.post("/api/emergency/alerts", json={"session_id": session}).status_code in (200, 201)
        # The sandbox asks for none.
        done = nurse.post("/test/suites/patient_chat_suite/execute").json()
        assert done["status"] == "passed", done


@pytest.mark.parametrize("form", ['{t}', 'W/{t}', '"x", {t}', '*'])
def test_who_has_the_answer_already_is_told_so_in_every_form_of_the_header(shared, name, form):
    with shared.http("patient", name) as ada, shared.http("nurse", "n-1") as nurse:
        session = ada.post("/api/sessions", json={}).json()
        paths = [
            (ada, "/api/sessions"), (ada, f"/api/sessions/{session['session_id']}"),
            (ada, f"/api/sessions/{session['session_id']}/messages"), (nurse, "/api/nurse/queue"),
            (nurse, f"/api/patients/{session['patient_id']}"), (nurse, "/api/nurse/alerts"),
        ]
        for http, path in paths:
            for _ in range(20):  # A look that is new is an event, and moves `as_of_seq`; the one behind it is not.
                tag = http.get(path).headers["ETag"].removeprefix("W/")
                answer = http.get(path, headers={"If-None-Match": form.format(t=tag)})
                if answer.status_code == 304:
                    break
            assert answer.status_code == 304 and not answer.content, (path, answer.text)
            assert answer.headers["ETag"] and answer.headers["X-Log-Seq"]
            assert form == "*" or answer.headers["ETag"].removeprefix("W/") == tag
            other = http.get(path, headers={"If-None-Match": '"other"'})
            assert other.status_code == 200


def test_every_read_tells_how_far_the_record_went_and_has_a_tag(server):
    with server.http("patient", "ada") as ada, server.http("nurse", "n-1") as nurse:
        session = ada.post("/api/sessions", json={}).json()
        path = f"/api/sessions/{session['session_id']}"
        ada.post(path + "/messages", json={"content": CHEST_PAIN, "client_id": "m1"})
        entry = session["session_id"].replace("ses_", "qe_")
        reads = [(ada, p) for p in (
            "/api/sessions", path, path + "/messages", path + "/transcript", path + "/transcript?format=pdf",
            "/api/me/access-log", "/api/me/export", "/api/patients/me",
        )] + [(nurse, p) for p in (
            "/api/nurse/queue", f"/api/nurse/queue/{entry}", "/api/nurse/alerts", "/api/nurse/dashboard/metrics",
            "/api/nurse/analytics", "/api/nurse/cases?metric=total_queue_size", "/api/sessions",
        )]
        for http, url in reads:
            answer = http.get(url)
            assert answer.status_code == 200, (url, answer.text)
            assert answer.headers.get("ETag"), url
            seq = answer.headers["X-Log-Seq"]
            assert http.get(url, headers={"X-Min-Log-Seq": seq}).status_code == 200, url
        tag = nurse.get("/api/nurse/dashboard/metrics").headers["ETag"]
        again = nurse.get("/api/nurse/dashboard/metrics", headers={"If-None-Match": tag})
        assert again.status_code in (200, 304)


KILLS = 200 if LONG else 6


def test_a_request_that_was_carried_out_before_a_kill_is_never_carried_out_again(fresh):
    """Killed anywhere between a change and the record of its answer: its repeat does nothing twice, and says so."""
    import random
    import threading
    import time

    import httpx

    server = fresh().start()
    lost = made = 0
    for number in range(KILLS):
        asked: list[str] = []

        def ask(worker: int, asked=asked, number=number) -> None:
            try:
                with server.http("nurse", f"n-{worker}") as http:
                    for count in range(10_000):
                        word = f"{worker}-{number}-{count}"
                        asked.append(word)
                        http.post("/api/patients", json={"name": word}, headers=key(word))
            except httpx.HTTPError:
                pass

        workers = [threading.Thread(target=ask, args=(w,), daemon=True) for w in range(8)]
        for worker in workers:
            worker.start()
        wait_for(lambda: len(asked) > 16, what="requests")
        time.sleep(random.random() / 20)
        server.kill()
        for worker in workers:
            worker.join(20)
            assert not worker.is_alive()
        server.start()
        # Each worker's last is the one in doubt; the one before it was answered.
        for worker in range(8):
            for word in [w for w in asked if w.startswith(f"{worker}-")][-2:]:
                with server.http("nurse", f"n-{worker}") as http:
                    again = http.post("/api/patients", json={"name": word}, headers=key(word))
                    if again.status_code == 409:
                        assert again.json()["code"] == "conflict" and again.json()["current"]["carried_out"] is True
                        other = http.post("/api/patients", json={"name": "x"}, headers=key(word))
                        assert other.status_code == 422, other.text
                        lost += 1
                    else:
                        assert again.status_code == 201, again.text
        made += len(asked)
    server.terminate()
    kinds = [event["type"] for event in server.events()]
    # Every one that was begun was asked for again or answered, so each is there once.
    assert kinds.count("patient_registered") == kinds.count("request_begun") == made
    assert kinds.count("request_answered") == made - lost
    print(f"{made} requests, {lost} of them killed between the change and its answer")


MONDAY, TUESDAY = HARMLESS + " since Monday", HARMLESS + " since Tuesday"


def test_a_message_is_corrected_once_and_what_stands_in_its_place_again_but_danger_is_always_heard(server):
    with server.http("patient", "ada") as ada:
        session = ada.post("/api/sessions", json={}).json()["session_id"]
        path = f"/api/sessions/{session}/messages"
        first = ada.post(path, json={"content": HARMLESS}).json()["message_id"]

        def correct(message: str, words: str):
            return ada.post(f"{path}/{message}/retract", json={"reason": "a slip", "correction": words})

        made = correct(first, MONDAY)
        assert made.status_code == 200, made.text
        again = correct(first, MONDAY)
        assert again.status_code == 200 and again.json()["correction_id"] == made.json()["correction_id"]
        other = correct(first, TUESDAY)
        assert (other.status_code, other.json()["code"]) == (409, "conflict")
        assert correct(made.json()["correction_id"], TUESDAY).status_code == 200
        assert correct(first, CHEST_PAIN).json()["emergency_guidance"]
        said = [m["content"] for m in ada.get(path).json()["items"] if m["sender_type"] == "patient"]
    assert said == [HARMLESS, MONDAY, TUESDAY, CHEST_PAIN]


def test_corrections_count_against_the_limit_of_messages(fresh):
    """Each of its own message: 40 of one message went through in a tenth of a second."""
    server = fresh(APP_RATE_LIMITS="on").start()
    with server.http("patient", "ada") as ada:
        session = ada.post("/api/sessions", json={}).json()["session_id"]
        path = f"/api/sessions/{session}/messages"
        said = ada.post(path, json={"content": HARMLESS}).json()["message_id"]
        answers = []
        for number in range(40):
            body = {"reason": "a slip", "correction": f"{HARMLESS} {number}"}
            answers.append(ada.post(f"{path}/{said}/retract", json=body))
            said = answers[-1].json().get("correction_id", said)
        refused = [a for a in answers if a.status_code == 429]
        assert refused and {a.status_code for a in answers} == {200, 429}
        assert "Too many messages" in refused[0].json()["detail"] and refused[0].headers["Retry-After"]
        body = {"reason": "a slip", "correction": CHEST_PAIN}
        assert ada.post(f"{path}/{said}/retract", json=body).json()["emergency_guidance"]


def test_a_message_is_told_once_however_many_were_told_since(server):
    with server.http("patient", "ada") as ada:
        session = ada.post("/api/sessions", json={}).json()["session_id"]
        path = f"/api/sessions/{session}/messages"
        first = ada.post(path, json={"content": HARMLESS, "client_id": "m-0"}).json()
        with server.patient("ada", session) as socket:
            for number in range(1, 521):
                socket.say(HARMLESS, f"m-{number}")
            socket.until("ack", 30, client_id="m-520")
        again = ada.post(path, json={"content": HARMLESS, "client_id": "m-0"})
        assert again.status_code == 200 and again.json()["duplicate"] is True
        assert again.json()["message_id"] == first["message_id"] and again.json()["seq"] == first["seq"]
        other = ada.post(path, json={"content": HARMLESS + " too", "client_id": "m-0"})
        assert other.status_code == 422 and other.json()["code"] == "idempotency_mismatch"
        danger = ada.post(path, json={"content": CHEST_PAIN, "client_id": "m-0"})
        assert danger.status_code == 201 and danger.json()["alert_id"]


def test_an_answer_that_names_a_session_alone_is_gone_with_its_patient(server):
    header, body = key("asked"), {"evidence": [{"id": "crushing_chest_pain", "choice": "present"}]}
    with server.http("patient", "ada") as ada:
        patient = ada.post("/api/sessions", json={}).json()["patient_id"]
        first = ada.post("/api/streaming/assessment", json=body, headers=header)
        assert first.is_success and "crushing" in first.text, first.text
        again = ada.post("/api/streaming/assessment", json=body, headers=header)
        assert again.headers["Idempotency-Replayed"] == "true" and "crushing" in again.text
        assert ada.put("/api/drafts/mine", json={"content": "not sent yet"}).is_success
        erase = ("patient", "erase", "--patient", patient, "--reason", "asked", "--ordered")
        done = run(*erase, "--data", server.directory)
        assert done.returncode == 0, done.stdout + done.stderr
        gone = ada.post("/api/streaming/assessment", json=body, headers=header)
        assert gone.status_code == 410 and "crushing" not in gone.text, gone.text
        assert "not sent yet" not in ada.get("/api/drafts/mine").text
