// Requests to the service that this page came from. The proof stays in this module's memory and is sent in headers alone.

/** What stands before every path: nothing, or `/integration`. */
export const base = new URL(import.meta.url).pathname.replace(/\/assets\/[^/]*$/, "");

const over = "Your sign-in has ended. Sign in again.";

/** Who is signed in: `{token, refresh, user, role, login, name}`; null for nobody. */
let proof = null;
let renewing = null;
/** Called when a proof counts no longer. */
let lost = () => {};

export const signedIn = () => proof;

export const onLost = call => { lost = call; };

/** A refusal of the service (RFC 9457), or that it can't be reached: `status` 0. */
export class Problem extends Error {
  constructor(status, body) {
    super(body?.detail ?? body?.title ?? `The service answered ${status}.`);
    this.status = status;
    this.code = body?.code;
    this.current = body?.current;
    this.body = body;
  }
}

async function send(method, path, { body, headers = {}, token = proof?.token } = {}) {
  const all = { Accept: "application/json", ...headers };
  if (token) all.Authorization = "Bearer " + token;
  if (body !== undefined) all["Content-Type"] = "application/json";
  let answer;
  try {
    answer = await fetch(base + path, { method, headers: all, body: body === undefined ? undefined : JSON.stringify(body), credentials: "omit" });
  } catch {
    throw new Problem(0, { detail: "The service can't be reached. Try again." });
  }
  const text = await answer.text();
  let value = null;
  try { value = text ? JSON.parse(text) : null; } catch { /* no JSON: a proxy's page, say */ }
  if (!answer.ok) throw new Problem(answer.status, value);
  return { value, etag: answer.headers.get("ETag"), status: answer.status };
}

/** One request; renews the proof once where it ran out and can be renewed. */
export async function request(method, path, options = {}) {
  const used = proof?.token;
  try {
    return await send(method, path, options);
  } catch (problem) {
    if (problem.status !== 401 || !used || options.token) throw problem;
    await renew(used);
    return send(method, path, options);
  }
}

export const get = async (path, options) => (await request("GET", path, options)).value;

/** A change: under a key, so that sending it twice does it once, and against the version that was seen. */
export async function change(method, path, body, { version, key = crypto.randomUUID() } = {}) {
  const headers = { "Idempotency-Key": key };
  if (version !== undefined) headers["If-Match"] = `"${version}"`;
  const options = { body: body ?? {}, headers };
  try {
    return (await request(method, path, options)).value;
  } catch (problem) {
    // Nobody knows whether it arrived: the same key finds out.
    if (problem.status !== 0) throw problem;
    return (await request(method, path, options)).value;
  }
}

/** Another access token for the refresh token; only one request at a time. Without one, the sign-in is over. */
export function renew(used = proof?.token) {
  if (proof && proof.token !== used) return Promise.resolve(proof.token);
  renewing ??= (async () => {
    try {
      if (!proof?.refresh) throw new Problem(401, { detail: over });
      const { value } = await send("POST", "/api/auth/token", {
        body: { grant_type: "refresh_token", refresh_token: proof.refresh }, token: null,
      });
      proof = { ...proof, token: value.access_token, refresh: value.refresh_token };
      return proof.token;
    } catch (problem) {
      if (problem.status === 401) forget(over);
      throw problem;
    } finally {
      renewing = null;
    }
  })();
  return renewing;
}

async function take(token, refresh, login) {
  const { value } = await send("GET", "/api/auth/me", { token });
  proof = { token, refresh, user: value.user_id, role: value.role, login: login ?? value.subject, name: value.name ?? login ?? value.subject };
  return proof;
}

export async function signIn(username, password, totp) {
  const body = { grant_type: "password", username, password };
  if (totp) body.totp = totp;
  const { value } = await send("POST", "/api/auth/token", { body, token: null });
  return take(value.access_token, value.refresh_token, username);
}

export const signInByToken = token => take(token, null);

/** A proof of the last five minutes, for what needs one. */
export async function stepUp(password, totp) {
  const body = totp ? { password, totp } : { password };
  const { value } = await request("POST", "/api/auth/step-up", { body });
  // Of a sign-in the old token counts as stepped up as well; a token of another kind does not.
  if (!proof.refresh) proof = { ...proof, token: value.access_token };
}

/** Puts off the end of an idle sign-in. */
export const extend = () => request("POST", "/api/auth/extend", { body: {} });

export async function signOut() {
  try { await send("POST", "/api/auth/logout", {}); } catch { /* it ends by itself */ }
  forget("You have signed out.");
}

export function forget(why) {
  if (!proof) return;
  proof = null;
  lost(why);
}

/** The emergency number, which needs no proof; null while the service can't be reached. */
export async function emergencyNumber() {
  try { return (await send("GET", "/docs/errors/not_found", { token: null })).value.emergency_number; } catch { return null; }
}
