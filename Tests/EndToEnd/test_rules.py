"""Rules changed while the service runs: proposed by one, activated by another, and never less than what is compiled in."""

from __future__ import annotations

import json
import threading

from harness import CHEST_PAIN, SECRET, claims, hs256, run
from test_access import steps_up

PATH = "/api/admin/red-flag-rules"
ADDED = "more black_stool: glimmering wobbles"
WORDS = "I have had glimmering wobbles since this morning"
URGENT = """term xyzzy: plugh plover
rule xyzzy_sign 1 urgent Xyzzy
define: Words of a cave.
source: Made up.
when: xyzzy
fires: i have the plugh plover
"""


def administrators(server):
    return (server.http(headers=steps_up(server, "admin", user)) for user in ("root", "root-2"))


def propose(http, rules: str, status: int = 202) -> dict:
    answer = http.put(PATH, json={"rules": rules, "reason": "a test"})
    assert answer.status_code == status, answer.text
    if status == 202:
        assert answer.headers["ETag"] == f'"{answer.json()["rules_version"]}"'
    return answer.json()


def activate(http, version: str):
    return http.post(PATH + "/activate", json={"rules_version": version})


def said(server, words: str, user: str = "ada", session: str = "s") -> dict:
    """The acknowledgement of a patient's words, over REST."""
    with server.http("patient", user) as ill:
        ill.post("/api/sessions", json={"session_id": session})
        answer = ill.post(f"/api/sessions/{session}/messages", json={"content": words})
        assert answer.status_code in (200, 201), answer.text
        return answer.json()


def screenings(server) -> list[str]:
    """The version that each screening on record names, in order."""
    officer = claims(sub="officer", role="compliance", scope="audit.clinical")
    with server.http(headers={"Authorization": "Bearer " + hs256(officer)}) as officer:
        rows = officer.get("/api/audit/events", params={"type": "message_screened", "limit": 1000}).json()["items"]
        facts = [officer.get(f"/api/audit/events/{row['seq']}").json() for row in rows]
    return [fact["payload"]["rules_version"] for fact in sorted(facts, key=lambda fact: fact["seq"])]


def test_rules_change_when_a_second_administrator_activates_them_and_not_before(fresh):
    server = fresh(APP_JWT_HS256_SECRET=SECRET).start()
    one, two = administrators(server)
    built_in = one.get(PATH).json()["built_in_version"]
    assert not said(server, WORDS).get("red_flags")
    proposed = propose(one, ADDED)
    version = proposed["rules_version"]
    assert version.startswith(built_in + "+") and proposed["active_version"] == built_in
    assert proposed["simulation"] == {"messages": 1, "differing": 1} and len(proposed["differences"]) == 1
    assert proposed["diff"] == {"rules": [], "lowered_examples": []}
    assert not said(server, WORDS).get("red_flags"), "a proposal changes nothing"
    told = two.get(PATH).json()
    assert told["rules_version"] == built_in and told["proposed"]["amendment"] == ADDED
    own = activate(one, version)
    assert (own.status_code, own.json()["code"]) == (409, "conflict")
    with server.http("admin", "root-2") as plain:
        assert activate(plain, version).json()["code"] == "step_up_required"
        assert plain.put(PATH, json={"rules": ADDED}).json()["code"] == "step_up_required"
    assert activate(two, built_in).status_code == 412
    assert two.post(PATH + "/activate", json={}).status_code == 422
    done = activate(two, version)
    assert done.status_code == 200 and done.json()["rules_version"] == version, done.text
    assert done.json()["proposed_by"] != done.json()["activated_by"]
    assert activate(two, version).json() == done.json(), "the same again changes nothing"
    assert [flag["rule"] for flag in said(server, WORDS)["red_flags"]] == ["gi_bleed"]
    assert screenings(server) == [built_in, built_in, version]
    server.kill()
    server.start()
    assert said(server, WORDS, "eve", "t")["red_flags"], "they outlive a restart"
    assert screenings(server) == [built_in, built_in, version, version]
    one, two = administrators(server)
    told = one.get(PATH).json()
    assert told["rules_version"] == version and told["proposed"] is None and told["fault"] is None
    assert told["active"]["amendment"] == ADDED and told["active"]["activated_by"] == done.json()["activated_by"]
    back = propose(two, "")
    assert back["rules_version"] == built_in
    assert activate(one, built_in).status_code == 200
    assert not said(server, WORDS, "bea", "u").get("red_flags")
    kinds = [e["type"] for e in server.audit() if e["type"].startswith("rules_")]
    assert sorted(kinds) == sorted(["rules_proposed", "rules_activated"] * 2)
    assert [e["type"] for e in server.events() if e["type"] == "service_started"]
    assert server.verify().returncode == 0


def test_the_newest_proposal_alone_can_be_activated(fresh):
    server = fresh().start()
    one, two = administrators(server)
    first = propose(one, ADDED)["rules_version"]
    second = propose(one, ADDED + "; glimmering mist")["rules_version"]
    answer = activate(two, first)
    assert answer.status_code == 412 and answer.json()["current"] == {"rules_version": second}
    stale = two.post(PATH + "/activate", json={"rules_version": second}, headers={"If-Match": f'"{first}"'})
    assert stale.status_code == 412
    server.kill()
    server.start()
    two = server.http(headers=steps_up(server, "admin", "root-2"))
    assert two.get(PATH).json()["proposed"]["rules_version"] == second
    assert two.post(PATH + "/activate", headers={"If-Match": f'"{second}"'}).status_code == 200
    assert said(server, "glimmering mist")["red_flags"]
    assert propose(two, ADDED + "; glimmering mist", 409)["code"] == "conflict", "in force already"


def test_what_would_lose_an_emergency_is_refused_by_its_example_and_what_lowers_less_is_listed(fresh):
    server = fresh().start()
    one, two = administrators(server)
    for wrong, word in (
        ("no such thing ][", "no such thing"),
        ("forget black_stool", "an emergency is made of it"),
        ("rule gi_bleed 9 urgent Bleed\ndefine: d\nsource: s\nwhen: black_stool\nfires: my poo is black and sticky",
         "an emergency is not found any more"),
        ("rule gi_bleed 1 emergency Bleed\nwhen: black_stool\nfires: my poo is black and sticky", "needs a version above"),
        ("more black_stool: vomit", "must not fire on"),
        ("macro m: " + "; ".join(f"w{n}" for n in range(200)) + "\nterm t: @m @m @m @m", "more than an amendment may"),
        ("term t: a _99 b _99 c _99 d", "leave too much open"),
        ("x" * 49_153, "`rules`"),
    ):
        answer = one.put(PATH, json={"rules": wrong})
        assert answer.status_code == 422 and word in answer.text, (wrong[:80], answer.text)
    for wrong in ({}, {"rules": 1}, {"rules": ADDED, "reason": "r" * 1025}):
        assert one.put(PATH, json=wrong).status_code == 422
    assert one.get(PATH).json()["proposed"] is None
    assert activate(two, propose(one, URGENT)["rules_version"]).status_code == 200
    assert said(server, "i have the plugh plover")["red_flags"]
    listed = propose(two, ADDED)
    assert listed["diff"]["lowered_examples"] == [
        {"rule": "xyzzy_sign", "text": "i have the plugh plover", "before": "urgent", "after": None}]
    assert [rule["rule"] for rule in listed["diff"]["rules"]] == ["xyzzy_sign"]
    assert listed["simulation"]["differing"] == 1


def test_no_message_waits_or_is_lost_while_rules_are_changed(fresh):
    server = fresh(APP_JWT_HS256_SECRET=SECRET).start()
    one, two = administrators(server)
    version = propose(one, ADDED)["rules_version"]
    stop, found = threading.Event(), []

    def talk(number: int) -> None:
        while not stop.is_set():
            found.append(said(server, CHEST_PAIN, f"p{number}", f"s{number}").get("red_flags"))

    threads = [threading.Thread(target=talk, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    assert activate(two, version).status_code == 200
    later = said(server, WORDS)
    stop.set()
    for thread in threads:
        thread.join()
    assert later["red_flags"] and found and all(found)
    assert set(screenings(server)) <= {version, one.get(PATH).json()["built_in_version"]}


def test_the_console_is_a_second_person_running_or_not(fresh):
    server = fresh().start()
    one, _ = administrators(server)
    version = propose(one, ADDED)["rules_version"]
    wrong = run("rules", "activate", "rf-0", "--data", server.directory)
    assert wrong.returncode == 1 and version in wrong.stderr
    own = run("rules", "activate", version, "--data", server.directory, "--by", one.get(PATH).json()["proposed"]["proposed_by"])
    assert own.returncode == 1
    done = run("rules", "activate", version, "--data", server.directory)
    assert done.returncode == 0 and json.loads(done.stdout)["activated_by"] == "operator"
    assert said(server, WORDS)["red_flags"]
    newer = propose(one, URGENT)["rules_version"]
    assert server.terminate() == 0
    assert run("rules", "activate", newer, "--data", server.directory).returncode == 0
    server.start()
    assert said(server, "i have the plugh plover", "eve", "t")["red_flags"]
    assert run("rules", "activate").returncode == 3
