/** @import { Choice, Message, Outgoing } from "../../types" */
import { h, hidden, icon, isTouch, markdown, need } from "./dom.js";
import { verdictCard } from "./verdict.js";
import { choicesView, opinionView, recapView } from "./visitor.js";

/** The messages, oldest first, in a log that screen readers follow: `<iness-log role="log">`. */
export class Log extends HTMLElement {
  /** Choices that can still be taken. @type {import("./visitor.js").Choices[]} */
  #open = [];
  /** Bubbles of messages not answered yet. @type {Map<string, HTMLElement>} */
  #pending = new Map();
  /** @type {import("./conversation.js").Conversation | null} */
  #conversation = null;

  /** Whether the end is in sight, to keep it there when the room shrinks. */
  #atEnd = true;
  #height = 0;
  /** Where the last replies begin. @type {Element | undefined} */
  #first;

  /** @param {import("./conversation.js").Conversation} conversation */
  follow(conversation) {
    this.#conversation = conversation;
    this.addEventListener("scroll", () => {
      if (this.clientHeight !== this.#height) return;
      this.#atEnd = this.scrollHeight - this.scrollTop - this.#height < 48;
    });
    new ResizeObserver(() => {
      this.#height = this.clientHeight;
      if (this.#atEnd) this.#reveal();
    }).observe(this);
    conversation.on("replaced", ({ resumed }) => {
      this.#replace(conversation.messages, resumed);
      this.#keepFocus();
    });
    conversation.on("received", (messages) => this.#receive(messages));
    conversation.on("outgoing", (item) => this.#outgoing(item));
    conversation.on("sent", (item) => this.#pending.delete(item.message_id));
    conversation.on("withdrawn", (item) => this.#withdraw(item));
    conversation.on("note", (text) => this.append(h("p", { class: "note" }, text)));
    conversation.on("ended", () => this.#replace([], true));
  }

  /** The choices offered now, if any. @returns {HTMLElement | undefined} */
  get offered() {
    return this.#open.at(-1)?.element;
  }

  /** The choice that a number alone stands for. @param {string} text @returns {Choice | undefined} */
  numbered(text) {
    return /^[1-9]$/.test(text) ? this.#open.at(-1)?.choices[+text - 1] : undefined;
  }

  /** Moves the focus to the choices offered. @returns {boolean} whether there are some */
  focusChoices() {
    const first = this.offered?.querySelector("button");
    first?.focus();
    return Boolean(first);
  }

  /** @param {Message[]} messages @param {boolean} resumed history already heard stays silent */
  #replace(messages, resumed) {
    this.setAttribute("aria-live", resumed ? "off" : "polite");
    this.#open = [];
    this.#pending.clear();
    this.replaceChildren();
    const drawn = this.#draw(messages);
    const asked = drawn.findLastIndex((one) => one.classList.contains("visitor"));
    this.#reveal(drawn[asked + 1]);
    requestAnimationFrame(() => setTimeout(() => this.setAttribute("aria-live", "polite")));
  }

  /** @param {Message[]} messages */
  #receive(messages) {
    const drawn = this.#draw(messages);
    if (!drawn.length) return;
    this.#reveal(drawn[0]);
    this.#keepFocus();
  }

  /** @param {Message[]} messages @returns {Element[]} */
  #draw(messages) {
    const waiting = this.#pending.values().next().value ?? null;
    const drawn = [];
    for (const message of messages) {
      if (message.author === "visitor") this.#settle(message.text);
      const element = message.author === "visitor" ? bubble(message.text) : this.#assistant(message);
      this.insertBefore(element, waiting);
      drawn.push(element);
    }
    if (waiting) this.#settle();
    return drawn;
  }

  /** @param {Message} message */
  #assistant(message) {
    const { kind, text, choices, assessment } = message;
    const card = kind === "verdict" && assessment;
    // The text says it all for those who have no card; under it, its first lines are enough.
    const words = card ? text.split(/\n\s*\n/)[0] : text;
    const element = h(
      "div",
      { class: "message assistant", "data-kind": kind },
      hidden("Assistant : "),
      h("div", { class: "bubble" }, markdown(words)),
      card && verdictCard(card, this.#after()),
    );
    if (choices?.length) {
      const group = choicesView(choices, (choice, byKeyboard) => this.#pick(choice, byKeyboard));
      this.#open.push(group);
      element.append(group.element);
    }
    return element;
  }

  /** What can be done with a verdict: under the last one only, which replaces the others. */
  #after() {
    for (const old of this.querySelectorAll(".after")) old.remove();
    for (const old of this.querySelectorAll(".verdict:not(.past)")) {
      old.setAttribute("aria-live", "off");
      old.classList.add("past");
      need(old, "header p").textContent = "Ce résultat est remplacé par un plus récent.";
    }
    const conversation = /** @type {import("./conversation.js").Conversation} */ (this.#conversation);
    return h("div", { class: "after" }, recapView(conversation), opinionView(conversation));
  }

  /** @param {Choice} choice @param {boolean} byKeyboard */
  #pick(choice, byKeyboard) {
    this.#settle(choice.label);
    // The button just taken can no longer hold the focus.
    this.dataset.hand = byKeyboard ? "keyboard" : "pointer";
    this.focus({ preventScroll: true });
    this.#conversation?.send(choice.label, choice.id);
  }

  /** After an answer by button: to the next choices by keyboard, else where one types; a verdict is read first. */
  #keepFocus() {
    const hand = this.dataset.hand;
    delete this.dataset.hand;
    if (document.activeElement !== this) return;
    if (hand === "keyboard" && this.lastElementChild?.querySelector(".verdict")) return;
    if (hand === "keyboard" && (this.offered?.childElementCount ?? 0) > 1) this.focusChoices();
    else if (hand && !isTouch()) this.dispatchEvent(new CustomEvent("write", { bubbles: true }));
  }

  /** @param {string} [picked] */
  #settle(picked) {
    for (const group of this.#open) group.settle(picked);
    this.#open = [];
  }

  /** @param {Outgoing} item */
  #outgoing(item) {
    let element = this.#pending.get(item.message_id);
    if (!element) {
      this.#settle(item.choice && item.text);
      element = this.appendChild(bubble(item.text));
      this.#pending.set(item.message_id, element);
      this.scrollToEnd();
    }
    element.classList.toggle("failed", Boolean(item.error));
    element.querySelector(".failure")?.remove();
    if (item.error) {
      element.append(this.#failure(item));
      this.scrollToEnd();
    }
  }

  /** @param {Outgoing} item */
  #failure(item) {
    const why = item.refused ? item.error : `Non envoyé : ${item.error}.`;
    const act = item.refused
      ? () => {
          this.#withdraw(item);
          this.dispatchEvent(new CustomEvent("write", { bubbles: true, detail: item.text }));
        }
      : () => this.#conversation?.retry();
    return h(
      "p",
      { class: "failure" },
      icon("alert"),
      h("span", {}, why),
      h(
        "button",
        { type: "button", class: "quiet", onclick: act },
        item.refused ? "Modifier" : "Renvoyer",
      ),
    );
  }

  /** @param {Outgoing} item */
  #withdraw({ message_id }) {
    this.#pending.get(message_id)?.remove();
    this.#pending.delete(message_id);
  }

  scrollToEnd() {
    this.#first = undefined;
    this.#atEnd = true;
    this.lastElementChild?.scrollIntoView({ block: "end" });
  }

  /**
   * Shows the end of the replies, unless they are so long that their first words would be missed.
   * @param {Element | undefined} [first]
   */
  #reveal(first = this.#first) {
    const last = this.lastElementChild;
    const height = first && last ? last.getBoundingClientRect().bottom - first.getBoundingClientRect().top : 0;
    const tall = height > this.clientHeight - 24;
    this.scrollToEnd();
    if (tall) first?.scrollIntoView({ block: "start" });
    else this.#first = first;
    this.#atEnd = !tall;
  }
}

/** What the visitor said; not announced, since they have just said it. @param {string} text */
const bubble = (text) =>
  h(
    "div",
    { class: "message visitor", "aria-live": "off" },
    hidden("Vous : "),
    h("div", { class: "bubble" }, text),
  );

customElements.define("iness-log", Log);
