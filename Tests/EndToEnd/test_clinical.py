"""The clinical rules on messages that were written before anybody looked at what the rules say, and on a real log."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys

import pytest
from clinical.sets import messages
from harness import CHEST_PAIN, HARMLESS, ROOT, run
from test_access import steps_up


def scored(tmp_path, kind: str, *names: str) -> dict:
    gold = [message for name in names for message in messages(name)]
    text = "".join(json.dumps(message) + "\n" for message in gold)
    done = run("triage", text=text)
    assert done.returncode == 0, done.stderr
    (tmp_path / "gold").write_text(text)
    (tmp_path / "pred").write_text(done.stdout)
    score = subprocess.run(
        [sys.executable, str(ROOT / "tools/score.py"), kind, "--gold", str(tmp_path / "gold"),
         "--pred", str(tmp_path / "pred"), "--json"],
        capture_output=True, text=True, timeout=60,
    )
    assert score.returncode == 0, score.stderr
    return json.loads(score.stdout)


def test_lay_messages_of_all_batches_are_told_apart(tmp_path):
    found = scored(tmp_path, "triage", *sets_of("lay"))
    assert found["sensitivity"]["rate"] >= 0.97 and found["specificity"]["rate"] >= 0.97
    assert found["hard_negative_specificity"]["rate"] >= 0.97
    assert found["urgency"]["emergency_under_triage"]["rate"] <= 0.03
    assert found["urgency"]["non_emergency_called_emergency"]["rate"] <= 0.08
    assert found["category_hit_among_true_positives"]["rate"] >= 0.93


def test_ordinary_leaflet_wording_is_understood(tmp_path):
    found = scored(tmp_path, "triage", *sets_of("leaflet"))
    assert found["sensitivity"]["rate"] == 1 and found["specificity"]["rate"] >= 0.96


def test_long_questions_of_a_forum_are_sorted_into_four_levels(tmp_path):
    found = scored(tmp_path, "vignette", *sets_of("forum"))
    assert found["emergency_sensitivity"]["rate"] >= 0.95
    assert found["non_emergency_called_emergency"]["rate"] <= 0.08
    assert found["accuracy"]["rate"] >= 0.82


def test_vignettes_are_sorted_into_three_levels(tmp_path):
    found = scored(tmp_path, "vignette", *sets_of("vignettes"))
    assert found["accuracy"]["rate"] >= 0.90 and found["emergency_sensitivity"]["rate"] >= 0.96


def test_short_messages_below_an_emergency_are_sorted_into_three_levels(tmp_path):
    found = scored(tmp_path, "vignette", "levels")
    assert found["accuracy"]["rate"] >= 0.90 and found["under_triage"]["rate"] <= 0.05


def test_words_are_told_as_points_are_given_to_them():
    done = run("rules", "words", text='{"id":"1","text":"No excruciating pain, 120 steps"}\n')
    assert json.loads(done.stdout)["words"] == ["no", "~agony", "~pain", "1xx", "steps"]
    assert run("rules", "words", text='{"id":"1"}\n').returncode != 0


def test_sets_that_no_rule_was_made_from_are_told_apart_as_well_as_before(tmp_path):
    """Written without sight of the rules, and their misses are not for reading: they tell what carries over.

    The floors stand a little below what was measured; raise them with the figures."""
    lay = scored(tmp_path, "triage", *sets_of("held_lay"))
    assert lay["sensitivity"]["rate"] >= 0.97 and lay["specificity"]["rate"] >= 0.93
    assert lay["urgency"]["emergency_under_triage"]["rate"] <= 0.03
    hard = scored(tmp_path, "triage", *sets_of("held_hard"))
    assert hard["sensitivity"]["rate"] >= 0.96 and hard["specificity"]["rate"] >= 0.82
    short = scored(tmp_path, "triage", *sets_of("held_short"))
    assert short["sensitivity"]["rate"] >= 0.97 and short["specificity"]["rate"] >= 0.97
    assert scored(tmp_path, "triage", *sets_of("held_calm"))["specificity"]["rate"] >= 0.95
    leaflet = scored(tmp_path, "triage", *sets_of("held_leaflet"))
    assert leaflet["sensitivity"]["rate"] == 1 and leaflet["specificity"]["rate"] >= 0.96
    forum = scored(tmp_path, "vignette", *sets_of("held_forum"))
    assert forum["emergency_sensitivity"]["rate"] >= 0.95 and forum["accuracy"]["rate"] >= 0.71
    assert forum["non_emergency_called_emergency"]["rate"] <= 0.12
    vignettes = scored(tmp_path, "vignette", *sets_of("held_vignettes"))
    assert vignettes["emergency_sensitivity"]["rate"] == 1 and vignettes["accuracy"]["rate"] >= 0.78


# What people also say; none of it makes what they have less of a danger.
BESIDE = [
    "{}. What should I do if it gets worse?",
    "{}. I have a cold as well.",
    "{}. I was in last month about my knee.",
    "Hello, hope you are well. I was in last month about my knee and the nurse was lovely, she gave me some cream and asked"
    " me to get my glasses checked. {}. Sorry for the long message, thanks for reading and have a nice day.",
]


@pytest.mark.parametrize("beside", BESIDE)
def test_what_else_is_said_beside_a_danger_hides_few_of_them(beside):
    def flagged(kinds: list[str], is_danger: bool) -> float:
        texts = [m["text"] for name in sets_of(*kinds) for m in messages(name) if m["red_flag"] == is_danger]
        said = [beside.format(text.rstrip(".!?")) for text in texts]
        done = run("triage", text="".join(json.dumps({"id": str(n), "text": t}) + "\n" for n, t in enumerate(said)))
        return sum(json.loads(line)["red_flag"] for line in done.stdout.splitlines()) / len(said)

    assert flagged(["held_short", "held_leaflet"], True) >= 0.95
    assert flagged(["held_lay"], True) >= 0.85
    assert flagged(["held_short", "held_leaflet", "held_lay", "held_calm"], False) <= 0.03


def sets_of(*kinds: str) -> list[str]:
    """The sets of these kinds: `lay.tsv`, `lay2.tsv` and so on."""
    found = (ROOT / "Tests/EndToEnd/clinical").glob("*.tsv")
    return sorted(path.stem for path in found if path.stem.rstrip("0123456789") in kinds)


def typed(text: str, rng: random.Random) -> str:
    """`text` with one slip in a word of seven letters or more, if it has one."""
    words = list(re.finditer(r"[a-z]{7,}", text))
    if not words:
        return text
    word = rng.choice(words)
    at = word.start() + rng.randrange(1, len(word.group()) - 2)
    slip = rng.choice((text[at + 1] + text[at], text[at + 1], text[at] * 2 + text[at + 1]))
    return text[:at] + slip + text[at + 2:]


def test_shape_and_politeness_change_no_verdict_and_a_slip_hardly_any():
    """Over all sets: capitals, spaces, marks and "please help" change nothing."""
    texts = [message["text"] for name in sets_of("lay", "leaflet") for message in messages(name)]
    rng = random.Random(7)
    ways = (
        str, str.upper, lambda t: "  " + t.replace(" ", "   "), lambda t: t.rstrip(".!?") + "!!!",
        lambda t: t.replace("'", "\u2019"), lambda t: f"please help. {t}",
        lambda t: t.rstrip(".!?") + ". please help", lambda t: typed(t, rng),
    )
    rows = []
    for way in ways:
        lines = [json.dumps({"id": str(n), "text": way(text)}) for n, text in enumerate(texts)]
        done = run("screen", text="\n".join(lines) + "\n")
        assert done.returncode == 0, done.stderr
        rows.append([json.loads(line)["red_flag"] for line in done.stdout.splitlines()])
    *shapes, slips = [sum(a != b for a, b in zip(rows[0], row)) for row in rows[1:]]
    assert shapes == [0] * len(shapes)
    assert slips <= 0.02 * len(texts), slips


def test_levels_fall_by_listed_rules_alone():
    listed = [json.loads(line) for line in run("rules", "list", "--lowering", "--json").stdout.splitlines()]
    assert {rule["id"] for rule in listed} >= {"taken_back", "misread", "passed"}
    assert all(rule["version"] >= 1 and rule["from"] == "urgent" and rule["reason"] for rule in listed)
    assert "misread" in run("rules", "list").stdout
    shown = run("rules", "show", "misread")
    assert shown.returncode == 0 and "urgent falls to routine" in shown.stdout


def test_a_corrected_reading_lowers_the_level_in_the_queue(fresh):
    server = fresh().start()

    def level() -> str:
        with server.http("nurse") as http:
            return http.get("/api/nurse/queue").json()["queue"][0]["urgency"]

    with server.patient("p") as patient:
        patient.ask("my temperature is 39.4 since yesterday")
        assert level() == "urgent"
        patient.ask("sorry, typo, I meant 37.1")
        assert level() == "routine"


AMENDMENT = """\
forget headache
term zyxomel: zyxomel
rule acute_coronary 2 emergency Acute coronary syndrome
define: Changed for a test.
source: test
when: zyxomel
fires: zyxomel
spares: nothing
"""


@pytest.mark.parametrize("serving", [True, False])
def test_simulate_replays_a_real_log_under_changed_rules_and_the_look_is_on_record(fresh, tmp_path, serving):
    server = fresh().start()
    with server.patient("p") as patient:
        patient.ask(CHEST_PAIN)
        patient.ask(HARMLESS)
    if not serving:
        server.terminate()
    rules = tmp_path / "amended.rules"
    rules.write_text(AMENDMENT)
    same = run("rules", "simulate", server.directory)
    assert same.returncode == 0, same.stderr
    assert json.loads(same.stdout) == {"messages": 2, "differing": 0, "listed": 0}
    seen = run("rules", "simulate", server.directory, "--rules", rules)
    assert seen.returncode == 0, seen.stderr
    *differences, summary = [json.loads(line) for line in seen.stdout.splitlines()]
    assert summary == {"messages": 2, "differing": 1, "listed": 1}
    assert differences[0]["dropped"] == ["acute_coronary"] and "crushing" not in seen.stdout
    if not serving:
        server.start()
    looks = [e for e in server.audit(type="viewing_started") if e["view"] == "rules_simulate"]
    assert len(looks) == 2 and all(e["patient_ids"] and e["purpose"] == "HOPERAT" for e in looks)
    bad = tmp_path / "bad.rules"
    bad.write_text("nonsense here\n")
    assert run("rules", "simulate", server.directory, "--rules", bad).returncode == 1


def test_each_rules_precision_is_what_nurses_said_of_its_flags(fresh):
    """Two conversations with the same flag: one alert confirmed, one called false; an approval confirms too."""
    server = fresh().start()
    for user in ("a", "b", "c"):
        with server.patient(user) as patient:
            patient.ask("I have crushing chest pain and my left arm is numb")

    def coronary() -> dict:
        with server.http(headers=steps_up(server, "admin", "boss")) as http:
            items = http.get("/api/admin/red-flag-rules").json()["items"]
        return next(i for i in items if i["id"] == "acute_coronary")["judged_by_nurses"]

    assert coronary() == {"fired": 3, "confirmed": 0, "false_alarms": 0, "precision": None}
    with server.http("nurse") as http:
        alerts = http.get("/api/nurse/alerts").json()["items"]
        assert len(alerts) == 3
        assert http.post(f"/api/nurse/alerts/{alerts[0]['alert_id']}/resolve", json={}).status_code == 200
        false = http.post(f"/api/nurse/alerts/{alerts[1]['alert_id']}/false-positive", json={})
        assert false.status_code == 200
        last = f"/api/nurse/queue/{alerts[2]['patient_id']}/action"
        assert http.post(last, json={"action": "approve"}).status_code == 200
    found = coronary()
    assert (found["fired"], found["confirmed"], found["false_alarms"]) == (3, 2, 1)
    assert abs(found["precision"] - 2 / 3) < 1e-9
