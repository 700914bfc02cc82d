/** @import { Message, Outgoing, RecapLinks, State, Turn } from "../../types" */
/** @import { Api } from "./api.js" */
import { Line, alone, asApiError, draft, inShort, outbox, conversation as shelf, undone, uuid } from "./api.js";

const TURN_LIMIT = 200;
const FULL = "Cette conversation est arrivée à sa limite : recommencez-la pour changer vos réponses.";
const LOST = "Votre conversation précédente n’est plus disponible : en voici une nouvelle.";

/** @param {Message} mine @param {Message | undefined} theirs */
const alike = ({ author, text }, theirs) => author === theirs?.author && (author === "visitor" || text === theirs.text);

/** The conversation as this tab knows it: history, state, messages on their way, and the link. */
export class Conversation extends Line {
  #kept = shelf.read();
  /** What is being exchanged, one thing at a time. @type {Promise<unknown> | null} */
  #exchange = null;
  /** @type {Message[]} */
  messages = [];
  /** @type {State | null} */
  state = null;
  outbox = outbox.read();
  recap = /** @type {RecapLinks | null} */ (null);

  /** @param {Api} api @param {string} [partner] */
  constructor(api, partner) {
    super();
    this.api = api;
    this.partner = partner;
    addEventListener("online", () => this.link.kind === "offline" && this.retry());
    addEventListener("storage", ({ key }) => {
      if (key === shelf.key || key === null) this.#elsewhere();
    });
    addEventListener("pageshow", ({ persisted }) => persisted && this.#elsewhere());
  }

  /** Resumes the conversation of this browser, or starts one. */
  async open() {
    let lost = false;
    this.linkTo({ kind: "opening" });
    try {
      await alone(async () => {
        this.#kept = shelf.read();
        let turn = null;
        if (this.#kept) {
          try {
            turn = await this.api.read(this.#kept);
          } catch (error) {
            if (asApiError(error).reason !== "gone") throw error;
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
      this.stall(error, () => this.open());
      return;
    }
    if (lost) this.emit("note", LOST);
    this.linkTo({ kind: "ready" });
    this.#flush();
  }

  /** @param {string} text @param {string} [choice] the id of the choice it stands for */
  send(text, choice) {
    const item = { message_id: uuid(), text, choice };
    this.#wait([...this.outbox, item]);
    this.emit("outgoing", item);
    this.#flush();
  }

  /**
   * Changes facts once nothing else is on its way; the same item again is applied once.
   * @param {Outgoing} item
   * @returns {Promise<string>} why they were not changed, in French; empty when they were
   */
  async edit(item) {
    while (this.#exchange) await this.#exchange;
    const before = this.state?.turn;
    item.error = undefined;
    this.linkTo({ kind: "sending" });
    const done = await this.#exclusively(this.#deliver(item));
    if (!done) return item.error ?? LOST;
    this.#flush();
    return item.error ?? (this.state?.turn === before ? FULL : "");
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
      if (asApiError(error).reason !== "gone") return false;
    }
    shelf.write(null);
    this.#end();
    return true;
  }

  /** @param {Outgoing[]} items kept until they are answered, also over a reload */
  #wait(items) {
    this.outbox = items;
    outbox.write(items);
  }

  #end() {
    this.rest();
    this.#kept = null;
    this.messages = [];
    this.state = null;
    this.#wait([]);
    draft.write("");
    this.emit("ended");
    this.linkTo({ kind: "ended" });
  }

  async #flush() {
    if (!this.#exchange && this.#kept && this.link.kind !== "opening") await this.#exclusively(this.#sendAll());
  }

  /** @template T @param {Promise<T>} exchange @returns {Promise<T>} */
  async #exclusively(exchange) {
    this.rest();
    this.#exchange = exchange;
    try {
      return await exchange;
    } finally {
      this.#exchange = null;
    }
  }

  async #sendAll() {
    for (let item = this.outbox[0]; item; item = this.outbox[0]) {
      item.error = undefined;
      this.emit("outgoing", item);
      this.linkTo({ kind: "sending" });
      if (!(await this.#deliver(item))) return;
    }
    this.linkTo({ kind: "ready" });
  }

  /** @param {Outgoing} item @returns {Promise<boolean>} whether the next one may leave */
  async #deliver(item) {
    const whose = this.#kept;
    if (!whose) return false;
    const { message_id, text, choice, facts } = item;
    const body = { message_id, ...(facts ? { facts } : choice ? { choice } : { text }) };
    try {
      const turn = await this.api.send(whose, body);
      const missed = turn.state.turn > (this.state?.turn ?? 0) + 1;
      // After an edit the history alone says in French what was changed.
      const whole = facts || item.uncertain || missed ? await this.api.read(whose) : null;
      if (whose !== this.#kept) return false;
      this.heard();
      if (!facts) this.#wait(this.outbox.slice(1));
      this.emit(whole ? "withdrawn" : "sent", item);
      if (whole) this.#merge(whole);
      else this.#hear(turn, text);
      return true;
    } catch (error) {
      return whose === this.#kept && this.#undelivered(item, error);
    }
  }

  /** Starting over, the server forgets the past. @param {Turn} turn @param {string} text what was said */
  #hear(turn, text) {
    const replies = turn.messages.filter(({ author }) => author !== "visitor");
    if (replies[0]?.kind === "greeting") return this.#replace({ ...turn, messages: replies }, false);
    this.messages = this.messages.concat({ author: "visitor", text }, replies);
    this.emit("received", replies);
    this.#know(turn);
  }

  /** @param {Outgoing} item @param {unknown} error */
  #undelivered(item, error) {
    const { reason, detail } = asApiError(error);
    if (reason === "gone") {
      queueMicrotask(() => this.open());
      return false;
    }
    item.refused = reason === "refused";
    item.uncertain = !item.refused;
    const why = item.facts ? undone("Non enregistré", reason) : inShort(reason);
    item.error = item.refused ? detail || "Ce message n’a pas pu être accepté." : why;
    if (!item.facts) {
      this.#wait(this.outbox.slice(+item.refused));
      this.emit("outgoing", item);
    }
    if (!item.refused) this.stall(error, () => this.#flush());
    return item.refused;
  }

  /** Words that can no longer be sent go back to the text area rather than be lost. */
  #giveBack() {
    const typed = this.outbox.filter(({ choice }) => !choice).map(({ text }) => text);
    this.#wait([]);
    if (typed.length) this.emit("returned", typed.join("\n"));
  }

  /** Another tab spoke, erased or started over: follow it. */
  async #elsewhere() {
    if (this.link.kind === "opening") return;
    const kept = shelf.read();
    if (!kept) {
      if (this.#kept) this.#end();
    } else if (kept.id !== this.#kept?.id) {
      this.open();
    } else if (kept.turn !== this.state?.turn && !this.#exchange) {
      const turn = await this.api.read(kept).catch(() => null);
      if (turn && !this.#exchange && kept.id === this.#kept?.id) this.#merge(turn);
    }
  }

  /** @param {Turn} turn the whole conversation, of which only what is new is shown */
  #merge(turn) {
    if (this.messages.every((mine, index) => alike(mine, turn.messages[index]))) {
      const fresh = turn.messages.slice(this.messages.length);
      this.messages = turn.messages;
      this.emit("received", fresh);
      this.#know(turn);
    } else {
      this.#replace(turn, true);
    }
  }

  /** @param {Turn} turn @param {boolean} resumed */
  #replace(turn, resumed) {
    this.messages = turn.messages;
    this.emit("replaced", { resumed });
    for (const item of this.outbox) this.emit("outgoing", item);
    this.#know(turn);
  }

  /** @param {Turn} turn */
  #know({ state }) {
    this.state = { feedback: this.state?.feedback, ...state };
    if (this.#kept) shelf.write({ ...this.#kept, turn: state.turn });
    this.emit("state", this.state);
  }
}
