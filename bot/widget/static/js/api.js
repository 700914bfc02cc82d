/** @import { Link, Opened, RecapLinks, Scheme, Turn } from "../../types" */
/** @typedef {"offline" | "unreachable" | "unavailable" | "refused" | "gone" | "broken"} Reason */
/** @typedef {{ id: string, token: string }} Whose */

const PATIENCE_MS = 30_000;
const AUTOMATIC_TRIES = 6;
const BUSY = new Set([429, 502, 503, 504]);

/** Why a call did not succeed, in the few ways the chat tells apart. */
export class ApiError extends Error {
  /** @param {Reason} reason @param {string} [detail] in French @param {number} [retryAfter] seconds */
  constructor(reason, detail = "", retryAfter) {
    super(detail || reason);
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

/** Said under the message, then in the bar. @type {Record<string, [string, string]>} */
const WORDS = {
  offline: [
    "vous êtes hors connexion",
    "Vous êtes hors connexion. L’échange reprendra dès le retour du réseau.",
  ],
  unreachable: ["le service ne répond pas", "Le service ne répond pas."],
  unavailable: ["l’assistant est indisponible", "L’assistant est momentanément indisponible."],
  broken: ["une erreur est survenue", "Une erreur est survenue de notre côté."],
};

/** @param {unknown} error */
export const asApiError = (error) => (error instanceof ApiError ? error : new ApiError("broken"));

/** Why a message did not leave, in a few words. @param {string} reason */
export const inShort = (reason) => (WORDS[reason] ?? WORDS.broken)[0];

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
  const [, sentence] = WORDS[reason] ?? WORDS.broken;
  if (reason === "offline") return { kind: "offline", text: sentence };
  if (reason !== "unavailable" && reason !== "unreachable") return { kind: "failed", text: sentence };
  const retryIn = tries > AUTOMATIC_TRIES ? undefined : (retryAfter ?? Math.min(2 ** tries, 30));
  return { kind: "unavailable", text: detail || sentence, retryIn };
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
      if (response.ok) return response.status === 204 ? null : await response.json();
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
