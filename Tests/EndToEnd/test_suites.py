"""The service tells about itself, and tries itself on a sandbox that the clinical log never hears of."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree

from harness import ROOT, wait_for

SUITES = [
    "patient_chat_suite", "nurse_dashboard_suite", "compliance_suite", "security_suite",
    "integrity_suite", "streaming_suite", "performance_suite",
]


def test_every_suite_passes_and_leaves_no_trace(fresh):
    """The specification's curl line: each suite runs, passes, and the clinical log holds none of it."""
    server = fresh().start()
    with server.http("nurse") as http:
        listed = http.get("/test/suites").json()
        assert [s["id"] for s in listed["suites"]] == SUITES
        before = len(server.audit(type="message_posted"))
        answer = http.post("/integration/test/suites/all/execute", timeout=120)
        assert answer.status_code == 200, answer.text
        result = answer.json()["result"]
        failed = [r for r in result["suite_results"] if r["status"] != "passed"]
        assert failed == [], json.dumps(failed)[:4000]
        assert result["total_tests"] == result["passed"] == sum(
            s["test_count"] for s in listed["suites"]
        )
        assert result["compliance_passed"] is True and result["security_passed"] is True
        run = answer.json()["execution_id"]
        again = http.get(f"/test/executions/{run}").json()
        assert again["status"] == "passed"
        junit = ElementTree.fromstring(http.get(f"/test/executions/{run}?format=junit").text)
        assert int(junit.get("tests")) == result["passed"] and junit.get("failures") == "0"
        assert http.get(f"/test/executions/{run}?format=html").status_code == 200
        runs = http.get("/test/executions?suite_id=all&limit=1").json()["executions"]
        assert [r["execution_id"] for r in runs] == [run]
    assert len(server.audit(type="message_posted")) == before == 0
    assert [p.name for p in server.directory.parent.iterdir() if "sandbox" in p.name] == []
    with server.http("patient") as http:
        assert http.post("/test/suites/all/execute").status_code == 403
    assert server.http().post("/test/suites/all/execute").status_code == 401


def test_a_monitor_is_told_when_each_case_and_the_run_end(fresh):
    """Each case once, then the run, also to who comes when it has ended; others' runs are not told."""
    server = fresh().start()
    with server.http("nurse") as http:
        path = "/test/suites/patient_chat_suite/execute"
        other = http.post(path).json()["execution_id"]
        run = http.post(path).json()
        with server.socket(f"/test/monitor?execution_id={run['execution_id']}") as monitor:
            end = monitor.until("status_update")
            told = [f for f in monitor.seen if f["type"] != "status_update"]
        with server.socket("/test/monitor") as monitor:
            live = http.post(path + "?wait=false").json()["execution_id"]
            while monitor.next()["type"] != "execution_finished":
                assert len(monitor.seen) < 200
            seen = [f for f in monitor.seen if f["type"] != "status_update"]
    assert end["data"]["completed_executions"] == 2
    cases = [f["data"] for f in told[:-1]]
    assert {f["type"] for f in told[:-1]} == {"case_finished"} and told[-1]["type"] == "execution_finished"
    results = {r["test_id"]: r["status"] for r in run["result"]["suite_results"]}
    assert {c["test_id"]: c["status"] for c in cases} == results and len(cases) == len(results) > 3
    assert told[-1]["data"]["result"] == run["result"]
    assert {f["data"]["execution_id"] for f in seen} == {live} and other != live
    assert [f["type"] for f in seen] == ["case_finished"] * len(cases) + ["execution_finished"]


def test_load_is_watched_and_can_be_cancelled(fresh):
    """202 at once; the monitor tells rates; a cancelled run ends soon."""
    server = fresh().start()
    with server.http("nurse") as http:
        body = {"concurrent_users": 4, "duration_minutes": 1, "ramp_up_time": 0}
        started = http.post("/integration/docs/test/load", json=body)
        assert started.status_code == 202, started.text
        run = started.json()["execution_id"]
        with server.socket("/integration/test/monitor") as monitor:
            frame = wait_for(
                lambda: (f := monitor.next()) and f["data"].get("rps") and f["type"] == "status_update" and f, what="load"
            )
        assert frame["type"] == "status_update"
        assert frame["data"]["vus"] == 4 and frame["data"]["errors"] == 0
        assert 0 < frame["data"]["eta_s"] < 3600
        assert set(frame["data"]["connection_pool_status"]["pools"]) == {"websocket", "http", "database", "model"}
        assert http.post(f"/test/executions/{run}/cancel").json()["cancelled"] is True
        wait_for(
            lambda: http.get(f"/test/executions/{run}").json()["status"] == "cancelled",
            what="the end",
        )
        done = http.post("/test/suites/patient_chat_suite/execute").json()
        assert done["status"] == "passed"
        late = http.post(f"/test/executions/{done['execution_id']}/cancel").json()
        assert (late["cancelled"], late["status"]) == (False, "passed"), "it was over by then"
        assert http.post(f"/test/executions/{run}/cancel").json()["cancelled"] is True
        for bad in ({"concurrent_users": 0}, {"concurrent_users": "x"}, {"duration_minutes": 1e9}):
            assert http.post("/docs/test/load", json=bad).status_code == 422


def test_the_openapi_document_names_every_route(shared):
    """Each path and method of the table, with parameters; the document holds together."""
    with shared.http() as http:
        document = http.get("/docs/export/swagger?version=3.1").json()
        assert http.get("/openapi.json").json() == document
        assert http.get("/docs/export/swagger?format=yaml").headers["Content-Type"].startswith(
            "application/yaml"
        )
        assert http.get("/docs/export/swagger?version=9").status_code == 422
        overview = http.get("/docs/").json()
        page = http.get("/docs/", headers={"Accept": "text/html"})
        assert page.headers["Content-Type"].startswith("text/html") and "/api/nurse/queue" in page.text
        postman = http.get("/docs/export/postman").json()
        asyncapi = http.get("/docs/export/asyncapi").json()
    assert document["openapi"].startswith("3.1")
    described = {
        (method.upper(), path)
        for path, item in document["paths"].items()
        for method in item
    }
    sockets = {"/ws/chat", "/ws/emergency", "/test/monitor", "/test/echo"}
    listed = {
        (e["method"], e["path"].replace("...", ""))
        for e in overview["endpoints"]
        if e["path"] not in sockets
    }
    assert listed <= described
    assert len(postman["item"]) >= len(described)
    operations = [o for item in document["paths"].values() for o in item.values()]
    names = [o["operationId"] for o in operations]
    assert len(names) == len(set(names))
    for path, item in document["paths"].items():
        wanted = set(re.findall(r"{([^}]+)}", path))
        for operation in item.values():
            named = {p["name"] for p in operation.get("parameters", []) if p["in"] == "path"}
            assert named == wanted, path
    for reference in re.findall(r'"\$ref": "#/([^"]+)"', json.dumps(document) + json.dumps(asyncapi)):
        assert any(follow(d, reference) for d in (document, asyncapi)), reference


def follow(document, reference: str) -> bool:
    for part in reference.split("/"):
        if not isinstance(document, dict) or part not in document:
            return False
        document = document[part]
    return True


def test_every_code_of_a_problem_has_its_page(shared):
    """Whatever code the source can answer is explained under its `type`."""
    source = "".join(p.read_text() for p in (ROOT / "Sources/API").rglob("*.swift"))
    codes = set(re.findall(r'(?:Problem|self\.init)\(\s*[0-9]{3},\s*"([a-z_]+)"', source))
    assert len(codes) > 15
    with shared.http() as http:
        missing = [c for c in sorted(codes) if http.get(f"/docs/errors/{c}").status_code != 200]
        assert missing == []
        assert http.get("/docs/errors/nonsense").status_code == 404


def test_pages_about_the_service_hold_nothing_of_anybody(shared, name):
    """Without a token: figures and words, no identifier, no name, no text."""
    with shared.patient(name) as patient:
        patient.ask("my left knee hurts " + name)
    paths = [
        "/docs/", "/docs/compliance/examples", "/docs/testing/scenarios?include_mock_data=true",
        "/docs/health/detailed", "/docs/metrics/compliance", "/test/health/validation",
        "/.well-known/smart-configuration",
    ]
    with shared.http() as http:
        for path in paths:
            answer = http.get("/integration" + path)
            assert answer.status_code == 200, path
            assert name not in answer.text
            assert not re.search(r"(pat|ses|usr|msg|alr)_[0-9A-HJKMNP-TV-Z]{26}", answer.text), path
        examples = http.get("/docs/compliance/examples?category=audit&limit=1").json()
        assert len(examples["examples"]) == 1 and examples["total"] >= 1
        metrics = http.get("/docs/metrics/compliance").json()
        assert metrics["audit_coverage"]["viewings"] >= 1
        assert metrics["audit_coverage"]["sampled"] >= 1
        assert metrics["audit_coverage"]["phi_reads_audited_pct"] == 100
        assert metrics["encryption"] == {
            "tls": None, "events_sealed": True, "events_encrypted_pct": 100, "oldest_key_days": 0,
        }
        assert metrics["retention"]["policy_years"] == 10
        queue = http.post(
            "/integration/test/mock/queue",
            json={"filters": {"urgency": "urgent", "has_red_flags": True}},
        ).json()["output"]
        assert queue["total"] == 1 and queue["urgent_count"] == 1
