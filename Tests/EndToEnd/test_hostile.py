"""More than three hundred forged tokens for each algorithm against the running service, of which none is accepted.

Every one is made from a token that is accepted, which is tried again all along; nothing that a token names is fetched.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import time

import httpx
import pytest
from harness import SECRET, Server, b64
from test_issuers import ISSUER, Provider, Signer

ME = "/api/auth/me"


class Secret:
    """HS256 by the configured secret, as the service's own issuer."""

    algorithm, kid = "HS256", None

    def sign(self, data: bytes) -> bytes:
        return hmac.new(SECRET.encode(), data, hashlib.sha256).digest()


@pytest.fixture(scope="module")
def issuer(tmp_path_factory):
    """An issuer with a key of each algorithm, a service that trusts it, and a web server that tokens point at."""
    provider, bait = Provider(), Provider()
    provider.signers = [Signer(a, "k-" + a) for a in ("EdDSA", "ES256", "RS256", "PS256")]
    bait.signers = [Signer("EdDSA", "bait")]
    server = Server(
        tmp_path_factory.mktemp("hostile") / "data",
        APP_JWT_ISSUERS=provider.setting(),
        APP_JWT_HS256_SECRET=SECRET,
    ).start()
    yield server, {s.algorithm: s for s in provider.signers} | {"HS256": Secret()}, bait, provider
    server.kill()
    provider.site.shutdown()
    bait.site.shutdown()


def join(head: object, body: object, sign) -> str:
    def part(value):
        return value if isinstance(value, str) else b64(value)

    signed = f"{part(head)}.{part(body)}"
    return f"{signed}.{b64(sign(signed.encode()))}"


def forgeries(signer, others: list, bait_port: int):
    """Pairs of what is wrong and the token."""
    algorithm, now = signer.algorithm, int(time.time())
    head = {"alg": algorithm, "typ": "JWT"} | ({"kid": signer.kid} if signer.kid else {})
    body = {"iss": ISSUER if signer.kid else "anamnesis", "aud": "anamnesis", "sub": "far-nurse", "role": "nurse"}
    body |= {"exp": now + 600}
    good = join(head, body, signer.sign)
    yield "control", good
    # Names of algorithms, with the signature that is there and with one by the right key over the wrong name.
    for name in [
        "none", "None", "NONE", "nOnE", "", "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512",
        "ES256", "ES384", "ES512", "ES256K", "EdDSA", "Ed25519", "Ed448", "RSA1_5", "A128KW", "dir", algorithm.lower(),
        " " + algorithm, algorithm + " ", algorithm + "\0", 256, None, True, [algorithm], {"alg": algorithm},
    ]:  # fmt: skip
        if name == algorithm:
            continue
        changed = {k: v for k, v in (head | {"alg": name}).items() if v is not None}
        yield f"alg {name!r}", join(changed, body, signer.sign)
        yield f"alg {name!r}, no signature", b64(changed) + "." + b64(body) + "."
        yield f"alg {name!r}, the signature of before", b64(changed) + "." + b64(body) + "." + good.split(".")[2]
    # What a header may not carry, rightly signed.
    url = f"http://127.0.0.1:{bait_port}/jwks.json"
    for name, value in {
        "jku": url, "x5u": url, "jwk": {"kty": "oct", "k": b64(b"k" * 32)}, "x5c": ["AAAA"], "x5t": "AAAA",
        "x5t#S256": "AAAA", "crit": ["exp"], "zip": "DEF", "b64": False, "enc": "A128GCM", "epk": {"kty": "EC"},
    }.items():  # fmt: skip
        yield f"header {name}", join(head | {name: value}, body, signer.sign)
        yield f"header {name} by its own key", join(head | {name: value}, body, others[0].sign)
    for kid in ["", "k-none", "../../dev/null", "k-EdDSA'--", "k" * 300, 1, [signer.kid], {"a": 1}, "k-" + algorithm + "\0"]:
        if signer.kid:
            yield f"kid {str(kid)[:20]!r}", join(head | {"kid": kid}, body, signer.sign)
    for typ in ["id+jwt", "dpop+jwt", "secevent+jwt", 1, ["JWT"], ""]:
        yield f"typ {typ!r}", join(head | {"typ": typ}, body, signer.sign)
    # Claims, rightly signed; roles above all.
    roles = ["admin", "compliance", "service", "root", "NURSE", "nurse ", "", ["nurse"], ["nurse", "admin"], None, 1, {"r": 1}]
    if not signer.kid:
        roles = [role for role in roles if role not in ("admin", "compliance")]  # The house's own secret may.
    for name, values in {
        "role": roles,
        "iss": ["other", "", None, 1, [body["iss"]], body["iss"] + " ", body["iss"] + "/", body["iss"].upper()],
        "aud": ["other", "", None, 1, [], ["other"], "anamnesis2", "Anamnesis", {"a": 1}],
        "exp": [now - 120, 0, -1, None, str(now + 600), True, [now + 600], 10**400, "never", {}],
        "nbf": [now + 3600, "0", True, [], 10**400],
        "sub": ["", None, 1, True, ["n"], "x" * 129, {}],
    }.items():
        for value in values:
            changed = {k: v for k, v in (body | {name: value}).items() if v is not None}
            yield f"claim {name} {str(value)[:20]!r}", join(head, changed, signer.sign)
    # Signatures: of others, of nothing, of zeros and ones, cut, longer, with other spellings.
    length = len(signer.sign(b"x"))
    for number, other in enumerate(others):
        yield f"signed by {other.algorithm} {number}", join(head, body, other.sign)
    for name, value in {
        "zeros": bytes(length), "ones": b"\x01" * length, "all bits": b"\xff" * length, "empty": b"", "short": bytes(length - 1),
        "long": bytes(length + 1), "half": bytes(length // 2), "DER": bytes.fromhex("3006020100020100"),
        "r of zero": bytes(length // 2) + b"\x01" * (length - length // 2),
        "s of zero": b"\x01" * (length - length // 2) + bytes(length // 2),
    }.items():  # fmt: skip
        yield f"signature: {name}", join(head, body, lambda _, value=value: value)
    first, second, third = good.split(".")
    for name, token in {
        "two parts": f"{first}.{second}", "four parts": good + ".AA", "doubled": good + "." + good, "padded": good + "=",
        "padded in front": f"{first}=.{second}.{third}", "dots": "...", "a space": f"{first}. {second}.{third}",
        "parts turned": f"{second}.{first}.{third}", "escaped": good.replace(".", "%2E"), "JSON form": json.dumps(
            {"payload": second, "protected": first, "signature": third}
        ), "signature twice": f"{first}.{second}.{third}{third}",
    }.items():  # fmt: skip
        yield name, token
    for name, raw in {
        "alg twice": '{"alg":"none","alg":"%s","typ":"JWT"%s}', "alg twice, other order": '{"alg":"%s","alg":"none","typ":"JWT"%s}',
        "a BOM": '\ufeff{"alg":"%s","typ":"JWT"%s}', "rest behind": '{"alg":"%s","typ":"JWT"%s}{}', "a list": '["%s"%s]',
    }.items():  # fmt: skip
        text = raw % (algorithm, f',"kid":"{signer.kid}"' if signer.kid else "")
        yield f"header with {name}", join(b64(text.encode()), body, signer.sign)
    twice = json.dumps(body)[:-1] + ',"role":"admin"}'
    yield "role twice", join(head, b64(twice.encode()), signer.sign)
    # One character changed, at places all over the token.
    places = [at for at in range(len(good)) if good[at] != "."]
    for at in places[:: max(1, len(places) // 90)]:
        yield f"character {at}", good[:at] + ("A" if good[at] != "A" else "B") + good[at + 1 :]


@pytest.mark.parametrize("algorithm", ["EdDSA", "ES256", "RS256", "PS256", "HS256"])
def test_none_of_three_hundred_forgeries_is_accepted_and_the_true_token_always_is(issuer, algorithm):
    server, signers, bait, provider = issuer
    signer = signers[algorithm]
    strangers = [Signer(a, getattr(signer, "kid", None) or "k") for a in ("EdDSA", "ES256", "RS256", "PS256")]
    others = strangers + [s for a, s in signers.items() if a != algorithm]
    tokens = list(forgeries(signer, others, bait.port))
    (_, good), hostile = tokens[0], tokens[1:]
    fetched = provider.asked
    with server.http() as http:

        def status(token: str) -> int:
            try:
                return http.get(ME, headers={"Authorization": "Bearer " + token}).status_code
            except (httpx.InvalidURL, httpx.LocalProtocolError, UnicodeEncodeError):
                return 400  # The client itself refuses to send it.

        accepted, broken = [], []
        for number, (name, token) in enumerate(hostile):
            code = status(token)
            if code < 400:
                accepted.append(name)
            elif code not in (400, 401, 431):
                broken.append((name, code))
            if number % 25 == 0:
                assert status(good) == 200, f"the true token, after {name}"
    print(f"{algorithm}: {len(hostile)} forgeries, {len(accepted)} accepted, {len(broken)} answered otherwise than 401")
    assert accepted == [] and broken == []
    assert len(hostile) >= 300 and len({token for _, token in hostile}) == len(hostile)
    # A key that is not there is looked for at the issuer's own address at most; what tokens name is never asked.
    assert bait.asked == 0 and provider.asked - fetched <= 2
