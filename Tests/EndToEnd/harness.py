"""Drives the release binary from outside, with clients nobody here wrote."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import queue
import re
import shutil
import signal
import socket
import sqlite3
import ssl
import subprocess
import threading
import time
import uuid
from pathlib import Path
from urllib.parse import quote

import httpx
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

ROOT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("ANAMNESIS_BINARY", ROOT / ".build/release/anamnesis"))
LONG = os.environ.get("ANAMNESIS_LONG") == "1"
SECRET = "an-end-to-end-secret-of-enough-bytes-0123456789"
SERVICE_KEY = "b7c1f04e9a3d5826e0417bd9c35fa86217e4"

CHEST_PAIN = "I have crushing chest pain and I can't breathe"
HARMLESS = "I would like to book a blood pressure check next week, nothing is wrong"
PATIENCE = 10.0
FAKETIME = Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1")


def environment(**settings: str) -> dict[str, str]:
    """This process's environment without its own APP_ settings, and with the given ones."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("APP_")}
    kept["SWIFT_BACKTRACE"] = "enable=no"
    return kept | settings


def run(*words: object, text: str | None = None, **settings: str) -> subprocess.CompletedProcess:
    """One command of the binary, to its end."""
    return subprocess.run(
        [str(BINARY), *map(str, words)],
        input=text,
        capture_output=True,
        text=True,
        timeout=60,
        env=environment(**settings),
    )


def wait_for(check, seconds: float = PATIENCE, what: str = "a condition"):
    """The first truthy value of `check`, or a failure that names what was waited for."""
    end = time.monotonic() + seconds
    while True:
        value = check()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"{what} did not come within {seconds:g} s")
        time.sleep(0.005)


class Server:
    """One data directory and, most of the time, one process that serves it."""

    def __init__(self, directory: Path, **settings: str):
        self.directory = directory
        self.settings = {"APP_RATE_LIMITS": "off"} | settings
        self.process: subprocess.Popen | None = None
        self.port = 0
        self.scheme = "http"
        self.trust: ssl.SSLContext | None = None  # for servers that speak TLS
        self.prefix: list[str] = []  # a command that starts it
        self.lines: list[str] = []
        self.error_path = directory.parent / (directory.name + ".stderr")
        self.tokens: dict[tuple, tuple[str, float]] = {}

    # Life

    def launch(self, *words: str) -> None:
        """Starts the process without waiting for it to serve."""
        with open(self.error_path, "ab") as errors:
            self.process = subprocess.Popen(
                [*self.prefix, str(BINARY), "serve", "--data", str(self.directory), "--port", "0", *words],
                stdout=subprocess.PIPE,
                stderr=errors,
                env=environment(**self.settings),
            )
        self.lines = []

    def start(self, *words: str) -> Server:
        """Starts the process and waits for the address it prints."""
        self.launch(*words)
        found: queue.Queue = queue.Queue()

        def read(stream):
            for raw in stream:
                line = raw.decode()
                self.lines.append(line)
                match = re.search(r"(https?)://[^ ]*:(\d+)", line)
                if match:
                    self.scheme = match.group(1)
                    found.put(int(match.group(2)))
            found.put(None)

        threading.Thread(target=read, args=(self.process.stdout,), daemon=True).start()
        port = found.get(timeout=30)
        assert port, f"the server ended at once: {self.errors()}"
        self.port = port
        return self

    def kill(self) -> None:
        """`kill -9`, and waits until the process is gone."""
        if self.process:
            self.process.kill()
            self.process.wait(10)
            self.process = None

    def terminate(self, seconds: float = 15) -> int:
        """SIGTERM; the exit code."""
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(seconds)
        self.process = None
        return code

    def errors(self) -> str:
        return self.error_path.read_text(errors="replace") if self.error_path.exists() else ""

    # Proof of identity

    def token(self, role: str, user: str, patient: str | None = None, ttl: int = 3600) -> str:
        """A token that goes on for half of `ttl` at least."""
        key = (role, user, patient, ttl)
        text, made_at = self.tokens.get(key, (None, 0.0))
        if text is None or time.monotonic() - made_at > ttl / 2:
            words = ["token", "--data", self.directory, "--role", role, "--user", user]
            words += ["--ttl", ttl] + (["--patient", patient] if patient else [])
            keys = {k: v for k, v in self.settings.items() if k.startswith("APP_MASTER_KEY")}
            made = run(*words, **keys)
            assert made.returncode == 0, made.stderr
            text = made.stdout.strip()
            self.tokens[key] = (text, time.monotonic())
        return text

    # Clients

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}"

    def http(self, role: str | None = None, user: str | None = None, **options) -> httpx.Client:
        headers = options.pop("headers", {})
        if role:
            headers["Authorization"] = "Bearer " + self.token(role, user or f"a-{role}")
        # Reading the system's certificates takes longer than a request; without TLS none is looked at.
        options.setdefault("verify", self.trust or self.scheme == "https")
        return httpx.Client(base_url=self.url, headers=headers, timeout=20, **options)

    def socket(self, path: str, token: str | None = None, **options) -> Socket:
        headers = options.pop("additional_headers", {})
        if token:
            headers["Authorization"] = "Bearer " + token
        return Socket(
            connect(
                self.url.replace("http", "ws", 1) + path,
                ssl=self.trust,
                additional_headers=headers,
                compression=None,
                proxy=None,
                open_timeout=15,
                close_timeout=3,
                max_size=None,
                max_queue=None,
                **options,
            )
        )

    def patient(self, user: str, session: str = "s", resume: str | None = None) -> Socket:
        path = f"/ws/chat?session_id={quote(session)}&user_type=patient"
        if resume:
            path += f"&resume={resume}"
        return self.socket(path, self.token("patient", user))

    def nurse(self, user: str = "a-nurse") -> Socket:
        return self.socket("/ws/chat", self.token("nurse", user))

    # Looking from outside

    def verify(self) -> subprocess.CompletedProcess:
        return run("verify", self.directory)

    def events(self, start: int = 0) -> list[dict]:
        listed = run("events", self.directory, "--from", start)
        assert listed.returncode == 0, listed.stderr
        return [json.loads(line) for line in listed.stdout.splitlines()]

    def audit(self, **query) -> list[dict]:
        with self.http("compliance") as client:
            answer = client.get("/api/audit/events", params={"limit": 1000} | query)
            assert answer.status_code == 200, answer.text
            return answer.json()["items"]


class Socket:
    """A WebSocket whose frames are JSON, with every frame kept in `seen`."""

    def __init__(self, manager):
        self.raw = manager.__enter__()
        self.seen: list[dict] = []

    def __enter__(self) -> Socket:
        return self

    def __exit__(self, *_):
        self.close()

    def close(self) -> None:
        self.raw.close()

    def send(self, frame: dict) -> None:
        self.raw.send(json.dumps(frame))

    def say(self, text: str, client_id: str | None = None) -> str:
        client_id = client_id or uuid.uuid4().hex
        self.send({"type": "message", "content": text, "client_id": client_id})
        return client_id

    def next(self, seconds: float = PATIENCE) -> dict:
        frame = json.loads(self.raw.recv(timeout=seconds))
        self.seen.append(frame)
        return frame

    def until(self, kind: str, seconds: float = PATIENCE, **payload) -> dict:
        """The next frame of `kind` whose payload has these members."""
        end = time.monotonic() + seconds
        while True:
            try:
                frame = self.next(max(0.01, end - time.monotonic()))
            except TimeoutError:
                kinds = [f["type"] for f in self.seen if f["type"] != "chat_token"]
                raise AssertionError(f"no {kind} {payload} came; seen: {kinds}") from None
            content = frame.get("payload") or {}
            if frame["type"] == kind and all(content.get(k) == v for k, v in payload.items()):
                return frame

    def ask(self, text: str, client_id: str | None = None) -> dict:
        """Posts a message; the payload of its ack."""
        client_id = self.say(text, client_id)
        return self.until("ack", client_id=client_id)["payload"]

    def pong(self) -> list[dict]:
        """Everything that came before the answer to a ping sent now."""
        before = len(self.seen)
        self.send({"type": "ping"})
        self.until("pong")
        return self.seen[before:-1]

    def close_code(self, seconds: float = PATIENCE) -> int:
        """The code the server closes with; frames before it are kept."""
        try:
            while True:
                self.next(seconds)
        except ConnectionClosed as closed:
            return closed.rcvd.code if closed.rcvd else 1006


class Stream:
    """Server-sent events of one answer, read on a thread of its own."""

    def __init__(self, response: httpx.Response):
        self.response = response
        self.events: queue.Queue = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        event: dict = {}
        try:
            for line in self.response.iter_lines():
                if line == "":
                    if event:
                        self.events.put(event)
                    event = {}
                elif line.startswith(":"):
                    self.events.put({"comment": line[1:].strip()})
                else:
                    name, _, value = line.partition(":")
                    event[name] = value.removeprefix(" ")
        except (httpx.HTTPError, httpx.StreamError):
            pass
        self.events.put(None)

    def until(self, kind: str, seconds: float = PATIENCE, check=lambda data: True) -> dict:
        end = time.monotonic() + seconds
        while True:
            event = self.events.get(timeout=max(0.01, end - time.monotonic()))
            assert event is not None, f"the stream ended before {kind}"
            if event.get("event") == kind and check(json.loads(event["data"])):
                return event


# Tokens made by hand


def b64(data: bytes | dict) -> str:
    if isinstance(data, dict):
        data = json.dumps(data, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def claims(**changes) -> dict:
    """Good claims for a nurse, with changes; a change to `None` leaves the claim out."""
    now = int(time.time())
    good = {
        "iss": "anamnesis",
        "aud": "anamnesis",
        "sub": "hs-nurse",
        "role": "nurse",
        "iat": now,
        "exp": now + 600,
    }
    return {k: v for k, v in (good | changes).items() if v is not None}


def hs256(payload: dict | bytes, header: dict | bytes | None = None, secret: str | bytes = SECRET):
    """A token signed with HMAC-SHA256, whatever its header says."""
    head = b64(header if header is not None else {"alg": "HS256", "typ": "JWT"})
    signed = f"{head}.{b64(payload)}"
    key = secret.encode() if isinstance(secret, str) else secret
    return f"{signed}.{b64(hmac.new(key, signed.encode(), hashlib.sha256).digest())}"


# Raw bytes


def exchange(port: int, data: bytes, seconds: float = 3) -> bytes:
    """Sends bytes, ends the sending side, and reads what comes until the server closes or falls silent."""
    out = b""
    with socket.create_connection(("127.0.0.1", port), timeout=seconds) as raw:
        try:
            raw.sendall(data)
            raw.shutdown(socket.SHUT_WR)
            while chunk := raw.recv(65536):
                out += chunk
        except (TimeoutError, ConnectionError):
            pass
    return out


# Copies of a stopped log


def rows(path: Path) -> list[tuple[int, bytes, bytes, bytes]]:
    with sqlite3.connect(path) as db:
        found = db.execute("SELECT pos, event_id, leaf, rec FROM event ORDER BY pos").fetchall()
    db.close()
    return found


def settled_copy(source: Path, target: Path) -> Path:
    """A copy of a stopped directory's events.db with its WAL folded in and its guards dropped."""
    target.mkdir()
    for name in ("events.db", "events.db-wal"):
        if (source / name).exists():
            shutil.copy(source / name, target / name)
    path = target / "events.db"
    db = sqlite3.connect(path)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.execute("PRAGMA journal_mode=DELETE")
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
        db.execute(f'DROP TRIGGER "{name}"')
    db.commit()
    db.close()
    return path
