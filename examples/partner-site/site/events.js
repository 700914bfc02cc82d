const SAID = {
  "iness:open": () => "Le visiteur a ouvert l’assistant.",
  "iness:close": () => "Le visiteur a fermé l’assistant.",
  "iness:verdict": ({ verdict, amount_eur }) =>
    `Résultat : ${verdict}${amount_eur === null ? "" : `, subvention estimée ${amount_eur} €`}.`,
};

const list = document.querySelector("#evenements");
let empty = true;
for (const [name, words] of Object.entries(SAID)) {
  addEventListener(name, ({ detail }) => {
    if (empty) list.replaceChildren();
    empty = false;
    const item = document.createElement("li");
    item.textContent = words(detail ?? {});
    list.append(item);
  });
}

document.querySelector("#ouvrir")?.addEventListener("click", () => window.iness?.open());
