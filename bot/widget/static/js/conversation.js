import { ApiError } from "./api.js";
import { conversation as shelf, draft, outbox } from "./storage.js";

/**
 * @typedef {import("../../types").Message} Message
 * @typedef {import("../../types").Outgoing} Outgoing
 * @typedef {import("../../types").Turn} Turn
 * @typedef {import("../../types").Link} Link
 */

const AUTOMATIC_TRIES = 6;
const TURN_LIMIT = 200;
const LOST = "Votre conversation précédente n’est plus disponible : en voici une nouvelle.";

/** @type {Record<string, [short: string, sentence: string]>} */
const TROUBLE = {
  offline: [
    "vous êtes hors connexion",
    "Vous êtes hors connexion. L’échange reprendra dès le retour du réseau.",
  ],
  unreachable: ["le service ne répond pas", "Le service ne répond pas."],
  unavailable: [
    "l’assistant est indisponible",
    "L’assistant est momentanément indisponible.",
  ],
  broken: ["une erreur est survenue", "Une erreur est survenue de notre côté."],
};

/** A random UUID, also where `crypto.randomUUID` is missing (plain http). */
function uuid() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** @param {Message} mine @param {Message | undefined} theirs */
const alike = (mine, theirs) =>
  mine.author === theirs?.author && (mine.author === "visitor" || mine.text === theirs.text);

/**
 * The conversation as this tab knows it: history, state, messages on their way, and the link.
 * Says what happens through events: `replaced`, `received`, `outgoing`, `sent`, `withdrawn`,
 * `state`, `link`, `note`, `returned`, `ended`.
 */
export class Conversation extends EventTarget {
  /** @type {import("./storage.js").Kept | null} */
  #kept = null;
  #busy = false;
  #tries = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {() => unknown} */
  #again = () => {};
  /** @type {Message[]} */
  messages = [];
  /** @type {import("../../types").State | null} */
  state = null;
  /** @type {Outgoing[]} */
  outbox = outbox.read();
  /** @type {Link} */
  link = { kind: "opening" };

  /** @param {import("./api.js").Api} api @param {string} [partner] */
  constructor(api, partner) {
    super();
    this.api = api;
    this.partner = partner;
    addEventListener("online", () => this.link.kind === "offline" && this.retry());
    addEventListener("storage", (event) => {
      if (event.key === shelf.key || event.key === null) this.#elsewhere();
    });
    addEventListener("pageshow", (event) => event.persisted && this.#elsewhere());
  }

  /** @param {string} name @param {(detail: any) => void} listener */
  on(name, listener) {
    this.addEventListener(name, (event) => listener(/** @type {CustomEvent} */ (event).detail));
  }

  /** Resumes the conversation of this browser, or starts one. */
  async open() {
    let lost = false;
    this.#linkTo({ kind: "opening" });
    try {
      await alone(async () => {
        this.#kept = shelf.read();
        let turn = null;
        if (this.#kept) {
          try {
            turn = await this.api.read(this.#kept);
          } catch (error) {
            if (!(error instanceof ApiError && error.reason === "gone")) throw error;
            lost = true;
          }
        }
        if (turn) return this.#replace(turn, true);
        const opened = await this.api.open(this.partner);
        this.#kept = { id: opened.id, token: opened.token, turn: 0 };
        if (lost) this.#giveBack();
        return this.#replace(opened, false);
      });
    } catch (error) {
      this.#stall(error, () => this.open());
      return;
    }
    if (lost) this.#emit("note", LOST);
    this.#ready();
    this.#flush();
  }

  /** @param {string} text @param {string} [choice] the id of the choice it stands for */
  send(text, choice) {
    const item = { message_id: uuid(), text, choice };
    this.outbox.push(item);
    outbox.write(this.outbox);
    this.#emit("outgoing", item);
    this.#flush();
  }

  /** Tries again what the link interrupted, at once. */
  retry() {
    clearTimeout(this.#timer);
    this.#again();
  }

  /** Starts over; past the last turn the server takes, that means another conversation. */
  async restart() {
    if ((this.state?.turn ?? 0) < TURN_LIMIT) this.send("Recommencer");
    else if (await this.erase()) this.open();
  }

  /** Erases everything, here and on the server. @returns {Promise<boolean>} whether it is done */
  async erase() {
    try {
      if (this.#kept) await this.api.erase(this.#kept);
    } catch (error) {
      if (!(error instanceof ApiError && error.reason === "gone")) return false;
    }
    shelf.write(null);
    this.#end();
    return true;
  }

  #end() {
    clearTimeout(this.#timer);
    this.#kept = null;
    this.messages = [];
    this.state = null;
    this.outbox = [];
    outbox.write([]);
    draft.write("");
    this.#emit("ended");
    this.#linkTo({ kind: "ended" });
  }

  async #flush() {
    if (this.#busy || !this.#kept || this.link.kind === "opening") return;
    this.#busy = true;
    clearTimeout(this.#timer);
    try {
      for (let item = this.outbox[0]; item; item = this.outbox[0]) {
        item.error = undefined;
        this.#emit("outgoing", item);
        this.#linkTo({ kind: "sending" });
        if (!(await this.#deliver(item))) return;
      }
      this.#ready();
    } finally {
      this.#busy = false;
    }
  }

  /** @param {Outgoing} item @returns {Promise<boolean>} whether the next one may leave */
  async #deliver(item) {
    const whose = this.#kept;
    if (!whose) return false;
    const { message_id, text, choice } = item;
    try {
      const turn = await this.api.send(whose, choice ? { message_id, choice } : { message_id, text });
      if (whose !== this.#kept) return false;
      this.#tries = 0;
      const missed = turn.state.turn > (this.state?.turn ?? 0) + 1;
      if (item.uncertain || missed) {
        const whole = await this.api.read(whose);
        this.#drop(item, "withdrawn");
        this.#merge(whole);
      } else {
        this.#drop(item, "sent");
        const replies = turn.messages.filter((message) => message.author !== "visitor");
        this.messages.push({ author: "visitor", text }, ...replies);
        this.#emit("received", replies);
        this.#know(turn);
      }
      return true;
    } catch (error) {
      if (whose !== this.#kept) return false;
      return this.#undelivered(item, error);
    }
  }

  /** @param {Outgoing} item @param {unknown} error @returns {boolean} */
  #undelivered(item, error) {
    const { reason, detail } = asApiError(error);
    if (reason === "gone") {
      queueMicrotask(() => this.open());
      return false;
    }
    if (reason === "refused") {
      item.error = detail || "ce message n’a pas pu être accepté.";
      item.refused = true;
      this.outbox.shift();
      outbox.write(this.outbox);
      this.#emit("outgoing", item);
      return true;
    }
    item.uncertain = true;
    item.error = TROUBLE[reason][0];
    outbox.write(this.outbox);
    this.#emit("outgoing", item);
    this.#stall(error, () => this.#flush());
    return false;
  }

  /** @param {Outgoing} item @param {"sent" | "withdrawn"} how */
  #drop(item, how) {
    this.outbox = this.outbox.filter((one) => one !== item);
    outbox.write(this.outbox);
    this.#emit(how, item);
  }

  /** Words that can no longer be sent go back to the text area rather than be lost. */
  #giveBack() {
    const typed = this.outbox.filter((item) => !item.choice).map((item) => item.text);
    this.outbox = [];
    outbox.write([]);
    if (typed.length) this.#emit("returned", typed.join("\n"));
  }

  /** @param {unknown} error @param {() => unknown} again */
  #stall(error, again) {
    const { reason, detail, retryAfter } = asApiError(error);
    const [, sentence] = TROUBLE[reason] ?? TROUBLE.broken;
    this.#again = again;
    this.#tries += 1;
    const waits = reason === "unavailable" || reason === "unreachable";
    const retryIn =
      waits && this.#tries <= AUTOMATIC_TRIES
        ? (retryAfter ?? Math.min(2 ** this.#tries, 30))
        : undefined;
    if (retryIn !== undefined) this.#timer = setTimeout(again, retryIn * 1000);
    this.#linkTo({
      kind: reason === "offline" ? "offline" : waits ? "unavailable" : "failed",
      text: (reason === "unavailable" && detail) || sentence,
      retryIn,
    });
  }

  /** Another tab spoke, erased or started over: follow it. */
  async #elsewhere() {
    if (this.link.kind === "opening") return;
    const kept = shelf.read();
    if (!kept) {
      if (this.#kept) this.#end();
    } else if (kept.id !== this.#kept?.id) {
      this.open();
    } else if (kept.turn !== this.state?.turn && !this.#busy) {
      await this.api.read(kept).then(
        (turn) => this.#merge(turn),
        () => {},
      );
    }
  }

  /** @param {Turn} turn the whole conversation, of which only what is new is shown */
  #merge(turn) {
    const fresh = turn.messages.slice(this.messages.length);
    if (!this.messages.every((mine, index) => alike(mine, turn.messages[index]))) {
      this.#replace(turn, true);
      return;
    }
    this.messages = turn.messages;
    this.#emit("received", fresh);
    this.#know(turn);
  }

  /** @param {Turn} turn @param {boolean} resumed */
  #replace(turn, resumed) {
    this.messages = turn.messages;
    this.#emit("replaced", { resumed });
    for (const item of this.outbox) this.#emit("outgoing", item);
    this.#know(turn);
  }

  /** @param {Turn} turn */
  #know({ state }) {
    this.state = state;
    if (this.#kept) shelf.write({ ...this.#kept, turn: state.turn });
    this.#emit("state", state);
  }

  #ready() {
    this.#tries = 0;
    this.#linkTo({ kind: "ready" });
  }

  /** @param {Link} link */
  #linkTo(link) {
    this.link = link;
    this.#emit("link", link);
  }

  /** @param {string} name @param {unknown} [detail] */
  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

/** @param {unknown} error */
const asApiError = (error) => (error instanceof ApiError ? error : new ApiError("broken"));

/**
 * One tab at a time, so that two opened together share one conversation.
 * @param {() => Promise<unknown>} task
 */
const alone = (task) => (navigator.locks ? navigator.locks.request("iness", task) : task());
