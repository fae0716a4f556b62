"""fuzzing.py unpack FILE DIR | pack FILE DIR: a corpus as lines of hexadecimal, and as libFuzzer wants it."""

import hashlib
import sys
from pathlib import Path

what, file, place = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
if what == "unpack":
    for line in file.read_text().split() if file.exists() else []:
        data = bytes.fromhex(line)
        (place / hashlib.sha1(data).hexdigest()).write_bytes(data)
else:
    # Short ones say as much, and a corpus is read by people too.
    found = sorted({entry.read_bytes().hex() for entry in place.iterdir()}, key=lambda text: (len(text), text))
    kept, room = [], 40_000
    for text in found:
        room -= len(text) + 1
        if room < 0:
            break
        kept.append(text)
    file.write_text("".join(text + "\n" for text in kept if text))
