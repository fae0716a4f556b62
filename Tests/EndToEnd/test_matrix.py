"""Every path that names somebody's record, from the table of routes: another patient and another unit's nurse get nothing of it."""

from __future__ import annotations

import re

import pytest
from harness import CHEST_PAIN
from test_roles import ROUTES
from test_units import wards

__all__ = ["wards"]

WORDS = "only my own nurse may read of the purple caravan"
# Paths whose parameter names nobody's record.
OPEN = {
    "/tile/{level}/{index...}", "/docs/errors/{code}", "/docs/guides/{name}", "/test/suites/{suite_id}/execute", "/test/executions/{id}",
    "/test/executions/{id}/cancel", "/api/nurse/canned-replies/{id}", "/api/emergency/access/{id}/end", "/assets/{name}",
}
# A draft belongs to who wrote it: the same key is another's own.
DRAFTS = "/api/drafts/{key}"


@pytest.fixture
def owned(wards):
    """A conversation of the standard unit with everything a path can name; what stands for each parameter."""
    mine = wards.sessions["p-default"]
    session = mine["session_id"]
    with wards.http("patient", "p-default") as http:
        message = http.post(f"/api/sessions/{session}/messages", json={"content": WORDS}).json()["message_id"]
        stream = http.post("/api/streaming/chat", json={"session_id": session, "message": CHEST_PAIN}).json()
        file = http.post(f"/api/sessions/{session}/attachments", content=WORDS.encode()).json()["attachment_id"]
        http.put("/api/drafts/mine", json={"content": WORDS})
        me = http.get("/api/auth/me").json()["user_id"]
    with wards.http(headers=wards.heads["dora"]) as http:
        alert = http.get("/api/nurse/alerts").json()["items"][0]["alert_id"]
    return [
        ("/api/sessions/{id}/messages/{mid}", f"/api/sessions/{session}/messages/{message}"),
        ("/api/nurse/sessions/{id}", f"/api/nurse/sessions/{session}"),
        ("/api/sessions/{id}", f"/api/sessions/{session}"),
        ("/api/attachments/{id}", f"/api/attachments/{file}"),
        ("/api/nurse/alerts/{id}", f"/api/nurse/alerts/{alert}"),
        ("/api/patients/{id}", f"/api/patients/{mine['patient_id']}"),
        ("{patient_id}", mine["patient_id"]), ("{stream_id}", stream["stream_id"]),
        ("{kind}", "care"), ("{user_id}", me), ("{key}", "mine"),
    ]


BODY = {
    "content": "let me in", "action": "approve", "up_to_seq": 1, "reason": "other", "rating": 5, "name": "Eve",
    "urgency": "routine", "into": "pat_" + "0" * 26, "user_id": "usr_" + "0" * 26, "text": "x", "kind": "care",
}


def known(document: dict, method: str, pattern: str) -> dict:
    """Of the body those members that the route knows: others are refused whoever sends them."""
    body = document["paths"][pattern.replace("...", "")][method.lower()].get("requestBody", {})
    schema = body.get("content", {}).get("application/json", {}).get("schema", {})
    if "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    elif schema.get("additionalProperties") is not False:
        return BODY
    return {name: value for name, value in BODY.items() if name in schema["properties"]}


@pytest.mark.parametrize("who, role", [("p-seven", "patient"), ("wanda", "nurse")])
def test_nobody_reaches_a_record_of_others_by_any_path_of_the_table(wards, owned, who, role):
    rows = [(m, p) for m, p, allowed in ROUTES if "{" in p and role in allowed and p not in OPEN and p != DRAFTS]
    assert len(rows) >= (15 if role == "patient" else 35)
    wrong = []
    with wards.http("patient", who) if role == "patient" else wards.http(headers=wards.heads[who]) as http:
        if role == "nurse":
            http.post("/api/auth/step-up", json={"password": "a long sentence of my own"})
        named = http.get("/openapi.json").json()
        for method, pattern in rows:
            path = pattern
            for name, value in owned:
                path = path.replace(name, value)
            assert "{" not in path, f"{pattern}: say what its parameter names"
            body = None if method in ("GET", "DELETE") else known(named, method, pattern)
            answer = http.request(method, path, json=body)
            if answer.status_code not in (403, 404) or WORDS in answer.text or "purple" in answer.text:
                wrong.append((method, pattern, answer.status_code, answer.text[:160]))
        if role == "patient":
            assert http.get("/api/drafts/mine").status_code == 404
    assert wrong == []
    print(f"{len(rows)} paths as {role}")


def test_the_paths_above_lead_their_owners_to_what_they_name(wards, owned):
    """The control: the same paths are no dead ends for the patient whose record it is."""
    reached = 0
    with wards.http("patient", "p-default") as http:
        for method, pattern, allowed in ROUTES:
            if method == "GET" and "{" in pattern and "patient" in allowed and pattern not in OPEN:
                path = pattern
                for name, value in owned:
                    path = path.replace(name, value)
                if "streaming" in path:
                    path += "/result" if not re.search("/result$", path) else ""
                answer = http.get(path)
                assert answer.status_code == 200, (pattern, answer.text[:200])
                reached += 1
    assert reached >= 7
