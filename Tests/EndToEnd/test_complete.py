"""The trail is whole: every operation stands in it once, looks lie in their intervals, and no trail means no answer."""

from __future__ import annotations

import random

from harness import CHEST_PAIN, HARMLESS, LONG, wait_for
from test_disk import make, mounts, post_until  # noqa: F401 (a fixture)

OPERATIONS = 10_000 if LONG else 600


def test_every_operation_has_its_record_and_every_look_its_interval(fresh):
    """Acts and refusals one to one by request id; each read after the beginning of a look at that patient."""
    server = fresh().start()
    dice = random.Random(7)
    owners, sessions, patients = [f"own-{n}" for n in range(8)], {}, {}
    for owner in owners:
        with server.http("patient", owner) as http:
            opened = http.post("/api/sessions", json={"session_id": "s"}).json()
            sessions[owner], patients[owner] = opened["session_id"], opened["patient_id"]
            path = f"/api/sessions/{opened['session_id']}/messages"
            assert http.post(path, json={"content": HARMLESS}).status_code == 201
    clients = {("patient", o): server.http("patient", o) for o in owners}
    clients |= {("nurse", f"nur-{n}"): server.http("nurse", f"nur-{n}") for n in range(4)}
    clients |= {("admin", "adm"): server.http("admin", "adm"), ("compliance", "off"): server.http("compliance", "off")}
    ids = {who: http.get("/api/auth/me").json()["user_id"] for who, http in clients.items()}
    denied, acts, looks = {}, [], []
    for number in range(OPERATIONS):
        who = dice.choice(list(clients))
        role, name = who
        owner = name if role == "patient" and dice.random() < 0.6 else dice.choice(owners)
        session, asked = f"/api/sessions/{sessions[owner]}", f"op-{number}"
        deed = dice.choice(["read", "say", "queue", "case", "log"])
        method, path, body = {
            "read": ("GET", session + "/messages", None),
            "say": ("POST", session + "/messages", {"content": f"{HARMLESS} {number}"}),
            "queue": ("GET", "/api/nurse/queue?limit=200", None),
            "case": ("GET", f"/api/nurse/queue/{patients[owner]}", None),
            "log": ("GET", "/api/me/access-log", None),
        }[deed]
        answer = clients[who].request(method, path, json=body, headers={"X-Request-ID": asked})
        allowed = (
            role == "nurse" and deed != "log"
            or role == "patient" and (deed == "log" or deed in ("read", "say") and owner == name)
        )
        assert (answer.status_code < 300) == allowed, (who, deed, answer.text)
        if not allowed:
            assert answer.status_code == 403
            denied[asked] = ids[who]
        elif deed == "say":
            acts.append((answer.json()["seq"], ids[who]))
        else:
            shown = {"queue": set(), "log": {patients.get(name)}}.get(deed, {patients[owner]})
            if deed == "queue":
                shown = {e["patient_id"] for e in answer.json()["queue"]}
            seq = answer.json().get("as_of_seq")
            looks += [(ids[who], p, seq, f"{role} {deed}") for p in shown]
    for http in clients.values():
        http.close()

    def pages(**query):
        cursor = None
        with server.http("compliance", "reader") as http:
            while True:
                more = {"cursor": cursor} if cursor else {}
                page = http.get("/api/audit/events", params={"limit": 1000} | query | more).json()
                yield from page["items"]
                cursor = page["next_cursor"]
                if not cursor:
                    return

    refusals = [e for e in pages(type="access_denied") if (e["request_id"] or "").startswith("op-")]
    assert sorted(e["request_id"] for e in refusals) == sorted(denied), "one record for each refusal, and no other"
    assert all(e["actor"]["id"] == denied[e["request_id"]] for e in refusals)
    said = {e["seq"]: e["actor"]["id"] for e in pages(type="message_posted")}
    assert all(said.get(seq) == user for seq, user in acts) and len({s for s, _ in acts}) == len(acts)
    began: dict[tuple, int] = {}
    for event in pages(type="viewing_started"):
        for patient in event["patient_ids"]:
            key = (event["actor"]["id"], patient)
            began[key] = min(began.get(key, event["seq"]), event["seq"])
    missing = [look for look in looks if (look[0], look[1]) not in began]
    assert missing == [], f"{len(missing)} of {len(looks)} looks without an interval: {missing[:5]}"
    print(f"{OPERATIONS} operations: {len(denied)} refusals, {len(acts)} acts, {len(looks)} looks, all on record")
    assert server.terminate() == 0 and server.verify().returncode == 0


def test_without_a_trail_nothing_is_shown(tmp_path, mounts):  # noqa: F811
    """The log's disk is full: a new look is refused, readiness says so, and it all comes back with the space."""
    disk = mounts(tmp_path / "disk", "-t", "tmpfs", "-o", "size=48m", "tmpfs")
    server = make(disk / "data").start()
    try:
        with server.patient("p") as patient:
            patient.ask(CHEST_PAIN)
        tokens = [server.token("nurse", f"n-{n}") for n in range(5)]
        with server.http() as http:  # The service knows them all; only their looks are new.
            for token in tokens:
                assert http.get("/api/auth/me", headers={"Authorization": "Bearer " + token}).status_code == 200
        post_until(server, "before", lambda count: count == 3)
        with open(disk / "ballast", "wb", buffering=0) as ballast:
            try:
                while True:
                    ballast.write(b"\0" * 4096)
            except OSError:
                pass
        post_until(server, "before", lambda count: False)
        statuses = []
        with server.http() as http:
            for token in tokens:  # Each somebody new, so each look needs an event of its own.
                answer = http.get("/api/nurse/queue", headers={"Authorization": "Bearer " + token})
                statuses.append(answer.status_code)
                if answer.status_code >= 500:
                    assert "crushing" not in answer.text and "queue" not in answer.json(), "nothing clinical beside it"
            assert set(statuses) <= {503, 507}, statuses
            assert http.get("/readyz").status_code == 503
            (disk / "ballast").unlink()
            wait_for(lambda: http.get("/readyz").status_code == 200, 5, "ready again")
            again = http.get("/api/nurse/queue", headers={"Authorization": "Bearer " + tokens[-1]})
            assert again.status_code == 200
        looks = [e for e in server.audit(type="viewing_started") if e["actor"]["role"] == "nurse"]
        assert len({e["actor"]["id"] for e in looks}) == 1, "the one who saw something at last"
    finally:
        server.kill()
