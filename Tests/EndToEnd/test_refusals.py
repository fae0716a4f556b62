"""Starts that are refused for what another hand could have made: files of another user, weak keys, issuers without a name.

The other refusals of RELIABILITY.md section 4 stand where their subject is: addresses, secrets, settings, root, directories and
links in test_configuration.py, the master key in test_vault.py, the key of TLS in test_tls.py, a log that does not hold in
test_verify.py and test_vault.py, the clock in test_scarcity.py, extensions of SQLite in Tests/SQLiteTests.
"""

from __future__ import annotations

import base64
import json
import os
import subprocess

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from harness import SERVICE_KEY, run
from test_configuration import SAFE, refused

SOMEBODY = 12345
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")


@pytest.fixture
def production(tmp_path):
    directory = tmp_path / "production"
    assert run("init", directory, **SAFE).returncode == 0
    return directory


def certificate(place, bits: int = 2048) -> dict[str, str]:
    """A certificate of its own with an RSA key of so many bits; the settings that name it."""
    key, chain = place / "tls.key", place / "tls.crt"
    words = ["openssl", "req", "-x509", "-newkey", f"rsa:{bits}", "-nodes", "-days", "1", "-subj", "/CN=localhost"]
    subprocess.run([*words, "-keyout", str(key), "-out", str(chain)], check=True, capture_output=True)
    key.chmod(0o600)
    return {"APP_TLS_KEY_FILE": str(key), "APP_TLS_CERT_FILE": str(chain)}


def told(directory, named: str, **settings) -> None:
    """Refused with 78 in one line that names the culprit, and nothing is written."""
    before = {p: p.read_bytes() for p in directory.iterdir() if p.is_file()}
    done = refused(directory, **SAFE | settings)
    assert done.returncode == 78, done.stderr
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1 and lines[0].startswith("anamnesis: ") and named in lines[0], lines
    seen = run("preflight", "--data", directory, **SAFE | settings)
    assert seen.returncode == 78 and "FAIL" in seen.stdout, "what a start refuses, preflight tells before it"
    assert {p: p.read_bytes() for p in directory.iterdir() if p.is_file()} == before


@as_root
@pytest.mark.parametrize("what", ["secret", "master key", "TLS key", "directory"])
def test_a_file_of_another_user_is_refused(production, tmp_path, what):
    if what == "secret":
        secret = tmp_path / "secret"
        secret.write_text(SERVICE_KEY)
        secret.chmod(0o600)
        os.chown(secret, SOMEBODY, SOMEBODY)
        done = run("preflight", "--data", production, APP_ENV="production", APP_SERVING_API_KEY_FILE=str(secret))
        assert done.returncode == 78 and "belongs to another user" in done.stdout + done.stderr
    elif what == "master key":
        os.chown(production.with_suffix(".key"), SOMEBODY, SOMEBODY)
        told(production, "production.key")
    elif what == "TLS key":
        settings = certificate(tmp_path)
        os.chown(settings["APP_TLS_KEY_FILE"], SOMEBODY, SOMEBODY)
        told(production, "belongs to another user", **settings)
    else:
        os.chown(production, SOMEBODY, SOMEBODY)
        told(production, "belongs to another user")


def test_a_certificate_whose_key_is_too_short_is_refused(production, tmp_path):
    told(production, "too weak", **certificate(tmp_path, 1024))


def number(value: int) -> str:
    return base64.urlsafe_b64encode(value.to_bytes((value.bit_length() + 7) // 8, "big")).decode().rstrip("=")


@pytest.mark.parametrize("bits, is_taken", [(1024, False), (2047, False), (2048, True)])
def test_an_issuers_rsa_key_has_2048_bits_or_is_refused(production, tmp_path, bits, is_taken):
    public = rsa.generate_private_key(65537, bits).public_key().public_numbers()
    key = {"kty": "RSA", "alg": "RS256", "kid": "k", "use": "sig", "n": number(public.n), "e": number(public.e)}
    place = tmp_path / "jwks.json"
    place.write_text(json.dumps({"keys": [key]}))
    issuers = json.dumps([{"issuer": "x", "audience": "a", "jwks_file": str(place), "roles": ["nurse"]}])
    if is_taken:
        done = run("preflight", "--port", 0, "--data", production, **SAFE, APP_JWT_ISSUERS=issuers)
        assert done.returncode == 0, done.stdout
    else:
        told(production, "RSA of 2048 bits or more", APP_JWT_ISSUERS=issuers)


@pytest.mark.parametrize("name", ["absent", "", 5, None])
def test_an_issuer_without_a_name_is_refused(production, name):
    entry = {"audience": "a", "jwks_url": "https://keys.example/set", "roles": ["nurse"]}
    told(production, "APP_JWT_ISSUERS", APP_JWT_ISSUERS=json.dumps([entry if name == "absent" else entry | {"issuer": name}]))


def test_what_was_made_for_development_or_belongs_to_another_key_is_told_before_a_start(production, tmp_path):
    assert run("init", tmp_path / "trial").returncode == 0
    told(tmp_path / "trial", "opened in development")
    assert run("init", tmp_path / "other", **SAFE).returncode == 0
    production.with_suffix(".key").write_bytes((tmp_path / "other.key").read_bytes())
    told(production, "key")
