/** @import { Assessment, Certifier, Criterion, Grant, GrantItem } from "../../types" */
import { STATUS, date, euros, h, hidden, icon, link, markdown, rate, svg } from "./dom.js";

const VERDICTS = {
  eligible: { title: "Votre structure semble éligible", tone: "met" },
  undetermined: { title: "Il reste des points à confirmer", tone: "unknown" },
  not_eligible: { title: "Votre structure ne semble pas éligible", tone: "not_met" },
};

/** @param {string} title @param {...(Node | false | null | undefined)} content */
export const section = (title, ...content) =>
  h("section", { class: "part" }, h("h4", {}, title), ...content);

/** @param {string} kind @param {string} title @param {...Node} content */
const fold = (kind, title, ...content) =>
  h("details", { class: `fold ${kind}` }, h("summary", {}, icon("arrow"), h("span", {}, title)), ...content);

/** @param {{ text: string }[]} lines @param {"ul" | "ol"} [tag] */
const list = (lines, tag = "ul") => h(tag, { class: tag === "ol" ? "steps" : "points" }, ...lines.map(({ text }) => h("li", {}, markdown(text))));

/** @param {keyof typeof STATUS} status */
const pill = (status) => h("span", { class: `pill ${status}` }, icon(status), STATUS[status]);

/** @param {Criterion} criterion @param {boolean} [quoted] with the brochure's own sentence */
const criterionView = ({ status, title, explanation, citation }, quoted) =>
  h(
    "li",
    { class: "criterion" },
    h("div", { class: "criterion-head" }, h("strong", {}, title), pill(status)),
    explanation && h("p", {}, explanation),
    quoted &&
      h(
        "figure",
        {},
        h("blockquote", {}, `« ${citation.quote} »`),
        h("figcaption", {}, `Rubrique « ${citation.section} »`),
      ),
  );

/** @param {Criterion[]} criteria */
function criteriaView(criteria) {
  const counts = Object.entries(STATUS).map(([status, word]) => {
    const count = criteria.filter((one) => one.status === status).length;
    const many = count > 1 ? word.replace("empli", "emplis") : word;
    return count && `${count} ${many.toLowerCase()}`;
  });
  const view = fold(
    "",
    `Les ${criteria.length} critères, un par un`,
    h("ul", {}, ...criteria.map((one) => criterionView(one, true))),
    h("p", { class: "fine source" }, `Source : ${criteria[0].citation.document}`),
  );
  view.firstElementChild?.append(h("span", { class: "fold-count" }, counts.filter(Boolean).join(" · ")));
  return view;
}

/** @param {Certifier} certifier */
function certifierView({ name, recommended, reason, phone, email, website }) {
  const contacts = [
    phone && link(phone, `tel:${phone.replace(/[\s.]/g, "")}`),
    email && link(email, `mailto:${email}`),
    website && link(website.replace(/^https:\/\//, ""), website),
  ].filter((one) => one instanceof Node);
  return h(
    "li",
    { class: recommended ? "certifier recommended" : "certifier" },
    h("span", {}, name),
    recommended && h("span", { class: "pill suggested" }, "Suggéré pour vous"),
    recommended && reason && h("p", {}, reason),
    contacts.length > 0 && h("p", { class: "contacts" }, ...contacts),
  );
}

/** @param {Certifier[]} certifiers the suggested one first */
function certifiersView(certifiers) {
  const [first, ...others] = [...certifiers].sort((a, b) => +b.recommended - +a.recommended);
  if (!first?.recommended) return h("ul", {}, ...certifiers.map(certifierView));
  return h(
    "div",
    {},
    h("ul", {}, certifierView(first)),
    fold("light", `Voir les ${others.length} autres`, h("ul", {}, ...others.map(certifierView))),
  );
}

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
  let end = 0;
  const rects = parts.map(({ id, amount }) => {
    const width = (amount / total) * 100;
    end += width;
    return svg("rect", { x: end - width, width, height: 8, class: `share ${id}` });
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

/** @param {string} kind @param {string} caption @param {...(Node | false)} rows */
const table = (kind, caption, ...rows) =>
  h("table", { class: kind }, h("caption", {}, hidden(caption)), h("tbody", {}, ...rows));

/** @param {string} kind @param {(Node | string | false)[]} heading @param {...Node} cells */
const row = (kind, heading, ...cells) => h("tr", { class: kind }, h("th", { scope: "row" }, ...heading), ...cells);

/** @param {GrantItem} item */
function itemRow({ label, vat, amount_eur, amount_ht_eur, status }) {
  const remark = REMARKS[status];
  const heading = [
    label,
    vat === "included" && amount_eur !== null && ` (${euros(amount_eur)} TTC)`,
    remark && h("span", { class: "pill unknown" }, remark),
  ];
  return row(status, heading, h("td", {}, amount_ht_eur === null ? "—" : euros(amount_ht_eur)));
}

/** @param {string} label @param {string} amount @param {string} [kind] */
const sum = (label, amount, kind = "sum") => row(kind, [label], h("td", {}, amount));

/**
 * The amount in large, who pays what, and the calculation item by item.
 * @param {Grant} grant
 * @returns {HTMLElement}
 */
function grantView(grant) {
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
    table(
      "shares",
      `Répartition des ${euros(eligible_total_eur)} HT du projet`,
      ...parts.map(({ id, label, amount }) =>
        row(
          "",
          [h("span", { class: `swatch ${id}` }), label],
          h("td", {}, euros(amount)),
          h("td", { class: "share-rate" }, rate(amount / eligible_total_eur)),
        ),
      ),
    ),
    fold(
      "light",
      "Le calcul, achat par achat",
      table(
        "sums",
        "Calcul de la subvention, montants hors taxes",
        ...grant.items.map(itemRow),
        sum("Total éligible HT", euros(eligible_total_eur)),
        base_eur !== eligible_total_eur && sum("Base retenue", euros(base_eur)),
        sum("Taux d’intervention", rate(grant.rate)),
        sum("Subvention estimée", euros(amount_eur), "sum result"),
      ),
    ),
  );
}

/**
 * The verdict in words, amount and reasons.
 * @param {Assessment} assessment
 * @param {HTMLElement} after what can be done with it
 * @returns {HTMLElement}
 */
export function verdictCard(assessment, after) {
  const { verdict, criteria, grant, assumptions, notice } = assessment;
  const { title, tone } = VERDICTS[verdict];
  const refused = verdict === "not_eligible";
  const open = criteria.filter(({ status }) =>
    refused ? status === "not_met" : status === "unknown" || status === "to_do",
  );
  const head = h(
    "header",
    { class: `verdict-head ${tone}` },
    h("span", { class: "seal" }, icon(tone)),
    h(
      "div",
      {},
      h("h3", {}, title),
      h("p", {}, "Avis provisoire : seule la Région décide, après étude de votre dossier."),
    ),
  );
  // The heading is announced with the message; the rest is read at one's own pace.
  const body = h(
    "div",
    { class: "verdict-body", "aria-live": "off" },
    !refused && grant && grantView(grant),
    open.length > 0 &&
      section(
        refused ? "Ce qui bloque" : "Ce qui reste à régler",
        h("ul", {}, ...open.map((one) => criterionView(one))),
      ),
    assessment.what_would_change.length > 0 &&
      section("Ce qui changerait la réponse", list(assessment.what_would_change)),
    criteriaView(criteria),
    assessment.next_steps.length > 0 &&
      section("Vos prochaines étapes", list(assessment.next_steps, "ol")),
    !refused &&
      assessment.certifiers.length > 0 &&
      section("Qui peut certifier votre projet", certifiersView(assessment.certifiers)),
    assumptions.length > 0 && section("Comment nous avons lu la brochure", list(assumptions)),
    after,
    notice && h("div", { class: "fine" }, markdown(notice)),
    h("p", { class: "fine" }, `Règles appliquées au ${date(assessment.on)}, version ${assessment.version}.`),
  );
  return h("article", { class: "verdict", "aria-label": "Résultat" }, head, body);
}
