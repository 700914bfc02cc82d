import { Api, asApiError, conversation, draft, outbox } from "./api.js";
import { h } from "./dom.js";

const HERE = new URL("../../", import.meta.url);
const FAILED = "L’assistant est momentanément indisponible. Réessayez dans un instant.";

/** Opens a conversation from a recap's facts, in the place of the one of this browser. */
class Resume extends HTMLElement {
  /** The chat, which knows the partner whose site the recap comes from. */
  get #chat() {
    const { partner } = this.dataset;
    return partner ? `${HERE.href}?partner=${partner}` : HERE.href;
  }

  #api = new Api(new URL("api/", HERE));
  #said = h("p", { role: "status" });

  connectedCallback() {
    if (conversation.read()) this.#choose();
    else this.#begin();
  }

  #choose() {
    const replace = h("button", { type: "button", class: "solid" }, "Reprendre le récapitulatif");
    replace.addEventListener("click", () => this.#begin());
    this.replaceChildren(
      h("p", {}, "Une conversation est déjà en cours dans ce navigateur. Reprendre le récapitulatif l’efface."),
      h(
        "p",
        { class: "buttons" },
        replace,
        h("a", { class: "outline", href: this.#chat }, "Garder ma conversation en cours"),
      ),
      this.#said,
    );
  }

  async #begin() {
    this.#said.textContent = "Un instant…";
    if (!this.#said.isConnected) this.replaceChildren(this.#said);
    try {
      const { id, token, state } = await this.#api.open(undefined, this.dataset.recap);
      const before = conversation.read();
      if (before) await this.#api.erase(before).catch(() => {});
      conversation.write({ id, token, turn: state.turn });
      outbox.write([]);
      draft.write("");
      location.replace(this.#chat);
    } catch (error) {
      const { detail } = asApiError(error);
      const again = h("button", { type: "button", class: "solid" }, "Réessayer");
      again.addEventListener("click", () => this.#begin());
      this.#said.textContent = detail || FAILED;
      this.replaceChildren(this.#said, h("p", { class: "buttons" }, again));
    }
  }
}

customElements.define("iness-resume", Resume);
