// What every page is made with. Words from people go in as text nodes, never as markup.

/** An element: `el("p", {class: "note"}, "words", other)`; `onclick` and the like are listeners, null and false are left out. */
export function el(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key === "value") made.value = value;
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

export const at = id => document.getElementById(id);

/** Puts children in the place of what an element holds. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
}

/** Sets a text only when it is another, so that nothing is read out twice. */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** Shows those buttons of a group that are meant now; the focus goes on to another where it stood on one that goes. */
export function offer(buttons) {
  const had = buttons.some(([button]) => button === document.activeElement);
  for (const [button, isMeant] of buttons) button.hidden = !isMeant;
  if (had && document.activeElement?.hidden !== false) buttons.find(([, isMeant]) => isMeant)?.[0].focus();
}

let labels = 0;

/** A labelled control in one block. */
export function field(label, control, hint) {
  control.id ||= `field-${++labels}`;
  const told = hint ? el("small", { id: control.id + "-hint" }, hint) : null;
  if (told) control.setAttribute("aria-describedby", told.id);
  return el("div", { class: "field" }, el("label", { for: control.id }, label), control, told);
}

/** A select over `[[value, text], …]`. */
export function choice(name, options, chosen) {
  return el("select", { name }, options.map(([value, text]) => el("option", { value, selected: value === chosen }, text)));
}

export const urgencies = [
  ["emergency", "Emergency"], ["urgent", "Urgent"], ["routine", "Routine"], ["self_care", "Self-care"],
];

/** `in_review` as words. */
export const words = name => (name ?? "").replaceAll("_", " ");

/** An identifier short enough to be compared by eye. */
export const short = id => (id?.length > 14 ? `${id.slice(0, 4)}…${id.slice(-5)}` : id ?? "");

export const clock = time => new Date(time).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", second: "2-digit" });

export const moment = time => new Date(time).toLocaleString();

/** Seconds as `48 s`, `6 min`, `2 h 5 min`. */
export function span(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  if (whole < 90) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Runs a form's work once at a time, and says beside it what went wrong. */
export function onSubmit(form, work) {
  const told = form.querySelector("[role=status]") ?? form.appendChild(el("p", { role: "status", class: "told" }));
  form.addEventListener("submit", async event => {
    event.preventDefault();
    const buttons = form.querySelectorAll("button");
    if ([...buttons].some(button => button.disabled)) return;
    buttons.forEach(button => (button.disabled = true));
    say(told, "");
    try {
      const text = await work(new FormData(form), event.submitter);
      if (text) say(told, text);
    } catch (error) {
      say(told, error.message);
    } finally {
      buttons.forEach(button => (button.disabled = false));
    }
  });
  return form;
}
