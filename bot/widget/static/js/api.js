/** @import { Link, Opened, Outgoing, RecapLinks, Scheme, Turn } from "../../types" */
/** @typedef {"offline" | "unreachable" | "unavailable" | "refused" | "gone" | "broken"} Reason */
/** @typedef {{ id: string, token: string }} Whose */
/** @typedef {{ id: string, token: string, turn: number }} Kept */

const PATIENCE_MS = 30_000;
const AUTOMATIC_TRIES = 6;
const BUSY = new Set([429, 502, 503, 504]);

/** Why a call did not succeed, in the few ways the chat tells apart. */
export class ApiError extends Error {
  /** @param {Reason} reason @param {string} [detail] in French @param {number} [retryAfter] seconds */
  constructor(reason, detail = "", retryAfter) {
    super(reason);
    this.reason = reason;
    this.detail = detail;
    this.retryAfter = retryAfter;
  }
}

/** @param {Response} response */
async function failure(response) {
  const problem = await response.json().catch(() => ({}));
  const detail = typeof problem.detail === "string" ? problem.detail : "";
  if (BUSY.has(response.status)) {
    const wait = Number.parseInt(response.headers.get("Retry-After") ?? "", 10);
    return new ApiError("unavailable", detail, Number.isFinite(wait) ? wait : undefined);
  }
  if ([401, 404, 410].includes(response.status)) return new ApiError("gone", detail);
  if (response.status < 500) return new ApiError("refused", detail);
  return new ApiError("broken", detail);
}

/** A random UUID; over plain http, where `randomUUID` is missing, a blob's address ends with one. */
export const uuid = () => crypto.randomUUID?.() ?? URL.createObjectURL(new Blob()).slice(-36);

/** @type {Record<string, string>} */
const WORDS = {
  offline: "vous êtes hors connexion",
  unreachable: "le service ne répond pas",
  unavailable: "l’assistant est momentanément indisponible",
  broken: "une erreur est survenue de notre côté",
};

/** @param {unknown} error */
export const asApiError = (error) => (error instanceof ApiError ? error : new ApiError("broken"));

/** Why a message did not leave, in a few words. @param {string} reason */
export const inShort = (reason) => WORDS[reason] ?? WORDS.broken;

/** What was not done, why, and when to try again. @param {string} what @param {string} reason */
export const undone = (what, reason) =>
  `${what} : ${inShort(reason)}. Réessayez ${reason === "offline" ? "au retour du réseau" : "dans un instant"}.`;

/**
 * What the visitor is told of a failure, and when to try again without being asked.
 * @param {unknown} error
 * @param {number} tries how many in a row have failed
 * @returns {Link}
 */
export function linkAfter(error, tries) {
  const { reason, detail, retryAfter } = asApiError(error);
  const words = inShort(reason);
  const text = `${words[0].toUpperCase() + words.slice(1)}.`;
  if (reason === "offline") return { kind: "offline", text: `${text} L’échange reprendra dès le retour du réseau.` };
  if (reason !== "unavailable" && reason !== "unreachable") return { kind: "failed", text };
  const retryIn = tries > AUTOMATIC_TRIES ? undefined : (retryAfter ?? Math.min(2 ** tries, 30));
  return { kind: "unavailable", text: detail || text, retryIn };
}

/** @param {string} id */
const at = (id) => `conversations/${encodeURIComponent(id)}`;

/** The public API: the only place that talks to the network. */
export class Api {
  /** @param {URL} base where `conversations` and the rest live, ending with a slash */
  constructor(base) {
    this.base = base;
  }

  /** @param {string} [partner] @param {string} [recap] @returns {Promise<Opened>} */
  open(partner, recap) {
    return this.#call("POST", "conversations", { body: { partner, recap } });
  }

  /** @param {Whose} whose @returns {Promise<Turn>} */
  read({ id, token }) {
    return this.#call("GET", at(id), { token });
  }

  /** @param {Whose} whose @param {object} body @returns {Promise<Turn>} */
  send({ id, token }, body) {
    return this.#call("POST", `${at(id)}/messages`, { token, body });
  }

  /** @param {Whose} whose @returns {Promise<null>} */
  erase({ id, token }) {
    return this.#call("DELETE", at(id), { token });
  }

  /** @param {Whose} whose @param {{ helpful: boolean, comment?: string }} opinion @returns {Promise<null>} */
  judge({ id, token }, opinion) {
    return this.#call("POST", `${at(id)}/feedback`, { token, body: opinion });
  }

  /** @param {object} body the facts, their date and the partner @returns {Promise<RecapLinks>} */
  recap(body) {
    return this.#call("POST", "recaps", { body });
  }

  /** @returns {Promise<Scheme>} */
  scheme() {
    return this.#call("GET", "scheme");
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {{ token?: string, body?: object }} [options]
   * @returns {Promise<any>}
   */
  async #call(method, path, { token, body } = {}) {
    /** @type {Record<string, string>} */
    const headers = { Accept: "application/json" };
    if (token) headers.Authorization = `Bearer ${token}`;
    if (body) headers["Content-Type"] = "application/json";
    let response;
    try {
      response = await fetch(new URL(path, this.base), {
        method,
        headers,
        body: body ? JSON.stringify(body) : undefined,
        cache: "no-store",
        credentials: "omit",
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (response.ok) {
        const said = await response.text(); // an empty one too: leaving the page would cut it short
        return said ? JSON.parse(said) : null;
      }
    } catch {
      throw new ApiError(navigator.onLine ? "unreachable" : "offline");
    }
    throw await failure(response);
  }
}

/**
 * What the conversation says as it goes (`replaced`, `received`, `outgoing`, `sent`, `withdrawn`,
 * `state`, `recap`, `link`, `note`, `returned`, `ended`), and how it stands with the network.
 */
export class Line extends EventTarget {
  #tries = 0;
  #timer = 0;
  /** @type {() => unknown} */
  #again = () => {};
  /** @type {Link} */
  link = { kind: "opening" };

  /** @param {string} name @param {(detail: any) => void} listener */
  on(name, listener) {
    this.addEventListener(name, (event) => listener(/** @type {CustomEvent} */ (event).detail));
  }

  /** @param {string} name @param {unknown} [detail] */
  emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** Tries again at once what the link interrupted. */
  retry() {
    this.rest();
    this.#again();
  }

  /** No longer waits to try again. */
  rest() {
    clearTimeout(this.#timer);
  }

  /** Something came through. */
  heard() {
    this.#tries = 0;
  }

  /** @param {Link} link */
  linkTo(link) {
    if (link.kind === "ready") this.heard();
    this.link = link;
    this.emit("link", link);
  }

  /** @param {unknown} error @param {() => unknown} again */
  stall(error, again) {
    this.#again = again;
    this.#tries += 1;
    const link = linkAfter(error, this.#tries);
    this.rest();
    if (link.retryIn !== undefined) this.#timer = setTimeout(again, link.retryIn * 1000);
    this.linkTo(link);
  }
}

/** For a browser that refuses storage: lasts as long as the page. @type {Map<string, string>} */
const memory = new Map();

/**
 * One value kept under a key; what is not of the expected shape counts as absent.
 * @template T
 * @param {() => Storage} area
 * @param {string} key
 * @param {T} none
 * @param {(value: any) => unknown} valid
 */
const shelf = (area, key, none, valid) => ({
  key,
  /** @returns {T} */
  read() {
    let text = memory.get(key);
    try {
      text ??= area().getItem(key) ?? "null";
      const value = JSON.parse(text);
      return valid(value) ? value : none;
    } catch {
      return none;
    }
  },
  /** @param {T} value */
  write(value) {
    const text = JSON.stringify(value);
    try {
      if (text === JSON.stringify(none)) area().removeItem(key);
      else area().setItem(key, text);
    } catch {
      memory.set(key, text);
    }
  },
});

const shared = () => localStorage;
const tab = () => sessionStorage;

/** The conversation, shared by every tab of this browser. */
export const conversation = shelf(
  shared,
  "iness",
  /** @type {Kept | null} */ (null),
  (value) => typeof value?.id === "string" && typeof value.token === "string",
);

/** The visitor's messages not answered yet, for this tab only. */
export const outbox = shelf(tab, "iness.outbox", /** @type {Outgoing[]} */ ([]), Array.isArray);

/** The sentence being typed, for this tab only. */
export const draft = shelf(tab, "iness.draft", "", (value) => typeof value === "string");

/** What another tab has just kept reaches this one a moment later. @returns {Promise<void>} */
const arrival = () =>
  new Promise((arrived) => {
    const give = () => {
      clearTimeout(timer);
      removeEventListener("storage", hear);
      arrived();
    };
    const hear = (/** @type {StorageEvent} */ { key }) => key === conversation.key && give();
    const timer = setTimeout(give, 1000);
    addEventListener("storage", hear);
  });

/**
 * One tab at a time, so that two opened together share one conversation.
 * @param {() => Promise<void>} task
 */
export async function alone(task) {
  /** @type {Promise<void> | undefined} */
  let begun;
  const begin = () => (begun = task());
  const { locks } = navigator;
  if (!locks) return begin();
  try {
    if (await locks.request("iness", { ifAvailable: true }, (free) => free && begin().then(() => true))) return;
    await locks.request("iness", async () => {
      if (!conversation.read()) await arrival();
      return begin();
    });
  } catch {
    // Refused storage means refused locks.
    return begun ?? task();
  }
}
