"""The whole house: the gateway, the engine it starts, the trained model, one database."""

import json
import os
import re
import signal
import sqlite3
import threading
import uuid
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.gateway.schemas import Opened, Turn
from tests.gateway.whole_house import ROOT, House, answers, if_it_can_run, until, whole_house

pytestmark = if_it_can_run


@pytest.fixture(scope="module")
def house() -> Iterator[House]:
    with whole_house() as running:
        yield running


class Visitor:
    """Somebody who talks and insists."""

    def __init__(self, house: House) -> None:
        self.client = httpx.Client(base_url=house.url, timeout=30)
        until(lambda: answers(f"{house.url}/readyz", 200), "the house is ready again")
        answer = self.client.post("/api/conversations", json={})
        assert answer.status_code == 201, answer.text
        self.opened = Opened.model_validate(answer.json())
        self.path = f"/api/conversations/{self.opened.id}"
        self.client.headers["Authorization"] = f"Bearer {self.opened.token}"
        self.state = self.opened.state

    def send(self, text: str, id: str | None = None) -> httpx.Response:
        body = {"message_id": id or str(uuid.uuid4()), "text": text}
        return self.client.post(f"{self.path}/messages", json=body)

    def say(self, text: str, id: str | None = None) -> Turn:
        """Send one message, again with the same id as long as the answer is 503."""
        id = id or str(uuid.uuid4())

        def answered() -> httpx.Response | None:
            answer = self.send(text, id)
            assert answer.status_code in (200, 503), answer.text
            return answer if answer.status_code == 200 else None

        turn = Turn.model_validate(until(answered, f"an answer to {text!r}").json())
        assert turn.messages
        self.state = turn.state
        return turn

    def history(self) -> list[dict[str, Any]]:
        answer = until(
            lambda: (a := self.client.get(self.path)).status_code == 200 and a, "the history"
        )
        Turn.model_validate(answer.json())
        messages: list[dict[str, Any]] = answer.json()["messages"]
        return messages


PLAIN = {
    "siae": "non",
    "economic_activity": "oui",
    "sectors": "aide à domicile",
    "turnover_eur": "300 000 €",
    "digital_core": "non",
    "in_region": "oui",
    "purchases": "une caisse connectée 4500 HT et un site e-commerce pour 9000 HT",
    "tax_social_compliant": "oui",
    "in_difficulty": "non",
    "last_application_on": "jamais",
    "other_public_aid_eur": "0",
    "certification": "non",
}


def test_the_issues_visitor_gets_5400(house: House) -> None:
    visitor = Visitor(house)
    assert visitor.opened.messages[0].author == "assistant"
    visitor.say("bonjour")
    visitor.say("on est une asso de 6 salariés à Arras, budget 300 000 €, aide à domicile")
    for _ in range(20):
        if visitor.state.asking is None:
            break
        asked = visitor.state.asking
        visitor.say(PLAIN[asked])
        if asked == "purchases" and visitor.state.asking == "purchases":
            visitor.say("c'est tout")
    assert visitor.state.assessment.verdict == "eligible"
    assert visitor.state.assessment.grant
    assert visitor.state.assessment.grant.amount_eur == 5400
    assert "verdict" in [message.get("kind") for message in visitor.history()]


def test_a_company_without_esus_is_refused_in_three_turns(house: House) -> None:
    visitor = Visitor(house)
    for text in ("une SARL", "non", "non"):
        visitor.say(text)
    assert visitor.state.assessment.verdict == "not_eligible"


def test_facts_are_changed_without_a_sentence_and_once(house: House) -> None:
    visitor = Visitor(house)
    visitor.say("association de 25 salariés")
    assert visitor.state.assessment.verdict == "not_eligible"
    body = {"message_id": str(uuid.uuid4()), "facts": {"headcount": 12}}
    first, again = (visitor.client.post(f"{visitor.path}/messages", json=body) for _ in range(2))
    assert first.content == again.content
    turn = Turn.model_validate(first.json())
    assert (turn.state.turn, turn.state.asking) == (2, "siae")
    assert "au lieu de 25" in turn.messages[0].text
    said = [one["text"] for one in visitor.history() if one["author"] == "visitor"]
    assert said == ["association de 25 salariés", "Nombre de salariés : 12"]
    wrong = {"message_id": str(uuid.uuid4()), "facts": {"headcount": -1}}
    refused = visitor.client.post(f"{visitor.path}/messages", json=wrong)
    assert (refused.status_code, refused.json()["fact"]) == (422, "headcount")
    assert visitor.say('/inform{"headcount": 3}').state.facts.headcount == 12  # type: ignore[attr-defined]


def test_both_ways_give_the_same_assessment(house: House) -> None:
    visitor = Visitor(house)
    visitor.say("on est une asso de 6 salariés à Arras")
    facts = visitor.state.facts.model_dump(mode="json", exclude_unset=True)
    answer = visitor.client.post("/api/assessments", json={"facts": facts})
    assert answer.json() == visitor.state.assessment.model_dump(mode="json", exclude_unset=True)


def test_an_engine_killed_between_two_turns_loses_nothing(house: House) -> None:
    visitor = Visitor(house)
    visitor.say("on est une association")
    visitor.say("non")
    before = visitor.history()
    killed = house.engine()
    os.kill(killed, signal.SIGKILL)
    until(lambda: house.engine() not in (0, killed), "another engine", pause=0.01)
    answer = visitor.send("oui")
    assert answer.status_code == 503, "the new engine cannot have loaded already"
    assert int(answer.headers["retry-after"]) >= 1
    assert httpx.post(f"{house.url}/api/assessments", json={"facts": {}}).status_code == 200
    visitor.say("oui")
    assert visitor.history()[: len(before)] == before


@pytest.mark.parametrize("moment", ["at once", "once committed"])
def test_an_engine_killed_within_a_turn_applies_it_once(house: House, moment: str) -> None:
    visitor = Visitor(house)
    visitor.say("bonjour")
    before, id = visitor.history(), str(uuid.uuid4())
    text = f"on est une association de 6 salariés à Arras, {moment}"
    first: list[httpx.Response] = []
    sending = threading.Thread(target=lambda: first.append(visitor.send(text, id)))
    with sqlite3.connect(house.database) as database:

        def version() -> int:
            number: int = database.execute("PRAGMA data_version").fetchone()[0]
            return number

        seen = version()
        sending.start()
        if moment == "once committed":
            until(lambda: version() != seen, "the turn's commit", pause=0)
        os.kill(house.engine(), signal.SIGKILL)
    sending.join()
    again = visitor.say(text, id)
    if first[0].status_code == 200:
        assert first[0].json() == again.model_dump(mode="json", exclude_unset=True)
    history = visitor.history()
    assert history[: len(before)] == before
    assert [m["text"] for m in history].count(text) == 1
    assert visitor.state.facts.headcount == 6  # type: ignore[attr-defined]


def test_a_hung_engine_is_replaced_and_the_message_goes_through(house: House) -> None:
    visitor = Visitor(house)
    visitor.say("bonjour")  # by an engine that serves, not by one still starting after a test
    hung = house.engine()
    os.kill(hung, signal.SIGSTOP)
    visitor.say("on est une scop")
    assert house.engine() != hung
    assert visitor.state.facts.legal_form == "scop"  # type: ignore[attr-defined]


def test_erasing_leaves_no_row(house: House) -> None:
    visitor = Visitor(house)
    visitor.say("une SCIC de 12 salariés à Lille")
    assert visitor.client.delete(visitor.path).status_code == 204
    assert visitor.client.get(visitor.path).status_code == 404
    with sqlite3.connect(house.database) as database:
        assert visitor.opened.id not in "\n".join(database.iterdump())


def test_the_documented_purge_erases_what_is_old_and_nothing_else(house: House) -> None:
    guide = (ROOT / "docs/exploitation.md").read_text(encoding="utf-8")
    purge = re.search(r"<<'SQL'\n(.*?)\nSQL\n", guide, re.S)
    assert purge
    old, recent = Visitor(house), Visitor(house)
    for visitor in (old, recent):
        visitor.say("une SCIC de 12 salariés à Lille")
    with closing(sqlite3.connect(house.database, isolation_level=None)) as database:
        aged = "UPDATE conversations SET last_seen = datetime('now', '-2 months') WHERE id = ?"
        database.execute(aged, (old.opened.id,))
        database.executescript(purge[1])
        kept = "\n".join(database.iterdump())
    assert old.opened.id not in kept
    assert recent.opened.id in kept
    assert recent.say("6 salariés").messages


def test_the_output_is_structured_and_silent_about_visitors(house: House) -> None:
    visitor = Visitor(house)
    visitor.say("notre association Lézarde-Xylophone compte 6 salariés")
    visitor.say("Lézarde-Xylophone !!!")
    output = house.output.read_text(encoding="utf-8")
    assert "Lézarde" not in output
    assert visitor.opened.token not in output
    (plain,) = [line for line in output.splitlines() if not line.startswith("{")]
    assert plain.endswith(house.url.replace("127.0.0.1", "localhost"))
    entries = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    assert {"gateway", "engine"} <= {entry["source"] for entry in entries}


def test_the_gateway_takes_its_engine_with_it(house: House) -> None:
    engine = house.engine()
    house.process.terminate()
    assert house.process.wait(30) in (0, -signal.SIGTERM)
    assert not Path(f"/proc/{engine}").exists()
