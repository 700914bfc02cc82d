/** @import { Link } from "../../types" */
import { linkAfter } from "./api.js";

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
