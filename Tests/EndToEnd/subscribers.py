"""Connections of several addresses, run in a network of its own, whose loopback has them all: `subscribers.py DIRECTORY`.

    unshare --net --map-root-user python subscribers.py /tmp/x

Prints, for each address in its turn, how many of twelve connections from it were let in, at eight for an address.
"""

from __future__ import annotations

import fcntl
import json
import socket
import struct
import sys
from pathlib import Path

from harness import Server

ADDRESSES = [
    "2001:db8::1", "2001:db8::2", "2001:db8::ffff:ffff:ffff:ffff", "2001:db8:0:1::1", "::1", "127.0.0.2", "127.0.0.3",
]  # fmt: skip


def give_loopback(addresses: list[str]) -> None:
    """Brings it up with these (netdevice(7): SIOCSIFFLAGS, SIOCSIFADDR)."""
    with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as control:
        fcntl.ioctl(control, 0x8914, struct.pack("16sH22x", b"lo", 0x1 | 0x40))
        for address in addresses:
            numbers = struct.pack("Ii", 128, socket.if_nametoindex("lo"))
            fcntl.ioctl(control, 0x8916, socket.inet_pton(socket.AF_INET6, address) + numbers)


def dial(address: str, port: int) -> socket.socket:
    is_six = ":" in address
    raw = socket.socket(socket.AF_INET6 if is_six else socket.AF_INET)
    raw.settimeout(10)
    raw.bind((address, 0))
    raw.connect(("::1" if is_six else "127.0.0.1", port))
    raw.sendall(b"GET /api/auth/me HTTP/1.1\r\nHost: x\r\n\r\n")
    return raw


def main() -> None:
    give_loopback([a for a in ADDRESSES if a.startswith("2001:")])
    bounds = {"APP_RATE_LIMITS": "on", "APP_CONNECTIONS_PER_ADDRESS": "8", "APP_SERVING_HOST": "::"}
    server = Server(Path(sys.argv[1]), **bounds).start()
    held, counts = [], {}
    try:
        for address in ADDRESSES:
            mine = [dial(address, server.port) for _ in range(12)]
            counts[address] = [raw.recv(65536)[9:12] for raw in mine].count(b"401")
            held += mine
        print(json.dumps(counts))
    finally:
        server.kill()


main()
