"""Runs Autobahn cases by kosoku in a process of its own: `autobahn.py URL CONCURRENCY CASES`.

Prints one JSON list of case, verdict, closing verdict, both in words, and whether the server's ping came in between; then
ends at once: the runner's threads may abort an
interpreter that takes its time.
"""

import asyncio
import json
import os
import sys

import kosoku


async def main() -> None:
    url, concurrency, cases = sys.argv[1:]
    try:
        results = await kosoku.run_fuzzingclient(url, cases.split(","), concurrency=int(concurrency))
    except kosoku.FailureError as failure:
        results = failure.results
    rows = [
        [r.case_id, r.behavior.value, r.behavior_close.value, r.result, r.result_close, ("ping", "") in r.received]
        for r in results
    ]
    print(json.dumps(rows), flush=True)
    os._exit(0)


asyncio.run(main())
