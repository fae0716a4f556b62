import Cryptography

/// `GET /docs/console`: a page that opens a WebSocket or an event stream of the service it came from and shows each frame.
///
/// One file without anything from elsewhere. The proof stays in the page's memory: it goes out in a header or in the
/// subprotocol, never in an address. What comes is shown as text, never as markup.
enum DocsConsole {
    /// What the page may do: run its own script, which the hash names, and talk to where it came from.
    static let policy =
        "default-src 'none'; script-src 'sha256-\(Base64.encode(SHA256.hash(Array(script.utf8)).bytes))'; "
        + "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

    static let page = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>Anamnesis: console</title></head>
        <body><h1>Console</h1>
        <p>Frames of a WebSocket (<code>/ws/…</code>, <code>/test/monitor</code>) or of an event stream
        (<code>/api/streaming/…</code>), as they come. Use it with made-up patients.</p>
        <p><label>Path <input id="path" size="50" value="/test/monitor"></label>
        <label>Token <input id="token" type="password" size="30" autocomplete="off"></label>
        <button id="open">Open</button> <button id="close">Close</button></p>
        <p><label>Frame <input id="frame" size="80" value='{"type":"ping"}'></label>
        <button id="send">Send</button></p>
        <pre id="out" role="log" aria-live="polite"></pre>
        <script>\(script)</script></body></html>
        """

    private static let script = """
        "use strict";
        const at = id => document.getElementById(id);
        const shownMax = 500;
        let socket = null, abort = null;
        function show(text) {
          const line = document.createElement("div");
          line.textContent = new Date().toISOString() + " " + text;
          at("out").append(line);
          while (at("out").childElementCount > shownMax) at("out").firstChild.remove();
        }
        function close() {
          if (socket) socket.close(1000);
          if (abort) abort.abort();
          socket = abort = null;
        }
        function base64url(text) {
          return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
        }
        function openSocket(path, token) {
          const protocols = ["anamnesis.v1"];
          if (token) protocols.push("anamnesis.bearer." + base64url(token));
          const url = location.origin.replace(/^http/, "ws") + path;
          const opened = socket = new WebSocket(url, protocols);
          opened.onopen = () => show("open");
          opened.onmessage = event => show(event.data);
          opened.onclose = event => show("closed " + event.code + " " + event.reason);
        }
        async function openStream(path, token) {
          abort = new AbortController();
          const headers = { Accept: "text/event-stream" };
          if (token) headers.Authorization = "Bearer " + token;
          try {
            const answer = await fetch(path, { headers, signal: abort.signal });
            show("status " + answer.status);
            const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
            for (let part; !(part = await reader.read()).done;) show(part.value.trimEnd());
            show("ended");
          } catch (error) { show("ended: " + error.name); }
        }
        at("open").onclick = () => {
          close();
          const path = at("path").value, token = at("token").value.trim();
          if (!path.startsWith("/") || path.startsWith("//")) return show("a path begins with one /");
          if (path.includes("/ws/") || path.includes("/test/monitor")) openSocket(path, token);
          else openStream(path, token);
        };
        at("close").onclick = close;
        at("send").onclick = () => {
          if (socket && socket.readyState === 1) socket.send(at("frame").value);
          else show("no socket is open");
        };
        """
}
