"""The main states of the chat as images, before the real house: `scripts/screenshots`."""

from __future__ import annotations

import io
import json
import os
import socket
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from bot.gateway.examples import ASSOCIATION
from tests.browser.conftest import CHROMIUM
from tests.browser.partner_site import example_site
from tests.gateway.whole_house import House, whole_house

IMAGES = Path(__file__).parents[2] / "docs" / "images"
COLOURS = 96
HEIGHTS = {360: 740, 1280: 800}
SCHEMES = ("light", "dark")
TOLD = (
    "Nous sommes une association de 6 salariés à Arras, avec une activité économique, sans "
    "convention d’insertion, 300 000 € de chiffre d’affaires. Nous voulons une caisse connectée "
    "à 4 500 € HT et un site marchand à 9 000 € HT."
)
FACTS = {
    **ASSOCIATION,
    "purchases": [
        {"label": "Caisse connectée", "category": "payment", "amount_eur": 4500, "vat": "excluded"},
        {"label": "Site marchand", "category": "ecommerce", "amount_eur": 9000, "vat": "excluded"},
    ],
}
PARTNER = {
    "id": "demo",
    "name": "Réseau Hauts Solidaires",
    "colour": "#7a1f5c",
    "contact": {"name": "Réseau Hauts Solidaires"},
}
REFUSED = {"legal_form": "sarl", "esus": "none", "siae": []}


@dataclass
class Scene:
    """A page in one size and colour scheme, before the house and the partner's site."""

    page: Page
    house: str
    partner: str

    @property
    def wide(self) -> bool:
        """Whether the panel has its place beside the conversation."""
        return (self.page.viewport_size or {"width": 0})["width"] >= 1024

    def begin(self) -> None:
        """Open the full page; the assistant speaks first."""
        self.page.goto(self.house)
        self.replies(0)

    def resume(self, facts: dict[str, object]) -> None:
        """Open a conversation that holds these facts already."""
        links = self.page.request.post(f"{self.house}/api/recaps", data={"facts": facts}).json()
        self.page.goto(links["url"].replace("/recapitulatif/", "/reprendre/"))
        self.page.wait_for_url(f"{self.house}/")
        self.replies(0)

    def replies(self, after: int) -> None:
        """Wait for more messages of the assistant than there were."""
        self.page.locator(".message.assistant").nth(after).wait_for()

    def say(self, text: str) -> None:
        """Send a message and wait for the answer."""
        before = self.page.locator(".message.assistant").count()
        field = self.page.get_by_label("Votre message")
        field.fill(text)
        field.press("Enter")
        self.replies(before)

    def choose(self, label: str) -> None:
        """Take a choice and wait for the answer."""
        before = self.page.locator(".message.assistant").count()
        self.page.get_by_role("log").get_by_role("button", name=label, exact=True).click()
        self.replies(before)

    def panel(self) -> None:
        """Show the panel, in its sheet where there is no room."""
        if not self.wide:
            self.page.get_by_role("button", name="Ce que j’ai compris").click()


def launcher(scene: Scene) -> None:
    scene.page.goto(scene.partner)
    scene.page.locator("iness-widget").wait_for()


def frame(scene: Scene) -> None:
    launcher(scene)
    scene.page.locator("iness-widget button.launch").click()
    scene.page.frame_locator("iness-widget iframe").locator(".message.assistant").wait_for()


def opening(scene: Scene) -> None:
    scene.begin()


def choices(scene: Scene) -> None:
    scene.begin()
    scene.choose("Vérifier mon éligibilité")


def purchases(scene: Scene) -> None:
    scene.resume({name: value for name, value in FACTS.items() if name != "purchases"})
    scene.say("une caisse connectée à 4 500 € HT et un site marchand à 9 000 € HT")


def panel(scene: Scene) -> None:
    scene.begin()
    scene.say(TOLD)
    scene.panel()


def editor(scene: Scene) -> None:
    scene.resume(FACTS)
    scene.panel()
    scene.page.get_by_role("button", name="Modifier : Achats prévus").click()


def eligible(scene: Scene) -> None:
    scene.resume(FACTS)


def criteria(scene: Scene) -> None:
    scene.resume(FACTS)
    fold = scene.page.locator("summary", has_text="Les 13 critères")
    fold.click()
    fold.evaluate("one => one.scrollIntoView({ block: 'start', behavior: 'instant' })")


def refusal(scene: Scene) -> None:
    scene.resume(REFUSED)


def recap(scene: Scene) -> None:
    links = scene.page.request.post(f"{scene.house}/api/recaps", data={"facts": FACTS}).json()
    scene.page.goto(links["url"])


def unavailable(scene: Scene) -> None:
    scene.begin()
    problem = {"detail": "Le service est momentanément indisponible.", "status": 503}
    scene.page.route(
        "**/messages",
        lambda route: route.fulfill(
            status=503,
            headers={"Retry-After": "30", "Content-Type": "application/problem+json"},
            body=json.dumps(problem),
        ),
    )
    scene.page.get_by_label("Votre message").fill(TOLD)
    scene.page.get_by_label("Votre message").press("Enter")
    scene.page.get_by_text("Nouvel essai dans").wait_for()


def offline(scene: Scene) -> None:
    scene.begin()
    scene.page.context.set_offline(True)
    scene.page.get_by_label("Votre message").fill("Combien puis-je obtenir ?")
    scene.page.get_by_label("Votre message").press("Enter")
    scene.page.get_by_role("button", name="Renvoyer").wait_for()


STATES: dict[str, tuple[str, Callable[[Scene], None]]] = {
    "launcher": ("Bouton fermé, sur la page d’un partenaire", launcher),
    "frame": ("Assistant ouvert sur la page d’un partenaire", frame),
    "opening": ("Ouverture, pleine page", opening),
    "choices": ("Question à choix", choices),
    "purchases": ("Liste des achats", purchases),
    "panel": ("« Ce que j’ai compris » après une phrase", panel),
    "editor": ("Une réponse modifiée sur place", editor),
    "eligible": ("Résultat favorable", eligible),
    "criteria": ("Les critères, un par un", criteria),
    "refusal": ("Refus", refusal),
    "recap": ("Récapitulatif", recap),
    "unavailable": ("Service indisponible", unavailable),
    "offline": ("Hors connexion", offline),
}


@contextmanager
def visitor(browser: Browser, width: int, scheme: str) -> Iterator[BrowserContext]:
    """A visitor with this screen."""
    context = browser.new_context(
        viewport={"width": width, "height": HEIGHTS[width]},
        color_scheme="dark" if scheme == "dark" else "light",
        has_touch=width < 1024,
        is_mobile=width < 1024,
        reduced_motion="reduce",
        locale="fr-FR",
    )
    yield context
    context.close()


def save(shot: bytes, path: Path) -> None:
    """Write an image with few colours, which is what makes it small."""
    image = Image.open(io.BytesIO(shot)).convert("RGB")
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


def draw(browser: Browser, house: House, partner: str) -> None:
    """Draw every state in every size and scheme."""
    for name, (_, play) in STATES.items():
        for width in HEIGHTS:
            for scheme in SCHEMES:
                with visitor(browser, width, scheme) as context:
                    page = context.new_page()
                    play(Scene(page, house.url, partner))
                    page.wait_for_timeout(400)
                    save(page.screenshot(), IMAGES / f"{name}-{width}-{scheme}.png")
        print(name, flush=True)


def index() -> str:
    """Return the page that shows them all."""
    drawn = "Dessinées par `scripts/screenshots` sur l’assistant réel."
    lines = ["# L’assistant en images", "", drawn, ""]
    for name, (title, _) in STATES.items():
        lines += [f"## {title}", "", "| | 360 px | 1280 px |", "|---|---|---|"]
        for scheme, words in zip(SCHEMES, ("clair", "sombre"), strict=True):
            shown = [
                f'<img src="{name}-{width}-{scheme}.png" width="{px}" '
                f'alt="{title}, {width} px, {words}">'
                for width, px in ((360, 180), (1280, 480))
            ]
            lines.append(f"| {words} | {shown[0]} | {shown[1]} |")
        lines.append("")
    return "\n".join(lines)


def main() -> None:
    """Draw the images and their page in place of the former ones."""
    IMAGES.mkdir(exist_ok=True)
    for old in IMAGES.glob("*.png"):
        old.unlink()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    partner = f"http://localhost:{port}"
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "partners.yml")
        file.write_text(json.dumps([PARTNER | {"origins": [partner]}]), encoding="utf-8")
        os.environ["PARTNERS_FILE"] = str(file)
        with whole_house() as house, sync_playwright() as playwright:
            site = example_site(house.url, port)
            threading.Thread(target=site.serve_forever, daemon=True).start()
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            draw(browser, house, partner)
            browser.close()
            site.shutdown()
    (IMAGES / "README.md").write_text(index(), encoding="utf-8")


if __name__ == "__main__":
    main()
