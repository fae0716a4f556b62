"""Hostile texts in every string field: nothing runs, nothing breaks out of its line, nothing is a 5xx."""

from __future__ import annotations

import itertools
import json
from urllib.parse import quote

import pytest
from harness import CHEST_PAIN, LONG, ROOT, SECRET, claims, hs256
from test_access import steps_up

PAYLOADS = {
    "sql quote": "x' OR '1'='1",
    "sql end": "x'; DROP TABLE event; --",
    "sql union": "x') UNION SELECT name, sql, 1, 2, 3 FROM sqlite_master --",
    "sql order": "recorded_at; DELETE FROM queue_case",
    "like": "%_%",
    "match": '" OR * NEAR(',
    "crlf": "x\r\nSet-Cookie: owned=1\r\n\r\nHTTP/1.1 200 OK",
    "log line": 'x\n{"level":"error","message":"forged"}',
    "line separators": "a\u2028b\u2029c\u0085d\x0b\x0c",
    "nul": "a\x00b",
    "escape": "\x1b[2J\x1b]0;owned\x07",
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "template": "${jndi:ldap://127.0.0.1/x} {{7*7}} #{7*7} %n%s%p",
    "path": "../../../../etc/passwd",
    "shell": "$(touch /tmp/owned) `id` ; id | id",
    "json": '","role":"admin","x":"',
    "bidi": "\u202e\u2066abc\u2069\u200b\ufeff",
    "not a character": "\ufffe\U0010ffff",
    "long": "A" * 5000,
    "deep": "[" * 500,
    "formula": '=HYPERLINK("http://127.0.0.1/","x")',
}

ANY = "pat_00000000000000000000000000"

# Method, path, role, a good body; each string in the body is replaced in turn.
BODIES = [
    ("POST", "/api/sessions", "patient", {"session_id": "s", "language": "en", "unit": "default", "consent": {"ai_disclosure_version": "1"}}),
    ("POST", "/api/sessions/s/messages", "patient", {"content": "hello", "client_id": "c"}),
    ("POST", "/api/sessions/s/close", "patient", {"reason": "done"}),
    ("POST", "/api/nurse/queue/{case}/claim", "nurse", {"expected_version": "1"}),
    ("POST", "/api/nurse/queue/{case}/release", "nurse", {"reason": "done"}),
    ("POST", "/api/nurse/queue/{case}/action", "nurse", {
        "action": "request_more_info", "notes": "n", "override_reason": "other", "escalate_to": "charge_nurse",
        "reason": "r", "questions": ["q"], "changes": {"urgency": "urgent", "recommendations": ["x"]},
        "recommended_actions": ["x"], "message_to_patient": "m", "reassign_to": "usr_x"}),
    ("POST", "/api/nurse/canned-replies", "nurse", {"title": "t", "content": "c", "language": "en"}),
    ("POST", "/api/nurse/search", "nurse", {"q": "words", "from": "2020-01-01", "to": "2030-01-01"}),
    ("POST", "/api/nurse/alerts/{alert}/ack", "nurse", {"note": "n"}),
    ("POST", "/api/nurse/alerts/{alert}/false-positive", "nurse", {"note": "n"}),
    ("POST", "/api/auth/token", None, {"grant_type": "password", "username": "u", "password": "p", "totp": "1", "refresh_token": "r"}),
    ("POST", "/api/auth/activate", None, {"username": "u", "code": "c", "password": "a long enough pass phrase"}),
    ("POST", "/api/auth/tickets", "nurse", {"purpose": "ws", "path": "/ws/chat"}),
    ("POST", "/api/admin/users", "admin", {"login": "l", "role": "nurse", "name": "n", "unit": "u", "scopes": ["charge_nurse"]}),
    ("POST", "/api/admin/users/{user}/disable", "admin", {"reason": "r"}),
    ("POST", "/api/admin/cors/origins", "admin", {"origin": "https://a.example", "duration_seconds": 60, "allowed_paths": ["/x/"], "reason": "r"}),
    ("POST", "/api/emergency/access", "nurse", {"patient_id": ANY, "reason_code": "ETREAT", "justification": "long enough text"}),
    ("POST", "/api/emergency/access/x/review", "compliance", {"outcome": "justified"}),
    ("POST", "/test/mock/chat", None, {"message": "m", "session_id": "s"}),
]
QUERIES = [
    ("/api/nurse/queue", "nurse", ["urgency", "status", "assigned_nurse", "sort", "exact", "has_red_flags", "limit", "offset", "cursor", "q"]),
    ("/api/nurse/alerts", "nurse", ["limit", "sort"]),
    ("/api/nurse/search", "nurse", ["q"]),
    ("/api/nurse/canned-replies", "nurse", ["language", "session_id"]),
    ("/api/nurse/shift-report", "nurse", ["from", "to", "tz", "format"]),
    ("/api/audit/events", "compliance", ["type", "actor", "patient_id", "purpose", "from", "to", "cursor", "limit", "outcome", "request_id", "sort"]),
    ("/api/sessions/s/messages", "patient", ["after_seq", "limit"]),
    ("/api/admin/cors/origins", "admin", ["origin"]),
    ("/api/auth/me", None, ["token", "ticket"]),
]
HEADERS = ["Authorization", "X-API-Key", "X-Request-ID", "Idempotency-Key", "If-Match", "If-None-Match", "Origin", "X-Forwarded-For", "X-Min-Log-Seq", "Accept", "Cookie", "traceparent", "Last-Event-ID", "User-Agent"]


def changed(body, payload):
    """Every body that differs from `body` in one string."""
    for name, value in body.items():
        if isinstance(value, str):
            yield name, body | {name: payload}
        elif isinstance(value, list):
            yield name, body | {name: [payload]}
        elif isinstance(value, dict):
            for inner, other in changed(value, payload):
                yield f"{name}.{inner}", body | {name: other}


def strings(schema: dict, shapes: dict):
    """Names of members and parameters that take a text, and whether it stands in a list."""
    if "$ref" in schema:
        schema = shapes[schema["$ref"].rsplit("/", 1)[-1]]
    for option in schema.get("anyOf", [schema]):
        for name, value in option.get("properties", {}).items():
            kinds = [value, *value.get("anyOf", [])]
            if any(k.get("type") == "string" or "$ref" in k for k in kinds):
                yield name, False
            elif any(k.get("type") == "array" for k in kinds):
                yield name, True
            for kind in kinds:
                if kind.get("type") == "object":
                    yield from ((f"{name}.{n}", l) for n, l in strings(kind, shapes))


# They end the proofs the table goes by, or keep both cores busy.
APART = ("/api/auth/logout", "/api/admin/drain", "/api/admin/keys/rotate", "/test/suites/{suite_id}/execute", "/docs/test/load")


def every_other_field(server, http, label, payload) -> int:
    """The same text in every member, parameter and path of the served document, so that no route is forgotten."""
    document = http.get("/openapi.json").json()
    shapes = document["components"]["schemas"]
    tried = 0
    for pattern, item in document["paths"].items():
        if pattern in APART:
            continue
        path = pattern
        for name, value in server.names.items():
            path = path.replace("{patient_id}", server.names["case"]).replace(f"{{{name}}}", value)
        for method, operation in item.items():
            _, _, roles = operation["summary"].partition("; for ")
            known = [r for r in roles.split(", ") if r in server.heads]
            head = server.heads[known[0] if known else None]
            if "{" in path:
                bad = quote(payload, safe="")
                blind = "".join(p.split("}")[-1] if n else p for n, p in enumerate(path.replace("{", bad + "{").split("{")))
                check(server, http.request(method, blind, headers=head), f"{label} in {pattern}: {payload}")
                tried += 1
            good = path.replace("{", "").replace("}", "")
            for parameter in operation.get("parameters", []):
                if parameter["in"] == "query":
                    answer = http.request(method, good, params={parameter["name"]: payload}, headers=head)
                    check(server, answer, f"{label} in ?{parameter['name']} of {pattern}: {payload}")
                    tried += 1
            body = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
            for name, is_list in strings(body.get("schema", {}), shapes):
                bad = [payload] if is_list else payload
                for part in reversed(name.split(".")):
                    bad = {part: bad}
                answer = http.request(method, good, json=bad, headers=head)
                check(server, answer, f"{label} in {name} of {pattern}: {payload}")
                tried += 1
    return tried


@pytest.fixture
def target(fresh):
    server = fresh(APP_JWT_HS256_SECRET=SECRET).start()
    with server.patient("p", "s") as patient:
        patient.ask(CHEST_PAIN)
    with server.patient("bystander", "t") as other:
        other.ask(CHEST_PAIN)
    with server.http("nurse", "n") as http:
        entry, other = http.get("/api/nurse/queue").json()["queue"]
        alert = http.get("/api/nurse/alerts").json()["items"][0]
    server.bystander = other["patient_id"]
    server.names = {"case": entry["patient_id"], "alert": alert["alert_id"], "user": "usr_" + "0" * 26}
    server.heads = {
        "patient": {"Authorization": "Bearer " + server.token("patient", "p")},
        "nurse": steps_up(server, "nurse", "n"),
        "admin": steps_up(server, "admin", "a"),
        "compliance": steps_up(server, "compliance", "c"),
        None: {},
    }
    return server


def check(server, answer, what):
    assert answer.status_code < 500 or answer.json()["code"] == "not_built", (what, answer.text)
    assert "owned" not in answer.headers.get("Set-Cookie", ""), what
    for name, value in answer.headers.items():
        assert "\r" not in value and "\n" not in value, what
    kind = answer.headers.get("Content-Type", "")
    assert "html" not in kind, what
    if answer.content and "json" in kind:
        answer.json()
    # The trail shows officers what was sent; a refusal shows nothing of the inside.
    text = answer.text if answer.status_code >= 400 else ""
    for leak in ("sqlite", "SQLite", "SELECT ", "queue_case", "Fatal", str(ROOT), ".swift"):
        assert leak not in text or leak in what, (what, leak)


def test_hostile_texts_in_every_field_query_and_header_change_nothing_but_themselves(target):
    """In half of the fields each, by turns; in all with ANAMNESIS_LONG=1."""
    server = target
    tried = 0
    turn = itertools.count()
    with server.http() as http:
        for label, payload in PAYLOADS.items():
            for method, path, role, body in BODIES:
                path = path.format(**server.names)
                for field, bad in changed(body, payload):
                    if not LONG and next(turn) % 2:
                        continue
                    answer = http.request(method, path, json=bad, headers=server.heads[role])
                    check(server, answer, f"{label} in {field} of {path}: {payload}")
                    tried += 1
            for path, role, fields in QUERIES:
                for field in fields:
                    answer = http.get(path, params={field: payload}, headers=server.heads[role])
                    check(server, answer, f"{label} in ?{field} of {path}: {payload}")
                    tried += 1
            for part in ("/api/sessions/{}", "/api/nurse/queue/{}", "/api/audit/events/{}", "/api/streaming/{}"):
                answer = http.get(part.format(quote(payload, safe="")), headers=server.heads["nurse"])
                check(server, answer, f"{label} in the path: {payload}")
                tried += 1
            for claim in ("sub", "role", "patient_id", "unit", "scope", "jti"):
                token = hs256(claims(**{claim: payload}))
                answer = http.get("/api/nurse/queue", headers={"Authorization": "Bearer " + token})
                check(server, answer, f"{label} in the claim {claim}: {payload}")
                tried += 1
            wire = payload.encode("utf-8", "surrogatepass")
            if all(b >= 0x20 and b != 0x7F for b in wire) and len(wire) < 4000:
                for name in HEADERS:
                    head = [(k.encode(), v.encode()) for k, v in server.heads["nurse"].items() if k != name]
                    answer = http.get("/api/nurse/queue", headers=head + [(name.encode(), wire)])
                    check(server, answer, f"{label} in the header {name}: {payload}")
                    tried += 1
            tried += every_other_field(server, http, label, payload)
    assert tried > 3000
    # Nothing was carried out, nothing was lost, and one record of the log is one line.
    with server.http(headers=server.heads["nurse"]) as http:
        waiting = [e["patient_id"] for e in http.get("/api/nurse/queue").json()["queue"]]
        assert server.bystander in waiting, "the bystander's case is gone"
    for line in server.errors().splitlines():
        if line.startswith("anamnesis: "):
            continue
        record = json.loads(line)
        assert record.get("message") != "forged", line
    assert server.terminate() == 0
    assert server.verify().returncode == 0
