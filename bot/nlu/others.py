"""What is told of other people and their structures: neighbours, suppliers, hearsay."""

from __future__ import annotations

import re

from bot.nlu import cited, outsiders, set_against
from bot.nlu.polarity import segment_of
from bot.nlu.prefilter import compiled
from bot.nlu.text import Message, once, said_before

# "la ville, ils ont dit non": what they have answered us is told of our file.
_ANSWERED = (
    r"(?! (?:\w+ )?(?:dit (?:non|oui|ok|niet)|refus|rejet|repondu|accord|declin|"
    r"(?:pas|rien) (?:voulu|donne suite|suivi|accord|retenu|repondu))\w*)"
)
_OTHERS = compiled(
    r"\b(?<!avec )(?<!que dit )(?<!comme dit )(?<!dirait )(?<!disait )"
    r"(?<!pense )(?<!croit )(?:mon|ma|mes|un|une|des|notre|nos|le|"
    r"la|les|l|d un|d une|de mon|"
    r"de ma) (?:petite? |grande? |ancien\w* |ex |autre |vieil |meilleure? )?"
    r"(?:voisin\w*|cousin\w*|amie?s?|copain\w*|copine\w*|collegue\w*|frere\w*|soeur\w*|"
    r"(?:beau|belle) (?:- )?(?:pere|mere|frere|soeur|fils|fille)|pere|mere|oncle|tante|"
    r"concurrent\w*|confrere\w*|mari|epoux|"
    r"epouse|"
    r"femme(?! de menage)|conjointe?|concurrence|clients?|clientes?|fournisseurs?|connaissance\w*|"
    r"potes?|presidente? d une autre|"
    r"gendre|belle fille|fils|fille|compagnon|compagne)\b(?! (?:et moi|et nous|salarie))"
    r"|\b(?:ma maison|mon appart\w*|mon logement|ma voiture|un appartement|a louer|appart|"
    r"mon domicile|(?<!entre )voisine?s?|que je connais|qu on connait|que nous connaissons|d a "
    r"cote|d en face|du coin|"
    r"chez (?:eux|lui|elle|mon|ma|une?(?! (?:cabinet|consultant|expert|organisme|tiers)))|"
    r"(?:asso\w*|structure|entreprise|scop|scic|boite) (?:amie|voisine|partenaire)|"
    r"(?:une|l|(?<!pour )d|(?<!pour )les) autres? (?:asso\w*|structures?|entreprises?|"
    r"scops?|scics?|societes?|"
    r"cooperatives?|boites?|groupe|clubs?|magasins?|boutiques?|fermes?|ateliers?|theatres?|"
    r"ecoles?|centres?|chorales?|troupes?|compagnies?|restaurants?|cafes?)|"
    r"(?:de|d|chez|par) (?:notre|nos|un de nos|l un de nos) (?:\w+ )?(?:partenaires?|financeurs?|"
    r"mecenes?|"
    r"parrains?|voisins?|homologues?)|(?:notre|nos) (?:principa(?:l|ux)|plus (?:gros|grand)|gros|"
    r"premier) "
    r"(?:partenaire|client|fournisseur|financeur|mecene|concurrent)s?|"
    rf"ils (?:ont{_ANSWERED}|sont(?! \w+ a etre )|font|en ont|en sont)|"
    rf"elles (?:ont{_ANSWERED}|sont|font)|eux ils|y en a une avec|"
    r"celle de|"
    r"maison mere|certaines? (?:asso\w*|structures?|entreprises?)|(?<!par )ailleurs|j ai (?:lu|vu|"
    r"entendu)|"
    r"(?:j ai )?entendu (?:parler|dire)|il parait|parait qu|dans la presse|"
    r"par exemple chez|partenaires? (?:a|ont|est|emploie\w*|sont|fait)|"
    r"emmaus|google|amazon|carrefour|auchan|decathlon|aussi \w+ qu?e?|plus \w+ que|"
    r"(?:groupes?|reseaux?) [a-z]+ et (?:ses|leurs))\b"
)
# "quelqu'un qui doit de l'argent à l'URSSAF, il peut demander ?"
_ANYONE = compiled(
    r"(?:^|[.,;:!?] |\b(?:si|pour|est ce qu|et|mais|que) )(?:quelqu un|une personne|"
    r"des gens) qui (?!nous|m\b)"
)
_STAFF = (
    r"(?:direct(?:eur|rice)s?|president\w*|tresori\w+|secretaires?|salariee?s?|collegues?|"
    r"patronn?e?|"
    r"employee?s?|employeurs?|stagiaires?|apprenti\w*|adherent\w*|boulots?|jobs?|postes?|chefs?)"
)
_GONE = compiled(  # but "demandée par l'ancienne directrice", "l'ancien bureau l'avait demandée"
    rf"\b(?<!\bpar )(?<!\bavec )(?<!\bsous )(?<!\bde )(?:mon|ma|notre|nos|l|un|une|d|le|la|"
    rf"les) (?:ancien(?:ne)?s?|ex|precedente?s?) {_STAFF}\b"
    r"(?! (?:\w+ ){0,4}?(?:demande|depose|fait|envoye|sollicite|rempli|monte)\w*\b)|"
    r"\bj habite\b|\bje vis (?:a|en|dans)\b"
)
_STRUCTURE = (
    r"(?:cabinet|mutuelle|fondation|groupement|banque|asso\w*|cooperative|scop|scic|sarl|sas|"
    r"entreprise|boite|agence|"
    r"societe|bureau|organisme|grossiste|prestataire|consultante?|formateur|compagnie|club)"
)
# "le cabinet qui nous suit", "leur club", "la presse parle d'une aide pour…".
_THEIRS = compiled(
    rf"\b{_STRUCTURE}(?: \w+){{0,5}}? qui (?:nous|m|me) (?!emplo|salari|embauch)|"
    r"\bvous ,? ?c est\b(?=.*\bnous\b)|"
    r"\bleurs? (?:asso\w*|clubs?|structure|entreprise|boite|societe|effectifs?|ca|chiffre|budget|"
    r"equipe|siege|propres?|salaries?|scop|scic)\b|\b(?:son|sa) propre\b|"
    r"\b(?:journa(?:l|ux)|presse|voix du nord|courrier picard|article|reportage|radio|television|"
    r"brochure|plaquette|reglement|depliant|flyer|(?:votre|le) (?:site|texte|document|page))\b"
    r"(?: \w+){0,3}? (?:parl|dis|racont|annonc|mention|indiqu|cite|liste|evoqu)\w*|"
    r"\bvous avez (?:deja |bien )?(?:refus|aid|financ|accept|soutenu|retenu|accompagn)\w* (?:une?|"
    r"des|l|la|le) |"
    r"\b(?:delivr|accord|refus|attribu|vers)\w+ (?:\w+ ){0,4}?a (?:une?|des) (?=\w)"
)
# A structure that is not ours has done something: "une ressourcerie de Cambrai a touché l'aide".
_SOME = compiled(
    r"(?:^|[,.;] |\b(?:il |et |mais )?y a (?:deja |aussi )?|\ba \w+ )(?:une?|des|deux|plusieurs|"
    r"certaine?s) (?:[\w']+ ){1,9}?(?:qui (?:a|ont|est|sont|fait|font|emploie\w*|avait|avaient|"
    r"vend|s appelle|tourne|touche\w*)|(?:aurait|auraient) (?:deja |bien |aussi )?\w+|"
    r"(?:a|ont|avait|avaient) (?:deja |bien |aussi )?(?:eu|touche|obtenu|recu|"
    r"beneficie|demande|depose|ete (?:refus|accept|aid|financ|retenu)\w*)|"
    r"(?:nous|m) (?:a|ont|avait|avaient) (?:\w+ )?(?:contacte|dit|parle|ecrit|appele|explique|"
    r"conseille|"
    r"raconte|renvoye|oriente)\w*)\b"
)
# Whom we deal with: "l'agence avec qui on travaille", "notre bailleur est une SARL".
_DEALT_WITH = compiled(
    r"\b(?:le|la|les|l|une?|des|notre|nos|mon|ma) (?!mairie|ville|departement|region|caf|etat|"
    r"commune|fondation|agglo|metropole|structure|asso|entreprise|scop|scic|personne|"
    r"(?:\w+ )?(?:fois|aide|subvention|demande)\b)\w+"
    r"(?: \w+){0,3}? (?:(?:avec|a|chez|par) (?:qui|lequel|laquelle|lesquels|lesquelles) "
    r"(?:on|nous|je|j)\b|qu (?:on|nous) (?:prend|prenons|utilise|utilisons|appelle|fait travailler|"
    r"a choisie?|sollicite|paye|paie|loue) |qui a (?:fait|cree|concu|installe|refait|"
    r"imprime|realise) (?:notre|nos)\b)"
    r"|\b(?:notre|nos|mon|ma|le|la|l) (?:prestataires?|imprimeurs?|banques?|banquiers?|"
    r"(?:expert (?:- )?)?comptables?|commissaires? aux comptes|cabinet (?:comptable|d \w+)|"
    r"webmasters?|"
    r"hebergeurs?|assureurs?|avocate?s?|notaires?|certificat(?:eur|rice)s?|parrains?|mecenes?|"
    r"sponsors?|traiteurs?|transporteurs?|livreurs?|installateurs?|reparateurs?|loueurs?|"
    r"consultante?s?|courtiers?|tete de reseau|"
    r"bailleurs?|proprietaires?|informaticiens?|graphistes?|sous traitants?|grossistes?)"
    r"(?: \w+){0,2}? (?:est (?:une? |situe|base|installe|domicilie|a (?!mi\b|temps|plein))|"
    r"emploie|s appelle|a \d+ (?:salarie|employe|personne|collaborat))"
)
# What one of us does elsewhere: "le président est agent immobilier".
_OWN_JOB = compiled(
    r"\b(?:le|la|notre|mon|ma|nos|les) (?:vice )?(?:president|tresori|secretaire|"
    r"direct(?:eur|rice)|administrat)\w* (?:est|sont|etait|etaient|a ete) "
    r"(?:(?:aussi|egalement|par ailleurs) )?(?:agente?s?|conseill\w+|medecins?|notaires?|"
    r"avocate?s?|comptables?|prof\w*|cadres?|"
    r"\w+(?:eur|euse|rice|ier|iere|iste|ien|ienne|ant|logue)s?)\b"
)
# Agents that we have are not us: "notre commissaire aux comptes est une SAS".
_AGENT = compiled(
    r"\b(?:notre|mon|ma) (?!restaurant|chantier|atelier|tiers|foyer|secteur|incubateur|"
    r"dispensaire|sanctuaire|observatoire|conservatoire|territoire|employeur)"
    r"[a-z]{3,}(?:eur|iste|aire|ien|ant|ier)(?: \w+){0,3}? "
    r"(?:est|emploie|a) (?:une? |en |\d+ (?:salarie|employe|personne|collaborat))"
)
_ASIDE = compiled(
    r"\b(?:(?:son|leur) (?:metier|boulot|travail) a (?:elle|lui|eux|elles)|a titre (?:prive|"
    r"personnel)|dans le civil|dans sa vie (?:perso\w*|privee))\b"
)
# "le fablab de Lyon vend des logiciels, enfin c'est pas nous", "… pourquoi pas nous"
_NOT_US = compiled(
    r"\b(?:(?:c|ce n|n) est pas nous|pourquoi pas nous|et nous (?:rien|non|alors))\b"
)
# Set against us: "la ressourcerie de Maubeuge a eu la sienne, elle".
_DONE = compiled(r"\b(?:a|ont|est|sont|avai\w+|fait|font|emploie\w*|touch\w+)\b")
_UNLIKE_US = compiled(
    r"(?<!pour)(?<!avec)(?<! a)"
    r"(?<! d)(?<!de)(?<!chez)(?<!entre)(?<!par)(?<! qu)(?<!comme)(?<!sans)(?<!sur)(?<!est)(?<!et) "
    r"(?:elle|lui|eux|elles)(?: (?:aussi|au moins))? ?[!.]*$"
)
_GOT = compiled(
    r"(?:a|ont|avait|avaient) (?:\w+ )?(?:eu|touche|obtenu|recu|beneficie|demande|depose|ete \w+)$|"
    r"(?:aurait|auraient) (?:\w+ )?\w+$"
)
_THERE = compiled(r"\by a\b|\b(?:nous|m) (?:a|ont|avait|avaient)\b")
_US = compiled(
    r"\b(?<!que )(?<!comme )(?<!pas )(?:on|nous|notre|nos|j|je|moi|chez nous)\b"
    r"(?! (?:crois|pense|sais|a|ont|avait|avaient)\b)"
)
_BACK_TO_US = compiled(
    r"\b(?:mais (?:nous|on|moi)|nous (?:n|ne|heureusement|ca|cela|tout|on|sommes|avons|c est|,|"
    r"\d+|jamais|non|rien|aucune?|je|seulement|juste|plutot|a peine|environ|"
    r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|"
    r"vingt|trente|quarante|cinquante|soixante|cent|mille|une?)|"
    r"(?:toujours )?pas)|et nous|quant a nous|"
    r"chez nous|(?:mais en fait|en realite|en fait) c est|moi (?:je|c est|j)|alors que (?:nous|"
    r"on)|de notre cote|pour nous|on est|"
    r"l[ae]s? notres?|on a|(?:on|nous) (?:arriv|pass|mont)(?:e|ons) a|nous ?:|"
    r"moi (?:president|tresori|secretaire|direct|gerant|coordinat|responsable)\w*|"
    r"donc (?:scop|scic|sarl|sas|sasu|eurl|asso\w*|c est|on|nous|je)\b|"
    r"mais (?:la|le|l) (?:structure|asso\w*|entreprise|societe|boite|siege|local|bureau)\w* "
    r"(?:est|sont)\b|notre|mais (?:(?:la|le|l|mon|ma) (?:structure|asso\w*|entreprise|societe|"
    r"boite|"
    r"scop|scic) (?:que (?:je|nous)|dont|ou je|"
    r"(?:pour|avec|dans) (?:laquelle|qui) (?:je|j|nous|on))|"
    r"le siege))\b|(?<=, )(?:nous|moi) (?:a|au|en|"
    r"dans|sur|une?|la|le)\b"
)
_NEAR_US = compiled(r"\b(?:chez|(?:pres|loin|a cote) d(?:e chez)?|comme) (?:moi|nous)\b")
_AND_US = compiled(
    r"\b(?:et|mais|alors que|contrairement a|pas comme|tandis que|quant a) ?(?:nous|moi|on|notre)\b"
)
# Who told us of the scheme: "le GEIQ de Valenciennes nous a parlé de vous".
_TOLD_US = compiled(
    r"(?:^|[,.;!] ?|\b(?:c est|et|mais|car|comme|bonjour) )(?P<who>(?:le|la|l|les|une?|notre|des) "
    r"(?!mairie|prefe|d\w*ets\b|direccte|hdf|urssaf|impots|fisc|comptable|expert|tribunal|certif|"
    r"service)"
    r"(?:\w+ ){1,7}?(?:nous|m) (?:a|ont|avait|avaient) (?:bien |tous |deja )?(?:parle|"
    r"dit(?! (?:non|oui|ok)\b)|conseill\w+|"
    r"orient\w+|recommand\w+|renvoy\w+|adress\w+|indiqu\w+|signal\w+|aiguill\w+|expliqu\w+|"
    r"transmis|"
    r"donne (?:votre|le|vos|ce)|souffl\w+|encourag\w+|pouss\w+|invit\w+|file|refil\w+|inform\w+|"
    r"vant\w+)\b)"
)
_AGAINST = compiled(r"\b(?:alors qu\w*|mais|sauf qu\w*|or|en fait|en realite) $")
_SPEAKER = compiled(r" (?:le|la|l|les|mon|ma|mes|notre|nos|une?) ")
# "cinq dont ma femme": one of those counted
_AMONG = compiled(r"\b(?:dont|y compris|en comptant|compter|compte|plus) $")
# "j'habite Lyon et ma structure aussi", "j'ai repris la menuiserie de mon père"
_SO_ARE_WE = compiled(
    r"\b(?:et|comme) (?:ma|notre|la|mon|l) (?:structure|asso\w*|entreprise|boite|societe|siege|"
    r"scop|scic|cooperative)(?: y est| est)? (?:aussi|egalement|pareil|idem)\b"
)
# "ma collègue me souffle que l'URSSAF n'est pas payée": reported, of us.
_ONE_OF_US = compiled(r"collegue|mari\b|femme|epou|conjoint|compagn")
_TELLS_ME = compiled(
    r" (?:\w+ ){0,2}?(?:me|m|nous) (?:a |ont |fait |font )?(?:souffle|dit|signale|rappelle|precise|"
    r"confirme|informe|apprend|previent|corrige|remarquer|certifie|assure|indique|glisse|"
    r"chuchote)\w*\b"
)
# "les clients paient des heures de ménage, 120 000 € par an": what they pay, we sell.
_CLIENT = compiled(r"clientes?\b|clients?\b")
_BUYS = compiled(
    r" (?:(?:nous|se|s) )?(?:paient|payent|achetent|reglent|prennent|reservent|offrent|"
    r"commandent|louent) (?:(?:surtout|aussi) )?(?:des|du|de|les|nos|leurs?|une?|la|le|l) "
)
_TAKEN_OVER = compiled(
    r"\b(?:fonde|cre|mont|lanc|ouvert|initi|imagin|port|geri?|dirig|presid|"
    r"tenu)\w* (?:en \d{4} )?par $|\b(?:repris\w*|reprend\w*|reprenons|rachet\w+|succed\w+|"
    r"herit\w+)(?: \w+){0,4}? $"
)
# An accountant or an adviser who applies for a client, and never speaks of themselves.
_APPLICANT = compiled(
    r"(?:^|[,.;:!] |\b(?:pour|de|compte d|que|mais|et|indique|c est|a) )"
    r"(?:mon|ma|(?<=compte d )une?|(?<=pour )une?) cliente?\b"
    r"(?! (?:principal|habituel|me|m|nous|doit|paie|paye|veut|voudrait|commande|achete|habite|vit|"
    r"dit|demande|"
    r"trouve|voulait|refuse|s inquiete|se plaint)\b)"
)
_NEAR = ("d a cote", "d en face", "du coin", "voisin", "voisine", "voisins", "voisines")
_SOLD_TO = compiled(r"\b(?:pour|aux|chez|aupres des) (?:les |des )?(?:[a-z]+ ){1,2}$")
# "l'association des voisins du moulin": a name, and nobody else.
_NAME = compiled(r"\bassociation (?:des )?$")
_NAME_GOES_ON = compiled(r" (?:de|d|du|des) (?!notre|nos|mon|ma|mes)[a-z]{3,}")
_OURSELVES = compiled(r"\b(?:on|nous|notre|nos|mes|je (?:suis|vends|gere|dirige))\b")
_THEY = ("ils ", "elles ", "eux ")
_ALL = (_OTHERS, *outsiders.PATTERNS, _ANYONE, _GONE, _THEIRS, _DEALT_WITH, _AGENT, _OWN_JOB)
_WE = compiled(r"\b(?:on|nous|je|j) (?!(?:m|t|s|vous|connai\w+|conseill\w+) )")


def spans(message: Message, sentence: tuple[int, int]) -> list[tuple[int, int]]:
    """Takes a message and one of its sentences; returns the spans that speak of others."""
    text = message.text
    first, last = sentence
    found = [span for span in set_against.spans(message) if first <= span[0] < last]
    applicant = for_a_client(message)
    for pattern in _ALL:
        for match in pattern.finditer(text, *sentence):
            if match[0] in _NEAR and said_before(_SOLD_TO, text, match.start()):
                continue  # "élevage de truites pour les restos d'à côté"
            named = said_before(_NAME, text, match.start())
            if named and _NAME_GOES_ON.match(text, match.end()):
                continue
            if _is_ours(text, match, sentence[1]) or (applicant and " client" in match[0]):
                continue
            back = _BACK_TO_US.search(text, match.end(), sentence[1])
            start = segment_of(message, match.start())[0]
            said = _WE.search(text, start, match.start())
            if match[0].startswith(_THEY) or said_before(_AMONG, text, match.start()):
                start = match.start()  # "12 salariés, les bénévoles eux ils sont 30"
            elif said or (_BACK_TO_US.search(text, start, match.start()) and not back):
                start = match.start()  # "on est 12, mon voisin 30"
            found.append((start, back.start() if back else sentence[1]))
    said = text[slice(*sentence)]
    some = _SOME.search(said)
    told = some and (_THERE.search(some[0]) or _GOT.search(some[0]))
    near = _NEAR_US.sub(lambda words: " " * len(words[0]), said)
    if told and some and not _US.search(near, 0, some.end()):
        back = _AND_US.search(said, some.end())
        found.append((sentence[0], sentence[0] + back.start() if back else sentence[1]))
    for match in _TOLD_US.finditer(text, *sentence):
        said_so = match[0].startswith("c est un") and _SPEAKER.match(text, match.end())
        if not said_so:  # "c'est une SARL, m'a dit le greffe"
            found.append((match.start("who"), match.end()))
    read = outsiders.READ.search(said)
    if read and not _US.search(said, 0, read.start()):
        found.append((sentence[0], sentence[0] + read.end()))
    unlike = _UNLIKE_US.search(said)
    unlike = unlike and _DONE.search(said, 0, unlike.start())
    not_us = "nous" in said and _NOT_US.search(said)
    if not_us and not _US.search(near, 0, not_us.start()):
        found.append((sentence[0], sentence[0] + not_us.start()))
    if _ASIDE.search(said) or (unlike and not _US.search(said)):
        found.append(sentence)
    return found


@once
def for_a_client(message: Message) -> bool:
    """True when someone applies for a client: "mon client est une SARL", and not a word of us."""
    found = _APPLICANT.search(message.text)
    return bool(found and not _OURSELVES.search(message.text))


def _is_ours(text: str, match: re.Match[str], end: int) -> bool:
    """'j'habite Lyon et ma structure aussi', 'repris la menuiserie de mon père'."""
    living = match[0].startswith(("j habite", "je vis"))
    return bool(
        (_ONE_OF_US.search(match[0]) and _TELLS_ME.match(text, match.end(), end))
        or outsiders.TELLS_US.match(text, match.end() - len(match[0].split()[-1]))
        or (_CLIENT.search(match[0]) and _BUYS.match(text, match.end(), end))
        or (living and _SO_ARE_WE.search(text, match.end(), end))
        or _TAKEN_OVER.search(text, 0, match.start())
    )


def cited_spans(message: Message, sentence: tuple[int, int]) -> list[tuple[int, int]]:
    """Takes a message and one of its sentences; returns what is cited, up to a word of ours."""
    found = []
    for start, end in cited.told_of_none(message, sentence):
        back = _BACK_TO_US.search(message.text, start + 1, end)
        against = back and _AGAINST.search(message.text, start, back.start())
        ours = back and (against or not cited.believed(message.text, start))
        found.append((start, back.start() if back and ours else end))
    return found
