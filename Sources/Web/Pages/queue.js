// The queue: cases in the order in which nurses work, kept current by the nurse channel.
import { at, el, fill, say, short, span, urgencies, words } from "./page.js";
import { get, signedIn } from "./service.js";

const ranks = Object.fromEntries(urgencies.map(([name], index) => [name, index]));
const names = Object.fromEntries(urgencies);
const settled = new Set(["reviewed", "closed"]);

export class Queue {
  constructor() {
    this.entries = new Map();
    this.rows = new Map();
    this.offset = 0;
    this.list = at("queue");
    this.filter = at("urgency-filter");
    this.filter.addEventListener("change", () => this.render());
    setInterval(() => this.tick(), 1_000);
  }

  /** The service's clock minus this machine's, in milliseconds. */
  setClock(serverTime) { this.offset = new Date(serverTime) - Date.now(); }

  get now() { return Date.now() + this.offset; }

  async load() {
    const page = await get("/api/nurse/queue?limit=200", { headers: { "X-Background": "1" } });
    this.entries = new Map(page.queue.map(entry => [entry.id, entry]));
    this.more = page.has_more ? page.total : 0;
    this.setClock(page.timestamp);
    this.render();
  }

  /** A `queue_update`. */
  take({ id, entry, change }) {
    const known = this.entries.get(id);
    if (!entry || change === "removed" || settled.has(entry.status) || entry.snoozed_until) this.entries.delete(id);
    else if (!known || known.version <= entry.version) this.entries.set(id, { ...entry, viewers: entry.viewers ?? known?.viewers ?? [] });
    this.render();
  }

  clear() {
    this.entries.clear();
    this.render();
  }

  select(id) {
    this.chosen = id;
    for (const [key, row] of this.rows) {
      if (key === id) row.link.setAttribute("aria-current", "true");
      else row.link.removeAttribute("aria-current");
    }
  }

  /** Goes on where the case that was closed stands, or at the filter. */
  focus(id) { (this.rows.get(id)?.link ?? this.filter).focus(); }

  // Emergencies stay whatever is filtered for: a filter must hide none.
  get shown() {
    const wanted = this.filter.value;
    return [...this.entries.values()]
      .filter(entry => !wanted || entry.urgency === wanted || entry.urgency === "emergency")
      .sort((a, b) => ranks[a.urgency] - ranks[b.urgency] || waits(b) - waits(a) || order(a.due_at, b.due_at)
        || order(a.created_at, b.created_at) || order(a.id, b.id));
  }

  render() {
    const shown = this.shown;
    const focused = document.activeElement;
    const wanted = new Set(shown.map(entry => entry.id));
    for (const [id, row] of this.rows) {
      if (wanted.has(id)) continue;
      row.item.remove();
      this.rows.delete(id);
    }
    shown.forEach((entry, index) => {
      const row = this.rows.get(entry.id) ?? this.row(entry.id);
      this.draw(row, entry);
      if (this.list.children[index] !== row.item) this.list.insertBefore(row.item, this.list.children[index] ?? null);
    });
    // Moving a row takes the focus from it.
    if (focused !== document.activeElement && this.list.contains(focused)) focused.focus();
    const emergencies = shown.filter(entry => entry.urgency === "emergency").length;
    say(at("counts"), `${shown.length} ${shown.length === 1 ? "case" : "cases"}, ${emergencies} ${emergencies === 1 ? "emergency" : "emergencies"}`
      + (this.more ? `; the first of ${this.more} are shown` : ""));
    at("empty").hidden = shown.length > 0;
    this.select(this.chosen);
    this.tick();
  }

  row(id) {
    const link = el("a", { href: "#/case/" + id });
    const row = { link, item: el("li", {}, link), wait: el("span", { class: "wait" }) };
    this.rows.set(id, row);
    return row;
  }

  draw(row, entry) {
    row.entry = entry;
    const drawn = JSON.stringify([entry.version, entry.status, entry.urgency, entry.patient_name, entry.assigned_nurse_id, entry.unread]);
    if (row.drawn === drawn) return;
    row.drawn = drawn;
    row.link.className = entry.urgency;
    const holder = entry.assigned_nurse_id === signedIn()?.user ? "you" : entry.assigned_nurse_name ?? short(entry.assigned_nurse_id);
    fill(row.link,
      el("span", { class: "badge " + entry.urgency }, names[entry.urgency]),
      el("span", { class: "name" }, entry.patient_name ?? short(entry.patient_id)),
      row.wait,
      el("span", { class: "complaint" }, entry.chief_complaint ?? "No complaint yet"),
      entry.red_flags.length ? el("span", { class: "flags" }, "Red flags: " + entry.red_flags.join(", ")) : null,
      el("span", { class: "state" }, words(entry.status), entry.assigned_nurse_id ? `, with ${holder}` : "",
        entry.unread ? `, ${entry.unread} unread` : ""));
  }

  tick() {
    for (const { wait, entry } of this.rows.values()) {
      const late = (this.now - new Date(entry.due_at)) / 1_000;
      const isOver = late > 0 && !entry.clock_paused && entry.status !== "escalated";
      say(wait, `Waiting ${span((this.now - new Date(entry.created_at)) / 1_000)}` + (isOver ? `, overdue by ${span(late)}` : ""));
      wait.classList.toggle("overdue", isOver);
    }
  }
}

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const waits = entry => (entry.priority_factors?.some(({ name, points }) => name === "red_flag" && points > 0) ? 1 : 0);
