// One case: what is known, what was said, and what a nurse decides about it.
import { at, choice, el, field, fill, moment, offer, onSubmit, say, short, urgencies, words } from "./page.js";
import { change, get, signedIn } from "./service.js";
import { NurseConversation } from "./conversation.js";

const reasons = ["additional_information", "ai_missed_symptom", "ai_over_triaged", "ai_under_triaged", "known_patient_condition",
  "patient_preference", "rule_false_positive", "other"];
const targets = ["charge_nurse", "on_call_physician", "emergency_services"];
const names = Object.fromEntries(urgencies);

const lines = text => (text ?? "").split("\n").map(line => line.trim()).filter(Boolean);
const toPatient = () => field("Message to the patient", el("textarea", { name: "message", rows: "2", maxlength: "4000" }), "Optional. Sent in the conversation.");
const notes = () => field("Private notes", el("textarea", { name: "notes", rows: "2", maxlength: "4000" }), "Optional. For nurses alone.");
const given = data => {
  const body = {};
  if (data.get("notes")?.trim()) body.notes = data.get("notes").trim();
  if (data.get("message")?.trim()) body.message_to_patient = data.get("message").trim();
  return body;
};

export class CaseView {
  constructor(place) {
    this.place = place;
    this.id = null;
  }

  async open(id) {
    if (id === this.id) return;
    this.close();
    this.id = id;
    this.place.hidden = false;
    fill(this.place, el("p", { role: "status" }, "Opening the case…"));
    let entry;
    try {
      entry = await get("/api/nurse/queue/" + encodeURIComponent(id));
    } catch (error) {
      if (this.id === id) fill(this.place, el("h2", { tabindex: "-1" }, "Case not opened"), el("p", { role: "alert" }, error.message));
      return;
    }
    if (this.id !== id) return;
    this.build();
    await this.readAlert(entry);
    this.show(entry);
    this.loadNotes();
    this.heading.focus();
  }

  close() {
    this.conversation?.leave();
    this.conversation = null;
    this.id = this.entry = null;
    clearTimeout(this.later);
    this.place.hidden = true;
    fill(this.place);
  }

  // Built once for each case, so that what somebody is writing stays while the rest changes.
  build() {
    this.heading = el("h2", { tabindex: "-1" });
    this.facts = el("dl", { class: "facts" });
    this.told = el("div", { role: "alert", class: "told" });
    const button = (name, work) => el("button", { type: "button", onclick: work }, name);
    this.claiming = button("Claim", () => this.do("claim"));
    this.releasing = button("Release", () => this.do("release"));
    this.resolving = button("Resolve alert", () => this.settle("resolve"));
    this.denying = button("False alarm", () => this.settle("false-positive"));
    this.holding = el("p", { class: "actions" }, this.claiming, this.releasing, this.resolving, this.denying);
    this.notes = el("ol", { class: "notes" });
    this.conversation = new NurseConversation();
    const note = el("form", {}, field("New private note", el("textarea", { name: "content", rows: "2", required: true, maxlength: "4000" })), el("button", {}, "Keep note"));
    onSubmit(note, async data => {
      await change("POST", `/api/nurse/sessions/${this.entry.session_id}/notes`, { content: data.get("content") });
      note.reset();
      await this.loadNotes();
      return "Kept.";
    });
    fill(this.place, el("p", {}, el("a", { href: "#/" }, "Back to the queue")), this.heading, this.facts, this.told, this.holding,
      el("section", { "aria-label": "Decisions", class: "decisions" }, this.decisions()),
      this.conversation.section,
      el("section", { "aria-label": "Private notes" }, el("h3", {}, "Private notes"), this.notes, note));
  }

  decisions() {
    const form = (title, button, read, ...fields) => {
      const made = el("form", {}, ...fields, el("button", {}, button));
      const box = el("details", {}, el("summary", {}, title), made);
      onSubmit(made, async data => {
        if (await this.act(read(data))) {
          made.reset();
          box.open = false;
        }
      });
      return box;
    };
    return [
      form("Approve", "Approve", data => ({ action: "approve", ...given(data) }), toPatient(), notes()),
      form("Override", "Override", data => ({
        action: "override", override_reason: data.get("reason"), changes: { urgency: data.get("urgency") }, ...given(data),
      }), field("Urgency", choice("urgency", urgencies)), field("Reason", choice("reason", reasons.map(name => [name, words(name)]))), toPatient(), notes()),
      form("Escalate", "Escalate", data => ({
        action: "escalate", escalate_to: data.get("to"), reason: data.get("reason"), ...given(data),
      }), field("To", choice("to", targets.map(name => [name, words(name)]))), field("Reason", el("input", { name: "reason", required: true, maxlength: "500" })), toPatient(), notes()),
      form("Ask for more", "Ask the patient", data => ({ action: "request_more_info", questions: lines(data.get("questions")), ...given(data) }),
        field("Questions", el("textarea", { name: "questions", rows: "3", required: true }), "One on each line."), toPatient()),
    ];
  }

  show(entry) {
    if (this.entry && this.entry.version > entry.version) return;
    this.entry = entry;
    const mine = entry.assigned_nurse_id === signedIn()?.user;
    fill(this.heading, el("span", { class: "badge " + entry.urgency }, names[entry.urgency]), ` ${entry.patient_name ?? short(entry.patient_id)}: ${entry.chief_complaint ?? "no complaint yet"}`);
    const facts = [
      ["Status", words(entry.status) + (entry.escalated_to ? `, to ${words(entry.escalated_to)}` : "")],
      ["Held by", entry.assigned_nurse_id ? (mine ? "you" : entry.assigned_nurse_name ?? short(entry.assigned_nurse_id)) : "nobody"],
      ["Red flags", entry.red_flags.join(", ") || "none"], ["Symptoms", entry.symptoms.join(", ") || "none"],
      ["Triage", `category ${entry.triage_category}, ${names[entry.urgency]}` + (entry.confidence_score === null ? "" : `, confidence ${entry.confidence_score}`)],
      ["Alert", this.alert ? (this.alert.outcome ? words(this.alert.outcome) : this.alert.ack ? "acknowledged " + moment(this.alert.ack.at) : "waits") : null],
      ["Came", moment(entry.created_at)], ["Due", moment(entry.due_at) + (entry.breached ? ", overdue" : "")],
      ["Call back", entry.callback_number], ["Place", entry.location], ["Unit", entry.unit],
    ];
    fill(this.facts, facts.filter(([, text]) => text).map(([name, text]) => el("div", {}, el("dt", {}, name), el("dd", {}, text))));
    const isOpen = this.alert?.outcome === null;
    offer([[this.claiming, !mine], [this.releasing, mine], [this.resolving, isOpen], [this.denying, isOpen]]);
    this.conversation.show(entry);
  }

  /** What the channel tells of this case; the whole is read again, once for several changes. */
  changed(id) {
    if (id !== this.id || !this.entry) return;
    clearTimeout(this.later);
    this.later = setTimeout(() => this.refresh(), 250);
  }

  async refresh() {
    const id = this.id;
    if (!id || !this.entry) return;
    try {
      const entry = await get("/api/nurse/queue/" + id, { headers: { "X-Background": "1" } });
      await this.readAlert(entry);
      if (this.id !== id) return;
      this.show(entry);
      if (this.isUnread) this.tell("");
      this.isUnread = false;
    } catch (error) {
      if (this.id !== id) return;
      this.isUnread = true;
      this.tell(`This case can't be read now: ${error.message} What you see may be out of date.`);
    }
  }

  /** The case's alert, which can be settled until it is. */
  async readAlert(entry) {
    this.alert = null;
    if (!entry.alert_id) return;
    try { this.alert = await get("/api/nurse/alerts/" + entry.alert_id, { headers: { "X-Background": "1" } }); } catch { /* not settled from here then */ }
  }

  async loadNotes() {
    const id = this.id;
    let items;
    try {
      ({ items } = await get(`/api/nurse/sessions/${this.entry.session_id}/notes`, { headers: { "X-Background": "1" } }));
    } catch (error) {
      if (this.id === id) fill(this.notes, el("li", {}, "The notes can't be read now: " + error.message));
      return;
    }
    if (this.id === id) fill(this.notes, items.map(note => el("li", {},
      el("p", { class: "by" }, `${words(note.kind)}${note.action ? " " + words(note.action) : ""}, `, el("time", { datetime: note.timestamp }, moment(note.timestamp))),
      el("p", { class: "content" }, note.content ?? [note.situation, note.background, note.assessment, note.recommendation].filter(Boolean).join("\n")))));
  }

  tell(text, ...more) { fill(this.told, text ? el("p", {}, text, " ", ...more) : null); }

  /** Carries out a change of what is shown; what went wrong is said, and the case shown as it is now. */
  async do(path, body) {
    this.tell("");
    const { id, entry } = this;
    try {
      const done = await change("POST", `/api/nurse/queue/${id}/${path}`, body, { version: entry.version });
      await this.refresh();
      return done;
    } catch (error) {
      await this.refresh();
      this.tell(conflict(error));
      return null;
    }
  }

  async act(body) {
    const done = await this.do("action", body);
    if (!done) return false;
    this.loadNotes();
    const { action_id: action, undo_until: until } = done.action ?? {};
    const undo = el("button", { type: "button", onclick: async () => { if (await this.do("undo", { action_id: action })) this.tell("Taken back."); } }, "Undo");
    this.tell(`${done.message}.`, undo);
    setTimeout(() => undo.remove(), Math.max(0, new Date(until) - Date.now()));
    return true;
  }

  async settle(how) {
    try {
      await change("POST", `/api/nurse/alerts/${this.entry.alert_id}/${how}`, {});
      await this.refresh();
      this.tell(how === "resolve" ? "The alert is resolved." : "The alert is noted as a false alarm.");
    } catch (error) {
      this.tell(conflict(error));
    }
  }
}

function conflict(error) {
  const now = error.current ?? {};
  const holder = now.assigned_nurse_name ?? (now.assigned_nurse_id ? short(now.assigned_nurse_id) : null);
  const standing = now.status ? ` It is now: ${words(now.status)}${holder ? `, held by ${holder}` : ""}.` : "";
  if (error.status === 412) return `Not done: the case has changed since you read it.${standing} Look at it again, then decide.`;
  if (error.status === 409) return `Not done: ${error.message}${standing}`;
  return `Not done: ${error.message}`;
}
