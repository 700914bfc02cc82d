/** @typedef {{ id: string, token: string, turn: number }} Kept */

/** What a browser that refuses storage falls back to, for the life of the page. */
const memory = /** @type {Record<string, string>} */ ({});

/** @param {() => Storage} area @param {string} key @returns {unknown} */
function read(area, key) {
  try {
    return JSON.parse(area().getItem(key) ?? "null");
  } catch {
    return JSON.parse(memory[key] ?? "null");
  }
}

/** @param {() => Storage} area @param {string} key @param {unknown} value */
function write(area, key, value) {
  const empty = value === null || value === "" || (Array.isArray(value) && !value.length);
  try {
    if (empty) area().removeItem(key);
    else area().setItem(key, JSON.stringify(value));
  } catch {
    memory[key] = JSON.stringify(value);
  }
}

const shared = () => localStorage;
const tab = () => sessionStorage;

/** The conversation, shared by every tab of this browser. */
export const conversation = {
  key: "iness",
  /** @returns {Kept | null} */
  read() {
    const kept = /** @type {Kept | null} */ (read(shared, this.key));
    return kept && typeof kept.id === "string" && typeof kept.token === "string" ? kept : null;
  },
  /** @param {Kept | null} value */
  write(value) {
    write(shared, this.key, value);
  },
};

/** The visitor's messages not answered yet, for this tab only. */
export const outbox = {
  /** @returns {import("../../types").Outgoing[]} */
  read() {
    const kept = read(tab, "iness.outbox");
    return Array.isArray(kept) ? kept : [];
  },
  /** @param {import("../../types").Outgoing[]} value */
  write(value) {
    write(tab, "iness.outbox", value);
  },
};

/** The sentence being typed, for this tab only. */
export const draft = {
  /** @returns {string} */
  read: () => String(read(tab, "iness.draft") ?? ""),
  /** @param {string} value */
  write: (value) => write(tab, "iness.draft", value),
};
