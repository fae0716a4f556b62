"""Runs every `anamnesis bench` and prints one table, with this machine's limits beside each figure.

    bench_table.py ANAMNESIS [--quick] [--dir DIR] [--rounds N]

The limits are measured in the same run: plain SQLite by `anamnesis bench sqlite` (the same library, the
same disk, 512-byte rows with an index on stream and sequence) and `openssl speed` for the cipher, the
hash and the signature. Ratios travel between machines, absolute figures don't. With --quick each part
takes a moment: that the benches run, not what they measure.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import subprocess
import sys


class Machine:
    """Runs one thing at a time and keeps what it printed."""

    def __init__(self, binary: str, place: list[str]):
        self.binary = binary
        self.place = place

    def bench(self, name: str, *options: object) -> dict:
        words = [self.binary, "bench", name, *map(str, options), *self.place]
        done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=3600)
        if done.returncode != 0:
            sys.exit(f"bench {name}: {done.stderr.strip()}")
        return json.loads(done.stdout)

    def openssl(self, *options: str) -> float:
        """Bytes a second of the last column; for a signature, verifications a second."""
        words = ["openssl", "speed", "-seconds", "1", *options]
        done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=60)
        last = done.stdout.strip().splitlines()[-1]
        numbers = re.findall(r"[\d.]+", last.split("k")[0] if "k" in last else last)
        return float(numbers[-1]) * (1000 if "k" in last else 1)


def table(rows: list[tuple[str, str, str, str, str]]) -> str:
    head = ("what", "figure", "beside it", "limit", "ratio")
    wide = [max(len(row[n]) for row in [head, *rows]) for n in range(5)]
    rule = tuple("-" * width for width in wide)
    return "\n".join(
        "  ".join(
            cell.ljust(width) if n in (0, 2) else cell.rjust(width)
            for n, (cell, width) in enumerate(zip(row, wide, strict=True))
        ).rstrip()
        for row in (head, rule, *rows)
    )


def rate(value: float | None, unit: str = "/s") -> str:
    return "–" if value is None else f"{value:,.0f}{unit}"


def wait(microseconds: float | None) -> str:
    return "–" if microseconds is None else f"{microseconds / 1000:,.2f} ms"


def appends(machine: Machine, rounds: int, seconds: float) -> list[tuple]:
    """Ours and plain SQLite's turn by turn, so that both meet the same minutes of the disk."""
    out = []
    for producers in (64, 1):
        pairs = []
        for _ in range(rounds):
            limit = machine.bench("sqlite", "--batch", producers, "--seconds", seconds)
            ours = machine.bench("append", "--producers", producers, "--seconds", seconds)
            pairs.append((ours["per_second"], limit["per_second"]))
        ratios = [ours / limit for ours, limit in pairs]
        middle = [statistics.median(column) for column in zip(*pairs, strict=True)]
        name = f"append, {producers} producer{'s' if producers > 1 else ''}"
        limit_name = f"plain SQLite, {producers} row{'s' if producers > 1 else ''} a transaction"
        ratio = f"{statistics.median(ratios):.2f}"
        out.append((name, rate(middle[0]), limit_name, rate(middle[1]), ratio))
    return out


def everything(machine: Machine, quick: bool, rounds: int) -> list[tuple]:
    seconds = 1 if quick else 3
    cipher = machine.openssl("-bytes", "512", "-evp", "aes-256-gcm")
    digest = machine.openssl("-bytes", "512", "sha256")
    signature = machine.openssl("ed25519")
    rows = appends(machine, rounds, seconds)

    acks = machine.bench("acks", "--seconds", seconds)
    offered = f"{acks['rate_asked']:,} events/s offered"
    rows.append(("durable ack p99", wait(acks["durable_p99_us"]), offered, "10.00 ms", ""))
    rows.append(("sealed ack p99", wait(acks["sealed_p99_us"]), offered, "1,200.00 ms", ""))

    verify = machine.bench("verify", "--records", 20_000 if quick else 500_000)
    hashes = digest / (1 + 176 + 60 + 512)
    rows.append(
        (
            "verify, records",
            rate(verify["per_second"]),
            "openssl sha256 of a record, one core",
            rate(hashes),
            f"{verify['per_second'] / hashes:.2f}",
        )
    )
    plain = machine.bench("sqlite", "--batch", 256, "--seconds", seconds)
    rows.append(
        (
            "storage of a 512-byte event",
            rate(verify["bytes_per_event"], " bytes"),
            "plain SQLite",
            rate(plain["bytes_per_event"], " bytes"),
            f"{verify['bytes_per_event'] / plain['bytes_per_event']:.2f}",
        )
    )
    rebuild = machine.bench("rebuild", "--records", 3_000 if quick else 100_000)
    bodies = cipher / 512
    rows.append(
        (
            "rebuild of all read models, events",
            rate(rebuild["per_second"]),
            "openssl aes-256-gcm of a body, one core",
            rate(bodies),
            f"{rebuild['per_second'] / bodies:.3f}",
        )
    )
    size = machine.bench("size", "--records", 5_000 if quick else 1_000_000)
    rows.append(
        (
            f"append to {size['records']:,} records",
            rate(size["append_large_per_second"]),
            "the same log when it is small",
            rate(size["append_small_per_second"]),
            f"{size['append_ratio']:.2f}",
        )
    )
    rows.append(("open that log", wait(size["open_seconds"] * 1e6), "", "2,000.00 ms", ""))
    for kind in ("inclusion", "consistency"):
        rows.append((f"{kind} proof p99", wait(size[f"{kind}_p99_us"]), "", "1.00 ms", ""))

    # What a chat stands on is one durable append, and what a request stands on is one token.
    plain = machine.bench("sqlite", "--batch", 64, "--seconds", seconds)["per_second"]
    for name, what, limit in (
        ("chat", "plain SQLite, 64 rows a transaction", plain),
        ("queue", "openssl ed25519 verifications, one core", signature),
    ):
        found = machine.bench(name, "--seconds", seconds, "--conns", 16 if quick else 64)
        ratio = f"{found['per_second'] / limit:.2f}"
        rows.append((f"{name}, answers", rate(found["per_second"]), what, rate(limit), ratio))
        rows.append((f"{name} p99", wait(found["p99_us"]), "", "", ""))
    crowd = machine.bench("crowd", "--seconds", seconds, "--conns", 100 if quick else 1000)
    name = f"what is said in a conversation, to {crowd['connections']:,} sockets"
    rows.append((name, rate(crowd["per_second"]), "", "", ""))
    rows.append(("crowd p99", wait(crowd["p99_us"]), "", "", ""))
    options = ("--conns", 8, "--nurses", 5, "--rate", 100) if quick else ()
    alerts = machine.bench("alerts", "--seconds", seconds, *options)
    rows.append(("alert to a nurse p50", wait(alerts["p50_us"]), "", "5.00 ms", ""))
    rows.append(("alert to a nurse p99", wait(alerts["p99_us"]), "", "50.00 ms", ""))
    streams = 50 if quick else 1000
    fanout = machine.bench("fanout", "--seconds", seconds, "--nurses", streams)
    rows.append((f"queue change on {streams} dashboards p99", wait(fanout["p99_us"]), "", "100.00 ms", ""))
    scale = machine.bench(
        "scale", "--records", 3_000 if quick else 1_000_000, "--cases", 20 if quick else 2000
    )
    for name, value in scale.items():
        if name.endswith("_p99_ms"):
            over = f"over {scale['events']:,} events"
            rows.append((name.replace("_", " ")[:-3], wait(value and value * 1000), over, "", ""))
    rows.append(("resident, all of it", rate(scale["resident_mb"], " MB"), "", "", ""))
    return rows


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--dir")
    parser.add_argument("--rounds", type=int)
    given = parser.parse_args()
    machine = Machine(given.binary, ["--dir", given.dir] if given.dir else [])
    print(table(everything(machine, given.quick, given.rounds or (1 if given.quick else 5))))


main()
