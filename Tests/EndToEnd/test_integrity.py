"""Checkpoints, tiles, proofs and witnesses, checked by a reader in another language."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import queue
import re
import shutil
import sqlite3
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest
from golden import FOLDER, Golden
from harness import BINARY, CHEST_PAIN, HARMLESS, ROOT, Server, environment, run, wait_for
from test_golden import both

sys.path.insert(0, str(ROOT / "tools"))
import verify_log  # noqa: E402


def talk(server, name: str, *texts: str) -> None:
    with server.patient(name) as patient:
        for text in texts:
            patient.ask(text)
            patient.until("message")


@pytest.fixture(scope="module")
def signed(tmp_path_factory):
    """A running service with some history under checkpoints."""
    server = Server(tmp_path_factory.mktemp("signed") / "data", APP_SERVING_API_KEY="k" * 40).start()
    talk(server, "p", CHEST_PAIN, HARMLESS)
    with server.http("compliance") as http:
        assert http.post("/api/audit/checkpoints").status_code == 201
    yield server
    server.kill()


def checkpoint(server) -> tuple[verify_log.Note, verify_log.Checkpoint, str]:
    with server.http() as http:
        answer = http.get("/checkpoint")
    assert answer.status_code == 200
    note = verify_log.Note(answer.content)
    return note, verify_log.Checkpoint(note.text), answer.text


def leaves(server, size: int) -> list[bytes]:
    """Leaf hashes as the tiles of level 0 give them, full ones and the partial one."""
    out = b""
    with server.http() as http:
        for index in range((size + 255) // 256):
            width = min(256, size - 256 * index)
            path = f"/tile/0/{index:03d}" + ("" if width == 256 else f".p/{width}")
            answer = http.get(path)
            assert answer.status_code == 200 and len(answer.content) == 32 * width
            out += answer.content
    return [out[i : i + 32] for i in range(0, len(out), 32)]


def root(hashes: list[bytes]) -> bytes:
    tree = verify_log.Tree()
    for leaf in hashes:
        tree.append(leaf)
    return tree.root()


def consistency(hashes: list[bytes], old: int, known: bool = True) -> list[bytes]:
    """RFC 9162, section 2.1.4.1."""
    size = len(hashes)
    if old == size:
        return [] if known else [root(hashes)]
    split = 1
    while split * 2 < size:
        split *= 2
    if old <= split:
        return consistency(hashes[:split], old, known) + [root(hashes[split:])]
    return consistency(hashes[split:], old - split, False) + [root(hashes[:split])]


def test_the_checkpoint_is_signed_by_the_log_and_its_root_is_that_of_the_tiles(signed):
    note, head, _ = checkpoint(signed)
    with signed.http("compliance") as http:
        told = http.get("/api/audit/head").json()
    key = verify_log.Key(told["origin_key"])
    assert told["standing"] == "signing" and head.origin == told["origin"] == key.name
    assert note.is_signed_by(key) and len(note.signatures) == 2
    assert root(leaves(signed, head.size)) == head.root


def test_entries_are_the_records_behind_the_leaves_and_only_for_officers_and_services(signed):
    _, head, _ = checkpoint(signed)
    width = min(20, head.size)
    path = f"/tile/entries/000.p/{width}"
    with signed.http() as http:
        assert http.get(path).status_code == 401
    with signed.http(headers={"X-API-Key": "k" * 40}) as http:
        raw = http.get(path).content
    hashes = leaves(signed, head.size)
    for position in range(width):
        size = int.from_bytes(raw[:2], "big")
        record, raw = raw[2 : 2 + size], raw[2 + size :]
        assert verify_log.leaf_hash(record) == hashes[position]
    assert raw == b""


def test_what_is_no_tile_under_the_checkpoint_is_not_found(signed):
    _, head, _ = checkpoint(signed)
    with signed.http() as http:
        for path in ("0/999", "0/000.p/0", "0/0", "8/000", "00/000.p/1", "1/000", "-1/000", "0/x000/000"):
            assert http.get(f"/tile/{path}").status_code == 404, path


def test_every_record_has_an_inclusion_proof_that_leads_to_the_signed_root(signed):
    with signed.http("compliance") as http:
        size = http.post("/api/audit/checkpoints").json()["size"]
        for seq in (0, 1, size // 2, size - 1):
            record = http.get(f"/api/audit/events/{seq}").json()
            proof = record["inclusion"]
            found = verify_log.root_from_inclusion(
                bytes.fromhex(record["hash"]),
                proof["leaf_index"],
                proof["tree_size"],
                [bytes.fromhex(h) for h in proof["hashes"]],
            )
            assert found.hex() == proof["root"]
        listed = http.get("/api/audit/checkpoints", params={"limit": 2}).json()
    sizes = [item["size"] for item in listed["items"]]
    assert sizes == sorted(sizes, reverse=True) and len(sizes) == 2


@pytest.mark.parametrize("mode", ["chain", "deep"])
def test_a_verification_is_a_job_that_ends_with_a_verdict(signed, mode):
    with signed.http("compliance") as http:
        begun = http.post("/api/audit/verify", json={"mode": mode})
        assert begun.status_code == 202 and begun.headers["Location"].startswith("/api/audit/verify/")
        where = begun.headers["Location"]
        job = wait_for(
            lambda: (j := http.get(where).json())["status"] == "completed" and j, 20, "the verdict"
        )
        assert job["result"] == "ok" and job["violations"] == [] and job["checked"] > 20
        assert any("No key was used" in line for line in job["not_proven"]) == (mode == "chain")
        assert http.post("/api/audit/verify", json={"mode": "quick"}).status_code == 422
        assert http.get("/api/audit/verify/vfy_none").status_code == 404


def test_a_checkpoint_comes_within_a_second_or_so_without_being_asked_for(signed):
    talk(signed, "q", HARMLESS)
    with signed.http("compliance") as http:
        size = http.get("/api/audit/head").json()["size"]
        wait_for(lambda: checkpoint(signed)[1].size >= size, 5, "a checkpoint")


def test_evidence_of_one_record_convinces_the_independent_verifier_and_changed_evidence_does_not(signed, tmp_path):
    done = run("audit", "bundle", signed.directory, "--event", "3")
    assert done.returncode == 0, done.stderr
    path = tmp_path / "evidence.json"
    path.write_text(done.stdout)
    key = json.loads(done.stdout)["key"]
    with signed.http("compliance") as http:
        assert key == http.get("/api/audit/head").json()["origin_key"]

    def check(*words):
        words = [sys.executable, ROOT / "tools/verify_log.py", path, *words]
        return subprocess.run(words, capture_output=True, text=True, timeout=60)

    assert check("--key", key).returncode == 0
    bundle = json.loads(done.stdout)
    # Whatever the file is called: its first line says what it is.
    path = path.rename(tmp_path / "evidence.of-3")
    assert check("--key", key).returncode == 0
    path = path.rename(tmp_path / "evidence.json")
    for name, old, new in (("record", bundle["record"][-2:], "00"), ("proof", "index 3", "index 2")):
        changed = bundle[name][: -len(old)] + new if name == "record" else bundle[name].replace(old, new)
        path.write_text(json.dumps(bundle | {name: changed}))
        said = check("--key", key)
        assert said.returncode == 1 and "Traceback" not in said.stderr, name
    for name, value, code in (("position", 4, 1), ("format", "another", 2), ("record", "zz", 2)):
        path.write_text(json.dumps(bundle | {name: value}))
        said = check("--key", key)
        assert said.returncode == code and "Traceback" not in said.stderr, name
    missing = run("audit", "bundle", signed.directory, "--event", "1000000")
    assert missing.returncode == 2


def test_both_verifiers_agree_on_a_real_log_its_export_and_its_copies(signed, tmp_path):
    _, _, note = checkpoint(signed)
    outside = tmp_path / "outside.note"
    outside.write_text(note)
    export = tmp_path / "log.ndjson"
    export.write_text(run("audit", "export", signed.directory).stdout)
    unnamed = tmp_path / "what-the-officer-sent"
    unnamed.write_bytes(export.read_bytes())
    for path in (signed.directory, export, unnamed):
        ours = json.loads(run("verify", path, "--checkpoint", outside, "--json").stdout)
        words = [sys.executable, ROOT / "tools/verify_log.py", path, "--checkpoint", outside, "--json"]
        theirs = json.loads(subprocess.run(words, capture_output=True, text=True, timeout=60).stdout)
        assert ours["exit"] == theirs["exit"] == 0, (ours["sentence"], theirs["sentence"])
    keys = run("verify", signed.directory, "--keys", "--json")
    assert keys.returncode == 0, keys.stdout
    assert not any("No key was used" in line for line in json.loads(keys.stdout)["not_proven"])


def test_a_checkpoint_of_another_log_is_told_whichever_of_the_two_is_there(signed, tmp_path):
    """A genuine log in the place of another genuine one, with what was kept of that one outside."""
    _, _, note = checkpoint(signed)
    (tmp_path / "outside.note").write_text(note)
    other = Golden().export(tmp_path / "log.ndjson")
    for path, outside in ((other, tmp_path / "outside.note"), (signed.directory, FOLDER / "latest.note")):
        assert [(said["exit"], said["kind"]) for said in both(path)] == [(0, None)] * 2
        for said in both(path, "--checkpoint", outside):
            assert (said["exit"], said["kind"]) == (1, "signature"), said["sentence"]


def test_a_log_that_is_written_to_is_copied_at_one_moment(signed, monkeypatch):
    """File by file, a checkpoint of the write-ahead log in between made a copy that never was."""

    def copied(*words):
        raise AssertionError("copied file by file beside a running service")

    monkeypatch.setattr(verify_log.shutil, "copyfile", copied)
    talk(signed, "p", HARMLESS)
    report = verify_log.verify(signed.directory, [], None)
    assert report["exit"] == 0 and report["checked"] > 10, report["sentence"]


# --- A witness -----------------------------------------------------------------------------------------------


class WitnessProcess:
    def __init__(self, place, key: str):
        place.mkdir(exist_ok=True)
        (place / "logs").write_text(key + "\n")
        words = ["witness", "--listen", "127.0.0.1:0", "--name", "witness.example/w1"]
        words += ["--state", str(place / "state"), "--logs", str(place / "logs")]
        self.process = subprocess.Popen(
            [str(BINARY), *words], stdout=subprocess.PIPE, text=True, env=environment()
        )
        lines: queue.Queue = queue.Queue()
        threading.Thread(target=lambda: lines.put(self.process.stdout.readline()), daemon=True).start()
        match = re.search(r"(http://\S+) key (\S+)", lines.get(timeout=20))
        self.url, self.key = match.group(1), verify_log.Key(match.group(2))

    def add(self, old: int, proof: list[bytes], note: str) -> httpx.Response:
        lines = "".join(base64.b64encode(h).decode() + "\n" for h in proof)
        return httpx.post(f"{self.url}/add-checkpoint", content=f"old {old}\n{lines}\n{note}".encode())

    def stop(self) -> None:
        self.process.kill()
        self.process.wait(10)


def test_a_service_sends_its_checkpoints_to_the_witness_of_its_policy_and_serves_the_cosignature(tmp_path):
    server = Server(tmp_path / "data").start()
    with server.http("compliance") as http:
        key = http.get("/api/audit/head").json()["origin_key"]
    server.terminate()
    witness = WitnessProcess(tmp_path / "witness", key)
    try:
        policy = json.dumps([{"url": witness.url, "key": witness.key.text}])
        server.settings["APP_AUDIT_WITNESSES"] = policy
        server.start()
        talk(server, "p", HARMLESS)
        with server.http("compliance") as http:
            size = http.get("/api/audit/head").json()["size"]

        def is_cosigned():
            note, head, _ = checkpoint(server)
            return head.size >= size and note.is_signed_by(witness.key)

        wait_for(is_cosigned, 10, "a cosignature")
        # A witness that is gone holds up nothing.
        witness.stop()
        talk(server, "p", HARMLESS)
        with server.http("compliance") as http:
            size = http.get("/api/audit/head").json()["size"]
        wait_for(lambda: checkpoint(server)[1].size >= size, 5, "a checkpoint")
    finally:
        witness.stop()
        server.kill()


def test_of_two_forked_copies_of_a_log_a_witness_signs_only_one(tmp_path):
    """Three processes: a service, a copy of it that went its own way, and a witness, restarted in between."""
    original = Server(tmp_path / "original").start()
    talk(original, "p", HARMLESS)
    with original.http("compliance") as http:
        http.post("/api/audit/checkpoints")
        key = http.get("/api/audit/head").json()["origin_key"]
    original.terminate()
    shutil.copytree(tmp_path / "original", tmp_path / "fork")
    shutil.copy(tmp_path / "original.key", tmp_path / "fork.key")
    fork = Server(tmp_path / "fork").start()
    original.start()
    witness = WitnessProcess(tmp_path / "witness", key)
    try:
        _, common, note = checkpoint(original)
        answer = witness.add(0, [], note)
        assert answer.status_code == 200
        cosigned = verify_log.Note((note + answer.text).encode())
        assert cosigned.is_signed_by(witness.key)
        assert witness.add(0, [], note).status_code == 409
        witness.stop()
        witness = WitnessProcess(tmp_path / "witness", key)
        statuses = {}
        for name, server in (("original", original), ("fork", fork)):
            talk(server, name, HARMLESS)
            with server.http("compliance") as http:
                http.post("/api/audit/checkpoints")
            _, head, note = checkpoint(server)
            proof = consistency(leaves(server, head.size), common.size)
            answer = witness.add(common.size, proof, note)
            statuses[name] = answer.status_code
            if name == "fork":
                # Even when it asks where the witness stands and goes on from there.
                assert answer.headers["Content-Type"] == "text/x.tlog.size"
                stands = int(answer.text)
                while checkpoint(server)[1].size <= stands:
                    talk(server, name, HARMLESS)
                    with server.http("compliance") as http:
                        http.post("/api/audit/checkpoints")
                _, head, note = checkpoint(server)
                proof = consistency(leaves(server, head.size), stands)
                statuses["persistent fork"] = witness.add(stands, proof, note).status_code
        assert statuses == {"original": 200, "fork": 409, "persistent fork": 422}
        assert witness.add(0, [], note.replace("anamnesis/", "nobody/")).status_code == 404
        assert witness.add(0, [], "nonsense").status_code == 400
        # The fork's own service says so where people look, whatever else is well.
        policy = json.dumps([{"url": witness.url, "key": witness.key.text}])
        assert fork.terminate() == 0
        fork.settings["APP_AUDIT_WITNESSES"] = policy
        fork.start()
        with fork.http() as http:
            wait_for(lambda: http.get("/readyz").json().get("warnings"), what="a warning")
            assert "witness.example/w1 refuses" in http.get("/readyz").text
            assert "refuses" in http.get("/health").text
        assert "refuses" in fork.errors() and "does not answer" not in fork.errors()
    finally:
        witness.stop()
        original.kill()
        fork.kill()


LIES = {
    "no signature": (200, b"", "without a signature"),
    "another's signature": (200, "\u2014 witness.example/w1 ".encode() + base64.b64encode(bytes(76)) + b"\n", "without a signature"),
    "no size": (409, b"-5\n", "without a size"),
    "a size of nothing": (409, b"0\n", "without a size"),
    "no continuation of nothing": (422, b"no\n", "status 422"),
}


@pytest.mark.parametrize("lie", LIES)
def test_a_witness_whose_answers_mean_nothing_is_told_and_raises_no_alarm_of_a_fork(tmp_path, lie):
    status, body, words = LIES[lie]

    class Liar(BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *words):
            pass

    liar = ThreadingHTTPServer(("127.0.0.1", 0), Liar)
    threading.Thread(target=liar.serve_forever, daemon=True).start()
    name, raw = b"witness.example/w1", b"\x04" + bytes(32)
    key = f"{name.decode()}+{hashlib.sha256(name + bytes([10]) + raw).hexdigest()[:8]}+{base64.b64encode(raw).decode()}"
    policy = json.dumps([{"url": f"http://127.0.0.1:{liar.server_port}", "key": key}])
    server = Server(tmp_path / "data", APP_AUDIT_WITNESSES=policy).start()
    try:
        talk(server, "p", HARMLESS)
        wait_for(lambda: words in server.errors(), what="a word on the console")
        with server.http() as http:
            assert http.get("/readyz").json()["warnings"] == []
        assert server.terminate() == 0
        assert "forked" not in server.errors()
    finally:
        server.kill()
        liar.shutdown()


def test_a_second_witness_on_one_state_refuses_to_start_and_paths_know_their_methods(tmp_path):
    name = b"test.example/log"
    raw = b"\1" + bytes(32)
    key = f"test.example/log+{hashlib.sha256(name + bytes([10]) + raw).hexdigest()[:8]}+{base64.b64encode(raw).decode()}"
    witness = WitnessProcess(tmp_path / "witness", key)
    try:
        words = ["witness", "--listen", "127.0.0.1:0", "--state", tmp_path / "witness/state"]
        second = run(*words, "--logs", tmp_path / "witness/logs")
        assert second.returncode == 1 and "another witness" in second.stderr
        for method in ("GET", "PUT", "DELETE"):
            answer = httpx.request(method, f"{witness.url}/add-checkpoint")
            assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")
        assert httpx.post(f"{witness.url}/").headers["Allow"] == "GET, HEAD"
        assert httpx.get(f"{witness.url}/nothing").status_code == 404
    finally:
        witness.stop()


def verified(http, mode: str) -> dict:
    job = http.post("/api/audit/verify", json={"mode": mode}).json()["id"]
    return wait_for(
        lambda: (t := http.get(f"/api/audit/verify/{job}").json())["status"] == "completed" and t,
        30,
        "the verification",
    )


def test_mode_anchors_holds_the_log_against_checkpoints_that_are_kept_elsewhere(fresh, tmp_path):
    kept = tmp_path / "kept"
    server = fresh(APP_AUDIT_ANCHORS=str(kept)).start()
    with server.patient("ada") as patient:
        patient.ask(HARMLESS)
    with server.http("compliance") as http:
        missing = verified(http, "anchors")
        assert missing["result"] == "not_verifiable" and "can't be read" in str(missing)
        kept.mkdir()
        assert "holds no checkpoint" in str(verified(http, "anchors"))
        note = wait_for(lambda: (r := run("checkpoint", "export", "--data", server.directory)).returncode == 0 and r.stdout)
        (kept / "2026-01.txt").write_text(note)
        good = verified(http, "anchors")
        assert good["result"] == "ok" and good["anchors_matched"] >= 1, good
        # Another log's: what is presented and does not fit is no good sign.
        other = fresh("other").start()
        with other.patient("bob") as patient:
            patient.ask(HARMLESS)
        foreign = wait_for(
            lambda: (r := run("checkpoint", "export", "--data", other.directory)).returncode == 0 and r.stdout
        )
        (kept / "2026-02.txt").write_text(foreign)
        assert verified(http, "anchors")["result"] != "ok"
        assert verified(http, "chain")["result"] == "ok"


def test_mode_anchors_says_when_none_are_kept(server):
    with server.http("compliance") as http:
        told = verified(http, "anchors")
    assert told["result"] == "ok"
    assert any("APP_AUDIT_ANCHORS names none" in line for line in told["not_proven"]), told


@pytest.mark.parametrize("name", ["tile", "sqlite_autoindex_tile_1"])
def test_damaged_pages_of_tiles_stop_no_service_and_are_made_again(fresh, tmp_path, name):
    """They are a cache: the records say what stood there."""
    server = fresh().start()
    with server.patient("p") as patient, server.http() as http:
        while http.get("/readyz").json()["head"] < 300:
            patient.ask(HARMLESS)
    assert server.terminate() == 0
    events = server.directory / "events.db"
    with sqlite3.connect(events) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        page = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()[0]
        tile = db.execute("SELECT hashes FROM tile").fetchone()[0]
    db.close()
    with open(events, "r+b") as file:
        file.seek((page - 1) * 8192)
        file.write(os.urandom(8192))
    told = server.verify()
    assert told.returncode == 0 and "cache damaged, log intact" in told.stdout, told.stdout
    server.start()
    with server.http() as http:
        assert http.get("/readyz").json()["warnings"] == []
        assert http.get("/tile/0/000").content == tile
    assert run("backup", tmp_path / "backup", "--data", server.directory).returncode == 0
    assert server.terminate() == 0
    for directory in (server.directory, tmp_path / "backup"):
        told = run("verify", directory)
        assert told.returncode == 0 and "cache damaged" not in told.stdout, told.stdout
    server.start()
    wait_for(lambda: "storage_recovered" in [e["type"] for e in server.events()], what="the record of it")


def test_a_violation_of_the_chain_bears_the_hash_that_should_be_there_and_the_one_that_is(fresh):
    server = fresh().start()
    talk(server, "ada", HARMLESS)
    db = sqlite3.connect(server.directory / "events.db")
    with db:
        leaf = db.execute("SELECT leaf FROM event WHERE pos = 3").fetchone()[0]
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
            db.execute(f'DROP TRIGGER "{name}"')
        db.execute("UPDATE event SET leaf = zeroblob(32) WHERE pos = 3")
    db.close()
    with server.http("compliance") as officer:
        begun = officer.post("/api/audit/verify", json={"mode": "chain"}).json()
        path = f"/api/audit/verify/{begun['id']}"
        job = wait_for(lambda: (j := officer.get(path).json())["status"] == "completed" and j, what="a verdict")
    assert job["result"] == "violated"
    [violation] = job["violations"]
    assert (violation["seq"], violation["kind"], violation["fault"]) == (3, "altered", "leaf")
    assert (violation["expected"], violation["found"]) == ("00" * 32, leaf.hex())
    assert violation["detail"].startswith("Tampered: record 3") and violation["advice"]
