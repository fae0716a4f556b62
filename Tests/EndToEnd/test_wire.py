"""Bytes no client should send: answered or closed, never a 500, never a hang, never the end."""

from __future__ import annotations

import json
import socket
import threading
import time

import pytest
from harness import CHEST_PAIN, HARMLESS, exchange, wait_for
from test_patients import register
from websockets.frames import Frame, Opcode

OK = b"GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"

# name: bytes, and the statuses that may answer (None: closed without a word).
HTTP = {
    "nothing": (b"", {None}),
    "a line end": (b"\r\n", {None, 400, 408}),
    "binary": (bytes(range(256)), {400, None}),
    "TLS hello": (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(200), {400, None}),
    "HTTP/2 preface": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {400, 405, 501, 505, None}),
    "HTTP/0.9": (b"GET /livez\r\n\r\n", {400, 505}),
    "HTTP/1.2": (b"GET /livez HTTP/1.2\r\nHost: x\r\n\r\n", {200, 400, 505}),
    "HTTP/3.0": (b"GET /livez HTTP/3.0\r\nHost: x\r\n\r\n", {400, 505}),
    "no host": (b"GET /livez HTTP/1.1\r\n\r\n", {400}),
    "two hosts": (b"GET /livez HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", {400}),
    "bare LF": (b"GET /livez HTTP/1.1\nHost: x\n\n", {400}),
    "bare CR": (b"GET /livez HTTP/1.1\r\nHost: x\rY: z\r\n\r\n", {400}),
    "NUL in a field": (b"GET /livez HTTP/1.1\r\nHost: x\r\nA: \0\r\n\r\n", {400}),
    "space before the colon": (b"GET /livez HTTP/1.1\r\nHost : x\r\n\r\n", {400}),
    "folded line": (b"GET /livez HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n", {400}),
    "no colon": (b"GET /livez HTTP/1.1\r\nHost: x\r\nnocolon\r\n\r\n", {400}),
    "empty name": (b"GET /livez HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n", {400}),
    "long line": (b"GET /" + b"a" * 9000 + b" HTTP/1.1\r\nHost: x\r\n\r\n", {414}),
    "long field": (b"GET /livez HTTP/1.1\r\nHost: x\r\nA: " + b"a" * 9000 + b"\r\n\r\n", {431}),
    "many fields": (b"GET /livez HTTP/1.1\r\nHost: x\r\n" + b"A: b\r\n" * 200 + b"\r\n", {431}),
    "fields without end": (b"GET /livez HTTP/1.1\r\nHost: x\r\n" + b"Abc: def\r\n" * 9000, {431}),
    "both lengths": (
        b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n"
        b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", {400}),
    "two lengths": (
        b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}x",
        {400}),
    "length with a sign": (
        b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nContent-Length: +2\r\n\r\n{}", {400}),
    "length below zero": (
        b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nContent-Length: -2\r\n\r\n{}", {400}),
    "length in hex": (
        b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nContent-Length: 0x2\r\n\r\n{}", {400}),
    "length past 64 bits": (
        b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nContent-Length: " + b"9" * 30 + b"\r\n\r\n",
        {400, 413}),
    "length past the limit": (
        b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n", {413}),
    "empty length": (
        b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nContent-Length: \r\n\r\n", {400}),
    "body cut short": (
        b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\n{}", {None, 400, 408}),
    "unknown coding": (
        b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n", {400, 501}),
    "chunked twice": (
        b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked, chunked\r\n\r\n",
        {400, 501}),
    "chunked in 1.0": (
        b"POST /test/mock/chat HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        {400}),
    "chunk size in words": (
        b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n\r\n",
        {400}),
    "chunk size past 64 bits": (
        b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        + b"f" * 17 + b"\r\n", {400, 413}),
    "chunk with bare LF": (
        b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2\n{}\n0\n\n",
        {400}),
    "chunk longer than told": (
        b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        b"2\r\n{}extra\r\n0\r\n\r\n", {400}),
    "dot segments": (b"GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", {400, 404}),
    "encoded dots": (b"GET /%2e%2e/%2e%2e/etc HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", {400, 404}),
    "encoded slash": (b"GET /api%2fnurse HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", {400, 404}),
    "encoded NUL": (b"GET /livez%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", {400, 404}),
    "broken percent": (b"GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", {400}),
    "path not UTF-8": (b"GET /%ff%fe HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", {400}),
    "raw high bytes": (b"GET /\xff\xfe HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", {400}),
    "space in the path": (b"GET /li vez HTTP/1.1\r\nHost: x\r\n\r\n", {400}),
    "many query items": (
        b"GET /livez?" + b"a=1&" * 1500 + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", {400}),
    "CONNECT": (b"CONNECT a.example:443 HTTP/1.1\r\nHost: a.example\r\n\r\n", {400, 405, 501}),
    "TRACE": (b"TRACE /livez HTTP/1.1\r\nHost: x\r\n\r\n", {405, 501}),
    "a method of its own": (b"BREW /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", {405, 501}),
    "an impossible method": (b"G@T /livez HTTP/1.1\r\nHost: x\r\n\r\n", {400}),
    "another's host in absolute form": (
        b"GET http://other.example/livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", {400, 421}),
    "an unknown expectation": (
        b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nExpect: magic\r\nContent-Length: 2\r\n\r\n{}",
        {417, 400}),
    "upgrade to something else": (
        b"GET /livez HTTP/1.1\r\nHost: x\r\nUpgrade: h2c\r\nConnection: Upgrade, close\r\n\r\n", {200}),
    "a compressed body": (
        b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n"
        b"Connection: close\r\n\r\n{}", {415, 400}),
    "an empty range number": (
        b"GET /livez HTTP/1.1\r\nHost: x\r\nRange: bytes=0-9223372036854775807\r\nConnection: close\r\n\r\n",
        {200, 206, 416}),
}


@pytest.mark.parametrize("case", HTTP)
def test_malformed_requests_are_refused_with_a_problem_and_the_next_client_is_served(shared, case):
    """The status is one of those allowed for it; no body is missing; /livez answers right after."""
    data, allowed = HTTP[case]
    out = exchange(shared.port, data)
    status = int(out.split(b" ", 2)[1]) if out.startswith(b"HTTP/1.1 ") else None
    assert out == b"" or status is not None, out[:80]
    assert status in allowed, out[:300]
    if status and status >= 400:
        head, _, body = out.partition(b"\r\n\r\n")
        assert b"application/problem+json" in head
        assert json.loads(body)["emergency_number"] == "112"
    assert exchange(shared.port, OK).startswith(b"HTTP/1.1 200 ")


@pytest.mark.parametrize(
    ("line", "code"), [("POST /nothing", 404), ("POST /livez", 405), ("POST /api/sessions", 401)]
)
def test_a_client_that_waits_to_be_asked_for_its_body_is_not_asked_where_the_head_decides(shared, line, code):
    """RFC 9110 section 10.1.1: the final status at once, and no 100 before it."""
    head = f"{line} HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n"
    out = exchange(shared.port, head.encode())
    assert out.startswith(f"HTTP/1.1 {code} ".encode()), out[:80]
    assert b"\r\nConnection: close\r\n" in out


def test_a_body_is_asked_for_and_heard_whatever_proof_comes_with_it(fresh):
    """An emergency in the body of who waits to be asked is not lost because the proof is a key."""
    server = fresh(APP_SERVING_API_KEY="k" * 40).start()
    patient = register(server, external_id="expected")
    body = json.dumps({"session_id": "x", "patient_id": patient, "chief_complaint": CHEST_PAIN}).encode()
    head = "POST /api/sessions HTTP/1.1\r\nHost: x\r\nX-API-Key: %s\r\nContent-Type: application/json\r\n"
    head += "Expect: 100-continue\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
    with socket.create_connection(("127.0.0.1", server.port), timeout=5) as raw:
        raw.sendall((head % ("k" * 40, len(body))).encode())
        assert raw.recv(65536).startswith(b"HTTP/1.1 100 ")
        raw.sendall(body)
        out = b""
        while chunk := raw.recv(65536):
            out += chunk
    assert out.startswith(b"HTTP/1.1 201 "), out[:200]
    with server.http("nurse") as http:
        wait_for(lambda: http.get("/api/nurse/queue").json()["total"] == 1, what="the case")


def test_a_weight_that_is_no_number_ends_nothing(shared):
    for weight in ("nan", "-nan", "snan", "nan(1)", "inf", "1e400", "0x1p3", "٣"):
        request = f"GET /docs HTTP/1.1\r\nHost: x\r\nAccept: text/html;q={weight}\r\nConnection: close\r\n\r\n"
        assert exchange(shared.port, request.encode()).startswith(b"HTTP/1.1 200 "), weight
    assert exchange(shared.port, OK).startswith(b"HTTP/1.1 200 ")


def test_frames_that_cost_much_are_limited_and_nobody_is_flooded_with_whos_writing(fresh):
    server = fresh(APP_RATE_LIMITS="on").start()
    with server.patient("p", "s") as patient:
        patient.ask(CHEST_PAIN)
        with server.http("nurse") as http:
            session = http.get("/api/nurse/queue").json()["queue"][0]["session_id"]
        with server.socket(f"/ws/chat?session_id={session}", server.token("nurse", "n")) as nurse:
            for _ in range(300):
                for action in ("typing_start", "typing_stop"):
                    patient.send({"type": "session_control", "action": action})
            for _ in range(100):
                patient.send({"type": "resume", "epoch": "x", "seq": 0})
            assert "rate_limited" in json.dumps(patient.until("error"))
            patient.send({"type": "ping"})
            patient.until("pong")
            assert 2 <= sum(f["type"] == "user_typing" for f in nurse.pong()) <= 12


def test_who_must_upgrade_is_told_so_in_connection_as_well(shared):
    """RFC 9110 section 7.8."""
    token = shared.token("nurse", "n").encode()
    out = exchange(shared.port, b"GET /ws/chat HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + b"\r\n\r\n")
    assert out.startswith(b"HTTP/1.1 426 ")
    assert b"\r\nUpgrade: websocket\r\n" in out and b"\r\nConnection: Upgrade\r\n" in out


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_who_does_not_ask_for_a_socket_opens_no_session_and_looks_at_none(fresh, method):
    server = fresh().start()
    with server.http("patient", "ada") as http:
        before = [e["type"] for e in server.events()]
        answer = http.request(method, "/ws/chat?session_id=z&user_type=patient")
        assert answer.status_code == 426
    assert not {"session_opened", "viewing_started"} & {e["type"] for e in server.events()[len(before):]}


def test_a_handshake_of_another_version_of_http_opens_no_session(fresh):
    """RFC 9110 section 7.8: an Upgrade field in HTTP/1.0 is ignored; the same fields in HTTP/1.1 open one."""
    server = fresh().start()
    fields = "Host: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    fields += "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: Bearer " + server.token("patient", "ada")
    before = len(server.events())

    def answer(version: str) -> tuple[bytes, set[str]]:
        request = f"GET /ws/chat?session_id=z&user_type=patient HTTP/{version}\r\n{fields}\r\n\r\n"
        with socket.create_connection(("127.0.0.1", server.port), timeout=10) as raw:
            raw.sendall(request.encode())
            out = raw.recv(4096)
        return out[9:12], {e["type"] for e in server.events(before)} & {"session_opened", "viewing_started"}

    for version, status in (("1.0", b"426"), ("1.2", b"505"), ("2.0", b"505")):
        assert answer(version) == (status, set()), version
    assert answer("1.1") == (b"101", {"session_opened", "viewing_started"})


def test_a_request_sent_byte_by_byte_is_answered_like_one_sent_whole(shared):
    with socket.create_connection(("127.0.0.1", shared.port), timeout=5) as raw:
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for byte in OK:
            raw.send(bytes([byte]))
        out = b""
        while chunk := raw.recv(65536):
            out += chunk
    assert out.startswith(b"HTTP/1.1 200 ")


def test_pipelined_requests_are_answered_in_order(shared):
    ask = b"GET /%s HTTP/1.1\r\nHost: x\r\nX-Request-ID: r%d\r\n\r\n"
    data = b"".join(ask % (b"livez" if n % 2 else b"nothing", n) for n in range(50))
    out = exchange(shared.port, data + OK)
    ids = [line.split(b": ")[1] for line in out.split(b"\r\n") if line.startswith(b"X-Request-ID")]
    assert ids[:50] == [b"r%d" % n for n in range(50)]


def test_a_hundred_half_open_clients_do_not_keep_others_waiting(shared):
    """Slow heads from one side; the other side's answers stay quick."""
    idle = [socket.create_connection(("127.0.0.1", shared.port)) for _ in range(100)]
    try:
        for raw in idle:
            raw.sendall(b"GET /livez HTTP/1.1\r\nHo")
        started = time.monotonic()
        for _ in range(20):
            assert exchange(shared.port, OK).startswith(b"HTTP/1.1 200 ")
        assert time.monotonic() - started < 2
    finally:
        for raw in idle:
            raw.close()


# WebSocket


@pytest.fixture
def chat(shared, name):
    with shared.patient(name) as patient:
        patient.next()
        yield patient


def test_a_binary_frame_closes_1003(chat):
    chat.raw.send(b"\x00\x01")
    assert chat.close_code() == 1003


@pytest.mark.parametrize("text", ["", "{", "[]", "5", "null", '"x"', "{}", '{"type":5}', "[" * 3000])
def test_a_frame_that_is_no_typed_object_closes_4400(chat, text):
    chat.raw.send(text)
    assert chat.close_code() == 4400


def test_a_frame_of_70_kb_is_closed_and_nothing_of_it_is_stored(shared, chat):
    before = len(shared.events())
    chat.raw.send(json.dumps({"type": "message", "content": "x" * 70_000, "client_id": "c"}))
    assert chat.close_code() == 1009
    assert not [e for e in shared.events(before) if e["type"] == "message_posted"]


def raw_frames(chat, *frames: bytes) -> int:
    """Sends bytes below the client library and waits for the close code."""
    chat.raw.socket.sendall(b"".join(frames))
    return chat.close_code()


def masked(opcode: int, data: bytes, fin: bool = True, rsv: int = 0, mask: bool = True) -> bytes:
    head = bytes([(0x80 if fin else 0) | rsv << 4 | opcode])
    bit = 0x80 if mask else 0
    if len(data) < 126:
        head += bytes([bit | len(data)])
    elif len(data) < 65536:
        head += bytes([bit | 126]) + len(data).to_bytes(2, "big")
    else:
        head += bytes([bit | 127]) + len(data).to_bytes(8, "big")
    return head + (b"\0\0\0\0" if mask else b"") + data


@pytest.mark.parametrize(
    "frames, code",
    [
        ([masked(1, b'{"type":"\xff"}')], 1007),
        ([masked(1, b'{"type":"', fin=False), masked(0, b'\xed\xa0\x80"}')], 1007),
        ([masked(1, b"{}", mask=False)], 1002),
        ([masked(1, b"{}", rsv=4)], 1002),
        ([masked(3, b"")], 1002),
        ([masked(11, b"")], 1002),
        ([masked(0, b"{}")], 1002),
        ([masked(1, b"{", fin=False), masked(1, b"}")], 1002),
        ([masked(9, b"x" * 126)], 1002),
        ([masked(9, b"", fin=False)], 1002),
        ([masked(8, b"\x03")], 1002),
        ([masked(8, (999).to_bytes(2, "big"))], 1002),
        ([masked(8, (1005).to_bytes(2, "big"))], 1002),
        ([masked(8, b"\x03\xe8\xff")], 1007),
        ([b"\x81\xff" + b"\x80" + b"\0" * 7 + b"\0\0\0\0"], 1002),
        ([b"\x81\xff" + b"\x7f" + b"\xff" * 7 + b"\0\0\0\0"], 1009),
        ([masked(1, b"x", fin=False)] + [masked(0, b"x", fin=False)] * 200, 1008),
    ],
    ids=lambda value: repr(value)[:50],
)
def test_frames_against_the_protocol_close_with_the_code_it_names(chat, frames, code):
    """RFC 6455 sections 5 and 7.4."""
    assert raw_frames(chat, *frames) == code


def test_a_message_in_fragments_with_a_ping_between_is_one_message(chat):
    text = json.dumps({"type": "message", "content": HARMLESS, "client_id": "frag"}).encode()
    parts = [text[i : i + 7] for i in range(0, len(text), 7)]
    data = masked(1, parts[0], fin=False) + masked(9, b"hello")
    for part in parts[1:-1]:
        data += masked(0, part, fin=False)
    chat.raw.socket.sendall(data + masked(0, parts[-1]))
    assert chat.until("ack")["payload"]["client_id"] == "frag"


def test_frames_sent_byte_by_byte_are_one_message(chat):
    text = json.dumps({"type": "message", "content": HARMLESS, "client_id": "slow"}).encode()
    for byte in Frame(Opcode.TEXT, text).serialize(mask=True):
        chat.raw.socket.sendall(bytes([byte]))
    assert chat.until("ack")["payload"]["client_id"] == "slow"


@pytest.mark.parametrize(
    "change",
    [
        {"Sec-WebSocket-Version": "8"}, {"Sec-WebSocket-Version": None}, {"Sec-WebSocket-Key": None},
        {"Sec-WebSocket-Key": "short"}, {"Upgrade": "other"}, {"Upgrade": None}, {"Connection": "close"},
    ],
    ids=str,
)
def test_a_broken_handshake_is_refused_and_never_upgraded(shared, change):
    fields = {
        "Host": "x", "Upgrade": "websocket", "Connection": "Upgrade",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Version": "13",
        "Authorization": "Bearer " + shared.token("patient", "handshake"),
    } | change
    head = "".join(f"{k}: {v}\r\n" for k, v in fields.items() if v is not None)
    data = f"GET /ws/chat?session_id=x&user_type=patient HTTP/1.1\r\n{head}\r\n".encode()
    out = exchange(shared.port, data)
    status = int(out.split(b" ", 2)[1])
    assert 400 <= status < 500, out[:200]


def test_a_socket_without_proof_is_refused(shared):
    from websockets.exceptions import InvalidStatus

    try:
        with shared.socket("/ws/chat?session_id=x&user_type=patient") as open_socket:
            assert open_socket.close_code() in (4401, 4403)
    except InvalidStatus as refused:
        assert refused.response.status_code == 401


def test_a_socket_that_is_never_read_keeps_nobody_else_waiting(server):
    """A nurse whose machine sleeps through 240 alerts: another nurse is told of them all the same."""
    raw = socket.socket()
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    raw.connect(("127.0.0.1", server.port))
    token = server.token("nurse", "sleeper")
    raw.sendall(
        f"GET /ws/chat HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
        f"Authorization: Bearer {token}\r\n\r\n".encode()
    )
    with server.nurse("awake") as awake:
        def write(number):
            with server.patient(f"p-{number}") as patient:
                for n in range(60):
                    patient.ask(f"I have crushing chest pain {n} and I can't breathe")

        threads = [threading.Thread(target=write, args=(n,)) for n in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        awake.pong()
        alerted = {f["session_id"] for f in awake.seen if f["type"] == "red_flag_alert"}
        assert len(alerted) == 4
    raw.close()
    with server.http() as http:
        assert http.get("/readyz").status_code == 200


@pytest.mark.parametrize("end", ["", "/"])
def test_a_file_may_be_as_large_with_a_slash_behind_its_path(shared, name, end):
    token = shared.token("patient", name).encode()
    out = exchange(
        shared.port,
        b"POST /api/sessions/x/attachments" + end.encode() + b" HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token
        + b"\r\nContent-Length: 5242880\r\nExpect: 100-continue\r\n\r\n",
        seconds=1,
    )
    assert out.startswith(b"HTTP/1.1 100 "), out[:60]


def test_a_place_in_the_log_that_is_not_there_yet_is_refused_at_once(shared):
    """Whoever names one waits for nothing, and keeps nobody else from being answered."""
    with shared.http() as http:
        began = time.monotonic()
        answer = http.get("/livez", headers={"X-Min-Log-Seq": str(2**62)})
    assert answer.status_code == 503 and answer.json()["code"] == "projection_behind"
    assert time.monotonic() - began < 1.5


def test_an_answer_that_is_wanted_in_another_state_is_refused(shared):
    with shared.http("nurse") as http:
        tag = http.get("/api/nurse/queue").headers["ETag"]
        assert tag
        assert http.get("/api/nurse/queue", headers={"If-Match": '"another"'}).status_code == 412
        assert http.get("/api/nurse/queue", headers={"If-Match": "*"}).status_code == 200


def test_what_the_transport_refuses_bears_the_requests_own_name(shared):
    head = b"POST /api/sessions HTTP/1.1\r\nHost: x\r\nX-Request-ID: mine-2\r\n"
    for more, status in ((b"Content-Length: 99999999\r\n\r\n", 413), (b"Expect: tea\r\nContent-Length: 1\r\n\r\n", 417)):
        answer = exchange(shared.port, head + more)
        assert answer.startswith(b"HTTP/1.1 %d " % status) and b"\r\nX-Request-ID: mine-2\r\n" in answer
