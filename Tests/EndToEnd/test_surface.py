"""The served OpenAPI document against the service: what Schemathesis makes of every route in every role."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from harness import CHEST_PAIN, HARMLESS, LONG
from test_access import steps_up

pytestmark = pytest.mark.alone

HERE = Path(__file__).parent
CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "unsupported_method",
]
# Not drawn at random: they end the proof the run goes by, or keep both cores busy for an hour.
APART = {
    "/api/auth/logout",
    "/api/admin/keys/rotate",
    "/api/admin/backups",
    "/api/admin/drain",
    "/api/admin/users/{id}/disable",
    "/test/suites/{suite_id}/execute",
    "/docs/test/load",
}
# Role, its share of the time, most cases of one operation.
ROLES = {"nurse": 0.35, "patient": 0.25, "admin": 0.15, "compliance": 0.15, "service": 0.05, None: 0.05}
SECONDS = int(os.environ.get("ANAMNESIS_SURFACE_SECONDS", 300 if LONG else 36))
# A seed of one's own repeats a run; without one each is another.
SEED = os.environ.get("ANAMNESIS_SURFACE_SEED")
CASES_MIN = 100_000 if LONG else 2_000
ROUNDS_MAX = 100 if LONG else 5


@pytest.fixture
def surface(fresh, tmp_path):
    server = fresh(
        APP_SERVING_API_KEY="k" * 40,
        APP_CONNECTIONS_PER_USER="100000",
        APP_BACKUP_DIR=str(tmp_path / "backups"),
    ).start()
    for user, words in (("p1", CHEST_PAIN), ("p2", HARMLESS)):
        with server.patient(user, "s") as patient:
            patient.ask(words)
    server.heads = {role: steps_up(server, role, f"s-{role}") for role in ("nurse", "admin", "compliance")}
    server.heads["patient"] = {"Authorization": "Bearer " + server.token("patient", "p1")}
    server.heads["service"] = {"X-API-Key": "k" * 40}
    server.heads[None] = {}
    with server.http(headers=server.heads["nurse"]) as http:
        queue = http.get("/api/nurse/queue").json()["queue"]
        alerts = http.get("/api/nurse/alerts").json()["items"]
        messages = http.get(f"/api/sessions/{queue[0]['session_id']}/messages").json()["items"]
        me = http.get("/api/auth/me").json()["user_id"]
        files = [
            http.post(f"/api/sessions/{queue[0]['session_id']}/attachments", content=content).json()["attachment_id"]
            for content in (b"two words", b"\x89PNG\r\n\x1a\n", b"%PDF-1.4")
        ]
        reply = http.post("/api/nurse/canned-replies", json={"content": "Hello {patient_name}"}).json()["id"]
    server.known = {
        "/api/sessions/{id}": [e["session_id"] for e in queue],
        "/api/sessions/{id}/messages/{mid}": [m["message_id"] for m in messages],
        "/api/nurse/queue/{patient_id}": [e["patient_id"] for e in queue] + [e["id"] for e in queue],
        "/api/nurse/alerts/{id}": [a["alert_id"] for a in alerts],
        "/api/nurse/sessions/{id}": [e["session_id"] for e in queue],
        "/api/patients/{id}": ["me"] + [e["patient_id"] for e in queue],
        "/api/patients/{id}/consents/{kind}": ["ai_assistant", "care", "contact"],
        "/api/patients/{id}/caregivers/{user_id}": [me],
        "/api/admin/users/{id}": [me],
        "/api/audit/events/{seq}": [str(n) for n in range(20)],
        "/docs/guides/{name}": ["live", "retries"],
        "/docs/errors/{code}": ["not_found", "rate_limited"],
        "/tile/{level}": ["0", "1"],
        "/tile/{level}/{index}": ["000", "000.p/3"],
        "/test/suites/{suite_id}": ["patient_chat_suite"],
        "/api/attachments/{id}": files,
        "/api/nurse/canned-replies/{id}": [reply],
        "/api/drafts/{key}": ["one", "two"],
        "/api/admin/pools/{type}": ["websocket", "http", "database", "model"],
    }
    return server


def part(document: dict, role: str | None) -> dict:
    """The document with the operations of one role alone; without a role, those that anybody may use."""
    paths = {}
    for path, item in document["paths"].items():
        for method, operation in item.items():
            _, _, names = operation["summary"].partition("; for ")
            if path not in APART and (role in names.split(", ") if role else not names):
                # Drawn at random, it asks for events that are never there.
                named = [p for p in operation.get("parameters", []) if p["name"] != "X-Min-Log-Seq"]
                paths.setdefault(path, {})[method] = operation | {"parameters": named}
    return document | {"paths": paths}


def draw(server, role: str | None, seconds: float, place: Path) -> tuple[int, str]:
    """Runs Schemathesis; how many cases it drew, and what it printed."""
    with server.http() as http:
        document = part(http.get("/openapi.json").json(), role)
    place.mkdir(exist_ok=True)
    schema = place / f"{role}.json"
    schema.write_text(json.dumps(document))
    head = [x for name, value in server.heads[role].items() for x in ("-H", f"{name}: {value}")]
    done = subprocess.run(
        [sys.executable, "-m", "schemathesis.cli", "run", str(schema), "--url", server.url, *head]
        + ["--checks", ",".join(CHECKS), "--max-time", str(int(seconds)), "--workers", "1", "--no-color"]
        + ["--request-timeout", "10", "--continue-on-failure", "--warnings", "off", "--no-shrink"]
        + ["--suppress-health-check", "all", "--generation-database", "none", "--output-sanitize", "false"]
        + (["--seed", SEED] if SEED else []),
        capture_output=True,
        text=True,
        timeout=seconds * 2 + 120,
        cwd=place,
        env=os.environ
        | {
            "SCHEMATHESIS_HOOKS": "surface_hooks",
            "PYTHONPATH": str(HERE),
            "SURFACE_KNOWN": json.dumps(server.known),
        },
    )
    text = done.stdout + done.stderr
    counts = [int(n.replace(",", "")) for n in re.findall(r"([\d,]+) generated", text)]
    # A fault of the tool's own under Python 3.11, in drawing a value that is deep; it says nothing about the service.
    is_own = "AST constructor recursion" in text and "Failures:" not in text and "Network" not in text
    return (sum(counts), text) if done.returncode == 0 or is_own else (-1, text)


def test_no_answer_is_a_5xx_or_other_than_the_document_says(surface, tmp_path):
    cases, rounds, drawn = 0, 0, dict.fromkeys(ROLES, 0)
    while (cases < CASES_MIN or not all(drawn.values())) and rounds < ROUNDS_MAX:  # One round, unless the machine is busy with something else.
        rounds += 1
        with ThreadPoolExecutor(2) as two:  # Each is a process that keeps a core busy.
            runs = {
                role: two.submit(draw, surface, role, max(5, SECONDS * share), tmp_path / "surface")
                for role, share in ROLES.items()
            }
        for role, run in runs.items():
            count, text = run.result()
            assert count >= 0, f"as {role}, after {cases} cases:\n{text[-12000:]}"
            cases += count
            drawn[role] += count
        print(f"{cases} cases after {rounds} rounds", flush=True)
    assert cases >= CASES_MIN and all(drawn.values()), drawn
    assert surface.process.poll() is None and "Fatal error" not in surface.errors()


def test_the_routes_that_are_not_drawn_at_random_answer_as_the_document_says(surface):
    with surface.http(headers=surface.heads["admin"]) as http:
        document = http.get("/openapi.json").json()
        operations = [operation for item in document["paths"].values() for operation in item.values()]
        assert all("default" not in operation["responses"] for operation in operations), "every status is named"
        assert http.post("/api/admin/keys/rotate").status_code == 200
        assert http.post("/api/admin/users/usr_x/disable", json={}).status_code == 404
        for body in ({"concurrent_users": 0}, {"concurrent_users": "1"}, {"duration_minutes": 61}):
            assert http.post("/docs/test/load", json=body).status_code == 422
        assert http.post("/api/admin/backups").json()["verified"] is True
        assert http.post("/test/suites/none/execute").status_code == 404
        assert http.post("/test/suites/patient_chat_suite/execute?wait=x").status_code == 422
        assert http.post("/api/auth/logout").status_code == 204
        assert http.get("/api/auth/me").status_code == 401


def matches(pattern: str, path: str) -> bool:
    return re.fullmatch(re.sub(r"\\{[^}]*\\}", "[^/]+", re.escape(pattern)), path) is not None


def test_each_path_names_the_methods_it_takes_and_refuses_the_others_with_405(surface):
    """`Allow` says what the document says, for OPTIONS and for every method that is not there; nobody is asked who they are."""
    with surface.http() as http:
        paths = http.get("/openapi.json").json()["paths"]
        for pattern in paths:
            path = re.sub(r"\{[^}]*\}", "x", pattern)
            # A path may also be one of another pattern, as a stream of the name `dashboard` is.
            named = {m.upper() for other in paths if matches(other, path) for m in paths[other]}
            expected = named | {"OPTIONS"} | ({"HEAD"} if "GET" in named else set())
            told = [http.options(path)] + [
                http.request(method, path)
                for method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
                if method not in expected
            ]
            assert told[0].status_code == 204 and all(answer.status_code == 405 for answer in told[1:]), pattern
            for answer in told:
                assert set(answer.headers["Allow"].split(", ")) == expected, f"{answer.request.method} {pattern}"
