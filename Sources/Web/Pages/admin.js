// The office: what administrators set up, or what officers look through, by who is signed in.
import { at, fill } from "./page.js";
import { office } from "./office.js";
import { askWho } from "./signin.js";
import { trail } from "./trail.js";

askWho({
  roles: ["admin", "compliance"],
  byPassword: true,
  enter(who) { fill(at("main"), who.role === "admin" ? office() : trail()); },
  leave() {
    fill(at("main"));
    at("proof").hidden = true;
  },
});
