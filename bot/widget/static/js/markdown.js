import { h, hidden, spaced } from "./dom.js";

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
  if (url.protocol !== "https:") return h("a", { href: url.href }, label);
  return h(
    "a",
    { href: url.href, target: "_blank", rel: "noopener noreferrer" },
    label,
    hidden(" (nouvelle fenêtre)"),
  );
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
