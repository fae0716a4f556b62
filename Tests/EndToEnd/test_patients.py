"""Patients: registered once, found again, merged, heard for; what the record says reaches every alert."""

from __future__ import annotations

import json

import pytest
from harness import CHEST_PAIN, HARMLESS, SERVICE_KEY, wait_for
from test_signin import activate, add, bearer, sign_in

ANNA = {
    "external_id": "MRN-1",
    "issuer": "clinic",
    "name": "Anna Example",
    "birth_date": "1990-05-01",
    "sex": "female",
    "language": "en",
    "callback_number": "+44 555 0100",
    "location": "Flat 2, 1 Test Road",
}


def register(server, **fields) -> str:
    with server.http("nurse") as http:
        answer = http.post("/api/patients", json=ANNA | fields)
        assert answer.status_code in (200, 201), answer.text
        return answer.json()["patient_id"]


def talk(server, patient: str, text: str, session: str = "s", user: str | None = None) -> dict:
    """A patient's message over REST; the session and what was answered."""
    token = server.token("patient", user or "u-" + patient[-8:], patient)
    with server.http(headers={"Authorization": "Bearer " + token}) as http:
        opened = http.post("/api/sessions", json={"session_id": session})
        assert opened.status_code in (200, 201), opened.text
        path = f"/api/sessions/{opened.json()['session_id']}"
        posted = http.post(path + "/messages", json={"content": text})
        assert posted.status_code == 201, posted.text
        return opened.json() | {"posted": posted.json(), "seq": posted.json()["seq"]}


def own(server, patient: str, user: str | None = None):
    token = server.token("patient", user or "u-" + patient[-8:], patient)
    return server.http(headers={"Authorization": "Bearer " + token})


def queue(server, after: int = 0) -> list[dict]:
    with server.http("nurse", headers={"X-Min-Log-Seq": str(after)}) as http:
        return http.get("/api/nurse/queue?limit=200").json()["queue"]


def test_a_number_is_one_patient_and_lookup_registers_nobody(shared, name):
    """The same issuer and number is the same record; another issuer's is not; asking makes none."""
    with shared.http("nurse") as http:
        body = ANNA | {"external_id": name}
        first, again = (http.post("/api/patients", json=body) for _ in range(2))
        assert (first.status_code, again.status_code) == (201, 200)
        assert first.json()["patient_id"] == again.json()["patient_id"]
        assert first.json()["age"] >= 35
        elsewhere = http.post("/api/patients", json=body | {"issuer": "other"})
        assert elsewhere.json()["patient_id"] != first.json()["patient_id"]
        ask = {"issuer": "clinic", "external_id": name}
        found = http.post("/api/patients/lookup", json=ask).json()
        assert [p["patient_id"] for p in found["items"]] == [first.json()["patient_id"]]
        nobody = http.post("/api/patients/lookup", json=ask | {"external_id": name + "x"})
        assert nobody.json()["items"] == []
        late = http.post("/api/patients", json=ask | {"external_id": name + "x"})
        assert late.status_code == 201


def test_a_name_is_found_by_its_beginning_and_the_day_of_birth(shared, name):
    with shared.http("nurse") as http:
        for tail, day in (("Aa", "1990-05-01"), ("ab", "1991-05-01")):
            body = {"external_id": name + tail, "name": f"{name} {tail}", "birth_date": day}
            assert http.post("/api/patients", json=body).status_code == 201
        def ask(**body):
            found = http.post("/api/patients/lookup", json=body).json()["items"]
            return [p["name"] for p in found]
        wait_for(lambda: len(ask(name=name.upper())) == 2, what="both names")
        assert ask(name=name, birth_date="1991-05-01") == [f"{name} ab"]
        assert ask(name=name + " aa%") == []
        assert http.post("/api/patients/lookup", json={}).status_code == 422


def test_of_another_units_patient_a_search_tells_the_identifier_alone(fresh, staff, name):
    """To programs of nobody more; to a nurse all of them once a grant opens the record; registering is no way around."""
    from test_break_glass import ends, opens
    from test_units import wards_of

    server = wards_of(fresh(APP_SERVING_API_KEY=SERVICE_KEY), staff)
    patient = server.sessions["p-default"]["patient_id"]
    words = {"name": f"Zora {name}", "birth_date": "1970-05-05", "callback_number": "+441632960001"}
    number = {"issuer": "hospital", "external_id": name}
    with server.http(headers=server.heads["dora"]) as dora:
        assert dora.patch(f"/api/patients/{patient}", json=words).status_code == 200
        assert dora.post(f"/api/patients/{patient}/identities", json=number).status_code == 201
    asked = ({"name": words["name"]}, {"name": words["name"], "birth_date": words["birth_date"]}, number)

    def found(head: dict, ask: dict) -> dict:
        with server.http(headers=head) as http:
            items = wait_for(lambda: http.post("/api/patients/lookup", json=ask).json()["items"])
        assert [p.pop("patient_id") for p in items] == [patient]
        return items[0]

    for ask in asked:
        assert found(server.heads["dora"], ask)["name"] == words["name"]
        assert set(found(server.heads["wanda"], ask).values()) == {None}
        assert set(found({"X-API-Key": SERVICE_KEY}, ask).values()) == {None}
    with server.http(headers=server.heads["wanda"]) as wanda:
        again = wanda.post("/api/patients", json=number | {"birth_date": "2020-01-01"})
        assert (again.status_code, again.json()["code"]) == (403, "not_your_patient")
        assert "Zora" not in again.text
    grant = opens(server, "wanda", patient)
    assert found(server.heads["wanda"], number)["callback_number"] == words["callback_number"]
    ends(server, "wanda", grant)
    with server.http(headers=server.heads["dora"]) as dora:
        assert dora.get(f"/api/patients/{patient}").json()["birth_date"] == "1970-05-05"


def test_what_was_searched_for_is_on_record_each_time_as_a_code_that_the_same_words_have_again(fresh, name):
    server = fresh()
    officer_words = add(server, "olga", "compliance", scope="audit.clinical")
    server.start()
    activate(server, "olga", officer_words)
    olga = bearer(sign_in(server, "olga").json()["access_token"])
    with server.http("nurse") as http:
        me = http.get("/api/auth/me").json()["user_id"]
        for ask in ({"name": f"Nobody {name}", "birth_date": "1970-05-05"}, {"name": f"None {name}"}):
            for _ in range(2):
                assert http.post("/api/patients/lookup", json=ask).json()["items"] == []
        assert http.post("/api/patients/lookup", json={"issuer": "h", "external_id": name}).status_code == 200
        assert http.post("/api/nurse/search", json={"q": f"word {name}"}).status_code == 200
        assert http.post("/api/nurse/queue/search", json={"q": f"line {name}"}).status_code == 200
    looks = [e for e in reversed(server.audit(type="viewing_started", actor=me))]
    assert [(e["view"], e["filter"]) for e in looks] == [
        ("patient_lookup", "name&birth_date"), ("patient_lookup", "name"), ("patient_lookup", "external_id"),
        ("search", "q"), ("queue", "q"),
    ]
    assert name not in json.dumps(looks)
    with server.http(headers=olga) as officer:
        told = [officer.get(f"/api/audit/events/{e['seq']}") for e in looks]
        codes = [answer.json()["payload"]["searched"] for answer in told]
        # Words would outlive the erasure of whom they name.
        assert not any(word in answer.text for answer in told for word in (name, "Nobody", "1970-05-05"))
        assert len(set(codes)) == 5 and all(len(bytes.fromhex(code)) == 16 for code in codes)
        with server.http("nurse", "another") as http:
            assert http.post("/api/patients/lookup", json={"name": f"NONE {name}"}).json()["items"] == []
            (again,) = server.audit(type="viewing_started", actor=http.get("/api/auth/me").json()["user_id"])
        assert officer.get(f"/api/audit/events/{again['seq']}").json()["payload"]["searched"] == codes[1]
    # Words that found somebody would outlive that record's erasure: who was found is told, and they are not.
    patient = register(server, external_id=name + "z", name=f"Zora {name}", birth_date="1970-05-05")
    with server.http("nurse") as http:
        wait_for(lambda: http.post("/api/patients/lookup", json={"name": "Zora"}).json()["items"])
        number = {"issuer": "clinic", "external_id": name + "z"}
        for ask in ({"name": f"Zora {name}", "birth_date": "1970-05-05"}, number):
            assert [found["patient_id"] for found in http.post("/api/patients/lookup", json=ask).json()["items"]] == [patient]
    found = [e for e in server.audit(type="viewing_started", actor=me) if e["view"] == "patient_lookup"][:2]
    assert [e["patient_ids"] for e in found] == [[patient], [patient]]
    with server.http(headers=olga) as officer:
        for look in found:
            told = officer.get(f"/api/audit/events/{look['seq']}")
            assert told.status_code == 200 and name not in told.text


@pytest.mark.parametrize(
    "field, value",
    [
        ("birth_date", "2999-01-01"), ("birth_date", "1990-02-30"), ("sex", "f"),
        ("callback_number", "call me"), ("callback_number", ""), ("name", "a\nb"),
        ("language", "e\u00e9"), ("pregnant", "yes"), ("name", 7), ("external_id", "pat_" + "0" * 26),
        ("external_id", ""), ("location", "x" * 301),
    ],
)
def test_what_cannot_be_read_is_refused_and_nothing_is_recorded(shared, name, field, value):
    with shared.http("nurse") as http:
        body = {"external_id": name, field: value}
        assert http.post("/api/patients", json=body).status_code == 422
        if field != "external_id":
            found = http.post("/api/patients/lookup", json={"external_id": name})
            assert found.json()["items"] == []


def test_an_alert_and_a_case_say_whom_to_call_and_where(shared, name):
    """Before the message and after a change: rows carry name, number and place as last told."""
    patient = register(shared, external_id=name, name=name)
    with shared.nurse() as nurse:
        talk(shared, patient, CHEST_PAIN)
        alert = nurse.until("red_flag_alert", patient_id=patient)["payload"]
    assert alert["patient_name"] == name
    assert alert["callback_number"] == ANNA["callback_number"]
    assert alert["location"] == ANNA["location"]
    with own(shared, patient) as me:
        assert me.patch("/api/patients/me", json={"location": "Ward 3"}).status_code == 200
        refused = me.patch("/api/patients/me", json={"birth_date": "1950-01-01"})
        assert refused.status_code == 403
    row = wait_for(
        lambda: next(
            (r for r in queue(shared) if r["patient_id"] == patient and r["location"] == "Ward 3"),
            None,
        ),
        what="the new place in the queue",
    )
    assert row["patient_name"] == name and row["callback_number"] == ANNA["callback_number"]


def test_age_and_pregnancy_of_the_record_reach_the_screening_of_the_chat(shared, name):
    """The same words weigh more for whom the record says she is pregnant."""
    words = "I have a really bad headache and my vision is blurry"
    plain = register(shared, external_id=name + "a")
    pregnant = register(shared, external_id=name + "b", pregnant=True)
    rules = []
    for patient in (plain, pregnant):
        posted = talk(shared, patient, words)["posted"]
        rules.append({flag["rule"] for flag in posted.get("red_flags", [])})
    assert rules[1] - rules[0], rules


def test_two_open_cases_of_one_patient_stay_two_and_name_each_other(shared, name):
    """Each is triaged and settled by itself; the patient's path means the most pressing."""
    patient = register(shared, external_id=name)
    mild = talk(shared, patient, HARMLESS, "mild")
    grave = talk(shared, patient, CHEST_PAIN, "grave")
    rows = [r for r in queue(shared, grave["seq"]) if r["patient_id"] == patient]
    assert [r["session_id"] for r in rows] == [grave["session_id"], mild["session_id"]]
    with shared.http("nurse") as http:
        case = http.get(f"/api/nurse/queue/{patient}").json()
        assert case["session_id"] == grave["session_id"]
        assert [o["session_id"] for o in case["other_cases"]] == [mild["session_id"]]
        settled = http.post(f"/api/nurse/queue/{patient}/action", json={"action": "approve"})
        assert settled.status_code == 200, settled.text
        left = http.get(f"/api/nurse/queue/{patient}").json()
        assert left["session_id"] == mild["session_id"] and left["other_cases"] == []


def test_a_merge_moves_the_cases_and_both_proofs_reach_the_record(fresh, name):
    """Before and after a restart: one patient, both logins, no way into a merged record but through it."""
    server = fresh().start()
    old, new = (register(server, external_id=name + end) for end in "ab")
    talked = talk(server, old, CHEST_PAIN)
    stepped = "Bearer " + stepped_up(server)
    with server.http(headers={"Authorization": stepped}) as http:
        assert http.post(f"/api/patients/{old}/merge", json={"into": old}).status_code == 422
        merged = http.post(f"/api/patients/{old}/merge", json={"into": new})
        assert merged.status_code == 200, merged.text
        again = http.post(f"/api/patients/{new}/merge", json={"into": old})
        assert again.status_code == 409 and again.json()["current"] == {"patient_id": new}
    for _ in range(2):
        rows = queue(server)
        assert [r["patient_id"] for r in rows] == [new]
        for patient in (old, new):
            with own(server, patient) as me:
                path = f"/api/sessions/{talked['session_id']}"
                assert me.get(path).status_code == 200
                assert me.get("/api/patients/me").json()["merged_from"] == [old]
        with server.http("nurse") as http:
            assert http.get(f"/api/patients/{old}").json()["patient_id"] == new
            found = http.post(
                "/api/patients/lookup", json={"issuer": "clinic", "external_id": name + "a"}
            )
            assert [p["patient_id"] for p in found.json()["items"]] == [new]
        assert server.terminate() == 0
        server.start()
    seen = server.audit(type="viewing_started", patient_id=new)
    assert {"session", "patient"} <= {e["view"] for e in seen}


def test_a_merged_record_tells_all_who_saw_either_half_of_it(fresh, name):
    """The accounting of disclosures, the patient's own access log, the trail and FHIR, by either identifier."""
    server = fresh().start()
    old, new = (register(server, external_id=name + end) for end in "ab")
    for user, patient in (("early", old), ("other", new)):
        with server.http("nurse", user) as http:
            assert http.get(f"/api/patients/{patient}").status_code == 200
            seen = http.get("/api/auth/me").json()["user_id"]
        assert seen in str(server.audit(type="viewing_started", patient_id=patient))
    with server.http(headers={"Authorization": "Bearer " + stepped_up(server)}) as http:
        assert http.post(f"/api/patients/{old}/merge", json={"into": new}).status_code == 200
    with server.http("nurse", "late") as http:
        whole = http.get(f"/api/patients/{old}").json()
        assert whole["patient_id"] == new
        assert {i["external_id"] for i in whole["identities"]} >= {name + "a", name + "b"}
    users = {}
    for user in ("early", "other", "late"):
        with server.http("nurse", user) as http:
            users[user] = http.get("/api/auth/me").json()["user_id"]
    with server.http("compliance") as officer:
        for patient in (old, new):
            path = f"/api/audit/disclosures?patient_id={patient}"
            told = officer.get(path).json()
            assert told["patient_id"] == new
            assert {i["recipient"]["id"] for i in told["items"]} >= set(users.values()), patient
            positions = [i["seq"] for i in told["items"]]
            assert positions == sorted(set(positions), reverse=True)
            pages, cursor = [], ""
            while cursor is not None:
                page = officer.get(path + "&limit=2" + (f"&cursor={cursor}" if cursor else "")).json()
                pages += [i["seq"] for i in page["items"]]
                cursor = page["next_cursor"]
            assert set(positions) <= set(pages) and len(pages) == len(set(pages))
            trail = {e["actor"]["id"] for e in server.audit(patient_id=patient, type="viewing_started")}
            assert trail >= set(users.values())
            bundle = officer.get(f"/fhir/AuditEvent?patient={patient}&_count=200").text
            assert all(user in bundle for user in users.values())
    for patient in (old, new):
        with own(server, patient) as me:
            told = {i["user_id"] for i in me.get("/api/me/access-log").json()["items"]}
            assert told >= set(users.values()), patient
            assert me.get(f"/api/audit/disclosures?patient_id={old}").status_code == 200


@pytest.mark.parametrize("field", ["name", "location"])
def test_blanks_are_nobodys_name_and_no_place(shared, name, field):
    """Not at registration and not as a change; `null` says that it is not known."""
    with shared.http("nurse") as http:
        for blank in ("", " ", "\u3000 "):
            body = {"external_id": name, "issuer": "blank", field: blank}
            assert http.post("/api/patients", json=body).status_code == 422
        patient = register(shared, external_id=name)
        assert http.patch(f"/api/patients/{patient}", json={field: " "}).status_code == 422
        assert http.patch(f"/api/patients/{patient}", json={field: None}).json()[field] is None
        with own(shared, patient) as me:
            user = me.get("/api/auth/me").json()["user_id"]
            agreed = me.post("/api/patients/me/consents", json={"kind": "care", "version": " "})
        assert agreed.status_code == 422, agreed.text
        body = {"user_id": user, "relation": " "}
        assert http.post(f"/api/patients/{patient}/caregivers", json=body).status_code == 422


def stepped_up(server, user: str = "a-nurse") -> str:
    from harness import run

    made = run(
        "token", "--data", server.directory, "--role", "nurse", "--user", user, "--step-up",
        "--ttl", 600,
    )
    assert made.returncode == 0, made.stderr
    return made.stdout.strip()


def test_merging_needs_a_fresh_proof(shared, name):
    patient = register(shared, external_id=name)
    with shared.http("nurse") as http:
        answer = http.post(f"/api/patients/{patient}/merge", json={"into": patient})
        assert (answer.status_code, answer.json()["code"]) == (403, "step_up_required")


def test_a_number_that_belongs_to_another_patient_is_told_apart(shared, name):
    one, two = (register(shared, external_id=name + end) for end in "ab")
    with shared.http("nurse") as http:
        body = {"issuer": "clinic", "external_id": name + "b"}
        taken = http.post(f"/api/patients/{one}/identities", json=body)
        assert taken.status_code == 409 and taken.json()["current"] == {"patient_id": two}
        more = body | {"external_id": name + "c"}
        assert http.post(f"/api/patients/{one}/identities", json=more).status_code == 201
        found = http.post("/api/patients/lookup", json=more).json()["items"]
        assert [p["patient_id"] for p in found] == [one]


def test_whose_number_it_is_is_told_to_those_alone_who_may_reach_that_record(fresh, staff, name):
    """Of another unit's patient nothing, and the try is on record; to programs never."""
    from test_units import wards_of

    server = wards_of(fresh(APP_SERVING_API_KEY=SERVICE_KEY), staff)
    own, other = (server.sessions[p]["patient_id"] for p in ("p-default", "p-seven"))
    number = {"issuer": "hospital", "external_id": name}
    with server.http(headers=server.heads["wanda"]) as wanda:
        assert wanda.post(f"/api/patients/{other}/identities", json=number).status_code == 201
    with server.http(headers=server.heads["dora"]) as dora:
        before = len(server.audit(type="access_denied", patient_id=other))
        refused = dora.post(f"/api/patients/{own}/identities", json=number)
        assert (refused.status_code, refused.json()["code"]) == (403, "not_your_patient")
        assert other not in refused.text
        assert len(server.audit(type="access_denied", patient_id=other)) == before + 1
    with server.http(headers={"X-API-Key": SERVICE_KEY}) as program:
        refused = program.post(f"/api/patients/{own}/identities", json=number)
        assert refused.status_code == 409 and other not in refused.text


def test_withdrawn_consent_stops_the_assistant_and_nothing_but_consent_starts_it(fresh, name):
    """No reply stands behind the withdrawal in the log, not even of one under way, nor after a restart."""
    server = fresh().start()
    patient = register(server, external_id=name)
    with server.http("nurse") as nurse, own(server, patient) as me:
        opened = me.post(
            "/api/sessions", json={"session_id": "s", "consent": {"ai_disclosure_version": "v1"}}
        ).json()
        path = f"/api/sessions/{opened['session_id']}"
        given = {"kind": "ai_assistant", "given": True, "version": "v1"}
        assert me.get("/api/patients/me").json()["consents"] == [given]
        me.post(path + "/messages", json={"content": HARMLESS})

        def senders():
            return [m["sender_type"] for m in me.get(path + "/messages").json()["items"]]

        wait_for(lambda: "assistant" in senders(), what="a reply")
        gone = me.post("/api/patients/me/consents/ai_assistant/withdraw")
        assert gone.status_code == 200 and gone.json()["given"] is False
        replies = senders().count("assistant")
        flagged = me.post(path + "/messages", json={"content": CHEST_PAIN}).json()
        assert flagged["red_flags"], "screening goes on"
        assert nurse.post(path + "/release").status_code == 409
    server.terminate()
    server.start()
    with server.http("nurse") as nurse, own(server, patient) as me:
        again = me.post(
            "/api/sessions", json={"session_id": "t", "consent": {"ai_disclosure_version": "v1"}}
        ).json()
        assert again["owner"] == "nurse"
        me.post(f"/api/sessions/{again['session_id']}/messages", json={"content": HARMLESS})
        assert nurse.post(path + "/release").status_code == 409
        back = me.post(
            "/api/patients/me/consents", json={"kind": "ai_assistant", "version": "v2"}
        )
        assert back.status_code == 200
        assert [m["sender_type"] for m in me.get(path + "/messages").json()["items"]].count(
            "assistant"
        ) == replies
        assert nurse.post(path + "/release").status_code == 200
        me.post(path + "/messages", json={"content": HARMLESS + " please"})
        wait_for(
            lambda: [
                m["sender_type"] for m in me.get(path + "/messages").json()["items"]
            ].count("assistant") > replies,
            what="a reply after consent",
        )


def test_a_caregiver_speaks_for_the_child_alone_and_only_while_allowed(shared, name):
    """The child's record decides about screening; the one who speaks is named; an end is an end."""
    child = register(shared, external_id=name, birth_date="2026-09-01")
    mother = register(shared, external_id=name + "m")
    with own(shared, mother, "m" + name) as her, shared.http("nurse") as nurse:
        me = her.get("/api/auth/me").json()["user_id"]
        assert her.post("/api/sessions", json={"patient_id": child}).status_code == 403
        added = nurse.post(
            f"/api/patients/{child}/caregivers", json={"user_id": me, "relation": "mother"}
        )
        assert added.status_code == 201, added.text
        opened = her.post("/api/sessions", json={"patient_id": child, "session_id": "child"})
        assert opened.status_code == 201, opened.text
        assert opened.json()["patient_id"] == child
        path = f"/api/sessions/{opened.json()['session_id']}"
        words = {"content": "vomiting and not drinking"}
        own_path = f"/api/sessions/{her.post('/api/sessions', json={}).json()['session_id']}"
        assert her.post(own_path + "/messages", json=words).status_code == 201
        said = her.post(path + "/messages", json=words)
        assert said.status_code == 201
        assert her.get(f"/api/patients/{child}").json()["caregivers"] == [
            {"user_id": me, "relation": "mother"}
        ]
        token = her.headers["Authorization"].removeprefix("Bearer ")
        with shared.socket(f"/ws/chat?session_id={opened.json()['session_id']}", token) as socket:
            socket.until("welcome")
            ended = nurse.post(f"/api/patients/{child}/caregivers/{me}/end")
            assert ended.status_code == 200
            said_later = nurse.post(path + "/messages", json={"content": "SAID-TO-OTHERS-ALONE"})
            assert said_later.status_code == 201, said_later.text
            assert socket.close_code(5) == 4403
            assert "SAID-TO-OTHERS-ALONE" not in str(socket.seen)
        # What she did stands under her own name, for the child; what she did for herself does not.
        officer = shared.http("compliance")
        trail = officer.get("/api/audit/events", params={"patient_id": child, "actor": me}).json()["items"]
        assert {e["actor"]["on_behalf_of"] for e in trail} == {child}
        assert {"message_posted", "viewing_started"} <= {e["type"] for e in trail}
        mine = officer.get("/api/audit/events", params={"patient_id": mother, "actor": me}).json()["items"]
        assert mine and {e["actor"]["on_behalf_of"] for e in mine} == {None}
        exported = officer.get("/api/audit/export", params={"patient_id": child, "actor": me}).text
        assert f'"on_behalf_of":"{child}"' in exported
        posted = next(e["seq"] for e in trail if e["type"] == "message_posted")
        one = officer.get(f"/api/audit/events/{posted}").json()
        assert one["actor"]["on_behalf_of"] == child
        refused = her.get(path)
        assert (refused.status_code, refused.json()["code"]) == (403, "not_your_patient")
        assert her.get("/api/patients/me").json()["patient_id"] == mother
    rows = {r["patient_id"]: r["triage_category"] for r in queue(shared, said.json()["seq"])}
    assert rows[child] < rows[mother], "the same words of an infant weigh more"
    for patient, behalf in ((child, child), (mother, None)):
        acts = [e for e in shared.audit(patient_id=patient) if e["actor"]["id"] == me]
        assert acts and {e["actor"]["on_behalf_of"] for e in acts} == {behalf}, patient


def test_a_rating_is_an_event_and_a_nurse_gives_none(shared, name):
    patient = register(shared, external_id=name)
    talked = talk(shared, patient, HARMLESS)
    path = f"/api/sessions/{talked['session_id']}/rating"
    with own(shared, patient) as me:
        assert me.post(path, json={"rating": 6}).status_code == 422
        assert me.post(path, json={"rating": "5"}).status_code == 422
        assert me.post(path, json={"rating": 5, "comment": "kind"}).status_code == 201
        assert me.post(path, json={"rating": 5, "comment": "kind"}).status_code == 200
    with shared.http("nurse") as http:
        assert http.post(path, json={"rating": 5}).status_code == 403
    assert len(shared.audit(type="rating_given", patient_id=patient)) == 1


def test_what_is_taken_away_is_recorded_before_it_leaves(shared, name):
    """Transcript and export hold the words, in every form; each is an export in the trail."""
    patient = register(shared, external_id=name)
    talked = talk(shared, patient, HARMLESS + " <b>&")
    path = f"/api/sessions/{talked['session_id']}/transcript"
    with own(shared, patient) as me:
        listed = me.get("/api/sessions").json()["items"]
        assert [s["session_id"] for s in listed] == [talked["session_id"]]
        assert HARMLESS in me.get(path).text
        assert HARMLESS in me.get(path + "?format=txt").text
        page = me.get(path + "?format=html").text
        assert "&lt;b&gt;&amp;" in page and "<b>" not in page
        assert me.get(path + "?format=pdf").content.startswith(b"%PDF-")
        assert me.get(path + "?format=docx").status_code == 422
        user = me.get("/api/auth/me").json()["user_id"]
        mine = me.get("/api/me/export").json()
        assert mine["patient"]["patient_id"] == patient
        assert HARMLESS in mine["sessions"][0]["messages"][0]["content"]
    with own(shared, register(shared, external_id=name + "x")) as other:
        assert other.get(path).status_code == 403
        assert other.get(f"/api/sessions?patient_id={patient}").status_code == 403
    exports = shared.audit(type="record_exported", actor=user)
    assert len(exports) == 5


def test_a_draft_is_its_writers_alone(shared, name):
    with shared.http("nurse", name) as one, shared.http("nurse", name + "b") as two:
        kept = one.put("/api/drafts/k", json={"content": "not sent yet"})
        assert kept.status_code == 200
        assert one.get("/api/drafts/k").json()["content"] == "not sent yet"
        assert two.get("/api/drafts/k").status_code == 404
        assert one.put("/api/drafts/k", json={"content": "x" * 20000}).status_code == 422
        for number in range(60):
            last = one.put(f"/api/drafts/n{number}", json={"content": "x"})
        assert last.status_code == 409
        assert one.delete("/api/drafts/k").status_code == 204
        assert one.get("/api/drafts/k").status_code == 404


def test_names_and_numbers_stand_nowhere_in_clear(fresh, name):
    """Neither in the log, nor in keys, nor in read models, nor in what is printed."""
    server = fresh().start()
    canary, number = "Zebulon" + name[2:], "MRN" + name[2:]
    register(server, external_id=number, name=canary)
    with server.http("nurse") as http:
        http.post("/api/patients/lookup", json={"name": canary})
        http.post("/api/patients/lookup", json={"external_id": number})
    server.terminate()
    files = [p for p in server.directory.rglob("*") if p.is_file()] + [server.error_path]
    for path in files:
        data = path.read_bytes()
        assert canary.encode() not in data and number.encode() not in data, path
