"""Signing in: passwords, second factors, refresh, cookies, tickets, step-up, and being shut out."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import hmac
import re
import struct
import threading
import time

import httpx
import pytest
from harness import LONG, Stream, run, wait_for

PASSWORD = "a long sentence of my own"


def totp(secret: str, step: int = 0) -> str:
    """RFC 6238, as an authenticator app computes it."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30 + step), hashlib.sha1).digest()
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start:start + 4])[0] & 0x7FFFFFFF) % 10**6:06d}"


def add(server, login: str, role: str = "nurse", **options) -> str:
    """Adds somebody on the console, before the service starts; the code it prints."""
    words = ["users", "add", "--data", server.directory, "--login", login, "--role", role]
    for name, value in options.items():
        words += ["--" + name, value]
    made = run(*words)
    assert made.returncode == 0, made.stderr
    return made.stdout.split(": ")[-1].strip()


def activate(server, login: str, code: str, password: str = PASSWORD) -> httpx.Response:
    with server.http() as http:
        body = {"username": login, "code": code, "password": password}
        return http.post("/api/auth/activate", json=body)


def sign_in(server, login: str, password: str = PASSWORD, **more) -> httpx.Response:
    with server.http() as http:
        body = {"grant_type": "password", "username": login, "password": password} | more
        return http.post("/api/auth/token", json=body)


def bearer(token: str) -> dict:
    return {"Authorization": "Bearer " + token}


def at_once(count: int, ask) -> list:
    """What `ask(0)`, `ask(1)`, … answer when they begin at the same moment."""
    gate, answers = threading.Barrier(count), [None] * count

    def run_one(number: int) -> None:
        gate.wait()
        answers[number] = ask(number)

    threads = [threading.Thread(target=run_one, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


@pytest.fixture(scope="module")
def clinic(tmp_path_factory):
    """A service with a nurse and an administrator who can sign in."""
    from harness import Server

    server = Server(tmp_path_factory.mktemp("clinic") / "data", APP_SERVING_API_KEY="k" * 40)
    server.codes = {
        "nora": add(server, "nora", unit="*"),
        "root": add(server, "root", "admin"),
        "bot": add(server, "bot", "service"),
    }
    server.start()
    for login in ("nora", "root"):
        assert activate(server, login, server.codes[login]).status_code == 201
    yield server
    server.kill()
    assert "Fatal error" not in server.errors()


def admin(server, step_up: bool = True) -> httpx.Client:
    token = sign_in(server, "root").json()["access_token"]
    if step_up:
        with server.http() as http:
            answer = http.post("/api/auth/step-up", json={"password": PASSWORD}, headers=bearer(token))
            assert answer.status_code == 200, answer.text
            token = answer.json()["access_token"]
    return server.http(headers=bearer(token))


def test_the_first_administrator_comes_in_by_a_code_on_the_console_that_counts_once(fresh):
    server = fresh().start()
    # Standard output is no terminal here: it names the file, which its owner alone reads.
    told = "".join(server.lines)
    assert not re.search(r"[A-Z2-7]{4}(-[A-Z2-7]{4}){3}", told)
    file = server.directory / "first-administrator-code"
    assert str(file) in told and file.stat().st_mode & 0o777 == 0o600
    code = file.read_text().strip()
    assert activate(server, "chief", "AAAA-BBBB-CCCC-DDDD").status_code == 401
    assert activate(server, "chief", code, "too short").status_code == 422
    made = activate(server, "chief", code)
    assert made.status_code == 201 and made.json()["role"] == "admin"
    assert activate(server, "chief2", code).status_code == 401
    assert not file.exists(), "a code that was used lies about"
    token = sign_in(server, "chief").json()
    assert token["role"] == "admin" and token["token_type"] == "Bearer"
    assert server.terminate() == 0
    server.start()
    assert "no administrator yet" not in "".join(server.lines)
    assert not file.exists()
    assert sign_in(server, "chief").status_code == 200


def test_a_password_gives_an_access_token_and_a_refresh_token_and_says_who_it_is(clinic):
    answer = sign_in(clinic, "NORA")
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert body["expires_in"] == 900 and body["role"] == "nurse"
    assert "user/Task.rus" in body["scope"] and answer.headers["Cache-Control"] == "no-store"
    with clinic.http(headers=bearer(body["access_token"])) as http:
        me = http.get("/api/auth/me").json()
        assert me["user_id"] == body["user_id"] and me["session"]["extendable"] is True
        assert http.get("/api/nurse/queue").status_code == 200
        assert http.get("/api/admin/users").status_code == 403


def test_a_wrong_password_an_unknown_name_and_a_shut_out_account_are_told_the_same(clinic):
    answers = [sign_in(clinic, "nora", "wrong wrong wrong w"), sign_in(clinic, "nobody-here")]
    assert {a.status_code for a in answers} == {401}
    assert len({a.json()["detail"] for a in answers}) == 1
    kinds = [e["type"] for e in clinic.audit(type="sign_in_failed")]
    assert len(kinds) >= 2


@pytest.mark.alone
def test_guessing_is_slowed_down_and_the_owner_is_not_locked_out_from_elsewhere(fresh):
    """After five failures the same account from the same address waits; others do not."""
    server = fresh()
    codes = {login: add(server, login) for login in ("ann", "ben")}
    server.start()
    for login, code in codes.items():
        assert activate(server, login, code).status_code == 201
    guesses = [sign_in(server, "ann", f"guess number {n} of many").status_code for n in range(12)]
    assert guesses[:5] == [401] * 5 and guesses.count(429) >= 4
    refused = sign_in(server, "ann")
    assert refused.status_code == 429 and int(refused.headers["Retry-After"]) >= 1
    assert sign_in(server, "ben").status_code == 200


def test_a_refresh_token_counts_once_and_its_second_use_ends_the_sign_in(clinic):
    first = sign_in(clinic, "nora").json()
    with clinic.http() as http:

        def refresh(token):
            body = {"grant_type": "refresh_token", "refresh_token": token}
            return http.post("/api/auth/token", json=body)

        second = refresh(first["refresh_token"])
        assert second.status_code == 200
        third = refresh(second.json()["refresh_token"])
        assert third.status_code == 200
        assert refresh(first["refresh_token"]).status_code == 401
        assert refresh(third.json()["refresh_token"]).status_code == 401
        me = http.get("/api/auth/me", headers=bearer(third.json()["access_token"]))
        assert me.status_code == 401
        assert refresh("rt_" + "0" * 26 + "_0_" + "A" * 43).status_code == 401


def test_of_eight_who_bring_one_secret_at_the_same_moment_one_is_let_in(fresh):
    """Codes of invitation, and refresh tokens, whose second use ends the sign-in; from eight addresses."""
    server = fresh(APP_TRUSTED_PROXIES='["127.0.0.0/8"]')
    codes = {f"new-{n}": add(server, f"new-{n}") for n in range(8 if LONG else 3)}
    server.start()
    clients = [server.http(headers={"X-Forwarded-For": f"198.51.100.{n + 1}"}) for n in range(8)]
    for client in clients:
        assert client.get("/livez").status_code == 200
    for login, code in codes.items():
        body = {"username": login, "code": code}
        answers = at_once(
            8, lambda n: clients[n].post("/api/auth/activate", json=body | {"password": f"{PASSWORD} {n}"})
        )
        won = [n for n in range(8) if answers[n].status_code == 201]
        assert len(won) == 1, [a.status_code for a in answers]
        first = sign_in(server, login, f"{PASSWORD} {won[0]}").json()
        body = {"grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
        answers = at_once(8, lambda n: clients[n].post("/api/auth/token", json=body))
        assert [a.status_code for a in answers].count(200) == 1
        assert clients[0].get("/api/auth/me", headers=bearer(first["access_token"])).status_code == 401
    for client in clients:
        client.close()


def test_a_copied_access_token_makes_no_other_and_no_cookie_that_outlives_it(fresh):
    """`extend` and `session` give what lasts for the refresh token alone, and give the next of its kind."""
    server = fresh(APP_SESSION_IDLE_SECONDS="7200", APP_TOKEN_SECONDS="5")
    codes = {login: add(server, login, unit="*") for login in ("ann", "ben")}
    server.start()
    for login, code in codes.items():
        assert activate(server, login, code).status_code == 201
    ann, ben = (sign_in(server, login).json() for login in ("ann", "ben"))
    with server.http(headers=bearer(ann["access_token"])) as http:
        bare = http.post("/api/auth/extend").json()
        assert (bare["access_token"], bare["refresh_token"]) == (None, None) and bare["ends_in"] > 7000
        made = http.post("/api/auth/session")
        assert made.json()["ends_in"] <= 5 and made.json()["refresh_token"] is None
        page = {"Cookie": made.headers["Set-Cookie"].split(";")[0], "Origin": server.url}
        with server.socket("/ws/chat", additional_headers=page) as socket:
            assert socket.close_code(20) == 4401
        for path in ("/api/auth/extend", "/api/auth/session"):
            assert http.post(path, json={"refresh_token": ben["refresh_token"]}).status_code == 401
        fresh_one = http.post("/api/auth/extend", json={"refresh_token": ann["refresh_token"]}).json()
        made = http.post("/api/auth/session", json={"refresh_token": fresh_one["refresh_token"]})
        assert made.status_code == 201 and made.json()["ends_in"] > 7000
        cookie = {"Cookie": made.headers["Set-Cookie"].split(";")[0]}
        next_one = {"grant_type": "refresh_token", "refresh_token": made.json()["refresh_token"]}
        assert http.post("/api/auth/token", json=next_one).status_code == 200
    with server.http() as http:
        proofs = (bearer(fresh_one["access_token"]), cookie, bearer(ben["access_token"]))
        assert [http.get("/api/auth/me", headers=head).status_code for head in proofs] == [200] * 3
        # Somebody else has a copy of it: neither goes on.
        stolen = {"refresh_token": ann["refresh_token"]}
        assert http.post("/api/auth/extend", json=stolen, headers=proofs[0]).status_code == 401
        assert [http.get("/api/auth/me", headers=head).status_code for head in proofs] == [401, 401, 200]


def test_logout_ends_the_token_its_refresh_and_its_open_socket(clinic):
    body = sign_in(clinic, "nora").json()
    socket = clinic.socket("/ws/chat", body["access_token"])
    socket.until("welcome")
    with clinic.http(headers=bearer(body["access_token"])) as http:
        assert http.post("/api/auth/logout").status_code == 204
        assert http.get("/api/auth/me").status_code == 401
    began = time.monotonic()
    assert socket.close_code() == 4401
    assert time.monotonic() - began < 5


def test_a_token_without_a_sign_in_is_taken_back_and_stays_so_after_a_restart(fresh):
    server = fresh().start()
    token = server.token("nurse", "n")
    with server.http(headers=bearer(token)) as http:
        assert http.post("/api/auth/logout").status_code == 204
        assert http.get("/api/auth/me").status_code == 401
    server.terminate()
    server.start()
    with server.http(headers=bearer(token)) as http:
        assert http.get("/api/auth/me").status_code == 401


def test_sign_ins_and_refresh_tokens_survive_a_restart(fresh):
    server = fresh()
    code = add(server, "ann")
    server.start()
    activate(server, "ann", code)
    body = sign_in(server, "ann").json()
    server.kill()
    server.start()
    with server.http(headers=bearer(body["access_token"])) as http:
        assert http.get("/api/auth/me").status_code == 200
        again = {"grant_type": "refresh_token", "refresh_token": body["refresh_token"]}
        assert http.post("/api/auth/token", json=again).status_code == 200


def test_a_second_factor_is_needed_where_it_is_required_and_each_code_counts_once(fresh):
    server = fresh(APP_REQUIRE_TOTP="true")
    code = add(server, "ann")
    server.start()
    made = activate(server, "ann", code).json()
    secret = made["totp"]["secret"]
    assert made["totp"]["uri"].startswith("otpauth://totp/")
    assert sign_in(server, "ann").json()["code"] == "second_factor_required"
    assert sign_in(server, "ann", totp="000000").status_code == 401
    right = totp(secret)
    assert sign_in(server, "ann", totp=right).status_code == 200
    assert sign_in(server, "ann", totp=right).status_code == 401
    # Nor after a crash; the next code does.
    server.kill()
    server.start()
    assert sign_in(server, "ann", totp=right).status_code == 401
    assert sign_in(server, "ann", totp=totp(secret, 1)).status_code == 200


# Browsers


def test_who_lost_the_second_factor_comes_in_by_a_new_code_with_another(clinic):
    """Also where none is required: the factor before is replaced, never left out."""
    with admin(clinic) as root:
        made = root.post("/api/admin/users", json={"login": "lost-phone", "role": "nurse"}).json()
        activate(clinic, "lost-phone", made["activation_code"])
        with clinic.http(headers=bearer(sign_in(clinic, "lost-phone").json()["access_token"])) as http:
            assert http.post("/api/auth/step-up", json={"password": PASSWORD}).status_code == 200
            assert http.post("/api/auth/totp").status_code == 201
        assert sign_in(clinic, "lost-phone").json()["code"] == "second_factor_required"
        again = root.post(f"/api/admin/users/{made['user_id']}/invite").json()["activation_code"]
    secret = activate(clinic, "lost-phone", again).json()["totp"]["secret"]
    assert sign_in(clinic, "lost-phone").json()["code"] == "second_factor_required"
    assert sign_in(clinic, "lost-phone", totp=totp(secret)).status_code == 200


def test_a_cookie_session_needs_its_request_token_and_ends_at_logout(clinic):
    token = sign_in(clinic, "nora").json()["access_token"]
    with clinic.http() as http:
        made = http.post("/api/auth/session", headers=bearer(token))
        assert made.status_code == 201
        cookie = made.headers["Set-Cookie"]
        for part in ("__Host-anamnesis=", "Secure", "HttpOnly", "SameSite=Strict", "Path=/"):
            assert part in cookie
        value = cookie.split(";")[0]
        csrf = made.json()["csrf_token"]
        own = f"http://127.0.0.1:{clinic.port}"
        assert http.get("/api/auth/me", headers={"Cookie": value}).status_code == 200
        assert http.get("/api/auth/me", headers={"Cookie": value + "x"}).status_code == 401
        post = {"Cookie": value, "Origin": own}
        assert http.post("/api/auth/extend", headers=post).status_code == 403
        wrong = post | {"X-CSRF-Token": csrf[:-2] + "AA"}
        assert http.post("/api/auth/extend", headers=wrong).status_code == 403
        foreign = post | {"X-CSRF-Token": csrf, "Origin": "https://evil.example"}
        assert http.post("/api/auth/extend", headers=foreign).status_code == 403
        cross = {"Cookie": value, "X-CSRF-Token": csrf, "Sec-Fetch-Site": "cross-site"}
        assert http.post("/api/auth/extend", headers=cross).status_code == 403
        # What a page of elsewhere has a browser ask is answered as if the cookie had not come, also for reading.
        for site, status in (("same-origin", 200), ("none", 200), ("same-site", 401), ("cross-site", 401)):
            asked = {"Cookie": value, "Sec-Fetch-Site": site}
            assert http.get("/api/auth/me", headers=asked).status_code == status, site
            assert http.get("/health", headers=asked).status_code == 200
        good = post | {"X-CSRF-Token": csrf}
        extended = http.post("/api/auth/extend", headers=good)
        assert extended.status_code == 200 and extended.json()["access_token"] is None
        assert http.post("/api/auth/logout", headers=good).status_code == 204
        assert http.get("/api/auth/me", headers={"Cookie": value}).status_code == 401


def test_a_socket_with_a_cookie_needs_an_origin_that_is_listed(clinic):
    from websockets.exceptions import InvalidStatus

    token = sign_in(clinic, "nora").json()["access_token"]
    with clinic.http() as http:
        cookie = http.post("/api/auth/session", headers=bearer(token)).headers["Set-Cookie"]
    headers = {"Cookie": cookie.split(";")[0]}
    for origin in (None, "https://evil.example", "null"):
        with pytest.raises(InvalidStatus) as refused:
            more = {"Origin": origin} if origin else {}
            clinic.socket("/ws/chat", additional_headers=headers | more)
        assert refused.value.response.status_code == 403
    own = {"Origin": f"http://127.0.0.1:{clinic.port}"}
    with clinic.socket("/ws/chat", additional_headers=headers | own) as socket:
        assert socket.until("welcome")


def test_a_ticket_opens_one_path_once(clinic):
    token = clinic.token("nurse", "a-nurse")
    with clinic.http(headers=bearer(token)) as http:

        def ticket(path="/ws/chat", **headers):
            body = {"purpose": "ws", "path": path}
            return http.post("/api/auth/tickets", json=body, headers=headers)

        made = ticket()
        assert made.status_code == 201 and made.json()["expires_in"] == 30
        with clinic.socket(made.json()["url"]) as socket:
            assert socket.until("welcome")
        me = http.get("/api/auth/me")
        assert me.status_code == 200
        with clinic.http() as bare:
            used = bare.get("/api/nurse/queue", params={"ticket": made.json()["ticket"]})
            assert used.status_code == 401
            other = ticket().json()["ticket"]
            assert bare.get("/api/nurse/queue", params={"ticket": other}).status_code == 401
            assert bare.get("/ws/emergency/", params={"ticket": other}).status_code == 401
            assert bare.get("/ws/chat", params={"ticket": other}).status_code == 401
        assert ticket("/nothing").status_code == 404
        assert ticket("/api/nurse/queue").status_code == 404, "only where no header can be sent"
        assert ticket("/ws/chat?x=1").status_code == 422


# Administration


def test_changes_of_people_need_an_administrator_who_proved_themselves_again(clinic):
    with admin(clinic, step_up=False) as http:
        # The clinic's fixture may have stepped up in another sign-in: this one has not.
        answer = http.post("/api/admin/users", json={"login": "eve", "role": "nurse"})
        assert answer.status_code == 403 and answer.json()["code"] == "step_up_required"
        assert "insufficient_user_authentication" in answer.headers["WWW-Authenticate"]
        assert http.get("/api/admin/users").status_code == 200
    with admin(clinic) as http:
        made = http.post("/api/admin/users", json={"login": "eve", "role": "nurse"})
        assert made.status_code == 201 and made.json()["status"] == "invited"
        assert http.post("/api/admin/users", json={"login": "EVE", "role": "nurse"}).status_code == 409
        listed = {u["login"]: u for u in http.get("/api/admin/users").json()["items"]}
        assert listed["nora"]["status"] == "active" and listed["eve"]["status"] == "invited"
    assert activate(clinic, "eve", made.json()["activation_code"]).status_code == 201
    assert sign_in(clinic, "eve").json()["role"] == "nurse"


def test_a_shut_out_person_loses_tokens_sockets_and_streams_within_five_seconds(clinic):
    with admin(clinic) as http:
        made = http.post("/api/admin/users", json={"login": "temp", "role": "nurse", "unit": "*"})
        activate(clinic, "temp", made.json()["activation_code"])
        token = sign_in(clinic, "temp").json()["access_token"]
        socket = clinic.socket("/ws/chat", token)
        socket.until("welcome")
        theirs = clinic.http(headers=bearer(token) | {"Accept": "text/event-stream"})
        with theirs, theirs.stream("POST", "/api/streaming/dashboard") as response:
            stream = Stream(response)
            stream.until("dashboard_update")
            began = time.monotonic()
            user = made.json()["user_id"]
            gone = http.post(f"/api/admin/users/{user}/disable", json={"reason": "left"})
            assert gone.status_code == 200
            assert socket.close_code() == 4401
            assert wait_for(lambda: stream.until("stream_error"), 5)
            assert time.monotonic() - began < 5
        with clinic.http(headers=bearer(token)) as late:
            assert late.get("/api/auth/me").status_code == 401
        assert sign_in(clinic, "temp").status_code == 401


def test_a_scope_that_was_taken_away_counts_at_once_for_tokens_cookies_and_what_is_being_told(fresh):
    """Made before, extended after, in a browser, and a replay that runs; a charge nurse's own as well."""
    server = fresh()
    codes = {
        login: add(server, login, role, **more)
        for login, role, more in (
            ("cara", "compliance", {"scope": "audit.clinical"}),
            ("chad", "nurse", {"scope": "charge_nurse"}),
            ("root", "admin", {}),
        )
    }
    server.start()
    for login, code in codes.items():
        assert activate(server, login, code).status_code == 201
    with server.http("patient", "ill") as patient:
        session = patient.post("/api/sessions", json={}).json()["session_id"]
        path = f"/api/sessions/{session}/messages"
        first = patient.post(path, json={"content": "a canary cough"}).json()["seq"]
        time.sleep(0.3)
        patient.post(path, json={"content": "still that canary cough"})

    def reads(head: dict) -> bool:
        with server.http(headers=head) as http:
            answer = http.get("/api/audit/replay", params={"session_id": session})
            assert answer.status_code == 200, answer.text
            assert answer.json()["redacted"] == ("canary" not in answer.text)
            return "canary" in answer.text

    signed = {login: sign_in(server, login).json() for login in ("cara", "chad")}
    cara, chad = (bearer(signed[login]["access_token"]) for login in ("cara", "chad"))
    with server.http(headers=cara) as http:
        made = http.post("/api/auth/session")
        cookie = {"Cookie": made.headers["Set-Cookie"].split(";")[0]}
    assert reads(cara) and reads(cookie)
    shared_reply = {"content": "hello", "shared": True}
    with server.http(headers=chad) as nurse, admin(server) as root, server.http(headers=cara) as officer:
        assert nurse.post("/api/nurse/canned-replies", json=shared_reply).status_code == 201
        users = {u["login"]: u["user_id"] for u in root.get("/api/admin/users").json()["items"]}
        # So slowly that ten seconds lie between two steps.
        query = {"session_id": session, "seq": first, "speed": "0.01"}
        accept = {"Accept": "text/event-stream"}
        with officer.stream("GET", "/api/audit/replay", params=query, headers=accept) as response:
            stream = Stream(response)
            stream.until("state")
            for login in ("cara", "chad"):
                changed = root.patch(f"/api/admin/users/{users[login]}", json={"scopes": []})
                assert changed.status_code == 200 and changed.json()["scopes"] == []
            assert stream.until("done", 5, lambda done: done["status"] == "ended")
        assert nurse.post("/api/nurse/canned-replies", json=shared_reply).status_code == 403
        assert nurse.get("/api/nurse/analytics", params={"nurse": users["cara"]}).status_code == 403
        renewal = {"refresh_token": signed["cara"]["refresh_token"]}
        extended = officer.post("/api/auth/extend", json=renewal).json()["access_token"]
        assert "audit.clinical" not in officer.get("/api/auth/me").json()["scope"]
        claimed = extended.split(".")[1]
        assert b"audit.clinical" not in base64.urlsafe_b64decode(claimed + "=" * (-len(claimed) % 4))
    assert not reads(cara) and not reads(cookie) and not reads(bearer(extended))


def test_the_last_administrator_can_not_be_shut_out(clinic):
    with admin(clinic) as http:
        me = http.get("/api/auth/me").json()["user_id"]
        assert http.post(f"/api/admin/users/{me}/disable").status_code == 409
        assert http.patch(f"/api/admin/users/{me}", json={"role": "nurse"}).status_code == 409


def test_of_two_administrators_who_shut_each_other_out_at_the_same_moment_one_stays(fresh):
    """And whoever was invited but never came in is nobody to leave the service to."""
    server = fresh()
    codes = {login: add(server, login, "admin") for login in ("root", "chief")}
    server.start()
    for login, code in codes.items():
        assert activate(server, login, code).status_code == 201
    with admin(server) as root:
        users = {u["login"]: u["user_id"] for u in root.get("/api/admin/users").json()["items"]}
    token = sign_in(server, "chief").json()["access_token"]
    with admin(server) as root, server.http(headers=bearer(token)) as chief:
        assert chief.post("/api/auth/step-up", json={"password": PASSWORD}).status_code == 200
        turns = [(root, users["chief"]), (chief, users["root"])]
        answers = at_once(2, lambda n: turns[n][0].post(f"/api/admin/users/{turns[n][1]}/disable"))
    # The second one is refused as the last, or as somebody who is shut out by then.
    assert sorted(a.status_code for a in answers) in ([200, 401], [200, 409])
    left = [login for login in ("root", "chief") if sign_in(server, login).status_code == 200]
    assert len(left) == 1
    token = sign_in(server, left[0]).json()["access_token"]
    with server.http(headers=bearer(token)) as last:
        assert last.post("/api/auth/step-up", json={"password": PASSWORD}).status_code == 200
        assert last.post("/api/admin/users", json={"login": "invited", "role": "admin"}).status_code == 201
        assert last.post(f"/api/admin/users/{users[left[0]]}/disable").status_code == 409


def test_a_programs_key_is_exchanged_for_a_token_and_can_be_taken_back(clinic):
    key = clinic.codes["bot"]
    assert re.fullmatch(r"ak_[0-9A-Z]{26}_[A-Za-z0-9_-]{43}", key)
    with clinic.http(headers={"X-API-Key": key}) as http:
        assert http.get("/api/auth/me").json()["role"] == "service"
        token = http.post("/api/auth/token", json={"grant_type": "api_key"}).json()
        assert token["role"] == "service" and token["refresh_token"] is None
    with clinic.http(headers={"X-API-Key": key[:-1] + "_"}) as http:
        assert http.get("/api/auth/me").status_code == 401
    with clinic.http(headers=bearer("k" * 40)) as http:
        token = http.post("/api/auth/token", json={"grant_type": "api_key"}).json()
        assert http.get("/api/auth/me", headers=bearer(token["access_token"])).status_code == 200
    with admin(clinic) as http:
        bot = next(u for u in http.get("/api/admin/users").json()["items"] if u["login"] == "bot")
        path = f"/api/admin/users/{bot['user_id']}/keys/crd_{key.split('_')[1]}"
        assert http.delete(path).status_code == 204
    with clinic.http(headers={"X-API-Key": key}) as http:
        assert http.get("/api/auth/me").status_code == 401


def test_what_was_made_from_a_key_ends_with_the_key(fresh):
    """Its tokens, before and after a restart, and the sockets opened with them; a browser's session is never made of it."""
    server = fresh()
    codes = {"kim": add(server, "kim", unit="*"), "root": add(server, "root", "admin")}
    server.start()
    for login, code in codes.items():
        activate(server, login, code)
    with admin(server) as chief:
        me = next(u for u in chief.get("/api/admin/users").json()["items"] if u["login"] == "kim")["user_id"]
        key = chief.post(f"/api/admin/users/{me}/keys").json()["api_key"]
    with server.http(headers=bearer(key)) as http:
        token = http.post("/api/auth/token", json={"grant_type": "api_key"}).json()["access_token"]
    with server.http(headers=bearer(token)) as http, server.socket("/ws/chat", token) as socket:
        socket.until("welcome")
        assert http.get("/api/auth/me").json()["user_id"] == me
        assert http.post("/api/auth/session").status_code == 409
        assert http.post("/api/auth/extend").status_code == 409
        with admin(server) as chief:
            path = f"/api/admin/users/{me}/keys/crd_{key.split('_')[1]}"
            assert chief.delete(path).status_code == 204
        assert http.get("/api/auth/me").status_code == 401
        assert socket.close_code(5) == 4401
    server.terminate()
    server.start()
    with server.http(headers=bearer(token)) as http:
        assert http.get("/api/auth/me").status_code == 401


def test_a_cookie_made_from_a_token_without_a_sign_in_ends_with_that_token(fresh):
    server = fresh().start()
    brief, taken = server.token("nurse", "brief", ttl=3), server.token("nurse", "taken")
    cookies = {}
    with server.http() as http:
        for name, token in (("brief", brief), ("taken", taken)):
            made = http.post("/api/auth/session", headers=bearer(token))
            assert made.status_code == 201
            cookies[name] = {"Cookie": made.headers["Set-Cookie"].split(";")[0]}
            assert http.get("/api/auth/me", headers=cookies[name]).status_code == 200
            if name == "brief":
                assert made.json()["ends_in"] <= 3
        # A cookie is no key: it begins no chain of tokens that outlives it.
        csrf = {"X-CSRF-Token": made.json()["csrf_token"], "Origin": server.url}
        body = {"grant_type": "api_key"}
        assert http.post("/api/auth/token", json=body, headers=cookies["taken"] | csrf).status_code == 401
        assert http.post("/api/auth/logout", headers=bearer(taken)).status_code == 204
        assert http.get("/api/auth/me", headers=cookies["taken"]).status_code == 401
        time.sleep(3.2)
        assert http.get("/api/auth/me", headers=cookies["brief"]).status_code == 401
    # Nor does a restart bring one back.
    with server.http() as http:
        made = http.post("/api/auth/session", headers=bearer(server.token("nurse", "kept")))
        kept = {"Cookie": made.headers["Set-Cookie"].split(";")[0]}
    server.terminate()
    server.start()
    with server.http() as http:
        assert http.get("/api/auth/me", headers=kept).status_code == 401


def test_in_production_only_programs_have_keys_and_a_persons_counts_no_longer(fresh):
    from test_configuration import SAFE

    server = fresh(**SAFE | {"APP_RATE_LIMITS": "on"})
    assert run("init", server.directory, **SAFE).returncode == 0
    words = ["users", "add", "--data", server.directory, "--login"]
    code, key = (
        run(*words, login, "--role", role, **SAFE).stdout.split(": ")[-1].strip()
        for login, role in (("ada", "admin"), ("bot", "service"))
    )
    server.start()
    secret = activate(server, "ada", code).json()["totp"]["secret"]
    token = sign_in(server, "ada", totp=totp(secret)).json()["access_token"]
    with server.http(headers=bearer(token)) as http:
        proof = {"password": PASSWORD, "totp": totp(secret, 1)}
        assert http.post("/api/auth/step-up", json=proof).status_code == 200
        nurse = http.post("/api/admin/users", json={"login": "nina", "role": "nurse"}).json()["user_id"]
        refused = http.post(f"/api/admin/users/{nurse}/keys")
        assert refused.status_code == 409 and "programs" in refused.json()["detail"]
        known = next(u for u in http.get("/api/admin/users").json()["items"] if u["login"] == "bot")
        assert http.post(f"/api/admin/users/{known['user_id']}/keys").status_code == 201
    with server.http(headers=bearer(key)) as program:
        assert program.get("/api/auth/me").status_code == 200
        with server.http(headers=bearer(token)) as http:
            changed = http.patch(f"/api/admin/users/{known['user_id']}", json={"role": "nurse"})
            assert changed.status_code == 200, changed.text
        assert program.get("/api/nurse/queue").status_code == 401


def test_token_keys_rotate_and_tokens_of_the_key_before_still_count(clinic):
    token = sign_in(clinic, "nora").json()["access_token"]
    with admin(clinic) as http:
        before = http.get("/.well-known/jwks.json").json()["keys"]
        after = http.post("/api/admin/keys/rotate").json()["keys"]
        assert after[1:] == before[:1] and after[0] != before[0]
    with clinic.http(headers=bearer(token)) as http:
        assert http.get("/api/auth/me").status_code == 200
    assert sign_in(clinic, "nora").status_code == 200


# Ends


def test_a_sign_in_ends_when_nothing_happens_and_its_socket_is_warned_and_closed(fresh):
    server = fresh(APP_SESSION_IDLE_SECONDS="3")
    code = add(server, "ann", unit="*")
    server.start()
    activate(server, "ann", code)
    body = sign_in(server, "ann").json()
    with server.socket("/ws/chat", body["access_token"]) as socket:
        warned = socket.until("session_expiring")["payload"]
        assert 0 <= warned["expires_in"] <= 3 and warned["extendable"] is True
        with server.http(headers=bearer(body["access_token"])) as http:
            time.sleep(1.5)
            assert http.post("/api/auth/extend").status_code == 200
            time.sleep(2)
            polled = http.get("/api/auth/me", headers={"X-Background": "1"})
            assert polled.status_code == 200
        assert socket.close_code(8) == 4401
    with server.http(headers=bearer(body["access_token"])) as http:
        assert http.get("/api/auth/me").status_code == 401
    assert any(e["type"] == "signed_out" for e in server.audit(type="signed_out"))


def test_a_socket_ends_with_its_token_unless_a_newer_one_comes(fresh):
    server = fresh().start()
    with server.socket("/ws/chat", server.token("nurse", "n", ttl=2)) as socket:
        socket.until("token_expiring")
        assert socket.close_code(8) == 4401
    with server.socket("/ws/chat", server.token("nurse", "m", ttl=3)) as socket:
        socket.send({"type": "auth", "payload": {"token": server.token("nurse", "m", ttl=600)}})
        socket.until("authenticated")
        time.sleep(4)
        assert socket.pong() is not None
        socket.send({"type": "auth", "payload": {"token": server.token("nurse", "other")}})
        assert socket.close_code(8) == 4401


def test_no_secret_stands_in_the_log_the_databases_or_what_is_printed(fresh):
    server = fresh()
    code = add(server, "ann")
    server.start()
    activate(server, "ann", code)
    body = sign_in(server, "ann").json()
    server.terminate()
    secrets = [PASSWORD, code, code.replace("-", ""), body["refresh_token"], body["access_token"]]
    stored = b"".join(p.read_bytes() for p in server.directory.iterdir() if p.is_file())
    printed = (server.errors() + "".join(server.lines)).encode()
    for secret in secrets:
        assert secret.encode() not in stored and secret.encode() not in printed


def test_who_begins_one_sign_in_after_another_ends_the_oldest_and_takes_nobodys_place(fresh):
    server = fresh().start()
    with server.http("patient", "ada") as ada:
        cookies = []
        for _ in range(34):
            answer = ada.post("/api/auth/session", json={})
            assert answer.status_code == 201, answer.text
            cookies.append(answer.headers["Set-Cookie"].split(";")[0])
            ada.cookies.clear()

    def status(cookie: str) -> int:
        with server.http(headers={"Cookie": cookie}) as http:
            return http.get("/api/auth/me").status_code

    assert [status(cookie) for cookie in cookies] == [401] * 2 + [200] * 32
    assert len([e for e in server.events() if e["type"] == "signed_out"]) == 2


def test_an_administrator_without_a_password_is_none_yet_and_may_come_in_by_the_first_code(fresh):
    """As a crash leaves one: added, and the code gone."""
    server = fresh()
    add(server, "root", "admin")
    server.start()
    file = server.directory / "first-administrator-code"
    code = file.read_text().strip()
    assert activate(server, "nora", "AAAA-BBBB-CCCC-DDDD").status_code == 401
    assert activate(server, "root", code).status_code == 201
    assert not file.exists() and sign_in(server, "root").status_code == 200
    assert activate(server, "root2", code).status_code == 401


def test_an_administrator_by_invitation_leaves_no_first_code_behind(fresh):
    server = fresh()
    invitation = add(server, "root", "admin")
    server.start()
    file = server.directory / "first-administrator-code"
    code = file.read_text().strip() if file.exists() else "AAAA-BBBB-CCCC-DDDD"
    assert activate(server, "root", invitation).status_code == 201
    assert not file.exists() and activate(server, "root2", code).status_code == 401
    assert activate(server, "root", invitation).status_code == 401


@pytest.mark.alone
@pytest.mark.skipif(not LONG, reason="half a minute of hashing")
def test_a_code_outlives_a_crowd_that_keeps_its_password_from_being_hashed(fresh):
    server = fresh().start()
    code = (server.directory / "first-administrator-code").read_text().strip()

    def knock(number: int) -> None:
        with contextlib.suppress(httpx.HTTPError):
            sign_in(server, f"nobody-{number}")

    crowd = [threading.Thread(target=knock, args=(number,)) for number in range(72)]
    for thread in crowd:
        thread.start()
    first = activate(server, "chief", code)
    if first.status_code != 201:
        assert first.status_code == 503 and "signing in at once" in first.json()["detail"]
    for thread in crowd:
        thread.join()
    if first.status_code != 201:
        assert activate(server, "chief", code).status_code == 201
