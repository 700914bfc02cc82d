/** @import { Choice } from "../../types" */
import { h } from "./dom.js";

/**
 * @typedef {object} Choices
 * @property {HTMLElement} element
 * @property {Choice[]} choices
 * @property {(picked?: string) => void} settle makes them history; `picked` is the label taken
 */

/**
 * Answers offered under a message: buttons, with arrows and number keys once inside.
 * @param {Choice[]} choices
 * @param {(choice: Choice, byKeyboard: boolean) => void} pick
 * @returns {Choices}
 */
export function choicesView(choices, pick) {
  const buttons = choices.map((choice, index) =>
    h(
      "button",
      {
        type: "button",
        class: "choice",
        onclick: (/** @type {MouseEvent} */ event) => pick(choice, event.detail === 0),
      },
      index < 9 && h("kbd", { "aria-hidden": "true" }, String(index + 1)),
      h("span", {}, choice.label),
    ),
  );
  const element = h(
    "div",
    { class: "choices", role: "group", "aria-label": "Réponses proposées" },
    ...buttons,
  );
  element.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const at = buttons.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1 }[event.key];
    const end = { Home: 0, End: buttons.length - 1 }[event.key];
    const next = end ?? (to === undefined ? undefined : (to + buttons.length) % buttons.length);
    if (next !== undefined) buttons[next].focus();
    else if (/^[1-9]$/.test(event.key) && buttons[+event.key - 1]) buttons[+event.key - 1].click();
    else return;
    event.preventDefault();
  });
  return {
    element,
    choices,
    settle(picked) {
      element.classList.add("settled");
      for (const [index, button] of buttons.entries()) {
        button.disabled = true;
        button.classList.toggle("picked", choices[index].label === picked);
      }
    },
  };
}
