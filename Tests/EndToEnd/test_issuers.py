"""Other issuers' tokens by key sets that are fetched: fresh keys, rate bounds, and servers that misbehave."""

from __future__ import annotations

import http.server
import json
import threading
import time

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa, utils
from harness import SECRET, b64, claims, hs256, run, wait_for
from test_access import steps_up

ISSUER = "https://idp.example"


def number(value: int, size: int | None = None) -> str:
    return b64(value.to_bytes(size or (value.bit_length() + 7) // 8, "big"))


class Signer:
    """A key of an issuer, by algorithm."""

    def __init__(self, algorithm: str, kid: str):
        self.algorithm, self.kid = algorithm, kid
        if algorithm == "EdDSA":
            self.key = ed25519.Ed25519PrivateKey.generate()
            public = {"kty": "OKP", "crv": "Ed25519", "x": b64(self.key.public_key().public_bytes_raw())}
        elif algorithm == "ES256":
            self.key = ec.generate_private_key(ec.SECP256R1())
            point = self.key.public_key().public_numbers()
            public = {"kty": "EC", "crv": "P-256", "x": number(point.x, 32), "y": number(point.y, 32)}
        else:
            self.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
            public = self.key.public_key().public_numbers()
            public = {"kty": "RSA", "n": number(public.n), "e": number(public.e)}
        self.jwk = public | {"kid": kid, "alg": algorithm, "use": "sig"}

    def sign(self, data: bytes) -> bytes:
        if self.algorithm == "EdDSA":
            return self.key.sign(data)
        if self.algorithm == "ES256":
            r, s = utils.decode_dss_signature(self.key.sign(data, ec.ECDSA(hashes.SHA256())))
            return r.to_bytes(32, "big") + s.to_bytes(32, "big")
        if self.algorithm == "PS256":
            return self.key.sign(data, padding.PSS(padding.MGF1(hashes.SHA256()), 32), hashes.SHA256())
        return self.key.sign(data, padding.PKCS1v15(), hashes.SHA256())

    def token(self, **changes) -> str:
        claims = {
            "iss": ISSUER, "aud": "anamnesis", "sub": "far-nurse", "role": "nurse",
            "exp": int(time.time()) + 600,
        } | changes
        signed = b64({"alg": self.algorithm, "kid": self.kid, "typ": "JWT"}) + "." + b64(claims)
        return signed + "." + b64(self.sign(signed.encode()))


class Provider:
    """An issuer's web server: serves a key set, counts who asks, and misbehaves on demand."""

    def __init__(self):
        self.signers: list[Signer] = []
        self.asked = 0
        self.behave = "well"
        provider = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                provider.asked += 1
                body = json.dumps({"keys": [s.jwk for s in provider.signers]}).encode()
                status, headers = 200, {"Content-Type": "application/json"}
                match provider.behave:
                    case "slow":
                        time.sleep(8)
                    case "error":
                        status = 500
                    case "redirect":
                        status, headers = 302, {"Location": f"http://127.0.0.1:{provider.port}/elsewhere"}
                    case "garbage":
                        body = b"<html>not a key set</html>"
                    case "huge":
                        body = json.dumps({"keys": [], "pad": "x" * (1 << 20)}).encode()
                    case "secret":
                        body = json.dumps({"keys": [{"kty": "oct", "alg": "HS256", "k": b64(b"k" * 32)}]}).encode()
                try:
                    self.send_response(status)
                    for name, value in headers.items():
                        self.send_header(name, value)
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)
                except OSError:
                    pass

            def log_message(self, *_):
                pass

        self.site = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.site.server_port
        threading.Thread(target=self.site.serve_forever, daemon=True).start()

    def setting(self, **more) -> str:
        entry = {
            "issuer": ISSUER, "jwks_url": f"http://127.0.0.1:{self.port}/jwks.json", "roles": ["nurse"],
        }
        return json.dumps([entry | more])


@pytest.fixture
def provider():
    made = Provider()
    yield made
    made.site.shutdown()


def status(server, token: str) -> int:
    with server.http(headers={"Authorization": "Bearer " + token}) as http:
        return http.get("/api/auth/me").status_code


def test_tokens_of_a_fetched_key_set_count_for_every_algorithm_and_only_for_their_roles(fresh, provider):
    provider.signers = [Signer(a, "k-" + a) for a in ("EdDSA", "ES256", "RS256", "PS256")]
    server = fresh(APP_JWT_ISSUERS=provider.setting()).start()
    for signer in provider.signers:
        assert status(server, signer.token()) == 200, signer.algorithm
        assert status(server, signer.token(role="admin")) == 401
        assert status(server, signer.token(aud="another")) == 401
        assert status(server, signer.token(iss="https://other.example")) == 401
    forger = Signer("EdDSA", "k-EdDSA")
    assert status(server, forger.token()) == 401
    assert provider.asked <= 2


def test_a_key_made_after_the_last_fetch_is_fetched_at_its_first_token_and_the_old_one_stops(fresh, provider):
    old, new = Signer("ES256", "old"), Signer("ES256", "new")
    provider.signers = [old]
    server = fresh(APP_JWT_ISSUERS=provider.setting()).start()
    assert status(server, old.token()) == 200
    provider.signers = [new]
    wait_for(lambda: status(server, new.token()) == 200, 15, "the new key")
    assert status(server, old.token()) == 401


def test_ten_thousand_invented_keys_cause_a_fetch_in_ten_seconds_at_most(fresh, provider):
    good = Signer("EdDSA", "good")
    provider.signers = [good]
    server = fresh(APP_JWT_ISSUERS=provider.setting()).start()
    assert status(server, good.token()) == 200
    before, began = provider.asked, time.monotonic()
    forger = Signer("EdDSA", "x")
    with server.http() as http:
        for n in range(300):
            forger.kid = f"invented-{n}"
            assert http.get("/api/auth/me", headers={"Authorization": "Bearer " + forger.token()}).status_code == 401
    allowed = 1 + (time.monotonic() - began) / 10
    assert provider.asked - before <= allowed
    assert status(server, good.token()) == 200


@pytest.mark.parametrize("behave", ["error", "redirect", "garbage", "huge", "secret", "slow"])
def test_an_issuer_that_misbehaves_stops_its_own_tokens_only_and_keeps_nobody_waiting(fresh, provider, behave):
    provider.behave = behave
    good = Signer("EdDSA", "good")
    provider.signers = [good]
    server = fresh(APP_JWT_ISSUERS=provider.setting()).start()
    began = time.monotonic()
    assert status(server, good.token()) == 401
    assert time.monotonic() - began < 6.5
    with server.http("nurse") as http:
        assert http.get("/api/nurse/queue").status_code == 200
    # The answer does not wait for the line to be written.
    wait_for(lambda: "a key set can't be fetched" in server.errors(), what="the line in the log")
    if behave == "redirect":
        assert provider.asked <= 2  # what it points to was not asked for
    assert server.terminate() == 0


def test_keys_that_were_fetched_still_count_while_the_issuer_is_away(fresh, provider):
    good = Signer("RS256", "good")
    provider.signers = [good]
    server = fresh(APP_JWT_ISSUERS=provider.setting()).start()
    assert status(server, good.token()) == 200
    provider.behave = "error"
    assert status(server, Signer("RS256", "new").token()) == 401
    assert status(server, good.token(sub="another")) == 200


def test_plain_http_to_another_machine_is_refused_in_production():
    entry = '[{"issuer": "https://idp.example", "jwks_url": "http://idp.example/jwks", "roles": ["nurse"]}]'
    seen = run("preflight", APP_ENV="production", APP_JWT_ISSUERS=entry)
    assert seen.returncode == 78 and "must be https" in seen.stdout + seen.stderr
    seen = run("preflight", APP_ENV="production", APP_JWT_ISSUERS=entry.replace("http://", "ftp://"))
    assert "is no address" in seen.stdout + seen.stderr


@pytest.mark.parametrize("audience", ['""', "5", "null", '["anamnesis"]'])
def test_an_issuer_whose_audience_is_no_name_is_refused_at_the_start(audience):
    entry = f'[{{"issuer": "x", "audience": {audience}, "jwks_url": "https://keys.example/set", "roles": ["nurse"]}}]'
    seen = run("preflight", APP_JWT_ISSUERS=entry)
    assert seen.returncode == 78 and "x has an audience that is not a name" in seen.stdout + seen.stderr


def test_a_token_without_a_name_of_its_own_is_taken_back_by_logout_and_its_socket_closes(fresh, provider):
    """Many issuers give no `jti`; what is signed names the token then, and a restart keeps that."""
    good = Signer("ES256", "good")
    provider.signers = [good]
    server = fresh(APP_JWT_ISSUERS=provider.setting()).start()
    gone, other = good.token(), good.token(sub="another")
    with server.socket("/ws/chat", gone) as desk, server.http(headers={"Authorization": "Bearer " + gone}) as http:
        desk.until("welcome")
        assert http.post("/api/auth/logout", json={}).status_code == 204
        assert desk.close_code(5) == 4401
    assert (status(server, gone), status(server, other)) == (401, 200)
    server.kill()
    server.start()
    assert (status(server, gone), status(server, other)) == (401, 200)


def test_a_token_that_is_taken_back_takes_none_of_another_issuer_with_it(fresh, provider):
    """Two issuers give one `jti`; each logout ends the own token alone, also after a restart."""
    good = Signer("ES256", "good")
    provider.signers = [good]
    server = fresh(APP_JWT_ISSUERS=provider.setting(), APP_JWT_HS256_SECRET=SECRET).start()
    far, near = good.token(jti="0001"), hs256(claims(jti="0001"))
    for gone, left in ((far, [near]), (near, [])):
        with server.http(headers={"Authorization": "Bearer " + gone}) as http:
            assert http.post("/api/auth/logout", json={}).status_code == 204
        for _ in range(2):
            assert status(server, gone) == 401
            assert [status(server, token) for token in left] == [200] * len(left)
            server.kill()
            server.start()


def test_what_was_taken_back_by_its_identifier_alone_goes_on_counting(fresh):
    """A key is named so, as tokens of before are: a token of that name is refused."""
    server = fresh(APP_JWT_HS256_SECRET=SECRET).start()
    with server.http(headers=steps_up(server, "admin", "root")) as http:
        made = http.post("/api/admin/users", json={"login": "importer", "role": "service"})
        assert made.status_code == 201, made.text
        keys = f"/api/admin/users/{made.json()['user_id']}/keys"
        made = http.post(keys, json={})
        assert made.status_code == 201, made.text
        key = made.json()["credential_id"]
        assert status(server, hs256(claims(jti=key))) == 200
        assert http.delete(f"{keys}/{key}").status_code == 204
        assert status(server, hs256(claims(jti=key))) == 401


def test_a_token_that_was_made_in_the_future_does_not_count_yet(fresh, provider):
    good = Signer("EdDSA", "good")
    provider.signers = [good]
    server = fresh(APP_JWT_ISSUERS=provider.setting()).start()
    now = int(time.time())
    assert status(server, good.token(iat=now + 30)) == 200
    assert status(server, good.token(iat=now + 300)) == 401
    assert status(server, good.token(nbf=now + 300)) == 401
