#!/usr/bin/env python3
"""Verifies an Anamnesis event log with nothing but Python's standard library.

Written from the format's book, Sources/EventLog/EventLog.docc/LogFormat.md, and not from the service's code: rule
numbers (LOG-n) stand beside what they are checked by. Needs no key and never writes to what it reads.

    verify_log.py PATH [--checkpoint FILE]... [--key VKEY] [--json]

PATH is a data directory, its events.db, an export (.ndjson), or an evidence bundle; what a file of another
name is, its first line says. Every --checkpoint counts; a file of them has at most 64 MiB.
Exit codes: 0 intact, 1 tampered, 2 not verifiable or incomplete, 3 usage; 74 where the log is intact and that
can't be written.
"""

from __future__ import annotations

import base64
import binascii
import errno
import functools
import hashlib
import json
import os
import re
import select
import shutil
import sqlite3
import stat
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

try:
    import fcntl
except ImportError:  # Where there is no flock, no service runs.
    fcntl = None

RECORD_MAX = 65_535
LINE_MAX = 1 << 18
NOTE_MAX = 1_000_000
GIVEN_MAX = 64 << 20
DEPTH_MAX = 64
HEADER = 176
TILE = 256


def sha256(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def leaf_hash(record: bytes) -> bytes:
    return sha256(b"\x00", record)


def node_hash(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01", left, right)


# --- Ed25519 (RFC 8032, section 5.1) -------------------------------------------------------------------------

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
SQRT_M1 = pow(2, (P - 1) // 4, P)


def recover_x(y: int, sign: int) -> int | None:
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * SQRT_M1 % P
    if (x * x - square) % P:
        return None
    return P - x if x & 1 != sign and x else x


def point(encoded: bytes) -> tuple[int, int, int, int] | None:
    value = int.from_bytes(encoded, "little")
    y = (value & (2**255 - 1)) % P
    x = recover_x(y, value >> 255)
    return None if x is None else (x, y, 1, x * y % P)


def add(a, b):
    e = (a[1] - a[0]) * (b[1] - b[0]) % P
    f = (a[1] + a[0]) * (b[1] + b[0]) % P
    c = 2 * a[3] * b[3] * D % P
    d = 2 * a[2] * b[2] % P
    g, h, i, j = f - e, d - c, d + c, f + e
    return g * h % P, i * j % P, h * i % P, g * j % P


@functools.lru_cache(maxsize=64)
def multiples(base) -> list[list]:
    """For each four bits of a scalar, from the lowest up: sixteen multiples of `base`."""
    windows = []
    for _ in range(64):
        row = [(0, 1, 1, 0)]
        for _ in range(16):
            row.append(add(row[-1], base))
        base = row.pop()
        windows.append(row)
    return windows


def multiply(scalar: int, base):
    result = (0, 1, 1, 0)
    for number, row in enumerate(multiples(base)):
        result = add(result, row[scalar >> 4 * number & 15])
    return result


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = recover_x(BASE_Y, 0)
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


def ed25519_valid(key: bytes, message: bytes, signature: bytes) -> bool:
    """Section 5.1.7 without the cofactor; R is compared as bytes."""
    if len(key) != 32 or len(signature) != 64:
        return False
    a = point(key)
    s = int.from_bytes(signature[32:], "little")
    if a is None or s >= L:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    negative = (P - a[0], a[1], a[2], P - a[3])
    x, y, z, _ = add(multiply(s, BASE), multiply(h, negative))
    inverse = pow(z, P - 2, P)
    x, y = x * inverse % P, y * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little") == signature[:32]


# --- Merkle tree (RFC 9162, section 2.1): LOG-20 to LOG-23 ---------------------------------------------------


class Tree:
    """Roots of complete subtrees, largest first; one for each set bit of the count."""

    def __init__(self):
        self.count = 0
        self.nodes: list[bytes] = []

    def append(self, leaf: bytes) -> None:
        bits = self.count
        while bits & 1:
            leaf = node_hash(self.nodes.pop(), leaf)
            bits >>= 1
        self.nodes.append(leaf)
        self.count += 1

    def root(self) -> bytes:
        if not self.nodes:
            return sha256()
        node = self.nodes[-1]
        for left in reversed(self.nodes[:-1]):
            node = node_hash(left, node)
        return node


def root_from_inclusion(leaf: bytes, index: int, size: int, proof: list[bytes]) -> bytes | None:
    """RFC 9162, section 2.1.3.2."""
    if index >= size:
        return None
    fn, sn, node = index, size - 1, leaf
    for sibling in proof:
        if sn == 0:
            return None
        if fn & 1 or fn == sn:
            node = node_hash(sibling, node)
            while not fn & 1 and fn:
                fn >>= 1
                sn >>= 1
        else:
            node = node_hash(node, sibling)
        fn >>= 1
        sn >>= 1
    return node if sn == 0 else None


# --- Notes and checkpoints (c2sp.org/signed-note, tlog-checkpoint): LOG-30 to LOG-32 -------------------------


class Bad(Exception):
    """A text that has not the form it should have."""


def loose_base64(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise Bad(str(error)) from None


def strict_base64(text: str) -> bytes:
    blob = loose_base64(text)
    if base64.b64encode(blob).decode() != text:
        raise Bad("another spelling of base64")
    return blob


# White_Space of Unicode; `str.isspace` counts four control characters more.
WHITE_SPACE = set("\t\n\v\f\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000") | {chr(c) for c in range(0x2000, 0x200B)}


def is_key_name(name: str) -> bool:
    return bool(name) and "+" not in name and WHITE_SPACE.isdisjoint(name)


class Key:
    """A verifier key: `name+hash+base64(algorithm, key)`."""

    def __init__(self, text: str):
        parts = text.split("+", 2)
        if len(parts) != 3 or not re.fullmatch("[0-9a-f]{8}", parts[1]) or not is_key_name(parts[0]):
            raise Bad("no verifier key")
        blob = strict_base64(parts[2])
        self.name, self.text = parts[0], text
        self.algorithm, self.bytes = blob[:1], blob[1:]
        if len(blob) != 33 or self.algorithm not in (b"\x01", b"\x04"):
            raise Bad("a key of another kind")
        self.id = sha256(self.name.encode(), b"\n", blob)[:4]
        if self.id.hex() != parts[1]:
            raise Bad("the key's hash is another")


class Note:
    def __init__(self, raw: bytes):
        if len(raw) > NOTE_MAX:
            raise Bad("too long")
        try:
            raw.decode()
        except UnicodeDecodeError:
            raise Bad("not UTF-8") from None
        gap = raw.rfind(b"\n\n")
        if gap < 0 or not raw.endswith(b"\n") or any(b < 0x20 and b != 0x0A for b in raw):
            raise Bad("no note")
        self.text = raw[: gap + 1].decode()
        lines = raw[gap + 2 : -1].decode().split("\n")
        if len(lines) > 100:
            raise Bad("too many signatures")
        self.signatures: list[tuple[str, bytes, bytes]] = []
        for line in lines:
            parts = line.removeprefix("— ").split(" ")
            if not line.startswith("— ") or len(parts) != 2 or not is_key_name(parts[0]):
                raise Bad("no signature line")
            blob = loose_base64(parts[1])
            if len(blob) < 5:
                raise Bad("a signature without bytes")
            self.signatures.append((parts[0], blob[:4], blob[4:]))

    def is_signed_by(self, key: Key) -> bool:
        for name, key_id, signature in self.signatures:
            if (name, key_id) != (key.name, key.id):
                continue
            if key.algorithm == b"\x01":
                return ed25519_valid(key.bytes, self.text.encode(), signature)
            seconds = int.from_bytes(signature[:8], "big")
            text = f"cosignature/v1\ntime {seconds}\n{self.text}".encode()
            return len(signature) == 72 and seconds < 2**63 and ed25519_valid(key.bytes, text, signature[8:])
        return False


class Checkpoint:
    def __init__(self, text: str):
        lines = text.split("\n")
        if len(lines) != 4 or lines[3] or not lines[0]:
            raise Bad("no checkpoint")
        if not re.fullmatch("0|[1-9][0-9]{0,18}", lines[1], re.ASCII) or int(lines[1]) >= 2**63:
            raise Bad("no size")
        self.origin, self.size, self.root = lines[0], int(lines[1]), strict_base64(lines[2])
        if len(self.root) != 32:
            raise Bad("no root")


def notes_in(raw: bytes) -> tuple[list[tuple[Note, Checkpoint]], int]:
    """The notes of a file like checkpoints.log, in order, and how many parts of it are none."""
    out, text, unread = [], None, 0
    for block in raw.split(b"\n\n"):
        block = block.strip(b"\n")
        if block.startswith("— ".encode()):
            try:
                note = Note((text or b"") + b"\n\n" + block + b"\n")
                out.append((note, Checkpoint(note.text)))
            except Bad:
                unread += 1
            text = None
        elif block:
            unread += text is not None
            text = block
    return out, unread + (text is not None)


def open_file(path: Path, follows: bool = True):
    """Opens what must be a regular file, and waits for nobody: a pipe would hold its reader for ever."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags | (0 if follows else getattr(os, "O_NOFOLLOW", 0)))
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.ENXIO, "it is no regular file", str(path))
    return os.fdopen(descriptor, "rb")


def read_given(path: Path) -> bytes:
    """What a file or a pipe holds, at most 64 MiB; a pipe that is silent for half a minute has failed."""
    out = bytearray()
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        while True:
            try:
                part = os.read(descriptor, 1 << 20)
            except BlockingIOError:
                if not select.select([descriptor], [], [], 30)[0]:
                    raise OSError(errno.ETIMEDOUT, "nothing comes from it", str(path)) from None
                continue
            if not part:
                return bytes(out)
            out += part
            if len(out) > GIVEN_MAX:
                raise OSError(errno.EFBIG, "it has more than 64 MiB: give its last part", str(path))
    finally:
        os.close(descriptor)


COPIES_MAX = 16 << 20


def copied_notes(path: Path) -> tuple[list[tuple[Note, Checkpoint]], str | None]:
    """What checkpoints.log says: the latest eight notes and the eight of the greatest sizes before; or why nothing."""
    if not path.exists():
        return [], "is missing"
    if path.is_symlink() or not path.is_file():
        return [], "is no file"
    try:
        with open_file(path, follows=False) as copies:
            size = copies.seek(0, 2)
            copies.seek(max(0, size - COPIES_MAX))
            notes = notes_in(copies.read())[0]
    except OSError:
        return [], "can't be read"
    if not notes:
        return [], "holds no checkpoint that can be read" if size else "is empty"
    greatest = sorted(notes[:-8], key=lambda note: note[1].size, reverse=True)
    return notes[-8:] + greatest[:8], None


# --- Records: LOG-1 to LOG-11 --------------------------------------------------------------------------------


class Fault(Exception):
    def __init__(self, position: int, kind: str, detail: str):
        super().__init__(detail)
        self.position, self.kind, self.detail = position, kind, detail


class NotVerifiable(Exception):
    pass


class Header:
    def __init__(self, record: bytes):
        if not HEADER <= len(record) <= RECORD_MAX or record[:4] != b"EVL1" or record[10:12] != b"\0\0":
            raise Bad("no record")

        def number(start: int, end: int) -> int:
            return int.from_bytes(record[start:end], "big")

        self.flags, self.type = number(4, 6), number(6, 8)
        self.position, self.revision = number(12, 20), number(20, 28)
        self.recorded_at, occurred_at = number(28, 36), number(36, 44)
        self.event, self.stream = record[44:60], record[60:76]
        self.key_id, self.prev = record[124:140], record[140:172]
        self.body = record[HEADER:]
        sealed = bool(self.flags & 1)
        if (
            number(172, 176) != len(self.body)
            or self.recorded_at >= 2**63
            or occurred_at >= 2**63
            or self.flags & ~7
            or not (1 <= self.type <= 3 or self.type >= 16)
            or sealed != any(self.key_id)
            or sealed != bool(self.flags & 4)
            or sealed and (len(self.body) < 60 or (len(self.body) - 60) % 64)
        ):
            raise Bad("a form that is never written")

    @property
    def json(self):
        value = strict_json(self.body)
        return value if isinstance(value, dict) else {}


class Log:
    """Takes rows in order, and what stands beside them."""

    def __init__(self, anchors: list[tuple[Note, Checkpoint]], given: int, key: Key | None):
        self.anchors, self.given, self.key = anchors, given, key
        self.signed = 0
        self.anchors_of: dict[int, list] = defaultdict(list)
        for number, (note, checkpoint) in enumerate(anchors):
            self.anchors_of[checkpoint.size].append((number, note, checkpoint))
        self.stored: dict[int, list[str]] = defaultdict(list)
        self.tiles: dict[tuple[int, int], bytes] = {}
        self.next, self.time, self.leaf = 0, 0, None
        self.tree = Tree()
        self.versions: dict[bytes, int] = {}
        self.types = {1: "log_opened", 2: "key_created", 3: "type_registered"}
        self.origin_name, self.origin_key = None, None
        self.day_keys: list[tuple[int, Key]] = []
        self.index_sum = 0
        self.matched = self.anchored = self.last_good = self.last_anchored = 0
        self.unread_notes: str | None = None
        self.is_served = False
        self.has_odd_size = False
        self.contradictions: dict[int, Fault] = {}
        self.levels: list[list[bytes]] = [[]]
        self.warnings: list[str] = []

    def fault(self, kind: str, detail: str) -> Fault:
        return Fault(self.next, kind, detail)

    # One row, in the order the book gives (LOG-53).
    def take(self, pos: int, event_id: bytes, leaf: bytes, record: bytes) -> None:
        if pos != self.next:
            raise self.fault("position", f"a row numbered {pos} stands here")
        computed = leaf_hash(record)
        if leaf != computed:
            raise self.fault("leaf", "the record does not hash to the leaf beside it")
        try:
            header = Header(record)
        except Bad:
            raise self.fault("form", "the record has a form that is never written") from None
        if header.position != self.next:
            raise self.fault("position", f"the record says it is {header.position}")
        if event_id != header.event:
            raise self.fault("column", "the event id beside the record is another")
        self.follow(header)
        if header.revision != self.versions.get(header.stream, 0):
            raise self.fault("revision", "it is not the next of its stream")
        self.versions[header.stream] = header.revision + 1
        self.learn(header)
        self.leaf, self.time = computed, header.recorded_at
        self.tree.append(computed)
        self.index_sum ^= row_sum(header.event, self.next)
        self.next += 1
        self.fill(0, computed)
        self.marks()

    def follow(self, header: Header) -> None:
        if (self.next == 0) != (header.type == 1):
            raise self.fault("opening", "log_opened stands at position 0 and nowhere else")
        if self.next:
            if header.prev != self.leaf:
                raise self.fault("link", "it names another record as the one before it")
        else:
            log_id = header.json.get("log_id")
            if (
                not isinstance(log_id, str)
                or not re.fullmatch("[0-9a-f]{32}", log_id)
                or not isinstance(header.json.get("origin"), str)
                or header.prev != sha256(b"evlog/genesis/v1\0", bytes.fromhex(log_id))
            ):
                raise self.fault("opening", "it does not begin the chain of the log it names")
        if header.recorded_at < self.time:
            raise self.fault("time", "it is recorded before the one before it")

    def learn(self, header: Header) -> None:
        if header.flags & 1 or (header.type > 3 and any(header.stream)):
            return
        if header.type == 1:
            self.origin_name = header.json["origin"]
        elif header.type == 3:
            number, name = header.json.get("type_id"), header.json.get("name")
            if isinstance(number, int) and isinstance(name, str):
                self.types.setdefault(number, name)
        elif self.types.get(header.type) == "signer_rotated":
            try:
                key = Key(str(header.json.get("key")))
            except Bad:
                return
            self.day_keys.append((self.next, key))
            if self.origin_key is None:
                try:
                    self.origin_key = Key(str(header.json.get("origin_key")))
                except Bad:
                    pass

    def stored_tile(self, level: int, index: int) -> bytes | None:
        return self.tiles.get((level, index))

    def fill(self, level: int, node: bytes) -> None:
        """Tiles as tlog-tiles has them (LOG-41); a damaged one is a cache, not the log."""
        if level == len(self.levels):
            self.levels.append([])
        entries = self.levels[level]
        entries.append(node)
        if len(entries) < TILE:
            return
        index = (self.next - 1) >> 8 * (level + 1)
        stored = self.stored_tile(level, index)
        if stored is not None and stored != b"".join(entries):
            self.warnings.append(f"Tile {level}/{index} is damaged: cache damaged, log intact.")
        nodes = entries
        while len(nodes) > 1:
            nodes = [node_hash(nodes[i], nodes[i + 1]) for i in range(0, len(nodes), 2)]
        self.levels[level] = []
        self.fill(level + 1, nodes[0])

    def marks(self) -> None:
        """Checkpoints of exactly so many records (LOG-33)."""
        size = self.next
        if size not in self.stored and size not in self.anchors_of:
            return
        root = self.tree.root()
        for text in self.stored.get(size, ()):
            try:
                checkpoint = Checkpoint(Note(text.encode()).text)
                if checkpoint.size != size:
                    raise Bad("another size")
            except Bad:
                raise Fault(
                    self.last_good, "checkpoint", f"the checkpoint stored for {size} records can't be read"
                ) from None
            if checkpoint.root != root:
                raise Fault(self.last_good, "root", f"the checkpoint of {size} records was signed over other records")
            self.last_good = size
            self.matched += 1
        for number, note, checkpoint in self.anchors_of.get(size, ()):
            if checkpoint.root != root:
                fault = Fault(
                    self.last_anchored,
                    "root",
                    f"a checkpoint from outside of {size} records was signed over other records",
                )
                # Only what the log's key signed says anything about the log.
                key = self.key or self.origin_key
                if key and note.is_signed_by(key):
                    raise fault
                self.contradictions[number] = fault
                continue
            self.last_good = self.last_anchored = size
            self.anchored += 1

    # When all rows were taken (LOG-53).
    def close(self) -> None:
        if self.unread_notes:
            raise self.fault("database", f"the checkpoints can't be read: {self.unread_notes}")
        if self.has_odd_size:
            raise Fault(self.last_good, "checkpoint", "the size of a stored checkpoint is no whole number")
        ahead = [size for size in self.stored if size > self.next]
        if ahead:
            raise self.fault("truncated", f"a checkpoint covers {min(ahead)} records, {self.next} are there")
        origin = self.key or self.origin_key
        if origin:
            self.check_signatures(origin)
        for number, (note, checkpoint) in enumerate(self.anchors):
            last = max(0, checkpoint.size - 1)
            if checkpoint.origin != self.origin_name:
                raise Fault(0, "signature", "a checkpoint from outside is of another log")
            if origin and not note.is_signed_by(origin):
                raise Fault(last, "signature", f"a checkpoint from outside has no valid signature by {origin.name}")
            if number in self.contradictions:
                raise self.contradictions[number]
            if checkpoint.size > self.next:
                raise self.fault(
                    "truncated", f"a checkpoint covers {checkpoint.size} records, {self.next} are there"
                )
        if self.signed > self.next:
            raise self.fault("truncated", f"a checkpoint covers {self.signed} records, {self.next} are there")
        if self.key and not self.checked_signatures:
            raise Fault(0, "signature", f"no checkpoint by {self.key.name} covers any of these records")

    @property
    def checked_signatures(self) -> int:
        """Checkpoints that cover records and whose signatures were compared with a key."""
        return self.matched + self.anchored if self.key or self.origin_key else 0

    def check_signatures(self, origin: Key) -> None:
        if self.origin_name != origin.name:
            raise Fault(0, "signature", f"this is not the log of the key {origin.name}")
        if self.origin_key and self.origin_key.text != origin.text:
            first = self.day_keys[0][0] if self.day_keys else 0
            raise Fault(first, "signature", "the log names another key than the one given")
        for size, texts in sorted(self.stored.items()):
            for text in texts:
                words = self.signature_fault(text, size, origin)
                if words:
                    raise Fault(max(0, size - 1), "signature", f"the checkpoint of {size} records {words}")

    def signature_fault(self, text: str, size: int, origin: Key) -> str | None:
        """LOG-35: the origin key, and one of the two latest day keys announced below the size."""
        try:
            note = Note(text.encode())
            if Checkpoint(note.text).origin != origin.name:
                return "is of another log"
        except Bad:  # One of no records, which no record made anybody read.
            return "can't be read"
        if not note.is_signed_by(origin):
            return f"has no valid signature by {origin.name}"
        usable = [key for position, key in self.day_keys if position < size][-2:]
        if usable and not any(note.is_signed_by(key) for key in usable):
            return "has no valid signature by its day key"
        return None

    def not_proven(self, intact: bool) -> list[str]:
        out = []
        if intact and not self.checked_signatures:
            if self.given:
                out.append(
                    "Nobody's signature was checked, not that of the checkpoint given either: the log names no key, and "
                    "none was given (--key)."
                )
            else:
                out.append(
                    "Nobody's signature was checked: anyone could have rewritten the whole log, and records missing at "
                    "the end are not ruled out. Give its key (--key) and a checkpoint kept elsewhere (--checkpoint)."
                )
        elif not self.given:
            out.append(
                "No checkpoint from outside was given: records missing at the end, or a log rewritten as a whole by "
                f"{'who holds its keys' if self.key else 'anyone'}, are not ruled out."
            )
        if intact and self.checked_signatures and not self.key:
            out.append(
                "No verifier key was given: signatures were checked with the key that the log itself names, and who "
                "rewrites a whole log can have it name another."
            )
        if intact and self.next > self.last_good:
            out.append(f"The last {self.next - self.last_good} records are under no checkpoint.")
        out.append("No key was used: that sealed bodies open is not shown.")
        return out


def row_sum(event_id: bytes, position: int) -> int:
    return int.from_bytes(sha256(event_id, position.to_bytes(8, "big", signed=True))[:16], "big")


# --- Where a log is read from --------------------------------------------------------------------------------


def read_database(path: Path, log: Log) -> None:
    """LOG-55: a running service's log is copied by SQLite, at one moment; one that ended, file by file if it must be."""
    wal = path.with_name(path.name + "-wal")
    served = log.is_served = is_served(path)
    if not served and not is_filled(wal):
        return read_rows(sqlite3.connect(f"file:{quote_path(path)}?immutable=1", uri=True), log)
    with tempfile.TemporaryDirectory(prefix="verify-log-") as place:
        copy = Path(place) / "events.db"
        if served:
            source, target = sqlite3.connect(f"file:{quote_path(path)}?mode=ro", uri=True), sqlite3.connect(copy)
            source.backup(target)
            source.close()
            target.close()
        else:
            shutil.copyfile(path, copy)
            shutil.copyfile(wal, copy.with_name("events.db-wal"))
        return read_rows(sqlite3.connect(copy), log)


def is_filled(wal: Path) -> bool:
    """Whether a write-ahead log must be read with its database."""
    if not os.path.lexists(wal):
        return False
    if not wal.is_file():
        raise NotVerifiable(f"{wal.name} beside it is no file")
    return wal.stat().st_size > 0


def is_served(path: Path) -> bool:
    """Whether a process has the directory's lock: it may write while this reads."""
    if not path.name.endswith("events.db"):
        return False
    try:
        with open_file(path.with_name(path.name.removesuffix("events.db") + "lock"), follows=False) as lock:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except (OSError, AttributeError):
        pass
    return False


def quote_path(path: Path) -> str:
    return re.sub(rb"[^A-Za-z0-9/._-]", lambda m: b"%%%02X" % m[0][0], str(path.resolve()).encode()).decode()


# A damaged schema can also have words in it that are no text.
SQLITE = (sqlite3.Error, UnicodeDecodeError)


def scan(db: sqlite3.Connection, columns: str, source: str, each) -> str | None:
    """Calls `each` with `columns` of every row of `source`; what SQLite says where it can't read the next one.

    The query names it: what Python's module hands out is a row behind what it has read, and a row before a
    damaged page would be lost. Where SQLite must sort, it has read every row before the first one comes, and
    calls what a query names before that, in no order. A `Fault` that `each` raises ends the reading.
    """
    raised: list[Exception] = []

    def call(*columns):
        try:
            each(*columns)
        except Exception as error:
            raised.append(error)
            raise

    db.create_function("each", -1, call)
    try:
        plan = db.execute(f"EXPLAIN QUERY PLAN SELECT {columns} {source}").fetchall()
        if any("TEMP B-TREE" in str(step[-1]) for step in plan):
            for row in db.execute(f"SELECT {columns} {source}"):
                each(*row)
        else:
            for _ in db.execute(f"SELECT each({columns}) {source}"):
                pass
    except SQLITE as error:
        if raised:
            raise raised[0] from None
        # A damaged page that stays in memory would pass for one that was checked.
        db.execute("PRAGMA shrink_memory")
        return str(error)
    return None


class DatabaseLog(Log):
    """A log whose tiles are looked up as they fill."""

    db: sqlite3.Connection | None = None

    def stored_tile(self, level: int, index: int) -> bytes | None:
        try:
            found = self.db.execute(
                "SELECT CAST(hashes AS BLOB) FROM tile WHERE level = ? AND idx = ?", (level, index)
            ).fetchone()
        except sqlite3.OperationalError as error:
            return None if "no such table" in str(error) else b""
        except sqlite3.Error:
            return b""
        return found and (found[0] or b"")


INT64 = range(-(2**63), 2**63)


def read_rows(db: sqlite3.Connection, log: DatabaseLog) -> None:
    db.text_factory = lambda raw: raw.decode(errors="replace")
    log.db = db
    try:
        db.execute("PRAGMA trusted_schema = OFF")
        db.execute("PRAGMA cell_size_check = ON")
        db.execute("SELECT pos, event_id, leaf, rec FROM event LIMIT 0")
    except SQLITE as error:
        raise NotVerifiable(f"it holds no event table that can be read: {error}") from None

    def note(size, text):
        if not isinstance(size, int):
            log.has_odd_size = True
        elif size > 0:
            log.stored[size].append((text or b"").decode(errors="replace"))

    complaint = scan(db, "size, CAST(note AS BLOB)", "FROM checkpoint ORDER BY size", note)
    if complaint and "no such" not in complaint:
        log.unread_notes = complaint

    def row(pos, event_id, leaf, record):
        if not isinstance(pos, int):
            raise log.fault("position", "the number of the row that stands here is no whole one")
        log.take(pos, event_id or b"", leaf or b"", record or b"")

    # Places are numbers (LOG-4): a row with anything else for one is none of these, and told by the index.
    numbers = f"FROM event WHERE pos >= {INT64[0]} AND pos <= {INT64[-1]} ORDER BY pos"
    extent: list = []
    ends = f"(SELECT CAST(pos AS INTEGER) {numbers} LIMIT 1), (SELECT CAST(pos AS INTEGER) {numbers} DESC LIMIT 1)"
    scan(db, ends, "", lambda *both: extent.extend(end for end in both if isinstance(end, int)))
    if extent and extent[0] < 0:
        raise log.fault("position", f"a row numbered {extent[0]} stands here")
    log.warnings += odd_guards(db)
    last = extent[-1] if extent else INT64[-1]
    blobs = "CAST(event_id AS BLOB), CAST(leaf AS BLOB), CAST(rec AS BLOB)"
    complaint = scan(db, f"pos, {blobs}", f"FROM event WHERE pos >= 0 AND pos < {last + 1} ORDER BY pos", row)
    if complaint:
        raise log.fault("database", f"SQLite stops here: {complaint}")
    if extent and log.next <= last:
        raise log.fault("position", "no row stands here, but later ones do")
    if log.next == 0:
        return
    found = [0, 0]

    def entry(event_id, pos):
        found[0] += 1
        found[1] ^= row_sum(event_id or b"", pos) if isinstance(pos, int) else 0

    index = "FROM event INDEXED BY sqlite_autoindex_event_1"
    complaint = scan(db, "CAST(event_id AS BLOB), pos", index, entry)
    if complaint:
        raise log.fault("database", f"the index of event ids can't be read: {complaint}")
    if found != [log.next, log.index_sum]:
        raise log.fault("database", f"the index of event ids lists {found[0]} other records")


def guard(name: str, act: str, table: str, words: str) -> str:
    return f"CREATE TRIGGER {name} BEFORE {act} ON {table} BEGIN SELECT RAISE(ABORT, '{words}'); END"


GUARDS = {
    "event_is_never_changed": ("event", "UPDATE", "events are never changed"),
    "event_is_never_deleted": ("event", "DELETE", "events are never deleted"),
    "checkpoint_is_never_deleted": ("checkpoint", "DELETE", "checkpoints are never deleted"),
}


def odd_guards(db: sqlite3.Connection) -> list[str]:
    """LOG-56: the triggers of events.db."""
    try:
        parts = db.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY name").fetchall()
    except sqlite3.Error:
        return []
    tables = {name for kind, name, _ in parts if kind == "table"}
    found = {name: " ".join(str(sql).split()) for kind, name, sql in parts if kind == "trigger"}
    version = db.execute("PRAGMA user_version").fetchone()[0]
    out = [
        f"Table {table} is missing; the service does not start without it: restore a backup."
        for table in ("tile", "checkpoint")
        if version >= 2 and table not in tables
    ]
    for name, (table, act, words) in GUARDS.items():
        if table in tables and found.get(name) != guard(name, act, table, words):
            state = "another" if name in found else "missing"
            out.append(f"Trigger {name} is {state}: rows of {table} could be changed by hand.")
    wanted = {name for name, (table, *_) in GUARDS.items() if table in tables}
    out += [f"Trigger {name} does not belong to the log." for name in found if name not in wanted]
    return out[:10]


def read_export(path: Path, log: Log) -> None:
    """LOG-50: each line a record, a checkpoint or a tile; all of them are read before the first is believed."""
    for line in export_lines(path):
        if "rec" in line:
            record_columns(line)
        elif isinstance(line.get("note"), str) and is_integer(line.get("size")) and line["size"] >= 0:
            log.stored[line["size"]].append(line["note"])
        elif (
            isinstance(line.get("hashes"), str)
            and is_integer(line.get("level"))
            and is_integer(line.get("idx"))
            and line["idx"] >= 0
        ):
            log.tiles[line["level"], line["idx"]] = unhex(line["hashes"]) or b""
        else:
            raise NotVerifiable("a line of the export is no record, checkpoint or tile")
    for line in export_lines(path):
        if "rec" in line:
            log.take(line["pos"], *record_columns(line))


def record_columns(line: dict) -> list[bytes]:
    columns = [unhex(line.get(name)) for name in ("event_id", "leaf", "rec")]
    if not is_integer(line.get("pos")) or None in columns:
        raise NotVerifiable("a record of the export is not whole")
    return columns


def is_integer(value) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value in INT64


def export_lines(path: Path):
    with open_file(path) as lines:
        while line := lines.readline(LINE_MAX + 2):
            if not line.endswith(b"\n"):
                raise NotVerifiable("a line is too long" if len(line) > LINE_MAX else "the export ends within a line")
            if len(line) > LINE_MAX + 1:
                raise NotVerifiable("a line is too long")
            value = strict_json(line[:-1])
            if value is None:
                raise NotVerifiable("a line of the export is not JSON")
            if not isinstance(value, dict):
                raise NotVerifiable("a line of the export is no record, checkpoint or tile")
            yield value


def strict_json(raw: bytes):
    """RFC 8259, UTF-8 without a mark, no name twice, not nested deeper than 64; `None` for anything else."""

    def once(pairs):
        if len(dict(pairs)) != len(pairs):
            raise ValueError("a name twice")
        return dict(pairs)

    def finite(text: str) -> float:
        value = float(text)
        if len(text) > 64 or value in (float("inf"), float("-inf")):
            raise ValueError("a number out of range")
        return value

    def whole(text: str):
        if len(text) > 64:
            raise ValueError("a number out of range")
        value = int(text)
        return value if value in INT64 else float(text)

    def never(word: str):
        raise ValueError(word)

    if brackets(raw) > DEPTH_MAX + 1:
        return None
    try:
        text = raw.decode()
        value = json.loads(
            text, object_pairs_hook=once, parse_float=finite, parse_int=whole, parse_constant=never
        )
        # A lone half of a surrogate pair is no text.
        json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return None
    return value if depth_of(value) <= DEPTH_MAX else None


def depth_of(value) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return max((1 + depth_of(item) for item in inner), default=0)


def brackets(raw: bytes) -> int:
    """How many are open at once, so that the parser never meets more than it can bear."""
    depth = deepest = 0
    is_text = False
    skip = False
    for byte in raw if raw.count(b"[") + raw.count(b"{") > DEPTH_MAX else b"":
        if skip:
            skip = False
        elif is_text:
            skip, is_text = byte == 0x5C, byte != 0x22
        elif byte == 0x22:
            is_text = True
        elif byte in b"[{":
            depth += 1
            deepest = max(deepest, depth)
        elif byte in b"]}":
            depth -= 1
    return deepest


def unhex(text) -> bytes | None:
    if not isinstance(text, str) or not re.fullmatch("([0-9a-f]{2})*", text, re.ASCII):
        return None
    return bytes.fromhex(text)


# --- Evidence bundles: LOG-51 --------------------------------------------------------------------------------


def check_bundle(bundle: dict, key: Key | None, anchors: list[tuple[Note, Checkpoint]]) -> dict:
    record = unhex(bundle.get("record"))
    proof = bundle.get("proof")
    if bundle.get("format") != "anamnesis evidence v1":
        raise NotVerifiable("the file is no evidence bundle of a form that is known")
    if record is None or not isinstance(proof, str):
        raise NotVerifiable("the bundle holds no record and proof")
    head, _, note_text = proof.partition("\n\n")
    lines = head.split("\n")
    try:
        if lines[0] != "c2sp.org/tlog-proof@v1" or not re.fullmatch("index (0|[1-9][0-9]{0,18})", lines[1], re.ASCII):
            raise Bad("no proof")
        index = int(lines[1].split(" ")[1])
        if index not in INT64:
            raise Bad("no place")
        hashes = [strict_base64(line) for line in lines[2:]]
        note = Note(note_text.encode())
        checkpoint = Checkpoint(note.text)
        signer = key or Key(str(bundle.get("key")))
        header = Header(record)
    except (Bad, IndexError):
        raise NotVerifiable("the bundle's record, proof or key has another form") from None
    if header.position != index or not is_integer(bundle.get("position")) or bundle["position"] != index:
        raise Fault(index, "position", f"the record says it is {header.position}, the bundle {bundle.get('position')}")
    if checkpoint.origin != signer.name or not note.is_signed_by(signer):
        raise Fault(index, "signature", f"the checkpoint has no valid signature by {signer.name}")
    if root_from_inclusion(leaf_hash(record), index, checkpoint.size, hashes) != checkpoint.root:
        raise Fault(index, "root", "the proof does not lead from the record to the checkpoint")
    not_proven = ["What the body says: it is sealed, and no key was used.", "Other records of the log."]
    for other, said in anchors:
        if said.origin != signer.name or not other.is_signed_by(signer):
            raise Fault(index, "signature", f"a checkpoint from outside has no valid signature by {signer.name}")
        if said.size == checkpoint.size and said.root != checkpoint.root:
            raise Fault(index, "root", f"a checkpoint from outside of {said.size} records was signed over other records")
        if said.size != checkpoint.size:
            not_proven.insert(0, f"That the record is under the checkpoint of {said.size} records: the bundle has another.")
    if not key:
        not_proven.insert(0, "That the key is the log's: it came with the bundle; give the one you know with --key.")
    return {
        "exit": 0,
        "sentence": f"Proven: record {index} is one of the first {checkpoint.size} of {checkpoint.origin}.",
        "checked": 1,
        "first_bad": None,
        "kind": None,
        "root": checkpoint.root.hex(),
        "not_proven": not_proven,
    }


# --- Command -------------------------------------------------------------------------------------------------


def signed_size(path: Path) -> int | None:
    """How many records the signer beside the log says it has signed (signer/state, two places of 256 bytes)."""
    latest = None
    try:
        with open_file(path / "signer" / "state", follows=False) as file:
            state = file.read(512)
    except OSError:
        return None
    for place in (state[:256], state[256:512]):
        words = place.split()
        if len(words) < 5 or words[0] != b"evlog/signer-state/v1" or not (words[1].isdigit() and words[2].isdigit()):
            continue
        if hashlib.sha256(b" ".join(words[:4])).hexdigest().encode() == words[4]:
            latest = max(latest or (0, 0), (int(words[1]), int(words[2])))
    return latest and latest[1]


def form_of(path: Path) -> str:
    """What a path holds, by its name; by its first line where the name does not say."""
    named = {".ndjson": "export", ".db": "database"}.get(path.suffix)
    if named or not path.is_file():
        return named or "database"
    with open_file(path) as file:
        line = file.readline(BUNDLE_MAX)
    first = strict_json(line) if line.startswith(b"{") else None
    # One that was laid out anew in several lines is a bundle, too: no line of an export can be read by itself then.
    if path.suffix == ".json" and not isinstance(first, dict):
        return "bundle"
    if first is None and line.startswith(b"{"):
        first = strict_json(read_bundle(path))
    if isinstance(first, dict) and "format" in first and "rec" not in first:
        return "bundle"
    return "export" if line.startswith(b"{") else "database"


BUNDLE_MAX = 1 << 20


def read_bundle(path: Path) -> bytes:
    with open_file(path) as file:
        return file.read(BUNDLE_MAX)


def written(file: Path) -> list[tuple[int, int] | None]:
    """When a database and its write-ahead log were written to last, and how long they are."""
    out = []
    for path in (file, file.with_name(file.name + "-wal")):
        try:
            found = os.lstat(path)
            out.append((found.st_mtime_ns, found.st_size))
        except OSError:
            out.append(None)
    return out


def read(file: Path, form: str, log: Log) -> Fault | None:
    """Takes everything in; what is wrong with it."""
    try:
        (read_export if form == "export" else read_database)(file, log)
        if log.next == 0:
            if not log.anchors and not log.signed:
                raise NotVerifiable("it holds no record")
            size = log.anchors[0][1].size if log.anchors else log.signed
            raise Fault(0, "truncated", f"a checkpoint covers {size} records, none are there")
        log.close()
    except Fault as fault:
        return fault
    return None


def verify(path: Path, anchor_texts: list[bytes], key_text: str | None) -> dict:
    try:
        key = Key(key_text) if key_text is not None else None
        if key and key.algorithm != b"\x01":
            raise Bad("the key of a witness")
    except Bad:
        raise NotVerifiable("the key given is no verifier key (name+hash+key)") from None
    anchors, warnings, silent = [], [], []
    for text in anchor_texts:
        found, unread = notes_in(text)
        if not found:
            raise NotVerifiable("the checkpoint given can't be read as a note")
        if unread:
            warnings.append(f"{unread} of the notes in a checkpoint file can't be read and were not compared.")
        anchors += found
    given = len(anchors)
    # Links are followed once, here: what lies beside a database lies beside the file itself.
    named, path = path, Path(os.path.realpath(path))
    form = form_of(path)
    if form == "bundle":
        try:
            bundle = strict_json(read_bundle(path))
        except OSError as error:
            raise NotVerifiable(f"the bundle can't be read: {error}") from None
        try:
            report = check_bundle(bundle if isinstance(bundle, dict) else {}, key, anchors)
            return report | {"warnings": warnings}
        except Fault as fault:
            return {
                "exit": 1,
                "sentence": f"Tampered: the evidence of record {fault.position} does not hold ({fault.kind}): {fault.detail}.",
                "checked": 0,
                "first_bad": fault.position,
                "kind": fault.kind,
                "not_proven": [],
            }
    file = Path(os.path.realpath(path / "events.db")) if path.is_dir() else path
    if path.is_dir():
        copies, reason = copied_notes(path / "checkpoints.log")
        anchors += copies
        if reason:
            silent.append(f"checkpoints.log {reason}")
    if not file.is_file():
        raise NotVerifiable(f"there is no log at {named}")
    # Before the log is opened, which only grows meanwhile.
    signed = signed_size(path) if path.is_dir() else 0
    if path.is_dir() and signed is None:
        silent.append("signer/state is missing or can't be read")
    is_copy = (path / "awaiting-acceptance").exists()
    # A service that begins or ends meanwhile may write into the file under us, or into what is copied.
    for turn in range(4):
        before = written(file)
        log = (Log if form == "export" else DatabaseLog)(anchors, given, key)
        log.signed = signed or 0
        log.warnings += warnings
        try:
            fault = read(file, form, log)
        except (NotVerifiable, OSError, *SQLITE):
            if log.is_served or turn == 3 or written(file) == before:
                raise
            continue
        if not fault or log.is_served or written(file) == before:
            break
    if form == "database" and path.is_dir() and not is_copy and (log.matched or log.origin_key):
        if not log.matched:
            silent.insert(0, "events.db holds no checkpoint")
        log.warnings += [f"{what}, although the log was signed: it does not vouch for the log's end." for what in silent]
    head = log.leaf.hex() if log.leaf else ""
    sentence = f"Intact: {log.next} records, head {head}, root {log.tree.root().hex()}."
    if fault:
        sentence = f"Tampered: record {fault.position} is the first bad one ({fault.kind}): {fault.detail}."
    return {
        "exit": 1 if fault else 0,
        "sentence": sentence,
        "checked": log.next,
        "first_bad": fault.position if fault else None,
        "kind": fault.kind if fault else None,
        "head_hash": head,
        "root": log.tree.root().hex(),
        "checkpoints": log.matched,
        "warnings": log.warnings,
        "not_proven": log.not_proven(not fault),
    }


def write(text: str, stream) -> bool:
    """Writes all of it; whether it was written, where there is something to write to."""
    try:
        rest = memoryview(text.encode(errors="replace"))
        while stream and rest:
            try:
                rest = rest[os.write(stream.fileno(), rest) :]
            except BlockingIOError:
                if not select.select([], [stream], [], 30)[1]:
                    return False
        return True
    except (OSError, ValueError) as error:
        if stream is sys.stdout and not isinstance(error, BrokenPipeError):
            write(f"verify_log.py: the verdict can't be written: {error}\n", sys.stderr)
        return False


def usage(message: str) -> int:
    write(f"verify_log.py: {message}\n{__doc__}\n", sys.stderr)
    return 3


def not_verifiable(reason: str) -> dict:
    sentence = f"Not verifiable: {reason}."
    return {"exit": 2, "sentence": sentence, "warnings": [], "not_proven": [], "first_bad": None, "kind": None}


def main(words: list[str]) -> int:
    paths, anchors, key, as_json = [], [], None, False
    rest = list(words)
    while rest:
        word, equals, value = rest.pop(0).partition("=") if rest[0].startswith("--") else (rest.pop(0), "", "")
        if word in ("--checkpoint", "--key"):
            if not equals:
                if not rest:
                    return usage(f"{word} needs a value")
                value = rest.pop(0)
            if word == "--key":
                key = value
                continue
            try:
                anchors.append(read_given(Path(value)))
            except (OSError, ValueError) as error:
                return usage(str(error))
        elif word == "--json" and not equals:
            as_json = True
        elif word in ("--help", "-h") and not equals:
            return 0 if write(f"{__doc__}\n", sys.stdout) else 74
        elif word.startswith("--"):
            return usage(f"no option is called {word}")
        else:
            paths.append(Path(word))
    if len(paths) != 1:
        return usage("one path is needed")
    try:
        report = verify(paths[0], anchors, key)
    except NotVerifiable as reason:
        report = not_verifiable(str(reason))
    except (OSError, *SQLITE) as error:
        report = not_verifiable(str(error))
    except KeyboardInterrupt:
        report = not_verifiable("it was interrupted")
    except Exception as error:  # Whatever this program did not foresee says nothing about the log.
        report = not_verifiable(f"this verifier failed: {type(error).__name__}: {error}")
    if as_json:
        is_told = write(json.dumps(report, ensure_ascii=False) + "\n", sys.stdout)
    else:
        lines = [report["sentence"]]
        lines += [f"Odd: {line}" for line in report.get("warnings", [])]
        lines += [f"Not proven: {line}" for line in report["not_proven"]]
        is_told = write("".join(line + "\n" for line in lines), sys.stdout)
    # What is lost must not pass for a good verdict, nor hide a bad one.
    return report["exit"] or (0 if is_told else 74)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
