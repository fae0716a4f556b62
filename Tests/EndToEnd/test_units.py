"""Whose patients a nurse sees: their unit's in every list, act and live channel; what an on-call physician adds."""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path

import pytest
from harness import CHEST_PAIN, HARMLESS, Server, Stream, claims, hs256, run, wait_for
from test_signin import PASSWORD, activate, add, bearer, sign_in


class Staff:
    """Three nurses who signed in: of the standard unit, of ward-7, and one of ward-9 who is on call.

    A stopped directory that each test copies, since their passwords alone take seconds to hash.
    """

    OPTIONS = {"dora": {}, "wanda": {"unit": "ward-7"}, "omar": {"unit": "ward-9", "scope": "on_call_physician"}}

    def __init__(self, directory: Path):
        self.server = Server(directory)
        codes = {name: add(self.server, name, **more) for name, more in self.OPTIONS.items()}
        self.server.start()
        for name, code in codes.items():
            assert activate(self.server, name, code).status_code == 201
        self.sign_in()

    def sign_in(self) -> None:
        self.heads = {name: bearer(sign_in(self.server, name).json()["access_token"]) for name in self.OPTIONS}
        assert self.server.terminate() == 0
        self.since = time.monotonic()

    def join(self, server: Server) -> None:
        """Puts them where a server that was never started will look; their tokens last ten minutes at least."""
        if time.monotonic() - self.since > 300:
            self.server.start()
            self.sign_in()
        shutil.copytree(self.server.directory, server.directory)
        shutil.copy(f"{self.server.directory}.key", f"{server.directory}.key")
        server.heads = dict(self.heads)


@pytest.fixture
def wards(fresh, staff):
    return wards_of(fresh(), staff)


def wards_of(server: Server, staff: Staff) -> Server:
    """The staff, and a patient in the standard unit and in ward-7."""
    staff.join(server)
    server.start()
    server.sessions = {}
    for user, unit in (("p-default", None), ("p-seven", "ward-7")):
        with server.http("patient", user) as http:
            body = {"session_id": "s"} | ({"unit": unit} if unit else {})
            made = http.post("/api/sessions", json=body)
            assert made.status_code == 201, made.text
            server.sessions[user] = made.json()
            sent = http.post(
                f"/api/sessions/{made.json()['session_id']}/messages", json={"content": CHEST_PAIN}
            )
            assert sent.status_code == 201 and sent.json()["alert_id"]
    return server


def queue(server, who: str) -> dict:
    with server.http(headers=server.heads[who]) as http:
        return http.get("/api/nurse/queue").json()


def test_lists_and_counts_hold_the_units_own_cases_alone(wards):
    for who, patient in (("dora", "p-default"), ("wanda", "p-seven")):
        seen = queue(wards, who)
        mine = wards.sessions[patient]["session_id"]
        assert [e["session_id"] for e in seen["queue"]] == [mine]
        assert seen["total"] == seen["emergency_count"] == seen["red_flag_count"] == 1
        with wards.http(headers=wards.heads[who]) as http:
            alerts = http.get("/api/nurse/alerts").json()["items"]
            assert [a["session_id"] for a in alerts] == [mine]
    # Nobody looked at whom they were not shown.
    looks = wards.audit(type="viewing_started", patient_id=wards.sessions["p-seven"]["patient_id"])
    with wards.http(headers=wards.heads["dora"]) as http:
        dora = http.get("/api/auth/me").json()["user_id"]
    assert looks and dora not in [e["actor"]["id"] for e in looks]


def test_acts_on_another_units_case_are_refused_and_on_record(wards):
    case = wards.sessions["p-seven"]
    patient, session = case["patient_id"], case["session_id"]
    with wards.http(headers=wards.heads["dora"]) as http:
        alert = wards.http(headers=wards.heads["wanda"]).get("/api/nurse/alerts").json()["items"][0]
        tries = [
            ("GET", f"/api/nurse/queue/{patient}", None),
            ("POST", f"/api/nurse/queue/{patient}/claim", {}),
            ("POST", f"/api/nurse/queue/{patient}/release", {}),
            ("POST", f"/api/nurse/queue/{patient}/action", {"action": "approve"}),
            ("POST", f"/api/nurse/alerts/{alert['alert_id']}/ack", {}),
            ("POST", f"/api/nurse/alerts/{alert['alert_id']}/resolve", {}),
            ("POST", f"/api/nurse/alerts/{alert['alert_id']}/false-positive", {}),
            ("GET", f"/api/sessions/{session}", None),
            ("GET", f"/api/sessions/{session}/messages", None),
            ("POST", f"/api/sessions/{session}/messages", {"content": "hello"}),
            ("POST", f"/api/sessions/{session}/takeover", {}),
            ("POST", f"/api/sessions/{session}/release", {}),
            ("POST", f"/api/sessions/{session}/close", {}),
        ]
        for method, path, body in tries:
            answer = http.request(method, path, json=body)
            assert answer.status_code == 403, (method, path, answer.text)
            assert answer.json()["code"] == "not_your_patient"
    denied = [e for e in wards.audit(type="access_denied") if e["reason"] == "other_unit"]
    assert len(denied) == len(tries)
    kinds = {e["type"] for e in wards.audit()}
    assert not kinds & {"case_claimed", "case_acted_on", "alert_acknowledged", "ownership_changed"}
    with wards.http(headers=wards.heads["wanda"]) as http:
        assert http.post(f"/api/nurse/queue/{patient}/claim", json={}).status_code == 200


def test_live_channels_tell_each_unit_of_its_own_work(wards):
    def socket(who):
        token = wards.heads[who]["Authorization"].removeprefix("Bearer ")
        return wards.socket("/ws/chat", token)

    with socket("dora") as dora, socket("wanda") as wanda:
        for channel, patient in ((dora, "p-default"), (wanda, "p-seven")):
            waiting = channel.until("red_flag_alert")
            assert waiting["session_id"] == wards.sessions[patient]["session_id"]
        with wards.http("patient", "p-seven") as http:
            session = wards.sessions["p-seven"]["session_id"]
            http.post(f"/api/sessions/{session}/messages", json={"content": "it is getting worse"})
        assert wanda.until("queue_update")["session_id"] == session
        seen = [f.get("session_id") for f in dora.pong() + dora.seen]
        assert session not in seen


def test_on_call_live_channels_tell_what_comes_into_sight_and_what_leaves_it(wards):
    """`added` with the escalation, `removed` with what settles it, also on coming back; its unit hears `updated`."""

    def socket(who, resume=""):
        return wards.socket("/ws/chat" + resume, wards.heads[who]["Authorization"].removeprefix("Bearer "))

    def heard(channel):
        return [
            (f["payload"]["change"], f["session_id"]) for f in channel.pong() if f["type"] == "queue_update"
        ]

    case, other = (wards.sessions[p]["session_id"] for p in ("p-seven", "p-default"))
    path = f"/api/nurse/queue/{wards.sessions['p-seven']['patient_id']}/action"
    body = {"action": "escalate", "escalate_to": "on_call_physician", "reason": "needs a doctor"}
    events = {"headers": {"Accept": "text/event-stream"}, "json": {}}
    with (
        wards.http(headers=wards.heads["omar"]) as http, http.stream("POST", "/api/streaming/dashboard", **events) as response,
        socket("omar") as omar, socket("wanda") as wanda, socket("dora") as dora,
    ):
        stream = Stream(response)
        assert json.loads(stream.until("dashboard_update")["data"])["queue"] == []
        for channel in (omar, wanda, dora):
            channel.until("welcome")
        with wards.http(headers=wards.heads["dora"]) as nurse:
            # What was never escalated is none of theirs, also when it leaves.
            nurse.post(f"/api/nurse/queue/{wards.sessions['p-default']['patient_id']}/action", json={"action": "approve"})
        dora.until("queue_update", change="removed", session_id=other)
        with wards.http(headers=wards.heads["wanda"]) as nurse:
            assert nurse.post(path, json=body).status_code == 200
            added = omar.until("queue_update", session_id=case)["payload"]
            assert (added["change"], added["entry"]["status"]) == ("added", "escalated")
            wanda.until("queue_update", change="updated", session_id=case)
            with socket("omar") as again:
                welcome = again.until("welcome")["payload"]
            assert nurse.post(path, json={"action": "approve"}).status_code == 200
        for channel in (omar, wanda):
            left = channel.until("queue_update", change="removed", session_id=case)["payload"]
            assert left["entry"] is None
        assert ("removed", case) not in heard(omar), "told twice"
        assert case not in str(dora.pong() + dora.seen) and other not in str(
            [f for f in omar.seen if f["type"] == "queue_update"]
        )
        for change in ("added", "removed"):
            stream.until("queue_update", check=lambda d: (d["change"], d["session_id"]) == (change, case))
    with socket("omar", f"?resume={welcome['epoch']}:{welcome['seq']}") as back:
        back.until("resumed")
        assert [f["payload"]["change"] for f in back.seen if f["type"] == "queue_update"] == ["removed"]


def test_a_patient_who_is_amended_is_told_to_the_units_that_see_a_case(wards):
    """Who has no case of the patient hears neither name nor number; on call, the alert alone."""
    case = wards.sessions["p-seven"]

    def socket(who):
        return wards.socket("/ws/chat", wards.heads[who]["Authorization"].removeprefix("Bearer "))

    with socket("omar") as omar, socket("wanda") as wanda, socket("dora") as dora:
        for channel in (omar, wanda, dora):
            channel.pong()
        with wards.http(headers=wards.heads["wanda"]) as nurse:
            change = {"name": "Wilma Seven", "callback_number": "+44 7"}
            assert nurse.patch(f"/api/patients/{case['patient_id']}", json=change).status_code == 200
        told = wanda.until("queue_update", change="updated", session_id=case["session_id"])["payload"]
        assert told["entry"]["patient_name"] == "Wilma Seven"
        assert omar.until("alert_update")["payload"]["callback_number"] == "+44 7"
        omar.pong()
        assert "queue_update" not in [f["type"] for f in omar.seen]
        assert "Wilma" not in str(dora.pong() + dora.seen)


def test_on_call_means_alerts_of_all_units_and_what_was_escalated_there(wards):
    assert queue(wards, "omar")["queue"] == []
    with wards.http(headers=wards.heads["omar"]) as http:
        assert len(http.get("/api/nurse/alerts").json()["items"]) == 2
    case = wards.sessions["p-seven"]
    path = f"/api/nurse/queue/{case['patient_id']}"
    with wards.http(headers=wards.heads["omar"]) as http:
        assert http.get(path).status_code == 403
    with wards.http(headers=wards.heads["wanda"]) as http:
        body = {"action": "escalate", "escalate_to": "on_call_physician", "reason": "needs a doctor"}
        assert http.post(path + "/action", json=body).status_code == 200
    assert [e["session_id"] for e in queue(wards, "omar")["queue"]] == [case["session_id"]]
    with wards.http(headers=wards.heads["omar"]) as http:
        assert http.get(path).status_code == 200
        assert http.post(path + "/action", json={"action": "approve"}).status_code in (200, 409)


def test_a_patient_is_never_sent_to_a_unit_where_nobody_works(wards):
    with wards.http("patient", "p-new") as http:
        refused = http.post("/api/sessions", json={"session_id": "x", "unit": "ward-77"})
        assert refused.status_code == 422
    token = run(
        "token", "--data", wards.directory, "--role", "patient", "--user", "p-new", "--unit", "ward-77"
    ).stdout.strip()
    with wards.socket("/ws/chat?session_id=y&user_type=patient", token) as patient:
        patient.ask(CHEST_PAIN)
        session = patient.seen[0]["payload"]["session"]["id"]
    assert session in [e["session_id"] for e in queue(wards, "dora")["queue"]]


def test_every_act_under_emergency_access_is_marked_before_it_is_done(wards):
    case = wards.sessions["p-default"]
    path = f"/api/nurse/queue/{case['patient_id']}"
    with wards.http(headers=wards.heads["wanda"]) as http:
        http.post("/api/auth/step-up", json={"password": PASSWORD})
        assert http.post(path + "/claim", json={}).status_code == 403
        body = {"patient_id": case["patient_id"], "reason_code": "ETREAT", "justification": "Unconscious on arrival"}
        grant = http.post("/api/emergency/access", json=body).json()["grant_id"]
        assert http.post(path + "/claim", json={}, headers={"X-Request-ID": "glass-1"}).status_code == 200
        said = http.post(f"/api/sessions/{case['session_id']}/messages", json={"content": "I am a nurse"})
        assert said.status_code == 201
        assert http.post(path + "/action", json={"action": "approve"}).status_code == 200
    used = wards.audit(type="emergency_access_used", patient_id=case["patient_id"])
    assert [e["view"] for e in reversed(used)] == ["claim", "post_message", "act"]
    assert all(e["filter"] == f"grant={grant}" for e in used)
    assert used[-1]["request_id"] == "glass-1"
    claimed = wards.audit(type="case_claimed")[0]
    assert used[-1]["seq"] < claimed["seq"]
    for act in [claimed, wards.audit(type="case_acted_on")[0], *used]:
        assert (act["purpose"], act["filter"], act["source_ip"]) == ("ETREAT", f"grant={grant}", "127.0.0.1"), act


def test_a_session_that_is_escalated_no_longer_is_told_to_who_was_on_call_for_it_no_longer(fresh, staff):
    """The escalation is taken back while he follows on his channel and in the session itself."""
    server = wards_of(fresh(), staff)
    with server.http("patient", "p-calm") as http:
        case = http.post("/api/sessions", json={"session_id": "s"}).json()
        path = f"/api/sessions/{case['session_id']}/messages"
        assert http.post(path, json={"content": HARMLESS}).status_code == 201
    session, omar = case["session_id"], server.heads["omar"]["Authorization"].removeprefix("Bearer ")
    entry = f"/api/nurse/queue/{case['patient_id']}"
    with server.http(headers=server.heads["dora"]) as dora, server.http("patient", "p-calm") as http:
        body = {"action": "escalate", "escalate_to": "on_call_physician", "reason": "please look"}
        assert dora.post(entry + "/action", json=body).status_code == 200
        with server.socket("/ws/chat", omar) as desk, server.socket(f"/ws/chat?session_id={session}", omar) as inside:
            inside.until("welcome")
            desk.send({"type": "subscribe", "payload": {"topics": ["session:" + session]}})
            desk.pong()
            http.post(path, json={"content": "it does not hurt"})
            desk.until("patient_message", session_id=session)
            assert dora.post(entry + "/undo", json={}).status_code == 200
            # The sweep that closes the one leaves the other, too, before or behind it.
            assert inside.close_code() == 4403
            wait_for(lambda: not reaches(desk, http, path), 5, "the end of what he follows")


def reaches(desk, http, path: str) -> bool:
    """Whether a message that is sent now is told at a desk within some tenths of a second."""
    sent = http.post(path, json={"content": "nor does it itch"}).json()["seq"]
    for _ in range(3):
        desk.pong()
        time.sleep(0.1)
    return any(f["type"] == "patient_message" and f["seq"] == sent for f in desk.seen)


@pytest.mark.parametrize("changes", [{"unit": "ward-8"}, {"scope": "audit.clinical"}, {"unit": None}])
def test_a_newer_proof_of_another_unit_or_scope_is_refused_and_the_channel_ends(shared, name, changes):
    """One of the same unit and rights goes on, whatever else its scope says."""
    old = claims(sub=name, role="nurse", unit="ward-7")
    with shared.socket("/ws/chat", hs256(old)) as desk:
        desk.until("welcome")
        newer = old | {"scope": "openid", "exp": old["exp"] + 300}
        desk.send({"type": "auth", "payload": {"token": hs256(newer)}})
        assert desk.until("authenticated")["payload"]["expires_at"] == newer["exp"]
        desk.send({"type": "auth", "payload": {"token": hs256(claims(**(newer | changes)))}})
        assert desk.close_code(5) == 4401


def test_a_change_of_unit_takes_hold_on_open_channels_and_is_on_record(wards):
    """Dora goes to ward-7: the old conversation closes, the new unit's alert comes, all within five seconds."""
    from test_access import steps_up

    seven, default = wards.sessions["p-seven"], wards.sessions["p-default"]
    token = wards.heads["dora"]["Authorization"].removeprefix("Bearer ")
    path = f"/ws/chat?session_id={default['session_id']}&user_type=nurse"
    with wards.socket("/ws/chat", token) as desk, wards.socket(path, token) as chat:
        desk.until("red_flag_alert", session_id=default["session_id"])
        desk.send({"type": "subscribe", "payload": {"topics": [f"session:{default['session_id']}"]}})
        chat.until("welcome")
        desk.pong()
        with wards.http(headers=wards.heads["dora"]) as http:
            me = http.get("/api/auth/me").json()["user_id"]
        with wards.http(headers=steps_up(wards, "admin", "root")) as admin:
            began = time.monotonic()
            changed = admin.patch(f"/api/admin/users/{me}", json={"unit": "ward-7"})
            assert changed.status_code == 200 and changed.json()["unit"] == "ward-7", changed.text
            assert admin.patch(f"/api/admin/users/{me}", json={"unit": ""}).status_code == 422
        desk.until("resync_required", 5, reason="reach_changed")
        assert desk.until("red_flag_alert", 5)["payload"]["session_id"] == seven["session_id"]
        assert chat.close_code(5) == 4403
        assert time.monotonic() - began < 5
        # Of the old unit nothing is told any more, neither the queue's changes nor the conversation.
        with wards.http("patient", "p-default") as http:
            sent = http.post(
                f"/api/sessions/{default['session_id']}/messages", json={"content": HARMLESS}
            )
            assert sent.status_code == 201
        assert default["session_id"] not in str(desk.pong())
    assert [e["session_id"] for e in queue(wards, "dora")["queue"]] == [seven["session_id"]]
    assert len(wards.audit(type="unit_changed")) == 1
    # The console does the same to a running service, and a restart keeps it.
    done = run("users", "change", "--data", wards.directory, "--login", "dora", "--unit", "default")
    assert done.returncode == 0, done.stderr
    assert [e["session_id"] for e in queue(wards, "dora")["queue"]] == [default["session_id"]]
    wards.kill()
    wards.start()
    listed = run("users", "list", "--data", wards.directory).stdout
    assert next(line for line in listed.splitlines() if "dora" in line).split("\t")[3] == "default"
    assert run("users", "change", "--data", wards.directory, "--login", "dora").returncode == 3
    assert run("users", "change", "--data", wards.directory, "--login", "no", "--unit", "x").returncode == 1


def test_who_is_on_call_no_longer_hears_of_other_units_at_once(wards):
    """The scope goes: the emergency socket stays open, and tells of the own unit alone."""
    from test_access import steps_up

    token = wards.heads["omar"]["Authorization"].removeprefix("Bearer ")
    with wards.socket("/ws/emergency/", token) as emergency:
        emergency.until("red_flag_alert")
        emergency.until("red_flag_alert")
        with wards.http(headers=wards.heads["omar"]) as http:
            me = http.get("/api/auth/me").json()["user_id"]
        with wards.http(headers=steps_up(wards, "admin", "root")) as admin:
            assert admin.patch(f"/api/admin/users/{me}", json={"scopes": []}).status_code == 200
        emergency.until("resync_required", 5)
        with wards.patient("p-late") as patient:
            patient.ask(CHEST_PAIN)
        assert "red_flag_alert" not in [f["type"] for f in emergency.pong()]
        with wards.http(headers=steps_up(wards, "admin", "root")) as admin:
            assert admin.patch(f"/api/admin/users/{me}", json={"role": "compliance"}).status_code == 200
        assert emergency.close_code(5) == 4401


def test_a_nurse_merges_no_record_of_another_unit_into_her_own(wards):
    """A merge would open the one record through the other, so both must be within reach."""
    made = run(
        "token", "--data", wards.directory, "--role", "nurse", "--user", "mo", "--step-up", "--ttl", "600"
    )
    own, other = (wards.sessions[p]["patient_id"] for p in ("p-default", "p-seven"))
    with wards.http(headers=bearer(made.stdout.strip())) as http:
        for one, two in ((own, other), (other, own)):
            refused = http.post(f"/api/patients/{one}/merge", json={"into": two})
            assert (refused.status_code, refused.json()["code"]) == (403, "not_your_patient")
        assert http.post(f"/api/patients/{own}/merge", json={"into": "pat_" + "0" * 26}).status_code == 404
    assert not wards.audit(type="patients_merged")
