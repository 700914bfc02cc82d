/**
 * Builds an element. Text always becomes text nodes: no string is ever parsed as HTML.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, unknown>} [props] attributes; `class`, and `onclick`… for listeners
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElementTagNameMap[K]}
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
  for (const child of children) if (child) element.append(child);
  return element;
}

/**
 * Finds an element the page cannot do without.
 * @template {HTMLElement} [T=HTMLElement]
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {T}
 */
export function need(root, selector) {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`missing ${selector}`);
  return /** @type {T} */ (element);
}

/** Text for screen readers only. @param {string} text */
export const hidden = (text) => h("span", { class: "hidden" }, text);

/** Whether the visitor's main pointer is a finger: no keyboard should pop up by itself. */
export const isTouch = () => matchMedia("(pointer: coarse)").matches;
