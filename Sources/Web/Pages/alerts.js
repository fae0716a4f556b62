// Red-flag alerts that nobody has acknowledged: on top, read out, in the window's title, and audible.
import { at, clock, el, say, short } from "./page.js";
import { change, get } from "./service.js";

export class Alerts {
  constructor(title) {
    this.title = title;
    this.open = new Map();
    this.place = at("alerts");
    this.isLoud = true;
    at("sound").addEventListener("click", () => {
      this.isLoud = !this.isLoud;
      at("sound").setAttribute("aria-pressed", this.isLoud);
      say(at("sound"), this.isLoud ? "Sound on" : "Sound off");
    });
  }

  /** Those that wait now, as the service has them. */
  async load() {
    const { items } = await get("/api/nurse/alerts?limit=200", { headers: { "X-Background": "1" } });
    const waiting = new Set(items.filter(waits).map(alert => alert.alert_id));
    for (const id of [...this.open.keys()]) if (!waiting.has(id)) this.remove(id);
    items.forEach(alert => this.take(alert));
  }

  take(alert) {
    if (!waits(alert)) return this.remove(alert.alert_id);
    const known = this.open.get(alert.alert_id);
    const labels = (alert.red_flags ?? []).map(flag => flag.label ?? flag);
    const text = `${labels.join(", ") || "Emergency"}: ${alert.patient_name ?? short(alert.patient_id)}, since ${clock(alert.raised_at)}`
      + (alert.escalation?.level > 0 ? `, escalated to level ${alert.escalation.level}` : "");
    // Only the words change, so that the focus stays on a button of it.
    const line = known?.querySelector("span") ?? el("span", { class: "grow" });
    if (line.textContent === text) return;
    line.textContent = text;
    if (!known) {
      const item = el("div", { class: "alert" }, el("strong", {}, "Red flag"), line,
        el("a", { href: "#/case/" + alert.session_id.replace("ses_", "qe_") }, "Open case"),
        el("button", { type: "button", onclick: event => this.acknowledge(alert.alert_id, event.currentTarget) }, "Acknowledge"));
      this.open.set(alert.alert_id, item);
      this.place.append(item);
    }
    this.sound();
    this.tell();
  }

  remove(id) {
    this.open.get(id)?.remove();
    this.open.delete(id);
    this.tell();
  }

  clear() { for (const id of [...this.open.keys()]) this.remove(id); }

  async acknowledge(id, button) {
    button.disabled = true;
    try {
      await change("POST", `/api/nurse/alerts/${id}/ack`, {});
      this.remove(id);
    } catch (error) {
      button.disabled = false;
      say(at("notice"), "Not acknowledged: " + error.message);
    }
  }

  tell() {
    const count = this.open.size;
    document.title = count ? `(${count}) RED FLAG – ${this.title}` : this.title;
  }

  // Three short tones; browsers allow it once somebody has pressed something on the page.
  sound() {
    if (!this.isLoud) return;
    try {
      this.audio ??= new AudioContext();
      for (const beat of [0, 0.25, 0.5]) {
        const tone = this.audio.createOscillator(), loudness = this.audio.createGain();
        const begin = this.audio.currentTime + beat;
        tone.frequency.value = 880;
        loudness.gain.value = 0.2;
        tone.connect(loudness).connect(this.audio.destination);
        tone.start(begin);
        tone.stop(begin + 0.15);
      }
    } catch { /* no sound here; the page shows it */ }
  }
}

const waits = alert => !alert.ack && !alert.outcome;
