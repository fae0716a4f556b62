"""The golden log and its mutations: how each is applied, as an export and as a database."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from pathlib import Path

from harness import ROOT

FOLDER = ROOT / "Tests/EventLogTests/Golden/v1"
MIGRATIONS = [ROOT / f"Migrations/V000{version}_event_log.sql" for version in (1, 2, 3)]


class Golden:
    """Rows, tiles and notes that a mutation may change."""

    def __init__(self):
        self.rows, self.tiles, self.notes = [], [], []
        for line in (FOLDER / "log.ndjson").read_text().splitlines():
            value = json.loads(line)
            if "rec" in value:
                columns = (bytearray.fromhex(value[name]) for name in ("event_id", "leaf", "rec"))
                self.rows.append([value["pos"], *columns])
            elif "note" in value:
                self.notes.append([value["size"], value["note"]])
            else:
                self.tiles.append([value["level"], value["idx"], bytearray.fromhex(value["hashes"])])
        self.tail = b""

    def row(self, pos: int) -> list:
        return next(r for r in self.rows if r[0] == pos)

    def note(self, size: int) -> list:
        return next(n for n in self.notes if n[0] == size)

    # Each operation of mutations.json is one of these.

    def flip(self, pos: int, field: str, byte: int, bit: int = 0) -> None:
        column = {"event_id": 1, "leaf": 2, "rec": 3}[field]
        self.row(pos)[column][byte] ^= 1 << bit

    def write(self, pos: int, byte: int, hex: str) -> None:
        raw = bytes.fromhex(hex)
        self.row(pos)[3][byte : byte + len(raw)] = raw

    def add(self, kind: int, body: dict, stream: bytes = bytes(16)) -> None:
        """A next record with its body in clear, as the writer would write it."""
        last = self.rows[-1]
        revision = sum(row[3][60:76] == stream for row in self.rows)
        event_id = hashlib.sha256(last[2]).digest()[:16]
        text = json.dumps(body, separators=(",", ":")).encode()
        record = bytearray(b"EVL1" + bytes(2) + kind.to_bytes(2, "big") + b"\0\1" + bytes(2))
        record += (last[0] + 1).to_bytes(8, "big") + revision.to_bytes(8, "big")
        record += last[3][28:36] + bytes(8) + event_id + stream + bytes(64) + last[2]
        record += len(text).to_bytes(4, "big") + text
        self.rows.append([last[0] + 1, bytearray(event_id), bytearray(32), record])
        self.rehash(last[0] + 1)

    def names(self) -> dict[int, str]:
        """The names of events that the log gives numbers to."""
        found = [json.loads(row[3][176:]) for row in self.rows if row[3][6:8] == b"\0\3"]
        return {body["type_id"]: body["name"] for body in found}

    def resize(self, pos: int, by: int) -> None:
        record = self.row(pos)[3]
        if by < 0:
            del record[by:]
        else:
            record += bytes(by)

    def delete(self, pos: int) -> None:
        self.rows.remove(self.row(pos))

    def cut(self, start: int) -> None:
        self.rows = [r for r in self.rows if r[0] < start]

    def cut_notes(self, above: int) -> None:
        self.notes = [n for n in self.notes if n[0] <= above]

    def drop_note(self, size: int) -> None:
        self.notes.remove(self.note(size))

    def swap(self, a: int, b: int) -> None:
        first, second = self.row(a), self.row(b)
        first[0], second[0] = b, a
        self.rows.sort(key=lambda r: r[0])

    def renumber(self, pos: int, to: int) -> None:
        self.row(pos)[0] = to
        self.rows.sort(key=lambda r: r[0])

    def close_gap(self, start: int) -> None:
        for row in self.rows:
            row[0] -= row[0] > start

    def copy(self, pos: int, to: int) -> None:
        _, event_id, leaf, record = self.row(pos)
        fresh = bytearray(hashlib.sha256(bytes(event_id)).digest()[:16])
        self.rows.append([to, fresh, bytearray(leaf), bytearray(record)])

    def rehash(self, pos: int) -> None:
        row = self.row(pos)
        row[2] = bytearray(hashlib.sha256(b"\0" + row[3]).digest())

    def rechain(self, start: int) -> None:
        """What somebody without the signing keys can do: hash everything anew from here on."""
        self.rehash(start)
        for row in self.rows:
            if row[0] > start:
                row[3][140:172] = self.row(row[0] - 1)[2]
                self.rehash(row[0])

    def move_body(self, source: int, target: int) -> None:
        body = self.row(source)[3][176:]
        record = self.row(target)[3]
        record[172:] = len(body).to_bytes(4, "big") + body

    def note_text(self, size: int, old: str, new: str) -> None:
        note = self.note(size)
        assert old in note[1]
        note[1] = note[1].replace(old, new, 1)

    def note_line(self, size: int, line: int) -> None:
        """Takes a signature line away."""
        lines = self.note(size)[1].split("\n")
        del lines[4 + line]
        self.note(size)[1] = "\n".join(lines)

    def note_flip(self, size: int, line: int) -> None:
        """Changes a character of a signature."""
        lines = self.note(size)[1].split("\n")
        text = lines[4 + line]
        lines[4 + line] = text[:-20] + ("B" if text[-20] != "B" else "C") + text[-19:]
        self.note(size)[1] = "\n".join(lines)

    def note_size(self, size: int, to: int) -> None:
        self.note(size)[0] = to

    def note_file(self, size: int, file: str) -> None:
        self.note(size)[1] = (FOLDER / file).read_text()

    def note_of(self, size: int, other: int) -> None:
        """Signatures of another checkpoint under this one's text."""
        text = self.note(size)[1].split("\n\n")[0]
        self.note(size)[1] = text + "\n\n" + self.note(other)[1].split("\n\n")[1]

    def tile_flip(self, level: int, idx: int, byte: int) -> None:
        next(t for t in self.tiles if t[:2] == [level, idx])[2][byte] ^= 1

    def no_tiles(self) -> None:
        self.tiles = []

    def append_text(self, text: str) -> None:
        """Export only: something behind the last line."""
        self.tail = text.encode()

    # Written out

    def export(self, path: Path) -> Path:
        lines = [
            json.dumps({"pos": p, "event_id": i.hex(), "leaf": l.hex(), "rec": r.hex()})
            for p, i, l, r in self.rows
        ]
        lines += [json.dumps({"level": v, "idx": i, "hashes": h.hex()}) for v, i, h in self.tiles]
        lines += [json.dumps({"size": s, "note": n}) for s, n in self.notes]
        path.write_bytes("".join(line + "\n" for line in lines).encode() + self.tail)
        return path

    def database(self, path: Path) -> Path:
        path.unlink(missing_ok=True)
        db = sqlite3.connect(path)
        db.execute("PRAGMA page_size=8192")
        for version, file in enumerate(MIGRATIONS, 1):
            db.executescript(file.read_text())
            db.execute(f"PRAGMA user_version={version}")
        db.execute("PRAGMA ignore_check_constraints=ON")
        db.executemany("INSERT INTO event VALUES (?, ?, ?, ?)", self.rows)
        db.executemany("INSERT INTO tile VALUES (?, ?, ?)", self.tiles)
        db.executemany("INSERT INTO checkpoint VALUES (?, ?)", self.notes)
        db.commit()
        db.close()
        return path


def mutations() -> list[dict]:
    return json.loads((FOLDER / "mutations.json").read_text())


def applied(mutation: dict) -> Golden:
    log = Golden()
    for operation in mutation["do"]:
        words = dict(operation)
        getattr(log, words.pop("op"))(**words)
    return log
