/** @import { Assessment, Certifier, Criterion } from "../../types" */
import { h, icon } from "./dom.js";
import { date } from "./format.js";
import { grantView } from "./grant.js";
import { link, markdown } from "./markdown.js";

const VERDICTS = {
  eligible: { title: "Votre structure semble éligible", tone: "met" },
  undetermined: { title: "Il reste des points à confirmer", tone: "unknown" },
  not_eligible: { title: "Votre structure ne semble pas éligible", tone: "not_met" },
};

/** One word for each status: the colour only repeats it. */
export const STATUS = {
  met: "Rempli",
  not_met: "Non rempli",
  unknown: "À vérifier",
  to_do: "À faire",
};

/** @param {string} title @param {...(Node | false | null | undefined)} content */
const section = (title, ...content) =>
  h("section", { class: "part" }, h("h4", {}, title), ...content);

/** @param {{ text: string }[]} lines @param {"ul" | "ol"} [tag] */
const list = (lines, tag = "ul") => h(tag, {}, ...lines.map(({ text }) => h("li", {}, markdown(text))));

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
  return h(
    "details",
    { class: "fold" },
    h(
      "summary",
      {},
      icon("arrow"),
      h("span", { class: "fold-title" }, `Les ${criteria.length} critères, un par un`),
      h("span", { class: "fold-count" }, counts.filter(Boolean).join(" · ")),
    ),
    h("ul", { class: "criteria" }, ...criteria.map((one) => criterionView(one, true))),
    h("p", { class: "fine source" }, `Source : ${criteria[0].citation.document}`),
  );
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
  if (!first?.recommended) return h("ul", { class: "certifiers" }, ...certifiers.map(certifierView));
  return h(
    "div",
    {},
    h("ul", { class: "certifiers" }, certifierView(first)),
    h(
      "details",
      { class: "fold light" },
      h("summary", {}, icon("arrow"), h("span", {}, `Voir les ${others.length} autres`)),
      h("ul", { class: "certifiers" }, ...others.map(certifierView)),
    ),
  );
}

/**
 * The verdict in words, amount and reasons.
 * @param {Assessment} assessment
 * @param {...HTMLElement} after what can be done with it
 * @returns {HTMLElement}
 */
export function verdictCard(assessment, ...after) {
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
        h("ul", { class: "criteria" }, ...open.map((one) => criterionView(one))),
      ),
    assessment.what_would_change.length > 0 &&
      section("Ce qui changerait la réponse", list(assessment.what_would_change)),
    criteriaView(criteria),
    assessment.next_steps.length > 0 &&
      section("Vos prochaines étapes", h("div", { class: "steps" }, list(assessment.next_steps, "ol"))),
    !refused &&
      assessment.certifiers.length > 0 &&
      section("Qui peut certifier votre projet", certifiersView(assessment.certifiers)),
    assumptions.length > 0 && section("Comment nous avons lu la brochure", list(assumptions)),
    ...after,
    notice && h("div", { class: "fine" }, markdown(notice)),
    h("p", { class: "fine" }, `Règles appliquées au ${date(assessment.on)}, version ${assessment.version}.`),
  );
  return h("article", { class: "verdict", "aria-label": "Résultat" }, head, body);
}
