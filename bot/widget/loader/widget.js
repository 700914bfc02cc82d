// The launcher on a partner's page: docs/guide-partenaires.md
(() => {
  const NAME = "iness-widget";
  const SMALL = "(width<=480px),(height<=480px)";
  const script = document.currentScript ?? document.querySelector("script[data-partner]");
  if (customElements.get(NAME) || !script) return;

  const ours = new URL(".", script.src);
  const { partner = "", colour, position, sentence, open: atOnce, target } = script.dataset;
  const small = () => matchMedia(SMALL).matches;
  const style = new CSSStyleSheet();
  style.replaceSync(`
:host{all:initial;--c:#0d4f4b;--on:#fff;position:fixed;inset:auto 16px 16px auto;z-index:2147483000;font:16px/1.5 system-ui,sans-serif;color-scheme:light dark}
@supports(color:lch(from red l c h)){:host{--on:lch(from var(--c) calc((49.44 - l)*infinity) 0 0)}}
:host([left]){inset:auto auto 16px 16px}
*{box-sizing:border-box;font:inherit}
[hidden]{display:none!important}
:focus-visible{outline:3px solid #b34a00;outline-offset:2px}
button{cursor:pointer;border:1px solid #0000}
.launch{display:flex;gap:10px;align-items:center;max-width:min(380px,100vw - 32px);padding:14px 20px;font-weight:600;line-height:1.25;text-align:start;color:var(--on);background:var(--c);border-radius:26px;box-shadow:0 4px 24px #0005}
.launch span{display:-webkit-box;overflow:hidden;-webkit-box-orient:vertical;-webkit-line-clamp:2}
svg{flex:none;width:24px;fill:none;stroke:currentColor;stroke-width:2;stroke-linejoin:round}
dialog{position:fixed;inset:auto 16px 96px auto;width:min(420px,100vw - 32px);height:min(680px,100dvh - 112px);max-width:none;max-height:none;margin:0;padding:0;overflow:hidden;color:CanvasText;background:Canvas;border:1px solid #8886;border-radius:16px;box-shadow:0 4px 24px #0005}
:host([left]) dialog{inset:auto auto 96px 16px}
iframe{position:absolute;inset:0;width:100%;height:100%;border:0}
.shut{position:absolute;inset:10px 10px auto auto;z-index:1;width:36px;height:36px;padding:5px;color:CanvasText;background:#8882;border-radius:50%}
.down{position:absolute;inset:0;display:grid;gap:12px;place-content:center;padding:32px;background:Canvas}
a{font-weight:600;color:LinkText}
.down button{padding:8px}
:host([inline]){position:relative;inset:auto;z-index:0;display:grid;place-items:center;height:var(--iness-height,680px);background:#8881;border-radius:16px}
:host([inline]) dialog{position:absolute;inset:0;width:100%;height:100%;box-shadow:none}
@media ${SMALL}{:host(:not([inline])) dialog{inset:0;width:100%;height:100%;border:0;border-radius:0}}
@media print{:host{display:none}}`);

  const make = (tag, props, ...inside) => {
    const element = Object.assign(document.createElement(tag), props);
    element.append(...inside);
    return element;
  };
  const drawn = (d) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const path = document.createElementNS(svg.namespaceURI, "path");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    path.setAttribute("d", d);
    svg.append(path);
    return svg;
  };
  const tell = (event, detail) => dispatchEvent(new CustomEvent(`iness:${event}`, { detail }));

  let frame, timer, answers, back, wanted;
  let waits = atOnce !== undefined;
  const launcher = make(
    "button",
    { type: "button", className: "launch", ariaExpanded: "false", ariaHasPopup: "dialog" },
    drawn("M4 5h16v11H10l-5 4v-4H4z"),
    make("span", {}, sentence || "Suis-je éligible à l’aide INESS ?"),
  );
  const shut = make(
    "button",
    { type: "button", className: "shut", ariaLabel: "Fermer l’assistant" },
    drawn("M6 6l12 12M18 6L6 18"),
  );
  const phone = make("a", { href: "tel:+33374270027" }, "03 74 27 00 27");
  const retry = make("button", { type: "button" }, "Réessayer");
  const down = make(
    "div",
    { className: "down", hidden: true, role: "alert" },
    make("p", {}, "L’assistant est indisponible. La Région vous répond :"),
    phone,
    make("a", { href: "mailto:ess@hautsdefrance.fr" }, "ess@hautsdefrance.fr"),
    retry,
  );
  const panel = make("dialog", { ariaLabel: "Assistant INESS" }, shut, down);

  const watch = (ms) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (answers) return;
      const focused = root.activeElement === frame;
      down.hidden = false;
      frame.hidden = true;
      if (focused) phone.focus();
    }, ms);
  };
  const load = () => {
    frame?.remove();
    answers = false;
    down.hidden = true;
    const query = new URLSearchParams({ partner, origin: location.origin });
    frame = make("iframe", {
      title: "Assistant INESS",
      src: `${new URL("embed", ours)}?${query}`,
      allow: "",
      loading: "lazy",
      // Is it still ours? A link that it could not follow leaves a page that is mute.
      onload() {
        if (!answers) return;
        answers = false;
        frame.contentWindow.postMessage({ iness: "hello" }, ours.origin);
        watch(3000);
      },
    });
    panel.append(frame);
    watch(6000);
  };
  // To the field, once: as soon as the frame answers.
  const enter = () => {
    if (wanted && root.activeElement === frame)
      frame.contentWindow.postMessage({ iness: "open" }, ours.origin);
    wanted = false;
  };
  const open = (focus = true) => {
    if (panel.open) return;
    if (!frame) load();
    const sheet = !widget.hasAttribute("inline") && small();
    back = document.activeElement;
    panel[sheet ? "showModal" : "show"]();
    launcher.ariaExpanded = "true";
    if (!focus) back?.focus();
    else if (!down.hidden) phone.focus();
    else frame.focus();
    wanted = focus;
    if (answers) enter();
    tell("open");
  };
  const close = () => {
    const inside = panel.contains(root.activeElement);
    frame?.blur(); // else the keyboard stays in the hidden frame
    panel.close();
    if (inside) (back === widget ? launcher : back)?.focus();
  };

  launcher.onclick = () => {
    launcher.focus();
    panel.open ? close() : open();
  };
  shut.onclick = close;
  retry.onclick = () => {
    load();
    frame.focus();
  };
  panel.onclose = () => {
    launcher.ariaExpanded = "false";
    tell("close");
  };
  addEventListener("message", ({ origin, source, data }) => {
    if (!frame || origin !== ours.origin || source !== frame.contentWindow) return;
    const { iness: said, ...detail } = data ?? {};
    if (said === "ready") {
      answers = true;
      down.hidden = true;
      frame.hidden = false;
      enter();
    } else if (said === "close") close();
    else if (said === "verdict") tell("verdict", detail);
  });

  const place = () => {
    const room = target && document.querySelector(target);
    if (widget.isConnected && (!room || room.contains(widget))) return;
    widget.toggleAttribute("inline", !!room);
    (room || document.body).append(widget);
    return room;
  };
  const start = () => {
    const room = place();
    if (waits && (room || !small())) {
      waits = false;
      open(false);
    }
  };
  const begin = () => {
    start();
    // Its place may come, or come back, after us.
    if (target) new MutationObserver(start).observe(document, { childList: true, subtree: true });
  };
  let root;
  customElements.define(
    NAME,
    class extends HTMLElement {
      constructor() {
        super();
        root = this.attachShadow({ mode: "open" });
        root.adoptedStyleSheets = [style];
        root.append(launcher, panel);
      }
      // The host replaced its page without loading another: come back, opened if it was.
      disconnectedCallback() {
        const was = panel.open;
        clearTimeout(timer);
        frame?.remove();
        frame = undefined;
        panel.open = false;
        launcher.ariaExpanded = "false";
        setTimeout(() => {
          place();
          if (was) open(false);
        });
      }
    },
  );
  const widget = make(NAME, {});
  widget.onkeydown = ({ key }) => {
    if (key === "Escape") close();
  };
  widget.toggleAttribute("left", position === "left");
  if (CSS.supports("color", colour)) widget.style.setProperty("--c", colour);
  window.iness = Object.freeze({ open: () => open(), close });
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
  else begin();
})();
