"""The recap: a link that holds everything, a page, a PDF; nothing is kept."""

import io
import json
import os
import re
import stat
import time
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from anyio import to_process
from page import validate_pdf_bytes
from pypdf import PdfReader

from bot.gateway import recap_pdf
from bot.gateway.recap_tokens import Recap, RecapTokens, TooLong, UnreadableRecap, secret_keys
from bot.gateway.settings import Settings
from rules_core import Facts, assess, scheme_in_force
from tests.gateway.fake_engine import ON, FakeEngine
from tests.gateway.visiting import check_problem, gateway

FACTS: dict[str, Any] = {
    "legal_form": "association",
    "economic_activity": True,
    "siae": [],
    "headcount": 6,
    "turnover_eur": 300000,
    "sectors": ["other"],
    "digital_core": False,
    "in_region": True,
    "purchases": [
        {"label": "Caisse connectée", "category": "payment", "amount_eur": 4500, "vat": "excluded"},
        {"label": "Site marchand", "category": "ecommerce", "amount_eur": 9000, "vat": "excluded"},
        {"label": "Chaises", "category": "not_digital", "amount_eur": 900, "vat": "included"},
    ],
    "tax_social_compliant": True,
    "in_difficulty": False,
    "last_application_on": "never",
    "unknown": ["other_public_aid_eur"],
}
REFUSED = {"legal_form": "sarl", "esus": "none", "siae": [], "unknown": []}
HOSTILE = '"><img src=x onerror=alert(1)><script>alert(2)</script>{{7*7}}</svg>'
KEY = "une clé d’essai assez longue pour servir"


def text_of(html: str) -> str:
    body = html.split("<body>", 1)[1]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", body).replace("\u00a0", " "))


async def links(client: httpx.AsyncClient, facts: dict[str, Any], **more: Any) -> dict[str, str]:
    asked = {"facts": facts, "on": ON.isoformat(), **more}
    answer = await client.post("/api/recaps", json=asked)
    assert answer.status_code == 200, answer.text
    found: dict[str, str] = answer.json()
    return found


async def read_pdf(client: httpx.AsyncClient, facts: dict[str, Any]) -> PdfReader:
    answer = await client.get((await links(client, facts))["pdf_url"])
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"].startswith("attachment")
    return PdfReader(io.BytesIO(answer.content))


async def test_the_page_says_everything(alone: httpx.AsyncClient) -> None:
    answer = await alone.get((await links(alone, FACTS, partner="cress-hdf"))["url"])
    assert answer.status_code == 200
    text = text_of(answer.text)
    assessment = assess(Facts.from_dict(FACTS), ON).to_dict()
    assert "Récapitulatif du 23 novembre 2026" in text
    assert f"version {assessment['version']}" in text
    assert "Il reste des points à confirmer" in text
    assert "seule la Région Hauts-de-France décide" in text
    assert "Site partenaire : CRESS" in text
    assert "5 400 €" in text
    for said in ("Association", "6 salariés", "Caisse connectée (4 500 € HT)", "Site marchand"):
        assert said in text
    assert "Autres aides publiques Vous ne le savez pas encore" in text
    for criterion in assessment["criteria"]:
        assert criterion["title"] in text
        quote = re.sub(r"\s+", " ", criterion["citation"]["quote"].replace("\u00a0", " "))
        assert quote in text
    for step in assessment["next_steps"]:
        assert step["text"] in text.replace("\u00a0", " ")
    for certifier in assessment["certifiers"]:
        assert certifier["name"] in text
    assert "Signature et cachet" in text


async def test_a_refusal_shows_no_grant_and_no_stamp(alone: httpx.AsyncClient) -> None:
    purchases = {"purchases": FACTS["purchases"]}
    text = text_of((await alone.get((await links(alone, REFUSED | purchases))["url"])).text)
    assert "Votre structure ne semble pas éligible" in text
    assert "Ce qui changerait la réponse" in text
    assert "Subvention estimée" not in text
    assert "Signature et cachet" not in text


async def test_the_page_keeps_its_address_to_itself(alone: httpx.AsyncClient) -> None:
    answer = await alone.get((await links(alone, FACTS))["url"])
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["cache-control"] == "no-store"
    assert "noindex" in answer.headers["x-robots-tag"]
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script", answer.text)


async def test_the_page_leads_to_the_pdf_the_chat_and_the_mail(alone: httpx.AsyncClient) -> None:
    found = await links(alone, FACTS)
    html = (await alone.get(found["url"])).text
    token = found["url"].rsplit("/", 1)[1]
    assert f'href="/recapitulatif/{token}.pdf"' in html
    assert f'href="/reprendre/{token}"' in html
    resume = await alone.get(f"/reprendre/{token}")
    assert f'<iness-resume data-recap="{token}">' in resume.text
    assert resume.headers["referrer-policy"] == "no-referrer"
    assert (await alone.get(f"/reprendre/{token[:-9]}")).status_code == 404
    mail = urlsplit(found["mail_url"])
    assert (mail.scheme, mail.path) == ("mailto", "ess@hautsdefrance.fr")
    query = parse_qs(mail.query)
    assert found["url"] in query["body"][0]
    assert "23 novembre 2026" in query["subject"][0]
    assert len(found["mail_url"]) < 2000, "some mail programs cut longer links"


@pytest.mark.parametrize(
    ("partner", "to", "label"),
    [
        ("helping", ("conseil+iness@reseau.example", ["ess@hautsdefrance.fr"]),
         "Envoyer à Réseau <Nord> et à la Région"),
        ("silent", ("ess@hautsdefrance.fr", None), "Envoyer à ess@hautsdefrance.fr"),
        (None, ("ess@hautsdefrance.fr", None), "Envoyer à ess@hautsdefrance.fr"),
    ],
)  # fmt: skip
async def test_the_mail_goes_to_the_partner_first_when_it_can_be_written_to(
    settings: Settings,
    tmp_path: Path,
    partner: str | None,
    to: tuple[str, list[str] | None],
    label: str,
) -> None:
    site = {"name": "Un site", "origins": []}
    contact = {"name": "Réseau <Nord>", "phone": "03 00 00 00 00"}
    helping = contact | {"email": "conseil+iness@reseau.example"}
    listed = [
        site | {"id": "helping", "contact": helping},
        site | {"id": "silent", "contact": contact},
    ]
    file = tmp_path / "partners.yml"
    file.write_text(json.dumps(listed), encoding="utf-8")
    async with gateway(replace(settings, partners_file=file)) as client:
        found = await links(client, FACTS, partner=partner)
        html = (await client.get(found["url"])).text
    mail = urlsplit(found["mail_url"])
    query = parse_qs(mail.query)
    assert (mail.path, query.get("cc")) == to
    assert found["url"] in query["body"][0]
    assert found["mail_label"] == label
    assert f">{escape(label)}</a>" in html
    assert f'href="{escape(found["mail_url"])}"' in html


async def test_a_partner_gone_since_leaves_the_region(settings: Settings, tmp_path: Path) -> None:
    file = tmp_path / "partners.yml"
    contact = {"name": "Réseau", "email": "a@reseau.example"}
    one = {"id": "gone", "name": "Réseau", "origins": [], "contact": contact}
    file.write_text(json.dumps([one]), encoding="utf-8")
    async with gateway(replace(settings, partners_file=file)) as client:
        url = (await links(client, FACTS, partner="gone"))["url"]
        assert "Envoyer à Réseau et à la Région" in (await client.get(url)).text
    async with gateway(settings) as client:
        html = (await client.get(url)).text
    assert "Envoyer à ess@hautsdefrance.fr" in html
    assert "reseau.example" not in html


async def test_a_label_is_never_markup(alone: httpx.AsyncClient) -> None:
    purchase = {"label": HOSTILE, "category": "other_digital", "amount_eur": 5000}
    facts = FACTS | {"purchases": [purchase]}
    found = await links(alone, facts)
    html = (await alone.get(found["url"])).text
    assert "<img" not in html
    assert "<script" not in html
    assert "&lt;script&gt;alert(2)" in html
    assert "{{7*7}}" in html
    reader = await read_pdf(alone, facts)
    assert "<script>alert(2)</script>" in "".join(page.extract_text() for page in reader.pages)


async def test_the_pdf_reads_like_the_page(alone: httpx.AsyncClient) -> None:
    reader = await read_pdf(alone, FACTS)
    text = " ".join(page.extract_text() for page in reader.pages)
    text = re.sub(r"\s+", " ", text.replace("\u00a0", " "))
    for said in (
        "Récapitulatif du 23 novembre 2026",
        "Il reste des points à confirmer",
        "5 400 €",
        "Caisse connectée",
        "Chaises",
        "Signature et cachet",
        "Qui peut certifier votre projet",
        "avoir moins de 20 salariés",
        f"Page 1 sur {len(reader.pages)}",
    ):
        assert said in text


async def test_the_pdf_is_made_for_everybody(alone: httpx.AsyncClient) -> None:
    reader = await read_pdf(alone, FACTS)
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"].startswith("fr")
    assert root["/MarkInfo"]["/Marked"] is True or root["/MarkInfo"]["/Marked"].value is True
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata
    assert reader.metadata.title == "Aide INESS – récapitulatif du 23 novembre 2026"
    metadata = root["/Metadata"].get_object().get_data().decode()
    assert re.search(r"pdfuaid:part(>|=\")1", metadata)
    kinds = set(structure(root["/StructTreeRoot"]))
    assert {"/H1", "/H2", "/H3", "/Table", "/TH", "/TD", "/L", "/LI", "/P"} <= kinds
    assert "/Figure" not in kinds, "a figure would need a description"


MANY = [
    {"label": f"Logiciel {rank}", "category": "data", "amount_eur": 900 + rank}
    for rank in range(40)
]


@pytest.mark.parametrize(
    "facts",
    [FACTS, FACTS | {"certification": "none"}, REFUSED, FACTS | {"purchases": MANY}, {}],
    ids=["open", "more", "refused", "long", "empty"],
)
async def test_an_independent_checker_finds_the_pdf_conformant(
    alone: httpx.AsyncClient, facts: dict[str, Any]
) -> None:
    content = (await alone.get((await links(alone, facts))["pdf_url"])).content
    report = validate_pdf_bytes(content, profile="ua1")
    assert report.is_compliant, [f"{one.rule_id}: {one.message}" for one in report.failures]
    assert report.rules.total > 100


async def test_each_header_of_a_table_says_what_it_heads(alone: httpx.AsyncClient) -> None:
    root: Any = (await read_pdf(alone, FACTS)).trailer["/Root"]
    headers = [one for one in elements(root["/StructTreeRoot"]) if one["/S"] == "/TH"]
    assert {one["/A"]["/Scope"] for one in headers} == {"/Column", "/Row"}


def structure(node: Any) -> Iterator[str]:
    """Yield the kind of every element of a tagged PDF."""
    return (one["/S"] for one in elements(node))


def elements(node: Any) -> Iterator[Any]:
    """Yield every element of a tagged PDF."""
    node = node.get_object()
    if isinstance(node, list):
        for child in node:
            yield from elements(child)
    elif hasattr(node, "get"):
        if "/S" in node:
            yield node
        if "/K" in node:
            yield from elements(node["/K"])


@pytest.mark.parametrize("ending", ["", ".pdf"])
@pytest.mark.parametrize("change", ["short", "flipped", "other", "garbage", "huge"])
async def test_a_link_that_was_touched_is_lost(
    alone: httpx.AsyncClient, settings: Settings, change: str, ending: str
) -> None:
    token = (await links(alone, FACTS))["url"].rsplit("/", 1)[1]
    foreign = RecapTokens([KEY], 60).make(Recap(FACTS, ON.isoformat(), "1"))
    changed = {
        "short": token[:-9],
        "flipped": token[:60] + ("A" if token[60] != "A" else "B") + token[61:],
        "other": foreign,
        "garbage": "n’importe-quoi",
        "huge": "A" * 20_000,
    }[change]
    answer = await alone.get(f"/recapitulatif/{changed}{ending}")
    assert answer.status_code == 404
    assert "Ce récapitulatif ne peut pas être lu" in answer.text
    assert answer.headers["content-type"].startswith("text/html")


async def test_an_old_link_is_lost(
    alone: httpx.AsyncClient, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = (await links(alone, FACTS))["url"]
    page = text_of((await alone.get(url)).text)
    assert "Il reste valable jusqu’au" in page
    later = time.time() + settings.recap_days * 86_400
    with monkeypatch.context() as patch:
        patch.setattr(time, "time", lambda: later - 60)
        assert (await alone.get(url)).status_code == 200
        patch.setattr(time, "time", lambda: later + 60)
        assert (await alone.get(url)).status_code == 404


async def test_a_link_written_under_other_rules_says_so(
    alone: httpx.AsyncClient, settings: Settings
) -> None:
    tokens: RecapTokens = alone.app.state.services.recaps  # type: ignore[attr-defined]
    old = tokens.make(Recap(FACTS, ON.isoformat(), "2001-01-01"))
    new = tokens.make(Recap(FACTS, ON.isoformat(), scheme_in_force(ON).version))
    changed = "Nos règles ont été mises à jour depuis ce récapitulatif"
    assert changed in (await alone.get(f"/recapitulatif/{old}")).text
    assert changed not in (await alone.get(f"/recapitulatif/{new}")).text


async def test_facts_that_became_impossible_are_a_lost_link(alone: httpx.AsyncClient) -> None:
    tokens: RecapTokens = alone.app.state.services.recaps  # type: ignore[attr-defined]
    token = tokens.make(Recap({"headcount": -3}, ON.isoformat(), "1"))
    assert (await alone.get(f"/recapitulatif/{token}")).status_code == 404


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"facts": {"headcount": -1}}, "headcount"),
        ({"facts": {}, "on": "2026-13-01"}, "date"),
        ({"facts": {}, "on": "1999-01-01"}, "1999"),
        ({"facts": {}, "partner": "inconnu"}, "partenaire"),
        ({"facts": {}, "autre": 1}, "autre"),
        ({}, "facts"),
    ],
)
async def test_a_recap_of_nonsense_is_refused(
    alone: httpx.AsyncClient, asked: dict[str, Any], said: str
) -> None:
    answer = await alone.post("/api/recaps", json=asked)
    problem = check_problem(answer, 422)
    assert said in str(problem)


async def test_facts_too_long_for_a_link_are_refused(alone: httpx.AsyncClient) -> None:
    purchases = [
        {"label": sha256(bytes([i])).hexdigest() * 3, "category": "data"} for i in range(100)
    ]
    answer = await alone.post("/api/recaps", json={"facts": {"purchases": purchases}})
    assert "trop longues" in check_problem(answer, 422)["detail"]


async def test_a_recap_is_taken_up_again(client: httpx.AsyncClient, engine: FakeEngine) -> None:
    token = (await links(client, FACTS))["url"].rsplit("/", 1)[1]
    answer = await client.post("/api/conversations", json={"recap": token})
    assert answer.status_code == 201
    assert engine.received[0]["facts"] == Facts.from_dict(FACTS).to_dict()
    answer = await client.post("/api/conversations", json={"recap": token[:-5]})
    assert "récapitulatif" in check_problem(answer, 422)["detail"]


async def test_taking_up_a_recap_leads_back_to_the_partners_chat(
    alone: httpx.AsyncClient,
) -> None:
    for partner, said in (("cress-hdf", True), (None, False)):
        url = (await links(alone, FACTS, partner=partner))["url"]
        html = (await alone.get(url.replace("/recapitulatif/", "/reprendre/"))).text
        assert ('data-partner="cress-hdf"' in html) is said


@pytest.mark.parametrize(
    ("asked", "kept"), [(None, "cress-hdf"), ("iriae-hdf", "iriae-hdf"), ("gone", None)]
)
async def test_a_recap_taken_up_again_keeps_its_partner(
    client: httpx.AsyncClient, engine: FakeEngine, asked: str | None, kept: str | None
) -> None:
    tokens: RecapTokens = client.app.state.services.recaps  # type: ignore[attr-defined]
    left = asked == "gone"
    recap = Recap(FACTS, ON.isoformat(), "1", "parti-depuis" if left else "cress-hdf")
    body = {"recap": tokens.make(recap), "partner": None if left else asked}
    assert (await client.post("/api/conversations", json=body)).status_code == 201
    assert engine.received[0].get("partner") == kept


async def test_a_drawing_that_dies_is_tried_again_later(
    alone: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recap_pdf, "draw_pdf", end_at_once)
    answer = await alone.get((await links(alone, FACTS))["pdf_url"])
    assert "Réessayez" in check_problem(answer, 503)["detail"]


def end_at_once(html: str) -> bytes:
    os._exit(1)


@pytest.mark.parametrize("failure", [OSError("libpango"), ImportError("weasyprint")])
async def test_without_the_drawing_libraries_printing_is_proposed(
    alone: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    async def broken(*args: object, **kwargs: object) -> bytes:
        raise failure

    monkeypatch.setattr(to_process, "run_sync", broken)
    url = (await links(alone, FACTS))["pdf_url"]
    answer = await alone.get(url)
    assert answer.status_code == 503
    assert answer.headers["content-type"] == "application/problem+json"
    assert "imprimez la page" in answer.json()["detail"]
    page = await alone.get(url, headers={"Accept": "text/html,*/*"})
    assert page.status_code == 503
    assert "imprimez la page" in text_of(page.text)


async def test_too_many_pdfs_at_once_wait_or_come_back(
    alone: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recap_pdf, "WAITING", 0)
    answer = await alone.get((await links(alone, FACTS))["pdf_url"])
    problem = check_problem(answer, 503)
    assert "Réessayez" in problem["detail"]


def test_a_pdf_asks_for_nothing_outside() -> None:
    page = (
        '<html lang="fr"><head><title>x</title><link rel="stylesheet" href="file:///etc/hosts">'
        '</head><body><p>a</p><img alt="b" src="http://127.0.0.1:9/x.png">'
        '<img alt="c" src="data:image/svg+xml,<svg/>"></body></html>'
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("socket.socket.connect", lambda *_: pytest.fail("it went outside"))
        assert recap_pdf.draw_pdf(page).startswith(b"%PDF")


def test_the_key_is_made_once_and_is_ours_alone(tmp_path: Path) -> None:
    file = tmp_path / "var" / "secret.key"
    (first,) = secret_keys("", file)
    assert secret_keys("", file) == [first]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in file.parent.iterdir()] == ["secret.key"]


def test_a_short_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="SECRET_KEY"):
        secret_keys("trop-courte", tmp_path / "x")


def test_a_file_out_of_reach_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ValueError, match=r"secret\.key"):
        secret_keys("", tmp_path / "file" / "secret.key")


def test_a_new_key_still_reads_what_the_old_one_wrote(tmp_path: Path) -> None:
    old, new = "a" * 40, "b" * 40
    token = RecapTokens([old], 60).make(Recap(FACTS, "2026-11-23", "1"))
    assert RecapTokens(secret_keys(f"{new} {old}", tmp_path), 60).read(token).facts == FACTS
    with pytest.raises(UnreadableRecap):
        RecapTokens([new], 60).read(token)


def test_nothing_can_be_read_in_a_token() -> None:
    tokens = RecapTokens([KEY], 60)
    recap = Recap(FACTS, "2026-11-23", "1")
    first, second = tokens.make(recap), tokens.make(recap)
    assert first != second
    assert tokens.read(first) == tokens.read(second) == recap
    assert re.fullmatch(r"[A-Za-z0-9_-]+", first)
    assert len(first) < 900


def test_a_token_has_a_limit() -> None:
    label = "".join(chr(0x4E00 + i * 37 % 20_000) for i in range(8000))
    with pytest.raises(TooLong):
        RecapTokens([KEY], 60).make(Recap({"label": label}, "2026-11-23", "1"))


async def test_the_published_address_is_in_the_links(settings: Settings) -> None:
    async with gateway(replace(settings, public_url="https://iness.example")) as client:
        found = await links(client, FACTS)
        assert found["url"].startswith("https://iness.example/recapitulatif/")
        assert found["pdf_url"] == found["url"] + ".pdf"
