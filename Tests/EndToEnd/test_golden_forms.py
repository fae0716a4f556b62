"""Two verifiers over what no mutation of the golden log's text can say: pages, schema, notes, lines of JSON."""

from __future__ import annotations

import base64
import json
import random
import sqlite3

import pytest
from golden import FOLDER, Golden
from harness import LONG
from test_golden import both

KEY = json.loads((FOLDER / "about.json").read_text())["key"]


def agreed(*words) -> dict:
    """What both say: exit code, kind and first bad position are the same."""
    ours, theirs = both(*words)
    said = [(r["exit"], r.get("kind"), r.get("first_bad")) for r in (ours, theirs)]
    assert said[0] == said[1], (ours["sentence"], theirs["sentence"])
    assert bool(ours.get("warnings")) == bool(theirs.get("warnings"))
    return ours


def altered(path, *statements: str):
    db = sqlite3.connect(path)
    db.execute("PRAGMA writable_schema=ON")
    for text in statements:
        db.execute(text)
    db.commit()
    db.close()
    return path


def test_an_index_that_was_taken_out_of_the_schema_is_told_behind_the_records(tmp_path):
    path = altered(
        Golden().database(tmp_path / "events.db"),
        "DELETE FROM sqlite_schema WHERE name='sqlite_autoindex_event_1'",
    )
    report = agreed(path)
    assert (report["exit"], report["kind"], report["first_bad"]) == (1, "database", 1000)


@pytest.mark.parametrize(
    "change",
    [
        "DROP TRIGGER event_is_never_changed",
        "DROP TRIGGER event_is_never_deleted",
        "DROP TRIGGER checkpoint_is_never_deleted",
        "UPDATE sqlite_schema SET sql = replace(sql, 'BEFORE', 'AFTER') WHERE name = 'event_is_never_deleted'",
        "CREATE TRIGGER helpful AFTER INSERT ON event BEGIN SELECT 1; END",
    ],
)
def test_guards_that_are_missing_changed_or_added_are_named_in_the_verdict(tmp_path, change):
    report = agreed(altered(Golden().database(tmp_path / "events.db"), change))
    assert report["exit"] == 0
    name = "helpful" if "helpful" in change else change.split("'")[-2] if "'" in change else change.split()[-1]
    assert any(name in line for line in report["warnings"])


def pages(path) -> dict[int, str]:
    """A few pages of each table and index, as SQLite itself tells them."""
    db = sqlite3.connect(path)
    roots = {"header": [1]}
    try:
        for name, number in db.execute("SELECT name, pageno FROM dbstat"):
            roots.setdefault(name, []).append(number)
    except sqlite3.OperationalError:
        for name, number in db.execute("SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0"):
            roots.setdefault(name, []).append(number)
        count = db.execute("PRAGMA page_count").fetchone()[0]
        roots["any"] = list(range(2, count + 1))
    db.close()
    chosen = {}
    for name, numbers in roots.items():
        for number in {numbers[0], numbers[len(numbers) // 3], numbers[len(numbers) // 2], numbers[-1]}:
            chosen[number] = name
    return chosen


def test_whatever_page_is_damaged_both_say_the_same(tmp_path):
    whole = Golden().database(tmp_path / "whole.db")
    data = whole.read_bytes()
    kinds = set()
    for number, name in pages(whole).items():
        for junk in (bytes(8192), b"\xff" * 64):
            start = (number - 1) * 8192 + (100 if number == 1 and len(junk) == 64 else 0)
            path = tmp_path / "events.db"
            path.write_bytes(data[:start] + junk + data[start + len(junk) :])
            report = agreed(path)
            assert report["exit"] in (1, 2) or report["warnings"], f"page {number} of {name}"
            kinds.add(report.get("kind"))
    assert "database" in kinds


def test_whichever_bytes_of_a_page_are_damaged_both_say_the_same(tmp_path):
    """Cell pointers, numbers of rows, links to further pages: a page found damaged must not pass when read again."""
    whole = Golden().database(tmp_path / "whole.db")
    data = whole.read_bytes()
    source = random.Random(3)
    for _ in range(400 if LONG else 40):
        page = source.choice(list(pages(whole))[1:]) if source.random() < 0.5 else source.randrange(1, len(data) // 8192)
        changed = bytearray(data)
        for _ in range(source.choice([1, 2, 8])):
            place = source.choice([source.randrange(12), source.randrange(200), source.randrange(8192)])
            changed[(page - 1) * 8192 + place + (100 if page == 1 else 0)] = source.randrange(256)
        path = tmp_path / "events.db"
        path.write_bytes(changed)
        agreed(path)


@pytest.mark.parametrize("pinned", [True, False])
@pytest.mark.parametrize("change", ["root", "root of nobody", "signature", "blank signature"])
def test_a_note_that_the_log_did_not_sign_says_nothing_about_the_log(tmp_path, pinned, change):
    text, signatures = (FOLDER / "latest.note").read_text().split("\n\n")
    lines = text.split("\n")
    if change.startswith("root"):
        lines[2] = base64.b64encode(bytes(32)).decode()
    words = signatures.split("\n")[0].split(" ")
    raw = base64.b64decode(words[2])
    if change == "signature":
        raw = raw[:-1] + bytes([raw[-1] ^ 1])
    if change in ("blank signature", "root of nobody"):
        raw = raw[:4] + bytes(64)
    words[2] = base64.b64encode(raw).decode()
    note = tmp_path / "outside.note"
    note.write_text("\n".join(lines) + "\n\n" + " ".join(words) + "\n")
    log = Golden()
    for path in (log.export(tmp_path / "log.ndjson"), log.database(tmp_path / "events.db")):
        report = agreed(path, "--checkpoint", note, *(["--key", KEY] if pinned else []))
        assert (report["exit"], report["kind"], report["first_bad"]) == (1, "signature", 999)
        assert "no valid signature" in report["sentence"]


def test_a_blank_checkpoint_is_no_checkpoint(tmp_path):
    log = Golden()
    log.note(8)[1] = ""
    for path in (log.export(tmp_path / "log.ndjson"), log.database(tmp_path / "events.db")):
        report = agreed(path)
        assert (report["kind"], report["first_bad"]) == ("checkpoint", 7)


LINES = {
    "a name twice": '{"pos":0,"pos":1000,"event_id":"","leaf":"","rec":""}',
    "a position past 64 bits": '{"pos":99999999999999999999999,"event_id":"00","leaf":"00","rec":"00"}',
    "a position that is true": '{"pos":true,"event_id":"00","leaf":"00","rec":"00"}',
    "a position with a fraction": '{"pos":1000.0,"event_id":"00","leaf":"00","rec":"00"}',
    "capital hexadecimal": '{"pos":1000,"event_id":"AB","leaf":"00","rec":"00"}',
    "a record without its leaf": '{"pos":1000,"event_id":"00","rec":"00"}',
    "a checkpoint of less than nothing": '{"size":-1,"note":""}',
    "not a number": '{"size":NaN,"note":""}',
    "a lone surrogate": '{"size":2000,"note":"\\ud800"}',
    "a list": "[]",
    "an empty line": "",
    "deep": '{"rec":' + "[" * 100_000,
    "deep and whole": '{"size":2000,"note":"","x":' + "[" * 65 + "1" + "]" * 65 + "}",
    "a long line": '{"size":2000,"note":"' + "x" * (1 << 18) + '"}',
}


@pytest.mark.parametrize("name", [*LINES, "a mark before the first byte"])
def test_lines_that_no_export_has_are_unreadable_to_both(tmp_path, name):
    log = Golden()
    if name in LINES:
        log.append_text(LINES[name] + "\n")
    path = log.export(tmp_path / "log.ndjson")
    if name not in LINES:
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert agreed(path)["exit"] == 2


def test_an_unreadable_line_outweighs_a_damaged_record(tmp_path):
    log = Golden()
    log.flip(5, "rec", 200)
    log.append_text(LINES["a record without its leaf"] + "\n")
    assert agreed(log.export(tmp_path / "log.ndjson"))["exit"] == 2


ANEW = (
    "CREATE TABLE event2(pos INTEGER PRIMARY KEY, event_id UNIQUE, leaf, rec)",
    "INSERT INTO event2 SELECT * FROM event",
    "DROP TABLE event",
    "ALTER TABLE event2 RENAME TO event",
)
HEADS = ("DROP TABLE checkpoint", "CREATE TABLE checkpoint(size, note)")


@pytest.mark.parametrize(
    "change",
    [
        *((*ANEW, f"UPDATE event SET {name} = CAST({name} AS TEXT) WHERE pos = 500") for name in ("leaf", "rec")),
        (*ANEW, "UPDATE event SET rec = NULL WHERE pos = 500"),
        *((*HEADS, f"INSERT INTO checkpoint VALUES({size}, 'x')") for size in ("'8'", "8.5", "NULL", "0", "-1")),
    ],
    ids=lambda change: change[-1],
)
def test_tables_that_somebody_made_anew_without_types_crash_neither(tmp_path, change):
    agreed(altered(Golden().database(tmp_path / "events.db"), *change))


@pytest.mark.parametrize("note", ["junk", "copy"])
def test_a_checkpoint_of_no_records_that_is_none_is_told(tmp_path, note):
    log = Golden()
    log.notes.insert(0, [0, log.note(8)[1] if note == "copy" else note])
    report = agreed(log.export(tmp_path / "log.ndjson"))
    assert report["exit"] == (0 if note == "copy" else 1)


def test_a_log_without_checkpoints_is_not_said_to_be_proven_by_a_key(tmp_path):
    log = Golden()
    log.cut_notes(0)
    for path in (log.export(tmp_path / "log.ndjson"), log.database(tmp_path / "events.db")):
        for report in both(path, "--key", KEY):
            assert report["exit"] == 0
            assert any("The last 1000 records are under no checkpoint" in line for line in report["not_proven"])
