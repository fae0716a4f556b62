"""What the service holds a number of: shown as it is, changed where it can be, and refused in words where it can't."""

from __future__ import annotations

import json

import pytest
from fake_model import TEXT, FakeModel
from harness import wait_for
from test_access import steps_up
from test_model import ask, follow, told

PATH = "/api/admin/pools/"


@pytest.fixture
def model():
    return FakeModel()


@pytest.fixture
def asking(fresh, model):
    endpoint = {"url": model.url, "model": "local-8b"}
    return fresh(
        APP_MODEL_ENDPOINTS=json.dumps([endpoint]),
        APP_MODEL_TIMEOUT_FIRST_TOKEN_MS="20000",
        APP_MODEL_TIMEOUT_TOTAL_MS="40000",
    ).start()


def administrator(server):
    return server.http(headers=steps_up(server, "admin", "root"))


def changes(server) -> list[str]:
    return [e["type"] for e in server.audit(type="configuration_changed")]


def answer(server, name: str) -> str:
    return told(follow(server, name, ask(server, name)))


def test_each_pool_tells_what_there_is_and_says_in_words_what_it_does_not_do(server):
    admin = administrator(server)
    with server.patient("p", "s") as patient:
        patient.ask("hello there, my knee hurts")
        sockets = admin.get(PATH + "websocket").json()
        assert sockets["in_use"] == 1 and sockets["connections"] >= 2 and sockets["max"] > 0
    wait_for(lambda: admin.get(PATH + "websocket").json()["in_use"] == 0, what="a closed socket")
    database = admin.get(PATH + "database").json()
    assert 0 <= database["in_use"] <= database["size"] and database["databases"] >= 1
    assert {client["name"] for client in admin.get(PATH + "http").json()["clients"]} == {"webhooks"}
    replies = admin.get(PATH + "model").json()
    assert replies["endpoints"] == [] and replies["size"] == 64 and replies["last_scale"] is None
    assert set(replies["waiting"]) == {"emergency", "clinical", "routine", "batch"}
    for method, tail, body, status in (
        ("GET", "redis", None, 404), ("GET", "pigeons", None, 404), ("PATCH", "redis", {"size": 3}, 404),
        ("PATCH", "websocket", {"size": 3}, 409), ("PATCH", "database", {"size": 3}, 409), ("PATCH", "http", {"size": 3}, 409),
        ("PATCH", "model", {"size": 0}, 422), ("PATCH", "model", {"size": 4097}, 422), ("PATCH", "model", {}, 422),
        ("PATCH", "model", {"size": "4"}, 422), ("POST", "websocket/drain", {}, 409), ("POST", "database/drain", {}, 409),
        ("POST", "model/drain", {}, 409), ("POST", "redis/drain", {}, 404), ("POST", "http/breaker", {"state": "open"}, 409),
        ("POST", "model/breaker", {"state": "open"}, 409),
    ):
        given = admin.request(method, PATH + tail, json=body)
        assert given.status_code == status, (method, tail, body, given.text)
    assert changes(server) == [], "what was refused is no change"
    with server.http("admin", "root") as plain:
        assert plain.get(PATH + "model").status_code == 200
        assert plain.patch(PATH + "model", json={"size": 3}).json()["code"] == "step_up_required"
    assert admin.post(PATH + "http/drain", json={}).status_code == 202
    assert len(changes(server)) == 1
    assert admin.get("/health").json()["components"]["connection_pools"] == "healthy"


def test_the_pool_of_replies_takes_another_size_and_those_who_wait_are_served(asking, model):
    admin = administrator(asking)
    was = admin.get(PATH + "model").json()["size"]
    changed = admin.patch(PATH + "model", json={"size": 1}).json()
    assert (changed["last_scale"]["from"], changed["last_scale"]["to"]) == (was, 1)
    model.behave = "hang"
    for number in range(3):
        ask(asking, f"p{number}")
    wait_for(lambda: admin.get(PATH + "model").json()["waiting"]["clinical"] == 2, what="two who wait")
    shown = admin.get(PATH + "model").json()
    assert shown["size"] == 1
    assert admin.patch(PATH + "model", json={"size": 8}).json()["waiting"]["clinical"] == 0
    assert len(changes(asking)) == 2


def test_a_model_that_does_not_answer_is_told_where_the_service_is_watched(asking, model):
    def health() -> tuple[int, dict]:
        answer = asking.http().get("/health")
        return answer.status_code, answer.json()

    admin = administrator(asking)
    assert health()[1]["status"] == health()[1]["components"]["model"] == "healthy"
    model.behave = "500"
    for number in range(5):
        answer(asking, f"q{number}")
    status, told = health()
    assert (status, told["status"], told["overall_health"]) == (200, "degraded", "degraded")
    assert told["components"]["model"] == "degraded" and "model" in told["alerts"][0]
    page = asking.http().get("/status").json()
    assert page["system_status"] == "degraded" and page["degraded"] == told["alerts"]
    assert asking.http().get("/readyz").status_code == 200
    detailed = asking.http().get("/docs/health/detailed")
    assert (detailed.status_code, detailed.json()["status"]) == (200, "degraded")
    assert detailed.json()["components"]["pools"]["model"]["state"] == "degraded"
    assert model.url not in detailed.text, "where models are is shown to administrators alone"
    admin.post(PATH + "model/breaker", json={"state": "closed"})
    assert health()[1]["status"] == "healthy" and health()[1]["alerts"] == []


def test_a_breaker_opens_by_itself_when_a_model_fails_and_by_hand_and_the_interviewer_answers(asking, model):
    admin = administrator(asking)

    def endpoint() -> dict:
        [shown] = admin.get(PATH + "model").json()["endpoints"]
        return shown

    model.behave = "well"
    assert answer(asking, "p0").endswith(TEXT)
    shown = endpoint()
    assert (shown["breaker"], shown["breaker_mode"], shown["errors_1m"]) == ("closed", "auto", 0)
    assert shown["url"].startswith(model.url) and shown["latency_ms_p95"] is not None
    model.behave = "500"
    for number in range(5):
        assert "Which" not in answer(asking, f"q{number}")
    assert endpoint()["errors_1m"] == 5 and endpoint()["breaker"] in ("open", "half_open")
    set_to = lambda **body: admin.post(PATH + "model/breaker", json=body)  # noqa: E731
    for wrong in ({}, {"state": "ajar"}, {"state": "open", "endpoint": "http://127.0.0.1:1/x"}):
        assert set_to(**wrong).status_code == 422, wrong
    assert set_to(state="open", endpoint=shown["url"]).json()["state"] == "drained"
    model.behave, before = "well", len(model.requests)
    assert "Which" not in answer(asking, "r0") and len(model.requests) == before, "it is not asked"
    assert set_to(state="auto").json()["endpoints"][0]["breaker"] == "closed"
    assert answer(asking, "r1").endswith(TEXT)
    drained = admin.post(PATH + "model/drain", json={})
    assert drained.status_code == 202 and drained.json()["endpoints"][0]["breaker_mode"] == "open"
    assert "Which" not in answer(asking, "r2")
    assert set_to(state="closed").json()["state"] == "healthy"
    assert answer(asking, "r3").endswith(TEXT)
    assert len(changes(asking)) == 4
    asking.kill()
    asking.start()
    [again] = administrator(asking).get(PATH + "model").json()["endpoints"]
    assert again["breaker_mode"] == "auto", "what was set by hand lasts until the service stops"
