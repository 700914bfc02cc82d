/** @import { Choice } from "../../types" */
import { h, need } from "./dom.js";
import { draft } from "./storage.js";

/**
 * @typedef {object} Choices
 * @property {HTMLElement} element
 * @property {Choice[]} choices
 * @property {(picked?: string) => void} settle makes them history; `picked` is the label taken
 */

/**
 * Answers offered under a message: buttons, with arrows and number keys once inside.
 * @param {Choice[]} choices
 * @param {(choice: Choice, byKeyboard: boolean) => void} pick
 * @returns {Choices}
 */
export function choicesView(choices, pick) {
  const buttons = choices.map((choice, index) =>
    h(
      "button",
      {
        type: "button",
        class: "choice",
        onclick: (/** @type {MouseEvent} */ event) => pick(choice, event.detail === 0),
      },
      index < 9 && h("kbd", { "aria-hidden": "true" }, String(index + 1)),
      h("span", {}, choice.label),
    ),
  );
  const element = h(
    "div",
    { class: "choices", role: "group", "aria-label": "Réponses proposées" },
    ...buttons,
  );
  element.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const at = buttons.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    const last = buttons.length - 1;
    const next = at < last ? at + 1 : 0;
    const before = at > 0 ? at - 1 : last;
    const to = { ArrowDown: next, ArrowRight: next, ArrowUp: before, ArrowLeft: before, Home: 0, End: last }[event.key];
    if (to !== undefined) buttons[to].focus();
    else if (/^[1-9]$/.test(event.key) && buttons[+event.key - 1]) buttons[+event.key - 1].click();
    else return;
    event.preventDefault();
  });
  return {
    element,
    choices,
    settle(picked) {
      element.classList.add("settled");
      for (const [index, button] of buttons.entries()) {
        button.disabled = true;
        button.classList.toggle("picked", choices[index].label === picked);
      }
    },
  };
}

const LIMIT = 500;
const WARN = 400;
const MAX_HEIGHT = 168;

/** Where the visitor writes: `<iness-composer>` around a form. */
class Composer extends HTMLElement {
  #form = need(this, "form");
  #counter = need(this, ".counter");
  #warning = need(this, ".warning");
  #field = /** @type {HTMLTextAreaElement} */ (need(this, "textarea"));
  /** What an empty Enter does, such as sending again what failed. @type {() => void} */
  whenEmpty = () => {};
  /** Moves to the choices offered, if any. @type {() => boolean} */
  toChoices = () => false;

  connectedCallback() {
    this.write(draft.read());
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#field.addEventListener("input", () => this.#grow());
    this.#field.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Enter" && !event.shiftKey) {
        event.preventDefault();
        this.#submit();
      } else if (event.key === "ArrowUp" && !this.#field.value && this.toChoices()) {
        event.preventDefault();
      }
    });
  }

  focus() {
    this.#field.focus();
  }

  /** Puts words in the text area, before what is already there. @param {string} text */
  write(text) {
    this.#field.value = [text, this.#field.value].filter(Boolean).join("\n");
    this.#grow();
  }

  /** Empties the text area. */
  clear() {
    this.#field.value = "";
    this.#grow();
  }

  #submit() {
    const text = this.#field.value.trim();
    if (!text) return this.whenEmpty();
    if ([...text].length > LIMIT) return;
    this.clear();
    this.dispatchEvent(new CustomEvent("say", { bubbles: true, detail: text }));
  }

  #grow() {
    const field = this.#field;
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight, MAX_HEIGHT)}px`;
    const length = [...field.value.trim()].length;
    const over = length > LIMIT;
    this.#counter.textContent = length >= WARN ? `${length} / ${LIMIT}` : "";
    field.setAttribute("aria-invalid", String(over));
    const warning = over ? "Votre message est trop long : 500 caractères au plus." : "";
    if (this.#warning.textContent !== warning) this.#warning.replaceChildren(h("span", {}, warning));
    draft.write(field.value);
  }
}

customElements.define("iness-composer", Composer);
export { Composer };
