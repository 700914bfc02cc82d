/** @import { FactValue, FactWords, Purchase } from "../../types" */
import { h, hidden, number } from "./dom.js";

/** The answer of someone who does not know. */
export const UNKNOWN = "?";
/** @type {[string, string]} */
const DONT_KNOW = [UNKNOWN, "Je ne sais pas"];
const LONG = 6;

/**
 * A fact to fill in, on the day it is judged.
 * @typedef {{ name: string, words: FactWords, value?: FactValue, unsure: boolean, on: string }} Fact
 */

/**
 * What fills in a fact. `grouped`: there are several controls, to be named together; `read` gives
 * contract JSON or UNKNOWN, or throws Wrong.
 * @typedef {{ grouped: boolean, nodes: Node[], read: () => FactValue }} Control
 */

/** What cannot be taken as an answer, and where it was given. */
export class Wrong extends Error {
  /** @param {string} text in French @param {HTMLElement} field */
  constructor(text, field) {
    super(text);
    this.field = field;
  }
}

/** "4 500,50 €" as a number. @param {HTMLInputElement} field */
function euroSum(field) {
  const plain = field.value.replace(/[\s€]/g, "").replace(",", ".");
  if (/^\d+(\.\d\d?)?$/.test(plain)) return Number(plain);
  throw new Wrong("Écrivez un montant en euros, par exemple 4 500.", field);
}

/** @param {HTMLInputElement} field */
function whole(field) {
  const plain = field.value.replace(/\s/g, "");
  if (/^\d+$/.test(plain)) return Number(plain);
  throw new Wrong("Écrivez un nombre entier, par exemple 12.", field);
}

/** @param {HTMLInputElement} field */
function pastDay(field) {
  if (field.value && field.value <= field.max) return field.value;
  throw new Wrong("Donnez une date complète, déjà passée.", field);
}

/** A sum or a number as one writes it. @param {unknown} value */
const written = (value) => (typeof value === "number" ? number.format(value) : "");

/** @param {[string, string][]} entries values and their words @param {unknown} chosen @param {Record<string, unknown>} [props] */
const select = (entries, chosen, props) =>
  h("select", { class: "field", ...props }, ...entries.map(([value, words]) => h("option", { value, selected: value === chosen }, words)));

/**
 * Radio buttons or boxes to tick; one of `alone` unticks the others, and they untick it.
 * @param {"radio" | "checkbox"} type
 * @param {string} name
 * @param {[string, string][]} entries
 * @param {unknown[]} chosen
 * @param {string[]} [alone]
 */
function ticks(type, name, entries, chosen, alone = []) {
  const inputs = entries.map(([value]) => h("input", { type, name, value, checked: chosen.includes(value) }));
  for (const input of inputs) {
    input.addEventListener("change", () => {
      for (const other of inputs) {
        if (other !== input && input.checked && (alone.includes(input.value) || alone.includes(other.value))) {
          other.checked = false;
        }
      }
    });
  }
  return {
    inputs,
    nodes: entries.map(([, words], index) => h("label", { class: "tick" }, inputs[index], words)),
    ticked: () => inputs.filter(({ checked }) => checked).map(({ value }) => value),
  };
}

/** @param {string} id @param {Fact} fact @returns {Control} */
export function oneOf(id, { words, value, unsure }) {
  const entries = [...Object.entries(words.labels), DONT_KNOW];
  const chosen = unsure ? UNKNOWN : String(value);
  const meant = (/** @type {string | undefined} */ answer, /** @type {HTMLElement} */ field) => {
    if (!answer) throw new Wrong("Choisissez une réponse.", field);
    return words.kind === "yes_no" && answer !== UNKNOWN ? answer === "true" : answer;
  };
  if (entries.length > LONG) {
    const list = select([["", "Choisissez…"], ...entries], chosen, { id });
    return { grouped: false, nodes: [list], read: () => meant(list.value, list) };
  }
  const { inputs, nodes, ticked } = ticks("radio", id, entries, [chosen]);
  return { grouped: true, nodes, read: () => meant(ticked()[0], inputs[0]) };
}

/** @param {string} id @param {Fact} fact @returns {Control} */
export function severalOf(id, { words, value, unsure }) {
  const none = /** @type {[string, string][]} */ (words.empty ? [["", words.empty]] : []);
  const known = Array.isArray(value) ? (value.length ? value : [""]) : [];
  const entries = [...Object.entries(words.labels), ...none, DONT_KNOW];
  const { inputs, nodes, ticked } = ticks("checkbox", id, entries, unsure ? [UNKNOWN] : known, ["", UNKNOWN]);
  const read = () => {
    const chosen = ticked();
    if (!chosen.length) throw new Wrong("Cochez au moins une réponse.", inputs[0]);
    return chosen[0] === UNKNOWN ? UNKNOWN : chosen.filter(Boolean);
  };
  return { grouped: true, nodes, read };
}

/**
 * A field, and boxes to tick for what is not written in it.
 * @param {string} id @param {Fact} fact @returns {Control}
 */
export function fieldFor(id, { words, value, unsure, on }) {
  const [props, parse] = {
    count: /** @type {const} */ ([{ inputmode: "numeric" }, whole]),
    amount: /** @type {const} */ ([{ inputmode: "decimal" }, euroSum]),
    date: /** @type {const} */ ([{ type: "date", max: on }, pastDay]),
  }[/** @type {"count" | "amount" | "date"} */ (words.kind)];
  const entries = [...Object.entries(words.labels), DONT_KNOW];
  const chosen = unsure ? UNKNOWN : value;
  const shown = words.kind === "date" && !(String(value) in words.labels) ? value : written(value);
  const field = h("input", { id, class: "field", autocomplete: "off", ...props, value: shown });
  const { inputs, nodes, ticked } = ticks("checkbox", id, entries, [chosen], entries.map(([one]) => one));
  field.addEventListener("input", () => {
    for (const input of inputs) input.checked = false;
  });
  for (const input of inputs) {
    input.addEventListener("change", () => {
      if (input.checked) field.value = "";
    });
  }
  return { grouped: false, nodes: [field, ...nodes], read: () => ticked()[0] ?? parse(field) };
}

/** @param {string} title @param {HTMLElement} control */
const named = (title, control) => h("label", { class: "named" }, title, control);

/** @param {FactWords} words @param {Partial<Purchase>} item @param {(row: Row) => void} remove */
function rowOf(words, item, remove) {
  const rank = h("legend");
  const which = hidden("");
  const label = h("input", { class: "field", autocomplete: "off", maxlength: words.longest, value: item.label });
  const category = select([["", "Choisissez…"], ...Object.entries(words.labels)], item.category);
  const amount = h("input", { class: "field", autocomplete: "off", inputmode: "decimal", value: written(item.amount_eur) });
  const vat = select(Object.entries(words.vat ?? {}), item.vat ?? "unstated");
  const button = h("button", { type: "button", class: "quiet", onclick: () => remove(row) }, "Retirer", which);
  const row = {
    element: h(
      "fieldset",
      { class: "item" },
      rank,
      button,
      named("Description", label),
      named("Nature", category),
      h("div", { class: "pair" }, named("Prix en euros", amount), named("HT ou TTC", vat)),
    ),
    label,
    button,
    /** @param {number} place */
    place(place) {
      rank.textContent = `Achat ${place}`;
      which.textContent = ` l’achat ${place}`;
    },
    /** @returns {Purchase} */
    read() {
      const said = label.value.trim();
      if (!said) throw new Wrong("Dites ce que vous achetez, ou retirez cet achat.", label);
      if (!category.value) throw new Wrong("Choisissez la nature de cet achat.", category);
      return {
        label: said,
        category: category.value,
        amount_eur: amount.value.trim() ? euroSum(amount) : null,
        vat: /** @type {Purchase["vat"]} */ (vat.value),
      };
    },
  };
  return row;
}

/** @typedef {ReturnType<typeof rowOf>} Row */

/**
 * The purchases as a list of rows, to add to, correct and take off.
 * @param {string} id @param {Fact} fact @returns {Control}
 */
export function purchaseRows(id, { words, value, unsure }) {
  /** @type {Row[]} */
  const rows = [];
  const list = h("div", { class: "items" });
  const none = h("p", { class: "fine" }, words.empty);
  const { inputs, nodes, ticked } = ticks("checkbox", id, [DONT_KNOW], unsure ? [UNKNOWN] : []);
  const more = h("button", { type: "button", class: "outline", onclick: () => add({}).label.focus() }, "Ajouter un achat");

  function draw() {
    for (const [index, row] of rows.entries()) row.place(index + 1);
    none.hidden = rows.length > 0;
  }

  /** @param {Row} row */
  function remove(row) {
    const at = rows.indexOf(row);
    rows.splice(at, 1);
    row.element.remove();
    draw();
    (rows[at]?.button ?? more).focus();
  }

  /** @param {Partial<Purchase>} item */
  function add(item) {
    const row = rowOf(words, item, remove);
    rows.push(row);
    list.append(row.element);
    draw();
    return row;
  }

  for (const item of /** @type {Purchase[] | undefined} */ (value) ?? (unsure ? [] : [{}])) add(item);
  draw();
  list.addEventListener("input", () => (inputs[0].checked = false));
  const read = () => ticked()[0] ?? rows.map((row) => row.read());
  return { grouped: true, nodes: [list, none, more, ...nodes], read };
}
