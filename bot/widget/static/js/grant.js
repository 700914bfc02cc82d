/** @import { Grant, GrantItem } from "../../types" */
import { h, hidden, icon, svg } from "./dom.js";
import { euros, rate } from "./format.js";

const CAPS = {
  maximum: "plafonnée au maximum de l’aide",
  public_aid_ceiling: "réduite par le plafond de cumul des aides publiques",
};

/** Who pays what, largest wording first. @param {Grant} grant */
function shares({ amount_eur, own_share_eur, eligible_total_eur }) {
  const other = Math.max(0, Math.round((eligible_total_eur - amount_eur - own_share_eur) * 100) / 100);
  return [
    { id: "aid", label: "Subvention INESS", amount: amount_eur },
    { id: "own", label: "Votre part", amount: own_share_eur },
    { id: "other", label: "Autres aides publiques", amount: other },
  ].filter(({ amount, id }) => amount > 0 || id !== "other");
}

/** @param {ReturnType<typeof shares>} parts @param {number} total */
function bar(parts, total) {
  let x = 0;
  const rects = parts.map(({ id, amount }) => {
    const width = (amount / total) * 100;
    const rect = svg("rect", { x, y: 0, width, height: 8, class: `share ${id}` });
    x += width;
    return rect;
  });
  return svg(
    "svg",
    { viewBox: "0 0 100 8", preserveAspectRatio: "none", class: "bar", "aria-hidden": "true" },
    ...rects,
  );
}

/** @type {Record<GrantItem["status"], string>} */
const REMARKS = {
  counted: "",
  to_confirm: "à confirmer",
  not_eligible: "non retenu",
  unpriced: "prix à préciser",
};

/** @param {GrantItem} item */
function itemRow({ label, vat, amount_eur, amount_ht_eur, status }) {
  const remark = REMARKS[status];
  return h(
    "tr",
    { class: status },
    h(
      "th",
      { scope: "row" },
      label,
      vat === "included" && amount_eur !== null && ` (${euros(amount_eur)} TTC)`,
      remark && h("span", { class: "tag" }, remark),
    ),
    h("td", {}, amount_ht_eur === null ? "—" : euros(amount_ht_eur)),
  );
}

/** @param {string} label @param {string} amount @param {string} [kind] */
const sum = (label, amount, kind = "sum") =>
  h("tr", { class: kind }, h("th", { scope: "row" }, label), h("td", {}, amount));

/**
 * The amount in large, who pays what, and the calculation item by item.
 * @param {Grant} grant
 * @returns {HTMLElement}
 */
export function grantView(grant) {
  const parts = shares(grant);
  const { base_eur, eligible_total_eur, amount_eur, capped_by } = grant;
  return h(
    "section",
    { class: "grant" },
    h("h4", {}, "Subvention estimée"),
    h("p", { class: "amount" }, euros(amount_eur)),
    h(
      "p",
      { class: "amount-note" },
      `${rate(grant.rate)} de ${euros(base_eur)} HT`,
      capped_by && `, ${CAPS[capped_by]}`,
    ),
    bar(parts, eligible_total_eur),
    h(
      "table",
      { class: "shares" },
      h("caption", {}, hidden(`Répartition des ${euros(eligible_total_eur)} HT du projet`)),
      h(
        "tbody",
        {},
        ...parts.map(({ id, label, amount }) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, h("span", { class: `swatch ${id}` }), label),
            h("td", {}, euros(amount)),
            h("td", { class: "share-rate" }, rate(amount / eligible_total_eur)),
          ),
        ),
      ),
    ),
    h(
      "details",
      { class: "fold light" },
      h("summary", {}, icon("arrow"), h("span", {}, "Le calcul, achat par achat")),
      h(
        "table",
        { class: "sums" },
        h("caption", {}, hidden("Calcul de la subvention, montants hors taxes")),
        h(
          "tbody",
          {},
          ...grant.items.map(itemRow),
          sum("Total éligible HT", euros(eligible_total_eur)),
          base_eur !== eligible_total_eur && sum("Base retenue", euros(base_eur)),
          sum("Taux d’intervention", rate(grant.rate)),
          sum("Subvention estimée", euros(amount_eur), "sum result"),
        ),
      ),
    ),
  );
}
