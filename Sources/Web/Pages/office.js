// For administrators: people and their invitations, origins, webhooks. What changes something may need a fresh proof.
import { at, choice, clock, el, field, fill, moment, onSubmit, say } from "./page.js";
import { change, get, request, signedIn, stepUp } from "./service.js";

const roles = [["nurse", "Nurse"], ["compliance", "Compliance officer"], ["admin", "Administrator"], ["service", "Program"]];

export function office() {
  return [people(), origins(), webhooks()];
}

/** Does a piece of work; where it needs a proof of the last five minutes, asks for one and does it then. */
async function proved(work) {
  if (!(await get("/api/auth/me")).stepped_up) await askProof();
  return work();
}

function askProof() {
  const place = at("proof");
  return new Promise((done, refused) => {
    const end = call => { place.hidden = true; fill(place); call(); };
    const form = el("form", { class: "card" }, el("h2", {}, "Prove yourself again"),
      el("p", {}, "This change needs a proof of the last five minutes."),
      field("Who", el("input", { name: "username", autocomplete: "username", readonly: true, value: signedIn().login })),
      field("Password", el("input", { name: "password", type: "password", autocomplete: "current-password", required: true })),
      field("Code", el("input", { name: "totp", inputmode: "numeric", autocomplete: "one-time-code", size: "8" }), "Of your authenticator app, if you have one."),
      el("p", { class: "actions" }, el("button", {}, "Go on"),
        el("button", { type: "button", class: "quiet", onclick: () => end(() => refused(new Error("Nothing was changed."))) }, "Cancel")));
    onSubmit(form, async data => {
      await stepUp(data.get("password"), data.get("totp").trim());
      end(done);
    });
    fill(place, form);
    place.hidden = false;
    form.elements.password.focus();
  });
}

/** A list that says when it was read: it doesn't change by itself. */
function list(title, path, head, row, ...more) {
  const body = el("tbody");
  const read = el("p", { role: "status" });
  const load = async () => {
    try {
      const { items } = await get(path);
      fill(body, items.map(item => el("tr", {}, row(item, load, read).map(cell => el("td", {}, cell)))));
      say(read, `${items.length} as of ${clock(Date.now())}.`);
    } catch (error) {
      say(read, "Can't be read now: " + error.message);
    }
  };
  const section = el("section", { class: "panel", "aria-label": title }, el("h2", {}, title),
    el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": title + ", table" },
      el("table", {}, el("thead", {}, el("tr", {}, head.map(name => el("th", { scope: "col" }, name)))), body)),
    el("p", { class: "actions" }, el("button", { type: "button", class: "quiet", onclick: load }, "Read again")), read, ...more.map(make => make(load)));
  load();
  return section;
}

const button = (name, load, told, work) => el("button", {
  type: "button", class: "quiet", onclick: async event => {
    const pressed = event.currentTarget;
    pressed.disabled = true;
    try {
      const text = await proved(work);
      await load();
      if (typeof text === "string") say(told, text);
    } catch (error) {
      say(told, error.message);
    } finally {
      pressed.disabled = false;
    }
  },
}, name);

function people() {
  const row = (person, load, told) => [
    person.login ?? person.user_id, person.name ?? "", person.role, person.unit, person.status, person.second_factor ? "yes" : "no",
    person.login && person.status !== "disabled" ? el("span", { class: "actions" },
      button(`New code for ${person.login}`, load, told, async () => {
        const done = await change("POST", `/api/admin/users/${person.user_id}/invite`, {});
        return `Code for ${person.login}, to be told once: ${done.activation_code}`;
      }),
      button(`Shut out ${person.login}`, load, told, async () => {
        await change("POST", `/api/admin/users/${person.user_id}/disable`, {});
        return `${person.login} is shut out.`;
      })) : "",
  ];
  const form = load => onSubmit(el("form", { "aria-label": "Invite somebody" }, el("h3", {}, "Invite somebody"),
    field("Sign-in name", el("input", { name: "login", required: true, minlength: "3", maxlength: "128", autocomplete: "off", autocapitalize: "none" })),
    field("Name", el("input", { name: "name", maxlength: "200", autocomplete: "off" })),
    field("Role", choice("role", roles)),
    field("Unit", el("input", { name: "unit", maxlength: "60", autocomplete: "off" }), "Of a nurse; * is all units."),
    el("button", {}, "Invite")), async data => {
    const body = { login: data.get("login").trim(), role: data.get("role") };
    for (const name of ["name", "unit"]) if (data.get(name).trim()) body[name] = data.get(name).trim();
    const person = await proved(() => change("POST", "/api/admin/users", body));
    await load();
    return person.activation_code ? `Code for ${person.login}, to be told once: ${person.activation_code}` : `Key for ${person.login}, shown once: ${person.api_key}`;
  });
  return list("People", "/api/admin/users", ["Sign-in name", "Name", "Role", "Unit", "Status", "Second factor", "Changes"], row, form);
}

function origins() {
  const row = (origin, load, told) => [
    origin.origin, origin.temporary ? `until ${moment(origin.expires_at)}` : "by configuration", origin.allowed_paths.join(" ") || "all",
    origin.temporary ? button(`End ${origin.origin}`, load, told, async () => {
      await request("DELETE", "/api/admin/cors/origins?origin=" + encodeURIComponent(origin.origin));
      return `${origin.origin} is let in no longer.`;
    }) : "",
  ];
  const form = load => onSubmit(el("form", { "aria-label": "Let an origin in" }, el("h3", {}, "Let an origin in for a while"),
    field("Origin", el("input", { name: "origin", type: "url", required: true, placeholder: "https://desk.example", autocomplete: "off" })),
    field("Hours", el("input", { name: "hours", type: "number", min: "1", max: "8760", value: "1", required: true, size: "6" })),
    field("Reason", el("input", { name: "reason", maxlength: "500", autocomplete: "off" })),
    el("button", {}, "Let in")), async data => {
    const body = { origin: data.get("origin").trim(), duration_seconds: Number(data.get("hours")) * 3_600 };
    if (data.get("reason").trim()) body.reason = data.get("reason").trim();
    const done = await proved(() => change("POST", "/api/admin/cors/origins", body));
    await load();
    return `${done.origin} is let in until ${moment(done.expires_at)}.`;
  });
  return list("Origins", "/api/admin/cors/origins", ["Origin", "For how long", "Paths", "Changes"], row, form);
}

function webhooks() {
  const row = hook => [hook.url, hook.types.map(name => name.replaceAll("_", " ")).join(", ") || "all", moment(hook.created_at), hook.id];
  return list("Webhooks", "/api/admin/webhooks", ["Address", "Of what", "Since", "Identifier"], row);
}
