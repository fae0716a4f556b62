"""TLS from outside: what is agreed on, what is refused, and what a new certificate leaves alone."""

from __future__ import annotations

import asyncio
import json
import select
import signal
import socket
import ssl
import subprocess
import time
from pathlib import Path

import aiohttp
import pytest
from harness import CHEST_PAIN, LONG, Server, environment, run, wait_for
from test_configuration import SAFE, refused

AUTHORITY = """\
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
"""
LEAF = """\
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=serverAuth,clientAuth
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid
subjectAltName=DNS:localhost,IP:127.0.0.1
"""


def openssl(*words: object, **options) -> subprocess.CompletedProcess:
    return subprocess.run(
        ["openssl", *map(str, words)], capture_output=True, text=True, timeout=20, **options
    )


class Files:
    """An authority, a certificate of it and its key; `renew` puts others in the latter's place."""

    def __init__(self, place: Path, kind: str = "ec", name: str = "tls"):
        self.place = place
        self.authority = place / f"{name}-authority.pem"
        self.certificate = place / f"{name}.pem"
        self.key = place / f"{name}.key"
        self.kind = ["rsa:2048"] if kind == "rsa" else ["ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
        self.sign(AUTHORITY, self.authority, self.authority.with_suffix(".key"), "-signkey")
        self.renew()

    def sign(self, extensions: str, certificate: Path, key: Path, *by: object) -> None:
        request, wanted = self.place / "request.csr", self.place / "extensions"
        wanted.write_text(extensions)
        by = by if len(by) > 1 else (*by, key)
        for words in (
            ("req", "-new", "-newkey", *self.kind, "-nodes", "-subj", f"/CN={certificate.stem}",
             "-keyout", key, "-out", request),
            ("x509", "-req", "-in", request, *by, "-days", 90, "-extfile", wanted,
             "-out", certificate),
        ):
            made = openssl(*words)
            assert made.returncode == 0, made.stderr
        key.chmod(0o600)

    def renew(self) -> None:
        self.sign(
            LEAF, self.certificate, self.key, "-CA", self.authority,
            "-CAkey", self.authority.with_suffix(".key"), "-CAcreateserial",
        )

    @property
    def settings(self) -> dict[str, str]:
        return {
            "APP_TLS_CERT_FILE": str(self.certificate), "APP_TLS_KEY_FILE": str(self.key),
        }

    def trust(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.authority))


def serve(directory: Path, files: Files, **settings: str) -> Server:
    server = Server(directory, **files.settings, **settings).start()
    server.trust = files.trust()
    return server


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    return Files(tmp_path_factory.mktemp("certificate"))


@pytest.fixture(scope="module")
def secure(tmp_path_factory, files):
    server = serve(tmp_path_factory.mktemp("secure") / "data", files)
    yield server
    assert server.process.poll() is None, server.errors()
    server.kill()


def serial(port: int) -> str:
    """The fingerprint of the certificate that is shown now."""
    return ssl.get_server_certificate(("127.0.0.1", port))


def handshake(port: int, context: ssl.SSLContext, **options) -> ssl.SSLSocket:
    raw = socket.create_connection(("127.0.0.1", port), timeout=5)
    return context.wrap_socket(raw, server_hostname="localhost", **options)


# Clients others wrote


def test_every_client_of_the_service_works_over_tls(secure, files, name):
    assert secure.url.startswith("https://")
    with secure.patient(name) as patient, secure.nurse() as nurse:
        patient.ask(CHEST_PAIN)
        nurse.until("red_flag_alert")
    with secure.http("nurse") as client:
        answer = client.get("/api/nurse/queue")
        assert answer.status_code == 200
        assert answer.headers["strict-transport-security"] == "max-age=63072000; includeSubDomains"
        assert client.get("/nowhere").headers["strict-transport-security"]

    async def ask():
        async with aiohttp.ClientSession() as session:
            options = {"ssl": files.trust(), "headers": {
                "Authorization": "Bearer " + secure.token("patient", name)}}
            async with session.get(secure.url + "/health", **options) as answer:
                assert answer.status == 200
            async with session.ws_connect(
                secure.url + "/ws/chat?session_id=s&user_type=patient", **options
            ) as ws:
                await ws.send_str('{"type":"ping"}')
                while json.loads((await ws.receive(timeout=10)).data)["type"] != "pong":
                    pass

    asyncio.run(ask())


def test_a_fault_of_the_transport_carries_the_protective_header_too(secure, files):
    with handshake(secure.port, files.trust()) as raw:
        raw.sendall(b"GET / HTTP/1.1\r\nHost : a\r\n\r\n")
        answer = b""
        while part := raw.recv(65536):
            answer += part
    assert answer.startswith(b"HTTP/1.1 400")
    assert b"Strict-Transport-Security: max-age=63072000" in answer


def test_plain_http_carries_no_such_header_but_behind_a_proxy(shared, fresh):
    assert "strict-transport-security" not in shared.http().get("/health").headers
    proxied = fresh(APP_TLS_TERMINATED_BY_PROXY="true").start()
    assert proxied.http().get("/health").headers["strict-transport-security"]


def test_a_page_of_the_same_host_that_came_by_the_other_scheme_is_another_origin(secure, shared, fresh):
    """Plain HTTP may have been written by anybody on the way; behind a proxy that ends TLS the own pages are https."""
    proxied = fresh(APP_TLS_TERMINATED_BY_PROXY="true").start()
    for server, own, other in (
        (secure, "https", "http"), (shared, "http", "https"), (proxied, "https", "http"),
    ):
        place = f"127.0.0.1:{server.port}"
        with server.http("nurse", "origins") as http:
            for scheme, status in ((own, 200), (other, 403)):
                asked = http.put(
                    "/api/nurse/presence", json={"status": "available"}, headers={"Origin": f"{scheme}://{place}"}
                )
                assert asked.status_code == status, (own, scheme, asked.text)


# What is agreed on


@pytest.mark.parametrize("kind", ["ec", "rsa"])
def test_sslyze_finds_mozillas_intermediate_profile_kept(secure, files, tmp_path, kind):
    from sslyze import (
        Scanner,
        ServerNetworkConfiguration,
        ServerNetworkLocation,
        ServerScanRequest,
    )
    from sslyze.mozilla_tls_profile.tls_config_checker import (
        SCAN_COMMANDS_NEEDED_BY_MOZILLA_CHECKER,
        MozillaTlsConfiguration,
        TlsConfigurationEnum,
        check_server_against_tls_configuration,
    )
    from sslyze.plugins.certificate_info.implementation import CertificateInfoExtraArgument
    from sslyze.plugins.scan_commands import ScanCommand
    from sslyze.scanner.models import ScanCommandsExtraArguments

    server = secure
    if kind == "rsa":
        files = Files(tmp_path, "rsa")
        server = serve(tmp_path / "data", files)
    try:
        scanner = Scanner(per_server_concurrent_connections_limit=4)
        scanner.queue_scans([
            ServerScanRequest(
                ServerNetworkLocation("localhost", server.port, ip_address="127.0.0.1"),
                ServerNetworkConfiguration("localhost"),
                SCAN_COMMANDS_NEEDED_BY_MOZILLA_CHECKER | {ScanCommand.TLS_1_3_EARLY_DATA},
                ScanCommandsExtraArguments(
                    certificate_info=CertificateInfoExtraArgument(files.authority)
                ),
            )
        ])
        [result] = scanner.get_results()
        profile = MozillaTlsConfiguration.get(TlsConfigurationEnum.MOZILLA_INTERMEDIATE)
        check_server_against_tls_configuration(result, profile)
        found = result.scan_result
        # Narrower than the profile: no DHE, and every version and curve of ours is there.
        suites = {
            s.cipher_suite.name for s in found.tls_1_2_cipher_suites.result.accepted_cipher_suites
        }
        assert suites and all(s.startswith("TLS_ECDHE_") for s in suites), suites
        assert len(found.tls_1_3_cipher_suites.result.accepted_cipher_suites) == 3
        curves = {c.name for c in found.elliptic_curves.result.supported_curves}
        assert curves == {"X25519", "secp256r1", "secp384r1"}
        renegotiation = found.session_renegotiation.result
        assert not renegotiation.is_vulnerable_to_client_renegotiation_dos
        assert not found.tls_1_3_early_data.result.supports_early_data
    finally:
        if server is not secure:
            server.kill()


# What testssl.sh is asked about: protocols; with ANAMNESIS_LONG=1 also every cipher list, forward secrecy, the
# server's defaults, its headers and each of the attacks with a name (a minute and a half).
SCANS = ["-p"] + (["-f", "-s", "-P", "-S", "-h", "-U"] if LONG else [])
# A certificate made for a test has an authority nobody knows and nothing to ask about its withdrawal; the address is
# numeric. BREACH: what is compressed are files that hold no secret and repeat nothing (`StaticFile`). The order of
# suites is the client's, as Mozilla's intermediate profile has it, since all that are offered are good.
NOT_OURS = ("cipher_order", "cert_", "DNS_", "BREACH", "OCSP", "engine_problem", "HTTP_", "scanTime", "security_headers")


def test_testssl_finds_nothing_to_object_to(secure, tmp_path):
    found = tmp_path / "found.json"
    scanned = subprocess.run(
        ["testssl", "--quiet", "--color", "0", "--warnings", "off", "--openssl-timeout", "5", "--jsonfile",
         str(found), *SCANS, f"127.0.0.1:{secure.port}"],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=280,
    )
    assert scanned.returncode == 0, scanned.stdout[-2000:]
    told = {item["id"]: item for item in json.loads(found.read_text())}
    assert told["TLS1_2"]["severity"] == told["TLS1_3"]["severity"] == "OK"
    assert {told[old]["finding"] for old in ("SSLv2", "SSLv3", "TLS1", "TLS1_1")} == {"not offered"}
    assert not LONG or told["PFS"]["severity"] == "OK", told["PFS"]
    objections = [
        (item["id"], item["severity"], item["finding"])
        for item in told.values()
        if item["severity"] in ("LOW", "MEDIUM", "HIGH", "CRITICAL", "FATAL", "WARN")
        and not item["id"].startswith(NOT_OURS)
    ]
    assert not objections, objections


def test_renegotiation_is_refused_and_old_versions_find_nobody(secure, files):
    tried = openssl(
        "s_client", "-connect", f"127.0.0.1:{secure.port}", "-CAfile", files.authority, "-tls1_2",
        input="R\n",
    )
    assert "no renegotiation" in tried.stderr, tried.stderr
    for version in ("-tls1", "-tls1_1"):
        old = openssl(
            "s_client", "-connect", f"127.0.0.1:{secure.port}", version,
            "-cipher", "ALL@SECLEVEL=0", input="",
        )
        assert "alert protocol version" in old.stderr, old.stderr


def test_http_1_1_is_chosen_and_a_client_that_wants_only_http_2_is_turned_away(secure, files):
    context = files.trust()
    context.set_alpn_protocols(["h2", "http/1.1"])
    with handshake(secure.port, context) as both:
        assert both.selected_alpn_protocol() == "http/1.1"
        assert both.version() == "TLSv1.3"
    context.set_alpn_protocols(["h2"])
    with pytest.raises(ssl.SSLError, match="(?i)no.application.protocol"):
        handshake(secure.port, context).close()


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_a_ticket_resumes_a_session_also_after_a_new_certificate(fresh, tmp_path, version):
    files = Files(tmp_path)
    server = fresh(**files.settings).start()
    context = files.trust()
    context.maximum_version = version

    def visit(session=None) -> tuple[bool, ssl.SSLSession]:
        with handshake(server.port, context, session=session) as raw:
            raw.sendall(b"GET /health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            assert raw.recv(65536).startswith(b"HTTP/1.1 200")
            found = raw.session_reused, raw.session
            raw.unwrap()
            return found

    reused, session = visit()
    assert not reused
    assert visit(session)[0]
    server.process.send_signal(signal.SIGHUP)
    wait_for(lambda: "certificate reloaded" in server.errors(), what="the reload")
    assert visit(session)[0]


# What is refused


def test_plain_http_on_the_tls_port_gets_no_answer_of_http(secure):
    with socket.create_connection(("127.0.0.1", secure.port), timeout=5) as raw:
        raw.sendall(b"GET /health HTTP/1.1\r\nHost: a\r\n\r\n")
        answer = b""
        try:
            while part := raw.recv(65536):
                answer += part
        except ConnectionError:
            pass
    assert b"HTTP" not in answer


def test_handshakes_that_stall_or_dribble_are_cut_within_ten_seconds(secure, files):
    def dribble(raw: socket.socket) -> None:
        try:
            raw.send(b"\x16")
        except OSError:
            pass

    began = time.monotonic()
    stalled = [socket.create_connection(("127.0.0.1", secure.port)) for _ in range(3)]
    hello = ssl.MemoryBIO()
    half = files.trust().wrap_bio(ssl.MemoryBIO(), hello, server_hostname="localhost")
    with pytest.raises(ssl.SSLWantReadError):
        half.do_handshake()
    stalled[1].sendall(hello.read()[:100])
    open_ones = set(stalled)
    while open_ones and time.monotonic() - began < 12:
        dribble(stalled[2])
        for raw in select.select(open_ones, [], [], 0.1)[0]:
            try:
                if not raw.recv(65536):
                    open_ones.discard(raw)
            except ConnectionError:
                open_ones.discard(raw)
    took = time.monotonic() - began
    assert not open_ones and 8 < took <= 10, took
    assert secure.http().get("/health").status_code == 200


@pytest.mark.parametrize("fault", ["link", "group", "absent", "other", "alone"])
def test_a_key_that_is_not_safe_or_does_not_fit_refuses_the_start(tmp_path, files, fault):
    mine = Files(tmp_path)
    settings = mine.settings
    if fault == "link":
        link = tmp_path / "link.key"
        link.symlink_to(mine.key)
        settings["APP_TLS_KEY_FILE"] = str(link)
    elif fault == "group":
        mine.key.chmod(0o640)
    elif fault == "absent":
        mine.key.unlink()
    elif fault == "other":
        settings["APP_TLS_CERT_FILE"] = str(files.certificate)
    else:
        del settings["APP_TLS_CERT_FILE"]
    ended = refused(tmp_path / "data", **settings)
    assert ended.returncode == 78, ended.stderr
    lines = [x for x in ended.stderr.splitlines() if "DEVELOPMENT" not in x]
    assert len(lines) == 1 and "APP_TLS_KEY_FILE" in lines[0], ended.stderr


def test_production_serves_a_public_address_with_a_certificate_only(tmp_path, files):
    directory = tmp_path / "production"
    assert run("init", directory, **SAFE).returncode == 0
    public = SAFE | {"APP_SERVING_HOST": "0.0.0.0"}
    ended = refused(directory, **public)
    assert ended.returncode == 78
    assert "APP_TLS_CERT_FILE" in ended.stderr
    server = Server(directory, **public, **files.settings, APP_RATE_LIMITS="on").start()
    try:
        server.trust = files.trust()
        assert server.http().get("/health").status_code == 200
    finally:
        server.kill()


def test_clients_without_a_wanted_certificate_are_turned_away(tmp_path):
    files = Files(tmp_path)
    theirs = Files(tmp_path, name="client")
    strict = serve(tmp_path / "strict", files, APP_TLS_CLIENT_CA_FILE=str(theirs.authority))
    try:
        def get(server: Server, context: ssl.SSLContext) -> bytes:
            with handshake(server.port, context) as raw:
                raw.sendall(b"GET /health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                return raw.recv(65536)

        known = files.trust()
        known.load_cert_chain(theirs.certificate, theirs.key)
        assert get(strict, known).startswith(b"HTTP/1.1 200")
        with pytest.raises((ssl.SSLError, ConnectionError)):
            get(strict, files.trust())
        stranger = files.trust()
        stranger.load_cert_chain(files.certificate, files.key)
        with pytest.raises((ssl.SSLError, ConnectionError)):
            get(strict, stranger)
    finally:
        strict.kill()


# A new certificate


def test_a_new_certificate_is_shown_on_sighup_and_nobody_is_dropped(fresh, tmp_path, name):
    files = Files(tmp_path)
    server = fresh(**files.settings).start()
    server.trust = files.trust()
    before = serial(server.port)
    with server.patient(name) as patient, server.http("nurse") as kept:
        assert kept.get("/api/nurse/queue").status_code == 200
        files.renew()
        assert serial(server.port) == before, "read before it was told"
        server.process.send_signal(signal.SIGHUP)
        wait_for(lambda: serial(server.port) != before, what="the new certificate")
        patient.ask("I have a question")
        assert kept.get("/api/nurse/queue").status_code == 200
        assert "certificate reloaded" in server.errors()

        # A broken file changes nothing and is told.
        now = serial(server.port)
        files.key.write_text("nothing")
        server.process.send_signal(signal.SIGHUP)
        wait_for(lambda: "not reloaded" in server.errors(), what="the complaint")
        assert serial(server.port) == now
        patient.ask("I have another question")
    server.trust = files.trust()
    assert server.terminate() == 0


def test_a_stop_tells_sockets_1001_and_connections_that_all_was_said(fresh, tmp_path, name):
    files = Files(tmp_path)
    server = fresh(**files.settings).start()
    server.trust = files.trust()
    with server.patient(name) as patient, handshake(server.port, files.trust()) as raw:
        raw.sendall(b"GET /health HTTP/1.1\r\nHost: a\r\n\r\n")
        assert raw.recv(65536).startswith(b"HTTP/1.1 200")
        server.process.send_signal(signal.SIGTERM)
        assert patient.close_code() == 1001
        raw.settimeout(5)
        # Without close_notify this is an SSLEOFError.
        assert raw.recv(65536) == b""
    assert server.process.wait(15) == 0


def test_tools_run_makes_a_certificate_and_serves_with_it(tmp_path):
    """The script's own part alone; building is its first step, and done already."""
    script = Path(__file__).resolve().parents[2] / "tools/run"
    source = script.read_text()
    assert "--tls" in source
    certify = source[source.index("certify() {"):source.index("\n}\n", source.index("certify() {")) + 3]
    made = subprocess.run(
        ["bash", "-euc", certify + "certify; ls -l $APP_TLS_KEY_FILE; certify"],
        env=environment(data=str(tmp_path / "d"), host="127.0.0.1", root=str(script.parents[1])),
        capture_output=True, text=True, timeout=60,
    )
    assert made.returncode == 0, made.stderr
    assert made.stdout.startswith("-rw-------")
    place = tmp_path / "d.tls"
    server = Server(
        tmp_path / "data",
        APP_TLS_CERT_FILE=str(place / "cert.pem"), APP_TLS_KEY_FILE=str(place / "key.pem"),
    ).start()
    try:
        server.trust = ssl.create_default_context(cafile=str(place / "cert.pem"))
        assert server.http().get("/health").status_code == 200
    finally:
        server.kill()
