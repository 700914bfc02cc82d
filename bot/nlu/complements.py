"""What an activity is of: in "formation en couture", sewing is what is taught, not what is sold."""

from __future__ import annotations

from bot.nlu import activity_words as say
from bot.nlu import customers
from bot.nlu.customers import Stated
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message

_COMPLEMENT = compiled(
    r" (?:(?:(?!et |ou |puis |mais |plus |on |nous |ainsi |avec )[a-z]+ ){0,4}?"
    r"(?:en|de|d|des|du|pour|dans|aux?|sur|aupres|a) (?:(?:la|le|l|les|des|du|de|d) )?"
    r"(?:(?:futur|jeune|petit|ancien)\w* )?)?"
)
# "un cabinet de conseil, on intervient dans les crèches", "… mais pour le handicap", "notre
# spécialité c'est les commerces": for whom, or what of.
_SPECIALITY = compiled(
    r"(?: [a-z]+){0,4}? ?[,:]? ?(?:mais )?(?:(?:on|nous|je|qui) (?:(?:nous |s |se |m |"
    r"me )?(?:interv|occup|"
    r"travaill|boss|mont|prepar|accompagn|aid|form|trait|couvr|specialis|concentr|fourn|livr|"
    r"approvision|conseill|adress|consacr|etudi|dimension|conce|conco)\w*|"
    r"fai\w+ (?:surtout|principalement|essentiellement))"
    r"|(?:notre|nos) (?:specialites?|gamme|truc|domaine|clientele|clients?|public|dada|point fort|"
    r"expertise|terrain|produits?)|specialit\w+|specialise\w*|"
    r"(?<!mais )(?:surtout|principalement)|notamment|"
    r"mais pour|uniquement pour) (?:(?!aussi|egalement|une? |plus |tien|a cote)[a-z:]+ ){0,4}"
)
# "courtier en prêts immobiliers", "courtage en financement de formations": what money is for.
_OF_A_LOAN = compiled(
    r"(?: (?:de|d|des|en|pour|l|la|le|les|prets?|credits?|emprunts?|financements?|achat|rachat))* "
)
# "médiation dans les HLM", "ménage pour les banques": where one does it, or for whom.
_PLACE_OF = compiled(
    r"(?: (?!et |ou |mais |puis |plus |on |nous )[a-z]+){0,3}? "
    r"(?:dans|chez|pour|aupres d|aupres de)(?: (?:les?|la|l|des|une?|nos))? "
)
# "nous sommes un organisme de formation on fait du secourisme": in one breath, what it is of.
_IN_ONE_BREATH = compiled(
    r" (?:on|nous) (?:fait|faisons) (?:que )?(?:du|de la|de l|des) "
    r"(?:[a-z]{4,} (?:du|de la|de l|des|de|d|en) )?"
)
# "BET béton armé, plans de ferraillage": what an engineering office draws or reckons.
_TASK = (
    r"(?:plans?|calculs?|etudes?|mesures?|metres?|releves?|dimensionnements?|sondages?|essais?|"
    r"diagnostics?|audits?)"
)
_TASKS = compiled(
    rf"(?: [a-z]+){{0,3}} ?[,:]? (?:(?:les?|des|la) )?(?:{_TASK}(?: (?:de|d|du|des|la|l|et|les))* "
    rf"|(?={_TASK} ))"
)
_AUDITS = compiled(r"(?: [a-z]+){0,2} ?[,:] (?:(?:des|les|et) )*(?:audits?|diagnostics?) d")
# "commerce de gros, produits bio", "fruits et légumes, gros et demi-gros": what is sold.
_GOODS = compiled(r"(?:produits?|articles?|fournitures|materiel|[a-z]+(?:s|x))\b")
_BESIDE = compiled(r" (?:, )?(?:en )?|(?: [a-z]+){1,2} , (?:en )?")
_OF_IT = compiled(r" (?:et|ou) d(?:e|es)? ")
_BUILT = compiled(r" (?!et |ou |puis |mais )[a-z]+ ")  # "ingénierie structure bois"
_RETAIL = compiled(
    r"(?:(?:et|aussi|puis|egalement|ainsi qu\w*) )?(?:\w+ ){0,2}detail\b|(?:et|plus|avec|on) "
)
# "grossiste en quincaillerie et [en] visserie [de] bâtiment"
_ENUMERATION = compiled(
    r" (?:et|,|ou|/)(?: (?:de|d|des|du|en|la|le|les|l|aux?|pour))* "
    r"| (?:de|d|des|du|en|pour|aux?|a)(?: (?:la|le|les|l))? "
)


def without_complements(message: Message, stated: list[Stated]) -> list[Stated]:
    """Takes a message and the activities stated; returns them without those that say of what an
    excluded one is: "fruits" in "grossiste en fruits", "couture" in "formation en couture"."""
    kept: list[Stated] = []
    governed = -1  # where the last complement ended
    for mention in sorted(stated, key=lambda one: one[1]):
        value, start, end = mention
        head = kept[-1] if kept else None
        if value != "other" and head and _is_customer(message, head, mention):
            continue
        if head and _is_of_a_loan(message, head, mention):
            continue
        one = _one_trade(message, head, mention) if head else None
        if one:
            kept[-1] = one
            continue
        if value == "other" and head and head[0] != "other":
            link = message.text[max(head[2], governed) : start]
            pattern = _COMPLEMENT if governed < head[2] else _ENUMERATION
            if _RETAIL.match(message.text, start):
                kept.append(mention)  # "en gros et au détail"
                continue
            if link == " et " and _is_a_place(message.text[start:end]):
                kept.append(mention)  # "commerce de gros et épicerie sociale"
                continue
            if governed == start - 1:
                governed = end
                continue  # "conseil en hygiène [alimentaire]"
            built = head[0] == "engineering_office" and _BUILT.fullmatch(link)
            if head[0] == "engineering_office":
                task = _TASKS.match(message.text, head[2])
                built = built or (task and task.end() == start)
            if built or any(one.fullmatch(link) for one in (pattern, _SPECIALITY, _IN_ONE_BREATH)):
                governed = end
                continue
        kept.append(mention)
    return kept


def _is_of_a_loan(message: Message, head: Stated, mention: Stated) -> bool:
    """True for what the money is for: "courtier en prêts immobiliers"."""
    of = head[0] == "finance" and mention[0] in ("real_estate", "training")
    return of and bool(_OF_A_LOAN.fullmatch(message.text, head[2], mention[1]))


def _one_trade(message: Message, head: Stated, mention: Stated) -> Stated | None:
    """The excluded trade of two that are one: "bureau d'études, audits", "gros, produits bio"."""
    if head[0] == "engineering_office" and mention[0] == "consulting":
        return head if _AUDITS.match(message.text, head[2]) else None
    if {mention[0], head[0]} != {"wholesale", "other"}:
        return None
    goods, wholesale = sorted((mention, head), key=lambda one: one[0])
    return wholesale if _are_goods(message, goods, wholesale) else None


def _are_goods(message: Message, goods: Stated, wholesale: Stated) -> bool:
    """'commerce de gros, produits bio', 'fruits et légumes, demi-gros': one trade, not two."""
    _, start, end = goods
    word = message.text[start:end]
    first, last = sorted((goods, wholesale), key=lambda one: one[1])
    link = message.text[first[2] : last[1]]
    person = word.split()[0].endswith(("eurs", "iers", "istes", "iens", "euses", "rices"))
    return bool(
        "," in link
        and _BESIDE.fullmatch(link)
        and _GOODS.match(word)
        and not (person or _is_a_place(word))
    )


def _is_customer(message: Message, head: Stated, mention: Stated) -> bool:
    """'médiation dans les HLM', 'nettoyage de bureaux et de banques': for whom it is done."""
    value, first, end = head
    if customers.is_of(message, head, mention):
        return True
    link = message.text[end : mention[1]]
    of = value == "other" and " de " in message.text[first:end] and _OF_IT.fullmatch(link)
    return bool(of or _PLACE_OF.fullmatch(link))


def _is_a_place(word: str) -> bool:
    """'atelier vélo', 'épicerie sociale': a second activity beside an excluded one."""
    head = word.split()[0]
    return head in say.PLACES or head in say.SHOPS or bool(say.PLACE.fullmatch(head))
