"""`anamnesis projections rebuild|compare`: the read models made anew and compared, running or not."""

from __future__ import annotations

import json

from harness import CHEST_PAIN, HARMLESS, run, wait_for


def fill(server, name: str) -> dict:
    for number in range(3):
        with server.http("patient", f"{name}-{number}") as http:
            session = http.post("/api/sessions", json={"session_id": "s"}).json()["session_id"]
            words = CHEST_PAIN if number else HARMLESS
            http.post(f"/api/sessions/{session}/messages", json={"content": words})
    with server.http("nurse") as http:
        return http.get("/api/nurse/queue").json()


def order(server, *words) -> dict:
    made = run("projections", *words, "--data", server.directory, "--json")
    assert made.returncode == 0, made.stdout + made.stderr
    return json.loads(made.stdout)


def test_read_models_are_rebuilt_and_compared_while_the_service_answers(server, name):
    before = fill(server, name)
    compared = order(server, "compare")
    assert compared["result"] == "ok" and compared["names"] == []
    assert compared["done"] == compared["total"] > 20
    rebuilt = order(server, "rebuild")
    assert rebuilt["result"] == "rebuilt" and {"queue", "metrics", "audit"} <= set(rebuilt["names"])
    assert rebuilt["done"] >= compared["done"] and rebuilt["seconds"] > 0
    with server.http("nurse") as http:
        after = http.get("/api/nurse/queue").json()
        assert [r["id"] for r in after["queue"]] == [r["id"] for r in before["queue"]]
        # It goes on from there: what comes next is in the new rows.
        http.post(f"/api/nurse/queue/{before['queue'][0]['id']}/claim")
        row = http.get("/api/nurse/queue").json()["queue"][0]
        assert row["status"] == "in_review"
    assert order(server, "compare")["result"] == "ok"
    assert sorted(p.name for p in server.directory.glob("read*db")) == ["read.db"], "nothing is left"


def test_a_directory_that_nobody_serves_is_worked_on_itself(server, name):
    before = fill(server, name)
    server.terminate()
    assert order(server, "compare")["result"] == "ok"
    made = run("projections", "rebuild", "--data", server.directory)
    assert made.returncode == 0 and made.stdout.startswith("rebuilt ") and "queue" in made.stdout
    assert made.stderr == ""
    server.start()
    with server.http("nurse") as http:
        after = wait_for(lambda: http.get("/api/nurse/queue").json(), what="the queue")
    assert [r["id"] for r in after["queue"]] == [r["id"] for r in before["queue"]]


def test_wrong_words_are_usage_and_a_place_without_a_log_is_refused(tmp_path):
    for words in ([], ["rebuild", "extra"], ["mend"], ["compare", "--odd"]):
        assert run("projections", *words).returncode == 3, words
    for word in ("rebuild", "compare"):
        made = run("projections", word, "--data", tmp_path / "none")
        assert made.returncode == 78 and "init" in made.stderr
