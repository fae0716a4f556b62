"""Pages for probes and people on call, paths and their aliases, errors and their form."""

from __future__ import annotations

import re
import time

import pytest
from harness import CHEST_PAIN
from websockets.exceptions import ConnectionClosed

PAGES = ["/health", "/status", "/metrics", "/livez", "/readyz"]


@pytest.mark.parametrize("prefix", ["", "/integration"])
@pytest.mark.parametrize("slash", ["", "/"])
@pytest.mark.parametrize("page", PAGES)
def test_a_page_answers_json_without_a_token_bare_and_under_integration(shared, prefix, slash, page):
    with shared.http() as http:
        answer = http.get(prefix + page + slash)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("application/json")
    assert answer.json()


def test_the_figures_are_true(server):
    """Counts follow what happened: events, messages, sockets, cases, alerts."""

    def figures() -> dict:
        with server.http() as http:
            body = http.get("/metrics").json()
        return {k: v for k, v in flat(body).items()}

    def flat(body: dict) -> dict:
        out = {}
        for key, value in body.items():
            out |= flat(value) if isinstance(value, dict) else {key: value}
        return out

    before = figures()
    assert figure(before, "messages_screened") == 0
    assert figure(before, "queue_open_cases") == 0
    with server.patient("p") as patient:
        patient.ask(CHEST_PAIN)
        patient.until("message")
        after = figures()
        assert figure(after, "messages_screened") == 1
        assert figure(after, "queue_open_cases") == 1
        assert figure(after, "alerts_waiting") == 1
        assert figure(after, "websockets_open") == 1
        assert figure(after, "resident_bytes") > 1_000_000
        with server.http() as http:
            status = http.get("/status").json()
        assert status["counts"]["ws"] == 1 and status["counts"]["sessions"] == 1
        events = server.events()
        assert status["log"]["head_seq"] == events[-1]["position"]
        assert figure(after, "log_events") == len(events)


def figure(body: dict, name: str):
    found = [v for k, v in body.items() if k.endswith(name) or k.endswith(name + "_total")]
    assert found, f"{name} is not among {sorted(body)}"
    return found[0]


@pytest.mark.parametrize(
    "ask",
    [
        {"params": {"format": "prometheus"}},
        {"headers": {"Accept": "text/plain"}},
    ],
    ids=str,
)
def test_metrics_in_prometheus_form_are_well_formed(shared, ask):
    with shared.http() as http:
        answer = http.get("/metrics", **ask)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
    typed = set()
    for line in answer.text.splitlines():
        if line.startswith("# TYPE "):
            _, _, name, kind = line.split(" ")
            assert kind in ("counter", "gauge", "histogram")
            assert name not in typed
            typed.add(name)
        elif not line.startswith("#"):
            match = re.fullmatch(r"([a-zA-Z_:][a-zA-Z0-9_:]*)(\{[^}]*\})? (\S+)", line)
            assert match, line
            assert match[1] in typed, f"{match[1]} has no TYPE"
            float(match[3])
    assert typed


def test_an_unknown_metrics_format_is_422(shared):
    with shared.http() as http:
        assert http.get("/metrics?format=xml").status_code == 422


def test_operational_pages_hold_no_identifiers_and_no_words(shared, name):
    with shared.patient(name) as patient:
        patient.ask(CHEST_PAIN)
        patient.until("message")
    with shared.http() as http:
        text = "".join(http.get(page).text for page in PAGES)
    for needle in (name, "ses_", "pat_", "usr_", "chest", "alr_"):
        assert needle not in text


@pytest.mark.parametrize("value, code", [("none", 401), ("all", 200), ("loopback", 200)])
def test_who_sees_operational_pages_follows_its_setting(fresh, value, code):
    server = fresh(APP_OPS_PUBLIC=value).start()
    with server.http() as http:
        for page in ("/health", "/status", "/metrics"):
            assert http.get(page).status_code == code, page
        assert http.get("/livez").status_code == 200
    with server.http("nurse") as http:
        assert http.get("/status").status_code == 200


def test_every_path_under_integration_is_the_same_path(shared):
    """`/integration/P` is P; `/integration/nurse/…` and `/integration/streaming/…` need no `/api`."""
    with shared.http("nurse") as http:
        for path in (
            "/api/nurse/queue", "/api/nurse/alerts", "/api/auth/me", "/version", "/startupz",
        ):
            for variant in (path, path + "/", "/integration" + path, "/integration" + path + "/"):
                answer = http.get(variant)
                assert answer.status_code == 200, variant
                assert not answer.history
        assert http.get("/integration/nurse/queue").json()["queue"] is not None
        opened = http.post("/integration/streaming/dashboard")
        assert opened.status_code == 201
        stream = opened.json()["url"].replace("/api/", "/integration/")
        with http.stream("GET", stream) as answer:
            assert answer.status_code == 200
        assert http.get("/integrationx/api/nurse/queue").status_code == 404
    with shared.socket(
        "/integration/ws/chat?session_id=i&user_type=patient", shared.token("patient", "int")
    ) as socket:
        assert socket.next()["type"] == "welcome"


def test_an_unknown_path_is_404_and_an_unknown_method_405_with_allow(shared):
    with shared.http("nurse") as http:
        lost = http.get("/api/nurse/nothing")
        assert lost.status_code == 404 and lost.json()["code"] == "not_found"
        wrong = http.delete("/api/nurse/queue")
        assert wrong.status_code == 405 and wrong.json()["code"] == "method_not_allowed"
        assert "GET" in wrong.headers["Allow"] and "POST" not in wrong.headers["Allow"]
        assert wrong.json()["emergency_number"] == "112"
        assert http.put("/api/nurse/queue/pat_x/claim").headers["Allow"].count("POST") == 1
        asked = http.options("/api/nurse/queue")
        assert asked.status_code == 204 and "GET" in asked.headers["Allow"]


def test_head_answers_like_get_without_a_body(shared):
    with shared.http("nurse") as http:
        full, bare = http.get("/version"), http.head("/version")
    assert bare.status_code == full.status_code == 200
    assert bare.content == b"" and bare.headers["Content-Length"] == str(len(full.content))


@pytest.mark.parametrize(
    "content, kind, code",
    [
        (b"{", "application/json", 400),
        (b'{"content":"x"', "application/json", 400),
        (b"[]", "application/json", 400),
        (b'"x"', "application/json", 400),
        (b'{"content":"\xff"}', "application/json", 400),
        (b'{"content":"\\ud800"}', "application/json", 400),
        (b'{"a":1,"a":2}', "application/json", 400),
        (b"[" * 5000, "application/json", 400),
        (b'{"content":' + b"1" * 5000 + b"}", "application/json", (400, 422)),
        (b"content=x", "application/x-www-form-urlencoded", 415),
        (b"<x/>", "text/xml", 415),
        (b"x" * 1_100_000, "application/json", 413),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_a_body_that_is_not_understood_is_a_problem_and_never_a_500(shared, name, content, kind, code):
    with shared.http("patient", name) as http:
        http.post("/api/sessions", json={"session_id": "s"})
        answer = http.post(
            "/api/sessions/s/messages", content=content, headers={"Content-Type": kind}
        )
        codes = code if isinstance(code, tuple) else (code,)
        assert answer.status_code in codes, answer.text
        assert answer.headers["Content-Type"].startswith("application/problem+json")
        assert answer.json()["emergency_number"] == "112"
        assert http.get("/livez").status_code == 200


def test_a_request_id_is_echoed_and_a_bad_one_replaced(shared):
    with shared.http() as http:
        good = http.get("/livez", headers={"X-Request-ID": "trace.Me-1_2"})
        assert good.headers["X-Request-ID"] == "trace.Me-1_2"
        for bad in ("has space", "x" * 129, "semi;colon", "<script>"):
            answer = http.get("/livez", headers={"X-Request-ID": bad})
            assert answer.headers["X-Request-ID"].startswith("req_")


def test_every_answer_carries_the_protective_headers(shared):
    with shared.http("nurse") as http:
        for path in ("/", "/livez", "/api/nurse/queue", "/nothing"):
            headers = http.get(path).headers
            assert headers["X-Content-Type-Options"] == "nosniff", path
            assert headers["Referrer-Policy"] == "no-referrer", path
            assert "Content-Security-Policy" in headers, path
            assert "Server" not in headers, path
        assert "no-store" in http.get("/api/nurse/queue").headers["Cache-Control"]


def test_a_reader_may_wait_for_its_own_write(shared, name):
    """X-Min-Log-Seq of the ack: the queue shows the case at once."""
    with shared.patient(name) as patient, shared.http("nurse") as http:
        seq = patient.ask(CHEST_PAIN)["seq"]
        session = patient.seen[0]["payload"]["session"]["id"]
        answer = http.get("/api/nurse/queue?limit=200", headers={"X-Min-Log-Seq": str(seq)})
        assert session in [e["session_id"] for e in answer.json()["queue"]]
        late = http.get("/api/nurse/queue", headers={"X-Min-Log-Seq": str(10**9)})
        assert late.status_code == 503 and late.json()["code"] == "projection_behind"
        assert int(late.headers["Retry-After"]) >= 1
        assert http.get("/api/nurse/queue", headers={"X-Min-Log-Seq": "-1"}).status_code == 400


def test_the_specifications_mock_chat_answers_in_its_shape_and_records_nothing(server):
    before = len(server.events())
    with server.http() as http:
        body = {"message": "I have chest pain", "session_id": "test_session_001"}
        answer = http.post("/integration/test/mock/chat", json=body)
    assert answer.status_code == 200
    output = answer.json()["output"]
    assert output["urgency"] == "emergency" and output["red_flags"]
    assert output["session_id"] == "test_session_001"
    assert answer.json()["test_status"] == "completed"
    assert len(server.events()) == before


def test_log_lines_are_json_and_name_no_one(server, name):
    import json

    with server.patient(name) as patient:
        patient.ask(CHEST_PAIN)
    server.terminate()
    entries = [line for line in server.errors().splitlines() if line.startswith("{")]
    assert entries
    for line in entries:
        entry = json.loads(line)
        assert entry["level"] in ("debug", "info", "warning", "error") and entry["message"]
    assert name not in server.errors()


def test_a_monitor_that_a_token_let_in_ends_with_the_token(fresh):
    server = fresh(APP_OPS_PUBLIC="none").start()
    with server.socket("/test/monitor", server.token("nurse", "n-1", ttl=3)) as monitor:
        end = time.monotonic() + 8
        with pytest.raises(ConnectionClosed) as closed:
            while time.monotonic() < end:
                monitor.next()
    assert closed.value.rcvd.code == 4401
