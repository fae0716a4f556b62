"""`kill -9` at any moment: whatever was acknowledged is there, at its position, for ever.

Thirty kills; a thousand with ANAMNESIS_LONG=1 (ANAMNESIS_KILLS says another number).
"""

from __future__ import annotations

import os
import random
import threading
import time

import pytest
from harness import HARMLESS, LONG, Server, rows, settled_copy, wait_for
from websockets.exceptions import ConnectionClosed, InvalidHandshake

KILLS = int(os.environ.get("ANAMNESIS_KILLS", 1000 if LONG else 30))
WRITERS = 8


class Load:
    """Writers on sockets of their own; each keeps what was acknowledged to it."""

    def __init__(self, server: Server, label: str):
        self.server = server
        self.label = label
        self.acked: list[tuple[str, int]] = []
        self.codes: list[int] = []
        self.an_ack = threading.Event()
        self.threads = [
            threading.Thread(target=self.write, args=(n,), daemon=True) for n in range(WRITERS)
        ]

    def start(self) -> Load:
        for thread in self.threads:
            thread.start()
        return self

    def write(self, number: int) -> None:
        opened = False
        try:
            with self.server.patient(f"w-{number}", f"s-{number}") as socket:
                opened = True
                count = 0
                while True:
                    # Three in flight, so that a kill meets messages in every stage.
                    for _ in range(3):
                        count += 1
                        socket.say(f"{HARMLESS} {self.label} {number} {count}")
                    for _ in range(3):
                        ack = socket.until("ack")["payload"]
                        self.acked.append((ack["message_id"], ack["seq"]))
                        self.an_ack.set()
        except ConnectionClosed as closed:
            self.codes.append(closed.rcvd.code if closed.rcvd else 1006)
        except (OSError, InvalidHandshake, TimeoutError, EOFError):
            # On a busy machine some come to knock only when the service is gone.
            if opened:
                self.codes.append(1006)

    def join(self) -> None:
        for thread in self.threads:
            thread.join(20)
            assert not thread.is_alive(), "a writer hangs"


def check(server: Server, acked: dict[int, str]) -> list[dict]:
    """Every acknowledged message stands at its position; the log is intact, dense and unrepeated."""
    verdict = server.verify()
    assert verdict.returncode == 0, verdict.stdout
    listed = server.events()
    assert [e["position"] for e in listed] == list(range(len(listed)))
    assert len({e["event_id"] for e in listed}) == len(listed)
    for seq, message in acked.items():
        assert seq < len(listed), f"acknowledged {seq} is missing: the log has {len(listed)}"
        assert listed[seq]["type"] == "message_posted", seq
        assert listed[seq]["event_id"][4:] == message[4:], seq
    return listed


def test_every_acknowledged_message_survives_kill_9_at_random_moments_under_load(fresh, tmp_path):
    """Half of the kills at the instant of an ack, some during start-up, the rest anywhere; no nonce comes twice."""
    source = random.Random(1)
    server = fresh()
    server.start()
    acked: dict[int, str] = {}
    length = 0
    for number in range(KILLS):
        if server.process is None:
            server.start()
        load = Load(server, str(number)).start()
        assert load.an_ack.wait(15), server.errors()[-500:]
        if number % 2 == 0:
            load.an_ack.clear()
            load.an_ack.wait(5)
        else:
            time.sleep(source.uniform(0, 0.15))
        server.kill()
        load.join()
        for message, seq in load.acked:
            assert acked.get(seq, message) == message, f"position {seq} was given twice"
            acked[seq] = message
        listed = check(server, acked)
        assert len(listed) >= length, "the log became shorter"
        length = len(listed)
        if number % 5 == 4:
            # And once more while it starts.
            server.launch()
            time.sleep(source.uniform(0, 0.06))
            server.kill()
            check(server, acked)
    assert len(acked) > KILLS * 3
    # What seals each body, as LOG-1 places it: the key's id, and the nonce that begins the body.
    records = [record for *_, record in rows(settled_copy(server.directory, tmp_path / "settled"))]
    sealed = [(r[124:140], r[176:188]) for r in records if r[5] & 1]
    assert len(set(sealed)) == len(sealed) > len(acked)


def test_read_models_that_were_killed_while_they_grew_are_what_a_rebuild_gives(fresh):
    """Killed under load between the log's commit and theirs; after each start they are compared with a rebuild."""
    source = random.Random(2)
    server = fresh()
    server.start()
    for number in range(200 if LONG else 3):
        load = Load(server, f"rows-{number}").start()
        assert load.an_ack.wait(15), server.errors()[-500:]
        time.sleep(source.uniform(0, 0.1))
        server.kill()
        load.join()
        server.start()
        with server.http("compliance") as http:
            job = http.post("/api/audit/verify", json={"mode": "projections"}).json()["id"]
            told = wait_for(
                lambda: (t := http.get(f"/api/audit/verify/{job}").json())["status"] == "completed" and t,
                what="the comparison",
            )
        assert told["projections_match"] is True and told["result"] == "ok", told
    assert not [p for p in server.directory.iterdir() if p.suffix in (".copied", ".rebuilt")]


def test_a_repeat_after_a_crash_is_the_message_from_before_it(server):
    """A client whose ack was lost with the connection sends again and gets the first position."""
    with server.patient("p", "s") as patient:
        first = patient.ask(HARMLESS, "lost-ack")
        server.kill()
    server.start()
    with server.patient("p", "s") as patient:
        again = patient.ask(HARMLESS, "lost-ack")
        assert again["duplicate"] is True and again["seq"] == first["seq"]


def test_what_comes_after_a_crash_continues_the_same_sessions_and_people(server):
    """The same names mean the same session, patient and user as before."""
    with server.patient("p", "s") as patient:
        before = patient.next()["payload"]
        patient.ask(HARMLESS)
    server.kill()
    server.start()
    with server.patient("p", "s") as patient:
        after = patient.next()["payload"]
    assert after["session"]["id"] == before["session"]["id"]
    assert after["user"]["id"] == before["user"]["id"]


def test_a_message_left_without_a_reply_by_a_crash_does_not_stop_the_conversation(server):
    with server.patient("p", "s") as patient:
        patient.ask(HARMLESS)
        server.kill()
    server.start()
    with server.patient("p", "s") as patient:
        patient.ask("are you still there? my knee hurts")
        assert patient.until("message", sender_type="assistant")


def test_sigterm_at_rest_ends_at_once_and_ends_the_open_viewings(server):
    with server.patient("p") as patient:
        patient.ask(HARMLESS)
        patient.until("message")
    with server.http("nurse") as http:
        for path in ("/api/nurse/queue", "/api/nurse/queue?urgency=routine", "/api/nurse/alerts"):
            assert http.get(path).status_code == 200
    started = time.monotonic()
    assert server.terminate() == 0
    assert time.monotonic() - started < 5
    types = [e["type"] for e in server.events()]
    assert types.count("viewing_started") == 4
    assert types.count("viewing_ended") == 4


@pytest.mark.alone
def test_a_server_is_ready_within_a_second_of_its_start(server):
    server.kill()
    started = time.monotonic()
    server.start()
    with server.http() as http:
        wait_for(lambda: http.get("/readyz").status_code == 200, what="/readyz")
    assert time.monotonic() - started < 1
