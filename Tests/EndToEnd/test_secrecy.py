"""What a patient says is nowhere to be read: no file, no line of output."""

from __future__ import annotations

import base64

from harness import wait_for


def test_words_names_and_tokens_are_in_no_file_and_no_output(server):
    """Canaries through every door: text, names, aliases, notes, keys; searched as raw bytes."""
    words = "zanzibarcanary crushing chest pain quuxcanary and I cannot breathe"
    user, nurse = "patientcanary-7731", "nursecanary-9127"
    alias, client_id, note = "aliascanary-1", "clientcanary-2", "notecanary with secrets"
    key, reason, request = "keycanary-3", "reasoncanary of mine", "requestcanary-4"
    with server.patient(user, alias) as patient:
        patient.ask(words, client_id)
        patient.until("message")
        with server.http("nurse", nurse) as http:
            entry = http.get("/api/nurse/queue").json()["queue"][0]
            http.get("/api/nurse/queue?q=querycanary")
            done = http.post(
                f"/api/nurse/queue/{entry['id']}/action",
                json={
                    "action": "override", "override_reason": "other", "notes": note,
                    "reason": reason, "changes": {"urgency": "routine"},
                    "message_to_patient": "messagecanary for you",
                },
                headers={"Idempotency-Key": key},
            )
            assert done.status_code == 200, done.text
        patient.until("message", sender_type="nurse")
        patient.say("x" * 20000 + "toolongcanary")
        patient.until("nack")
        patient.send({"type": "framecanary"})
        patient.raw.send("not json brokencanary")
        assert patient.close_code() == 4400
    with server.http("patient", user) as http:
        http.post("/api/sessions", content=b'{"badcanary":', headers={"Content-Type": "application/json"})
        http.get("/api/pathcanary")
    needles = {
        n.encode()
        for n in (
            "zanzibarcanary", "quuxcanary", user, nurse, alias, client_id, "notecanary",
            "reasoncanary", "messagecanary", "toolongcanary", "querycanary", "framecanary",
            "brokencanary", "badcanary", "pathcanary", key, *(text for text, _ in server.tokens.values()),
        )
    }
    needles |= {text.split(".")[2].encode() for text, _ in server.tokens.values()}
    needles |= {n[:12].hex().encode() for n in (b"zanzibarcanary", b"patientcanary-7731")}
    needles |= {base64.b64encode(b"zanzibarcanary crushing")[:20], "zanzibarcanary".encode("utf-16-le")}

    def search(when: str) -> None:
        files = [path for path in server.directory.rglob("*") if path.is_file()]
        for path in [*files, server.error_path]:
            data = path.read_bytes()
            for needle in needles:
                assert needle not in data, f"{when}: {needle!r} is in {path.name}"
        assert not any("canary" in line for line in server.lines), when

    search("while serving")
    server.kill()
    search("after kill -9")
    server.start()
    with server.http("nurse", nurse) as http:
        http.get("/api/nurse/queue")
    assert server.terminate() == 0
    search("after a restart and a graceful stop")


def test_the_search_above_would_find_a_word_that_lies_in_clear(fresh):
    """With sealing switched off in development the same words are found, so the search can fail."""
    server = fresh(APP_MEDICAL_ENABLE_ENCRYPTION="false").start()
    with server.patient("p") as patient:
        patient.ask("zanzibarcanary my knee hurts")
        patient.until("message")
    wait_for(
        lambda: any(b"zanzibarcanary" in p.read_bytes() for p in server.directory.glob("*.db*")),
        what="clear text",
    )


def test_nothing_in_the_record_is_readable_without_its_key(server):
    """Stolen events.db and keys.db without the key file: the server refuses to open them."""
    with server.patient("p") as patient:
        patient.ask("my knee hurts")
    server.terminate()
    key = server.directory.parent / (server.directory.name + ".key")
    key.unlink()
    server.launch()
    assert server.process.wait(15) == 78
    assert server.verify().returncode == 0, "without keys the log must still prove itself"
