"""Programs outside that are told of the desk's work: set up while it runs, signed, tried again, told once more."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import socket
import subprocess
import threading

import harness
import pytest
from harness import BINARY, CHEST_PAIN, wait_for
from test_access import steps_up
from test_alerts import Receiver

PATH = "/api/admin/webhooks"


def signed(secret: str, headers: dict, body: bytes) -> bool:
    stamp, mac = (p.split("=", 1)[1] for p in headers["Anamnesis-Signature"].split(","))
    wanted = hmac.new(secret.encode(), stamp.encode() + b"." + body, hashlib.sha256)
    return hmac.compare_digest(mac, wanted.hexdigest())


def test_a_program_is_told_signed_and_again_until_it_takes_it_also_over_a_kill(fresh):
    receiver, quiet = Receiver(500), Receiver()
    server = fresh().start()
    admin = server.http(headers=steps_up(server, "admin", "root"))
    try:
        made = admin.post(
            PATH,
            json={"url": receiver.url, "types": ["red_flag_alert", "alert_acknowledged"]},
            headers={"Idempotency-Key": "k-1"},
        )
        assert made.status_code == 201, made.text
        hook = made.json()
        assert hook["id"].startswith("whk_") and len(hook["secret"]) >= 32 and hook["event_seq"] > 0
        again = admin.post(
            PATH,
            json={"url": receiver.url, "types": ["red_flag_alert", "alert_acknowledged"]},
            headers={"Idempotency-Key": "k-1"},
        )
        assert again.json()["id"] == hook["id"] and again.json()["secret"] == hook["secret"]
        other = admin.post(PATH, json={"url": quiet.url}, headers={"Idempotency-Key": "k-1"})
        assert other.status_code == 422
        removed = admin.post(PATH, json={"url": quiet.url}).json()
        assert {w["id"] for w in admin.get(PATH).json()["items"]} == {hook["id"], removed["id"]}
        assert hook["secret"] not in admin.get(PATH).text
        assert admin.delete(f"{PATH}/{removed['id']}").status_code == 204
        assert admin.delete(f"{PATH}/{removed['id']}").status_code == 404

        with server.patient("ada-canary") as patient:
            patient.ask(CHEST_PAIN)
        deliveries = lambda: admin.get(f"{PATH}/{hook['id']}/deliveries").json()["items"]  # noqa: E731
        wait_for(lambda: receiver.posts, 8, "the first try")
        # Until it is on record, a kill makes the first try come again as the first.
        wait_for(lambda: deliveries()[0]["attempts"] == 1, 5, "the first try on record")
        server.kill()
        server.start()
        admin.base_url = server.url
        wait_for(lambda: len(receiver.posts) >= 2, 8, "the second try")
        [told] = wait_for(lambda: [d for d in deliveries() if d["status"] == "delivered"], 8)
        assert told["attempts"] >= 2 and told["response_status"] == 200 and told["delivered_at"]
        for headers, body in receiver.posts:
            assert signed(hook["secret"], headers, body) and not signed("x" * 64, headers, body)
            assert headers["Anamnesis-Delivery"] == told["delivery_id"]
            assert re.fullmatch("whd_[0-9A-HJKMNP-TV-Z]{26}", told["delivery_id"])
            text = body.decode().lower()
            assert not [w for w in ("chest", "breathe", "canary", "pat_", "msg_") if w in text]
        said = json.loads(receiver.posts[0][1])
        assert said["type"] == "red_flag_alert" and said["id"] == told["delivery_id"]
        with server.http("nurse", "n-1") as nurse:
            alert = nurse.get("/api/nurse/alerts").json()["items"][0]
            assert said["data"]["alert_id"] == alert["alert_id"]
            assert said["data"]["session_id"] == alert["session_id"]
            nurse.post(f"/api/nurse/alerts/{alert['alert_id']}/ack")
        wait_for(lambda: [1 for _, b in receiver.posts if b"alert_acknowledged" in b], 8)

        count = len(receiver.posts)
        path = f"{PATH}/{hook['id']}/deliveries/{told['delivery_id']}/redeliver"
        assert admin.post(path).status_code == 202
        wait_for(lambda: len(receiver.posts) > count, 8, "the delivery told once more")
        assert receiver.posts[-1][0]["Anamnesis-Delivery"] == told["delivery_id"]
        once_more = told["attempts"] + 1
        assert receiver.posts[-1][0]["Anamnesis-Attempt"] == str(once_more), "tries are counted on"
        again = lambda: [d for d in deliveries() if d["delivery_id"] == told["delivery_id"]][0]  # noqa: E731
        wait_for(lambda: again()["status"] == "delivered", 8, "the end of it on record")
        assert again()["attempts"] == once_more
        assert not quiet.posts, "it was taken away before"
        kinds = [e["type"] for e in server.audit()]
        assert kinds.count("webhook_added") == 2 and kinds.count("webhook_redelivered") == 1
    finally:
        receiver.close()
        quiet.close()


def test_a_program_that_never_answers_holds_up_no_other(server):
    """It is asked first each time, and has more waiting than is tried at once; the other hears all the same."""
    receiver = Receiver()
    admin = server.http(headers=steps_up(server, "admin", "root"))
    with socket.create_server(("127.0.0.1", 0)) as mute:
        try:
            for url in (f"http://127.0.0.1:{mute.getsockname()[1]}/", receiver.url):
                assert admin.post(PATH, json={"url": url}).status_code == 201
            for count in range(1, 13):
                with server.patient(f"ill-{count}") as patient:
                    patient.ask(CHEST_PAIN)
                if count in (1, 12):
                    wait_for(lambda: len(receiver.posts) == count, 5, f"{count} alerts told")
        finally:
            receiver.close()


@pytest.fixture
def named(fresh, tmp_path, monkeypatch):
    """A server, not yet started, for which `well.test` is this machine and whose other names are never answered."""
    table, script = tmp_path / "resolv.conf", tmp_path / "anamnesis"
    table.write_text("nameserver 127.0.0.77\n")
    bind = f'mount --bind {table} /etc/resolv.conf && exec {BINARY} "$@"'
    script.write_text(f"#!/bin/sh\nexec unshare -m sh -c '{bind}' sh \"$@\"\n")
    script.chmod(0o700)
    trial = ["unshare", "-m", "mount", "--bind", table, "/etc/resolv.conf"]
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as place:
        try:
            place.bind(("127.0.0.77", 53))
            subprocess.run(trial, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            pytest.skip("only root may give a process another resolver")
        threading.Thread(target=answer_names, args=(place,), daemon=True).start()
        monkeypatch.setattr(harness, "BINARY", script)
        yield fresh()


def answer_names(place: socket.socket) -> None:
    """The address of `well.test`, no other one of it, and silence for all else."""
    while True:
        try:
            asked, peer = place.recvfrom(4096)
        except OSError:
            return
        name = b"\4well\4test\0"
        if asked[12:].startswith(name):
            end = 12 + len(name) + 4
            found = asked[end - 3] == 1
            address = b"\xc0\x0c\0\1\0\1\0\0\0\0\0\4\x7f\0\0\1" if found else b""
            counts = b"\0\1" + bytes([0, found]) + b"\0\0\0\0"
            place.sendto(asked[:2] + b"\x81\x80" + counts + asked[12:end] + address, peer)


def test_names_that_no_server_answers_for_hold_up_no_other(named):
    """A look-up of each waits for tens of seconds; the others' tries go on, and a stop waits for none."""
    server, receiver = named.start(), Receiver()
    admin = server.http(headers=steps_up(server, "admin", "root"))
    try:
        port = receiver.url.split(":")[2].split("/")[0]
        hosts = [f"dead-{n}.test:1" for n in range(5)] + [f"well.test:{port}"]
        for host in hosts:
            assert admin.post(PATH, json={"url": f"http://{host}/"}).status_code == 201
        for count in range(1, 9):
            with server.patient(f"ill-{count}") as patient:
                patient.ask(CHEST_PAIN)
        wait_for(lambda: len(receiver.posts) >= 8, 20, "all alerts told")
        assert server.terminate(10) == 0
    finally:
        receiver.close()


def test_what_is_no_address_or_type_is_refused_and_writes_need_fresh_proof(server):
    plain, admin = server.http("admin", "root"), server.http(headers=steps_up(server, "admin", "root"))
    assert plain.post(PATH, json={"url": "https://a.example/x"}).json()["code"] == "step_up_required"
    for url in ("ftp://a.example", "https://u:p@a.example/", "a.example", "", None, 5):
        assert admin.post(PATH, json={"url": url}).status_code == 422, url
    for types in (["nonsense"], ["red_flag_alert", "red_flag_alert"], "red_flag_alert", [5]):
        body = {"url": "https://a.example/x", "types": types}
        assert admin.post(PATH, json=body).status_code == 422, types
    missing = f"{PATH}/whk_{'0' * 26}"
    assert admin.delete(missing).status_code == 404
    assert admin.get(missing + "/deliveries").json()["items"] == []
    assert admin.post(missing + "/deliveries/whd_0/redeliver").status_code == 404
    made = admin.post(PATH, json={"url": "https://a.example/x"}).json()
    assert made["types"] == ["red_flag_alert"]
    assert admin.delete(PATH, params={"id": made["id"]}).status_code == 204


def test_in_production_nothing_is_told_in_the_clear_to_a_host_that_is_only_named_like_this_machine(fresh):
    from harness import run
    from test_configuration import SAFE
    from test_signin import PASSWORD, activate, bearer, sign_in, totp

    server = fresh(**SAFE | {"APP_RATE_LIMITS": "on"})
    assert run("init", server.directory, **SAFE).returncode == 0
    words = ["users", "add", "--data", server.directory, "--login", "ada", "--role", "admin"]
    code = run(*words, **SAFE).stdout.split(": ")[-1].strip()
    server.start()
    secret = activate(server, "ada", code).json()["totp"]["secret"]
    token = sign_in(server, "ada", totp=totp(secret)).json()["access_token"]
    with server.http(headers=bearer(token)) as http:
        assert http.post("/api/auth/step-up", json={"password": PASSWORD, "totp": totp(secret, 1)}).status_code == 200
        for host, status in (
            ("127.hooks.example", 422), ("127.0.0.1.hooks.example", 422), ("127.1", 422), ("hooks.example", 422),
            ("[::2]", 422), ("127.0.0.1:9", 201), ("127.9.9.9", 201), ("localhost:9", 201), ("[::1]:9", 201),
        ):
            answer = http.post(PATH, json={"url": f"http://{host}/x"})
            assert answer.status_code == status, (host, answer.text)
