"""The service in eight observed steps; exit 0 only when each of them was really seen."""

from __future__ import annotations

import json
import sqlite3
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Tests/EndToEnd"))

from harness import CHEST_PAIN, Server, run, settled_copy  # noqa: E402

began = time.monotonic()
steps = 0


def say(text: str) -> None:
    global steps
    steps += 1
    print(f"{steps}. {text}", flush=True)


def must(holds: object, complaint: str) -> None:
    if not holds:
        raise SystemExit(f"demo: {complaint}")


def demo(place: Path) -> None:
    server = Server(place / "data")
    try:
        start = time.monotonic()
        server.start()
        say(f"A server starts in {(time.monotonic() - start) * 1000:.0f} ms on {server.url}.")
        conversation(server)
        proof(server, place)
    finally:
        server.kill()


def conversation(server: Server) -> None:
    nurse = server.nurse("demo-nurse")
    nurse.until("welcome")
    patient = server.patient("demo-patient", "demo")
    patient.until("welcome")
    start = time.monotonic()
    ack = patient.ask(CHEST_PAIN, "demo-1")
    took = (time.monotonic() - start) * 1000
    say(f'A patient writes "{CHEST_PAIN}": on disk as event {ack["seq"]} after {took:.1f} ms.')
    alert = nurse.until("red_flag_alert")["payload"]
    took = (time.monotonic() - start) * 1000
    flag = alert["red_flags"][0]
    must(alert["ack"] is None, "the alert was acknowledged before anybody saw it")
    say(f'A nurse is alerted {took:.1f} ms after the patient sent: {flag["label"]}, "{flag["quote"]}".')

    server.kill()
    say("kill -9: the server is gone in the middle of its work.")
    start = time.monotonic()
    server.start()
    with server.http("nurse", "demo-nurse") as http:
        must(http.get("/readyz").status_code == 200, "the restarted server is not ready")
        ready = (time.monotonic() - start) * 1000
        say(f"Started again: ready after {ready:.0f} ms.")
        with server.nurse("demo-nurse") as again:
            waiting = again.until("red_flag_alert")["payload"]
        must(waiting["alert_id"] == alert["alert_id"], "another alert waits than the one raised")
        top = http.get("/api/nurse/queue?urgency=emergency").json()["queue"][0]
        must(top["alert_id"] == alert["alert_id"], "the case is not at the top of the queue")
        say(f'The alert is still there, and the case tops the queue: {top["chief_complaint"]}.')


def proof(server: Server, place: Path) -> None:
    must(server.terminate() == 0, "the server did not stop in order")
    good = server.verify()
    must(good.returncode == 0, f"verify says: {good.stdout}")
    say(f"verify, without keys: {good.stdout.splitlines()[0]}")

    path = settled_copy(server.directory, place / "copy")
    db = sqlite3.connect(path)
    (count,) = db.execute("SELECT count(*) FROM event").fetchone()
    at = count // 2
    (rec,) = db.execute("SELECT rec FROM event WHERE pos=?", (at,)).fetchone()
    changed = bytearray(rec)
    changed[len(rec) // 2] ^= 1
    db.execute("UPDATE event SET rec=? WHERE pos=?", (bytes(changed), at))
    db.commit()
    db.close()
    bad = run("verify", path)
    report = json.loads(run("verify", path, "--json").stdout)
    must(bad.returncode == 1, f"one flipped bit was not caught: {bad.stdout}")
    must(report["first_bad"] == at, f"verify names {report['first_bad']} instead of {at}")
    say(f"One bit of event {at} flipped in a copy: {bad.stdout.splitlines()[0]}")


with tempfile.TemporaryDirectory() as directory:
    demo(Path(directory))
print(f"demo: {steps} steps seen in {time.monotonic() - began:.1f} s")
