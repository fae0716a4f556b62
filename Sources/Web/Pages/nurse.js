// The nurses' desk: alerts, queue and cases over one live channel.
import { at, say } from "./page.js";
import { Alerts } from "./alerts.js";
import { CaseView } from "./case.js";
import { Channel } from "./channel.js";
import { Queue } from "./queue.js";
import { askWho, showEmergencyNumber, showExpiring, Standing } from "./signin.js";

const standing = new Standing();
const alerts = new Alerts("Anamnesis: desk");
const queue = new Queue();
const view = new CaseView(at("case"));
let channel = null;

function told(frame) {
  const { type, payload } = frame;
  switch (type) {
    case "welcome":
      standing.degraded(payload.degraded);
      showEmergencyNumber(payload.emergency_number);
      queue.setClock(payload.server_time);
      load();
      break;
    case "red_flag_alert":
    case "alert_update": alerts.take(payload); break;
    case "queue_update":
      queue.take(payload);
      view.changed(payload.id);
      break;
    case "sla_breach": say(at("notice"), `A case (${payload.urgency.replaceAll("_", " ")}) is overdue.`); break;
    case "resync_required": load(); break;
    case "session_expiring":
    case "token_expiring": showExpiring(frame); break;
    case "error": say(at("notice"), payload.problem?.detail ?? "That was refused."); break;
  }
}

/** Everything as it is now: after a connection came, whatever was missed. */
async function load() {
  try {
    await Promise.all([queue.load(), alerts.load()]);
    await view.refresh();
  } catch (error) {
    say(at("notice"), "The queue can't be read now: " + error.message);
    setTimeout(() => { if (channel?.isOpen) load(); }, 3_000);
  }
}

function route() {
  const [, kind, id] = location.hash.split("/");
  const was = view.id;
  if (kind === "case" && id) view.open(id);
  else view.close();
  queue.select(view.id);
  document.body.classList.toggle("in-case", view.id !== null);
  if (!view.id && was) queue.focus(was);
}

addEventListener("hashchange", () => { if (channel) route(); });

askWho({
  roles: ["nurse"],
  byPassword: true,
  enter() {
    channel = new Channel({ user_type: "nurse" }, { told, state: (word, detail) => standing.show(word, detail) });
    route();
  },
  leave() {
    channel?.end();
    channel = null;
    view.close();
    queue.clear();
    alerts.clear();
    at("expiring").hidden = true;
    say(at("notice"), "");
  },
});
showEmergencyNumber();
