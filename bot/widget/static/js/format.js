/** @import { FactValue, FactWords, Purchase } from "../../types" */
const whole = new Intl.NumberFormat("fr-FR", {
  style: "currency",
  currency: "EUR",
  maximumFractionDigits: 0,
});
const cents = new Intl.NumberFormat("fr-FR", { style: "currency", currency: "EUR" });
export const number = new Intl.NumberFormat("fr-FR");
const percent = new Intl.NumberFormat("fr-FR", { style: "percent", maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" });

/** "5 400 €", with cents only when there are some. @param {number} amount */
export const euros = (amount) => (Number.isInteger(amount) ? whole : cents).format(amount);

/** "40 %". @param {number} rate */
export const rate = (rate) => percent.format(rate);

/** "1er août 2026"; anything that is not a date is given back as it came. @param {string} iso */
export function date(iso) {
  const at = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? iso : day.format(at).replace(/^1 /, "1er ");
}

/** "1 critère", "3 critères". @param {number} count @param {string} one @param {string} [many] */
export const plural = (count, one, many = `${one}s`) =>
  `${number.format(count)} ${count > 1 ? many : one}`;

/** @param {Purchase} item */
export function purchaseAmount({ amount_eur, vat }) {
  if (amount_eur === null || amount_eur === undefined) return "prix à préciser";
  return euros(amount_eur) + ({ excluded: " HT", included: " TTC" }[String(vat)] ?? "");
}

/**
 * A fact's value in the words of the scheme (its labels), one line each.
 * @param {string} name
 * @param {FactValue} value
 * @param {FactWords} [words]
 * @returns {string[]}
 */
export function factLines(name, value, words) {
  const label = (/** @type {unknown} */ one) => words?.labels?.[String(one)];
  if (Array.isArray(value)) {
    if (!value.length) return [words?.empty ?? "Non"];
    return value.map((one) =>
      typeof one === "string" ? (label(one) ?? one) : `${one.label || label(one.category)} : ${purchaseAmount(one)}`,
    );
  }
  const said = label(value);
  if (said) return [said];
  if (typeof value === "boolean") return [value ? "Oui" : "Non"];
  if (typeof value === "number") return [name.endsWith("_eur") ? euros(value) : number.format(value)];
  return [value === "never" ? "Jamais" : date(value)];
}
