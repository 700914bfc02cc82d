/** @import { Choice } from "../../types" */
/** @import { Conversation } from "./conversation.js" */
import { asApiError, draft, conversation as shelf, undone } from "./api.js";
import { anchor, h, icon, need } from "./dom.js";
import { section } from "./verdict.js";

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
    const last = buttons.length - 1;
    const next = at < last ? at + 1 : 0;
    const before = at > 0 ? at - 1 : last;
    const to = { ArrowDown: next, ArrowRight: next, ArrowUp: before, ArrowLeft: before, Home: 0, End: last }[event.key];
    if (to !== undefined) buttons[to].focus();
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

const LIMIT = 500;
const WARN = 400;
const MAX_HEIGHT = 168;

/** Where the visitor writes: `<iness-composer>` around a form. */
export class Composer extends HTMLElement {
  #form = need(this, "form");
  #counter = need(this, ".counter");
  #warning = need(this, ".warning");
  #field = /** @type {HTMLTextAreaElement} */ (need(this, "textarea"));
  /** What an empty Enter does, such as sending again what failed. @type {() => void} */
  whenEmpty = () => {};
  /** Moves to the choices offered, if any. @type {() => boolean} */
  toChoices = () => false;

  connectedCallback() {
    this.write(draft.read());
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#field.addEventListener("input", () => this.#grow());
    this.#field.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Enter" && !event.shiftKey) {
        event.preventDefault();
        this.#submit();
      } else if (event.key === "ArrowUp" && !this.#field.value && this.toChoices()) {
        event.preventDefault();
      }
    });
  }

  focus() {
    this.#field.focus();
  }

  /** Puts words in the text area, before what is already there. @param {string} text */
  write(text) {
    this.#field.value = [text, this.#field.value].filter(Boolean).join("\n");
    this.#grow();
  }

  /** Empties the text area. */
  clear() {
    this.#field.value = "";
    this.#grow();
  }

  #submit() {
    const text = this.#field.value.trim();
    if (!text) return this.whenEmpty();
    if ([...text].length > LIMIT) return;
    this.clear();
    this.dispatchEvent(new CustomEvent("say", { bubbles: true, detail: text }));
  }

  #grow() {
    const field = this.#field;
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight, MAX_HEIGHT)}px`;
    const length = [...field.value.trim()].length;
    const over = length > LIMIT;
    this.#counter.textContent = length >= WARN ? `${length} / ${LIMIT}` : "";
    field.setAttribute("aria-invalid", String(over));
    const warning = over ? "Votre message est trop long : 500 caractères au plus." : "";
    if (this.#warning.textContent !== warning) this.#warning.replaceChildren(h("span", {}, warning));
    draft.write(field.value);
  }
}

customElements.define("iness-composer", Composer);

/** @param {string} name @param {string} label @param {object} props */
const button = (name, label, props) =>
  h("button", { type: "button", class: "outline", ...props }, icon(name), label);

/** @param {unknown} error @param {string} what was not done */
function why(error, what) {
  const { detail, reason } = asApiError(error);
  return detail || undone(what, reason);
}

/** @param {Conversation} conversation */
export async function makeRecap(conversation) {
  const { api, partner, state } = conversation;
  if (!state) return;
  const { facts, assessment } = state;
  const recap = await api.recap({ facts, on: assessment.on, partner });
  if (JSON.stringify(conversation.state?.facts) !== JSON.stringify(facts)) await makeRecap(conversation);
  else conversation.emit("recap", (conversation.recap = recap));
}

/** A recap of facts that have changed since would mislead. @param {Conversation} conversation */
export function followRecap(conversation) {
  let facts = "";
  const check = () => {
    const now = JSON.stringify(conversation.state?.facts);
    if (now !== facts && conversation.recap) conversation.emit("recap", (conversation.recap = null));
    facts = now;
  };
  conversation.on("state", check);
  conversation.on("ended", check);
}

/**
 * A page and a PDF of what was said, behind a link that holds it all.
 * @param {Conversation} conversation
 */
export function recapView(conversation) {
  const said = h("p", { class: "fine", role: "status" });
  const box = h("div", { class: "doing" });

  async function make() {
    said.textContent = "Un instant…";
    try {
      await makeRecap(conversation);
      said.textContent = "Votre récapitulatif est prêt.";
      box.querySelector("a")?.focus();
    } catch (error) {
      said.textContent = why(error, "Le récapitulatif n’a pas pu être préparé");
    }
  }

  function draw() {
    const { recap } = conversation;
    said.textContent = "";
    if (!recap) {
      box.replaceChildren(button("list", "Récapitulatif", { class: "solid", onclick: make }));
      return;
    }
    const { url, pdf_url, mail_url, mail_label } = recap;
    const field = h("input", { class: "field", readonly: true, value: url, "aria-label": "Lien du récapitulatif" });
    // In a frame, the clipboard's own interface is closed to us.
    const copy = () => {
      field.select();
      said.textContent = document.execCommand("copy")
        ? "Le lien est copié."
        : "Le lien est sélectionné : copiez-le avec Ctrl + C.";
    };
    box.replaceChildren(
      anchor({ href: url, class: "solid" }, true, icon("list"), "Ouvrir le récapitulatif"),
      anchor({ href: pdf_url, class: "outline" }, true, icon("down"), "Télécharger le PDF"),
      anchor({ href: mail_url, class: "outline" }, false, icon("mail"), mail_label),
      button("copy", "Copier le lien", { onclick: copy }),
      field,
    );
  }

  const view = section(
    "Gardez ou partagez ce résultat",
    h("p", { class: "fine" }, "Une page à lire ou imprimer, et un PDF. Vos réponses sont chiffrées dans le lien : qui l’a peut les lire, et nous n’en gardons pas de copie."),
    box,
    said,
  );
  conversation.on("recap", () => view.isConnected && draw());
  draw();
  return view;
}

/**
 * Whether the answer helped: two buttons, then a sentence if one likes.
 * @param {Conversation} conversation
 */
export function opinionView(conversation) {
  const said = h("p", { class: "fine", role: "status" });
  const field = h("textarea", { id: "avis", class: "field", rows: 2, maxlength: 500, spellcheck: "true" });

  /** @param {boolean} helpful @param {string} [comment] */
  async function tell(helpful, comment) {
    try {
      const kept = shelf.read();
      if (kept) await conversation.api.judge(kept, { helpful, comment });
      if (conversation.state) {
        const before = conversation.state.feedback?.comment;
        conversation.state.feedback = { helpful, comment: comment ?? before ?? null };
      }
      draw();
      said.textContent = comment ? "Merci, c’est noté." : "Merci de votre réponse.";
    } catch (error) {
      said.textContent = why(error, "Votre réponse n’a pas pu être gardée");
    }
  }

  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    const comment = field.value.trim();
    if (comment) tell(conversation.state?.feedback?.helpful ?? true, comment);
    else field.focus();
  };
  const form = h(
    "form",
    { class: "comment", hidden: true, onsubmit: submit },
    h("label", { for: "avis" }, "Un mot de plus ? (facultatif, 500 caractères au plus)"),
    field,
    h("button", { class: "outline" }, "Envoyer mon avis"),
  );
  const thumbs = [true, false].map((yes) =>
    button("up", yes ? "Oui" : "Non", {
      onclick: () => tell(yes),
    }),
  );
  function draw() {
    const given = conversation.state?.feedback;
    for (const [index, one] of thumbs.entries()) one.setAttribute("aria-pressed", String(given?.helpful === !index));
    form.hidden = !given || Boolean(given.comment);
  }
  draw();
  const view = section(
    "Cette réponse vous a-t-elle aidé ?",
    h("div", { class: "doing thumbs", role: "group", "aria-label": "Cette réponse vous a-t-elle aidé ?" }, ...thumbs),
    form,
    said,
  );
  conversation.on("state", () => view.isConnected && draw());
  return view;
}
