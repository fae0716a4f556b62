"""What the surface's document says in passing: names, other names, frames at the end, every value of a filter."""

from __future__ import annotations

import threading

from harness import CHEST_PAIN, HARMLESS

STATUSES = ("pending", "in_review", "more_info", "reviewed", "escalated", "closed")


def open_case(server, user: str, words: str = HARMLESS) -> dict:
    with server.http("patient", user) as http:
        session = http.post("/api/sessions", json={"session_id": "s"}).json()["session_id"]
        http.post(f"/api/sessions/{session}/messages", json={"content": words})
    with server.http("nurse") as http:
        rows = http.get("/api/nurse/queue?limit=200").json()["queue"]
    return next(r for r in rows if r["session_id"] == session)


def test_every_status_can_be_asked_for_and_settled_cases_are_found_by_it(server, name):
    cases = [open_case(server, f"{name}-{n}", CHEST_PAIN if n else HARMLESS) for n in range(3)]
    with server.http("nurse", name) as http:
        queue = lambda **query: http.get("/api/nurse/queue", params=query).json()  # noqa: E731
        path = f"/api/nurse/queue/{cases[0]['id']}"
        claimed = http.post(path + "/claim")
        assert [r["id"] for r in queue(assigned_nurse="me")["queue"]] == [cases[0]["id"]]
        acted = http.post(
            path + "/action", json={"action": "approve"}, headers={"If-Match": claimed.headers["ETag"]}
        )
        assert acted.json()["message"] == "Approval recorded"
        assert acted.headers["ETag"] == f'"{acted.json()["version"]}"'
        answers = {status: queue(status=status) for status in STATUSES}
        assert [r["id"] for r in answers["reviewed"]["queue"]] == [cases[0]["id"]]
        assert answers["reviewed"]["total"] == 1 and answers["reviewed"]["has_more"] is False
        assert answers["reviewed"]["queue"][0]["status"] == "reviewed"
        assert {r["id"] for r in answers["pending"]["queue"]} == {c["id"] for c in cases[1:]}
        assert answers["closed"]["queue"] == [] == answers["escalated"]["queue"]
        # What is settled waits no longer.
        waited = answers["reviewed"]["queue"][0]["wait_seconds"]
        assert queue(status="reviewed")["queue"][0]["wait_seconds"] == waited
        assert queue()["total"] == 2, "and is no part of the work to do"
        with server.http("patient", f"{name}-0") as own:
            own.post(f"/api/sessions/{cases[0]['session_id']}/close")
        assert [r["id"] for r in queue(status="closed")["queue"]] == [cases[0]["id"]]
        assert http.get("/api/nurse/queue?status=odd").status_code == 422
        arrived = [r["id"] for r in queue(sort="created_at")["queue"]]
        assert arrived == [c["id"] for c in cases[1:]] == [r["id"] for r in queue(sort="arrival")["queue"]]
        assert [r["id"] for r in queue(sort="-created_at")["queue"]] == arrived[::-1]
        assert queue(sort="priority_score")["queue"] and http.get("/api/nurse/queue?sort=x").status_code == 422


def test_a_case_is_handed_to_whom_any_of_its_names_means(server, name):
    case = open_case(server, name)
    sbar = {"situation": "s", "background": "b", "assessment": "a", "recommendation": "r"}
    with server.http("nurse", name + "-a") as one, server.http("nurse", name + "-b") as other:
        ids = [h.get("/api/auth/me").json()["user_id"] for h in (one, other)]
        path = f"/api/nurse/queue/{case['id']}"
        assert one.post(path + "/claim").status_code == 200
        given = one.post(path + "/handoff", json={"to": ids[1], "sbar": sbar})
        assert given.status_code == 200 and given.json()["assigned_nurse_id"] == ids[1], given.text
        back = other.post(path + "/handoff", json={"to_nurse_id": ids[0]} | sbar)
        assert back.json()["assigned_nurse_id"] == ids[0]
        assert one.post(path + "/handoff", json={"to": "usr_0", "sbar": sbar}).status_code == 422
        assert one.put("/api/nurse/presence", json={"status": "away"}).json()["leases_returned"] == 1


def test_whoever_is_connected_hears_of_the_stop_and_when_to_come_back(server, name):
    with server.patient(name) as patient, server.nurse() as nurse:
        for socket in (patient, nurse):
            welcome = socket.until("welcome")["payload"]
            # The patient came before any nurse.
            assert set(welcome["degraded"]) <= {"none_on_duty"} and welcome["ai_disclosure"]
            assert "session" in welcome
        ended = threading.Thread(target=server.terminate)
        ended.start()
        for socket in (patient, nurse):
            told = socket.until("goodbye")["payload"]
            assert (told["code"], told["reconnect"]) == (1001, True)
            assert told["retry_after_ms"] > 0 and told["emergency_number"] == "112"
            assert socket.close_code() == 1001
        ended.join()
