"""Partners as configuration: read strictly, and followed by frames, origins and conversations."""

from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from bot.gateway.partners import Partners, contrast_with_white, origin_of, read_partners
from bot.gateway.settings import PARTNERS, Settings
from tests.gateway.visiting import check_problem, gateway, open_visit

ENTRY = """
- id: cress-hdf
  name: CRESS
  origins: ["https://www.cress.example", "https://cress.example:8443"]
  colour: "#7A1F5C"
  logo: https://www.cress.example/logo.svg
  contact: {name: CRESS, phone: 03 00 00 00 00, email: accueil@cress.example}
"""


def read(folder: Path, text: str) -> Partners:
    file = folder / "partners.yml"
    file.write_text(text, encoding="utf-8")
    return read_partners(file)


def test_the_file_we_ship_is_read_and_invents_no_contact() -> None:
    partners = read_partners(PARTNERS)
    assert {"cress-hdf", "iriae-hdf", "urscop-hdf", "demo"} == {one.id for one in partners}
    assert not any(one.contact.phone or one.contact.email for one in partners)
    assert partners.accepts("http://localhost:8001")


def test_everything_of_a_partner_is_read(tmp_path: Path) -> None:
    partner = read(tmp_path, ENTRY).get("cress-hdf")
    assert partner is not None
    assert partner.origins == ("https://www.cress.example", "https://cress.example:8443")
    assert (partner.colour, partner.contact.phone) == ("#7a1f5c", "03 00 00 00 00")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("cress-hdf", "CRESS", "id"),
        ("name: CRESS\n", "", "name"),
        ("  colour:", "  couleur:", "couleur"),
        ('"https://www.cress.example"', '"https://www.cress.example/"', "origine"),
        ('"https://www.cress.example"', '"http://www.cress.example"', "origine"),
        ('"https://www.cress.example"', '"*"', "origine"),
        ('"https://www.cress.example"', '"https://*.cress.example"', "origine"),
        ('"https://www.cress.example"', '"https://a.example; script-src *"', "origine"),
        ("#7A1F5C", "#ffdd00", "trop claire"),
        ("#7A1F5C", "rouge", "colour"),
        ("https://www.cress.example/logo.svg", "https://ailleurs.example/l.svg", "logo"),
        ("https://www.cress.example/logo.svg", "https://www.cress.example/a;b", "logo"),
        ("03 00 00 00 00", "javascript:alert(1)", "phone"),
        ("accueil@cress.example", "accueil", "email"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in ENTRY
    with pytest.raises(ValueError, match=said):
        read(tmp_path, ENTRY.replace(old, new))


def test_an_id_is_given_once(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="deux fois"):
        read(tmp_path, ENTRY + ENTRY)


@pytest.mark.parametrize("text", ["- [", "cress", "cress-hdf: {}"])
def test_a_file_that_is_no_list_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(ValueError, match=r"partners\.yml"):
        read(tmp_path, text)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="ne peut pas être lu"):
        read_partners(tmp_path / "absent.yml")


@pytest.mark.parametrize(
    ("address", "exact"),
    [
        ("https://a.example", True),
        ("https://a.example:8443", True),
        ("http://localhost:8001", True),
        ("http://[::1]:8001", True),
        ("https://a.example:443", False),
        ("https://A.example", False),
        ("https://a.example/x", False),
        ("https://u@a.example", False),
        ("http://a.example", False),
        ("file:///tmp", False),
        ("https://a.example:port", False),
        ("null", False),
    ],
)
def test_an_origin_is_written_as_browsers_send_it(address: str, exact: bool) -> None:
    assert (origin_of(address) == address) is exact


def test_contrast_is_the_one_of_wcag() -> None:
    assert contrast_with_white("#000000") == pytest.approx(21)
    assert contrast_with_white("#ffffff") == pytest.approx(1)
    assert contrast_with_white("#767676") == pytest.approx(4.54, abs=0.01)


async def test_an_unknown_partner_is_refused_kindly(client: httpx.AsyncClient) -> None:
    answer = await client.post("/api/conversations", json={"partner": "inconnu"})
    assert "partenaire" in check_problem(answer, 422)["detail"]


@pytest.mark.parametrize("origin", ["http://localhost:8001", "http://gateway", None])
async def test_a_known_site_may_open_a_conversation(
    client: httpx.AsyncClient, origin: str | None
) -> None:
    headers = {"Origin": origin} if origin else {}
    answer = await client.post("/api/conversations", json={}, headers=headers)
    assert answer.status_code == 201


@pytest.mark.parametrize(
    "origin", ["https://ailleurs.example", "null", "http://localhost:8002", "http://[x"]
)
async def test_an_unknown_site_may_not(client: httpx.AsyncClient, origin: str) -> None:
    answer = await client.post("/api/conversations", json={}, headers={"Origin": origin})
    assert "n’est pas déclaré" in check_problem(answer, 403)["detail"]


async def test_our_published_address_is_ours(settings: Settings, engine: object) -> None:
    async with gateway(replace(settings, public_url="https://iness.example")) as client:
        headers = {"Origin": "https://iness.example"}
        answer = await client.post("/api/conversations", json={}, headers=headers)
        assert answer.status_code == 201


async def test_the_frame_is_the_chat_with_the_partners_words(alone: httpx.AsyncClient) -> None:
    params = {"partner": "demo", "origin": "http://localhost:8001"}
    answer = await alone.get("/embed", params=params)
    chat = (await alone.get("/")).text
    assert answer.status_code == 200
    assert "<iness-chat>" in answer.text
    assert '<body data-mode="embed" data-partner="demo"' in answer.text
    assert 'data-host-origin="http://localhost:8001"' in answer.text
    assert 'src="static/js/embed.js"' in answer.text
    assert answer.text.count("<script") == chat.count("<script") + 1


@pytest.mark.parametrize(
    ("partner", "origin", "status"),
    [
        ("inconnu", "http://localhost:8001", 404),
        ("", "", 404),
        ("demo", "https://ailleurs.example", 403),
        ("cress-hdf", "http://localhost:8001", 403),
        ("demo", '"><script>alert(1)</script>', 403),
    ],
)
async def test_a_refused_site_gets_a_clear_page(
    alone: httpx.AsyncClient, partner: str, origin: str, status: int
) -> None:
    answer = await alone.get("/embed", params={"partner": partner, "origin": origin})
    assert answer.status_code == status
    assert "L’assistant ne peut pas s’afficher ici" in answer.text
    assert "tel:+33374270027" in answer.text
    assert "alert(1)</script>" not in answer.text
    assert answer.headers["content-security-policy"].endswith("frame-ancestors *")


async def test_a_partners_logo_is_the_only_image_from_elsewhere(
    settings: Settings, tmp_path: Path
) -> None:
    read(tmp_path, ENTRY)
    async with gateway(replace(settings, partners_file=tmp_path / "partners.yml")) as client:
        answer = await client.get("/embed", params={"partner": "cress-hdf"})
        policy = answer.headers["content-security-policy"]
        assert "img-src https://www.cress.example/logo.svg 'self' data:;" in policy
        assert 'data-logo="https://www.cress.example/logo.svg"' in answer.text


async def test_the_loader_may_be_loaded_by_any_site(alone: httpx.AsyncClient) -> None:
    answer = await alone.get("/widget.js", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["cross-origin-resource-policy"] == "cross-origin"
    assert "max-age=3600" in answer.headers["cache-control"]
    assert "set-cookie" not in answer.headers
    again = await alone.get("/widget.js", headers={"If-None-Match": answer.headers["etag"]})
    assert again.status_code == 304


async def test_a_conversation_remembers_its_partner(
    client: httpx.AsyncClient, engine: object
) -> None:
    visit = await open_visit(client, partner="demo")
    assert engine.received[0] == {"opened": visit.id, "partner": "demo"}  # type: ignore[attr-defined]


@pytest.mark.parametrize("path", ["/?partner={}", "/embed?partner={}"])
async def test_a_partner_is_reached_before_the_region(
    settings: Settings, tmp_path: Path, path: str
) -> None:
    file = tmp_path / "partners.yml"
    quiet = ENTRY.replace("cress-hdf", "quiet").replace("phone: 03 00 00 00 00, ", "phone: , ")
    file.write_text(
        ENTRY.replace("name: CRESS", 'name: "CRESS <b>"')
        + quiet.replace("accueil@cress.example", ""),
        encoding="utf-8",
    )
    async with gateway(replace(settings, partners_file=file)) as client:
        html = (await client.get(path.format("cress-hdf"))).text
        none = (await client.get(path.format("quiet"))).text
        plain = (await client.get("/?partner=inconnu")).text
    region = html.index("La Région vous répond")
    for said in ("CRESS &lt;b&gt;</p>", 'href="tel:0300000000"', 'href="mailto:accueil@cress'):
        assert html.index(said) < region
    assert "<b>" not in html
    assert none.count('class="pop-title"') == plain.count('class="pop-title"') == 1
