// For compliance officers: the log's head and whether it verifies, who saw and did what, and what a case was at a time.
import { choice, clock, el, field, fill, moment, onSubmit, say, short, words } from "./page.js";
import { get, request } from "./service.js";

export function trail() {
  return [integrity(), search(), replay()];
}

const facts = rows => rows.filter(([, text]) => text !== null && text !== undefined && text !== "")
  .map(([name, text]) => el("div", {}, el("dt", {}, name), el("dd", {}, String(text))));

function integrity() {
  const head = el("dl", { class: "facts" });
  const told = el("p", { role: "status", class: "told" });
  const found = el("ul");
  const load = async () => {
    try {
      const now = await get("/api/audit/head");
      fill(head, facts([["Events", now.size], ["Newest hash", now.head_hash], ["Epoch", now.epoch], ["Checkpoints", words(now.standing)],
        ["Covered up to", now.checkpoint?.size], ["Read at", clock(Date.now())]]));
    } catch (error) {
      say(told, "The head can't be read now: " + error.message);
    }
  };
  const verify = async event => {
    const pressed = event.currentTarget;
    pressed.disabled = true;
    fill(found);
    try {
      let { value: job } = await request("POST", "/api/audit/verify", { body: { mode: "chain" } });
      while (job.status === "running") {
        say(told, `Verifying: ${job.checked} of ${job.total}.`);
        await new Promise(done => setTimeout(done, 300));
        job = await get("/api/audit/verify/" + job.id);
      }
      say(told, `${results[job.result] ?? job.result}: ${job.checked} events checked, ${job.violations.length} violations.`);
      fill(found, [...job.violations.map(one => `Position ${one.seq}: ${words(one.kind)}. ${one.advice ?? ""}`), ...job.warnings,
        ...job.not_proven.map(text => "Not proven: " + text)].map(text => el("li", {}, text)));
      await load();
    } catch (error) {
      say(told, "Not verified: " + error.message);
    } finally {
      pressed.disabled = false;
    }
  };
  load();
  return el("section", { class: "panel", "aria-label": "The log" }, el("h2", {}, "The log"), head,
    el("p", { class: "actions" }, el("button", { type: "button", onclick: verify }, "Verify the log"),
      el("button", { type: "button", class: "quiet", onclick: load }, "Read again")), told, found);
}

const results = { ok: "Intact", violated: "Tampered with", not_verifiable: "Not verifiable" };

/** A time as it was typed in here, in the form the service takes. */
const utc = text => (text ? new Date(text).toISOString() : "");

function search() {
  const body = el("tbody");
  const more = el("p", { class: "actions" });
  let told = null;
  const load = async (query, cursor) => {
    const asked = new URLSearchParams(query);
    if (cursor) asked.set("cursor", cursor);
    const page = await get("/api/audit/events?" + asked);
    body.append(...page.items.map(event => el("tr", {},
      [event.seq, moment(event.recorded_at), words(event.type), `${event.actor.role ?? ""} ${short(event.actor.id)}`, words(event.view), event.purpose ?? "",
        event.outcome + (event.reason ? `: ${words(event.reason)}` : ""), (event.patient_ids ?? []).map(short).join(", ")].map(cell => el("td", {}, String(cell))))));
    fill(more, page.has_more ? el("button", { type: "button", class: "quiet", onclick: () => load(query, page.next_cursor).catch(error => say(told, error.message)) }, "More") : null);
    return `${body.childElementCount} events, up to position ${page.as_of_seq}.`;
  };
  const text = name => el("input", { name, autocomplete: "off", spellcheck: "false" });
  const form = el("form", { class: "search", "aria-label": "Search the trail" },
    field("Type", text("type"), "viewing_started, case_acted_on, access_denied …"), field("By whom", text("actor"), "usr_…"), field("Patient", text("patient_id"), "pat_…"),
    field("From", el("input", { name: "from", type: "datetime-local" })), field("Until", el("input", { name: "to", type: "datetime-local" })),
    field("Outcome", choice("outcome", [["", "Any"], ["success", "Success"], ["denied", "Denied"]])), el("button", {}, "Search"));
  onSubmit(form, async data => {
    const query = new URLSearchParams({ limit: "50" });
    for (const [name, value] of data) if (value.trim()) query.set(name, ["from", "to"].includes(name) ? utc(value) : value.trim());
    fill(body);
    return load(query);
  });
  told = form.querySelector("[role=status]");
  return el("section", { class: "panel", "aria-label": "Who saw and did what" }, el("h2", {}, "Who saw and did what"), form,
    el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Events, table" }, el("table", {},
      el("thead", {}, el("tr", {}, ["Position", "When", "What", "By whom", "View", "Purpose", "Outcome", "Patients"].map(name => el("th", { scope: "col" }, name)))), body)), more);
}

function replay() {
  const summary = el("dl", { class: "facts" });
  const state = el("pre", { tabindex: "0", hidden: true, "aria-label": "The case as it was" });
  const form = el("form", { "aria-label": "A case at a time" },
    field("Case", el("input", { name: "subject", required: true, autocomplete: "off", spellcheck: "false" }), "ses_…, qe_… or pat_…"),
    field("At", el("input", { name: "at", type: "datetime-local", step: "1" }), "As it is now, if nothing stands here."), el("button", {}, "Show"));
  onSubmit(form, async data => {
    const subject = data.get("subject").trim().replace(/^qe_/, "ses_");
    const query = new URLSearchParams({ [subject.startsWith("pat_") ? "patient_id" : "session_id"]: subject, at: utc(data.get("at")) || new Date().toISOString() });
    const found = await get("/api/audit/replay?" + query);
    fill(summary, facts([["Of", found.kind], ["At", moment(found.at)], ["Up to position", found.as_of_seq], ["Words", found.redacted ? "left out" : "shown"]]));
    state.hidden = false;
    say(state, JSON.stringify(found.state, null, 2));
    return "";
  });
  return el("section", { class: "panel", "aria-label": "What a case was" }, el("h2", {}, "What a case was"), form, summary, state);
}
