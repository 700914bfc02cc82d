/**
 * What the conversation says as it goes: `replaced`, `received`, `outgoing`, `sent`, `withdrawn`,
 * `state`, `recap`, `link`, `note`, `returned`, `ended`.
 */
export class Signals extends EventTarget {
  /** @param {string} name @param {(detail: any) => void} listener */
  on(name, listener) {
    this.addEventListener(name, (event) => listener(/** @type {CustomEvent} */ (event).detail));
  }

  /** @param {string} name @param {unknown} [detail] */
  emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
