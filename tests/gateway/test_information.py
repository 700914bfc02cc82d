"""The pages to read: French, whole, without anything inline, and leading somewhere."""

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

import httpx
import pytest

from bot.gateway import information
from bot.gateway.settings import LegalNotice, Settings
from rules_core import scheme_in_force
from tests.gateway.visiting import gateway

PAGES = {
    "/regles": "Les règles",
    "/accessibilite": "Accessibilité",
    "/confidentialite": "Confidentialité",
    "/mentions-legales": "Mentions légales",
}


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text)).replace("\u00a0", " ")


@pytest.mark.parametrize(("path", "title"), PAGES.items())
async def test_a_page_is_whole(alone: httpx.AsyncClient, path: str, title: str) -> None:
    answer = await alone.get(path)
    html = answer.text
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert (await alone.head(path)).status_code == 200
    assert html.startswith('<!doctype html>\n<html lang="fr">')
    assert f"<title>{title} – Assistant INESS</title>" in html
    assert re.search(r'<meta name="description" content="[^"]{30,}"', html)
    assert html.count("<h1") == html.count("<main") == 1
    levels = [int(level) for level in re.findall(r"<h([1-6])", html)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert f'href="{path}" aria-current="page"' in html


@pytest.mark.parametrize("path", PAGES)
async def test_nothing_is_inline(alone: httpx.AsyncClient, path: str) -> None:
    html = (await alone.get(path)).text
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)|javascript:", html)


@pytest.mark.parametrize("path", PAGES)
async def test_its_links_lead_somewhere(alone: httpx.AsyncClient, path: str) -> None:
    html = (await alone.get(path)).text
    for target in set(re.findall(r'(?:href|src)="([^"]+)"', html)):
        if target.startswith("#"):
            assert f'id="{target[1:]}"' in html
        elif target.startswith("/"):
            assert (await alone.get(target)).status_code == 200, target
        else:
            assert re.match(r"(tel:\+33|mailto:ess@hautsdefrance\.fr|https://)", target), target


async def test_the_rules_are_those_in_force(
    alone: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(information, "today", lambda: date(2026, 11, 23))
    html = plain((await alone.get("/regles")).text)
    scheme = scheme_in_force(date(2026, 11, 23))
    assert scheme.version in html
    for parameter in scheme.details.values():
        assert parameter.title in html
        assert parameter.text.replace("\u00a0", " ") in html
        assert plain(parameter.citation.quote) in html
    for criterion in scheme.criteria:
        assert criterion.title.replace(" :", " :") in html
        assert plain(criterion.citation.quote) in html
    for text in scheme.assumptions.values():
        assert plain(text) in html


async def test_without_rules_in_force_the_page_says_so(
    alone: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(information, "today", lambda: date(1999, 1, 1))
    answer = await alone.get("/regles")
    assert answer.status_code == 200
    assert "Aucune règle n’est en vigueur aujourd’hui" in plain(answer.text)
    assert "30 000" not in plain(answer.text)


async def test_what_the_region_must_complete_is_said(alone: httpx.AsyncClient) -> None:
    assert (
        plain((await alone.get("/mentions-legales")).text).count("à compléter par la Région") == 3
    )
    assert "à compléter par la Région" in plain((await alone.get("/confidentialite")).text)


async def test_what_the_region_completed_is_shown_as_text(settings: Settings) -> None:
    legal = LegalNotice(
        publisher="Région <b>Hauts-de-France</b>",
        director="Mme X",
        host="Hébergeur & Cie",
        dpo="dpo@example.org",
    )
    async with gateway(replace(settings, legal=legal, retention_days=45)) as client:
        page = (await client.get("/mentions-legales")).text
        assert "Région &lt;b&gt;Hauts-de-France&lt;/b&gt;" in page
        assert "Hébergeur &amp; Cie" in page
        assert "à compléter" not in page
        privacy = plain((await client.get("/confidentialite")).text)
        assert "sinon 45 jours après votre dernière visite" in privacy
        assert "à compléter" not in privacy
        assert f"au bout de {settings.recap_days} jours" in privacy


async def test_partners_logos_are_not_denied(alone: httpx.AsyncClient) -> None:
    said = plain((await alone.get("/confidentialite")).text)
    assert "l’assistant peut afficher son logo, demandé à ce même site" in said


async def test_an_engine_away_changes_nothing(alone: httpx.AsyncClient) -> None:
    for path in PAGES:
        assert (await alone.get(path)).status_code == 200
