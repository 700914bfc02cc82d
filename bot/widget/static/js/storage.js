/** @import { Outgoing } from "../../types" */
/** @typedef {{ id: string, token: string, turn: number }} Kept */

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

/**
 * One tab at a time, so that two opened together share one conversation.
 * @param {() => Promise<void>} task
 */
export async function alone(task) {
  /** @type {Promise<void> | undefined} */
  let begun;
  const begin = () => (begun = task());
  // Refused storage means refused locks.
  return navigator.locks?.request("iness", begin).catch(() => begun ?? task()) ?? begin();
}
