"""A stand-in for the house: the contract's API with a scripted dialogue and faults on demand.

It serves the real widget under the real content security policy, and takes its assessments from
`rules_core`, so what the pages show has the shape and the words of the real answers.
"""

from __future__ import annotations

import threading
import uuid
from collections import deque
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.responses import FileResponse, JSONResponse

from bot.gateway.fact_controls import FACT_WORDS
from bot.gateway.files import CompactFiles
from rules_core import Changes, Facts, InvalidFact, assess
from rules_core.vocabulary import FACT_TITLES, LABELS

WIDGET = Path(__file__).parents[2] / "bot" / "widget"
ON = date(2026, 11, 23)
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; font-src 'self'; manifest-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'"
)

Message = dict[str, Any]

QUESTIONS: dict[str, tuple[str, dict[str, Any]]] = {
    "legal_form": (
        "Quelle est la **forme juridique** de votre structure ?",
        {label: value for value, label in LABELS["legal_form"].items()},
    ),
    "economic_activity": (
        "Votre association a-t-elle une **activité économique** ?",
        {"Oui": True, "Non": False},
    ),
    "headcount": ("Combien de **salariés** avez-vous ?", {}),
    "turnover_eur": ("Quel est votre **chiffre d’affaires** annuel ?", {}),
    "purchases": (
        "Que souhaitez-vous **acheter**, et à quel prix ? Par exemple :\n"
        "- une caisse connectée à 4 500 € HT ;\n- un site de e-commerce à 9 000 € HT.",
        {},
    ),
}
PURCHASES = [
    {
        "label": "Caisse connectée",
        "category": "payment",
        "amount_eur": 4500,
        "vat": "excluded",
    },
    {
        "label": "Site de e-commerce",
        "category": "ecommerce",
        "amount_eur": 9000,
        "vat": "excluded",
    },
]
REST: dict[str, Any] = {
    "siae": [],
    "sectors": ["other"],
    "digital_core": False,
    "in_region": True,
    "tax_social_compliant": True,
    "in_difficulty": False,
    "last_application_on": "never",
    "other_public_aid_eur": 0,
}
TYPED: dict[str, Any] = {
    "legal_form": "association",
    "headcount": 6,
    "turnover_eur": 300000,
    "purchases": PURCHASES,
}
GREETING = (
    "Bonjour ! Je vous aide à savoir si votre structure peut recevoir l’**aide INESS** de la "
    "Région Hauts-de-France pour son projet numérique, et de quel montant.\n\n"
    "Que souhaitez-vous faire ?"
)
START = "Vérifier mon éligibilité"
ANSWERS: dict[str, tuple[str, str, str]] = {
    "combien": (
        "faq",
        "grant_amount",
        "L’aide couvre **40 %** de vos investissements éligibles hors taxes, entre 1 200 € et "
        "12 000 €.",
    ),
    "quelqu": (
        "handoff",
        "human_contact",
        "Vous pouvez joindre la Région :\n- par téléphone au 03 74 27 00 27 ;\n"
        "- par courriel à ess@hautsdefrance.fr ;\n- sur "
        "[entreprises.hautsdefrance.fr](https://entreprises.hautsdefrance.fr).",
    ),
    "date": (
        "notice",
        "scheme_validity",
        "La brochure n’est pas datée : le dispositif a pu être modifié depuis.",
    ),
    "charabia": (
        "fallback",
        "not_understood",
        "Je n’ai pas compris. Pouvez-vous le dire autrement ?",
    ),
}
AFTER = ["Détail des critères", "Modifier une réponse", "Étapes de certification", "Recommencer"]


@dataclass
class Talk:
    """One conversation of the stand-in."""

    token: str
    facts: dict[str, Any] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)
    answered: dict[str, dict[str, Any]] = field(default_factory=dict)
    asking: str | None = None
    turn: int = 0
    feedback: dict[str, Any] | None = None


@dataclass
class Fault:
    """What the next message call does instead of answering."""

    status: int
    detail: str
    retry_after: int | None = None
    applied: bool = False


def state_of(talk: Talk) -> dict[str, Any]:
    """Return the contract's State, its assessment made by the rules core."""
    facts = Facts.from_dict(talk.facts)
    return {
        "facts": facts.to_dict(),
        "asking": talk.asking,
        "assessment": assess(facts, ON).to_dict(),
        "turn": talk.turn,
    }


def known_of(talk: Talk) -> dict[str, Any]:
    """Return the State as the public API gives it, with the opinion given."""
    return state_of(talk) | {"feedback": talk.feedback}


def say(kind: str, topic: str | None, text: str, choices: list[str] | None = None) -> Message:
    """Return one message of the assistant."""
    return {
        "author": "assistant",
        "kind": kind,
        "topic": topic,
        "text": text,
        "choices": [{"id": uuid.uuid4().hex[:12], "label": label} for label in choices or []],
    }


def problem(status: int, detail: str, retry_after: int | None = None) -> JSONResponse:
    """Return an RFC 9457 error."""
    headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
    body = {"type": "about:blank", "title": "Erreur", "status": status, "detail": detail}
    return JSONResponse(body, status, headers, media_type="application/problem+json")


class FakeHouse:
    """The stand-in and its controls: faults, replies prepared in advance, a gate."""

    def __init__(self) -> None:
        self.talks: dict[str, Talk] = {}
        self.faults: deque[Fault] = deque()
        self.opening_faults: deque[Fault] = deque()
        self.erasing_faults: deque[Fault] = deque()
        self.prepared: deque[list[Message]] = deque()
        self.received: list[dict[str, Any]] = []
        self.recaps: list[dict[str, Any]] = []
        self.opinions: list[dict[str, Any]] = []
        self.aside_faults: deque[Fault] = deque()
        self.gate = threading.Event()
        self.gate.set()
        self.app = self._build()

    def prepare(self, *messages: Message) -> None:
        """Answer the next message with these instead of the script."""
        self.prepared.append(list(messages))

    def fail(self, status: int, detail: str = "", *, after: int | None = None) -> None:
        """Refuse the next message, which is not applied."""
        self.faults.append(Fault(status, detail, after))

    def lose_reply(self) -> None:
        """Apply the next message, then fail before its reply leaves."""
        self.faults.append(Fault(503, "", 0, applied=True))

    def turn(self, talk: Talk, said: str) -> list[Message]:
        """Apply what the visitor said and return the replies."""
        talk.turn += 1
        talk.messages.append({"author": "visitor", "text": said})
        replies = self.prepared.popleft() if self.prepared else self._script(talk, said)
        talk.messages.extend(replies)
        return replies

    def edit(self, talk: Talk, facts: dict[str, Any]) -> list[Message]:
        """Apply an edit and return the replies."""
        changes = Changes.from_dict(facts, ON)
        touched = {*changes.values, *changes.unknown, *changes.taken_back}
        unknown = [name for name in talk.facts.get("unknown", []) if name not in touched]
        kept = {name: value for name, value in talk.facts.items() if name not in touched}
        talk.facts = {**kept, **changes.values, "unknown": [*unknown, *changes.unknown]}
        noted = say("notice", "summary", "J’ai noté votre changement.")
        talk.turn += 1
        replies = [noted, *self._next(talk)]
        talk.messages += [{"author": "visitor", "text": changes.said()}, *replies]
        return replies

    def _script(self, talk: Talk, said: str) -> list[Message]:
        for word, (kind, topic, text) in ANSWERS.items():
            if word in said.lower():
                return [say(kind, topic, text), *self._ask(talk)]
        if said == "Recommencer":
            talk.facts = {}
            talk.asking = "legal_form"
            talk.messages.clear()
            again = say("greeting", "restart", "C’est reparti : vos réponses sont remises à zéro.")
            return [again, *self._ask(talk)]
        if said.startswith("Modifier : "):
            titles = {title: name for name, title in FACT_TITLES.items()}
            talk.asking = titles[said.removeprefix("Modifier : ")]
            return self._ask(talk)
        if talk.asking:
            labels = QUESTIONS[talk.asking][1]
            value = labels.get(said, TYPED.get(talk.asking))
            if talk.asking == "headcount" and said.isdigit():
                value = int(said)
            talk.facts[talk.asking] = value
        return self._next(talk)

    def _next(self, talk: Talk) -> list[Message]:
        refused = assess(Facts.from_dict(talk.facts), ON).verdict == "not_eligible"
        talk.asking = next((name for name in QUESTIONS if name not in talk.facts), None)
        if talk.facts.get("legal_form") == "sarl":
            talk.facts |= {"esus": "none", "siae": []}
            refused = True
        if not refused and talk.asking:
            return self._ask(talk)
        talk.asking = None
        if not refused:
            unknown = talk.facts.get("unknown", [])
            rest = {name: value for name, value in REST.items() if name not in unknown}
            talk.facts = {**rest, **talk.facts}
        text = (
            "Je suis désolé : d’après vos réponses, votre structure ne remplit pas un critère."
            if refused
            else "Bonne nouvelle ! Voici ce que vous pourriez obtenir.\n\nÉtapes :\n- certifier"
        )
        verdict = say("verdict", None, text, AFTER)
        verdict["assessment"] = state_of(talk)["assessment"]
        return [verdict]

    def _ask(self, talk: Talk) -> list[Message]:
        if talk.asking is None:
            return []
        text, labels = QUESTIONS[talk.asking]
        return [say("question", talk.asking, text, [*labels, "Je ne sais pas"])]

    def _build(self) -> FastAPI:
        app = FastAPI()

        @app.middleware("http")
        async def headers(request: Request, call_next: Any) -> Response:
            response: Response = await call_next(request)
            response.headers["Content-Security-Policy"] = POLICY
            response.headers["X-Content-Type-Options"] = "nosniff"
            return response

        @app.get("/")
        def page() -> FileResponse:
            return FileResponse(WIDGET / "index.html")

        @app.get("/api/scheme")
        def scheme() -> dict[str, Any]:
            return {"facts": FACT_WORDS}

        @app.post("/api/conversations", status_code=201)
        def create() -> Any:
            self.gate.wait(20)
            if self.opening_faults:
                fault = self.opening_faults.popleft()
                return problem(fault.status, fault.detail, fault.retry_after)
            talk = Talk(token=uuid.uuid4().hex)
            name = uuid.uuid4().hex
            self.talks[name] = talk
            talk.messages.append(
                say("greeting", "greet", GREETING, [START, "Combien puis-je recevoir ?"])
            )
            return {
                "id": name,
                "token": talk.token,
                "messages": talk.messages,
                "state": known_of(talk),
            }

        def owned(name: str, request: Request) -> Talk | JSONResponse:
            talk = self.talks.get(name)
            if talk is None:
                return problem(404, "Cette conversation n’existe pas ou plus.")
            if request.headers.get("Authorization") != f"Bearer {talk.token}":
                return problem(401, "Jeton absent ou faux.")
            return talk

        @app.get("/api/conversations/{name}")
        def read(name: str, request: Request) -> Any:
            talk = owned(name, request)
            if isinstance(talk, JSONResponse):
                return talk
            return {"messages": talk.messages, "state": known_of(talk)}

        @app.delete("/api/conversations/{name}", status_code=204, response_model=None)
        def erase(name: str, request: Request) -> Any:
            talk = owned(name, request)
            if isinstance(talk, JSONResponse):
                return talk
            if self.erasing_faults:
                return problem(self.erasing_faults.popleft().status, "")
            del self.talks[name]
            return Response(status_code=204)

        @app.post("/api/conversations/{name}/messages")
        def post(name: str, request: Request, body: dict[str, Any]) -> Any:
            self.received.append(body)
            self.gate.wait(20)
            talk = owned(name, request)
            if isinstance(talk, JSONResponse):
                return talk
            fault = self.faults.popleft() if self.faults else None
            if fault and not fault.applied:
                return problem(fault.status, fault.detail, fault.retry_after)
            if body["message_id"] not in talk.answered:
                labels = {
                    choice["id"]: choice["label"]
                    for message in talk.messages
                    for choice in message.get("choices", [])
                }
                if "facts" in body:
                    try:
                        replies = self.edit(talk, body["facts"])
                    except InvalidFact as error:
                        return problem(422, error.message)
                else:
                    said = labels.get(body["choice"]) if "choice" in body else body["text"]
                    if said is None:
                        return problem(422, "Ce choix n’existe pas.")
                    replies = self.turn(talk, said)
                talk.answered[body["message_id"]] = {"messages": replies, "state": known_of(talk)}
            if fault:
                return problem(fault.status, fault.detail, fault.retry_after)
            return talk.answered[body["message_id"]]

        @app.post("/api/recaps")
        def recap(body: dict[str, Any], request: Request) -> Any:
            if self.aside_faults:
                return problem(self.aside_faults.popleft().status, "")
            self.recaps.append(body)
            url = f"{request.base_url}recapitulatif/{'j' * 400}"
            mail = "mailto:ess@hautsdefrance.fr?subject=Aide%20INESS&body=Bonjour%20" + url
            label = "Envoyer à ess@hautsdefrance.fr"
            return {
                "url": url,
                "pdf_url": url + ".pdf",
                "mail_url": mail,
                "mail_label": label,
            }

        @app.post("/api/conversations/{name}/feedback", response_model=None)
        def opinion(name: str, request: Request, body: dict[str, Any]) -> Any:
            talk = owned(name, request)
            if isinstance(talk, JSONResponse):
                return talk
            if self.aside_faults:
                return problem(self.aside_faults.popleft().status, "")
            self.opinions.append(body)
            talk.feedback = {"comment": None, **(talk.feedback or {}), **body}
            return Response(status_code=204)

        app.mount("/static", CompactFiles(WIDGET / "static"))
        return app
