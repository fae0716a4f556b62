"""Lists to their last page, and what the surface says of itself that a client takes at its word."""

from __future__ import annotations

import pytest
from fhir.resources.R4B.bundle import Bundle
from harness import CHEST_PAIN, HARMLESS, wait_for
from test_access import steps_up


def pages(http, path: str, of: str = "items", **query) -> list[dict]:
    """Every row of a list, page by page; each page but the last is full and names the next."""
    rows, cursor = [], None
    for _ in range(50):
        answer = http.get(path, params=query | ({"cursor": cursor} if cursor else {}))
        assert answer.status_code == 200, answer.text
        body = answer.json()
        rows += body[of]
        cursor = body["next_cursor"]
        assert body["has_more"] == (cursor is not None)
        if cursor is None:
            return rows
        assert len(body[of]) == query["limit"]
    raise AssertionError("the list has no end")


@pytest.fixture(scope="module")
def busy(tmp_path_factory):
    """Eight cases of eight patients, one of them settled, one closed."""
    from harness import Server

    server = Server(tmp_path_factory.mktemp("busy") / "data").start()
    server.sessions = []
    for count in range(8):
        with server.http("patient", f"p-{count}") as ill:
            session = ill.post("/api/sessions", json={}).json()["session_id"]
            words = CHEST_PAIN if count % 3 == 0 else HARMLESS
            ill.post(f"/api/sessions/{session}/messages", json={"content": words, "client_id": "m"})
            server.sessions.append(session)
    with server.http("nurse", "n-1") as nurse:
        entry = server.sessions[1].replace("ses_", "qe_")
        body = {"action": "approve", "notes": "fine"}
        assert nurse.post(f"/api/nurse/queue/{entry}/action", json=body).status_code == 200
        assert nurse.post(f"/api/sessions/{server.sessions[2]}/close").status_code == 200
    yield server
    server.kill()


def test_a_sorted_queue_has_pages_to_its_end(busy):
    with busy.http("nurse", "n-1") as nurse:
        whole = nurse.get("/api/nurse/queue", params={"limit": 200}).json()["queue"]
        assert len(whole) == 6
        for sort in ("priority", "arrival", "due", "newest"):
            once = nurse.get("/api/nurse/queue", params={"limit": 200, "sort": sort}).json()["queue"]
            rows = pages(nurse, "/api/nurse/queue", "queue", limit=2, sort=sort)
            assert [r["id"] for r in rows] == [r["id"] for r in once], sort
            assert {r["id"] for r in rows} == {r["id"] for r in whole}
        cursor = nurse.get("/api/nurse/queue", params={"limit": 2, "sort": "due"}).json()["next_cursor"]
        wrong = nurse.get("/api/nurse/queue", params={"limit": 2, "sort": "newest", "cursor": cursor})
        assert wrong.status_code == 422


def test_settled_cases_are_found_by_their_status(busy):
    with busy.http("nurse", "n-1") as nurse:
        for status, session in (("reviewed", busy.sessions[1]), ("closed", busy.sessions[2])):
            answer = nurse.get("/api/nurse/queue", params={"status": status})
            assert answer.status_code == 200, answer.text
            body = answer.json()
            assert [r["session_id"] for r in body["queue"]] == [session] and body["total"] == 1
            assert body["queue"][0]["status"] == status
            assert nurse.get("/api/nurse/queue", params={"status": status, "sort": "due"}).status_code == 200
        assert nurse.get("/api/nurse/queue", params={"status": "lost"}).status_code == 422


def test_sessions_messages_and_figures_have_pages_to_their_end(busy):
    with busy.http("nurse", "n-1") as nurse, busy.http("patient", "p-0") as ill:
        rows = pages(nurse, "/api/sessions", limit=3)
        assert [r["session_id"] for r in rows] == busy.sessions[::-1]
        assert {r["state"] for r in rows} == {"open", "closed"}
        assert all(r["counts"]["messages"] >= 1 for r in rows)
        for _ in range(3):
            ill.post("/api/sessions", json={})
        assert len(pages(ill, "/api/sessions", limit=2)) == 4
        path = f"/api/sessions/{busy.sessions[0]}"
        for count in range(3):
            ill.post(path + "/messages", json={"content": HARMLESS, "client_id": f"again-{count}"})
            # What is said while an answer is made may be answered together.
            wait_for(
                lambda: ill.get(path + "/messages").json()["items"][-1]["sender_type"] == "assistant",
                what="the answer",
            )
        wait_for(lambda: len(ill.get(path + "/messages").json()["items"]) >= 8, what="the answers")
        whole = ill.get(path + "/messages").json()["items"]
        rows = pages(ill, path + "/messages", limit=3)
        assert [m["seq"] for m in rows] == [m["seq"] for m in whole]
        assert ill.get(path + "/messages", params={"cursor": "x"}).status_code == 422
        one = ill.get(path).json()
        assert one["state"] == "open" and one["counts"]["messages"] >= len(whole)
        cases = pages(nurse, "/api/nurse/cases", metric="total_queue_size", limit=2)
        assert len({c["queue_id"] for c in cases}) == len(cases) >= 6


def test_sessions_of_other_units_stay_there(server):
    admin = server.http(headers=steps_up(server, "admin", "root"))
    code = admin.post(
        "/api/admin/users", json={"login": "ward", "role": "nurse", "unit": "ward-9"}
    ).json()["activation_code"]
    password = "correct horse battery 9"
    assert server.http().post(
        "/api/auth/activate", json={"username": "ward", "code": code, "password": password}
    ).is_success
    token = server.http().post(
        "/api/auth/token", json={"grant_type": "password", "username": "ward", "password": password}
    ).json()["access_token"]
    with server.http("patient", "ada") as ada, server.http("nurse", "n-1") as nurse:
        ada.post("/api/sessions", json={})
        assert len(nurse.get("/api/sessions").json()["items"]) == 1
    far = server.http(headers={"Authorization": f"Bearer {token}"})
    assert far.get("/api/sessions").json()["items"] == []


def test_a_nurse_is_called_by_name_where_others_read_who_holds_a_case(server):
    admin = server.http(headers=steps_up(server, "admin", "root"))
    body = {"login": "nadia", "role": "nurse", "name": "Nadia P"}
    code = admin.post("/api/admin/users", json=body).json()["activation_code"]
    login = {"username": "nadia", "password": "correct horse battery 9"}
    assert server.http().post("/api/auth/activate", json=login | {"code": code}).is_success
    token = server.http().post("/api/auth/token", json=login | {"grant_type": "password"}).json()
    nadia = server.http(headers={"Authorization": "Bearer " + token["access_token"]})
    with server.http("patient", "ada") as ada, server.http("nurse", "n-2") as other:
        session = ada.post("/api/sessions", json={}).json()["session_id"]
        ada.post(f"/api/sessions/{session}/messages", json={"content": HARMLESS, "client_id": "m"})
        path = "/api/nurse/queue/" + session.replace("ses_", "qe_")
        assert nadia.post(path + "/claim").status_code == 200
        assert other.get(path).json()["assigned_nurse_name"] == "Nadia P"
        [row] = other.get("/api/nurse/queue").json()["queue"]
        assert row["assigned_nurse_name"] == "Nadia P"
        conflict = other.post(path + "/claim")
        assert conflict.status_code == 409
        assert conflict.json()["current"]["assigned_nurse_name"] == "Nadia P"


def test_an_export_by_an_officer_is_accounted_for_with_role_and_purpose(server):
    with server.http("patient", "ada") as ada, server.http("compliance", "olaf") as olaf:
        patient = ada.post("/api/sessions", json={}).json()["patient_id"]
        assert olaf.get("/api/audit/export", params={"patient_id": patient}).status_code == 200
        ada.get("/api/me/export")
        told = olaf.get("/api/audit/disclosures", params={"patient_id": patient}).json()["items"]
        exports = {i["recipient"]["role"]: i for i in told if i["what"] == "exported"}
        assert exports["compliance"]["purpose"] == "HCOMPL"
        assert exports["compliance"]["accounting_required"] is True
        assert exports["patient"]["purpose"] == "PATRQT"
        assert exports["patient"]["accounting_required"] is False


def test_a_patient_takes_the_record_along_as_a_fhir_bundle(server):
    with server.http("patient", "ada") as ada:
        session = ada.post("/api/sessions", json={}).json()["session_id"]
        ada.post(f"/api/sessions/{session}/messages", json={"content": HARMLESS, "client_id": "m"})
        ada.patch("/api/patients/me", json={"location": "Elm Street 4", "callback_number": "+61 3 9999"})
        whole = ada.get("/api/me/export").json()
        for answer in (
            ada.get("/api/me/export", params={"format": "fhir"}),
            ada.get("/api/me/export", headers={"Accept": "application/fhir+json"}),
        ):
            assert answer.headers["Content-Type"] == "application/fhir+json"
            bundle = Bundle.model_validate(answer.json())
            kinds = [entry.resource.get_resource_type() for entry in bundle.entry]
            assert kinds[:2] == ["Patient", "Encounter"] and "Communication" in kinds
        assert Bundle.model_validate(whole["fhir"]).type == "collection"
        said = [e["resource"] for e in whole["fhir"]["entry"] if e["resource"]["resourceType"] == "Communication"]
        assert HARMLESS in [c["payload"][0]["contentString"] for c in said]
        urls = {e["fullUrl"] for e in whole["fhir"]["entry"]}
        assert all(c["subject"]["reference"] in urls and c["encounter"]["reference"] in urls for c in said)


def test_every_problem_has_a_page_and_every_alert_leads_somewhere(shared, name):
    with shared.http("patient", name) as ada, shared.http("nurse", "n-1") as nurse:
        problem = shared.http().get("/ws/chat", headers=ada.headers)
        assert problem.status_code == 426
        kinds = [problem.json()["type"]]
        kinds += shared.http().get("/docs/", headers={"Accept": "application/json"}).json()["errors"]
        assert len(kinds) > 30
        for kind in kinds:
            assert shared.http().get(kind).status_code == 200, kind
        session = ada.post("/api/sessions", json={}).json()["session_id"]
        said = ada.post(f"/api/sessions/{session}/messages", json={"content": CHEST_PAIN, "client_id": "m"})
        alert = nurse.get("/api/nurse/alerts/" + said.json()["alert_id"]).json()
        page = shared.http().get(alert["link"])
        assert page.status_code == 200 and "text/html" in page.headers["Content-Type"]
        for path in ("/patient", "/nurse", "/admin"):
            assert shared.http().get(path).status_code == 200


def test_a_diff_names_the_role_of_patients_and_goes_forward_only(server):
    with server.http("patient", "ada") as ada, server.http("compliance", "olaf") as olaf:
        session = ada.post("/api/sessions", json={}).json()["session_id"]
        ada.post(f"/api/sessions/{session}/messages", json={"content": HARMLESS, "client_id": "m"})
        changes = olaf.get("/api/audit/diff", params={"session_id": session}).json()["changes"]
        assert changes and "patient" in {c["by"]["role"] for c in changes}
        back = {"session_id": session, "from_seq": 20, "to_seq": 2}
        assert olaf.get("/api/audit/diff", params=back).status_code == 422


def test_documents_and_figures_come_in_the_forms_they_name(shared):
    http = shared.http()
    for version in ("3.1", "3.2"):
        for form in ("json", "yaml"):
            answer = http.get("/docs/export/swagger", params={"version": version, "format": form})
            assert answer.status_code == 200
            assert answer.json()["openapi"] == version + ".0"
    for answer in (
        http.get("/metrics", headers={"Accept": "application/openmetrics-text;version=1.0.0,text/plain;q=0.5"}),
        http.get("/metrics", params={"format": "openmetrics"}),
    ):
        assert answer.headers["Content-Type"].startswith("application/openmetrics-text; version=1.0.0")
        lines = answer.text.splitlines()
        assert lines[-1] == "# EOF" and "# TYPE anamnesis_log_events counter" in lines
        assert any(line.startswith("anamnesis_log_events_total ") for line in lines)
    asyncapi = http.get("/docs/export/asyncapi").json()
    assert {c["address"] for c in asyncapi["channels"].values()} == {"/ws/chat", "/ws/emergency/", "/test/monitor"}
    names = {m["name"] for m in asyncapi["components"]["messages"].values()}
    assert {"user_joined", "user_left", "authenticated", "status_update"} <= names
    health, status = http.get("/health").json(), http.get("/status").json()
    parts = {"log", "projections", "connection_pools", "websocket", "sse_streaming", "model", "redis", "cors", "testing"}
    assert parts <= set(health["components"]) and parts <= set(status["components"])
    assert "verified_seq" in status["log"] and status["build"]
    detailed = http.get("/docs/health/detailed").json()["components"]
    assert detailed["pools"]["database"]["state"] == "healthy" and detailed["pools"]["websocket"]["size"] >= 0
    assert detailed["disk"]["status"] == "healthy" and detailed["disk"]["free_bytes"] > 1 << 20
    assert detailed["clock"] == {"status": "healthy", "skew_s": 0} and detailed["keys"]["status"] == "healthy"
    law = http.get("/docs/metrics/compliance").json()
    assert law["retention"]["oldest_event"] and law["phi_redaction"]["enabled"] is True
    assert law["access"]["failed_logins_24h"] is not None and "last_anchor_at" in law["chain"]


@pytest.mark.parametrize(
    ("name_", "asked"),
    [
        ("Zoë Ångström", "ångström"), ("Zoë Ångström", "ÅNGSTRÖM"), ("Иванов Пётр", "иванов"), ("ИВАНОВ ПЁТР", "Иванов"),
        ("élodie brûlé", "Brûlé"), ("Ünal Çelik", "ünal"),
    ],
)
def test_a_patients_name_is_found_however_its_letters_are_written(shared, name, name_, asked):
    """In the record's search, in the queue's, and by the beginning of the name; SQLite's own lower case is ASCII alone."""
    with shared.http("patient", name) as me:
        session = me.post("/api/sessions", json={"session_id": "s"}).json()
        seq = me.post("/api/sessions/s/messages", json={"content": CHEST_PAIN}).json()["seq"]
    with shared.http("nurse", headers={"X-Min-Log-Seq": str(seq)}) as http:
        patient = session["patient_id"]
        assert http.patch(f"/api/patients/{patient}", json={"name": f"{name_} {name}"}).status_code == 200

        def is_found():
            found = http.post("/api/nurse/search", json={"q": asked, "limit": 200}).json()["items"]
            return patient in [i["patient_id"] for i in found]

        wait_for(is_found, what="the name given after the message")
        found = http.post("/api/nurse/queue/search", json={"q": asked, "limit": 200, "snoozed": "all"}).json()
        assert patient in [e["patient_id"] for e in found["queue"]]
        start = f"{name_} {name}"
        for way in (start, start.lower(), start.title()):
            items = http.post("/api/patients/lookup", json={"name": way}).json()["items"]
            assert patient in [p["patient_id"] for p in items], way


def test_a_search_tells_no_more_than_asked_for_and_blanks_ask_for_nothing(shared, name):
    for number in range(2):
        with shared.http("patient", f"{name}{number}") as me:
            me.post("/api/sessions", json={"session_id": "s"})
            me.post("/api/sessions/s/messages", json={"content": CHEST_PAIN})
    with shared.http("nurse") as http:
        for limit in (1, 2, 3):
            found = http.post("/api/nurse/search", json={"q": "chest", "limit": limit}).json()
            assert len(found["items"]) == limit and found["has_more"] is True
        for blank in ("  ", "\u200b\u200b"):
            assert http.post("/api/nurse/search", json={"q": blank}).status_code == 422


def test_a_search_has_pages_to_its_end_and_a_total_where_all_of_it_stands(shared, name):
    word = "zq" + name.replace("-", "")
    for number in range(3):
        with shared.http("patient", f"{name}{number}") as me:
            me.post("/api/sessions", json={"session_id": "s"})
            for place in range(3):
                sent = me.post("/api/sessions/s/messages", json={"content": f"{word} headache {place}"})
    wait = {"X-Min-Log-Seq": str(sent.json()["seq"])}
    with shared.http("nurse", headers=wait) as http:

        def search(limit: int, cursor: str | None = None) -> dict:
            body = {"q": word, "limit": limit} | ({"cursor": cursor} if cursor else {})
            found = http.post("/api/nurse/search", json=body)
            assert found.status_code == 200, found.text
            return found.json()

        def key(item: dict) -> tuple:
            return item["kind"], item["session_id"], item.get("message_id")

        whole = search(200)
        every = [key(i) for i in whole["items"]]
        assert whole["total"] == len(every) >= 9 and not whole["has_more"] and whole["complete"]
        assert len(set(every)) == len(every)
        assert len([k for k in every if k[0] == "message"]) == 9
        assert search(len(every))["total"] == len(every), "a page that is just full is the last"
        for limit in (1, 2, 4, len(every) - 1):
            seen, cursor = [], None
            while True:
                page = search(limit, cursor)
                seen += [key(i) for i in page["items"]]
                assert page["has_more"] == (page["next_cursor"] is not None) != page["complete"]
                assert page["total"] is None
                cursor = page["next_cursor"]
                if cursor is None:
                    break
                assert len(page["items"]) == limit
            assert seen == every, limit
        body = {"q": word, "cursor": "x"}
        assert http.post("/api/nurse/search", json=body).status_code == 422
