"""Commands at a shell: output that nobody takes, words they do not know, services that do not answer, secrets in columns."""

from __future__ import annotations

import fcntl
import json
import os
import select
import signal
import socket
import subprocess
import threading
import time

import pytest
from harness import BINARY, HARMLESS, ROOT, Server, environment, run, wait_for

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root")


@pytest.fixture(scope="module")
def stopped(tmp_path_factory):
    """A directory with one conversation, under a checkpoint, stopped; nothing changes it but reading."""
    server = Server(tmp_path_factory.mktemp("commands") / "data").start()
    try:
        with server.patient("ada") as patient:
            for number in range(60):
                patient.ask(f"{HARMLESS} {number}")
        with server.http() as http:
            wait_for(lambda: http.get("/checkpoint").status_code == 200, what="a checkpoint")
        assert server.terminate() == 0
    finally:
        server.kill()
    return server.directory


def shell(script: str, **settings: str) -> subprocess.CompletedProcess:
    """A script of bash in which `$B` is the binary."""
    return subprocess.run(
        ["bash", "-c", script], capture_output=True, text=True, timeout=60, env=environment(B=str(BINARY), **settings)
    )


# Output

SPEAKING = [
    "audit export {d}", "audit bundle {d} --event 3", "events {d}", "verify {d}", "verify {d} --json", "keys status --data {d}",
    "token --data {d} --role nurse --user u", "users list --data {d}", "preflight --port 0 --data {d}", "config show",
    "rules list", "--help", "--version", "checkpoint export --data {d}", "openapi",
]


@pytest.mark.parametrize("words", SPEAKING)
def test_a_command_whose_output_is_not_taken_ends_with_74(stopped, words):
    if words.startswith("users"):
        # Without people it has nothing to say.
        assert run("users", "add", "--data", stopped, "--login", "someone", "--role", "nurse").returncode == 0
    command = words.format(d=stopped)
    full = shell(f"$B {command} > /dev/full")
    assert full.returncode == 74 and "the disk is full" in full.stderr, full.stderr
    closed = shell(f"$B {command} >&-")
    assert closed.returncode == 74 and "standard output" in closed.stderr, closed.stderr
    assert run("verify", stopped).returncode == 0, "nothing was written into a file that got the number of a closed descriptor"


def test_what_a_full_disk_cuts_off_does_not_pass_for_an_export(stopped, tmp_path):
    shell(f"ulimit -f 8; $B audit export {stopped} > {tmp_path}/whole", )
    limited = shell(f"trap '' XFSZ; ulimit -f 8; $B audit export {stopped} > {tmp_path}/cut")
    assert limited.returncode == 74 and limited.stderr, limited
    assert 0 < (tmp_path / "cut").stat().st_size <= 8192


def test_the_second_verifier_does_not_call_a_log_tampered_because_its_own_output_is_lost(stopped):
    done = shell(f"python3 {ROOT}/tools/verify_log.py {stopped} > /dev/full")
    assert done.returncode == 74 and "Traceback" not in done.stderr, done


@pytest.mark.parametrize("words", ["screen", "triage", "redact", "rules context", "rules words"])
def test_a_command_on_lines_ends_when_its_reader_has_gone(words):
    line = json.dumps({"id": 1, "text": "chest pain", "concept": "pain"})
    done = shell(f"yes '{line}' | timeout 20 $B {words} | head -n 1 > /dev/null; echo ${{PIPESTATUS[1]}}")
    assert done.stdout.strip() == "74" and done.stderr == "", "it ends by itself, and quietly"


def test_a_slow_reader_of_a_pipe_that_does_not_block_gets_everything(stopped):
    whole = subprocess.run([BINARY, "audit", "export", stopped], capture_output=True, env=environment()).stdout
    assert len(whole) > 1 << 16, "more than a pipe takes at once"
    reading, writing = os.pipe()
    fcntl.fcntl(writing, fcntl.F_SETFL, os.O_NONBLOCK | fcntl.fcntl(writing, fcntl.F_GETFL))
    process = subprocess.Popen([BINARY, "audit", "export", stopped], stdout=writing, env=environment())
    os.close(writing)
    time.sleep(0.5)
    got = b""
    while part := os.read(reading, 4096):
        got += part
    os.close(reading)
    assert process.wait(10) == 0 and got == whole


def test_a_code_that_could_not_be_shown_is_told_as_lost_with_the_user_it_was_for(tmp_path):
    assert run("init", tmp_path / "d").returncode == 0
    for role in ("nurse", "service"):
        done = shell(f"$B users add --data {tmp_path}/d --login {role}-1 --role {role} > /dev/full")
        assert done.returncode == 74 and f"{role}-1 is added" in done.stderr and "users disable" in done.stderr, done.stderr
        assert f"{role}-1" in run("users", "list", "--data", tmp_path / "d").stdout
    gone = shell(f"$B users add --data {tmp_path}/d --login gone --role nurse | true; echo ${{PIPESTATUS[0]}}")
    if gone.stdout.strip() != "0":
        assert "gone is added" in gone.stderr


def test_a_service_without_standard_output_serves(tmp_path):
    process = subprocess.Popen(
        ["bash", "-c", f"exec {BINARY} serve --data {tmp_path}/d --port 0 <&- >&- 2>&-"], env=environment()
    )
    try:
        wait_for((tmp_path / "d" / "control").exists, what="the control socket")
        process.send_signal(signal.SIGTERM)
        assert process.wait(15) == 0
    finally:
        process.kill()
    assert run("verify", tmp_path / "d").returncode == 0


def test_csv_of_the_trail_ends_its_last_line_as_every_other(stopped):
    words = [BINARY, "audit", "export", "--data", stopped, "--format", "csv"]
    text = subprocess.run(words, capture_output=True, env=environment()).stdout
    assert text.endswith(b"\r\n") and text.count(b"\n") == text.count(b"\r\n") > 1


def test_no_name_makes_a_column_or_a_line_of_its_own_in_the_list_of_users(tmp_path):
    assert run("init", tmp_path / "d").returncode == 0
    name = "a\tb\nusr_1\tadmin\tenabled\t\troot\tRoot\x1b[31m\u202e"
    assert run("users", "add", "--data", tmp_path / "d", "--login", "t", "--role", "nurse", "--name", name).returncode == 0
    listed = run("users", "list", "--data", tmp_path / "d").stdout
    assert listed.count("\n") == 1 and listed.count("\t") == 5, listed
    assert r"a\tb\nusr_1" in listed and r"\u{1B}[31m\u{202E}" in listed, listed


# Words


@pytest.mark.parametrize(
    "words",
    [
        "keys status extra", "keys rotate extra", "keys retired 1 extra", "patient hold extra --patient p --reason r",
        "accept-restore extra", "accept-clock extra", "backup a b", "restore a b c", "init a b", "verify a b", "events a b",
        "token extra", "users list extra", "origin list extra", "config show extra", "audit bundle a b --event 1",
        "preflight extra", "projections compare extra", "screen extra", "redact extra", "witness extra", "serve extra",
        "--version extra", "help extra", "rules list extra", "rules show a b", "rules test a b",
    ],
)
def test_a_word_too_many_is_refused_and_nothing_is_done(tmp_path, words):
    done = run(*words.split(), APP_DATA_DIR=str(tmp_path / "none"), text="")
    assert done.returncode == 3 and done.stdout == "", (done.returncode, done.stderr)
    assert not (tmp_path / "none").exists()


def test_nobody_holds_or_erases_the_service_itself(stopped):
    """The identifier of zeros is the service's own stream, which a hold or an erasure would be written into."""
    before = run("events", stopped).stdout.count("\n")
    for words in (["hold"], ["release"], ["erase"], ["erase", "--ordered"]):
        done = run("patient", *words, "--patient", "pat_" + "0" * 26, "--reason", "r", "--data", stopped)
        assert done.returncode == 1 and "no such patient" in done.stderr, done.stderr
    types = [json.loads(line)["type"] for line in run("events", stopped).stdout.splitlines()[before:]]
    assert not {"legal_hold_set", "subject_erased", "erasure_completed", "kek_rotated"} & set(types), types


def test_a_restored_log_is_accepted_without_an_error_on_the_console(stopped, tmp_path):
    assert run("backup", tmp_path / "b", "--data", stopped).returncode == 0
    assert run("restore", tmp_path / "b", tmp_path / "r").returncode == 0
    key = tmp_path / "r.key"
    key.write_bytes(stopped.with_suffix(".key").read_bytes())
    key.chmod(0o600)
    done = run("accept-restore", "--data", tmp_path / "r")
    assert done.returncode == 0 and done.stderr == "", done.stderr
    again = run("accept-restore", "--data", tmp_path / "r")
    assert again.returncode == 1 and "nothing to accept" in again.stderr


# Services that do not answer


def test_a_hang_up_during_the_start_ends_no_service(fresh):
    server = fresh()
    assert run("init", server.directory).returncode == 0
    for pause in (0.03, 0.06, 0.1, 0.15, 0.2, 0.3):
        server.launch()
        time.sleep(pause)
        server.process.send_signal(signal.SIGHUP)
        ready, _, _ = select.select([server.process.stdout], [], [], 20)
        assert ready and server.process.stdout.readline(), f"ended by a SIGHUP {pause} s after its start"
        assert server.terminate() == 0


def test_an_order_to_a_stopped_service_ends_and_says_so(server):
    server.process.send_signal(signal.SIGSTOP)
    try:
        started = time.monotonic()
        done = run("keys", "status", "--data", server.directory)
        assert done.returncode == 1 and "no sign of life" in done.stderr, done.stderr
        assert time.monotonic() - started < 40
    finally:
        server.process.send_signal(signal.SIGCONT)
    # What was asked by somebody who has gone is not in the way of the next.
    assert run("keys", "status", "--data", server.directory).returncode == 0


def test_an_order_that_takes_long_is_waited_for_while_the_service_lives(tmp_path):
    """The service's part is played here: a space every second, for longer than silence is borne."""
    directory = tmp_path / "d"
    assert run("init", directory).returncode == 0
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(directory / "control"))
    listening.listen()

    def serve():
        peer, _ = listening.accept()
        with peer:
            peer.recv(4096)
            for _ in range(23):
                time.sleep(1)
                peer.sendall(b" ")
            peer.sendall(b'{"ok":true,"epoch":7}\n')

    threading.Thread(target=serve, daemon=True).start()
    done = run("keys", "status", "--data", directory)
    listening.close()
    assert done.returncode == 0 and '"epoch":7' in done.stdout, done.stderr


def test_who_gave_an_order_is_told_that_the_service_lives_while_it_is_carried_out(server):
    """The service is held up for more than a second in the middle of an order, at one of several moments."""
    signs = 0
    for attempt in range(12):
        with socket.socket(socket.AF_UNIX) as asker:
            asker.settimeout(20)
            asker.connect(str(server.directory / "control"))
            asker.sendall(b'{"order":"keys_rotate"}\n')
            time.sleep(0.002 * attempt)
            server.process.send_signal(signal.SIGSTOP)
            time.sleep(1.2)
            server.process.send_signal(signal.SIGCONT)
            answer = b""
            while not answer.endswith(b"\n"):
                answer += asker.recv(65_536)
        assert json.loads(answer)["ok"] is True, answer
        signs += answer.startswith(b" ")
        if signs:
            return
    raise AssertionError("no order was told that the service lives")


# Who may look


@as_root
def test_a_directory_that_a_user_may_not_enter_is_not_called_empty(stopped, tmp_path):
    binary = tmp_path / "anamnesis"
    binary.write_bytes(BINARY.read_bytes())
    binary.chmod(0o755)
    for place in [tmp_path, *tmp_path.parents, stopped.parent]:
        if place.stat().st_mode & 0o011 == 0 and str(place).startswith("/tmp/"):
            place.chmod(place.stat().st_mode | 0o011)
    nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", str(binary)]
    for words, code in (("verify", 2), ("events", 1), ("audit export", 1)):
        done = subprocess.run([*nobody, *words.split(), stopped], capture_output=True, text=True, cwd="/", env={})
        assert done.returncode == code and "may not look into" in done.stdout + done.stderr, (words, done)


# What the documents call them


def test_a_checkpoint_is_taken_out_and_held_against_the_log_again(stopped, tmp_path):
    taken = run("checkpoint", "export", "--data", stopped)
    assert taken.returncode == 0 and taken.stdout.startswith("anamnesis/"), taken
    kept = tmp_path / "checkpoint"
    kept.write_text(taken.stdout)
    held = run("checkpoint", "check", kept, "--data", stopped)
    assert held.returncode == 0 and "No checkpoint from outside" not in held.stdout, held
    by_other_names = run("verify", "--data", stopped, "--deep", "--anchors", kept)
    assert by_other_names.returncode == 0 and "No checkpoint from outside" not in by_other_names.stdout
    assert "No key was used" not in by_other_names.stdout, "--deep opens what is sealed"
    lines = taken.stdout.split("\n")
    kept.write_text("\n".join([lines[0], str(int(lines[1]) + 1)] + lines[2:]))
    assert run("checkpoint", "check", kept, "--data", stopped).returncode == 1, "its signature is of another size"
    assert run("checkpoint", "export", "--data", tmp_path).returncode == 2
    assert run("checkpoint", "sign").returncode == 3


def test_evidence_of_a_record_is_had_from_the_directory_that_settings_or_options_name(stopped):
    made = [
        run("audit", "bundle", stopped, "--event", 3),
        run("audit", "bundle", "--event", 3, "--data", stopped),
        run("audit", "bundle", "--event", 3, APP_DATA_DIR=str(stopped)),
    ]
    assert [m.returncode for m in made] == [0] * 3, made
    assert len({m.stdout for m in made}) == 1 and json.loads(made[0].stdout)["position"] == 3


def test_a_command_that_only_looks_or_takes_away_makes_no_directory(tmp_path):
    nowhere = tmp_path / "none"
    for words in ("users list", "users disable --login nobody", "origin list", "origin remove --origin https://a.example"):
        refused = run(*words.split(), "--data", nowhere)
        assert refused.returncode == 78 and "holds no log" in refused.stderr, (words, refused)
        assert not nowhere.exists() and not nowhere.with_suffix(".key").exists(), words


@pytest.mark.parametrize("words", ["users list", "origin list", "preflight --port 0"])
def test_what_lists_things_for_people_lists_them_for_programs(stopped, words):
    listed = run(*words.split(), "--data", stopped, "--json")
    assert listed.returncode == 0 and json.loads(listed.stdout)["ok"] is True, listed


def test_lines_before_one_that_is_none_are_answered(tmp_path):
    good = json.dumps({"id": 1, "text": "call 555-0142"})
    for command in ("redact", "screen"):
        cut = run(command, text=f"{good}\n{good}\nnothing\n{good}\n")
        assert cut.returncode == 1 and "line 3 is not" in cut.stderr, cut
        assert [json.loads(line)["id"] for line in cut.stdout.splitlines()] == [1, 1]


def test_the_health_of_a_running_service_is_asked_without_its_address(fresh):
    server = fresh(APP_OPS_PUBLIC="none").start()
    asked = run("health", "--data", server.directory)
    assert asked.returncode == 0 and json.loads(asked.stdout)["status"] == "healthy", asked
    assert server.terminate() == 0
    gone = run("health", "--data", server.directory)
    assert gone.returncode == 1 and "no service runs" in gone.stderr


def test_settings_are_checked_and_the_surface_is_printed_without_a_service(shared, tmp_path):
    fine = run("config", "check", APP_EMERGENCY_NUMBER="999")
    assert (fine.returncode, fine.stdout) == (0, "the settings can be used\n"), fine
    wrong = run("config", "check", APP_SERVING_PORT="many")
    assert wrong.returncode == 78 and "APP_SERVING_PORT" in wrong.stderr
    with shared.http() as http:
        assert json.loads(run("openapi").stdout) == http.get("/openapi.json").json()
    issued = run("token", "issue", "--data", shared.directory, "--role", "nurse", "--user", "issued")
    with shared.http(headers={"Authorization": "Bearer " + issued.stdout.strip()}) as http:
        assert http.get("/api/auth/me").json()["role"] == "nurse"


def test_a_file_that_a_variable_names_holds_settings_and_an_option_stands_over_it(fresh, tmp_path):
    named, given = tmp_path / "named", tmp_path / "given"
    named.write_text("APP_EMERGENCY_NUMBER=911\n")
    given.write_text("APP_EMERGENCY_NUMBER=999\n")
    server = fresh(APP_CONFIG=str(named)).start()
    with server.http() as http:
        assert http.get("/api/auth/me").json()["emergency_number"] == "911"
    assert server.terminate() == 0
    server.start("--env-file", str(given))
    with server.http() as http:
        assert http.get("/api/auth/me").json()["emergency_number"] == "999"
    missing = run("config", "check", APP_CONFIG=str(tmp_path / "none"))
    assert missing.returncode == 78 and "can't be read" in missing.stderr


def test_a_refusal_over_the_key_is_one_line(tmp_path):
    directory = tmp_path / "data"
    assert run("init", directory).returncode == 0
    directory.with_suffix(".key").chmod(0o644)
    refused = run("serve", "--data", directory, "--port", 0)
    assert refused.returncode == 78 and refused.stderr.count("\n") == 1, refused.stderr


def test_a_running_service_is_tried_from_the_shell(shared):
    said = run("mock", "chat", "I have chest pain", "--data", shared.directory)
    assert said.returncode == 0 and json.loads(said.stdout)["output"]["urgency"] == "emergency", said
    lined = run("mock", "queue", "--urgency", "urgent", "--red-flags", "--data", shared.directory)
    assert lined.returncode == 0 and json.loads(lined.stdout)["input"]["filters"] == {"urgency": "urgent", "has_red_flags": True}
    tried = run("suite", "run", "integrity_suite", "--data", shared.directory)
    assert tried.returncode == 0 and json.loads(tried.stdout)["status"] == "passed", tried
    begun = run("load", "run", "--users", 1, "--data", shared.directory)
    assert begun.returncode == 0, begun
    with shared.http("admin", "root") as http:
        execution = json.loads(begun.stdout)["execution_id"]
        assert http.post(f"/test/executions/{execution}/cancel").is_success
    unknown = run("suite", "run", "no_suite", "--data", shared.directory)
    assert unknown.returncode == 1 and "no such suite" in unknown.stderr
    assert run("suite", "run", "../api", "--data", shared.directory).returncode == 3


def test_nothing_is_tried_where_no_service_runs(stopped):
    for words in ("mock queue", "suite run all", "load run"):
        refused = run(*words.split(), "--data", stopped)
        assert refused.returncode == 1 and "no service runs" in refused.stderr, words


def test_an_origin_is_let_in_by_the_names_that_the_surface_has(stopped):
    origin = "https://emergency.medical-ai.health"
    words = ["--duration-seconds", 3600, "--allowed-paths", "/api/emergency/,/ws/emergency/"]
    added = run("origin", "add", "--data", stopped, "--origin", origin, *words)
    assert added.returncode == 0, added
    listed = json.loads(run("origin", "list", "--data", stopped, "--json").stdout)["origins"]
    kept = next(o for o in listed if o["origin"] == origin)
    assert kept["allowed_paths"] == ["/api/emergency/", "/ws/emergency/"]
    assert run("origin", "remove", "--data", stopped, "--origin", origin).returncode == 0


def test_the_shell_is_told_every_command():
    told = run("completions", "bash")
    assert told.returncode == 0 and told.stdout.startswith("complete -W "), told
    assert set(told.stdout.split('"')[1].split()) >= {"serve", "verify", "users", "keys", "patient", "witness", "completions"}
