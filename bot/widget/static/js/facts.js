/** @import { Criterion, FactWords, State } from "../../types" */
import { h, hidden, icon, need } from "./dom.js";
import { euros, factLines, plural } from "./format.js";
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

/** "Ce que j’ai compris": facts, progress and estimate, wherever it is shown. */
class FactsPanel extends HTMLElement {
  /** @type {Record<string, FactWords>} */
  #words = {};
  /** @type {State | null} */
  #state = null;
  /** What each fact said last, to point out what has just changed. @type {Map<string, string>} */
  #shown = new Map();

  /** The scheme's own titles and labels. @param {Record<string, FactWords>} words */
  set words(words) {
    this.#words = words;
    this.#draw();
  }

  /** @param {State | null} state */
  set state(state) {
    this.#state = state;
    this.#draw();
  }

  #draw() {
    const summary = need(this, ".summary");
    const list = need(this, ".facts");
    const state = this.#state;
    if (!state) {
      summary.replaceChildren();
      list.replaceChildren();
      this.#shown.clear();
      return;
    }
    const { criteria } = state.assessment;
    const amount = estimate(state);
    const criterionWord = progress(criteria);
    summary.replaceChildren(
      segments(criteria),
      h("p", { class: "progress" }, criterionWord),
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
    this.#drawFacts(list, state);
  }

  /** @param {HTMLElement} list @param {State} state */
  #drawFacts(list, { facts }) {
    const unknown = facts.unknown ?? [];
    const names = Object.keys(this.#words);
    const rank = (/** @type {string} */ name) => (names.indexOf(name) + 1 || names.length + 1);
    const known = [...new Set([...Object.keys(facts), ...unknown])]
      .filter((name) => name !== "unknown")
      .sort((a, b) => rank(a) - rank(b));
    const before = this.#shown;
    this.#shown = new Map();
    list.replaceChildren(
      ...known.map((name) => {
        const lines =
          name in facts
            ? factLines(name, facts[name], this.#words[name])
            : ["Vous ne savez pas encore"];
        const said = lines.join("\n");
        this.#shown.set(name, said);
        const fresh = before.size > 0 && before.get(name) !== said;
        return this.#fact(name, lines, fresh, !(name in facts));
      }),
    );
    need(this, ".empty").hidden = known.length > 0;
  }

  /** @param {string} name @param {string[]} lines @param {boolean} fresh @param {boolean} unsure */
  #fact(name, lines, fresh, unsure) {
    const title = this.#words[name]?.title ?? name;
    const edit = () =>
      this.dispatchEvent(new CustomEvent("edit-fact", { bubbles: true, detail: { name, title } }));
    return h(
      "li",
      { class: `fact${fresh ? " fresh" : ""}${unsure ? " unsure" : ""}` },
      h(
        "div",
        {},
        h("span", { class: "fact-title" }, title),
        ...lines.map((line) => h("span", { class: "fact-value" }, line)),
      ),
      h(
        "button",
        { type: "button", class: "quiet edit", onclick: edit },
        icon("edit"),
        h("span", {}, "Modifier", hidden(` : ${title}`)),
      ),
    );
  }
}

customElements.define("iness-facts", FactsPanel);
export { FactsPanel };
