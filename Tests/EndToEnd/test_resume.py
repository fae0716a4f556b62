"""A connection cut at any byte: what the client ends up with is the record, nothing lost, nothing twice.

Every byte with ANAMNESIS_LONG=1 (ANAMNESIS_SHARD=2/8 does the second eighth of them); otherwise bytes a prime
number apart. Several clients are cut at a time, each by a proxy of its own.
"""

from __future__ import annotations

import json
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from cutter import Cutter
from harness import CHEST_PAIN, HARMLESS, LONG, SECRET, Stream, claims, hs256, wait_for
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidMessage
from websockets.sync.client import connect


class Client:
    """A patient's client as it should be: an outbox, a place in the log, frames by their `message_id`."""

    def __init__(self, server, cutter: Cutter, user: str, alias: str = "s"):
        self.server, self.cutter = server, cutter
        self.token = server.token("patient", user)
        self.alias = alias
        self.epoch: str | None = None
        self.seq: int | None = None
        self.frames: dict[str, dict] = {}  # durable frames
        self.order: list[int] = []
        self.twice: list[dict] = []
        self.acks: dict[str, dict] = {}
        self.outbox: dict[str, str] = {}
        self.resyncs = 0
        self.snapshot: dict[int, str] = {}
        self.said: set[str] = set()
        self.socket = None

    def connect(self, budget: int | None = None) -> bool:
        self.cutter.budget = budget
        path = f"/ws/chat?session_id={self.alias}&user_type=patient"
        if self.epoch:
            path += f"&resume={self.epoch}:{self.seq}"
        try:
            self.socket = connect(
                f"ws://127.0.0.1:{self.cutter.port}{path}",
                additional_headers={"Authorization": "Bearer " + self.token},
                compression=None, proxy=None, open_timeout=10, close_timeout=1, ping_interval=None,
                max_size=None, max_queue=None,
            ).__enter__()
        except (OSError, EOFError, InvalidHandshake, InvalidMessage, ConnectionClosed):
            self.socket = None
            return False
        for client_id, text in list(self.outbox.items()):
            self._say(client_id, text)
        return True

    def connect_again(self) -> None:
        """After a cut; a machine that is busy with other things may need more than one try."""
        wait_for(self.connect, 60, "a connection after the cut")

    def say(self, client_id: str, text: str) -> None:
        self.outbox[client_id] = text
        self._say(client_id, text)

    def _say(self, client_id: str, text: str) -> None:
        frame = {"type": "message", "content": text, "client_id": client_id}
        try:
            if self.socket:
                self.socket.send(json.dumps(frame))
        except (ConnectionClosed, OSError):
            pass

    def take(self, until, seconds: float = 10) -> bool:
        """Reads until `until(frame)`; `False` when the connection ended before."""
        end = time.monotonic() + seconds
        while self.socket:
            try:
                frame = json.loads(self.socket.recv(timeout=max(0.01, end - time.monotonic())))
            except (ConnectionClosed, OSError, EOFError):
                self.socket = None
                return False
            self.note(frame)
            if until(frame):
                return True
        return False

    def ping(self) -> bool:
        """Reads up to the answer; `False` when the connection ended before, even before the ping left."""
        try:
            self.socket.send(json.dumps({"type": "ping"}))
        except (ConnectionClosed, OSError):
            self.socket = None
        return self.take(lambda f: f["type"] == "pong")

    def note(self, frame: dict) -> None:
        kind, payload = frame["type"], frame["payload"]
        if kind == "welcome" and self.epoch is None:
            self.epoch, self.seq = payload["epoch"], payload["seq"]
            self.begin(payload["session"]["id"])
        elif kind == "ack":
            self.acks[payload["client_id"]] = payload
            self.outbox.pop(payload["client_id"], None)
        elif kind == "resync_required":
            self.resyncs += 1
        elif "seq" in frame:
            if frame["message_id"] in self.frames and frame["seq"] in self.order:
                self.twice.append(frame)
            self.frames[frame["message_id"]] = frame
            self.order.append(frame["seq"])
            self.seq = max(self.seq or 0, frame["seq"])
            if kind == "message" and payload["client_id"] in self.outbox:
                self.outbox.pop(payload["client_id"])

    def begin(self, session: str) -> None:
        """Without a place to go on from, it takes what was said before its first welcome from the history."""
        with self.server.http(headers={"Authorization": "Bearer " + self.token}) as http:
            items = http.get(f"/api/sessions/{session}/messages?limit=1000").json()["items"]
        self.snapshot = {i["seq"]: i["content"] for i in items}
        for item in items:
            self.outbox.pop(item["client_id"], None)
        self.said = {i["client_id"] for i in items}

    def messages(self) -> dict[int, str]:
        """The conversation it can show: by place, the words."""
        shown = self.snapshot | {
            f["seq"]: f["payload"]["content"] for f in self.frames.values() if f["type"] == "message"
        }
        return shown | {a["seq"]: None for a in self.acks.values() if a["seq"] not in shown}


def record(server, session: str) -> dict[int, str]:
    with server.http("nurse") as http:
        items = http.get(f"/api/sessions/{session}/messages?limit=1000").json()["items"]
    return {i["seq"]: i["content"] for i in items}


def script(server, http, session: str, client: Client, step: int) -> None:
    """What others do, and what the client says, between its reads."""
    if step == 0:
        client.say("c-1", HARMLESS)
    elif step == 1:
        http.post(f"/api/sessions/{session}/messages", json={"content": "A nurse is here."})
    elif step == 2:
        client.say("c-2", CHEST_PAIN)
    elif step == 3:
        items = record(server, session)
        http.post(f"/api/sessions/{session}/read", json={"up_to_seq": max(items)})
        http.post(f"/api/sessions/{session}/takeover")
        http.post(f"/api/sessions/{session}/messages", json={"content": "Sit down, I call you."})
    elif step == 4:
        client.say("c-3", "thank you, waiting")


STEPS = 5


def play(server, cutter: Cutter, name: str, budget: int | None) -> tuple[Client, str, int]:
    """One whole session with its first connection cut after so many bytes."""
    client = Client(server, cutter, name)
    with server.http("patient", name) as own:
        session = own.post("/api/sessions", json={"session_id": "s"}).json()["session_id"]
    client.connect(budget)
    client.take(lambda f: f["type"] == "welcome")
    with server.http("nurse") as http:
        for step in range(STEPS):
            script(server, http, session, client, step)
            if client.socket:
                # A moment for frames to come, or for the cut; what comes later comes later.
                try:
                    client.note(json.loads(client.socket.recv(timeout=0.02)))
                except TimeoutError:
                    pass
                except (ConnectionClosed, OSError, EOFError):
                    client.socket = None
        for _ in range(5):
            if client.socket is None:
                client.connect_again()
            if not client.take(lambda f: not client.outbox):
                continue
            if client.ping():
                break
        if client.epoch is None:
            pytest.fail("no welcome")
        # The last of others' frames may be behind the pong.
        http.get("/livez")
        wanted = set(record(server, session))
        end = time.monotonic() + 20
        while not wanted <= set(client.messages()) and time.monotonic() < end:
            if client.socket is None:
                client.connect_again()
            client.ping()
            wanted = set(record(server, session))
    sent = cutter.sent
    if client.socket:
        client.socket.close()
    return client, session, sent


def judge(server, client: Client, session: str) -> None:
    kept = record(server, session)
    had = client.messages()
    assert set(had) == set(kept), "a message was lost or made up"
    assert all(text is None or text == kept[seq] for seq, text in had.items())
    assert not client.twice, "a frame came twice"
    assert client.resyncs == 0
    assert set(client.acks) | client.said | {
        f["payload"].get("client_id") for f in client.frames.values() if f["type"] == "message"
    } >= {"c-1", "c-2", "c-3"}
    kinds = [f["type"] for f in client.frames.values()]
    # Whoever was welcomed only later has heard at most once of what came before.
    once = [0, 1] if client.snapshot else [1]
    assert kinds.count("ownership_changed") in once and kinds.count("message_read") in once


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    from harness import Server

    server = Server(tmp_path_factory.mktemp("resume") / "data", APP_JWT_HS256_SECRET=SECRET)
    server.start()
    cutter = Cutter(server.port)

    def token(role: str, user: str, *_) -> str:
        """Made here: a command for each of thousands of clients would take longest."""
        patient = {"patient_id": user} if role == "patient" else {}
        return hs256(claims(sub=user, role=role, exp=int(time.time()) + 36_000, **patient))

    server.token = token
    yield server, cutter
    cutter.close()
    assert server.process.poll() is None, server.errors()[-2000:]
    server.kill()


def test_a_live_session_cut_at_any_byte_ends_with_the_record(place, name):
    """Own messages, a nurse's, alerts, a takeover: the first connection cut after each byte in turn."""
    server, cutter = place
    client, session, total = play(server, cutter, name + "-whole", 1 << 30)
    judge(server, client, session)
    assert total > 3000

    def one(cutter: Cutter, budget: int) -> None:
        client, session, _ = play(server, cutter, f"{name}-{budget}", budget)
        judge(server, client, session)

    at_each_byte(server, total, 211, one)


def test_a_replay_cut_at_any_byte_goes_on_where_it_was(place, name):
    """A client that was away for a whole session: its catching up is cut, and cut again."""
    server, cutter = place
    first, session, _ = play(server, cutter, name, 1 << 30)
    judge(server, first, session)
    wanted = {i: f["seq"] for i, f in first.frames.items()}
    start = min(min(record(server, session)), *wanted.values()) - 1

    def away() -> Client:
        client = Client(server, cutter, name)
        client.epoch, client.seq = first.epoch, start
        return client

    def is_over(frame: dict) -> bool:
        return frame["type"] == "resumed"

    whole = away()
    assert whole.connect(1 << 30) and whole.take(is_over)
    total = cutter.sent
    whole.socket.close()
    assert {f["seq"] for f in whole.frames.values()} >= set(record(server, session))

    def one(cutter: Cutter, budget: int) -> None:
        client = away()
        client.cutter = cutter
        if client.connect(budget):
            client.take(is_over)
        client.socket = None
        if client.connect(max(200, budget // 2)):
            client.take(is_over)
        for _ in range(5):
            client.connect_again()
            if client.take(is_over):
                break
        client.socket.close()
        assert not client.twice, "a frame came twice"
        assert client.order == sorted(client.order), "out of order"
        assert {i: f["payload"] for i, f in client.frames.items()} == {
            i: f["payload"] for i, f in whole.frames.items()
        }

    at_each_byte(server, total, 31, one)


def at_each_byte(server, total: int, step: int, one) -> None:
    """Cuts after each byte in turn, several at a time; says how many that were."""
    part, parts = map(int, os.environ.get("ANAMNESIS_SHARD", "1/1").split("/"))
    budgets = list(range(1, total + 1, 1 if LONG else step))[part - 1 :: parts]
    proxies: list[Cutter] = []
    mine = threading.local()

    def run(budget: int) -> None:
        if not hasattr(mine, "cutter"):
            mine.cutter = Cutter(server.port)
            proxies.append(mine.cutter)
        try:
            one(mine.cutter, budget)
        except AssertionError as error:
            raise AssertionError(f"cut after {budget} of {total} bytes: {error}") from error

    with ThreadPoolExecutor(6) as pool:
        for _ in pool.map(run, budgets):
            pass
    for proxy in proxies:
        proxy.close()
    print(f"cut after {len(budgets)} of {total} bytes, each of which ended whole")


def read_stream(port: int, url: str, token: str, last: str | None) -> list[dict]:
    """The whole events of a stream until it ends or breaks."""
    headers = {"Authorization": "Bearer " + token} | ({"Last-Event-ID": last} if last else {})
    events: list[dict] = []
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=30, verify=False) as http:
            with http.stream("GET", url, headers=headers) as response:
                if response.status_code == 204:
                    return events
                event: dict = {}
                for line in response.iter_lines():
                    if line == "":
                        if "event" in event:
                            events.append(event)
                        event = {}
                    elif not line.startswith(":"):
                        field, _, value = line.partition(":")
                        event[field] = value.removeprefix(" ")
    except (httpx.HTTPError, httpx.StreamError):
        pass
    return events


def test_a_stream_of_an_answer_cut_at_any_byte_ends_with_its_text(place, name):
    """Words are neither lost nor doubled; each other event comes once."""
    server, cutter = place
    token = server.token("patient", name)
    with server.http("patient", name) as http:
        opened = http.post("/api/streaming/chat", json={"session_id": "s", "message": CHEST_PAIN})
        url = opened.json()["url"]
    assert opened.json()["emergency_guidance"]["emergency_number"] == "112"
    wait_for(lambda: httpx.get(
        server.url + url + "/result", headers={"Authorization": "Bearer " + token}
    ).json()["is_complete"], what="the answer")
    cutter.budget = 1 << 30
    whole = read_stream(cutter.port, url, token, None)
    total = cutter.sent
    text = "".join(json.loads(e["data"])["content"] for e in whole if e["event"] == "chat_token")
    assert "112" in text.splitlines()[0]

    def one(cutter: Cutter, budget: int) -> None:
        cutter.budget = budget
        events = read_stream(cutter.port, url, token, None)
        last = events[-1]["id"] if events else None
        events += read_stream(server.port, url, token, last)
        shown = [e for e in events if e["event"] != "connected"]
        ids = [e["id"] for e in shown]
        assert len(ids) == len(set(ids)), "an event came twice"
        got = "".join(json.loads(e["data"])["content"] for e in shown if e["event"] == "chat_token")
        assert got == text
        assert [e["event"] for e in shown if e["event"] not in ("chat_token",)] == [
            "message_received", "emergency_guidance", "ai_thinking", "done",
        ]

    at_each_byte(server, total, 31, one)


def test_a_dashboard_cut_at_any_byte_shows_the_queue_as_it_is(server, name):
    """Its first connection is cut; what it shows after the next is what the queue holds."""
    cutter = Cutter(server.port)
    token = server.token("nurse", name)
    for number in range(3):
        with server.http("patient", f"{name}-{number}") as http:
            session = http.post("/api/sessions", json={"session_id": "s"}).json()["session_id"]
            http.post(f"/api/sessions/{session}/messages", json={"content": HARMLESS})

    def shown(port: int, last: str | None) -> tuple[dict, str | None]:
        """What a dashboard shows: by entry its status, from the first whole picture on; the last id."""
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=30, verify=False) as http:
            headers = {"Authorization": "Bearer " + token}
            headers |= {"Last-Event-ID": last} if last else {}
            rows: dict | None = None
            try:
                opened = http.post("/api/streaming/dashboard", headers=headers).json()
                with http.stream("GET", opened["url"], headers=headers) as response:
                    event: dict = {}
                    for line in response.iter_lines():
                        if line:
                            field, _, value = line.partition(":")
                            event[field] = value.removeprefix(" ")
                            continue
                        last = event.get("id", last)
                        if event.get("event") == "dashboard_update":
                            queue = json.loads(event["data"])["queue"]
                            rows = {e["id"]: e["status"] for e in queue}
                            break
                        event = {}
            except (httpx.HTTPError, httpx.StreamError, ValueError):
                pass
        return rows, last

    cutter.budget = 1 << 30
    whole, _ = shown(cutter.port, None)
    total = cutter.sent

    def one(cutter: Cutter, budget: int) -> None:
        cutter.budget = budget
        _, last = shown(cutter.port, None)
        rows, _ = shown(server.port, last)
        assert rows == whole

    at_each_byte(server, total, 97, one)
    cutter.close()


def test_an_id_that_was_never_given_starts_over(place, name):
    server, _ = place
    token = server.token("patient", name)
    with server.http("patient", name) as http:
        opened = http.post("/api/streaming/chat", json={"session_id": "s", "message": HARMLESS}).json()
    for odd in ("garbage", "str_0:1", opened["stream_id"] + ":-1", opened["stream_id"] + ":999999"):
        events = read_stream(server.port, opened["url"], token, odd)
        assert [e["event"] for e in events[:2]] == ["connected", "resync"], odd
        assert events[-1]["event"] == "done"


def test_a_long_absence_is_made_good_without_drowning_the_client(place, name):
    """More than the server lets wait for one reader: it waits for the client, and sends all of it."""
    server, cutter = place
    with server.http("patient", name) as http:
        session = http.post("/api/sessions", json={"session_id": "s"}).json()["session_id"]
        client = Client(server, cutter, name)
        client.connect()
        client.take(lambda f: f["type"] == "welcome")
        client.socket.close()
        client.socket = None
        http.post(f"/api/sessions/{session}/messages", json={"content": "my knee hurts"})
        with server.http("nurse") as nurse:
            nurse.post(f"/api/sessions/{session}/takeover")
        for number in range(40):
            words = f"{number} my knee hurts " * 700
            answer = http.post(f"/api/sessions/{session}/messages", json={"content": words[:16000]})
            assert answer.status_code == 201
    assert client.connect()
    time.sleep(0.3)
    assert client.take(lambda f: f["type"] == "resumed", 20)
    assert set(client.messages()) == set(record(server, session))
    client.socket.close()
