// A WebSocket that comes back: it goes on where it left off, tells each recorded frame once, and notices a dead connection.
import { base, forget, get, renew, signedIn } from "./service.js";

const waits = { first: 500, most: 15_000, beat: 15_000, silence: 35_000 };
/** Close codes after which coming back makes no sense. */
const final = { 4400: "The service refused this page's request.", 4403: "This is not yours to see.", 4404: "There is no such conversation." };
const seenMax = 5_000;

const base64url = text => btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

export class Channel {
  /**
   * `query` is what stands behind `/ws/chat?`; `told(frame)` gets each frame; `state(word, detail)` gets `connecting`, `open`,
   * `waiting` (detail: milliseconds until the next try), `ended` (detail: why). With `history` everything recorded is told first.
   */
  constructor(query, { told, state, history = false }) {
    Object.assign(this, { query, told, state, history });
    this.epoch = null;
    this.seq = null;
    this.seen = new Set();
    this.tries = 0;
    this.isEnded = false;
    this.lastFrame = 0;
    this.beat = setInterval(() => this.check(), waits.beat);
    this.wake = () => { if (!this.isOpen && this.timer) this.open(); };
    addEventListener("online", this.wake);
    this.open();
  }

  get isOpen() { return this.socket?.readyState === WebSocket.OPEN && this.isWelcome; }

  open() {
    clearTimeout(this.timer);
    this.timer = null;
    if (this.isEnded || !signedIn()) return;
    this.state("connecting");
    this.isWelcome = false;
    const query = new URLSearchParams(this.query);
    if (this.epoch !== null && this.seq !== null) query.set("resume", `${this.epoch}:${this.seq}`);
    const url = `${location.origin.replace(/^http/, "ws")}${base}/ws/chat?${query}`;
    const socket = this.socket = new WebSocket(url, ["anamnesis.v1", "anamnesis.bearer." + base64url(signedIn().token)]);
    this.pause = null;
    socket.onmessage = event => { if (this.socket === socket) this.take(JSON.parse(event.data)); };
    socket.onclose = event => { if (this.socket === socket) this.closed(event.code); };
  }

  take(frame) {
    this.lastFrame = Date.now();
    switch (frame.type) {
      case "welcome": return this.welcome(frame);
      case "pong": return;
      case "goodbye": this.pause = frame.payload.retry_after_ms; return;
      case "token_expiring": this.reauthenticate(); break;
      case "resync_required":
        // What was known may have gaps: everything is told anew.
        if (frame.payload.reason !== "reach_changed") this.startOver();
        break;
    }
    const id = frame.message_id;
    if (frame.seq !== undefined) {
      if (this.seen.has(frame.seq)) return;
      this.seen.add(frame.seq);
      this.seq = Math.max(this.seq ?? 0, frame.seq);
      if (this.seen.size > seenMax) this.seen.delete(this.seen.values().next().value);
    }
    this.told(frame, id);
  }

  welcome(frame) {
    const isNew = this.epoch !== frame.payload.epoch;
    this.epoch = frame.payload.epoch;
    this.isWelcome = true;
    this.tries = 0;
    if (isNew) this.startOver(frame.payload.seq);
    this.state("open");
    this.told(frame);
  }

  startOver(seq) {
    this.seen.clear();
    this.seq = this.history ? 0 : seq ?? this.seq;
    if (this.history) this.send({ type: "resume", payload: { epoch: this.epoch, seq: 0 } });
  }

  async reauthenticate() {
    try { this.send({ type: "auth", payload: { token: await renew() } }); } catch { /* the service closes when it is over */ }
  }

  /** Sends a frame; whether there was a connection to send it on. */
  send(frame) {
    if (!this.isOpen) return false;
    this.socket.send(JSON.stringify(frame));
    return true;
  }

  check() {
    if (!this.isOpen) return;
    if (Date.now() - this.lastFrame > waits.silence) {
      const dead = this.socket;
      this.closed(1006);
      dead.close();
    } else this.send({ type: "ping" });
  }

  async closed(code) {
    this.socket = null;
    this.isWelcome = false;
    if (this.isEnded) return;
    if (code === 1000) return this.end("The conversation was left.");
    if (final[code]) return this.end(final[code]);
    const pause = this.pause ?? Math.min(waits.most, waits.first * 2 ** this.tries) * (0.5 + Math.random() / 2);
    this.tries += 1;
    this.state("waiting", pause);
    this.timer = setTimeout(() => this.open(), pause);
    // A handshake that was refused and a service that is away look alike from here; asking tells them apart.
    if (code === 4401 || this.tries > 1) await this.prove(code);
  }

  async prove(code) {
    try {
      if (code === 4401) await renew();
      else await get("/api/auth/me", { headers: { "X-Background": "1" } });
    } catch (problem) {
      if (problem.status === 401) forget("Your sign-in has ended. Sign in again.");
    }
  }

  end(why) {
    if (this.isEnded) return;
    this.isEnded = true;
    clearInterval(this.beat);
    clearTimeout(this.timer);
    removeEventListener("online", this.wake);
    this.socket?.close(1000);
    this.socket = null;
    this.state("ended", why ?? "");
  }
}
