"""Thousands of connections that do nothing, too little or too much; with ANAMNESIS_LONG=1 tens of thousands."""

from __future__ import annotations

import json
import os
import resource
import select
import socket
import statistics
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from harness import BINARY, CHEST_PAIN, LONG, exchange, wait_for

OK = b"GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
UPGRADE = (
    b"GET %s HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n%s\r\n"
)
MASKED = b"\x81\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58"  # RFC 6455 5.7, "Hello"


@pytest.fixture(scope="module", autouse=True)
def descriptors():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@pytest.fixture
def many(fresh):
    """A server that lets in as many as its descriptors allow, with the endpoint for echoes."""
    return fresh(APP_TESTING="true", APP_CONNECTIONS_MAX="50000").start()


def dial(port: int, number: int = 0, receive: int | None = None) -> socket.socket:
    """A connection from one of eight loopback addresses."""
    raw = socket.socket()
    if receive:
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive)
    raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    raw.bind((f"127.0.0.{2 + number % 8}", 0))
    raw.settimeout(20)
    raw.connect(("127.0.0.1", port))
    return raw


def reset(raw: socket.socket) -> None:
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    raw.close()


def memory(server) -> int:
    """Private bytes of the process."""
    for line in Path(f"/proc/{server.process.pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Private_Dirty:"):
            return int(line.split()[1]) * 1024
    raise AssertionError("no figure")


def seconds_of_work(server) -> float:
    fields = Path(f"/proc/{server.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def open_files(server) -> int:
    return len(os.listdir(f"/proc/{server.process.pid}/fd"))


def latencies(port: int, count: int = 300) -> list[float]:
    """Seconds of each of so many requests on one connection, sorted."""
    taken = []
    with socket.create_connection(("127.0.0.1", port), timeout=20) as raw:
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for _ in range(count):
            began = time.perf_counter()
            raw.sendall(b"GET /livez HTTP/1.1\r\nHost: x\r\n\r\n")
            answer = raw.recv(65536)
            taken.append(time.perf_counter() - began)
            assert answer.startswith(b"HTTP/1.1 200 "), answer[:200]
    return sorted(taken)


def p99(port: int) -> float:
    """The middle of three, since this machine is shared."""
    return statistics.median(values[int(len(values) * 0.99)] for values in (latencies(port) for _ in range(3)))


@pytest.mark.alone
@pytest.mark.parametrize("kind", ["WebSocket", "event stream"])
def test_idle_connections_cost_little_stay_open_and_leave_nothing_behind(many, kind):
    """WebSockets by the echo endpoint, streams by the dashboard, whose each has a viewing and a listener."""
    count = 10_000 if LONG else 1000
    bearer = b"Authorization: Bearer " + many.token("nurse", "many").encode() + b"\r\n"
    if kind == "WebSocket":
        request, status = UPGRADE % (b"/test/echo", b""), b"HTTP/1.1 101 "
    else:
        request = b"POST /api/streaming/dashboard HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n" + bearer
        request, status = request + b"Content-Length: 0\r\n\r\n", b"HTTP/1.1 200 "
    opened = []

    def one(number):
        raw = dial(many.port, number)
        raw.sendall(request)
        assert raw.recv(65536).startswith(status)
        opened.append(raw)

    for number in range(50):
        one(number)
    files, before = open_files(many), memory(many)
    for number in range(count):
        one(number)
    each = (memory(many) - before) / count
    print(f"{kind}: {each:.0f} bytes for each of {count} idle connections")
    # Among few, what grows by doubling weighs more.
    assert each <= (2048 if LONG else 4096)
    assert len(latencies(many.port)) == 300
    with many.http() as http:
        counts = http.get("/status").json()["counts"]
    assert counts["ws" if kind == "WebSocket" else "sse"] == count + 50
    for raw in opened[50:]:
        raw.close()
    wait_for(lambda: open_files(many) <= files + 5, 20, "the descriptors of closed connections")
    for raw in opened[:50]:
        raw.close()


class Idlers:
    """Open WebSockets and streams in turn, of clients that only answer pings; counts what comes."""

    def __init__(self, server, count: int):
        bearer = b"Authorization: Bearer " + server.token("nurse", "many").encode() + b"\r\n"
        stream = b"POST /api/streaming/dashboard HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n" + bearer
        self.requests = [UPGRADE % (b"/test/echo", b""), stream + b"Content-Length: 0\r\n\r\n"]
        self.port, self.count = server.port, count
        self.opened: dict[int, socket.socket] = {}
        self.pings = self.beats = 0
        self.poll = select.epoll()
        self.over = threading.Event()
        self.thread = threading.Thread(target=self.read)

    def read(self) -> None:
        while not self.over.is_set():
            for place, _ in self.poll.poll(0.2):
                raw = self.opened[place]
                try:
                    data = raw.recv(65536)
                except BlockingIOError:
                    continue
                if data.startswith(b"\x89\x00"):
                    self.pings += 1
                    raw.send(b"\x8a\x80\0\0\0\0")
                self.beats += b"event: heartbeat" in data

    def __enter__(self) -> Idlers:
        self.thread.start()
        for number in range(self.count):
            raw = dial(self.port, number)
            raw.sendall(self.requests[number % 2])
            assert raw.recv(65536)[:12] in {b"HTTP/1.1 101", b"HTTP/1.1 200"}
            raw.setblocking(False)
            self.opened[raw.fileno()] = raw
            self.poll.register(raw.fileno(), select.EPOLLIN)
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join()
        for raw in self.opened.values():
            raw.close()


@pytest.mark.alone
@pytest.mark.skipif(not LONG, reason="takes its time")
def test_ten_thousand_that_only_live_cost_less_than_a_hundredth_of_a_core(many):
    with Idlers(many, 10_000) as idle:
        time.sleep(20)
        began, worked, told = time.monotonic(), seconds_of_work(many), idle.pings + idle.beats
        time.sleep(60)
        passed = time.monotonic() - began
        share, rate = (seconds_of_work(many) - worked) / passed, (idle.pings + idle.beats - told) / passed
    print(f"{share:.2%} of a core for {rate:.0f} pings and heartbeats a second, {idle.count} connections")
    assert rate > 500, "they are not there"
    # 0.8 % when nobody else wants the processors' caches.
    assert share <= 0.01


def test_a_client_of_one_byte_a_second_is_sent_away_within_twenty_seconds(many):
    with dial(many.port) as raw:
        began = time.monotonic()
        answer = b""
        raw.settimeout(1)
        for byte in OK[: 30]:
            try:
                raw.sendall(bytes([byte]))
                answer = raw.recv(65536)
                break
            except TimeoutError:
                continue
            except ConnectionError:
                break
        assert 5 < time.monotonic() - began < 20
        assert answer == b"" or answer.startswith(b"HTTP/1.1 408 ")


STEPS = {
    "a request": b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nContent-Length: 23\r\n\r\n"
    + b'{"message":"dizzy now"}',
    "a body in chunks": b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
    b'17\r\n{"message":"dizzy now"}\r\n0\r\n\r\n',
    "a socket": UPGRADE % (b"/test/echo", b"") + MASKED + b"\x88\x80\0\0\0\0",
    "a stream of events": b"POST /api/streaming/dashboard HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n"
    b"Content-Length: 0\r\nAuthorization: Bearer <nurse>\r\n\r\n",
    "an answer in parts": b"GET /api/audit/replay?seq=0&speed=1 HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n"
    b"Authorization: Bearer <compliance>\r\n\r\n",
}
PLACES = 64  # of which eight are for what is urgent


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("way", ["reset", "closed"])
def test_a_connection_that_ends_at_any_byte_leaves_nothing_behind(fresh, step, way):
    """No descriptor and no place; nor does a stop wait for it."""
    bounds = {"APP_CONNECTIONS_MAX": str(PLACES), "APP_CONNECTIONS_PER_ADDRESS": str(PLACES), "APP_RATE_LIMITS": "on"}
    server = fresh(APP_TESTING="true", **bounds).start()
    text = STEPS[step]
    for role in ("nurse", "compliance"):
        text = text.replace(b"<%s>" % role.encode(), server.token(role, "one").encode())
    assert exchange(server.port, OK).startswith(b"HTTP/1.1 200 ")
    files = open_files(server)
    for end in range(1, len(text) + 1):
        raw = dial(server.port, end)
        raw.sendall(text[:end])
        if end == len(text):
            raw.recv(65536)
        reset(raw) if way == "reset" else raw.close()
    wait_for(lambda: open_files(server) <= files + 4, 20, "the descriptors of ended connections")
    # A reader of events that ended its side is found to be gone by a heartbeat.
    held = [dial(server.port, number) for number in range(PLACES - 8 - 2)]
    for raw in held:
        raw.sendall(b"GET /version HTTP/1.1\r\nHost: x\r\n\r\n")
    assert {raw.recv(65536)[:12] for raw in held} == {b"HTTP/1.1 200"}
    for raw in held:
        raw.close()
    began = time.monotonic()
    assert server.terminate() == 0 and time.monotonic() - began < 5


@pytest.mark.alone
def test_readers_that_never_read_are_cut_and_cost_no_more_than_is_bounded(many):
    """Each asks for far more echoes than it takes."""
    count = 100 if LONG else 20
    before = memory(many)
    payload = os.urandom(60_000)
    message = b"\x82\xfe" + len(payload).to_bytes(2, "big") + b"\0\0\0\0" + payload
    silent = []
    for number in range(count):
        raw = dial(many.port, number, receive=4096)
        raw.sendall(UPGRADE % (b"/test/echo", b""))
        raw.setblocking(False)
        silent.append(raw)
    end = time.monotonic() + 3
    while time.monotonic() < end:
        for raw in silent:
            try:
                raw.send(message)
            except (BlockingIOError, ConnectionError):
                pass
        assert exchange(many.port, OK).startswith(b"HTTP/1.1 200 ")
    grown = (memory(many) - before) / count
    print(f"{grown / 1024:.0f} KiB for each of {count} readers that never read")
    assert grown < 256 * 1024
    for raw in silent:
        reset(raw)


@pytest.mark.alone
def test_running_out_of_descriptors_is_survived_without_spinning_and_told_once(fresh):
    server = fresh().start()
    spare = 20
    limit = open_files(server) + spare
    resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, (limit, limit))
    waiting = [dial(server.port, number) for number in range(spare * 3)]
    time.sleep(0.5)
    began, worked = time.monotonic(), seconds_of_work(server)
    time.sleep(2)
    share = (seconds_of_work(server) - worked) / (time.monotonic() - began)
    assert limit - open_files(server) >= 8, "the log, the projections and libdispatch have none left"
    assert share < 0.2, f"{share:.0%} of a core while nobody can be let in"

    def told(text: str) -> int:
        lines = [json.loads(line) for line in server.errors().splitlines() if line.startswith("{")]
        return [line["message"] for line in lines if line.get("room") == "HTTP"].count(text)

    # Each loop met the end of them; the log hears of it once.
    wait_for(lambda: told("descriptors or memory ran out; accepting pauses"), 2, "word of it")
    assert told("descriptors or memory ran out; accepting pauses") == 1
    assert told("accepting goes on again") == 0
    for raw in waiting:
        raw.close()
    wait_for(lambda: exchange(server.port, OK).startswith(b"HTTP/1.1 200 "), 2, "an answer")
    wait_for(lambda: told("accepting goes on again"), 5, "word of the recovery")


def test_when_all_places_are_taken_emergencies_still_get_in(fresh):
    """64 places, the last 8 for what is urgent: a red flag, the alert channel, a probe; nothing else."""
    server = fresh(APP_CONNECTIONS_MAX="64").start()
    patient = {"Authorization": "Bearer " + server.token("patient", "p")}
    with server.http() as http:
        session = http.post("/api/sessions", json={}, headers=patient).json()["session_id"]
    with server.http() as http:
        http.get("/livez")  # the first connection is gone by now
    path = f"/api/sessions/{session}/messages"
    taken = []
    for number in range(56):
        raw = dial(server.port, number)
        raw.sendall(b"GET /livez HTTP/1.1\r\nHost: x\r\n\r\n")
        raw.recv(65536)
        taken.append(raw)
    with server.http() as http:
        named = patient | {"X-Request-ID": "mine-1"}
        calm = http.post(path, json={"content": "When can I book a check?"}, headers=named)
    assert calm.headers["X-Request-ID"] == "mine-1" and calm.json()["request_id"] == "mine-1"
    assert calm.status_code == 503 and int(calm.headers["Retry-After"]) >= 1
    assert calm.json()["emergency_number"] == "112"
    # The second is one in an infant alone, and whose words they are is not known yet.
    for words in (CHEST_PAIN, "vomiting and not drinking"):
        with server.http() as http:
            flagged = http.post(path, json={"content": words}, headers=patient)
        assert flagged.status_code == 201, flagged.text
        assert bool(flagged.json().get("red_flags")) == (words == CHEST_PAIN)
    with server.socket("/ws/emergency/", server.token("nurse", "n")) as desk:
        assert desk.until("red_flag_alert")
        assert exchange(server.port, OK).startswith(b"HTTP/1.1 200 ")
    for raw in taken:
        raw.close()
    wait_for(lambda: server.http("nurse").get("/api/nurse/queue").status_code == 200, 10, "room")


def flag_gets_in(server, session: str, patient: dict) -> bool:
    with server.http() as http:
        path = f"/api/sessions/{session}/messages"
        return http.post(path, json={"content": CHEST_PAIN}, headers=patient).status_code == 201


def test_where_descriptors_are_fewer_than_places_the_last_are_for_emergencies_too(fresh):
    server = fresh()
    server.prefix = ["prlimit", "--nofile=200"]
    server.start()
    warned = "fewer connections than APP_CONNECTIONS_MAX: raise the limit of open files"
    assert warned in server.errors()
    looked = subprocess.run(
        [*server.prefix, BINARY, "preflight", "--data", server.directory], capture_output=True, text=True, timeout=60
    )
    assert "warn  open files: 200 are allowed" in looked.stdout
    patient = {"Authorization": "Bearer " + server.token("patient", "p")}
    with server.http() as http:
        session = http.post("/api/sessions", json={}, headers=patient).json()["session_id"]
    held = []
    for number in range(150):
        raw = dial(server.port, number)
        raw.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        held.append(raw)
    heard = [raw.recv(65536)[:12] for raw in held]
    assert heard.count(b"HTTP/1.1 503") >= 50 and heard.count(b"HTTP/1.1 200") >= 20

    # Those that were turned away go within two seconds.
    wait_for(lambda: flag_gets_in(server, session, patient), 5, "a red flag")
    for raw in held:
        raw.close()


def test_who_asks_for_probes_keeps_no_place_from_emergencies(fresh):
    """Anybody may ask for a probe, and gets no more than an answer where only what is urgent has room."""
    server = fresh(APP_CONNECTIONS_MAX="64").start()
    patient = {"Authorization": "Bearer " + server.token("patient", "p")}
    with server.http() as http:
        session = http.post("/api/sessions", json={}, headers=patient).json()["session_id"]
    held = []
    for number in range(72):
        raw = dial(server.port, number)
        raw.sendall(b"GET /livez HTTP/1.1\r\nHost: x\r\n\r\n")
        raw.recv(65536)
        held.append(raw)

    wait_for(lambda: flag_gets_in(server, session, patient), 15, "a red flag behind 72 who ask for probes")
    for raw in held:
        raw.close()


def test_a_trusted_proxy_has_as_many_connections_as_there_are(fresh):
    bounds = {"APP_RATE_LIMITS": "on", "APP_CONNECTIONS_PER_ADDRESS": "8"}
    server = fresh(APP_TRUSTED_PROXIES='["127.0.0.2/32"]', **bounds).start()

    def answers(number: int) -> list[bytes]:
        held = [dial(server.port, number) for _ in range(20)]
        for client, raw in enumerate(held):
            raw.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 203.0.113.%d\r\n\r\n" % client)
        heard = [raw.recv(65536)[:12] for raw in held]
        for raw in held:
            raw.close()
        return heard

    assert set(answers(0)) == {b"HTTP/1.1 200"}
    assert answers(1).count(b"HTTP/1.1 503") == 12


def test_connections_are_counted_by_the_64_of_ipv6_and_by_the_whole_of_ipv4(tmp_path):
    """A subscriber has a /64: from all of its addresses no more than from one; IPv4 at a dual socket is no block."""
    alone = ["unshare", "--net", "--map-root-user"]
    if subprocess.run([*alone, "true"], capture_output=True).returncode != 0:
        pytest.skip("no network of its own can be made here")
    script = Path(__file__).with_name("subscribers.py")
    done = subprocess.run([*alone, sys.executable, script, tmp_path / "data"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr[-2000:]
    assert json.loads(done.stdout) == {
        "2001:db8::1": 8, "2001:db8::2": 0, "2001:db8::ffff:ffff:ffff:ffff": 0, "2001:db8:0:1::1": 8, "::1": 8,
        "127.0.0.2": 8, "127.0.0.3": 8,
    }  # fmt: skip


def test_one_principal_opens_no_more_sockets_than_its_share(fresh):
    server = fresh(APP_CONNECTIONS_PER_USER="3", APP_RATE_LIMITS="on").start()
    held = [server.nurse("greedy") for _ in range(3)]
    for nurse in held:
        nurse.until("welcome")
    one_more = server.nurse("greedy")
    assert one_more.close_code() == 4429
    [goodbye] = [frame["payload"] for frame in one_more.seen if frame["type"] == "goodbye"]
    assert (goodbye["code"], goodbye["reconnect"]) == (4429, True) and goodbye["retry_after_ms"] > 0
    with server.http("nurse", "greedy") as http:
        refused = http.post("/api/streaming/dashboard", headers={"Accept": "text/event-stream"})
        assert refused.status_code == 429 and refused.headers["Retry-After"]
    with server.socket("/ws/emergency/", server.token("nurse", "greedy")) as alerts:
        alerts.until("welcome")
    with server.nurse("modest") as modest:
        modest.until("welcome")
    held.pop().close()
    wait_for(lambda: _opens(server), 10, "the place that became free")


def test_the_alert_channel_has_no_rate_limit(fresh):
    """A page that opens its conversation again and again keeps its nurse from no alarm."""
    server = fresh(APP_RATE_LIMITS="on").start()
    token = server.token("nurse", "n")
    headers = {"Authorization": "Bearer " + token}
    with server.http() as http:
        spent = [http.get("/ws/chat", headers=headers).status_code for _ in range(200)]
    assert 429 in spent
    for _ in range(3):
        with server.socket("/ws/emergency/", token) as alerts:
            alerts.until("welcome")
    # Whoever may not have it asks as often as anybody.
    with server.http("patient", "p") as http:
        assert 429 in {http.get("/ws/emergency/").status_code for _ in range(200)}


def _opens(server) -> bool:
    with server.nurse("greedy") as nurse:
        try:
            return bool(nurse.until("welcome", 2))
        except Exception:
            return False


def test_a_crowd_in_one_conversation_hears_each_thing_once_and_in_order(fresh):
    """Each loop tells its own connections; those of a nurse among them have frames of their own."""
    settings = {"APP_CONNECTIONS_PER_USER": "500", "APP_CONNECTIONS_PER_ADDRESS": "500", "APP_RATE_LIMITS": "off"}
    server = fresh(APP_LOOPS="3", **settings).start()
    crowd = [server.patient("ada", "full") for _ in range(150)]
    for one in crowd:
        one.until("welcome")
    session = crowd[0].seen[0]["payload"]["session"]["id"]
    said = [f"day {day}" for day in range(30)]
    with server.http("nurse", "nora") as nurse, server.http("patient", "ada") as patient:
        assert nurse.post(f"/api/sessions/{session}/takeover", json={}).status_code == 200
        nora = server.socket(f"/ws/chat?session_id={session}", server.token("nurse", "nora"))
        nora.until("welcome")
        for text in said:
            sent = patient.post("/api/sessions/full/messages", json={"content": text, "client_id": text})
            assert sent.status_code in (200, 201, 202), sent.text
    for one in [*crowd, nora]:
        one.until("message", content=said[-1])
        frames = [frame for frame in one.seen if frame["type"] == "message"]
        heard = [frame["payload"]["content"] for frame in frames]
        assert [text for text in heard if text in said] == said
        places = [frame["seq"] for frame in frames]
        assert places == sorted(set(places))
        one.close()
    # Who sees it all is on record once, not once for each socket.
    looks = [look for look in server.audit(type="viewing_started") if look["view"] == "chat"]
    assert sorted(look["actor"]["role"] for look in looks) == ["nurse", "patient"]


@pytest.mark.parametrize("allowed", [{0}, None])
def test_there_is_a_loop_for_each_processor_the_service_may_run_on(fresh, allowed):
    every = os.sched_getaffinity(0)
    os.sched_setaffinity(0, allowed or every)
    try:
        server = fresh().start()
    finally:
        os.sched_setaffinity(0, every)
    tasks = Path(f"/proc/{server.process.pid}/task").iterdir()
    loops = [name for task in tasks if (name := (task / "comm").read_text().strip()).startswith("loop-")]
    assert len(loops) == len(allowed or every)


def deepest_stack(server) -> int:
    """Resident bytes of the thread that went deepest."""
    deepest, size, resident = 0, 0, 0
    for line in Path(f"/proc/{server.process.pid}/smaps").read_text().splitlines():
        field, *values = line.split()
        if field == "Size:":
            size = int(values[0])
        elif field == "Rss:":
            resident = int(values[0])
        elif field == "VmFlags:" and size == 8192:
            deepest = max(deepest, resident * 1024)
    return deepest


@pytest.mark.parametrize("path", ["/metrics", "/status", "/health", "/livez"])
def test_what_is_asked_for_ever_goes_no_deeper_into_the_stack_each_time(fresh, path):
    """8 MB, and the process ends: a scrape that leaves 64 bytes of it used would be survived 131,000 times."""
    server = fresh().start()
    request = f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode()
    answers = exchange(server.port, request * 4000, seconds=60)
    assert answers.count(b"HTTP/1.1 200 ") == 4000
    assert 0 < deepest_stack(server) < 256 * 1024
