"""A model's server as others run them, with the faults that they have; aiohttp on a thread of its own."""

from __future__ import annotations

import asyncio
import json
import threading

from aiohttp import web

WORDS = ["Which ", "finger ", "of ", "the ", "hand, ", "wénn? 🙂"]
TEXT = "".join(WORDS)


def chunk(text: str | None = None, finish: str | None = None, **more) -> bytes:
    delta = {} if text is None else {"content": text}
    body = {"choices": [{"index": 0, "delta": delta, "finish_reason": finish}]} | more
    return b"data: " + json.dumps(body, ensure_ascii=False).encode() + b"\n\n"


class FakeModel:
    """Serves `/v1/chat/completions` and `/v1/responses`; `behave` names what it does next."""

    def __init__(self):
        self.behave = "well"
        self.requests: list[dict] = []
        self.headers: list[dict] = []
        self.closed = 0  # answers whose client went away before their end
        self.gate = asyncio.Event()
        self.loop = asyncio.new_event_loop()
        self.port = 0
        ready = threading.Event()
        threading.Thread(target=self._run, args=(ready,), daemon=True).start()
        assert ready.wait(10)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def open_gate(self) -> None:
        self.loop.call_soon_threadsafe(self.gate.set)

    def close_gate(self) -> None:
        self.loop.call_soon_threadsafe(self.gate.clear)

    def _run(self, ready: threading.Event) -> None:
        asyncio.set_event_loop(self.loop)

        async def begin():
            app = web.Application(client_max_size=1 << 22)
            app.router.add_post("/v1/chat/completions", self.chat)
            app.router.add_post("/v1/responses", self.chat)
            runner = web.AppRunner(app, handler_cancellation=True)
            await runner.setup()
            site = web.TCPSite(runner, "127.0.0.1", 0)
            await site.start()
            self.port = site._server.sockets[0].getsockname()[1]
            ready.set()

        self.loop.run_until_complete(begin())
        self.loop.run_forever()

    async def chat(self, request: web.Request) -> web.StreamResponse:
        self.requests.append(await request.json())
        self.headers.append(dict(request.headers))
        behave = self.behave
        if behave == "500":
            return web.json_response({"error": {"message": "I have chest pain"}}, status=500)
        if behave == "redirect":
            return web.Response(status=307, headers={"Location": "http://127.0.0.1:1/"})
        if behave == "html":
            return web.Response(text="<html>hello</html>", content_type="text/html")
        if behave == "hang":
            try:
                await asyncio.sleep(30)
            except asyncio.CancelledError:
                self.closed += 1
                raise
        answer = web.StreamResponse(headers={"Content-Type": "text/event-stream; charset=utf-8"})
        await answer.prepare(request)
        try:
            await getattr(self, "_" + behave)(answer)
        except (ConnectionResetError, asyncio.CancelledError):
            self.closed += 1
            raise
        return answer

    async def _well(self, out):
        await out.write(b": ping\n\n" + chunk("", role="assistant"))
        for word in WORDS:
            await out.write(chunk(word))
        await out.write(chunk(finish="stop"))
        usage = {"prompt_tokens": 31, "completion_tokens": 6}
        await out.write(
            b"data: " + json.dumps({"choices": [], "usage": usage}).encode() + b"\n\ndata: [DONE]\n\n"
        )

    async def _dose(self, out):
        for word in ["Which ", "is ", "bad. ", "Take ", "400 ", "mg ", "of it."]:
            await out.write(chunk(word))
        await out.write(chunk(finish="stop") + b"data: [DONE]\n\n")

    async def _diagnosis(self, out):
        for word in ["Which", "? You", " have append", "icitis", ", do not ", "worry."]:
            await out.write(chunk(word))
        await out.write(chunk(finish="stop") + b"data: [DONE]\n\n")

    async def _gated(self, out):
        """Half of it, then waits for the test."""
        for word in WORDS[:3]:
            await asyncio.sleep(0.1)
            await out.write(chunk(word))
        await self.gate.wait()
        for word in WORDS[3:]:
            await out.write(chunk(word))
        await out.write(chunk(finish="stop") + b"data: [DONE]\n\n")

    async def _bytes(self, out):
        """Every byte in a packet of its own, no [DONE], finish with content."""
        data = b"".join(chunk(w) for w in WORDS[:-1]) + chunk(WORDS[-1], "stop")
        for byte in data:
            await out.write(bytes([byte]))
            await asyncio.sleep(0)

    async def _lingering(self, out):
        """Says that it is done and keeps the connection open."""
        for word in WORDS:
            await out.write(chunk(word))
        await out.write(chunk(finish="stop"))
        await asyncio.sleep(30)

    async def _cut(self, out):
        for word in WORDS[:3]:
            await out.write(chunk(word))
        out._req.transport.abort()

    async def _ends_early(self, out):
        for word in WORDS[:3]:
            await out.write(chunk(word))

    async def _malformed(self, out):
        await out.write(chunk("Which ") + b"data: {\"choices\": [\n\n")
        await asyncio.sleep(30)

    async def _error(self, out):
        await out.write(chunk("Which ") + b'data: {"error": {"message": "I have chest pain"}}\n\n')

    async def _pings(self, out):
        """Alive, and says nothing."""
        while True:
            await out.write(b": ping\n\n")
            await asyncio.sleep(0.05)

    async def _silent(self, out):
        await asyncio.sleep(30)

    async def _slow(self, out):
        while True:
            await out.write(chunk("word "))
            await asyncio.sleep(0.05)

    async def _huge(self, out):
        while True:
            await out.write(chunk("word " * 400))
            await asyncio.sleep(0)

    async def _line(self, out):
        while True:
            await out.write(b"data: " + b"x" * 65536)

    async def _empty(self, out):
        await out.write(chunk(finish="stop") + b"data: [DONE]\n\n")

    async def _filtered(self, out):
        await out.write(chunk("Which ") + chunk(finish="content_filter") + b"data: [DONE]\n\n")

    async def _responses(self, out):
        for word in WORDS:
            data = json.dumps({"type": "response.output_text.delta", "delta": word})
            await out.write(f"event: response.output_text.delta\ndata: {data}\n\n".encode())
        done = {"type": "response.completed", "response": {"usage": {"input_tokens": 31, "output_tokens": 6}}}
        await out.write(b"event: response.completed\ndata: " + json.dumps(done).encode() + b"\n\n")
