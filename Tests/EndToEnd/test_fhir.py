"""The record as FHIR R4 for other systems: valid resources, one's own and no other's, each search a look on record."""

from __future__ import annotations

import base64

import pytest
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.capabilitystatement import CapabilityStatement
from fhir.resources.R4B.operationoutcome import OperationOutcome
from harness import CHEST_PAIN, HARMLESS, wait_for
from test_export import balp

FHIR = "application/fhir+json"


@pytest.fixture(scope="module")
def ward(shared):
    """Two patients, one with an emergency that a nurse settled; their identifiers."""
    said = {}
    for owner, words in (("fhir-ada", CHEST_PAIN), ("fhir-bob", HARMLESS)):
        with shared.http("patient", owner) as http:
            opened = http.post("/api/sessions", json={"session_id": "f"}).json()
            path = f"/api/sessions/{opened['session_id']}/messages"
            assert http.post(path, json={"content": words}).status_code == 201
            said[owner] = opened
    with shared.http("nurse", "fhir-nurse") as http:
        path = f"/api/nurse/queue/{said['fhir-ada']['patient_id']}/action"
        deed = {"action": "override", "override_reason": "additional_information", "notes": "ECG normal today"}
        assert http.post(path, json=deed | {"changes": {"urgency": "routine"}}).status_code == 200
    return said


def search(server, role, user, kind, **query):
    with server.http(role, user) as http:
        answer = http.get(f"/fhir/{kind}", params=query)
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Type"] == FHIR
    bundle = answer.json()
    Bundle.model_validate(bundle)
    return bundle, [e["resource"] for e in bundle.get("entry", [])]


def whole(server, role, user, kind, **query):
    """Every page, by the link to the next one."""
    bundle, found = search(server, role, user, kind, **query)
    with server.http(role, user) as http:
        while True:
            nexts = [link["url"] for link in bundle["link"] if link["relation"] == "next"]
            if not nexts:
                return found
            bundle = http.get(nexts[0]).json()
            Bundle.model_validate(bundle)
            page = [e["resource"] for e in bundle.get("entry", [])]
            assert len(page) <= int(query.get("_count", 50))
            found += page


def test_the_facade_says_what_it_can_do_and_tells_faults_in_fhirs_form(shared, ward):
    with shared.http("nurse", "fhir-nurse") as nurse, shared.http() as nobody:
        told = nobody.get("/fhir/metadata").json()
        CapabilityStatement.model_validate(told)
        assert told["fhirVersion"] == "4.0.1"
        kinds = {r["type"] for r in told["rest"][0]["resource"]}
        assert kinds == {"AuditEvent", "Communication", "Task", "RiskAssessment"}
        for client, path, status in [
            (nobody, "/fhir/Task", 401),
            (nurse, "/fhir/Communication", 422),
            (nurse, "/fhir/Task?name=Ada", 422),
            (nurse, "/fhir/Task?date=yesterday", 422),
            (nurse, "/fhir/Task?_cursor=x", 422),
            (nurse, "/fhir/Observation", 404),
            (nurse, "/integration/fhir/Observation", 404),
        ]:
            answer = client.get(path)
            assert (answer.status_code, answer.headers["Content-Type"]) == (status, FHIR), path
            OperationOutcome.model_validate(answer.json())
            assert "112" in answer.json()["issue"][0]["details"]["text"]


def test_a_case_is_a_task_and_its_judgement_a_risk_assessment(shared, ward):
    ada = ward["fhir-ada"]
    _, (task,) = search(shared, "nurse", "fhir-nurse", "Task", patient=ada["patient_id"])
    assert task["status"] == "completed" and task["priority"] == "routine"
    assert task["for"]["reference"] == "Patient/" + ada["patient_id"].replace("_", "-")
    assert task["note"] == [{"text": "ECG normal today"}]
    _, again = search(shared, "nurse", "fhir-nurse", "Task", _id=task["id"])
    assert again == [task]
    _, (risk,) = search(shared, "nurse", "fhir-nurse", "RiskAssessment", patient=task["for"]["reference"])
    assert risk["status"] == "final" and "Acute coronary" in risk["prediction"][0]["rationale"]
    _, (own,) = search(shared, "patient", "fhir-ada", "RiskAssessment")
    assert "rationale" not in own["prediction"][0] and "outcome" not in own["prediction"][0]
    assert own["prediction"][0]["qualitativeRisk"] == risk["prediction"][0]["qualitativeRisk"]
    at = task["authoredOn"]
    for date, n in [(at, 1), (at[:10], 1), (at[:4], 1), ("gt" + at, 0), ("lt" + at, 0), ("ge" + at, 1), ("2020-01", 0)]:
        bundle, found = search(shared, "nurse", "fhir-nurse", "Task", patient=ada["patient_id"], date=date)
        assert (len(found), bundle["total"]) == (n, n), date
    tasks = whole(shared, "nurse", "fhir-nurse", "Task", _count=1)
    assert len({t["id"] for t in tasks}) == len(tasks) >= 2


def test_what_was_said_comes_to_its_patient_and_nurses_alone(shared, ward):
    ada, bob = ward["fhir-ada"]["patient_id"], ward["fhir-bob"]["patient_id"]
    own = whole(shared, "patient", "fhir-ada", "Communication", _count=1)
    words = [c["payload"][0]["contentString"] for c in own if "payload" in c]
    assert CHEST_PAIN in words and HARMLESS not in words
    seen = whole(shared, "nurse", "fhir-nurse", "Communication", patient=ada)
    assert [c["id"] for c in seen] == [c["id"] for c in own]
    _, one = search(shared, "patient", "fhir-ada", "Communication", _id=own[-1]["id"])
    assert one == [own[-1]]
    with shared.http("patient", "fhir-ada") as http:
        for kind in ("Communication", "RiskAssessment", "AuditEvent"):
            answer = http.get(f"/fhir/{kind}", params={"patient": bob})
            assert answer.status_code == 403, kind
            OperationOutcome.model_validate(answer.json())


def test_who_asks_for_what_changed_is_told_what_was_taken_back_claimed_or_released(shared, name):
    with shared.http("patient", name) as http:
        opened = http.post("/api/sessions", json={"session_id": "f"}).json()
        path = f"/api/sessions/{opened['session_id']}/messages"
        said = http.post(path, json={"content": HARMLESS}).json()["message_id"]
        wait_for(lambda: len(http.get(path).json()["items"]) == 2, what="the assistant's answer")

        def since(change: str, kind: str, identifier: str) -> dict:
            """What is found by who asks for all since the latest event of a type."""
            told = shared.audit(type=change, patient_id=opened["patient_id"])[0]["recorded_at"]
            query = {"patient": opened["patient_id"], "_lastUpdated": "ge" + told}
            found = search(shared, "nurse", name + "-n", kind, **query)[1]
            (one,) = [r for r in found if r["id"] == identifier.replace("_", "-")]
            assert one["meta"]["lastUpdated"] >= told
            return one

        assert http.post(f"{path}/{said}/retract", json={"reason": "wrong_words"}).status_code == 200
        told = since("message_retracted", "Communication", said)
        assert told["status"] == "entered-in-error" and told["sent"] < told["meta"]["lastUpdated"]
    entry = opened["session_id"].replace("ses_", "qe_")
    with shared.http("nurse", name + "-n") as nurse:
        for act, change, status in (("claim", "case_claimed", "in-progress"), ("release", "claim_released", "requested")):
            assert nurse.post(f"/api/nurse/queue/{entry}/{act}").status_code == 200
            task = since(change, "Task", entry)
            assert task["status"] == status and task["lastModified"] == task["meta"]["lastUpdated"]


def test_the_trail_follows_balp_and_shows_each_reader_what_is_theirs(shared, ward):
    ada = ward["fhir-ada"]["patient_id"]
    reference = "Patient/" + ada.replace("_", "-")
    every = whole(shared, "compliance", "fhir-officer", "AuditEvent", patient=ada, _count=3)
    assert len({e["id"] for e in every}) == len(every) > 5
    names = {balp(e) for e in every}
    assert {"PatientQuery", "PatientUpdate", "PatientCreate"} <= names
    own = whole(shared, "patient", "fhir-ada", "AuditEvent")
    subjects = {e["what"]["reference"] for r in own for e in r["entity"] if e["type"]["code"] == "1"}
    assert own and subjects == {reference}
    assert all(a["network"]["address"] in ("unknown", "anamnesis") for r in own for a in r["agent"] if "network" in a)
    with shared.http("nurse", "fhir-nurse") as http:
        me = http.get("/api/auth/me").json()["user_id"]
    acts = whole(shared, "nurse", "fhir-nurse", "AuditEvent")
    who = {a["who"]["identifier"]["value"] for r in acts for a in r["agent"] if a["requestor"]}
    assert acts and who == {me}
    _, one = search(shared, "compliance", "fhir-officer", "AuditEvent", _id=every[0]["id"])
    assert [e["id"] for e in one] == [every[0]["id"]]
    _, foreign = search(shared, "nurse", "fhir-other", "AuditEvent", _id=acts[0]["id"])
    assert foreign == []
    _, none = search(shared, "compliance", "fhir-officer", "AuditEvent", patient=ada, date="lt2020")
    assert none == []


def test_each_search_is_a_look_on_record_with_what_was_asked(shared, ward):
    ada = ward["fhir-ada"]["patient_id"]
    search(shared, "nurse", "fhir-looker", "Task", patient=ada, date="ge2020")
    (look,) = [e for e in shared.audit(type="viewing_started", patient_id=ada) if e["view"] == "fhir_task"
               and e["filter"] == f"patient={ada}&date=ge2020"]
    assert look["patient_ids"] == [ada]
    bundle, _ = search(shared, "compliance", "fhir-officer", "AuditEvent", patient=ada)
    queries = [e["query"] for r in (x["resource"] for x in bundle["entry"]) for e in r["entity"] if "query" in e]
    assert any("view=fhir_task&patient=" in base64.b64decode(q).decode() for q in queries)
