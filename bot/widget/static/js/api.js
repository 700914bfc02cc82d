/**
 * @typedef {import("../../types").Turn} Turn
 * @typedef {import("../../types").Opened} Opened
 * @typedef {import("../../types").Scheme} Scheme
 * @typedef {"offline" | "unreachable" | "unavailable" | "refused" | "gone" | "broken"} Reason
 */

const PATIENCE_MS = 30_000;
const BUSY = new Set([429, 502, 503, 504]);

/** A call that did not succeed: why, in the few ways the chat tells apart. */
export class ApiError extends Error {
  /**
   * @param {Reason} reason
   * @param {string} [detail] the server's own sentence, in French
   * @param {number} [retryAfter] seconds
   */
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

/** The public API: the only place that talks to the network. */
export class Api {
  /** @param {URL} base where `conversations` and the rest live, ending with a slash */
  constructor(base) {
    this.base = base;
  }

  /** @param {string} [partner] @returns {Promise<Opened>} */
  open(partner) {
    return this.#call("POST", "conversations", { body: partner ? { partner } : {} });
  }

  /** @param {{id: string, token: string}} whose @returns {Promise<Turn>} */
  read({ id, token }) {
    return this.#call("GET", `conversations/${encodeURIComponent(id)}`, { token });
  }

  /**
   * @param {{id: string, token: string}} whose
   * @param {{message_id: string, text: string} | {message_id: string, choice: string}} body
   * @returns {Promise<Turn>}
   */
  send({ id, token }, body) {
    return this.#call("POST", `conversations/${encodeURIComponent(id)}/messages`, { token, body });
  }

  /** @param {{id: string, token: string}} whose @returns {Promise<null>} */
  erase({ id, token }) {
    return this.#call("DELETE", `conversations/${encodeURIComponent(id)}`, { token });
  }

  /** @returns {Promise<Scheme>} */
  scheme() {
    return this.#call("GET", "scheme", {});
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {{ token?: string, body?: unknown }} options
   * @returns {Promise<any>}
   */
  async #call(method, path, { token, body }) {
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
