"""An association's economic activity; digital as the core business."""

from __future__ import annotations

import re

from bot.nlu import naf
from bot.nlu.entity import Entity, unsure
from bot.nlu.text import Message

TRADE = "trade"  # between readers only: a digital trade, not a mere statement
_ECONOMIC = re.compile(
    r"\b(?:activites? (?:economiques?|commerciales?|marchandes?|lucratives?|payantes?)|"
    r"vocation economique|but commercial)\b"
)
_SELLING = re.compile(
    r"\b(?:on|nous|asso\w*|association|j|je|l on) (?:y )?(?:vend|vendons|vends|facture|"
    r"facturons|commercialis\w+)\b(?! (?:rien|pas|jamais|aucun))|\b(?:nous |"
    r"on )?(?:faisons|fait) payer\b|\b(?:on a|nous avons|il y a|avec|"
    r"oui) (?:\w+ ){0,2}ventes?\b|\bventes? de (?:nos|produits et services)|"
    r"\b(?:prestations?|services?) (?:payant\w+|factur\w+|vendu\w+)"
)
_NOT_SELLING = re.compile(
    r"\b(?:on|nous|asso\w*) (?:ne )?(?:vend|vendons|facture|facturons|"
    r"commercialis\w+) (?:rien|pas|jamais|aucun\w*)|\bne vend\w* rien|\brien a vendre|"
    r"\bque (?:des |d )?(?:subventions?|dons?|cotisations?|benevolat)\b|"
    r"\buniquement (?:des |de )?(?:subventions?|dons?|cotisations?)|\baucune vente\b|"
    r"\bpas de ventes?\b|\btout est gratuit\b|\b(?:entierement|uniquement|totalement|"
    r"que du|tout est|100 %|completement) (?:gratuit|benevole)\w*|\b(?:zero|0) ventes?\b|"
    r"\bque du benevolat\b"
)
_NEG = re.compile(
    r"\b(?:pas|aucune?|sans|ni|jamais|non)(?: (?:d|de|une?|la|l|reellement|vraiment|encore|"
    r"exerce\w*|developpe\w*))* $"
)
_DIGITAL = (
    r"(?:numeriques?|informatiques?|digital\w*|web|internet|logiciels?|tech|applis?|"
    r"applications?|it|data)"
)
_DIGITAL_JOB = re.compile(
    r"\b(?:agences? (?:web|digitales?|de communication digitale|numeriques?|internet)|"
    r"edit\w+ de logiciels?|developp\w+ (?:de |d |des )?(?:logiciels?|web|informatiques?|"
    r"applis?|applications?|sites?)(?: (?:internet|web|mobiles?))?|boites? (?:de |"
    r"d )?(?:dev|informatique|it|tech|web|numerique)|esn|ssii|start ?-? ?up (?:numerique|"
    r"tech|digitale)|startup|entreprises? (?:du|de) (?:numerique|digital|"
    r"services numeriques)|entreprise (?:numerique|informatique|tech)|"
    r"creat\w+ de sites?(?: (?:internet|web))?|cre(?:e|ons|er|ation) (?:des |de |"
    r"d )(?:sites|applis|applications|logiciels)|fait des sites|hebergeurs?(?: web)?|"
    r"infogerance|services? (?:informatiques?|numeriques?)|prestataires? (?:informatiques?|"
    r"numeriques?)|developp\w+ (?:des |de |d )(?:sites|applis|applications|logiciels)|"
    r"boites? (?:de |d )?dev(?: web)?|jeux video|maintenance informatique|"
    r"depannage informatique|webmasters?|saas|cybersecurite)\b"
)
_CORE = re.compile(
    rf"\b(?:100 % (?:numerique|"
    rf"digital|web|en ligne|informatique)|{_DIGITAL} (?:\w+ ){{0,4}}?(?:coeur|metier|"
    rf"activite principale|activite|specialite)|(?:coeur|metier|activite principale|"
    rf"specialite)(?: \w+){{0,5}}? {_DIGITAL}|(?:secteur|domaine) (?:du |"
    rf"de l )?(?:numerique|informatique|digital))\b"
)
_ALL_DIGITAL = re.compile(r"\b(?:numerique|digital|informatique) a 100 %")
_NOTHING = re.compile(
    rf"\b(?:rien a voir (?:avec|ds) (?:le |l |du )?{_DIGITAL}|loin du {_DIGITAL}|"
    rf"hors {_DIGITAL}|pas (?:une? |du |dans |de |d )*(?:le |l |entreprise |boite |"
    rf"activite |structure )*(?:du |de |d |l )?{_DIGITAL}\b(?! (?:de|pour|en))|"
    rf"{_DIGITAL} (?:n est pas|est pas|ce n est pas|c est pas|n est qu|c est juste|"
    rf"est juste|est seulement|n est que|juste) |{_DIGITAL}(?: |, c est )(?:juste|"
    rf"seulement|un outil|qu un outil))"
)
_MEDIATION = re.compile(
    r"\b(?:mediation numerique|inclusion numerique|mediateurs? numeriques?|"
    r"conseillers? numeriques?|fab ?lab|reconditionn\w+ (?:d |de |des )?(?:ordinateurs?|pc|"
    r"informatique|smartphones?)|ateliers? (?:numeriques?|informatiques?)|"
    r"initiation (?:au numerique|a l informatique)|espace (?:public )?numerique|epn|"
    r"cyber ?centre)\b"
)
_FUTURE = re.compile(
    r"\b(?:transformation|projet|investissement|acheter|achat|besoin|outils?|materiel|"
    r"equipement|aide|transition|prestataires?|notre|nos|le|un|une|par|avec) (?:a l |au |de |"
    r"d |en |un |une |l |des )?$"
)


def read(message: Message) -> list[Entity]:
    """Takes a message; returns economic_activity and digital_core as far as stated."""
    return _economic(message) + _digital(message)


def _economic(message: Message) -> list[Entity]:
    text = message.text
    denied = _NOT_SELLING.search(text)
    if denied:
        return [Entity("economic_activity", False, *denied.span())]
    named = _ECONOMIC.search(text)
    if named and re.search(r"\binsertion (?:par )?l $", text[: named.start()]):
        named = None
    if named:
        return [Entity("economic_activity", not _NEG.search(text[: named.start()]), *named.span())]
    selling = _SELLING.search(text)
    if selling:
        return [Entity("economic_activity", True, *selling.span())]
    return []


def _digital(message: Message) -> list[Entity]:
    fact, text = "digital_core", message.text
    for code in naf.find(message):
        if code.digital:
            return [Entity(fact, True, code.start, code.end, TRADE)]
    nothing = _NOTHING.search(text)
    if nothing:
        return [Entity(fact, False, *nothing.span())]
    job = _DIGITAL_JOB.search(text)
    if job:
        before = text[: job.start()]
        if re.search(r"\b(?:pas|ni|non|aucune?)(?: (?:une?|de|d|du|dans|la|l|les))* $", before):
            return [Entity(fact, False, *job.span())]
        if not re.search(
            r"\b(?:par|avec|chez|notre|nos|un devis|mon|ma|leur|devis|besoin|projet|prestation|"
            r"acheter|veut|voudrait|faire|payer|aupres|via) (?:d |de |du |un |une |l |la |le |"
            r"des |en )*$",
            before,
        ):
            return [Entity(fact, True, *job.span(), TRADE)]
        return []
    core = _CORE.search(text) or _ALL_DIGITAL.search(text)
    if core:
        sentence = text[slice(*message.sentence_of(core.start()))]
        if re.search(r"\b(?:pas|aucunement|nullement|loin|non)\b", sentence):
            return [Entity(fact, False, *core.span())]
        return [Entity(fact, True, *core.span())]
    doubtful = _MEDIATION.search(text)
    if doubtful and not re.search(
        r"\b(?:acheter|achat|besoin|financer|projet) ", text[: doubtful.start()]
    ):
        said = message.said(*doubtful.span())
        candidates = [
            {"value": True, "label": "le numérique est le cœur d'activité"},
            {"value": False, "label": "le numérique n'est pas le cœur d'activité"},
        ]
        return [unsure(fact, "ambiguous", candidates, said, *doubtful.span())]
    return []
