"""Which proofs of identity are accepted: four ways in, and a table of forgeries that are not."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time

import pytest
from harness import SECRET, b64, claims, hs256, run
from websockets.exceptions import InvalidStatus

ME = "/api/auth/me"


def status(server, token: str, path: str = ME) -> int:
    with server.http() as http:
        answer = http.get(path, headers={"Authorization": "Bearer " + token})
    if answer.status_code == 401:
        assert answer.json()["code"] in ("unauthenticated", "token_expired")
        assert "WWW-Authenticate" in answer.headers
    return answer.status_code


# Ways in


def test_a_token_is_accepted_in_the_authorization_header_over_rest_and_websocket(shared, name):
    token = shared.token("patient", name)
    assert status(shared, token) == 200
    with shared.socket(f"/ws/chat?session_id={name}&user_type=patient", token) as socket:
        assert socket.next()["payload"]["user"]["role"] == "patient"


def test_a_token_is_accepted_as_a_websocket_subprotocol_and_only_the_protocol_is_echoed(
    shared, name
):
    """The server answers `anamnesis.v1`, never the offer that holds the token."""
    offer = "anamnesis.bearer." + b64(shared.token("patient", name).encode())
    with shared.socket(
        f"/ws/chat?session_id={name}&user_type=patient", subprotocols=["anamnesis.v1", offer]
    ) as socket:
        assert socket.next()["type"] == "welcome"
        assert socket.raw.subprotocol == "anamnesis.v1"


def test_a_token_is_accepted_in_the_query_for_websocket_and_stream(shared, name):
    """The specification's own samples connect with ?token=."""
    token = shared.token("patient", name)
    with shared.socket(f"/ws/chat?session_id={name}&user_type=patient&token={token}") as socket:
        assert socket.next()["type"] == "welcome"


def test_a_query_token_is_refused_when_the_setting_turns_it_off(fresh, name):
    server = fresh(APP_SERVING_ALLOW_QUERY_TOKEN="false").start()
    with pytest.raises(InvalidStatus) as refused:
        server.socket(f"/ws/chat?token={server.token('nurse', name)}")
    assert refused.value.response.status_code == 401


def test_a_token_in_an_address_opens_sockets_and_streams_and_nothing_else(shared, name):
    """Addresses are kept by browsers and proxies, so where a header can be sent it must be."""
    token = shared.token("nurse", name)
    with shared.http() as http:
        for path in (ME, "/api/nurse/queue", "/integration/nurse/queue", "/api/audit/events"):
            assert http.get(path, params={"token": token}).status_code == 401
        assert http.post("/api/streaming/dashboard", params={"token": token}).status_code == 401
        opened = http.post("/api/streaming/dashboard", headers={"Authorization": "Bearer " + token}).json()
        with http.stream("GET", opened["url"], params={"token": token}) as stream:
            assert stream.status_code == 200


def test_the_service_key_opens_the_service_role_as_bearer_and_as_x_api_key(shared):
    with shared.http() as http:
        for headers in ({"Authorization": "Bearer " + "k" * 40}, {"X-API-Key": "k" * 40}):
            answer = http.get(ME, headers=headers)
            assert answer.status_code == 200 and answer.json()["role"] == "service"
        for wrong in ("k" * 39, "k" * 41, "K" * 40, "k"):
            assert http.get(ME, headers={"X-API-Key": wrong}).status_code == 401
            bearer = {"Authorization": "Bearer " + wrong}
            assert http.get(ME, headers=bearer).status_code == 401


def test_a_forged_header_token_is_not_rescued_by_a_good_one_in_the_query(shared, name):
    """First match wins: a refused header ends it."""
    with shared.http() as http:
        answer = http.get(
            ME,
            params={"token": shared.token("nurse", name)},
            headers={"Authorization": "Bearer nonsense"},
        )
    assert answer.status_code == 401


def test_other_schemes_are_refused(shared, name):
    token = shared.token("nurse", name)
    with shared.http() as http:
        for value in (f"Basic {token}", token, f"Token {token}", "Bearer", "Bearer,", f"Bearer {token} x"):
            assert http.get(ME, headers={"Authorization": value}).status_code == 401, value


# HS256


def test_an_hs256_token_with_the_configured_secret_is_accepted(shared):
    """The control of the table below: the same maker, nothing hostile."""
    with shared.http() as http:
        answer = http.get(ME, headers={"Authorization": "Bearer " + hs256(claims())})
    assert answer.status_code == 200
    assert answer.json()["role"] == "nurse" and answer.json()["subject"] == "hs-nurse"


def test_hs256_is_refused_by_a_server_without_a_secret(server):
    assert status(server, hs256(claims())) == 401
    assert status(server, hs256(claims(), secret="")) == 401


def test_issuer_and_audience_follow_their_settings(fresh):
    server = fresh(
        APP_JWT_HS256_SECRET=SECRET, APP_JWT_ISSUER="clinic", APP_JWT_AUDIENCE="record"
    ).start()
    assert status(server, hs256(claims(iss="clinic", aud="record"))) == 200
    assert status(server, hs256(claims(iss="clinic", aud=["other", "record"]))) == 200
    assert status(server, hs256(claims())) == 401
    assert status(server, server.token("nurse", "n")) == 401
    made = run(
        "token", "--data", server.directory, "--role", "nurse", "--user", "n",
        APP_JWT_ISSUER="clinic", APP_JWT_AUDIENCE="record",
    )
    assert status(server, made.stdout.strip()) == 200


def header(**changes) -> dict:
    return {k: v for k, v in ({"alg": "HS256", "typ": "JWT"} | changes).items() if v is not None}


def unsigned(head: dict, payload: dict, signature: bytes = b"") -> str:
    return f"{b64(head)}.{b64(payload)}.{b64(signature)}"


def raw_signed(head: str, body: str, tail: str = "") -> str:
    """Signs parts exactly as they stand, canonical or not."""
    code = hmac.new(SECRET.encode(), f"{head}.{body}".encode(), hashlib.sha256).digest()
    return f"{head}.{body}.{b64(code)}{tail}"


def malleable(text: str) -> str:
    """The same bytes in another spelling: unused trailing bits set."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    assert len(text) % 4 in (2, 3)
    return text[:-1] + alphabet[alphabet.index(text[-1]) | 1]


def loose_part(part: dict) -> str:
    """A part whose base64url has unused bits, set: pads the JSON until there are some."""
    text = json.dumps(part, separators=(",", ":")).encode()
    while len(text) % 3 == 0:
        text += b" "
    return malleable(b64(text))


GOOD = lambda: b64(header())  # noqa: E731
BODY = lambda: b64(claims())  # noqa: E731
HUGE = 10**400

HOSTILE = {
    "alg none": lambda: unsigned(header(alg="none"), claims()),
    "alg None": lambda: unsigned(header(alg="None"), claims()),
    "alg NONE with a signature": lambda: unsigned(header(alg="NONE"), claims(), b"x" * 32),
    "alg empty": lambda: hs256(claims(), header(alg="")),
    "alg missing": lambda: hs256(claims(), header(alg=None)),
    "alg a number": lambda: hs256(claims(), header(alg=256)),
    "alg a list": lambda: hs256(claims(), header(alg=["HS256"])),
    "alg hs256 in small letters": lambda: hs256(claims(), header(alg="hs256")),
    "alg with a space": lambda: hs256(claims(), header(alg=" HS256")),
    "alg HS384": lambda: hs256(claims(), header(alg="HS384")),
    "alg HS512": lambda: hs256(claims(), header(alg="HS512")),
    "alg RS256": lambda: hs256(claims(), header(alg="RS256")),
    "alg ES256": lambda: hs256(claims(), header(alg="ES256")),
    "alg EdDSA over an HMAC": lambda: hs256(claims(), header(alg="EdDSA", typ="at+jwt")),
    "alg Ed25519 over an HMAC": lambda: hs256(claims(), header(alg="Ed25519", typ="at+jwt")),
    "empty signature": lambda: f"{GOOD()}.{BODY()}.",
    "no signature part": lambda: f"{GOOD()}.{BODY()}",
    "four parts": lambda: hs256(claims()) + ".AA",
    "five empty parts": lambda: "....",
    "wrong secret": lambda: hs256(claims(), secret="x" * 40),
    "empty secret": lambda: hs256(claims(), secret=""),
    "secret with a newline": lambda: hs256(claims(), secret=SECRET + "\n"),
    "signature cut short": lambda: hs256(claims())[:-6],
    "signature of zeros": lambda: unsigned(header(), claims(), bytes(32)),
    "signature of another body": lambda: ".".join(
        hs256(claims()).split(".")[:1]
        + [b64(claims(role="compliance"))]
        + hs256(claims()).split(".")[2:]
    ),
    "expired": lambda: hs256(claims(exp=int(time.time()) - 120)),
    "expired long ago": lambda: hs256(claims(exp=1)),
    "exp missing": lambda: hs256(claims(exp=None)),
    "exp a text": lambda: hs256(claims(exp=str(int(time.time()) + 600))),
    "exp zero": lambda: hs256(claims(exp=0)),
    "exp negative": lambda: hs256(claims(exp=-1)),
    "exp past any integer": lambda: hs256(claims(exp=HUGE)),
    "exp a truth value": lambda: hs256(claims(exp=True)),
    "exp a list": lambda: hs256(claims(exp=[int(time.time()) + 600])),
    "not yet valid": lambda: hs256(claims(nbf=int(time.time()) + 3600)),
    "nbf a text": lambda: hs256(claims(nbf="0")),
    "iss of another": lambda: hs256(claims(iss="somebody")),
    "iss missing": lambda: hs256(claims(iss=None)),
    "iss a list": lambda: hs256(claims(iss=["anamnesis"])),
    "iss with a space": lambda: hs256(claims(iss="anamnesis ")),
    "aud of another": lambda: hs256(claims(aud="another")),
    "aud missing": lambda: hs256(claims(aud=None)),
    "aud an empty list": lambda: hs256(claims(aud=[])),
    "aud a prefix": lambda: hs256(claims(aud="anamnesis2")),
    "sub missing": lambda: hs256(claims(sub=None)),
    "sub empty": lambda: hs256(claims(sub="")),
    "sub a number": lambda: hs256(claims(sub=1)),
    "sub too long": lambda: hs256(claims(sub="x" * 129)),
    "role missing": lambda: hs256(claims(role=None)),
    "role unknown": lambda: hs256(claims(role="root")),
    "role in capitals": lambda: hs256(claims(role="NURSE")),
    "role a list": lambda: hs256(claims(role=["nurse", "compliance"])),
    "role service": lambda: hs256(claims(role="service")),
    "patient_id a number": lambda: hs256(claims(role="patient", patient_id=7)),
    "crit": lambda: hs256(claims(), header(crit=["exp"])),
    "crit empty": lambda: hs256(claims(), header(crit=[])),
    "jwk embedded": lambda: hs256(claims(), header(jwk={"kty": "oct", "k": b64(SECRET.encode())})),
    "jku": lambda: hs256(claims(), header(jku="https://keys.example/")),
    "x5u": lambda: hs256(claims(), header(x5u="https://keys.example/")),
    "x5c": lambda: hs256(claims(), header(x5c=["AAAA"])),
    "zip": lambda: hs256(claims(), header(zip="DEF")),
    "b64 false": lambda: hs256(claims(), header(b64=False)),
    "kid a number": lambda: hs256(claims(), header(kid=1)),
    "kid a path": lambda: hs256(claims(), header(alg="EdDSA", typ="at+jwt", kid="../../dev/null")),
    "typ of an id token": lambda: hs256(claims(), header(typ="id+jwt")),
    "typ a number": lambda: hs256(claims(), header(typ=1)),
    "header padded": lambda: raw_signed(GOOD() + "=" * (-len(GOOD()) % 4 or 4), BODY()),
    "body padded": lambda: raw_signed(GOOD(), BODY() + "=" * (-len(BODY()) % 4 or 4)),
    "signature padded": lambda: hs256(claims()) + "=",
    "header with loose bits": lambda: raw_signed(loose_part(header()), BODY()),
    "body with loose bits": lambda: raw_signed(GOOD(), loose_part(claims())),
    "signature with loose bits": lambda: (lambda t: t[: t.rindex(".") + 1] + malleable(
        t[t.rindex(".") + 1 :]))(hs256(claims())),
    "standard base64 alphabet": lambda: raw_signed(
        base64.b64encode(json.dumps(header() | {"x": "ÿÿþ>>>???"}).encode()).decode(), BODY()
    ),
    "space inside the body": lambda: raw_signed(GOOD(), BODY()[:8] + " " + BODY()[8:]),
    "line end at the end": lambda: hs256(claims()) + "%0A",
    "header not an object": lambda: hs256(claims(), b'["HS256"]'),
    "header not JSON": lambda: hs256(claims(), b"{alg:HS256}"),
    "header with a BOM": lambda: hs256(claims(), b"\xef\xbb\xbf" + json.dumps(header()).encode()),
    "header in UTF-16": lambda: hs256(claims(), json.dumps(header()).encode("utf-16")),
    "body not an object": lambda: hs256(b'"nurse"'),
    "body empty": lambda: hs256(b""),
    "body invalid UTF-8": lambda: hs256(b'{"sub":"\xff"}'),
    "body deep": lambda: hs256(b'{"a":' + b"[" * 2000 + b"]" * 2000 + b"}"),
    "duplicate alg": lambda: hs256(claims(), b'{"alg":"none","alg":"HS256","typ":"JWT"}'),
    "duplicate role": lambda: hs256(
        json.dumps(claims(role="patient"))[:-1].encode() + b',"role":"compliance"}'
    ),
    "duplicate exp": lambda: hs256(json.dumps(claims())[:-1].encode() + b',"exp":9999999999}'),
    "trailing bytes after the body": lambda: hs256(json.dumps(claims()).encode() + b"{}"),
    "thousands of dots": lambda: "." * 4000,
    "the word null": lambda: "null",
    "escaped role": lambda: hs256(json.dumps(claims()).replace("nurse", "nurse\\u0000").encode()),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_no_hostile_token_is_accepted(shared, case):
    """Each is answered 401 over REST and can't open a socket; the good ones above show the maker works."""
    token = HOSTILE[case]()
    assert status(shared, token) == 401


def test_key_confusion_with_the_services_public_key_is_not_accepted(shared):
    """An HMAC keyed with public bytes (the kid, the token's own signature) opens nothing."""
    real = shared.token("nurse", "n")
    head, _, tail = real.split(".")
    kid = json.loads(base64.urlsafe_b64decode(head + "=="))["kid"]
    for key in (kid, base64.urlsafe_b64decode(kid + "=="), tail, b"\0" * 32):
        assert status(shared, hs256(claims(), header(kid=kid), key)) == 401
        assert status(shared, hs256(claims(), header(alg="EdDSA", typ="at+jwt", kid=kid), key)) == 401


def test_every_single_changed_character_of_a_real_token_is_refused(shared):
    """One character of header, claims or signature changed: refused, wherever it stands."""
    token = shared.token("nurse", "flip")
    assert status(shared, token) == 200
    with shared.http() as http:
        for at in range(len(token)):
            if token[at] == ".":
                continue
            changed = token[:at] + ("A" if token[at] != "A" else "B") + token[at + 1 :]
            answer = http.get(ME, headers={"Authorization": "Bearer " + changed})
            assert answer.status_code == 401, f"a change at {at} was accepted"


def test_a_token_of_another_data_directory_is_refused(shared, fresh):
    other = fresh("other").start()
    assert status(shared, other.token("nurse", "n")) == 401


def test_a_token_past_8_kib_is_refused_before_it_is_read(shared):
    """One just below the limit is accepted, so the limit is what refuses the longer one."""
    assert status(shared, hs256(claims(pad="x" * 5700))) == 200
    with shared.http() as http:
        long = hs256(claims(pad="x" * 6200))
        assert len(long) > 8192
        for headers in ({"Authorization": "Bearer " + long}, {"X-API-Key": long}):
            assert http.get(ME, headers=headers).status_code in (401, 431)


def test_an_expired_token_says_so_and_carries_the_emergency_number(shared):
    with shared.http() as http:
        token = hs256(claims(exp=int(time.time()) - 90))
        answer = http.get(ME, headers={"Authorization": "Bearer " + token})
    assert answer.json()["code"] == "token_expired"
    assert answer.json()["emergency_number"] == "112"


def test_a_cached_token_still_runs_out(shared):
    """Accepted, then 60 s of leeway later refused, although it was accepted before."""
    soon = int(time.time()) - 58
    token = hs256(claims(exp=soon, sub="soon"))
    assert status(shared, token) == 200
    end = time.monotonic() + 6
    while status(shared, token) == 200:
        assert time.monotonic() < end, "an expired token was still accepted"
        time.sleep(0.1)


def test_a_ticket_counts_no_longer_than_the_token_it_was_given_for(shared):
    """Leeway is 60 s: the token counts for two more seconds, the ticket would for 30."""
    token = hs256(claims(exp=int(time.time()) - 57, sub="soon-too"))
    with shared.http(headers={"Authorization": "Bearer " + token}) as http:
        wish = {"purpose": "ws", "path": "/ws/chat"}
        kept, used = (http.post("/api/auth/tickets", json=wish).json()["url"] for _ in range(2))
    shared.socket(used).close()
    time.sleep(4)
    with pytest.raises(InvalidStatus) as refused:
        shared.socket(kept)
    assert refused.value.response.status_code == 401
