"""Rows of keys.db that are another's, that do not open, or that say what the log does not."""

from __future__ import annotations

import secrets
import shutil
import sqlite3
from contextlib import contextmanager

import pytest
from harness import Server, run
from test_custody import copied, keys, refused, stopped  # noqa: F401  (fixtures)
from test_vault import order

ERASE = ("patient", "erase", "--patient", "ada", "--reason", "asked", "--ordered")


def rows(directory, kind: int) -> list[bytes]:
    """The ids of the keys of patients (1) or of days (2)."""
    with sqlite3.connect(directory / "keys.db") as db:
        return [key for key, in db.execute("SELECT key_id FROM data_key WHERE kind = ? ORDER BY key_id", (kind,))]


def told(directory) -> list[str]:
    return [event["type"] for event in Server(directory).events()]


@contextmanager
def served(directory):
    server = Server(directory).start()
    try:
        with server.http() as http:
            yield server, http
    finally:
        server.kill()


def swap_owners(db) -> None:
    (one, first), (two, second) = db.execute("SELECT key_id, owner FROM data_key WHERE kind = 1").fetchall()
    for key, owner in ((one, bytes(16)), (two, first), (one, second)):
        db.execute("UPDATE data_key SET owner = ? WHERE key_id = ?", (owner, key))


def flip(key: bytes):
    def change(db) -> None:
        wrapped = bytearray(db.execute("SELECT wrapped FROM data_key WHERE key_id = ?", (key,)).fetchone()[0])
        wrapped[20] ^= 1
        db.execute("UPDATE data_key SET wrapped = ? WHERE key_id = ?", (bytes(wrapped), key))

    return change


def test_swapped_owners_are_told_and_an_erasure_destroys_nobodys_key(copied):
    keys(copied, swap_owners)
    with served(copied) as (server, http):
        assert "given to another owner than the log says" in http.get("/readyz").text
        assert all(key.hex() in server.errors() for key in rows(copied, 1))
    before = rows(copied, 1)
    assert "another owner's" in order(*ERASE, "--data", copied, code=1)
    assert rows(copied, 1) == before and len(before) == 2
    assert "subject_erased" not in told(copied)


def test_a_key_that_does_not_open_is_named_and_others_are_served(copied):
    broken = rows(copied, 1)[0]
    keys(copied, flip(broken))
    with served(copied) as (server, http):
        answer = http.get("/readyz")
        assert answer.status_code == 200 and f"key {broken.hex()} can't be opened" in answer.text
        assert broken.hex() in server.errors()


def test_a_key_of_this_day_that_does_not_open_refuses_the_start_by_its_name(copied):
    broken = rows(copied, 2)[0]
    keys(copied, flip(broken))
    assert broken.hex() in refused(copied)


@pytest.mark.parametrize("is_completed", [0, 1])
def test_a_row_that_calls_a_living_patient_erased_neither_ends_nor_protects_a_record(copied, is_completed):
    keys(copied, "INSERT INTO erased_key SELECT randomblob(16), owner, 1, 1700000000000000, "
                 f"{is_completed} FROM data_key WHERE kind = 1")
    done = run("verify", copied, "--keys")
    assert done.returncode == 1 and "(key)" in done.stdout and "2 subjects" in done.stdout
    with served(copied) as (_, http):
        assert "2 subjects called erased by it alone" in http.get("/readyz").text
    status = order("keys", "status", "--data", copied)
    assert (status["epoch"], status["erased"]) == (1, 0)
    assert "erasure_completed" not in told(copied)
    assert order(*ERASE, "--data", copied)["state"] == "completed"
    assert told(copied).count("erasure_completed") == 1


def test_an_erasure_that_keys_db_alone_tells_of_is_not_completed(copied):
    keys(copied, "INSERT INTO erased_key VALUES (randomblob(16), randomblob(16), 1, 1700000000000000, 0)")
    with served(copied):
        pass
    assert order("keys", "status", "--data", copied)["epoch"] == 1
    assert "erasure_completed" not in told(copied)


@pytest.mark.parametrize("epoch", [7, 4294967295])
def test_a_key_store_of_another_epoch_than_its_keys_is_refused(copied, epoch):
    keys(copied, f"UPDATE key_store SET kek_epoch = {epoch}")
    done = run("verify", copied, "--keys")
    assert done.returncode == 1 and f"of epoch {epoch}" in done.stdout
    assert f"of epoch {epoch}" in refused(copied)


def test_keys_under_an_epoch_made_up_do_not_pass_for_newer_than_the_log(copied):
    """A deleted key counts as erased where the store is newer: wrapped later than the log says."""
    keys(copied, "INSERT INTO erased_key SELECT key_id, owner, 1, 1700000000000000, 1 FROM data_key"
                 " WHERE kind = 1 LIMIT 1",
         "DELETE FROM data_key WHERE key_id IN (SELECT key_id FROM erased_key)", "UPDATE key_store SET kek_epoch = 7")
    assert run("verify", copied, "--keys").returncode == 1
    assert "of epoch 7" in refused(copied)


def test_a_rotation_that_a_crash_kept_from_the_log_is_recorded_by_the_next_start(copied, tmp_path):
    """Where a command gives the key nothing beside it says so; until then keys.db is newer than the log."""
    vault, new, crashed = tmp_path / "vault", tmp_path / "new", tmp_path / "crashed"
    (tmp_path / "data.key").rename(vault)
    new.write_text(secrets.token_hex(32) + "\n")
    new.chmod(0o600)
    by_command = {"APP_MASTER_KEY_COMMAND": f"cat {vault}"}
    shutil.copytree(copied, crashed)
    order("keys", "rotate", "--new-key-file", new, "--data", copied, **by_command)
    shutil.copy(copied / "keys.db", crashed)
    vault.write_bytes(new.read_bytes())
    for _ in range(2):
        server = Server(crashed, **by_command).start()
        server.kill()
    assert told(crashed).count("kek_rotated") == 1
