// The form by which people sign in, the emergency number, and the line that says how the connection is.
import { at, clock, el, field, fill, onSubmit, say } from "./page.js";
import { emergencyNumber, extend, forget, onLost, signIn, signInByToken, signOut, signedIn } from "./service.js";

/**
 * Asks for a proof until somebody of one of `roles` is there; then `enter(who)`. When the sign-in is over, `leave()` and again.
 * With `byPassword`, people of this service may sign in by password and code; anybody may paste a token.
 */
export function askWho({ roles, byPassword, enter, leave }) {
  const place = at("sign-in");
  const letIn = who => {
    if (!roles.includes(who.role)) {
      const meant = roles.map(role => names[role]).join(" and ");
      return forget(`This page is for ${meant}; that proof is one of ${names[who.role] ?? who.role}.`);
    }
    place.hidden = true;
    fill(at("who"), `${who.name ?? who.user} (${who.role}) `, el("button", { type: "button", class: "quiet", onclick: signOut }, "Sign out"));
    at("app").hidden = false;
    enter(who);
    at("main").focus();
  };
  const show = why => {
    at("app").hidden = true;
    fill(at("who"));
    place.hidden = false;
    fill(place, el("h1", {}, place.dataset.title), byPassword ? [passwordForm(letIn), tokenForm(letIn)] : tokenForm(letIn));
    const first = place.querySelector("[role=status]");
    if (why) say(first, why);
    place.querySelector("input, textarea").focus();
  };
  onLost(why => { leave(); show(why); });
  show();
}

const names = { patient: "patients", nurse: "nurses", admin: "administrators", compliance: "compliance officers", service: "programs" };

function passwordForm(letIn) {
  const form = el("form", { class: "card", "aria-label": "Sign in by password" },
    field("Sign-in name", el("input", { name: "username", autocomplete: "username", required: true, autocapitalize: "none", spellcheck: "false" })),
    field("Password", el("input", { name: "password", type: "password", autocomplete: "current-password", required: true })),
    field("Code", el("input", { name: "totp", inputmode: "numeric", autocomplete: "one-time-code", size: "8" }), "Of your authenticator app, if you have one."),
    el("button", {}, "Sign in"));
  return onSubmit(form, async data => {
    letIn(await signIn(data.get("username").trim(), data.get("password"), data.get("totp").trim()));
  });
}

function tokenForm(letIn) {
  const form = el("form", { class: "card", "aria-label": "Sign in by token" },
    field("Access token", el("input", { name: "token", type: "password", autocomplete: "off", required: true }), "It stays in this window's memory and is gone when you close or reload it."),
    el("button", {}, "Go on with this token"));
  return onSubmit(form, async data => { letIn(await signInByToken(data.get("token").trim())); });
}

/** Puts the emergency number where the page has a place for it, and keeps asking until the service tells it. */
export async function showEmergencyNumber(known) {
  const number = known ?? await emergencyNumber();
  if (!number) return setTimeout(showEmergencyNumber, 5_000);
  for (const place of document.querySelectorAll(".emergency-number")) {
    fill(place, el("a", { href: "tel:" + number.replaceAll(/[^0-9+]/g, "") }, number));
  }
}

/** The line about the connection; what is shown is called out of date while there is none. */
export class Standing {
  constructor() {
    this.line = at("standing");
    this.since = null;
  }

  show(word, detail) {
    const isOpen = word === "open";
    if (isOpen) this.since = null;
    else this.since ??= Date.now();
    document.body.classList.toggle("stale", !isOpen);
    this.line.dataset.state = word;
    if (isOpen) return say(this.line, "Connected");
    if (word === "ended") return say(this.line, detail || "Not connected");
    say(this.line, `Not connected since ${clock(this.since)}. What you see may be out of date. Trying again by itself.`);
  }

  /** What the service says of itself, from `welcome`. */
  degraded(faults) {
    const told = at("degraded");
    told.hidden = faults.length === 0;
    say(told, faults.length ? `The service works with limits: ${faults.map(fault => faultWords[fault] ?? fault).join("; ")}.` : "");
  }
}

const faultWords = { none_on_duty: "no nurse is on duty at the moment" };

/** Tells of a sign-in that ends soon, with a way to stay. */
export function showExpiring(frame) {
  const place = at("expiring");
  if (frame.type === "token_expiring" && signedIn()?.refresh) return;
  const minutes = Math.max(1, Math.round(frame.payload.expires_in / 60));
  const stay = frame.type === "session_expiring" && frame.payload.extendable
    ? el("button", { type: "button", onclick: async () => { try { await extend(); place.hidden = true; } catch (error) { say(place, error.message); } } }, "Stay signed in")
    : null;
  fill(place, `Your sign-in ends in about ${minutes} min. `, stay);
  place.hidden = false;
}
