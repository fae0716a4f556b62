// A patient's conversation: what is written goes out once and shows what became of it; what was missed comes by itself.
import { at, el, fill, onSubmit, say, words } from "./page.js";
import { change, get } from "./service.js";
import { Channel } from "./channel.js";
import { askWho, showEmergencyNumber, showExpiring, Standing } from "./signin.js";
import { Outbox, Transcript } from "./transcript.js";

const standing = new Standing();
const transcript = new Transcript(at("messages"), { mine: "patient", reply: text => outbox?.add(text) });
let channel = null, outbox = null, session = null, press = null;
/** Answers under way, by their stream. */
const streams = new Map();
/** What was written before the conversation was open. */
const early = [];

const decisions = {
  approve: "A nurse has looked at your case and agrees with the assessment.",
  override: "A nurse has looked at your case and assessed it anew.",
  escalate: "A nurse has passed your case on",
};
const activities = {
  queued: "The assistant will answer soon.", reading: "The assistant is reading.", answering: "The assistant is answering.",
  paused_by_nurse: "The assistant waits while a nurse takes care of you.",
};

function told(frame) {
  if (outbox?.take(frame)) return afterwards(frame);
  const { type, payload, seq, message_id: id } = frame;
  switch (type) {
    case "welcome": return welcome(payload);
    case "message":
      if (payload.sender_type === "assistant") streams.clear();
      stream();
      return transcript.show(payload);
    case "message_retracted": return transcript.retract(payload.message_id);
    case "chat_token": return token(payload);
    case "chat_reset": streams.delete(payload.stream_id); return stream();
    case "ai_status": return say(at("activity"), activities[payload.status] ?? "");
    case "emergency_guidance": return guide(payload);
    case "assessment_response": return decided(payload, seq, id);
    case "nurse_request_more_info":
      return transcript.note("A nurse asks you:", seq, id, el("ul", {}, payload.questions.map(question => el("li", {}, question))));
    case "ownership_changed":
      return transcript.note(payload.owner === "nurse" ? "A nurse is writing with you now." : "The assistant is answering again.", seq, id);
    case "session_closed":
      transcript.note("This conversation has ended.", seq, id);
      return ended();
    case "user_joined": if (payload.user_type === "nurse") transcript.note("A nurse has joined."); return;
    case "user_left": if (payload.user_type === "nurse") transcript.note("The nurse has left."); return;
    case "user_typing": return say(at("activity"), payload.typing ? "A nurse is writing." : "");
    case "session_expiring":
    case "token_expiring": return showExpiring(frame);
    case "error": return say(at("notice"), payload.problem?.detail ?? "That was refused.");
  }
}

function afterwards({ type, payload }) {
  if (type === "nack") showEmergencyNumber(payload.problem?.emergency_number);
}

function welcome(payload) {
  session = payload.session.id;
  standing.degraded(payload.degraded);
  showEmergencyNumber(payload.emergency_number);
  say(at("disclosure"), payload.ai_disclosure);
  if (payload.session.state === "closed") ended();
  streams.clear();
  stream();
  outbox.flush();
}

function guide({ headline, steps, emergency_number: number }) {
  fill(at("guidance"), el("section", { class: "guidance" }, el("h2", {}, headline),
    el("ul", {}, steps.map(step => el("li", {}, step))),
    el("p", {}, el("a", { href: "tel:" + number.replaceAll(/[^0-9+]/g, "") }, "Call " + number))));
}

function token({ stream_id: id, content, is_complete: isWhole }) {
  if (isWhole) return;
  streams.set(id, (streams.get(id) ?? "") + content);
  stream();
}

function stream() { say(at("streaming"), [...streams.values()].join("\n")); }

// What the nurse writes with it comes as a message of its own.
function decided({ action, urgency, escalated_to: to, recommendations, withdrawn, assessment_id: assessment }, seq, id) {
  if (assessment) return;
  if (withdrawn) return transcript.note("The nurse has taken the last decision back and looks again.", seq, id);
  const text = action === "escalate" && to ? `${decisions.escalate} to ${words(to)}.` : `${(decisions[action] ?? "A nurse has looked at your case").replace(/\.$/, "")}.`;
  transcript.note(text, seq, id, urgency ? el("p", {}, `Urgency: ${words(urgency)}.`) : null,
    recommendations?.length ? el("ul", {}, recommendations.map(line => el("li", {}, line))) : null);
}

function ended() {
  at("compose").hidden = at("end").hidden = at("ask-nurse").hidden = true;
  at("again").hidden = false;
}

/** Opens a conversation's channel; everything said in it is told first. */
function join(name) {
  channel?.end();
  streams.clear();
  stream();
  transcript.clear();
  fill(at("guidance"));
  at("compose").hidden = at("end").hidden = at("ask-nurse").hidden = false;
  at("again").hidden = true;
  session = name;
  channel = new Channel({ session_id: name, user_type: "patient" }, { told, state: (word, detail) => standing.show(word, detail), history: true });
  outbox = new Outbox(channel, transcript);
  say(at("activity"), "");
  for (const content of early.splice(0)) outbox.add(content);
}

/** The conversation that is open, or another; always another where the last one has just ended. */
async function begin(isAnother) {
  try {
    const open = isAnother ? null : (await get("/api/sessions?limit=20")).items.find(item => item.state === "open");
    join(open ? open.session_id : (await change("POST", "/api/sessions", {})).session_id);
  } catch (error) {
    say(at("notice"), error.message);
    showEmergencyNumber(error.body?.emergency_number);
    at("again").hidden = false;
  }
}

onSubmit(at("compose"), async data => {
  const content = data.get("content");
  if (!content.trim()) return;
  if (outbox) outbox.add(content);
  else {
    early.push(content);
    say(at("activity"), "Your message is sent as soon as the conversation is open.");
  }
  at("compose").reset();
  at("content").focus();
});

// Enter sends, with Shift it breaks the line, as in most chats; the button does the same.
at("content").addEventListener("keydown", event => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  at("compose").requestSubmit();
});

at("emergency").addEventListener("click", async () => {
  press ??= crypto.randomUUID();
  try {
    const done = await change("POST", "/api/emergency/alerts", session ? { session_id: session } : {}, { key: press });
    press = null;
    guide(done.emergency_guidance ?? { headline: "A nurse has been alerted.", steps: [], emergency_number: done.emergency_number });
    say(at("notice"), done.nurse_status === "none_on_duty" ? "No nurse is on duty now. Call the emergency number." : "A nurse has been alerted.");
  } catch (error) {
    say(at("notice"), `No nurse could be alerted: ${error.message} Call the emergency number.`);
  }
});

at("ask-nurse").addEventListener("click", () => {
  const isSent = channel?.send({ type: "session_control", action: "request_nurse" });
  say(at("notice"), isSent ? "Your wish for a nurse has been sent." : "There is no connection now; try again in a moment.");
});

at("end").addEventListener("click", () => {
  if (!channel?.send({ type: "session_control", action: "close" })) say(at("notice"), "There is no connection now; try again in a moment.");
});

at("again").addEventListener("click", () => begin(true));

askWho({
  roles: ["patient"],
  byPassword: false,
  enter: () => begin(false),
  leave() {
    channel?.end();
    channel = outbox = session = null;
    early.length = 0;
    streams.clear();
    stream();
    transcript.clear();
    fill(at("guidance"));
    at("compose").reset();
    for (const id of ["notice", "activity"]) say(at(id), "");
    at("expiring").hidden = true;
  },
});
showEmergencyNumber();
