/** @import { FactWords, Outgoing, State } from "../../types" */
/** @import { Control, Fact } from "./controls.js" */
import { uuid } from "./api.js";
import { UNKNOWN, Wrong, fieldFor, oneOf, purchaseRows, severalOf } from "./controls.js";
import { estimate, factLines, h, hidden, icon, need, progress, segments } from "./dom.js";

/** @type {Record<string, (id: string, fact: Fact) => Control>} */
const CONTROLS = { choice: oneOf, yes_no: oneOf, choices: severalOf, purchases: purchaseRows };

/** @param {object} props @param {...(Node | string)} content */
const button = (props, ...content) => h("button", { type: "button", ...props }, ...content);

/** One fact of the panel: what was understood of it or, in its place, the controls to change it. */
class FactRow {
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

/**
 * Puts the rows in this order, moving only those out of place: a row one writes in stays put.
 * @param {HTMLElement} list @param {FactRow[]} rows
 */
function arrange(list, rows) {
  for (const [index, { element }] of rows.entries()) {
    const here = list.children[index] ?? null;
    if (here !== element) list.insertBefore(element, here);
  }
}

/** "Ce que j’ai compris": facts to read and to change, progress and estimate. */
export class FactsPanel extends HTMLElement {
  /** Until the scheme is known, or not to be had, no fact is shown. @type {Record<string, FactWords> | null} */
  #words = null;
  /** @type {State | null} */
  #state = null;
  /** @type {Map<string, FactRow>} */
  #rows = new Map();
  /** @type {(edit: Outgoing) => Promise<string>} */
  save = async () => "";

  /** The scheme's own titles, labels and kinds of control. @param {Record<string, FactWords>} words */
  set words(words) {
    this.#words = words;
    this.#draw();
  }

  /** @param {State | null} state */
  set state(state) {
    this.#state = state;
    this.#draw();
  }

  /** @param {FactRow} row @param {boolean} saved */
  closed(row, saved) {
    this.#draw();
    row.focus();
    if (saved) need(this, "[role=status]").replaceChildren(h("span", {}, "C’est enregistré."));
  }

  #draw() {
    const state = this.#state;
    const words = this.#words;
    if (!state) {
      for (const { element } of this.#rows.values()) element.remove();
      this.#rows.clear();
      need(this, ".summary").replaceChildren();
    } else {
      this.#drawSummary(state);
      if (words) this.#drawFacts(state, words);
    }
    this.#place([...this.#rows.values()]);
    const kind = words?.[state?.asking ?? ""]?.kind;
    this.closest("iness-chat")?.toggleAttribute("data-numbered", !state?.asking || /choice|yes/.test(kind ?? ""));
  }

  /** @param {State} state @param {Record<string, FactWords>} scheme */
  #drawFacts({ facts, assessment: { on } }, scheme) {
    const { unknown = [], ...known } = facts;
    for (const name of new Set([...Object.keys(scheme), ...Object.keys(known), ...unknown])) {
      const words = scheme[name] ?? { title: name, labels: {} };
      const fact = { name, words, value: known[name], unsure: unknown.includes(name), on };
      const row = this.#rows.get(name) ?? new FactRow(fact, this);
      this.#rows.set(name, row);
      row.show(fact);
    }
  }

  /** What was told, then what was not; a row being changed stays where it is. @param {FactRow[]} rows */
  #place(rows) {
    const told = need(this, ".told");
    const here = (/** @type {FactRow} */ row) => (row.editing ? told.contains(row.element) : row.told);
    const rest = rows.filter((row) => !here(row));
    arrange(told, rows.filter(here));
    arrange(need(this, ".rest"), rest);
    need(this, ".more").hidden = !rest.length;
    need(this, ".fold-count").textContent = String(rest.length);
    need(this, ".empty").hidden = rows.length > rest.length;
  }

  /** @param {State} state */
  #drawSummary(state) {
    const { criteria } = state.assessment;
    const amount = estimate(state);
    need(this, ".summary").replaceChildren(
      segments(criteria),
      h("p", { class: "progress" }, progress(criteria)),
      amount
        ? h(
            "p",
            { class: "estimate" },
            h("span", {}, "Subvention estimée"),
            h("strong", {}, amount),
            h("small", {}, "si tous les critères sont remplis"),
          )
        : "",
    );
  }
}

customElements.define("iness-facts", FactsPanel);
