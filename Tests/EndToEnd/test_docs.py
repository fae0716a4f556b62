"""The pages for those who write clients: examples run, guides are there, the console runs its own script and no other."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import subprocess
import sys
import uuid

import jsonschema_rs
import pytest
from harness import CHEST_PAIN, ROOT

PROOF = {"open_session": "patient", "say": "patient", "read_queue": "nurse", "mock_chat": None}


def test_every_example_of_a_command_or_a_script_does_what_it_says(shared):
    with shared.http() as http:
        page = http.get("/docs/examples").json()
        assert page["total"] == len(page["examples"]) and {"curl", "python", "javascript"} <= set(page["languages"])
        one = http.get("/docs/examples?language=curl").json()
        assert {e["language"] for e in one["examples"]} == {"curl"} and one["total"] < page["total"]
        assert http.get("/integration/docs/examples?language=none").json()["examples"] == []
    with shared.patient("doc-ada", "doc") as patient:
        patient.ask(CHEST_PAIN)
    ran = 0
    for example in page["examples"]:
        words = {"curl": ["sh", "-c"], "python": [sys.executable, "-c"]}.get(example["language"])
        if words is None:
            continue
        role = PROOF[example["name"]]
        own = {"BASE": shared.url, "KEY": uuid.uuid4().hex, "TOKEN": shared.token(role, "doc-ada") if role else ""}
        done = subprocess.run([*words, example["code"]], capture_output=True, text=True, timeout=30, env=os.environ | own)
        assert done.returncode == 0, (example["name"], done.stderr)
        expected = {"open_session": "ses_", "mock_chat": '"emergency"', "say": "ack"}.get(example["name"], "")
        assert done.stdout.strip() and expected in done.stdout, (example, done.stdout)
        assert '"status":4' not in done.stdout, done.stdout
        ran += 1
    assert ran >= 5


def test_every_guide_that_the_overview_names_is_there_and_names_only_paths_that_are(shared):
    with shared.http() as http:
        overview = http.get("/docs/").json()
        patterns = [
            re.compile(re.sub(r"\\\{[^}]*\\\}", "[^/ ]+", re.escape(e["path"])) + "/?$") for e in overview["endpoints"]
        ]
        for path in overview["guides"]:
            guide = http.get(path)
            assert guide.status_code == 200 and guide.headers["Content-Type"].startswith("text/markdown"), path
            assert guide.text.startswith("# ")
            for named in re.findall(r"(?:GET|POST) (/[^ `?]*)", guide.text):
                assert any(p.match(named) for p in patterns), f"{path} names {named}"
        missing = http.get("/docs/guides/none")
        assert (missing.status_code, missing.json()["code"]) == (404, "not_found")
        assert http.get(overview["examples"]).status_code == http.get(overview["console"]).status_code == 200


def test_the_console_may_run_its_own_script_alone_and_talk_to_its_own_service_alone(shared):
    with shared.http() as http:
        page = http.get("/docs/console")
    [script] = re.findall(r"<script>(.*?)</script>", page.text, re.S)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = page.headers.get_list("Content-Security-Policy")
    assert len(policy) == 1 and f"script-src 'sha256-{digest}'" in policy[0]
    assert "connect-src 'self'" in policy[0] and "default-src 'none'" in policy[0]
    assert "innerHTML" not in script and "http://" not in page.text and "https://" not in page.text


def test_the_document_names_the_header_fields_where_they_work(shared):
    with shared.http() as http:
        paths = http.get("/openapi.json").json()["paths"]

    def fields(method: str, path: str) -> set[str]:
        return {p["name"] for p in paths[path][method].get("parameters", []) if p["in"] == "header"}

    assert fields("post", "/api/sessions") == {"Idempotency-Key"}
    assert fields("post", "/api/nurse/queue/{patient_id}/action") == {"Idempotency-Key", "If-Match"}
    assert fields("patch", "/api/patients/{id}") == {"If-Match"}
    assert fields("get", "/api/nurse/queue") == {"If-None-Match", "X-Min-Log-Seq"}
    assert fields("get", "/api/streaming/{stream_id}") == {"Last-Event-ID", "X-Min-Log-Seq"}
    assert "304" not in paths["/api/streaming/{stream_id}"]["get"]["responses"]
    assert fields("post", "/api/auth/token") == set()
    assert fields("get", "/livez") == set()


def test_the_document_says_that_pages_come_with_a_cookie_and_changes_with_their_token_beside_it(shared):
    with shared.http() as http:
        document = http.get("/openapi.json").json()
    schemes, paths = document["components"]["securitySchemes"], document["paths"]
    assert (schemes["cookie"]["in"], schemes["cookie"]["name"]) == ("cookie", "__Host-anamnesis")
    assert (schemes["csrf"]["in"], schemes["csrf"]["name"]) == ("header", "X-CSRF-Token")
    assert {"cookie": []} in paths["/api/nurse/queue"]["get"]["security"]
    assert {"cookie": [], "csrf": []} in paths["/api/sessions"]["post"]["security"]
    assert "security" not in paths["/livez"]["get"]


def test_the_document_bounds_what_starts_a_stream_as_the_service_does(shared, name):
    with shared.http("patient", name) as ada:
        document = ada.get("/openapi.json").json()
        for path, good, bad in (
            ("chat", {"session_id": "s" * 128, "message": "hello"}, {"session_id": "s" * 129, "message": "hello"}),
            ("chat", {"message": "hello", "client_id": "c"}, {"message": "hello", "client_id": ""}),
            ("assessment", {"patient": {"age": 130}}, {"patient": {"age": 131}}),
            ("assessment", {"evidence": [{"id": "x", "choice": "absent"}]}, {"evidence": [{"id": "x", "choice": "maybe"}]}),
            ("assessment", {"session_id": "s" * 128}, {"session_id": "s" * 129}),
        ):
            operation = document["paths"][f"/api/streaming/{path}"]["post"]
            schema = operation["requestBody"]["content"]["application/json"]["schema"]
            takes = jsonschema_rs.validator_for(schema).is_valid
            for body, right in ((good, True), (bad, False)):
                answer = ada.post(f"/api/streaming/{path}", json=body)
                assert (takes(body), answer.status_code < 300) == (right, right), (path, body, answer.text)


def test_discovery_names_what_the_token_endpoint_takes_and_every_scope_that_is_borne(shared):
    with shared.http() as http:
        found = http.get("/.well-known/smart-configuration").json()
        assert found["grant_types_supported"]
        for grant in found["grant_types_supported"] + ["client_credentials"]:
            answer = http.post(found["token_endpoint"], json={"grant_type": grant})
            is_taken = "`grant_type` is" not in answer.text
            assert is_taken == (grant in found["grant_types_supported"]), (grant, answer.text)
    assert {"user/Task.rus", "user/Task.cruds", "analytics.r", "sla.w"} <= set(found["scopes_supported"])


def test_every_frame_that_the_channels_name_and_take_stands_in_asyncapi(shared, name):
    """Each type that the source sends a socket; what the channel of alerts answers to what it takes."""
    document = shared.http().get("/docs/export/asyncapi").json()
    channels = {
        key: {side: {m.removeprefix(side + "_") for m in channel["messages"] if m.startswith(side + "_")}
              for side in ("server", "client")}
        for key, channel in document["channels"].items()
    }
    source = "".join(p.read_text() for p in (ROOT / "Sources/API").rglob("*.swift"))
    sent = set(re.findall(r'(?:ephemeral|frame)\(\s*"([a-z_]+)"', source))
    sent |= set(re.findall(r'\.frame\(\s*[a-z.]+,\s*type: "([a-z_]+)"', source))
    sent |= set(re.findall(r'\.notify\(\s*"([a-z_]+)"', source))
    assert {"attachment_added", "chat_reset", "emergency_access", "welcome", "user_typing"} <= sent
    of_runs = {"case_finished", "execution_finished"}
    assert sent - of_runs <= channels["chat"]["server"], sent - channels["chat"]["server"]
    alerts = channels["emergency"]
    assert "ack" not in alerts["server"]
    with shared.socket("/ws/emergency/", shared.token("nurse", name)) as nurse:
        epoch = nurse.until("welcome")["payload"]["epoch"]
        for frame in (
            {"type": "resume", "payload": {"epoch": epoch, "seq": 0}}, {"type": "resume", "payload": {"epoch": "x", "seq": 0}},
            {"type": "alert_ack", "payload": {"alert_id": "x"}}, {"type": "message", "content": "x"}, {"type": "ping"},
        ):
            nurse.send(frame)
            assert frame["type"] in alerts["client"] | {"message"}
        nurse.until("pong")
        assert {"resumed", "resync_required", "error", "nack"} <= {f["type"] for f in nurse.seen} <= alerts["server"]


def test_an_administrator_drains_the_service_as_a_signal_does(fresh):
    from test_access import steps_up

    server = fresh().start()
    with server.http("admin", "root") as http:
        assert http.post("/api/admin/drain").json()["code"] == "step_up_required"
    with server.http("nurse", "n-1") as http:
        assert http.post("/api/admin/drain").status_code == 403
    with server.patient("ada") as patient:
        patient.until("welcome")
        with server.http(headers=steps_up(server, "admin", "root")) as http:
            answer = http.post("/api/admin/drain")
            assert (answer.status_code, answer.json()) == (202, {"status": "draining"})
        assert patient.close_code(15) == 1001
        assert any(frame["type"] == "goodbye" for frame in patient.seen)
    assert server.process.wait(15) == 0
    server.process = None
    kinds = [event["type"] for event in server.events()]
    assert kinds[-1] == "service_stopped" and "configuration_changed" in kinds
    assert server.verify().returncode == 0


@pytest.mark.parametrize(
    "path", ["/docs/examples", "/docs/compliance/examples?limit=3", "/docs/testing/scenarios?include_mock_data=true"]
)
def test_lists_of_examples_are_ready_pages_with_tags_and_parts_and_filters_keep_to_themselves(shared, path):
    with shared.http() as http:
        whole = http.get(path)
        assert http.get(path, headers={"If-None-Match": whole.headers["etag"]}).status_code == 304
        part = http.get(path, headers={"Range": "bytes=2-9", "Accept-Encoding": "identity"})
        assert part.status_code == 206 and part.text == whole.text[2:10]
        mark = "&" if "?" in path else "?"
        for name in ("category", "language"):
            none = http.get(f"{path}{mark}{name}=").json()
            assert none["total"] in (0, whole.json()["total"])
        assert http.get(path).text == whole.text
