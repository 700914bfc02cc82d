/** @import { Criterion, FactValue, FactWords, Purchase, State } from "../../types" */
/**
 * Builds an element; functions become listeners, text stays text and is never parsed as HTML.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, unknown>} [props]
 * @param {...(Node | string | null | undefined | false)} children
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === "function") {
      element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    } else {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  for (const child of children) if (child) element.append(typeof child === "string" ? spaced(child) : child);
  return element;
}

/** French punctuation never begins a line, and a number is not cut. @param {string} text */
export const spaced = (text) => text.replace(/ (?=[?!:;»€])|(?<=«) |(?<=\d) (?=\d\d)/g, "\u00a0");

/** An element the page cannot do without. @param {ParentNode} root @param {string} selector */
export function need(root, selector) {
  const element = root.querySelector(selector);
  if (element instanceof HTMLElement) return element;
  throw new Error(`missing ${selector}`);
}

/** Text for screen readers only. @param {string} text */
export const hidden = (text) => h("span", { class: "hidden" }, text);

/** Whether the visitor's main pointer is a finger: no keyboard should pop up by itself. */
export const isTouch = () => matchMedia("(pointer: coarse)").matches;

/** Line icons of our own on a 24-unit grid. @type {Record<string, string>} */
const PATHS = {
  met: "M5 12.5l4.5 4.5L19 7.5",
  not_met: "M6.5 6.5l11 11M17.5 6.5l-11 11",
  unknown: "M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M12 18v.1",
  to_do: "M7 20V5h10l-2.5 3.5L17 12H7",
  send: "M12 19V5M6 11l6-6 6 6",
  phone: "M5 4h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2z",
  mail: "M4 6h16v12H4zM4 7.5l8 6 8-6",
  more: "M12 5.5v.1M12 12v.1M12 18.5v.1",
  edit: "M5 19l1-4L16 5l3 3L9 18z",
  list: "M9 6h11M9 12h11M9 18h11M4.5 6v.1M4.5 12v.1M4.5 18v.1",
  restart: "M5 12a7 7 0 1 0 2.5-5.4M5 4v4h4",
  trash: "M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13",
  down: "M12 5v14M6 13l6 6 6-6",
  up: "M7 11l4-7c2 0 2.5 1.5 2 3l-.5 3H19l-1.5 9H7zM4 11v8",
  copy: "M9 9h11v11H9zM15 9V4H4v11h5",
  alert: "M12 4l9 16H3zM12 10v4M12 17v.1",
  arrow: "M9 6l6 6-6 6",
};

const SVG = "http://www.w3.org/2000/svg";

/**
 * Builds an SVG element.
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 * @param {...Node} children
 */
export function svg(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** A decorative icon: the words beside it carry the meaning. @param {string} name */
export function icon(name) {
  return svg(
    "svg",
    { viewBox: "0 0 24 24", class: "icon", "aria-hidden": "true" },
    svg("path", { d: PATHS[name] }),
  );
}

const money = new Intl.NumberFormat("fr-FR", {
  style: "currency",
  currency: "EUR",
  trailingZeroDisplay: "stripIfInteger",
});
export const number = new Intl.NumberFormat("fr-FR");
const percent = new Intl.NumberFormat("fr-FR", { style: "percent", maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" });

/** "5 400 €", with cents only when there are some. @param {number} amount */
export const euros = (amount) => money.format(amount);

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

/** One word for each status: the colour only repeats it. */
export const STATUS = {
  met: "Rempli",
  not_met: "Non rempli",
  unknown: "À vérifier",
  to_do: "À faire",
};

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

/** A link, perhaps to another window. @param {object} props @param {boolean} away @param {...(Node | string)} content */
export const anchor = (props, away, ...content) =>
  h("a", { target: away && "_blank", ...props }, ...content, away && hidden(" (nouvelle fenêtre)"));

const INLINE = new RegExp(
  [
    /\*\*(?<bold>.+?)\*\*/,
    /\[(?<label>[^\]]+)\]\((?<address>[^()\s]+)\)/,
    /(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/,
    /(?<host>\b(?:[a-z\d-]+\.)+fr\b)/,
    /(?<phone>\b0\d(?:[\s.]\d\d){4}\b)/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);
const ITEM = /^\s*(?:[-*•]|(\d+)[.)])\s+(.*)$/;
const SAFE = new Set(["https:", "mailto:", "tel:"]);

/**
 * A link, or its bare words when the address is not one of the three kinds we follow.
 * @param {string} label
 * @param {string} address
 * @returns {Node}
 */
export function link(label, address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return document.createTextNode(label);
  }
  if (!SAFE.has(url.protocol)) return document.createTextNode(label);
  return anchor({ href: url.href }, url.protocol === "https:", label);
}

/** @param {string} text @param {Node} parent */
function inline(text, parent) {
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    parent.appendChild(document.createTextNode(text.slice(from, match.index)));
    const { bold, label, address, mail, host, phone } = match.groups ?? {};
    if (bold) inline(bold, parent.appendChild(h("strong")));
    else if (label) parent.appendChild(link(label, address));
    else if (mail) parent.appendChild(link(mail, `mailto:${mail}`));
    else if (host) parent.appendChild(link(host, `https://${host}`));
    else parent.appendChild(link(phone, `tel:+33${phone.replace(/\D/g, "").slice(1)}`));
    from = match.index + match[0].length;
  }
  parent.appendChild(document.createTextNode(text.slice(from)));
}

/**
 * Bold, lists and links (also bare mails, hosts in .fr and phone numbers) as DOM nodes;
 * everything else is plain text, line breaks kept.
 * @param {string} text
 * @returns {DocumentFragment}
 */
export function markdown(text) {
  const fragment = document.createDocumentFragment();
  let block = /** @type {HTMLElement | null} */ (null);
  for (const line of spaced(text).split("\n")) {
    const item = ITEM.exec(line);
    if (item) {
      const tag = item[1] ? "ol" : "ul";
      if (block?.localName !== tag) {
        block = fragment.appendChild(h(tag, { start: item[1] && item[1] !== "1" ? item[1] : null }));
      }
      inline(item[2], block.appendChild(h("li")));
    } else if (!line.trim()) {
      block = null;
    } else {
      if (block?.localName === "p") block.append(h("br"));
      else block = fragment.appendChild(h("p"));
      inline(line.trim(), block);
    }
  }
  return fragment;
}
