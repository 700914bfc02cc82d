/** @import { Link, Message, State } from "../../types" */
import { Api } from "./api.js";
import { Conversation } from "./conversation.js";
import { estimate, h, hidden, icon, isTouch, need, progress, segments } from "./dom.js";
import { FactsPanel } from "./facts.js";
import { Log } from "./log.js";
import { Composer, followRecap, makeRecap } from "./visitor.js";

const TYPING_AFTER_MS = 300;

/** The whole chat: `<iness-chat>` ties the conversation to what the visitor sees. */
class Chat extends HTMLElement {
  #log = /** @type {Log} */ (need(this, "iness-log"));
  #composer = /** @type {Composer} */ (need(this, "iness-composer"));
  #facts = /** @type {FactsPanel} */ (need(this, "iness-facts"));
  #sheet = /** @type {HTMLDialogElement} */ (need(this, "#feuille"));
  #confirm = /** @type {HTMLDialogElement} */ (need(this, "#confirmer"));
  #again = /** @type {HTMLDialogElement} */ (need(this, "#refaire"));
  #glance = need(this, "#apercu");
  #typing = need(this, "#ecrit");
  #bar = need(this, "#liaison");
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #countdown;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #typingSoon;

  connectedCallback() {
    for (const slot of this.querySelectorAll("[data-icon]")) {
      slot.replaceWith(icon(/** @type {HTMLElement} */ (slot).dataset.icon ?? ""));
    }
    const api = new Api(new URL("../../api/", import.meta.url));
    const conversation = new Conversation(api, document.body.dataset.partner);
    this.#log.follow(conversation);
    this.#listen(conversation);
    this.#panel();
    this.#menu(conversation);
    conversation.open();
    api.scheme().catch(() => null).then((scheme) => {
      this.#facts.words = scheme?.facts ?? {};
    });
    if (!isTouch()) this.#composer.focus();
  }

  /** @param {Conversation} conversation */
  #listen(conversation) {
    conversation.on("state", (state) => this.#show(state));
    conversation.on("link", (link) => this.#link(link, conversation));
    conversation.on("received", (messages) => {
      const told = messages.findLast((/** @type {Message} */ { kind }) => kind === "verdict");
      if (told?.assessment) this.dispatchEvent(new CustomEvent("verdict", { detail: told.assessment }));
    });
    followRecap(conversation);
    conversation.on("recap", (recap) => {
      // Here each mail goes to whom it names.
      const [, query = ""] = recap?.mail_url.match(/\?(?:cc=[^&]*&)?(.*)/) ?? [];
      for (const mail of this.querySelectorAll("#contact [href^=mailto]")) {
        mail.setAttribute("href", `mailto:${mail.textContent}${query && `?${query}`}`);
      }
    });
    need(this, "#contact").addEventListener("beforetoggle", () => {
      if (!conversation.recap && this.querySelector(".verdict")) makeRecap(conversation).catch(() => {});
    });
    conversation.on("returned", (text) => this.#composer.write(text));
    conversation.on("ended", () => {
      this.#composer.clear();
      this.#show(null);
    });
    this.addEventListener("say", (event) => {
      const text = /** @type {CustomEvent} */ (event).detail;
      const choice = "numbered" in this.dataset ? this.#log.numbered(text) : undefined;
      conversation.send(choice?.label ?? text, choice?.id);
    });
    this.addEventListener("write", (event) => {
      const text = /** @type {CustomEvent} */ (event).detail;
      if (text) this.#composer.write(text);
      this.#composer.focus();
    });
    this.#facts.save = (edit) => conversation.edit(edit);
    this.#composer.whenEmpty = () => {
      if (conversation.outbox.length) conversation.retry();
    };
    this.#composer.toChoices = () => this.#log.focusChoices();
  }

  /** @param {State | null} state */
  #show(state) {
    this.#facts.state = state;
    const amount = state && estimate(state);
    this.#glance.hidden = !state;
    if (!state) return;
    const { criteria } = state.assessment;
    need(this.#glance, ".glance-text").replaceChildren(
      segments(criteria),
      h(
        "span",
        {},
        progress(criteria, true),
        amount ? " · " : hidden(". "),
        ...(amount ? [hidden("subvention estimée : "), h("strong", {}, amount), hidden(". ")] : []),
      ),
    );
  }

  /** @param {Link} link @param {Conversation} conversation */
  #link(link, conversation) {
    clearInterval(this.#countdown);
    clearTimeout(this.#typingSoon);
    const busy = link.kind === "sending" || link.kind === "opening";
    if (busy) this.#typingSoon = setTimeout(() => this.#type(true), TYPING_AFTER_MS);
    else this.#type(false);
    this.#composer.hidden = link.kind === "ended";
    need(this, "#fin").hidden = link.kind !== "ended";
    if (link.kind === "ended") need(this, "#fin button").focus();
    this.#trouble(link.text ? link : null, conversation);
  }

  /** @param {boolean} on */
  #type(on) {
    if (on === this.#typing.childElementCount > 0) return;
    this.#typing.replaceChildren(
      ...(on
        ? [hidden("L’assistant écrit…"), h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i"))]
        : []),
    );
  }

  /** @param {Link | null} link @param {Conversation} conversation */
  #trouble(link, conversation) {
    this.#bar.hidden = !link;
    const said = need(this.#bar, ".said");
    const clock = need(this.#bar, ".clock");
    clock.textContent = "";
    if (said.textContent !== (link?.text ?? "")) said.textContent = link?.text ?? "";
    need(this.#bar, "button").onclick = () => conversation.retry();
    if (link?.retryIn === undefined) return;
    let left = link.retryIn;
    const tick = () => {
      clock.textContent = left > 0 ? `Nouvel essai dans ${left} s` : "Nouvel essai…";
      left -= 1;
    };
    tick();
    this.#countdown = setInterval(tick, 1000);
  }

  /** Beside the chat where there is room, in a sheet elsewhere: always the same element. */
  #panel() {
    const wide = matchMedia("(min-width: 64rem)");
    const place = () => {
      if (wide.matches && this.#sheet.open) this.#sheet.close();
      need(this, wide.matches ? "#cote" : "#feuille .sheet").append(this.#facts);
    };
    wide.addEventListener("change", place);
    place();
    this.#glance.onclick = () => this.#sheet.showModal();
    this.#sheet.onclick = (event) => {
      if (event.target === this.#sheet) this.#sheet.close();
    };
    for (const button of this.querySelectorAll("dialog :is(.close, .cancel)")) {
      button.addEventListener("click", () => button.closest("dialog")?.close());
    }
  }

  /** @param {Conversation} conversation */
  #menu(conversation) {
    const menu = need(this, "#options");
    const wrong = need(this.#confirm, ".wrong");
    const restart = () => {
      this.#again.close();
      conversation.restart();
      if (!isTouch()) this.#composer.focus();
    };
    need(menu, ".restart").onclick = () => {
      menu.hidePopover();
      if (conversation.messages.some(({ author }) => author === "visitor")) this.#again.showModal();
      else restart();
    };
    need(this.#again, ".restart").onclick = restart;
    need(menu, ".erase").onclick = () => {
      menu.hidePopover();
      wrong.textContent = "";
      this.#confirm.showModal();
    };
    need(this.#confirm, ".erase").onclick = async () => {
      wrong.textContent = "";
      if (await conversation.erase()) this.#confirm.close();
      else wrong.textContent = "L’effacement n’a pas abouti. Réessayez dans un instant.";
      if (conversation.link.kind === "ended") need(this, "#fin button").focus();
    };
    need(this, "#fin button").onclick = () => {
      conversation.open();
      this.#composer.focus();
    };
  }
}

customElements.define("iness-chat", Chat);
