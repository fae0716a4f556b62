"""Runs the commands of README.md: every ```bash block, in order, in one shell and a scratch folder.

The folder looks like the checkout (links to it), with a data directory and a port of its own: `8000`
in the commands becomes a free port. A line that starts a server goes to the background until the end
of the README or the next such line, and the next command waits until it is ready. An answer of 400 or
more fails its curl. `tools/test` is left out, since it is what runs this.
"""

from __future__ import annotations

import os
import re
import shlex
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

SERVERS = re.compile(r"^\s*(tools/run|\S*anamnesis serve)\b")
SKIPPED = re.compile(r"^\s*(tools/test|git clone|cd )\b")
SECONDS = 240


def blocks(text: str) -> list[list[str]]:
    """The lines of each ```bash block, continued lines joined."""
    found = re.findall(r"^```bash\n(.*?)^```", text, flags=re.M | re.S)
    return [block.replace("\\\n", " ").splitlines() for block in found]


def script(parts: list[list[str]], port: int) -> tuple[str, int]:
    """One script of all blocks, which says each command before it runs, and how many there are."""
    out = [
        "set -euo pipefail",
        "server=",
        "stop() { [ -z \"$server\" ] || { kill $server; wait $server || true; server=; }; }",
        "trap stop EXIT",
        'curl() { command curl --fail "$@"; }',
        "ready() { for n in $(seq 1 600); do"
        f" curl -s http://127.0.0.1:{port}/readyz >/dev/null && return; kill -0 $server; sleep 0.1;"
        " done; echo 'no server came up' >&2; return 1; }",
    ]
    count = 0
    for lines in parts:
        for line in lines:
            line = line.replace("8000", str(port))
            if SKIPPED.match(line):
                continue
            if line.strip() and not line.lstrip().startswith("#"):
                count += 1
                out.append(f"echo {shlex.quote('$ ' + line)}")
            if SERVERS.match(line):
                out += ["stop", f"{line} & server=$!", "ready"]
            else:
                out.append(line)
    return "\n".join(out) + "\n", count


def main() -> None:
    readme = Path(sys.argv[1]).resolve()
    root = readme.parent
    parts = blocks(readme.read_text())
    if not parts:
        raise SystemExit(f"{readme.name} holds no ```bash block")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    text, count = script(parts, port)
    # A first build takes minutes, which no command below is given.
    subprocess.run([root / "tools/build"], check=True)
    with tempfile.TemporaryDirectory() as place:
        for entry in root.iterdir():
            if entry.name not in (".git", "data", "data.key"):
                (Path(place) / entry.name).symlink_to(entry)
        settings = {k: v for k, v in os.environ.items() if not k.startswith("APP_")}
        settings |= {
            "APP_DATA_DIR": f"{place}/data",
            "APP_SERVING_PORT": str(port),
            "SWIFT_BACKTRACE": "enable=no",
        }
        done = subprocess.run(
            ["bash", "-c", text], cwd=place, env=settings, timeout=SECONDS, stdin=subprocess.DEVNULL
        )
    if done.returncode != 0:
        raise SystemExit(f"{readme.name}: the command above ended with {done.returncode}")
    print(f"README: {count} commands ran")


main()
