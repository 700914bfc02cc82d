/** @import { Criterion, FactWords, Outgoing, State } from "../../types" */
import { h, need } from "./dom.js";
import { FactRow } from "./fact.js";
import { euros, plural } from "./format.js";
import { STATUS } from "./verdict.js";

/** "5 critères vérifiés sur 13", or "5/13 critères". @param {Criterion[]} criteria @param {boolean} [short] */
export function progress(criteria, short) {
  const settled = criteria.filter(({ status }) => status === "met" || status === "not_met").length;
  if (short) return `${settled}/${criteria.length} critères`;
  return `${plural(settled, "critère vérifié", "critères vérifiés")} sur ${criteria.length}`;
}

/** The estimate to show beside the chat, or null where it would mislead. @param {State} state */
export function estimate({ assessment: { grant, verdict } }) {
  return grant && verdict !== "not_eligible" ? euros(grant.amount_eur) : null;
}

/** One segment for each criterion, in the order of the scheme. @param {Criterion[]} criteria */
export const segments = (criteria) =>
  h(
    "span",
    { class: "segments", "aria-hidden": "true" },
    ...criteria.map(({ status, title }) =>
      h("span", { class: status, title: `${title} : ${STATUS[status].toLowerCase()}` }),
    ),
  );

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
class FactsPanel extends HTMLElement {
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
export { FactsPanel };
