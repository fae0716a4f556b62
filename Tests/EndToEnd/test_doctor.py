"""`anamnesis doctor`: a good service is found good, and each thing that goes wrong in front of one or in it is named."""

from __future__ import annotations

import json
import select
import socket
import threading
import time

import pytest
from fake_model import FakeModel
from harness import CHEST_PAIN, Server, run

PARTS = ["ws", "sse", "nurse", "cors", "model"]
PAGE = "https://app.example"


def doctor(server, *words: str, **settings: str):
    """Its exit code, and the findings by part as `(verdict, detail)`."""
    done = run("doctor", *words, "--data", server.directory, "--json", **settings)
    assert done.stdout, done.stderr
    told = json.loads(done.stdout)
    found: dict[str, list[tuple[str, str]]] = {}
    for item in told["findings"]:
        found.setdefault(item["part"], []).append((item["verdict"], item["detail"]))
    assert told["ok"] == (done.returncode == 0)
    return done.returncode, found


class Between:
    """A proxy of the careless kind: one connection for each request, its head and the answer's changed on the way."""

    def __init__(self, port: int, request=lambda head: head, answer=lambda head: head, holds: bool = False):
        self.upstream, self.request, self.answer, self.holds = port, request, answer, holds
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listening.getsockname()[1]}"
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self) -> None:
        while True:
            try:
                client, _ = self.listening.accept()
            except OSError:
                return
            threading.Thread(target=self.pass_on, args=(client,), daemon=True).start()

    @staticmethod
    def head(source: socket.socket) -> tuple[bytes, bytes]:
        data = b""
        while b"\r\n\r\n" not in data:
            more = source.recv(65536)
            if not more:
                raise OSError("the end came first")
            data += more
        head, rest = data.split(b"\r\n\r\n", 1)
        return head, rest

    def pass_on(self, client: socket.socket) -> None:
        try:
            with client, socket.create_connection(("127.0.0.1", self.upstream)) as server:
                while True:
                    head, rest = self.head(client)
                    server.sendall(self.request(head.decode()).encode() + b"\r\n\r\n" + rest)
                    head, rest = self.head(server)
                    if self.holds and b"text/event-stream" in head:
                        time.sleep(30)
                    client.sendall(self.answer(head.decode()).encode() + b"\r\n\r\n" + rest)
                    if b" 101 " in head or b"text/event-stream" in head or b"chunked" in head:
                        break
                    length = next((int(line.split(b":")[1]) for line in head.split(b"\r\n")
                                   if line.lower().startswith(b"content-length:")), 0)
                    while len(rest) < length:
                        more = server.recv(65536)
                        client.sendall(more)
                        rest += more
                while True:
                    for source in select.select([client, server], [], [])[0]:
                        data = source.recv(65536)
                        if not data:
                            return
                        (server if source is client else client).sendall(data)
        except OSError:
            pass

    def close(self) -> None:
        self.listening.close()


@pytest.fixture
def between():
    made: list[Between] = []

    def make(*args, **options) -> Between:
        made.append(Between(*args, **options))
        return made[-1]

    yield make
    for proxy in made:
        proxy.close()


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    server = Server(
        tmp_path_factory.mktemp("doctor") / "data", APP_SERVING_ALLOWED_ORIGINS=json.dumps([PAGE])
    ).start()
    yield server
    server.kill()


def test_of_a_good_service_every_part_is_found_good_and_nobody_is_shown_to_it_or_counts_on_it(server):
    with server.patient("ada") as patient:
        patient.ask(CHEST_PAIN)
        code, found = doctor(server)
        assert code == 0, found
        assert list(found) == ["reach", *PARTS]
        assert {verdict for part in found.values() for verdict, _ in part} == {"ok"}
        patient.seen.clear()
        patient.ask("I still have crushing chest pain, and now my left arm hurts")
        guidance = patient.until("emergency_guidance")["payload"]
        assert guidance["nurse_status"] == "none_on_duty"
    looks = [e for e in server.audit(type="viewing_started") if e["actor"]["role"] == "nurse"]
    assert {e["view"] for e in looks} >= {"desk", "dashboard", "queue"}
    assert not any(e["patient_ids"] for e in looks), looks


def test_its_lines_are_for_people_and_come_as_they_are_found(served):
    done = run("doctor", "cors,ws", "--data", served.directory)
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert all(line.startswith("ok       ") for line in lines), lines
    assert [line.split()[1] for line in lines] == ["reach:"] * 2 + ["ws:"] * 4 + ["cors:"] * 2
    assert f"{PAGE} is let in for GET /api/nurse/queue" in done.stdout


@pytest.mark.parametrize("words, why", [
    (["wss"], "wss is none of ws,sse,nurse,cors,model"),
    (["ws,"], "nothing is none of"),
    (["ws", "sse"], "one list"),
    (["ws", "--url", "ftp://x"], "--url is http://HOST"),
    (["ws", "--url", "http://127.0.0.1/path"], "--url is http://HOST"),
    (["ws", "--ca", "/nowhere.pem"], "can't be read"),
])
def test_what_makes_no_sense_is_a_matter_of_usage(served, words, why):
    done = run("doctor", *words, "--data", served.directory)
    assert done.returncode == 3 and why in done.stderr, done.stderr


def test_without_a_service_it_says_so(tmp_path):
    assert run("init", tmp_path / "d").returncode == 0
    done = run("doctor", "--data", tmp_path / "d")
    assert done.returncode == 1 and "no service runs on" in done.stderr


def test_where_nobody_answers_the_parts_are_not_tried(served):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    code, found = doctor(served, "ws,model", "--url", f"http://127.0.0.1:{port}")
    assert code == 1
    assert found["reach"][-1][0] == "FAIL" and "nobody answers at" in found["reach"][-1][1]
    assert found["ws"] == [("untried", "not tried: the service is not reached")]
    assert found["model"][0][0] == "ok", "models are asked by the service itself"


def without(*names: str):
    return lambda head: "\r\n".join(
        line for line in head.split("\r\n") if line.split(":")[0].lower() not in names
    )


def test_a_proxy_that_takes_the_token_away_is_named(served, between):
    proxy = between(served.port, request=without("authorization"))
    code, found = doctor(served, "nurse", "--url", proxy.url)
    assert code == 1 and found["nurse"][0][0] == "untried"
    verdict, detail = found["reach"][-1]
    assert verdict == "FAIL" and "401" in detail and "take Authorization away" in detail


def test_a_proxy_that_does_not_pass_on_the_upgrade_is_named(served, between):
    proxy = between(served.port, request=without("upgrade"))
    code, found = doctor(served, "ws,nurse", "--url", proxy.url)
    assert code == 1 and found["nurse"][-1][0] == "ok"
    assert found["ws"][-1][0] == "FAIL"
    assert "426" in found["ws"][-1][1] and "pass on Upgrade" in found["ws"][-1][1]


def test_a_proxy_that_gives_its_own_credentials_to_everybody_is_named(served, between):
    token = served.token("nurse", "n-1")

    def known(head: str) -> str:
        return head if "authorization:" in head.lower() else head + f"\r\nAuthorization: Bearer {token}"

    code, found = doctor(served, "ws", "--url", between(served.port, request=known).url)
    assert code == 1 and "a socket opens without a token" in found["ws"][-1][1]


def test_a_proxy_that_holds_streams_back_is_named(served, between):
    code, found = doctor(served, "sse", "--url", between(served.port, holds=True).url)
    assert code == 1 and "hold it back" in found["sse"][-1][1]


def test_a_proxy_that_lets_every_origin_in_is_named(served, between):
    proxy = between(served.port, answer=lambda head: head + "\r\nAccess-Control-Allow-Origin: *")
    code, found = doctor(served, "cors", "--url", proxy.url)
    assert code == 1
    faults = [detail for verdict, detail in found["cors"] if verdict == "FAIL"]
    assert "which is not listed, is let in as *" in faults[0]
    assert f"{PAGE}, which is listed" in faults[1] and "*" in faults[1]


def test_a_listed_origin_that_something_in_front_shuts_out_is_named(served, between):
    proxy = between(served.port, answer=without("access-control-allow-origin"))
    code, found = doctor(served, "cors", "--url", proxy.url)
    assert code == 1 and found["cors"][0][0] == "ok"
    assert found["cors"][1][0] == "FAIL" and "not let in for GET" in found["cors"][1][1]


def test_an_origin_that_is_asked_for_and_not_listed_is_told_with_how_to_list_it(served):
    code, found = doctor(served, "cors", "--origin", "https://new.example")
    assert code == 1
    assert found["cors"][-1][0] == "FAIL" and "origin add --origin https://new.example" in found["cors"][-1][1]
    assert doctor(served, "cors", "--origin", PAGE)[0] == 0


def test_models_are_asked_and_told_by_what_they_do(fresh):
    model = FakeModel()
    dead = socket.create_server(("127.0.0.1", 0))
    closed = dead.getsockname()[1]
    dead.close()
    server = fresh(APP_MODEL_ENDPOINTS=json.dumps([
        {"url": model.url, "model": "good"}, {"url": f"http://127.0.0.1:{closed}", "model": "gone"},
    ])).start()
    code, found = doctor(server, "model")
    assert code == 1
    verdicts = {detail.split(" ")[0]: (verdict, detail) for verdict, detail in found["model"]}
    assert verdicts["good"][0] == "ok" and "answered after" in verdicts["good"][1]
    assert verdicts["gone"][0] == "FAIL" and "not reachable" in verdicts["gone"][1]
    asked = model.requests[-1]
    assert "only tries the connection" in json.dumps(asked)
    assert not [e for e in server.events() if e["type"].startswith(("message_", "reply_"))]


def test_a_certificate_that_is_not_trusted_is_told_with_what_to_do(fresh, tmp_path):
    import subprocess

    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
         "-keyout", tmp_path / "key.pem", "-out", tmp_path / "cert.pem"],
        check=True, capture_output=True,
    )
    (tmp_path / "key.pem").chmod(0o600)
    server = fresh(
        APP_TLS_CERT_FILE=str(tmp_path / "cert.pem"), APP_TLS_KEY_FILE=str(tmp_path / "key.pem")
    ).start()
    code, found = doctor(server, "ws")
    assert code == 1 and "not trusted" in found["reach"][-1][1] and "--url https://NAME" in found["reach"][-1][1]
    named = ["--url", f"https://localhost:{server.port}"]
    code, found = doctor(server, "ws", *named)
    assert code == 1 and "--ca FILE" in found["reach"][-1][1]
    code, found = doctor(server, "ws,nurse", *named, "--ca", str(tmp_path / "cert.pem"))
    assert code == 0, found


def test_an_origin_that_is_let_in_below_a_path_is_let_in(server):
    """The specification's own: nothing need answer at the path itself."""
    field = ["--origin", "https://emergency.medical-ai.health"]
    words = ["--duration-seconds", "3600", "--allowed-paths", "/api/emergency/,/ws/emergency/"]
    added = run("origin", "add", "--data", server.directory, *field, *words)
    assert added.returncode == 0, added.stderr
    code, found = doctor(server, "cors", *field)
    assert code == 0, found
    assert "is let in for" in found["cors"][-1][1] and "/api/emergency/" in found["cors"][-1][1]
