import { Api, ApiError, conversation, draft, outbox } from "./api.js";
import { h } from "./dom.js";

const NOTHING = "Il n’y a pas de conversation ouverte à cette adresse, dans ce navigateur.";
const DONE = "Votre conversation est effacée : il n’en reste rien, ni ici ni sur nos serveurs.";
const FAILED = "L’effacement n’a pas abouti. Réessayez dans un instant.";

/** The button of the privacy page: erases the conversation of this browser, here and there. */
class Erase extends HTMLElement {
  connectedCallback() {
    const said = h("p", { role: "status" });
    const button = h("button", { type: "button", class: "solid danger" }, "Effacer ma conversation");
    button.addEventListener("click", async () => {
      said.textContent = await erase();
    });
    this.replaceChildren(button, said);
  }
}

/** @returns {Promise<string>} what to say */
async function erase() {
  const kept = conversation.read();
  try {
    if (kept) await new Api(new URL("../../api/", import.meta.url)).erase(kept);
  } catch (error) {
    if (!(error instanceof ApiError && error.reason === "gone")) return FAILED;
  }
  conversation.write(null);
  outbox.write([]);
  draft.write("");
  return kept ? DONE : NOTHING;
}

customElements.define("iness-erase", Erase);
