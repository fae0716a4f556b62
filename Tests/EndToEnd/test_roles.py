"""Every route against every role: what is allowed, what is 401, what is 403, and never a 500."""

from __future__ import annotations

import re

import pytest
from harness import CHEST_PAIN, HARMLESS, ROOT

ROLES = ["patient", "nurse", "admin", "compliance"]
NURSE, OFFICER, CHAT = {"nurse"}, {"compliance"}, {"patient", "nurse"}
ANCHORER, VERIFIER = {"compliance", "service"}, {"compliance", "admin"}
PEOPLE = {"patient", "nurse", "admin", "compliance", "service"}
ANYONE = PEOPLE | {None}
TESTER = {"nurse", "admin", "service"}
STAFF, ADMIN = {"nurse", "admin", "compliance"}, {"admin"}

# Written by hand from the API's document, not read from the code: method, path, who is let in.
ROUTES = [
    ("GET", "/", ANYONE),
    ("GET", "/patient", ANYONE),
    ("GET", "/nurse", ANYONE),
    ("GET", "/admin", ANYONE),
    ("GET", "/assets/{name}", ANYONE),
    ("GET", "/livez", ANYONE),
    ("GET", "/readyz", ANYONE),
    ("GET", "/startupz", ANYONE),
    ("GET", "/health", ANYONE),
    ("GET", "/status", ANYONE),
    ("GET", "/metrics", ANYONE),
    ("GET", "/version", ANYONE),
    ("POST", "/test/mock/chat", ANYONE),
    ("GET", "/test/echo", ANYONE),
    ("GET", "/api/auth/me", PEOPLE),
    ("POST", "/api/sessions", {"patient", "nurse", "service"}),
    ("GET", "/api/sessions/{id}", CHAT),
    ("GET", "/api/sessions/{id}/messages", CHAT),
    ("POST", "/api/sessions/{id}/messages", CHAT),
    ("POST", "/api/sessions/{id}/takeover", NURSE),
    ("POST", "/api/sessions/{id}/release", NURSE),
    ("POST", "/api/sessions/{id}/close", CHAT),
    ("POST", "/api/sessions/{id}/read", CHAT),
    ("POST", "/api/sessions/{id}/messages/{mid}/retract", CHAT),
    ("POST", "/api/sessions/{id}/messages/{mid}/release", NURSE),
    ("POST", "/api/sessions/{id}/messages/{mid}/discard", NURSE),
    ("GET", "/api/nurse/queue", NURSE),
    ("GET", "/api/nurse/queue/{patient_id}", NURSE),
    ("GET", "/api/nurse/queue/{patient_id}/detail", NURSE),
    ("POST", "/api/nurse/queue/{patient_id}/claim", NURSE),
    ("POST", "/api/nurse/queue/{patient_id}/release", NURSE),
    ("POST", "/api/nurse/queue/{patient_id}/action", NURSE),
    ("POST", "/api/nurse/queue/{patient_id}/reassign", NURSE),
    ("POST", "/api/nurse/queue/{patient_id}/handoff", NURSE),
    ("POST", "/api/nurse/queue/{patient_id}/snooze", NURSE),
    ("POST", "/api/nurse/queue/{patient_id}/retriage", NURSE),
    ("POST", "/api/nurse/queue/{patient_id}/undo", NURSE),
    ("POST", "/api/nurse/queue/search", NURSE),
    ("POST", "/api/nurse/sessions/{id}/notes", NURSE),
    ("GET", "/api/nurse/sessions/{id}/notes", NURSE),
    ("PUT", "/api/nurse/presence", NURSE),
    ("GET", "/api/nurse/alerts/{id}", NURSE),
    ("POST", "/api/emergency/alerts", {"patient", "nurse", "service"}),
    ("GET", "/api/nurse/alerts", NURSE),
    ("POST", "/api/nurse/alerts/{id}/ack", NURSE),
    ("POST", "/api/nurse/alerts/{id}/resolve", NURSE),
    ("POST", "/api/nurse/alerts/{id}/false-positive", NURSE),
    ("POST", "/api/streaming/dashboard", NURSE),
    ("GET", "/api/streaming/{stream_id}", CHAT | {"service"}),
    ("GET", "/api/streaming/{stream_id}/result", CHAT | {"service"}),
    ("POST", "/api/streaming/{stream_id}/stop", CHAT | {"service"}),
    ("GET", "/api/audit/events", VERIFIER),
    ("GET", "/api/audit/events/{seq}", OFFICER),
    ("GET", "/api/audit/replay", OFFICER),
    ("GET", "/api/audit/diff", OFFICER),
    ("GET", "/api/audit/export", OFFICER),
    ("GET", "/api/audit/disclosures", {"compliance", "patient"}),
    ("GET", "/api/audit/insights", OFFICER),
    ("GET", "/api/audit/head", ANCHORER),
    ("GET", "/api/audit/checkpoints", ANCHORER),
    ("POST", "/api/audit/checkpoints", ANCHORER),
    ("POST", "/api/audit/verify", VERIFIER),
    ("GET", "/api/audit/verify/{id}", VERIFIER),
    ("GET", "/checkpoint", ANYONE),
    ("GET", "/tile/{level}/{index...}", ANYONE),
    ("GET", "/tile/entries/{index...}", ANCHORER),
    ("POST", "/api/auth/token", ANYONE),
    ("GET", "/api/nurse/dashboard/metrics", NURSE),
    ("GET", "/api/nurse/analytics", NURSE),
    ("GET", "/api/nurse/cases", NURSE),
    ("POST", "/api/streaming/chat", CHAT | {"service"}),
    ("POST", "/api/streaming/assessment", CHAT | {"service"}),
    ("GET", "/openapi.json", ANYONE),
    ("GET", "/docs/export/asyncapi", ANYONE),
    ("GET", "/docs/export/postman", ANYONE),
    ("GET", "/docs/errors/{code}", ANYONE),
    ("GET", "/docs/examples", ANYONE),
    ("GET", "/docs/guides/{name}", ANYONE),
    ("GET", "/docs/console", ANYONE),
    ("GET", "/.well-known/smart-configuration", ANYONE),
    ("POST", "/initialize", ADMIN),
    ("GET", "/docs", ANYONE),
    ("GET", "/docs/compliance/examples", ANYONE),
    ("GET", "/docs/testing/scenarios", ANYONE),
    ("GET", "/docs/export/swagger", ANYONE),
    ("GET", "/docs/health/detailed", ANYONE),
    ("GET", "/docs/metrics/compliance", ANYONE),
    ("GET", "/test/suites", TESTER),
    ("POST", "/test/suites/{suite_id}/execute", TESTER),
    ("GET", "/test/executions", TESTER),
    ("GET", "/test/executions/{id}", TESTER),
    ("POST", "/test/executions/{id}/cancel", TESTER),
    ("POST", "/docs/test/load", TESTER),
    ("GET", "/test/health/validation", ANYONE),
    ("POST", "/test/mock/queue", ANYONE),
    ("GET", "/.well-known/jwks.json", ANYONE),
    ("POST", "/api/auth/activate", ANYONE),
    ("POST", "/api/auth/logout", PEOPLE),
    ("POST", "/api/auth/extend", PEOPLE),
    ("POST", "/api/auth/tickets", PEOPLE),
    ("POST", "/api/auth/session", PEOPLE),
    ("POST", "/api/auth/step-up", PEOPLE),
    ("POST", "/api/auth/totp", STAFF),
    ("GET", "/api/admin/users", ADMIN),
    ("POST", "/api/admin/users", ADMIN),
    ("PATCH", "/api/admin/users/{id}", ADMIN),
    ("POST", "/api/admin/users/{id}/disable", ADMIN),
    ("POST", "/api/admin/users/{id}/invite", ADMIN),
    ("POST", "/api/admin/users/{id}/keys", ADMIN),
    ("DELETE", "/api/admin/users/{id}/keys/{credential_id}", ADMIN),
    ("GET", "/api/admin/sessions", ADMIN),
    ("DELETE", "/api/admin/sessions/{id}", ADMIN),
    ("POST", "/api/admin/keys/rotate", ADMIN),
    ("GET", "/api/admin/cors/origins", ADMIN),
    ("POST", "/api/admin/cors/origins", ADMIN),
    ("DELETE", "/api/admin/cors/origins", ADMIN),
    ("GET", "/api/admin/cors/denied", ADMIN),
    ("GET", "/api/admin/red-flag-rules", ADMIN),
    ("POST", "/api/emergency/access", {"nurse", "admin"}),
    ("GET", "/api/emergency/access", STAFF),
    ("POST", "/api/emergency/access/{id}/end", STAFF),
    ("POST", "/api/emergency/access/{id}/review", OFFICER),
    ("GET", "/api/me/access-log", {"patient"}),
    ("POST", "/api/patients", {"nurse", "service"}),
    ("POST", "/api/patients/lookup", {"nurse", "service"}),
    ("GET", "/api/patients/{id}", CHAT),
    ("PATCH", "/api/patients/{id}", CHAT),
    ("POST", "/api/patients/{id}/identities", {"nurse", "service"}),
    ("POST", "/api/patients/{id}/merge", NURSE),
    ("POST", "/api/patients/{id}/consents", CHAT),
    ("POST", "/api/patients/{id}/consents/{kind}/withdraw", CHAT),
    ("POST", "/api/patients/{id}/caregivers", NURSE),
    ("POST", "/api/patients/{id}/caregivers/{user_id}/end", NURSE),
    ("POST", "/api/sessions/{id}/rating", {"patient"}),
    ("GET", "/api/projections", OFFICER),
    ("GET", "/api/sessions", CHAT),
    ("GET", "/api/sessions/{id}/transcript", CHAT),
    ("GET", "/api/me/export", {"patient"}),
    ("PUT", "/api/drafts/{key}", PEOPLE),
    ("GET", "/api/drafts/{key}", PEOPLE),
    ("DELETE", "/api/drafts/{key}", PEOPLE),
    ("GET", "/api/admin/sla-targets", ADMIN),
    ("PUT", "/api/admin/sla-targets", ADMIN),
    ("POST", "/api/admin/patients/{id}/erase", ADMIN),
    ("PUT", "/api/admin/red-flag-rules", ADMIN),
    ("POST", "/api/admin/red-flag-rules/simulate", ADMIN),
    ("POST", "/api/admin/red-flag-rules/activate", ADMIN),
    ("PUT", "/api/admin/log-levels", ADMIN),
    ("GET", "/api/admin/pools/{type}", ADMIN),
    ("PATCH", "/api/admin/pools/{type}", ADMIN),
    ("POST", "/api/admin/pools/{type}/drain", ADMIN),
    ("POST", "/api/admin/pools/{type}/breaker", ADMIN),
    ("POST", "/api/admin/drain", ADMIN),
    ("POST", "/test/mock/assessment", ANYONE),
    ("POST", "/api/sessions/{id}/attachments", CHAT),
    ("GET", "/api/attachments/{id}", CHAT),
    ("GET", "/api/nurse/canned-replies", NURSE),
    ("POST", "/api/nurse/canned-replies", NURSE),
    ("PUT", "/api/nurse/canned-replies/{id}", NURSE),
    ("DELETE", "/api/nurse/canned-replies/{id}", NURSE),
    ("GET", "/api/nurse/search", NURSE),
    ("POST", "/api/nurse/search", NURSE),
    ("GET", "/api/nurse/shift-report", NURSE),
    ("GET", "/api/admin/config", ADMIN),
    ("POST", "/api/admin/backups", ADMIN),
    ("GET", "/api/admin/webhooks", ADMIN),
    ("POST", "/api/admin/webhooks", ADMIN),
    ("DELETE", "/api/admin/webhooks", ADMIN),
    ("DELETE", "/api/admin/webhooks/{id}", ADMIN),
    ("GET", "/api/admin/webhooks/{id}/deliveries", ADMIN),
    ("POST", "/api/admin/webhooks/{id}/deliveries/{delivery_id}/redeliver", ADMIN),
    ("GET", "/api/projections/{name}/{query}", OFFICER),
    ("GET", "/fhir/metadata", ANYONE),
    ("GET", "/fhir/AuditEvent", {"compliance", "nurse", "patient"}),
    ("GET", "/fhir/Communication", CHAT),
    ("GET", "/fhir/Task", NURSE),
    ("GET", "/fhir/RiskAssessment", CHAT),
]
SOCKETS = [("GET", "/ws/chat"), ("GET", "/ws/emergency"), ("GET", "/test/monitor")]


def test_the_table_names_every_route_of_the_source_and_no_other():
    """A route added without a row here fails, so nobody forgets to say who may use it."""
    text = "".join(p.read_text() for p in (ROOT / "Sources/API").glob("*.swift"))
    declared = set(re.findall(r'Route\(\s*"([A-Z]+)",\s*"([^"]+)"', text))
    assert declared == {(m, p) for m, p, _ in ROUTES} | set(SOCKETS)


def client(server, role):
    if role == "service":
        return server.http(headers={"X-API-Key": "k" * 40})
    return server.http(role, f"matrix-{role}") if role else server.http()


@pytest.fixture(scope="module")
def case(shared):
    """A patient's session with an alert, for paths that name one."""
    with shared.patient("matrix-patient", "matrix") as patient:
        patient.ask(CHEST_PAIN)
        session = patient.seen[0]["payload"]["session"]["id"]
    with client(shared, "nurse") as http:
        entry = next(
            e
            for e in http.get("/api/nurse/queue?limit=200").json()["queue"]
            if e["session_id"] == session
        )
    return {
        "/api/sessions/{id}": session,
        "{patient_id}": entry["patient_id"],
        "/alerts/{id}": entry["alert_id"],
        "{stream_id}": "str_" + "0" * 26,
        "{seq}": "0",
        "{suite_id}": "patient_chat_suite",
        "{level}": "0",
        "{index...}": "000.p/1",
        "{id}": "vfy_" + "0" * 26,
    }


def filled(path: str, case: dict) -> str:
    path = path.replace("/api/sessions/{id}", "/api/sessions/" + case["/api/sessions/{id}"])
    path = path.replace("/api/patients/{id}", "/api/patients/" + case["{patient_id}"])
    path = path.replace("/alerts/{id}", "/alerts/" + case["/alerts/{id}"])
    for name in ("{patient_id}", "{stream_id}", "{seq}", "{suite_id}", "{level}", "{index...}"):
        path = path.replace(name, case[name])
    return path.replace("/verify/{id}", "/verify/" + case["{id}"])


@pytest.mark.parametrize("role", [None, "patient", "nurse", "admin", "compliance", "service"])
def test_a_role_passes_exactly_where_the_table_lets_it(shared, case, role):
    """401 without proof, 403 with the wrong role, otherwise neither; no 500; every 4xx a problem."""
    wrong = []
    with client(shared, role) as http:
        # The path that closes the session comes last.
        for method, path, allowed in sorted(ROUTES, key=lambda r: r[1].endswith("/close")):
            if path == "/docs/test/load" and role in TESTER:
                continue  # A minute of load; test_suites.py has it.
            if path == "/api/auth/logout" and role is not None:
                continue  # It would end the tokens of everybody here; test_signin.py has it.
            if path.endswith("/reassign") and role == "nurse":
                continue  # Charge nurses alone; test_desk_work.py has it.
            answer = http.request(method, filled(path, case), json={} if method == "POST" else None)
            refused = {401} if role is None else {403}
            steps_up = answer.status_code == 403 and answer.json().get("code") == "step_up_required"
            ok = steps_up or answer.status_code not in {401, 403}
            if role not in allowed:
                ok = answer.status_code in refused and not steps_up
            if not ok or answer.status_code in (500, 502, 503, 504):
                wrong.append((method, path, answer.status_code))
            if answer.status_code >= 400 and path.startswith("/fhir/"):
                assert answer.headers["Content-Type"] == "application/fhir+json", path
                assert "112" in answer.json()["issue"][0]["details"]["text"], path
            elif answer.status_code >= 400:
                problem = answer.json()
                assert answer.headers["Content-Type"].startswith("application/problem+json")
                assert problem["status"] == answer.status_code, path
                assert problem["code"] and problem["emergency_number"] == "112", path
                assert problem["request_id"] == answer.headers["X-Request-ID"], path
    assert wrong == []


@pytest.mark.parametrize("role", ROLES)
def test_the_emergency_socket_opens_for_nurses_and_admins_alone(shared, role):
    from websockets.exceptions import InvalidStatus

    token = shared.token(role, f"matrix-{role}")
    if role in ("nurse", "admin"):
        with shared.socket("/ws/emergency/", token) as socket:
            assert socket.next()["type"] == "welcome"
        return
    try:
        with shared.socket("/ws/emergency/", token) as socket:
            assert socket.close_code() == 4403
    except InvalidStatus as refused:
        assert refused.response.status_code == 403


def test_administrators_are_alerted_without_names_words_or_place(server):
    """The alert reaches them, but what it shows of the patient is nothing."""
    with server.socket("/ws/emergency/", server.token("admin", "a")) as admin:
        admin.next()
        with server.patient("p") as patient:
            patient.ask(CHEST_PAIN)
        alert = admin.until("red_flag_alert")
    assert set(alert["payload"]) == {"alert_id", "severity", "raised_at", "acknowledged"}
    assert "crushing" not in str(alert)


@pytest.mark.parametrize(
    "role, user_type",
    [(r, t) for r in ROLES for t in [*ROLES, "agent", ""] if t != r],
)
def test_a_user_type_that_the_token_does_not_allow_is_closed_4403(shared, role, user_type):
    """`user_type` narrows what a token may do; it never grants."""
    path = f"/ws/chat?session_id=x&user_type={user_type}"
    with shared.socket(path, shared.token(role, f"type-{role}")) as socket:
        assert socket.close_code() == 4403
        assert socket.seen[-1]["payload"]["emergency_number"] == "112"


def test_a_patient_cannot_reach_another_patients_session_over_rest(shared, name):
    """Every session path answers 403 to the other patient, and the denial is recorded."""
    with shared.patient(name + "a") as owner:
        owner.ask(HARMLESS)
        session = owner.seen[0]["payload"]["session"]["id"]
        path = f"/api/sessions/{session}"
        with shared.http("patient", name + "b") as other:
            for method, tail in [
                ("GET", ""), ("GET", "/messages"), ("POST", "/messages"), ("POST", "/close"),
            ]:
                word = "reason" if tail == "/close" else "content"
                body = {word: "let me in"} if method == "POST" else None
                answer = other.request(method, path + tail, json=body)
                assert answer.status_code == 403, (method, tail)
                assert answer.json()["code"] == "not_your_patient"
            me = other.get("/api/auth/me").json()["user_id"]
        owner.ask(HARMLESS + " again")
        contents = [f["payload"].get("content") for f in owner.seen]
        assert "let me in" not in contents
    denied = [e for e in shared.audit(type="access_denied", actor=me)]
    assert len(denied) == 4
    assert {e["reason"] for e in denied} == {"not_own_record"}
    assert {e["outcome"] for e in denied} == {"denied"}


def test_a_patient_cannot_join_another_patients_session_over_websocket(shared, name):
    """Closed 4403, whether or not they know its identifier; and told nothing of it."""
    with shared.patient(name + "a") as owner:
        session = owner.next()["payload"]["session"]["id"]
        with shared.patient(name + "b", session) as other:
            assert other.close_code() == 4403
            assert [f["type"] for f in other.seen] == ["goodbye"]


def test_two_patients_using_one_session_name_get_two_sessions(shared, name):
    """A client's session name is its own: the same name elsewhere is another conversation."""
    with shared.patient(name + "a", "same") as one, shared.patient(name + "b", "same") as two:
        first, second = one.next(), two.next()
        assert first["payload"]["session"]["id"] != second["payload"]["session"]["id"]
        one.ask("only mine: my left knee hurts")
        one.until("message")
        assert [f["type"] for f in two.pong()] == []


def test_a_session_that_does_not_exist_is_404_and_4404_for_a_nurse(shared):
    with shared.http("nurse") as http:
        assert http.get("/api/sessions/ses_" + "0" * 26).status_code == 404
    path = "/ws/chat?session_id=ses_" + "0" * 26
    with shared.socket(path, shared.token("nurse", "a-nurse")) as socket:
        assert socket.close_code() == 4404


def test_each_denied_role_is_recorded_with_the_operation(shared, name):
    """Who was refused what: one access_denied for each attempt."""
    with shared.http("patient", name) as http:
        me = http.get("/api/auth/me").json()["user_id"]
        for path in ("/api/nurse/queue", "/api/audit/events", "/api/nurse/alerts"):
            assert http.get(path).status_code == 403
    denied = shared.audit(type="access_denied", actor=me)
    assert sorted(e["view"] for e in denied) == ["alerts", "audit", "queue"]
    assert {e["actor"]["role"] for e in denied} == {"patient"}
