"""What a nurse sends twice, or by the name of a patient with two cases: done once, to the case that was meant, or refused."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

import pytest
from harness import CHEST_PAIN, HARMLESS, wait_for
from test_patients import register, talk
from test_signin import activate, add, bearer, sign_in


def two_cases(server, name: str) -> tuple[str, str, str]:
    """A patient with a grave case and a mild one: the patient, then the two entries, in the queue."""
    patient = register(server, external_id=name)
    mild = talk(server, patient, HARMLESS, "mild")
    grave = talk(server, patient, CHEST_PAIN, "grave")
    with server.http("nurse", headers={"X-Min-Log-Seq": str(grave["seq"])}) as http:
        assert http.get(f"/api/nurse/queue/{patient}").json()["session_id"] == grave["session_id"]
    return patient, *(case["session_id"].replace("ses_", "qe_") for case in (grave, mild))


def decisions(server, patient: str) -> list[str]:
    return [e["stream"].replace("ses_", "qe_") for e in server.audit(type="case_acted_on", patient_id=patient)]


def test_the_same_decision_sent_again_by_the_patients_name_settles_no_other_case(shared, name):
    """Under its key it is answered as before; without one it is refused, until the next case is named or time has passed."""
    patient, grave, mild = two_cases(shared, name)
    path, approve = f"/api/nurse/queue/{patient}/action", {"action": "approve"}
    with shared.http("nurse") as http:
        key = {"Idempotency-Key": name}
        first, again = (http.post(path, json=approve, headers=key) for _ in range(2))
        assert again.status_code == 200 and again.json()["duplicate"] is True
        assert first.json()["action"] == again.json()["action"]
        other = http.post(path, json=approve | {"notes": "another"}, headers=key)
        assert (other.status_code, other.json()["code"]) == (422, "idempotency_mismatch")
        twice = http.post(path, json=approve)
        assert twice.status_code == 409, twice.text
        assert twice.json()["current"] == {
            "decided": grave, "action_id": first.json()["action"]["action_id"], "next": mild,
        }
        assert decisions(shared, patient) == [grave]
        version = http.get(f"/api/nurse/queue/{mild}").json()["version"]
        meant = http.post(path, json=approve, headers={"If-Match": f'"{version}"'})
        assert meant.status_code == 200, meant.text
    assert decisions(shared, patient) == [mild, grave]


def test_once_a_decision_stands_the_patients_name_means_the_next_case(fresh, name):
    server = fresh(APP_UNDO_SECONDS="1").start()
    patient, grave, mild = two_cases(server, name)
    with server.http("nurse") as http:
        path = f"/api/nurse/queue/{patient}/action"
        assert http.post(path, json={"action": "approve"}).status_code == 200
        assert http.post(path, json={"action": "approve"}).status_code == 409
        next_one = wait_for(lambda: (a := http.post(path, json={"action": "approve"})).is_success and a)
        assert next_one.json()["action"]["session_id"] == mild.replace("qe_", "ses_")
    assert decisions(server, patient) == [mild, grave]


def test_an_undo_by_the_patients_name_takes_back_what_its_nurse_decided(shared, name):
    patient, grave, mild = two_cases(shared, name)
    with shared.http("nurse") as http:
        decided = http.post(f"/api/nurse/queue/{patient}/action", json={"action": "approve"}).json()["action"]
        undone = http.post(f"/api/nurse/queue/{patient}/undo", json={})
        assert undone.status_code == 200, undone.text
        assert (undone.json()["id"], undone.json()["undone_action_id"]) == (grave, decided["action_id"])
        again = http.post(f"/api/nurse/queue/{patient}/undo", json={})
        assert again.status_code == 409


def test_a_repeat_under_its_key_tells_the_same_as_the_first(fresh, name):
    """Each of the desk's POSTs, later and after a restart: identifiers, times and all but `duplicate`."""
    server = fresh().start()
    patient, grave, mild = two_cases(server, name)
    session = mild.replace("qe_", "ses_")
    sent = [
        (f"/api/nurse/sessions/{session}/notes", {"content": "call back at noon"}),
        (f"/api/nurse/queue/{mild}/snooze", {"seconds": 60}),
        (f"/api/nurse/queue/{grave}/action", {"action": "approve"}),
        (f"/api/nurse/queue/{grave}/undo", {}),
    ]
    answers = []
    for round_ in range(3):
        with server.http("nurse") as http:
            for number, (path, body) in enumerate(sent):
                answer = http.post(path, json=body, headers={"Idempotency-Key": f"{name}{number}"})
                assert answer.status_code in (200, 201), answer.text
                assert answer.json().pop("duplicate") is (round_ > 0)
                answers.append(answer.json() | {"duplicate": None})
        if round_ == 0:
            time.sleep(1.1)
        else:
            server.kill()
            server.start()
    one, two, three = (answers[i : i + len(sent)] for i in range(0, len(answers), len(sent)))
    for number, (path, _) in enumerate(sent):
        # Where the case stands, and in which version, is told as of now.
        now = {"version", "status", "urgency", "due_at", "assigned_nurse_id", "lease_expires_at"}
        for later in (two[number], three[number]):
            changed = {k for k in later if later[k] != one[number].get(k)}
            assert changed <= now, (path, one[number], later)
    assert one[0]["note_id"] and one[1]["snoozed_until"] and one[3]["undone_action_id"]


def test_of_two_who_decide_at_once_the_other_is_told_who_decided_what_and_when(shared, name):
    for number in range(4):
        patient = register(shared, external_id=f"{name}{number}")
        case = talk(shared, patient, CHEST_PAIN)["session_id"].replace("ses_", "qe_")
        clients = [shared.http("nurse", f"n-{number}-{i}") for i in range(4)]
        with ThreadPoolExecutor(4) as pool:
            path = f"/api/nurse/queue/{case}/action"
            answers = list(pool.map(lambda http: http.post(path, json={"action": "approve"}), clients))
        assert sorted(a.status_code for a in answers) == [200, 409, 409, 409]
        act = next(a for a in answers if a.status_code == 200).json()["action"]
        for answer in (a for a in answers if a.status_code == 409):
            told = answer.json()["current"]
            assert (told["decided_by"], told["action"], told["status"]) == (act["nurse_id"], "approve", "reviewed")
            assert abs(parsed(told["decided_at"]) - parsed(act["timestamp"])) < 1
        for http in clients:
            http.close()


def parsed(text: str) -> float:
    return datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


def test_two_preconditions_that_contradict_each_other_change_nothing(shared, name):
    _, grave, _ = two_cases(shared, name)
    with shared.http("nurse") as http:
        version = http.get(f"/api/nurse/queue/{grave}").json()["version"]
        for tag, expected, status in ((version, version + 1, 422), (version + 1, version, 422), (version, version, 200)):
            answer = http.post(
                f"/api/nurse/queue/{grave}/claim",
                json={"expected_version": expected}, headers={"If-Match": f'"{tag}"'},
            )
            assert answer.status_code == status, answer.text


@pytest.mark.parametrize(
    "more",
    [
        {"changes": {"urgency": "emergency"}}, {"escalate_to": "on_call_physician"}, {"questions": ["Since when?"]},
        {"override_reason": "ai_under_triaged"},
    ],
)
def test_an_act_that_would_leave_a_part_of_it_undone_is_refused(shared, name, more):
    """An approval with another level settled the case at the old one, and said 200."""
    _, _, mild = two_cases(shared, name)
    with shared.http("nurse") as http:
        path = f"/api/nurse/queue/{mild}/action"
        refused = http.post(path, json={"action": "approve"} | more)
        assert refused.status_code == 422, refused.text
        assert http.get(f"/api/nurse/queue/{mild}").json()["status"] == "pending"
        same = {"action": "approve", "changes": {"urgency": "routine"}, "questions": [], "escalate_to": None}
        assert http.post(path, json=same).status_code == 200


def test_no_case_is_given_to_a_nurse_who_would_not_see_it(fresh, name):
    """By hand-off, reassignment or with an act; on-call physicians see what is escalated, a grant opens the rest."""
    server = fresh()
    for login, options in (
        ("wanda", {"unit": "ward-7"}), ("omar", {"unit": "ward-9", "scope": "on_call_physician"}),
        ("dora", {"scope": "charge_nurse"}), ("nils", {}),
    ):
        server.__dict__.setdefault("codes", {})[login] = add(server, login, **options)
    server.start()
    ids, heads = {}, {}
    for login, code in server.codes.items():
        activate(server, login, code)
        proof = sign_in(server, login).json()
        ids[login], heads[login] = proof["user_id"], bearer(proof["access_token"])
    _, grave, _ = two_cases(server, name)
    with server.http(headers=heads["dora"]) as http:
        path = f"/api/nurse/queue/{grave}"
        assert http.post(path + "/claim").status_code == 200
        sbar = {"situation": "Chest pain"}
        escalate = {"action": "escalate", "escalate_to": "on_call_physician", "reason": "busy"}
        for verb, body in (
            ("handoff", sbar | {"to_nurse_id": ids["wanda"]}), ("handoff", sbar | {"to_nurse_id": ids["omar"]}),
            ("reassign", {"nurse_id": ids["wanda"]}), ("action", escalate | {"reassign_to": ids["wanda"]}),
        ):
            refused = http.post(f"{path}/{verb}", json=body)
            assert refused.status_code == 422, (verb, refused.text)
        assert http.get(path).json()["assigned_nurse_id"] == ids["dora"]
        given = http.post(path + "/action", json=escalate | {"reassign_to": ids["omar"]})
        assert given.status_code == 200, given.text
        assert http.get(path).json()["assigned_nurse_id"] == ids["omar"]
        assert http.post(path + "/reassign", json={"nurse_id": ids["nils"]}).status_code == 200


def test_what_its_author_says_in_a_messages_place_is_heard_whoever_took_it_back(shared, name):
    """It was answered with 200 and dropped, an emergency too; the same words again are the same correction."""
    session = talk(shared, register(shared, external_id=name), HARMLESS)["session_id"]
    with shared.http("nurse", "a-nurse") as nurse, shared.http("nurse", "another") as other:
        said = nurse.post(f"/api/sessions/{session}/messages", json={"content": "take two"}).json()
        path = f"/api/sessions/{session}/messages/{said['message_id']}/retract"
        assert other.post(path, json={"reason": "wrong dose"}).status_code == 200
        body = {"reason": "wrong dose", "correction": "take one"}
        first, again = (nurse.post(path, json=body) for _ in range(2))
        assert first.status_code == again.status_code == 200
        assert first.json()["correction_id"] and first.json()["correction_id"] == again.json()["correction_id"]
        items = nurse.get(f"/api/sessions/{session}/messages").json()["items"]
    assert [i["content"] for i in items if i["sender_type"] == "nurse" and i["state"] == "final"] == ["take one"]


def test_an_officer_without_the_clinical_right_still_reads_what_orders_a_case(shared, name):
    _, grave, _ = two_cases(shared, name)
    with shared.http("compliance") as officer:
        told = officer.get("/api/audit/replay", params={"session_id": grave.replace("qe_", "ses_")}).json()
    assert told["redacted"] is True and told["state"]["chief_complaint"] is None
    assert [f["name"] for f in told["state"]["priority_factors"]] == ["urgency", "red_flag", "waiting"]
