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
export const spaced = (text) => text.replace(/ (?=[?!:;»€])|(?<=«) |(?<=\d) (?=\d{3}\b)/g, "\u00a0");

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
  phone: "M6 4h3l1.5 4.5-2 1.5a11 11 0 0 0 5 5l1.5-2L19.5 14.5V18a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2z",
  mail: "M4 6h16v12H4zM4 7.5l8 6 8-6",
  more: "M12 5.5v.1M12 12v.1M12 18.5v.1",
  close: "M6 6l12 12M18 6L6 18",
  edit: "M5 19l1-4L16 5l3 3L9 18z",
  list: "M9 6h11M9 12h11M9 18h11M4.5 6v.1M4.5 12v.1M4.5 18v.1",
  restart: "M5 12a7 7 0 1 0 2.5-5.4M5 4v4h4",
  trash: "M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13",
  down: "M12 5v14M6 13l6 6 6-6",
  up: "M7 11l4-7c2 0 2.5 1.5 2 3l-.5 3H19l-1.5 9H7zM4 11v8",
  thumb_down: "M7 13l4 7c2 0 2.5-1.5 2-3l-.5-3H19L17.5 5H7zM4 13V5",
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
