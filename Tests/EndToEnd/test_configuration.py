"""Settings: what development says loudly, what production refuses, and what commands answer."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import stat
import subprocess

import pytest
from harness import BINARY, ROOT, SECRET, SERVICE_KEY, environment, run, wait_for

# The specification's environment block, word for word.
BLOCK = """\
# Server Configuration
APP_SERVING_HOST=0.0.0.0
APP_SERVING_PORT=8000
APP_SERVING_API_KEY=your_api_key_here

# Medical Compliance
APP_MEDICAL_ENABLE_AUDIT_LOG=true
APP_MEDICAL_PHI_REDACTION=true
APP_MEDICAL_ENABLE_ENCRYPTION=true

# CORS Configuration
APP_SERVING_ALLOWED_ORIGINS=["https://app.medical-ai.health", "https://dashboard.medical-ai.health"]

# Connection Pool
APP_CACHE_REDIS_URL=redis://localhost:6379/0
APP_CACHE_ENABLE_MODEL_CACHE=true
APP_CACHE_ENABLE_RESPONSE_CACHE=true
"""

SAFE = {
    "APP_ENV": "production",
    "APP_ALLOW_ROOT": "true",
    "APP_SERVING_API_KEY": SERVICE_KEY,
}


def refused(directory, *words, **settings) -> subprocess.CompletedProcess:
    """A start that must end by itself; a server that goes on serving fails by its time limit."""
    return subprocess.run(
        [str(BINARY), "serve", "--data", str(directory), "--port", "0", *words],
        capture_output=True, text=True, timeout=15, env=environment(**settings),
    )


@pytest.fixture
def production(tmp_path):
    directory = tmp_path / "production"
    made = run("init", directory, **SAFE)
    assert made.returncode == 0, made.stderr
    return directory


def test_production_with_safe_settings_starts(fresh, production):
    """The control of the table below: nothing refused, nothing warned."""
    server = fresh("production", **SAFE, APP_RATE_LIMITS="on").start()
    with server.http() as http:
        assert http.get("/status").json()["environment"] == "production"
    assert "warning" not in server.errors() and "DEVELOPMENT" not in server.errors()


@pytest.mark.parametrize(
    "change, words, named",
    [
        ({}, ["--host", "0.0.0.0"], "APP_TLS_TERMINATED_BY_PROXY"),
        ({}, ["--host", "::"], "APP_TLS_TERMINATED_BY_PROXY"),
        ({"APP_SERVING_HOST": "192.0.2.1"}, [], "APP_TLS_TERMINATED_BY_PROXY"),
        ({"APP_SERVING_API_KEY": "your_api_key_here"}, [], "APP_SERVING_API_KEY"),
        ({"APP_SERVING_API_KEY": "short"}, [], "APP_SERVING_API_KEY"),
        ({"APP_SERVING_API_KEY": "k" * 31}, [], "APP_SERVING_API_KEY"),
        ({"APP_SERVING_API_KEY": "k" * 40}, [], "easy to guess"),
        ({"APP_SERVING_API_KEY": "your_api_key_here" * 3}, [], "easy to guess"),
        ({"APP_JWT_HS256_SECRET": "abcdefgh" * 8}, [], "easy to guess"),
        ({"APP_TLS_TERMINATED_BY_PROXY": "true"}, ["--host", "0.0.0.0"], "no proxy is named"),
        ({}, ["--host", "0.0.0.0", "--behind-proxy", "0.0.0.0/0"], "every address there is"),
        ({}, ["--behind-proxy", "10.0.0.0/8,::/0"], "every address there is"),
        ({"APP_JWT_HS256_SECRET": "s" * 31}, [], "APP_JWT_HS256_SECRET"),
        ({"APP_JWT_HS256_SECRET": "a-string-secret-at-least-256-bits-long"}, [], "openssl rand -hex 32"),
        ({"APP_TRUSTED_PROXIES": "[]"}, ["--behind-proxy", "everywhere"], "APP_TRUSTED_PROXIES"),
        ({"APP_SERVNG_PORT": "8000"}, [], "APP_SERVING_PORT"),
        (
            {"APP_ALERT_WEBHOOK_URL": "http://127.hooks.example/x", "APP_ALERT_WEBHOOK_SECRET": SERVICE_KEY},
            [], "is not private",
        ),
        ({"APP_MODEL_ENDPOINTS": '[{"url": "http://127.model.example:8080", "model": "m"}]'}, [], "asked in the clear"),
        ({"APP_ALLOW_ROOT": "false"}, [], "APP_ALLOW_ROOT"),
        ({"APP_MEDICAL_ENABLE_AUDIT_LOG": "false"}, [], "APP_MEDICAL_ENABLE_AUDIT_LOG"),
        ({"APP_MEDICAL_PHI_REDACTION": "false"}, [], "APP_MEDICAL_PHI_REDACTION"),
        ({"APP_MEDICAL_ENABLE_ENCRYPTION": "false"}, [], "APP_MEDICAL_ENABLE_ENCRYPTION"),
        ({"APP_RATE_LIMITS": "off"}, [], "APP_RATE_LIMITS"),
    ],
    ids=str,
)
def test_production_refuses_what_is_unsafe_with_78_and_names_the_fix(production, change, words, named):
    if "APP_ALLOW_ROOT" in change and os.geteuid() != 0:
        pytest.skip("only root is refused as root")
    done = refused(production, *words, **SAFE | change)
    assert done.returncode == 78, done.stderr
    assert named in done.stderr
    assert "http://" not in done.stdout


def test_every_fault_is_told_at_once_one_line_each(production):
    faults = {
        "APP_SERVING_API_KEY": "short", "APP_MEDICAL_PHI_REDACTION": "false", "APP_NONSENSE": "1",
    }
    done = refused(production, "--host", "0.0.0.0", **SAFE | faults)
    assert done.returncode == 78
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 4 and all(line.startswith("anamnesis: ") for line in lines)


def test_production_refuses_a_directory_that_was_opened_in_development(tmp_path):
    assert run("init", tmp_path / "d").returncode == 0
    done = refused(tmp_path / "d", **SAFE)
    assert done.returncode == 78 and "development" in done.stderr


def test_a_directory_of_production_is_not_served_in_development_and_stays_as_it_was(fresh, production):
    """Development may switch off the record of looks, and production would go on after it as if nothing had been."""
    off = {"APP_MEDICAL_ENABLE_AUDIT_LOG": "false"}
    for settings in ({}, off):
        done = refused(production, **settings)
        assert done.returncode == 78 and "set APP_ENV=production" in done.stderr, done.stderr
    told = run("preflight", "--data", production)
    assert told.returncode != 0 and "made for production" in told.stdout
    # Orders on the console need no environment.
    assert run("users", "list", "--data", production).returncode == 0
    server = fresh("production", **SAFE, APP_RATE_LIMITS="on").start()
    assert "warning" not in server.errors()


def test_a_directory_that_others_can_enter_is_refused_in_production_and_warned_of_in_development(production, fresh):
    production.chmod(0o750)
    done = refused(production, **SAFE)
    assert done.returncode == 78 and f"chmod 0700 {production}" in done.stderr
    server = fresh()
    assert run("init", server.directory).returncode == 0
    server.directory.chmod(0o755)
    server.start()
    assert "chmod 0700" in server.errors()


@pytest.mark.parametrize("end", ["", "/"])
def test_a_data_directory_behind_a_link_is_refused_in_production(production, tmp_path, end):
    """Whoever may change the link could put another record in its place."""
    link = tmp_path / "link"
    link.symlink_to(production)
    safe = SAFE | {"APP_MASTER_KEY_FILE": f"{production}.key"}
    done = refused(f"{link}{end}", **safe)
    assert done.returncode == 78 and "name the directory itself" in done.stderr, done.stderr
    told = run("preflight", "--data", f"{link}{end}", **safe)
    assert told.returncode != 0 and "name the directory itself" in told.stdout


def test_an_environment_file_with_secrets_is_its_owners_alone_in_production(fresh, production, tmp_path):
    file = tmp_path / "env"
    file.write_text(f"APP_ENV=production\nAPP_SERVING_API_KEY={SERVICE_KEY}\n")
    rest = {"APP_ALLOW_ROOT": "true"}
    file.chmod(0o644)
    done = refused(production, "--env-file", str(file), **rest)
    assert done.returncode == 78 and f"chmod 0600 {file}" in done.stderr, done.stderr
    file.chmod(0o600)
    link = tmp_path / "link"
    link.symlink_to(file)
    done = refused(production, "--env-file", str(link), **rest)
    assert done.returncode == 78 and "name the file itself" in done.stderr, done.stderr
    # Nothing secret in it, nothing to hide.
    plain = tmp_path / "plain"
    plain.write_text("APP_ENV=production\nAPP_LOG_LEVEL=info\n")
    plain.chmod(0o644)
    told = run("preflight", "--port", 0, "--data", production, "--env-file", plain, **SAFE)
    assert told.returncode == 0, told.stdout + told.stderr
    server = fresh("production", **rest, APP_RATE_LIMITS="on")
    server.start("--env-file", str(file))


def test_a_secret_behind_a_link_is_refused(production, tmp_path):
    """Whoever may change the link could change the secret."""
    secret = tmp_path / "secret"
    secret.write_text(SERVICE_KEY)
    secret.chmod(0o600)
    (tmp_path / "link").symlink_to(secret)
    safe = {k: v for k, v in SAFE.items() if k != "APP_SERVING_API_KEY"}
    done = refused(production, **safe, APP_SERVING_API_KEY_FILE=str(tmp_path / "link"))
    assert done.returncode == 78 and "name the file itself" in done.stderr


def test_behind_a_proxy_a_public_address_needs_no_certificate(production):
    words = ["preflight", "--port", 0, "--data", production, "--host", "0.0.0.0"]
    assert run(*words, **SAFE).returncode != 0
    done = run(*words, "--behind-proxy", "10.0.0.0/8,192.0.2.1", **SAFE)
    assert done.returncode == 0, done.stdout


def test_production_makes_no_directory_by_itself(tmp_path):
    done = refused(tmp_path / "none", **SAFE)
    assert done.returncode != 0 and not (tmp_path / "none" / "events.db").exists()


@pytest.mark.parametrize(
    "name, value",
    [
        ("APP_ENV", "prod"), ("APP_SERVING_PORT", "70000"), ("APP_SERVING_PORT", "-1"),
        ("APP_LOG_LEVEL", "loud"), ("APP_LOG_FORMAT", "xml"), ("APP_OPS_PUBLIC", "some"), ("APP_RATE_LIMITS", "maybe"),
        ("APP_SERVING_ALLOWED_ORIGINS", "https://a.example"),
        ("APP_SERVING_ALLOWED_ORIGINS", '["*"]'),
        ("APP_SERVING_ALLOWED_ORIGINS", '["https://a.example/path"]'),
        # A bound that can't be read would let in everything.
        ("APP_SERVING_ALLOWED_ORIGINS", '[{"origin":"https://a.example","paths":"/api/nurse/"}]'),
        ("APP_SERVING_ALLOWED_ORIGINS", '[{"origin":"https://a.example","paths":[]}]'),
        ("APP_SERVING_ALLOWED_ORIGINS", '[{"origin":"https://a.example","methods":null}]'),
        ("APP_SERVING_ALLOWED_ORIGINS", '[{"origin":"https://a.example","allowed_paths":["/api/"]}]'),
        ("APP_MEDICAL_PHI_REDACTION", "perhaps"), ("APP_LEASE_SECONDS", "0"),
        ("APP_JWT_HS256_SECRET", "tiny"), ("APP_JWT_HS256_SECRET_FILE", "/nonexistent"),
    ],
)
def test_a_value_that_makes_no_sense_is_refused_everywhere(tmp_path, name, value):
    words = [] if name == "APP_SERVING_PORT" else ["--port", "0"]
    done = subprocess.run(
        [str(BINARY), "serve", "--data", str(tmp_path / "d"), *words],
        capture_output=True, text=True, timeout=15, env=environment(**{name: value}),
    )
    assert done.returncode == 78, (done.returncode, done.stderr)
    assert name in done.stderr


def test_a_value_of_two_lines_is_refused_in_one(tmp_path):
    """Whoever reads a journal line by line reads no line that the value wrote."""
    forged = {"APP_LOG_LEVEL": "loud\nanamnesis: serving on http://127.0.0.1:1"}
    for words in (("serve", "--data", tmp_path / "d", "--port", "0"), ("preflight", "--data", tmp_path / "d")):
        done = run(*words, **forged)
        lines = (done.stdout + done.stderr).splitlines()
        assert done.returncode == 78 and any("loud\\nanamnesis: serving" in line for line in lines)
        assert not any(line.startswith("anamnesis: serving") for line in lines)


def test_development_serves_the_specifications_block_word_for_word(fresh, tmp_path):
    """`--env-file` with comments, a JSON array with spaces, a public host: served, and warned of."""
    (tmp_path / "env").write_text(BLOCK)
    server = fresh().start("--env-file", str(tmp_path / "env"))
    with server.http() as http:
        assert http.get("/readyz").status_code == 200
        listed = {"Origin": "https://dashboard.medical-ai.health"}
        answer = http.get("/livez", headers=listed)
        assert answer.headers["Access-Control-Allow-Origin"] == listed["Origin"]
        key = {"Authorization": "Bearer your_api_key_here"}
        assert http.get("/api/auth/me", headers=key).json()["role"] == "service"
    assert "DEVELOPMENT" in server.errors()
    for named in ("APP_SERVING_API_KEY", "0.0.0.0", "APP_CACHE_REDIS_URL"):
        assert named in server.errors(), named
    assert "your_api_key_here" not in server.errors()


def test_the_block_above_is_the_specifications(tmp_path):
    """Where the specification lies beside the checkout, the copy here is compared with it."""
    path = ROOT.parent / "shared/SPECIFICATION.md"
    if not path.exists():
        pytest.skip("the specification is not beside this checkout")
    assert BLOCK in path.read_text()


POOLS = [
    ("WEBSOCKET_MAX", "use APP_CONNECTIONS_MAX"), ("HTTP_MAX", "max_concurrent of each of APP_MODEL_ENDPOINTS"),
    ("DATABASE_MAX", "APP_LOOPS"), ("DATABASE_MIN", "APP_LOOPS"), ("REDIS_MIN", "nothing connects to Redis"),
    ("REDIS_MAX", "nothing connects to Redis"), ("WEBSOCKET_MIN", "there is no least number"),
    ("HTTP_MIN", "there is no least number"), ("MODEL_MIN", "the most is APP_POOL_MODEL_MAX"),
]


@pytest.mark.parametrize("pool, instead", POOLS, ids=[p for p, _ in POOLS])
def test_a_pool_that_can_not_be_sized_so_is_refused_with_what_to_use_in_its_place(pool, instead):
    given = {f"APP_POOL_{pool}": "4"}
    checked = run("config", "check", **SAFE, **given)
    assert checked.returncode == 78
    assert f"APP_POOL_{pool} is not taken: " in checked.stderr and instead in checked.stderr
    known = run("config", "check", **given)
    assert known.returncode == 0 and f"APP_POOL_{pool} is not taken: " in known.stderr


def test_the_pool_of_answers_has_the_size_that_was_set(fresh):
    assert run("config", "check", APP_POOL_MODEL_MAX="0").returncode == 78
    server = fresh(APP_POOL_MODEL_MAX="3").start()
    with server.http("admin") as http:
        assert http.get("/api/admin/pools/model").json()["size"] == 3
    assert "APP_POOL_MODEL_MAX" not in server.errors()


def test_every_setting_of_the_documented_surface_is_known_or_told_what_to_use():
    """Names that other descriptions give; none may be taken without effect or be unknown."""
    types = ["WEBSOCKET", "HTTP", "DATABASE", "REDIS", "MODEL"]
    named = [f"APP_POOL_{t}_{end}" for t in types for end in ("MIN", "MAX")]
    named += [f"APP_SLA_{u}_SECONDS" for u in ("EMERGENCY", "URGENT", "ROUTINE", "SELF_CARE")] + ["APP_AUDIT_ANCHORS"]
    told = run("config", "check", **{name: "5" for name in named}).stderr
    assert "is not known" not in told, told


def test_an_unknown_setting_is_warned_of_with_the_nearest_name(fresh):
    server = fresh(APP_SERVING_PROT="9").start()
    assert "APP_SERVING_PROT" in server.errors() and "APP_SERVING_PORT" in server.errors()


def test_a_secret_comes_from_a_file_as_well(fresh, tmp_path):
    from harness import claims, hs256

    (tmp_path / "secret").write_text(SECRET + "\n")
    (tmp_path / "secret").chmod(0o600)
    server = fresh(APP_JWT_HS256_SECRET_FILE=str(tmp_path / "secret")).start()
    with server.http() as http:
        head = {"Authorization": "Bearer " + hs256(claims())}
        assert http.get("/api/auth/me", headers=head).status_code == 200


@pytest.mark.parametrize(
    "name",
    ["APP_MEDICAL_ENABLE_AUDIT_LOG", "APP_MEDICAL_PHI_REDACTION", "APP_MEDICAL_ENABLE_ENCRYPTION"],
)
def test_a_protection_that_is_switched_off_in_development_is_said_and_recorded(fresh, name):
    server = fresh(**{name: "false"}).start()
    assert name in server.errors()
    assert "configuration_changed" in [e["type"] for e in server.events()]
    with server.patient("p") as patient:
        patient.ask("my knee hurts")
    server.terminate()
    assert server.verify().returncode == 0


def test_a_second_server_on_one_directory_is_refused_in_one_line(server):
    before = len(server.events())
    second = refused(server.directory, APP_RATE_LIMITS="off")
    assert second.returncode == 1
    lines = [line for line in second.stderr.splitlines() if "DEVELOPMENT" not in line]
    assert len(lines) == 1 and str(server.directory) in lines[0]
    assert len(server.events()) == before
    with server.http() as http:
        assert http.get("/readyz").status_code == 200


def test_init_makes_files_nobody_else_can_read_and_never_overwrites(tmp_path):
    directory = tmp_path / "d"
    assert run("init", directory).returncode == 0
    assert stat.S_IMODE(directory.stat().st_mode) == 0o700
    for path in [*directory.iterdir(), tmp_path / "d.key"]:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
    key, events = (tmp_path / "d.key").read_bytes(), (directory / "events.db").read_bytes()
    assert run("init", directory).returncode == 1
    assert (tmp_path / "d.key").read_bytes() == key
    assert (directory / "events.db").read_bytes() == events


def test_files_made_while_serving_are_private_too(server):
    with server.patient("p") as patient:
        patient.ask("my knee hurts")
    for path in server.directory.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644])
def test_a_key_file_that_others_can_read_is_refused(tmp_path, mode):
    assert run("init", tmp_path / "d").returncode == 0
    (tmp_path / "d.key").chmod(mode)
    assert refused(tmp_path / "d").returncode == 78


def test_another_directorys_key_is_refused(tmp_path):
    for name in ("a", "b"):
        assert run("init", tmp_path / name).returncode == 0
    (tmp_path / "a.key").write_bytes((tmp_path / "b.key").read_bytes())
    done = refused(tmp_path / "a")
    assert done.returncode == 78 and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "words, code",
    [
        ([], 3), (["nonsense"], 3), (["serve", "--what"], 3), (["serve", "stray"], 3),
        (["token"], 3), (["token", "--role", "nurse"], 3), (["verify"], 3), (["events"], 3),
        (["token", "--data", "x", "--role", "service", "--user", "u"], 3),
        (["token", "--data", "x", "--role", "nurse", "--user", "u", "--ttl", "0"], 3),
        (["verify", "/nonexistent"], 2), (["events", "/nonexistent"], 2), (["bench"], 3),
        (["--help"], 0), (["--version"], 0), (["config", "show"], 0),
    ],
    ids=str,
)
def test_commands_end_with_the_codes_the_help_promises(words, code):
    done = run(*words)
    assert done.returncode == code, (done.stdout, done.stderr)
    if code == 3:
        assert done.stdout == "" and "--help" in done.stderr


def test_the_token_is_alone_on_standard_output(tmp_path):
    assert run("init", tmp_path / "d").returncode == 0
    made = run("token", "--data", tmp_path / "d", "--role", "patient", "--user", "u")
    assert re.fullmatch(r"[\w-]+\.[\w-]+\.[\w-]+\n", made.stdout) and made.stderr == ""


def test_every_setting_that_is_shown_is_known_to_the_server(fresh):
    """`config show` and what `serve` reads are one table: none of its names is warned of."""
    table = run("config", "show").stdout
    names = re.findall(r"`(APP_\w+)`", table)
    assert len(names) > 20 and len(set(names)) == len(names)
    server = fresh(**{n: v for n, v in re.findall(r"\| `(APP_\w+)` \| `([^`]*)`", table)
                      if n not in ("APP_DATA_DIR", "APP_MASTER_KEY_FILE")}).start()
    assert "is not known" not in server.errors()


def test_screen_reads_json_lines_and_finds_plain_emergencies():
    lines = [
        {"id": "1", "text": "I have crushing chest pain and I can't breathe"},
        {"id": "2", "text": "I have no chest pain"},
        {"id": "3", "text": "I need a repeat prescription for my hay fever"},
    ]
    done = run("screen", text="".join(json.dumps(line) + "\n" for line in lines))
    assert done.returncode == 0
    out = [json.loads(line) for line in done.stdout.splitlines()]
    assert [o["id"] for o in out] == ["1", "2", "3"]
    assert [o["red_flag"] for o in out] == [True, False, False]
    assert out[0]["urgency"] == "emergency" and out[0]["categories"]
    assert set(out[0]) >= {"id", "red_flag", "categories", "urgency"}


def test_triage_tells_level_rules_confidence_and_questions():
    lines = [
        {"id": "1", "text": "I have crushing chest pain and I can't breathe"},
        {"id": "2", "text": "a bit of a cough", "vitals": {"respiratory_rate": 26, "pulse": 125, "temperature": 39.5}},
        {"id": "3", "text": "my back hurts", "answers": {"saddle": "yes"}},
    ]
    done = run("triage", text="".join(json.dumps(line) + "\n" for line in lines))
    assert done.returncode == 0, done.stderr
    out = [json.loads(line) for line in done.stdout.splitlines()]
    assert [o["urgency"] for o in out] == ["emergency"] * 3
    assert out[1]["rules"][0]["rule"] == "news2_high" and out[2]["rules"][0]["rule"] == "saddle_signs"
    assert all(0 < o["confidence"] <= 1 and o["questions"] for o in out)
    assert all(q["text"] and q["why"] and q["choices"] for o in out for q in o["questions"])


def test_rules_are_listed_tested_and_read_a_phrase(tmp_path):
    assert len(run("rules", "list", "--json").stdout.splitlines()) == 47
    assert "Source:" in run("rules", "show", "sepsis").stdout
    assert run("rules", "test").returncode == 0
    done = run("rules", "context", text='{"id":"7","text":"She denies any cough.","concept":"cough"}\n')
    assert json.loads(done.stdout) == {
        "id": "7", "negated": True, "temporality": "recent", "experiencer": "patient"}
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("forget iron\n")
    done = run("rules", "test", "gi_bleed", "--rules", str(wrong))
    assert done.returncode == 1 and "must not fire on" in done.stdout
    wrong.write_text(
        "term glimmer: glimmering wobbles\nrule gi_bleed 2 urgent Bleeding\ndefine: words\nsource: none\n"
        "when: glimmer\nfires: vomiting blood since last night\nspares: nothing\n")
    done = run("rules", "test", "gi_bleed", "--rules", str(wrong))
    assert done.returncode == 1 and "must fire on" in done.stdout


def test_screen_names_the_line_it_can_not_read():
    done = run("screen", text='{"id":"1","text":"x"}\nnot json\n')
    assert done.returncode != 0 and "2" in done.stderr


@pytest.mark.parametrize("name", ["serve", "verify", "audit", "bench", "keys"])
def test_every_command_says_how_it_is_used(name):
    told = run(name, "--help")
    assert told.returncode == 0 and told.stdout.startswith(f"  anamnesis {name} ")
    assert all(line.startswith((f"  anamnesis {name}", "   ")) for line in told.stdout.splitlines())
    assert run("nothing", "--help").returncode == 3


def test_a_port_that_is_none_is_a_fault_of_usage_and_one_in_use_is_told_in_words(fresh):
    server = fresh().start()
    wrong = run("serve", "--data", server.directory, "--port", "abc")
    assert wrong.returncode == 3 and "--port is a whole number from 0 to 65535" in wrong.stderr
    other = fresh("other").directory
    assert run("init", other).returncode == 0
    taken = run("serve", "--data", other, "--port", server.port)
    assert taken.returncode == 1 and f"127.0.0.1:{server.port}: something else listens there" in taken.stderr


def test_preflight_goes_on_after_a_setting_that_is_refused(tmp_path):
    told = run("preflight", "--data", tmp_path / "none", APP_ENV="production", APP_SERVING_API_KEY="your_api_key_here")
    assert told.returncode == 78
    assert {"setting", "data directory", "master key", "core dumps"} <= {
        line[6:].split(":")[0] for line in told.stdout.splitlines()
    }


@pytest.mark.parametrize("name", ["APP_SESSION_MAX_SECONDS", "APP_SESSION_ABSOLUTE_SECONDS"])
def test_the_longest_sign_in_is_set_by_its_documented_name_and_by_the_one_before(fresh, name):
    from test_signin import activate, add, bearer, sign_in

    server = fresh(**{name: "2"})
    code = add(server, "ann")
    server.start()
    activate(server, "ann", code)
    token = sign_in(server, "ann").json()["access_token"]
    with server.http(headers=bearer(token)) as http:
        assert http.get("/api/auth/me").json()["session"]["extendable"] is False
        wait_for(lambda: http.get("/api/auth/me").status_code == 401, 6, "the end of the sign-in")
    assert name not in server.errors()


@pytest.mark.parametrize("allowed", ["true", "false"])
def test_a_private_network_is_open_to_listed_pages_only_where_the_setting_says_so(fresh, allowed):
    server = fresh(
        APP_CORS_ALLOW_PRIVATE_NETWORK=allowed, APP_SERVING_ALLOWED_ORIGINS='["https://app.example"]'
    ).start()
    asked = {"Access-Control-Request-Method": "GET", "Access-Control-Request-Private-Network": "true"}
    with server.http() as http:
        for origin, is_listed in (("https://app.example", True), ("https://other.example", False)):
            answer = http.options("/api/nurse/queue", headers=asked | {"Origin": origin})
            told = answer.headers.get("Access-Control-Allow-Private-Network")
            assert told == ("true" if is_listed and allowed == "true" else None), origin


# Files from another system, and settings that are there and say nothing


def test_lines_of_an_environment_file_end_with_crlf_too(tmp_path):
    file = tmp_path / "env"
    for text in (
        "# settings of the ward\r\nAPP_ENV=production\r\nAPP_SERVING_PORT=0\r\n",
        "APP_SERVING_PORT=0\r\n\r\n# x\r\nAPP_ENV=production",
    ):
        file.write_bytes(text.encode())
        told = run("preflight", "--data", tmp_path / "none", "--env-file", file, APP_ALLOW_ROOT="true")
        assert "environment: production" in told.stdout, (text, told.stdout)
    # A value has no carriage return at its end.
    file.write_bytes(b"APP_LOOPS=0\r\n")
    assert "APP_LOOPS=0 must" in run("preflight", "--data", tmp_path / "none", "--env-file", file).stdout


@pytest.mark.parametrize(
    "text, line",
    [
        (b"APP_LOOPS=1\n# a\rAPP_ENV=production\n", 2), (b"APP_LOOPS=1\r", 1), (b"\n\nAPP_LOOPS=1\0\n", 3),
        (b"APP_LOOPS=\x1b[0m\n", 1), (b"A=1\r\r\n", 1), (b"A=1\r\nnonsense\r\n", 2), (b"#\n" * 40 + b"\x7f\n", 41),
    ],
)
def test_a_line_of_an_environment_file_with_a_control_character_is_refused_by_its_number(tmp_path, text, line):
    file = tmp_path / "env"
    file.write_bytes(text)
    done = run("preflight", "--data", tmp_path / "none", "--env-file", file)
    assert done.returncode == 78 and f"{file}:{line} " in done.stderr, done.stderr


def secret_file(path, content: bytes) -> str:
    path.write_bytes(content)
    path.chmod(0o600)
    return str(path)


def credential(path, content: bytes) -> dict[str, str]:
    path.mkdir(exist_ok=True)
    secret_file(path / "APP_SERVING_API_KEY", content)
    return {"CREDENTIALS_DIRECTORY": str(path)}


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_one_line_end_behind_a_secret_is_no_part_of_it(fresh, tmp_path, end):
    content = (SERVICE_KEY + end).encode()
    sources = ({"APP_SERVING_API_KEY_FILE": secret_file(tmp_path / "key", content)}, credential(tmp_path / "c", content))
    for number, source in enumerate(sources):
        server = fresh(f"d{number}", **source).start()
        with server.http(headers={"X-API-Key": SERVICE_KEY}) as http:
            assert http.get("/api/auth/me").json()["role"] == "service"
    short = secret_file(tmp_path / "short", ("x1y2z3w4" * 4)[:31].encode() + end.encode())
    told = run("preflight", "--data", tmp_path / "none", APP_JWT_HS256_SECRET_FILE=short)
    assert "has 31 bytes" in told.stdout, "the end of the line does not count"


@pytest.mark.parametrize("content", [b"", b"\n", b"\r\n", b"%s\r", b"%s\n\n", b"%s\r\nsecond\r\n", b"%s\0", b"\n%s\n"])
def test_a_secret_file_that_holds_no_secret_alone_is_refused(tmp_path, content):
    content = content.replace(b"%s", SERVICE_KEY.encode())
    file = secret_file(tmp_path / "key", content)
    model = [{"url": "http://127.0.0.1:1", "model": "m", "key_file": file}]
    for settings in (
        {"APP_SERVING_API_KEY_FILE": file}, {"APP_JWT_HS256_SECRET_FILE": file}, {"APP_ALERT_WEBHOOK_SECRET_FILE": file},
        credential(tmp_path / "c", content), {"APP_MODEL_ENDPOINTS": json.dumps(model)},
    ):
        done = refused(tmp_path / "none", **settings)
        assert done.returncode == 78 and ("is empty" in done.stderr or "more than one line" in done.stderr), done.stderr


def test_a_key_of_a_model_ends_before_crlf(fresh, tmp_path):
    from fake_model import FakeModel

    model = FakeModel()
    entry = {"url": model.url, "model": "m", "key_file": secret_file(tmp_path / "key", b"a-key-of-a-model\r\n")}
    server = fresh(APP_MODEL_ENDPOINTS=json.dumps([entry])).start()
    with server.patient("p") as patient:
        patient.ask("my knee hurts")
        patient.until("message", sender_type="assistant")
    sent = [{k.lower(): v for k, v in request.items()} for request in model.headers]
    assert sent and all(h["authorization"] == "Bearer a-key-of-a-model" for h in sent), sent


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_master_key_ends_with_any_line_end(tmp_path, end):
    assert run("init", tmp_path / "d").returncode == 0
    key = tmp_path / "d.key"
    key.write_bytes(key.read_text().strip().encode() + end.encode())
    assert run("keys", "status", "--data", tmp_path / "d").returncode == 0


def test_an_officers_file_and_a_witnesss_list_may_have_crlf(tmp_path):
    text = (ROOT / "Tests/EndToEnd/projections/by_urgency.sql").read_bytes()
    file = tmp_path / "by_urgency.sql"
    file.write_bytes(text.replace(b"\n", b"\r\n"))
    done = run("projections", "check", file)
    assert done.returncode == 0, done.stdout


def test_an_empty_setting_counts_as_none(tmp_path):
    directory = tmp_path / "d"
    assert run("init", directory).returncode == 0
    before = set(os.listdir("/"))
    empty = dict.fromkeys(
        ("APP_KEYS_BACKUP_DIR", "APP_BACKUP_DIR", "APP_MASTER_KEY_FILE", "APP_LOOPS", "APP_REQUIRE_TOTP",
         "APP_AUDIT_WITNESS_QUORUM"), "",
    )
    done = run("keys", "rotate", "--data", directory, **empty)
    assert done.returncode == 0, done.stderr
    assert set(os.listdir("/")) == before and (tmp_path / "d.keys-backup").is_dir()


@pytest.mark.parametrize(
    "name, value",
    [("APP_EMERGENCY_NUMBER", " "), ("APP_EMERGENCY_NUMBER", "call"), ("APP_AUDIT_WITNESS_QUORUM", "3")],
)
def test_a_setting_that_can_never_do_its_work_is_refused(tmp_path, name, value):
    done = refused(tmp_path / "none", **{name: value})
    assert done.returncode == 78 and name in done.stderr, done.stderr


# Before a start


def spoilt(directory, how: str) -> dict[str, str]:
    """Makes a directory one that no start takes; settings that go with it."""
    keys = directory / "keys.db"
    if how == "keys missing":
        keys.unlink()
    elif how == "keys empty":
        keys.write_bytes(b"")
    elif how == "keys truncated":
        os.truncate(keys, keys.stat().st_size // 2)
    elif how == "keys garbage":
        keys.write_bytes(os.urandom(9000))
    elif how == "keys of another log":
        assert run("init", directory.parent / "other").returncode == 0
        keys.write_bytes((directory.parent / "other" / "keys.db").read_bytes())
    elif how in ("no checkpoint table", "another event table"):
        with sqlite3.connect(directory / "events.db") as db:
            if how == "no checkpoint table":
                db.execute("DROP TABLE checkpoint")
            else:
                db.execute("PRAGMA writable_schema = ON")
                db.execute("UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'event'")
            db.commit()
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.close()
    elif how in ("lock", "read.db"):
        for file in directory.glob(how + "*"):
            file.unlink()
        (directory / how).mkdir()
    elif how == "projections":
        return {"APP_PROJECTIONS_DIR": str(directory / "none")}
    elif how == "host":
        return {"APP_SERVING_HOST": "127.1"}
    elif how == "host of elsewhere":
        return {"APP_SERVING_HOST": "192.0.2.1"}
    return {}


SPOILT = [
    "keys missing", "keys empty", "keys truncated", "keys garbage", "keys of another log", "no checkpoint table",
    "another event table", "lock", "read.db", "projections", "host", "host of elsewhere",
]


@pytest.mark.parametrize("how", SPOILT)
def test_what_a_start_refuses_preflight_tells_before_it(fresh, how):
    server = fresh()
    assert run("init", server.directory).returncode == 0
    server.start()
    assert server.terminate() == 0
    good = run("preflight", "--port", 0, "--data", server.directory)
    assert good.returncode == 0, good.stdout
    settings = spoilt(server.directory, how)
    told = run("preflight", "--port", 0, "--data", server.directory, **settings)
    assert told.returncode == 78 and "FAIL" in told.stdout, told.stdout
    done = refused(server.directory, **settings)
    assert done.returncode != 0, "the control: a start is refused"
    if how.startswith(("keys", "host", "projections")):
        assert done.returncode == 78, (done.returncode, done.stderr)
    if how == "keys empty":
        assert "it is empty" in done.stderr and "another log" not in done.stderr


def test_preflight_tells_of_a_port_that_is_taken_unless_by_the_service_itself(fresh):
    server = fresh().start()
    used = run("preflight", "--port", server.port, "--data", server.directory)
    assert used.returncode == 0, used.stdout
    assert run("init", server.directory.parent / "other").returncode == 0
    told = run("preflight", "--port", server.port, "--data", server.directory.parent / "other")
    assert told.returncode == 78 and "something else listens there" in told.stdout


def test_preflight_passes_what_a_start_takes(fresh, tmp_path):
    server = fresh()
    assert run("init", server.directory).returncode == 0
    vault = tmp_path / "vault"
    (tmp_path / "data.key").rename(vault)
    by_command = {"APP_MASTER_KEY_COMMAND": f"cat {vault}"}
    told = run("preflight", "--port", 0, "--data", server.directory, **by_command)
    assert told.returncode == 0, told.stdout
    # Notes of another log beside it vouch for nothing, and hinder no start.
    other = fresh("other").start()
    wait_for(lambda: (other.directory / "checkpoints.log").exists(), what="a checkpoint")
    wait_for(lambda: (other.directory / "checkpoints.log").stat().st_size > 0, what="a checkpoint")
    other.terminate()
    (server.directory / "checkpoints.log").write_bytes((other.directory / "checkpoints.log").read_bytes())
    (server.directory / "checkpoints.log").chmod(0o600)
    told = run("preflight", "--port", 0, "--data", server.directory, **by_command)
    assert told.returncode == 0 and "warn  log" in told.stdout, told.stdout
    server.settings |= by_command
    server.start()
