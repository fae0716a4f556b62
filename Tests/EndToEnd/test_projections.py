"""Officers ask history new questions: a file in a folder becomes a read model of everything that ever was."""

from __future__ import annotations

import pytest
from harness import CHEST_PAIN, HARMLESS, ROOT, SECRET, claims, hs256, run, wait_for

BY_URGENCY = (ROOT / "Tests/EndToEnd/projections/by_urgency.sql").read_text()

WORDS = """-- projection words 1
CREATE TABLE said (words TEXT NOT NULL) STRICT;
-- on message_posted 1
INSERT INTO said VALUES (:content);
-- query all_words()
SELECT words FROM said;
"""


def ask(server, path: str, token: str | None = None, **parameters):
    headers = {"Authorization": "Bearer " + token} if token else {}
    with server.http(None if token else "compliance", headers=headers) as http:
        return http.get(f"/api/projections{path}", params=parameters)


def standing(server, name: str) -> dict:
    items = ask(server, "").json()["items"]
    return next((i for i in items if i["name"] == name or i["file"] == name), {})


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "projections"
    path.mkdir()
    return path


def test_a_file_added_while_serving_answers_for_all_of_history_and_goes_on(fresh, folder):
    """What happened before it was written counts, and what happens after; each look is recorded."""
    server = fresh(APP_JWT_HS256_SECRET=SECRET).start("--projections", str(folder))
    with server.patient("p1") as one, server.patient("p2") as two:
        one.ask(CHEST_PAIN)
        two.ask(HARMLESS)
    (folder / "by_urgency.sql").write_text(BY_URGENCY)
    wait_for(lambda: standing(server, "by_urgency").get("status") == "ready", what="the new file")
    counts = ask(server, "/by_urgency/counts").json()
    assert {i["urgency"]: i["n"] for i in counts["items"]}["emergency"] == 1
    with server.patient("p3") as three:
        three.ask(CHEST_PAIN)
    wait_for(
        lambda: ask(server, "/by_urgency/counts", urgency="emergency").json()["items"]
        == [{"urgency": "emergency", "n": 2}],
        what="the later emergency",
    )
    patients = ask(server, "/by_urgency/patients", urgency="emergency").json()["items"]
    looks = [e for e in server.audit(type="viewing_started") if e["view"] == "projection"]
    seen = {p for e in looks for p in e["patient_ids"]}
    assert seen == {i["patient_id"] for i in patients} and len(seen) == 2
    assert ask(server, "/by_urgency/counts", other=1).status_code == 422
    assert ask(server, "/by_urgency/none").status_code == 404
    with server.http("nurse") as http:
        assert http.get("/api/projections/by_urgency/counts").status_code == 403

    assert server.terminate() == 0
    names = [p.name for p in server.directory.iterdir() if "added" in p.name]
    assert names and all(n.startswith("read.db.added-by_urgency-") for n in names)
    server.start("--projections", str(folder))
    wait_for(lambda: standing(server, "by_urgency").get("status") == "ready", what="the restart")
    (folder / "by_urgency.sql").unlink()
    wait_for(lambda: standing(server, "by_urgency") == {}, what="the removal")
    assert ask(server, "/by_urgency/counts").status_code == 404


def test_clinical_words_need_the_scope_for_them(fresh, folder):
    """A file that reads what people wrote answers to `audit.clinical` alone; the refusal is recorded."""
    server = fresh(APP_JWT_HS256_SECRET=SECRET)
    (folder / "words.sql").write_text(WORDS)
    server.start("--projections", str(folder))
    with server.patient("p") as patient:
        patient.ask(HARMLESS)
    wait_for(lambda: standing(server, "words").get("status") == "ready", what="the file")
    assert standing(server, "words")["clinical"] is True
    refused = ask(server, "/words/all_words")
    assert refused.status_code == 403
    may = hs256(claims(sub="officer", role="compliance", scope="audit.clinical"))
    wait_for(
        lambda: HARMLESS
        in [i["words"] for i in ask(server, "/words/all_words", may).json()["items"]],
        what="the words",
    )
    denied = server.audit(type="access_denied")
    assert "audit.clinical" in {e["reason"] for e in denied}
    server.terminate()
    for path in server.directory.rglob("*"):
        if path.is_file():
            assert HARMLESS.encode() not in path.read_bytes(), path


def test_hostile_files_are_refused_with_their_line_and_the_service_goes_on(fresh, folder):
    """Refused files say why; a good one beside them is served; patients notice nothing."""
    (folder / "good.sql").write_text(BY_URGENCY)
    (folder / "attach.sql").write_text("-- projection bad 1\n\nATTACH '/etc/passwd' AS x;\n")
    (folder / "bomb.sql").write_text(
        "-- projection bomb 1\nCREATE TABLE t AS WITH RECURSIVE c(n) AS"
        " (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n FROM c;\n"
    )
    (folder / "binary.sql").write_bytes(b"\xff\xfe\x00" * 100)
    (folder / "huge.sql").write_bytes(b"-- x\n" * 100_000)
    (folder / "link.sql").symlink_to("/etc/passwd")
    server = fresh().start("--projections", str(folder))
    with server.patient("p") as patient:
        assert patient.ask(CHEST_PAIN)["red_flags"]
    wait_for(lambda: standing(server, "by_urgency").get("status") == "ready", what="the good file")
    reasons = {i["file"]: i["reason"] for i in ask(server, "").json()["items"]}
    assert reasons["good.sql"] is None
    assert reasons["attach.sql"].startswith("attach.sql:3: ")
    assert reasons["bomb.sql"].startswith("bomb.sql:2: ")
    assert all(reasons[f"{n}.sql"].startswith(f"{n}.sql:1: ") for n in ("binary", "huge", "link"))
    assert ask(server, "/by_urgency/counts").status_code == 200
    checked = run("projections", "check", folder / "good.sql", folder / "attach.sql")
    assert checked.returncode == 1
    assert checked.stdout.splitlines()[0].endswith("good.sql: ok")
    assert "attach.sql:3: " in checked.stdout.splitlines()[1]
    assert server.terminate() == 0
