/** @import { Outgoing } from "../../types" */
/** @import { Control, Fact } from "./controls.js" */
import { uuid } from "./api.js";
import { UNKNOWN, Wrong, fieldFor, oneOf, purchaseRows, severalOf } from "./controls.js";
import { h, hidden, icon, need } from "./dom.js";
import { factLines } from "./format.js";

/** @type {Record<string, (id: string, fact: Fact) => Control>} */
const CONTROLS = { choice: oneOf, yes_no: oneOf, choices: severalOf, purchases: purchaseRows };

/** @param {object} props @param {...(Node | string)} content */
const button = (props, ...content) => h("button", { type: "button", ...props }, ...content);

/** One fact of the panel: what was understood of it or, in its place, the controls to change it. */
export class FactRow {
  element = h("li");
  editing = false;
  /** What was last known of it, to point out what has just changed. */
  #known = "";
  /** @type {Fact} */
  #fact;
  /** @type {Outgoing | undefined} */
  #edit;
  #busy = false;

  /**
   * @param {Fact} fact
   * @param {{ save: (edit: Outgoing) => Promise<string>, closed: (row: FactRow, saved: boolean) => void }} panel
   *   `save` returns why it was not, in French, or nothing
   */
  constructor(fact, panel) {
    this.#fact = fact;
    this.panel = panel;
  }

  get told() {
    return this.#fact.unsure || this.#fact.value !== undefined;
  }

  /** @param {Fact} fact */
  show(fact) {
    const known = JSON.stringify([fact.value, fact.unsure]);
    const before = this.#known;
    this.#known = known;
    this.#fact = fact;
    if (known !== before && !this.editing) this.#draw(before > "");
  }

  /** To the button that opens the controls. */
  focus() {
    this.element.closest("details")?.setAttribute("open", "");
    this.element.querySelector("button")?.focus();
  }

  /** @param {boolean} fresh */
  #draw(fresh) {
    const { name, words, value, unsure } = this.#fact;
    const lines = value === undefined ? [] : factLines(name, value, words);
    if (unsure) lines.push("Vous ne savez pas encore");
    const label = h("span", {}, this.told ? "Modifier" : "Répondre", hidden(` : ${words.title}`));
    this.element.className = `fact${fresh ? " fresh" : ""}${unsure ? " unsure" : ""}`;
    this.element.replaceChildren(
      h(
        "div",
        {},
        h("span", { class: "fact-title" }, words.title),
        ...lines.map((line) => h("span", { class: "fact-value" }, line)),
      ),
      words.kind ? button({ class: "quiet edit", onclick: () => this.#open() }, icon("edit"), label) : "",
    );
  }

  #open() {
    const { name, words, value, unsure } = this.#fact;
    const id = `fait-${name}`;
    const { grouped, nodes, read } = (CONTROLS[words.kind ?? ""] ?? fieldFor)(id, this.#fact);
    const hint = h("p", { id: `${id}-aide`, class: "fine" }, words.hint);
    const error = h("p", { id: `${id}-erreur`, class: "wrong", role: "alert" });
    const title = grouped ? h("legend", {}, words.title) : h("label", { for: id }, words.title);
    const box = h(grouped ? "fieldset" : "div", { class: "control" }, title, hint, ...nodes);
    const first = () =>
      need(box, grouped ? (box.querySelector("input:checked") ? "input:checked" : "input") : `#${id}`);
    (grouped ? box : first()).setAttribute("aria-describedby", hint.id);

    const close = (saved = false) => {
      this.editing = false;
      this.#draw(saved);
      this.panel.closed(this, saved);
    };
    const refuse = (/** @type {string} */ text, field = first()) => {
      for (const old of box.querySelectorAll("[aria-invalid]")) old.removeAttribute("aria-invalid");
      (field.closest(".named") ?? (grouped ? box : field)).after(error);
      error.textContent = text;
      if (!field.matches("[type=radio]")) field.setAttribute("aria-invalid", "true");
      field.setAttribute("aria-describedby", grouped ? error.id : `${hint.id} ${error.id}`);
      field.focus();
    };
    const change = async (/** @type {Record<string, unknown>} */ facts) => {
      if (this.#busy) return;
      // The same change sent again keeps its id: it is applied once.
      if (JSON.stringify(this.#edit?.facts) !== JSON.stringify(facts)) {
        this.#edit = { message_id: uuid(), text: "", facts };
      }
      this.#busy = true;
      const why = await this.panel.save(/** @type {Outgoing} */ (this.#edit));
      this.#busy = false;
      if (why) return refuse(why.replace(` (${name})`, ""));
      this.#edit = undefined;
      close(true);
    };
    const submit = (/** @type {Event} */ event) => {
      event.preventDefault();
      try {
        const answer = read();
        if (answer === UNKNOWN ? unsure : JSON.stringify(answer) === JSON.stringify(value)) close();
        else change(answer === UNKNOWN ? { unknown: [name] } : { [name]: answer });
      } catch (wrong) {
        if (!(wrong instanceof Wrong)) throw wrong;
        refuse(wrong.message, wrong.field);
      }
    };
    const press = (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      close();
    };

    this.editing = true;
    this.element.className = "editing";
    this.element.replaceChildren(
      h(
        "form",
        { novalidate: true, onsubmit: submit, onkeydown: press },
        box,
        error,
        h(
          "div",
          { class: "buttons" },
          button({ type: "submit", class: "solid" }, "Enregistrer"),
          button({ class: "outline", onclick: () => close() }, "Annuler"),
          this.told && button({ class: "quiet", onclick: () => change({ [name]: null }) }, "Retirer ma réponse"),
        ),
      ),
    );
    this.element.scrollIntoView({ block: "nearest" });
    first().focus();
  }
}
