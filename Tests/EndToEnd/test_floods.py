"""Floods of fields and what is little on the wire and much behind it: refused while it comes, for little memory and work."""

from __future__ import annotations

import functools
import gzip
import select
import socket
import zlib
from pathlib import Path

import pytest
from harness import exchange, wait_for
from test_connections import OK, UPGRADE, open_files, seconds_of_work
from test_wire import masked

pytestmark = pytest.mark.alone

CHAT, ECHO = 65_536, 16_777_216  # bytes of a message at most
DEFLATE = b"Sec-WebSocket-Extensions: permessage-deflate\r\n"


@pytest.fixture(scope="module")
def target(tmp_path_factory):
    from harness import Server

    server = Server(
        tmp_path_factory.mktemp("floods") / "data", APP_TESTING="true", APP_WEBSOCKET_DEFLATE="true"
    ).start()
    for _ in range(50):
        exchange(server.port, OK)
    yield server
    code = server.process.poll()
    server.kill()
    assert code is None and "Fatal error" not in server.errors()


class Cost:
    """What the process took at most beyond what it had, and how long it worked, from here to the end of the block."""

    def __init__(self, server):
        self.server = server

    def resident(self, field: str) -> int:
        status = Path(f"/proc/{self.server.process.pid}/status").read_text()
        return int(status.split(field + ":")[1].split()[0]) * 1024

    def __enter__(self) -> Cost:
        # 5: the highest so far is what is there now (proc_pid_clear_refs(5)).
        Path(f"/proc/{self.server.process.pid}/clear_refs").write_text("5")
        self.before, self.worked = self.resident("VmRSS"), seconds_of_work(self.server)
        return self

    def __exit__(self, *_):
        self.bytes = self.resident("VmHWM") - self.before
        self.seconds = seconds_of_work(self.server) - self.worked
        print(f"{self.bytes / 1e6:.1f} MB, {self.seconds:.2f} s of work")


def flood(port: int, head: bytes, piece: bytes, whole: int) -> tuple[bytes, int]:
    """Sends pieces, giving an answer time after each, until one comes or `whole` bytes are sent; what came, what was sent."""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as raw:
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        raw.sendall(head)
        sent = 0
        while sent < whole and not select.select([raw], [], [], 0.05)[0]:
            raw.sendall(piece)
            sent += len(piece)
        out = b""
        try:
            while data := raw.recv(65536):
                out += data
        except ConnectionResetError:
            pass
    return out, sent


# Fields

BLOCKS = {
    "200,000 tiny fields": (b"a:b\r\n" * 400, 1_000_000),
    "200,000 fields without a value": (b"a:\r\n" * 400, 800_000),
    "2 MB of fields, none too long": (b"".join(b"X-%04d: %s\r\n" % (n, b"v" * 4000) for n in range(2)), 2_000_000),
    "one field of 2 MB": (b"v" * 4096, 2_000_000),
    "a field name of 2 MB": (b"n" * 4096, 2_000_000),
}


@pytest.mark.parametrize("case", BLOCKS)
@pytest.mark.parametrize("part", ["head", "trailers"])
def test_a_flood_of_fields_is_answered_431_while_it_comes_and_most_of_it_is_never_taken(target, case, part):
    """Sent for as long as nobody answers: the answer and the end come within the first bytes past a bound."""
    piece, whole = BLOCKS[case]
    head = b"GET /livez HTTP/1.1\r\nHost: x\r\n"
    if part == "trailers":
        head = b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"
    if case == "one field of 2 MB":
        head += b"X: "
    files = open_files(target)
    with Cost(target) as cost:
        out, sent = flood(target.port, head, piece, whole)
        assert exchange(target.port, OK).startswith(b"HTTP/1.1 200 ")
    assert out.startswith(b"HTTP/1.1 431 ") and out.count(b"HTTP/1.1") == 1, out[:200]
    assert b"\r\nConnection: close\r\n" in out
    # 64 KiB are read; the rest is what a loaded machine sends before it hears of the answer.
    assert sent <= whole // 4, sent
    assert cost.bytes < 2_000_000 and cost.seconds < 1
    wait_for(lambda: open_files(target) <= files, 10, "the end of the connection")


# Bodies

BODIES = {
    "a compressed body": ("Content-Encoding: gzip", gzip.compress(bytes(1_000_000)), 415),
    "a body compressed twice": ("Content-Encoding: gzip, gzip", gzip.compress(gzip.compress(bytes(1_000_000))), 415),
    "a body in a coding of its own": ("Content-Encoding: br", b"\x0b\x02\x80", 415),
    "a transfer coding": ("Transfer-Encoding: gzip, chunked", b"0\r\n\r\n", 501),
    "JSON of 65 levels": ("", b'{"message":' + b"[" * 64 + b"]" * 64 + b"}", 400),
    "JSON of half a million levels": ("", b"[" * 500_000 + b"]" * 500_000, 400),
    "JSON that only opens": ("", b'{"a":' * 200_000, 400),
    "a body of 2 MB": ("", bytes(2_000_000), 413),
    "a body that says it is large": ("Content-Length: 99999999999", b"", 413),
}


@pytest.mark.parametrize("case", BODIES)
@pytest.mark.parametrize("path", ["/test/mock/chat", "/api/sessions"])
def test_a_body_that_costs_much_to_read_is_refused_for_little(target, case, path):
    field, body, status = BODIES[case]
    fields = [field] if field else []
    if "Content-Length" not in field and "Transfer-Encoding" not in field:
        fields.append(f"Content-Length: {len(body)}")
    fields += ["Connection: close", "Authorization: Bearer " + target.token("patient", "bomber")]
    head = f"POST {path} HTTP/1.1\r\nHost: x\r\n" + "".join(f + "\r\n" for f in fields) + "\r\n"
    with Cost(target) as cost:
        out, _ = flood(target.port, head.encode(), body, len(body))
        assert exchange(target.port, OK).startswith(b"HTTP/1.1 200 ")
    assert out.startswith(b"HTTP/1.1 %d " % status), out[:200]
    # The body itself, and once more what is made of it.
    assert cost.bytes < 2 * 1_048_576 + 1_000_000 and cost.seconds < 1


@pytest.mark.parametrize("field", ["Content-Encoding: gzip", "Content-Length: 99999999999"])
def test_a_body_nobody_will_read_is_refused_before_it_is_asked_for(target, field):
    size = "" if "Length" in field else "Content-Length: 1000\r\n"
    out = exchange(
        target.port,
        f"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n{size}{field}\r\n\r\n".encode(),
    )
    assert out[:12] in (b"HTTP/1.1 415", b"HTTP/1.1 413"), out[:100]


EXTENSIONS = {
    "long ones": b"1;" + b"e" * 200 + b"\r\nx\r\n",
    "quoted ones": b"1;a=\"" + b"\\\"" * 90 + b"\"\r\nx\r\n",
    "many small ones": b"1" + b";a=b" * 60 + b"\r\nx\r\n",
    "zeros": b"0" * 200 + b"1\r\nx\r\n",
}


@pytest.mark.parametrize("case", EXTENSIONS)
def test_a_flood_of_chunk_extensions_is_answered_400_while_it_comes(target, case):
    """Each within its line's bound, and together more than the body."""
    head = b"POST /test/mock/chat HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
    with Cost(target) as cost:
        out, sent = flood(target.port, head, EXTENSIONS[case] * 10, 1_000_000)
    assert out.startswith(b"HTTP/1.1 400 ") and b"\r\nConnection: close\r\n" in out, out[:200]
    assert sent <= 250_000, sent
    assert cost.bytes < 2_000_000 and cost.seconds < 1


# Compressed messages


@functools.cache
def bomb(size: int) -> bytes:
    """A message of so many zeros as permessage-deflate sends it (RFC 7692 section 7.2.1)."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    zeros = bytes(1_000_000)
    parts = [packer.compress(zeros) for _ in range(size // len(zeros))]
    return b"".join(parts) + packer.flush(zlib.Z_SYNC_FLUSH)[:-4]


def frames(packed: bytes, size: int) -> bytes:
    """The message in frames of so many bytes, the first marked as compressed."""
    cuts = [packed[at : at + size] for at in range(0, len(packed), size)]
    last = len(cuts) - 1
    return b"".join(
        masked(0 if number else 2, cut, fin=number == last, rsv=0 if number else 4) for number, cut in enumerate(cuts)
    )


def close_code(raw: socket.socket) -> int | None:
    """The code of the close frame that ends what comes; nothing else may come before it but pings."""
    data = b""
    while not data.endswith(b"too large") and (part := raw.recv(65536)):
        data += part
    place = data.rfind(b"\x88")
    return int.from_bytes(data[place + 2 : place + 4], "big") if place >= 0 else None


@pytest.mark.parametrize("path", ["/test/echo", "/ws/chat?session_id=bomb&user_type=patient"])
@pytest.mark.parametrize(
    ("unpacked", "size"),
    [(1_000_000, 1 << 20), (1_000_000_000, 1 << 20), (1_000_000_000, 65_535), (1_000_000_000, 10_000)],
)
def test_a_message_that_unpacks_to_a_gigabyte_is_closed_1009_for_twice_its_bound(target, path, unpacked, size):
    """1 KB that unpacks to 1 MB, more than 200 times as much as it is; and 1 MB to 1 GB, in one frame or in many."""
    bound = ECHO if path == "/test/echo" else CHAT
    packed = bomb(unpacked)
    assert unpacked / len(packed) > 950
    bearer = b"Authorization: Bearer " + target.token("patient", "bomber").encode() + b"\r\n"
    with socket.create_connection(("127.0.0.1", target.port), timeout=20) as raw:
        raw.sendall(UPGRADE % (path.encode(), DEFLATE + bearer))
        head = b""
        while b"\r\n\r\n" not in head:
            head += raw.recv(1)
        assert head.startswith(b"HTTP/1.1 101 ") and b"permessage-deflate" in head, head
        with Cost(target) as cost:
            try:
                raw.sendall(frames(packed, size))
            except (BrokenPipeError, ConnectionResetError):
                pass
            code = close_code(raw)
            assert exchange(target.port, OK).startswith(b"HTTP/1.1 200 ")
    assert code == 1009
    # What came itself, too.
    assert cost.bytes <= 2 * bound + 2_000_000 and cost.seconds < 1
