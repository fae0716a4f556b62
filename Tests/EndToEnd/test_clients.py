"""Other clients than the ones of most tests: curl, and aiohttp's WebSocket and event stream."""

from __future__ import annotations

import asyncio
import json
import shutil
import subprocess

import aiohttp
import pytest
from harness import CHEST_PAIN


def curl(*words: str) -> str:
    done = subprocess.run(
        ["curl", "-sS", "--max-time", "10", *words], capture_output=True, text=True, timeout=20
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(not shutil.which("curl"), reason="curl is missing")
def test_the_specifications_curl_lines_are_answered(shared, name):
    """Health, status, metrics and the queue by curl, without a token where none is asked for."""
    assert json.loads(curl(f"{shared.url}/integration/health"))["status"] == "healthy"
    assert json.loads(curl(f"{shared.url}/integration/status"))["system_status"] == "operational"
    assert json.loads(curl(f"{shared.url}/integration/metrics"))
    body = '{"message": "I have chest pain", "session_id": "test_session_001"}'
    chat = curl(
        "-X", "POST", f"{shared.url}/integration/test/mock/chat",
        "-H", "Content-Type: application/json", "-d", body,
    )
    assert json.loads(chat)["output"]["urgency"] == "emergency"
    token = shared.token("nurse", name)
    queue = curl(f"{shared.url}/api/nurse/queue?urgency=urgent", "-H", f"Authorization: Bearer {token}")
    assert isinstance(json.loads(queue)["queue"], list)


@pytest.mark.skipif(not shutil.which("curl"), reason="curl is missing")
def test_curl_may_send_its_body_in_chunks_and_wait_for_100_continue(shared):
    for extra in (["-H", "Transfer-Encoding: chunked"], ["-H", "Expect: 100-continue"]):
        out = curl(
            f"{shared.url}/test/mock/chat", "-H", "Content-Type: application/json",
            "-d", json.dumps({"message": "I have chest pain " + "x " * 2000}), *extra,
        )
        assert json.loads(out)["output"]["urgency"] == "emergency"


def test_aiohttp_chats_and_reads_the_dashboard_as_well(shared, name):
    """Another implementation of WebSocket and HTTP sees the same frames and events."""
    asyncio.run(converse(shared, name))


async def converse(shared, name: str) -> None:
    nurse = {"Authorization": "Bearer " + shared.token("nurse", name)}
    patient = {"Authorization": "Bearer " + shared.token("patient", name)}
    limit = aiohttp.ClientTimeout(total=15)
    async with aiohttp.ClientSession(shared.url, timeout=limit) as http:
        accept = nurse | {"Accept": "text/event-stream"}
        async with http.post("/api/streaming/dashboard", headers=accept) as stream:
            assert stream.status == 200
            path = f"/ws/chat?session_id={name}&user_type=patient"
            async with http.ws_connect(path, headers=patient) as socket:
                assert (await socket.receive_json())["type"] == "welcome"
                frame = {"type": "message", "content": CHEST_PAIN, "client_id": "a-1"}
                await socket.send_json(frame)
                ack = await socket.receive_json()
                assert ack["type"] == "ack" and ack["payload"]["client_id"] == "a-1"
                session = ack["session_id"]
                kinds = []
                while "message" not in kinds:
                    kinds.append((await socket.receive_json())["type"])
                assert kinds[0] == "emergency_guidance"
                event = ""
                async for line in stream.content:
                    if line.startswith(b"event: "):
                        event = line[7:].strip().decode()
                    if event == "red_flag_alert" and line.startswith(b"data: "):
                        if json.loads(line[6:])["session_id"] == session:
                            break
                await socket.close()
                assert socket.close_code == 1000
