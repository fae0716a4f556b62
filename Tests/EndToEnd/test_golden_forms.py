"""Two verifiers over what no mutation of the golden log's text can say: pages, schema, notes, lines of JSON."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import random
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from golden import FOLDER, Golden
from harness import BINARY, LONG, run
from test_golden import VERIFIER, both

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


# Who signed it


def rewritten(keeps=lambda row, name: True) -> Golden:
    """What anybody makes of a log without a key: fewer records, each in order and chained anew, and nothing signed."""
    log = Golden()
    names, revisions, before, rows = log.names(), {}, None, []
    for _, event_id, _, record in log.rows:
        if not keeps(len(rows), names.get(int.from_bytes(record[6:8], "big"))):
            continue
        stream = bytes(record[60:76])
        revision = revisions[stream] = revisions.get(stream, -1) + 1
        record[12:28] = len(rows).to_bytes(8, "big") + revision.to_bytes(8, "big")
        record[140:172] = before or record[140:172]
        before = hashlib.sha256(b"\0" + record).digest()
        rows.append([len(rows), event_id, bytearray(before), record])
    log.rows, log.tiles, log.notes = rows, [], []
    return log


WHOLE = {
    "as it was": rewritten,
    "without those who sign it": lambda: rewritten(lambda at, name: name != "signer_rotated"),
    "without its last fifty": lambda: rewritten(lambda at, name: at < 950),
}


@pytest.mark.parametrize("how", WHOLE)
def test_a_log_of_which_nothing_is_signed_is_intact_for_nobody_who_knows_its_key(tmp_path, how):
    log = WHOLE[how]()
    for path in (log.export(tmp_path / "log.ndjson"), log.database(tmp_path / "events.db")):
        report = agreed(path, "--key", KEY)
        assert (report["exit"], report["kind"], report["first_bad"]) == (1, "signature", 0), report["sentence"]
        assert "no checkpoint by" in report["sentence"]
        for report in both(path):
            assert report["exit"] == 0
            assert "Nobody's signature was checked: anyone could have rewritten" in report["not_proven"][0]
            assert f"The last {len(log.rows)} records are under no checkpoint" in report["not_proven"][1]


def test_signatures_by_the_key_that_a_log_names_itself_rule_out_no_rewriting_by_anyone(tmp_path):
    for report in both(Golden().export(tmp_path / "log.ndjson")):
        assert report["exit"] == 0
        assert "rewritten as a whole by anyone" in report["not_proven"][0]
        assert "can have it name another" in report["not_proven"][1]


def test_one_checkpoint_by_the_key_wherever_it_is_kept_is_enough_for_a_log_to_be_intact(tmp_path):
    log = Golden()
    log.cut_notes(0)
    assert agreed(log.export(tmp_path / "log.ndjson"), "--key", KEY, "--checkpoint", FOLDER / "latest.note")["exit"] == 0
    log = Golden()
    log.cut_notes(8)
    assert agreed(log.export(tmp_path / "log.ndjson"), "--key", KEY)["exit"] == 0


def test_a_checkpoint_of_no_records_by_the_key_says_nothing_about_records(tmp_path):
    """The root of nothing is in every log."""
    log = Golden()
    log.notes = [[0, log.note(8)[1]]]
    assert agreed(log.export(tmp_path / "log.ndjson"), "--key", KEY)["kind"] == "signature"


# Checkpoints that are given


def outside(tmp_path, name: str, size: int) -> Path:
    """A note over as many records that nobody signed."""
    text, signatures = (FOLDER / "latest.note").read_text().split("\n\n")
    lines = text.split("\n")
    lines[1] = str(size)
    (tmp_path / name).write_text("\n".join(lines) + "\n\n" + signatures)
    return tmp_path / name


@pytest.mark.parametrize("pinned", [True, False])
def test_a_checkpoint_that_contradicts_is_told_before_what_stands_behind_it(tmp_path, pinned):
    """Also where only the log itself has said, some records before, whose signatures count."""
    log = Golden()
    (tmp_path / "700.note").write_text(log.note(700)[1])
    log.flip(500, "rec", 92)
    log.rechain(500)
    log.cut_notes(257)
    log.flip(800, "rec", 200)
    for path in (log.export(tmp_path / "log.ndjson"), log.database(tmp_path / "events.db")):
        report = agreed(path, "--checkpoint", tmp_path / "700.note", *(["--key", KEY] if pinned else []))
        assert (report["exit"], report["kind"], report["first_bad"]) == (1, "root", 0), report["sentence"]


def test_of_a_log_without_a_signature_nobody_is_told_not_to_trust_one(tmp_path):
    log = Golden()
    log.cut_notes(0)
    path = log.export(tmp_path / "log.ndjson")
    told = run("verify", path, "--key", KEY)
    assert told.returncode == 1 and "Next: Nothing here shows who wrote this log" in told.stdout
    # Where there is one, it is that one.
    told = run("verify", path, "--key", KEY, "--checkpoint", outside(tmp_path, "o.note", 2000))
    assert told.returncode == 1 and "Do not trust this checkpoint" in told.stdout


@pytest.mark.parametrize("mark", ["\u0301", "\u20dd", "\ufe0f"])
def test_a_value_that_begins_with_a_mark_that_combines_is_a_value(tmp_path, mark):
    path = Golden().export(tmp_path / "log.ndjson")
    for done in (run("verify", path, f"--key={mark}x"), verify_log(path, f"--key={mark}x")):
        assert done.returncode == 2 and "no verifier key" in done.stdout, done
    for done in (run("verify", path, f"--{mark}key", KEY), verify_log(path, f"--{mark}key", KEY)):
        assert done.returncode == 3, done


@pytest.mark.parametrize("times", [1, 9])
def test_what_was_written_to_while_it_was_read_is_read_again(tmp_path, monkeypatch, times):
    """As by a service that began meanwhile; where that does not end, what was found is told."""
    sys.path.insert(0, str(Path(VERIFIER).parent))
    import verify_log as theirs

    path = Golden().database(tmp_path / "events.db")
    reading, reads = theirs.read_rows, []

    def torn(db, log):
        reads.append(1)
        if len(reads) <= times:
            os.utime(path, ns=(len(reads), len(reads)))
            raise theirs.Fault(7, "leaf", "a page was half written")
        return reading(db, log)

    monkeypatch.setattr(theirs, "read_rows", torn)
    report = theirs.verify(path, [], None)
    assert (report["exit"], len(reads)) == ((0, 2) if times == 1 else (1, 4))


@pytest.mark.parametrize("turned", [False, True])
def test_every_file_of_checkpoints_that_is_given_counts(tmp_path, turned):
    path = Golden().export(tmp_path / "log.ndjson")
    given = [FOLDER / "latest.note", outside(tmp_path, "other.note", 2000)]
    words = [word for file in (given[::-1] if turned else given) for word in ("--checkpoint", file)]
    report = agreed(path, *words)
    assert (report["exit"], report["kind"]) == (1, "signature")
    assert agreed(path, f"--checkpoint={given[0]}", *words[:2])["exit"] == (1 if turned else 0)


def test_a_file_of_many_mebibytes_of_checkpoints_is_read_to_its_end(tmp_path):
    """More than a busy log signs in half an hour."""
    note = (FOLDER / "latest.note").read_bytes() + b"\n"
    path = Golden().export(tmp_path / "log.ndjson")
    # Notes that say nothing about this log cost no signature.
    (tmp_path / "many").write_bytes(b"junk\n\n\xe2\x80\x94 nobody AAAA\n\n" * 100_000 + note)
    report = agreed(path, "--checkpoint", tmp_path / "many")
    assert report["exit"] == 0 and "100000 of the notes" in report["warnings"][0]
    (tmp_path / "many").write_bytes(note * 4000 + outside(tmp_path, "o", 2000).read_bytes())
    assert (tmp_path / "many").stat().st_size > 1 << 20
    assert agreed(path, "--checkpoint", tmp_path / "many")["kind"] == "signature"
    with open(tmp_path / "many", "ab") as file:
        file.truncate((64 << 20) + 1)
    theirs = verify_log("--checkpoint", tmp_path / "many", path)
    ours = run("verify", path, "--checkpoint", tmp_path / "many")
    for done in (ours, theirs):
        assert done.returncode == 3 and "64 MiB" in done.stderr, done.stderr


def verify_log(*words, **more) -> subprocess.CompletedProcess:
    words = [sys.executable, VERIFIER, *map(str, words)]
    return subprocess.run(words, **{"capture_output": True, "text": True, "timeout": 60} | more)


# Words that can't be written


@pytest.mark.parametrize("name", ["intact", "tampered", "nothing"])
def test_the_exit_code_is_the_verdict_where_its_words_can_not_be_written(tmp_path, name):
    log = Golden()
    if name == "tampered":
        log.flip(5, "rec", 200)
    path = log.export(tmp_path / "log.ndjson") if name != "nothing" else tmp_path / "nowhere"
    # A verdict that nobody can read is not a good one, and a bad one is not hidden.
    code = {"intact": 74, "tampered": 1, "nothing": 2}[name]
    closed, far = os.pipe()
    os.close(closed)
    with open("/dev/full", "wb") as full:
        for out in (full, far):
            for words in ([], ["--json"]):
                done = verify_log(path, *words, capture_output=False, stdout=out, stderr=subprocess.PIPE)
                assert done.returncode == code and "Traceback" not in done.stderr, done.stderr
                ours = subprocess.run([BINARY, "verify", path, *words], stdout=out, stderr=subprocess.PIPE, timeout=60)
                assert ours.returncode == code
    os.close(far)
    shell = f"exec {sys.executable} {VERIFIER} {path} >&-"
    done = subprocess.run(["sh", "-c", shell], stderr=subprocess.PIPE, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (code % 74, "")


def test_a_verifier_that_fails_itself_says_nothing_about_the_log(tmp_path):
    for path in ("a\nb", "\udcff", "x" * 5000):
        done = verify_log(tmp_path / path)
        assert done.returncode == 2 and "Traceback" not in done.stderr, done.stderr
        assert run("verify", tmp_path / path).returncode == 2


# Tables that somebody made anew

LOOSE = "CREATE TABLE event(pos, event_id UNIQUE, leaf, rec)"


def remade(tmp_path, change: str, *more: str) -> Path:
    """The golden log in a table without types; each row's number is `change`."""
    return altered(
        Golden().database(tmp_path / "events.db"),
        "ALTER TABLE event RENAME TO old",
        LOOSE,
        f"INSERT INTO event SELECT {change}, event_id, leaf, rec FROM old ORDER BY random()",
        "DROP TABLE old",
        *more,
    )


PLACES = {
    "integers": ("pos", [], (0, None, None)),
    "reals": ("CAST(pos AS REAL)", [], (1, "position", 0)),
    "one real": ("CASE pos WHEN 700 THEN 700.0 ELSE pos END", [], (1, "position", 700)),
    "one between two": ("CASE pos WHEN 700 THEN 700.5 ELSE pos END", [], (1, "position", 700)),
    "texts": ("CAST(pos AS TEXT)", [], (2, None, None)),
    **{
        f"one more, {value}": ("pos", [f"INSERT INTO event VALUES({value}, x'01', x'', x'')"], wanted)
        for value, wanted in {
            "'zz'": (1, "database", 1000),
            "x'7a7a'": (1, "database", 1000),
            "NULL": (1, "database", 1000),
            "9.3e18": (1, "database", 1000),
            "5.5": (1, "position", 6),
            "999.5": (1, "position", 1000),
            "-0.5": (1, "database", 1000),
            "-1.5": (1, "position", 0),
            "-1": (1, "position", 0),
        }.items()
    },
}


@pytest.mark.parametrize("what", PLACES)
def test_places_that_are_no_integers_are_told_by_both_alike(tmp_path, what):
    change, more, wanted = PLACES[what]
    report = agreed(remade(tmp_path, change, *more))
    assert (report["exit"], report.get("kind"), report.get("first_bad")) == wanted, report["sentence"]


@pytest.mark.parametrize("size", ["'8'", "x'08'", "NULL", "8.0", "8.5", "1000.5", "9.3e18", "1e30", "9e999"])
def test_sizes_of_checkpoints_that_are_no_integers_are_told_by_both_alike(tmp_path, size):
    path = altered(
        Golden().database(tmp_path / "events.db"),
        "ALTER TABLE checkpoint RENAME TO old",
        "CREATE TABLE checkpoint(size, note)",
        "INSERT INTO checkpoint SELECT * FROM old",
        "DROP TABLE old",
        f"INSERT INTO checkpoint VALUES({size}, 'x')",
    )
    report = agreed(path)
    assert (report["exit"], report["kind"], report["first_bad"]) == (1, "checkpoint", 1000), report["sentence"]


# Small print


SIGNATURES = {
    "a name that begins with a combining mark": ("— \u0301x AAAAAAAA\n", 0),
    "a name with one": ("— x\u0301y AAAAAAAA\n", 0),
    "a plus with one": ("— x+\u0301y AAAAAAAA\n", 1),
    "a blank with one in front of the signature": ("— xy \u0301AAAAAAAA\n", 1),
    "a note of a million bytes": ("— x " + "A" * 999_996 + "\n", 1),
    "a blank of another kind": ("— x\u2003y AAAAAAAA\n", 1),
}


@pytest.mark.parametrize("what", SIGNATURES)
def test_lines_of_signatures_are_read_byte_by_byte(tmp_path, what):
    line, code = SIGNATURES[what]
    log = Golden()
    log.note(1000)[1] += line
    report = agreed(log.database(tmp_path / "events.db"))
    assert report["exit"] == code and report["kind"] == ("checkpoint" if code else None), report["sentence"]
    (tmp_path / "given").write_text(log.note(1000)[1])
    assert agreed(Golden().database(tmp_path / "events.db"), "--checkpoint", tmp_path / "given")["exit"] == 2 * code


def test_a_name_that_unicode_calls_the_same_is_another_one(tmp_path):
    log = Golden()
    path = log.export(tmp_path / "log.ndjson")
    first = path.read_bytes()
    for names, code in ((b'"\\u00e9":0,"e\\u0301":0', 0), (b'"K":0,"\\u212a":0', 0), (b'"K":0,"\\u004b":0', 2)):
        path.write_bytes(b"{" + names + b"," + first[1:])
        assert agreed(path)["exit"] == code, names
        many = b",".join(b'"%d":0' % number for number in range(20))
        path.write_bytes(b"{" + many + b"," + names + b"," + first[1:])
        assert agreed(path)["exit"] == code, names


def test_the_key_of_a_witness_is_no_key_of_a_log(tmp_path):
    name, _, text = KEY.split("+", 2)
    blob = b"\4" + base64.b64decode(text)[1:]
    digest = hashlib.sha256(name.encode() + b"\n" + blob).hexdigest()[:8]
    words = ("--key", f"{name}+{digest}+{base64.b64encode(blob).decode()}")
    assert agreed(Golden().export(tmp_path / "log.ndjson"), *words)["exit"] == 2


@pytest.mark.parametrize("name", ["log.json", "log", "log.txt"])
def test_an_export_is_one_whatever_it_is_called_and_whatever_words_are_in_it(tmp_path, name):
    path = Golden().export(tmp_path / name)
    assert agreed(path)["exit"] == 0
    path.write_bytes(path.read_bytes().replace(b"{", b'{"p":"anamnesis evidence v1","format":"anamnesis evidence v1",', 1))
    assert agreed(path)["exit"] == 0


# Evidence


def evidence(path, position: int, tmp_path) -> tuple[subprocess.CompletedProcess, subprocess.CompletedProcess | None]:
    done = run("audit", "bundle", path, "--event", position)
    if done.returncode:
        assert done.stdout == ""
        return done, None
    (tmp_path / "evidence").write_text(done.stdout)
    return done, verify_log(tmp_path / "evidence", "--key", KEY)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE tile SET hashes = zeroblob(8192)",
        "UPDATE tile SET hashes = zeroblob(8192) WHERE idx = 1",
        "UPDATE tile SET hashes = x'00'",
        "DELETE FROM tile",
        "DELETE FROM tile WHERE idx = 1",
        "UPDATE event SET leaf = zeroblob(32) WHERE pos IN (2, 999)",
    ],
)
def test_evidence_is_made_from_the_records_where_the_tiles_do_not_lead_to_the_checkpoint(tmp_path, change):
    log = Golden()
    log.notes = log.notes[-1:]
    path = free(log.database(tmp_path / "events.db"), change)
    for position in (3, 300, 999):
        made, checked = evidence(path, position, tmp_path)
        assert made.returncode == 0, made.stderr
        assert checked.returncode == 0, checked.stdout


def free(path, change: str) -> Path:
    """Changed without the guards of the tables, which are then as they were."""
    db = sqlite3.connect(path)
    db.execute("PRAGMA ignore_check_constraints=ON")
    guards = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for statement in [*(f"DROP TRIGGER {name}" for name, _ in guards), change, *(sql for _, sql in guards)]:
        db.execute(statement)
    db.commit()
    db.close()
    return path


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("UPDATE checkpoint SET note = 'x'", "the checkpoint stored for 1000 records can't be read"),
        ("UPDATE checkpoint SET size = 900", "the checkpoint stored for 900 records can't be read"),
        ("UPDATE checkpoint SET note = replace(note, 'golden E', 'silver E')", "has no valid signature by"),
        ("UPDATE event SET rec = CAST(rec || x'00' AS BLOB) WHERE pos = 3", "is over others than these"),
        ("DELETE FROM event WHERE pos = 3", "it is not there"),
        ("DELETE FROM event WHERE pos = 999", "record 999, which a checkpoint covers, is not there"),
    ],
)
def test_evidence_that_nothing_proves_is_refused_and_the_reason_is_told(tmp_path, change, words):
    log = Golden()
    log.notes = log.notes[-1:]
    made, _ = evidence(free(log.database(tmp_path / "events.db"), change), 3, tmp_path)
    assert made.returncode == 1 and words in made.stderr, made.stderr


def test_evidence_of_a_record_that_no_checkpoint_covers_yet_is_to_be_waited_for(tmp_path):
    log = Golden()
    log.cut_notes(700)
    made, _ = evidence(log.database(tmp_path / "events.db"), 800, tmp_path)
    assert made.returncode == 2 and "no checkpoint covers record 800 yet" in made.stderr


def test_evidence_goes_by_another_checkpoint_where_one_can_not_be_read(tmp_path):
    log = Golden()
    log.note(700)[1] = "x"
    made, checked = evidence(log.database(tmp_path / "events.db"), 699, tmp_path)
    assert made.returncode == 0 and "of the first 1000" in checked.stdout, checked.stdout


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({}, 0),
        ({"position": 3.0}, 1),
        ({"position": "3"}, 1),
        ({"index": "3.0"}, 2),
        ({"index": str(2**63)}, 2),
    ],
)
def test_the_places_of_evidence_are_integers_of_64_bits(tmp_path, change, code):
    path = Golden().database(tmp_path / "events.db")
    bundle = json.loads(run("audit", "bundle", path, "--event", 3).stdout)
    if "index" in change:
        change = {"proof": bundle["proof"].replace("index 3\n", f"index {change['index']}\n")}
    for indent in (None, 2):
        (tmp_path / "evidence").write_text(json.dumps(bundle | change, indent=indent))
        done = verify_log(tmp_path / "evidence", "--key", KEY)
        assert done.returncode == code and "Traceback" not in done.stderr, done.stdout
    (tmp_path / "evidence").write_text(json.dumps(bundle).replace('"position": 3', '"position": true'))
    assert verify_log(tmp_path / "evidence").returncode == 1
