import { h, isTouch, need } from "./dom.js";

/**
 * In a partner's frame: what the server says of the partner is applied, the host page hears
 * `ready`, `close` and `verdict` from us, and we hear `hello` and `open` from it, to which we are
 * `ready`. Nothing else passes.
 */
const { mode, hostOrigin, colour, logo, partnerName } = document.body.dataset;

/** @param {"ready" | "close" | "verdict"} said @param {object} [detail] */
function tell(said, detail) {
  if (hostOrigin && parent !== window) parent.postMessage({ iness: said, ...detail }, hostOrigin);
}

/** A colour dark enough under white text (the server checked), and what follows from it. */
function paint(/** @type {string} */ chosen) {
  const { style } = document.documentElement;
  const mix = (/** @type {string} */ share, /** @type {string} */ other) =>
    `color-mix(in oklab, ${chosen} ${share}, ${other})`;
  style.setProperty("--brand", `light-dark(${chosen}, ${mix("40%", "white")})`);
  style.setProperty("--brand-tint", `light-dark(${mix("9%", "white")}, ${mix("22%", "#17201f")})`);
  style.setProperty("--visitor", `light-dark(${chosen}, ${mix("75%", "black")})`);
}

function chat() {
  let last = "";
  if (colour) paint(colour);
  if (logo) {
    const image = h("img", { src: logo, alt: partnerName, class: "partner-logo", height: 28 });
    need(document, ".brand").append(image);
  }
  for (const link of document.querySelectorAll("#options a")) link.setAttribute("target", "_blank");
  need(document, "iness-chat").addEventListener("verdict", (event) => {
    const { verdict, grant } = /** @type {CustomEvent} */ (event).detail;
    const shown = verdict === "not_eligible" ? null : grant;
    const said = { verdict, amount_eur: shown?.amount_eur ?? null };
    if (JSON.stringify(said) !== last) tell("verdict", said);
    last = JSON.stringify(said);
  });
  // In the frame, the host's policy would refuse them and the chat would be lost.
  addEventListener("click", ({ target }) => {
    const link = /** @type {Element} */ (target).closest("[href^=tel],[href^=mailto]");
    link?.setAttribute("target", "_top");
  });
  addEventListener("keydown", ({ key, defaultPrevented }) => {
    const inside = document.querySelector("dialog[open], :popover-open");
    if (key === "Escape" && !defaultPrevented && !inside) tell("close");
  });
}

if (mode === "embed") chat();
addEventListener("message", ({ origin, source, data }) => {
  if (origin !== hostOrigin || source !== parent) return;
  tell("ready");
  if (data?.iness !== "open") return;
  window.focus();
  if (!isTouch()) document.getElementById("message")?.focus();
});
tell("ready");
