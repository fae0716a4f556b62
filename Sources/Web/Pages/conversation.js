// A nurse's side of a conversation: reading it with the case, and once joined, live and in writing.
import { el, field, offer, onSubmit, say } from "./page.js";
import { change } from "./service.js";
import { Channel } from "./channel.js";
import { Outbox, Transcript } from "./transcript.js";

const owners = { assistant: "The assistant answers.", nurse: "A nurse answers; the assistant is silent.", closed: "The conversation has ended." };

export class NurseConversation {
  constructor() {
    const list = el("ol", { class: "transcript", "aria-label": "Messages", tabindex: "0" });
    this.transcript = new Transcript(list, { mine: "nurse", held: message => this.choices(message) });
    this.standing = el("p", { role: "status" }, "You read along; nobody in it sees you until you join.");
    const button = (name, work) => el("button", { type: "button", onclick: work }, name);
    this.joining = button("Join conversation", () => this.join());
    this.taking = button("Take over", () => this.turn("takeover"));
    this.handing = button("Hand back to the assistant", () => this.turn("release"));
    this.leaving = button("Leave", () => this.leave());
    this.buttons = el("p", { class: "actions" }, this.joining, this.taking, this.handing, this.leaving);
    this.form = el("form", { hidden: true }, field("Message to the patient", el("textarea", { name: "content", rows: "2", required: true, maxlength: "4000" })), el("button", {}, "Send"));
    onSubmit(this.form, async data => {
      if (data.get("content").trim()) this.outbox.add(data.get("content"));
      this.form.reset();
    });
    this.section = el("section", { "aria-label": "Conversation" }, el("h3", {}, "Conversation"), this.standing, this.buttons,
      el("div", { role: "log", "aria-label": "Messages" }, list), this.form);
    this.draw();
  }

  /** The case as it is now; its messages count while this nurse has not joined. */
  show(entry) {
    this.session = entry.session_id;
    if (!this.channel) (entry.messages ?? []).forEach(message => this.transcript.show(message));
  }

  draw() {
    const isIn = Boolean(this.channel), isNurses = this.owner === "nurse";
    offer([[this.joining, !isIn], [this.taking, isIn && !isNurses], [this.handing, isIn && isNurses], [this.leaving, isIn]]);
    this.form.hidden = !isIn;
  }

  join() {
    const told = frame => this.told(frame);
    const state = (word, detail) => {
      if (word === "waiting" || word === "connecting") say(this.standing, "Connecting to the conversation…");
      if (word === "ended") this.leave(detail);
    };
    this.channel = new Channel({ session_id: this.session, user_type: "nurse" }, { told, state, history: true });
    this.outbox = new Outbox(this.channel, this.transcript);
    this.draw();
  }

  leave(why) {
    const channel = this.channel;
    this.channel = null;
    channel?.end();
    say(this.standing, why || "You read along; nobody in it sees you until you join.");
    this.draw();
  }

  /** What a nurse does with a reply that nobody sees before she lets it go. */
  choices({ message_id: id }) {
    const button = (name, how) => el("button", { type: "button", onclick: () => this.turn(`messages/${id}/${how}`) }, name);
    return el("p", { class: "actions" }, button("Release this reply", "release"), button("Discard it", "discard"));
  }

  /** Marks as read what the patient wrote, once for several messages. */
  read(seq) {
    this.readUpTo = Math.max(this.readUpTo ?? 0, seq);
    clearTimeout(this.reading);
    this.reading = setTimeout(() => this.channel?.send({ type: "read", payload: { up_to_seq: this.readUpTo } }), 500);
  }

  async turn(how) {
    try {
      await change("POST", `/api/sessions/${this.session}/${how}`, {});
    } catch (error) {
      say(this.standing, "Not done: " + error.message);
    }
  }

  own(owner) {
    this.owner = owner;
    say(this.standing, `You have joined. ${owners[owner] ?? ""}`);
    this.draw();
  }

  told(frame) {
    if (this.outbox?.take(frame)) return;
    const { payload, seq, message_id: id } = frame;
    switch (frame.type) {
      case "welcome":
        this.own(payload.session.owner);
        this.outbox.flush();
        break;
      case "message":
        this.transcript.show(payload);
        if (payload.sender_type === "patient") this.read(seq);
        break;
      case "message_retracted": this.transcript.retract(payload.message_id); break;
      case "ownership_changed":
        this.own(payload.owner);
        this.transcript.note(owners[payload.owner] ?? "", seq, id);
        break;
      case "emergency_guidance": this.transcript.note(`The patient was told: ${payload.headline}`, seq, id); break;
      case "session_closed": this.transcript.note("The conversation has ended.", seq, id); break;
      case "error": say(this.standing, payload.problem?.detail ?? "That was refused."); break;
    }
  }
}
