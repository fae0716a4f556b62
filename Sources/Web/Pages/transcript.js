// A conversation as a list, and the messages of one's own that are on their way.
import { clock, el, fill, say } from "./page.js";
import { signedIn } from "./service.js";

const names = { patient: "Patient", assistant: "AI assistant", nurse: "Nurse", system: "Service" };
const states = {
  retracted: "Taken back", held: "Held until a nurse releases it", failed: "Broken off", stopped: "Stopped", streaming: "Being written",
};

export class Transcript {
  /**
   * `mine` is the sender type of who looks; `reply(text)`, where given, sends one of the answers offered; `held(message)` makes
   * what stands below a reply that waits for a nurse.
   */
  constructor(list, { mine, reply, held }) {
    Object.assign(this, { list, mine, reply, held });
    this.items = new Map();
  }

  clear() {
    this.items.clear();
    fill(this.list);
  }

  /** Shows a message, or shows it anew as it is now. */
  show(message) {
    const known = this.items.get(message.message_id) ?? this.own(message);
    const isLow = this.isAtEnd;
    const item = known ?? el("li", {});
    const isMine = message.sender_type === this.mine && (message.sender?.id ?? signedIn()?.user) === signedIn()?.user;
    if (isMine) this.dropReplies();
    item.className = `message ${message.sender_type}${isMine ? " mine" : ""}`;
    const isGone = message.state === "retracted";
    fill(item,
      el("p", { class: "by" }, isMine ? "You" : names[message.sender_type] ?? message.sender_type,
        " ", el("time", { datetime: message.timestamp }, clock(message.timestamp))),
      message.red_flags?.length ? el("p", { class: "flags" }, "Red flags: " + message.red_flags.map(flag => flag.label).join(", ")) : null,
      el("p", { class: "content" }, isGone && !message.content ? "(taken back)" : message.content ?? ""),
      el("p", { class: "state" }, states[message.state] ?? (isMine ? "Sent" : "")),
      message.state === "held" ? this.held?.(message) : this.replies(message));
    this.items.set(message.message_id, item);
    this.place(item, message.seq);
    if (isLow) this.toEnd();
  }

  /** Something that happened and is no message. */
  note(text, seq, id, ...more) {
    if (id && this.items.has(id)) return;
    const isLow = this.isAtEnd;
    const item = el("li", { class: "event" }, el("p", {}, text), ...more);
    if (id) this.items.set(id, item);
    this.place(item, seq);
    if (isLow) this.toEnd();
  }

  retract(id) {
    const item = this.items.get(id);
    if (!item) return;
    const content = item.querySelector(".content");
    if (!item.classList.contains("patient") && this.mine === "patient") say(content, "(taken back)");
    say(item.querySelector(".state"), states.retracted);
    item.querySelector(".actions")?.remove();
  }

  /** A message of one's own before the service has it: `state` says so, with a way to try again. */
  pending(clientID, text, state, retry) {
    this.dropReplies();
    let item = this.items.get("own " + clientID);
    if (!item) {
      item = el("li", { class: `message ${this.mine} mine` }, el("p", { class: "by" }, "You"), el("p", { class: "content" }, text),
        el("p", { class: "state", role: "status" }));
      this.items.set("own " + clientID, item);
      this.place(item);
      this.toEnd();
    }
    const line = item.querySelector(".state");
    if (!retry) return say(line, state);
    fill(line, state + " ", el("button", { type: "button", onclick: retry }, "Try again"));
  }

  own(message) {
    const key = "own " + message.client_id;
    const item = message.client_id ? this.items.get(key) : undefined;
    if (item) this.items.delete(key);
    return item;
  }

  replies(message) {
    if (!this.reply || !message.quick_replies?.length || message.state !== "final") return null;
    this.dropReplies();
    return el("p", { class: "replies", role: "group", "aria-label": "Answers to choose from" },
      message.quick_replies.map(({ label }) => el("button", { type: "button", onclick: () => this.reply(label) }, label)));
  }

  // Answers are offered to the last thing that was asked alone.
  dropReplies() { for (const old of this.list.querySelectorAll(".replies")) old.remove(); }

  // In the order of the record; what is not in it yet stands at the end.
  place(item, seq) {
    item.dataset.seq = seq ?? "";
    const order = seq ?? Infinity;
    let before = null;
    for (let other = this.list.lastElementChild; other; other = other.previousElementSibling) {
      if (other === item) continue;
      if ((other.dataset.seq === "" ? Infinity : Number(other.dataset.seq)) <= order) break;
      before = other;
    }
    if (item.parentNode !== this.list || item.nextElementSibling !== before) this.list.insertBefore(item, before);
  }

  get isAtEnd() {
    return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < 80;
  }

  toEnd() { this.list.scrollTop = this.list.scrollHeight; }
}

const patience = 15_000;

/** Messages of one's own until the service has them; each keeps its `client_id`, so that no try says it twice. */
export class Outbox {
  constructor(channel, transcript) {
    Object.assign(this, { channel, transcript });
    this.waiting = new Map();
  }

  add(content) {
    const id = crypto.randomUUID();
    this.waiting.set(id, { content });
    this.attempt(id);
  }

  /** Sends what waits, after a connection came. */
  flush() { for (const id of this.waiting.keys()) this.attempt(id); }

  attempt(id) {
    const entry = this.waiting.get(id);
    clearTimeout(entry.timer);
    const isSent = this.channel.send({ type: "message", content: entry.content, client_id: id });
    this.transcript.pending(id, entry.content, isSent ? "Sending…" : "Waiting for the connection…");
    if (isSent) entry.timer = setTimeout(() => this.fail(id, "Not sent: no answer came."), patience);
  }

  fail(id, why) {
    const entry = this.waiting.get(id);
    if (!entry) return;
    clearTimeout(entry.timer);
    this.transcript.pending(id, entry.content, why, () => this.attempt(id));
  }

  /** Takes what answers a message; whether it was such a frame. */
  take(frame) {
    const { client_id: id, problem } = frame.payload ?? {};
    if (frame.type === "nack") this.fail(id, "Not sent: " + (problem?.detail ?? "it was refused."));
    else if (frame.type === "ack" || (frame.type === "message" && this.waiting.has(id))) this.done(id, frame);
    return frame.type === "nack" || frame.type === "ack";
  }

  done(id, { type, timestamp, payload }) {
    const entry = this.waiting.get(id);
    if (!entry) return;
    clearTimeout(entry.timer);
    this.waiting.delete(id);
    if (type === "message") return;
    this.transcript.show({
      message_id: payload.message_id, seq: payload.seq, client_id: id, timestamp, content: entry.content,
      sender_type: this.transcript.mine, state: "final",
    });
  }
}
