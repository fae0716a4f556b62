"""The unit for systemd: how little it leaves open, and that the service runs inside it without privileges."""

from __future__ import annotations

import ctypes.util
import hashlib
import json
import os
import re
import shutil
import signal
import stat
import subprocess
import sys

import pytest
from harness import BINARY, CHEST_PAIN, ROOT, SERVICE_KEY, Server, environment, run, wait_for

UNIT = ROOT / "tools/anamnesis.service"
analyze = pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd-analyze here")


@analyze
def test_the_units_exposure_is_at_most_one_and_a_half():
    seen = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--no-pager", str(UNIT)],
        capture_output=True, text=True, timeout=60,
    )
    found = re.search(r"Overall exposure level for \S+: ([\d.]+)", seen.stdout)
    assert found, seen.stdout + seen.stderr
    print("exposure", found.group(1))
    assert float(found.group(1)) <= 1.5


def test_the_unit_reads_certificates_again_and_starts_anew_what_a_hang_up_ended():
    """A hang-up before the program has its first word ends it; systemd takes that for an end in order."""
    lines = UNIT.read_text().splitlines()
    assert "ExecReload=/bin/kill -HUP $MAINPID" in lines
    assert "Restart=on-failure" in lines and "RestartForceExitStatus=SIGHUP" in lines


def allowed_calls() -> set[str]:
    """The names the unit's filter lets through, from systemd's own sets."""
    sets: dict[str, list[str]] = {}
    listed = subprocess.run(
        ["systemd-analyze", "syscall-filter", "--no-pager"], capture_output=True, text=True, timeout=60
    ).stdout
    name = ""
    for line in listed.splitlines():
        if line.startswith("@"):
            name = line.split()[0]
            sets[name] = []
        elif line.startswith("    ") and not line.strip().startswith("#"):
            sets[name].append(line.strip())

    def names(word: str) -> set[str]:
        if not word.startswith("@"):
            return {word}
        return set().union(*[names(w) for w in sets.get(word, [])])

    allowed: set[str] = set()
    for line in re.findall(r"^SystemCallFilter=(.*)$", UNIT.read_text(), re.M):
        words = set().union(*[names(w) for w in line.removeprefix("~").split()])
        allowed = allowed - words if line.startswith("~") else allowed | words
    return allowed


@analyze
@pytest.mark.skipif(not shutil.which("strace"), reason="no strace here")
def test_every_system_call_of_a_day_in_small_is_one_the_units_filter_lets_through(fresh, tmp_path):
    """Start, messages, an alert, sockets, a stream, a checkpoint, orders, a backup, the end."""
    trace = tmp_path / "trace"
    server = fresh(APP_ENV="development")
    with open(server.error_path, "ab") as errors:
        server.process = subprocess.Popen(
            ["strace", "-f", "-qq", "-e", "signal=none", "-o", str(trace), str(BINARY), "serve",
             "--data", str(server.directory), "--port", "0"],
            stdout=subprocess.PIPE, stderr=errors, text=True, env=environment(**server.settings),
        )
    for line in server.process.stdout:
        if found := re.search(r"http://[^ ]*:(\d+)", line):
            server.port = int(found.group(1))
            break
    with server.nurse() as nurse, server.patient("p") as patient:
        patient.ask(CHEST_PAIN)
        nurse.until("red_flag_alert")
    with server.http("nurse") as http:
        url = http.post("/api/streaming/dashboard", json={}).json()["url"]
        with http.stream("GET", url) as stream:
            next(stream.iter_lines())
    assert run("users", "list", "--data", server.directory).returncode == 0
    assert run("backup", tmp_path / "copy", "--data", server.directory).returncode == 0
    child = int(subprocess.run(
        ["pgrep", "-P", str(server.process.pid)], capture_output=True, text=True
    ).stdout.split()[0])
    os.kill(child, signal.SIGTERM)
    assert server.process.wait(30) == 0
    server.process = None
    used = set(re.findall(r"^\d+ +(?:<\.\.\. )?([a-z_0-9]+)(?:\(| resumed)", trace.read_text(), re.M))
    assert len(used) > 30
    # Both are answered EPERM and nothing hangs on them: SQLite asks for fchown as root alone, and Dispatch goes on
    # without another priority for its background threads.
    refused = used - allowed_calls() - {"fchown", "setpriority"}
    assert not refused, refused
    assert server.verify().returncode == 0


@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("setpriv"), reason="needs root and setpriv")
def test_production_runs_as_nobody_without_capabilities_and_takes_its_secret_from_systemd(tmp_path):
    """What the unit does, done by hand: another user, no privileges, umask 077, a credentials directory."""
    place = tmp_path / "state"
    place.mkdir()
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    (credentials / "APP_SERVING_API_KEY").write_text(SERVICE_KEY)
    binary = tmp_path / "anamnesis"
    shutil.copy(BINARY, binary)
    for path in (tmp_path, place, credentials, credentials / "APP_SERVING_API_KEY", binary):
        os.chown(path, 65534, 65534)
        path.chmod(0o700)
    for parent in tmp_path.parents:
        if str(parent).startswith("/tmp/") and not parent.stat().st_mode & stat.S_IXOTH:
            parent.chmod(parent.stat().st_mode | stat.S_IXOTH)
    wrap = [
        "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs",
        "--bounding-set=-all", "--inh-caps=-all",
    ]
    settings = {
        "APP_ENV": "production", "APP_DATA_DIR": str(place / "data"), "APP_SERVING_HOST": "127.0.0.1",
        "APP_SERVING_PORT": "0", "CREDENTIALS_DIRECTORY": str(credentials), "HOME": str(place),
    }
    old = os.umask(0o077)
    try:
        made = subprocess.run(
            [*wrap, str(binary), "init", str(place / "data")],
            capture_output=True, text=True, timeout=60, env=environment(**settings),
        )
        assert made.returncode == 0, made.stderr
        server = Server(place / "data")
        with open(tmp_path / "errors", "ab") as errors:
            process = subprocess.Popen(
                [*wrap, str(binary), "serve"], stdout=subprocess.PIPE, stderr=errors, text=True,
                env=environment(**settings),
            )
    finally:
        os.umask(old)
    try:
        for line in process.stdout:
            if found := re.search(r"http://[^ ]*:(\d+)", line):
                server.port = int(found.group(1))
                break
        assert server.port, (tmp_path / "errors").read_text()
        with server.http(headers={"X-API-Key": SERVICE_KEY}) as http:
            assert http.get("/api/auth/me").json()["role"] == "service"
        status = open(f"/proc/{process.pid}/status").read()
        assert re.search(r"^Uid:\s+65534", status, re.M) and re.search(r"^CapEff:\s+0+$", status, re.M)
        assert re.search(r"^NoNewPrivs:\s+1$", status, re.M)
        limits = open(f"/proc/{process.pid}/limits").read()
        assert re.search(r"Max core file size\s+0\s+0", limits)
        environ = open(f"/proc/{process.pid}/cmdline").read()
        assert SERVICE_KEY not in environ
        for path in (place / "data").rglob("*"):
            assert path.stat().st_mode & 0o077 == 0, path
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(15) == 0
    wait_for(lambda: run("verify", place / "data").returncode == 0, 5, "an intact log")


def test_the_bill_of_materials_names_every_library_with_its_version():
    """CycloneDX; what the executable loads is what is listed, and nothing is without a version."""
    made = subprocess.run([ROOT / "tools/sbom", BINARY], capture_output=True, text=True, timeout=60)
    assert made.returncode == 0, made.stderr
    bill = json.loads(made.stdout)
    assert bill["bomFormat"] == "CycloneDX" and bill["specVersion"] == "1.5"
    parts = bill["components"]
    assert all(p["version"] not in ("", "unknown") for p in parts), parts
    loaded = subprocess.run(["ldd", str(BINARY)], capture_output=True, text=True, timeout=60).stdout
    files = {q["value"] for p in parts for q in p.get("properties", [])}
    assert files == set(re.findall(r"(/\S+) \(0x", loaded))
    names = {p["name"] for p in parts}
    assert {"libsqlite3-0", "libssl3", "libc6"} <= names or {"sqlite", "openssl"} & names, names
    owned = hashlib.sha256(BINARY.read_bytes()).hexdigest()
    assert bill["metadata"]["component"]["hashes"][0]["content"] == owned


# Puts the unit's filter around a command, as systemd does: what is not allowed is EPERM.
FILTERED = """
import ctypes, os, sys
library = ctypes.CDLL("libseccomp.so.2")
library.seccomp_init.restype = ctypes.c_void_p
context = ctypes.c_void_p(library.seccomp_init(0x00050001))  # SCMP_ACT_ERRNO(EPERM)
for name in sys.argv[1].split(","):
    number = library.seccomp_syscall_resolve_name(name.encode())
    if number >= 0:
        library.seccomp_rule_add(context, 0x7FFF0000, number, 0)  # SCMP_ACT_ALLOW
assert library.seccomp_load(context) == 0
os.execv(sys.argv[2], sys.argv[2:])
"""


@analyze
@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("setpriv"), reason="needs root and setpriv")
def test_the_spine_is_green_as_nobody_under_the_units_filter(tmp_path):
    """The suite of the service's main paths, on a binary that runs as another user inside the system-call filter."""
    python = "/usr/bin/python3"  # One that anybody may run; the tests' own may lie in somebody's home.
    if not ctypes.util.find_library("seccomp") or not os.path.exists(python):
        pytest.skip("no libseccomp or no python3 of the system here")
    place = tmp_path / "nobody"
    place.mkdir()
    shutil.copy(BINARY, place / "real")
    (place / "filter.py").write_text(FILTERED)
    calls = ",".join(sorted(allowed_calls()))
    (place / "anamnesis").write_text(
        f'#!/bin/sh\nexec {python} -I {place}/filter.py {calls} {place}/real "$@"\n'
    )
    for path in (place, *place.iterdir()):
        os.chown(path, 65534, 65534)
        path.chmod(0o755)
    for parent in place.parents:
        if str(parent).startswith("/tmp/"):
            parent.chmod(parent.stat().st_mode | 0o711)
    done = subprocess.run(
        [
            "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs", "--bounding-set=-all",
            "--inh-caps=-all", sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--basetemp",
            str(place / "t"), str(ROOT / "Tests/EndToEnd/test_spine.py"),
        ],
        capture_output=True, text=True, timeout=280, cwd=place,
        env=environment(ANAMNESIS_BINARY=str(place / "anamnesis"), HOME=str(place), TMPDIR=str(place)),
    )
    assert done.returncode == 0, (done.stdout + done.stderr)[-4000:]
    print(done.stdout.strip().splitlines()[-1])


# Files of the record


OPENED = {
    "events.db": lambda file: file.chmod(0o666),
    "keys.db": lambda file: file.chmod(0o640),
    "checkpoints.log": lambda file: file.chmod(0o604),
    "signer": lambda file: file.chmod(0o777),
    "signer/day.key": lambda file: (file.rename(file.with_suffix(".real")), file.symlink_to("day.real")),
    "signer/state": lambda file: os.chown(file, 1234, 1234),
}


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_production_refuses_files_of_the_record_that_others_can_reach_each_in_a_line(fresh):
    safe = {"APP_ENV": "production", "APP_ALLOW_ROOT": "true", "APP_RATE_LIMITS": "on"}
    server = fresh(**safe)
    assert run("init", server.directory, **safe).returncode == 0
    server.start()
    wait_for(lambda: (server.directory / "signer/state").exists(), what="a checkpoint")
    assert server.terminate() == 0
    for name, change in OPENED.items():
        change(server.directory / name)
    told = run("preflight", "--port", 0, "--data", server.directory, **safe)
    server.launch()
    assert server.process.wait(15) == 78
    lines = [line for line in server.errors().splitlines() if line.startswith("anamnesis: the data directory")]
    assert len(lines) == len(OPENED), server.errors()
    for name in OPENED:
        path = str(server.directory / name)
        assert any(path in line for line in lines), name
        assert any("FAIL" in line and path in line for line in told.stdout.splitlines()), told.stdout
